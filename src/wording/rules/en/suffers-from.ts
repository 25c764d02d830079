import type {Proof, Rule} from '../../rule.js'

/** Suffering, presumed. */
export const suffersFrom: Rule = {
  id: 'en.suffering.suffers-from',
  severity: 'suggest',
  match: [
    '[suffer~ (from|with)] (a|an|severe|major)? (mental|schizophrenia|psychosis|depression|bipolar|anxiety|addiction|dementia|ptsd|ocd|diabetes|hiv|chronic) => live~ with',
    'suffer~ (from|with)',
    '(afflicted|plagued|crippled|tormented) (with|by)',
    'stricken (with|by)',
    '(felled|struck down|laid low|brought down|knocked down) (by|with) (a|an|another|his|her|the)? (second|third|first|severe)? ({illness}|episode|illness|breakdown|mania)',
    'victim+ of (a|an|his|her|their|the)? (severe|chronic|serious)? ({illness}|mental|drugs|disease|disorder|addiction)',
    '({illness}|overdose|suicide) victim+',
    '(battle~|fight~|struggle~) (with|against)? {illness}',
    '(battle~|wrestle~|struggle~) with (his|her|their)? (own)? (sobriety|mental health|sanity|demons|addiction|bipolar|schizoaffective|ocd|bpd|voices)',
    '(tortured|gripped|consumed|ruled|enslaved|imprisoned|trapped|overcome|debilitated|burdened) by (his|her|their|the)? ({illness}|{substance}|drinking|voices|paranoia|ocd|illness|disease)',
    '(haunted|ravaged) by {illness}',
    'suffer~ (panic|anxiety|depression|depressive|delusions|hallucinations|psychotic|paranoia|insomnia|flashbacks|nightmares|bouts)',
    '(life|lives|marriage|health|career) ... [(ravaged|ruined|destroyed|wrecked|consumed|torn apart) by] (his|her|their)? ({illness}|{substance}|drinking|illness)',
    '(prisoner of|slave to|prey to|losing (his|her|their) battle with) (his|her|their|a|the)? ({illness}|{substance}|illness|drinking|disease|moods)',
    '(fallen|fell|falling|falls) (victim|prey) to',
    '(rob~|robbed|stole|cheated|deprived) (him|her|them) of (his|her|their) (life|youth|future|mind|best years|freedom|independence|childhood|career)',
    '(tortured|tormented|lost|troubled|poor) (soul|creature)',
    '(troubled|damaged|broken|tormented|tortured) (individual|man|woman|person|mind)',
    '(a slave to|prey to|losing (his|her|their) battle)',
    '(struck|brought down|hit hard|knocked down) (down)? (by|with) (a|an|another|his|her|the|second|third|first|severe)? (second|third|first|severe)? ({illness}|psychosis|episode|illness|breakdown|mania)',
    'victim+ of (a|an|his|her|their|the)? (early-onset|late-onset|long-standing|longstanding|lifelong|untreated|advanced|persistent|progressive|recurrent|treatment-resistant|paranoid|bipolar|major|postpartum|severe and persistent) ({illness}|mental|disease|disorder|illness)',
    '(troubled|damaged|tormented|tortured|disturbed) (young|old|older|little|middle-aged|elderly) (man|woman|person|lady|girl|boy|adult|mother|gentleman|lad|soul)',
    '(suffers|suffering) (frequent|recurrent|severe|chronic|intermittent|nocturnal|daily|constant|repeated|occasional|ongoing|debilitating|terrible|badly|regular)',
  ],
  except: [
    '(play~|film|movie|novel|book|role|story|character) ... (troubled|damaged|tormented|tortured|disturbed)',
    'plagued (by|with) (the)? (flies|blackflies|mosquitoes|ants|bugs|mice|delays|aphids|calls|rain|potholes|injuries|breakdowns)',
    'mental (abuse|cruelty|violence|and|math|arithmetic|maths)',
    '(fallen|fell|falling|falls) (victim|prey) to ... (scam+|fraud|fraudster+|theft|thieves|robbery|phishing|scheme|con|caller+)',
    'poor (man|woman) s',
    '(says|said|states|stated|insists) (that)? (he|she|they) {be} (a|an|no)? ... victim',
    '(business|garden|lawn|engine|road|sales|attendance|schedule) ... suffer~',
  ],
  message: 'This presumes suffering, or a fight.',
}

export const proof: Proof = {
  sources: ['apa', 'uofl'],
  flags: [
    'He suffers from depression.',
    'A victim of schizophrenia since youth.',
    'Overdose victim, brought by EMS.',
    'Victim of long-standing depression.',
    'We met a troubled young man at the shelter.',
    'Suffers nocturnal cramps.',
  ],
  passes: [
    'She suffered a fracture of the wrist.',
    'He was the victim of an assault.',
    'She fell victim to a phone scam in March.',
    'Victim of mental and physical abuse by an uncle.',
    'The build was plagued by delays.',
  ],
}
