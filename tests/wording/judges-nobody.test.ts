import {describe, expect, it} from 'vitest'
import {lint} from '../../src/wording/index.js'

const found = (text: string, language: string) => lint(text, {language}).map(finding => finding.text)

describe('Words that are also said of a body, a thing or one’s own guilt', () => {
  it.each([
    ['en', 'Drags his feet on the left since the stroke. Shuffling gait, drags his feet.'],
    ['en', 'Inappropriately high TSH. BP stays stubbornly high. His rigidity is less since the levodopa.'],
    ['en', 'A driver drove recklessly and hit him. She was cruelly bullied. Her manager was curt with her.'],
    ['en', 'He believes he is a useless father. Soap scum on the tub made her slip.'],
    ['fr', 'Verbalise être un fardeau pour ses proches. Les soins sont un fardeau pour la famille.'],
    [
      'fr',
      'Fait la moue à la demande, symétrique. Réagit brusquement au bruit. Sa sciatique fait des siennes.',
    ],
    ['fr', 'La rougeur au coccyx devient une plaie. Le numéro du lit est le 12. Germaine est au salon.'],
  ])('judge nobody (%s): %s', (language, text) => expect(found(text, language)).toEqual([]))

  it.each([
    [
      'en',
      'Drags her feet over discharge. Stubbornly declines the walker. Spends recklessly. Pt is a fraud.',
    ],
    ['fr', 'Fait la moue au souper. C’est un fardeau pour sa famille. Répond brusquement. Fait des siennes.'],
  ])('judge where those who chart do so by them (%s): %s', (language, text) =>
    expect(found(text, language)).toHaveLength(4),
  )
})
