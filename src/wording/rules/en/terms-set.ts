import type {Proof, Rule} from '../../rule.js'

/** Terms, threats and rewards, where care was to be agreed. */
export const termsSet: Rule = {
  id: 'en.coercion.terms-set',
  severity: 'suggest',
  match: [
    'one more (outburst|incident|missed|strike|slip|relapse|violation|refusal|positive|episode|outburst|positive) (and|means|will|results|would)',
    'threaten~ with (a|an|the)? (form|im|injection|needle|restraint+|seclusion|discharge|cto|consequences|police|security)',
    '(warned|told) (that)? one more',
    '({charge}|he|she|they) (was|were|is) [searched] (on|after|upon|by|before|for)',
    '^ searched (on (admission|arrival|return)|upon|by (security|staff|police|nursing)|after (pass|visit+))',
    '(visit+|visitors|phone|passes|pass|privileges|smokes|snacks|outings|carries|take-home+) (were|was|are|is|will be)? [(suspended|pulled|withheld|taken|denied|revoked|removed|cut off|stopped)] (until|unless|if|for|because|after|as|due|x)',
    '(pass|passes|privileges|smokes|level) back (if|when|once|after|until)',
    '(reward+|rewarded|treat|smoke|pass|cigarette) for being (good|quiet|compliant|cooperative|polite)',
    'jabbed (again|by (staff|nurses|night|the)|x)',
    '(was|been|got|being) jabbed (with|again|by (staff|nurses))',
    '(staff|we|nurses|nursing|unit|security) (do|did|will|would|could) (not|t) let (him|her|them|pt|patient|client)',
    '(no|not a|without) say (in|over) (the|this|it|his|her)',
    '(snowed|zonked|drugged) (on|with|by) (meds|medication|haldol|ativan|antipsychotic+|prn+)',
    'knocked (him|her|them) out (with|on)',
    '(must|has to|have to|needs to|need to) ... ... if (he|she|they) want+ to (go home|leave|get out|earn|be discharged)',
    '(strip-search~|stripped and searched)',
    '(cut off|cut (him|her|them) off) by (us|staff|the (clinic|program|pharmacy))',
    '(do|did|will|would|could) (not|t) let (him|her|them|pt|patient|client) (go|have|out|use|smoke|call|see|keep|sleep|into|in|off|return|stay)',
    '^ let (out|outside|off) (for|to (have|get)) (a|an|some|his|her|fresh)? (fresh air|air|smoke+|cigarette|walk|break|yard)',
    '({charge}|he|she|they) {be} let (out|outside) (for|to (have|get|smoke)) (a|an|some|his|her|fresh|air|smoke+|walk)',
    '(had|has|have|got|get~) (him|her|pt|patient|client|(his|her|their) (own)? (son|daughter|mother|father|brother|sister|husband|wife)) (certified|formed|sectioned|committed|put away|locked up) ($|at|when|after|for|under|again|because|in|by)',
    '(keep|kept|keeping|make|making|render) (him|her|pt|patient|client|resident) (more|quiet and)? (manageable|docile|under control|in line)',
    '(will|would|may|to) be [(allowed|permitted)] (a|an|one|two|three|his|her|their|some) (short|brief|supervised|escorted|unescorted|accompanied|unaccompanied|weekend|overnight|day|ten-minute|more)? (walk+|pass|passes|outing+|visitor+|smoke+|cigarette+|leave|phone|call+)',
    '(will|would|may|to) be (discharged|evicted|terminated|removed|asked to leave) ... if (he|she|they) ((does|do) (not|t) (comply|attend|follow|participate|cooperate|abide|engage|behave)|(fails|refuses) to|relapses|breaks (the|any|a))',
  ],
  except: [
    'searched by security with consent',
    'searched (for|the)',
    '(boss|ex|partner|husband|wife|father|mother|landlord|school|police|abuser|kidnapper) ... (let|threaten~|threatened|searched)',
    '(threaten~|threatened) with (a|the)? (knife|gun|weapon|eviction (by|from))',
    '(surgery|roads|heat|circulation|blood|power|hydro|funding) ... cut off',
    '(suspended|pulled|taken|removed) ... (outbreak|covid|flu|norovirus|repair+|maintenance)',
  ],
  message: 'This sets terms instead of an agreement.',
}

export const proof: Proof = {
  sources: ['practice', 'nursing'],
  flags: [
    'Told that one more outburst means discharge.',
    'Threatened with a form if he goes.',
    'Visits cut off until he gains weight.',
    'Let out for a smoke at ten, back on time.',
    'The team had her certified in March.',
  ],
  passes: [
    'Her ex threatened her with a knife.',
    'The power was cut off in the storm.',
    'He searched for his glasses.',
    'It snowed all day and he had no choice but to stay home.',
    'He apologized for being late.',
    'Stripped to the waist for the skin check.',
    'The dog was let out for a walk.',
    'She had him certified as a diver.',
    'To be discharged tomorrow if she does not spike a fever.',
  ],
}
