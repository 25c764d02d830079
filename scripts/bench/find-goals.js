import puppeteer from 'puppeteer-core'
import {findBrowser} from '../find-browser.js'
import {startServer} from '../serve.js'
import {personWith} from './many-people.js'

/** What is typed, one key after the other: all goals match at first, then fewer and fewer. */
const typed = 'lake sister 49'
const rounds = 5

/** Milliseconds from a key in the field that finds goals, or a choice of component, to the next frame: 500 goals against 50. */
export async function benchFindGoals() {
  const people = [
    personWith({id: 'little', goals: 50, checkIns: 10}),
    personWith({id: 'much', goals: 500, checkIns: 10}),
  ]
  const server = await startServer({port: 0, people})
  const browser = await puppeteer.launch(await findBrowser())
  const measured = {little: {keys: [], choices: []}, much: {keys: [], choices: []}}
  try {
    const pages = {}
    for (const {id} of people.map(person => person().patient)) pages[id] = await openAt(browser, server, id)
    // Alternating, so that whatever slows the machine for a while slows both.
    for (let round = 0; round < rounds + 1; round++)
      for (const [id, page] of Object.entries(pages)) {
        await page.bringToFront()
        const {keys, choices} = await page.evaluate(findAndWait, typed)
        if (round === 0) continue
        measured[id].keys.push(...keys)
        measured[id].choices.push(...choices)
      }
  } finally {
    await browser.close()
    await server.close()
  }
  console.log('To the goals found, on the screen (median of 5 rounds, Chromium, this machine)')
  for (const [what, name] of [
    ['keys', 'a key'],
    ['choices', 'a component chosen'],
  ]) {
    const [little, much] = [measured.little[what], measured.much[what]].map(median)
    const longest = Math.max(...measured.much[what])
    console.log(
      `  ${name}: 50 goals ${little.toFixed(0)} ms, 500 goals ${much.toFixed(0)} ms (longest ${longest.toFixed(0)}), ratio ${(much / little).toFixed(2)}`,
    )
  }
}

async function openAt(browser, server, id) {
  const page = await browser.newPage()
  await page.setViewport({width: 1280, height: 1000})
  await page.goto(`${server.url}/examples/?person=${id}`, {waitUntil: 'load'})
  await page.waitForFunction(fields, {timeout: 60_000})
  await page.waitForNetworkIdle({idleTime: 500})
  return page
}

/** The fields that find goals (runs in the page). */
function fields() {
  const chart = document.querySelector('recovery-chart')?.shadowRoot
  const goals = chart?.querySelector('recovery-goals')?.shadowRoot
  window.componentField = goals?.querySelector('.find select')
  return (window.findField = goals?.querySelector('[part=find-text]'))
}

/** Types each key, then chooses each component, and waits until what it found is drawn (runs in the page). */
async function findAndWait(text) {
  const {findField, componentField} = window
  const after = async act => {
    const begun = performance.now()
    act()
    // The second frame begins when the first one is painted.
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    return performance.now() - begun
  }
  const type = words => {
    findField.value = words
    findField.dispatchEvent(new InputEvent('input', {bubbles: true}))
  }
  const choose = place => {
    componentField.selectedIndex = place
    componentField.dispatchEvent(new Event('change', {bubbles: true}))
  }
  const [keys, choices] = [[], []]
  for (let length = 1; length <= text.length; length++)
    keys.push(await after(() => type(text.slice(0, length))))
  await after(() => type(''))
  for (const place of [1, 2, 3, 4, 5, 0]) choices.push(await after(() => choose(place)))
  return {keys, choices}
}

function median(numbers) {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)]
}
