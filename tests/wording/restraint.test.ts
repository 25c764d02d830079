import {describe, expect, it} from 'vitest'
import {lint} from '../../src/wording/index.js'

const found = (text: string, language = 'en') => lint(text, {language}).map(finding => finding.text)

describe('What is only asked', () => {
  it('is nothing that is said, where the answer is no', () => {
    expect(found('Careless? No. Is he being hostile? Never.')).toEqual([])
    expect(found('Exaggerating her pain? Not at all.')).toEqual([])
    expect(found('Agressive\u00a0? Pas du tout. Têtu, lui? Non.', 'fr')).toEqual([])
    expect(found('Manipulatrice, non; précise, oui.', 'fr')).toEqual([])
  })

  it('is said where the answer is yes, or something else', () => {
    expect(found('Careless? Yes, again. Hostile? Not this morning.')).toEqual(['Careless', 'Hostile'])
    expect(found('Agressive\u00a0? Oui. Paresseuse? Nous le pensons.', 'fr')).toEqual([
      'Agressive',
      'Paresseuse',
    ])
    expect(found('Pain? No. Hostile.')).toEqual(['Hostile'])
  })
})

describe('What is found to be wrong', () => {
  it('is taken back by what comes after it', () => {
    expect(found('Noncompliance ruled out by levels. Laziness was excluded.')).toEqual([])
    expect(found('The entry that he was hostile was wrong.')).toEqual([])
    expect(found('Négligence exclue. La paresse a été écartée.', 'fr')).toEqual([])
    expect(found('He is hostile and wrong. Hostile when excluded.')).toEqual(['hostile', 'Hostile'])
  })

  it('is taken back by what comes before it', () => {
    expect(found('It would be incorrect to say that he is hostile. It is unfair to call her lazy.')).toEqual(
      [],
    )
    expect(found('Il serait faux de dire qu’il est paresseux.', 'fr')).toEqual([])
    expect(found('Took the wrong pills because he is lazy.')).toEqual(['lazy'])
    expect(found('Nothing hostile or belligerent about her. Zéro négligence.', 'fr')).toEqual([])
  })
})

describe('Somebody else', () => {
  it('may be told of with “who”', () => {
    expect(found('Attacked by a man who was agitated. An ex who manipulates everyone.')).toEqual([])
    expect(found('Frappée par un homme qui était agressif.', 'fr')).toEqual([])
    expect(found('This is a man who was agitated.')).toEqual(['agitated'])
  })

  it('may be named, and then described past a comma', () => {
    expect(found('She left her dealer, a callous man.')).toEqual([])
    expect(found('Seen today, a hostile young man.')).toEqual(['hostile'])
  })

  it('may be the noun that opens a line in French, before what describes it', () => {
    expect(found('Lumière envahissante le soir. Voisinage hostile.', 'fr')).toEqual([])
    expect(found('Prévenu arrogant. Tempérament colérique. Totalement dépendante.', 'fr')).toHaveLength(3)
  })

  it('may give a reason for what they do', () => {
    expect(found('Scapegoated for being lazy.')).toEqual([])
  })
})

describe('A name that somebody chose', () => {
  it('may be told in other ways than by calling', () => {
    expect(found('An addict, by her own choice of words. Addict is how Sam identifies.')).toEqual([])
    expect(
      found('He answers to Junkie. Goes by Junkie on stage. Junkie, in his vocabulary, is praise.'),
    ).toEqual([])
    expect(found('She calls it the Manipulator. Junkie is the name she chose for her band.')).toEqual([])
    expect(found('Paresseuse est le nom qu’elle a choisi. Elle l’appelle la Manipulatrice.', 'fr')).toEqual(
      [],
    )
    expect(found('On l’appelle la folle.', 'fr')).toEqual(['folle'])
  })

  it('may be that of a place, a band or a shop', () => {
    expect(found('Sa chorale, Les Paresseux, répète. Travaille à L’Ivrogne.', 'fr')).toEqual([])
    expect(found('Her stall, Lazy Bones Keramiks, opens.')).toEqual([])
    expect(found('Patient Paresseux.', 'fr')).toEqual(['Paresseux'])
  })
})

describe('A court', () => {
  it('is not heard in how somebody is seen', () => {
    expect(found('Jugé dangereux par l’équipe.', 'fr')).not.toEqual([])
    expect(found('Le juge le dit dangereux.', 'fr')).toEqual([])
  })
})

describe('Talk about words', () => {
  it('is told by what such talk is about', () => {
    expect(found('The acronym for non-compliant goes. Remove the adjective lazy from the template.')).toEqual(
      [],
    )
    expect(found('Le sigle et l’adjectif paresseux sortent du gabarit.', 'fr')).toEqual([])
  })
})
