import type {Proof, Rule} from '../../rule.js'

/** A group set apart by illness. */
export const mentallyIll: Rule = {
  id: 'en.label.mentally-ill',
  severity: 'strong',
  match: [
    'the mentally ill => people with mental illness',
    '(chronically|severely|seriously|persistently) mentally ill',
    'mentally ill {charge}',
    '{be} mentally ill',
    'the insane',
  ],
  message: 'This sets people apart as a group.',
}

export const proof: Proof = {
  sources: ['apa', 'cmha'],
  flags: ['A group for the mentally ill.', 'Chronically mentally ill since 1998.'],
  passes: ['He lives with a mental illness.', 'The mental health team visits on Friday.'],
}
