import type {Proof, Rule} from '../../rule.js'

/** Saying no, with an adverb that scolds; and suggestions turned down. */
export const stubborn: Rule = {
  id: 'en.compliance.stubborn',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(stubbornly|obstinately|defiantly|pigheadedly|obdurately|belligerently|petulantly)',
    '(adamantly|vehemently|categorically|steadfastly|flatly|wilfully|willfully|rudely|unreasonably) (decline~|reject~|resist~|oppose~|object~|avoid~|ignore~|refuse~|insist~|argue~|turn~ down)',
    'staunchly (refuse~|oppose~|resist~)',
    '(will|would|won|wouldn) (not|t) (even)? (entertain|budge|relent|hear of|give (a|us|his|her|any)? (urine|history|straight answer|name)|get up for|sit still|come out of (his|her)|stop (talking|asking|yelling)|respond to (staff|redirection|question+)|stay in (his|her) room|listen|(consider|accept|try|discuss|tolerate) (any|help|care|treatment|support|meds|medication|redirection))',
    '(choose~|chose|elect~|opt~) to (ignore|disregard|refuse)',
    '(choose~|chose|elect~|opt~) not to (attend|engage|participate|comply|follow|co-operate|shower|bathe)',
    '(not|t|far from|less than) (very|at all|particularly)? (willing|agreeable|amenable|open|receptive|prepared|inclined) to (any|all|treatment|help|therapy|medication|meds|care|change|engage|engaging|participate|participating|discuss|discussing|listen|accept|feedback|suggestion+|intervention+|support+|redirection|follow|co-operate)',
    'not (interested|keen|prepared) (in|on|to) (any)? (help|therapy|change|changing|engage|engaging|talk|talking|participate|participating|discuss|discussing|listen|group+|programming|counselling)',
    '(unamenable|unagreeable|unreceptive|unaccepting|ungovernable|impervious to|disagreeable (to|with|about))',
    'object~ to (everything|all|care|staff|meds|medication|vitals|every|taking)',
    '(not|never|barely|hardly) (following|heeding|taking|accepting) (any|our|staff|the)? (direction|orders|advice|instructions|redirection|rules|recommendation+|precaution+)',
    '(not|never|t|fail~ to|failure to) [(follow|follows|followed|following|stick to|stuck to|heed|heeded|kept to|keep to)] (our|the|his|her|their|medical|staff|unit|house|any|treatment|program|care) (medical|treatment|care|safety)? (advice|orders|plan+|instruction+|recommendation+|rule+|diet|direction+|regimen|restriction+|precaution+|expectation+|curfew|agreement|guideline+|order+|routine|homework)',
    '(not|t|never|poor|lack of|no) (follow|follows|followed|following) through',
    'resistant to {article}? (second|new)? (biopsy|surgery|test|testing|scan|starting|taking|changing|trying|coming|going|attending|having|being|returning|engaging|services|advice|rules|staff|programming|assessment|intervention+|placement|admission|seeing|housing|outreach|injection+)',
    '(reject~|spurn~|rebuff~|shoot~ down|shot down|turn~ down|knock~ back|veto~|nix~|blow~ off|blew off|brush~ off|wave~ (off|away)|scoff~ at|brush~ aside|dismiss~|rule~ out|poo-pooed|pooh-poohed|shrug~ off|push~ back|fought) (against|on)? (every|everything|all|any|our|my|most|each|the|his|her|their|staff|several|multiple|numerous|both|offered|even|treatment|help|support|care|services|therapy|medication|meds|advice|suggestion+|recommendation+|offer+|redirection|staff|on|against|assistance|referral+|counselling) (of|offers|efforts)?',
    '(will|would|won|wouldn) (not|t) (even)? (entertain|hear|consider|discuss|tolerate|permit|agree|budge|relent|yield|submit|try|accept|attend|open|wear|settle|stop|quit|give|get|come|go|stand|do|have|sit|stay|keep) (in|up|out|to|as|what|along|still|it|for|urine|blood|samples|staff|his|her|of|down|any|the)',
    '(not|never|t|failure to) (been)? [(follow|followed|following|keep|kept|stick|stuck|heed|heeded)] (up|through|to)? (with|on)? (our|the|his|her|their|medical|dietary|staff|unit|house|any|doctor s|treatment|program|care|safety|nursing|simple|any of) (medical|treatment|care|safety|discharge|meal|dietary)? (advice|orders|plan+|instruction+|recommendation+|rule+|diet|direction+|regimen|restriction+|precaution+|agreement|expectation+|curfew|schedule|routine|guideline+|order+|speech|homework)',
  ],
  except: [
    'stubbornly (high|low|elevated|above|below|refractory|persistent|raised|held)',
    'not to attend (the|his|her)? (wedding|party|funeral|church|reunion|concert|game)',
    '(i|we|surgeon) (elected|chose|opted) not to',
    'taking any (antibiotics|medication|medications|meds|other|pills|prescription|prescribed|vitamins|supplements|blood|anticoagulants|new|opioids|drugs)',
    'turn~ down (the|his|her) (music|volume|heat|radio|tv|bed|light+|thermostat)',
    'fight~ (the|his|her) (infection|cancer|illness|eviction|charge+|ticket|cold|urge+|flu)',
    '(rule~ out|blow~ off) (the)? (pe|dvt|mi|infection|fracture|steam)',
    'dismiss~ (the)? (case|charge+|class)',
    '(ex|partner|boss|landlord|school|union) ... (turn~|reject~|push~|fight~|fought)',
    '(rejects|rejected|rejecting) ... (graft|kidney|transplant|liver)',
    'not give (blood|a history) (because|due)',
    '(not|t) follow (up|a|the) (lecture|film|story|conversation|plot)',
    '(we|i|surgeon|team) (will|would) (not|t) (even)? (permit|allow|accept|consider|agree|try|stop|attempt|proceed)',
    'push~ back (against|on) the (wall|floor|bed|mat|pedal|board|chair)',
  ],
  message: 'This scolds a no instead of asking for its reason.',
}

export const proof: Proof = {
  sources: ['uofl', 'practice'],
  flags: [
    'Stubbornly declines the walker.',
    'She rejected all of our suggestions.',
    'Pushed back on every idea about money.',
    'He is not following the diet plan.',
    'Chooses not to attend.',
  ],
  passes: [
    'He turned down the radio at nine.',
    'She fought the eviction and won.',
    'The transplant team rejected the kidney.',
    'She chose tea.',
    'She chose not to take the morning pill because it makes her sleepy.',
    'He turned down the heat and the job in Sudbury.',
  ],
}
