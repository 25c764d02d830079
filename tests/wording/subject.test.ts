import {describe, expect, it} from 'vitest'
import {lint, type Rule} from '../../src/wording/index.js'
import {lintBy} from './by-rules.js'

const found = (text: string, language = 'en') => lint(text, {language}).map(finding => finding.text)

describe('What somebody is said to be', () => {
  it('may stand after a second verb, whatever the first one was done to', () => {
    expect(found('She kicked the kitchen table and was hostile.')).toEqual(['hostile'])
    expect(found('He was staring at the ceiling and refusing meds.')).toEqual(['refusing'])
    expect(found('Il nie sa maladie et ment.', 'fr')).toContain('ment')
    expect(found('Il a poussé un voisin et est paresseux.', 'fr')).toEqual(['paresseux'])
    expect(found('The landlord shut the door and was hostile.')).toEqual([])
  })

  it('may stand after a place, an age, what they were becoming, or a word of what they are', () => {
    const english = [
      'In the waiting room he was hostile. This 17-year-old is hostile. Settled after becoming hostile.',
      'He is a convicted felon.',
    ]
    expect(english.flatMap(text => found(text))).toEqual([
      'hostile',
      'hostile',
      'hostile',
      'a convicted felon',
    ])
    expect(
      found(
        'Her landlord, who is hostile, called. Her landlord was evicted after becoming hostile. A tornado was hostile.',
      ),
    ).toEqual([])
  })

  it('may be said of two people together', () => {
    expect(found('He and his brother were hostile.')).toEqual(['hostile'])
    expect(found('Lui et son frère sont agressifs.', 'fr')).toEqual(['agressifs'])
    expect(found('His brother was hostile.')).toEqual([])
  })

  it('may be said of their family, by those who chart', () => {
    expect(found('His son is hostile. Sister hostile, left. The son, who is hostile, left.')).toEqual([
      'hostile',
      'hostile',
      'hostile',
    ])
    expect(found('Mère agressive. Le fils est hostile envers nous.', 'fr')).toEqual(['agressive', 'hostile'])
  })

  it('is the person’s story where it tells what their family did, or what they saw', () => {
    const english = [
      'She saw her brother hostile. Raised by a mother who is hostile.',
      'Reports that her mother is often loud and hostile. Describes her mother as hostile. Saw father being hostile.',
      'Her mother has been hostile. Lives with an abusive father who is hostile. Beaten by a hostile mother.',
      'Her step-mother is hostile. Says her mother is hostile. Feels that his sister is hostile.',
    ]
    expect(english.flatMap(text => found(text))).toEqual([])
    const french = [
      'Sa belle-mère est capricieuse. Il dit que sa mère est hostile. A grandi avec un père capricieux.',
      'Sa fille refusait de monter dans l’autobus. Frappée par sa mère agressive. Témoin de sa mère agressive.',
    ]
    expect(french.flatMap(text => found(text, 'fr'))).toEqual([])
  })

  it('may be how others see them', () => {
    expect(found('The transfer note describes her as hostile. I found him hostile.')).toEqual([
      'hostile',
      'hostile',
    ])
    expect(found('Described by the school as hostile.')).toEqual(['hostile'])
    expect(found('L’école le décrit comme agressif.', 'fr')).toEqual(['agressif'])
    expect(found('She describes her landlord as hostile.')).toEqual([])
    expect(found('Il décrit son patron comme agressif.', 'fr')).toEqual([])
  })

  it('may come with a time, an age or a doubt', () => {
    expect(found('This morning hostile with staff. This evening, hostile with staff.')).toEqual([
      'hostile',
      'hostile',
    ])
    expect(found('Ce matin agressif avec le personnel. Ce soir, agressif.', 'fr')).toEqual([
      'agressif',
      'agressif',
    ])
    expect(found('The patient in room 3 is hostile. 17F hostile in triage.')).toEqual(['hostile', 'hostile'])
    expect(found('A hostile young man.')).toEqual(['hostile'])
    expect(found('Elle serait agressive.', 'fr')).toEqual(['agressive'])
    expect(found('A treatment-resistant illness, hostile.')).toContain('hostile')
  })

  it('is said in other ways than with “is”', () => {
    expect(
      found('She proved hostile. Declared hostile by the team. Observed at lunch to be hostile.'),
    ).toHaveLength(3)
    expect(found('He is described by the group home staff as hostile.')).toEqual(['hostile'])
    expect(found('S’est montrée tour à tour hautaine et hostile.', 'fr')).not.toEqual([])
    expect(found('The stain on carpet is hostile. Lid of jar hostile.')).toEqual([])
  })

  it('is not said of a thing that opens the clause', () => {
    expect(found('Température capricieuse. Circulation capricieuse. Météo capricieuse.', 'fr')).toEqual([])
    expect(found('Marie était capricieuse. Clément, agressif. Mme Roy capricieuse.', 'fr')).toHaveLength(3)
  })

  it('is not said of another patient, or of a part of the body', () => {
    expect(found('Bitten by a co-resident who was hostile. Skin irritable around the stoma.')).toEqual([])
    expect(found('Lived where father drank and was hostile. A patient who is hostile.')).toEqual(['hostile'])
  })

  it('is not said of what belongs to a thing', () => {
    expect(found('Le chien du médecin est agressif.', 'fr')).toEqual([])
    expect(found('The dog of his doctor is aggressive.')).toEqual([])
    expect(found('Her old parrot is needy, dusty and hostile.')).toEqual([])
    expect(found('Hurt by an aggressive man. Frightened by a hostile voice.')).toEqual([])
    expect(found('Frappée par un homme agressif.', 'fr')).toEqual([])
  })
})

describe('A letter to the person', () => {
  it('judges them where it says that they are or did something, and not in advice to anyone', () => {
    expect(found('Letter 2 sent: you have failed to attend.')).toEqual(['failed to attend'])
    expect(found('You were hostile, and you refused to leave.')).toEqual(['hostile', 'refused'])
    expect(found('Vous avez refusé de partir.', 'fr')).toEqual(['refusé de'])
    expect(
      found('If you are hostile, walk away. You may refuse this visit. You may get aggressive.'),
    ).toEqual([])
    expect(found('Je vous avoue ne pas l’avoir lu.', 'fr')).toEqual([])
  })
})

describe('A clause without a subject', () => {
  it('is about the person after a time of day, and after what was done for that reason', () => {
    expect(found('23:15 hostile with staff. 21:00 insisting on a second pillow.')).toEqual([
      'hostile',
      'insisting on',
    ])
    expect(found('20 h 05 refuse de finir. À 9h redevenu agressif.', 'fr')).toEqual(['refuse de', 'agressif'])
    expect(found('Restrained because combative. Moved to a side room b/c hostile.')).toEqual([
      'combative',
      'hostile',
    ])
    expect(found('He himself is hostile, otherwise lazy. Le 9 est hostile.').slice(0, 2)).toEqual([
      'hostile',
      'lazy',
    ])
    expect(found('At 4:30 the dog was hostile. Quit the job b/c lazy boss.')).toEqual([])
  })

  it('begins after an apostrophe’s s, as after any word', () => {
    expect(found('Wants to go to his brother’s. Claims voices have stopped.')).toEqual(['Claims'])
  })

  it('is not negated by what another verb was', () => {
    expect(found('Did not bring the forms and gave a hostile answer.')).toEqual(['hostile answer'])
    expect(found('No shouting or hostile remarks.')).toEqual([])
  })
})

describe('A verb of one syllable', () => {
  it('doubles its last letter, as in “stirring”', () => {
    const rule: Rule = {id: 'en.character.stirs', severity: 'hint', match: ['stir~ the pot'], message: 'Who?'}
    const find = (text: string) => lintBy([rule], text).map(({text}) => text)
    expect(find('Stirring the pot. Stirred the pot.')).toEqual(['Stirring the pot', 'Stirred the pot'])
  })
})

describe('A pattern that speaks anywhere', () => {
  it('needs nobody to be said of, though its rule has a frame', () => {
    const rule: Rule = {
      id: 'en.character.apart',
      severity: 'hint',
      frame: 'is',
      match: ['(sour|bitter)'],
      anywhere: ['[bitter] tone'],
      message: 'Who is meant?',
    }
    const find = (text: string) => lintBy([rule], text).map(({text}) => text)
    expect(find('She is sour. The sour milk. The milk had a bitter tone.')).toEqual(['sour', 'bitter'])
  })
})
