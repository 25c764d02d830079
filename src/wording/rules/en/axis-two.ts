import type {Proof, Rule} from '../../rule.js'

/** A diagnosis, a bed or a lack of home that walks in as a person. */
export const axisTwo: Rule = {
  id: 'en.label.axis-two',
  severity: 'suggest',
  match: [
    '({person}|{family}|brother|sister|son|daughter) {be} (so|very|totally|clearly|definitely|a bit|quite|all)? (ocd|bpd|npd|adhd|ptsd|fas|fasd|histrionic|codependent)',
    '(walking|textbook|classic|typical|obvious|full-blown|raging|total|such a) (personality disorder|axis (ii|2)|cluster b|bpd|npd|borderline|narcissist|sociopath|psychopath|schizophrenic|histrionic|antisocial|addict|alcoholic)',
    '(bpd|borderline|axis|cluster|addict) ... written all over',
    '(screams|scream|oozes|reeks of|smacks of) (borderline|bpd|axis|personality|cluster|narcissis~|psychopath|addict+)',
    '(sitter|constant|placement|alc|dispo|psych|detox|drunk|overdose|suicide|jumper|welfare|cas|behavioural) case+ ($|in|on|again|from|here|waiting|who)',
    '(nfa|roofless|street) (male|female|man|woman|guy|pt|patient|gentleman|lady|client|individual)',
    '(chfer+|lunger+|ckder+|gomer+|gomere+|wailer+|moaner+|groaner+|drooler+|mumbler+|hoarder+|wanderer+|sundowner+|hollerer+|hand-wringer+|ranter+)',
    '(wife|woman|girlfriend)-(beater+|batterer+)',
    '(drunken|junkie|jailbird|addict|alcoholic|schizophrenic|bipolar|psychotic|borderline|mentally ill) (dad+|mom+|father+|mother+|parent+|husband+|son+|daughter+|brother+|sister+)',
    '{article} (obsessive-compulsive|manic-depressive|paranoid-schizophrenic|narcissistic|histrionic|paranoid|compulsive|delusional|psychopathic|suicidal|homicidal) ($|who)',
    '(our|my|your|that|the|this|another) (paranoid|delusional|suicidal|manic|psychotic|demented|incontinent|combative|borderline|bariatric|obese|homeless|addicted|drunk|intoxicated|violent) (guy+|man|lady|ladies|gentleman|gentlemen|gal|fellow|friend|one+|pt|patient|kid|girl|boy|client|woman)',
    '(hysteric+|melancholics|inadequate personality|hypochondriac+|malingerer+|simpleton+|imbecile+|moron+|nutjob+|whackjob+|headcase+|freakshow|space cadet+|airhead+)',
    '(bed|room|rm|stretcher) (1|2|3|4|5|6|7|8|9|10|11|12|14|15|16|20) (wants|refuses|refused|keeps|says|threw|acting|rang|yelling|demanding|crying)',
    'the (edp|new borderline|readmit|bounce-back) ($|in|from|who|needs|wants|again)',
    '(the|our|another|that|this) (bariatric|geri|quad|para|hemi|renal|palliative|tox|septic|diabetic|alcoholic|schizophrenic|suicidal|psychotic|incontinent|wanderer|faller) (down|over)? in (bed|room|rm|bay|hall|resus|1|2|3|4|5|6|7|8|9|10|11|12|14)',
    '{link} (so|really|quite|very|also|just|a bit)? (mentally sick|sick in the head|deranged|unhinged|soft in the head|not right in the head|loopy|gaga|daft|barmy)',
    '(mentally|psychologically|emotionally) (sick|disturbed|crippled|damaged|unbalanced|abnormal|retarded|defective|warped)',
    '(the|our|another|that|this) (para|cardiac|ortho|trauma|burn|suicidal|forensic|behavioural|isolation|contact|vre|mrsa|c diff|covid|incontinent|faller|deaf|blind) (in|down in|over in) (bed|room|rm|bay|the|hall|resus|1|2|3|4|5|6|7|8|9|10|11|12|14)',
    '(the|our|another|that|this) (tbi|cva|total (knee|hip)|hip fracture|amputee|quad|para|hemi|chf|feeder|wanderer|two-person assist) [(wants|wanted|says|said|asked|asks|ate|slept|refuses|refused|rang|cried|yelled|is (hungry|crying|asleep|yelling|awake))]',
    '(parkie+|parkies)',
    '(caseload|census|roster|assignment|shift) (today|this week|this morning)? : (has|of|with)? (one|two|three|four|five|six|2|3|4|5|6) [(stroke+|hip+|fistula+|tbi+|cva+|amputee+|detoxes)] ($|and)',
    '^ [(hemi|quad|para|total (hip|knee)|amputee)] for (gait|seating|transfers|stairs)',
    '^ [((two|one|2|1)-person assist|feeder|wanderer|total care|quad|para|hemi)] in (1|2|3|4|5|6|7|8|9|10|11|12|14|15|16|20) (is|was|has|had|wants|needs|says|asks|ate|slept)',
    '(bed|room|rm|bay) (1|2|3|4|5|6|7|8|9|10|11|12|14|15|16|20) : (the)? [(overdose|od|drunk|suicide|gallbladder|quad|borderline|schizophrenic|faller|feeder|addict)] ($|bed|room|rm)',
    '(the|our|that|another) ({treatment}|insulin|oxygen|catheter|ostomy|stoma|bipap|trach) (lady|guy|gal|girl) in (room|rm|bed|hall|1|2|3|4|5|6|7|8|9|10|11|12)',
  ],
  except: [
    '(lunatic|idiot|moron|imbecile) : (and)? ... (and|or)? ... as (medical|clinical|legal|old|diagnostic) (terms|labels|words|categories)',
    '(psych|social|test|suit|mental health) case (law|study|conference|rounds|management|manager+)',
    'case ... parkies',
    '(violent|suicidal|homeless) patient (scheme|register|policy|pathway)',
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
    'The total hip wants to go home, says days.',
    'Caseload today: three strokes.',
    'The insulin lady in room 6 is up.',
    'Quad for seating at ten.',
  ],
  passes: [
    'He has OCD and started treatment.',
    'Bed 4 is ready for the transfer.',
    'Being touched from behind scares him.',
    'Depression with melancholic features.',
    'The oxygen man delivered two tanks.',
    'Listed under the Violent Patient Scheme of the trust.',
  ],
}
