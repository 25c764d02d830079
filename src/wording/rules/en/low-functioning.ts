import type {Proof, Rule} from '../../rule.js'

/** Functioning, as a grade of the person. */
export const lowFunctioning: Rule = {
  id: 'en.deficit.low-functioning',
  severity: 'suggest',
  match: [
    '(low|lower|poorly|high|marginally)-(functioning|functional)',
    '{poor} (level of)? (functioning|coping|coping skills|social skills|life skills)',
    'low level of functioning',
    'acopia',
    '(weaknesses|deficits) : (include)?',
    '{poor} adls',
    'adls : {link}? {poor}',
    '(limited|low|subnormal|borderline) (intelligence|iq|intellect)',
    '(intellectually|cognitively) limited',
    'coping : {link}? (very)? (poor|low|limited|minimal|nil|lacking|questionable|variable)',
    '(no|zero|few|poor|lacks|limited|inadequate|maladaptive|immature|unhealthy|negative) coping (skills|mechanisms|strategies|abilities|ability)?',
    '(needs|requires) (total|full|constant|complete|max|maximum) (care|assistance|assist|supervision|cueing)',
    '^ (weaknesses|deficiencies|shortcomings|flaws|inadequacies) : (include)?',
    '(level|baseline) (of function|functioning) : {link}? ({poor}|low)',
  ],
  except: [
    '(neurovascular|neurological|sensory|motor|visual|focal|field|no) deficits',
    '(fever|fatigue|pain|numbness|nausea|cough|with) , weakness',
    'deficits (from|of|in|after|due|on) (the|a)? (stroke|cva|injury|exam|examination|tumor|sensation|surgery)',
    '{poor} (renal|kidney|liver|cardiac|sexual|executive) functioning',
    '(muscle|limb|arm|leg|facial|sided|generalized|left|right|grip) weakness',
    '(described|labelled|called|written) (as|up as)? low-functioning',
    'low functioning (thyroid|kidney|pancreas|adrenal)',
    '(fever|fatigue|pain|numbness|nausea|cough|dizziness|vomiting|chills) : weakness',
    'ventricle ... low functioning',
  ],
  message: 'This grades the person instead of naming the support.',
}

export const proof: Proof = {
  sources: ['yale-recalled', 'practice'],
  flags: ['Low-functioning, needs a group home.', 'Poor coping skills since the loss.', 'Poor ADLs.'],
  passes: ['Reduced kidney function on bloods.', 'She functions as treasurer of the club.'],
}
