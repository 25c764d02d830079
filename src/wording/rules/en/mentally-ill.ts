import type {Proof, Rule} from '../../rule.js'

/** A group set apart by illness. */
export const mentallyIll: Rule = {
  id: 'en.label.mentally-ill',
  severity: 'strong',
  match: [
    'the mentally ill => people with mental illness',
    'mentally ill',
    'mentally (defective|deficient)',
    'emotionally challenged',
    '(psych-ward|insane asylum|mental (institution|asylum|hospital)|nut-house|loony bin|criminally insane|the insane $)',
    'psychiatrically ill (population|homeless|offender+)',
  ],
  except: ['(fear~|afraid|worry~|worried|ask~) ... mentally ill'],
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
