import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {transpiled} from './transpile.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What a rule rests on is looked up by a file's own address, which a bundle has not: there, each file is told of. */
const sourcesOfRules = {
  name: 'sources-of-rules',
  setup({onLoad}) {
    onLoad({filter: /rules[/\\]sources-of\.ts$/}, async ({path: file}) => ({
      contents: (await readFile(file, 'utf8')).replace(
        'import(/* @vite-ignore */ file)',
        'import(`./${language}/${name}.ts`)',
      ),
      loader: 'ts',
    }))
  },
}

/** The packs of the wording rules are compiled once, as in the built package, and not by each page again. */
const compiledPacks = {
  name: 'compiled-packs',
  setup({onLoad}) {
    onLoad({filter: /wording[/\\](english|french|strengths[/\\]packs)\.ts$/}, async ({path: file}) => ({
      contents: await readFile(
        path.join(await transpiled(), path.relative(path.join(root, 'src'), file).replace('.ts', '.js')),
        'utf8',
      ),
      loader: 'js',
    }))
  },
}

/**
 * A plugin of Web Test Runner that serves these tests (a glob) bundled, and in chunks what they share: a page asks
 * for a dozen files instead of six hundred, which was most of the time that a test file took.
 */
export function bundledTests(tests) {
  let files
  return {
    name: 'bundled-tests',
    async serverStart() {
      const {outputFiles} = await build({
        entryPoints: [tests],
        absWorkingDir: root,
        outbase: root,
        outdir: root,
        outExtension: {'.js': '.ts'},
        chunkNames: 'tests/chunks/[name]-[hash]',
        bundle: true,
        splitting: true,
        write: false,
        format: 'esm',
        target: 'es2022',
        sourcemap: true,
        // The package's own list of side effects names what is built.
        ignoreAnnotations: true,
        external: ['/__web-dev-server__*'],
        alias: {vue: 'vue/dist/vue.esm-browser.prod.js'},
        define: {'process.env.NODE_ENV': '"production"'},
        plugins: [sourcesOfRules, compiledPacks],
        logLevel: 'error',
      })
      files = new Map(outputFiles.map(file => [`/${path.relative(root, file.path)}`, file.text]))
    },
    serve({path: asked}) {
      const body = files.get(asked)
      if (body === undefined) return undefined
      return {body, type: asked.endsWith('.map') ? 'json' : 'js'}
    },
  }
}
