import {readdirSync} from 'node:fs'
import {beforeAll, describe, expect, it} from 'vitest'
import {createLinter, lint, type Finding} from '../../src/wording/index.js'
import {compilePack, type Proof, type Rule, type RuleBook} from '../../src/wording/rules/index.js'
import {parsePattern} from '../../src/wording/compiler/pattern.js'
import {sources} from '../../src/wording/rules/sources.js'
import {components} from '../../src/chime/index.js'

const rulesFolder = (language: string) => new URL(`../../src/wording/rules/${language}/`, import.meta.url)

const fileNamesOf = (language: string) =>
  readdirSync(rulesFolder(language))
    .filter(file => file !== 'index.ts')
    .map(file => file.replace('.ts', ''))

/** What every wording rule of a language must hold to, run on all of them: a rule carries its own proof. */
export function describeRules(book: RuleBook): void {
  const {language, rules} = book
  const proofs = new Map<string, Proof>()
  const find = (text: string, ruleId?: string): Finding[] =>
    linterFor(ruleId)
      .lint(text, {language})
      .filter(finding => !ruleId || finding.ruleId === ruleId)
  /** A disputed rule is silent, so it is read alone. */
  const linterFor = (ruleId?: string) => {
    const rule = rules.find(({id}) => id === ruleId)
    return rule?.off ? createLinter(compilePack({...book, rules: [{...rule, off: false}]})) : {lint}
  }

  beforeAll(async () => {
    for (const name of fileNamesOf(language)) {
      const file = (await import(new URL(`${name}.ts`, rulesFolder(language)).pathname)) as Record<
        string,
        unknown
      >
      const rule = Object.values(file).find(
        (value): value is Rule => typeof value === 'object' && 'match' in value!,
      )
      proofs.set(rule!.id, file['proof'] as Proof)
    }
  })

  it('has one rule a file, named after it, and lists them all', () => {
    const names = rules.map(rule => rule.id.split('.')[2])
    expect(names).toEqual([...new Set(names)])
    expect([...names].sort()).toEqual(fileNamesOf(language).sort())
    for (const rule of rules) expect(rule.id.split('.')[0]).toBe(language)
  })

  it('gives every category a reason, a question and components of recovery, in words that it leaves in peace', () => {
    for (const {why, ask, chime} of Object.values(book.reasons)) {
      expect(find(`${why}\n${ask}`), why).toEqual([])
      expect(chime.length).toBeGreaterThan(0)
      for (const component of chime) expect(components).toContain(component)
    }
  })

  it('writes no phrase twice, within a rule or across rules', () => {
    const owners = new Map<string, string>()
    for (const rule of rules) {
      for (const pattern of [...rule.match, ...(rule.anywhere ?? [])]) {
        for (const {places, atStart, atEnd} of parsePattern(pattern, book.grammar)) {
          const spelling = JSON.stringify([
            places.map(({words, optional, exact}) => [words, optional, exact]),
            atStart,
            atEnd,
            rule.frame,
          ])
          expect(owners.get(spelling), `${rule.id} repeats “${pattern}”`).toBeUndefined()
          owners.set(spelling, rule.id)
        }
      }
    }
  })

  describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
    it('rests on named sources and on at least two sentences either way', () => {
      const proof = proofs.get(id)!
      expect(proof.sources.length).toBeGreaterThan(0)
      for (const source of proof.sources) expect(sources[source], source).toBeDefined()
      expect(proof.flags.length).toBeGreaterThanOrEqual(2)
      expect(proof.passes.length).toBeGreaterThanOrEqual(2)
    })

    it('speaks where it should, and leaves the rest in peace', () => {
      const {flags, passes} = proofs.get(id)!
      for (const sentence of flags) expect(find(sentence, id), sentence).not.toEqual([])
      for (const sentence of passes) expect(find(sentence, rule.off ? id : undefined), sentence).toEqual([])
    })

    it('speaks on its own as well: no other rule is needed for its sentences', () => {
      const alone = createLinter(compilePack({...book, rules: [{...rule, off: false}]}))
      for (const sentence of proofs.get(id)!.flags) {
        expect(alone.lint(sentence, {language}), sentence).not.toEqual([])
      }
    })

    it('offers only words that are themselves left in peace', () => {
      for (const sentence of proofs.get(id)!.flags) {
        for (const {start, end, fixes} of find(sentence, id)) {
          expect(fixes.length, sentence).toBeGreaterThan(0)
          for (const {kind, text} of fixes) {
            const written = kind === 'replace' ? sentence.slice(0, start) + text + sentence.slice(end) : text
            const reach = kind === 'replace' ? start + text.length : text.length
            const again = find(written).filter(
              finding => finding.start < reach && finding.end > (kind === 'replace' ? start : 0),
            )
            expect(again, `${sentence} → ${written}`).toEqual([])
          }
        }
      }
    })

    it('says so in words that the linter itself leaves in peace', () => {
      for (const words of [rule.message, rule.why ?? '', rule.ask ?? ''])
        expect(find(words), words).toEqual([])
    })
  })
}
