import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {Launcher} from 'chrome-launcher'

/**
 * Finds a browser for the tests, so that a newcomer has none to install: an installed Chrome or Chromium, else
 * the Chromium that lies inside an npm package, which an empty CHROME_PATH asks for. Firefox is only ever the installed one.
 */
export async function findBrowser(engine = 'chromium') {
  if (engine === 'firefox') {
    const executablePath = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(exists)
    if (!executablePath)
      throw new Error('No Firefox found. Install it (apt-get install firefox-esr) or set FIREFOX_PATH.')
    return {executablePath, args: [], headless: true, browser: 'firefox'}
  }
  // A root user cannot have Chromium's sandbox; a container's /dev/shm is too small for it.
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : []
  const installed = process.env.CHROME_PATH ?? installations().find(exists)
  if (exists(installed)) return {executablePath: installed, args, headless: true, browser: 'chrome'}
  if (process.platform === 'linux' && process.arch === 'x64') {
    return {
      executablePath: await unpackChromium(),
      args: [...args, '--no-sandbox'],
      headless: 'shell',
      browser: 'chrome',
    }
  }
  throw new Error('No Chrome or Chromium found. Install one (apt-get install chromium) or set CHROME_PATH.')
}

/** The installed ones; chrome-launcher throws where there is none. */
function installations() {
  try {
    return Launcher.getInstallations()
  } catch {
    return []
  }
}

async function unpackChromium() {
  const folder = fileURLToPath(new URL('../node_modules/.cache/chromium/', import.meta.url))
  fs.mkdirSync(folder, {recursive: true})
  // The package unpacks into the temp folder under fixed names, and brings its libraries only when it believes it is on AWS.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x'
  const temp = process.env.TMPDIR
  process.env.TMPDIR = path.resolve(folder)
  try {
    const {default: chromium} = await import('@sparticuz/chromium')
    const executablePath = await chromium.executablePath()
    nameFonts(path.join(folder, 'fonts'))
    return executablePath
  } finally {
    if (temp === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = temp
  }
}

/** The package looks for its fonts in the temp folder alone; a browser that finds no font ends at the first letter. */
function nameFonts(folder) {
  const cache = path.join(folder, 'cache')
  const fonts = `<fontconfig><dir>${folder}</dir><dir>/usr/share/fonts</dir><cachedir>${cache}</cachedir></fontconfig>`
  fs.writeFileSync(path.join(folder, 'fonts.conf'), `<?xml version="1.0"?>\n${fonts}\n`)
  process.env.FONTCONFIG_PATH = folder
}

function exists(file) {
  return Boolean(file) && fs.existsSync(file)
}
