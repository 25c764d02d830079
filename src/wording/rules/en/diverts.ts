import type {Proof, Rule} from '../../rule.js'

/** Medication taken another way, told as a trick. */
export const diverts: Rule = {
  id: 'en.compliance.diverts',
  severity: 'suggest',
  match: [
    '(cheek~|cheeked|cheeks|cheeking|palm~|pocketed|tongued|tonguing|hoard~|stash~|stockpile~|spit~ out|spits out|spat out|flush~|divert~|diverts) (his|her|their|the|all|of|hs|am|pm|some|one|two|both)? (her|his|evening|morning|nightly|scheduled)? ({drugs}|{treatment}|tablet+|dose+|capsule+|evening|morning|prn+|seroquel|zyprexa|risperdal|hydromorphone|lorazepam|clonazepam|gabapentin|methylphenidate|adderall|trazodone|zopiclone|epival|lithium|divalproex|haloperidol|loxapine)',
    '(cheeking|pill-hoarding|med-hoarding|diversion) (suspected|noted|again|observed|query|risk|is|was|of|behaviour|hx)',
    '(suspected|possible|query|known|risk of|history of|hx of|for|of|re) (cheeking|diversion|diverting|palming|hoarding (meds|pills))',
    '(take~|takes|took|taking) (his|her|their|the|meds|medication+|pills|insulin) (meds|medication+|pills|insulin)? (only|just)? (when|as|if|however|whenever) (he|she|they) (feels|feel|pleases|please|likes|like|wants|want|sees fit|chooses|remembers|felt)',
    '(pick~ and choose~|picks and chooses|picking and choosing|cherry-pick~|cherry-picks|cherry-picking) (which|what|his|her|their|when|the|meds|medication|groups|among)?',
    '(on (his|her|their) own (terms|schedule|timetable|agenda)|(own|his own|her own) (drummer|agenda))',
    '(skip~|skips|skipped|skipping) (his|her|their|most|many|doses|meds|medication+|treatment+|dialysis|insulin|programming|the)',
    '(off|stopped|quit) (his|her|their|all) (meds|medication+|pills) (again|x|for)',
    '(went|goes|going|gone|go) off (his|her|their|the|all)? (meds|medication+|pills|lithium|clozapine|injection|antipsychotic+)',
    '(unilaterally|abruptly|unadvisedly|impulsively|arbitrarily) (stop~|stopped|discontinue~|discontinued|quit|decided|reduced|changed)',
    '(stopped|discontinued|quit|reduced|changed|adjusted|altered|dropped) ... [without (telling|consulting|informing|notifying|discussing|asking|checking with|medical)]',
    '(left|walked|stormed|checked|signed) (himself|herself|themselves|self)? (out)? (of)? (hospital|treatment|rehab|detox|program|the (unit|program|ed|er)|er|ed)? (against|ama|prematurely)',
    '(treatment|program|therapy|rehab) (drop-out+|dropout+|quitter+)',
    'treatment-resistant (and|in|on|when|with|client|patient|pt|person|man|woman|male|female|youth|behaviour)',
    '(and|who|then|again) [(failed|fails) to (comply|cooperate|follow|adhere|engage|participate|abide|listen)]',
    '(put~|give~|gave|gives|gave|show~|shows|exert~|made|makes) (forth)? (suboptimal|submaximal|sub-maximal|minimal|little|poor|half-hearted|limited|insufficient|inconsistent|variable|less than full|questionable|inadequate|no (real)?) effort',
    '(suboptimal|submaximal|sub-maximal|half-hearted|inconsistent|poor|insufficient|questionable|inadequate|lackadaisical) effort+ (on|in|with|at|was|during|noted|throughout|to|given|and|for)?',
    'effort (on|in|during|was|is|to)? ... {link} (suboptimal|submaximal|poor|minimal|inconsistent|questionable|lacking|insufficient|variable|half-hearted|inadequate)',
  ],
  except: [
    'checked against the',
    'skip~ (the|his|her|their|a)? (line|rope|stone+|dessert|song+|breakfast|lunch|supper)',
    '(respiratory|inspiratory|breathing|expiratory) effort',
    '(urinary|traffic|ileal|water|fecal|biliary|court|of water) diversion',
    'treatment-resistant (depression|schizophrenia|hypertension)',
    'diversion (program|court|file|worker)',
    'divert~ (the|his|her) (attention|thoughts|call)',
    '(pacemaker|lead|device|machine|graft|kidney|liver|iv|charge+|charged|convicted) ... fail~ to',
    '(pharmacy|doctor|clinic|staff|hospital|agency) ... (stopped|changed|discontinued) ... without',
  ],
  message: 'This hears defiance in how treatment is taken.',
}

export const proof: Proof = {
  sources: ['uofl', 'practice'],
  flags: [
    'Cheeked his olanzapine at breakfast.',
    'Takes her meds when she feels like it.',
    'Treatment-resistant and loud in group.',
    'Put forth suboptimal effort on grip testing.',
  ],
  passes: [
    'The pacemaker lead failed to capture.',
    'He skipped lunch to see his sister.',
    'Respiratory effort was poor on arrival.',
    'Treatment-resistant depression is the indication.',
  ],
}
