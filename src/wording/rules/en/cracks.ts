import type {Proof, Rule} from '../../rule.js'

/** Cannot, needs and crumbles: help, told as weakness. */
export const cracks: Rule = {
  id: 'en.deficit.cracks',
  severity: 'suggest',
  match: [
    '(crack~|crumble~|crumple~|fold~|wilt~|buckle~) under (the|any|slight|minor|slightest|little)? (stress|pressure|strain|demand+)',
    '(poor|limited|weak|impaired|inadequate) (social|basic|organizational|budgeting|money|cooking|interpersonal|planning|parenting) (skills|abilities|ability|management)',
    'lack~ (even|any|the|most|all)? (basic|simple|normal|adult|social) (hygiene|skills|abilities|competence|graces|judgment|maturity|self-care)',
    '(don|doesn|didn|won|wouldn|isn|wasn|hasn|couldn)? (not|t) (have|got) (what it takes|(the|any|a) (brains|capability|intelligence|maturity|clue))',
    '(limited|little|no|poor|minimal|questionable) (capacity|ability|capability|potential|aptitude) (for|to) (self|reflect|reflection|learn|change|cope|insight|growth|parent|empathy|relationships|relate|reason)',
    '(severely|grossly|markedly|profoundly|globally) (dysfunctional|disorganized|deficient|regressed|handicapped)',
    "(can't|cannot|can not|could not|couldn't|unable to) (even)? (boil (an egg|water)|(fend for|occupy) (himself|herself|themselves)|get (himself|herself) (together|going))",
    '(need|needing|needs|requires|requiring) (constant|continual|continuous|endless|total|repeated) (direction|prompting|prompts|cueing|cues|reminders|hand-holding|reassurance|redirection|babysitting|coaching|help)',
    '(relies|relying|rely|depends|depending|leans) (heavily|totally|completely|entirely|fully|solely|wholly)? (on|upon) (others|everyone|everybody|handouts)',
    '(has|have|had|having) (no|no real|zero) (ambition+|prospects|life (outside|beyond|apart))',
    '(level|mind|mentality|mental age|maturity|capacity) of (a|an|someone) (young|small|two|three|four|five|six|seven|eight|nine|ten|twelve|12|10|8|6)? (child|toddler|teenager|year|adolescent|infant|preschooler)',
    '(out of (his|her|their) depth|floundering|overwhelmed by (simple|daily|basic|even|everything|parenting|motherhood|the demands))',
    '(barely|scarcely|hardly|only just|just about|marginally) (capable|competent|literate|independent|adequate|coherent|employable)',
    '(poor|limited|weak|impaired|no|few) (social|verbal|basic|communication|organizational|budgeting|money|cooking|interpersonal|language|cognitive|planning|parenting|emotional|abstract) (skills|abilities|ability|supports|support|network|management|resources|regulation|reasoning)',
    '(need|needing|needs|requires|requiring) (of)? (constant|continual|continuous|frequent|much|endless|total|repeated|ongoing|heavy|maximal|max) (direction|prompting|prompts|cueing|cues|reminders|supervision|hand-holding|guidance|reassurance|redirection|assistance|support|coaching|care|help|attention|babysitting)',
    '(grade|stage|age|skills|abilities) of (a|an|someone) (young|small|two|three|four|five|six|seven|eight|nine|ten|twelve|12|10|8|6)? (child|toddler|teenager|year|adolescent|infant|preschooler|kindergartener)',
  ],
  except: [
    '(says|said|reports|reported|feels|felt|describes|tells|told|worries) ... (overwhelmed|adrift|floundering|at a loss)',
    '(says|said|reports|reported|feels|felt|describes|tells|told|notes|worries|complains) ... (overwhelmed|lost|useless|helpless|poor|low|struggling|drowning|no friends|no life|cannot|can t|reduced|adrift|at a loss)',
    '(cannot|can t|could not|unable to|not able to) (dress|wash|bathe|cook|clean|make|write|shop|read) ... (cast|broken|fracture|arm|wrist|hand|hip|glasses|shoulder|surgery|stroke|walker)',
  ],
  message: 'This tells what help is needed as a flaw of the person.',
}

export const proof: Proof = {
  sources: ['casat', 'practice'],
  flags: [
    'Cracks under pressure.',
    'Lacks basic hygiene skills.',
    'Needs constant prompting.',
    'Relies on others for rides.',
  ],
  passes: [
    'She has a plan for Monday.',
    'He said that he feels lost since May.',
    'Declined supper.',
    "The knee buckles when he turns; nursemaid's elbow reduced.",
    'Requires ongoing monitoring; no life insurance.',
  ],
}
