import puppeteer from 'puppeteer-core'
import {findBrowser} from '../find-browser.js'
import {startServer} from '../serve.js'
import {personWith} from './many-people.js'

const rounds = 7

/** Milliseconds from navigation to the first goal on the screen, for much and for little; prints the ratio. */
export async function benchFirstPaint() {
  const people = [
    personWith({id: 'little', goals: 50, checkIns: 10}),
    personWith({id: 'much', goals: 500, checkIns: 1000}),
  ]
  const server = await startServer({port: 0, people})
  const browser = await puppeteer.launch(await findBrowser())
  const measured = {little: [], much: []}
  try {
    // Alternating, so that whatever slows the machine for a while slows both.
    for (let round = 0; round < rounds + 1; round++)
      for (const id of ['little', 'much']) {
        const times = await firstPaint(browser, `${server.url}/examples/?person=${id}`)
        if (round > 0) measured[id].push(times)
      }
  } finally {
    await browser.close()
    await server.close()
  }
  const goal = id => median(measured[id].map(times => times.goal))
  const longest = median(measured.much.map(times => times.longestTask))
  console.log('First goal on the screen (median of 7, Chromium, this machine)')
  console.log(`  50 goals, 50 Observations:     ${goal('little').toFixed(0)} ms`)
  console.log(`  500 goals, 5,000 Observations: ${goal('much').toFixed(0)} ms`)
  console.log(`  ratio: ${(goal('much') / goal('little')).toFixed(2)} (bar: 2)`)
  console.log(`  longest task with 500 goals, 5,000 Observations: ${longest.toFixed(0)} ms`)
}

async function firstPaint(browser, url) {
  const page = await browser.newPage()
  await page.setViewport({width: 1280, height: 1000})
  await page.evaluateOnNewDocument(() => {
    window.longestTask = 0
    new PerformanceObserver(list => {
      for (const {duration} of list.getEntries()) window.longestTask = Math.max(window.longestTask, duration)
    }).observe({type: 'longtask', buffered: true})
    const look = () => {
      const chart = document.querySelector('recovery-chart')?.shadowRoot
      const goals = chart?.querySelector('recovery-goals')?.shadowRoot
      if (goals?.querySelector('[part~=goal]'))
        requestAnimationFrame(() => (window.firstGoal = performance.now()))
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto(url, {waitUntil: 'load'})
  await page.waitForFunction(() => window.firstGoal > 0, {timeout: 60_000})
  await page.waitForNetworkIdle({idleTime: 500})
  const times = await page.evaluate(() => ({goal: window.firstGoal, longestTask: window.longestTask}))
  await page.close()
  return times
}

function median(numbers) {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)]
}
