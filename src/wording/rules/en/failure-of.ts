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
    '(failed|unsuccessful) (group home|foster|community|housing|school|work|outpatient|supported|residential)? (placement+|discharge+|tenancy|tenancies|detox|detoxes)',
    '{be} (a|an|another) (first|second|third)? (line)? ({treatment}|chemotherapy|chemo|radiation|stimulant) failure+ ($|with|who|now)',
    '(placement|housing|tenancy|discharge|stay|job|employment|program|school|rehab|detox) ... ... (broke~ down|broke down|fell through|failed|collapsed|ended) (because of|due to|owing to|as a result of|over) (his|her|their) (own)? (behaviour|behavior|drinking|attitude|choices|actions|conduct|aggression|non-compliance|using|temper)',
    '(housing|placement|treatment|rehab|program|discharge|tenancy|detox) (outcome|result)? : (was)? unsuccessful',
    'set up (to fail|for failure)',
  ],
  except: [
    'failure to progress in (labour|labor)',
    '(feel~|fear~|worry~|worries|believes|afraid|sense) ... (failure|failed|failing)',
    '(insurer|insurance|landlord|school|ministry|staff|clinic|worker|hospital) ... failure to',
    '(tube|line|iv|picc|stent|catheter|iud|needle|ng|drain|port|electrode|airway|lead) ... (failed|unsuccessful) placement+',
    '(failed|unsuccessful) placement+ (of (a|an|the|ng|iv|picc)|x)',
    'set~ up to fail by (the|his|her|their|an|our) (agency|system|school|employer|landlord|boss)',
    '(feel~|felt) set',
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
    'Two failed foster placements by age nine.',
    'Tenancy in the co-op ended because of his drinking.',
  ],
  passes: [
    'Heart failure clinic on Monday.',
    'She feels like a failure at work.',
    'The dosette failed to lock.',
    'Failed placement of the NG tube, second one good.',
    'She feels set up to fail at school.',
  ],
}
