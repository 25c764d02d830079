import type {Proof, Rule} from '../../rule.js'

/** Saying no, with an adverb that scolds; and suggestions turned down. */
export const stubborn: Rule = {
  id: 'en.compliance.stubborn',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(stubbornly|obstinately|defiantly|steadfastly|categorically|wilfully|willfully|adamantly|vehemently|petulantly|rudely|flatly|staunchly|doggedly|obdurately|pigheadedly|belligerently|needlessly|unreasonably) (decline~|declining|declines|declined|reject~|rejects|resist~|resists|oppose~|opposes|opposed|object~|avoid~|avoids|ignore~|ignores|insist~|hold~|sits|sat|stays|stayed|remain~|remains|stand~|argue~|turns|turned)',
    '(stubbornly|obstinately|defiantly|pigheadedly|obdurately)',
    '(reject~|rejects|rejecting|spurn~|rebuff~|shoot~ down|shot down|turn~ down|turns down|knock~ back|veto~|vetoed|nix~|nixed|blow~ off|blew off|brush~ off|brushes off|wave~ off|waves off|wave~ away|scoff~ at|scoffs at|dismiss~|dismisses|rule~ out|poo-pooed|pooh-poohed|shrug~ off|push~ back on|pushes back on|pushed back|pushing back|fights|fought|fighting) (against|on)? (every|all|any|our|my|most|each|the|his|her|their|staff|several|multiple|numerous|both|offered|even|treatment|help|support|care|services|therapy|medication|meds|advice|suggestion+|recommendation+|offer+|redirection|staff|on|against|assistance|referral+|counselling) (of|offers|efforts)?',
    '(will|would|won|wouldn) (not|t) (even)? (entertain|hear|consider|discuss|tolerate|permit|agree|budge|relent|yield|submit|try|accept|attend|open|wear|settle|stop|quit|give|get|come|go|stand|do|have|sit|stay|respond|keep) (in|up|out|to|as|what|along|still|it|for|urine|blood|samples|staff|his|her|of|down|any|the)',
    '(won|will|would|does|did|doesn|didn) (not|t) give (a)? (urine|sample|blood|uds|history|straight|answer)',
    '(chooses|choosing|chose|elects|elected|opts|opted) (not to|to (ignore|disregard|refuse|remain))',
    '(not|t|less|far) (than|from)? (very|at|particularly|always)? (all)? (willing|agreeable|amenable|open|receptive|prepared|interested|keen|inclined) (to|in|on|with|when) (anything|any|all|treatment|help|therapy|medication|meds|care|change|changing|taking|trying|engage|engaging|discuss|discussing|talk|talking|work|working|participate|participating|attend|attending|consider|considering|listen|hear|accept|accepting|feedback|suggestion+|intervention+|support+|referral+|counselling|staff|assessment|further|follow|cooperate|the|redirection)',
    '(unamenable|unagreeable|disagreeable|unreceptive|unaccepting|impervious|ungovernable|intractable) (to|with|about|in|and|when|re|today|at)',
    '(object~|objected|objects|objecting) to (everything|any|all|every|care|being|taking|meds|medication|vitals|staff)',
    '(not|never|barely|hardly) (accepting|following|heeding|taking) (of|any|our|the|to|direction|orders|advice|instructions|redirection|recommendations|rules|plan|care|directions|diet|precautions) (orders|plan|rules|advice|recommendation+|instruction+|help|care|support|direction+)?',
    '(not|never|t|fail~ to|fails to|failure to) (been)? [(follow|followed|following|keep|kept|stick|stuck|heed|heeded)] (up|through|to)? (with|on)? (our|the|his|her|their|medical|dietary|staff|unit|house|any|doctor s|treatment|program|care|safety|nursing|simple|any of) (medical|treatment|care|safety|discharge|meal|dietary)? (advice|orders|plan+|instruction+|recommendation+|rule+|diet|direction+|regimen|restriction+|precaution+|agreement|expectation+|curfew|schedule|routine|guideline+|order+|speech|homework)',
    '(not|t|never|poor|lack of|no) (following|follow|followed|following) through',
    '(ungrateful|unappreciative) for',
    'resistant to (starting|taking|changing|trying|coming|going|attending|seeing|having|being|advice|rules|returning|engaging|services|home|outreach|staff|case|programming|team|day|placement|long|injection+|housing|hospital|admission|assessment|intervention+|insulin|walker|using)',
  ],
  except: [
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
  ],
}
