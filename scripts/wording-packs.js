import fs from 'node:fs'

/**
 * Writes the compiled packs of the wording rules into dist, in the place of the lines that compile them: a page then
 * neither loads the compiler nor waits for it. Part of the build, so that no pack is ever older than its rules.
 */
for (const name of ['english', 'french']) {
  const file = new URL(`../dist/wording/${name}.js`, import.meta.url)
  const {[name]: pack} = await import(file)
  fs.writeFileSync(file, `export const ${name} = ${JSON.stringify(pack, null, 1)}\n`)
  fs.rmSync(new URL(`${file}.map`))
}
