import type {Proof, Rule} from '../../rule.js'

/** Requests, told as airs: titles, servants, royal treatment. */
export const lordAndLady: Rule = {
  id: 'en.character.lord-and-lady',
  severity: 'suggest',
  match: [
    '((lady|lord) (muck|bountiful|of the manor)|queen (bee|of sheba)|(this|year old|yo) lady of leisure)',
    '((buzzer|bell|call-bell) (queen|king|happy))',
    '(think~|thinks) (that)? (he|she|they) (is|s|are|re) (lord muck|lady muck|(lord|lady) of the manor|something special)',
    'fancies (himself|herself) ($|as|a|an|the|quite)',
    '(think~|treat~|use~|see~) (we|us|staff|the (ward|team)) (is|are|re|as|like)? (a|his|her|the) (taxi|nanny|butler|concierge|room|valet|babysitting|maid) service',
    '(i am|we are|am) not (his|her|their) (secretary|servant+|butler|maid+|chauffeur|waitress|nanny|slave+|taxi|babysitter+)',
    '(has|had|got) (us|everyone|the (ward|nurses|family)|the whole (ward|family)) (all)? running (round|about|around|after|ragged)',
    'grace~ (us|me|group) with (his|her)',
    'deign~ to',
    '(want~|expect~) waiting on hand',
    '(want~|demand~|expect~) the (works|red carpet|royal treatment) ($|and)',
    '(want~|expect~) (it|it all|everything|answers|a bed) (all)? (sorted|done|fixed|solved) yesterday $',
    '(content|only too happy) to be (looked after|waited on)',
  ],
  except: ['(he|she|they) (was|were|felt) (treated|looked at) like', 'queen bee+ (hive|cell)'],
  guards: {apart: false},
  message: 'This sees airs in a request; what was asked, and why, is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Sat there like Lady Muck.',
    'Bed four, our lady of the manor.',
    'Fancies himself as a barrister.',
    'Treats us as a concierge service.',
    'I told her that we are not her servants.',
    'Has the whole ward running after her.',
    'Finally deigned to answer.',
  ],
  passes: [
    'She fancies a walk.',
    'He uses the cleaning service on Mondays.',
    'Grace is with her mother.',
    'He treats his room as a studio.',
    'They have a family business running well.',
  ],
}
