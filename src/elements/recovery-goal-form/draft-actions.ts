import {changeDraft, toggleComponent, type GoalDraft} from './goal-draft.js'
import type {GoalFormActions} from './goal-form.js'
import {letGo, takeUp} from './set-aside.js'
import {wordsTyped} from './words-typed.js'

/** What a form lets one do with the draft that is open in it. */
interface Desk {
  /** Writes into the draft. */
  change: (change: (draft: GoalDraft) => void) => void
  /** Goes on in its words. */
  goOn: () => void
  save: () => void
}

/** What can be done with a draft by typing, choosing and pressing. */
export function draftActions({
  change,
  goOn,
  save,
}: Desk): Omit<GoalFormActions, 'unfold' | 'voidIt' | 'settle' | 'leave'> {
  return {
    save,
    change: wanted => change(draft => changeDraft(draft, wanted)),
    type: (event, take) => {
      const {words, cleaned} = wordsTyped(event.target as HTMLTextAreaElement)
      change(draft => {
        draft.cleaned ||= cleaned
        changeDraft(draft, take(words))
      })
    },
    toggle: component => change(draft => toggleComponent(draft, component)),
    takeUp: aside => {
      change(draft => takeUp(draft, aside))
      goOn()
    },
    letGo: aside => {
      change(draft => letGo(draft, aside))
      goOn()
    },
    press: event => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      save()
    },
  }
}
