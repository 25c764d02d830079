import type {Proof, Rule} from '../../rule.js'

/** A rough look, or too good a one. */
export const roughLook: Rule = {
  id: 'en.appearance.rough-look',
  severity: 'hint',
  match: [
    '(present~|look~|appear~|arrived) (a bit|very|quite|pretty|rather|so|really)? (rough|scruffy|shabby|grubby|sketchy|haggard|bedraggled|frazzled|hungover|hung-over|trashy|skanky|strung-out|half-dead|grungy|sloppy|slovenly|ratty|druggy|dreadful|ghastly|beat-up|washed-out)',
    '(reasonably|surprisingly|unusually|actually|relatively|barely|moderately|marginally|remarkably) (presentable|well-groomed|groomed|kempt|well-dressed|articulate|intelligent|well-spoken|well-kept|put-together|respectable|clean (for|today))',
    '(rubenesque|matronly|buxom|voluptuous|(ample|generous) (girth|bosom|proportions))',
    '(curvy|amazonian|linebacker|mountainous) (figure|frame|build|stature)',
    '(tattoos|tattooed|piercings) (up to|covering|all over|across|up and down|head|from (head|neck))',
    '(neck|face|prison|jail|gang|knuckle|teardrop|jailhouse) tattoo+',
    '(sketchy|seedy|shady|dopey|trashy|sleazy|druggie|homely|frumpy|sloppy|streetwise|haggard|slatternly|tarty) (look|appearance|vibe|air|demeanour|demeanor|exterior|vibe)',
    '(tough exterior|(weathered|careworn|sinister|haggard) (features|face ($|and|with|noted))|funny looking kid)',
    '(fat|obese|unhappy) and (lazy|unfit|unkempt|smelly|sweaty)',
    '(he|she|{charge}|very|grossly) {be}? out of shape',
    '(hair|look~|dressed|smell~|skin|teeth) like (a|an) (scarecrow|hobo|bum|tramp|bag lady|hooker|prostitute|gangster|thug|drowned rat|rat s nest|bird s nest|haystack|junkie|crack|meth|corpse|street person)',
    '(prettily|smartly|elegantly|stylishly|expensively|impeccably|immaculately|fashionably|glamorously) (dressed|attired|made-up|groomed|turned-out|coiffed)',
    'not what (one|you) (would|d) expect (of|from|in|for) (a|someone|his|her)',
    'let~ (himself|herself|themselves) go ($|since|after|lately)',
    'let~ (his|her|their) (appearance|hygiene) (go|slide|slip)',
    '(hygiene|grooming|self-care) (is|was|has been|remains)? (still|always)? (a|an|an ongoing)? (problem|issue|concern|challenge|slipping|lacking|marginal|borderline|so-so|gross|nil|bad)',
    '(overpowered by|trail of|cloud of|whiff of) (the|a)? (stench|bo|booze|weed|alcohol|urine|sweat|pot|body)',
    '(dried food|food|crumbs|egg|soup) (in|all over|down) (his|her|their) (beard|front|shirt|face|sweater)',
    '(house|home|apartment|apt|room|suite|place|kitchen) ({be}|looks|looked)? (like)? a (pigsty|sty|dump|hovel|shambles|tip|bomb|war zone|zoo)',
    '(dirty|filthy|grimy) (fingernails|toenails|feet|neck|ears)',
    '(bad|neglected|terrible|awful|rotten|atrocious|appalling) (dentition|teeth|complexion|haircut|dress sense)',
    '(hair|looks|look|looked|skin|teeth|face|breath|feet|dressed|smells) like (a|an|he|she) (bird|mop|haystack|ghost|corpse|clown|wreck|witch|leather|dead|street|drowned|crack|meth|drunk|tramp|rag|bag|teenager)',
    '(reeked|wafted|hit by|overpowered by|trail of|cloud of|whiff of) (of|the)? (smell|stench|odour|odor|bo|cigarettes|urine|smoke|booze|weed|alcohol|cat|sweat|perfume|feces|pot)',
  ],
  except: [
    '(feel~|felt|says|said) ... out of shape',
    'nails (brittle)',
    '(no|without) ... (concern|issue|problem)',
    '(room|unit|kitchen) (smells|smelled) (of|like) (paint|smoke|gas|coffee|bread|cooking|bleach|soup)',
    '(road|yard|neighbourhood|street|weather|sea) (looks|looked) rough',
    '(road|skin|lesion|edge+|surface|border+|sea|water|tongue|yard|street|neighbourhood|plaque|mucosa) ... (rough|shabby|sketchy)',
    '(sleep|hand|food) hygiene',
    'neck tattoo (removal|healing)',
    '(road|skin|lesion|edge+|surface|border+|sea|water|liver|wound|plaque|mucosa) ... (rough|haggard)',
    '(road|skin|lesion|edge+|surface|border+|sea|water|liver|wound|plaque|mucosa) ... (rough|ragged|haggard|unhealthy|messy)',
    'poor (skin) (turgor|graft|integrity|perfusion|contact)',
    '(look|looks) like (a|an) (rat|bird) (bite)',
  ],
  guards: {apart: false},
  message: 'A look is quickly read as a worth.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Presents rough, unshaven.',
    'Tattoos covering both forearms.',
    'Could be hungover: looked rough.',
    'Weathered features, calm voice.',
  ],
  passes: [
    'Kitchen fan is loud.',
    'The skin around the stoma is rough.',
    'She bought a coat and looked at her feet in the mirror.',
    'The metal had a bad taste.',
  ],
}
