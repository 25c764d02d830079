import type {Proof, Rule} from '../../rule.js'

/** Hopes and plans, told as self-deception. */
export const foolsSelf: Rule = {
  id: 'en.insight.fools-self',
  severity: 'suggest',
  match: [
    '(everybody|everyone) (else)? s fault',
    '(makes|making|offers|offered|full of|usual) excuses',
    '(take~|accept~|bears) (no|little|zero) (blame|fault|accountability|ownership)',
    '(overconfident|overly confident|cocky)',
    '{poor} (capacity|ability|potential|aptitude) for (insight|change|reflection|therapy)',
    '(delude~|deceive~|kid~|fool~|lie~ to|lying to) (himself|herself|themselves)',
    '(self-deception|self-delusion|refusal to face|(externalization|externalisation) of (blame|responsibility)|lack of remorse|inability to (learn from|benefit|profit|accept responsibility|take responsibility))',
    '(rose-coloured|rose-colored) (glasses|view|picture)',
    '(overly|unduly|naively|blindly) (optimistic|hopeful|confident|trusting)',
    '(inflated|unrealistic|grandiose) (sense|view|idea|picture|opinion|expectations) (of|about|in|for|re)',
    'overestimate~ (what (he|she|they)|(his|her|their|own) (own)? (abilities|ability|skills|capacity|functioning|independence|competence|progress|importance))',
    'underestimate~ (his|her|their) (own)? (deficits|illness|needs|limitations|difficulties)',
    '(unrealistic|fanciful) (re|regarding|dream+|ideas|ambitions)',
    '(living|lives|off) in (a|his|her|their) (own)? (fantasy (world|land)|dream world|dreamland|little world)',
    '(pipe dream|cloud cuckoo land|head in the clouds|in la-la land|not (in touch with|living in|grounded in) reality|not reality-based)',
    '(lost|out of|no) (all)? (touch|contact|grip) (with|on) reality',
  ],
  except: ['(feel~|felt|fear~|afraid) ... (fool~|kidding) (himself|herself|themselves)'],
  message: 'This makes an error of a hope.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'She is deluding herself about the job.',
    'Overestimates his own abilities.',
    'Naively optimistic about living alone.',
    'Externalization of blame noted.',
    'Inability to learn from errors.',
    'Takes no ownership.',
  ],
  passes: [
    'He is hopeful about the job.',
    'She was fooled by a scammer.',
    'The rent was underestimated in the budget.',
    'She is living in a little house by the lake.',
    'No proof of ownership of the car.',
  ],
}
