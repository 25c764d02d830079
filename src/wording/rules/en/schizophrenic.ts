import type {Proof, Rule} from '../../rule.js'

/** People named by a diagnosis. */
export const schizophrenic: Rule = {
  id: 'en.label.schizophrenic',
  severity: 'strong',
  match: [
    '[(this|another|an other|yet another) ... (personality disorder|eating disorder|overdose|schizophrenia|bipolar|depression|psychosis|dementia|anxiety|addiction|suicide attempt|od)] (is|was|has)? (asking|wants|wanting|who|needs|here|back|again|in|on|waiting|for|came|refuses|claims)',
    '{article}? (known)? schizophrenic {charge} => {a} {3} with schizophrenia',
    '{article}? (known)? schizophrenics => {a} people with schizophrenia',
    '{article} (known)? schizophrenic $ => {a} person with schizophrenia',
    '[{article} (known)? schizophrenic] ({after}|brought|seen|known) => {a} person with schizophrenia',
    'be~ schizophrenic => have~ schizophrenia',
    '{article}? ({known}|paranoid)? schizophrenic+',
    '(a|an|the|known|such a|classic) (bipolar|borderline|manic-depressive|anorexic|diabetic|epileptic|bpd|psychopath|sociopath|narcissist) $',
    '(bipolars|borderlines|psychotics|manics|depressives|anorexics|epileptics|diabetics|schizos|schizo|psychopaths)',
    '{be} (a|so|very)? (bipolar|borderline|manic-depressive|schizoaffective|schiz|anorexic|epileptic|psychopathic|diabetic)',
    '(bipolar|borderline|bpd|psych|psychiatric|mental health) ({charge}|case+)',
    '(sickler+|wanderer+|screamer+|hoarder+)',
    '(dementia|schizoaffective|suicidal|sickle cell|ptsd|ocd|adhd|asd|smi|spmi|oud|stroke|schizophrenia|eating disorder|addiction|addictions|detox|anorexic|bulimic|dual diagnosis) (patient+|client+|pt|pts|girl+|boy+|man|woman|male|female|lady|kid+|case+)',
    '(bulimic|anorexic|hemiplegic|paraplegic|quadriplegic) (since|with|for|and)',
    '(a|known) (bulimic|paraplegic|quadriplegic|hemiplegic) $',
    '{article} ({known}|heavy|chain)? (smoker+|asthmatic+|schizoaffective|manic|depressive|paraplegic|quadriplegic|amputee|copder|hypochondriac) $',
    'the (suicidal|psychotic|schizophrenic|manic|borderline|confused|violent|demented|drunk|bipolar|anorexic) (one|guy|lady|girl|kid|woman|man)? in',
    '(smokers|asthmatics|copders|depressives|suicidals|narcissists|sociopaths)',
    '(one|another|two|three|2|3|our|the|mostly|all|several|more) (depressive+|pd+|manic+|bpd+|npd+|antisocial+|narcissist+|bipolar+|psychotic+|self-harmer+)',
    '(depressive|psychotic|manic|suicidal|anxious|neurotic|obsessive) (sister|brother|mother|father|aunt|uncle|son|daughter|husband|wife|type+|personality|individual+|girl|boy|lady|man|woman)',
    '(the|our) (eating disorder|overdose|psychosis|depression|mania|dementia|hip|hip fracture|stroke|addiction|suicide attempt|od|withdrawal|bpd|fracture|pneumonia|amputation|schizophrenia) (next door|(in|from|down) (bed|rm|room|4|7|12|412|bay|hall))',
    '(touch|hint|flavour|whiff|bit) of (the)? (axis (ii|2)|borderline|personality|bpd|cluster b|psychopath)',
    '(like|as) a (psych|mental|nut|addict|junkie|criminal|drunk) (case|patient)?',
    '(eating|personality|behaviour|behavior|thought)-disordered',
    '(the|that|our|this) (paranoid|psychotic|suicidal|manic|borderline|demented|bipolar|schizophrenic) (one+|guy|lady)',
    '(the|another|our) (ocd|ptsd|adhd|tbi|copd|dka|hip|bpd) in (bed|room|bay|rm|1|2|3|4|5|6|7|8|9|10|11|12|14|15|16|20)',
  ],
  except: [
    'bipolar (cautery|cauterization|cauterized|electrocautery|forceps|coagulation|device|electrode+|lead+|resection|loop|sealing|prosthesis|hemiarthroplasty)',
    '{be} (bipolar|borderline|diabetic) (disorder|personality|type|i|ii|depression|low|high|hypertensive|normal)',
    '(identify~|describe~|introduce~|speak~|see~|refer~|call~|consider~) (to)? (himself|herself|themselves|self)? (as)? {article}? ... (schizophrenic+|bipolar|borderline|epileptic|diabetic|anorexic)',
    '{charge} (education|handout|library|advocate|portal|council|safety|transport|rights|association+)',
    '(says|say|said|told) ... (he|she|they) (is|was|are) (a|an)? (bipolar|diabetic|epileptic|borderline)',
    '(rather than|instead of) schizophrenic',
    '(confessions|diary|memoir) of (a|an|the)',
    '(film+|movie+|novel+|book+|show|series|documentary|podcast|play) {link}? about ... (schizophrenic+|bipolar|borderline+|psychotic+)',
  ],
  message: 'This makes a diagnosis the whole person.',
}

export const proof: Proof = {
  sources: ['apa', 'social-worker', 'brigham'],
  flags: [
    'A schizophrenic brought in by police.',
    'He is bipolar and lives alone.',
    'Dementia patient, bed 3.',
  ],
  passes: [
    'She has bipolar disorder and lives alone.',
    'Dx: paranoid schizophrenia.',
    'The dementia clinic called.',
    'He identifies as bipolar.',
  ],
}
