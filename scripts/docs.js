import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import {fileURLToPath} from 'node:url'
import path from 'node:path'
import prettier from 'prettier'
import {wordingPages} from './wording-page.js'

/**
 * Writes what is documented from the sources: the elements' manifest, the editors' data, and the tables between the
 * markers of README.md, and the pages of the wording rules. With `--check` it fails when anything of it was not current.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const generated = ['custom-elements.json', 'vscode.html-custom-data.json', 'web-types.json', 'README.md']
const pages = await wordingPages()
generated.push(...Object.keys(pages))
const read = file =>
  fs.existsSync(path.join(root, file)) ? fs.readFileSync(path.join(root, file), 'utf8') : ''
const before = Object.fromEntries(generated.map(file => [file, read(file)]))

execFileSync(
  process.execPath,
  [path.join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js'), 'analyze'],
  {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  },
)

const manifest = JSON.parse(read('custom-elements.json'))
const elements = manifest.modules.flatMap(module => module.declarations ?? []).filter(({tagName}) => tagName)
const order = [...read('src/define.ts').matchAll(/'(recovery-[a-z-]+)':/g)].map(match => match[1])
elements.sort((one, other) => order.indexOf(one.tagName) - order.indexOf(other.tagName))

const cell = text => (text ?? '').replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim()
const firstSentence = text =>
  cell(text)
    .match(/^.*?[.:](?=\s|$)/)?.[0]
    .replace(/:$/, '.') ?? cell(text)

const overview = [
  '| element | what it is |',
  '| --- | --- |',
  ...elements.map(
    ({tagName, description}) => `| [\`<${tagName}>\`](#${tagName}) | ${firstSentence(description)} |`,
  ),
]

const details = elements.flatMap(
  ({tagName, description, members = [], events = [], slots = [], cssParts = []}) => {
    const properties = members.filter(
      ({kind, privacy, static: fixed}) => kind === 'field' && !privacy && !fixed,
    )
    const table = (title, rows) => (rows.length ? ['', `| ${title} | |`, '| --- | --- |', ...rows] : [])
    return [
      `#### ${tagName}`,
      '',
      cell(description),
      ...table(
        'property (attribute)',
        properties.map(
          ({name, attribute, description: text}) =>
            `| \`${name}\`${attribute ? ` (\`${attribute}\`)` : ''} | ${cell(text)} |`,
        ),
      ),
      ...table(
        'event',
        events.map(({name, description: text}) => `| \`${name}\` | ${cell(text)} |`),
      ),
      ...table(
        'slot',
        slots.map(({name, description: text}) => `| ${name ? `\`${name}\`` : '(default)'} | ${cell(text)} |`),
      ),
      ...table(
        'part',
        cssParts.map(({name, description: text}) => `| \`${name}\` | ${cell(text)} |`),
      ),
      '',
    ]
  },
)

const tokens = [
  ...read('src/elements/shared/tokens.ts').matchAll(
    /var\((--recovery-[a-z-]+), ?(?:light-dark\(([^,]+), ([^)]+)\)|([^;]+))\)/g,
  ),
]
const theme = [
  '| custom property | light | dark |',
  '| --- | --- | --- |',
  ...tokens.map(
    ([, name, light, dark, other]) => `| \`${name}\` | \`${light ?? other}\` | \`${dark ?? other}\` |`,
  ),
]

let readme = before['README.md']
for (const [name, lines] of Object.entries({overview, details, theme})) {
  const [start, end] = [`<!-- ${name}: generated -->`, `<!-- /${name} -->`]
  if (!readme.includes(start) || !readme.includes(end))
    throw new Error(`README.md lacks the markers of «${name}».`)
  readme = `${readme.slice(0, readme.indexOf(start) + start.length)}\n\n${lines.join('\n').trim()}\n\n${readme.slice(readme.indexOf(end))}`
}
const style = await prettier.resolveConfig(path.join(root, 'README.md'))
for (const [file, text] of Object.entries({'README.md': readme, ...pages}))
  fs.writeFileSync(path.join(root, file), await prettier.format(text, {...style, parser: 'markdown'}))

const stale = generated.filter(file => read(file) !== before[file])
console.log(stale.length ? `Documented anew: ${stale.join(', ')}` : 'The documentation is current.')
if (process.argv.includes('--check') && stale.length) {
  console.error('Run `npm run docs` and commit what it writes.')
  process.exit(1)
}
