import type {Proof, Rule} from '../../rule.js'

/** Dementia: a diagnosis, and to some a label. */
export const dementia: Rule = {
  id: 'en.label.dementia',
  severity: 'hint',
  off: true,
  match: ['(dementia|demented)'],
  except: [
    '(frontotemporal|vascular|lewy|alzheimer) ... dementia',
    'dementia (with|unit|care|society|diagnosis)',
  ],
  guards: {formal: true},
  message: 'Guides differ: “neurocognitive disorder” is said as well.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Her dementia is in the way of a move.', 'Dementia, lives with her son.'],
  passes: ['Vascular dementia since 2019.', 'The dementia unit has a garden.'],
}
