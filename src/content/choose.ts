import type {Component} from '../chime/index.js'
import {isDay} from './day.js'
import type {ContentEntry, Deck, Prompt, ReflectiveQuestion, Scenario, Story} from './pack.js'
import {sameLanguage} from './same-language.js'
import type {Content} from './with-pack.js'

/** What is looked for: in the language of a page, about one component. */
export interface Wanted {
  /** The language of the page, as a BCP 47 tag. */
  language: string
  component: Component
}

/** The prompts of a deck, in their order. */
export function promptsFor(
  {prompts}: Content,
  {deck, ...wanted}: Wanted & {deck: Deck},
): ContentEntry<Prompt>[] {
  return prompts.filter(prompt => prompt.for === deck && isWanted(prompt, wanted))
}

/** The questions for clinicians, in their order. */
export function reflectiveQuestionsFor(
  {reflectiveQuestions}: Content,
  wanted: Wanted,
): ContentEntry<ReflectiveQuestion>[] {
  return reflectiveQuestions.filter(question => isWanted(question, wanted))
}

/** What there is for two to practise in the language of a page, in their order. */
export function scenariosIn({scenarios}: Content, language: string): ContentEntry<Scenario>[] {
  return scenarios.filter(scenario => isOfPage(scenario.language, language))
}

/**
 * The stories that may be shown on a day (a FHIR date): consent is given by then, and not withdrawn. Any other text for
 * a day is a RangeError: nothing is shown by mistake.
 */
export function storiesOn({stories}: Content, day: string, wanted?: Wanted): ContentEntry<Story>[] {
  if (!isDay(day)) throw new RangeError(`The day must be one such as 2026-05-14, not ${JSON.stringify(day)}.`)
  return stories.filter(
    ({consent, withdrawn, ...story}) =>
      consent.given <= day && !(withdrawn && withdrawn <= day) && (!wanted || isWanted(story, wanted)),
  )
}

/** What is in a language that no page of ours speaks, such as Cree, has its place on all of them. */
function isOfPage(spoken: string, language: string): boolean {
  return sameLanguage(spoken, language) || !['en', 'fr'].some(each => sameLanguage(each, spoken))
}

function isWanted(entry: {language: string; component: Component}, {language, component}: Wanted): boolean {
  return entry.component === component && isOfPage(entry.language, language)
}
