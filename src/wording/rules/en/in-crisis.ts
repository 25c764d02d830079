import type {Proof, Rule} from '../../rule.js'

/** A life summed up as crisis. */
export const inCrisis: Rule = {
  id: 'en.deficit.in-crisis',
  severity: 'suggest',
  match: [
    '(in)? (perpetual|perpetually|constant|constantly|continual|chronically|always) (in)? crisis',
    'crisis-prone',
    '{charge} {link}? dysfunctional',
    'dysfunctional {charge}',
    '(he|she|they) {link} (very|quite)? dysfunctional',
    '(chaotic|train-wreck) (life|{charge})',
  ],
  message: 'This sums a life up as crisis.',
}

export const proof: Proof = {
  sources: ['casat'],
  flags: ['In perpetual crisis.', 'She is dysfunctional at home.'],
  passes: ['The crisis line number is on the fridge.', 'Dysfunctional uterine bleeding in 2019.'],
}
