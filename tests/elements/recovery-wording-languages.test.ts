import {expect, fixture, html, waitUntil} from '@open-wc/testing'
import {RecoveryWording} from '../../src/elements/recovery-wording/recovery-wording.js'
import {rulesIn} from '../../src/elements/recovery-wording/rules.js'
import {settled} from './wording-driver.js'

const place = (value: string, lang: string) =>
  fixture<HTMLElement>(html`
    <div lang="en">
      <textarea id="note" aria-label="Note" lang=${lang} .value=${value}></textarea>
      <recovery-wording for="note"></recovery-wording>
    </div>
  `)

/** A busy machine takes its time over rules that are fetched and opened. */
const until = (isSo: () => boolean, what: string) => waitUntil(isSo, what, {timeout: 15_000})

const found = ({findings}: RecoveryWording) => findings.map(({ruleId}) => ruleId)

describe('recovery-wording reads by the shipped rules', () => {
  it('of the language that the field is written in, and fetches no others', async () => {
    const within = await place('Elle est manipulatrice. She is manipulative.', 'fr')
    const wording = within.querySelector('recovery-wording')!
    await until(() => wording.findings.length > 0, 'found in French')
    expect(found(wording)).to.deep.equal(['fr.character.manipulateur'])
    expect(rulesIn.fr.code).not.to.be.undefined
    expect(rulesIn.en.code).to.be.undefined
  })

  it('of another one once the field is written in that', async () => {
    const within = await place('Elle est manipulatrice. She is manipulative.', 'fr')
    const wording = within.querySelector('recovery-wording')!
    const field = within.querySelector('textarea')!
    await until(() => wording.findings.length > 0, 'found in French')
    field.lang = 'en'
    await until(() => found(wording)[0] === 'en.character.manipulative', 'found in English')
    field.lang = 'es'
    await settled(wording)
    await until(() => wording.findings.length === 0, 'nothing in Spanish')
  })

  it('where the field is put in its place later', async () => {
    const within = await fixture<HTMLElement>(
      html`<div lang="en"><recovery-wording for="later"></recovery-wording></div>`,
    )
    const wording = within.querySelector('recovery-wording')!
    await settled(wording)
    within.insertAdjacentHTML('beforeend', '<textarea id="later" aria-label="Note">He is lazy.</textarea>')
    await until(() => wording.findings.length > 0, 'found in the field that came')
    expect(found(wording)).to.have.length(1)
  })
})
