import type {Proof, Rule} from '../../rule.js'

/** Décliner: des guides le préfèrent à refuser, d’autres non. */
export const decliner: Rule = {
  id: 'fr.compliance.decliner',
  severity: 'hint',
  off: true,
  frame: 'does',
  match: ['décliner~'],
  message: 'Les guides ne s’accordent pas sur «\u00a0décliner\u00a0».',
  why: 'Le choix de la personne et sa raison en disent plus.',
}

export const proof: Proof = {
  sources: ['harrigian', 'pratique-qc'],
  flags: ['Il décline le souper.', 'Elle a décliné l’offre.'],
  passes: ['Il choisit la soupe.', 'La lumière baisse à l’automne.'],
}
