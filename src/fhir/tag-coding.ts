import type {CodeableConcept, Coding, Goal} from 'fhir/r4.js'
import {listOf} from './extension.js'
import {shaped} from './shaped.js'
import {goalShape} from './shapes.js'

/** A code system of ours that goals are filed under. */
export interface Tagging<Code extends string> {
  system: string
  codes: ReadonlySet<Code>
}

/** The tags that a list of categories names, each once, in the order written. Foreign systems are not ours. */
export function tagsOf<Code extends string>(
  tagging: Tagging<Code>,
  categories: readonly CodeableConcept[] | undefined,
): Code[] {
  const found = (categories ?? []).flatMap(({coding = []}) =>
    coding.flatMap(each => tagIn(tagging, each) ?? []),
  )
  return [...new Set(found)]
}

/** The categories without the codings of these tags; what else a concept holds stays. */
export function withoutTags<Code extends string>(
  tagging: Tagging<Code>,
  categories: readonly CodeableConcept[] | undefined,
  unwanted: (code: Code) => boolean,
): CodeableConcept[] {
  const isUnwanted = (coding: Coding): boolean => {
    const code = tagIn(tagging, coding)
    return code !== undefined && unwanted(code)
  }
  return listOf(categories).flatMap(category => {
    if (!tagsOf(tagging, readable([category])).some(unwanted)) return [category]
    const coding = listOf(category.coding).filter(each => !isUnwanted(each))
    return coding.length ? [{...category, coding}] : []
  })
}

function tagIn<Code extends string>({system, codes}: Tagging<Code>, coding: Coding): Code | undefined {
  return coding?.system === system && codes.has(coding.code as Code) ? (coding.code as Code) : undefined
}

/** Categories straight from a resource, in the shape that can be read. */
export function readable(category: readonly CodeableConcept[]): CodeableConcept[] | undefined {
  return shaped<Goal>({category}, goalShape).category
}
