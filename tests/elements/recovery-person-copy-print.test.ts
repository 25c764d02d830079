import {expect} from '@open-wc/testing'
import type {RecoveryPersonCopy} from '../../src/elements/index.js'
import {copyWords} from '../../src/elements/messages/copy/index.js'
import {messages} from '../messages.js'
import {says, within} from './charting.js'
import {mixedSnapshot} from './own-and-others.js'
import {choose, copyOf, flat, textOf} from './person-copy-driver.js'

const [en, fr] = [copyWords.en, copyWords.fr]

interface Printed {
  text: string
  lang: string
  title: string
  rules: string[]
}

/** Takes what the copy prints next in place of a printer; calls `begun` as soon as there is something to print. */
function printedBy(copy: RecoveryPersonCopy, begun?: () => void): Promise<Printed> {
  return new Promise(resolve => {
    new MutationObserver(() => {
      const frame = copy.shadowRoot!.querySelector('iframe')
      if (!frame) return
      begun?.()
      frame.contentWindow!.print = () => {
        const {body, documentElement, title, adoptedStyleSheets} = frame.contentDocument!
        const rules = [...adoptedStyleSheets[0]!.cssRules].map(({cssText}) => cssText)
        resolve({text: flat(body), lang: documentElement.lang, title, rules})
        frame.contentWindow!.dispatchEvent(new Event('afterprint'))
      }
    }).observe(copy.shadowRoot!, {childList: true})
  })
}

const press = (copy: Element): void => within(copy, '[part=print]')[0]!.click()

describe('A printed recovery-person-copy', () => {
  it('is the copy and nothing around it, on the chosen paper, and clears up', async () => {
    const copy = await copyOf({paper: 'a4'})
    const printed = printedBy(copy)
    press(copy)
    const {text, lang, title, rules} = await printed
    expect(text).to.equal(textOf(copy))
    expect([lang, title]).to.deep.equal(['en-CA', en.heading])
    expect(rules[0]).to.match(/^@page.*a4/i)
    expect(copy.shadowRoot!.querySelector('iframe')).to.equal(null)
  })

  it('waits for all of the record, and is printed once', async () => {
    const loading = {phase: 'loading', complete: true} as const
    const copy = await copyOf({snapshot: {...mixedSnapshot, goals: [], goalsPart: loading}})
    expect(textOf(copy)).not.to.contain(en.nothing)
    let begun = 0
    const printed = printedBy(copy, () => begun++)
    press(copy)
    const again = copy.print()
    await says(copy, messages.en.status.loading)
    expect(begun).to.equal(0)
    copy.snapshot = mixedSnapshot
    expect((await printed).text).to.contain('sing again')
    await again
    expect(begun).to.equal(1)
  })

  it('says on the paper when not all of the record could be read, and never that there is nothing', async () => {
    const failed = {phase: 'failed', complete: false} as const
    const copy = await copyOf({snapshot: {...mixedSnapshot, goals: [], goalsPart: failed}})
    const printed = printedBy(copy)
    press(copy)
    const {text} = await printed
    expect(text).to.contain(en.inPart)
    expect(text).not.to.contain(en.nothing)
    await choose(copy, 'layout', 'card')
    expect(textOf(copy)).to.contain(en.inPart)
    await choose(copy, 'languages', 'fr')
    expect(textOf(copy)).to.contain(fr.inPart.replace(/\s/g, ' '))
  })
})
