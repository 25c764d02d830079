import type {Proof, Rule} from '../../rule.js'

/** Sexuality, judged. */
export const seductive: Rule = {
  id: 'en.character.seductive',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(promiscuous|promiscuity|seductive|seductively|flirtatious|provocatively|provocative)',
    'sexually (inappropriate|provocative) (with|to|toward|towards|at|in)?',
    'sexualized (behaviour+|behavior+)',
  ],
  except: [
    '(extension|flexion|rotation|palpation|test+|testing|movement+|loading|pressure|cough|exercise|question+|art|book|film|play) ... provocative',
    'provocative (of|for)',
  ],
  guards: {apart: false},
  message: 'This judges; what was said or done is missing.',
}

export const proof: Proof = {
  sources: ['picu', 'practice'],
  flags: ['Sexually inappropriate at supper.', 'Seductive with visitors.', 'Mr. Roy was provocative.'],
  passes: [
    'Provocative manoeuvres negative; extension was provocative.',
    'Sexual health teaching at the clinic.',
    'She asked about contraception.',
  ],
}
