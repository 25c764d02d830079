import {describe, expect, it} from 'vitest'
import {english, french} from './words-flagged.js'

describe('A negation of something else takes back no word that judges', () => {
  for (const [sentence, word] of [
    ['Without structure this man is hostile.', 'hostile'],
    ['Not having slept he was rude.', 'rude'],
    ['Not for the first time she was selfish.', 'selfish'],
    ['Do not give in to this selfish woman.', 'selfish'],
    ['Never rise to his hostile tone.', 'hostile'],
    ['He never fails to be rude.', 'rude'],
    ['I cannot deny that she is selfish.', 'selfish'],
    ['Not a shift passes without hostile behaviour.', 'hostile'],
    ['Rarely have I seen a pupil so rude.', 'rude'],
    ['Never have I met a more selfish man.', 'selfish'],
    ['He is not just rude but loud.', 'rude'],
    ['It does not change the fact that he is rude.', 'rude'],
    ['It is no secret that he is selfish.', 'selfish'],
    ['Found no cause and put it down to a selfish streak.', 'selfish'],
  ] as const)
    it(sentence, () => expect(english(sentence).join(' ')).to.contain(word))

  for (const [sentence, word] of [
    ['Sans structure elle est hostile.', 'hostile'],
    ['N’ayant pas dormi elle était hostile.', 'hostile'],
    ['Quand elle ne dort pas elle est hostile.', 'hostile'],
    ['Ne pas céder à cette résidente hostile.', 'hostile'],
    ['Elle n’arrête pas d’être hostile.', 'hostile'],
    ['Pas un quart ne passe sans qu’elle soit hostile.', 'hostile'],
    ['Jamais vu une dame aussi hostile.', 'hostile'],
    ['Elle n’aura pas le logement puisqu’elle est hostile.', 'hostile'],
    ['Ne voit pas le problème ou ment.', 'ment'],
    ['Sans emploi et hostile.', 'hostile'],
    ['N’empêche qu’elle est hostile.', 'hostile'],
    ['Pas étonnant qu’elle soit hostile.', 'hostile'],
  ] as const)
    it(sentence, () => expect(french(sentence).join(' ')).to.contain(word))

  for (const sentence of [
    'Without saying so she was never hostile.',
    'Slept well without rude or loud behaviour.',
    'Not once this week has he been hostile.',
    'Not on my shift is he rude.',
    'Nothing in the file suggests he was rude.',
    'Do not call this man hostile.',
    'Please don’t call her rude.',
    'Never assume she is hostile.',
    'He did not stop at the desk and was not hostile.',
    'He is not just hostile, he is afraid.',
    'He is not so much rude as afraid.',
  ])
    it(sentence, () => expect(english(sentence)).to.deep.equal([]))

  for (const sentence of [
    'Sans être hostile, elle a redemandé.',
    'Ne pas dire de cette dame hostile.',
    'Elle n’est pas bruyante ou hostile.',
    'Elle n’est ni bruyante ni hostile.',
    'Rien ne dit qu’elle est hostile.',
    'N’ose pas demander puisqu’il se perçoit comme un cas lourd.',
  ])
    it(sentence, () => expect(french(sentence)).to.deep.equal([]))
})

describe('What somebody does is found in whatever sentence says it of the person', () => {
  for (const [sentence, words] of [
    ['If told no he whines.', 'whines'],
    ['He cannot help ranting.', 'ranting'],
    ['We heard him ranting.', 'ranting'],
    ['He spent the evening ranting.', 'ranting'],
    ['I told him to stop ranting.', 'ranting'],
    ['We will put her on a community treatment order.', 'put her on'],
    ['We find it difficult to engage him.', 'difficult to engage'],
  ] as const)
    it(sentence, () => expect(english(sentence).join(' ')).to.contain(words))

  for (const sentence of [
    'We threatened to close the unit.',
    'I ranted and he left.',
    'She thinks she exaggerates.',
    'Her asthma has been acting up since May.',
    'The Board spoke of the consequences of refusing treatment.',
  ])
    it(sentence, () => expect(english(sentence)).to.deep.equal([]))

  for (const sentence of ['Elle croit qu’elle boude.', 'Elle dit que le monde conspire contre elle.'])
    it(sentence, () => expect(french(sentence)).to.deep.equal([]))
})
