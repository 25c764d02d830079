import type {Proof, Rule} from '../../rule.js'

/** What somebody is said to be prone to, or on the brink of. */
export const prone: Rule = {
  id: 'en.risk.prone',
  severity: 'suggest',
  frame: 'does',
  match: ['(escalates|escalated) (quickly|easily|rapidly|without (warning|provocation)|for no)'],
  anywhere: [
    '(assault|violence|aggression|rage|anger|crisis|conflict|fire-setting)-prone',
    '(history|hx|pattern|habit) of (assaulting|fighting|stalking|lashing out|intimidating|bullying|setting fires|threatening (staff|others|people|peers))',
    '((throws|throwing|hurls|hurling|smashes|smashing) (things|objects|furniture|chairs|items)|(punches|punching|kicks|kicking) (walls|doors|holes)|(slams|slamming|bangs|banging) doors)',
    '(quick to (anger|erupt|explode|escalate)|easily enraged)',
    '(ready|liable|primed|poised) to (blow|explode|erupt|snap|kick off|boil over)',
    '(has|have|had|with|got) (a|an|quite a|such a)? (real|bad|nasty|hot|terrible|short|violent|quick|mean|dangerous|vicious)? (temper|mean streak|violent streak|short fuse|dark side|nasty side)',
    '(has|have|had|with) (anger|aggression|rage|temper|violence|behavioural|behavior|impulse) (issue+|problem+)',
    '(out of (nowhere|the blue)|without (any)? (warning|provocation)) : (he|she)? (hit|struck|attacked|punched|kicked|lunged|turned on)',
    '^ (behaviour+|risk+|alert+|warning+|caution) : (hitting|spitting|biting|kicking|aggression|violence|violent|aggressive|assaultive|combative|elopement|dangerous|unpredictable)',
    '(dangerousness|assaultiveness|aggressivity|combativeness|violence potential|aggressiveness|explosiveness)',
    'aggression {link} (ongoing|frequent|unpredictable|unprovoked|escalating)',
    '(fighting|fought|fights|battles|battled|resisting) (with)? (staff|nurse+|security|ems|paramedics|police|aides|psw|restraint+)',
    '(staff|everyone|nurses|peers|co-patients|residents|roommates|tenants|workers) {link} (very|all)? (afraid|scared|terrified|fearful|frightened|wary) ((of|around) (him|her|them|pt|patient|client|this)|to (go|enter|approach|be))',
    '(staff|nurses|workers) (feel|felt) (unsafe|intimidated|threatened)',
    '((staff|we|everyone) {be}? (walk~)? on eggshells|^ tread (carefully|lightly)|approach with caution|be careful (with|around) (him|her|them)|(stay|steer) clear of (him|her|them))',
    'unsafe to (be (around|near|alone with)|approach|visit alone)',
    '(a|real|serious|constant) threat to (the|other|any|our)? (roommate+|resident+|children|peer+|staff|tenant+|public|community|neighbour+|everyone)',
    'capable of (killing|murder|violence|hurting)',
    '(scares|frightens|terrifies|terrorizes|terrorized|intimidates|bullies|bullied) (the|other)? (staff|nurses|peers|residents|tenants|co-patients|students)',
    '(got|gets|getting|came|comes) (right)? (up)? in (my|staff s|staff|nurse s|writer s|people s) face+',
  ],
  except: [
    '(dose+|symptom+|pain|cost+|swelling|fever|bleeding|situation|argument|cough|conflict|use|work|hypoxia|sepsis|it|pressors|oxygen|bills|fees) ... (escalates|escalated)',
    '(feel~|felt|fears|afraid|says|said|worries|worried|head|bladder|tire|pipe+) ... (threat|unsafe|explode|snap|blow|erupt)',
    '(no|without) (anger|aggression|behavioural) (issues|problems)',
    '(bullied|terrorized) (by|at|in)',
    'things (away|out|up)',
    '(tooth|teeth|molar+) ... erupt',
    'holes in (leather|paper)',
  ],
  message: 'This tells of what others fear, and names no act and no date.',
}

export const proof: Proof = {
  sources: ['picu', 'practice'],
  flags: [
    'Per evenings, Mr. Roy escalated quickly.',
    'Assault-prone, per the lodge.',
    'Throws things in the kitchen.',
    'Ready to blow.',
    'Staff are afraid of him.',
  ],
  passes: [
    'Doses escalated rapidly over a week.',
    'She was bullied by the other girls.',
    'He has no anger issues.',
    'A crash-prone road, so she takes the bus.',
    'She bites her nails, a habit since school.',
    'The pain escalated quickly after supper.',
    'Keep the pills out of reach of the children.',
    'Pregnancy: high risk.',
  ],
}
