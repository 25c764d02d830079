import type {Proof, Rule} from '../../rule.js'

/** Functioning, as a grade of the person. */
export const lowFunctioning: Rule = {
  id: 'en.deficit.low-functioning',
  severity: 'suggest',
  match: [
    '((low|lower|high)-functioning|marginally (functional|functioning)|marginal functioning)',
    '{poor} (level of functioning|coping|(coping|social|life) skills)',
    'acopia',
    '^ (weaknesses|shortcomings|flaws|inadequacies)',
    '(his|her|their) weaknesses include',
    'deficits in (sequencing|self-care|judgment|judgement|planning|initiation|budgeting|adls)',
    '^ deficits (in|listed)',
    '(poor|impaired|limited) adls',
    'adls : {link}? {poor}',
    '(intellectually|cognitively) limited',
    'coping : {link}? (very)? (poor|limited|minimal|nil|lacking|questionable)',
    '(inadequate|immature|few|zero) coping',
    '(low|lower|poorly|high|marginally) - (functioning|functional)',
    '{poor} (level of)? (coping skills)',
    '{poor} adls',
    '(functioning|functions|functioned|performs|performing|operates) {link}? (well|far|significantly|much)? below (what (would|is|one|we)|expected|the level|(his|her|their) (age|peers|potential|level))',
    '(identified|identifies|listed|noted|described|revealed|showed) ... weaknesses (as|in)',
    'slow (in|at) school',
    '(functioning|functions) (very|quite|rather|so)? poorly',
    '(poor|marginal) (social|occupational|overall|global|daily|psychosocial|premorbid|vocational)? functioning',
    '(many|numerous) (shortcomings|inadequacies)',
    '(unhealthy|destructive|self-destructive) coping',
    '(poor|spotty|chequered|checkered|erratic|sketchy) (work|employment|job) history $',
  ],
  except: [
    '(described|labelled|called|written) (as|up as)? low-functioning',
    '(kidney|ventricle|thyroid|gland|graft|valve|bladder|liver|lung) ... (low|lower)-functioning',
    '(low|lower|high)-functioning (thyroid|kidney|pancreas|adrenal|ovary|ovaries|heart|graft|valve|microwave|machine|device|team|system)',
    '{poor} (renal|kidney|liver|cardiac|sexual|executive) functioning',
    'low functioning (thyroid|kidney|pancreas|adrenal)',
    'ventricle ... low functioning',
    '(heart|kidney+|graft|pump|liver|lung+|thyroid|knee|hip|device|machine|furnace|elevator|pancreas|transplant) ... (functioning|functions|functioned|performing|performs|operates)',
    '(poor|marginal) functioning (of|in) (the|his|her)? (kidney+|heart|graft|valve|lung+|liver|left|right|thyroid|pump|bladder|phone|elevator|equipment)',
  ],
  message: 'This grades the person instead of naming the support.',
}

export const proof: Proof = {
  sources: ['yale-recalled', 'practice'],
  flags: [
    'Low-functioning, needs a group home.',
    'Poor coping skills since the loss.',
    'Poor ADLs.',
    'Functioning is well below what one would expect.',
    'Slow in school, kept back twice.',
    'Poor overall functioning.',
    'Spotty work history.',
    'Has numerous shortcomings, needs a group home.',
    'Unhealthy coping noted.',
  ],
  passes: [
    'Reduced kidney function on bloods.',
    'She functions as treasurer of the club.',
    'Her transplanted graft stayed low-functioning for a week.',
    'Her transplant is functioning below what was hoped.',
  ],
}
