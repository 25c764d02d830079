import type {Proof, Rule} from '../../rule.js'

/** A body as a misfortune, a load, or a triumph. */
export const reducedTo: Rule = {
  id: 'en.disability.reduced-to',
  severity: 'suggest',
  match: [
    '(reduced|relegated|consigned|condemned|confined) to (needing|relying|crawling|scooting|diapers|briefs|(using)? (a)? (walker|scooter|cane|commode))',
    '(a|an|great|huge|heavy|real|constant|enormous)? burden (for|to|on) (family|staff|caregivers|husband|wife|parents|everyone|mother|daughter|son|society|transfers|(his|her|their|the) (family|wife|husband|mother|parents|son|daughter|staff|system))',
    '(two|2|one|1|three|3)-person burden',
    '[(deformed|disfigured|withered|crippled|misshapen|malformed|shrivelled|twisted)] (from|since|at|by) (birth|polio|thalidomide|childhood|burns|arthritis)',
    '(handicap|disability|deformity|blindness|deafness|paralysis|impairment) ... [(overcame|rose above|conquered|triumphed)]',
    '(overcame|rose above|conquered|triumphed over|defied|defying) (his|her|their|all|the)? (severe|physical|great)? (handicap+|disability|disabilities|deformity|affliction|limitations|odds|blindness|deafness|paralysis|autism|cerebral palsy)',
    '(despite|in spite of) (being|his|her|their|the|a)? (severe|physical|mental)? (blind|deaf|disabled|handicapped|in a wheelchair|handicap|blindness|deafness|autism|down syndrome)',
    '^ simple : (man|woman|follows|cannot|easily|happy|lives|likes)',
    '(vegetable (state|like)|like a vegetable)',
    '^ (nonverbal|mute|blind|deaf|deaf-blind) (and)? (low|slow|kid|fellow|male|female)',
    '((hearing|visually|vision|sight|speech)-impaired|(hearing|visually|mentally|intellectually|physically|developmentally|cognitively)-(challenged|handicapped|defective))',
    'inspiration to (us|staff|everyone|all)',
    '(parked|plunked|plopped) (him|her|them|pt|patient|resident) (in|at|by)',
    '(gammy|gimp|gimpy|dud|useless|good-for-nothing) (ear|eye|arm|leg|side|hand|foot|hip)',
    '((his|her|their) normal (hand|arm|leg|side|eye|twin|brother|sister)|^ normal (sibling+|brother|sister|twin))',
    '(hearing|visually|vision|sight|speech|mobility|mentally|intellectually|cognitively|physically|developmentally) - (impaired|challenged|handicapped|defective)',
    '(he|she|{charge}|who) is (badly|severely|physically|horribly)? (deformed|disfigured|misshapen|legless)',
    '(ended|wound|landed) up in a wheelchair $',
    '(his|her) crippling (disease|illness|condition)',
  ],
  except: [
    '(dose|dosage|prednisone|mg|visits|frequency|hours) ... reduced to',
    '(feel~|felt|fears|worries|afraid|says|thinks|believes|like|being) ... burden',
    '(financial|tax|viral|disease|allostatic|pill|clot|thrombus|plaque|tumour|tumor|symptom) burden',
    'not (hearing|visually|vision|sight) impaired',
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
    'She is severely misshapen.',
    'Ended up in a wheelchair.',
  ],
  passes: [
    'The dose was reduced to 5 mg.',
    'Patched the good eye, atropine to the left.',
    'Normal hand exam on both sides.',
    'Deaf and hard-of-hearing services were called.',
  ],
}
