import type {Proof, Rule} from '../../rule.js'

/** Being held, sent and given needles, with nobody who does it. */
export const onAHold: Rule = {
  id: 'en.coercion.on-a-hold',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(placed|put|kept|held) (him|her|them)? (on|under) (a|an)? (72|48|24|12|14|30|involuntary|psychiatric|emergency|legal|police)? (hour|hr|h|day)? (hold|cto|ctoo)',
    '(put|place|putting|placing) (him|her|them|pt|patient|client) (on|in|into|under|back (on|in)) (a|an|the)? (cto|form|hold|community treatment order|restraint+|seclusion|observation|1:1|one|gown|pyjamas|hospital|ltc|nursing home|group home|constant)',
    '(involuntarily|formally|judicially|civilly|forcibly)? committed (by|under|on|again|involuntarily|from|against|last|for|in (19|20)|to (the|a|an)? (state|provincial|psychiatric|mental|hospital|institution|asylum|facility|locked|forensic|unit|ward))',
    '(could|can|should|would|will|may|might|must) be (formed|sectioned|committed)',
    'sectioned (while|last|again|under|twice|in|and|yesterday|overnight|on|for|after)?',
    '(restrained|secluded|sedated|chemically restrained|isolated|segregated|confined) : (x|by|in|with|again|twice|for|overnight|until|pending|to)',
    '(shipped|carted|hauled|trundled|bounced|shuttled|frog-marched|marched|banished|exiled|dispatched|packed) (off|out|back|away|to|around|between|over|from)',
    '(brought|taken|returned|dragged|sent|carried|admitted|kept|transferred) (in|back|here|to hospital)? (under|against|in) (a|his|her|their)? (form|will|wishes|handcuffs|cuffs|restraints|protest|duress|custody)',
    '(moved|transferred|sent|returned|demoted|relegated|relocated) (back)? to (the|a|an)? (locked|quiet|seclusion|picu|high-observation|secure|side|isolation|time-out) (unit|room|ward|area|side|picu)?',
    '(put|placed|taken|apprehended|removed) (into|in|by) (care|foster care|the care of|cas|childrens aid)',
    '(removed|escorted|ejected|expelled|excluded|barred|suspended) (from|out of|off) (the|a|his|her)? (group|unit|clinic|dining|lounge|premises|building|program|activity|activities|kitchen|shower|meeting|property|common|day|tv)',
    '(escorted|redirected|re-directed|directed|banished|exiled|led|ordered|steered|walked) (back)? to (his|her|their|the|a)? (room|bed|bedroom|seclusion|quiet room|seclusion room|unit|bedspace)',
    '(pinned|tackled|wrestled|thrown|strapped) down (for|by|with|while|and|in|until|to|x)?',
    '(forced|held|tied|taken) down (by|until|x|while|for) (a|an|the|his|her|im|injection|needle|meds|staff|security|guards|police|four|five|six|three|two|4|5|3|2|officers|hospital)?',
    '(pinned|tackled|wrestled|forced|thrown|held|strapped|tied|taken) (to the (floor|ground|bed|stretcher|gurney|mat|wall)|against the wall) (for|by|with|while|and|in|until|to|x)?',
    '(shackled|hog-tied|force-fed)',
    '(forcibly|forcefully) (removed|undressed|moved|held|brought|returned|escorted|bathed|fed|redirected|admitted|confined|treated|washed)',
  ],
  except: [
    'taken down by (the)? (ski|lift|elevator|stairs|ambulance|patrol|helicopter)',
    '(tissue+|tendon+|adhesion+|ligament+|suture+|capsule|muscle|fascia|bowel|colon|spleen|flap|tumor|tumour|mass|hernia|sac) ... (taken|tied|held) down',
    '(placed|put|kept|held) (on|in) (a)? (form|hold|certificate) (of|for|music|to|queue)',
    'put on hold',
    'isolated (in|with|for|to) (cdiff|covid|mrsa|vre|influenza|contact|airborne|infection|precautions|his own|her own|old age|since)',
    '(confined) to (a)? (bed|wheelchair)',
    'returned (in|to hospital) (may|june|uniform)',
  ],
  guards: {legal: false},
  message: 'This hides who decided, and on what authority.',
}

export const proof: Proof = {
  sources: ['nursing', 'practice'],
  flags: [
    'She was placed on a 72-hour hold.',
    'Committed by the ER physician.',
    'He was shipped to the city.',
    'Redirected to her bed all night.',
  ],
  passes: [
    'He is committed to his pottery class.',
    'The call was put on hold.',
    'She was put in touch with a lawyer.',
  ],
}
