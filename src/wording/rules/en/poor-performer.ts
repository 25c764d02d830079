import type {Proof, Rule} from '../../rule.js'

/** Resources, fragility, potential: a person as material. */
export const poorPerformer: Rule = {
  id: 'en.deficit.poor-performer',
  severity: 'suggest',
  match: [
    '(limited|minimal|few|meagre|scant|poor|no|little|reduced|low|lacks) (intellectual|cognitive|emotional|psychological|inner|internal|mental|verbal|coping|educational|social|adaptive|parenting|problem-solving) (resources|reserve|reserves|capacity|ability|abilities|means|equipment|endowment|horsepower|repertoire|toolbox|potential|aptitude)',
    '{poor} (health|medical|emotional|mental|financial|computer)? literacy',
    '(marginal|poor|weak|low|slow|inadequate|limited|minimal|failing|sub-par|substandard) (adl|iadl|adls|cognitive|academic|school|work|social|self-care|parenting|occupational|verbal|intellectual|vocational)? (performer|functioner|parent|learner|student|worker|copers|coper|communicator|housekeeper|parenter|reader|candidate for (living|independent))',
    '(marked|severe|significant|obvious|profound|extreme|underlying|considerable|some)? (psychological|emotional|ego|psychic|affective|personality|characterological|narcissistic) (fragility|weakness|instability|immaturity|deterioration|dysfunction|brittleness|impoverishment|dependency|deficits|poverty|limitations|damage|deprivation|inadequacy)',
    '(maladaptive|dysfunctional|unhealthy|abnormal|exaggerated|avoidant|regressive|immature|infantile|inappropriate|excessive) (pain|illness|coping|social|sick-role|relational|personality|parenting|attachment|thought|interpersonal|health|behavioural|family|help-seeking) (behaviour+|behavior+|style+|strateg+|strategies|pattern+|response+|beliefs|skills|mechanism+|dynamics|relationship+)',
    '(catastrophizing|catastrophising|catastrophizes|catastrophizer|kinesiophobic|symptom magnifier|poor pain coping)',
    '(poor|low|weak|limited|questionable|bad|unlikely) (rehab|rehabilitation|housing|discharge|therapy|treatment|transplant|surgical|group|psychotherapy|cbt) (potential|candidate|prospect|material|prognosis)',
    '(not|never) (much|a lot|anything) (to work with|there|going on (upstairs|for)|upstairs|in the way of)',
    '(lives|living|exists|existing|functions|functioning) (hand to mouth|day to day|on the margins|on the fringes|at the bottom|in a fog|in chaos|chaotically|from crisis to crisis)',
    '(chaotic|disorganized|aimless|marginal|unstructured|impoverished|empty|barren|dysfunctional|parasitic|unstable) (existence|lifestyle|life|lives|household|parenting|presentation|living)',
    '(deconditioned|debilitated|dilapidated|decrepit|burnt-out|burned-out|washed-up|used-up|worn-out|over the hill|past it|end of the line) (and|old|male|female|man|woman|case|patient|schizophrenic|alcoholic|shell)',
    '(has|have|had|with) (no|little|few|zero|minimal) (real|true|meaningful|age-appropriate|productive|discernible)? (friends|hobbies|interests|ambition|ambitions|goals|drive|prospects|future|skills|supports|direction|motivation) (to speak of|whatsoever|of any|left|in life|or (goals|hobbies|interests|drive|friends))',
    '(grade|age|level) (2|3|4|5|6|7|8|two|three|four|five|six|seven) (mentality|mind|intellect|brain|level of (functioning|understanding|maturity))',
    '(social admission|failure to cope|ftc|not coping|unable to cope at home|acopia|gomer|off legs)',
    '(poor|weak|limited|little|no|impaired|inadequate|minimal) (planning|parenting|organization|organizational|vocabulary|attention span|abstraction|carryover|carry-over|follow-through|concentration span|problem-solving|self-management|parenting capacity|social skills|time-management)',
    '(parenting|coping|social|work|cognitive|intellectual|adaptive|functional) (capacity|ability|skills|competence|level|abilities) (is|are|was|were|remains|remain) (very|quite|rather)? (poor|limited|low|weak|lacking|minimal|inadequate|marginal|questionable|non-existent|impaired|below)',
    '(has|had|have) (not|never|n t) (progressed|advanced|gotten|got|moved|matured|developed) (past|beyond|emotionally|since|much)',
    '(lost|losing|loses) (all|most of|all of) (his|her|their) (skills|abilities|function|independence|gains|drive|capacity)',
    '(not|n t|never) (have|having|got|get) what it takes',
    '(amounts|amounted|amount|amounting) to (nothing|much|little|very)',
    '(slow|slower) (to|in|at) (process|processing|respond|responding|grasp|catch|comprehend|learn|react|understand|pick)',
    '(unable|not able|cannot|can t) (to)? tolerate (group|groups|programming|school|stress|limits|structure|work|change|frustration|criticism|feedback|being)',
    '(cognitively|mentally|intellectually|emotionally|developmentally) (he|she|they|pt|is|are|not|still|was) (s|is|are|not|a|an|very|quite)? (not|a|an|at|about|around|still)? (there|all|child|toddler|teenager|like|level|behind|stunted)',
  ],
  except: [
    '(feel~|felt|says|reports) ... (no friends|little drive|burnt-out|burned-out)',
    '(lung|renal|coronary|cardiac|financial|community|natural|water) (reserve|resources)',
    'not coping (with)? (well)? (in|on) (the)? (cold|heat)',
    'unstable (life|living) (support)',
    'slow to (respond|react) (to|pupil+)',
    '(pupil+|reflex+|wound|light) ... slow to',
    '(limited|no|poor) (planning) (permission|surgery)',
    '(says|said|feels|felt|reports|fears|worries|told) ... (amount|amounted|lost) (to|all|most)',
  ],
  guards: {apart: false, negation: false},
  message: 'This grades what a person is made of.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Marked psychological fragility.',
    'Poor health literacy, handout given.',
    'Minimal intellectual resources.',
  ],
  passes: ['Emotional support was offered to the family.', 'Health literacy week is posted in the hall.'],
}
