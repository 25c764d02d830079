import fs from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {startServer} from '../../scripts/serve.js'
import {findWebKit, openWebKit} from '../../scripts/webkit.js'
import {root} from '../house/source-files.js'

const pages = fs.readdirSync(path.join(root, 'examples')).filter(name => name.startsWith('recovery-'))

/** All that is written on a page, in shadow roots too. */
const written = `const all = node => [...node.children].map(each =>
  (each.shadowRoot ? all(each.shadowRoot) : '') + each.textContent + all(each)).join(' ')
return all(document.body)`

// eslint-disable-next-line no-console -- an absent engine is said
if (!findWebKit()) console.log('No WebKit on this machine: its pages were skipped.')

describe.skipIf(!findWebKit())('In WebKit, under the policy of a careful hospital', () => {
  let server: Awaited<ReturnType<typeof startServer>>
  let webkit: Awaited<ReturnType<typeof openWebKit>>
  /** What the policy stopped on the page, as the browser reports it. */
  let stopped: string[] = []
  beforeAll(async () => {
    server = await startServer({port: 0, stopped: report => void stopped.push(report)})
    webkit = await openWebKit()
  })
  afterAll(async () => {
    await webkit?.close()
    await server?.close()
  })

  const open = (page: string) => {
    stopped = []
    return webkit.goTo(`${server.url}/examples/${page}`)
  }

  it('what the policy stops is told', async () => {
    await open('recovery-status.html')
    await webkit.run("document.body.setAttribute('style', 'color: red')")
    await expect.poll(() => stopped).toEqual([expect.stringContaining('style-src')])
  })

  it.each([
    ['en', 'maya'],
    ['fr', 'leo'],
  ])('the example EHR shows the person’s goals, and nothing is stopped (%s)', async (language, person) => {
    await open(`index.html?person=${person}&lang=${language}-CA`)
    const goals = (await (await fetch(`${server.url}/fhir/Goal?patient=${person}&_count=200`)).json()) as {
      entry: {resource: {description: {text: string}}}[]
    }
    for (const {resource} of goals.entry)
      await expect.poll(() => webkit.run(written), {timeout: 20_000}).toContain(resource.description.text)
    expect(stopped).toEqual([])
  })

  it.each(pages)('%s shows its element, and nothing is stopped', async page => {
    const tag = page.replace('.html', '')
    await open(page)
    const drawn = `return [...document.querySelectorAll('${tag}')].every(each => each.shadowRoot?.childElementCount)`
    await expect.poll(() => webkit.run(drawn), {timeout: 20_000}).toBe(true)
    expect(stopped).toEqual([])
  })
})
