import type {CodeSystem, StructureDefinition, ValueSet} from 'fhir/r4.js'
import {checkInCodeSystem} from './check-in.js'
import {chimeCodeSystem, chimeValueSet} from './chime.js'
import {codeSystemOf, valueSetOf} from './code-list.js'
import {extensionDefinition} from './extension-definition.js'
import {ourExtensions} from './extensions.js'
import {goalCodeLists} from './goal-codes.js'
import {answerModes, measureCodeSystem} from './measure-codes.js'
import {measureExtensions} from './measure-extensions.js'

/** The FHIR resources that say what we write, made from the same constants that write it. */
export const conformance: readonly (CodeSystem | ValueSet | StructureDefinition)[] = [
  chimeCodeSystem,
  chimeValueSet,
  checkInCodeSystem,
  measureCodeSystem,
  ...[...goalCodeLists, answerModes].flatMap(list => [codeSystemOf(list), valueSetOf(list)]),
  ...[...ourExtensions, ...measureExtensions].map(extensionDefinition),
]
