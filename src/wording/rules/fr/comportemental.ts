import type {Proof, Rule} from '../../rule.js'

/** Du comportement, comme si rien ne le précédait. */
export const comportemental: Rule = {
  id: 'fr.credibility.comportemental',
  severity: 'suggest',
  match: [
    'comportemental+ (et non|plutôt que|et pas|plus que) (psychiatrique+|psychotique+|médical+|organique+)',
    'c est (du|juste du|que du) comportement',
    'troubles de comportement (ce|cette|envers|hier|pendant|importants|majeurs|sévères|graves)',
    '(comportement+|enfant|élève|garçon|jeune|patient+|usager+|client+|résident+) (bizarre+|étrange+|weird)',
    'troubles de comportement (au|aux|à|ce|avec|lors|sur|depuis|dès)',
  ],
  message: 'Ces mots prétendent connaître une intention.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: ['Comportemental et non psychiatrique.', 'C’est du comportement, selon le médecin.'],
  passes: ['Thérapie cognitive et comportementale le mardi.', 'Le chien a un comportement calme.'],
}
