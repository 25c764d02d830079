import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {enForms} from '../../src/elements/messages/en-forms.js'
import {sourceFiles} from './source-files.js'

const texts = new Map(sourceFiles('src/elements').map(({path, text}) => [path, text]))

/** The modules that come with these, without those that are fetched apart. */
function comingWith(starts: readonly string[]): string[] {
  const found = new Set<string>()
  const follow = (file: string): void => {
    if (found.has(file) || !texts.has(file)) return
    found.add(file)
    for (const [, target] of texts
      .get(file)!
      .matchAll(/^(?:import|export) (?!type )[^'"]*from '(\.[^']+)\.js'/gms))
      follow(`${path.posix.join(path.posix.dirname(file), target!)}.ts`)
  }
  starts.forEach(follow)
  return [...found]
}

/** What is fetched apart by a call of this name. */
function fetchedBy(name: 'later' | 'laterForm'): string[] {
  const call = new RegExp(`\\b${name}\\(\\(\\) => import\\('(\\.[^']+)\\.js'\\)\\)`, 'g')
  return [...texts].flatMap(([file, text]) =>
    [...text.matchAll(call)].map(([, target]) => `${path.posix.join(path.posix.dirname(file), target!)}.ts`),
  )
}

const sections = Object.keys(enForms).join('|')
const saysForms = new RegExp(
  `\\bwords\\.(${sections})\\b|\\{[^{}]*\\b(${sections})\\b[^{}]*\\}(: Messages| = [\\w.#]*words\\b)`,
)

describe('The words of forms', () => {
  it('are said by nothing that comes without them', () => {
    const early = comingWith(['src/elements/index.ts', ...fetchedBy('later')])
    expect(early.length).toBeGreaterThan(50)
    expect(early.filter(file => saysForms.test(texts.get(file)!)).join()).toBe('')
  })

  it('are said by what comes with them', () => {
    const late = comingWith(fetchedBy('laterForm'))
    expect(late.some(file => saysForms.test(texts.get(file)!))).toBe(true)
  })
})
