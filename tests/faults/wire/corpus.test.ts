import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openStage, violationsOf, type Stage} from '../../journey/stage.js'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())

const corpus = [
  '<script>window.hit=1</script>',
  '"><img src=x onerror=window.hit=1>',
  "'><svg/onload=window.hit=1>",
  '<iframe srcdoc="<script>parent.hit=1</script>"></iframe>',
  '<math><mtext></table><img src onerror=window.hit=1>',
  '${window.hit=1}{{constructor.constructor("window.hit=1")()}}',
  'javascript:window.hit=1//',
  '</style><style>*{display:none}</style>',
  '<a href="javascript:window.hit=1">x</a>',
  '\u2028</textarea><script>window.hit=1</script>',
]

describe('Under a strict policy with Trusted Types', () => {
  it('X2 a corpus of script injections in every text field is text, and breaks no policy', async () => {
    const hostile = (text: string, index: number) => ({
      resourceType: 'Goal',
      lifecycleStatus: 'active',
      category: [{text, coding: [{system: 'urn:x', code: 'x', display: text}]}],
      description: {text},
      subject: {reference: 'Patient/maya', display: text},
      expressedBy: {reference: 'Patient/maya', display: text},
      statusReason: text,
      priority: {text},
      addresses: [{display: text}],
      note: [{text, authorString: text}],
      target: [{measure: {text}, detailString: text}],
      identifier: [{system: 'urn:corpus', value: String(index)}],
      text: {status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">x</div>'},
    })
    for (const [index, text] of corpus.entries()) {
      const answer = await fetch(`${stage.url}/fhir/Goal`, {
        method: 'POST',
        headers: {'content-type': 'application/fhir+json'},
        body: JSON.stringify(hostile(text, index)),
      })
      expect([text, answer.status]).toEqual([text, 201])
    }
    const {page, seen} = await stage.open('?person=maya&lang=en-CA')
    await page.waitForSelector('>>> [data-goal]')
    await page.waitForFunction(
      text => {
        const all = (root: Document | ShadowRoot): Element[] =>
          [...root.querySelectorAll('*')].flatMap(each => [
            each,
            ...(each.shadowRoot ? all(each.shadowRoot) : []),
          ])
        const elements = all(document)
        for (const each of elements) if (each instanceof HTMLDetailsElement) each.open = true
        return elements.some(each => each.shadowRoot?.textContent?.includes(text))
      },
      {timeout: 20_000},
      corpus[0]!,
    )
    // And typed into every field of the form, and said of the goal.
    await page.locator('>>> recovery-chart >>> header button').click()
    const field = await page.waitForSelector('>>> recovery-goal-form >>> textarea', {visible: true})
    await field!.type(corpus.slice(0, 4).join(' '))
    await page.locator('>>> recovery-goal-form >>> [data-component=hope]').click()
    await page.locator('>>> recovery-goal-form >>> [part~=save]').click()
    await page.waitForFunction(() => true)
    expect(await page.evaluate(() => (window as {hit?: number}).hit ?? 'never')).toBe('never')
    expect(await violationsOf(page, seen)).toEqual([])
    expect([seen.foreign, seen.errors]).toEqual([[], []])
    await page.close()
  })
})
