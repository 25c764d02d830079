import type {Proof, Rule} from '../../rule.js'

/** Words that take the mind away. */
export const demented: Rule = {
  id: 'en.label.demented',
  severity: 'strong',
  match: [
    '(demented|senility|feeble-minded|gomer+|senile ({after}|$|man|woman|lady|old|patient|resident|now))',
    '(alzheimer|alzheimers|dementia) (case+|victim+|sufferer+)',
    '(a|the|old|vascular|mixed|advanced|late|another|our|pleasant|lewy) dement ($|who|with|in|from|here|and)',
  ],
  except: ['(cataract+|keratosis|keratoses|macular|osteoporosis|purpura) ... senile'],
  message: 'This word writes the person off.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'A demented man from the lodge.',
    'Senile, needs help to dress.',
    'Mixed dement with a good appetite.',
  ],
  passes: [
    'Dx: dementia, mild.',
    'He grows vegetables on his balcony.',
    'Nuclear cataract, senile, right eye.',
  ],
}
