import {fileURLToPath} from 'node:url'
import {chromeLauncher} from '@web/test-runner-chrome'
import {esbuildPlugin} from '@web/dev-server-esbuild'
import {fromRollup} from '@web/dev-server-rollup'
import commonjs from '@rollup/plugin-commonjs'
import nodeResolve from '@rollup/plugin-node-resolve'
import * as puppeteer from 'puppeteer-core'
import {rollup} from 'rollup'
import {findBrowser} from './scripts/find-browser.js'
import {webkitLauncher} from './scripts/webkit-launcher.js'

const engine = process.env.ENGINE ?? 'chromium'
const commonjsOnly = ['debug', 'ms', 'json-stringify-safe', 'agentkeepalive'].map(
  name => `**/node_modules/${name}/**/*`,
)

/** The sandbox's JSON Patch is CommonJS of several files with named exports, which only a bundle of it keeps. */
const bundled = {
  name: 'bundled-rfc6902',
  resolveImport: ({source}) => (source === 'rfc6902' ? '/rfc6902.bundle.js' : undefined),
  async serve({path}) {
    if (path !== '/rfc6902.bundle.js') return undefined
    const source = "export {applyPatch} from 'rfc6902'"
    const entry = {
      name: 'entry',
      resolveId: id => (id === 'entry' ? id : null),
      load: id => (id === 'entry' ? source : null),
    }
    const bundle = await rollup({input: 'entry', plugins: [entry, nodeResolve(), commonjs()]})
    const {output} = await bundle.generate({format: 'es'})
    return {body: output[0].code, type: 'js'}
  },
}

export default {
  files: 'tests/elements/**/*.test.ts',
  nodeResolve: {browser: true},
  // A page in the background gets no animation frames, which the tests wait for.
  concurrency: 1,
  browsers: [engine === 'webkit' ? webkitLauncher() : await puppeteerLauncher()],
  plugins: [
    bundled,
    fromRollup(commonjs)({include: commonjsOnly, strictRequires: 'auto'}),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  testFramework: {config: {timeout: 30_000}},
}

async function puppeteerLauncher() {
  const {executablePath, args, headless} = await findBrowser(engine)
  const launchOptions =
    engine === 'firefox' ? {browser: engine, executablePath} : {executablePath, args, headless}
  return chromeLauncher({puppeteer, launchOptions})
}
