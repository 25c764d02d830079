import type {Proof, Rule} from '../../rule.js'

/** What somebody does for their health, graded in strong words. */
export const shocking: Rule = {
  id: 'en.compliance.shocking',
  severity: 'suggest',
  match: [
    '(shocking|appalling|dreadful|abysmal|terrible|woeful|lousy|dire|dismal|rubbish|atrocious|horrendous|pathetic|laughable|disgraceful|hopeless|useless|shameful|non-existent|deplorable) (compliance|adherence|concordance|attendance|attender|control of (his|her|their)|lifestyle|diet|self-care|self-management|parenting|attitude|effort|engagement|time-keeping|timekeeping|punctuality|behaviour|behavior|insight|manners|cooperation|co-operation|judgement|judgment|choice+|historian|mother|father|parent+)',
    '(compliance|adherence|attendance|concordance|engagement|effort|attitude|punctuality|timekeeping|parenting) {link} (frankly|simply|quite|absolutely|just)? [(shocking|appalling|dreadful|abysmal|terrible|woeful|lousy|dire|dismal|rubbish|atrocious|horrendous|pathetic|laughable|disgraceful|hopeless|useless|awful|a joke|a disgrace)]',
    '(erratic|hit-and-miss|hopeless|useless|rubbish|terrible|lazy) (with|about|at|in) (taking|checking|using|doing)? (his|her|their|the|all)? (tablet+|med+|meds|medication+|pill+|insulin|inhaler+|bloods|sugars|diet|appointment+|depot|treatment|exercise+|physio|homework|injection+|testing|cpap)',
    '^ not (even)? bothering (to|with)',
    '(head|nose|face) (is)? (always|constantly|permanently)? (stuck)? in (his|her|their) (phone|tablet|screen)',
    '(always|constantly|forever|permanently|perpetually) on (his|her|their) (phone|mobile|cell|tablet|ipad|vape) ($|and|in|when|during|while|at|so|but|with|instead)',
    '(glued to|never off) (his|her|their) (phone|mobile|cell|tablet|ipad|screen)',
  ],
  except: [
    '(useless|hopeless|terrible|awful) (mother|father|parent) in (the|a) (film|book|show|story|play)',
    '(rate|pulse|bp|pressure|glucose|rhythm|sugars|mood|sleep) ... erratic',
    '(carries|keeps|alarm|app|on call) ... on (his|her|their) (phone|mobile)',
    '(feel~|felt|says|said|guilty|blames|worry~|thinks|fear~|afraid) ... ... (awful|terrible|hopeless|useless|rubbish|lazy|careless) (mother|father|parent|with|about|at)',
  ],
  guards: {apart: false},
  message: 'This grades with a strong word; the number and its reason are missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Shocking adherence with evening doses.',
    'Attendance is abysmal.',
    'Erratic with tablets.',
    'Uninterested in baby, always on her phone.',
    'Rubbish at checking his sugars.',
  ],
  passes: [
    'She had an awful night and a terrible fall.',
    'Heart rate erratic with exercise.',
    'He is always on his feet at work.',
    'A shocking pain down the arm.',
  ],
}
