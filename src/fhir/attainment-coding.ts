import type {Coding} from 'fhir/r4.js'
import {attainments, type Attainment, type Speaker} from '../goals/index.js'
import {systems} from './systems.js'

/**
 * LOINC answer list LL6900-6, as HL7 Person-Centered Outcomes 1.0.0 binds it, from −2 to +2; «no change» (LA34482-2) is
 * no level.
 */
export const levelCodes: Readonly<Record<Attainment, string>> = {
  '-2': 'LA34484-8',
  '-1': 'LA34483-0',
  '0': 'LA34481-4',
  '1': 'LA34480-6',
  '2': 'LA34479-8',
}

/** The level that a coding names, if it is one of the list. */
export function attainmentOf(coding: Coding | undefined): Attainment | undefined {
  return attainments.find(level => coding?.system === systems.loinc && coding.code === levelCodes[level])
}

/** LOINC codes of an attainment score, by who gave it; `unsaid` is the one that does not tell. */
export const scoreCodes: Readonly<Record<Speaker, string>> = {
  person: '107334-5',
  staff: '107333-7',
  supporter: '107331-1',
  unsaid: '107332-9',
}
