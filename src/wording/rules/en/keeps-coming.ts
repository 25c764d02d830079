import type {Proof, Rule} from '../../rule.js'

/** Coming back, as if it were a bad habit. */
export const keepsComing: Rule = {
  id: 'en.service-use.keeps-coming',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(hospital|shelter|er|ed|service|agency|clinic|program)-hopping',
    '(keep~|kept|continues to|continually|constantly|always|repeatedly|insists on|persists in) (coming|come|comes|showing|show|turning|turn|calling|call|calls|phoning|returning|return|presenting|present|popping|landing|ending|end|bouncing|cycling) (back|up|in|on|to|here|us|911|again|ed|er|the ed|the er)',
    '(bounce~|bouncing|bounces|bounced) (right|straight)? (back)? (to (ed|er|us|hospital|the)|in|within|here|again|two|three|four|a|one|2|3|1|the next|the same|less than|hours|days|after discharge|from (rehab|home|ltc|shelter|program|service|one|clinic)|between|around)',
    '(comes|come|coming|presents|present|shows up|show up|turns up|checks in|returns|visits|arrives|attends|appears|admits (himself|herself)|gets admitted|seeks admission) (to|in|at|here|back)? (ed|er|us|hospital|emergency|emerg)? (only|usually|always|every time|any time|just)? (when|whenever|once) (he|she|they|it|the|his|her|money|cheque|out|cold|bored|rent|broke|between|homeless)',
    '(made|makes|making|did|does|doing|make) the (usual)? rounds',
    '(been|gone|went|goes|go|going|burnt|burned|run|ran|burns|burning|works|worked) through (every|all|most|each|all of|most of|three|four|five|six|several|multiple|numerous|countless) (of)? (our|the|local|available)? (program+|service+|agency|agencies|shelter+|worker+|doctor+|therapist+|placement+|home+|psychiatrist+|gp+|resource+|support+|clinic+|case manager+|counsellor+|social worker+)',
    '(exhausted|burned|burnt|alienated|used up|drained|burns|burning) (all|every|most)? (of)? (his|her|their|every|all) (of (his|her|their))? (service+|program+|support+|bridge+|placement+|welcome|shelter+|chances|goodwill)',
    '(doctor|hospital|shelter|service|er|ed|agency|program|provider|clinic|pharmacy|system) (shops|shop|shopped|shopper+|hops|hop|hopped)',
    '(hop~|shop~|bounces|bouncing|cycles|cycling|drifts|drifting|ping-pongs|rotates|rotating) (around|between|from|among|through|in and out of) (ed+|er+|emerg+|hospital+|the|one|shelter+|doctor+|program+|agency|agencies|clinic+|service+|detox|walk-in+|psych|placement to|various|multiple|different)',
    '(over-uses|over-use|over-using|over-used|over-utilizes|over-utilises|over-utilizing|misuses|abuses|relies on|leans on|over-relies on|depends on|dependent on|reliant on|hooked on|clings to|attached to) (the|our)? (ambulance+|ed|er|emergency|911|ems|crisis|service+|hospital|system|clinic|walk-in|paramedics|health|inpatient|unit|staff|police|shelter)',
    '(calls|phones|texts|emails|rings|contacts|pages|calling|phoning|texting|emailing) (us|staff|the (unit|office|line|team|clinic|worker)|crisis|911|the crisis line|ems|worker|writer)? (constantly|hourly|non-stop|excessively|repeatedly|incessantly|endlessly|relentlessly|at all hours|day and night|all (day|night|hours)|over and over|(ten|20|twenty|10|multiple|numerous|several|countless|many) times (a|per|each|every|daily))',
    '(graced us|honoured us|resurfaced|washed up|waltzed in|rolled in|strolled in|landed (back)? (on|in) (our|us)|(made|makes|making) (another|his|her|their) (usual|monthly|weekly|regular|nightly|annual|routine|grand)? (appearance|pilgrimage|entrance|return))',
    '(never wants to|hates to|in no (hurry|rush) to) (leave|go home|be discharged|vacate) (the (ed|er|hospital|unit|ward))',
    'could have (seen|gone to|waited|called|been (seen|managed|treated|dealt)) (his|her|their|a|for|until|in|by|at|the) (own)? (gp|family|walk-in|clinic|community|doctor|pcp|monday|morning|home)',
    'should (see|be seen by|use|go to|have gone to|have seen|be using|be going to|be seeing) (his|her|their) own (gp|family doctor|doctor|physician|pcp|clinic|services)',
  ],
  guards: {name: false},
  except: [
    'keep~ coming to (group+|class|classes|work|therapy|appointments|sessions|the (group|class|library|choir|drop-in|clubhouse))',
    'rounds of (the)? (garden|shops|neighbourhood|farm)',
    '(bounce~|bounced) back (to (his|her|their) (old|usual|normal)|from (surgery|grief|the flu|it|illness|setback))',
    '(attached|clings) to the (unit (printer|phone)|system (board|unit))',
    '(comes|come|coming|attends|visits|calls) ... when (he|she|they|it) (can|wishes|wants to talk|likes)',
  ],
  message: 'Each return has a reason, and it is missing here.',
}

export const proof: Proof = {
  sources: ['uofl', 'practice'],
  flags: [
    'Keeps coming back with chest pain.',
    'She has been through every agency in town.',
    'Comes in when the cheque is gone.',
    'Keeps ending up in emerg.',
  ],
  passes: [
    'The voices keep coming back at night.',
    'The ball bounced over the fence.',
    'She treats her garden as a gym.',
  ],
}
