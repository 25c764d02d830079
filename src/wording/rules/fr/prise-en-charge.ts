import type {Proof, Rule} from '../../rule.js'

/** Prendre en charge: une personne portée plutôt qu’accompagnée. */
export const priseEnCharge: Rule = {
  id: 'fr.coercion.prise-en-charge',
  severity: 'hint',
  off: true,
  match: ['(prendre|prise|pris|prend|prises) (en) charge'],
  except: ['(ramq|assurance|frais|coût+) ... charge'],
  message: 'Des guides disent «\u00a0accompagner\u00a0».',
}

export const proof: Proof = {
  sources: ['mederic'],
  flags: ['Prise en charge par le CLSC.', 'On le prend en charge depuis mai.'],
  passes: ['Accompagnée par le CLSC depuis mai.', 'La RAMQ paie les frais.'],
}
