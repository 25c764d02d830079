import type {Proof, Rule} from '../../rule.js'

/** A person handed over to colleagues with a warning or a sigh. */
export const ratherYouThanMe: Rule = {
  id: 'en.risk.rather-you-than-me',
  severity: 'suggest',
  match: [
    'rather you than (me|us)',
    'to (you|yourself) : with my (sympathies|commiserations)',
    'good luck with (him|her|this (one|lady|family)) $',
    '((all|staff|everyone) (to|must|should|need to|needs to)? (hold the line|hold firm|stand firm)|(hold the line|stand firm) with (him|her|them|this (lady|man|one)))',
    '(not|never|t|one|someone) (to)? turn your back on (him|her|this one|$)',
    '^ watch (him|her|them) ($|like a hawk)',
    '(he|she|they|this one|this lady|these two) (will need|will bear|ll need|needs|need|bears|wants) watching $',
    '(would|d) (sell|rob) (his|her) (own)? (granny|grandmother|mother|mum|nan)',
    '(would|will) (rob|con) you blind',
    'lucky (not to (be|have been)|nobody|no one) ... (arrested|tased|tasered|charged|evicted|barred)',
    'enough to be dangerous',
  ],
  except: ['watch (him|her|them) : (play|perform|dance|for|as|while)'],
  guards: {apart: false, negation: false, told: false},
  message: 'This hands over a warning; what happened and what helps is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Handing back, and rather you than me.',
    'Staff to hold firm with this gentleman.',
    'Never turn your back on him.',
    'Would rob his own mother.',
    'She bears watching.',
    'Lucky nobody had him arrested.',
  ],
  passes: [
    'Her wound needs watching.',
    'She turned her back on the crowd and sang.',
    'Please hold the line while I look for the chart.',
    'Braced his knee for stairs.',
    'Good luck with the exam on Friday.',
  ],
}
