import type {Proof, Rule} from '../../rule.js'

/** Failure, laid on the person. */
export const failedTreatment: Rule = {
  id: 'en.failure.failed-treatment',
  severity: 'suggest',
  frame: 'does',
  match: [
    'fail~ ({many}|a|an|the|his|her|their)? ({many}|trial of|trials of|course of|trial|adequate|conservative|outpatient|medical)? ... {treatment}',
    'fail~ (out of)? (placement+|housing|probation|program|rehab)',
    'fail~ to (respond|improve|progress|benefit|complete|cope)',
    '{treatment} failure+',
    'sabotage~ (his|her|their|the|own)? (own)? (placement|treatment|housing|discharge|recovery)',
    'fail~ (community living|discharge|independent living|outpatient|lodge|passes|leave)',
    'non-responder+',
    '{treatment} : failed $',
    '(blew|wasted) (his|her|their|another|the)? (last|previous|first|every|many)? (placement+|chance+|opportunity|treatment|housing|discharge)',
    "(did not|didn't|could not|couldn't) (make it|last)",
    '(burn~|burnt|burned|go~|went|gone|run~|ran|cycle~|churn~|chew~|blow~|blew|blown) through ({many}|all|every|a|his|her|several|most|five|six) ... (homes|home|placements|placement|programs|program|workers|therapists|doctors|psychiatrists|shelters|meds|medications|supports|options|agencies)',
    '(squander~|waste~|throw~ away|threw away|mess~ up|messed up|screw~ up|ruin~|jeopardize~|jeopardise~|forfeit~|lose~|lost) (his|her|their|a|an|another|every|the|this) (last|second|only|good|first|big|many)? (chance+|opportunity|opportunities|placement|spot|housing|shot|place)',
    '(flunk~|flunked|wash~|washed|bomb~|kicked|thrown|get~ kicked|got kicked) out (of)? (the|a|his|her|day|outpatient|inpatient|school|college|treatment|program|rehab|detox|group|therapy)',
    '(unsuccessful|failed|poor) (trial+|course+|response|attempt+) (of|to|at|with) (treatment|therapy|{treatment}|independent|rehab|detox|meds|placement|community|living|recovery|sobriety)',
    '(did|does|do|has|have) not (responded|respond|improved|improve|benefited|benefit|worked) (to|from|on|with|despite) {treatment}',
    '(fell|fall~|slip~|slipped) through the cracks',
    '(failed|unsuccessful|blown|lost) (placement+|home|homes|trial+|housing|medication trial+|discharge+|pass+|program+|admission+|outpatient|rehab+|detoxes|therapies)',
    '(none|nothing|little|not much) (of it|of this|has|ever)? (stuck|sticks|took hold|lasts)',
    '(kicked|thrown|turfed|booted|evicted|expelled|asked to leave|banned|barred|turned away) (out)? (of|from) ({many}|every|all|three|several|his last|her last|most)? (shelter+|program+|home+|group|group home+|placement+|housing|rehab+|service+|school+|detox|treatment|apartment+)',
    'sabotage~ (every|each|all|any|our|discharge|treatment|plan+|relationship+|the|his|her|own|herself|himself)',
    '(fail~|failed) (day|outpatient|inpatient|community|partial|group|supported|supportive|semi-independent|assertive|act|residential|foster|vocational|methadone|suboxone|every|numerous|previous|prior) (hospital|hospitalization|treatment|program|living|home|housing|care|team|workshop|maintenance|trial+|therapy|service+|medication+|placement+|attempt+)',
    '(fail~|failed) (every|all|everything|{many}) (medication+|drug+|treatment+|we|program+|therapy|antidepressant+|antipsychotic+|ssris|ssri)?',
    '(default~|defaulted) (on|from|treatment|again|after|$)?',
    'then defaulted',
    'unsuccessful (in|at|with) ({many}|his|her|their|every|all|any) ... (home+|program+|placement+|job+|housing|rehab+|therapy|treatment+)',
  ],
  except: [
    '(we|i|then) washed out',
    '({drugs}|tylenol|therapy|antibiotics|ibuprofen|steroids|injection+|exercise+|physiotherapy|massage|heat|ice) fail~ to',
    'if (he|she|they|it|this|symptoms|pain) fail~ to',
    'fail~ to progress in labour',
    'fail~ ... (test|exam|class|grade|course)',
    '{treatment} fail~ to',
    'default+ (setting|value|on (a|the|his|her) (loan|mortgage|payment))',
  ],
  message: 'The treatment did not help; the person did not fail.',
  why: 'Saying what did not help, and for whom, keeps hope and the search open.',
  ask: 'What did the person notice while trying it?',
}

export const proof: Proof = {
  sources: ['jgme', 'brigham'],
  flags: ['She failed clozapine last year.', 'Client failed outpatient treatment.'],
  passes: ['He failed his road test in May.', 'The fridge failed to start.'],
}
