import type {Proof, Rule} from '../../rule.js'

/** Failure, laid on the person. */
export const failedTreatment: Rule = {
  id: 'en.failure.failed-treatment',
  severity: 'suggest',
  frame: 'does',
  match: [
    'fail~ ... {treatment}',
    'fail~ (out of)? (the|a|his|her|every|all|{many})? (conservative|outpatient|inpatient|residential|community|supported|return-to-work|placement+|housing|program+|rehab|detox|discharge|first-line|antidepressant+|ssris)',
    '(treatment|therapy|medication) failure+',
    'sabotage~ (every|each|all|any|our|his|her|their|the|own)? (own)? (discharge|treatment|plan+|placement|housing|recovery|relationship+)',
    'non-responder+',
    '(blow~|blew|waste~|forfeit~|throw~ away|threw away) (his|her|their|another|the|every)? (last|previous|first|second|only|good)? (placement+|chance+|opportunity|opportunities)',
    'squander~ (his|her|their|them|it)',
    '(burn~|burnt|churn~|chew~|cycle~|blow~|blew|blown) through ({many}|all|every|his|her|their|most|five|six)? ... (home+|placement+|program+|worker+|therapist+|doctors|psychiatrists|shelters|supports|agencies)',
    'wash~ out of ... (program|rehab|treatment|detox|school|college)',
    '(kicked|thrown|turfed|booted) out (of|from) ({many}|every|all|his|her|the)? (last)? (shelter+|program+|group+|placement+|housing|rehab+|school+|detox|treatment|apartment+)',
    '(failed|unsuccessful|blown) (placement+|home+|trial+|course+|housing|discharge+|pass|passes|program+|admission+|rehab+|detoxes)',
    'default~ (on|from) (his|her|their|the)? (tb|oat|ioat|treatment|therapy|clinic|follow-up|visits|meds|medication|appointment+|injection+)',
    'then defaulted',
    '{treatment} failure+',
    '(squander~|waste~|throw~ away|threw away|mess~ up|messed up|screw~ up|ruin~|jeopardize~|jeopardise~|forfeit~|lose~|lost) (his|her|their|a|an|another|every|the|this) (last|second|only|good|first|big|many)? (chance+|opportunity|opportunities|placement|spot|housing|shot|place)',
    '(wash~|washed|kicked|thrown|get~ kicked|got kicked) out (of)? (the|a|his|her|day|outpatient|inpatient|school|college|treatment|program|rehab|detox|group|therapy)',
    '(kicked|thrown|turfed|booted|evicted|expelled|asked to leave|banned|barred|turned away) (out)? (of|from) ({many}|every|all|three|several|his last|her last|most)? (shelter+|program+|home+|group|group home+|placement+|housing|rehab+|service+|school+|detox|treatment|apartment+)',
    'unsuccessful (in|at|with) ({many}|his|her|their|every|all|any) ... (home+|program+|placement+|job+|housing|rehab+|therapy|treatment+)',
    'fail~ (a|the|his|her|their|an|another|{many})? trial+ (of|on) (oral|depot|low-dose|high-dose)? ({treatment}|stimulant+|methylphenidate|ritalin|concerta|vyvanse|adderall|atomoxetine|prozac|zoloft|seroquel|abilify|invega|paliperidone|wellbutrin|effexor|cipralex|metformin|insulin|naltrexone|acamprosate|counselling|group+)',
  ],
  except: [
    'fail~ ... (test|exam|class|grade|course)',
    '(vaccine|vaccination|hep|hepatitis|crt|virologic) ... non-responder+',
    'non-responder+ to (the)? (vaccine|vaccination|hep|hepatitis)',
    '(we|i|then) washed out',
    '({drugs}|tylenol|therapy|antibiotics|ibuprofen|steroids|injection+|exercise+|physiotherapy|massage|heat|ice) fail~ to',
    'if (he|she|they|it|this|symptoms|pain) fail~ to',
    '{treatment} fail~ to',
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
  ],
  passes: ['He failed his road test in May.', 'The fridge failed to start.', 'She failed a trial of labour.'],
}
