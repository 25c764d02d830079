import type {Proof, Rule} from '../../rule.js'

/** Un souhait qui revient, nommé obsession. */
export const obnubile: Rule = {
  id: 'fr.character.obnubile',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(obnubilé+|obsédé+|braqué+) (par|sur) (sa|son|ses|la|le|les|l) (sortie+|congé|départ|cigarette+|médicament+|médication|ativan|benzos|prn|argent|chèque|nourriture|café|téléphone|avocat|selles|symptômes)',
    '(ne|n) (penser~|parler~) (qu|que) (à|de|d|aux|au) (fumer|sortir|consommer|manger|(sa|son|ses|l) (sortie|cigarettes|congé|chèque|médicaments|argent|pilules|café))',
  ],
  message: 'Ces mots font d’un souhait une maladie.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: ['Obnubilé par sa sortie.', 'Ne pense qu’à fumer.'],
  passes: ['Obsédé par les trains depuis l’enfance, il en rit.', 'Ne parle que de ses petits-enfants.'],
}
