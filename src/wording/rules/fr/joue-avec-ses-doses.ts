import type {Proof, Rule} from '../../rule.js'

/** La façon de prendre un médicament, dite comme un jeu. */
export const joueAvecSesDoses: Rule = {
  id: 'fr.compliance.joue-avec-ses-doses',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(a|ont|avait) (encore|de nouveau|une fois de plus|à nouveau) (arrêté|cessé|lâché|interrompu|sauté|jeté|modifié|doublé|perdu) (son|sa|ses|le|la|les|tout|toute) (sa|ses|son|les)? ({treatment}|médicaments|pilules|dose+|insuline|injection|dosette|méthadone|ordonnance|comprimés|rispéridone)',
    '(cracher~|recracher~|cacher~|stocker~|accumuler~) (ses|sa|la|les|tous|toutes)? (ses|les)? (pilules|médicaments|médication|comprimés|pilule|comprimé|meds|rx|cachets|pastilles)',
    '(cesser~|arrêter~|lâcher~|rechuter~|décompenser~|chef) ... ... : [comme (à)? chaque (printemps|automne|hiver|été|année|fois|mois|début de mois)]',
    '(jouer~|niaiser~) avec (sa|son|ses|la|les) (médication|médicaments|doses|dosage|pilules|dosette|insuline)',
    '(sauter~|escamoter~) (ses|des|sa|plusieurs) (dose+|prise+|injection+)',
    '(arrêter~|cesser~|interrompre~) (de (lui|elle)-même|de son propre chef|par (lui|elle)-même) (sa|son|ses|la|les|l|tout|le (lithium|suboxone|traitement|suivi))',
    'jouer~ (une|des|sa) (game+|partie) (avec|à)',
    '(prendre~|prend|avaler~|gober~|pilules|comprimés|médicaments|ativan) ... comme des (bonbons|smarties)',
    '(arrêter~|cesser~|modifier~|diminuer~|interrompre~|doubler~|sauter~) (ses|sa|son|le|la|les|l) ... (de sa propre initiative|sans (avis médical|en parler (à|au)|l avis du médecin))',
    '(jette|jetait|jeté|jeter) (ses|sa) (pilules|médicaments|comprimés|médication) (dans|aux|par|au (lavabo|sol|plancher)|à (la (poubelle|toilette)|terre))',
  ],
  except: ['la (cigarette|vapoteuse)'],
  message: 'Ces mots voient un jeu là où il y a peut-être une raison.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Joue avec ses doses depuis mai.',
    'A cessé de lui-même son lithium.',
    'Cesse sa médication de sa propre initiative.',
    'Jette ses comprimés au lavabo.',
  ],
  passes: [
    'A encore perdu ses lunettes.',
    'Cessée par elle-même le 8, le pédiatre est au courant.',
    'Joue avec son chien, puis prend sa médication.',
    'Le médecin a cessé le lithium.',
    'Saute une dose si nausées, selon la pharmacienne.',
  ],
}
