import {expect, fixtureSync, html, waitUntil} from '@open-wc/testing'
import type {RecoveryChart, RecoveryWording} from '../../src/elements/index.js'
import {says, startCharting, within} from './charting.js'
import {press} from './chart-driver.js'

describe('recovery-chart with a note', () => {
  const line = 'Seen at home with her sister.'

  async function open(
    properties: Partial<HTMLTextAreaElement> = {},
  ): Promise<[RecoveryChart, HTMLTextAreaElement]> {
    const {backend} = startCharting()
    const page = fixtureSync<HTMLElement>(
      html`<div lang="en">
        <recovery-chart note="today" patient="maya" .backend=${backend}></recovery-chart>
        <textarea id="today" aria-label="Note"></textarea>
      </div>`,
    )
    const chart = page.querySelector('recovery-chart')!
    const field = page.querySelector('textarea')!
    Object.assign(field, {value: line, ...properties})
    await says(chart, 'Go back to the Tuesday pottery night')
    await waitUntil(() => within(chart, '[data-goal=maya-pottery] [part=note]').length)
    return [chart, field]
  }

  it('puts a goal where the caret stands, as if it was typed, and the browser takes it back', async () => {
    const [chart, field] = await open()
    field.setSelectionRange(4, 8)
    let heard = 0
    field.addEventListener('input', () => heard++)
    press(chart, '[data-goal=maya-pottery] [part=note]')
    await says(chart, 'It is in the note.')
    expect(field.value).to.match(
      /^Seen at \nGoals\n\n“Go back to the Tuesday pottery night[^]*\nhome with her sister\.$/,
    )
    expect(heard).to.be.greaterThan(0)
    expect(within(chart, '[data-goal=maya-pottery] [part=note]')[0]!.matches(':focus')).to.be.true
    field.focus()
    document.execCommand('undo')
    expect(field.value).to.equal(line)
  })

  it('leaves a note alone that cannot be written in', async () => {
    const [chart, field] = await open({readOnly: true})
    press(chart, '[data-goal=maya-pottery] [part=note]')
    await waitUntil(
      () =>
        within(chart, '.said').some(said => /note/.test(said.textContent!)) || within(chart, 'dialog').length,
    )
    expect(field.value).to.equal(line)
  })

  it('watches the wording of a note in a rich editor', async () => {
    const {backend} = startCharting()
    const page = fixtureSync<HTMLElement>(
      html`<div lang="en">
        <recovery-chart note="rich" patient="maya" .backend=${backend}></recovery-chart>
        <div id="rich" contenteditable="true" role="textbox" aria-label="Note">Maya is non-compliant.</div>
      </div>`,
    )
    const chart = page.querySelector('recovery-chart')!
    await waitUntil(() => {
      const [wording] = within(chart, 'recovery-wording') as RecoveryWording[]
      return wording?.findings.length === 1
    })
  })
})
