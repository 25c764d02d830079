import type {Extension} from 'fhir/r4.js'
import type {AttainmentLevel} from '../goals/index.js'
import {attainmentOf, attainmentToCoding} from './attainment-coding.js'
import {replaceExtension} from './extension.js'
import type {ItemWriter} from './rewrite-items.js'
import {readEach} from './read-each.js'
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

/** How levels are written: in the extension of HL7 Person-Centered Outcomes, each onto its own. */
export const levelWriter: ItemWriter<Extension, AttainmentLevel> = {
  read: written => levelsOf(readEach('extension', written)),
  write: levelToExtension,
  ordered: false,
}

function levelToExtension({level, words}: AttainmentLevel, extension?: Extension): Extension {
  if (!words.trim()) throw new RangeError('A level of attainment with no words cannot be written.')
  const start: Extension = {
    url: extensions.attainmentScaling,
    extension: [{url: 'level', valueCoding: attainmentToCoding(level)}],
  }
  return replaceExtension(extension ?? start, isWords, existing => ({
    ...existing,
    url: existing?.url ?? 'progressText',
    valueString: words,
  }))
}

/** Examples of the guide say `text`, its StructureDefinition says `progressText`. */
function isWords(part: Extension): boolean {
  return part?.url === 'text' || part?.url === 'progressText'
}
