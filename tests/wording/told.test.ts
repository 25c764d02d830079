import {describe, expect, it} from 'vitest'
import {lint} from '../../src/wording/index.js'

const found = (text: string, language = 'en') => lint(text, {language}).map(finding => finding.text)

describe('What is left open', () => {
  it('is nothing that is said: a question between two answers', () => {
    expect(found('Is she really hostile, or have we never asked?')).toEqual([])
    expect(found('Est-elle opposante, ou n’entend-elle pas la consigne?', 'fr')).toEqual([])
  })

  it('is said in a question that takes it to be so, or that is no question', () => {
    expect(found('Is she still hostile with you? Est-elle hostile?')).toEqual(['hostile'])
    expect(found('Why is he so lazy? Is hostile.')).toEqual(['lazy', 'hostile'])
    expect(found('Was it you who was on when he became hostile?')).toEqual(['hostile'])
    expect(found('Pourquoi est-il si difficile depuis jeudi?', 'fr')).toEqual(['difficile'])
    expect(found('Discussed in MDT: is he a junkie?')).toEqual(['a junkie'])
  })

  it('is nothing that is said: what somebody wants to know, or doubts', () => {
    expect(found('Unclear whether he is manipulative. I doubt that she is lazy.')).toEqual([])
    expect(found('À vérifier si le patient est hostile. Je doute fort qu’elle simule.', 'fr')).toEqual([])
    expect(found('No doubt that she is lazy.')).toEqual(['lazy'])
    expect(found('On se doute qu’elle est manipulatrice.', 'fr')).toEqual(['manipulatrice'])
  })

  it('is said where it is taken to be so, or comes after what is open', () => {
    expect(
      found('Check if this hostile patient can have a pass. Unclear whether he is still hostile.'),
    ).toEqual(['hostile', 'hostile'])
    expect(found('He asked if he could go out and was hostile. Little doubt that she is hostile.')).toEqual([
      'hostile',
      'hostile',
    ])
    expect(found('Vérifier si on connaît ce patient manipulateur.', 'fr')).toEqual(['manipulateur'])
    expect(found('Vérifier si le médecin sait que l’usager est hostile.', 'fr')).toEqual(['hostile'])
    expect(found('Demande s’il peut fumer et devient agressif.', 'fr')).toEqual(['devient agressif'])
  })

  it('is taken back past a “but”', () => {
    expect(found('May seem hostile but isn’t, hard of hearing.')).toEqual([])
    expect(found('May seem pleasant but is hostile, and not only here.')).toEqual(['hostile'])
  })
})

describe('What the person says of themselves', () => {
  it('is theirs, whoever they are and however it is told', () => {
    expect(found('Dina answered that she is unmotivated.')).toEqual([])
    expect(found('Has come to see himself as a deadbeat.')).toEqual([])
    expect(found('Her core belief, the focus of today, was that she is lazy.')).toEqual([])
    expect(found('She worried aloud that she comes across as manipulative.')).toEqual([])
    expect(found('They felt, as they put it, like a psycho. The addict I was is gone.')).toEqual([])
    expect(found('As a recovering addict, he wrote in his application, he has much to give.')).toEqual([])
    expect(
      found('Il explique sans gêne, en marchant, qu’il est paresseux. Pense être trop exigeante.', 'fr'),
    ).toEqual([])
    expect(found('Le drogué que j’étais est mort. Elle répond sans hésiter : une paresseuse.', 'fr')).toEqual(
      [],
    )
  })

  it('is not what those who chart say or think', () => {
    expect(found('Our impression was that she is lazy. Staff felt she is hostile.')).toEqual([
      'lazy',
      'hostile',
    ])
    expect(found('Nurse Kelly says he is hostile. Team sees her as lazy.')).toEqual(['hostile', 'lazy'])
    expect(found('Staff answered: lazy.')).toEqual(['lazy'])
    expect(found('Says that she often refuses to go.')).toEqual(['refuses'])
    expect(
      found('Hostile avec l’équipe, elle dit à la TS que ça va. Hostile, elle répondait à côté.', 'fr'),
    ).toEqual(['Hostile', 'Hostile'])
  })
})

describe('What comes after somebody’s words', () => {
  it('is said by those who chart', () => {
    expect(
      found('She said: "I want my Ativan." Patient was hostile. He answered: yes, and was hostile.'),
    ).toEqual(['hostile', 'hostile'])
    expect(
      found('He was hostile, he said to leave him alone. Patient is hostile, he wrote in his journal.'),
    ).toEqual(['hostile', 'hostile'])
    expect(found('Once he was told, he became hostile. She was asked, she was hostile.')).toHaveLength(2)
    expect(found('The addict I was assigned to slept. As they put it at rounds, he is hostile.')).toEqual([
      'The addict',
      'hostile',
    ])
    expect(found('Il répond : « va-t’en », ton hostile.', 'fr')).toHaveLength(1)
  })

  it('is said by them where somebody accused, or was accused', () => {
    expect(
      found('He accused his roommate of theft and was hostile. Was accused of theft and is hostile.'),
    ).toEqual(['hostile', 'hostile'])
    expect(found('Dr. Roy calls the client a junkie.')).toEqual(['a junkie'])
    expect(found('M. Roy accuse le personnel de vol et se montre hostile.', 'fr')).toContain('hostile')
    expect(found('S’est fait dire par l’infirmière qu’elle est hostile.', 'fr')).toEqual(['hostile'])
  })
})

describe('What others say to the person, or call them', () => {
  it('is theirs', () => {
    expect(found('Landlord calls client a freeloader. His ex called her a psycho.')).toEqual([])
    expect(
      found('He was accused of being lazy. Her sister’s text accused Mr. Roy of being selfish.'),
    ).toEqual([])
    expect(
      found('S’est fait dire à l’urgence qu’elle est hostile. Il l’accuse d’être paresseuse.', 'fr'),
    ).toEqual([])
  })

  it('is not what staff call them, nor what they do', () => {
    expect(found('Staff call him a frequent flyer. Hostile with staff.')).toEqual([
      'frequent flyer',
      'Hostile',
    ])
    expect(found('Play games with the on-call resident to get what he wants.')).toEqual([
      'to get what he wants',
    ])
  })
})

describe('Somebody else', () => {
  it('is who is told of as the person’s', () => {
    expect(found('Le patron de M. Nguyen est exigeant.', 'fr')).toEqual([])
    expect(found('Le comportement de M. Nguyen est inapproprié.', 'fr')).toEqual(['inapproprié'])
  })
})

describe('The name of a scale or of a part of a form', () => {
  it('has a capital, and a word for such a thing beside it', () => {
    expect(found('The Aggressive Behaviour scale was in the average range.')).toEqual([])
    expect(found('Remplir la section Inobservance du formulaire.', 'fr')).toEqual([])
  })
})
