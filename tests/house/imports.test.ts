import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {importsOf, sourceFiles} from './source-files.js'

/** Left of an arrow knows nothing of what is right of it. */
const mayImport: Record<string, string[]> = {
  chime: [],
  wording: ['chime', 'content'],
  goals: ['chime'],
  measures: ['chime'],
  content: ['chime'],
  fhir: ['chime', 'goals', 'measures'],
  record: ['fhir', 'goals', 'measures', 'content', 'wording'],
  sandbox: ['chime', 'fhir'],
  elements: ['chime', 'goals', 'measures', 'wording', 'content', 'record', 'sandbox'],
  cli: ['chime', 'goals', 'measures', 'wording', 'content', 'record', 'fhir'],
}

/** A library, and the only rooms (or the one file) that may use it. */
const libraries: Record<string, string[]> = {
  lit: ['elements'],
  '@lit/context': ['elements'],
  'fhir-kit-client': ['record/backends/fhir-kit.ts'],
  idb: ['record/drafts'],
  'fastest-levenshtein': ['cli'],
  'lossless-json': ['record/backends', 'sandbox', 'cli'],
  fhirpath: ['fhir/form-expressions.ts'],
  rfc6902: ['sandbox'],
  fhir: ['fhir', 'record', 'sandbox', 'cli'],
  tslib: [],
}

/** The room that runs in Node, and only there. */
const isOfNode = (imported: string, room: string) => imported.startsWith('node:') && room === 'cli'

/** A clock, a random number, the network, the page: what pure rooms must not touch. */
const powers =
  /\b(new Date\(\)|Date\.now|Math\.random|crypto\.|fetch\(|document\.|window\.|localStorage|console\.)/

const files = sourceFiles('src').filter(file => file.path.split('/').length > 2)

describe('The rooms of the house', () => {
  it.each(files.map(file => [file.path, file]))('%s imports only what its room may', (_name, file) => {
    const room = file.path.split('/')[1]!
    for (const imported of importsOf(file.text)) {
      if (isOfNode(imported, room)) continue
      if (!imported.startsWith('.')) {
        const library = imported
          .split('/')
          .slice(0, imported.startsWith('@') ? 2 : 1)
          .join('/')
        const homes = libraries[library]
        expect(homes, `${library} is a library that the house does not know`).toBeDefined()
        expect(
          homes!.some(home => file.path.startsWith(`src/${home}`)),
          `${library} may not be used here`,
        ).toBe(true)
        continue
      }
      const target = path.posix.join(path.posix.dirname(file.path), imported)
      const other = target.split('/')[1]!
      if (other === room) continue
      expect(mayImport[room], `${room} may not import ${other}`).toContain(other)
      // Some doors are apart, so that what stands behind them is loaded by itself.
      const apart =
        /^src\/(record\/backends\/|wording\/rules\/|wording\/(in-\w+|layers|layer-schema|pattern-error)\.js$)/
      const door = target === `src/${other}/index.js` || apart.test(target)
      expect(door, `${target} is not the door of ${other}`).toBe(true)
    }
  })

  it.each(['chime', 'goals', 'measures', 'wording', 'content', 'fhir'])(
    '%s has no clock, no chance, no network, no page',
    room => {
      for (const file of files.filter(each => each.path.startsWith(`src/${room}/`)))
        expect(withoutComments(file.text), file.path).not.toMatch(powers)
    },
  )

  it.each(Object.keys(mayImport).filter(room => files.some(file => file.path.startsWith(`src/${room}/`))))(
    'the door of %s says in one sentence what the room is',
    room => {
      const door = files.find(file => file.path === `src/${room}/index.ts`)
      expect(door?.text).toMatch(/^(#!.+\n)?\/\*\* [A-Z`].+\. ?.*\*\/\n/)
    },
  )

  it('has no room for everything and nothing', () => {
    for (const {path: name} of sourceFiles('src'))
      expect(name).not.toMatch(/\/(utils?|common|core|helpers?|types)(\/|\.ts$)/)
  })

  it('has the sandbox behind practice mode alone', () => {
    const users = files.filter(
      file =>
        file.path.startsWith('src/elements/') && importsOf(file.text).some(each => /sandbox/.test(each)),
    )
    expect(users.map(file => file.path)).toEqual(['src/elements/recovery-practice/practice-world.ts'])
  })

  it('says a code system in one place only', () => {
    for (const file of files.filter(each => !/^src\/(fhir|sandbox)\//.test(each.path)))
      expect(withoutComments(file.text), file.path).not.toMatch(
        /https?:\/\/(loinc\.org|terminology\.hl7|hl7\.org\/fhir|recovery-charting\.org)/,
      )
  })
})

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}
