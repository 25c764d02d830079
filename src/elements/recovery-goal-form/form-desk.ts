import {Problem, type Place} from '../../record/index.js'
import {mayMoveFocus} from '../shared/may-move-focus.js'
import type {LanguageController} from '../shared/language.js'
import {savedSentence} from '../shared/saved-sentence.js'
import {waitsForConnection} from '../shared/when-back.js'
import {changeDraft, goalOf, isDirty, isLocked, toggleComponent, type GoalDraft} from './goal-draft.js'
import type {Fold, GoalFormActions} from './goal-form.js'
import {savedSentences, type SavedOutcome} from './goal-outcome.js'
import type {RecoveryGoalForm} from './recovery-goal-form.js'
import {faultsOfDraft, saveDraft, voidDraft, whatToDo} from './save-draft.js'
import {letGo, settleOn, takeUp} from './set-aside.js'
import {wordsTyped} from './words-typed.js'

/** A save that the chart's server confirmed. */
export interface Confirmed {
  outcome: Pick<SavedOutcome, 'ids' | 'undo'>
  /** What is true now. */
  said: readonly string[]
  /** Whether that has to be seen before the form closes. */
  stay: boolean
  /** Whether the draft still holds what the chart does not have. */
  kept: boolean
  /** Whether it is in the note and nowhere else. */
  handed?: boolean
}

/** What a form gives to be written in. */
export interface Desk {
  form: RecoveryGoalForm
  local: LanguageController
  unfolded: Set<Fold>
  /** The draft that is open. */
  draft: () => GoalDraft
  /** All drafts of the person whose record is open that the chart does not have. */
  unsaved: () => readonly GoalDraft[]
  /** Where that goes, and what the person is called. */
  goes: () => Place
  name: () => string
  change: (change: (draft: GoalDraft) => void) => void
  confirm: (draft: GoalDraft, confirmed: Confirmed) => void
  leave: () => void
}

/** What a person can do in a form. It is fetched with what the form draws with. */
export function formActions({
  form,
  local,
  unfolded,
  draft: current,
  unsaved,
  goes,
  name,
  change,
  confirm,
  leave,
}: Desk): GoalFormActions {
  const show = (): void => form.requestUpdate()
  const focusOn = (selector: string | undefined): void => {
    if (selector) form.shadowRoot?.querySelector<HTMLElement>(selector)?.focus()
  }

  /** Sends a draft, and goes on with what there is to do after the answer. */
  async function send(
    ask: (draft: GoalDraft) => Promise<void>,
    {draft = current(), voided}: {draft?: GoalDraft; voided?: string} = {},
  ): Promise<void> {
    if (isLocked(draft)) return
    await ask(draft)
    const {outcome} = draft
    if (outcome?.kind === 'saved') {
      const more = savedSentences(local, outcome)
      const said = more.length ? more : [voided ?? savedSentence(local, new Date(), outcome.place)]
      const kept = voided !== undefined && isDirty(draft)
      confirm(draft, {outcome, said, stay: more.length > 0 || kept, kept})
    }
    if (draft !== current() || !mayMoveFocus(form)) return
    await form.updateComplete
    focusOn(whatToDo(outcome))
  }

  /** Puts the draft into the note as text; it stays until somebody says that it is there. */
  async function putInNote(): Promise<void> {
    const draft = current()
    if (isLocked(draft)) return
    const faults = faultsOfDraft(draft)
    draft.outcome = faults.length ? {kind: 'invalid', faults} : undefined
    if (!faults.length) {
      const note = await import('../recovery-goals/into-note.js').catch(() => undefined)
      draft.noted = await note?.putGoalIntoNote(form, goalOf(draft), {local, personName: name()})
      // Nothing puts it there by itself when the connection is back.
      if (!note)
        Object.assign(draft, {
          touched: true,
          outcome: {kind: 'failed', problem: new Problem('offline', 'A part could not be fetched.')},
        })
      if (draft.noted?.kind === 'taken') handOver()
    }
    show()
    await form.updateComplete
    if (draft !== current()) return
    focusOn(whatToDo(draft.outcome))
    const dialog = form.shadowRoot?.querySelector('dialog')
    if (dialog && !dialog.open) dialog.showModal()
    dialog?.querySelector('textarea')?.select()
  }

  function handOver(): void {
    const said = [local.words.goals.note.taken]
    confirm(current(), {outcome: {ids: []}, said, stay: true, kept: false, handed: true})
  }

  const sendSave = (draft = current()): Promise<void> =>
    send(each => saveDraft(form, each, {language: local.tag, show}), {draft})
  const save = (): void => void (goes() === 'text' ? putInNote() : sendSave())

  return {
    save,
    whenBack: async () => {
      for (const draft of unsaved())
        // Another person's record may be open by now, or somebody let it go.
        if (unsaved().includes(draft) && waitsForConnection(draft)) await sendSave(draft)
    },
    handOver,
    closeCopy: show,
    leave,
    change: wanted => change(draft => changeDraft(draft, wanted)),
    toggle: component => change(draft => toggleComponent(draft, component)),
    type: (event, take) => {
      const {words, cleaned} = wordsTyped(event.target as HTMLTextAreaElement)
      change(draft => {
        draft.cleaned ||= cleaned
        changeDraft(draft, take(words))
      })
    },
    press: event => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      save()
    },
    unfold: (fold, {currentTarget}) => {
      const {open} = currentTarget as HTMLDetailsElement
      if (open === unfolded.has(fold)) return
      unfolded[open ? 'add' : 'delete'](fold)
      show()
    },
    takeUp: aside => {
      change(draft => takeUp(draft, aside))
      form.focus()
    },
    letGo: aside => {
      change(draft => letGo(draft, aside))
      form.focus()
    },
    settle: ({detail}) => {
      const within = mayMoveFocus(form)
      change(draft => settleOn(draft, detail.changes))
      save()
      // The button that was pressed goes away.
      if (within) void form.updateComplete.then(() => focusOn('[part=save]'))
    },
    voidIt: () => void send(draft => voidDraft(form, draft, show), {voided: local.words.goalForm.voided}),
  }
}
