import type {Proof, Rule} from '../../rule.js'

/** Orders, terms and rewards, as to a child. */
export const ordered: Rule = {
  id: 'en.coercion.ordered',
  severity: 'suggest',
  match: [
    '(ordered|commanded|instructed) (the|him|her|them)? (pt|patient|client|resident)? (back|to (stay|remain|take|leave|go|return|his|her|sit|wait|stop|shower|attend|eat|get|come|keep|follow|comply|abstain))',
    '(non-negotiable|not up for (discussion|debate|negotiation)|no ifs|end of discussion|like it or not|no say in|not given (the|a|any)? (choice|say|option)|no choice|under threat of|under duress|against (his|her|their) (will|wishes)|whether (he|she|they) (likes|like|wants|want|agrees))',
    '(attendance|group+|programming|participation|medication+|treatment|injection|showers|urine) {link}? (mandatory|compulsory|not optional|non-optional|a must)',
    'until (he|she|they|pt|patient|client|is|was|has|had|can|could|deemed|considered|found|been|able to|willing to|ready to|calm|quiet|polite|well)? ... (apologetic|trustworthy|compliant|cooperative|behaved|behaves|behaving|respectful|remorseful|apologizes|apologises|apologized|apologize|complies|comply|cooperates|cooperate|behave|earned|earns|shows (he|she|they)|proves|listens|takes (his|her|their|the) (meds|medication|pills|injection|clozapine|olanzapine))',
    '(as long as|provided|contingent on|so long as|on condition) (that)? (he|she|they) (behaves|cooperates|complies|takes|attends|behave|follows|stays|remains|agrees|is good|abstains)',
    '({charge}|he|she|they) [may (have|use|get|receive|go|earn)] (visitors|visits|his phone|her phone|phone|passes|privileges|access|cell|snacks|smokes|cigarettes|(his|her|their) (phone|cell|belongings|clothes|shoes|cigarettes|radio|own)|outside|off unit|back to group)',
    '^ (may|can) (have|use|go|leave|receive|earn) (visitors|visits|phone|pass|passes|outside|out|off|one|his|her|their|smoke)',
    '^ (granted|given|awarded|denied|refused) (a|an|his|her|their|one|two|full|some)? (weekend|day|evening|overnight|unaccompanied|accompanied|escorted|extended|hour|smoke|off-unit|ground+|loa|pass|privilege+|leave|access|permission|trial) (pass|leave|visit|privilege+|access|of|to|for)?',
    '(because|as|since|if|when|for|after) (he|she|they) (has|had|have|is|was|are|were)? (been)? (good|behaved|well-behaved|bad)',
    'for (good|bad|poor|inappropriate|being good|being) (behaviour|behavior|conduct|polite|rude|late)',
    '^ (level|step|phase|status|grounds) (dropped|docked|pulled|reset|lowered|reduced|suspended|frozen)',
    '(as (a)? (punishment|penalty|deterrent|discipline)|(teach|taught) (him|her|them) a lesson|set an example)',
    'or (the|his|her|their|lose|forfeit|risk|face|be) (file|case|bed|spot|place|service+|housing|tenancy|chart|referral|discharged|evicted|terminated|removed|restrained|injected) (will|would|to|may|be|is)?',
    '({charge}|he|she|they) [(must|has to|have to)] (see|stay|come|go|leave|wait|return|sign|hand|wear|ask|eat|shower|wash|wake|call|check|report|give|stop|stick|show|be)',
    '(staff|team|we|i|unit|residence|nurse+|program|lodge|home) (will|would|may|did|do)? (not)? [(permit|permits|allow|permitted|grant|forbid|forbids)] (one|two|a|an|him|her|them|his|no|only|any|visits|visitors|passes)',
    '(supervised|monitored|restricted|escorted|timed|limited) (shower+|bath+|phone|call+|meal+|washroom|bathroom|smoke|smoking|cigarettes|toileting|access)',
    '(is|are) not (allowed|permitted) (guest+|to|in|out|any|overnight|outside|a|off|near|on|more)',
    'subjected to (mouth|room|body|bag|strip|daily|random|urine|frequent|searches|search|checks|monitoring|observation)',
    'given (a|his|her|their|the) (shot|needle|jab|cocktail|talking-to|lecture|warning|ultimatum|time-out) (of|for|in|against|by|and|while)?',
    '(staff|physical|prone|team|security|code|a|another|second|full) take-down+',
    '(take-down+|takedown+) (required|needed|by|with|x|performed|done|of (him|her|pt|patient))',
    'mouth (checks|check)',
  ],
  except: [
    'instructed to follow up',
    'instructed to take (1|2|one|two|it|them) (tablet|capsule|tab|cap|q|po|every|daily|by)?',
    'not allow ... to drive',
    'has to wait for (her|his|their|the) (urine|urinary|flow|stream|bus|results|test+)',
    'ordered (to|back) (his|her) (eat|take) (out)?',
    'given (a|his|her|the) (shot|needle) of (b12|vitamin|naloxone|epinephrine)',
    '(consent|mri|surgery|fasting|fast|pre-op|blood) ... must',
    '(dogs|smoking|pets|visitors|children) (is|are) not (allowed|permitted)',
    '(supervised|monitored) (phone|access) (to|visits|children)',
    '(mask|belt|helmet|brace|sling) must',
    'must be (hard|scared|tired|frustrating|nice|difficult|lonely|a)',
    'for (good|poor) (measure|reason)',
    'granted (access|leave|permission) to (appeal|remain)',
  ],
  message: 'This gives orders or sets terms, as to a child.',
}

export const proof: Proof = {
  sources: ['nursing', 'practice'],
  flags: ['Pt ordered to stay in room.', 'Granted a weekend pass.', 'Kept in gown until cooperative.'],
  passes: ['MRI ordered to rule out a stroke.', 'It must be hard to wait, he said.'],
}
