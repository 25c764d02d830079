import {expect, fixtureSync, html} from '@open-wc/testing'
import type {RecoveryChart, RecoveryWording} from '../../src/elements/index.js'
import type {Backend} from '../../src/record/index.js'
import {messages} from '../messages.js'
import {says, startCharting, within} from './charting.js'
import {press} from './chart-driver.js'
import {waitUntil} from './wait-until.js'

describe('recovery-chart with a note', () => {
  const line = 'Seen at home with her sister.'

  /** A chart beside a note, with all of its record or with what `late` lets be read by now. */
  async function open(
    properties: Partial<HTMLTextAreaElement> = {},
    late?: (backend: Backend) => Backend,
  ): Promise<[RecoveryChart, HTMLTextAreaElement]> {
    const charting = startCharting()
    const backend = late?.(charting.backend) ?? charting.backend
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

  const note = (chart: RecoveryChart): void => press(chart, '[data-goal=maya-pottery] [part=note]')
  const said = (chart: RecoveryChart): string => within(chart, '.said')[0]!.textContent!
  /** It was copied, or a dialog shows it to be copied by hand. */
  const isCopied = (chart: RecoveryChart): boolean =>
    /Copied/.test(said(chart)) || within(chart, 'dialog').length > 0

  for (const [how, shut] of Object.entries({
    'is hidden': (field: HTMLElement) => void (field.hidden = true),
    'stands on a page that is hidden': (field: HTMLElement) => {
      const tab = document.createElement('div')
      field.before(tab)
      tab.append(field)
      tab.style.setProperty('display', 'none')
    },
    'is disabled by the form around it': (field: HTMLElement) => {
      const form = Object.assign(document.createElement('fieldset'), {disabled: true})
      field.before(form)
      form.append(field)
    },
    'cannot take the focus': (field: HTMLElement) => {
      const under = Object.assign(document.createElement('div'), {inert: true})
      field.before(under)
      under.append(field)
    },
    'has no room for all of it': (field: HTMLTextAreaElement) => void (field.maxLength = line.length + 20),
  }))
    it(`writes nothing, and into no other document, when the note ${how}`, async () => {
      const [chart, field] = await open()
      const letter = Object.assign(document.createElement('div'), {textContent: 'Dear Dr Roy,'})
      letter.contentEditable = 'true'
      chart.before(letter)
      letter.focus()
      getSelection()!.selectAllChildren(letter)
      shut(field)
      note(chart)
      await waitUntil(() => isCopied(chart))
      expect(field.value).to.equal(line)
      expect(letter.textContent).to.equal('Dear Dr Roy,')
      expect(said(chart)).not.to.contain('in the note.')
    })

  it('puts a goal there once, however often it is pressed, and the next one after it', async () => {
    const [chart, field] = await open()
    note(chart)
    note(chart)
    await says(chart, 'It is in the note.')
    note(chart)
    const other = '[data-goal]:not([data-goal=maya-pottery]) [part=note]'
    press(chart, other)
    await waitUntil(() => field.value.split('Goals\n').length === 3)
    expect(field.value.split('Tuesday pottery night')).to.have.length(2)
    expect(field.value.lastIndexOf('Goals\n')).to.be.greaterThan(field.value.indexOf('pottery night'))
  })

  it('waits with a goal for the name and the answers that are still being read, so that it goes there once', async () => {
    let arrive = (): void => {}
    const arrived = new Promise<void>(resolve => (arrive = resolve))
    const [chart, field] = await open({}, backend => ({
      ...backend,
      read: (type, id) =>
        type === 'Patient' ? arrived.then(() => backend.read(type, id)) : backend.read(type, id),
    }))
    note(chart)
    await waitUntil(() => said(chart) === messages.en.status.loading)
    expect(field.value).to.equal(line)
    arrive()
    await says(chart, 'It is in the note.')
    note(chart)
    await says(chart, 'Maya (made up), in their own words')
    expect(field.value.split('Tuesday pottery night')).to.have.length(2)
    expect(field.value).to.contain('Maya (made up)')
  })

  it('leaves a note of one line to a copy, as its lines would run into each other', async () => {
    const [chart, field] = await open()
    const short = Object.assign(document.createElement('input'), {id: 'today'})
    field.replaceWith(short)
    note(chart)
    await waitUntil(() => isCopied(chart))
    expect(short.value).to.equal('')
  })

  it('says that it is in the note only when all of it is', async () => {
    const [chart, field] = await open()
    field.addEventListener('input', () => (field.value = field.value.slice(0, 30)))
    note(chart)
    await waitUntil(() => isCopied(chart))
    expect(said(chart)).not.to.contain('It is in the note.')
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
