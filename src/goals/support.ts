import type {Component} from '../chime/index.js'
import {fold} from './fold.js'

/** What it costs whoever goes there. */
export const supportCosts = ['free', 'reduced', 'paid'] as const
export type SupportCost = (typeof supportCosts)[number]

/** Somewhere or somebody that may support a person: a warm line, a group, a course, a place, an Elder, a program. */
export interface Support {
  id: string
  name: string
  /** The language that this is written in, as a BCP 47 tag: one support may be listed in each of several. */
  language?: string
  about?: string
  components: readonly Component[]
  /** The languages that are spoken there, as BCP 47 tags; none where nobody says. */
  languages: readonly string[]
  cost?: SupportCost
  /** How to reach it: numbers, addresses. */
  reach: readonly string[]
  when?: string
  place?: string
  /** Who offers it. */
  by?: string
  /** The FHIR date on which somebody last saw to it that this is true, and the last one on which it is there. */
  checked?: string
  until?: string
}

/** What is looked for among supports. */
export interface SupportSearch {
  text?: string
  component?: Component | undefined
  /** A language tag, or its beginning. */
  language?: string | undefined
  cost?: SupportCost | undefined
}

/** Those that match, in their order. One that does not say its language or cost is found only where none is asked for. */
export function matchingSupports(
  supports: readonly Support[],
  {text = '', component, language, cost}: SupportSearch,
): Support[] {
  const words = fold(text).split(/\s+/).filter(Boolean)
  return supports.filter(support => {
    const all = fold(
      [support.name, support.about, support.by, support.place, ...support.reach].filter(Boolean).join(' '),
    )
    return (
      words.every(word => all.includes(word)) &&
      (!component || support.components.includes(component)) &&
      (!language || speaks(support, language)) &&
      (!cost || support.cost === cost)
    )
  })
}

/** Each support once: as it is written in this language, where it is listed in several. */
export function oncePerSupport(supports: readonly Support[], language: string): Support[] {
  const isWritten = (each: Support): boolean => each.language?.slice(0, 2).toLowerCase() === language
  return supports.filter(each => {
    const same = supports.filter(({id}) => id === each.id)
    return each === (same.find(isWritten) ?? same[0])
  })
}

/** How far what is said of a support can be relied on: it ended; nobody looked at it for a year; or nobody says when they did. */
export function supportAge(
  {until, checked}: Support,
  today: string,
): 'current' | 'ended' | 'old' | 'undated' {
  if (until && until.slice(0, 10) < today) return 'ended'
  if (!checked) return 'undated'
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
  return checked.slice(0, 10) < yearAgo.slice(0, Math.min(10, checked.length)) ? 'old' : 'current'
}

/** What is listed nowhere: each component in each of these languages for which there is nothing that has not ended. */
export function supportGaps(
  supports: readonly Support[],
  {
    components,
    languages,
    today,
  }: {components: readonly Component[]; languages: readonly string[]; today: string},
): {component: Component; language: string}[] {
  const there = supports.filter(each => supportAge(each, today) !== 'ended')
  return components.flatMap(component =>
    languages
      .filter(language => !there.some(each => each.components.includes(component) && speaks(each, language)))
      .map(language => ({component, language})),
  )
}

function speaks({languages}: Support, language: string): boolean {
  const [wanted] = language.toLowerCase().split('-')
  return languages.some(each => each.toLowerCase().split('-')[0] === wanted)
}
