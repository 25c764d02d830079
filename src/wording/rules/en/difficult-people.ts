import type {Proof, Rule} from '../../rule.js'

/** Patients and families, called hard to deal with. */
export const difficultPeople: Rule = {
  id: 'en.character.difficult-people',
  severity: 'suggest',
  match: [
    '(difficult|challenging|demanding|problem|problematic|needy|hostile|unpleasant|troublesome|high-maintenance|entitled|tricky|annoying|exhausting|rude|unreasonable|high-needs|complex and difficult) (patient+|pt+|client+|family|families|man|woman|lady|gentleman|customer|personality|parent+|individual|relative+|visitor+|resident+|consumer|person|people)',
    '(spouse|wife|husband|mother|father|mom|mum|dad|parents|family|daughter|son|sister|brother|partner|girlfriend|boyfriend|grandmother|grandfather|grandparents|uncle|aunt|relatives|parent|visitors) (in-law)? : (is|was|are|were|being|remains|appears|appeared|seemed|presents as|both)? (very|extremely|quite|rather|so|too|also|increasingly|somewhat|highly|a bit|always)? (demanding|difficult|needy|entitled|pushy|rude|unreasonable|challenging|argumentative|overbearing|interfering|hysterical|intrusive|over-involved|enmeshed|irresponsible|defensive|evasive|vague|passive|suspicious (of|about|and|toward|towards)|immature|selfish|arrogant|sullen|surly|meddlesome|high-maintenance|unpleasant|abrasive|belligerent|clingy|uncooperative|exhausting|disengaged|disinterested|insistent|hostile (toward|towards|to|with|and)|whiny|bossy|nosy|cranky|tearful and demanding|confrontational|condescending|litigious|over-protective|neurotic|flaky|clueless|useless)',
    '(spouse|wife|husband|mother|father|mom|mum|dad|parents|family|daughter|son|sister|brother|partner|girlfriend|boyfriend|grandmother|grandfather|aunt|relatives|parent|visitors) (has|had|have|with|gave|copped|showed) (an|a|quite an|real|bad|poor)? (attitude|chip|unrealistic expectations|unreasonable expectations)',
    '(spouse|wife|husband|mother|father|mom|mum|dad|parents|family|daughter|son|sister|brother|partner|girlfriend|boyfriend|grandmother|grandfather|aunt|relatives|parent|visitors) (roll~ (his|her|their) eyes|huffed|hovering|hovers|hovered|meddl~|interfer~|interrogat~|micromanag~|smother~|(made|caused) a scene)',
    '[(demanding|entitled|difficult|needy|hostile|unpleasant|tiresome|manipulative|histrionic|argumentative|obnoxious|abrasive|arrogant|bossy|cantankerous|cranky|miserable|whiny|neurotic|litigious|stubborn|opinionated|surly|sullen|grumpy|pushy|clingy|lazy|cheeky|haughty|rude|crusty|ornery|hysterical)] ... (year old|yr old|yo|y o) (woman|man|male|female|lady|gentleman|m|f|patient|pt|client|girl|boy|individual|person|mother|father|guy|widow|teen|teenager|retired)',
    '(passive|irresponsible|evasive|vague|defensive|uncaring|disinterested|uninterested|clueless|inept|useless|lazy|selfish|immature|irresponsible|flaky|indifferent|hysterical|neurotic|over-anxious|pushy|nosy|entitled|whiny|dramatic|bossy|needy|clingy|checked-out|disengaged|unsupportive|unreliable|unhelpful|uncooperative|irate|helicopter|lax|permissive|overindulgent) (father|mother|dad|mom|mum|parent+|husband|wife|son|daughter|family|caregiver|spouse|grandmother|in-laws)',
    '(more|most|only|mainly|solely) (interested|engrossed|absorbed|invested) in (his|her|their|the|getting|own) (phone|cell|cellphone|tv|texting|lunch|cigarettes|smokes|boyfriend|game+|screen|laptop|meds|pills|discharge|benefits|cheque|nails|hair|appearance|comfort|own|money|narcotics|opioids)',
    '(only|solely|just) (interested in|cares about|thinks of) (getting|himself|herself|themselves|(his|her|their) (next|own|smokes|meds|pills|money))',
    '(kid gloves|(him|her|them) on a (short|tight) (leash|rein))',
  ],
  except: [
    '(difficult|challenging|problem|complex) (family|person|patient|people|client) (situation+|history|circumstances|dynamic+|meeting+|conversation+|time+|planning|decision+|list|care|education|day+|matters|issues|visit)',
    '(problem|difficult) (airway|people (checklist))',
    '(feel~|felt|fear~|worry~|afraid) ... (difficult|needy|useless|demanding|rude)',
    '(says|said|feels|reports|states) (her|his|their) (family|mother|father|husband|wife|partner|boyfriend|girlfriend|mom|dad|parents) (is|was|are|were)',
    '(spouse|wife|husband|mother|father|mom|mum|dad|parents|family|daughter|son|sister|brother|partner|girlfriend|boyfriend|grandmother|grandfather|aunt|relatives|parent|visitors) (who)? (was|is)? (hostile|rude) (and|to) (violent|abusive|her|him|them)',
    'needy (families|family) fund',
    'saying (difficult|problem|demanding)',
    '(difficult|challenging) to (reach|contact|hear|understand|find|get)',
    '(vague|passive) (pain|ache|symptom+|range|memory|movement|smoker|smoking)',
  ],
  guards: {apart: false},
  message: 'This says how it felt to us; what was asked is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'This difficult family was discussed at rounds.',
    'Spouse demanding about start times.',
    'Uncaring husband, on his phone.',
    'Her sister is evasive and speaks for her.',
    'The grandfather was difficult and suspicious of the nurses.',
    'Quiet boy with a passive mother.',
  ],
  passes: [
    'The difficult airway was secured by anesthesia.',
    'Her mother was 62 and works nights.',
    'The dog is on a short leash; the wound needs to be handled carefully.',
    'The son rolled over at five months, says his anxious mother.',
  ],
}
