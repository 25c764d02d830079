import {html, type TemplateResult} from 'lit'
import type {Problem} from '../../record/index.js'
import type {Messages} from '../messages/index.js'
import {fire} from '../shared/events.js'
import {notice} from '../shared/notice.js'
import {problemSentences} from '../shared/problem-sentences.js'

/** Why the goals could not be read, and another try. */
export function readProblem(
  from: EventTarget,
  words: Messages,
  problem: Problem | undefined,
): TemplateResult {
  const said = problem ? problemSentences(words, problem) : [words.problem.server]
  const reload = (): void => fire(from, 'record-reload', undefined)
  return notice(said, html`<button type="button" part="reload" @click=${reload}>${words.tryAgain}</button>`)
}
