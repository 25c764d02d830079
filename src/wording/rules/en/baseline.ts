import type {Proof, Rule} from '../../rule.js'

/** Baseline: a person as a measure to return to. */
export const baseline: Rule = {
  id: 'en.deficit.baseline',
  severity: 'hint',
  off: true,
  match: ['(at|to|near|below|his|her|their|from) [baseline]'],
  except: ['baseline (ecg|labs|bloodwork|weight|score|assessment|test+|level+)'],
  message: '“Baseline” can make a life a level to return to.',
  why: 'What is usual for this person, and what they hope for, says more.',
}

export const proof: Proof = {
  sources: ['mhcc-nsw'],
  flags: ['Back at baseline.', 'She is near her baseline.'],
  passes: ['Baseline labs drawn.', 'He sleeps as he usually does.'],
}
