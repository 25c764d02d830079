import type {Proof, Rule} from '../../rule.js'

/** Praise for manner: pleasant, cooperative, lovely. */
export const pleasant: Rule = {
  id: 'en.character.pleasant',
  severity: 'hint',
  off: true,
  frame: 'is',
  match: ['(pleasant|pleasantly|cooperative|lovely|delightful|charming|agreeable|polite)'],
  except: [
    '(pleasant|lovely|delightful|charming|polite) (day|walk|weather|room|time|smell|surprise|visit|dream+)',
  ],
  message: 'Praise for manner measures how easy somebody was for us.',
}

export const proof: Proof = {
  sources: ['harrigian', 'shm-abstracts'],
  flags: ['Pleasant and cooperative on interview.', 'She is a lovely lady.'],
  passes: ['A pleasant walk by the river.', 'They had a lovely visit.'],
}
