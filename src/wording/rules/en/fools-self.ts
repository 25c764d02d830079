import type {Proof, Rule} from '../../rule.js'

/** Hopes and plans, told as self-deception. */
export const foolsSelf: Rule = {
  id: 'en.insight.fools-self',
  severity: 'suggest',
  match: [
    '(everybody|everyone|somebody|someone|others|staff) (else)? (s)? fault',
    '(has|have|making|makes|made|offers|offered|gives|gave|ready|usual|lots|plenty|full) (of|an|many|some|the|his|her)? excuse+ (for|about|why|as|to|when|and|re)',
    '(take~|takes|accept~|accepts|bears) (no|little) (blame|fault|accountability)',
    '(overconfident|over-confident|overly confident|cocky) (about|re|in|that|regarding|of|with)?',
    '{poor} (capacity|ability|potential|aptitude) for (insight|change|growth|reflection|therapy)',
    '(delude~|deceive~|kid~|fool~|lie~ to|lying to|hoodwink~) (himself|herself|themselves|self)',
    '(self-deception|self-delusion|self-deceiving|self-deluded)',
    '(rose-coloured|rose-colored|rose-tinted) (glasses|lens|view|picture)',
    '(overly|unduly|naively|falsely|blindly) (optimistic|hopeful|confident|trusting|positive)',
    '(false|inflated|exaggerated|unrealistic|distorted|grandiose) (sense|view|idea|picture|opinion|image|perception|belief+|hopes|expectations) (of|about|in|that|regarding)',
    '(overestimate~|over-estimate~|overstates|inflates|exaggerates) (his|her|their|own) (own)? (abilities|ability|skills|capacity|functioning|independence|competence|capabilities|progress|importance|strength)',
    '(underestimate~|under-estimate~) (his|her|their|the|how) (own)? (deficits|illness|risk+|severity|need+|limitations|problems|difficulties|danger|impact|seriousness|support)',
    '(unrealistic|unrealistically|naive|naively|delusional|fanciful) (re|in|regarding|on|as|dream+|ideas|ambitions|optimistic|thinks|believes)',
    '(living|lives|off|in) (in)? (a|his|her|their) (own)? (fantasy|dreamland|bubble|little) (world|land)?',
    '(pipe dream|cloud cuckoo land|head in the clouds|in la-la land|not in touch with reality|not living in reality|not grounded in reality|not reality-based)',
    '(lost|out of|no|loose) (all)? (touch|contact|grip|grasp|hold) (with|on|of) reality',
  ],
  except: [
    '(feel~|felt|fear~|afraid) ... (fool~|kidding) (himself|herself|themselves)',
    'in (a|his|her) bubble (bath|wrap|pack)',
  ],
  message: 'This makes an error of a hope.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'She is deluding herself about the job.',
    'Overestimates his own abilities.',
    'Naively optimistic about living alone.',
  ],
  passes: [
    'He is hopeful about the job.',
    'She was fooled by a scammer.',
    'The rent was underestimated in the budget.',
  ],
}
