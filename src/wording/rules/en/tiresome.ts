import type {Proof, Rule} from '../../rule.js'

/** A person found tiresome, unruly or unkind: how it felt, written as what they are. */
export const tiresome: Rule = {
  id: 'en.character.tiresome',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(annoying|bothersome|irritating|infuriating|maddening|aggravating|exasperating|tiresome|tedious|frustrating to|fussy|picky|finicky|hard to please|impossible|insufferable|intolerable|unbearable|unlikable|unlikeable|troublesome|troublemaking|disagreeable|objectionable|aloof|uptight|emotionally needy)',
    '(mean|mean-spirited|nasty|vicious|hateful|evil|treacherous|untrustworthy|hypocritical|cynical|contemptuous|scornful|snide|catty|petty|snobbish|snobby|stuck-up|pretentious|vain|stingy|perverse|perverted|depraved|sleazy|skanky|slutty|trashy|feral|uncouth|unfriendly|unpleasant|rough-mannered|resentful|embittered|disgruntled|indignant|accusatory|blaming)',
    '(unmanageable|uncontrollable|uncontrolled|undisciplined|disorderly|destructive|rambunctious|hyper|bratty|brattish|spoilt|spoiled|self-pitying|overdramatic|attention-needy|melodramatic|excitable|overexcitable|flippant|pouty|whiney|mopey|sullen|morose|unstable|toxic|problematic|neglectful|inept|ineffectual|clueless|dim|dense|thick-headed|simple-minded|feckless|shiftless|work-shy|half-hearted|disinterested|uninterested|insistent|pestering|nagging|badgering|scary|spooky|shady|shifty|sketchy)',
    '(uncaring|ungrateful|unappreciative|thankless|unreasonable|unhelpful) (with|to|toward|towards|about|for)?',
    '(never|rarely|not) (satisfied|happy with anything|pleased)',
    '(lets|letting|let) (himself|herself|themselves) go',
    'up to (his|her|their) (old)? tricks',
    '(flew|flies|flying|fly) (off the handle|into a (rage|fury|temper))',
    '(on a|on the) (rampage|warpath)',
    '(is|was|are|were|s|back|still) at it again',
    '(is|was) (a|quite a|such a|quite the) (challenge|nuisance|nightmare|pest|bully|brat|diva|princess|tyrant|drain)',
    '(is|was) (such a|quite the|a real|a total) (problem|pain|headache)',
    'nothing {be} (ever)? good enough',
  ],
  except: [
    'made to feel ... ... (nuisance|burden)',
    'bothersome (to|for) (him|her|them)',
    'type (1|2|i|ii|one|two) : (currently|remains|is|was)? uncontrolled',
    '((baby|infant|newborn|neonate|toddler|tired|sleepy|febrile|feverish|congested|teething) ... fussy|fussy (baby|infant|newborn|toddler|(over|for|since) (the|past|last|birth|yesterday|2|3|two|three|several|a)|and ... (febrile|feverish|tired|congested|tugging)|(at|with|during|before|after) (feeds|feeding+|night|bedtime|naps)))',
    '(resentful (of|since|about)|(cataract+|opacity|lens|breast+|tissue) ... dense)',
    '(shoulder|jump|support|stance|pelvis|knee|ankle|hip|fracture|joint|wrist|elbow|patella|ladder|table|dislocation|gait|angina|rhythm|spine|hemodynamically) ... unstable',
    'unstable (in|on|fracture|angina|joint|shoulder|knee|ankle|gait|housing|internet|connection)',
    '(hypertension|diabetes|pain|asthma|epilepsy|seizure+|bp|pressure+|htn|dm|dm2|t2dm|type|mellitus|bleeding|vomiting|nausea|hyperglycemia|glucose|sugar+|symptom+|fibrillation|gout|hypothyroidism|glaucoma|disease|reflux|gerd|infection|fever) : (currently|remains|remain|is|was|still)? uncontrolled',
    'uncontrolled (hypertension|diabetes|pain|asthma|epilepsy|seizure+|bp|pressure+|htn|dm|dm2|t2dm|type|mellitus|bleeding|vomiting|nausea|hyperglycemia|glucose|sugar+|symptom+|fibrillation|gout|hypothyroidism|glaucoma|disease|reflux|gerd|infection|fever)',
    '(feel~|felt|feeling|finds|found|worry~|afraid|fear~) ... (annoying|unlikable|toxic|unstable|mean|evil|hopeless|tiresome|frustrating|vain|clueless|disgruntled|inept)',
    '(mean|unstable|impossible|frustrating|annoying|problematic|uninterested) (score|age|arterial|value|to (get|reach|say|hear|see|find|sleep|walk|park)|on (feet|stairs)|gait|joint|angina|knee|housing|for (him|her|them))',
    '(is|was) a (challenge|problem|headache) (for|to) (him|her|them)',
    'not (satisfied|pleased) ... (with|about) (his|her|the|their)? (level|pain|relief|control|result+|outcome|progress|sleep|weight|mood|medication|dose)',
    'did not mean',
    '(the)? mean of',
    'in vain',
    'uncontrolled (by|on|with|pain|diabetes|hypertension|bleeding|asthma|seizure+)',
    'impossible to (tell|distinguish|separate|dissect|identify|determine|obtain)',
  ],
  message: 'This says how it felt to us, as if it were what the person is.',
}

export const proof: Proof = {
  sources: ['care-sd', 'practice'],
  flags: [
    'Pt is annoying on evenings.',
    'She was mean and picky at lunch.',
    'She was at it again after supper.',
  ],
  passes: [
    'Not satisfied with his level of pain relief.',
    'The tremor is bothersome to him.',
    'The bus schedule is annoying, he says; diabetes type II uncontrolled.',
    'He has been more tired and fussy over the past 2 days.',
    'Mean arterial pressure 88.',
    'Her score is the mean of what she answered.',
  ],
}
