import type {Proof, Rule} from '../../rule.js'

/** Consignes et recadrages: l’équipe dit, la personne obéit. */
export const consignes: Rule = {
  id: 'fr.compliance.consignes',
  severity: 'suggest',
  match: [
    '(n|ne) ((a|ont|avait) pas (fait|suivi|respecté|appliqué|écouté)|fait pas) ce (qu|que) (on|nous|l (équipe|infirmière|intervenante)|le (médecin|personnel))',
    '(contrevenu|contrevenir|contreviennent|enfreint|enfreindre|dérogé+|outrepassé) (à|au|aux|les|le|la|l|ses|nos) (règle+|règlement+|consigne+|code|directive+|cadre|limite+)',
    '(recadrer~|réprimander~|sermonner~|(rappelé+|ramené+|remis+) à (l ordre|sa place)|sommé+ de (cesser|se)|avisé+ de (respecter|se conformer)|on l a (confronté+|averti+))',
    '(recadrage+|rappels à l ordre|(encadrement|cadre) (serré|strict|ferme)|intervention ferme|(mis+|remis+) au pas|avertissement (verbal|formel|donné))',
    '(ne|n) (respecter~|suit|écouter~|observer~) (pas|aucun|aucune|plus|jamais|ni) (les|le|la|l|son|sa|ses)? (personnel|équipe|intervenant+|autorité|cadre|règle+|règlement+|consigne+|limite+|code|couvre-feu|plan|horaire|recommandations|diète|régime|traitement+|médication|posologie|prescription+|ordonnances|restriction+)',
    '(ne|n) (se (conforme|soumet) pas|obéit pas (à|aux))',
    '(on (lui|leur) a|(lui|leur|l) (avons|ai)) (ordonné|répété|sommé+|enjoint) (de|d|que|qu)',
    '(bris (répété+)? (de|du|des) (règle+|contrat|consigne+|couvre-feu|règlement+|code|entente)|transgression+ (de|des|du) (règle+|consigne+|cadre|limite+|code|règlement+)|manquement+ au (code|règlement|contrat))',
    '(on|faut|devons|dû|doit) (lui|le|la) (répéter|redire|pousser|talonner|relancer) (10|dix|vingt|cent|sans cesse|constamment|maintes)',
    '(entendre|(ramener|revenir) à la) raison',
    'faire~ fi (de|des|du|d)',
    '(ignorer~|passe outre) (à|aux|les|nos|ses|l|toutes les) (avis|consigne+|recommandation+|conseil+|directive+|règle+|règlement+|avertissement+)',
    '(apprendre|apprenne) à (obéir|se (plier|soumettre|comporter))',
    '(contrevenu|contrevenir|contreviennent|enfreindre|enfreignait|dérogé+|outrepassé) (à|au|aux|les|le|la|l|ses|nos)',
  ],
  except: [
    'recadrage+ (cognitif+|positif+)',
    'avertissement (verbal|formel|donné) ((de|par) (son|sa)|au travail)',
    'limite+ de (vitesse|crédit|temps)',
    '(conjoint+|ex|père|voisin+|patron|employeur|propriétaire) ... (respecter~|bris)',
    'bris de contrat ... (bail|locateur|employeur)',
    'probation ... respecter~',
    '((bris|transgression+|manquement+) ... ... par (l|le) (intervenant+|entrepreneur|employeur)|bris (du|de) règlement+ ... copropriété)',
  ],
  message: 'Ces mots consignent un ordre et taisent l’échange.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Recadrée trois fois en soirée.',
    'Ne respecte pas les consignes de l’unité.',
    'Doit apprendre à obéir.',
    'N’observe pas sa diète sans sel.',
    'Bris de couvre-feu samedi.',
  ],
  passes: [
    'Recadrage cognitif vu en séance.',
    'Avertissement verbal de son patron, dit-il.',
    'Il respecte les heures de repas.',
    'Le cadre du miroir est réparé.',
    'Plusieurs rappels de vaccin; on lui a dit de revenir au besoin.',
    'Avisée de cesser la metformine; ne comprend pas ce qu’on dit sans son appareil.',
  ],
}
