import {html, nothing, type TemplateResult} from 'lit'
import {live} from 'lit/directives/live.js'
import {whatHelpsParts, whatHelpsQuestions, type WhatHelpsPart} from '../../goals/index.js'
import {whatHelpsWords} from '../messages/what-helps/index.js'
import {outcomeSentences} from '../recovery-goal-form/goal-outcome.js'
import {asSaid} from '../shared/as-said.js'
import {notice} from '../shared/notice.js'
import {waitsForConnection} from '../shared/when-back.js'
import type {WhatHelpsDraft} from './what-helps-desk.js'
import type {WhatHelpsSetting} from './what-helps-view.js'

/** Where it is written down as it is said: four fields, none of which has to be filled; and who will see it. */
export function whatHelpsFields(setting: WhatHelpsSetting): TemplateResult {
  const {local, desk, leave} = setting
  const words = whatHelpsWords[local.language]
  const draft = desk.sheet.draft!
  const {saving = false} = draft
  return html`<div class="form" part="form">
    <p class="small">${words.asSaid}</p>
    ${whatHelpsParts.map(part => field(setting, draft, part))}
    <p class="seen" part="seen">${words.seen}</p>
    <div role="alert" part="problem">${problem(setting, draft)}</div>
    <div class="row">
      <button class="main" type="button" part="save" aria-disabled=${saving} @click=${() => void desk.send()}>
        ${saving ? words.saving : words.save}
      </button>
      <button class="quiet" type="button" part="not-now" @click=${leave}>${words.notNow}</button>
      <span class="small">${words.kept}</span>
    </div>
  </div>`
}

function field({local, desk}: WhatHelpsSetting, draft: WhatHelpsDraft, part: WhatHelpsPart): TemplateResult {
  const words = whatHelpsWords[local.language]
  const label = whatHelpsQuestions[part][local.language]
  const theirs = draft.theirs?.[part]
  return html`<div>
    <label for=${part}>${label}</label>
    <p id="hint-${part}" class="small">${words.hints[part]}</p>
    <textarea
      id=${part}
      class="words"
      rows="2"
      dir="auto"
      ${asSaid()}
      aria-describedby="hint-${part} ${theirs === undefined ? '' : `theirs-${part}`}"
      ?readonly=${draft.saving ?? false}
      .value=${live(draft.words[part])}
      @input=${(event: Event) => desk.say(part, (event.target as HTMLTextAreaElement).value)}
    ></textarea>
    ${
      theirs === undefined
        ? nothing
        : html`<div class="notice" id="theirs-${part}" part="theirs">
            <p>${words.theirs(label)}</p>
            ${theirs.trim() ? html`<p class="words" dir="auto">${local.words.quoted(theirs)}</p>` : html`<p>${words.emptied}</p>`}
            <p>${words.onTop}</p>
          </div>`
    }
  </div>`
}

function problem({local}: WhatHelpsSetting, draft: WhatHelpsDraft): TemplateResult | typeof nothing {
  const words = whatHelpsWords[local.language]
  const {outcome} = draft
  if (!outcome || outcome.kind === 'saved') return nothing
  if (outcome.kind === 'nobody') return notice([words.nobody, local.words.stillHere])
  if (draft.theirs && outcome.kind === 'failed' && outcome.problem.kind === 'conflict')
    return notice([words.conflict])
  const again = waitsForConnection(draft) ? [local.words.sendsAgain] : []
  return notice([...outcomeSentences(local.words, outcome), local.words.stillHere, ...again])
}
