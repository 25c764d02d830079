import type {Proof, Rule} from '../../rule.js'

/** Decompensation: getting worse, as if a machine failed. */
export const decompensated: Rule = {
  id: 'en.deficit.decompensated',
  severity: 'suggest',
  match: [
    '(acutely|severe|acute|psychiatric)? (decompensate~|decompensation+)',
    '(mental|nervous|psychotic) breakdown',
    '(fell apart|falling apart|spiralling|unravelling|out of control) $',
  ],
  except: ['decompensated (heart|liver|cirrhosis|chf)', '(heart|cardiac|liver|respiratory) decompensation'],
  guards: {negation: true},
  message: 'This says that the person broke down, not what changed.',
}

export const proof: Proof = {
  sources: ['yale-recalled', 'practice'],
  flags: ['Decompensated after the move.', 'Acute decompensation in March.'],
  passes: ['Decompensated cirrhosis, followed by hepatology.', 'He has not decompensated since.'],
}
