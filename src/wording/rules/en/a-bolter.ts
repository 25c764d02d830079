import type {Proof, Rule} from '../../rule.js'

/** A person called by what gave trouble last. */
export const aBolter: Rule = {
  id: 'en.label.a-bolter',
  severity: 'suggest',
  match: [
    '(one|two|three|another) [(overdose+|suicide+|od)] (waiting|awaiting|in (triage|bed|bay|the hall))',
    '(jumper|hanger) : (cut (down|off)|found|brought in|from the (viaduct|bridge|roof|balcony)|in (bay|bed)|by police|on (scene|bridge|the bridge))',
    '^ edp',
    '(street-person|street-people|street-kid+)',
    '{be} (a|an) (ex-con|convict|felon)',
    '(worry-wart+|nervous nelly|catastrophizer+|(somatic|neurotic|anxious|hysterical|chronic|real) (worrier|ruminator))',
    '(a|one|known|chronic|frequent|nightly|total) (bolter+|eloper+|biter+|spitter+|yeller+|smearer+|rummager+|exit-seeker+|bedwetter+|screamer+|head-banger+)',
    '(known|chronic|frequent|repeat|nightly) (faller+|hitter+|climber+|picker+|kicker+|pacer+|grabber+|jumper+|swallower+|feeder+)',
    '(a|known|big|daily|steady) (drinker|huffer|gambler) ({after}|who|$)',
    '(is|was|and|known|daily|steady|ex|former) (a)? user (on|with|who|since|in|$)',
    '^ (drinker|gambler) $',
    '((emotional|nervous|anxious|gibbering) wreck|walking disaster|dipsomaniac+|(neat|control) freak+|germaphobe+|street-drinker+|glue-sniffer+|sicko+|gold-digger+|streetwalker+|relapser+|awoler+)',
    '(known|town|local|street|raging|mean|violent|nasty|abusive|hopeless|sloppy|belligerent|useless|miserable|ex|former|reformed|old|year-old|{be} a) drunk ($|with|on|at|from|and|again|who|was|is|has|found|brought|seen)',
    '(self-harming|drug-using|drug-abusing|pill-popping|glue-sniffing|delinquent) (teen+|youth+|adolescent+|girl+|boy+|kid+|mother+|female|male)',
    'slasher+',
    '{be} a (thief|jailbird|crook|con artist|deviant|pervert|degenerate|hoodlum|hustler|hooker|swindler|grifter|lowlife)',
    '(is a|known) dealer $',
    '(a|an|known|chronic|is|old) (aspie|hermit|worrier|(compulsive|problem|pathological) gambler|purger|binger|restricter|restrictor|vomiter|skin-picker|hair-puller|hoarder|rager|self-cutter|exhibitionist|shoplifter|groper|recidivist) ($|{after}|who|was|is|has|found|brought)',
    'inmate+ (of|at|in|on) (a|the|our)? (psychiatric|mental|provincial)? (hospital|asylum|unit|ward)',
    '((known|old) (recluse|misfit|loner)|^ (biter|hitter|spitter))',
    '(he|she|they|pt|client|patient|resident|visitor+) ... {be} a (biter|hitter|spitter|bolter)',
    '(a|one|the|known|chronic|frequent|nightly|real|total) (biter|hitter|climber|faller|picker|smearer|rummager|grabber|wetter|feeder|swallower)',
    '{article} (steady|regular)? (drinker|huffer|gambler|cutter) ({after}|who)',
    '[(two|three|four|five|several) overdoses] (in|waiting|and)? ... (waiting|hall|hallway|triage|stretchers)',
    '(^|a|known|another) (teen|teenage|unwed) (mom+|mum+|mother+) ($|with|of|who|in|on|from|and)',
  ],
  except: [
    '(landlord|boss|contractor|ex|dealer|lawyer|manager) was a crook',
    '(slasher+ (movie+|film+)|(cement|canal|femoral|plugged) ... restrictor)',
    '(dog|cat|horse) ... biter',
    '(mom+|mum+|mother+) (and (baby|me)|in (recovery|school)) (group|program|class)',
  ],
  guards: {name: false},
  message: 'This names a person by one act.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'A frequent faller, alarm on.',
    'Dad is a mean drunk.',
    'Three overdoses in the hall at midnight.',
    'Teen mum, lives with grandparents.',
    'An ex-drunk, sober since May.',
    'She is a compulsive gambler.',
    'A hermit and a neat freak.',
  ],
  passes: [
    'The canal was plugged with a restrictor.',
    'She drank water after the walk.',
    'He bought a coat hanger.',
    'He is a runner and a rock climber.',
    'Knitted a jumper for the baby.',
    'Two overdoses since May, both at home.',
    'Hit by a drunk driver on the way home.',
  ],
}
