import type {Proof, Rule} from '../../rule.js'

/** Doing as one likes, told as disobedience. */
export const asTheyLike: Rule = {
  id: 'en.compliance.as-they-like',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(is|was|s|has been|remains) (so|pretty|really|quite)? (hopeless|useless|lousy|sloppy) (with|about|at) (taking|remembering)? (his|her|their) (pills|meds|medication+|insulin|diet|inhaler+|puffers|cpap|appointments|exercises)',
    '(would not|will not|won t|wouldn t) (consent|agree) (to|unless|until)',
  ],
  anywhere: [
    '({charge}|he|she|they) (is|was|s|has been|remains) (very|so|pretty|really|quite|a bit)? (bad|terrible|awful|no good|not (so|very)? good|not great) (with|about|at) (taking|remembering)? (his|her|their) (pills|meds|medication+|insulin|diet|inhaler+|puffers|cpap|appointments|exercises)',
    '(comes|attend~|attends|showers|participates|shows up) ... (when|whenever|if) (he|she|they) feel~ like it',
    'do~ the (exact|complete)? opposite of what',
    '(does|did|doing) (whatever|as|exactly what) (he|she|they) (want+|please+)',
    '(non-complier+|anti-vaxxer+|anti-vax|rule-breaker|non-taker+)',
    '(bad|terrible|model|awful) (patient|client) ($|who|and)',
    'no matter (what|how often|how much) (we|staff|the team) (say|said|offer|ask|suggest|tell)',
    '(refuses|refused|refusing|rejects|rejected) (everything|anything|whatever)',
    '(thinks|believes|acts like) (he|she|they) (know+) (best|better|more than)',
    '(don|doesn|didn|won|wouldn|isn|wasn|hasn|couldn)? (not|never|t) (do|done) (a thing|anything) (we|staff) (ask|say|asked)',
    '(refuses|refused|refusing|rejects|rejected) (all|every|any|most) (group|groups|meds|medication+|care|programming|treatment|food|meals|help|offers|interventions|vitals|bloodwork|activities|therapy|services|supports|hygiene|fluids|interaction|contact|visits|visitors)',
    '(and|but|then) (refusing|refused|refuses) to (sit|answer|speak|talk|engage|co-operate|shower|wash|dress|attend|participate|leave (his|her|the) room|take (his|her|their|the|any|all)? (meds|medication+|pills))',
    '(rebuff~|spurn~) (all|any|every|staff|our|the|care|help|offer+|attempt+|effort+|dressing|nursing|assistance|support+)',
    'neglect~ (his|her|their) (own)? (health|foot-care|feet|teeth|diabetes|self-care|exercises|wound-care|skin|condition|needs)',
  ],
  except: [
    '(will|would|could) not agree to (pay|repair|fix|renew|sell)',
    '(we|i|team|surgeon|anesthesia|daughter|son|wife|husband|mother|father|parents|union|insurance) (would|will|won|wouldn) (not|t) (consent|agree)',
  ],
  message: 'This hears a choice as disobedience.',
}

export const proof: Proof = {
  sources: ['practice', 'care-sd'],
  flags: [
    'Mr. Roy is hopeless with his inhalers and would not agree to a dosette.',
    'Comes to group when she feels like it.',
    'Does the opposite of what the team asks.',
    'Would not consent to an ultrasound.',
    'Was loud and refusing to sit.',
    'He is terrible with his insulin.',
    'She rebuffed dressing changes on Friday.',
    'Neglects her foot care.',
  ],
  passes: [
    'The landlord would not agree to repair the sink.',
    'He paints whatever comes to mind.',
    'Warned about ice on the ramp.',
    'He is free to do what he likes on Sundays.',
    'Nausea is bad with her pills.',
    'Her landlord came by and refused to fix the sink.',
    'The bank rebuffed his offer.',
  ],
}
