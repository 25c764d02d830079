import type {Proof, Rule} from '../../rule.js'

/** Words that take the mind away. */
export const demented: Rule = {
  id: 'en.label.demented',
  severity: 'strong',
  match: [
    '(demented|senility|feeble-minded|gomer+|senile ({after}|$|man|woman|lady|old|patient|resident|now))',
    '(alzheimer|alzheimers|dementia) (case+|victim+|sufferer+)',
  ],
  message: 'This word writes the person off.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['A demented man from the lodge.', 'Senile, needs help to dress.'],
  passes: ['Dx: dementia, mild.', 'He grows vegetables on his balcony.'],
}
