import {css, html, nothing, type TemplateResult} from 'lit'
import type {DraftsKept} from '../../record/index.js'
import type {Messages} from '../messages/index.js'
import {copyByHand, copyByHandStyles} from '../recovery-goals/copy-by-hand.js'
import {notice} from '../shared/notice.js'
import {waitsForConnection} from '../shared/when-back.js'
import {isDirty} from './goal-draft.js'
import type {GoalForm} from './goal-form.js'
import {faultSentence, outcomeSentences, type FormFault} from './goal-outcome.js'

/** Faults that no single field is to blame for. */
const fieldless: readonly FormFault[] = ['unreadable', 'scale']

/** The end of the form, in sight: what kept it from being saved, what can be done, and what is true now. */
export function formEnd(form: GoalForm): TemplateResult {
  return html`<div class="end">
    <div role="alert" part="problem">${problem(form)}</div>
    ${buttons(form)} ${copyByHand(form.local, form.draft.noted, form.actions.closeCopy)}
  </div>`
}

/** Why it was not saved, what the server said, and that the words are safe. */
function problem({local: {words}, draft}: GoalForm): TemplateResult | typeof nothing {
  const {base, outcome, nobodys} = draft
  if (nobodys) return notice([words.goalForm.noRecord])
  if (base.caution) return notice([words.goals.caution])
  // A conflict has a part of its own, and what is saved is said beside the buttons.
  if (!outcome || outcome.kind === 'conflict' || outcome.kind === 'saved') return nothing
  if (outcome.kind === 'unchanged') return notice(outcomeSentences(words, outcome))
  // Other faults stand beside their fields.
  const faults = outcome.kind === 'invalid' && outcome.faults.filter(each => fieldless.includes(each))
  if (faults && !faults.length) return nothing
  const told = faults ? faults.map(each => faultSentence(words, each)) : outcomeSentences(words, outcome)
  return notice([...told, words.stillHere, ...(waitsForConnection(draft) ? [words.sendsAgain] : [])])
}

function buttons({local, draft, said, goes, drafts, actions}: GoalForm): TemplateResult {
  const words = local.words.goalForm
  const dirty = isDirty(draft)
  const {noted} = draft
  const told = noted?.kind === 'copied' ? [local.words.goals.note.copied] : said
  const truth = draft.saving ? [words.saving] : dirty ? [...told, keptWords(words, drafts)] : said
  // A conflict is decided first, with a button of its own.
  const mayBeSaved = draft.outcome?.kind !== 'conflict' && !draft.base.caution && !draft.nobodys
  return html`<div class="row">
    ${
      mayBeSaved
        ? html`<button
            type="button"
            part="save"
            class="main"
            aria-disabled=${draft.saving ? 'true' : 'false'}
            @click=${actions.save}
          >
            ${{...words.saveIn, chart: words.save, text: local.words.goals.note.one}[goes]}
          </button>`
        : nothing
    }
    ${
      noted && dirty
        ? html`<button type="button" part="handed" @click=${actions.handOver}>${words.handed}</button>`
        : nothing
    }
    <button type="button" part="not-now" @click=${actions.leave}>
      ${said.length && !dirty ? words.close : words.notNow}
    </button>
    <p role="status" part="truth" class="small">${truth.join(' ')}</p>
  </div>`
}

/** Where what is written is until it is saved. */
function keptWords(words: Messages['goalForm'], drafts: DraftsKept | undefined): string {
  if (!drafts) return words.kept
  return drafts.refused ? words.keptNowhere : words.keptHere(drafts.hours)
}

/** What the end looks like. */
export const formEndStyles = [
  copyByHandStyles,
  css`
    /* In reach, however much is unfolded; but not where there is hardly any room, or much to say. */
    .end {
      inset-block-end: 0;
      margin-inline: calc(-1 * var(--_inset));
      padding: 14px var(--_inset) 18px;
      border-block-start: 1px solid var(--_line);
      border-radius: 0 0 14px 14px;
      background: var(--_paper);
    }

    @container (min-width: 421px) {
      @media (min-height: 30em) {
        .end:not(:has(.notice > :nth-child(5))) {
          position: sticky;
          z-index: 1;
        }

        .form :is(textarea, input, select, button, summary) {
          scroll-margin-block: 20px 100px;
        }
      }
    }

    .end .notice {
      margin-block-end: 12px;
    }
  `,
]
