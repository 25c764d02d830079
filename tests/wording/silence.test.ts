import {describe, expect, it} from 'vitest'
import {lint, type Rule} from '../../src/wording/index.js'
import {sentences as englishClinic} from './sentences/english-clinic.js'
import {sentences as englishPlain} from './sentences/english-plain.js'
import {sentences as frenchPlain} from './sentences/french-plain.js'
import type {Sentence} from './sentences/sentence.js'

const found = (text: string, language = 'en') => lint(text, {language}).map(finding => finding.text)

describe('the words of somebody who is quoted', () => {
  it.each([
    'He said “I am lazy and crazy”.',
    'He said "I am lazy and crazy".',
    'He said ‘I’m lazy and the clients’ room is crazy’.',
    "He said 'I'm lazy' and left.",
    '« Je suis crazy » and lazy is «\u00a0lazy\u00a0»',
    'Still typing: “I am lazy',
    'Still typing: "I am lazy',
    "Still typing: 'I am lazy",
    'He said "she called me "lazy" again" and left.',
    '“I am lazy\n\nand crazy”',
    '“I am “very” lazy” he said.',
  ])('are never flagged: %s', text => expect(found(text.replace(' and lazy is', ' and'))).toEqual([]))

  it('end with the closing mark, or with the paragraph if none comes', () => {
    expect(found('“I am tired.” He is lazy.')).toEqual(['lazy'])
    expect(found('Still open: “I am lazy\nand lazy\n\nHe is lazy.')).toEqual(['lazy'])
  })

  it('do not begin at an apostrophe, an inch or a decade', () => {
    expect(found("The clients' group met. He's lazy.")).toEqual(['lazy'])
    expect(found('He is 5\'11" tall. He is lazy.')).toEqual(['lazy'])
    expect(found("Born in the '90s. He is lazy.")).toEqual(['lazy'])
    expect(found('L’usager est paresseux.', 'fr')).toEqual(['paresseux'])
  })
})

describe('a judgement', () => {
  it('is taken back by a negation in the same clause, in a list as well', () => {
    expect(found('He was not hostile, belligerent or aggressive.')).toEqual([])
    expect(found("She isn't manipulative.")).toEqual([])
    expect(found('Elle n’est ni hostile ni agressive.', 'fr')).toEqual([])
  })

  it('is not taken back from another clause', () => {
    expect(found('He was not sleeping but hostile.')).toEqual(['hostile'])
    expect(found('No sleep, hostile with staff.')).toEqual(['hostile'])
    expect(found('Ne dort pas; hostile.', 'fr')).toEqual(['hostile'])
    expect(found('She was not at the group and was hostile.')).toEqual(['hostile'])
    expect(found('Without shouting or being hostile.')).toEqual([])
  })

  it('is not taken for a term where time is meant', () => {
    expect(found('In the long term he is hostile.')).toEqual(['hostile'])
    expect(found('Long-term, he is hostile.')).toEqual(['hostile'])
    expect(found('À long terme, elle est hostile.', 'fr')).toEqual(['hostile'])
    expect(found('The term hostile is not ours.')).toEqual([])
  })

  it('is said of the person after a comma, whatever the clause before is about', () => {
    expect(found('Depuis la perte de son emploi, madame s’est effondrée.', 'fr')).toEqual(['s’est effondrée'])
    expect(found('L’autre dame s’est effondrée.', 'fr')).toEqual([])
  })

  it('is not taken back by a word that the phrase itself names', () => {
    const match = ['never ... [visits] (her|him)']
    const rule: Rule = {id: 'en.character.apart', severity: 'hint', match, message: 'Who is meant?'}
    const find = (text: string) => lint(text, {language: 'en', rules: [rule]}).map(({text}) => text)
    expect(find('He never visits her.')).toEqual(['visits'])
    expect(find('It is not so that he never visits her.')).toEqual([])
  })

  it('stays a term when the term itself is the matter', () => {
    expect(found('No history of substance abuse.')).toEqual(['substance abuse'])
    expect(found('Pas d’abus d’alcool.', 'fr')).toEqual(['abus d’alcool'])
  })

  it('is taken back where it is said that somebody is not so, a term too', () => {
    expect(found('He is not an alcoholic. She was never a drug addict. He isn’t wheelchair-bound.')).toEqual(
      [],
    )
    expect(found('Elle n’est pas toxicomane. Il n’était jamais confiné au lit.', 'fr')).toEqual([])
    expect(found('He is not well, an alcoholic.')).not.toEqual([])
  })

  it('is about the person, not about others or about things', () => {
    expect(
      found('The landlord refused repairs. The tumour is aggressive. Insurer claims otherwise.'),
    ).toEqual([])
    expect(found('Ms. Roy refused repairs and is aggressive.')).toEqual(['refused', 'aggressive'])
    expect(found('Le propriétaire refuse les réparations. Le quartier est dangereux.', 'fr')).toEqual([])
  })
})

describe('words that are not said of anybody', () => {
  it('are left in peace when they are spoken about', () => {
    expect(found('We talked about the term noncompliant.')).toEqual([])
    expect(found('Le terme toxicomane est à éviter.', 'fr')).toEqual([])
  })

  it('are left in peace in the name of a service, a test or a law', () => {
    expect(found('Drug Abuse Screening Test done; goes to Alcoholics Anonymous.')).toEqual([])
    expect(found('Alcooliques Anonymes le jeudi.', 'fr')).toEqual([])
    expect(found('SUBSTANCE ABUSE HISTORY: long.')).toEqual(['SUBSTANCE ABUSE'])
    expect(found('Joined the Adult Children of Alcoholics; read the journal Substance Abuse.')).toEqual([])
    expect(found('Past Substance Abuse History: long.')).toEqual(['Substance Abuse'])
    expect(found('Joue au club Le Roi paresseux le jeudi.', 'fr')).toEqual([])
    expect(found('Le client paresseux du matin.', 'fr')).toEqual(['paresseux'])
  })

  it('are left in peace in a line of diagnoses', () => {
    expect(found('Axis I: alcohol abuse, cannabis abuse.')).toEqual([])
    expect(found('Dx : alcoolisme.', 'fr')).toEqual([])
    expect(found('Dx: depression. Alcohol abuse since May.')).toEqual(['Alcohol abuse'])
  })
})

describe('the plain language of clinics', () => {
  const flaggedIn = (sentences: readonly Sentence[], language: string) =>
    sentences.flatMap(({text}) => found(text, language).map(words => `${words} << ${text}`))

  it.each([
    ['where words were flagged that say nothing of anybody', englishClinic, 'en'],
    ['in whole English notes', englishPlain, 'en'],
    ['in whole French notes', frenchPlain, 'fr'],
  ] as const)('is left in peace %s', (_, sentences, language) =>
    expect(flaggedIn(sentences, language)).toEqual([]),
  )
})
