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
