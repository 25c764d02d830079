import type {Proof, Rule} from '../../rule.js'

/** Rules, advice and orders, with the person as the one who broke them. */
export const disregards: Rule = {
  id: 'en.compliance.disregards',
  severity: 'suggest',
  frame: 'does',
  match: [
    'in (blatant|flagrant|open)? (defiance|disregard|violation|breach|contravention) of (our|staff|unit|house|ward|program|rules|orders|curfew|pass|restrictions|the (unit|ward|rules|program))',
    '(against|contrary to|despite) (our|my|staff|nursing|doctor s|team|strict|repeated|express|explicit|clear) (advice|orders|recommendation+|direction+|instructions|teaching)',
    '(against|contrary to) (advice|recommendation+)',
    '(persists|persisted|persisting) in (smoking|drinking|using|refusing|asking|driving|calling|demanding)',
    '(continues|continued|continuing) to (smoke|drink|use|vape|eat|drive|gamble|miss|skip|refuse) ... (despite|even though|regardless of) (being|knowing|advice|warning+|counselling|education|teaching|risks|the risk+)',
    '(despite|in spite of) [(education|teaching|counselling|counseling|advice|warnings|reminders|redirection|instructions)] (re|about|on|regarding|he|she|they|pt|patient)',
    '(repeated|multiple|numerous|many|several) (counselling|advice|education|teaching|warning+|reminder+|request+) ... (he|she|they|pt|patient|client|mr|ms|mrs) ... [(continues|continued|persists|persisted)]',
    '(^|{be}) (strongly|firmly|sternly|explicitly|expressly) (advised|cautioned|warned|counselled|counseled|instructed|urged)',
    'repeatedly (advised|cautioned|warned|counselled|counseled|instructed|told|reminded) (not|to|about)',
    '(told|advised|warned|counselled|cautioned|instructed|reminded) in no uncertain terms',
    '(advised|warned|counselled|cautioned|instructed|reminded) (ad nauseam|time and again|again and again|(on)? (numerous|multiple|many|several) (occasions|times))',
    '(not|never|t|refuse~ to) listen~ to ({staff}|reason|anyone|anybody|advice|instructions|direction+|redirection|doctor+)',
    '(rule|contract|curfew|pass|boundary|smoking) (violation+|infraction+|breach|breaches|breaker+)',
    '(left|leaves|leaving|smoked|smoking) ... without (permission|approval|authorization)',
    'self-discontinue~',
    '(disregard~|ignore~|flout~|disobey~|defy~|violate~|breach~|bend~|break~|broke|circumvent~|bypass~|contravene~|transgress~|neglect~|skirt~) (all|any|the|his|her|their|our|my|every|unit|house|ward|staff|clinic|hospital|medical|doctor s|repeated|multiple|safety|clear|several)? (of)? (the|tx|diabetic|pain|smoking|behaviour|behavior|behavioural|narcotic|opioid|treatment|safety|fluid|dietary|diet|weight-bearing|weightbearing|sternal|hip|fall|bed|infection|visiting|no-smoking|house|unit|ward|program|shelter|medication|pass|care|no-harm|discharge|swallowing|isolation|activity|driving|clinic|residence|group|medical|nursing|staff|doctor s|physician|verbal|posted|dress)? (staff|direction+|instructions|advice|limits|contract+|agreement+|restriction+|precaution+|rule+|order+|curfew|condition+|protocol+|policy|policies|boundary|boundaries|prompt+|prompting|reminder+|cue+|cueing|request+|redirection|instruction+|recommendation+|regulation+|expectation+|guideline+|sign+|diet|bedrest|nurse+|writer|plan|warning+|terms|code|teaching|advice|hygiene)',
    '(despite|in spite of|notwithstanding|regardless of|after|even after|even with) [(repeated|multiple|much|many|several|numerous|being|extensive|frequent|ongoing|constant|countless|our|continued|considerable|intensive|thorough|strong|endless|all|clear|daily|previous|prior|best|countless)] (staff|of|our|dietary|diabetic|verbal|nursing|all|medical|lots)? (counselling|counseling|advice|teaching|efforts|instruction+|explanation+|discussion+|offers|warning+|request+|recommendation+|support|invitation+|direction|cues|interventions|outreach|pleas|urging|prompts|encouragement|reminder+|redirection|education|told|advised|warned|asked|counselled|informed|reminded|instructed|taught)',
    '(not|never|t) (listen|listening|listened) (to)? (staff|advice|us|reason|the|anyone|anybody|instructions|direction+|doctor+|nurse+|redirection|what)',
    '(sneak~|sneaks|snuck|smuggle~|smuggled|smuggles) (in|out|off|food|cigarettes|a|his|her|their|snacks|drinks|alcohol|smoke+|lighter+|vape|contraband|around|past|away|meds|pills|drugs)?',
  ],
  except: [
    '(urged|advised|warned) by (his|her|their)',
    'after (extensive|thorough|considerable|our|further) (counselling|counseling|discussion+|education)',
    '(break~|broke|bend~|violate~) (the|his|her|their) (plate|sign|code) (in|of|on)',
    '(ignore~|ignores) the (voice+|call+ (from|of)|sign+ of)',
    '(told|reminded|advised) until',
    'strongly (encouraged|urged) by (his|her|their) (sister|family|friend+|peer)',
    'sneak~ (peek|preview)',
    'despite extensive (efforts|resuscitation|investigation+|workup|search+|work-up)',
    'being informed (about|of)',
  ],
  message: 'This tells of rules broken and leaves out the reason.',
}

export const proof: Proof = {
  sources: ['uofl', 'practice'],
  flags: [
    'Violated the smoking contract x 1.',
    'Disregarded fluid restriction.',
    'Despite repeated counselling he smokes.',
    'She was strongly advised to rest.',
    'Client disregarded the treatment plan.',
  ],
  passes: [
    'The landlord violated the rental agreement.',
    'She has learned to ignore the voices.',
    'Her sister strongly encouraged the trip.',
    'He continues to smoke outside and would like the patch.',
    'He specifically told me that the ramp was ready.',
    'After multiple attempts the line was placed.',
    'Despite extensive investigations no cause was found.',
    'He chose surgery after being informed about different options.',
  ],
}
