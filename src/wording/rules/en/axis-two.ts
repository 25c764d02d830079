import type {Proof, Rule} from '../../rule.js'

/** A diagnosis, a bed or a lack of home that walks in as a person. */
export const axisTwo: Rule = {
  id: 'en.label.axis-two',
  severity: 'suggest',
  match: [
    '({person}|mother|father|mom|dad|sister|brother|son|daughter|wife|husband) {be} (so|very|totally|clearly|definitely|also|likely|a bit|quite|all)? (ocd|bpd|npd|adhd|ptsd|fas|fasd|did|asd|aspergers|histrionic|codependent|add) ($|and|but|with|like|about|too)',
    '(walking|textbook|classic|pure|true|typical|obvious|full-blown|raging|total|such a) (personality disorder|axis (ii|2)|cluster b|bpd|npd|borderline|narcissist|sociopath|psychopath|schizophrenic|antisocial|ocd|addict|alcoholic)',
    '(bpd|borderline|axis|personality|cluster|narcissism|psychosis|antisocial|addict) ... written all over (him|her|them|it)',
    '(screams|scream|oozes|reeks of|smacks of|classic for) (borderline|bpd|axis|personality|cluster|narcissis~|psychopath|addict+)',
    '(sitter|constant|obs|watch|hold|placement|nursing home|alc|dispo|disposition|mental|psych|social|behavioural|behavior|form|detox|drunk|overdose|suicide|jumper|welfare|cas) case+ ($|in|on|with|again|from|here|waiting|who)',
    '(nfa|unhoused|roofless|street) (male|female|man|woman|guy|pt|patient|gentleman|lady|client|individual|youth)',
    '(chfer+|lunger+|ckder+|renal+ in|gomer+|gomere+|dotter+|wailer+|moaner+|groaner+|rocker+|drooler+|mumbler+|hoarder+|wanderer+|sundowner+|yeller+|hollerer+|hand-wringer+|ranter+|rambler+)',
    '(wife|woman|child|girlfriend)-(beater+|batterer+|abuser+)',
    '(drunken|junkie|jailbird|addict|alcoholic|schizophrenic|bipolar|psychotic|borderline|mentally ill) (dad+|mom+|father+|mother+|parent+|husband+|son+|daughter+|brother+|sister+)',
    '{article} (obsessive-compulsive|manic-depressive|paranoid-schizophrenic|narcissistic|histrionic|agoraphobic|paranoid|compulsive|delusional|psychopathic|suicidal|homicidal) ($|who|and|with|from|in)',
    '(our|my|your|that|the|this|another) (paranoid|delusional|suicidal|manic|psychotic|demented|incontinent|combative|borderline|bariatric|obese|homeless|addicted|drunk|intoxicated|violent) (guy+|man|lady|ladies|gentleman|gentlemen|gal|fellow|friend|one+|pt|patient|kid|girl|boy|client|woman)',
    '(hysteric+|neurotic+|psychoneurotic+|inadequate personality|melancholic+|hypochondriac+|malingerer+|simpleton+|imbecile+|moron+|shut-in+|nutjob+|whackjob+|headcase+|freakshow|space cadet+|airhead+)',
    '(bed|room|rm|stretcher|chair|bay|hall) (1|2|3|4|5|6|7|8|9|10|11|12|14|15|16|20) (wants|refuses|refused|keeps|says|threw|acting|rang|yelling|demanding|crying)',
    'the (edp|new borderline|readmit|bounceback|bounce-back) ($|in|from|is|who|needs|wants|again|and)',
    '(the|our|another|that|this) (bariatric|geri|quad|para|hemi|renal|cardiac|ortho|palliative|trauma|burn|tox|septic|diabetic|alcoholic|schizophrenic|suicidal|forensic|psychotic|behavioural|isolation|contact|vre|mrsa|c diff|covid|incontinent|wanderer|faller|deaf|blind) (in|down in|over in) (bed|room|rm|bay|the|hall|resus|1|2|3|4|5|6|7|8|9|10|11|12|14)',
    '{link} (so|really|quite|very|also|mentally|just|a bit)? (mentally sick|sick in the head|touched|cracked|mental|deranged|unhinged|soft in the head|not right in the head|loopy|gaga|daft|barmy)',
    '(mentally|psychologically|emotionally) (sick|disturbed|crippled|damaged|broken|unbalanced|abnormal|retarded|defective|warped)',
  ],
  except: [
    '(psych|social|test|suit|mental health) case (law|study|conference|rounds|management|manager+)',
    '(identify~|describe~|introduce~|speak~|see~|refer~|call~|consider~) (to)? (himself|herself|themselves|self)? (as)? ... (transsexual|homosexual|transgendered|survivor|queer|freak)',
    '(rocker+) (bottom|switch|chair|knife|recliner|arm)',
    'moron (brothers)',
  ],
  guards: {formal: true},
  message: 'This names a person by one thing about them.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'She is OCD.',
    'He is a walking personality disorder.',
    'NFA male, known to staff.',
    'Bed 4 wants a snack.',
  ],
  passes: ['He has OCD and started treatment.', 'Bed 4 is ready for the transfer.'],
}
