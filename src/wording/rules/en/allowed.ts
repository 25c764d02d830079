import type {Proof, Rule} from '../../rule.js'

/** Permission, given to an adult. */
export const allowed: Rule = {
  id: 'en.coercion.allowed',
  severity: 'suggest',
  match: [
    '{be}? (allowed|permitted|not allowed|not permitted) (to|out|off|outside)',
    '(earn~|grant~|revoke~|lose~) (his|her|their|all)? (off-unit|smoking|grounds|phone)? (privilege+|pass|passes)',
    '(privileges|privilege (level)?)',
    '(let|lets) (him|her|them) (go|have|use|out|smoke)',
    '(grant~|earn~|deny~|give~) (a|two|three|one|full|day|weekend|unaccompanied|off-unit|grounds) (pass|passes|privilege+)',
    '(permission (given|granted|denied)|(give~|grant~|deny~|denied) permission)',
    '{be} granted (a|an|her|his|their|one|two|full|some)? (accompanied|unaccompanied|escorted|supervised|day|overnight|weekend|off-unit|ground|grounds|pass|passes|leave|loa|privilege+|access|time|smoke)',
    '(taken|removed|lost|withheld|revoked|suspended|cancelled|restricted) ... as (a)? (consequence|punishment|discipline)',
    '(behaviour|behavior)? (consequence+|punish~|time-out|grounded) (applied|given|enforced|for|by staff|explained|imposed)',
    'not (allowed|permitted) (visitors|his|her|their|phone|calls|passes|outside|smoking)',
    '({charge}|he|she|they) {be} [(not|only)? (allowed|permitted)] (one|a|two|no|his|her|their|only)',
    '(earn~|revoke~) ... (privilege+|pass|passes)',
    '{be} not to (leave|have|use|smoke|go|receive)',
    '^ not to (leave|have|use|smoke|go|receive)',
    '(given|got) the (ok|okay|green light)',
    '({charge}|he|she|they) [(may|can) have] (one|a|his|her|their) (smoke|cigarette|pass|phone|snack)',
    '(allowed|permitted|granted|given|earned|denied|lost|not allowed|not permitted) (only)? (one|two|three|five|ten|15|20|30|1|2|3|5|10|his|her|their|a|no|fresh|outside|off-unit|grounds|full|partial|unaccompanied|accompanied|phone|smoke|smoking) (min|mins|minutes|minute|hour|hours|hr|hrs|fresh|air|call|calls|phone|smoke|smokes|breaks|break|cigarette|cigarettes|privileges|privilege|pass|passes|visit|visits|visitors|walk|walks|time)',
    '(privileges|passes|pass|phone|off-unit|visits|smokes|smoking) : {link}? (been)? (revoked|suspended|restricted|withheld|pulled|reinstated|granted|increased|earned|withdrawn|taken away)',
    '(rewarded|punished|bribed) (with|by)',
    '(will|would|may) (not|no longer|never) be (allowed|permitted) (visitors|back|to|a|any|out|home|phone|outside|his|her|their)',
  ],
  except: [
    '(physician|surgeon|staff|admitting|operating) privileges',
    'allowed to (escape|off|stop)',
    '(gas|air|fluid|bladder|tissue|bone|graft|ends|tibia|wound+|incision|balloon|stomach|lung+|water|cement|solution|anesthetic|prep|flap|cornea|lens) {be} allowed to',
    'allowed to (flush|drop|relocate|set|dry|cool|retract|fall|settle|granulate|take effect|heal|air|soak|drain|sit (there|in|for)|pass|fill|empty|equilibrate|warm|emerge|awaken|wake up|recover|return to|reform|expand|close|harden|cure)',
    'hospital privileges',
    '(insurer|insurance|landlord|school|employer|judge|pain|weather) ... (allowed|permitted)',
    '(bus|transit) pass+',
    'permission from',
    '({family}|boss|friend|landlord|teacher|dog) ... (let|lets)',
    'allowed to (drive|granulate|take effect|dry|air|cool|warm|soak|drain|close|heal|settle|set|stand for)',
    '(parking|library|driving|borrowing|admitting|hospital|streaming) privileges',
    'privileges (for|of) (the)? (locum|dr|physician+|surgeon+|staff|medical)',
    '(pain|weather|time|budget|work|schedule) ... (allowed|permitted) (a|the|his|her)',
    '(allowed|allow) ... (minutes|min|mins|minute|hour|hours|hrs|hr|time) for (the|a|each|dressing|travel|transport|assessment|setup|drying|cooling)',
    '(dogs|pets|smoking|guests) ... be (allowed|permitted)',
  ],
  guards: {negation: false},
  message: 'This speaks of permission, as to a child.',
}

export const proof: Proof = {
  sources: ['nursing', 'practice'],
  flags: [
    'Allowed to use the phone after supper.',
    'Lost his grounds privileges.',
    'Permission given to call home.',
    'Will not be permitted visitors.',
  ],
  passes: [
    'Walks daily as pain allowed.',
    'The judge allowed the appeal.',
    'Given a bus pass.',
    'Allowed 30 minutes for the dressing change.',
  ],
}
