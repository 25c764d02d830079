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
    'mentally (defective|deficient|disordered)',
    'emotionally challenged',
    '(psych ward|insane asylum|mental (institution|asylum|hospital)|nut-house|loony bin)',
    '({family}|brother|sister|son|daughter|uncle|aunt|cousin|{charge}) mentally ill',
    '(mentally|psychiatrically) (unwell|ill) (population|homeless|offender+)',
  ],
  message: 'This sets people apart as a group.',
}

export const proof: Proof = {
  sources: ['apa', 'calbhbc', 'retext'],
  flags: [
    'A group for the mentally ill.',
    'Chronically mentally ill since 1998.',
    'Stayed in a mental institution.',
  ],
  passes: [
    'He lives with a mental illness.',
    'The mental health team visits on Friday.',
    'Seeking asylum; hearing in May.',
  ],
}
