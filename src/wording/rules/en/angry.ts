import type {Proof, Rule} from '../../rule.js'

/** Anger, without what it is about. */
export const angry: Rule = {
  id: 'en.character.angry',
  severity: 'hint',
  frame: 'is',
  match: [
    '(angry|enraged|furious|irate|mad) $',
    '(angry|enraged|furious|irate) (and|with (staff|nurses|writer|team|everyone)|at (staff|nurses|writer|team|everyone|discharge|bedside|intake|triage|desk)|when (asked|told|approached|redirected|limits|denied)|on approach|for no)',
    '(anger|angry|aggression) (management|control)? (problem+|issue+)',
    '(easily|quick to|prone to|chronically) (anger|angered|angry|offended|upset|frustrated)',
    '(anger|aggression|rage) (noted|observed|evident|toward+|directed|at staff)',
  ],
  except: ['(feel~|felt|feeling) (very|so|still)? (angry|mad|furious)'],
  message: 'Anger has a reason; it belongs beside it.',
}

export const proof: Proof = {
  sources: ['care-sd', 'cobert'],
  flags: ['Angry and abusive at discharge.', 'Easily angered on evenings.'],
  passes: [
    'He was angry about the eviction.',
    'She says that anger helps her to act.',
    'He said that he felt angry.',
  ],
}
