import type {Proof, Rule} from '../../rule.js'

/** Wishes and needs, told as demands. */
export const demands: Rule = {
  id: 'en.character.demands',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(demand|demands|demanded)',
    'demanding (to|that|a|an|the|another|some|any|{substance}|zopiclone|temazepam|oramorph|sedation|analgesia|iv|more|his|her|their|prn|discharge|cigarettes|smokes|food|opioids)',
    '(constant|endless|excessive) demands',
    'expect~ ((staff|everyone) to|special)',
    'when it suits (him|her|them) ($|and|but)',
    '(pick~ and choose~|cherry-pick~)',
    '(as|whatever) (he|she|they) pleases $',
    'does (what|whatever) (he|she|they) (wants|want)',
    '(sense of entitlement|feels entitled)',
    'insist~ (on|upon)',
  ],
  except: [
    'demanded by (the|a|an) (steroid|job|task|role|fire|law|insurer|court|school|landlord|council|illness|course)',
    '(keep~|reduce~|lower~|limit~|few|fewer|low|high|task|metabolic|oxygen|energy|protein|insulin|caloric|cardiac|myocardial|social|school|job|cognitive|physical|sensory|language|everyday|place~|present~|fade~|drop~|daily) (of|with|the|her|his|our|all|down)? (demand|demands)',
    'demands (low|lower|avoidance|reduced|placed|presented|lowered|dropped|at)',
    '(act|law|surgeon|specialist|dentist|doctor|insurer|daughter|son|wife|husband|mother|father|parents) insist~',
    '(i|we|(if|should|unless) (you|they)) insist~',
    'demand (ischemia|ischaemia|feeding|pacing|letter)',
    'on demand',
    'demand+ (of|on)',
    'demand for',
    '(grow~|rising|increase~|high) demands for',
    '(in|on|the) demand',
    'demand+ at (work|school)',
    '((mri|ct|scan|x-ray|test+|bloods|echo|imaging|biopsy) ... {be} also demanded)',
  ],
  anywhere: [
    '(at|to|in|from) (the)? (desk|door|hatch|station|window|office|reception|counter|triage|pharmacy) [demanding]',
    '(with|repeated|constant|more|further|endless|new) [demands] (for|that)',
    '[demanded] by (the|this)? (patient|pt|client|resident|him|her|them|mother|father|parents|family)',
  ],
  message: 'This hears a need as a demand.',
}

export const proof: Proof = {
  sources: ['care-sd'],
  flags: [
    'Demands to see the doctor.',
    'Attends only when it suits her.',
    'Insisted on a second opinion.',
    'Every day she insists on walking to the shop.',
    'Came back twice with demands for a letter.',
    'A second scan was demanded by the patient.',
    'At the hatch demanding temazepam.',
  ],
  passes: [
    'The job demands a lot of her.',
    'Her surgeon insists on a year of rest.',
    'Drinks tea when he feels cold.',
    'When she feels dizzy she sits. Living on her own terms.',
    'Keep demands few after lunch; task demands lowered.',
    'An MRI was also demanded.',
  ],
}
