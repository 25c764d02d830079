import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {writePacks} from './wording-packs.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const rooms = ['chime', 'cli', 'content', 'fhir', 'goals', 'measures', 'record', 'wording']

/**
 * The folder with the rooms that the command and the documentation run in, as JavaScript of the sources as they stand:
 * so neither needs a build. Types are not checked here. It is made once for the same sources.
 */
export async function transpiled() {
  const files = rooms
    .flatMap(room =>
      fs.readdirSync(path.join(root, 'src', room), {recursive: true}).map(name => `${room}/${name}`),
    )
    .filter(name => name.endsWith('.ts'))
  const hash = createHash('sha256')
  for (const name of files) hash.update(name).update(fs.readFileSync(path.join(root, 'src', name)))
  const cache = path.join(root, '.cache/rooms')
  const folder = path.join(cache, hash.digest('hex').slice(0, 16))
  if (fs.existsSync(folder)) return path.join(folder, 'dist')
  fs.mkdirSync(cache, {recursive: true})
  const draft = fs.mkdtempSync(path.join(cache, 'draft-'))
  await build({
    entryPoints: files.map(name => path.join(root, 'src', name)),
    outdir: path.join(draft, 'dist'),
    outbase: path.join(root, 'src'),
    target: 'es2022',
    format: 'esm',
    logLevel: 'error',
  })
  fs.copyFileSync(path.join(root, 'package.json'), path.join(draft, 'package.json'))
  await writePacks(path.join(draft, 'dist'))
  // Whoever else made it at the same time made the same.
  if (fs.existsSync(folder)) fs.rmSync(draft, {recursive: true})
  else fs.renameSync(draft, folder)
  return path.join(folder, 'dist')
}
