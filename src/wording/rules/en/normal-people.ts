import type {Proof, Rule} from '../../rule.js'

/** Us and them. */
export const normalPeople: Rule = {
  id: 'en.othering.normal-people',
  severity: 'suggest',
  match: [
    '(they|these|those) all (say|do|want|lie|are|know|think|come|end)',
    '(typical|classic) (borderline|addict|schizophrenic|manic|psych|street|native|indigenous|{charge})',
    '(these|those) (people|patients|clients|types) (always|never|are|tend|will|do)',
    '(this|that) (type|kind) of {charge}',
    'normal (kid+|child|children|peers|siblings|brother|sister|adult+|patients)',
    'broken home',
    'you know the type',
    '(their|his|her) kind $',
    "normal (people|individuals|folks|person|patients|adults|humans|citizens) (would|do|don|wouldn|will|can|could|have|are|get|don't|wouldn't|know|think|act|react|behave|live)",
    '(these|those) (people|patients|types|kinds|families|folks|addicts|individuals) (always|never|are|tend|will|do|just|can|don|want|only|expect|think)',
    '(people|patients|clients|families|someone|men|women) like (him|her|them|this|that|these|those)',
    '(that|this|his|her|their) (crowd|element|lot|ilk|sort|class|breed|world|culture) (of people)? $',
    '(us and them|us vs them|not like us|one of those (people|patients|families)|unlike normal|unlike most people)',
    '(typical|characteristic|common|classic) (of|for|in) (that|this|these|his|her|their) (population|crowd|group|people|culture|community|type|diagnosis|demographic|class|kind|patients|lot)',
    '(what|expect|hardly surprising|not surprising|typical) ... from (that|this|his|her|their|such a) (neighbourhood|area|family|background|part of town|class|culture|home|population)',
    '(not the|kind of|sort of|type of|these kinds of|those kinds of|the kind of) (kind of|sort of|type of)? (people|person|patient+|family|families|client+) (who|that|you)',
    '(his|her|their) own kind $',
    '(with|among|by) (his|her|their) own kind',
  ],
  except: [
    '(support|help|groups|services|space|housing) ... (people|women|men) like (him|her|them)',
    '(meet|support|become|be|like|with|find) ... (kind|sort|type) of (people|person) (who|that)',
    'people like (his|her|their) (cooking|work|music|jokes|art|paintings|baking|food|style|songs|company|stories|garden|idea+)',
    'own kind of',
    'otherwise normal (child|children|adult+|sibling+)',
    'normal (child|children|adult|adults) (development|weight|range|value+)',
  ],
  message: 'This draws a line between people.',
}

export const proof: Proof = {
  sources: ['apa'],
  flags: ['Those patients never settle.', 'Wants to play with normal kids.'],
  passes: ['Normal gait and speech.', 'These people helped him move.'],
}
