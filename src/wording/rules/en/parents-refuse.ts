import type {Proof, Rule} from '../../rule.js'

/** Parents and relatives, told as defiant. */
export const parentsRefuse: Rule = {
  id: 'en.compliance.parents-refuse',
  severity: 'suggest',
  match: [
    '^ (the|pt s|patient s|client s|child s|both)? (birth|foster|biological|adoptive)? (mother|mom|mum|father|dad|parents|parent|family|grandmother|caregiver+|guardian|son|daughter|wife|husband|sdm|poa) (still|also|now|flatly|adamantly|stubbornly|consistently|repeatedly|continues to|continue to|again)? [(refuse|refuses|refused|refusing|rejects|rejected|resists|resisted|ignores|ignored|disregards|disregarded)] (to (vaccinate|immunize|allow|accept|sign|believe|fill|follow|give|engage|participate|consider|discuss|acknowledge|comply|consent|cooperate|feed|leave|medicate|attend|see|admit|take|answer|agree|bring)|all|any|consent|treatment|medication|meds|placement|services|help|blood|care|admission|assessment|intervention|our|the (diagnosis|plan|referral|recommendation+)|vaccines|vaccination|immunization+|advice|teaching|supports|long)',
    '^ (the|pt s|patient s|client s|child s|both)? (birth|foster|biological|adoptive)? (mother|mom|mum|father|dad|parents|parent|family|grandmother|caregiver+|guardian) (is|are|was|were|has been|have been|remains|remain|seems|seem|appears) (very|quite|often|also|both|generally)? [(noncompliant|non-compliant|uncooperative|resistant|defiant|obstructive|unwilling|reluctant|unreceptive|oppositional|not (following|compliant|cooperative|cooperating|engaged|engaging|receptive|willing|open|on board|bought)|poorly (compliant|engaged)|unengaged|disengaged|unmotivated|uninterested|unreliable|in denial|inconsistent|dismissive)]',
    '^ (the|pt s|patient s|client s|child s|both)? (mother|mom|mum|father|dad|parents|parent|family|grandmother|caregiver+|guardian) [(fails|failed|fail|does not|do not|did not|doesn t|don t|won t|will not|would not|cannot|refuses to|refuse to|lacks|lack|has no|have no|has little|have little|has poor|have poor|has limited|have limited|shows no|shows little|shows poor)] (to)? (follow|comply|cooperate|accept|acknowledge|understand|appreciate|recognize|see|grasp|realize|believe|take|engage|keep|give|bring|listen|insight|understanding|judgment|judgement|motivation|parenting|boundaries|interest|awareness)',
  ],
  except: [
    '(vaccines|take) ... (for|because) (her|his|their) (own)? faith',
    '(not|t) (understand|see) (english|french|the form)',
  ],
  guards: {apart: false, negation: false},
  message: 'This tells of relatives as defiant and leaves out their reason.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'The mother refuses to vaccinate the children.',
    'Parents refuse to sign.',
    'The family is not following orders.',
    'Mother does not follow through.',
  ],
  passes: [
    'Her mother refused him the car.',
    'Mother is home with the baby.',
    'The parents would like a later visit.',
  ],
}
