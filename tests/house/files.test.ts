import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {root, sourceFiles} from './source-files.js'

/** The first pattern that a path matches gives its budget in lines; data is free, and so is a list with a line for each file. */
const budgets: [RegExp, number][] = [
  [
    /^src\/measures\/instruments\/|^src\/content\/decks\/|^src\/wording\/language\/.*-grammar|^src\/(elements|cli)\/messages\/|^src\/sandbox\/(people|shapes|habits|search-parameters)/,
    Infinity,
  ],
  [/^src\/wording\/rules\/..\/index\.ts$/, Infinity],
  [/^src\/wording\/rules\/..\//, 70],
  [/^src\/sandbox\//, 200],
  [/^src\/elements\/.*\.styles\.ts$/, 120],
  [/^src\/elements\//, 200],
  [/^src\//, 120],
  [/^tests\/wording\/(sentences|notes)\//, Infinity],
  [/^tests\//, 250],
]

describe('Every file is one idea', () => {
  for (const file of [...sourceFiles('src'), ...sourceFiles('tests')]) {
    const budget = budgets.find(([pattern]) => pattern.test(file.path))![1]
    const lines = file.text.trimEnd().split('\n').length
    if (budget < Infinity)
      it(`${file.path} has at most ${budget} lines`, () => expect(lines).toBeLessThanOrEqual(budget))
  }
})

describe('Every element', () => {
  const tags = fs.readdirSync(path.join(root, 'src/elements')).filter(name => name.startsWith('recovery-'))
  const define = fs.readFileSync(path.join(root, 'src/define.ts'), 'utf8')

  it.each(tags)('%s is defined, documented, shown and tested', tag => {
    const name = tag.replace(/(^|-)(\w)/g, (_match, _dash, letter: string) => letter.toUpperCase())
    const source = fs.readFileSync(path.join(root, `src/elements/${tag}/${tag}.ts`), 'utf8')
    expect(define).toContain(`'${tag}': ${name},`)
    expect(source).toMatch(new RegExp(`export class ${name} extends (LitElement|RecoveryElement)\\b`))
    expect(source).toContain(`@element ${tag}`)
    expect(source).toContain(`'${tag}': ${name}\n`)
    expect(fs.existsSync(path.join(root, `examples/${tag}.html`)), `examples/${tag}.html`).toBe(true)
    expect(
      fs.existsSync(path.join(root, `tests/elements/${tag}.test.ts`)),
      `tests/elements/${tag}.test.ts`,
    ).toBe(true)
  })

  it('is registered in one file only', () => {
    for (const file of sourceFiles('src').filter(each => each.path !== 'src/define.ts'))
      expect(file.text, file.path).not.toMatch(/customElements\.define|@customElement/)
  })

  it('begins and ends no template with a space, which the build would take away', () => {
    for (const file of sourceFiles('src/elements'))
      expect(file.text, file.path).not.toMatch(/html` \S|html`[^`\n]*[^\s?:] `[\s:)}]/)
  })

  it('keeps to what a strict policy allows', () => {
    for (const file of sourceFiles('src/elements')) {
      expect(file.text, file.path).not.toMatch(
        /unsafeHTML|unsafeSVG|unsafeCSS|styleMap|innerHTML|insertAdjacentHTML/,
      )
      expect(file.text, file.path).not.toMatch(/<style|\sstyle=/)
    }
  })
})

describe('The package', () => {
  const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))

  it('has a subpath for every room', () => {
    const rooms = fs
      .readdirSync(path.join(root, 'src'), {withFileTypes: true})
      .filter(entry => entry.isDirectory())
    for (const {name} of rooms.filter(room => room.name !== 'cli'))
      expect(manifest.exports).toHaveProperty(`./${name}`)
  })

  it('pins every dependency to one version', () => {
    for (const version of Object.values({...manifest.dependencies, ...manifest.devDependencies}))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  })
})
