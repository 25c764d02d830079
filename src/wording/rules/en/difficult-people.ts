import type {Proof, Rule} from '../../rule.js'

/** Patients and families, called hard to deal with. */
export const difficultPeople: Rule = {
  id: 'en.character.difficult-people',
  severity: 'suggest',
  match: [
    '(difficult|challenging|demanding|problem|problematic|needy|hostile|unpleasant|troublesome|high-maintenance|entitled|tricky|annoying|exhausting|rude|unreasonable|high-needs|complex and difficult|trying) (patient+|pt+|client+|family|families|man|woman|lady|gentleman|customer|personality|parent+|individual|relative+|visitor+|resident+|consumer|person|people)',
    '(spouse|wife|husband|mother|father|mom|mum|dad|parents|family|daughter|son|sister|brother|partner|girlfriend|boyfriend|grandmother|grandfather|aunt|relatives|parent|visitors) : (is|was|are|were|being|remains|continues)? (very|extremely|quite|rather|so|too|also|increasingly|somewhat|highly|incredibly|a bit|always)? (demanding|difficult|needy|entitled|pushy|rude|unreasonable|challenging|argumentative|overbearing|interfering|hysterical|intrusive|overinvolved|enmeshed|dramatic|high-maintenance|unpleasant|abrasive|belligerent|clingy|uncooperative|draining|exhausting|disengaged|disinterested|insistent|anxious and|over-anxious|overanxious|hostile (toward|towards|to|with|and)|whiny|bossy|nosy|cranky|tearful and demanding|irate|confrontational|condescending|litigious|meddling|overprotective|hypervigilant|neurotic|flaky|clueless|useless)',
    '(spouse|wife|husband|mother|father|mom|mum|dad|parents|family|daughter|son|sister|brother|partner|girlfriend|boyfriend|grandmother|grandfather|aunt|relatives|parent|visitors) (has|had|have|with|gave|copped|was giving|showed) (an|a|some|quite an|real|bad|poor)? (attitude|chip|temper|short fuse|unrealistic expectations|unreasonable expectations)',
    '(spouse|wife|husband|mother|father|mom|mum|dad|parents|family|daughter|son|sister|brother|partner|girlfriend|boyfriend|grandmother|grandfather|aunt|relatives|parent|visitors) (rolled|rolling|rolls|huffed|snapped|stormed|hovering|hovers|hovered|meddl~|interfer~|enables|interrogat~|micromanag~|nitpick~|badger~|smother~|throwing|threw a fit|made a scene|caused a scene)',
    '(and|always|constantly|over-involved|overinvolved) (hovering|hovers)',
    '[(demanding|entitled|difficult|needy|hostile|unpleasant|tiresome|manipulative|histrionic|dramatic|argumentative|obnoxious|abrasive|arrogant|bossy|cantankerous|cranky|miserable|whiny|neurotic|litigious|stubborn|opinionated|surly|sullen|angry|irritable|grumpy|pushy|clingy|challenging|immature|lazy|cheeky|haughty|rude|crusty|ornery|hysterical)] ... (year old|yr old|yo|y o) (woman|man|male|female|lady|gentleman|m|f|patient|pt|client|girl|boy|individual|person|mother|father|guy|widow|teen|teenager|retired)',
    '(uncaring|disinterested|uninterested|clueless|inept|useless|lazy|selfish|immature|irresponsible|flaky|indifferent|hysterical|neurotic|overanxious|over-anxious|anxious|pushy|nosy|entitled|whiny|dramatic|bossy|needy|clingy|checked-out|disengaged|unsupportive|unreliable|unhelpful|non-involved|uncooperative|irate|angry|helicopter|tiger|lax|permissive|overindulgent) (father|mother|dad|mom|mum|parent+|husband|wife|son|daughter|family|caregiver|spouse|grandmother|in-laws)',
    '(more|most|only|mainly|solely) (interested|engrossed|absorbed|invested|concerned) (in|with|about|for) (his|her|their|the|getting|own) (phone|cell|cellphone|tv|texting|lunch|cigarettes|smoke|smokes|boyfriend|game|games|screen|laptop|ipad|meds|pills|discharge|benefits|cheque|form|forms|nails|hair|appearance|comfort|needs|next|own|money|narcotics|opioids)',
    '(only|solely|just) (interested in|concerned with|concerned about|cares about|thinks about|thinks of|wants) (getting|himself|herself|themselves|(his|her|their) (next|own|smokes|meds|pills|money|cheque|phone)|opioids|narcotics|drugs)',
    '(has|have|needs|need|must|had) to be (handled|managed|approached|treated|dealt) (carefully|gingerly|delicately|firmly|with (kid|care|caution|a firm))',
    '(kid gloves|short leash|tight leash|tight rein|walk~ on (egg-shells|eggshells|pins)|tiptoe~ around|tread~ (carefully|lightly) (with|around)|(handle|approach) with caution)',
  ],
  except: [
    '(difficult|challenging|problem|complex) (family|person|patient|people|client) (situation+|history|circumstances|dynamic+|meeting+|conversation+|time+|planning|decision+|list|care|education|day+|matters|issues|visit)',
    '(problem|difficult) (airway|people (checklist))',
    'angry (with|at|about)',
    '(feel~|felt|fear~|worry~|afraid) ... (difficult|needy|useless|demanding|rude)',
    '(says|said|feels|reports|states) (her|his|their) (family|mother|father|husband|wife|partner|boyfriend|girlfriend|mom|dad|parents) (is|was|are|were)',
    'hover~ (around|at|between|near|above|below|in) (the)?',
    '(spouse|wife|husband|mother|father|mom|mum|dad|parents|family|daughter|son|sister|brother|partner|girlfriend|boyfriend|grandmother|grandfather|aunt|relatives|parent|visitors) (who)? (was|is)? (hostile|rude) (and|to) (violent|abusive|her|him|them)',
    'needy (families|family) fund',
    'saying (difficult|problem|demanding)',
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
  ],
  passes: ['The difficult airway was secured by anesthesia.', 'Her mother was 62 and works nights.'],
}
