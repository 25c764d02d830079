import type {Proof, Rule} from '../../rule.js'

/** Noncompliance: whether somebody obeyed, instead of what they chose and why. */
export const noncompliant: Rule = {
  id: 'en.compliance.noncompliant',
  severity: 'suggest',
  match: [
    '[not (a|the|an)? (most|very|particularly|always|really)? (compliant|adherent) ({charge}|child|lady|guy|youth|diabetic)]',
    '((treatment|med|medication|care|therapy|help)-(refusing|avoidant|rejecting|refuser+|resister+|averse)|(school|work)-(refuser+|avoidant))',
    '{drugs}? (non-compliant|uncompliant|non-complaint|non-compliance|non-adherent|non-adherence|unadherent|incompliant|noncomp)',
    '({poor}|poorly|partially|not|suboptimal|inconsistent|spotty|variable|erratic|intermittent|sporadic) {drugs}? (compliant|compliance|adherent|adherence)',
    '(compliance|adherence) (to|with) ... {link} {poor}',
    '(compliance|adherence) : {link}? (very)? ({poor}|variable)',
    '({drugs} (compliant|compliance)|({charge}|he|she|they|^) (did|does|do|will|would) (not|t) comply)',
    '(off|stopped|quit|discontinued) (all|his|her|their|the)? (meds|medication|medications|pills) (again|as usual|yet again)',
    '(self-discharged|signed (himself|herself|themselves|self) out (against|ama|of (hospital|treatment|the (unit|program|ward)))|walked out of (treatment|the program))',
    '(did|does|do|will|would) (not|t) (stay|remain) on (his|her|their) ({drugs}|pills|lithium|clozapine)',
    '(treatment|med|medication|care|therapy|service|help|hospital|school|work) - (refusing|avoidant|avoiding|rejecting|refuser+|resister+|interfering|defying|evading|averse)',
    '(non-concordant|not concordant|poorly concordant) with (his|her|their|the|all)? ({drugs}|inhaler+|insulin|cpap|diet|plan|treatment|tablets|advice|regimen|follow-up)',
    '(poor|bad|partial|reluctant|erratic|selective|unreliable) (complier+|adherer+|pill-taker+)',
    '((serial|habitual|known|chronic) refuser+|^ non-concordant $)',
    '(took|takes|taken|taking) (himself|herself|themselves) off (of)? (his|her|their|all|the)? ({drugs}|pills|tablets|insulin|lithium|clozapine|antidepressant+|{treatment})',
  ],
  except: [
    '(low-compliance (bladder|lung)|(bladder|lung) ... low-compliance)',
    'non-adherent (dressing+|pad+|gauze|layer|to (the|wound|skin))',
    'compliance of (the|a|his|her)? (lung+|left|right|bladder|ventricle|chest|artery|arteries|vessel+)',
    '(bladder|lung|chest|ventricle|ventricular|arterial|ventilator|atrium|aorta) ... (compliance|compliant)',
    'adherent (clot+|plaque+|scar|tissue|to the (bladder|bowel|wall|fascia|uterus|skin|bone|capsule|liver|underlying))',
    '(provider|housing|agency|company|employer|contractor|{family}|son|daughter|child|landlord) ... non-compliant',
    '(chart|note+|record+|file|report|letter) (described|describes|calls|called|labels|lists) (her|him|them)? (as)? (a)? non-compliant',
    '(compliant|noncompliant) with ... (act|policy|law|code|standards|regulations|bylaw|bylaws|regulation|orders of the city)',
    'non-compliant (lung+|chest|bladder|ventricle|artery|arteries|stenosis|plaque|lesion|vessel+|balloon|valve|device+|part+|form+|building|site)',
    'non-compliant (left|right|lv|rv|aorta|heart|stent|balloons)',
    'patient s other non-compliance',
    '(code|coded|codes|icd) ... ... non-compliance',
    '(personal|patient s)? history of non-compliance with medical treatment',
  ],
  guards: {legal: false},
  message: 'This measures obedience rather than fit.',
}

export const proof: Proof = {
  sources: ['uofl', 'va'],
  flags: [
    'Client has been noncompliant with her dose.',
    'Poor medication adherence since the move.',
    'Uncompliant with the boot.',
    'A poor complier, not concordant with inhalers.',
    'Asthma, a serial refuser of the flu shot.',
  ],
  passes: [
    'The forms are non-compliant with the law.',
    'There is no evidence of poor compliance.',
    'PEEP was raised for a non-compliant lung.',
    'The clot was not adherent to the wall.',
    'Noncompliant left ventricle on echo.',
    'Biopsy results and imaging were non-concordant with the mass felt.',
    'The left ventricle is poorly compliant.',
  ],
}
