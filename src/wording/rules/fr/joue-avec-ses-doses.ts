import type {Proof, Rule} from '../../rule.js'

/** La façon de prendre un médicament, dite comme un jeu. */
export const joueAvecSesDoses: Rule = {
  id: 'fr.compliance.joue-avec-ses-doses',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(a|ont|avait) (encore|de nouveau|une fois de plus|à nouveau) (arrêté|cessé|lâché|interrompu|sauté|jeté|modifié|doublé|perdu) (son|sa|ses|le|la|les|tout|toute)',
    '(cracher~|recracher~|cacher~|stocker~|accumuler~) (ses|sa|la|les|tous|toutes)? (ses|les)? (pilules|médicaments|médication|comprimés|pilule|comprimé|meds|rx|cachets|pastilles)',
    '(cesser~|arrêter~|lâcher~|rechuter~|décompenser~|chef) ... ... : [comme (à)? chaque (printemps|automne|hiver|été|année|fois|mois|début de mois)]',
    '(jouer~|niaiser~) avec (sa|son|ses|la|les) (médication|médicaments|doses|dosage|pilules|dosette|insuline)',
    '(sauter~|escamoter~) (ses|des|sa|plusieurs) (dose+|prise+|injection+)',
    '(arrêter~|cesser~|interrompre~) (de (lui|elle)-même|de son propre chef|par (lui|elle)-même) (sa|son|ses|le|la|les|l|tout)',
    'jouer~ (une|des|sa) (game+|partie) (avec|à)',
    'comme (des bonbons|des smarties)',
  ],
  message: 'Ces mots voient un jeu là où il y a peut-être une raison.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: ['Joue avec ses doses depuis mai.', 'A cessé de lui-même son lithium.'],
  passes: [
    'Joue avec son chien, puis prend sa médication.',
    'Le médecin a cessé le lithium.',
    'Saute une dose si nausées, selon la pharmacienne.',
  ],
}
