import type {Proof, Rule} from '../../rule.js'

/** Parents and relatives, told as defiant. */
export const parentsRefuse: Rule = {
  id: 'en.compliance.parents-refuse',
  severity: 'suggest',
  match: [
    '(parents|parent|family|mother|father|mom|dad|mum|grandmother|both|wife|husband|daughter|son) {link}? (still|both)? [in denial]',
    '^ (the|pt|patient|client|child|both)? (s)? (birth|foster|biological|adoptive)? (mother|mom|mum|father|dad|parents|parent|family|grandmother|caregiver+|guardian|son|daughter|wife|husband|sdm|poa) (is|are|was|were|have been|has been)? (still|also|now|flatly|adamantly|stubbornly|consistently|repeatedly)? [(refuse|refuses|refused|refusing|resisting|rejecting|reject|rejects|rejected|resist|resists|resisted|disregard|disregards|disregarded)] (to|all|any|our|the)? (vaccinate|immunize|allow|accept|sign|believe|fill|follow|engage|participate|consider|discuss|acknowledge|comply|co-operate|medicate|attend|admit|agree|consent|treatment|medication|meds|placement|services|care|admission|inpatient|assessment|intervention+|diagnosis|plan|referral+|recommendation+|vaccines|vaccination|immunization+|advice|teaching|supports|long)',
    '^ (the|pt|patient|client|child|both)? (s)? (birth|foster|biological|adoptive)? (mother|mom|mum|father|dad|parents|parent|family|grandmother|caregiver+|guardian) (is|are|was|were|remain+|seem+|appear+)? (very|quite|often|also|both|generally)? [(noncompliant|non-compliant|unco-operative|resistant|defiant|obstructive|unreceptive|oppositional|unengaged|disengaged|unmotivated|uninterested|dismissive|not (following|compliant|co-operative|co-operating|engaging|receptive))]',
    '^ (the|pt|patient|client|child|both)? (s)? (birth|foster|biological|adoptive)? (mother|mom|mum|father|dad|parents|parent|family|grandmother|caregiver+|guardian) [(fails|failed|fail|does|do|did|doesn|don|didn|won|will|would|has|have|shows|show|lacks|lack) (not|t|to|no|little|poor|limited)] (follow|comply|co-operate|accept|acknowledge|appreciate|grasp|realize|believe|engage|listen|insight|understanding|judgment|judgement|motivation|parenting|awareness)',
    '^ (the|pt|patient|client|child|both)? (s)? (birth|foster|biological|adoptive)? (mother|mom|mum|father|dad|parents|parent|family|grandmother|caregiver+|guardian) [(lacks|lack|lacking)] (understanding|insight|awareness|judgment|motivation|parenting)',
    '^ (the|pt|patient|client|child|both)? (s)? (birth|foster|biological|adoptive)? (mother|mom|mum|father|dad|parents|parent|family|grandmother|caregiver+|guardian) (is|are|was|were|has|have|remain+|seem+|appear+)? (been)? (very|quite|often|also|both|generally|not|poorly)? [(unwilling|reluctant|following|co-operative|co-operating|engaging|receptive)]',
    '^ (the|pt|patient|client|child|both)? (s)? (birth|foster|biological|adoptive)? (mother|mom|mum|father|dad|parents|parent|family|grandmother|caregiver+|guardian) [(fails|failed|fail|does|do|did|doesn|don|won|will|would|cannot|refuses|refuse|lacks|lack|has|have|shows|show) (not|t|to|no|little|poor|limited)] (to|seem)? (follow|see|understand|comply|co-operate|accept|acknowledge|appreciate|recognize|grasp|realize|believe|engage|listen|insight|understanding|judgment|judgement|motivation|parenting|awareness)',
  ],
  except: [
    '(vaccines|take) ... (for|because) (her|his|their) (own)? faith',
    '(not|t) (understand|see) (english|french|the form)',
  ],
  guards: {apart: false},
  message: 'This tells of relatives as defiant and leaves out their reason.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'The mother refuses to vaccinate the children.',
    'Parents refuse to sign.',
    'The family was not following orders.',
    'The family was dismissive.',
  ],
  passes: [
    'Her mother refused him the car.',
    'Mother is home with the baby.',
    'The parents would like a later visit.',
  ],
}
