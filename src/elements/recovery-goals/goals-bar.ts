import {html, nothing, type TemplateResult} from 'lit'
import {live} from 'lit/directives/live.js'
import {components, terms} from '../../chime/index.js'
import {dueForReview, matches, type GoalSearch, type GoalStatus} from '../../goals/index.js'
import type {GoalEntry} from '../../record/index.js'
import type {LanguageController} from '../shared/language.js'
import {copyByHandStyles} from './copy-by-hand.js'
import {goalsBarStyles} from './goals-bar.styles.js'
import type {ListSources} from './list-sources.js'
import type {ListState} from './list-state.js'

/** How it looks, fetched with it. */
export const styles = [goalsBarStyles, copyByHandStyles]

/** From how many goals on one can look for one, and from how many on the fields for it show by themselves. */
const worthLooking = 6
const many = 20

/** The goals that are looked for, in the order in which they come. */
export function found(entries: readonly GoalEntry[], search: GoalSearch): readonly GoalEntry[] {
  return entries.filter(({goal}) => matches(goal, search))
}

/** The goals that it is time to look at again, on a day given as a FHIR date. */
export function dueOn(today: string, {entries, readingsOf}: ListSources): GoalEntry[] {
  return entries.filter(({id, goal}) => dueForReview(goal, readingsOf(id).at(-1)?.time, today))
}

/** What the bar over the goals shows, and what one can do there. */
export interface BarSetting {
  list: ListState
  entries: readonly GoalEntry[]
  found: readonly GoalEntry[]
  /** Goals that it is time to look at again. */
  due: readonly GoalEntry[]
  lookAgain: (event: Event) => void
  search: (search: GoalSearch) => void
  look: () => void
  choose: (choosing: boolean) => void
  toNote: (event: Event) => void
}

/** Over the goals: which to look at again, how to find one, and how to put them into the note. */
export function goalsBar(local: LanguageController, setting: BarSetting): TemplateResult {
  const {due, entries, lookAgain, list, found} = setting
  const words = local.words.goals
  return html`${
      due.length
        ? html`<div class="notice row due" part="due">
            <p>${words.lookAgain(due.length)}</p>
            <button type="button" part="look-again" @click=${lookAgain}>${words.together(due.length)}</button>
          </div>`
        : nothing
    }
    <div class="bar" part="bar">
      ${entries.length < worthLooking && !list.searching ? nothing : finding(local, setting)}
      ${noteButtons(local, setting)}
    </div>
    ${found.length || !entries.length ? nothing : nothingFound(local, setting)}`
}

function finding(local: LanguageController, {list, entries, look, search}: BarSetting): TemplateResult {
  const {find, labelled, statuses} = local.words.goals
  const stands = new Set(entries.map(({goal}) => goal.status))
  const order = (Object.keys(statuses) as GoalStatus[]).filter(each => stands.has(each))
  const {component, status, text = ''} = list.search
  const change = (change: GoalSearch): void => search({...list.search, ...change})
  // What is looked for always shows.
  const looking = list.looking || list.searching
  const few = entries.length < many
  return html`<div
    class="find ${few ? 'few' : ''} ${looking ? 'looking' : ''}"
    role="search"
    aria-label=${find.title}
  >
    <button
      type="button"
      class="quiet look"
      part="find"
      aria-expanded=${looking ? 'true' : 'false'}
      @click=${look}
    >
      ${find.title}
    </button>
    <div class="fields">
      <input
        type="search"
        part="find-text"
        aria-label=${find.text}
        placeholder=${find.text}
        .value=${live(text)}
        @input=${(event: InputEvent) => change({text: (event.target as HTMLInputElement).value})}
      />
      ${choice(
        {label: find.component, labelled},
        [find.any, ...components.map(each => terms[local.language][each].name)],
        {
          chosen: component ? components.indexOf(component) + 1 : 0,
          choose: index => change({component: components[index - 1]}),
        },
      )}
      ${choice({label: find.status, labelled}, [find.any, ...order.map(each => statuses[each])], {
        chosen: status ? order.indexOf(status) + 1 : 0,
        choose: index => change({status: order[index - 1]}),
      })}
    </div>
  </div>`
}

/** A list to choose one from, by its place; each says what it is about, as it has no room for a label. */
function choice(
  {label, labelled}: {label: string; labelled: (label: string, text: string) => string},
  options: readonly string[],
  {chosen, choose}: {chosen: number; choose: (index: number) => void},
): TemplateResult {
  return html`<select
    aria-label=${label}
    @change=${(event: Event) => choose((event.target as HTMLSelectElement).selectedIndex)}
  >
    ${options.map(
      (option, index) =>
        html`<option .selected=${live(index === chosen)}>
          ${index ? option : labelled(label, option)}
        </option>`,
    )}
  </select>`
}

function noteButtons(local: LanguageController, setting: BarSetting): TemplateResult | typeof nothing {
  const {list, found, choose, toNote} = setting
  const {note} = local.words.goals
  if (!found.length) return nothing
  const {chosen} = list
  const count = chosen?.size ?? found.length
  return html`<div class="row to-note">
    <button
      type="button"
      class="quiet"
      part="to-note"
      aria-disabled=${count ? 'false' : 'true'}
      @click=${toNote}
    >
      ${chosen ? note.chosen(count) : note.all(count)}
    </button>
    <button type="button" class="quiet" part="choose" @click=${() => choose(!chosen)}>
      ${chosen ? note.done : note.choose}
    </button>
  </div>`
}

function nothingFound(local: LanguageController, {search}: BarSetting): TemplateResult {
  const {find} = local.words.goals
  return html`<div class="row none">
    <p>${find.none}</p>
    <button type="button" part="find-all" @click=${() => search({})}>${find.all}</button>
  </div>`
}
