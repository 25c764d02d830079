import path from 'node:path'
import ts from 'typescript'
import {describe, expect, it} from 'vitest'
import {sourceFiles} from './source-files.js'

const texts = new Map(sourceFiles('src/elements').map(({path, text}) => [path, text]))

/** The modules that come with this one, without those that are fetched apart. */
function comingWith(start: string): string[] {
  const found = new Set<string>()
  const follow = (file: string): void => {
    if (found.has(file) || !texts.has(file)) return
    found.add(file)
    for (const [, target] of texts
      .get(file)!
      .matchAll(/^(?:import|export) (?!type )[^'"]*from '(\.[^']+)\.js'/gms))
      follow(`${path.posix.join(path.posix.dirname(file), target!)}.ts`)
  }
  follow(start)
  return [...found]
}

const {config} = ts.readConfigFile('tsconfig.json', file => ts.sys.readFile(file))
const {options} = ts.parseJsonConfigFileContent(config, ts.sys, '.')
const program = ts.createProgram(['src/elements/index.ts'], options)
const checker = program.getTypeChecker()

/** The words of a module that are fetched later, by name. */
function laterWordsIn(file: string): string[] {
  const said: string[] = []
  const look = (node: ts.Node): void => {
    const named = ts.isBindingElement(node) ? (node.propertyName ?? node.name) : undefined
    const word = ts.isPropertyAccessExpression(node)
      ? checker.getSymbolAtLocation(node.name)
      : named && ts.isIdentifier(named)
        ? checker.getTypeAtLocation(node.parent).getProperty(named.text)
        : undefined
    const homes = word?.declarations?.map(each => each.getSourceFile().fileName) ?? []
    // A part such as `goals` has words of both kinds.
    if (word && homes.length && homes.every(home => home.endsWith('/messages/en-later.ts')))
      said.push(word.name)
    ts.forEachChild(node, look)
  }
  look(program.getSourceFile(file)!)
  return said
}

describe('The words that are fetched later', () => {
  const early = comingWith('src/elements/index.ts').filter(file => !file.includes('/messages/'))

  it('are said by nothing that comes without them', () => {
    expect(early.length).toBeGreaterThan(50)
    expect(early.flatMap(file => laterWordsIn(file).map(word => `${file}: ${word}`))).toEqual([])
  })

  it('are said by what comes with them', () => {
    expect(laterWordsIn('src/elements/recovery-goal-form/goal-form-view.ts')).toContain('editTitle')
    expect(laterWordsIn('src/elements/recovery-goals/goal-steps.ts')).toContain('stepsDone')
  })
})
