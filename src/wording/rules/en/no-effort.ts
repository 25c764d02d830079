import type {Proof, Rule} from '../../rule.js'

/** Effort, weighed and found wanting. */
export const noEffort: Rule = {
  id: 'en.compliance.no-effort',
  severity: 'suggest',
  frame: 'does',
  match: [
    "(will not|won't|does not|doesn't|did not|didn't|refuse~ to|unwilling to|not) (even)? help (himself|herself|themselves)",
    "(does not|doesn't|did not|didn't|never) (even|really) (try|bother)",
    '(not|never) (even|really) trying',
    '^ not trying $',
    "(not|never|does not|doesn't|isn't) (make use of|making use of|use|using|utilize|utilizing|apply|applying|practise|practising|practicing) (the|his|her|their|any|our|learned)? (coping|skills|tools|strategies|programming|supports|resources|program)",
    "(not|never|does not|doesn't|did not|cannot|can't) (take|accept|tolerate|handle) (any|the)? (feedback|criticism|no for an answer|correction|limits|being told|advice) (well)?",
    '(wast~|occupy~|block~|tie~ up|hog~) (a|the|another|an acute)? bed',
  ],
  message: 'This weighs effort that nobody can see.',
}

export const proof: Proof = {
  sources: ['practice', 'uofl'],
  flags: ['Does not help herself.', 'Not using coping skills taught.'],
  passes: [
    'He is trying not to wake the house.',
    'She did not use the pool this week.',
    'He can’t take penicillin.',
  ],
}
