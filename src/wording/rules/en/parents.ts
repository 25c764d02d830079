import type {Proof, Rule} from '../../rule.js'

/** Parents and relatives, told with the words that doubt the person. */
export const parents: Rule = {
  id: 'en.credibility.parents',
  severity: 'suggest',
  match: [
    '(mother|father|mom|dad|parents|parent|family|wife|husband|caregiver+|foster) (has|have|had|shows|with|seem+ to have)? (absolutely|clearly)? [no (concept|insight|understanding|idea|clue|grasp|appreciation|sense)] (of|into|about|how|what|why)',
    '^ (the|pt|patient|client|child)? (s)? (birth|foster|biological|adoptive)? (mother|mom|mum|father|dad|parents|parent|family|grandmother|grandfather|grandma|caregiver+|guardian) (still|also|now|finally|reluctantly|adamantly|vehemently|eventually|of)? (child)? [(claims|claimed|claim|alleges|alleged|insists|insisted|insist|swears|swore|swear|maintains|maintain|contends|professes|purports|admits|admit|confessed|confesses|concedes|conceded|denies|denied|deny|minimizes|minimize|minimized|downplays|downplay|exaggerates|rationalizes)]',
    '^ (the|pt|patient|client|child)? (s)? (birth|foster|biological|adoptive)? (mother|mom|mum|father|dad|parents|parent|family|grandmother|caregiver+) (finally|reluctantly|eventually|readily)? [admitted] (to)? (giving|missing|not|using|drinking|hitting|leaving|having|smoking|that|he|she|they)',
    '^ [allegedly] ... by',
  ],
  except: [
    '(mother|mom|father|dad|parents|family) (denies|denied|deny) (fever|cough|vomiting|rash|any (fever|vomiting|rash))',
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
  ],
}
