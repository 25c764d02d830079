import type {Proof, Rule} from '../../rule.js'

/** Soupçonner, ne pas croire: le doute de l’équipe, écrit comme un fait. */
export const soupconne: Rule = {
  id: 'fr.credibility.soupconne',
  severity: 'suggest',
  match: [
    '(soutient|soutenait|affirme|assure|jure|nie|niait|prétend|maintient|dit) ... ... ... : (mais|pourtant|or)? [(urine+|dépistage|alcootest|toxicologie|test|haleine|taux|alcoolémie) (urinaire|de drogue+|sanguin)? (pourtant|très|fortement)? (positif+|positives|alcoolisée|éthylique|éthylée|contraire|dément|élevé)]',
    '(aurait été|dit avoir été|se dit|allègue|rapporte avoir été|affirme) ... ... ... : (mais|pourtant|toutefois)? [(aucun+|pas de|sans) (témoin+|marque+|trace+|preuve+|plaie+|blessure+)]',
    'soupçonner~ (une|un|des|de la|du|le|la|l)? ... (simulation|gain+|mensonge+|triche|tricherie|vente|revente|détournement|manipulation|fabulation|factice+|exagération|mise en scène|bénéfice+)',
    '(probable|possible|forte|grosse|importante|nette|évidente) composante (fonctionnelle|psychogène|somatoforme|hystérique|émotive|volontaire|comportementale|théâtrale)',
    '(on|nous|équipe|personnel|infirmière|médecin|personne|intervenante|intervenant|psychiatre|je|préposée) (ne|n) (le|la|les|y|l) (croit|crois|croyons|croient) (pas|plus|guère|qu à moitié|pas vraiment)',
    '(ne|n) (semble|paraît|semblait) pas (si|vraiment|tellement|très)? (en détresse|incommodé+|souffrir|souffrant+|malade+|affecté+|inquiet|inquiète|déprimé+|en douleur) ... (malgré|contrairement|pour quelqu)',
    '(dit|disait|affirme|prétend|se déclare) (être)? (incapable|inapte|dans l impossibilité) (de|d|à) ... : (mais|pourtant|or|vu+|observé+|on le|on la|alors)',
    'dit être (incapable|inapte|dans l impossibilité|mourant+|agonisant+)',
    'se (dit|disait|prétend|déclare) (encore|toujours)? (agressé+|volé+|harcelé+|surveillé+|étouffé+|paralysé+|aveugle|brimé+|lésé+|attaqué+|empoisonné+|abusé+|violenté+|battu+|menacé+|à l agonie|au bord)',
    'plaintes (somatiques|physiques|corporelles|psychosomatiques|hypocondriaques)? (diffuses|changeantes|variées|floues|inexpliquées|itératives|incessantes|atypiques|disparates|en tous genres|à n en plus finir)',
    '(histoire|récit|version|motif+|raison+|explication+|excuse+) (semble|paraît|est|sont)? (très|plutôt|peu)? (exagéré+|arrangé+ avec|inventé+|fabriqué+|forgé+|nébuleux|suspect+|difficile+ à suivre|bancal+|plein+ de trous|à dormir debout|abracadabrant+)',
    '(on|nous|équipe) (a|avons) (des)? (doutes|de la misère à (le|la) croire|du mal à (le|la) croire|peine à (le|la) croire)',
  ],
  guards: {apart: false},
  message: 'Le doute de l’équipe est écrit sans ce qui l’a fait naître.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Le personnel ne le croit plus.',
    'Jure n’avoir rien bu, alcootest positif.',
    'Se dit harcelée par tout l’étage.',
    'On soupçonne un gain financier.',
  ],
  passes: [
    'Dépistage urinaire positif au cannabis, résultat remis à monsieur.',
    'On soupçonne une pneumonie à gauche.',
    'Son frère dit qu’il la croit.',
  ],
}
