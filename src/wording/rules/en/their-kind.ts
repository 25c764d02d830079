import type {Proof, Rule} from '../../rule.js'

/** A kind, a crowd, a type. */
export const theirKind: Rule = {
  id: 'en.othering.their-kind',
  severity: 'suggest',
  match: [
    '(his|her|their|your) kind (do|does|don|never|always|rarely|only|will|can|tend|tends|just|usually|are|should|belong|don|get)',
    '({charge}|mother+|girl+|families|parents|teens) of (this|that) (sort|kind|type|ilk|class)',
    '(borderline|fibromyalgia|fibro|welfare|addict|street|psych|criminal|wcb|biker|prison|cluster b|shelter|depressive|anxious|drug|pain) types',
    '(those|these|such) types (usually|always|never|come|end|lie|hang|want|just|get)',
    '(our|their) (kind|type|sort) of (patient+|client+|people|family)',
    'not one of us $',
    '(that|this|their|those) (crowd|lot|bunch|ilk|gang) (hang~|never|always|usually|tend+|want+|only|all|rarely)',
    '(the|that|this) (welfare|drug|street|shelter|rough|using|drinking|party|psych|pot|set|element) (crowd|scene|bunch)',
    '(that|this) sort of {charge}',
    'one of those (difficult|needy|borderline|angry|demanding|crazy|chronic|welfare|fibromyalgia|fibro|pain|psych|bpd|wcb|drug)? (people|patients|clients|families|types|ladies|women|men|parents|mothers|girls|guys|kids)',
    '(nervous|jumpy|hysterical|dramatic|criminal|angry|anxious|sensitive|obsessive) type+',
    '(that|this) family {be} (notorious|trouble|difficult|well-known)',
    '(that|this) family is always',
    '(rez|hood|street|project|projects) (kid+|boy+|girl+|rat+)',
    '(these|those|such) (types|kinds|sorts) (never|always|tend|want|lie|hang|just|usually|rarely)',
    '(these|those|such) (types|kinds|sorts) of (people|patients|families|clients|folks|individuals|parents|men|women|kids|addicts|mothers)',
    '(that|this|his|her|their|those) (crowd|lot|bunch|type|sort|ilk|gang) (hang~|hangs|always|do|does|is|are|tend|will|can|come|comes|get|gets|want|wants|all|rarely)',
    '(these|those|such) (types|kinds|sorts) (are|do|don|get|will|can|only|need|come)',
    '(their|his|her|your) kind of (people|diet|parenting|culture|upbringing)',
    'your (typical|average|usual|stereotypical) (matriarch|patriarch|housewife|farmer|trucker|biker|hippie|princess|redneck|teen|teenager|immigrant|smoker|drinker|drunk|addict)',
  ],
  except: [
    'one of those (days|things|weeks|mornings|nights|pills|tablets|phones|chairs)',
    '(his|her|their) (element|sort) of',
  ],
  message: 'This makes a person one of a kind that is looked down on.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['His kind never stays.', 'Not one of us.', 'Your typical patriarch, speaks for everyone.'],
  passes: [
    'She is kind to others.',
    'The crowd cheered for him.',
    'These types of exercise help her most.',
    'Insulin-dependent type 2; the parking lot is full.',
  ],
}
