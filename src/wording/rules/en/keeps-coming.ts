import type {Proof, Rule} from '../../rule.js'

/** Coming back, as if it were a bad habit. */
export const keepsComing: Rule = {
  id: 'en.service-use.keeps-coming',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(doctor|hospital|shelter|service|er|ed|agency|program|provider|clinic|pharmacy) (shops|shopped|shopper+|hops|hopped|hopping)',
    '(keep~|kept|continues to|continually|constantly) (coming|come|showing|show|turning|turn|returning|return|presenting|present|popping|landing|ending|bouncing|calling|call) (here|us|911|back ($|with|here|for (the same|more|his|her|food|pills|narcotics)|to (ed|er|us|emerg|emergency|hospital|the (ed|er|hospital|clinic)))|(up)? (at|in|to) (triage|ed|er|emerg|hospital|jail|the (ed|er|clinic|desk|hospital)))',
    'bounce~ (right|straight)? (back)? to (ed|er|us|hospital|the (ed|er|hospital|unit))',
    '(comes|come|shows up|turns up|checks in|presents) (to|in|at|here|back)? (ed|er|us|hospital|emerg)? (only|usually|always|just)? (when|whenever|once) (the (cheque|money)|money|cheque|out of|cold|bored|rent|broke|homeless|(he|she|they) (has|have|is|are) (spent|broke|out of|homeless|cold|bored))',
    '(made|makes|making|did|does|doing) the (usual)? rounds of',
    '(been|gone|went|run|ran|burned|works) through (every|all|most|countless|numerous|more|so many) (of)? (our|the|local|available)? (program+|service+|agency|agencies|shelter+|worker+|doctor+|therapist+|placement+|psychiatrist+|gp+|clinic+|case manager+)',
    '(exhausted|alienated|used up|drained) (all|every|most)? (of)? (the|his|her|their|every|all) (service+|program+|support+|placement+|welcome|shelter+|chances|goodwill)',
    '(hop~|cycle~|bounce~|drift~) (around|between|from|among|through|in and out of) (ed+|er+|emerg+|hospital+|shelter+|doctor+|program+|agency|agencies|clinic+|service+|detox|psych|placement+|group homes)',
    '(over-relies on|reliant on|dependent on|clings to) (the|our)? (hospital|ed|er|system|crisis|staff|unit|shelter|inpatient)',
    '(calls|phones|texts|emails|rings|pages|calling|phoning|texting) (us|staff|the (unit|office|line|team|clinic)|crisis|911|worker|writer)? (constantly|hourly|non-stop|excessively|incessantly|endlessly|relentlessly|at all hours)',
    '(graced us|honoured us|waltzed in|strolled in|(made|makes) (another|his|her|their) (usual|monthly|weekly|regular|nightly) (appearance|pilgrimage|entrance))',
    'could have (seen|gone to|been seen by) (his|her|their|a) (own)? (gp|family doctor|walk-in|pcp)',
    'should (see|go to|use|be seen by|be seeing|have (gone to|seen)) (his|her|their) own (gp|family doctor|doctor|physician|clinic)',
    '(comes|come|coming|presents|present|shows up|show up|turns up|checks in|returns|visits|arrives|attends|appears|admits (himself|herself)|gets admitted|seeks admission) (to|in|at|here|back)? (ed|er|us|hospital|emergency|emerg)? (only|usually|always|every time|any time|just)? (when|whenever|once) (he|she|they|it|the|his|her|money|cheque|out|cold|bored|rent|broke|between|homeless)',
    '(been|gone|went|goes|go|going|burnt|run|works|worked) through (every|all|most|each|all of|most of|three|four|five|six|several|multiple|numerous|countless) (of)? (our|the|local|available)? (program+|service+|agency|agencies|shelter+|worker+|doctor+|therapist+|placement+|home+|psychiatrist+|gp+|resource+|support+|clinic+|case manager+|counsellor+|social worker+)',
    '(exhausted|burned|burnt|burns|burning) (all|every|most)? (of)? (his|her|their|every|all) (of (his|her|their))? (service+|program+|support+|bridge+|placement+|welcome|shelter+|chances|goodwill)',
    '(over-using|over-used|over-utilises|abuses|relies on|leans on|depends on|hooked on|attached to) (the|our)? (ambulance+|ed|er|emergency|911|ems|crisis|service+|hospital|system|clinic|walk-in|paramedics|health|inpatient|unit|staff|police|shelter)',
  ],
  except: [
    'rounds of (the)? (garden|shops|neighbourhood|farm)',
    'keep~ coming to (group+|class|classes|work|therapy|appointments|sessions|the (group|class|library|choir|drop-in|clubhouse))',
    '(bounce~|bounced) back (to (his|her|their) (old|usual|normal)|from (surgery|grief|the flu|it|illness|setback))',
    '(attached|clings) to the (unit (printer|phone)|system (board|unit))',
    '(comes|come|coming|attends|visits|calls) ... when (he|she|they|it) (can|wishes|wants to talk|likes)',
  ],
  guards: {name: false},
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
    'He keeps coming up with ideas for the choir.',
    'She bounced back in no time after the flu.',
  ],
}
