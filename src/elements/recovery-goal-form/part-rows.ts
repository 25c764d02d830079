import {html, nothing, type TemplateResult} from 'lit'
import type {GoalTopic} from '../../goals/index.js'
import {fieldSays, ownershipWords, reviewFacts, stepFacts} from '../recovery-conflict/part-words.js'
import {frameNames} from '../shared/frame-tags.js'
import {asSpoken} from '../shared/speech.js'
import {goalOf} from './goal-draft.js'
import {parts, type GoalForm, type Part} from './goal-form.js'

/** The rest of a goal, folded: what each part says so far, and its fields where somebody wants them. */
export function partRows(
  form: GoalForm,
  fields: (form: GoalForm, part: Part) => TemplateResult,
): TemplateResult {
  const {local, unfolded, actions, frame} = form
  const words = local.words.goalForm
  return html`<section class="parts" part="more" aria-labelledby="more">
    <h4 id="more">${words.more} <span class="small">${words.moreHint}</span></h4>
    ${parts.map(part => {
      if (part === 'frame' && !frame) return nothing
      const open = unfolded.has(part)
      const said = open ? '' : soFar(form, part)
      return html`<details
        data-part=${part}
        ?open=${open}
        @toggle=${(event: Event) => actions.unfold(part, event)}
      >
        <summary>
          <span class="topic">${part === 'frame' ? frame!.name[local.language] : words.parts[part]}</span>
          ${
            open
              ? nothing
              : html`<span class="so-far small ${said ? '' : 'nothing'}" dir="auto"
                  >${said || offered(form, part)}</span
                >`
          }
        </summary>
        ${open ? html`<div class="inside">${fields(form, part)}</div>` : nothing}
      </details>`
    })}
  </section>`
}

/** What can be done with a part that says nothing; what is usual here is offered, and not said. */
function offered({local, reviewWeeks}: GoalForm, part: Part): string {
  const {add, everyWeeks, usual} = local.words.goalForm
  return part === 'review' && reviewWeeks ? `${add} · ${usual(everyWeeks(reviewWeeks))}` : add
}

/** What a part says so far, in few words. */
function soFar(form: GoalForm, part: Part): string {
  const {local, draft, name} = form
  const goal = goalOf(draft)
  const field = (each: Parameters<typeof fieldSays>[2]['field']): string =>
    fieldSays(local, goal, {field: each, name})
  const says: Readonly<Record<Part, () => string[]>> = {
    why: () => notes(form, 'why'),
    strengths: () => notes(form, 'strength'),
    supports: () => notes(form, 'support'),
    barriers: () => [...notes(form, 'barrier'), ...notes(form, 'plan-b')],
    steps: () =>
      goal.steps.map(step =>
        [
          asSpoken(local.words, step.words, step.voice?.speaker ?? 'unsaid'),
          ...stepFacts(local, step, name),
        ].join(' · '),
      ),
    ratings: () => [field('importance'), field('confidence')],
    levels: () => goal.levels.map(({words}) => words),
    review: () => (goal.review ? reviewFacts(local, goal.review) : []),
    agreement: () => [ownershipWords(local, goal, name), field('agreement'), ...notes(form, 'agreement')],
    frame: () => frameNames(goal, form.frame, local.language),
    finer: () => [field('themes'), field('language')],
  }
  return says[part]().filter(Boolean).join(' · ')
}

function notes({local, draft}: GoalForm, topic: GoalTopic): string[] {
  return goalOf(draft)
    .notes.filter(({about}) => about === topic)
    .map(({text, speaker}) => asSpoken(local.words, text, speaker))
}
