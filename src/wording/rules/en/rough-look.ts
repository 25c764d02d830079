import type {Proof, Rule} from '../../rule.js'

/** A rough look, or too good a one. */
export const roughLook: Rule = {
  id: 'en.appearance.rough-look',
  severity: 'hint',
  match: [
    '(presents|presented|looks|looked|looking|appears|appeared|arrived) (a bit|very|quite|pretty|rather|so|really)? (rough|ragged|scruffy|shabby|grubby|sketchy|haggard|worn-out|bedraggled|frazzled|ratty|hungover|hung-over|trashy|cheap|tough|skanky|druggy|strung-out|half-dead|dreadful|ghastly|beat-up|washed-out|unhealthy|messy|sloppy|grungy|slovenly)',
    '(reasonably|surprisingly|unusually|actually|relatively|barely|moderately|marginally|remarkably) (presentable|tidy|well-kept|well-groomed|groomed|kempt|put-together|decent|respectable|well-dressed|attractive|clean and|clean for|clean today|articulate|intelligent|well-spoken)',
    '(ample|generous|rubenesque|matronly|buxom|curvy|voluptuous|amazonian|mountainous|linebacker) (proportions|girth|bosom|figure|frame|stature|build|bulk|carriage|chest|size)',
    '(tattoos|tattooed|piercings) (up to|covering|all over|across|up and down|head|from (head|neck))',
    '(neck|face|prison|jail|gang|knuckle|teardrop|jailhouse) tattoo+',
    '(tough|mean|hard|scary|wild|sketchy|seedy|shady|vacant|dopey|goofy|trashy|cheap|sleazy|druggie|bohemian|homely|frumpy|sloppy|streetwise|haggard|hippie|rumpled|slatternly|tarty) (look|appearance|exterior|demeanour|demeanor|vibe|air|look about)',
    '(fat|obese) and (out|lazy|unfit|unhappy|unkempt|smelly|sedentary|sweaty|slow)',
    'out of shape $',
    '(hair|looks|look|looked|skin|teeth|face|breath|feet|dressed|smells) like (a|an|he|she) (bird|rat|mop|haystack|scarecrow|ghost|corpse|clown|wreck|witch|leather|dead|street|drowned|hobo|crack|meth|drunk|bum|tramp|rag|bag|hooker|prostitute|truck|teenager|gangster|thug)',
    '(prettily|smartly|elegantly|stylishly|expensively|impeccably|immaculately|fashionably|attractively|glamorously|lavishly) (dressed|attired|turned-out|made-up|groomed|coiffed)',
    'not what (one|you|we) (expects|would expect|expect|d expect)',
    '(let|lets|letting) (himself|herself|themselves|his appearance|her appearance|his hygiene|her hygiene|things) (go|slide|slip)',
    '(hygiene|grooming|self-care|appearance|adls) (is|was|has been|remains)? (a|an|still|always|an ongoing)? (problem|issue|concern|challenge|slipping|declining|lacking|minimal|marginal|borderline|so-so|gross|nil|bad)',
    '(reeked|wafted|hit by|overpowered by|trail of|cloud of|whiff of) (of|the|a)? (smell|stench|odour|odor|bo|cigarettes|urine|smoke|booze|weed|alcohol|cat|sweat|perfume|feces|pot)',
    '(flies|food|crumbs|egg|soup|vomit|stains|dried food) (around|on|down|all over|in) (him|her|(his|her|their) (beard|shirt|front|face|clothes|chin|sweater|gown))',
    '(house|home|apartment|apt|room|unit|suite|place|kitchen) (a|like a|is like a|was a|looks like a|smells|smelled|reeks|reeked|stinks|in) (pigsty|sty|dump|zoo|disaster|bomb|mess|hovel|shambles|garbage|barn|tip|war|of|like|squalor|disarray|filthy)',
    '(dirty|filthy|grimy|black|crusted|long|overgrown|jagged|chewed) (fingernails|nails|toenails|feet|neck|ears)',
    '(poor|terrible|awful|bad|neglected|atrocious|appalling) (dentition|teeth|skin|complexion|posture|haircut|dress sense|taste)',
  ],
  except: [
    '(road|skin|lesion|edge+|surface|border+|sea|water|liver|wound|plaque|mucosa) ... (rough|ragged|haggard|unhealthy|messy)',
    '(feel~|felt|says|said) ... out of shape',
    'nails (brittle)',
    'poor (skin) (turgor|graft|integrity|perfusion|contact)',
    'poor posture (correction|exercises|at)',
    '(no|without) ... (concern|issue|problem)',
    '(long|overgrown) (nails|toenails) (trimmed|cut|clipped|debrided)',
    'neck tattoo (removal|healing)',
    '(room|unit|kitchen) (smells|smelled) (of|like) (paint|smoke|gas|coffee|bread|cooking|bleach|soup)',
    '(look|looks) like (a|an) (rat|bird) (bite)',
    '(road|yard|neighbourhood|street|weather|sea) (looks|looked) rough',
  ],
  guards: {apart: false},
  message: 'A look is quickly read as a worth.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Presents rough, unshaven.', 'Tattoos covering both forearms.', 'Could be hungover: looked rough.'],
  passes: ['Kitchen fan is loud.', 'The skin around the stoma is rough.'],
}
