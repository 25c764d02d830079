import {openWebKit} from './webkit.js'

/** WebDriver's names for keys that write nothing. */
const named = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Shift: '\uE008',
  Tab: '\uE004',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}

/** Runs element tests in WebKit, one page after the other in one window. */
export function webkitLauncher() {
  let opening
  const active = new Set()
  const act = async strokes => (await opening).press(strokes.map(([type, key]) => [type, named[key] ?? key]))
  const stroke = key => [
    ['keyDown', key],
    ['keyUp', key],
  ]
  /** A keyboard as puppeteer has one: the runner's commands know how to press that. */
  const keyboard = {
    down: key => act([['keyDown', key]]),
    up: key => act([['keyUp', key]]),
    press: key => act(stroke(key)),
    type: text => act([...text].flatMap(stroke)),
  }
  return {
    name: 'WebKit',
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      active.add(id)
      const webkit = await (opening ??= openWebKit())
      // So that a page has 800 × 600 to itself, as in the other engines.
      await webkit.setSize(800, 638)
      await webkit.goTo(url)
    },
    isActive: id => active.has(id),
    getBrowserUrl: async () => (await opening).url(),
    getPage: () => ({keyboard}),
    async stopSession(id) {
      active.delete(id)
      await (await opening).goTo('about:blank')
      return {}
    },
    startDebugSession: () => Promise.reject(new Error('WebKit cannot be debugged from here.')),
    stop: async () => (await opening)?.close(),
  }
}
