import type {
  CapabilityStatement,
  CodeSystem,
  ConceptMap,
  Questionnaire,
  StructureDefinition,
  ValueSet,
} from 'fhir/r4.js'
import {checkInQuestionnaire, checkInSteps} from './check-in-questionnaire.js'
import {checkInCodeSystem} from './check-in.js'
import {chimeCodeSystem, chimeValueSet} from './chime.js'
import {codeSystemOf, valueSetOf} from './code-list.js'
import {extensionDefinition} from './extension-definition.js'
import {ourExtensions} from './extensions.js'
import {goalCodeLists} from './goal-codes.js'
import {goalQuestionnaire} from './goal-questionnaire.js'
import {sittingQuestionnaire} from './sitting-questionnaire.js'
import {chimeToGuidelines, guidelinesDimensions} from './guidelines.js'
import {answerModes, measureCodeSystem} from './measure-codes.js'
import {measureExtensions} from './measure-extensions.js'
import {profiles} from './profiles.js'
import {whatHelpsQuestionnaire} from './what-helps-questionnaire.js'
import {requirements} from './requirements.js'

export {conformanceExamples} from './examples.js'

type Published =
  CodeSystem | ValueSet | ConceptMap | StructureDefinition | Questionnaire | CapabilityStatement

/** The FHIR resources that say what we write, made from the same constants that write it. */
export const conformance: readonly Published[] = [
  chimeCodeSystem,
  chimeValueSet,
  checkInCodeSystem,
  valueSetOf({id: checkInCodeSystem.id!, name: 'CHIMECheckIn', title: checkInCodeSystem.title!, codes: []}),
  measureCodeSystem,
  ...[...goalCodeLists, answerModes, checkInSteps, guidelinesDimensions].flatMap(list => [
    codeSystemOf(list),
    valueSetOf(list),
  ]),
  ...[...ourExtensions, ...measureExtensions].map(extensionDefinition),
  ...profiles,
  chimeToGuidelines,
  checkInQuestionnaire,
  whatHelpsQuestionnaire,
  goalQuestionnaire,
  sittingQuestionnaire,
  requirements,
]
