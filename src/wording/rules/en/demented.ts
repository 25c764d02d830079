import type {Proof, Rule} from '../../rule.js'

/** Words that take the mind away. */
export const demented: Rule = {
  id: 'en.label.demented',
  severity: 'strong',
  match: [
    '(demented|senile|senility|feeble-minded|gomer+)',
    '(alzheimer|alzheimers|dementia) (case+|victim+|sufferer+)',
  ],
  except: [
    'senile (appearance|cataract+|purpura|lentigo|lentigines|keratos+|plaque+|ptosis|osteoporosis|amyloid+|arcus|facies)',
  ],
  message: 'This word writes the person off.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['A demented man from the lodge.', 'Senile, needs help to dress.'],
  passes: ['Dx: dementia, mild.', 'He grows vegetables on his balcony.'],
}
