import type {Proof, Rule} from '../../rule.js'

/** Failure, as a noun that a person carries. */
export const failureOf: Rule = {
  id: 'en.failure.failure-of',
  severity: 'suggest',
  match: [
    'failure to (progress|attend|engage|complete|participate|follow|keep|adhere|comply|launch|maintain (sobriety|employment|housing))',
    'failure (of|at|in) (community|placement+|housing|group|tenancy|rehab|school|work|sobriety|parenting|independent|supported)',
    '(placement|housing|discharge|community|program|tenancy|rehab|outpatient|vocational) failure+',
    '(failed|failing) (marriage+|relationship+|tenancy|tenancies|engagement+|career|recovery|parent|mother|father|rehab)',
    '(series|string|long line|litany|pattern) of (failed|failures|broken (relationships|promises|marriages)|short-lived)',
    'goal+ {link}? (not|never) (been)? (met|achieved)',
    'lack of (follow-through|commitment|engagement|effort|participation|attendance)',
    'back (to|at) square one',
    'waste~ (his|her|their|our|a|the) (bed|spot)',
    '(lwbs|lwot|left without being seen)',
    'unsuccessful (at|in|with) (housing|work|school|treatment|group|community|placement|rehab|recovery|maintaining|staying|quitting|employment|job+|detox|discharge|living|({many}|five|all|every) ... (home+|program+|placement+|rehab+|rehabilitation))',
    '(poor|erratic|sporadic|spotty|inconsistent|patchy|dismal) (attendance|follow-through|participation|attender)',
    '(miss~|skip~) (all|half|most|five|six|four|three|two|seven) (of|out of|consecutive) ... (appointment+|appts|group+|session+|visit+|classes)',
    'miss~ (appointment+|appt+|group+|session+|visit+|classes) (without|again|repeatedly)',
    '(repeated|multiple|numerous|several|frequent|chronic|constant) (no-show+|late cancellation+)',
    '(did not|never|does not) respond~ to (outreach|redirection|programming|our (best|efforts|outreach|attempts|interventions))',
    '(did not|could not|unable to|couldn t|failed to) (make a go of|see (it|things) through|hold down (a|any)? (job+|work)|stick it out|maintain (his|her|their)? (sobriety|abstinence|gains|employment|housing|recovery))',
    'unsuccessful (at|in|with|on) (placement|recovery|maintaining|holding|keeping|employment|jobs|discharge|independent|three|two|multiple|several|his|her|their|every|all)',
    '(poor|erratic|sporadic|spotty|inconsistent|irregular|patchy|dismal) (attendance|follow-up|showing|turnout|uptake)',
  ],
  except: [
    'failure to progress in (labour|labor)',
    '(feel~|fear~|worry~|worries|believes|afraid|sense) ... (failure|failed|failing)',
    '(insurer|insurance|landlord|school|ministry|staff|clinic|worker|hospital) ... failure to',
  ],
  guards: {legal: true},
  message: 'This carries a failing forward instead of what would help.',
}

export const proof: Proof = {
  sources: ['jgme', 'practice'],
  flags: [
    'Failure to attend the clinic.',
    'Housing failure number four.',
    'Goals not met.',
    'A failed marriage.',
  ],
  passes: [
    'Heart failure clinic on Monday.',
    'She feels like a failure at work.',
    'The dosette failed to lock.',
  ],
}
