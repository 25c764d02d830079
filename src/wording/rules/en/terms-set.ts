import type {Proof, Rule} from '../../rule.js'

/** Terms, threats and rewards, where care was to be agreed. */
export const termsSet: Rule = {
  id: 'en.coercion.terms-set',
  severity: 'suggest',
  match: [
    'one more (outburst|episode|incident|missed|miss|time|strike|slip|relapse|violation|complaint|refusal|positive) (and|means|will|results|would|or|he|she|they)',
    '(threaten~|threatened) with (a|an|the)? (form|im|injection|needle|restraint+|seclusion|discharge|police|security|eviction|cto|consequences)',
    '(warned|told|reminded|advised) (that)? (one more|another|the next|if (he|she|they)) ',
    '^ searched (on|after|upon|before|by (security|staff|police|nursing))',
    '({charge}|he|she|they) (was|were|is) [searched] (on|after|upon|for|by|before|and)',
    '(visit+|visitors|phone|passes|pass|calls|contact|smokes|supplies|carries|take-home+|privileges|snacks|outings|internet|wifi) (were|was|are|is|will be)? [(cut off|cut|stopped|suspended|held|pulled|removed|limited|taken|withheld|denied|revoked)] (until|unless|if|for|due|because|after|as|x)',
    '(break|phone|pass|passes|privileges|smokes|cigarettes|belongings|clothes|level|shoes|laptop|visits) back (for|if|when|once|after|as|until)',
    'for being (good|polite|cooperative|co-operative|quiet|compliant|rude|disrespectful|late|difficult|disruptive)',
    'jabbed (by|with|in|again|x)',
    '(do|did|will|would|could) (not|t) let (him|her|them|pt|patient|client) (go|leave|have|out|use|smoke|call|see|keep|sleep|eat|into|in|off|return|stay)',
    '(no|not a|without) (choice|say) (in|about|but|given|over) (the|this|it|to|his|her|matter)?',
    '(drugged|snowed|zonked|knocked (him|her|them) out)',
    '(if|unless|until) (he|she|they) (want+) to (go home|get out|leave|stay|keep|see|have|earn|be discharged)',
    '(strip|stripped) (search~|and searched|to)',
    '(cut off|cut (him|her|them) off) (from|if|until|after|by (us|staff|the (clinic|program|pharmacy)))',
  ],
  except: [
    'searched by security with consent',
    'searched (for|the)',
    '(boss|ex|partner|husband|wife|father|mother|landlord|school|police|abuser|kidnapper) ... (let|threaten~|threatened|searched)',
    '(threaten~|threatened) with (a|the)? (knife|gun|weapon|eviction (by|from))',
    '(no|not a) (choice|say) of (colour|menu)',
    '(surgery|roads|heat|circulation|blood|power|hydro|funding) ... cut off',
  ],
  guards: {negation: false},
  message: 'This sets terms instead of an agreement.',
}

export const proof: Proof = {
  sources: ['practice', 'nursing'],
  flags: [
    'Told that one more outburst means discharge.',
    'Threatened with a form if he goes.',
    'Visits cut off until he gains weight.',
  ],
  passes: [
    'Her ex threatened her with a knife.',
    'The power was cut off in the storm.',
    'He searched for his glasses.',
  ],
}
