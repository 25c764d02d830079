import type {Proof, Rule} from '../../rule.js'

/** Attempts counted as success or failure. */
export const failedAttempt: Rule = {
  id: 'en.suicide.failed-attempt',
  severity: 'strong',
  match: [
    '{article}? (failed|unsuccessful|botched|half-hearted) (suicide|suicidal) attempt+ => {a} suicide attempt+',
    '{article}? (failed|unsuccessful|botched) suicide+ => {a} suicide attempt+',
    '(failed|unsuccessful) (od|overdose) attempt+',
    '(botched|half-hearted) attempt+',
    '(failed|unsuccessful) attempt+ (by (od|overdose|hanging|jumping|cutting|drowning)|on (his|her|their) life|since age)',
    '(unsuccessfully attempted suicide|attempted suicide unsuccessfully|failed to (kill (himself|herself|themselves)|commit suicide))',
    'suicide attempt+ : {be}? (failed|unsuccessful|not successful)',
    '(his|her|their) (own)? (first|second|third|fourth|fifth|last|latest|only|previous|prior|most recent)? [(failed|unsuccessful) attempt+]',
    '(hx|history|h o|pattern|string|background) : (of)? (a|an|one|two|three|prior|previous|past|{many})? [(failed|unsuccessful) attempt+]',
    '(failed|unsuccessful) attempt+ (in (high school|grade|childhood|adolescence|university|college|(his|her|their) (teens|twenties|thirties)|the (community|past))|as a (teen|teenager|child|youth)|by (ingestion|asphyxiation|poisoning|gas|firearm|gun|rope|ligature|pills|tylenol|acetaminophen))',
    '(failed|unsuccessful) attempt+ ... (overdose|od|hanging|ingestion|acetaminophen|tylenol|pills|icu)',
    '(his|her|their) (own)? (first|second|third|last|latest|only|previous|prior|recent) [(failed|unsuccessful|botched) (suicide|overdose)? attempt+]',
    '({family}|brother|sister|son|daughter|grandson|granddaughter|cousin|uncle|aunt|nephew|niece|friend|roommate|peer) s (own)? (first|second|last|suicide|overdose)? [(failed|unsuccessful|successful|botched) attempt+]',
    '(({family}|brother|sister|son|daughter|grandson|granddaughter|cousin|uncle|aunt|nephew|niece|friend|roommate|peer) s|(his|her|their|the) (suicide|overdose|hanging)) (own)? (first|second|last|suicide|overdose)? [(attempt+|suicide) (was|were|proved|had been) (also|again|ultimately|nearly|almost|thankfully|fortunately)? (unsuccessful|successful|not successful|a failure|botched|half-hearted)]',
    '(suicide|overdose|hanging|suicidal) attempt+ (that|which) (failed|was unsuccessful|were unsuccessful|did not succeed|succeeded|almost succeeded)',
    '(botch~|bungle~) (his|her|their) (own)? (suicide|overdose|hanging|attempt+)',
    'made (a|an|one|two|three|several|multiple|another) (failed|botched) attempt+ ($|in (19|20))',
  ],
  except: [
    'attempt+ ... (at (the|a|an|iv|cannulation|intubation|extubation|weaning|quitting|lp|catheter|line|school|work|tapering|insertion|reduction)|to (quit|stop|wean|taper|get|call|reach|have|conceive|leave|find|pass|place|insert|remove|contact|see|start|extubate|reduce))',
    'attempt+ (at|to)',
    '(iv|line|intubation|cannulation|lp|weaning|wean|extubation|latch|latching|catheter|needle|tube|void|voiding|insertion|driving|exam|job|fundraising|parallel|contact|phone|reach) ... attempt+',
    'attempt+ (with|using) (the|a)? (straw|spoon|walker|brace|cane|tube|catheter)',
    'attempt ... (novel|film|book|play|show)',
  ],
  message: 'Surviving is not a failure.',
}

export const proof: Proof = {
  sources: ['apa', 'care-new-england'],
  flags: [
    'Failed suicide attempt in March.',
    'One unsuccessful attempt by overdose.',
    'Hx of failed attempts, last one in April.',
    'This is her third failed attempt.',
    'Her uncle’s failed attempt came up in session.',
    'Brother’s attempt was unsuccessful.',
    'Two failed attempts last winter; bungled his hanging.',
  ],
  passes: [
    'Failed attempt to reach the pharmacy.',
    'He survived a suicide attempt.',
    'History of two failed attempts to quit smoking.',
    'Arterial line: two failed attempts, third one good.',
    'Her last IV attempt was successful.',
    'Her attempt at the stairs was successful.',
  ],
}
