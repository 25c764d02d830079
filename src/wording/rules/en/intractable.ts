import type {Proof, Rule} from '../../rule.js'

/** An illness that is called endless, and a person with it. */
export const intractable: Rule = {
  id: 'en.pessimism.intractable',
  severity: 'suggest',
  match: [
    '(long-standing|lifelong|chronic|severe|enduring|deep-seated|ingrained|entrenched|pervasive|unremitting) : (and|severe)? (intractable|refractory|unremitting|persistent|disabling|entrenched|enduring|relentless|incurable|burnt-out|burned-out|deteriorating)',
    '[(long-standing|lifelong|chronic)] (severe|intractable|refractory|unremitting|persistent|and persistent)',
    '(severe|chronic) and (persistent|enduring|disabling) (patient+|client+|problem+|issue+|case+|course|behaviour+|behavior+|dysfunction|mental)?',
    '(intractable|unremitting|unrelenting|irremediable|relentless) (somatic|depression|depressive|psychosis|psychotic|anxiety|illness|behaviour+|behavior+|personality|mental|psychiatric|addiction|drinking|alcoholism|patient+|mood|ptsd|suicidality|suicidal|case+|problem+|aggression|delusion+|paranoia|obsession+|course|decline)',
    '[refractory] (depression|depressive|psychosis|psychotic|anxiety|mood|illness|behaviour+|addiction|patient+|case+|mania|ocd|ptsd|delusion+|to (everything|every|any|anything|our|intervention+|help|all|multiple))',
    '(treatment-(resistant|refractory)) (man|woman|male|female|gentleman|lady|alcoholism|course|and)',
    '(resistant|unresponsive|impervious|immune|refractory) to (everything|every|anything|any (treatment|intervention|help|medication)|our|intervention+|help|reason)',
    '(has|have|had|having) (defied|resisted|outlasted|defeated) (every|all|any|our|treatment|everything|everyone|multiple)',
    '[chronic] (schizophrenic+|psychotic|mental|mentally|psychiatric|psych|suicidality|unemployment|alcoholism|addiction|low self-esteem|homelessness|relapse|relapsing|dysfunction|instability|decompensation|institutional|noncompliance|insertion)',
    '(long-standing|longstanding) (illness|pathology|problem+|psychiatric|character|personality|issues|dysfunction|instability|noncompliance|nature|psychosis|course|mental|behaviour+|behavior+|patterns|resistance|dependency)',
    '(lifelong|permanent|lifetime) (need|dependence|dependency|reliance|institutional|institutionalization|course|impairment|hospital|placement|deficit+|suicidality|handicap|loser|invalid|problem+|pattern|struggle)',
    '(permanently|totally|completely|100|fully) (and)? (totally|completely|permanently|irreversibly)? (disabled|impaired|incapacitated|damaged|unemployable|unfit)',
    '[(burnt|burned)-out] (phase|stage|type|schizophrenia|picture|state|appearance|schizophrenic|case|from)',
    'end-stage (alcoholism|alcoholic|addiction|schizophrenia|psychosis|illness|addict|mental)',
    '(will|would|can|could) (not|never) (ever)? (get|be|do) (any)? (better|well|cured|fixed|rehabilitated|helped|saved|normal|independent|himself|herself)',
    "(won't|can't) (ever)? (get|be) (any)? (better|well|cured|fixed|rehabilitated|helped|saved|normal)",
    '(will) never (return|regain|function|hold|keep|marry|parent|reach|succeed|finish|complete|settle|accept|understand|follow|comply|engage|benefit|respond|become|see|drive|graduate|make it)',
    '(will|would|to) (be|become|remain|end up) (a|an) (vegetable|zombie|burden|lifer|invalid|drain|cripple|patient forever)',
    '(always|inevitably|invariably|eventually) (end~ up|wind~ up|ends|winds|lands|goes|comes|falls|slips|reverts|returns) (up)? (back|in (hospital|jail|the er|emerg|trouble)|here|to (drinking|using|the street|jail|us|old))',
    '(not (yet)? recovery-oriented|downhill course|deteriorating course|on a downward|downward trajectory|(he|she|they|pt|patient|client|has|have) peaked|as far as (he|she|they) (can|will) go|reached (a|his|her|their) (plateau|ceiling|limit+|maximum|peak|end)|maxed out|at (a)? plateau|no further (gains|goals|progress))',
  ],
  except: [
    '(says|said|states|vows|swears|promises|decided|feels|fears|told) ... (will never|will not (get|be)|would never)',
    'severe and persistent (headache+|pain|cough|vomiting|nausea|hypertension|diarrhea|asthma|mental health act)',
    '(lifelong|permanent) (need) for (insulin|levothyroxine|anticoagulation|steroids|dialysis|glasses|lenses|immunosuppression|a gluten)',
    '(permanent) placement of',
    '(pain|fever|hypertension|seizures) ... (intractable|refractory)',
    '(dose|level|temperature|glucose|creatinine|enzymes|troponin|ck|flow|curve|fever|lh) ... (peaked|plateau)',
    '(plateau|ceiling|limit) (of|in|dose|waveform|lift)',
    '(will|would|can|could) not be (well|normal) (tolerated|received|until)',
    'permanent impairment (rating|award)',
    '(chronic|severe|long-standing|lifelong) : persistent ... (pain|cough|headache+|nausea|hypertension|asthma|diarrhea|sinusitis|dermatitis|hyponatremia)',
  ],
  guards: {formal: false},
  message: 'This calls a condition endless, and closes the future.',
}

export const proof: Proof = {
  sources: ['va', 'practice'],
  flags: [
    'Longstanding, intractable low mood.',
    'Her refractory depression has defied us.',
    'Chronic unemployment.',
    'He will never graduate.',
    'She always ends up back here.',
  ],
  passes: [
    'Refractory hypokalemia, magnesium given.',
    'Severe and persistent cough.',
    'She says she will never return to him.',
  ],
}
