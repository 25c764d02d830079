import {expect} from '@open-wc/testing'
import type {FhirResource, Goal, Observation} from 'fhir/r4.js'
import {measureWords} from '../../../src/elements/messages/measures/index.js'
import {messages} from '../../messages.js'
import {aTimeout, openChart, says, textOf, waitUntil, within, type Page} from './chart.js'

const {en} = messages

const goal = (more: object = {}): Goal => ({
  resourceType: 'Goal',
  id: 'g1',
  lifecycleStatus: 'active',
  description: {text: 'Sing'},
  subject: {reference: 'Patient/maya'},
  ...more,
})

/** Maya's chart, in which the server holds these alone. */
async function shown(goals: Goal[], answers: Observation[] = []): Promise<Page> {
  const bundle = (resources: FhirResource[]): string =>
    JSON.stringify({
      resourceType: 'Bundle',
      type: 'searchset',
      entry: resources.map(resource => ({resource})),
    })
  const faults = [
    {kind: 'emptyJson', body: bundle(goals), match: {path: 'Goal?'}},
    {kind: 'emptyJson', body: bundle(answers), match: {path: 'Observation?'}},
  ] as const
  return openChart({faults: faults.map(each => ({...each}))}, {}, '[data-goal]')
}

const card = (page: Page, id = 'g1'): HTMLElement => within(page.chart, `[data-goal="${id}"]`)[0]!
const said = (page: Page, id?: string): string =>
  within(card(page, id), '.words, .note')
    .map(each => each.textContent)
    .join('')

describe('What comes in is shown as it is', () => {
  it('D2 long, right-to-left, combining, invisible and markup-like words are shown verbatim, as text', async () => {
    const words = [
      'أريد أن أغني مرة أخرى',
      'Zürich e\u0301\u0301\u0301 👩‍👩‍👧‍👦 \u200b\u200d\ufeff invisible',
      '<script>window.hit = 1</script><img src=x onerror="window.hit = 1">',
      '**not bold** [link](javascript:alert(1)) &lt;b&gt;',
      'x'.repeat(10_000),
    ]
    const page = await shown(words.map((text, index) => goal({id: `g${index}`, description: {text}})))
    for (const [index, text] of words.entries()) {
      const more = within(card(page, `g${index}`), 'summary').find(
        each => each.textContent?.trim() === en.goals.allWords,
      )
      more?.click()
      await aTimeout(0)
      expect(said(page, `g${index}`)).to.contain(text)
    }
    expect(within(page.chart, 'script, img, b, a')).to.have.length(0)
    expect((window as {hit?: number}).hit).to.equal(undefined)
    expect(within(card(page, 'g0'), '.words, .note')[0]!.getAttribute('dir')).to.equal('auto')
    expect(page.chart.scrollWidth).to.be.at.most(page.chart.clientWidth)
  })

  it('D4 an unknown modifier is told as what cannot be read safely, and nothing is offered that would change it', async () => {
    const modifierExtension = [{url: 'http://x.example/not', valueBoolean: true}]
    const page = await shown([goal({modifierExtension})])
    await says(card(page), en.goals.caution)
    expect(within(card(page), '[part=edit], [part=review], [part=sort]')).to.have.length(0)
  })

  it('D5 rules of its own are told in the same way', async () => {
    const page = await shown([goal({implicitRules: 'http://x.example/rules'})])
    await says(card(page), en.goals.caution)
    expect(within(card(page), '[part=edit]')).to.have.length(0)
  })

  it('D14 a restricted goal says so, and so does the chart', async () => {
    const security = [{system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'R'}]
    const page = await shown([goal({meta: {security}}), goal({id: 'g2'})])
    await says(page.chart, en.status.restricted)
    expect(card(page).textContent).to.contain(en.goals.restricted)
    expect(card(page, 'g2').textContent).not.to.contain(en.goals.restricted)
  })

  it('D19 narrative is never drawn: neither its script nor its link nor its words', async () => {
    const div = '<div><script>window.hit = 1</script><a href="javascript:alert(1)">Narrative</a></div>'
    const page = await shown([goal({text: {status: 'generated', div}})])
    expect(said(page)).to.contain('Sing')
    expect(textOf(page.chart)).not.to.contain('Narrative')
    expect(within(page.chart, 'a, script')).to.have.length(0)
  })

  it('D24 an answer that is not plainly final says how it stands', async () => {
    const system = 'https://recovery-charting.org/fhir/CodeSystem/chime-check-in'
    const statuses = ['preliminary', 'amended', 'corrected', 'cancelled', 'registered', 'unknown'] as const
    const page = await shown(
      [goal()],
      statuses.map((status, index) => ({
        resourceType: 'Observation',
        id: `o${index}`,
        status,
        code: {coding: [{system, code: 'hope'}]},
        subject: {reference: 'Patient/maya'},
        effectiveDateTime: `2026-0${index + 1}-01`,
        valueInteger: 3,
      })),
    )
    const asTable = (): HTMLElement | undefined =>
      within(page.chart, 'button').find(each => each.textContent?.trim() === en.trend.asTable)
    await waitUntil(asTable, 'there is no table')
    asTable()!.click()
    for (const status of statuses) await says(page.chart, `(${measureWords.en.status[status]})`)
  })

  it('X1 an address in data never becomes a link, a source or a frame', async () => {
    const hostile = ['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:x']
    const page = await shown(
      hostile.map((url, index) =>
        goal({
          id: `g${index}`,
          description: {text: url, coding: [{system: url, code: url, display: url}]},
          category: [{coding: [{system: url, code: url, display: url}], text: url}],
          note: [{text: url, authorReference: {reference: url, display: url}}],
          expressedBy: {reference: url, display: url},
          addresses: [{reference: url, display: url}],
          extension: [{url, valueUrl: url}],
        }),
      ),
    )
    expect(within(page.chart, '[href], [src], [srcdoc], [action], [formaction], iframe')).to.have.length(0)
    expect(said(page, 'g0')).to.contain('javascript:alert(1)')
  })

  it('X12 ids and names that would clobber the page’s own are names and nothing more', async () => {
    const names = ['getElementById', 'constructor', 'location', '__proto__', 'body']
    const page = await shown(names.map(id => goal({id, description: {text: `Goal ${id}`}})))
    for (const id of names) expect(said(page, id)).to.contain(`Goal ${id}`)
    const outside = Object.assign(document.createElement('form'), {id: 'recovery', name: 'getElementById'})
    outside.innerHTML = '<input name="querySelector"><input id="words"><a id="location"></a>'
    document.body.prepend(outside)
    try {
      within(page.chart, '[data-goal=body] [part=edit]')[0]!.click()
      await waitUntil(
        () => within(page.chart, 'recovery-goal-form textarea').length || within(page.chart, '#words').length,
      )
      await says(page.chart, en.goalForm.editTitle)
      // The page’s own is clobbered by now; the chart asks its own roots.
      expect(typeof document.getElementById).to.equal('object')
    } finally {
      outside.remove()
    }
  })
})

describe('What must not be on the page', () => {
  it('X4 the token is in no text, attribute or property of what is drawn, nor in storage', async () => {
    const token = 'Bearer secret-token'
    const page = await openChart({}, {authorization: () => token})
    await says(page.chart, 'pottery')
    const all = [page.chart, ...within(page.chart, '*')]
    const drawn = all.flatMap(element => [
      ...element.getAttributeNames().map(name => element.getAttribute(name)),
      element.textContent,
    ])
    expect(drawn.join()).not.to.contain('secret')
    expect(JSON.stringify({...localStorage, ...sessionStorage})).not.to.contain('secret')
    expect(document.cookie + location.href).not.to.contain('secret')
    expect(
      performance
        .getEntriesByType('resource')
        .map(({name}) => name)
        .join(),
    ).not.to.contain('secret')
  })
})
