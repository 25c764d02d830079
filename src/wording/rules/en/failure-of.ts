import type {Proof, Rule} from '../../rule.js'

/** Failure, as a noun that a person carries. */
export const failureOf: Rule = {
  id: 'en.failure.failure-of',
  severity: 'suggest',
  match: [
    'failure to (progress|attend|engage|respond|complete|participate|follow|keep|show|meet|improve|adhere|take|benefit|return|pay|launch|maintain (sobriety|employment|housing)|work)',
    'failure (of|at|in) (community|placement+|housing|discharge|treatment|outpatient|therapy|group|tenancy|rehab|relationship+|marriage|school|work|sobriety|parenting|medication|independent|supported|conservative)',
    '(placement|housing|discharge|community|program|tenancy|school|rehab|outpatient|job|vocational|diet) failure+',
    '(failed|failing|broken) (marriage+|relationship+|tenancy|tenancies|engagement+|career|discharges|trials|sobriety|recovery|parent|mother|father|student|rehab|jobs|business|extubation|wean|taper|weaning|voiding trial|swallow screen)',
    '(series|string|history|long line|list|litany|pattern) of (failed|broken|failures|failure|unsuccessful|aborted|short-lived|lost)',
    '(goal+|target+|objective+|expectation+|milestone+) {link}? (not|un|never|still not|none) (been)? (met|achieved|reached|attained|completed)',
    '(lack|lacking|absence) of (follow-through|follow-up by|compliance|participation|commitment|engagement|effort|attendance)',
    '(back|down) (to|at) square one',
    '(lwbs|lwot|left without being seen)',
    'unsuccessful (at|in|with|on) (housing|work|school|treatment|group|community|placement|rehab|recovery|maintaining|staying|quitting|holding|keeping|employment|job|jobs|detox|discharge|living|independent|three|two|multiple|several|his|her|their|every|all)',
    '(poor|erratic|sporadic|spotty|inconsistent|irregular|patchy|dismal) (attendance|follow-through|follow-up|participation|attender|showing|turnout|uptake)',
    '(miss~|skip~) (all|half|most|every|countless|five|six|four|seven) (of|out of|consecutive|more) (last|the|his|her|their|five|six|eight|ten|scheduled|appointment+|appts|group+|session+|visit+|classes)',
    '(miss~|missed) (appointment+|appt+|group+|session+|visit+|classes) (without|again|yet|no|repeatedly|and|x|twice)',
    '(repeated|multiple|numerous|several|frequent|chronic|constant) (no-show+|failures|relapse+|cancellation+|late cancellation+|missed (appointment+|visits|sessions|appts)|readmission+)',
    '(waste~|wasted|wasting) (his|her|their|our|a|the|another|everyone s) (bed|spot|place|chance+|opportunity|resources|session|seat)',
    "(did not|didn't|never|does not) respond~ to (our|any|best|multiple|numerous|several|everything|anything|intervention+|programming|support|outreach|redirection|treatment+)",
    '(not|never) (a)? (successful|success) (in|at|with) (any|his|her|their|group|treatment|the|housing|community|placement|independent)',
    '(did not|could not|unable to|couldn t|failed to) (make a go of|see (it|things) through|hold down|keep up with|stay the course|stick it out|stick with|maintain (his|her|their)? (sobriety|abstinence|gains|employment|housing|recovery))',
  ],
  except: [
    '(no|without) failed',
    'failure to (progress|respond) (in labour|in labor|to (pacing|diuretics|antibiotics))',
    '(feel~|fear~|worry~|worries|believes|afraid) ... (failure|failed|failing)',
    '(insurer|insurance|landlord|school|ministry|staff|clinic|worker|hospital) ... failure to',
    'goals (not yet|are not) (set|met by)',
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
