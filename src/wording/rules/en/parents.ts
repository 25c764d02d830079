import type {Proof, Rule} from '../../rule.js'

/** Parents and relatives, told with the words that doubt the person. */
export const parents: Rule = {
  id: 'en.credibility.parents',
  severity: 'suggest',
  match: [
    '(mother|father|mom|dad|parents|parent|family|wife|husband|son|daughter|sister|brother|partner|caregiver+) (has|have|had|shows|with)? (absolutely|clearly)? [(no|little|limited|poor|minimal) (real|true)? (concept|insight|understanding|grasp|appreciation)] (of|into|about|how|what|why)',
    '^ (the|pt|patient|client|child)? (s)? (birth|foster|biological|adoptive)? (mother|mom|mum|father|dad|parents|parent|family|grandmother|grandfather|grandma|grandpa|caregiver+|guardian|son|daughter|brother|sister|sibling+|aunt|uncle|cousin|niece|nephew|grandson|granddaughter|husband|wife|spouse|partner|stepfather|stepmother|stepson|stepdaughter|roommate+|friend|relative+) (in-law)? (still|also|now|finally|reluctantly|adamantly|vehemently|eventually)? [(claims|claimed|claim|alleges|alleged|insists|insisted|insist|swears|swore|swear|maintains|maintain|contends|professes|purports|confessed|confesses|concedes|conceded|denies using|minimizes|minimize|minimized|downplays|downplay|rationalizes|accuses|accused|adamant|{be} adamant (that|he|she|they)|(admitted|admits|admit) (to)? (giving|missing|not|using|drinking|hitting|leaving|having|smoking|taking|forgetting|skipping|that|he|she|they))]',
    '^ [allegedly] ... by',
  ],
  except: [
    '(insist~|swear~|swore) (on|in|by|to (pay|come|stay))',
    '(accuse~|accused) of',
    'claim~ ... ... is (his|hers|theirs|ours)',
  ],
  guards: {apart: false},
  message: 'Relatives are doubted with this word.',
}

export const proof: Proof = {
  sources: ['care-sd', 'practice'],
  flags: [
    'Cousin swears he gave the inhaler.',
    'Mom admitted she had not filled it.',
    'Allegedly hit by a cousin.',
    'Per EMS, the roommate claims there were two bottles.',
    'Granddaughter insists that he was eating well last week.',
    'Husband has little insight into his fatigue after the stroke.',
  ],
  passes: [
    'Mother says that she gives the inhaler.',
    'Mom denies fever or rash in the child.',
    'Father was admitted to hospital.',
    'Mom denies any apnea or cyanosis.',
    'Dad admits the boy to the game for free.',
    'Daughter insists on driving him to dialysis herself.',
    'Brother accused of fraud last year; she is worried.',
  ],
}
