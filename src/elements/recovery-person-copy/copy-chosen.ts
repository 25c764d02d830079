import {html, nothing, type TemplateResult} from 'lit'
import {copyWords} from '../messages/copy/index.js'
import {beginningOf} from '../recovery-goals/long-words.js'
import type {Own} from '../shared/for-person.js'
import type {LanguageController} from '../shared/language.js'
import {asSpoken} from '../shared/speech.js'

/** What somebody chose not to have on a copy: goals by id, and the last check-in. */
export interface LeftOff {
  goals: readonly string[]
  checkIn?: boolean
}

/** What is the person's, less what was chosen off. */
export function withoutLeftOff(own: Own, {goals, checkIn}: LeftOff): Own {
  return {
    ...own,
    goals: own.goals.filter(({id}) => !goals.includes(id)),
    answers: checkIn ? [] : own.answers,
  }
}

/** What stands on the copy, folded: all of it, until somebody takes something off. */
export function goalChoice(
  local: LanguageController,
  own: Own,
  off: LeftOff,
  turn: (off: LeftOff) => void,
): TemplateResult | typeof nothing {
  const words = copyWords[local.language].options
  const box = (label: string, isOn: boolean, change: () => void): TemplateResult =>
    html`<li>
      <label
        ><input type="checkbox" .checked=${isOn} @change=${change} /> <span dir="auto">${label}</span></label
      >
    </li>`
  if (own.goals.length + own.answers.length === 0) return nothing
  return html`<details part="choice">
    <summary>${words.choose}</summary>
    <p class="small" id="choose-why">${words.chooseWhy}</p>
    <ul role="group" aria-label=${words.choose} aria-describedby="choose-why">
      ${own.goals.map(({id, words: text, speaker}) => {
        const isOn = !off.goals.includes(id)
        const goals = isOn ? [...off.goals, id] : off.goals.filter(each => each !== id)
        return box(asSpoken(local.words, beginningOf(text, 80), speaker), isOn, () => turn({...off, goals}))
      })}
      ${own.answers.length ? box(words.checkIn, !off.checkIn, () => turn({...off, checkIn: !off.checkIn})) : nothing}
    </ul>
  </details>`
}
