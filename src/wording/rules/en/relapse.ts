import type {Proof, Rule} from '../../rule.js'

/** Relapse: a fall, where recovery is seldom a straight line. */
export const relapse: Rule = {
  id: 'en.substance.relapse',
  severity: 'hint',
  match: [
    '[relapse~ on] {substance} => return~ to using',
    'relapse~',
    '(slip~|fell|lapse~) back into (use|drinking|using)',
  ],
  except: ['relapsing (remitting|fever)', 'relapse~ of (his|her|the)? (leukemia|lymphoma|cancer)'],
  message: '“Relapse” can read as a fall back to zero.',
  why: 'Recovery is seldom a straight line; what was learned stays.',
  ask: 'What happened, and what has helped before?',
}

export const proof: Proof = {
  sources: ['uofl', 'va'],
  flags: ['Relapsed on alcohol in June.', 'Slipped back into drinking.'],
  passes: ['Relapsing remitting MS, stable.', 'She slipped on the ice.'],
}
