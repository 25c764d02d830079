import {describe, expect, it} from 'vitest'
import {createLinter, type Rule} from '../../src/wording/index.js'
import {
  checkRules,
  compilePack,
  englishBook,
  frenchBook,
  withLayers,
  type Layer,
} from '../../src/wording/rules/index.js'

const book = {
  ...englishBook,
  rules: [
    {id: 'en.compliance.refused', severity: 'suggest', match: ['refuse~ => decline~'], message: 'A choice.'},
    {id: 'en.label.addict', severity: 'strong', match: ['addict+'], message: 'A person.'},
    {id: 'en.compliance.declined', severity: 'hint', off: true, match: ['declined'], message: 'Disputed.'},
  ] as Rule[],
}
const read = (text: string, ...layers: Layer[]) =>
  createLinter(compilePack(withLayers(book, ...layers)))
    .lint(text, {language: 'en'})
    .map(({ruleId, severity, message}) => [ruleId, severity, message])
const site: Layer = {name: 'site', language: 'en'}

describe('layers', () => {
  it('leave a disputed rule silent until one of them asks for it', () => {
    expect(read('He declined lunch.')).toEqual([])
    expect(read('He declined lunch.', {...site, on: ['en.compliance.declined']})).toEqual([
      ['en.compliance.declined', 'hint', 'Disputed.'],
    ])
  })

  it('add, switch off, re-grade and re-word, each upon the ones before', () => {
    const unit: Layer = {
      name: 'unit',
      language: 'en',
      severity: {'en.compliance.refused': 'hint'},
      words: {'en.compliance.refused': {message: 'Say why.'}},
    }
    const person: Layer = {name: 'person', language: 'en', off: ['en.label.addict', 'en.risk.runner']}
    const added: Layer = {
      ...site,
      add: [{id: 'en.risk.runner', severity: 'strong', match: ['a runner'], message: 'A site’s own.'}],
    }
    expect(read('A runner, an addict. He refused lunch.', added, unit)).toEqual([
      ['en.risk.runner', 'strong', 'A site’s own.'],
      ['en.label.addict', 'strong', 'A person.'],
      ['en.compliance.refused', 'hint', 'Say why.'],
    ])
    expect(read('A runner, an addict. He refused lunch.', added, unit, person)).toEqual([
      ['en.compliance.refused', 'hint', 'Say why.'],
    ])
  })

  it('are refused with a sentence for each mistake', () => {
    const wrong = {
      ...site,
      language: 'fr',
      servity: {},
      off: ['en.label.adict'],
      severity: {'en.label.addict': 'loud'},
      words: {'en.label.addict': {mesage: ''}},
      add: [{id: 'addict', severity: 'hint', match: ['addict'], message: '', frames: 'is'}],
    } as unknown as Layer
    expect(() => withLayers(book, wrong)).toThrow(
      [
        'Layer “site”: a layer has no field “servity”; it may have name, language, add, off, on, severity, words.',
        'Layer “site”: it is for “fr”, and these are rules for “en”.',
        'Layer “site”: the rule “addict” has no field “frames”; it may have id, severity, off, match, anywhere, except, frame, guards, message, why, ask, chime.',
        'Layer “site”: “addict” is no id of a rule: language.category.name.',
        'Layer “site”: “loud” is no severity; there are hint, suggest, strong.',
        'Layer “site”: the words of “en.label.addict” has no field “mesage”; it may have message, why, ask.',
        'Layer “site”: there is no rule “en.label.adict”.',
      ].join('\n'),
    )
  })

  it('hold for the shipped rules of both languages', () => {
    for (const {language, rules} of [englishBook, frenchBook]) {
      const off = rules.map(({id}) => id)
      const silent = withLayers(language === 'en' ? englishBook : frenchBook, {name: 'all', language, off})
      expect(createLinter(compilePack(silent)).lint('He is lazy. Elle est paresseuse.', {language})).toEqual(
        [],
      )
    }
  })
})

describe('a check of rules', () => {
  const proof = {sources: ['practice'], flags: ['An addict.', 'Two addicts.'], passes: ['A car.', 'A bus.']}
  const check = (rules: Rule[], of = proof) =>
    checkRules({...englishBook, rules}, new Map(rules.map(({id}) => [id, of])))
  const rule: Rule = {id: 'en.label.addict', severity: 'hint', match: ['addict+'], message: ''}

  it('finds nothing in a rule that holds', () => expect(check([rule])).toEqual([]))

  it('tells of a phrase that is written twice', () =>
    expect(check([rule, {...rule, id: 'en.label.other'}])).toContain(
      'en.label.other repeats “addict+” of en.label.addict.',
    ))

  it('tells of a phrase that a shorter one shadows', () =>
    expect(check([{...rule, match: ['addict+', 'known [addict]']}])).toContain(
      'en.label.addict: “known [addict]” finds nothing that its shorter phrase does not.',
    ))

  it('tells of missing and of broken proof', () => {
    expect(check([rule], {...proof, passes: []})[0]).toContain('needs a source, two sentences')
    expect(check([rule], {...proof, flags: ['A car.', 'An addict.']})).toContain(
      'en.label.addict does not flag “A car.”',
    )
    expect(check([rule], {...proof, passes: ['An addict.', 'A car.']})).toContain(
      'en.label.addict flags “An addict.”',
    )
  })

  it('tells of a suggestion that would itself be flagged', () =>
    expect(check([{...rule, match: ['addict+ => an addict', 'addict+ here']}])).toContain(
      'en.label.addict offers “an addict”, which it flags.',
    ))
})
