import type {Extension, Goal} from 'fhir/r4.js'
import type {AttainmentLevel} from '../goals/index.js'

const attainmentScaling = 'http://hl7.org/fhir/us/pco/StructureDefinition/pco-goal-attainment-scaling'

/** LOINC answer list LL6900-6, as HL7 Person-Centered Outcomes 1.0.0 binds it; «no change» (LA34482-2) is no level. */
const levels: Readonly<Record<string, AttainmentLevel['level']>> = {
  'LA34479-8': 2,
  'LA34480-6': 1,
  'LA34481-4': 0,
  'LA34483-0': -1,
  'LA34484-8': -2,
}

/** The levels of Goal Attainment Scaling that a Goal holds, best first. */
export function attainmentLevels(resource: Partial<Goal>): AttainmentLevel[] {
  return (resource.extension ?? [])
    .filter(extension => extension.url === attainmentScaling)
    .flatMap(readLevel)
    .sort((one, other) => other.level - one.level)
}

function readLevel(extension: Extension): AttainmentLevel[] {
  const parts = extension.extension ?? []
  const code = parts.find(part => part.url === 'level')?.valueCoding?.code ?? ''
  const level = Object.hasOwn(levels, code) ? levels[code] : undefined
  // Examples of the guide say `text`, its StructureDefinition says `progressText`.
  const words = parts.find(part => part.url === 'text' || part.url === 'progressText')?.valueString
  return level === undefined || !words ? [] : [{level, words}]
}
