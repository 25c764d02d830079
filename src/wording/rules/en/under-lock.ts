import type {Proof, Rule} from '../../rule.js'

/** Locks, leashes and force, in a few everyday words. */
export const underLock: Rule = {
  id: 'en.coercion.under-lock',
  severity: 'suggest',
  match: [
    '(under lock and key|on a (short|tight) (leash|rein)|on lockdown|reined in|brought to heel|for own (good|safety|protection))',
    '(has|have|had|needs|must|made|required) to (ask|beg|request) (staff)? (permission|to (use the (bathroom|washroom|phone|shower)|smoke|go|leave|have))',
    '(has|have|had|needs|must|made|required) to (get permission|earn (his|her|their|back|privilege+|pass+|trust))',
    '(needs|need|requires|without|seek|asks|ask) (staff|our|nursing|doctor s)? permission (to|for|before)',
    '(took|take~|taken) (away|back) (his|her|their|all|pt s|the patient s) (phone|charger|cell|cigarettes|smokes|lighter|belongings|clothes|clothing|shoes|pass|passes|privilege+|visits|laptop|tablet|tv|radio|money|bank card|vape|snacks|bed|blanket)',
    '(confiscated|withheld|withdrew|revoked|seized|locked up|cut off|pulled|cancelled|removed) (his|her|their|all|pt s|the patient s) (phone|charger|cell|cigarettes|smokes|lighter|belongings|clothes|clothing|pass|passes|privilege+|visits|laptop|bank card|vape|snacks|dessert|outdoor|yard)',
    '(once|when|until|if) (he|she|they|pt|client) (proves|earns|smartens|grows|straightens|toes) (himself|herself|themselves|it|that|up|the|us|how)',
    '(no) (smoking|smokes|phone|visitors|visits|pass|passes|tv|coffee|dessert|outings|fresh air|shoes|cigarettes|calls|leave|off-unit|computer) (until|unless|privileges)',
    '({charge}|he|she|they) (must|has to|is to|needs to) be (supervised|watched|escorted|accompanied|checked|searched|monitored|locked|kept|restrained|medicated|told|confined|contained|managed|controlled|redirected|isolated)',
    '^ (must|has to|is to|needs to) be (supervised|watched|escorted|accompanied|searched|locked|restrained|medicated|confined|contained|controlled|redirected|isolated|told)',
    'may not (have|use|receive|wear|keep|go|leave) (his|her|their|a|any|the)? (own)? (phone|laptop|cell|tablet|belt|laces|lighter|clothes|shoes|unit|ward|grounds|visitors|pass|residence|outside|off|out|snacks|coffee|cigarettes|unescorted|unaccompanied)',
    'cannot (have|receive|keep|leave|go) (his|her|their|a|any|the)? (own)? (phone|laptop|cell|belt|laces|lighter|unit|ward|grounds|visitors|pass|off-unit|unescorted|unaccompanied|cigarettes)',
    '(curfew|house rules|bedtime|lights-out|quiet time|room time|chair time|time in room|visiting) {link}? (imposed|enforced|strictly enforced|suspended)',
    '(injected|medicated|sedated|treated|admitted|kept|held|restrained|discharged|moved|transferred|searched|bathed|undressed) (despite|over|while) (his|her|their|strong|verbal)? (objection+|protest+|screaming|pleas|fighting|crying|resisting|struggling|protesting|refusal)',
    '(overpowered|subdued|pinned|dragged|hauled|cornered|(restrained|held|carried|grabbed) down) by (four|three|two|five|six|several|many|security|guards|staff|police|male|officers|orderlies|the team|nurses|4|3|5|6|2)',
    '(dragged|hauled|frog-marched|shoved|forced|manhandled|bundled) (back)? (to|into|out of|from|off|through) (the|a|his|her)? (shower|bath|tub|room|bed|seclusion|quiet|unit|ward|ambulance|cruiser|van|car|hospital|bathroom|chair|hallway|dining)',
    '(loses|losing|docked|fined|forfeits|forfeited|will lose) (one|a|two|three|his|her|their|10|5|15|her next|all) (next|evening|afternoon|morning|daily)? (smoke+|pass+|privilege+|dessert|outing+|point+|token+|level+|turn|treat+|tv)',
    'lost (his|her|their|all) (privilege+|level+|smoke+|outing+|off-unit)',
    '(enforced|compulsory|imposed|forced) (bed|rest|quiet|shower+|bathing|group+|feeding|fluids|medication|injection+|abstinence|confinement|isolation|bedtime|curfew|counselling|detox)',
    '(staff|nurse+|team|writer|doctor|worker) (insisted|insists|dictated|decreed|(put|laid) ... foot down|(gave|read) (him|her|them) (a|an|the) (ultimatum|warning|talking-to|lecture|riot act)) (that)?',
    '^ (detained|held) (in|at|by|overnight) (ed|er|emerg|the (ed|er|hospital|unit)|hospital|security)',
    '(no (say|choice|voice) in|without (being consulted|(his|her|their) (agreement|say)|consulting (him|her|them)))',
    '(moved|transferred|discharged|changed|switched|placed|put|medicated|treated|searched|examined|undressed|admitted|restarted|increased) ... [without being asked]',
  ],
  except: [
    'cancelled (his|her|their) phone',
    '(landlord|police|court|judge|school|boss|ex|husband|wife|partner|thief|burglar|roommate|surgeon) ... (took|take~|taken|removed|seized|confiscated|cut|cancelled|insisted|detained)',
    '(no) (smoking|coffee|dessert) (policy|area|zone|until (after|the) (surgery|test|procedure|scan))',
    '(must|has to|needs to) be (checked|monitored) (every|at|in|for|weekly|monthly)',
    '(cannot|can t|may not|not to) (have|use|see|keep) (a|any|the|his|her|their) (child|children|baby|food|left|right|arm|leg|stairs|mri|nsaids|dairy|screen|board|clock)',
    'asked permission to (share|call|speak|record|contact|invite|sit)',
    '(with|asks|asked|ask) permission (to|for)',
    '(this|that|it|which|bp|pressure|inr|levels|labs|glucose|sugars|weight|potassium|wound|incision|these|vitals|rhythm) ... (must|has to|is to|needs to|need to) be',
    '(dose|level+|glucose|sugar+|inr|pressure|weight|form|bloods|lithium|bp|wound|diet|alarm|chart|door) ... (must|has to|needs to) be',
    '(have|has|had) to (ask|request) (for|to) (a|an|the) (referral|refund|receipt|refill|interpreter|transfer|letter)',
    '(it|this|that|bp|pressure|glucose|wound|form|dose|dog|puppy|cat) ... (must|has to|is to|needs to) be',
  ],
  message: 'This tells of force or terms, and not of what the person wanted.',
}

export const proof: Proof = {
  sources: ['nursing', 'practice'],
  flags: [
    'Kept under lock and key.',
    'No visitors until Monday, as a consequence.',
    'Overpowered by four guards.',
    'Took away her charger.',
  ],
  passes: [
    'The thief took her phone.',
    'Dose must be checked weekly.',
    'He asked permission to share his song.',
    'The dog must be kept on a leash and he lost her phone number.',
    'Mail must be checked on Fridays; nothing fits and he cannot go out with that foot.',
    'She set the table without being asked twice.',
  ],
}
