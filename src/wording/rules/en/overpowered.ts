import type {Proof, Rule} from '../../rule.js'

/** Hands on a person, told as one tells of a struggle or of a herd. */
export const overpowered: Rule = {
  id: 'en.coercion.overpowered',
  severity: 'suggest',
  match: [
    '(frog-marched|man-handled|strong-armed) (past|along|down|upstairs|$|by|and)',
    '(({charge}|he|she|they|mr|mrs|ms|miss) {be}|{be} (then|finally|eventually)?|^) [(overpowered|subdued|restrained physically)] ($|by|with|before|after|in|at|on|and|within|without)',
    '(staff|security|police|guards|officers|nurse+|hcas|we|team|crew|orderlies|paramedics) ... (overpowered|subdued|pinned|wrestled|tackled|cornered|dragged|hauled|manhandled|bundled|strapped|frog-marched) (him|her|them|pt|patient|client|the (patient|client|resident))',
    '(bundled|hustled|herded|shoved) (back|into|in|to|off|out|through)',
    '(^|{charge}|he|she|they|{be}|and|then|so pt was) [marched (back|off|out|up|down|to|into|from|away)]',
    '(strapped|taped) (in|into|to|down|onto) (the|a|his|her)? (trolley|stretcher|gurney|chair|bed|cot|board|toilet|commode|wheelchair)',
    '(mitt+|mittens|wrist ties|soft ties|ties|posey|lap-belt|vest) (tied|put|placed|applied|strapped|kept) (on|in place|to)?',
    '(brought|taken|put|guided|lowered|assisted|went|wrestled) to the (floor|ground) (in|by|at|with|face|prone|supine|and|$)',
    '(went|go|going|had to go|gone) hands-on',
    '(show|display|demonstration) of (strength|numbers)',
    '(patted down|pat-down|strip-searched|frisked) ... (by|on|at|in|for|before|$)',
    '(residents|patients|clients|everyone|all|they) ... {be} (rounded up|herded|lined up|corralled) (for|into|to)',
    '(snowed|zonked|knocked out|doped up|drugged up|flattened|chemically coshed|chemical cosh) (with|on|by|again|overnight|for)',
    '(stripped) (of|down to|and) (his|her|their|all|own|put|placed|gowned)',
    '(fed|feed|medicated|bathed|washed|changed|shaved|bloods (taken|done)|injected|examined|treated|ng fed) ... under restraint',
    '(slipped|hidden|crushed|concealed|disguised|mixed|snuck|put) (covertly)? (into|in) (his|her|their) (yoghurt|yogurt|pudding|jam|juice|tea|food|porridge|applesauce|ice-cream|drink|meal+|custard|milk)',
    '(removed|prised|pried|wrenched|taken) from (his|her|their) (grip|grasp|hands)',
  ],
  except: [
    '({family}|boyfriend|ex|partner|attacker|robber+|bully|bullies|intruder+|gang|kids|boys|father|stepfather) ... (pinned|strapped|dragged|marched|cornered|bundled|tied|wrestled|tackled|overpowered)',
    '(strapped|bundled) (in|into) (the|his|her)? (car seat|harness|coat|blanket+|kayak|rollercoaster|ride)',
    '(marched) (in|with|for|to|through) (the)? (parade|pride|protest|rally|band|streets|capital)',
    '(bundled|wrapped) (up)? in',
    '(snowed) (in|on|under|overnight|all|again)',
    '(food|oil|sauce|sugar|egg+|honey|milk|protein) ... mixed (into|in)',
    '(paint|wallpaper|hair|bed+|mattress|wood) ... stripped',
    'stripped of (all)? (hope|meaning|confidence)',
    '(crushed|mixed|put) in (his|her|their) (food|jam|pudding|drink|yoghurt|applesauce) (at (his|her|their) (request|wish)|as (he|she|they) (prefer~|ask~|like~|want~))',
  ],
  message: 'This tells of force and not of what came before it.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Frogmarched past the visitors.',
    'Pt was overpowered in CT.',
    'Two nurses pinned her against the wall; he was marched back from the shelter.',
    'Bundled into the van at six, strapped to the stretcher, mitts tied on.',
    'We had to go hands-on, then he was brought to the floor.',
    'A show of strength by six staff; patted down at the door.',
    'Residents were rounded up for the vaccine. Snowed with quetiapine.',
    'Stripped of his clothes and fed by tube under restraint.',
    'Risperidone slipped into her yoghurt.',
  ],
  passes: [
    'She marched in the Pride parade with her sister.',
    'It snowed overnight and the bus was late.',
    'Her ex pinned her against the wall; police were told.',
    'He bundled up in his coat and walked to the lake.',
    'The tablets are crushed in her jam at her request.',
    'Strapped into the car seat, the baby slept.',
    'He stripped the bed and washed the sheets.',
  ],
}
