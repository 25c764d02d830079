import type {Proof, Rule} from '../../rule.js'

/** Another view of what is wrong, counted as blindness. */
export const nothingWrong: Rule = {
  id: 'en.insight.nothing-wrong',
  severity: 'suggest',
  match: [
    '(not|t|never) (think|believe|feel|see|accept|agree) (that)? (there|anything|she|he|they)? (is|s|was|has)? (anything|a problem|any problem) (is|was)? (wrong|amiss|the matter)?',
    '(see~|sees|find~|finds) nothing (wrong|odd|unusual|abnormal|strange|concerning|amiss) (with|in|about)?',
    '(cannot|could not|can t|couldn t|will not|won t) be (made|brought|helped|persuaded) to (see|understand|accept|realize|recognize|agree)',
    '(own worst enemy|worst enemy)',
    '(not|no longer) (living|based|grounded|rooted) in reality',
    '(no|little|zero) (idea|clue) (what|why|how|of) (is|was|he|she|they|the|it|all|ill|sick|serious)?',
    '(seem~|appear~) (not to|unable to|to not|to fail to) (understand|realize|grasp|care|appreciate|recognize|get|see)',
    '(does|do|did|doesn|didn|don) (not|t) (seem|appear) to (understand|realize|grasp|care|appreciate|recognize|get it|see|comprehend|register|believe)',
    '(does|doesn|did|didn) (not|t) connect (his|her|their|the)',
    '(thinks|believes|feels|insists|convinced) (that)? (he|she|they) (is|are|s) (cured|fine|perfectly|well enough|not (sick|ill|an|a)|invincible|above|immune|normal|okay|ok|right)',
    '(brushes|waves|laughs|shrugs) (it|this|that|us|concerns|everything) (off|away)',
    '(living in|in) (a)? (la la land|fantasy land|dreamland|cloud cuckoo land|(his|her|their) own (world|little world|reality))',
  ],
  except: [
    '(i|we|team|surgeon|mri|scan) ... (see~|find~|found|sees) nothing',
    '(no|little) (idea|clue) (of|what|why|how) (the)? (call|letter|bus|time|form|caller)',
  ],
  guards: {negation: false},
  message: 'This counts another view as blindness.',
}

export const proof: Proof = {
  sources: ['practice', 'nottinghamshire'],
  flags: [
    'Does not think there is anything wrong.',
    'Sees nothing wrong with the bingeing.',
    'Cannot be made to see the danger.',
  ],
  passes: [
    'We see nothing wrong in that plan.',
    'The scan found nothing.',
    'He thinks about moving to Gaspé.',
  ],
}
