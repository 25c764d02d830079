import type {Proof, Rule} from '../../rule.js'

/** Soupçonner, ne pas croire: le doute de l’équipe, écrit comme un fait. */
export const soupconne: Rule = {
  id: 'fr.credibility.soupconne',
  severity: 'suggest',
  match: [
    '(soutient|soutenait|affirme|assure|jure|nie|niait|prétend|maintient|dit) ... ... ... : (mais|pourtant|or)? [(urine+|dépistage|alcootest|toxicologie|haleine|alcoolémie) (urinaire|de drogue+|sanguin)? (pourtant|très|fortement)? (positif+|alcoolisée|éthylique|éthylée|contraire|dément|élevé)]',
    '(aurait été|dit avoir été|allègue|rapporte avoir été) ... ... ... : (mais|pourtant|toutefois)? [(aucun+|pas de|sans) (témoin+|marque+|trace+|preuve+)]',
    '(on|nous|équipe|personnel|^) soupçonner~ ... (simulation|gain+|mensonge+|triche|tricherie|revente|détournement|manipulation|fabulation|factice+|exagération|mise en scène|bénéfice+)',
    '(probable|possible|forte|grosse|importante|nette|évidente) composante (fonctionnelle|psychogène|somatoforme|hystérique|émotive|volontaire|théâtrale)',
    '(on|nous|équipe|personnel|infirmière|je) (ne|n) (le|la|les|y|l) (croit|crois|croyons|croient) (pas|plus|guère|qu à moitié)',
    '(ne|n) (semble|paraît|semblait) pas (si|vraiment|tellement|très) (en détresse|incommodé+|souffrir|souffrant+|malade+|affecté+|inquiet|inquiète|déprimé+|en douleur)',
    '(ne|n) (semble|paraît) pas (souffrant+|en douleur|en détresse|incommodé+) malgré',
    '(dit|disait|affirme|prétend|se déclare) (être)? (incapable|inapte) (de|d|à) ... : (mais|pourtant)? (vu+|observé+|on (le|la) voit)',
    'se (dit|disait|prétend|déclare) (encore|toujours)? (agressé+|volé+|harcelé+|brimé+|lésé+|attaqué+|empoisonné+|abusé+|violenté+|battu+|menacé+|étouffé+|à l agonie)',
    'plaintes (somatiques|physiques|corporelles|psychosomatiques|hypocondriaques)? (diffuses|changeantes|variées|floues|inexpliquées|itératives|incessantes|disparates|en tous genres|à n en plus finir)',
    '(histoire|récit|version|explication+|excuse+) (semble|paraît|est|sont)? (très|plutôt|peu)? (exagéré+|arrangé+ avec|inventé+|fabriqué+|forgé+|nébuleux|suspect+|bancal+|plein+ de trous|à dormir debout|abracadabrant+)',
    '(on|nous|équipe) (a|avons) (de la misère|du mal|peine) à (le|la) croire',
    '(aurait été|se dit|affirme) ... ... ... : (mais|pourtant|toutefois)? [(aucun+|pas de|sans) (témoin+|marque+|trace+|preuve+|plaie+|blessure+)]',
    '(ne|n) (semble|paraît|semblait) pas (si|vraiment|tellement|très)? (en détresse|incommodé+|souffrir|souffrant+|malade+|affecté+|inquiet|inquiète|déprimé+|en douleur) ... (malgré|contrairement|pour quelqu)',
  ],
  except: [
    '(dit|sent|trouve|impression|pense|craint) ... ... croit (pas|plus)',
    '(crois|croit|croyons|croient) pas (capable+|démotivé+|dangereux|dangereuse+|prêt+|suicidaire+|violent+|malade+|coupable+|responsable+|apte+)',
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
    'Douleur majorée à l’effort.',
    'Dépistage urinaire positif au cannabis, résultat remis à monsieur.',
    'On soupçonne une pneumonie à gauche. Je ne le crois pas démotivé.',
    'Son frère dit qu’il la croit.',
    'Dit tousser, test COVID positif.',
    'Elle a l’impression qu’on ne la croit pas.',
  ],
}
