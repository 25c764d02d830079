import puppeteer from 'puppeteer-core'
import {findBrowser} from '../find-browser.js'
import {startServer} from '../serve.js'
import {personWith} from './many-people.js'

/** What is typed, one key after the other: all goals match at first, then fewer and fewer. */
const typed = 'lake sister 49'

/** Milliseconds from a key in the field that finds goals to the next frame, among 500 of them; prints the median and the longest. */
export async function benchFindGoals() {
  const people = [personWith({id: 'much', goals: 500, checkIns: 10})]
  const server = await startServer({port: 0, people})
  const browser = await puppeteer.launch(await findBrowser())
  try {
    const page = await browser.newPage()
    await page.setViewport({width: 1280, height: 1000})
    await page.goto(`${server.url}/examples/?person=much`, {waitUntil: 'load'})
    await page.waitForFunction(field, {timeout: 60_000})
    await page.waitForNetworkIdle({idleTime: 500})
    const times = await page.evaluate(typeAndWait, typed)
    times.sort((one, other) => one - other)
    console.log('From a key to the goals found, on the screen (500 goals, Chromium, this machine)')
    console.log(`  median: ${times[Math.floor(times.length / 2)].toFixed(0)} ms`)
    console.log(`  longest: ${times.at(-1).toFixed(0)} ms`)
  } finally {
    await browser.close()
    await server.close()
  }
}

/** The field that finds goals (runs in the page). */
function field() {
  const chart = document.querySelector('recovery-chart')?.shadowRoot
  const goals = chart?.querySelector('recovery-goals')?.shadowRoot
  return (window.findField = goals?.querySelector('[part=find-text]'))
}

/** Types each key, and waits until what it found is drawn (runs in the page). */
async function typeAndWait(text) {
  const times = []
  for (let length = 1; length <= text.length; length++) {
    window.findField.value = text.slice(0, length)
    const begun = performance.now()
    window.findField.dispatchEvent(new InputEvent('input', {bubbles: true}))
    // The second frame begins when the first one is painted.
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    times.push(performance.now() - begun)
  }
  return times
}
