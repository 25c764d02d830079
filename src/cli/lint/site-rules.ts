import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {parse} from 'lossless-json'
import {english, french, type Pack} from '../../wording/index.js'
import {Misuse, type Surroundings} from '../command.js'
import type {Messages} from '../messages/index.js'

/** What texts are read by, and which of its rules a site wrote itself. */
export interface SiteRules {
  packs: readonly Pack[]
  isOwn(ruleId: string): boolean
}

/**
 * The shipped rules as the layers of a site change them, one upon the other. Whatever is wrong in a file is a Misuse that
 * lists every mistake with its place and what would be right.
 */
export async function readSiteRules(
  files: readonly string[],
  {cwd}: Pick<Surroundings, 'cwd'>,
  words: Messages,
): Promise<SiteRules> {
  const own = new Set<string>()
  let packs: readonly Pack[] = [english, french]
  for (const file of files) {
    const {layFrom} = await import('./site-layers.js')
    const laid = layFrom(await readJson(file, cwd(), words), packs, file, words)
    if (laid.mistakes.length) throw new Misuse([words.lint.pack.wrong(file), ...laid.mistakes].join('\n  '))
    packs = laid.packs
    for (const id of laid.own) own.add(id)
  }
  return {packs, isOwn: id => own.has(id)}
}

async function readJson(file: string, cwd: string, words: Messages): Promise<unknown> {
  const bytes = await readFile(path.resolve(cwd, file)).catch(({code}: NodeJS.ErrnoException) => {
    throw new Misuse(
      words.lint.trouble({kind: code === 'ENOENT' ? 'missing' : 'unreadable', detail: code}, file),
    )
  })
  let text: string
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    throw new Misuse(words.lint.pack.noUtf8(file))
  }
  try {
    JSON.parse(text)
  } catch (error) {
    const {message} = error as Error
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length)
    throw new Misuse(words.lint.pack.noJson(file, placeOf(position, text)))
  }
  // `JSON.parse` keeps the last of two and says nothing.
  return parse(text, null, {
    parseNumber: Number,
    onDuplicateKey: ({key, position}) => {
      throw new Misuse(words.lint.pack.said(file, placeOf(position - 1, text), key))
    },
  })
}

/** A place in JSON as line and column, instead of what only a machine counts. */
function placeOf(position: number, text: string): string {
  const lines = text.slice(0, position).split('\n')
  return `${lines.length}:${lines.at(-1)!.length + 1}`
}
