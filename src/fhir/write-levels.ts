import type {Extension} from 'fhir/r4.js'
import type {AttainmentLevel} from '../goals/index.js'
import {attainmentToCoding} from './write-attainment.js'
import type {ItemWriter} from './rewrite-items.js'
import {readEach} from './read-each.js'
import {extensions} from './systems.js'
import {levelsOf, isWords} from './attainment-levels.js'
import {replaceExtension} from './write-extension.js'

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
