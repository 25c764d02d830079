import type {Proof, Rule} from '../../rule.js'

/** Lying: a verdict on honesty. */
export const liar: Rule = {
  id: 'en.credibility.liar',
  severity: 'strong',
  frame: 'does',
  match: [
    'liar+',
    '(lies|lied|lying) (to|about)',
    '(caught|known for) lying',
    '(dishonest|untruthful|deceitful|deceptive|sneaky)',
    'not (being)? (honest|truthful)',
    '(clearly|obviously) lying ($|about)',
    '(known|tends|tend|prone) to lie ($|to|about)',
    '(a history|history|pattern|habit) of (lying|deceit|deception|dishonesty) ($|to|about|and)',
  ],
  except: [
    '(lying|lie) (to)? (the)? (left|right|side|bed|floor)',
    '{be} lied to',
    'lie~ to (mr|mrs|ms|mx|dr)',
    '(men|man|caller+|scammer+|seller|salesman|recruiter|agent|someone|somebody|people|person|strangers) (had|has|have|who)? (lied|lie~) (to|about)',
  ],
  anywhere: [
    '[(lying|lies) : (and|or)? (stealing|steals|cheating|sneaking|sneaky|manipulating|manipulative|deceiving|deceitful)]',
    '[(stealing|cheating|sneaking|manipulating|truancy) : (and|or)? (lying|lies)]',
  ],
  message: 'This is a verdict on honesty.',
}

export const proof: Proof = {
  sources: ['oklahoma', 'stigmaguard'],
  flags: [
    'She lied to staff about lunch.',
    'Pt is dishonest about his use.',
    'Known to lie about his weight.',
    'Group home notes lying, stealing and sneaking out.',
  ],
  passes: [
    'He lies on the couch after lunch.',
    'The honest answer is that we do not know.',
    'A caller had lied to Mrs. Wong about her bank card.',
  ],
}
