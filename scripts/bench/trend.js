import puppeteer from 'puppeteer-core'
import {findBrowser} from '../find-browser.js'
import {startServer} from '../serve.js'

const rounds = 15

/** Milliseconds until one measure over time is drawn and laid out, and from a key to the next point, for 50 and 5,000 scores; prints the ratios. */
export async function benchTrend() {
  const server = await startServer({port: 0})
  const browser = await puppeteer.launch(await findBrowser())
  try {
    const page = await browser.newPage()
    await page.setViewport({width: 1280, height: 1000})
    await page.goto(`${server.url}/examples/recovery-measure-trend.html`, {waitUntil: 'networkidle0'})
    const times = await page.evaluate(drawAndStep, rounds)
    const median = list => list.sort((one, other) => one - other)[Math.floor(list.length / 2)]
    const [few, many] = ['50', '5000'].map(count => ({
      draw: median(times[count].draw),
      step: median(times[count].step),
    }))
    console.log(`A measure over time (median of ${rounds}, Chromium, this machine)`)
    console.log(`  drawn: 50 scores ${few.draw.toFixed(1)} ms, 5,000 scores ${many.draw.toFixed(1)} ms`)
    console.log(`  ratio: ${(many.draw / few.draw).toFixed(2)}`)
    console.log(`  a key to the next point: ${few.step.toFixed(1)} ms, ${many.step.toFixed(1)} ms`)
    console.log(`  ratio: ${(many.step / few.step).toFixed(2)}`)
  } finally {
    await browser.close()
    await server.close()
  }
}

/** Draws both in turn, so that whatever slows the machine for a while slows both (runs in the page). */
async function drawAndStep(rounds) {
  const times = {50: {draw: [], step: []}, 5000: {draw: [], step: []}}
  const scores = count =>
    Array.from({length: count}, (_, index) => ({
      id: `score-${index}`,
      instrument: 'qpr-15',
      part: 'total',
      label: 'QPR-15: total',
      time: new Date(Date.UTC(2000, 0, 1 + index)).toISOString(),
      value: (index * 17) % 61,
    }))
  const laidOut = async trend => {
    await trend.updateComplete
    trend.getBoundingClientRect()
  }
  // The first one fetches what it draws with.
  for (let round = -1; round < rounds; round++)
    for (const count of [50, 5000]) {
      const trend = document.createElement('recovery-measure-trend')
      Object.assign(trend, {measures: 'qpr-15', readings: scores(count)})
      const begun = performance.now()
      document.body.append(trend)
      await laidOut(trend)
      const drawn = performance.now()
      const input = trend.shadowRoot.querySelector('input')
      const pressed = performance.now()
      input.value = String(Number(input.value) - 1)
      input.dispatchEvent(new Event('input'))
      await laidOut(trend)
      const stepped = performance.now()
      trend.remove()
      if (round < 0) continue
      times[count].draw.push(drawn - begun)
      times[count].step.push(stepped - pressed)
    }
  return times
}
