import {terms, type Component} from '../../chime/index.js'
import type {GoalField, GoalNote, GoalStep, RecoveryGoal, ReviewPlan, Voice} from '../../goals/index.js'
import {languageName} from './language-name.js'
import type {LanguageController} from '../shared/language.js'
import {themeName} from '../shared/theme-name.js'

/** A step beside its words: who said it, who does it, by when, and when it was done; `name` is what the person is called. */
export function stepFacts(
  local: LanguageController,
  {voice, by, due, done}: GoalStep,
  name: string,
): string[] {
  const {goalForm, goals} = local.words
  const doer = by === 'me' ? goalForm.doers.me(name) : by && goalForm.doers[by]
  const who =
    voice?.speaker === 'person' && by === 'me'
      ? [goals.stepOwn(goalForm.doers.me(name))]
      : [voice && goals.stepSaidBy(voiceName(local, voice, name)), doer]
  const until = due && goals.due(local.date(due))
  return [...who, until, done && `${goalForm.done}, ${local.date(done)}`].filter(isThere)
}

/** Who said a step: their name, or else what they are to the person. */
function voiceName({words}: LanguageController, {speaker, name}: Voice, person: string): string {
  const {doers} = words.goalForm
  if (speaker === 'person') return doers.me(person || name || '')
  if (speaker === 'supporter') return words.goals.bySupporter(name ?? '')
  return name ?? doers.staff
}

/** When to look at a goal again, and how often. */
export function reviewFacts(local: LanguageController, {date, everyWeeks}: ReviewPlan): string[] {
  return [date && local.date(date), everyWeeks && local.words.goalForm.everyWeeks(everyWeeks)].filter(isThere)
}

/** Who says a note. */
export function noteVoice({words}: LanguageController, {speaker, name}: GoalNote, person: string): string {
  const {byPerson, bySupporter, byStaff, byUnsaid} = words.goals
  if (speaker === 'unsaid') return name ?? byUnsaid
  if (speaker === 'person') return byPerson(name ?? person)
  return speaker === 'supporter' ? bySupporter(name ?? '') : byStaff(name ?? '')
}

/** Whose goal it is. */
export function ownershipWords({words}: LanguageController, {ownership}: RecoveryGoal, name: string): string {
  const {ownerships} = words.goalForm
  return ownership === 'mine' ? ownerships.mine(name) : ownership ? ownerships[ownership] : ''
}

/** What a field that is no list of items says; nothing where it says nothing. */
export function fieldSays(
  local: LanguageController,
  goal: RecoveryGoal,
  {field, name}: {field: GoalField; name: string},
): string {
  const {goals, goalForm, conflict} = local.words
  const rating = (value?: number): string => (value === undefined ? '' : goals.ofTen(value))
  const says: {[Field in GoalField]?: () => string} = {
    language: () => (goal.language ? languageName(local, goal.language) : ''),
    components: () => local.list(goal.components.map((code: Component) => terms[local.language][code].name)),
    themes: () => local.list(goal.themes.map(code => themeName(local, code))),
    tags: () => local.list(goal.tags.map(({id, name: called}) => called ?? id.slice(id.indexOf('|') + 1))),
    status: () => goals.statuses[goal.status],
    ownership: () => ownershipWords(local, goal, name),
    agreement: () => (goal.agreement ? goalForm.agreements[goal.agreement] : ''),
    importance: () => rating(goal.importance),
    confidence: () => rating(goal.confidence),
    review: () => (goal.review ? reviewFacts(local, goal.review).join(' · ') : ''),
    successor: () => (goal.successor ? conflict.another : ''),
  }
  return says[field]?.() ?? ''
}

function isThere(text: string | number | undefined): text is string {
  return Boolean(text)
}
