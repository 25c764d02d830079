import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The name of the package that a module is of; nothing for one of our own. */
function packageOf(module) {
  return /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1]
}

/** The packages that a module was already made of when it was published: its comments name them. */
function packagesWithin(module) {
  const file = module.replace(/^\0|\?.*$/g, '')
  const code = packageOf(file) && fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
  return [...code.matchAll(/^\s*\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)].map(match => match[1])
}

/**
 * The licences of the packages that modules come from, in full, with their notices: what must travel with a copy of
 * them. Throws an error for a package whose licence is neither with it nor kept in `scripts/licences`.
 */
export function noticesOf(modules) {
  const names = modules.flatMap(module => [packageOf(module) ?? [], packagesWithin(module)].flat())
  const entries = [...new Set(names)]
    .sort((one, other) => one.localeCompare(other))
    .map(name => {
      const folder = path.join(root, 'node_modules', name)
      const {version, license} = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
      const own = fs.readdirSync(folder).filter(file => /^(licen[cs]e|notice|copying)(?![a-z])/i.test(file))
      const files = own.length ? own.sort().map(file => path.join(folder, file)) : [keptText(name)]
      if (!fs.existsSync(files[0]))
        throw new Error(`${name} comes without the text of its licence (${license}).`)
      const texts = files.map(file => fs.readFileSync(file, 'utf8').trim())
      return `${name} ${version} (${license})\n\n${texts.join('\n\n')}`
    })
  return `This bundle holds copies of these packages, under these licences.\n\n${entries.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

/** Where the licence of a package is kept that comes without it. */
function keptText(name) {
  return path.join(root, 'scripts/licences', `${name.replace('/', '-')}.txt`)
}

/** For rollup: the licences of all that a bundle is made of, as a file beside it. */
export const notices = fileName => ({
  name: 'notices',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap(({modules}) => Object.keys(modules ?? {}))
    this.emitFile({type: 'asset', fileName, source: noticesOf(modules)})
  },
})

// Every package that a source map of the bundles names must be in the notices beside them.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dist = path.join(root, 'dist')
  const read = file => fs.readFileSync(path.join(dist, file), 'utf8')
  const told = fs
    .readdirSync(dist)
    .filter(file => file.endsWith('.notices.txt'))
    .map(read)
    .join('\n')
  const maps = fs.readdirSync(dist).filter(file => /^recovery-charting.*\.js\.map$/.test(file))
  const sources = maps.flatMap(file => JSON.parse(read(file)).sources.map(source => path.join(dist, source)))
  const missing = sources
    .flatMap(source => [packageOf(source), packagesWithin(source)].flat())
    .filter(name => name && !told.includes(`\n${name} `))
  if (!maps.length || missing.length)
    throw new Error(`The notices are without ${[...new Set(missing)].join(', ') || 'a bundle'}.`)
}
