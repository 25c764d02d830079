import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createLinter, english, french, type Layer, type Pack, type Rule} from '../../src/wording/index.js'
import {withLayers} from '../../src/wording/layers.js'
import {compilePack, englishBook, frenchBook} from '../../src/wording/rules/index.js'
import {sentences as englishPairs} from './sentences/english-pairs.js'
import {sentences as frenchPairs} from './sentences/french-pairs.js'

const pack = compilePack({
  ...englishBook,
  rules: [
    {id: 'en.compliance.refused', severity: 'suggest', match: ['refuse~ => decline~'], message: 'A choice.'},
    {id: 'en.label.addict', severity: 'strong', match: ['addict+'], message: 'A person.'},
    {id: 'en.compliance.declined', severity: 'hint', off: true, match: ['declined'], message: 'Disputed.'},
  ],
})
const site: Layer = {name: 'site', language: 'en'}
const runner: Rule = {
  id: 'en.risk.runner',
  severity: 'strong',
  match: ['a runner'],
  message: 'A site’s own.',
}
const read = (text: string, ...layers: Layer[]) =>
  createLinter(...withLayers([pack], layers))
    .lint(text, {language: 'en'})
    .map(({ruleId, severity, message}) => [ruleId, severity, message])

describe('layers', () => {
  it('leave a disputed rule silent until one of them asks for it', () => {
    expect(read('He declined lunch.')).toEqual([])
    const on = {...site, on: ['en.compliance.declined']}
    expect(read('He declined lunch.', on)).toEqual([['en.compliance.declined', 'hint', 'Disputed.']])
    expect(read('He declined lunch.', on, {...site, off: on.on})).toEqual([])
  })

  it('add, switch off, re-grade and re-word, each upon the ones before', () => {
    const unit: Layer = {
      name: 'unit',
      language: 'en',
      severity: {'en.compliance.refused': 'hint'},
      words: {'en.compliance.refused': {message: 'Say why.'}},
    }
    const person: Layer = {name: 'person', language: 'en', off: ['en.label.addict', 'en.risk.runner']}
    const added: Layer = {...site, add: [runner]}
    expect(read('A runner, an addict. He refused lunch.', added, unit)).toEqual([
      ['en.risk.runner', 'strong', 'A site’s own.'],
      ['en.label.addict', 'strong', 'A person.'],
      ['en.compliance.refused', 'hint', 'Say why.'],
    ])
    expect(read('A runner, an addict. He refused lunch.', added, unit, person)).toEqual([
      ['en.compliance.refused', 'hint', 'Say why.'],
    ])
  })

  it('put a rule in the place of another for good', () => {
    const own: Layer = {
      ...site,
      add: [{id: 'en.label.addict', severity: 'hint', match: ['user+'], message: 'Ours.'}],
    }
    const text = 'An addict. A user.'
    expect(read(text, own)).toEqual([['en.label.addict', 'hint', 'Ours.']])
    expect(read(text, own, {...site, off: ['en.label.addict']}, {...site, on: ['en.label.addict']})).toEqual([
      ['en.label.addict', 'hint', 'Ours.'],
    ])
  })

  it('tell of words on which a rule of the site and a shipped one speak the stronger one, then the longer one, then the shipped one', () => {
    const also = (severity: Rule['severity'], ...match: string[]) =>
      read('He refused lunch.', {...site, add: [{...runner, severity, match}]}).map(([id]) => id)
    expect(also('strong', 'refused')).toEqual(['en.risk.runner'])
    expect(also('suggest', 'refused lunch')).toEqual(['en.risk.runner'])
    expect(also('suggest', 'he refused')).toEqual(['en.risk.runner'])
    expect(also('suggest', 'refused')).toEqual(['en.compliance.refused'])
    expect(also('hint', 'he refused lunch')).toEqual(['en.compliance.refused'])
    expect(also('hint', 'lunch')).toEqual(['en.compliance.refused', 'en.risk.runner'])
  })

  it('lose no shipped finding to a rule that is not told itself', () => {
    const own = {...runner, severity: 'suggest', match: ['refused ... addict']} as const
    const told = read('He refused as an addict.', {...site, add: [own]}).map(([id]) => id)
    expect(told).toEqual(['en.compliance.refused', 'en.label.addict'])
  })

  it('leave the packs that they are laid on, and other languages, as they were', () => {
    const packs = withLayers([pack, french], [{...site, off: ['en.label.addict'], add: [runner]}])
    expect(createLinter(pack).lint('An addict.', {language: 'en'})).toHaveLength(1)
    expect(packs.map(({language}) => language)).toEqual(['en', 'fr', 'en'])
    expect(packs[1]).toBe(french)
  })

  it('keep words on the line that they are written in', () => {
    const message = 'One line.\n\tAnother.'
    const [own] = withLayers([pack], [{...site, words: {'en.label.addict': {message}}}])
    const said = createLinter(own!).lint('An addict. He refused.', {language: 'en'})
    expect(said.map(finding => finding.message)).toEqual(['One line. Another.', 'A choice.'])
  })

  it('hold the guards and the words of the language for rules of one’s own', () => {
    const added = {
      ...site,
      add: [{...runner, id: 'en.character.zebra', match: ['{person} is a [zebra]']} as const],
    }
    const zebras = (text: string) => read(text, added).length
    expect(zebras('She is a zebra.')).toBe(1)
    expect(zebras('She says: “she is a zebra.”')).toBe(0)
    expect(zebras('I doubt that she is a zebra.')).toBe(0)
  })

  it('are refused with a sentence for each mistake', () => {
    const refused = (layer: object) => {
      try {
        withLayers([pack], [layer as Layer])
      } catch (error) {
        expect(error).toBeInstanceOf(SyntaxError)
        return (error as Error).message.split('\n')
      }
      return []
    }
    const wrong = {...site, language: 'de', servity: {}, severity: {'en.label.addict': 'loud'}}
    expect(refused(wrong)).toEqual([
      'Layer “site”: language: it must be en or fr, not "de".',
      'Layer “site”: servity: there is no such field. There are: name, language, add, off, on, severity, words.',
      'Layer “site”: severity["en.label.addict"]: it must be hint, suggest or strong, not "loud".',
    ])
    expect(refused({...site, add: [{id: 'x'}], words: {'en.label.addict': {mesage: ''}}})).toEqual([
      'Layer “site”: add[0].severity: it is missing.',
      'Layer “site”: add[0].match: it is missing, such as ["our word+","refuse~ => decline~"].',
      'Layer “site”: add[0].message: it is missing.',
      'Layer “site”: words["en.label.addict"].mesage: there is no such field. There are: message, why, ask.',
    ])
    expect(refused({language: 'fr'})).toEqual([
      'Layer “1”: it is for “fr”, and there are no rules of that language.',
    ])
    const add = [{...runner, id: 'addict'}, runner, runner]
    const on = ['en.label.addict']
    expect(refused({...site, add, on, off: ['en.label.adict', ...on]})).toEqual([
      'Layer “site”: add[0].id: “addict” is no id of a rule: language.category.name.',
      'Layer “site”: add[2].id: “en.risk.runner” is here twice.',
      'Layer “site”: on[0]: “en.label.addict” is on, and off too.',
      'Layer “site”: off[0]: there is no rule “en.label.adict”.',
    ])
    expect(refused({...site, add: [{...runner, match: ['a (b|c']}]})[0]).toContain(
      'Layer “site”: Rule en.risk.runner: The pattern “a (b|c” ends before it is whole',
    )
    expect(refused(null as unknown as Layer)[0]).toContain('The layer: it must be an object')
    expect(() => withLayers([pack], site as never)).toThrow('a list themselves')
  })
})

/** The rules themselves as a layer changes them, to compile anew: what laying it on the compiled ones must come to. */
function laidOn(rules: readonly Rule[], {off = [], on = [], severity = {}, words = {}}: Layer): Rule[] {
  return rules.map(rule => ({
    ...rule,
    off: off.includes(rule.id) || (!on.includes(rule.id) && Boolean(rule.off)),
    ...(severity[rule.id] && {severity: severity[rule.id]!}),
    ...words[rule.id],
  }))
}

describe.each([
  ['en', englishBook, english, englishPairs],
  ['fr', frenchBook, french, frenchPairs],
] as const)('layers on the shipped rules (%s)', (language, book, shipped, sentences) => {
  const ids = book.rules.map(({id}) => id)
  const texts = sentences.map(({text}) => text)
  const findings = (packs: Pack[]) => {
    const linter = createLinter(...packs)
    return texts.map(text => linter.lint(text, {language}))
  }

  it('come to what the rules come to when they are compiled with what the layers say', () => {
    const some = fc.subarray(ids)
    const layers = fc
      .record({off: some, on: some, graded: some, worded: some, severity: fc.constantFrom('hint', 'strong')})
      .map(({off, on, graded, worded, severity}): Layer => ({
        language,
        off,
        on: on.filter(id => !off.includes(id)),
        severity: Object.fromEntries(graded.map(id => [id, severity as 'hint'])),
        words: Object.fromEntries(worded.map(id => [id, {message: 'M.', why: 'W.', ask: 'A?'}])),
      }))
    fc.assert(
      fc.property(fc.array(layers, {minLength: 1, maxLength: 2}), laid => {
        const rules = laid.reduce<readonly Rule[]>(laidOn, book.rules)
        expect(findings(withLayers([shipped], laid))).toEqual(findings([compilePack({...book, rules})]))
      }),
      {numRuns: 2},
    )
  }, 120_000)

  it('may silence all of them', () => {
    expect(findings(withLayers([shipped], [{language, off: ids}])).flat()).toEqual([])
  })

  it('are read again after an edit as they are read at once', () => {
    const own = {...runner, id: `${language}.risk.runner`, match: ['(was|est) ... [(and|et)]']} as Rule
    const linter = createLinter(...withLayers([shipped], [{language, add: [own]}]))
    const session = linter.createSession()
    let text = ''
    for (const each of texts.slice(0, 100)) {
      text = each.length % 2 ? `${text} ${each}` : `${each} ${text}`
      expect(session.update(text, {language})).toEqual(linter.lint(text, {language}))
    }
  })
})

describe('the layer in the documentation', () => {
  const page = readFileSync(new URL('../../docs/wording-layers.md', import.meta.url), 'utf8')
  const layer = JSON.parse(/```json\n([^]*?)```/.exec(page)![1]!) as Layer

  it('can be laid on the shipped rules, and does what it says', () => {
    const linter = createLinter(...withLayers([english], [layer]))
    const own = layer.add![0]!
    const by = (text: string) => linter.lint(text, {language: 'en'}).map(({ruleId}) => ruleId)
    for (const text of own.flags!) expect(by(text), text).toContain(own.id)
    for (const text of own.passes!) expect(by(text), text).not.toContain(own.id)
    expect(by('Pt denies pain.')).toEqual(['en.credibility.denies-routine'])
  })
})
