import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'

/**
 * Writes the compiled packs of the wording rules into a built folder, in the place of the lines that compile them: a
 * page then neither loads the compiler nor waits for it. Likewise what all rules rest on, in the place of the search
 * for it. Part of the build, so that nothing of it is ever older than its rules.
 */
export async function writePacks(dist) {
  const load = name => import(pathToFileURL(path.join(dist, 'wording', name)).href)
  const write = (name, text) => {
    fs.writeFileSync(path.join(dist, 'wording', name), text)
    fs.rmSync(path.join(dist, 'wording', `${name}.map`), {force: true})
  }
  const json = value => JSON.stringify(value, null, 1)
  const {sourcesOf} = await load('rules/sources-of.js')
  const {sources} = await load('rules/sources.js')
  const {englishBook} = await load('english-book.js')
  const {frenchBook} = await load('french-book.js')
  const titles = Object.entries(sources)
  const rest = {}
  for (const {id} of [...englishBook.rules, ...frenchBook.rules])
    rest[id] = (await sourcesOf(id)).map(source => titles.findIndex(([, each]) => each === source))
  for (const name of ['english', 'french'])
    write(`${name}.js`, `export const ${name} = ${json((await load(`${name}.js`))[name])}\n`)
  write('strengths/packs.js', `export const packs = ${json((await load('strengths/packs.js')).packs)}\n`)
  write(
    'rules/sources-of.js',
    `const sources = ${json(titles.map(([, source]) => source))}\nconst rules = ${json(rest)}\nexport const sourcesOf = async id => (Object.hasOwn(rules, id) ? rules[id].map(at => sources[at]) : [])\n`,
  )
}

if (process.argv[1] === import.meta.filename) await writePacks(path.resolve('dist'))
