import type {Proof, Rule} from '../../rule.js'

/** Declining: guides prefer it to refusing, lexicons count it. */
export const declined: Rule = {
  id: 'en.compliance.declined',
  severity: 'hint',
  off: true,
  frame: 'does',
  match: ['decline~'],
  except: ['(declining|decline) (function|kidney|health|cognition|vision|hearing|in|sharply)'],
  message: 'Guides differ: some count “declined” among the words of refusal.',
  why: 'What the person chose, and their reason, says more than either word.',
}

export const proof: Proof = {
  sources: ['harrigian'],
  flags: ['Declined the flu shot.', 'She declines lunch.'],
  passes: ['Kidney function is declining.', 'He chose soup.'],
}
