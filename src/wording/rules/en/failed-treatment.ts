import type {Proof, Rule} from '../../rule.js'

/** Failure, laid on the person. */
export const failedTreatment: Rule = {
  id: 'en.failure.failed-treatment',
  severity: 'suggest',
  frame: 'does',
  match: [
    'fail~ ... {treatment}',
    'fail~ (out of)? (the|a|his|her|every|all|{many})? (conservative|outpatient|inpatient|residential|community|supported|return-to-work|placement+|housing|program+|rehab|detox|discharge|first-line|antidepressant+|ssris)',
    'sabotage~ (every|each|all|any|our|his|her|their|the|own)? (own)? (discharge|treatment|plan+|placement|housing|recovery|relationship+)',
    'non-responder+',
    '(blow~|blew|waste~|forfeit~|throw~ away|threw away) (his|her|their|another|the|every)? (last|previous|first|second|only|good)? (placement+|chance+|opportunity|opportunities)',
    '(burn~|burnt|churn~|chew~|cycle~|blow~|blew|blown) through ({many}|all|every|his|her|their|most|five|six)? ... (home+|placement+|program+|worker+|therapist+|doctors|psychiatrists|shelters|supports|agencies)',
    'wash~ out of ... (program+|programme+|rehab+|treatment|detox|school+|college)',
    '(kicked|thrown|turfed|booted) out (of|from) ({many}|every|all|his|her|the|a)? (last|pain|day|local|methadone|art|sober|supported)? (shelter+|clinic+|programme+|hostel+|program+|group+|placement+|housing|rehab+|school+|detox|treatment|apartment+)',
    '(failed|unsuccessful|blown) (placement+|home+|trial+|course+|housing|discharge+|pass|passes|program+|admission+|rehab+|detoxes)',
    'default~ (on|from) (his|her|their|the|our)? (adolescent|outpatient|pain|chest|eating|community|depot|dialysis|methadone|antenatal)? (tb|depot|dialysis|insulin|oat|ioat|treatment|therapy|clinic|follow-up|visits|meds|medication|appointment+|injection+|programme|program|group+)',
    '(then|himself|herself|has|had|again) defaulted ($|again|after|at|on (treatment|therapy|follow-up))',
    '({treatment}|treatment) failure+',
    '(squander~|waste~|throw~ away|threw away|mess~ up|messed up|screw~ up|ruin~|jeopardize~|jeopardise~|forfeit~|lose~|lost) (his|her|their|a|an|another|every|the|this) (last|second|only|good|first|big|many)? (chance+|opportunity|opportunities|placement|recovery|treatment|rehab|spot|housing|shot|place)',
    '(wash~|washed|kicked|thrown|get~ kicked|got kicked) out (of)? (the|a|his|her|day|outpatient|inpatient|school|college|treatment|program|rehab|detox|group|therapy)',
    '(kicked|thrown|turfed|booted|evicted|expelled|asked to leave|banned|barred|turned away) (out)? (of|from) ({many}|every|all|three|several|his last|her last|most)? (shelter+|program+|home+|group|group home+|placement+|housing|rehab+|service+|school+|detox|treatment|apartment+)',
    'fail~ (a|the|his|her|their|an|another|{many})? trial+ (of|on) (oral|depot|low-dose|high-dose)? ({treatment}|stimulant+|methylphenidate|ritalin|concerta|vyvanse|adderall|atomoxetine|prozac|zoloft|seroquel|abilify|invega|paliperidone|wellbutrin|effexor|cipralex|metformin|insulin|naltrexone|acamprosate|counselling|group+)',
  ],
  anywhere: [
    '(nortriptyline|amitriptyline|duloxetine|gabapentin|pregabalin|topiramate|propranolol|naltrexone|acamprosate|paliperidone|haloperidol|methotrexate|apixaban|warfarin|doac|metformin|insulin|opioid|triptan|botox|biologic|stimulant|prozac|zoloft|quetiapine|olanzapine|lithium|clozapine|depot|tms|ketamine|inhaler) failure+',
    '(treatment|therapy|management|medication|trial+|course+|run+|round+|measures|{treatment}) (has|have|had|was|were|been|being) (been)? [failed by (this|the|our|him|her|them) (patient|pt|client|girl|boy|lad|man|woman|lady|gentleman|youth|resident|teen|child|veteran)?]',
    '(treatment|therapy|management|trial+|course+|run+|measures|agent+|drug+|option+|line+|{treatment}) ({be}|has been|have been)? [failed by (this|the|our) (patient|pt|client|girl|boy|lad|man|woman|lady|gentleman|youth|resident|teen|child|veteran)]',
    '(he|she|they|who|(patient|pt|client|girl|boy|lad|man|woman|lady|gentleman|youth|resident|teen|child|veteran)) (has|have|had)? failed (them all|all of them|every one|each of them|all (three|four|five))',
    '(he|she|they|who|(patient|pt|client|girl|boy|lad|man|woman|lady|gentleman|youth|resident|teen|child|veteran)) (has|have|had) failed (both|multiple|several|two|three)? (nerve|facet|epidural|nicotine)? (block+|infusion+|patch|patches|splint+|brace+|orthotic+|compression)',
    '(home|day|weekend|overnight|trial|extended) (leave|pass|visit|discharge) [failed]',
    '(this|repeated|multiple|several|many) (treatment|therapy) failure+',
    'failed (lithium|clozapine|ssri|snri|antidepressant|antipsychotic|medication|med|ect|cbt|dbt|rehab|detox|methadone|suboxone) (trial+|course+)',
  ],
  except: [
    'fail~ ... (test|exam|class|grade|course)',
    '(vaccine|vaccination|hep|hepatitis|crt|virologic) ... non-responder+',
    'non-responder+ to (the)? (vaccine|vaccination|hep|hepatitis)',
    '(we|i|then) washed out',
    '({drugs}|tylenol|therapy|antibiotics|ibuprofen|steroids|injection+|exercise+|physiotherapy|massage|heat|ice|{treatment}) fail~ to',
    'if (he|she|they|it|this|symptoms|pain) fail~ to',
    '(failed|unsuccessful) placement+ (of (a|an|the|ng|iv|picc)|x)',
  ],
  message: 'The treatment did not help; the person did not fail.',
  why: 'Saying what did not help, and for whom, keeps hope and the search open.',
  ask: 'What did the person notice while trying it?',
}

export const proof: Proof = {
  sources: ['jgme', 'brigham'],
  flags: [
    'She failed clozapine last year.',
    'Client failed outpatient treatment.',
    'She failed a trial of methylphenidate.',
    'Conservative care was failed: gabapentin failure, topical next.',
    'Three courses of therapy failed by this patient.',
    'The girl has failed them all.',
    'Another failed lithium trial.',
  ],
  passes: [
    'He failed his road test in May.',
    'The fridge failed to start.',
    'She failed her driving test.',
    'She was failed by the school and by two agencies.',
    'Heart failure, on apixaban.',
  ],
}
