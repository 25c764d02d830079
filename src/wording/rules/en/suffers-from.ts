import type {Proof, Rule} from '../../rule.js'

/** Suffering, presumed. */
export const suffersFrom: Rule = {
  id: 'en.suffering.suffers-from',
  severity: 'suggest',
  match: [
    '[suffer~ (from|with)] (a|an|severe|major)? (mental|schizophrenia|psychosis|depression|bipolar|anxiety|addiction|dementia|ptsd|ocd|diabetes|hiv|chronic) => live~ with',
    'suffer~ (from|with)',
    '(afflicted|stricken|plagued|crippled|tormented) (with|by)',
    'victim+ of (a|his|her|their)? {illness}',
    '{illness} (victim+|sufferer+)',
    '(battle~|fight~|struggle~) (with|against)? {illness}',
    '(tortured|haunted|ravaged) by {illness}',
    '(overdose|suicide) victim+',
    '(mental health|trauma|pain|long-term) sufferer+',
    'crippling (anxiety|depression|fear|panic)',
    'suffer~ (panic|anxiety|depression|depressive|delusions|hallucinations|bouts|episodes|severe|chronic|mental|psychotic|paranoia|insomnia|flashbacks|nightmares)',
    '(life|lives|marriage|family|world|health|career) ... [(ravaged|ruined|destroyed|wrecked|devastated|consumed|torn apart) by]',
    '(gripped|consumed|crippled|debilitated|ruled|burdened|tortured|enslaved|imprisoned|trapped|overcome) by (his|her|their|the)? ({illness}|{substance}|drinking|voices|paranoia|ocd|illness|disease|disorder|addiction)',
    '(in the grip of|a prisoner of|a slave to|prey to|losing (his|her|their) battle)',
    '(battle~|wrestle~|struggle~) with (his|her|their)? (sobriety|mental health|sanity|demons|addiction|bipolar|schizoaffective|ocd|bpd|voices|drinking)',
    '(sufferer+) (of|from)',
    '{article} (long-time|longtime|long-term|chronic|lifelong)? sufferer+',
    '(robbed|robs|stole|stolen|cheated|deprived) (him|her|them) of',
    '(tortured|tormented|lost|troubled|damaged|broken|poor) (soul|individual|man|woman|person|mind|creature)',
    '(victim+ of) (a|an|his|her|their|the)? (severe|chronic|serious|long-standing)? ({illness}|mental|addiction|bipolar|substance|drugs|disease|disorder)',
    '(struck|felled|laid low|brought down|hit hard|knocked down|stricken) (down)? (by|with) (a|an|another|his|her|the|second|third|first|severe)? (second|third|first|severe)? ({illness}|psychosis|episode|illness|breakdown|mania)',
    '(fallen|fell|falling|falls) (victim|prey) to',
  ],
  message: 'This presumes suffering, or a fight.',
}

export const proof: Proof = {
  sources: ['apa', 'uofl'],
  flags: [
    'He suffers from depression.',
    'A victim of schizophrenia since youth.',
    'Overdose victim, brought by EMS.',
  ],
  passes: ['She suffered a fracture of the wrist.', 'He was the victim of an assault.'],
}
