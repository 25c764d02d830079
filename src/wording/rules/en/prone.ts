import type {Proof, Rule} from '../../rule.js'

/** What somebody is said to be prone to, or on the brink of. */
export const prone: Rule = {
  id: 'en.risk.prone',
  severity: 'suggest',
  match: [
    '(assault|violence|aggression|rage|anger|accident|crisis|conflict|fire-setting)-prone',
    '(history|hx|past|record|pattern|habit|way) of (assaulting|attacking|hitting|threatening|hurting|fighting|striking|biting|spitting|stalking|setting fires|lashing out|blowing up|destroying|harming|intimidating|bullying)',
    '(throws|throwing|hurls|hurling|flings|chucks|smashes|smashing|breaks|slams|slamming|punches|punching|kicks|kicking|bangs|banging) (things|objects|walls|furniture|chairs|doors|holes|stuff|items|dishes|food|the door+|the wall+|the furniture) (when|if|in|at|on|during|around|again)?',
    '(easily|quickly|readily|frequently|constantly|quick to) (triggered|provoked|escalated|escalates|escalate|erupts|enraged)',
    '(ready|about|set|liable|primed|poised) to (blow|explode|erupt|snap|kick off|go off|pop|lose it|attack|strike|ignite|boil over)',
    '(has|have|had|with|got) (a|an|quite a|such a|some) (real|bad|nasty|hot|terrible|short|violent|quick|mean|dangerous|cruel|vicious)? (temper|mean streak|violent streak|short fuse|dark side|nasty side|anger problem|anger issue+|rap sheet)',
    '(has|have|had|with) (anger|aggression|rage|temper|violence|behavioural|behavior|impulse) (issues|problems)',
    '(out of nowhere|out of the blue|without (any)? (warning|provocation)) : (he|she|they|pt|patient|client|hit|struck|attacked|turned|punched|kicked|lunged|grabbed|became|began|started|became)',
    '^ (behaviour+|behavior+|risk+|alert+|warning+|safety|caution) : (hitting|spitting|biting|kicking|aggression|violence|violent|violent,|verbal|physical|aggressive|sexual|assault|assaultive|combative|elopement|high|extreme|dangerous|unpredictable)',
    '(dangerousness|assaultiveness|aggressivity|combativeness|violence potential|aggressiveness|explosiveness|volatility)',
    '^ (high|extreme|severe|very high|elevated) risk $',
    '^ (aggression|violence) {link} (a|an|been|noted|ongoing|frequent|often|unpredictable|unprovoked|directed|escalating|the)',
    '(fighting|fought|fights|battles|battled|resisting) (staff|nurse+|security|ems|paramedics|police|everyone|aides|psw|us|care|restraint+|off)',
    '(security|staff|everyone|nurses|peers|co-patients|family|residents|roommates|tenants|neighbours|workers) (is|are|were|was|feel|felt|live) (very|quite|all)? (afraid|scared|terrified|fearful|frightened|intimidated|on guard|on edge|on eggshells|wary|unsafe) (of|by|around|with|when|for)?',
    '(walk~ on eggshells|on eggshells|tread~ carefully|tread lightly|handle with (care|caution)|approach with caution|use caution|proceed with caution|be careful (with|around)|watch out for|stay clear of|steer clear of|keep out of reach)',
    '(unsafe) to (be (around|near|alone with)|live with|approach|house|visit alone)',
    '(a|the|an|real|serious) threat to (the|his|her|their|any|other|our|everyone|himself|herself) (younger|older|female|male|vulnerable|other|roommate+|resident+|children|sister+|brother+|peer+|staff|mother|father|tenant+|family|public|community|neighbour+|safety)',
    '(capable|likely|liable|threatening|going|wants|intends|known) (of|to)? (killing|kill|hurting someone|hurt someone|serious harm|anything|murder|violence|assault)',
    '(scared|scares|frightened|frightens|terrified|terrifies|terrorizes|terrorized|intimidated|bullies|bullied) (the)? (staff|nurses|peers|residents|other|tenants|co-patients|neighbours|students|family|everyone)',
    '(got|gets|getting|came|comes) (right)? (up)? in (my|staff s|staff|her|his|their|nurse s|people s|writer s|the) face',
    '(escalates|escalated|escalating) (quickly|easily|rapidly|fast|without|for no|over|when|if|with|at|on|to|into|again)',
  ],
  except: [
    '(conflict|crisis|accident)-prone (area|intersection|zone)',
    '(feel~|felt|fears|afraid|says|said|worries|worried) ... (threat|unsafe|explode|snap|blow|kill)',
    '(by|from|with) (her|his|their) (ex|husband|partner|father|mother|boyfriend|stepfather|brother|uncle|landlord)',
    '(victim|survivor|witness~) ... (history|pattern|assault|violence|threat)',
    '(significant|serious|real) threat to the safety',
    '(chest|tooth|wound|pain|symptoms|dose|temperature|fever) ... (escalat~)',
    '(ready|about|set) to (pop|go off|strike) (the|for|by|at (noon|six|work))',
    'watch out for (falls|ice|side|bleeding|rash|signs|each|one|his|her)',
    '(police|security) (is|are|were|was) (wary)',
    '(no|without) (anger|aggression|behavioural) (issues|problems)',
    '(bullied|terrorized|scared|frightened|intimidated) (by|at|in)',
    '(de|re) escalat~',
    'escalated to (ampicillin|iv|meropenem|vancomycin|oxygen|icu|the (charge|manager|physician|team|director))',
  ],
  message: 'This tells of what others fear, and names no act and no date.',
}

export const proof: Proof = {
  sources: ['picu', 'practice'],
  flags: [
    'Assault-prone, per the lodge.',
    'Throws things in the kitchen.',
    'Ready to blow.',
    'Staff are afraid of him.',
  ],
  passes: [
    'She was bullied by the other girls.',
    'He has no anger issues.',
    'A crash-prone road, so she takes the bus.',
  ],
}
