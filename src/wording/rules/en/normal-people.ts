import type {Proof, Rule} from '../../rule.js'

/** Us and them. */
export const normalPeople: Rule = {
  id: 'en.othering.normal-people',
  severity: 'suggest',
  match: [
    '(typical|classic) (borderline|addict|alcoholic|schizophrenic|psych|patient|client)',
    '(these|those) (people|patients|clients|types|families|folks|addicts) (always|never|all|just|only|tend to)',
    '(this|that|these|those) (type|types|kind) of (patient+|client+)',
    'normal (kid|kids|siblings|peers)',
    '(broken home|you know the type|unlike normal people|one of those (patients|families))',
    '((with|among|by) (his|her|their) own kind|of (his|her|their) (own)? kind $)',
    '(like normal (people|folks)|normal (people|folks) (would|do|don|wouldn|can|get|think|act|react|behave|live|know))',
    '(people|patients|clients|families|men|women) like (him|her|them|this|that|these) (should|never|always|end|do|don|tend|cannot)',
    '(^ given (his|her|their|that) culture|^ in (his|her|their|that) culture : (men|women|they)|(many|most|common|typical) (of|in) (this|that|these) (culture|class|ilk|sort|crowd|element))',
    'typical (of|for) (that|this|these|his|her|their) (population|crowd|group|people|culture|community|class|patients|lot|demographic)',
    '(what (can|do|did) (one|you|we) expect|hardly surprising|not surprising) ... from (that|this|his|her|their|such a) (neighbourhood|area|family|background|part of town|class|culture|home)',
    'not the (kind|sort|type) of (people|patient+|family|families|client+)',
    '(they|these|those) all (say|do|want|lie|are|know|think|come|end)',
    '(these|those) (people|patients|clients|types) (are|will|do)',
    '(this|that) (type|kind) of {charge}',
    '(these|those) (people|patients|types|kinds|families|folks|addicts|individuals) (are|will|do|can|expect|think)',
    '(people|patients|clients|families|someone|men|women) like (him|her|them|this|that|these|those)',
    '(that|this|his|her|their) (crowd|element|lot|ilk|sort|breed|world|culture) (of people)? $',
    '(us and them|us vs them|not like us|one of those (people|patients|families)|unlike normal|unlike most people)',
    '(typical|characteristic|common|classic) (of|for|in) (that|this|these|his|her|their) (population|crowd|group|people|community|type|diagnosis|demographic|class|kind|patients)',
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
  passes: [
    'Normal gait and speech.',
    'These people helped him move.',
    'What he heard from his family cheered him.',
    'Proud of her culture and her class.',
    'Normal adult female genitalia.',
  ],
}
