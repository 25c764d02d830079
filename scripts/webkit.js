import {spawn} from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'

/** The browser that WebKitGTK brings, for each of the places where Debian puts it. */
const browsers = ['4.1', '4.0', '6.0'].map(
  version => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
)
const driverPath = '/usr/bin/WebKitWebDriver'

/** Where WebKit is, if it is on this machine with all that it takes to drive it without a screen. */
export function findWebKit() {
  const browser = browsers.find(file => fs.existsSync(file))
  return browser && [driverPath, '/usr/bin/Xvfb'].every(file => fs.existsSync(file)) ? browser : undefined
}

/** A WebKit window on a screen that nobody sees, driven by WebDriver. It is the engine of Safari, not Safari. */
export async function openWebKit() {
  const binary = findWebKit()
  if (!binary) throw new Error('No WebKit found. Install it (apt-get install webkit2gtk-driver xvfb).')
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1300x1100x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const display = await new Promise((resolve, reject) => {
    screen.once('exit', () => reject(new Error('Xvfb did not start.')))
    screen.stdio[3].once('data', number => resolve(`:${String(number).trim()}`))
  })
  const port = await freePort()
  const driver = spawn(driverPath, [`--port=${port}`], {
    stdio: 'ignore',
    env: {...process.env, DISPLAY: display, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1'},
  })
  const end = () => {
    driver.kill()
    screen.kill()
  }
  process.once('exit', end)

  const ask = async (method, path, body) => {
    const init = {method, ...(body && {body: JSON.stringify(body)})}
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, init)
    const {value} = await answer.json()
    if (!answer.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`)
    return value
  }
  await untilAnswering(() => ask('GET', '/status'))
  const options = {binary, args: ['--automation']}
  const capabilities = {alwaysMatch: {browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options}}
  const {sessionId} = await ask('POST', '/session', {capabilities})
  const session = `/session/${sessionId}`
  await ask('POST', `${session}/timeouts`, {script: 60_000, pageLoad: 60_000})

  return {
    setSize: (width, height) => ask('POST', `${session}/window/rect`, {width, height, x: 0, y: 0}),
    goTo: url => ask('POST', `${session}/url`, {url}),
    url: () => ask('GET', `${session}/url`),
    /** Runs a script's text in the page, which may return a promise. */
    run: (script, ...args) => ask('POST', `${session}/execute/sync`, {script, args}),
    press: keys =>
      ask('POST', `${session}/actions`, {
        actions: [{type: 'key', id: 'keys', actions: keys.map(([type, value]) => ({type, value}))}],
      }),
    async close() {
      await ask('DELETE', session).catch(() => undefined)
      process.off('exit', end)
      end()
    },
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address()
      server.close(() => resolve(port))
    })
  })
}

async function untilAnswering(ask) {
  for (let tries = 0; ; tries++) {
    const isThere = await ask().then(
      () => true,
      () => false,
    )
    if (isThere) return
    if (tries > 300) throw new Error('WebKitWebDriver did not start.')
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}
