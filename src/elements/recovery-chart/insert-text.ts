import {formField} from '../recovery-wording/form-field.js'
import {writeIn} from '../recovery-wording/write-in.js'
import {withLineFeeds} from '../shared/clean-words.js'

/** Whether lines can be put into a field: it is in sight, may be written in, keeps line breaks, and has room for all of them. */
export function takesLines(field: Element | undefined, lines: string): field is HTMLTextAreaElement {
  if (!(field instanceof HTMLTextAreaElement) || !field.checkVisibility({visibilityProperty: true}))
    return false
  const {isWritable, room} = formField(field)
  return isWritable && (holds(field, lines) || placed(field, lines).text.length <= room)
}

/**
 * Puts lines into a text field of the page, after what is written or selected there, as if they had been typed; the
 * focus stays where it was. Lines that are there already are not put there again. Answers whether they are there.
 */
export async function insertText(field: HTMLTextAreaElement, lines: string): Promise<boolean> {
  if (holds(field, lines)) return true
  const {at, text} = placed(field, lines)
  const focused = focusWithin(field.ownerDocument)
  await writeIn(formField(field), {start: at, end: at}, text)
  const isThere = holds(field, lines)
  // What comes next comes after them.
  if (isThere) field.setSelectionRange(at + text.length, at + text.length)
  focused?.focus({preventScroll: true})
  return isThere
}

/** The lines as they are put where the caret stands, apart from what is there. */
function placed({value, selectionEnd: at}: HTMLTextAreaElement, lines: string): {at: number; text: string} {
  const [before, after] = [value.slice(0, at), value.slice(at)]
  const start = before && !before.endsWith('\n') ? '\n' : ''
  return {at, text: `${start}${tidy(lines)}${after.startsWith('\n') ? '' : '\n'}`}
}

function holds({value}: HTMLTextAreaElement, lines: string): boolean {
  return `\n${value}\n`.includes(`\n${tidy(lines)}\n`)
}

function tidy(lines: string): string {
  return withLineFeeds(lines).trimEnd()
}

/** What has the focus, through shadow roots. */
function focusWithin(root: DocumentOrShadowRoot): HTMLElement | null {
  const inner = root.activeElement?.shadowRoot
  return (inner && focusWithin(inner)) ?? (root.activeElement as HTMLElement | null)
}
