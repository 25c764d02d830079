import type {Proof, Rule} from '../../rule.js'

/** What the person cannot do, as what they are. */
export const incapable: Rule = {
  id: 'en.deficit.incapable',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(incapable of|unable to (cope|function|parent))',
    '(cannot|can not|can t|not able to) (cope|function|be trusted)',
    '(helpless|useless|incompetent|institutionalized|institutionalised|over-institutionalised|weak-willed)',
    'dependent on (staff|the system|nursing)',
    '(cannot|can not|can t|could not|couldn t|never) (hold|keep|held|kept) (down)? a job ($|for|longer)',
    '(unemployable|unplaceable)',
    '(illiterate|uneducated)',
    '(cannot|can not|can t|could not|couldn t|unable to|not able to) (manage|function|survive|make it) (in (the)? community|on (his|her|their) own|without|outside|independently)',
    'too sick to (live|function)',
    '(inability|failure) to (cope|function|self-regulate|tolerate (frustration|stress))',
    '(burnt-out|burned-out)',
    "(can not|can't|could not|couldn't|unable to|never) (do anything|be left|look after|hold|held|keep) (down)? (for|alone|himself|herself|themselves|a job)",
    "(cannot|can not|can't|could not|couldn't|unable to|not able to|incapable of) (manages|live|survive|make it|handle|maintain|care for|look after) (in|on|at|with|alone|without|independently|day|any|the|his|her|their|stress|community)",
    'not (at all|really|yet|even)? capable of',
    '(cannot|can not|can t|unable to|not able to|will not|won t) (manage|cope|survive) ($|with (life|anything|motherhood))',
    '(unable to|cannot|can t|can not) (tolerate|handle) (any)? (frustration|criticism|responsibility)',
  ],
  anywhere: [
    '(^ (institutionalised|institutionalized)|(inability|failure) to cope ($|with (stress|life|change)))',
    '(cannot|can not|can t|unable to) function ($|independently|in (the|a)? (community|society|group+))',
  ],
  except: [
    '((heart|kidney+|lung+|valve|phone|pump) ... function|function without (her|his|their)? (glasses|aids|hearing|pump|cane))',
    '(found|deemed) (incapable|incompetent)',
    'incapable of (consenting|lifting|bearing|flexing)',
    '(feel~|felt|worry~|fear~) ... (helpless|useless|incompetent)',
    'maintain (hydration|nutrition|weight|airway|oxygen|oxygenation|saturation|balance|posture|grip|position)',
    'unable to work (with|secondary|due|because|out|overhead|on)',
    'incapable of consenting',
    'incapable of (lifting|bearing|flexing)',
    '(feel~|felt|feeling|worry~|fear~) ... (helpless|useless|incompetent|burnt-out|burned-out)',
    'unable to work (today|until|on|this)',
    '(cannot|unable to|could not) (manage|handle|maintain|live) (the|his|her|their|with)? (stairs|pain|dairy|gluten|buttons|airway|saturation|o2|zipper|weight|noise|nausea)',
    '(not|never|hardly) incapable of',
    'failure to (maintain|control) (airway|bleeding|temperature|the (heat|building))',
    '((valve+|cervix|sphincter|vein+|anastomosis|gja|cardia) ... incompetent|incapable of standard)',
    'if ... ... ... ... ... unable to cope',
  ],
  message: 'This says what is missing, not what would help.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Unable to cope with noise.',
    'She is incapable of managing money.',
    'Dependent on staff for meals.',
    'Too sick to live alone.',
    'Inability to cope with stress.',
  ],
  passes: [
    'Found incapable of consenting under the Act.',
    'He is unable to come on Tuesday.',
    'Inability to void since the surgery.',
    'She could not manage the stairs with her cast.',
    'The replaced heart valve cannot function without a stent.',
    'The mitral valve was incompetent on echo.',
    'If her mood gets worse or she is unable to cope with work, she will call.',
  ],
}
