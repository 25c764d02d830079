import type {Extension} from 'fhir/r4.js'
import type {AttainmentLevel} from '../goals/index.js'
import {attainmentOf} from './attainment-coding.js'
import {extensions} from './systems.js'

/** What each extension says as a level of Goal Attainment Scaling; nothing for any other extension. */
export function levelsOf(written: readonly (Extension | undefined)[]): (AttainmentLevel | undefined)[] {
  return written.map(extension => {
    if (extension?.url !== extensions.attainmentScaling) return undefined
    const level = attainmentOf(extension.extension?.find(part => part.url === 'level')?.valueCoding)
    const words = extension.extension?.find(isWords)?.valueString
    return level === undefined || !words ? undefined : {level, words}
  })
}

/** Examples of the guide say `text`, its StructureDefinition says `progressText`. */
export function isWords(part: Extension): boolean {
  return part?.url === 'text' || part?.url === 'progressText'
}
