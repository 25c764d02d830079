import {describe, expect, it} from 'vitest'
import {lint, type Rule} from '../../src/wording/index.js'
import {lintBy} from './by-rules.js'
import {sentences as englishClinic} from './sentences/english-clinic.js'
import {sentences as englishHarmless} from './sentences/english-harmless.js'
import {sentences as englishPlain} from './sentences/english-plain.js'
import {sentences as frenchHarmless} from './sentences/french-harmless.js'
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
    expect(
      found('Must come to terms with this; hostile. I am writing in support; he is hostile.'),
    ).toHaveLength(2)
    expect(found('Security called as he was hostile.')).toEqual(['hostile'])
  })

  it('is said of the person after a comma, whatever the clause before is about', () => {
    expect(found('Depuis la perte de son emploi, madame est agressive.', 'fr')).toEqual(['agressive'])
    expect(found('L’autre dame est agressive.', 'fr')).toEqual([])
  })

  it('is not taken back by a word that the phrase itself names', () => {
    const match = ['never ... [visits] (her|him)']
    const rule: Rule = {id: 'en.character.apart', severity: 'hint', match, message: 'Who is meant?'}
    const find = (text: string) => lintBy([rule], text).map(({text}) => text)
    expect(find('He never visits her.')).toEqual(['visits'])
    expect(find('It is not so that he never visits her.')).toEqual([])
  })

  it('is not taken back by the rest of a negator that the phrase names', () => {
    const rule: Rule = {
      id: 'en.character.apart',
      severity: 'hint',
      match: ['(not|t) [visit]'],
      message: 'Why?',
    }
    const find = (text: string) => lintBy([rule], text).map(({text}) => text)
    expect(find('He doesn’t visit, and will not visit.')).toEqual(['visit', 'visit'])
    expect(found('She doesn’t seem hostile.')).toEqual([])
    const never: Rule = {
      id: 'fr.character.apart',
      severity: 'hint',
      match: ['[jamais] [visite]'],
      message: 'Qui?',
    }
    expect(lintBy([never], 'Il ne la visite pas. Il ne la jamais visite.')).toHaveLength(1)
  })

  it('stays a term when the term itself is the matter', () => {
    expect(found('No history of substance abuse.')).toEqual(['substance abuse'])
    expect(found('Pas d’abus d’alcool.', 'fr')).toEqual(['abus'])
  })

  it('is taken back where it is said that somebody is not so, a term too', () => {
    expect(found('He is not an alcoholic. She was never a drug addict. He isn’t wheelchair-bound.')).toEqual(
      [],
    )
    expect(found('Elle n’est pas toxicomane. Il n’était jamais confiné au lit.', 'fr')).toEqual([])
    expect(found('He is not well, an alcoholic.')).not.toEqual([])
  })

  it('is taken back after it', () => {
    expect(found('Aggressive: no. Hostile - not observed. Aggressive behaviour was not seen.')).toEqual([])
    expect(found('Agressive : non. Comportement agressif : aucun.', 'fr')).toEqual([])
    expect(found('Hostile: no sleep. Hostile, no meds taken.')).toEqual(['Hostile', 'Hostile'])
    expect(found('Aggressive behaviour was not redirected.')).toEqual(['Aggressive behaviour'])
  })

  it('is not taken back by half a negation', () => {
    expect(found('She was rather hostile.')).toEqual(['hostile'])
    expect(found('Rather than hostile, she was anything but hostile.')).toEqual([])
    expect(found('Elle est plutôt agressive.', 'fr')).toEqual(['agressive'])
    expect(found('Plutôt qu’agressive, elle était triste.', 'fr')).toEqual([])
    expect(found('Free of aggressive behaviour. It is untrue that he is hostile.')).toEqual([])
    expect(found('Is free now and hostile.')).toEqual(['hostile'])
  })

  it('is taken back past “or”, and by “far from”', () => {
    expect(found('Nothing suggests that she is lying or that she is manipulative.')).toEqual([])
    expect(found('Rien ne laisse croire qu’elle soit menteuse ou qu’elle soit manipulatrice.', 'fr')).toEqual(
      [],
    )
    expect(found('Far from hostile, he thanked us.')).toEqual([])
    expect(found('He walked far and was hostile.')).toEqual(['hostile'])
    expect(found('Habite loin de tout et est hostile.', 'fr')).toEqual(['hostile'])
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
    expect(found('Words that hurt him: addict, junkie. Audit of notes: manipulative 12.')).toEqual([])
    expect(found('Language: hostile. Avoid staff: he is hostile.')).toEqual(['hostile', 'hostile'])
  })

  it('are left in peace when they are somebody’s own, or what they do not like, told after them', () => {
    expect(found('A schizophrenic, in his own words. An addict, as she calls herself.')).toEqual([])
    expect(found('Alcoholic is the word that he wants. Autistic, the term she uses.')).toEqual([])
    expect(found('A self-described lazy man.')).toEqual([])
    expect(
      found('Toxicomane, selon ses propres mots. Bipolaire, c’est ainsi qu’il se décrit.', 'fr'),
    ).toEqual([])
    expect(found('Se disait alcoolique. Les voisins l’appelaient la folle.', 'fr')).toEqual([])
    expect(found('An addict, words with staff today.')).toEqual(['An addict'])
    expect(found('He said he hurt himself and became hostile.')).toEqual(['hostile'])
    expect(found('Il demande de s’asseoir et devient agressif.', 'fr')).toEqual(['devient agressif'])
    expect(found('Hostile when asked how she sees herself. Hostile, his words slurred.')).toEqual([
      'Hostile',
      'Hostile',
    ])
    expect(found('He is hostile, wrote that he will sue.')).toEqual(['hostile'])
    expect(found('Se présente en haillons.', 'fr')).toEqual(['en haillons'])
    expect(found('A schizophrenic, as was his father.')).not.toEqual([])
  })

  it('are left in peace where somebody says them of themself, or was told them', () => {
    expect(found('Says that he was lazy. She feels she is lazy. Her ex told her that she was lazy.')).toEqual(
      [],
    )
    expect(found('He was told by his father that he was lazy. Voices tell her she is crazy.')).toEqual([])
    expect(found('Her father tells her she is lazy. Dad told her on the phone she was lazy.')).toEqual([])
    expect(found('Feels that his family thinks he is lazy.')).toEqual([])
    expect(found('Dit qu’elle est paresseuse. Son ex lui disait qu’elle était folle.', 'fr')).toEqual([])
    expect(
      found('Teased for being crazy. Battered, beaten because she refused to hand over her money.'),
    ).toEqual([])
    expect(found('A frappé le mur pour rien et est agressif.', 'fr')).toEqual(['agressif'])
    expect(found('On se moquait d’elle parce qu’elle était folle.', 'fr')).toEqual([])
    expect(found('Mother told us that he is hostile.')).toEqual(['hostile'])
    expect(found('I told her she is lazy. Staff told him that he was hostile.')).toEqual(['lazy', 'hostile'])
    expect(found('Sa mère dit qu’il est paresseux.', 'fr')).toEqual(['paresseux'])
  })

  it('are left in peace in names of people and of places', () => {
    expect(found('Dr. Savage and Ms. Savage were here. Lives on Crazy Horse Lane.')).toEqual([])
    expect(found('Chalet au lac des Fous, près de la rue de la Folie.', 'fr')).toEqual([])
    expect(found('Mr. Savage was hostile.')).toEqual(['hostile'])
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

  it('are left in peace beside the code of a diagnosis', () => {
    expect(found('F10.10 Alcohol abuse. 305.00, alcohol abuse. Alcohol abuse (F10.10), mild.')).toEqual([])
    expect(found('Z91.1, non-observance du traitement, code du logiciel.', 'fr')).toEqual([])
    expect(found('F20.9 since 2012 and now uses and is an alcoholic.')).toEqual(['an alcoholic'])
    expect(found('F34, hostile in the waiting room. F20.9, he was hostile.')).toEqual(['hostile', 'hostile'])
    expect(found('Room 305, alcohol abuse. T 37.5, hostile.')).toEqual(['alcohol abuse', 'hostile'])
  })

  it('are left in peace where a form or a section of a law asks them', () => {
    expect(found('Form 1, Box B: is threatening to hurt others, aggressive.')).toEqual([])
    expect(found('Section 15 (2): is suffering from a mental disorder.')).toEqual([])
    expect(found('Formule 1, case A : s’est montré violent.', 'fr')).toEqual([])
    expect(found('On a Form 1 and aggressive: medication given.')).toEqual(['aggressive'])
  })
})

describe('the plain language of clinics', () => {
  const flaggedIn = (sentences: readonly Sentence[], language: string) =>
    sentences.flatMap(({text}) => found(text, language).map(words => `${words} << ${text}`))

  it.each([
    ['where words were flagged that say nothing of anybody', englishClinic, 'en'],
    ['in whole English notes', englishPlain, 'en'],
    ['in whole French notes', frenchPlain, 'fr'],
    ['in English of all kinds of notes', englishHarmless, 'en'],
    ['in French of all kinds of notes', frenchHarmless, 'fr'],
  ] as const)('is left in peace %s', (_, sentences, language) =>
    expect(flaggedIn(sentences, language)).toEqual([]),
  )
})
