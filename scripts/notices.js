import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The folder and the name of the package that a module is of; nothing for one of our own. */
export function packageOf(module) {
  const [folder, name] =
    /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)(?=\/)/.exec(module.replaceAll('\\', '/')) ?? []
  return name && {name, folder: folder.replace(/^\0/, '')}
}

/**
 * The licences of the packages that modules come from, in full, with their notices: what must travel with a copy of
 * them. Throws an error for a package whose licence is neither with it nor kept in `scripts/licences`.
 */
export function noticesOf(modules) {
  const packages = new Map(modules.flatMap(module => packageOf(module) ?? []).map(each => [each.name, each]))
  const entries = [...packages.values()]
    .sort((one, other) => one.name.localeCompare(other.name))
    .map(({name, folder}) => {
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
  const sources = maps.flatMap(file => JSON.parse(read(file)).sources)
  const missing = sources.map(packageOf).filter(found => found && !told.includes(`\n${found.name} `))
  if (!maps.length || missing.length)
    throw new Error(
      `The notices are without ${[...new Set(missing.map(({name}) => name))].join(', ') || 'a bundle'}.`,
    )
}
