import type {Proof, Rule} from '../../rule.js'

/** Parents and relatives, told with the words that doubt the person. */
export const parents: Rule = {
  id: 'en.credibility.parents',
  severity: 'suggest',
  match: [
    '(mother|father|mom|dad|parents|parent|family|wife|husband|caregiver+) (has|have|had|shows|with)? (absolutely|clearly)? [no (concept|insight|understanding|grasp|appreciation)] (of|into|about|how|what|why)',
    '^ (the|pt|patient|client|child)? (s)? (birth|foster|biological|adoptive)? (mother|mom|mum|father|dad|parents|parent|family|grandmother|grandfather|grandma|caregiver+|guardian) (still|also|now|finally|reluctantly|adamantly|vehemently|eventually)? [(claims|claimed|claim|alleges|alleged|insists|insisted|insist|swears|swore|swear|maintains|maintain|contends|professes|purports|confessed|confesses|concedes|conceded|denies using|minimizes|minimize|minimized|downplays|downplay|rationalizes|(admitted|admits|admit) (to)? (giving|missing|not|using|drinking|hitting|leaving|having|smoking|that|he|she|they))]',
    '^ [allegedly] ... by',
  ],
  guards: {apart: false},
  message: 'Relatives are doubted with this word.',
}

export const proof: Proof = {
  sources: ['care-sd', 'practice'],
  flags: [
    'Mother swears that she gives the inhaler.',
    'Mom admitted she had not filled it.',
    'Allegedly hit by a cousin.',
  ],
  passes: [
    'Mother says that she gives the inhaler.',
    'Mom denies fever or rash in the child.',
    'Father was admitted to hospital.',
    'Mom denies any apnea or cyanosis.',
    'Dad admits the boy to the game for free.',
  ],
}
