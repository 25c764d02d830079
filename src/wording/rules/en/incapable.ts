import type {Proof, Rule} from '../../rule.js'

/** What the person cannot do, as what they are. */
export const incapable: Rule = {
  id: 'en.deficit.incapable',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(incapable of|unable to (cope|function|care for|manage|handle|control|live|work|maintain|sustain|look after|parent))',
    "(cannot|can not|can't|not able to) (cope|function|be trusted|care for)",
    '(helpless|useless|incompetent|institutionalized|burnt-out|burned-out|weak-willed)',
    'lack~ (the)? (capacity|ability|skills) to (cope|manage|function|live|care)',
    'dependent on (staff|others|the system|family|mother|everyone|nursing)',
    'lack~ (basic|coping|social|life|parenting)? skills',
    "(cannot|can not|can't|could not|couldn't|unable to|never) (do anything|be left|look after|hold|held|keep) (down)? (for|alone|himself|herself|themselves|a job)",
    '(unemployable|unplaceable)',
    '(not|barely) coping',
    '(illiterate|uneducated)',
    "(cannot|can not|can't|could not|couldn't|unable to|not able to|incapable of) (manage|manages|function|live|cope|survive|make it|handle|maintain|care for|look after) (in|on|at|with|alone|without|independently|day|any|the|his|her|their|stress|community)",
    'not (at all|really|yet|even)? capable of',
    '(too|not) sick enough? to (live|stay|function|be)',
    '(inability|failure) to (cope|manage|care|follow|function|tolerate|control|regulate|maintain|engage|trust|self-regulate)',
  ],
  except: [
    'maintain (hydration|nutrition|weight|airway|oxygen|oxygenation|saturation|balance|posture|grip|position)',
    'unable to work (with|secondary|due|because|out|overhead|on)',
    '(found|deemed) (incapable|incompetent)',
    'incapable of consenting',
    'incapable of (lifting|bearing|flexing)',
    '(feel~|felt|feeling|worry~|fear~) ... (helpless|useless|incompetent|burnt-out|burned-out)',
    'unable to work (today|until|on|this)',
    '(cannot|unable to|could not) (manage|handle|maintain|live) (the|his|her|their|with)? (stairs|pain|dairy|gluten|buttons|airway|saturation|o2|zipper|weight|noise|nausea)',
    '(not|never|hardly) incapable of',
    'too sick to be (moved|transferred)',
    'failure to (maintain|control) (airway|bleeding|temperature|the (heat|building))',
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
  ],
}
