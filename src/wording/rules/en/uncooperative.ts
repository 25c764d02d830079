import type {Proof, Rule} from '../../rule.js'

/** Resistance and opposition, seen from the side of whoever wanted cooperation. */
export const uncooperative: Rule = {
  id: 'en.compliance.uncooperative',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(unco-operative|non-cooperative|obstructive|oppositional|defiant|recalcitrant|obstinate|stubborn|disobedient|obdurate|unpersuadable|unbiddable|disobliging|balky|obstreperous|unaccommodating|((care|bath|meal|rehab)-(resistant|resistive)))',
    '(not|poorly|minimally) (co-operative|co-operating)',
    '[(resistant|resistive)] (to|of) {care}',
    '[resist~] {care}',
    '(uncoop|non-cooperation)',
    'resistive (at|on|in|overnight|for|x)',
    '(resistive|resistant) ($|when|during|about|throughout|at times|again|today)',
    '(met|meets|meeting) with resistance',
    'resistance to {care}',
    '[resist~] (agency|intervention+|support|services|assessment|suggestion+|attempts|bathing|showering)',
    '({charge}|he|she|they|very|quite|more|remains|is|was) [(resistant|resistive)] (when|during|with|about|at|in|and|throughout)',
    '(not|less than) forthcoming',
    '(superficially co-operative|(mute|silent) by choice|selectively mute|(set|stuck) in (his|her|their) ways)',
    '(negativistic|contrary|insubordinate|rebellious|headstrong|strong-willed|pig-headed|hard-headed|bull-headed|mulish|intransigent|inflexible|unbending)',
    '(argue~|argued|argues|quibble~|bicker~|negotiate~|bargain~|haggle~|fight~|protest~) (about|over|with|re|against) (everything|every|all|any|each|meds|medication|bathing|staff|nurses|treatment|plan|rules|the (plan|rules|staff|nurses|team|doctor|meds|medication))',
    '(argue~|argued|argues|quibble~|negotiate~|bargain~|haggle~) (every|each)',
    '(oppose~|opposed) (to)? (all|every|any|everything|treatment|care|meds|medication|staff|nursing)',
    '(resistant|resistive|opposed|averse|closed|hostile|antagonistic|not open|unreceptive|unamenable) to (the|any|further|surgery|having|being|switching|starting|using|all|our|his|her|their|change|idea+|suggestion+|help|feedback|support|treatment|therapy|medication|moving|leaving|discharge|going|taking|trying|talking|engaging|attending|bathing|showering|redirection|limits|advice|authority|structure|group+|recommendation+)',
    'co-operative : (no|not|poorly|minimally|not at all|questionable)',
    'resists (assessment|care|all|any|every|attempts|help|efforts|discussion|questions|exploration|intervention+|redirection|support|staff|bath|change)',
    '(anything but|far from|less than|not exactly|nowhere near|not remotely) (co-operative|compliant|forthcoming|truthful|honest|motivated|engaged|insightful|credible|reliable|polite|pleasant|transparent)',
    '(only|just) (takes|took|attends|showers|complies|participates) ... (when|if) (watched|told|forced|pushed|nagged|bribed|threatened|made)',
    '(show~|showed|shown|display~|demonstrate~|ongoing|much|considerable|passive|strong|offers|offered) resistance (to|during|with|when|around|about) ((the)? (idea+|plan) of|all|any|care|idea+|help|treatment|groups|moving|meds|medication|discharge|change|redirection|assessment)',
  ],
  anywhere: [
    '(because|therefore) [unco-operative]',
    '(pt|patient|client|resident|he|she) [(stubborn|unco-operative|obstinate|defiant)] (won|wont|will|refuse~|would|does|did|and)',
    '^ (am|pm|hs|personal|oral|foot|peri|mouth|wound|bath|shower|hygiene|meds|morning|evening) (care|cares)? : (given)? [resisted] ($|by|again|all)',
  ],
  except: [
    'stubborn (stone|stain|cough|wart|infection|rash|bolt|lid|door|wound|ulcer)',
    'stubborn ... (mm|cm) stone',
    '(oppositional defiant disorder|contrary to)',
    '(two|three|both|co) (residents|patients|clients|pts|men|women|tenants) argue~',
    '(hypertension|organism|strain+|infection|isolate|bacteria|insulin|antibiotic|drug|epilepsy|fire|heat) ... (resistant|resistance)',
    '(resistant) to (water|heat|antibiotic+|ampicillin|methicillin|clindamycin|penicillin|fire|the (drug|antibiotic))',
    '(far from|anything but) (unco-operative|defiant|stubborn|oppositional)',
    '(puppy|dog|cat|kitten|toddler|donkey|horse|pony|mule|goat|parrot) ... ... (stubborn|defiant)',
    'resist~ care : (0|1|2|3|score+|item)',
    '(colon|vein+|cervix|anatomy|bowel|bladder|printer|weather|software|scope|camera) ... ... unco-operative',
  ],
  guards: {negation: true},
  message: 'This says what was wanted of the person, not what they wanted.',
}

export const proof: Proof = {
  sources: ['uofl', 'picu', 'cobert'],
  flags: [
    'Uncooperative with the morning interview. She is resistant to care at bedtime.',
    'Met with resistance at bath time, in pain and therefore uncooperative.',
    'Showed resistance to the idea of residential treatment. Resistive at 04.00 when turned. Foot care: resisted.',
    'Pt stubborn wont use the rail.',
  ],
  passes: [
    'Contrary to the forecast, it snowed. The swab grew a resistant organism.',
    'He was never uncooperative with us. Insulin resistance to treatment was reviewed. Showed resistance to penicillin on culture.',
    'The brothers fight over the remote and argue with her neighbour about snow.',
    'Colon long and looped, uncooperative at the hepatic flexure.',
    'He keeps a donkey, Bella, who is stubborn. Form E4: resists care: 0.',
  ],
}
