import type {Proof, Rule} from '../../rule.js'

/** Denial as a state of mind, and the wish that somebody face it. */
export const denial: Rule = {
  id: 'en.insight.denial',
  severity: 'suggest',
  match: [
    '^ [denial] (of|about|regarding|re|around|is|was|persist~|remains|noted|evident)',
    '(his|her|their|deep|ongoing|continued|continuing|persistent|strong|total|complete|significant|profound|still|some|heavy|stuck) [denial] (of|about|regarding|re|around|is|was|persists|persisted|remains|continues|as|that|and)',
    '[denial] (persist~|remains|continues|and (minimization|minimizing|avoidance|rationalization))',
    '(his|her|their|deep|ongoing|continued|persistent|strong|total|complete|massive|entrenched|utter|obvious) [denial] ($|noted|evident|despite)',
    '(level|degree|wall|depth|state|stage|layers) of [denial]',
    '(through|past|into|challenge~|confront~|address~) (the|his|her|their)? [denial] ($|of|about|and|around)',
    '(don|doesn|didn|won|hasn|couldn)? (must|should|need+ to|has to|not|never|t|yet to|refuse~ to) (come|coming) to (terms|grips) with (the|his|her|their|this|being|having)? (illness|diagnosis|disorder|addiction|condition|schizophrenia|alcoholism|disability|limitations|ill)',
    '(face|facing|accept) (facts|reality|the (facts|inevitable))',
    '(stop|stops|quit) (denying|minimizing|rationalizing|making excuses)',
    '(bury|buries|buried|burying) (his|her|their) head in the sand',
    '(will|must|should|need+ to|has to|have to) (accept|acknowledge|recognize|admit|own) (the|having|her|his|their|that|to|he|she)? (has|is|a|mental|chronic)? (mental|need)? (illness|diagnosis|disorder|addiction|problem|ill|sick|limitations|need) (for)?',
    '(come~|coming) to (terms|grips) with (the|his|her|their|this|being|having|that|a)? (illness|diagnosis|disorder|addiction|condition|schizophrenia|alcoholism|disability|limitations|ill|need|sick)',
  ],
  except: [
    'denial of (benefits|coverage|the claim|claim|service|funding|bail|entry|his application|her application)',
    '(accept~|accepting) reality group',
  ],
  message: 'This calls another view denial.',
}

export const proof: Proof = {
  sources: ['va', 'practice'],
  flags: [
    'His denial of the move persists.',
    'She must come to terms with her diagnosis.',
    'Family wants her to face reality.',
    'Massive denial noted.',
  ],
  passes: [
    'The denial of benefits was appealed.',
    'She would like to talk about how she has come to terms with the move.',
    'He was told that the clinic will accept the form by fax.',
    'He closes his eyes to rest and lies face up.',
  ],
}
