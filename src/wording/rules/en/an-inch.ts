import type {Proof, Rule} from '../../rule.js'

/** A will of one’s own, told in sayings. */
export const anInch: Rule = {
  id: 'en.character.an-inch',
  severity: 'suggest',
  frame: 'does',
  match: [
    'think~ (he|she|they) (runs|owns|rules|run|own) (the|this) (place|ward|unit|show|house|school|class|floor|shelter|roost|joint|wing|landing)',
    '(run~|ran|running) (rings|circles) (around|round) (staff|us|me|writer|everyone|security|the (nurse+|staff|doctor+|team|clerk|receptionist|student+|aide+|guard+|intern|hca|teacher|social worker|psw|tech)|nurse+|hca+|a (nurse|doctor|student|teacher)|his|her|their|mum|dad|foster)',
    '(need~|must|has|have|had|got) to learn (that)? (no (is|means) no|to (behave|listen|share|wait (his|her)|accept no|respect|take no|do as)|(his|her) (lesson|place)|the hard way|manners|respect|it (is|does)|the world (does|is))',
    'help~ (himself|herself|themselves) to (other (people|resident+|patient+|peer+|children)|another|peer+|others|someone else|staff|our|my|the staff)',
    '(took|takes|taking) off on (us|staff|me)',
    '(pleases|pleasing) (himself|herself|themselves) ($|about|when|and|as)',
  ],
  anywhere: [
    'rules (don t|do not|does not|doesn t|didn t|did not) apply (to (him|her|them)|here)',
    '(give~|given|giving|gave) (him|her|them|an|this one)? (an)? inch : (and)? (he|she|they|takes|will|ll)',
    '(fall~|fell) on deaf ears',
    '(in|goes in) (at)? one ear (and)? (straight|right)? out',
    'without (so much as)? a by (your)? leave',
    'give~ (him|her|them) an inch',
  ],
  message: 'This judges a will of one’s own; what was done or wanted is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Thinks she owns the place.',
    'Runs rings round her foster carers.',
    'Needs to learn that no is no.',
    'Helping himself to other residents’ biscuits.',
    'Took off on us again.',
    'Rules do not apply to her.',
  ],
  passes: [
    'He helps himself to coffee and fruit.',
    'She is learning to walk again and needs to learn to transfer.',
    'The plane took off again at six.',
    'An inch of drainage on the pad.',
    'He runs circles on the track around the park.',
  ],
}
