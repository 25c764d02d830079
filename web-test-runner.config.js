import {fileURLToPath} from 'node:url'
import {chromeLauncher} from '@web/test-runner-chrome'
import {esbuildPlugin} from '@web/dev-server-esbuild'
import {fromRollup} from '@web/dev-server-rollup'
import commonjs from '@rollup/plugin-commonjs'
import * as puppeteer from 'puppeteer-core'
import {findBrowser} from './scripts/find-browser.js'

const engine = process.env.ENGINE ?? 'chromium'
const browser = await findBrowser(engine)
const commonjsOnly = ['debug', 'ms', 'json-stringify-safe', 'agentkeepalive'].map(
  name => `**/node_modules/${name}/**/*`,
)

export default {
  files: 'tests/elements/**/*.test.ts',
  nodeResolve: {browser: true},
  // A page in the background gets no animation frames, which the tests wait for.
  concurrency: 1,
  browsers: [
    chromeLauncher({
      puppeteer,
      launchOptions:
        engine === 'firefox'
          ? {browser: 'firefox', executablePath: browser.executablePath}
          : {executablePath: browser.executablePath, args: browser.args, headless: browser.headless},
    }),
  ],
  plugins: [
    fromRollup(commonjs)({include: commonjsOnly, strictRequires: 'auto'}),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  testFramework: {config: {timeout: 10_000}},
}
