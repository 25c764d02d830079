import type {Proof, Rule} from '../../rule.js'

/** What is a person’s own, told as ours to give, to take and to set terms for. */
export const onOurTerms: Rule = {
  id: 'en.coercion.on-our-terms',
  severity: 'suggest',
  match: [
    '(grounds|courtyard|garden|community|town|family|weekend|overnight|home|escorted|unescorted|section 17|s17|his|her|their|all|off-unit)? (access|leave|leaves|outings|visits|visiting|phone time|phone|internet|tobacco|vape|tv|telly|radio|smokes|cigarettes) (was|were|is|are|has been|have been|will be|to be|being)? (revoked|rationed|rescinded|reinstated|withdrawn|suspended|forfeited|stopped by|switched off (as|by|until|after)|taken (off|away from) (him|her|them))',
    '[(access|leave|outings|visits|phone|radio|tv|telly|internet)] ... as a (consequence|sanction|punishment)',
    '(phone|lighter|vape|laptop|tablet|charger|belt|laces|cigarettes|tobacco) ... [taken off (him|her|them)]',
    '(pulled|cut|stopped|axed|docked) (his|her|their|all) (leave|leaves|visits|outings|grounds|phone|smokes)',
    '(mdt|team|consultant|rc|ward|panel|doctor|dr|we|staff|i) (have|has|had|finally|agreed and)? [granted] ... (hour+|minutes|leave|time|access|outing+|trip|walk+|pass|visit+)',
    '(has|have|had|he|she|they|pt|now|finally) [earned] (a|an|his|her|their|some|one|two|back|more) (trip|outing|leave|walk+|visit+|phone|time|access|treat|privilege+|level|pass|weekend|shopping|cinema|evening)',
    '(bumped|dropped|moved|knocked|put|sent|busted) (back)? (down|up) (a|one|two)? level+',
    '(will|would|can|to) be (reinstated|returned|restored|given back|reviewed) (once|when|if) (behaviour|he|she|they|conduct|compliance)',
    '(once|when|until|if) (his|her|their)? (behaviour|conduct|behavior) ... (merits|warrants|deserves|allows|improves|permits) (it)?',
    '(is|are|was|were|be|being) non-negotiable (and|for|with|$)',
    '(told|explained|made clear|reminded|informed|warned) ... (that|to) ... (will|would) not be (tolerated|accepted|entertained|put up with)',
    '(i|we|staff|nurse|team|writer|dr|doctor|security) (have|has|had)? warned (him|her|them|pt|patient|client) (that|about|of|against|not|again|if)',
    '(offered|given) (a choice of)? (the|a)? (tablet+|oral|pill+|po|liquid) or (the|a)? (needle|injection|im|jab|depot)',
    '(tablet|oral|pill|po) or (needle|jab|injection|im)',
    '(given|gave|had|administered|received|offered|required) (a|oral|im|stat)? (prn|lorazepam|haloperidol|olanzapine|promethazine|sedation|quetiapine|diazepam) [to (settle|calm|quieten|contain|manage|control|quiet|subdue|knock)]',
    '[given prn to settle]',
    '(a|one|his|her|the|given|giving) (last|final) (warning|written warning|chance)',
    '(loses|forfeits|forfeit|lose|forfeited|losing) (his|her|their|a) (place|spot|bed|slot)',
    '(not|isn t|never) up to (him|her|them) ($|and|where|whether|any|if|what)',
    '(he|she|they|pt|{charge}) ... [(has|have) no say] ($|in|over)',
    '(take~|leave~) it or leave it',
  ],
  except: [
    '(licence|license|visa|permit|passport|bail|probation|subscription|certificate) ... (revoked|suspended|reinstated|rescinded)',
    '(family|maternity|parental|sick|annual|bereavement) leave',
    '(earned) (a|his|her|their|some) (degree|diploma|living|money|badge|medal|certificate|place on the team|wage+)',
    '(landlord|employer|boss|school|bank|court|council|police|umpire|referee|coach) ... (warning|warned|granted|revoked|suspended|reinstated|non-negotiable)',
    '(weather|storm|fire|flood|smoke|scam|allergy|hypo|side) ... (warned|warning)',
    'warned (him|her|them|pt) (about|of|that) (the)? (side|rash|allergy|ice|drowsiness|sedation|wait|sun|interaction|bleeding|red flags|risks|nausea|weight)',
    'for (him|her|them|me) : ... ... non-negotiable',
    '(warning|chance) (from|by|letter|sign+|label|light)',
  ],
  message: 'This sets terms for what is a person’s own.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Grounds access revoked after a late return. Visits stopped by the nurse in charge.',
    'MDT have granted Ms P one hour in the courtyard.',
    'He has earned a trip to the cinema.',
    'Bumped down a level for missing groups.',
    'Her phone was taken off her at ten.',
    'The bloods are non-negotiable. I warned him that he would go to PICU.',
    'Given PRN to settle. Offered tablet or needle.',
    'Told that lateness would not be tolerated; given a final warning.',
    'Consultant pulled her leave. Where he lives is not up to him.',
  ],
  passes: [
    'Her licence was suspended after the seizure.',
    'She earned a certificate in baking.',
    'We warned him about the rash; the storm warning was lifted.',
    'For her, Sunday choir is non-negotiable.',
    'She is on maternity leave until June, granted by her employer.',
    'It is up to him where he lives.',
  ],
}
