import type {ReactiveControllerHost} from 'lit'
import type {Finding} from '../../wording/index.js'
import type {Messages} from '../messages/index.js'
import {fire, type LeaveReason} from '../shared/events.js'
import {findingBeside, type FieldReader} from './field-reader.js'
import type {FindingView} from './finding-view.js'
import {buttonOf, itemInFocus} from './items.js'
import {holdOff, type Ways} from './keys.js'
import {writeIn} from './write-in.js'

/** Where choices are made. */
interface Desk {
  element: HTMLElement & ReactiveControllerHost & {renderRoot: ParentNode}
  reader: FieldReader
  words(): Messages
  /** How many findings there are, in a sentence. */
  counting(): string
  say(sentence: string): void
  /** Remembers what was left as it is. */
  keep(finding: Finding, reason?: LeaveReason): void
  /** Scrolls to a finding. */
  reveal(finding: Finding): void
}

/** What one can do about a finding, from the card, the list or a key. */
export function newChoices(desk: Desk): Pick<FindingView, 'take' | 'answer' | 'leave'> & Ways {
  const {element, reader} = desk
  let isTaking = false
  /** After a choice its button is gone: on to the next finding in the list, or back to the field. */
  const goOn = async (item: number, said: string): Promise<void> => {
    await element.updateComplete
    const next = item < 0 ? null : buttonOf(element.renderRoot, item)
    const target = next ?? reader.field?.element
    target?.focus({preventScroll: !next})
    if (target) holdOff(target)
    desk.say(`${said} ${desk.counting()}`)
  }
  return {
    async take(finding, better) {
      // What is struck twice in haste is meant once.
      if (isTaking) return
      isTaking = true
      const {field} = reader
      const item = itemInFocus(element.renderRoot)
      const {taken, notTaken} = desk.words().wording
      const stands = field?.text.slice(finding.start, finding.end) === finding.text
      const writing = field && stands && writeIn(field, finding, better)
      const isTaken = await Promise.resolve(writing).finally(() => (isTaking = false))
      reader.rest()
      if (isTaken) fire(element, 'wording-finding-taken', {ruleId: finding.ruleId})
      await goOn(item, isTaken ? taken(better) : notTaken)
    },
    leave(finding, reason) {
      const item = itemInFocus(element.renderRoot)
      desk.keep(finding, reason)
      reader.rest()
      fire(element, 'wording-finding-left', {ruleId: finding.ruleId, ...(reason && {reason})})
      void goOn(item, desk.words().wording.left)
    },
    answer(finding) {
      const {field} = reader
      const isInList = itemInFocus(element.renderRoot) >= 0
      if (isInList) field?.select({start: finding.end, end: finding.end})
      reader.putAway(finding)
      field?.element.focus()
      if (field) holdOff(field.element)
    },
    step(isBack) {
      // Who asks for a finding has stopped typing: none of them is held back any longer.
      const {current} = reader
      reader.rest()
      const isNew = reader.current && !current
      const next = isNew ? reader.current : findingBeside(reader.shown, reader.field?.selected?.start, isBack)
      if (!next) return
      reader.goTo(next)
      desk.say(`${desk.words().quoted(next.text)} ${next.message}`)
      void element.updateComplete.then(() => desk.reveal(next))
    },
    toCard: () => element.renderRoot.querySelector<HTMLElement>('.card button')?.focus(),
  }
}
