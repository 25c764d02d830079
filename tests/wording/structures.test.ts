import {describe, expect, it} from 'vitest'
import {lint} from '../../src/wording/index.js'
import {
  englishAdjectives,
  englishNegations,
  englishNouns,
  frenchAdjectives,
  frenchNegations,
  frenchNouns,
  withWord,
  type Structures,
} from './sentences/structures.js'
import {english, french} from './words-flagged.js'

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

describe('What was said to a person, what they feel and what is denied of them judges nobody', () => {
  for (const word of ['hostile', 'selfish', 'rude'])
    for (const sentence of [
      'We were X with him.',
      'I was X with her.',
      'She was dismissed as X by the walk-in clinic.',
      'They teased her for being X.',
      'She was treated as if she was X.',
      'He has been mislabelled as X.',
      'She grew up hearing that she was X.',
      'His father always said he was X.',
      'He is tired of being seen as X.',
      'He apologised for being X.',
      'He was made to feel X.',
    ])
      it(sentence.replace('X', word), () => {
        expect(english(sentence.replace('X', word))).to.deep.equal([])
      })

  for (const sentence of [
    'I do not see her as an addict.',
    'I would not call him an addict.',
    'He is no longer an addict.',
    'It is not true that he is an addict.',
    'He feels like an addict.',
    'She was robbed by an addict.',
    'She thinks she is a liar.',
  ])
    it(sentence, () => {
      expect(english(sentence)).to.deep.equal([])
    })

  for (const sentence of [
    'Elle croit qu’elle est égoïste.',
    'Elle écrit qu’elle est égoïste.',
    'On ignore si elle est agressive.',
    'Elle se reproche d’être agressive.',
    'Elle a grandi en entendant qu’elle était paresseuse.',
    'Elle est fatiguée d’être vue comme agressive.',
    'Elle n’est plus une alcoolique.',
    'Elle n’a jamais été une alcoolique.',
    'Elle s’est fait voler par une toxicomane.',
  ])
    it(sentence, () => {
      expect(french(sentence)).to.deep.equal([])
    })

  it('what staff think, hear and do is not that', () => {
    for (const sentence of [
      'We heard that she was hostile.',
      'Staff always said he was hostile.',
      'We dismissed her as hostile.',
      'We feel he is hostile.',
      'I would call him an addict.',
      'We do see her as an addict.',
      'He was rude to the evening staff and hostile to others.',
      'He was raised by an alcoholic mother.',
    ])
      expect(english(sentence), sentence).not.to.deep.equal([])
    for (const sentence of ['Se croit guéri et ne veut pas comprendre.', 'N’est plus clean depuis mai.'])
      expect(french(sentence), sentence).not.to.deep.equal([])
  })
})

describe('The same sentences judge nobody', () => {
  for (const sentence of [
    'She was anything but hostile.',
    'Anything but lazy, he was up at five.',
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

// Of each word in each sentence, in tenths of a percent, what is reached today, so that it can only rise: where it is said of the person it is
// found, else it is let pass. Before these sentences were tried, English adjectives 833 and 808, nouns 828 and 657; French 878 and
// 789, 664 and 684; after a negation 471 and 987, 616 and 959.
const floors: [string, Structures, {found: number; passed: number}][] = [
  ['English adjectives', englishAdjectives, {found: 909, passed: 898}],
  ['English nouns', englishNouns, {found: 838, passed: 790}],
  ['French adjectives', frenchAdjectives, {found: 950, passed: 881}],
  ['French nouns', frenchNouns, {found: 721, passed: 767}],
  ['English, after a negation', englishNegations, {found: 751, passed: 987}],
  ['French, after a negation', frenchNegations, {found: 881, passed: 959}],
]

describe('Words in all the sentences that one may meet them in', () => {
  it.each(floors)('are read no worse than before: %s', (name, {language, words, says, silent}, floor) => {
    const share = (sentences: string[], isSo: (isTold: boolean) => boolean): number => {
      const outcomes = sentences.flatMap(sentence =>
        words.map(word => {
          const text = withWord(sentence, word, language)
          const from = text.toLowerCase().indexOf(word.split(' ')[0]!)
          return isSo(lint(text, {language}).some(({start, end}) => start < from + word.length && end > from))
        }),
      )
      return Math.floor((1000 * outcomes.filter(Boolean).length) / outcomes.length)
    }
    const [found, passed] = [share(says, isTold => isTold), share(silent, isTold => !isTold)]
    process.stdout.write(`${name}: found ${found / 10} %, let pass ${passed / 10} %\n`)
    expect(found).toBeGreaterThanOrEqual(floor.found)
    expect(passed).toBeGreaterThanOrEqual(floor.passed)
  })
})
