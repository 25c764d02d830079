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

  it('is not said where somebody asked whether it is so', () => {
    expect(
      found('Her father asked if she was being lazy. The teacher asks whether the boy is lazy.'),
    ).toEqual([])
    expect(found('La mère a demandé si elle est paresseuse. Elle demande s’il est hostile.', 'fr')).toEqual(
      [],
    )
    expect(found('When asked if he had eaten he was hostile.')).toEqual(['hostile'])
    expect(found('La mère a demandé de partir; il est hostile.', 'fr')).toEqual(['hostile'])
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
    expect(found('The acronym for non-compliant goes. Never the adjective lazy.')).toEqual([])
    expect(found('Le sigle et l’adjectif paresseux sortent.', 'fr')).toEqual([])
  })
})

describe('A judgement is still heard', () => {
  it.each([
    ['Manipulative on the unit, SI? Denies.', 'Manipulative'],
    ['Hostile and rude this morning, any triggers? No.', 'Hostile'],
    ['Nurse was struck by a patient who was aggressive.', 'aggressive'],
    ['The frequent flyer was wrong about her pills.', 'frequent flyer'],
    ['Drug seeker was ruled out of the program.', 'Drug seeker'],
    ['It is wrong that she is hostile.', 'hostile'],
    ['Unfair to others and hostile.', 'hostile'],
    ['Presents with headache, a manipulative young woman.', 'manipulative'],
    ['Known to the school, a hostile youth.', 'hostile'],
    ['Addict who makes his own choices.', 'Addict'],
    ['Known addict, lives on her own by choice.', 'addict'],
    ['Went to the addict next door.', 'addict'],
    ['Used slang and was rude to staff.', 'rude'],
    ['Frequent Flyer Tremblay back.', 'Frequent Flyer'],
    ['Refused Metoprolol this morning.', 'Refused'],
    ['Patient Ann Lee hostile this morning.', 'hostile'],
  ])('%s', (text, words) => expect(found(text).join()).toContain(words))

  it.each([
    ['Arrivé agressif à l’urgence.', 'agressif'],
    ['Revenue hostile de congé.', 'hostile'],
    ['Anxieux agressif. Arrive agressif.', 'agressif'],
    ['Réponses agressives. Assis, hostile.', 'agressives'],
    ['Agressif ce matin, douleur ? Non.', 'Agressif'],
    ['Frappé par un usager qui était agressif.', 'agressif'],
    ['Agressif a été exclu du groupe.', 'Agressif'],
    ['Trouve injuste de rester ici et hostile.', 'hostile'],
    ['Cette semaine Mme était hostile.', 'hostile'],
    ['Parle en argot et est agressif.', 'agressif'],
  ])('%s', (text, words) => expect(found(text, 'fr').join()).toContain(words))

  it.each([
    'He is not a person who is aggressive. Never a man who refuses care.',
    'Did not appear to be rude and to be hostile. No history of being rude and of being hostile.',
    'No patients who were hostile this shift.',
  ])('and no denial is lost: %s', text => expect(found(text)).toEqual([]))

  it('and no denial is lost in French', () => {
    expect(
      found('Aucun usager qui était agressif. Ce n’est pas une personne qui est agressive.', 'fr'),
    ).toEqual([])
  })
})
