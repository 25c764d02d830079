import type {Proof, Rule} from '../../rule.js'

/** Beware of him: fear, handed on. */
export const beware: Rule = {
  id: 'en.risk.beware',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(hit the roof|blew a gasket|flew into a|went ballistic|went nuts|went postal|went berserk|flipped out|(blew|blows) up (at|when|over))',
  ],
  anywhere: [
    '(he|she|they|pt|patient|client|who|resident|suddenly) [(erupted|erupts|exploded|explodes|boiled over|(blew|blows) up $)]',
    '(glare~|leer~|scowl~|eyeball~|loom~ over|stare~ down) (at)? (the)? ({staff}|writer|me|female+|nurse+|peers|males)',
    '(beware|be wary|watch out|use caution|exercise caution) (of|with|around|when|for) (the|this|that)? (patient|pt|client|him|them|man|guy|resident|tenant|individual|lady|alone)',
    '(keep~|hide) (the)? (sharps|knives|scissors|children|females|women|kids) (away|out of reach)? from (him|them|this|the (patient|pt|client))',
    '(^|a|serious) (risk|danger|threat|hazard|menace|liability) to (children|kids|women|females|seniors|other (residents|tenants)|co-tenants|neighbours|the elderly|society|(his|her) (wife|kids|children|mother))',
    '(a|total|known|complete|real) (perv|creep|sleaze|lech|letch|molester|peeping tom)',
    '(creepy (guy|man|fellow|old)|pervy|perverted|sleazy|lecherous|thuggish|brutish|conscienceless|(without|no) conscience)',
    '(gropes|groping|fondles|fondling|ogles|ogling|leers|leering|pawing|lunges|lunging) (at)? (staff|female+|women|nurse+|psw+|peers|co-patients|aides|girls|residents)',
    '(nurses|nurse|staff|psws|females|women|peers|co-patients|residents|tenants) (feel|feels|felt|feeling) (unsafe|threatened|intimidated|frightened|scared|afraid|uneasy|uncomfortable) (around|with|near|alone)',
    '(assault risk|hostage risk|arson risk|fire-setting risk|sexual risk|homicide risk|risk to staff)',
    '(brandish~|wield~) (a|an|his|her|the)? (knife|fork|chair|scissors|bat|weapon|shank|stick|cane|bottle|syringe)',
    '(kill|hurt|harm|attack|stab) (someone|somebody|again|staff|a nurse|others) (one day|someday|some day|eventually|sooner or later|next time|if (released|discharged|let out))',
    '(given|with) (his|her|their) (temper|history of violence|violent (history|past)|rap sheet|criminal (record|past|history))',
    '^ blew up (at|in|when|over)',
  ],
  except: [
    '(tire+|balloon|boiler|bomb|ball|storm|wind|fuse|stove|battery|conflict) ... (hit|blew|blows)',
    '(stranger|boss|ex|uncle|neighbour|coach|landlord|teacher|voice+|dream+|film) ... (creepy|perverted|brandish~|wield~|lecherous|sleazy|lunging)',
    '(by|from|with) (a|an|her|his|their|the) (creep|perv|molester)',
  ],
  message: 'This hands on fear instead of what happened.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Mrs. Lee hit the roof over a cold tea.',
    'Beware of this patient.',
    'He erupted when asked to shower.',
    'Nurses feel unsafe around him.',
    'Risk to children.',
  ],
  passes: [
    'Storm blew up over the lake; a ball hit the roof.',
    'The volcano erupted in the film we watched.',
    'She stared at the wall and said little.',
    'He feels unsafe at the shelter.',
    'She takes care of her brother and sleeps on her bad side.',
    'He lost control of the bike; dose reduced given his size.',
  ],
}
