import type {Proof, Rule} from '../../rule.js'

/** Medication taken another way, told as a trick. */
export const diverts: Rule = {
  id: 'en.compliance.diverts',
  severity: 'suggest',
  match: [
    'cheeking',
    'diversion (suspected|risk|behaviour|of (carries|meds|medication+|opioids|methadone|dose+))',
    '(suspected|possible|query) diversion',
    '(take~|took) (his|her|their|the)? ({drugs}|insulin|pills) (only|just)? (when|as|if|however|whenever) (he|she|they) (feel~ like|felt like|please~|likes|wants|sees fit|chooses)',
    '(skips|skipped) (his|her|their|many|most|some)? (evening|morning|insulin|noon)? (dose+|meds|medication+|pills|treatment+|dialysis|insulin|programming|doses|bloodwork)',
    '(off|stopped|quit) (his|her|their) (meds|medication+|pills) again',
    '(goes|keeps going) off (his|her|their) (meds|medication+|pills)',
    '(unilaterally|impulsively) (stop~|discontinue~|quit) ... ({drugs}|{treatment}|pills)',
    '(stopped|discontinued) ... ({drugs}|{treatment}|pills) [without (telling|consulting|informing|notifying|discussing)]',
    '^ treatment-resistant and',
    '(suboptimal|submaximal|half-hearted|inconsistent|insufficient|questionable|lackadaisical) effort+',
    '(put~|gave|gives|made|makes) (forth)? (poor|minimal|little|limited|inadequate|variable|no (real)?) effort',
    'effort {link} (very|rather)? (suboptimal|submaximal|half-hearted|questionable|inconsistent|insufficient|poor)',
    '(cheek~|cheeked|cheeks|cheeking|palm~|pocketed|tongued|tonguing|tonguing|hoard~|stash~|stockpile~|spit~ out|spits out|spat out|flush~|divert~|diverts) (his|her|their|the|all|of|hs|am|pm|some|one|two|both)? (her|his|evening|morning|nightly|scheduled)? ({drugs}|{treatment}|pills|tablet+|dose+|capsule+|evening|morning|prn+|seroquel|zyprexa|risperdal|hydromorphone|lorazepam|clonazepam|gabapentin|methylphenidate|adderall|trazodone|zopiclone|epival|lithium|divalproex|haloperidol|loxapine)',
    '(left|walked|stormed|checked|signed) (himself|herself|themselves|self)? (out)? (of)? (hospital|treatment|rehab|detox|program|the (unit|program|ed|er)|er|ed)? (against|ama|prematurely)',
    '({substance}|meds|carries) : (possibly|likely|maybe|query|suspected)? [diverting]',
    '(possibly|likely|suspected of|suspected|query|may be|might be|is|was|been|probably) diverting ($|his|her|their|it|them|meds|some|half|doses|{substance})',
    '(hid|hides|hiding) (his|her|their) (meds|medication+|pills|tablets|capsules) ($|in|under|again|behind)',
    '(stopped|stops|quit|discontinued|halved|doubled|weaned) ... ({drugs}|{treatment}|pills|insulin|meds|prednisone) [on (his|her|their) own] ($|in|last|and|because|after)',
  ],
  except: [
    '(respiratory|inspiratory|breathing|expiratory|cough|pushing|spirometry) ... effort',
    'effort ... spirometry',
    '(landlord|pharmacy|doctor|clinic|staff|hospital|agency|insurer) ... (stopped|discontinued|diverted)',
    'checked against the',
    'skip~ (the|his|her|their|a)? (line|rope|stone+|dessert|song+|breakfast|lunch|supper)',
    'treatment-resistant (depression|schizophrenia|hypertension)',
    'diversion (program|court|file|worker)',
    'divert~ (the|his|her) (attention|thoughts|call)',
    '(pharmacy|doctor|clinic|staff|hospital|agency) ... (stopped|changed|discontinued) ... without',
    'diverting (colostomy|ileostomy|stoma|loop|attention|traffic|his attention|her attention)',
    '(hid|hides|hiding) ... from (his|her|the)',
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
    'Hydromorphone, possibly diverting.',
    'Hides her pills under the mattress.',
  ],
  passes: [
    'The pacemaker lead failed to capture.',
    'He skipped lunch to see his sister.',
    'Respiratory effort was poor on arrival.',
    'Treatment-resistant depression is the indication.',
    'He skips the raisins in his porridge.',
    'A diverting loop ileostomy was made.',
    'She hides her pills from the toddler.',
  ],
}
