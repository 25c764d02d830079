import type {Proof, Rule} from '../../rule.js'

/** Resistance and opposition, seen from the side of whoever wanted cooperation. */
export const uncooperative: Rule = {
  id: 'en.compliance.uncooperative',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(uncooperative|non-cooperative|obstructive|oppositional|defiant|recalcitrant|obstinate|stubborn|disobedient)',
    '(not|poorly|minimally) (cooperative|cooperating)',
    '[(resistant|resistive)] (to|of) {care}',
    '[resist~] {care}',
    '(uncoop|non-cooperation)',
    'resistant $',
    '(met|meets|meeting) with resistance',
    'resistance to {care}',
    '[resist~] (agency|intervention+|support|services|assessment|suggestion+|attempts|bathing|showering)',
    '({charge}|he|she|they|very|quite|more|remains|is|was) [resistant] (when|during|with|about|at|in|and|throughout)',
    '(not|less than) forthcoming',
    'superficially cooperative',
    '(mute|silent) by choice',
    'selectively mute',
    '(negativistic|contrary|insubordinate|rebellious|headstrong|strong-willed|pig-headed|hard-headed|bull-headed|mulish|intransigent|inflexible|unbending)',
    '(argue~|argued|argues|quibble~|bicker~|negotiate~|haggle~|fight~|protest~) (about|over|with|re|every|each|against) (every|all|everything|any|each|the|his|her|their|meds|medication|staff|nurses|treatment|plan|rules)',
    '(oppose~|opposed) (to)? (all|every|any|the|his|her|their|treatment|care|meds|medication|staff|nursing)',
    '(set|stuck) in (his|her|their) ways',
    '(resistant|resistive|opposed|averse|closed|hostile|antagonistic|not open|unreceptive|unamenable) to (the|any|all|our|his|her|their|a|this|change|idea+|suggestion+|help|feedback|support|treatment|therapy|medication|moving|leaving|discharge|going|taking|trying|talking|engaging|attending|bathing|showering|redirection|limits|advice|authority|structure|group+|recommendation+)',
    'cooperative : (no|not|poorly|minimally|not at all|questionable)',
    'resists (assessment|care|all|any|every|attempts|help|efforts|discussion|questions|exploration|intervention+|redirection|support|staff|bath|change)',
    '(anything but|far from|less than|not exactly|nowhere near|not remotely) (cooperative|compliant|forthcoming|truthful|honest|motivated|engaged|insightful|credible|reliable|polite|pleasant|transparent)',
    'unco-operative',
    '(not|poorly|minimally) co-operative',
    '(only|just) (takes|took|attends|showers|complies|participates) ... (when|if) (watched|told|forced|pushed|nagged|bribed|threatened|made)',
    '(show~|showed|shown|display~|demonstrate~|ongoing|much|considerable|passive|strong|offers|offered) resistance (to|during|with|when|around|about) (the|all|any|care|idea+|help|treatment|groups|moving|meds|medication|discharge|change|redirection|assessment|his|her|their)',
  ],
  except: [
    'stubborn (stone|stain|cough|wart|infection|rash|bolt|lid|door|wound|ulcer)',
    'stubborn ... (mm|cm) stone',
    '(two|three|both|co) (residents|patients|clients|pts|men|women|tenants) argue~',
    'oppositional defiant disorder',
    '(hypertension|organism|strain+|infection|isolate|bacteria|insulin|antibiotic|drug|epilepsy|fire|heat) ... (resistant|resistance)',
    '(resistant) to (water|heat|antibiotic+|ampicillin|methicillin|clindamycin|penicillin|fire|the (drug|antibiotic))',
  ],
  guards: {negation: true},
  message: 'This says what was wanted of the person, not what they wanted.',
}

export const proof: Proof = {
  sources: ['uofl', 'picu', 'cobert'],
  flags: [
    'Uncooperative with the morning interview.',
    'She is resistant to care at bedtime.',
    'Met with resistance at bath time.',
    'Showed resistance to the idea of residential treatment.',
  ],
  passes: [
    'The swab grew a resistant organism.',
    'He was never uncooperative with us.',
    'Insulin resistance to treatment was reviewed.',
    'Showed resistance to penicillin on culture.',
  ],
}
