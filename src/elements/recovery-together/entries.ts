import {html, type TemplateResult} from 'lit'
import type {RecordSnapshot} from '../../record/index.js'
import {togetherWords, type TogetherWords} from '../messages/together/index.js'
import type {LanguageController} from '../shared/language.js'

/** What an entry is drawn with once it is open. */
export interface TogetherSetting {
  local: LanguageController
  snapshot: RecordSnapshot | undefined
  /** Whether it shows, of what stays on the page. */
  isOpen?: boolean
  /** Closes it, and gives the focus back to its button. */
  close: () => void
}

/** Something that two people can do from the chart. */
interface Entry {
  /** Its part, and its words. */
  name: keyof TogetherWords['entries']
  /** What shows below the row while it is open; what covers the page is the element's own. */
  draw?: (setting: TogetherSetting) => TemplateResult
  /** Once it was opened it stays on the page, hidden: it keeps what was said in it. */
  stays?: true
}

/** What is offered, in this order. To add something is one line. */
export const entries: readonly Entry[] = [
  {name: 'look'},
  {
    name: 'prompts',
    draw: ({close}) => html`<recovery-prompts part="stage" @form-close=${close}></recovery-prompts>`,
    stays: true,
  },
  {
    name: 'helps',
    draw: ({close, isOpen}) =>
      html`<recovery-what-helps
        part="stage"
        .active=${isOpen ?? false}
        @form-close=${close}
      ></recovery-what-helps>`,
    stays: true,
  },
  {
    name: 'supports',
    draw: ({close}) => html`<recovery-supports part="stage" @form-close=${close}></recovery-supports>`,
  },
  {
    name: 'copy',
    draw: ({snapshot, close}) =>
      html`<recovery-person-copy
        part="stage"
        .snapshot=${snapshot}
        @form-close=${close}
      ></recovery-person-copy>`,
  },
]

/** What an entry is called. */
export function labelOf(local: LanguageController, {name}: Entry): string {
  return togetherWords[local.language].entries[name]
}
