import type {Proof, Rule} from '../../rule.js'

/** Refusal as a noun, or with the person named after it. */
export const refusal: Rule = {
  id: 'en.compliance.refusal',
  severity: 'suggest',
  match: [
    '(refused|rebuffed) by (the|this|our)? ({charge}|him|her|them|mr|ms|mrs)',
    '(ongoing|persistent|continued|repeated|multiple|frequent|outright|flat|steadfast|blanket|total) ({treatment}|med|care|meal|food)? (refusal+|defiance|non-cooperation|resistance to (care|treatment|meds|help|home|supports))',
    '({treatment}|med|care|meal|food|bath|shower|lab|bloodwork|assessment|consent) (refusal+|resister+)',
    '(resistive|restive|defiant|oppositional|passively resistant) (to|with|during|about|toward|towards) (the|his|her|their|all|any|am|pm|hs|morning|evening)? (care|cares|staff|treatment|redirection|all|meds|medication+|everything|am|hs|hygiene|dressing+|bath+|bathing|shower+|showering|toileting|transfer+|repositioning|feeding|assessment|exam|examination|vitals|bloodwork|injection+|peri-care|pericare|changing|brief+|assist|assistance|interventions)',
    '(does|did|do|would|will) (not|t) (heed|obey|take direction|respond to redirection)',
    '({treatment}|med|care|meal|food|bath|shower|lab|bloodwork) (resistance) (noted|continues|persists|ongoing|x|again|today)?',
    '({treatment}|med|meal|food|bath|shower|labs|bloods|bloodwork|urine|vitals|weight|swab|ecg|supper|breakfast|lunch|tray|prn+|injection|depot|dressing|fluids|assessment|exam|hygiene) ({link})? [refused] ($|x|x2|x3|again|this|tonight|today|overnight|despite)',
  ],
  except: [
    'take direction (cards|card|notes|sheets)',
    '(refusal|refused) (form+|policy|policies|right+|law|workshop|consent)',
    '(right|form|policy) ... refusal',
  ],
  guards: {apart: false},
  message: 'This turns a choice into resistance.',
}

export const proof: Proof = {
  sources: ['uofl', 'goddu', 'practice'],
  flags: [
    'Bloods refused by the patient.',
    'Ongoing treatment refusal.',
    'Vitals done, weight refused.',
    'Pt resistive with dressing change.',
  ],
  passes: [
    'Went over the treatment refusal form.',
    'The claim was refused by the insurer.',
    'Does not take direction cards for the bus.',
    'Resistance bands were given for home.',
    'The patient felt rejected by his team.',
    'Resistive exercise to the left arm.',
    'Lab refused the specimen: no label.',
  ],
}
