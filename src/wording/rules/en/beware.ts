import type {Proof, Rule} from '../../rule.js'

/** Beware of him: fear, handed on. */
export const beware: Rule = {
  id: 'en.risk.beware',
  severity: 'suggest',
  match: [
    '(he|she|they|pt|patient|client|who|then|and|suddenly|resident|^) [(erupted|erupts|blew up|blows up|hit the roof|blew a gasket|saw red|flew into|went ballistic|went nuts|went postal|went berserk|exploded|explodes|boiled over|lost control|flipped out|flipped)]',
    '(stare~|glare~|leer~|scowl~|eyeball~|loom~|tower~) (down|at|over) (the|a|his|her|staff|writer|me|us|female|nurse+|peers|male)',
    '(beware|be wary|be careful|use caution|exercise caution|take care|caution|watch out) (of|with|around|when|for) (the|this|that)? (patient|pt|client|him|her|them|man|guy|resident|one|tenant|individual|lady|approaching|entering|alone)',
    '(keep~|hide|remove|lock up) (the)? (sharps|knives|scissors|cutlery|pens|children|females|women|female staff|kids|objects|lighters|matches) (away|out of reach|from|locked) (from)? (him|her|them|this|the (patient|pt|client))?',
    '(risk|danger|threat|hazard|menace|liability) to (children|kids|women|females|seniors|other residents|other tenants|co-tenants|family|his (wife|mother|kids|children|family|partner)|her (kids|children|family|mother|partner)|neighbours|the elderly|society|the neighbourhood|animals|everyone|anyone)',
    '(a|total|known|complete|real) (perv|creep|sleaze|lech|letch|molester|peeping tom|flasher|goon)',
    '(creepy|pervy|perverted|sleazy|lecherous|diabolical|thuggish|brutish)',
    '(gropes|groping|grabs|gropes|fondles|fondling|ogles|ogling|leers|leering|paws|pawing|lunges|lunging) (at)? (staff|female|females|women|nurses|nurse+|psw+|peers|co-patients|aides|girls|residents)',
    '(next|another|future|potential|would-be) (mass shooter|school shooter|killer|murderer|serial killer|ted bundy|headline|statistic|shooter|rapist|victim s killer)',
    '(nurses|nurse|staff|psws|females|women|peers|co-patients|residents|tenants|neighbours|roommates|workers|everyone|students|i|we|female staff) (feel|feels|felt|feeling) (unsafe|threatened|intimidated|frightened|scared|afraid|uneasy|uncomfortable|nervous|at risk) (around|with|near|by|of|when|alone|in (his|her) presence|because of)',
    '(security|police|guards) (standby|stand-by|at (the)? door|in attendance|to be present|present|on standby) for (this|him|her|the) (one|patient|guy|pt|man|client|individual|assessment|interview)?',
    '(assault risk|hostage risk|weapons risk|arson risk|fire-setting risk|sexual risk|homicide risk|risk to staff)',
    '(on|for) (his|her|their) (bad|wrong) side',
    '(reign of terror|trail of destruction|path of destruction|on a rampage)',
    '(armed (with|and)|brandish~|wield~|wielding) (a|an|his|her|the)? (knife|fork|chair|pen|scissors|bat|weapon|shank|stick|cane|bottle|needle|syringe|toothbrush)',
    '(brutish|merciless|heartless|conscienceless|cold-hearted|without conscience|no conscience)',
    '(kill|hurt|harm|attack|assault|stab|strangle|maim) (someone|somebody|again|staff|a nurse|others|people) (one day|someday|some day|eventually|again|sooner or later|next time|given the chance|if (released|discharged|let out|provoked))',
    '(given|with) (his|her|their) (size|build|strength|temper|stature|history of violence|violent history|violent past|record|rap sheet|criminal (history|record|past))',
    '(all|nothing but|pure) (muscle|rage|anger|hate|menace)',
  ],
  except: [
    '({family}|brother|uncle|neighbour|boyfriend|stepfather|landlord|stranger|dog|ex|roommate|coach|teacher|boss) ... (erupted|exploded|blew up|monster|bully|creepy|gropes|groping|vicious|ruthless|flipped|stared|glared|evil|perverted|brandish~|savage)',
    '(by|from|with) (a|an|her|his|their|the) (creep|bully|perv|brute|thug|molester|predator|ex)',
    '(voice+|dream+|movie|book|nightmare+|film|spirit+|belief|beliefs|delusion+|believes) ... (evil|demonic|satanic|sinister|hell|monster|creepy|fury|rage)',
    '(evil|satanic|demonic|sinister) (voice+|spirit+|dream+|thought+|force+|eye)',
    '(risk|hazard|danger) to (others|himself|herself) (under|per|within|as defined|criteria)',
    '(flipped|exploded) (the|a|his|her|through|pancakes|open|over|in the (oven|microwave|kitchen))',
    '(can|battery|boiler|stove|oven|pipe|bottle|tire|balloon|tumour|tooth|teeth|lesion+|rash|volcano) ... (exploded|erupted|erupts|explodes|blew up|boiled over)',
    '(stare~|glare~|stared) (at) (the) (wall|ceiling|floor|window|tv|television|screen|clock|page|sea|lake)',
  ],
  message: 'This hands on fear instead of what happened.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Beware of this patient.',
    'He erupted when asked to shower.',
    'Nurses feel unsafe around him.',
    'Risk to children.',
  ],
  passes: [
    'The volcano erupted in the film we watched.',
    'She stared at the wall and said little.',
    'He feels unsafe at the shelter.',
  ],
}
