import type {Proof, Rule} from '../../rule.js'

/** Lying: a verdict on honesty. */
export const liar: Rule = {
  id: 'en.credibility.liar',
  severity: 'strong',
  frame: 'does',
  match: [
    'liar+',
    '(lies|lied|lying) (to|about)',
    '(lied|lies (again|repeatedly|$)|(keep~|kept|start~|began|continues to|tends to|stop~|caught|always) (lying|lie) ($|to|about|and))',
    '(caught|known for) lying',
    '(dishonest|untruthful|deceitful|deceptive|sneaky|unforthcoming)',
    'not (being)? (honest|truthful)',
    '(clearly|obviously) lying ($|about)',
    '(known|tends|tend|prone|continue~|start~|began|begin~) to lie ($|to|about)',
    '(a history|history|pattern|habit) of (lying|deceit|deception|dishonesty) ($|to|about|and)',
    '(acknowledge~|admit~|suspected of|admitted to|owned up to) lying (to|about)',
    '(dishonesty|deceit|deception|lying|untruths) (noted|suspected|on (his|her|their) part)',
    '((fabricates|fabricating) ($|about|that|events|things)|(make~|made) (things|stuff|stories|this|half of it) up|make~ up (stories|lies|tales)|spin~ (stories|lies)|sham~ (illness|symptoms|sick)|simulate~ (illness|symptoms|seizure+|pain|a (seizure|fall|faint))|stage~ (a|his|her|another)? (fall|faint|seizure|collapse|overdose|accident))',
    '(not|never|t) (be)? (telling|tell) the truth',
    '(hiding something|(has|had) something to hide)',
    '(conceal~|hide~|disguise~) (his|her|their|any|ongoing|heavy)? (use|using|drinking|alcohol use|substance use|drug use|relapse|gambling|purging) ($|from|by|and)',
    'omit~ (key|important|certain|relevant|the|some|any)? (details|facts|information|mention)',
  ],
  except: [
    '(make~|made) ... up with',
    '(lying|lie) (to)? (the)? (left|right|side|bed|floor)',
    '({be}|been|being|feel~|felt) lied to',
    '(where|which|how|when|if|while|side|once|as|that|position) ... lies',
    'lie~ to (mr|mrs|ms|mx|dr)',
    '(men|man|caller+|scammer+|seller|salesman|recruiter|agent|someone|somebody|people|person|strangers) (had|has|have|who)? (lied|lie~) (to|about)',
    'fabricate~ (a|the|his|her)? (metal|steel|parts|splint|denture+|orthotic+|brace|cabinet+|furniture|crown|socket|signs|prosthesis|orthosis)',
    '(make~|made) up (stories|tales|things) (for|with|to tell) (the|his|her|their)? (grand|grandchildren|children|kids|grandkids|daughter|son|nieces|nephews)',
    '(feel~|felt|afraid|worry~|fear~) ... (something to hide|hiding something)',
  ],
  anywhere: [
    '[(lying|lies) : (and|or)? (stealing|steals|cheating|sneaking|sneaky|manipulating|manipulative|deceiving|deceitful)]',
    '[(stealing|cheating|sneaking|manipulating|truancy) : (and|or)? (lying|lies)]',
    '[(compulsive|pathological|chronic|habitual|inveterate|serial|known|practised|practiced|skilled|accomplished|such a) (liar+|fabricator|exaggerator|storyteller|fibber|embellisher)]',
    '(fabulist|fantasist|exaggerator|embellisher|mythomaniac)',
  ],
  guards: {told: true},
  message: 'This is a verdict on honesty.',
}

export const proof: Proof = {
  sources: ['oklahoma', 'stigmaguard'],
  flags: [
    'She lied to staff about lunch.',
    'Pt is dishonest about his use.',
    'Known to lie about his weight.',
    'Group home notes lying, stealing and sneaking out.',
    'Pathological liar, per the old file.',
    'He makes things up.',
    'Hides his drinking from his wife.',
    'The tox screen was positive, so pt lied.',
    'Ask the pharmacy about the insulin, he lies.',
  ],
  passes: [
    'He lies on the couch after lunch.',
    'The pain starts as soon as she lies; she feels lied to.',
    'The honest answer is that we do not know.',
    'A caller had lied to Mrs. Wong about her bank card.',
    'Makes up stories for her grandchildren at bedtime.',
  ],
}
