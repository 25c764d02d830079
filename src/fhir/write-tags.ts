import type {CodeableConcept} from 'fhir/r4.js'
import {readable, tagsOf, withoutTags, type Tagging} from './tag-coding.js'
import type {GoalTag} from '../goals/index.js'
import {otherTagsOf} from './component-coding.js'
import {listOf} from './extension.js'
import {nonEmpty} from './write-extension.js'

/** What goals are filed under, with what each code is called: a coding says both. */
export interface NamedTagging<Code extends string> extends Tagging<Code> {
  nameOf(code: Code): string | undefined
}

/** A tag as a category. Throws a RangeError for a code that the system does not have. */
export function tagToConcept<Code extends string>(
  {system, nameOf}: NamedTagging<Code>,
  code: Code,
): CodeableConcept {
  const display = nameOf(code)
  if (!display) throw new RangeError(`There is no code «${code}» to file a goal under.`)
  return {coding: [{system, code, display}]}
}

/**
 * The categories with just these tags among them: concepts of other systems stay where they are, so do the tags that
 * stay; a concept that also holds another system's coding loses only ours.
 */
export function replaceTags<Code extends string>(
  tagging: NamedTagging<Code>,
  categories: readonly CodeableConcept[] | undefined,
  wanted: readonly Code[],
): CodeableConcept[] | undefined {
  const kept = withoutTags(tagging, categories, code => !wanted.includes(code))
  const present = tagsOf(tagging, readable(kept))
  const added = wanted.filter(code => !present.includes(code)).map(code => tagToConcept(tagging, code))
  return nonEmpty([...kept, ...added])
}

/**
 * The categories with just these tags of other systems among them, each with its name where it is new. Throws a
 * RangeError for one that is no token of a system and a code.
 */
export function replaceOtherTags(
  categories: readonly CodeableConcept[] | undefined,
  wanted: readonly GoalTag[],
): CodeableConcept[] | undefined {
  const present = otherTagsOf(readable(listOf(categories)))
  const isIn = (tags: readonly GoalTag[], {id}: GoalTag): boolean => tags.some(tag => tag.id === id)
  const kept = present
    .filter(tag => !isIn(wanted, tag))
    .map(codingOf)
    .reduce(
      (left, {system, code}) => withoutTags({system, codes: new Set([code])}, left, () => true),
      listOf(categories),
    )
  const added = wanted.filter(tag => !isIn(present, tag)).map(tag => ({coding: [codingOf(tag)]}))
  return nonEmpty([...kept, ...added])
}

function codingOf({id, name}: GoalTag): {system: string; code: string; display?: string} {
  const [, system, code] = /^([^|\s]+)\|(\S(?:.*\S)?)$/.exec(id) ?? []
  if (!system || !code) throw new RangeError(`«${id}» is no code of a system to file a goal under.`)
  return {system, code, ...(name && {display: name})}
}
