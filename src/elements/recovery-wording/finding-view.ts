import {html, nothing, type TemplateResult} from 'lit'
import {keyed} from 'lit/directives/keyed.js'
import type {Language} from '../../chime/index.js'
import type {Finding, Fix} from '../../wording/index.js'
import type {Messages} from '../messages/index.js'
import {badgeStyles} from '../shared/badge.js'
import type {LeaveReason} from '../shared/events.js'
import {notice} from '../shared/notice.js'
import {fixes, foot} from './finding-choices.js'
import {footStyles} from './finding-foot.styles.js'
import {cardStyles} from './finding-view.styles.js'
import {keyStyles} from './keys.styles.js'
import type {SourceShelf} from './source-shelf.js'

/** What stands on a card and in the list, and what is done with a choice. */
export interface FindingView {
  language: Language
  words: Messages
  fixesOf(finding: Finding): readonly Fix[]
  take(finding: Finding, text: string): void | Promise<void>
  /** A question was chosen: back to the field to write the answer. */
  answer(finding: Finding): void
  leave(finding: Finding, reason?: LeaveReason): void
  /** The sources of rules, where somebody knows any. */
  sources?: SourceShelf | undefined
  /** What unfolds makes a card larger. */
  resized(): void
}

/** What this is worn with. */
export const styles = [cardStyles, footStyles, badgeStyles, keyStyles]

/** What the card says about the finding that the caret is in, with the keys that work from within the field. */
export const cardContent = (finding: Finding, view: FindingView): unknown =>
  // Another finding starts folded.
  keyed(
    finding.context,
    html`<p class="found">${view.words.quoted(finding.text)}</p>
      <p>${finding.message}</p>
      ${fixes(finding, view, true)} ${reason(finding, view)}
      ${foot(finding, view, html`<kbd>${view.words.wording.leaveKey}</kbd>`, 'Escape')}
      <p class="small keys">${view.words.wording.reach}</p>`,
  )

/** What is wrong in what a site changes about the rules, where something is. */
export const mistakesIn = ({words}: FindingView, mistakes: readonly string[]): unknown =>
  mistakes.length ? notice([words.wording.mistakes, ...mistakes]) : nothing

/** How it is said that a rule is somebody's own. */
export const ownRule = ({words}: FindingView, owner?: string): string => words.wording.ownRule(owner)

/** All findings, for those who would rather read a list than a text with lines under it. */
export function findingList(findings: readonly Finding[], text: string, view: FindingView): TemplateResult {
  return html`<ol part="list" aria-label=${view.words.wording.list}>
    ${findings.map(finding => keyed(finding.context, findingItem(finding, text, view)))}
  </ol>`
}

function findingItem(finding: Finding, text: string, view: FindingView): TemplateResult {
  const {before, after} = excerpt(text, finding)
  return html`<li>
    <p class="found">${before}<mark>${finding.text}</mark>${after}</p>
    <p>${finding.message}</p>
    ${fixes(finding, view, false)} ${reason(finding, view)}
    ${foot(finding, view, html`<span class="visually-hidden">${view.words.quoted(finding.text)}</span>`)}
  </li>`
}

/** Why it matters, after the choices: on a low card they show without scrolling. */
const reason = (finding: Finding, view: FindingView): unknown =>
  html`<p class="small">${finding.why}</p>
    ${view.sources ? sourceList(finding, view, view.sources) : nothing}`

function sourceList({ruleId}: Finding, view: FindingView, shelf: SourceShelf): TemplateResult {
  const {sources, unread, noSources} = view.words.wording
  const unfold = ({target}: Event): void => {
    if ((target as HTMLDetailsElement).open) void shelf.ask(ruleId)
    view.resized()
  }
  const known = shelf.known.get(ruleId)
  return html`<details class="small" @toggle=${unfold}>
    <summary>${sources}</summary>
    <ul>
      ${known?.map(({title, seen}) => html`<li>${title}${seen ? nothing : ` (${unread})`}</li>`)}
    </ul>
    ${known?.length === 0 ? html`<p>${noSources}</p>` : nothing}
  </details>`
}

const reach = 32

/** Some words on either side of a finding, within its line. */
function excerpt(text: string, {start, end}: Finding): {before: string; after: string} {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const [after = ''] = text.slice(end).split('\n', 1)
  const tail = before.length > reach ? `…${before.slice(-reach).replace(/^\S*/, '')}` : before
  const head = after.length > reach ? `${after.slice(0, reach).replace(/\S*$/, '')}…` : after
  return {before: tail, after: head}
}
