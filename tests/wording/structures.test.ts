import {describe, expect, it} from 'vitest'
import {lint} from '../../src/wording/index.js'

const told = (text: string, language: string): string[] => lint(text, {language}).map(finding => finding.text)
const english = (text: string): string[] => told(text, 'en')
const french = (text: string): string[] => told(text, 'fr')

describe('A word that judges is found in whatever sentence says it of the person', () => {
  const sentences = [
    'Because he is X we moved him.',
    'Since he is X we will not visit.',
    'He has never been anything but X.',
    'She could not have been more X.',
    'She behaved in a X way.',
    'There is something X about her.',
    'It was X of him.',
    'Comes across as X.',
    'Impression: X.',
    'He is a X father.',
    'She is a X partner to him.',
  ]
  for (const word of ['hostile', 'selfish', 'rude'])
    for (const sentence of sentences)
      it(sentence.replace('X', word), () => {
        expect(english(sentence.replace('X', word)).join(' ')).to.contain(word)
      })

  for (const sentence of [
    'Elle est juste X.',
    'Elle doit être X.',
    'X encore aujourd’hui.',
    'Elle agit de façon X avec les autres.',
    'Elle a quelque chose d’X.',
    'Elle n’a jamais été qu’X.',
    'On ne peut plus X.',
    'Impression : X.',
  ])
    it(sentence.replace('X', 'hostile'), () => {
      const text = sentence.replace('X', sentence.startsWith('X') ? 'Hostile' : 'hostile')
      expect(french(text).join(' ').toLowerCase()).to.contain('hostile')
    })

  for (const sentence of [
    'À mon avis c’est une menteuse.',
    'Ce n’est qu’une menteuse.',
    'Parce que c’est une menteuse, on l’a déplacée.',
  ])
    it(sentence, () => {
      expect(french(sentence)).to.include('menteuse')
    })
})

describe('The same sentences judge nobody', () => {
  for (const sentence of [
    'She was anything but hostile.',
    'Never anything but kind, and not hostile.',
    'She can no longer be called rude, and is not.',
    'He cannot be more hostile than others, as he is not hostile.',
    'Cultures grew an aggressive strain.',
    'Impression: alcohol abuse, in remission.',
    'It is a hostile company, his uncle says of his employer.',
    'The winter could not have been more hostile.',
  ])
    it(sentence, () => {
      expect(english(sentence)).to.deep.equal([])
    })

  for (const sentence of [
    'Elle n’est pas hostile.',
    'Elle n’a jamais été hostile.',
    'Son chien, c’est un menteur.',
    'On ne peut plus la dire hostile.',
    'À mon avis c’est difficile pour elle.',
    'C’est quelque chose qu’elle doit apprendre.',
  ])
    it(sentence, () => {
      expect(french(sentence)).to.deep.equal([])
    })
})
