import type {Proof, Rule} from '../../rule.js'

/** Resources, fragility, potential: a person as material. */
export const poorPerformer: Rule = {
  id: 'en.deficit.poor-performer',
  severity: 'suggest',
  match: [
    '(limited|minimal|few|meagre|scant|poor|little|low|lacks) (intellectual|cognitive|emotional|psychological|inner|internal|mental|coping|problem-solving|parenting) (resources|reserves|capacity|abilities|ability|endowment|horsepower|repertoire|potential|aptitude)',
    '{poor} (health|medical|emotional|mental)? literacy',
    '(marginal|poor|weak|slow|inadequate|sub-par|substandard) (adl|iadl|adls|cognitive|academic|school|self-care|parenting)? (performer|functioner|parent|learner|student|worker|coper+|communicator|housekeeper|parenter)',
    '(psychological|emotional|ego|psychic|affective|personality|characterological|narcissistic) (fragility|weakness|instability|immaturity|brittleness|impoverishment|dependency|deficits|poverty|limitations|inadequacy)',
    '(maladaptive|dysfunctional|unhealthy|regressive|immature|infantile|avoidant) (pain|illness|coping|social|sick-role|relational|personality|interpersonal) (behaviour+|behavior+|style+|strategies|pattern+|response+|skills|mechanism+|dynamics|relationship+)',
    '(catastrophizing|catastrophising|catastrophizer+|kinesiophobic|symptom magnifier)',
    '(poor|low|weak|limited|questionable|unlikely) (rehab|rehabilitation|housing|therapy|treatment|group|psychotherapy|cbt) (potential|candidate|prospect|material)',
    '(live~|living|exist~|function~) (on the (margins|fringes)|in chaos|chaotically|from crisis to crisis)',
    '(chaotic|aimless|marginal|impoverished|barren|parasitic|dysfunctional) (existence|life|household|parenting)',
    '(decrepit|burnt-out|burned-out|washed-up|used-up|worn-out) (man|woman|male|female|case|patient|schizophrenic|alcoholic)',
    '(no|few) (friends|hobbies|interests|goals|skills|ambition+) (to speak of|whatsoever)',
    '(mentality|mind|intellect) of (a|an) (child|toddler|teenager|adolescent)',
    '(failure to cope|acopia|gomer|off legs)',
    '(poor|weak|inadequate|minimal) (follow-through|parenting (skills|capacity)|social skills|time-management|self-management|organizational skills)',
    '(parenting|coping|social|intellectual|adaptive) (capacity|ability|abilities|skills|competence) {link} (very|quite|rather)? (poor|limited|low|weak|lacking|minimal|inadequate|marginal|questionable|non-existent)',
    '(not|t|never) (have what it takes|amount to (much|anything|very))',
    '(mentally|emotionally|cognitively) ... (like a (child|toddler|teenager)|not all there|stunted)',
    '(marginal|poor|weak|low|slow|inadequate|limited|minimal|failing|sub-par|substandard) (academic|work|parenting|occupational|verbal|intellectual|vocational)? (performer|functioner|parent|learner|student|worker|copers|coper|communicator|housekeeper|parenter|reader|candidate for (living|independent))',
    '(poor|weak|limited|little|no|impaired|inadequate|minimal) (planning|parenting|organization|organizational|vocabulary|attention span|abstraction|carryover|carry-over|concentration span|problem-solving|self-management|parenting capacity)',
    '(weak|deficient|lacking) (in|at) (budgeting|social|coping|cooking|money|life|self-care|adls|iadls|parenting|communication|problem-solving|organization)',
  ],
  except: [
    '(feel~|felt|says|reports|fears|worries) ... (no friends|burnt-out|burned-out|amount)',
    '(feel~|felt|says|reports) ... (no friends|little drive|burnt-out|burned-out)',
    'unstable (life|living) (support)',
    'slow to (respond|react) (to|pupil+)',
    '(pupil+|reflex+|wound|light) ... slow to',
    '(limited|no|poor) (planning) (permission|surgery)',
  ],
  guards: {apart: false},
  message: 'This grades what a person is made of.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Marked psychological fragility.',
    'Poor health literacy, handout given.',
    'Minimal intellectual resources.',
    'Client weak in budgeting.',
  ],
  passes: [
    'Emotional support was offered to the family.',
    'Health literacy week is posted in the hall.',
    'A poor surgical candidate because of his lungs.',
    'Deconditioned after six weeks in bed.',
    'Weak in the left arm.',
    'A diet deficient in iron.',
  ],
}
