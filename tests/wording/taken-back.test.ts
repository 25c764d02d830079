import {describe, expect, it} from 'vitest'
import {lint} from '../../src/wording/index.js'

const found = (text: string, language = 'en') => lint(text, {language}).map(finding => finding.text)

describe('A negation', () => {
  it('says nothing of a second verb, of a reason, or of what is done in spite of it', () => {
    expect(found('He does not sleep and refused meds.')).toEqual(['refused'])
    expect(found('She was not hostile and belligerent. Did not shout and argue.')).toEqual([])
    expect(found('Goals of sleep not met due to laziness and he is hostile.')).toContain('hostile')
    expect(found('Ne dort pas et refuse sa médication.', 'fr')).toEqual(['refuse'])
    expect(found('Elle n’est pas hostile et agressive.', 'fr')).toEqual([])
  })

  it('may be a sign', () => {
    expect(found('Ø hostile. Hostile.')).toEqual(['Hostile'])
    expect(found('Ø négligence.', 'fr')).toEqual([])
  })

  it('says nothing of why it is so, or of a second thing', () => {
    expect(found('Cannot be discharged as he is hostile. No aggression and non-compliance.')).toEqual([
      'hostile',
    ])
    expect(found('Il n’a pas mangé et on a exigé qu’il sorte.', 'fr')).toEqual(['exigé qu’'])
  })

  it('says nothing of what was done next', () => {
    expect(found('He walked without difficulty and then refused meds.')).toEqual(['refused'])
    expect(found('Dort sans aide et ensuite refuse sa médication.', 'fr')).toEqual(['refuse'])
  })

  it('may stand after what it takes back, with what was not found', () => {
    expect(found('The report of squalor was not confirmed.')).toEqual([])
    expect(found('La négligence n’a pas été confirmée. Hostilité non observée.', 'fr')).toEqual([])
  })
})

describe('Words that a person says of themself', () => {
  it('may be told after them', () => {
    expect(found('Was locked in and forced to shower, he said.')).toEqual([])
    expect(found('Toxicomane, répond-il. On le dit paresseux, dit-elle.', 'fr')).toEqual([])
    expect(found('Hostile, says she will sue.')).toEqual(['Hostile'])
    expect(found('Agressive, dit vouloir partir.', 'fr')).toEqual(['Agressive'])
  })

  it('may be how they want to be called', () => {
    expect(found('Addict is how she introduces herself. A drunk, as he puts it.')).toEqual([])
    expect(found('Mr. Roy says he is a drunk.')).toEqual([])
    expect(found('Le mot qu’elle a choisi pour elle-même est toxicomane.', 'fr')).toEqual([])
    expect(found('Toxicomane, terme qu’il préfère. Elle aime se dire toxicomane.', 'fr')).toEqual([])
    expect(found('Partner called, says he is an alcoholic.')).not.toEqual([])
  })

  it('are not theirs where others called them so, whom they tell of', () => {
    expect(found('Her husband said she was lazy. Accused at work of being lazy.')).toEqual([])
    expect(found('Son mari la disait paresseuse. Torturé par ceux qui le disaient fou.', 'fr')).toEqual([])
  })
})

describe('A judgement by those who chart', () => {
  it('stays one where they say that it is theirs', () => {
    const english = [
      'Writer feels she is manipulative. OT reports she is manipulative. I thought he was manipulative.',
      'Dr. Singh says he is manipulative. The nurse told her mother that she is manipulative.',
      'Writer told her firmly that she is manipulative.',
    ]
    expect(english.flatMap(text => found(text))).toEqual(Array<string>(6).fill('manipulative'))
    const french =
      'L’infirmière dit qu’elle est hostile. La mère dit qu’il est hostile. Je pense qu’elle est hostile.'
    expect(found(french, 'fr')).toEqual(['hostile', 'hostile', 'hostile'])
  })

  it('stays one where nobody says whose it is', () => {
    expect(found('It was felt that he was hostile. He was told that he was hostile.')).toEqual(['hostile'])
    expect(found('Elle s’est révélée hostile. Il est hyper agressif.', 'fr')).toEqual(['hostile', 'agressif'])
  })

  it('stays one with what happens after it, or why', () => {
    expect(found('He was nothing but hostile to staff. Was hostile at not being seen.')).toEqual([
      'hostile',
      'hostile',
    ])
    expect(
      found('Was hostile as she wrote her statement. Was hostile again tonight, she calls, hangs up.'),
    ).toEqual(['hostile', 'hostile'])
    expect(found('Her right hip is sore, hostile with staff. Was hostile, as she put on her coat.')).toEqual([
      'hostile',
      'hostile',
    ])
    expect(found('Was spat on by a hostile patient. F60.3: hostile with staff.')).toEqual([
      'hostile patient',
      'hostile',
    ])
    expect(found('Frappée par un patient hostile.', 'fr')).toEqual(['hostile'])
  })
})

describe('The law', () => {
  it('asks by its own words, and is not who somebody is told to have refused', () => {
    expect(found('Undertaking: refused to attend court.')).toEqual([])
    expect(found('Refused to see his lawyer. Refused to see the probation officer.')).toEqual([
      'Refused',
      'Refused',
    ])
    expect(found('Refuse de voir son agente de probation.', 'fr')).toEqual(['Refuse de'])
    expect(found('Refuse de respecter sa probation.', 'fr')).toEqual([])
    expect(found('Came since the CTO, but noncompliant with meds.')).toEqual(['noncompliant'])
    expect(found('Bail denied given his violent behaviour. The prosecutor argued he is violent.')).toEqual([])
  })
})

describe('A word that somebody has chosen', () => {
  it('is not what others identified them as', () => {
    expect(found('She identifies as an IV drug user. Identified as an IV drug user in her story.')).toEqual(
      [],
    )
    expect(found('He was identified as an IV drug user. Identified as an IV drug user by EMS.')).toEqual([
      'IV drug user',
      'IV drug user',
    ])
  })
})

describe('A word of talk about words', () => {
  it('is none in another sense', () => {
    expect(
      found(
        'Means at home, is hostile. EMS called again for this frequent flyer. Called 911 as she was hostile.',
      ),
    ).toEqual(['hostile', 'frequent flyer', 'hostile'])
    expect(found('He became hostile, and security was called to the bedside.')).toEqual(['hostile'])
    expect(found('Hépatite traitée, agressif. Né à terme, agressif.', 'fr')).toEqual(['agressif', 'agressif'])
    expect(found('Au terme de la rencontre, madame est agressive.', 'fr')).toEqual(['agressive'])
    expect(found('Traitée de paresseuse à l’école.', 'fr')).toEqual([])
  })

  it('may be a glossary or a nickname', () => {
    expect(found('An addict is what she was called at school. Junkie is what they called him.')).toEqual([])
    expect(found('The glossary has addict and junkie. Lunatic as a medical term.')).toEqual([])
    expect(found('Lexique : à éviter, toxicomane, hostile.', 'fr')).toEqual([])
  })
})

describe('A formal name', () => {
  it('stands beside any code of how people feel and behave, and after a dash', () => {
    expect(found('Coded R46.0, poor hygiene. Z91.14 – noncompliance with treatment.')).toEqual([])
    expect(found('Z91.14 – non-observance du régime, code de facturation.', 'fr')).toEqual([])
  })

  it('is none where a person is called so', () => {
    expect(found('Impression: hypertension in a hostile man. Impression: alcohol abuse.')).toEqual([
      'hostile man',
    ])
    expect(found('Impression : psychose, patient agressif.', 'fr')).toEqual(['agressif'])
  })

  it('is that of somebody, before or after another name', () => {
    expect(found('Next of kin: Wayne Moody, brother. Answers to Crazy Eddie.')).toEqual([])
    expect(found('Maya is Moody today.')).toEqual(['Moody'])
    expect(found('MMPI-2, échelle Déviation psychopathique à T 52.', 'fr')).toEqual([])
    expect(found('Échec de la désintoxication à la Maison Jean-Lapointe.', 'fr')).not.toEqual([])
  })
})

describe('A second clause', () => {
  it('is not taken back by the negation in the first', () => {
    expect(found('Insight is nil and her behaviour is childish.')).toContain('childish')
    expect(found('He did not respond to groups and gave up on treatment.')).not.toEqual([])
    expect(found('She became loud without warning and had to be wrestled to the floor.')).not.toEqual([])
    expect(found('N’a pas répondu et a menti au médecin.', 'fr')).not.toEqual([])
    expect(found('Not hostile and agitated. Never shouted and was never rude.')).toEqual([])
  })

  it('may be about somebody whom the first ends with', () => {
    expect(found('No acute distress in a man who is hostile.')).toEqual(['hostile'])
    expect(found('ECG sans particularité chez un homme qui est agressif.', 'fr')).toEqual(['agressif'])
  })

  it('may say what is not excluded', () => {
    expect(found('We cannot exclude malingering.')).toEqual(['malingering'])
    expect(found('On ne peut exclure une simulation.', 'fr')).not.toEqual([])
  })
})
