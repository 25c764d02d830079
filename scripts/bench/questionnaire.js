import {setTimeout} from 'node:timers/promises'
import puppeteer from 'puppeteer-core'
import {findBrowser} from '../find-browser.js'
import {startServer} from '../serve.js'

const keys = 31
const slower = 4
const twoFrames = 2000 / 60
/** Ten keys a second: faster than most people type. */
const between = 100

/**
 * Milliseconds from a key to the paint that shows it, in a Questionnaire of 1,000 questions and in one of 10, all on one
 * page, on a processor four times slower; prints the ratio, also to a bare input alone on its page. It counts from when
 * the browser took the key, so that a key which waits for what an earlier one began is told.
 */
export async function benchQuestionnaire() {
  const server = await startServer({port: 0})
  const browser = await puppeteer.launch(await findBrowser())
  try {
    const bare = await typeBare(browser, server)
    const [few, many] = [await typeIn(browser, server, 10), await typeIn(browser, server, 1000)]
    console.log(`A key to its paint in a Questionnaire (median of ${keys}, ${slower}× slower CPU, Chromium)`)
    for (const part of ['letters', 'choices']) {
      const [one, other] = [few, many].map(each => `${each[part].toFixed(1)} ms`)
      console.log(
        `  ${part}: 10 questions ${one}, 1,000 questions ${other}; a bare input ${bare.toFixed(1)} ms`,
      )
      console.log(
        `  ratio: ${(many[part] / few[part]).toFixed(2)}; to a bare input ${(many[part] / bare).toFixed(2)}; to two frames ${(many[part] / twoFrames).toFixed(2)} (bar: 1)`,
      )
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

async function typeIn(browser, server, count) {
  const page = await browser.newPage()
  await page.setViewport({width: 1280, height: 1000})
  await page.goto(`${server.url}/examples/recovery-measure-form.html`, {waitUntil: 'networkidle0'})
  await page.evaluate(show, questionnaireOf(count))
  await page.waitForSelector('>>> #bench >>> [part~=start]')
  await page.locator('>>> #bench >>> [part~=start]').click()
  await page.waitForSelector('>>> #bench >>> .item')
  const letters = await timeKeys(page, '>>> #bench >>> .item input[type=text]', () => 'a')
  const arrow = round => (round % 2 ? 'ArrowDown' : 'ArrowUp')
  const choices = await timeKeys(page, '>>> #bench >>> .item input[type=radio]', arrow)
  await page.close()
  return {letters, choices}
}

async function typeBare(browser, server) {
  const page = await browser.newPage()
  await page.goto(`${server.url}/examples/recovery-measure-form.html`, {waitUntil: 'networkidle0'})
  await page.evaluate(() => document.body.replaceChildren(document.createElement('input')))
  const time = await timeKeys(page, 'input', () => 'a')
  await page.close()
  return time
}

async function timeKeys(page, selector, key) {
  const client = await page.createCDPSession()
  await client.send('Emulation.setCPUThrottlingRate', {rate: slower})
  await (await page.waitForSelector(selector)).focus()
  const times = []
  for (let round = -2; round < keys; round++) {
    await page.evaluate(watchNextKey)
    await page.keyboard.press(key(round))
    times.push(await page.evaluate(() => window.painted))
    await setTimeout(between)
  }
  return times.slice(2).sort((one, other) => one - other)[Math.floor(keys / 2)]
}

/** Choices, words and numbers in turn, in groups of ten; every tenth is asked only after the first choice. */
function questionnaireOf(count) {
  const answerOption = ['Never', 'Sometimes', 'Often'].map((display, index) => ({
    valueCoding: {system: 'urn:bench', code: String(index), display},
  }))
  const kinds = [{type: 'choice', answerOption}, {type: 'string'}, {type: 'integer'}]
  const item = index => ({
    ...kinds[index % 3],
    linkId: `q${index}`,
    text: `Question ${index}`,
    ...(index % 10 === 9 && {
      enableWhen: [{question: 'q0', operator: '!=', answerCoding: {system: 'urn:bench', code: '9'}}],
    }),
  })
  const groups = Array.from({length: count / 10}, (_, group) => ({
    ...{linkId: `g${group}`, type: 'group', text: `Group ${group}`},
    item: Array.from({length: 10}, (_, index) => item(group * 10 + index)),
  }))
  return {resourceType: 'Questionnaire', status: 'active', title: 'Bench', item: groups}
}

/** Puts a form alone on the page (runs in the page). */
function show(questionnaire) {
  const form = document.createElement('recovery-measure-form')
  Object.assign(form, {id: 'bench', questionnaire, allOnPage: true})
  document.body.replaceChildren(form)
}

/** Takes the time from the next key to the end of the frame that shows what it did (runs in the page). */
function watchNextKey() {
  window.painted = new Promise(resolve => {
    const pressed = ({timeStamp: begun}) => {
      // Before all else that waits: what the page does after the frame is no part of it.
      requestAnimationFrame(() =>
        scheduler.postTask(() => resolve(performance.now() - begun), {priority: 'user-blocking'}),
      )
    }
    window.addEventListener('keydown', pressed, {once: true, capture: true})
  })
}
