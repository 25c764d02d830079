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
  ],
  except: ['fail~ to progress in labour', 'fail~ ... (test|exam|class|grade|course)', '{treatment} fail~ to'],
  guards: {negation: false},
  message: 'The treatment did not help; the person did not fail.',
  why: 'Saying what did not help, and for whom, keeps hope and the search open.',
  ask: 'What did the person notice while trying it?',
}

export const proof: Proof = {
  sources: ['jgme', 'brigham'],
  flags: ['She failed clozapine last year.', 'Client failed outpatient treatment.'],
  passes: ['He failed his road test in May.', 'The fridge failed to start.'],
}
