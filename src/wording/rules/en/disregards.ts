import type {Proof, Rule} from '../../rule.js'

/** Rules, advice and orders, with the person as the one who broke them. */
export const disregards: Rule = {
  id: 'en.compliance.disregards',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(disregard~|disregards|ignore~|ignores|flout~|disobey~|disobeyed|defy|defies|defied|violate~|violates|violated|violating|breach~|breached|breaching|break~|breaks|broke|breaking|circumvent~|bend~|bypass~|contravene~|transgress~|trespass~|neglect~|skirt~) (all|any|the|his|her|their|our|my|every|unit|house|ward|staff|clinic|hospital|medical|doctor s|repeated|multiple|safety|clear|several)? (of)? (pain|smoking|behaviour|behavior|behavioural|narcotic|opioid|treatment|safety|fluid|dietary|diet|weight-bearing|weightbearing|sternal|hip|fall|bed|infection|visiting|no-smoking|house|unit|ward|program|shelter|medication|pass|care|no-harm|discharge|swallowing|isolation|activity|driving|clinic|residence|group|medical|nursing|staff|doctor s|physician|verbal|posted|dress)? (staff|direction+|instructions|advice|limits|contract+|agreement+|restriction+|precaution+|rule+|order+|curfew|condition+|protocol+|policy|policies|boundary|boundaries|prompt+|prompting|reminder+|cue+|cueing|request+|redirection|instruction+|recommendation+|regulation+|expectation+|guideline+|sign+|diet|bedrest|nurse+|writer|plan|warning+|terms|code|teaching|advice|hygiene)',
    'in (violation|breach|contravention|defiance|disregard|blatant disregard|flagrant disregard|open defiance|disobedience) (of|for|to) (the|his|her|their|all|any|unit|house|staff|ward|safety|our|program|rules|orders|authority|curfew|pass|personal)',
    '(against|contrary to|despite|without|defying|ignoring) (our|medical|staff|doctor s|doctors|nursing|team|all|clear|explicit|my|strict|repeated|express) (advice|orders|wishes|recommendation+|direction+|instructions|permission|approval|explanation|authorization|consent|teaching)',
    '(persists|persisted|persisting) (in|with) (smoking|drinking|using|eating|refusing|asking|leaving|driving|walking|calling|demanding|behaviour|behavior|the|his|her)',
    '(insist~|insists|insisting) on (waiting|refusing|wanting|speaking|calling|continuing|skipping|coming|keeping|only|another|a|leaving|going|driving|smoking|eating|doing|wearing|using|having|getting|being|staying|walking|living|taking|keeping|seeing|discharge|more|his own|her own|home|sleeping|opioids|narcotics|iv)',
    '(continues|continued|continuing) (to) (smoke|drink|use|drive|eat|refuse|miss|skip|ignore|gain|ask|leave|walk|abuse|vape|disregard|overeat|gamble|decline|resist|insist|wander|smuggle) ... (despite|against|even though|although|in spite|regardless|anyway|knowing|after (being|many|repeated|much|multiple|several))',
    '(despite|in spite of|notwithstanding|regardless of|after|even after|even with) [(repeated|multiple|much|many|several|numerous|being|extensive|frequent|ongoing|constant|our|continued|considerable|intensive|thorough|strong|endless|all|clear|daily|previous|prior|best|countless)] (staff|of|our|dietary|diabetic|verbal|nursing|all|medical|lots)? (counselling|counseling|advice|education|teaching|encouragement|efforts|attempts|instruction+|explanation+|discussion+|reminder+|offers|warning+|request+|recommendation+|support|invitation+|direction|cues|prompts|interventions|outreach|urging|pleas|advised|warned|asked|counselled|informed|reminded|instructed|taught)',
    '(repeated|multiple|numerous|many|several) (counselling|advice|education|teaching|warning+|reminder+|request+) ... (he|she|they|pt|patient|client|mr|ms|mrs) ... [(continues|continued|continue|persists|persisted)] (to)?',
    '(strongly|firmly|repeatedly|sternly|specifically|clearly|explicitly|again|expressly) (advised|cautioned|warned|counselled|counseled|instructed|urged|admonished|encouraged|told|directed|reminded)',
    '(advised|told|warned|counselled|cautioned|instructed|reminded) (in no uncertain terms|(on)? (numerous|multiple|many|several) (occasions|times)|time and again|again and again|over and over|ad nauseam|until)',
    '(admonished|reproached|chided|rebuked|lectured|upbraided|castigated|dressed down|read the rules|laid down the law|reprimanded) (for|about|by|re|that|and|on|to|regarding)?',
    '(not|never|t|fail~ to|fails to|refuse~ to) (listen|listening|listened) (to)? (staff|advice|us|reason|the|anyone|anybody|instructions|direction+|doctor+|nurse+|redirection|what)',
    '(rule|contract|curfew|unit|pass|boundary|smoking|behavioural|behaviour|behavior) (violation+|infraction+|breach~|breach|breaches|transgression+|violator+|breaker+)',
    '(left|leaves|leaving|went|goes|smoked|smoking) ... without (permission|approval|authorization|leave|being (discharged|cleared|allowed))',
    '(sneak~|sneaks|snuck|smuggle~|smuggled|smuggles) (in|out|off|food|cigarettes|a|his|her|their|snacks|drinks|alcohol|smoke+|lighter+|vape|contraband|around|past|away|meds|pills|drugs)?',
    '(self-discontinue~|self-discontinued|self-adjust~|self-adjusts|self-titrate~|self-medicating|self-medicate~) (his|her|their|all|the|with|meds|medication)?',
    '(take~|took|takes) (himself|herself|themselves|self) off (his|her|their|all|the|meds|medication|of)?',
  ],
  except: [
    'after (extensive|thorough|considerable|our|further) (counselling|counseling|discussion+|education)',
    '(break~|broke|bend~|violate~) (the|his|her|their) (plate|sign|code) (in|of|on)',
    '(ignore~|ignores) the (voice+|call+ (from|of)|sign+ of)',
    '(landlord|boss|agency|school|insurer|partner|ex) ... (violate~|breach~|broke|ignore~)',
    '(violated|violates|violate) (by|in childhood)',
    '(told|reminded|advised) until',
    'strongly (encouraged|urged) by (his|her|their) (sister|family|friend+|peer)',
    'sneak~ (peek|preview)',
    'sneaker',
  ],
  message: 'This tells of rules broken and leaves out the reason.',
}

export const proof: Proof = {
  sources: ['uofl', 'practice'],
  flags: [
    'Violated the smoking contract x 1.',
    'Disregarded fluid restriction.',
    'Despite repeated counselling he smokes.',
    'Insists on leaving tonight.',
    'She was strongly advised to rest.',
  ],
  passes: [
    'The landlord violated the rental agreement.',
    'She has learned to ignore the voices.',
    'Her sister strongly encouraged the trip.',
    'He continues to smoke outside and would like the patch.',
  ],
}
