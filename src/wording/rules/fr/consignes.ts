import type {Proof, Rule} from '../../rule.js'

/** Consignes et recadrages: l’équipe dit, la personne obéit. */
export const consignes: Rule = {
  id: 'fr.compliance.consignes',
  severity: 'suggest',
  match: [
    '(n|ne) (a|ont|avait) pas (fait|suivi|respecté|appliqué|écouté|accompli) ce (qu|que) (on|nous|l équipe|le médecin|le personnel|l infirmière|l intervenante)',
    '(contrevenu|contrevenir|contreviennent|enfreindre|enfreignait|dérogé+|outrepassé) (à|au|aux|les|le|la|l|ses|nos)',
    '(recadrer~|réprimander~|sermonner~|(rappelé+|ramené+|remis+) à (l|la|sa) (ordre|place|réalité)|sommé+ de (quitter|cesser|se)|avisé+ de (ne|cesser|rester|retourner|se|respecter|quitter|remettre)|on l a (confronté|averti))',
    '(est|se) (fait|faire) (dire|rappeler|répéter) (de|les|le|qu|la)',
    '(recadrage+|rappels à l’ordre|plusieurs rappels|(encadrement|cadre) (serré|strict|ferme|rigide)|intervention ferme|(mis+|remis+) au pas|dernière chance|ultimatum|avertissement (verbal|formel|donné))',
    '(ne|n) (respecter~|suit|écouter~|observer~|tolérer~) (pas|aucun|aucune|plus|jamais|ni) (les|le|la|l|son|sa|ses)? (personnel|équipe|intervenant+|autorité|cadre|règle+|règlement+|consigne+|limite+|code|couvre-feu|plan|horaire|recommandations)',
    '(ne|n) (se (conforme|plie|soumet)|obéit) pas',
    'on lui a (dit|ordonné|répété) de',
    '(lui|leur|l) (avons|ai) (dit|ordonné|répété|sommé+|averti+|avisé+|enjoint|prié+) (de|d|que|qu)',
    '(bris de (règles|contrat)|manquement+ au)',
    '(ne|n) ... pas ce qu (on|il doit)',
    '(on|il faut|faut|équipe|personnel|nous) (doit|devons|dû|a dû)? (lui|le|la) (répéter|rappeler|redire|dire|pousser|surveiller|talonner|relancer) (10|dix|cent|plusieurs|sans cesse|constamment|maintes|de|toujours|vingt|x)',
    '(à|de) répéter (sans cesse|constamment|10 fois|plusieurs fois)',
    '(faire|fait|fasse) entendre raison',
    '(entendre|comprendre|ramener à la|revenir à la) raison',
    '(fait|faisait|faire) fi (de|des|du|d)',
    '(fait|faisait) la sourde oreille',
    '(ignore|ignorait|passe outre) (à|aux|les|nos|ses|l|toutes les) (avis|consigne+|recommandation+|conseil+|directive+|règle+|règlement+|avertissement+)',
    '(apprendre|apprenne) à se? (obéir|plier|soumettre|écouter|comporter)',
    '(pas|aucun) son mot à dire',
  ],
  except: [
    '(conjoint+|ex|père|voisin+|patron|employeur|propriétaire) ... (respecter~|bris)',
    'bris de contrat ... (bail|locateur|employeur)',
    '(faire|fait) répéter',
    'probation ... respecter~',
    '(dit|sent|sentait|déplore|croit|trouve|impression) ... mot à dire',
  ],
  guards: {negation: false},
  message: 'Ces mots consignent un ordre et taisent l’échange.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Recadrée trois fois en soirée.',
    'Ne respecte pas les consignes de l’unité.',
    'Doit apprendre à obéir.',
  ],
  passes: ['Il respecte les heures de repas.', 'Le cadre du miroir est réparé.'],
}
