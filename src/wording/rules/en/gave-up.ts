import type {Proof, Rule} from '../../rule.js'

/** Everything tried, nothing to be done: an end, written by us. */
export const gaveUp: Rule = {
  id: 'en.pessimism.gave-up',
  severity: 'suggest',
  match: [
    '(trial+|treated|therapy|counselling|interventions) : (to no|to little|without) avail',
    '(will not|won t) (ever)? (get better|work again|recover|live independently)',
    '(not expected|not likely|unlikely|never going|will never|won t|will not) (to)? (ever)? amount to',
    '(on (the system|welfare|odsp|assistance)|in (institutions|hospital|the system)) for (life|the rest of)',
    '(career|lifelong|perpetual|professional|eternal) (patient|client|invalid)',
    '(he|she|pt|patient|client) {be} a (total|complete|real|hot|walking)? (disaster|mess)',
    '(train-wreck|basket case|heart-sink|gomer|no-hoper)',
    '(unlikely|not (going|likely|expected)) (to|that) (ever)? (he will|she will|they will)? (improve|recover|get better|return to|regain|amount|succeed|hold|stay|last|manage|engage|benefit)',
    '(a|total|complete|real|hot|walking) - (disaster|write-off|mess)',
    '(personality|character|structure|behaviour+|behavior+|pattern+|lifestyle|habits|attitude+|he|she|they|{charge}) (is|are|was|were|s)? (very|most|highly)? (unlikely|not likely|never going|not going|hardly likely) to change',
    '(recovery|improvement|change|independence|sobriety) ... (not|never) (a)? (realistic|likely|expected|on the cards) (goal|aim|outcome)?',
    '(given|because of|due to|owing to) (the|his|her|their) (chronic|long-standing|deteriorating|intractable|entrenched) (course|nature|picture)',
    '(burnt|burned)-out (anorexia|bulimia|bipolar|bpd|alcoholic+|addict+|psychosis|illness|anorexic)',
    'treatment-(resistant|refractory) (bulimia|anorexia|addiction|alcoholism|bpd|borderline|ptsd|personality|eating|substance|drinking|behaviour+|behavior+)',
    'treatment-(resistant|refractory) (schizophrenia|psychosis|bipolar|depression) : (and)? (burnt|burned|chronic|no|nothing|hopeless|end-stage|limited)',
    'palliative in all but name',
    '(a|will be a|become a|psychiatric|ward) lifer ($|on|here|in|at)',
    '(chronic|known|poor|habitual) non-healer+',
    '(not|never) (a|an) (good|suitable|realistic|ideal|real)? (rehab|rehabilitation|dbt|cbt|therapy|psychotherapy|detox|housing|employment|work|community|discharge|placement) candidate',
    '({charge}|he|she|they|who) {link} (well|way|far|now|simply)? [(beyond (recovery|treatment|reform)|past (saving $|redemption|reform))]',
    '({charge}|he|she|^) {link}? (very|highly|most|extremely)? [(unlikely|not likely|not expected|never going) to (ever)? (stop (drinking|using)|get well|comply|change ($|given)|work again|live independently|cope $|maintain (sobriety|housing|abstinence|gains)|abstain|become independent)]',
    '((low|poor|little|slim|no|minimal) (probability|likelihood|odds|expectation|chance) of (change|recovery ($|given|at this)|sobriety|rehabilitation|abstinence)|(recidivism|relapse|reoffending|non-compliance) (is|seems) (a (near|virtual) certainty|a foregone conclusion|all but (certain|inevitable|guaranteed)|inevitable|guaranteed|a matter of time)|given (his|her|their) (track|dismal|poor) record $)',
    '((relapse|disaster|tragedy|overdose|suicide) waiting to happen|(abysmal|terrible|awful|horrible) (prognosis|outlook)|cycle of (relapse+|dysfunction|dependency|crises)|as (well|good) as (he|she|they) (will|is) (ever)? (be|get|going to)|chronically (dependent|unstable|unwell|institutionalized|addicted|dysfunctional|unhappy)|(inability|incapacity|no capacity|little capacity) (to|for) change|(destined|headed|heading) (straight|right|back)? (for|to) (an early grave|jail|prison|institutional|relapse|the gutter|homelessness|rock bottom))',
    '((exhausted|run out of|ran out of) (all|every|our)? treatment (options|avenues)|(we|team|staff) (have|has|ve)? tried absolutely everything|been through every (drug|med|medication))',
  ],
  except: [
    '(feel~|says|said|fear~|worries|believes) ... (will not|won t|mess)',
    '(we|i) (will|would)-not change',
    '(rash|wound|pain|weather|schedule|price) ... (will not|won t|unlikely to) (change|improve)',
    '(feel~|says|said|fear~|worries|believes) ... (nothing|no hope|will not|give up)',
    '(dose|plan|weather|price|result+|staging|management) ... to change',
    'to change (jobs|job|(his|her|their|its) (mind|name|doctor|dose|plans))',
    'nature of (the|this|his|her|their)? (wound|pain|rash|ulcer|injury|infection|disease|migraine+|headache+|cough|back|asthma|arthritis|edema)',
    '(poor|low) (likelihood|probability|chance) of recovery (of|with|from) ... (graft|surgery|nerve|vision|repair|implant)',
  ],
  message: 'This closes a door that nobody can see behind.',
}

export const proof: Proof = {
  sources: ['casat', 'practice'],
  flags: [
    'Three trials, to no avail.',
    'Personality structure unlikely to change.',
    'Burned-out anorexia of many years.',
    'Not a rehab candidate.',
    'She is way past saving.',
    'A relapse waiting to happen.',
  ],
  passes: [
    'He is out of ideas for supper.',
    'She feels there is no hope and cried.',
    'Tried the pharmacy twice to no avail.',
    'He became a permanent resident in May.',
    'The plan is unlikely to change before May.',
    'The tooth is beyond repair.',
  ],
}
