import type {Proof, Rule} from '../../rule.js'

/** A life, weighed and found wanting. */
export const wastedLife: Rule = {
  id: 'en.deficit.wasted-life',
  severity: 'suggest',
  match: [
    '(has|have|had|with) nothing going for (him|her|them)',
    '(a)? shadow of (his|her|their) (former|old) self',
    "(cannot|can't|can not|never|does not|doesn't|unable to) do anything (right|for (himself|herself|themselves)|productive|useful)",
    '(wasted|wastes|wasting|frittered|drifted|idled) (his|her|their) (life|talent|twenties|youth|potential)',
    '(sleeps|spends|drinks) (his|her|their) (life|days|time|twenties|youth) (away|in bed|doing nothing|on the couch)',
    '(in shambles|in tatters|going nowhere|aimless|no ambition|no purpose|directionless|rudderless|good for nothing|never amounted to|failure to launch|dead weight|contributes nothing)',
    '(is|was|been|as) (a|such a)? (failure $|burden (on|to|for))',
    '{link} (still|very|quite|otherwise|all)? (dependent|reliant) (on|upon) (services|welfare|prompting|(his|her|their) (elderly|aging)? (mother|parents|wife|husband|family|daughter|son|sister)|the (hospital|ward|team) ($|and))',
    'unproductive (life|member|citizen|day+)',
    '(totally|completely|entirely|wholly|fully|overly|too|very|heavily|excessively) (dependent|reliant) (on|upon)',
    '(functioning|functions|operates|operating|performing|coping) (at|below|in)? (a|an)? (very)? (low|lower|poor|marginal|minimal|infantile|childlike|subnormal|below average|limited) (level|levels|capacity)?',
    '(dysfunctional|chaotic|broken|disorganized|unstable|troubled) (upbringing|family|home|life|lifestyle|household|relationship+|childhood|marriage|background|environment|living)',
    '(barely|not|poorly|marginally|hardly|scarcely) (functioning|coping|managing|surviving|holding on|getting by|holding it together|able to cope)',
    '(self-care|personal care|adl|iadl|social|parenting|money management|problem-solving) deficit+',
    '(simple-minded|dim-witted|not very bright|limited intellectually|not the sharpest|concrete and dull|mentally slow|low intelligence)',
    "(doesn't|does not|hasn't|has not|didn't|lacks|without) (have)? (the|got the)? (wits|sense|brains|intelligence|smarts|wherewithal|know-how|skills) to",
    "(couldn't|could not|can't|cannot|can not) (hack (the|it)|((handle|survive|make it (in|at)) (the|a)? (being|life|living|work|group|school|real|world|elsewhere|outside)))",
    '(no direction|no structure|a failure|a burden)',
    "(can't|cannot|can not|couldn't|could not|unable to) (handle|manage|keep|run|hold) (a|his|her|their) (place|apartment|home|tenancy|unit|room) (of (his|her|their) own|alone $)",
  ],
  except: [
    'chaotic living (condition+|arrangement+|situation+)',
    '(he|she|they|pt|patient) could not stand it',
    '(oxygen|insulin|ventilator|dialysis|transfusion) dependent',
    '(feel~|felt|feeling|worry~|fear~|like|being|voices) ... (a failure|a burden|good for nothing|useless)',
    '(police|boss|staff|family|doctor) told (him|her|them) ... (wasting|failure|burden|drain)',
    '(kidney|lung|thyroid|pump|elevator|phone|heating|pacemaker|oven|lift|shower|hearing|device|machine|valve|drain|catheter|tube) ... (functioning|functions|operating)',
    'unstable (angina|housing|gait|bp|vitals|blood|internet)',
    'dependent (edema|personality|on (weather|results))',
    "(can't|cannot|couldn't|could not) (stand|handle|take) (the)? (noise|smell|heat|cold|pain|food|taste|milk|ibuprofen|nsaids|statins|penicillin)",
    '(heart (failure|not functioning)|failure (mode|modes|rate|analysis))',
    'capacity to (consent|make|decide|instruct|appoint)',
    '(he|she|client|pt|patient) (feel~|felt|says|said|worries|fears) (that)? (he|she) ... place of',
    '((examination|biopsy|test|operation|procedure|graft|treatment|culture|catheterization|catheterisation|attempt) ... {be} a failure|a failure of (the|urethral|catheter+|ventilation|treatment|union|conservative|medical|one))',
    'poorly functioning (kidney+|graft+|gallbladder|valve+|heart|ventricle|shunt|thyroid|liver|lung+)',
  ],
  message: 'This weighs a life by what is missing.',
}

export const proof: Proof = {
  sources: ['casat', 'yale-recalled'],
  flags: [
    'Has nothing going for him.',
    'From a chaotic upbringing.',
    'Totally dependent on her parents.',
    'The client cannot manage a place of his own.',
    'She is dependent on services.',
  ],
  passes: [
    'Her pump is functioning at a low level.',
    'A simple breakfast suits him.',
    'An unproductive cough; she spends her days painting and cannot take the bus.',
    'She is financially dependent on her husband.',
    'The graft was a failure, and a new one is planned.',
    'The poorly functioning kidney comes out in May.',
  ],
}
