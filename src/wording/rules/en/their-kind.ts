import type {Proof, Rule} from '../../rule.js'

/** A kind, a crowd, a type. */
export const theirKind: Rule = {
  id: 'en.othering.their-kind',
  severity: 'suggest',
  match: [
    '(his|her|their|your) kind (do|does|don|never|always|rarely|only|will|won|can|tend|tends|just|usually|understand|belong|get|often|are|should)',
    '({charge}|mother+|girl+|families|parents|teens|types) of (this|that) (sort|kind|type|ilk|class|nature)',
    '(borderline|fibromyalgia|fibro|welfare|addict|street|psych|criminal|wcb|drug|biker|prison|cluster b|depressive|anxious|shelter|pain|those|these|such) types',
    '(our|your|his|her|their|my) (kind|type|sort) of ({charge}|people)',
    'not one of us',
    '(that|this|his|her|their|those) (crowd|lot|bunch|type|sort|ilk|gang) (hang~|hangs|never|always|do|does|is|are|don|tend|tends|will|can|come|comes|show|get|gets|want|wants|all|rarely|usually|only)',
    '(these|those) (lot|sorts|characters)',
    '(these|those) folks (are|live|never|always|don|can|just|want|won|all|tend|only)',
    '(the|that|this) (welfare|drug|street|shelter|rough|using|drinking|bar|party|psych|pot|reserve) (crowd|set|scene|element|bunch)',
    '(that|this) sort of {charge}',
    'one of those ... ({charge}|types|ladies|families|kids|guys|girls|with)',
    'one of those $',
    '(nervous|anxious|dependent|angry|jumpy|depressive|obsessive|dramatic|addictive|criminal|sensitive|hysterical) type+',
    '(that|this) family (is|are) (all|always|never|notorious|trouble|difficult|well-known|known)',
    '(project|projects|rez|hood|street) (kid+|boy+|girl+|rat+)',
    '(these|those|such) (types|kinds|sorts) (never|always|are|do|don|tend|usually|rarely|get|want|will|can|only|just|need|come|end|hang|lie)',
    '(these|those|such) (types|kinds|sorts) of (people|patients|families|clients|folks|individuals|parents|men|women|kids|addicts|mothers|cases)',
  ],
  except: [
    'one of those (days|things|weeks|mornings|nights|pills|tablets|phones|chairs)',
    '(his|her|their) (element|sort) of',
  ],
  message: 'This makes a person one of a kind that is looked down on.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['His kind never stays.', 'Not one of us.'],
  passes: ['She is kind to others.', 'The crowd cheered for him.'],
}
