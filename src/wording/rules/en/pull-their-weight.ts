import type {Proof, Rule} from '../../rule.js'

/** Not better yet, told as not willing or able to be. */
export const pullTheirWeight: Rule = {
  id: 'en.compliance.pull-their-weight',
  severity: 'suggest',
  match: [
    'pull~ (his|her|their) (own)? (weight ($|in|around|if|here)|sock+ up|finger out)',
    '(could|should|might|ought to) (do|be doing) (a (great deal|lot|bit)|much|far)? more to help (himself|herself|themselves)',
    'if (he|she|they) (really|truly|only)? want~ (it|to|this) (bad|badly)? enough',
    '(if|whether|question|doubt) ... (actually|really|truly|genuinely) want+ to (get|be) (well|better|helped)',
    '(plain|just|simply|not|t) want to be (well|helped)',
    '(not|isn t|never) (yet|really)? (ready|willing|prepared) to (do|put in) the work $',
    '(never|not|hardly) (done|do|does) (a|an) (hand s turn|stroke|(honest)? day s work) $',
    '(passenger|spectator) in (his|her|their) own',
    '(plateaued|dependent|immobile|bed-bound|incontinent|disabled|unwell|sick|ill|chair-bound) by choice',
    '(does|do) (it|this|that) to (himself|herself|themselves)',
    '((puff~|swig~|guzzle~) (merrily|happily) away|still (puff~|swig~|guzzle~) away)',
    'finally (saw|sees|seen) sense ($|and)',
    '(has|had|needs|needed) to be (chivvied|cajoled|nagged|badgered|bribed)',
    '(none of it|nothing (we|i) say) (has|had|ever)? (gone|goes|sunk|sinks) in',
    'get~ (it|this|that) (through|into) (his|her|their) (thick)? (head|skull)',
    '(few|two|half a|one|not many|only one) brain (cell+)',
    'lights (are|were)? on but only',
    '(wouldn|won|would|will) (not|t) (have)? (understand|understood|know|known|notice|noticed) (it)? (anyway|in any case|the difference $|any (different|better))',
    '(past|beyond) the point (of|where) (talk~|help~|reason~|words)',
    'see~ (further|beyond|past) (than)? the end of (his|her|their) nose',
    'nothing (ever)? (sticks|has stuck|gets through) ($|to (him|her|them))',
  ],
  except: [
    '(how|why|when) ... (do|does|doing) (it|this|that) to',
    '(says|said|told|news|grief) ... (sunk|sinks) in',
  ],
  guards: {apart: false, negation: false},
  message: 'This takes not being well for not wanting to be.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Needs to pull his weight in the house.',
    'She could do far more to help herself.',
    'He would stop if he wanted it bad enough.',
    'Not willing to do the work.',
    'Never done a day’s work.',
    'A passenger in her own recovery.',

    'Beyond the point of reasoning.',
  ],
  passes: [
    'She would like to do more for herself.',
    'He cannot pull his weight up with the trapeze.',
    'She helps herself to toast.',
    'Vegetarian by choice.',
    'She said the news has not sunk in yet.',
    'Nothing sticks to the skin around the stoma.',
  ],
}
