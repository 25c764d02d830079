import type {Proof, Rule} from '../../rule.js'

/** Cannot, needs and crumbles: help, told as weakness. */
export const cracks: Rule = {
  id: 'en.deficit.cracks',
  severity: 'suggest',
  match: [
    '(crack~|crumble~|crumple~|fold~|wilt~|buckle~|melt~|collapse~) (under|with|at|when|in|down|without|from) (the|any|even|slight|stress|pressure|strain|minor|minimal|a|plans|things|his|her|challenged|stressed|little|slightest)',
    '(poor|limited|weak|impaired|no|few|inadequate) (social|verbal|basic|communication|organizational|budgeting|money|cooking|interpersonal|language|cognitive|planning|parenting|emotional|abstract) (skills|abilities|ability|supports|support|network|management|resources|regulation|reasoning)',
    '(lack~|lacking|lacks|devoid of|wanting in|without|missing) (even|any|the|most|all)? (basic|simple|normal|adult|social|necessary) (hygiene|skills|abilities|capability|competence|knowledge|resources|graces|judgment|maturity|self-care|needs)',
    "(hasn't got|has not got|does not have|doesn't have|do not have|never had|never learned|never developed) (the|any|a|what it takes|much|enough|basic) (ability|abilities|skills|capacity|brains|capability|sense|strength+|intelligence|maturity|tools|clue)",
    '(limited|little|no|reduced|diminished|poor|minimal|impaired|lacks|questionable) (capacity|ability|capability|potential|aptitude) (for|to) (self|reflect|reflection|learn|change|work|live|plan|cope|manage|understand|insight|growth|parent|independent|relate|relationships|empathy|organize|judge|reason|care)',
    '(severely|grossly|markedly|significantly|profoundly|globally|extremely|seriously|very|moderately) (impaired|dysfunctional|limited|disorganized|deficient|disabled|dependent|regressed|handicapped|compromised) (in|across|socially|and|overall|functionally)',
    "(can't|cannot|can not|could not|couldn't|unable to|not able to|won't) (even)? (cook|boil|count|tie|clean|budget|feed|occupy|structure|organize|fend|pull|get) (an|for|himself|herself|themselves|simple|basic|it|water) (egg|himself|herself|themselves|together|meal+|going|up)?",
    '(need|needing|needs|requires|requiring) (of)? (constant|continual|continuous|frequent|much|endless|total|repeated|ongoing|heavy|maximal|max) (direction|prompting|prompts|cueing|cues|reminders|supervision|hand-holding|guidance|reassurance|redirection|assistance|support|coaching|care|help|attention|monitoring|babysitting)',
    '(relies|relying|rely|depends|depending|depend|leans|leaning) (heavily|totally|completely|entirely|fully|solely|excessively|wholly)? (on|upon) (others|staff|everyone|family|us|workers|services|nursing|handouts|everybody|(his|her|their|the) (mother|parents|wife|husband|sister|system|team|family))',
    '(has|have|had|with|leads|having) (no|little|no real|zero) (life|social life|interests|hobbies|ambition+|direction|purpose|prospects|drive) (outside|beyond|apart|whatsoever|in|or|and|other)?',
    '(level|grade|stage|age|mind|mentality|mental age|maturity|skills|abilities|capacity) of (a|an|someone) (young|small|two|three|four|five|six|seven|eight|nine|ten|twelve|12|10|8|6)? (child|toddler|teenager|year|adolescent|infant|preschooler|kindergartener)',
    '(mollycoddle~|nursemaid+)',
    '(slid downhill|(falling|fell) to bits|(lost|losing) the plot|rock bottom)',
    '(overwhelmed|out of (his|her|their) depth|floundering|adrift) (by|with|in|without|when) (the|his|her|three|four|life|motherhood|simple|daily|basic|even|everything|parenting|demands|independent|community|any)',
    '(barely|scarcely|hardly|only just|just about|minimally|marginally) (capable|competent|literate|verbal|independent|adequate|coherent|surviving|scraping|hanging|employable)',
  ],
  except: [
    '(a|hear|heard|hearing|felt|loud|audible) crack',
    'crack (cocaine|pipe|use|house)',
    'crack~ in the',
    '(says|said|reports|reported|feels|felt|describes|tells|told|notes|worries|complains) ... (overwhelmed|lost|useless|helpless|poor|low|struggling|drowning|no friends|no life|cannot|can t|reduced|adrift|at a loss)',
    '(feel~|felt|feeling) (very|so|quite)? (overwhelmed|lost|useless|helpless|adrift)',
    'collapse~ (in|at|from|with|when|down|under|on) (the (kitchen|street|shower|hallway|bathroom|store)|heat|pain|a faint|dehydration)',
    '(melt~|fold~) (the|a|at|in|with) (laundry|towel+|ice|cheese|paper|snow|butter)',
    '(lung|wall|roof|chair|tent|vein|disc) collapse~',
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
  passes: ['She has a plan for Monday.', 'He said that he feels lost since May.', 'Declined supper.'],
}
