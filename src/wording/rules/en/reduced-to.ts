import type {Proof, Rule} from '../../rule.js'

/** A body as a misfortune, a load, or a triumph. */
export const reducedTo: Rule = {
  id: 'en.disability.reduced-to',
  severity: 'suggest',
  match: [
    '(reduced|relegated|consigned|resigned|condemned|sentenced|restricted) to (using|a (walker|wheelchair|scooter|cane|commode|life)|walker|wheelchair|needing|depending|relying|crawling|scooting|diapers|briefs|pureed|bed)',
    '(a|an|huge|big|real|considerable|heavy|two-person|one-person|2-person|1-person|constant|care|great|terrible|such a|enormous) burden (for|to|on) (family|staff|caregivers|husband|wife|parents|everyone|mother|daughter|son|the|his|her|their|all|society|transfers|nursing)',
    '(two|2|one|1|three|3)-person burden',
    '[(deformed|disfigured|withered|crippled|misshapen|malformed|shrivelled|twisted)] (from|since|at|by) (birth|polio|thalidomide|childhood|congenital|burns|arthritis|rheumatoid)',
    'twin (a|b|one|two|1|2) {be} [normal]',
    '(handicap|disability|impairment|deformity|blindness|deafness|limitation+|paralysis|condition) ... [overcame]',
    '(handicap|disability|impairment|deformity|blindness|deafness|paralysis) ... (rose above|conquered|triumphed|not (hold|let|stop|define))',
    '(overcame|rose above|conquered|triumphed over|beat|defied|defying) (his|her|their|a|the|all)? (severe|physical|great|many)? (handicap+|disability|disabilities|deformity|affliction|limitations|impairment+|odds|blindness|deafness|paralysis|condition|autism|cerebral palsy)',
    '(despite|in spite of) (being|his|her|their|the|a)? (severe|physical|mental)? (blind|deaf|disabled|handicapped|in a wheelchair|disability|disabilities|handicap|blindness|deafness|autism|amputation|down syndrome|limitations|wheelchair)',
    '^ simple : (follows|and|cannot|needs|man|easily|happy|never|lives|does|but|likes)',
    '^ vegetative $',
    '(in a|persistent|a) vegetable (state|like|since)',
    '^ (nonverbal|mute|deaf|blind|deaf-blind|non-verbal) (and|low|kid|child|adult|male|female|fellow|boy|girl|autistic|man|woman)',
    '(hearing|visually|vision|sight|speech|mobility|mentally|intellectually|cognitively|physically|developmentally)-(impaired|challenged|handicapped|defective)',
    '(is|are|was|as) (an)? (inspirational|inspiration|inspiring|brave|courageous|amazing|so brave|heroic) (for|despite|given|considering|living|to (us|all|everyone|others|staff))',
    '(afflicted|stricken|crippled|cursed|plagued) (with|by) (a|an|his|her|their)? (deafness|blindness|paralysis|disability|deformity|palsy|arthritis|polio|condition|autism|spina|ms|limp|stutter)',
    '(looks|appears|seems|acts|walks|talks|sounds) (so|almost|completely|perfectly|pretty|quite)? normal (for|despite|but|considering|enough)',
    '(wheels|wheeled|parked|plunked|plopped|dumped) (him|her|them|pt|patient|resident)? (in|at|by|in front of) (the)? (hall|hallway|corner|tv|window|nursing|desk)',
    '(gammy|gimp|dud|wonky|useless) (ear|eye|arm|leg|side|hand|foot)',
    '(his|her|their) [(bad|gimpy|good-for-nothing|dead|useless)] (leg|arm|side|foot|hand|hip)',
    '^ [normal] (hand|arm|leg|side|eye|twin|sibling+|brother|sister)',
    '(her|his) [normal] (hand|arm|leg|side|eye|twin|brother|sister)',
  ],
  except: [
    '(dose|dosage|prednisone|mg|visits|frequency|hours) ... (reduced|restricted) to',
    '(feel~|felt|fears|worries|afraid|says|thinks|believes|like|being) ... burden',
    '(good|bad|dead|useless) (ear|eye|arm|leg|side|hand) (patch|exam|infection|pain|wash|hygiene|effects|dominant|drops)',
    '(financial|tax|viral|disease|allostatic|pill|clot|thrombus|plaque|tumour|tumor|symptom) burden',
    '(defied|beat|despite) the odds ratio',
    'despite (being|the) (limitations) (of|in)',
    'walks normal',
  ],
  guards: {apart: false},
  message: 'This makes a body a misfortune; what helps would say more.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'He was reduced to using a walker.',
    'Care is a heavy burden for family.',
    'Blind and low, sits by the radio.',
  ],
  passes: ['The dose was reduced to 5 mg.', 'Patched the good eye, atropine to the left.'],
}
