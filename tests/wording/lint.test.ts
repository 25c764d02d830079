import {describe, expect, it} from 'vitest'
import {createLinter, english, lint, type Rule} from '../../src/wording/index.js'
import {lintBy} from './by-rules.js'

const found = (text: string, options = {}) =>
  lint(text, {language: 'en', ...options}).map(finding => finding.text)
const trouvé = (text: string, options = {}) =>
  lint(text, {language: 'fr-CA', ...options}).map(finding => finding.text)

describe('lint', () => {
  it('says in words which languages there are when it has no rules for one', () => {
    expect(() => lint('Hallo', {language: 'de'})).toThrow(
      'No wording rules for the language “de”; there are rules for en, fr.',
    )
    expect(() => createLinter(english).lint('Bonjour', {language: 'fr'})).toThrow('there are rules for en.')
  })

  it('says which rule cannot be read, and where', () => {
    const broken: Rule = {id: 'en.label.broken', severity: 'hint', match: ['a (b|c'], message: ''}
    expect(() => lintBy([broken], 'x')).toThrow(
      'Rule en.label.broken: The pattern “a (b|c” ends before it is whole',
    )
    const empty = {...broken, match: ['word?']}
    expect(() => lintBy([empty], 'x')).toThrow('no word that must be there')
    const bare = {...broken, match: ['(very slow|is [late])']}
    expect(() => lintBy([bare], 'x')).toThrow('in which nothing is underlined')
    const unknown = {...broken, match: ['{unheard} left']}
    expect(() => lintBy([unknown], 'x')).toThrow('names a list {unheard} that there is not')
    const absent = {...broken, match: ['no (visitor+|guest?)']}
    expect(() => lintBy([absent], 'x')).toThrow('write (a|b)?')
    const within = {...broken, match: ['never $ again']}
    expect(() => lintBy([within], 'x')).toThrow('has a word before ^ or after $')
    const nowhere = {...broken, match: ['^? again']}
    expect(() => lintBy([nowhere], 'x')).toThrow('at “? again”')
  })

  it('writes a capital where the words found begin with one, and not where one of them is all in capitals', () => {
    const written = (text: string) => lint(text, {language: 'en'})[0]!.fixes[0]!.text
    expect(written('Committed suicide.')).toBe('Died by suicide')
    expect(written('COMMITTED SUICIDE.')).toBe('DIED BY SUICIDE')
    expect(written('He has COMMITTED suicide.')).toBe('died by suicide')
  })

  it('reads the end of a clause as one of several choices', () => {
    const rule: Rule = {id: 'en.label.end', severity: 'hint', match: ['[again] (today|$)'], message: ''}
    const read = lintBy([rule], 'Came again. Rang again today. Ate again with us.')
    expect(read.map(finding => finding.text)).toEqual(['again', 'again'])
  })

  it('gives all that a clinician needs to decide', () => {
    const text = 'Seen at noon. Pt refused the evening injection.'
    const [finding, ...more] = lint(text, {language: 'en-CA'})
    expect(more).toEqual([])
    expect(finding).toMatchObject({
      ruleId: 'en.compliance.refused',
      category: 'compliance',
      severity: 'suggest',
      start: 17,
      end: 24,
      text: 'refused',
      chime: ['empowerment'],
      fixes: [{kind: 'replace', text: 'declined'}, {kind: 'prompt'}],
    })
    expect(finding!.message).not.toBe('')
    expect(finding!.why).not.toBe('')
  })

  it('writes the replacement in the form and the case of what it replaces', () => {
    const replacing = (text: string, language = 'en') =>
      lint(text, {language}).flatMap(({start, end, fixes}) =>
        fixes.flatMap(fix =>
          fix.kind === 'replace' ? text.slice(0, start) + fix.text + text.slice(end) : [],
        ),
      )
    expect(replacing('She refuses lunch.')).toEqual(['She declines lunch.'])
    expect(replacing('He has been refusing lunch.')).toEqual(['He has been declining lunch.'])
    expect(replacing('Is an alcoholic.')).toEqual(['Is a person with alcohol use disorder.'])
    expect(replacing('Two recovering addicts spoke.')).toEqual(['Two people with an addiction spoke.'])
    expect(replacing('SUBSTANCE ABUSE: none.')).toEqual(['SUBSTANCE USE: none.'])
    expect(replacing('Refused to sign.')).toEqual(['Declined to sign.'])
    expect(replacing('Elle prétendait que oui.', 'fr')).toEqual(['Elle disait que oui.'])
    expect(replacing('L’alcoolique est arrivé.', 'fr')).toEqual([
      'La personne ayant une dépendance à l’alcool est arrivé.',
    ])
    expect(replacing('Des toxicomanes parlent.', 'fr')).toEqual([
      'Des personnes ayant une dépendance parlent.',
    ])
  })

  it('leaves the person’s own words in peace', () => {
    const text = 'He lives with being an addict and a manipulative man.'
    expect(found(text)).toEqual(['an addict', 'manipulative'])
    expect(found(text, {personTerms: ['Addict']})).toEqual(['manipulative'])
    expect(found('A known drug addict.', {personTerms: ['drug addict']})).toEqual([])
    expect(found('A known drug addict.', {personTerms: ['', ' — ']})).toEqual(['A known drug addict'])
    expect(trouvé('Elle est bipolaire.', {personTerms: ['bipolaire']})).toEqual([])
  })

  it('keeps findings in order and apart, the stronger before the longer', () => {
    const findings = lint('Pt refused, claims theft; known addict, crazy and lazy, poor historian.', {
      language: 'en',
    })
    expect(findings.length).toBeGreaterThan(4)
    for (const [index, finding] of findings.entries()) {
      expect(finding.start).toBeGreaterThanOrEqual(findings[index - 1]?.end ?? 0)
    }
  })

  it('knows the same words again wherever they move to, by a context that holds no text', () => {
    const of = (text: string) => lint(text, {language: 'en'})[0]!.context
    const sentence = 'Pt refused lunch.'
    expect(of(`Slept well.\n${sentence}\nWalked.`)).toBe(of(sentence))
    expect(of('Pt REFUSED lunch.')).toBe(of(sentence))
    expect(of('Pt refused dinner.')).not.toBe(of(sentence))
    expect(of(sentence)).toMatch(/^[0-9a-z]{1,7}$/)
  })

  it('reads a word with a hyphen, a space or neither, in any case and with any accents', () => {
    for (const word of [
      'noncompliant',
      'non-compliant',
      'non compliant',
      'NON\u2011COMPLIANT',
      'non\u00adcompliant',
    ]) {
      expect(found(`He was ${word}.`), word).toEqual([word])
    }
    for (const word of ['agressif', 'agressif(ve)', 'agressif·ve', 'AGRESSIFS', 'agressive']) {
      expect(trouvé(`Patient ${word}.`), word).toEqual([word])
    }
    expect(trouvé("MANQUE D'AUTOCRITIQUE. Décompensé. De\u0301compense\u0301e")).toEqual([
      "MANQUE D'AUTOCRITIQUE",
      'Décompensé',
      'De\u0301compense\u0301e',
    ])
    expect(trouvé('Pauvre\u00a0autocritique\u202f: nulle')).toHaveLength(1)
  })
})

describe('A pattern that cannot be what was meant', () => {
  const message = (pattern: string): string => {
    try {
      lintBy([{id: 'en.label.odd', severity: 'hint', match: [pattern], message: ''}], 'x')
    } catch (error) {
      return (error as Error).message
    }
    return ''
  }

  it.each([
    ['c/o pain', '“c/o”, which is no word'],
    ['zip,zap', '“zip,zap”, which is no word'],
    ['zip.*', 'is no word'],
    ['\\bzips\\b', 'is no word'],
    ['“zip”', 'is no word'],
    ['zip }', 'is no word'],
    ['zip++', '“zip++”, which is no word'],
    ['(zip|zap)+', '“+”, which is no word'],
    ['(refuse|decline)~ lunch', '“~”, which is no word'],
    ['[zip zap', 'ends before it is whole'],
    ['zip]', 'at “]”'],
    ['[zip [zap]]', 'at “[ zap ]”'],
    ['zip ()', 'at “)”'],
    ['zip|zap', 'Choices stand in brackets: (a|b)'],
    ['{people}', '{person} is one'],
    ['zip => ', 'nothing after its arrow'],
    ['zip => zap => zup', 'more than one arrow'],
    ['zip => (zap|zup)', 'signs after its arrow'],
    ['zip => {person}', '“{person}” after its arrow'],
    ['zip => {1} people', '“{1}” after its arrow'],
    ['(zip|zap) => {2} people', '“{2}” after its arrow'],
    ['zip => {a} person', '“{a}” after its arrow'],
    [`zip ${'(a b|c d) '.repeat(20)}`, 'more than 1000 ways'],
  ])('says so: %s', (pattern, sentence) => expect(message(pattern)).toContain(sentence))

  it.each(['b.i.d. (meds|pills)', 'l’école+', 'non-compliant', 'x3d', '(zip|zap) => {1} people'])(
    'and lets pass what can: %s',
    pattern => expect(message(pattern)).toBe(''),
  )
})
