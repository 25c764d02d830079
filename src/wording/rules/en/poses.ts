import type {Proof, Rule} from '../../rule.js'

/** How somebody comes across, told as a pose; claims that are said not to hold. */
export const poses: Rule = {
  id: 'en.credibility.poses',
  severity: 'suggest',
  match: [
    '(present~|portray~|paint~|cast~|depict~|fancies|styles|represents) (himself|herself|themselves) as',
    '(paint~|paints) (a|quite|such) (a)? (different|rosy|bleak|grim|glowing)? picture of',
    '(gives|gave|giving|creates|created) (the|an|a)? (distinct|strong|clear)? impression (of|that)',
    'it would (appear|seem) (that|he|she|they)',
    '{be} (said|alleged|rumoured|purported|supposed) to (have|suffer|hear|take|live|own|know)',
    '(tearful|tears|cries|weepy|crying|vomits) (at will|on request)',
    'dramatic (description+|account+|presentation|fashion|gesture+|style|display+|retelling)',
    '(dispute~|contest~|contradict~|refute~|challenge~) (his|her|their|this|the (patient|client) s) (version|account|story|claim+|report+|statement+)',
    '(claim+|report+|statement+|allegation+|account|complaint+|story) {link} (clearly|not|largely|entirely|completely|quite|likely|probably)? [(unsupported|unfounded|baseless|groundless|untrue|false|supported|exaggerated|unsubstantiated|implausible|fabricated|invented|substantiated|verifiable|plausible|borne)]',
    '(his|her|their) claim+ (of|that|about|to be|to have)',
    '(professed|ostensible|purported|avowed) (reason+|purpose|goal+|intention+|explanation|love|desire|age|illness|faith|willingness|interest|belief+)',
    '(his|her|their|the) stated (reason+|purpose|explanation|excuse)',
    '(disappear+|vanish|vanishes|resolve+|stop+|improve+|abate+|subside+|lessen+|cease+) when (distracted|unobserved|ignored|alone|unaware|unwatched)',
    'distractible (tremor|weakness|limp|pain)',
    '(likely|probably|clearly|obviously|deliberately|all) (being)? put on',
    '(discrepancies|inconsistencies|contradictions) (noted|evident|abound|throughout|remain|emerge+|became|arose|apparent|between)',
    '(credibility|veracity|truthfulness|honesty|sincerity) {link} (in|highly|very|somewhat|rather|quite|at)? (question|doubt|doubtful|questionable|suspect|low|poor|limited|lacking|issue|compromised|nil|questioned|undermined|zero|suspicious)',
    'would like (us|staff|me|everyone|you|the team) to (think|believe)',
    '(suggest+|show+|indicate+|prove+|reveal+|confirm+|says|tells|states) otherwise',
    '(walks|walked|runs|ran|moves|moved|dances) (fine|ok|easily|freely|normally|unaided|without) (difficulty|limp|trouble|issue|assistance)? (to|when|for|out|down|once) (smoke|go|get|the|smoking|others|leaving|unobserved|alone|he|she)',
    '^ (doubt|doubtful|dubious|sceptical|skeptical|unconvinced|suspect|suspicious) (that|he|she|they|if|whether|about|of|pt|client) (he|she|they|is|are|was|has|really|any|his|her|this|pt|client|takes|took)',
    '^ (not (fully|entirely)? (convinced|persuaded)|unlikely) (that)? (he|she|they|pt|client) (is|are|was|has|really|takes|took|had|did|ever|does|hears|truly)',
    '(admit|admits|admitted) (under|only|after|when) (pressure|after|when|pressed|asked|duress|direct|further|being)',
    '(magnify|magnifies|magnifying|catastrophizes|blows|blowing) (small|minor|every|everything|all|any|things|trivial|the smallest) (problem+|issue+|symptom+|ache+|thing|out|complaint+|discomfort+)?',
    'drama (around|about|over|re|regarding|surrounding)',
  ],
  except: [
    '(his|her|their) claim+ (of|that|about) (benefits|income|wsib|disability|damage|the (insurer|accident))',
    '(account|claim+) {link} (not) (supported|borne) by (the)? (bank|software)',
    'alleged to have (assaulted|abused|hit|stolen)',
    '(no|not|nothing) ... (inconsistencies|discrepancies|contradictions)',
    'until (he|she) (says|tells|states) otherwise',
    'otherwise (well|healthy|normal|stable|independent)',
    '(pain|headache|nausea|rash|cough|swelling|numbness) ... when (alone|ignored)',
  ],
  message: 'This reads a pose into what was said.',
}

export const proof: Proof = {
  sources: ['care-sd', 'goddu', 'practice'],
  flags: [
    'Portrays herself as helpless.',
    'States he is eating, weight suggests otherwise.',
    'Her stated reason for leaving was a funeral.',
    'Doubt he is using the patch.',
  ],
  passes: [
    'She painted a picture for the hall.',
    'He is supposed to call at nine.',
    'Walks fine with the new cane.',
  ],
}
