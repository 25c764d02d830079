import type {Proof, Rule} from '../../rule.js'

/** Slang for drink and drugs. */
export const hammered: Rule = {
  id: 'en.substance.hammered',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(hammered|plastered|sloshed|legless|blotto|pissed|pie-eyed|bladdered|trolleyed|sozzled|tanked up|half-cut|three sheets to the wind|langered|ossified|fluthered|blind drunk|dead drunk|roaring drunk|falling down drunk|the worse for (wear|drink)|worse for (wear|drink)|pickled (by|again|at|on|when)|coked up|coked out|methed out|methed up|cracked out|geeked out|strung-out|off (his|her|their) (tits|trolley|box|nut|chops)|on the (piss|lash|batter|swally|rip))',
  ],
  except: [
    '(felt|feels|feel) (hammered|pissed off)',
    'pissed off',
    '(ossified (nature|auricle+|cartilage|ligament+|mass|lesion+|disc)|plastered (without|a|the|wall+|ceiling+))',
  ],
  anywhere: [
    'back on the (sauce|batter|gear|lash|swally|junk|smack)',
    '(whiff|pong|bang|niff|stench|stink|hum) (off|from|of) (him|her|them)',
    '(smell~|stink~|stank|reek~|smells|stinks) (to high heaven|like a (sewer|toilet|drain|bin|ashtray|barn|pub|dump|farmyard))',
    '(rank|ripe|rotten|vile|rancid|putrid|woeful) (smell|odour|odor|stench|whiff|pong) (off|from|of|coming off) (him|her|them)',
    '(bo|b o|smell|odour|odor|stench|stink) (that)? (you|would|could|that would) (could|would|knock|make|floor|fell|cut)',
    '(minging|manky|boggin|mingin|clatty|honking of)',
    '(flat|house|apartment|place|room|kitchen|home) {be} (like)? (a|an)? (total|complete|absolute|right)? (midden|kip|dive|bomb site|shithole|shit hole|hovel)',
    'not fit for (a dog|an animal|animals|pigs|a pig)',
  ],
  message: 'This is slang for drink or drugs; what was taken, seen or told is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'She was hammered at noon.',
    'Three sheets to the wind again.',
    'Coked up at intake.',
    'He is back on the sauce.',
    'The whiff off him.',
    'Smells like a drain.',
  ],
  passes: [
    'He hammered the nail; the ceiling was plastered.',
    'The paper was coked with dust.',
    'She made a sauce for the pasta.',
    'Smells like mint.',
    'A retired tradesman who plastered walls for forty years.',
  ],
}
