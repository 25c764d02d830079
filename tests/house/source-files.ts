import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

/** The repository's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** A file of the repository: its path from the root, with forward slashes, and its text. */
export interface SourceFile {
  path: string
  text: string
}

/** Every file with this ending under a folder of the repository. */
export function sourceFiles(folder: string, ending = '.ts'): SourceFile[] {
  const start = path.join(root, folder)
  if (!fs.existsSync(start)) return []
  return fs
    .readdirSync(start, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith(ending) && !/(^|\/)(node_modules|target)\//.test(name))
    .map(name => ({
      path: path.posix.join(folder, name.split(path.sep).join('/')),
      text: fs.readFileSync(path.join(start, name), 'utf8'),
    }))
}

/** The module names that a TypeScript text imports or re-exports from, on demand too. */
export function importsOf(text: string): string[] {
  const pattern = /^(?:import\s*|(?:import|export)\b[^'";=]*?\bfrom\s*)['"]([^'"]+)['"]/gm
  const onDemand = /\bimport\(['"]([^'"]+)['"]\)/g
  return [...text.matchAll(pattern), ...text.matchAll(onDemand)].map(match => match[1]!)
}
