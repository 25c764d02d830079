import {expect, fixture, html} from '@open-wc/testing'
import {angularHost} from './hosts/angular.js'
import type {Host} from './hosts/host.js'
import {reactHost} from './hosts/react.js'
import {vueHost} from './hosts/vue.js'
import {click, findFlagged, key, marks, paused, settled, type, type Note} from './wording-driver.js'
import {waitUntil} from './wait-until.js'

const start = 'Maya claims that she slept.'

for (const [name, open] of Object.entries({React: reactHost, Vue: vueHost, Angular: angularHost}))
  describe(`recovery-wording over a field that ${name} draws`, () => {
    let note: Note
    let host: Host

    beforeEach(async () => {
      const place = await fixture<HTMLElement>(
        html`<div>
          <div></div>
          <recovery-wording for="note" .lint=${findFlagged}></recovery-wording>
        </div>`,
      )
      host = await open(place.firstElementChild!, start)
      await waitUntil(() => place.querySelector('textarea')?.value === start)
      const wording = place.querySelector('recovery-wording')!
      note = {place, field: place.querySelector('textarea')!, wording}
      // A field that came after the element is looked for when the page is next at rest.
      await waitUntil(() => marks(wording).length === 1, 'nothing is underlined')
    })

    afterEach(() => host.end())

    it('takes a fix that the page then holds, with the caret behind it, and undoes it with the browser’s own undo', async () => {
      await click(note, 7)
      await key(note, 'Enter', {altKey: true})
      expect([note.field.value, host.held()]).to.deep.equal([
        'Maya says that she slept.',
        'Maya says that she slept.',
      ])
      expect(note.field.selectionStart).to.equal('Maya says'.length)
      document.execCommand('undo')
      await settled(note.wording)
      expect([note.field.value, host.held()]).to.deep.equal([start, start])
    })

    it('follows what is typed, and leaves field and page to themselves', async () => {
      note.field.setSelectionRange(start.length, start.length)
      await type(note, ' Priya claims so too.')
      await paused(note.wording)
      expect(host.held()).to.equal(`${start} Priya claims so too.`)
      expect(note.field.value).to.equal(host.held())
      expect(marks(note.wording)).to.have.length(2)
      expect([...note.field.parentElement!.children].map(({localName}) => localName)).to.deep.equal([
        'textarea',
      ])
    })
  })
