import {chromeLauncher} from '@web/test-runner-chrome'
import * as puppeteer from 'puppeteer-core'
import {bundledTests} from './scripts/bundled-tests.js'
import {findBrowser} from './scripts/find-browser.js'
import {webkitLauncher} from './scripts/webkit-launcher.js'

const engine = process.env.ENGINE ?? 'chromium'
const files = 'tests/elements/**/*.test.ts'

export default {
  files,
  // A page in the background gets no animation frames, which the tests wait for.
  concurrency: 1,
  browsers: [engine === 'webkit' ? webkitLauncher() : await puppeteerLauncher()],
  plugins: [bundledTests(files)],
  testFramework: {config: {timeout: 30_000}},
}

async function puppeteerLauncher() {
  const {executablePath, args, headless} = await findBrowser(engine)
  const launchOptions =
    engine === 'firefox' ? {browser: engine, executablePath} : {executablePath, args, headless}
  return chromeLauncher({puppeteer, launchOptions})
}
