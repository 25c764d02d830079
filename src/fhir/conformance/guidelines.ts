import type {ConceptMap} from 'fhir/r4.js'
import {components, dimensions} from '../../chime/index.js'
import {canonical} from '../systems.js'
import {codeSystemOf, valueSetUrl, type CodeList} from './code-list.js'

const numbers = [...new Set(Object.values(dimensions).flat())].sort((one, other) => one - other)

/** The dimensions of the Guidelines that components are set beside, by number: their names are the Guidelines’ own. */
export const guidelinesDimensions: CodeList = {
  id: 'guidelines-dimension',
  name: 'GuidelinesDimension',
  title: 'Dimensions of the Guidelines for Recovery-Oriented Practice (Mental Health Commission of Canada)',
  codes: numbers.map(number => ({
    code: String(number),
    en: `Dimension ${number}`,
    fr: `Dimension n° ${number}`,
  })),
}

/** Which dimensions each component is set beside, as a relation and nothing more. */
export const chimeToGuidelines: ConceptMap = {
  resourceType: 'ConceptMap',
  id: 'chime-to-guidelines',
  url: `${canonical}/ConceptMap/chime-to-guidelines`,
  version: '1.0.0',
  name: 'CHIMEToGuidelines',
  title: 'The components of CHIME beside the dimensions of the Guidelines for Recovery-Oriented Practice',
  status: 'active',
  experimental: false,
  description:
    'A cross-reference for teaching, as the Mental Health Commission of Canada’s Recovery Education and Training Overview gives it. Not an equivalence: neither is ever derived from the other.',
  sourceCanonical: valueSetUrl('chime'),
  targetCanonical: valueSetUrl(guidelinesDimensions.id),
  group: [
    {
      source: `${canonical}/CodeSystem/chime`,
      target: codeSystemOf(guidelinesDimensions).url!,
      element: components.map(code => ({
        code,
        target: dimensions[code].map(number => ({code: String(number), equivalence: 'relatedto' as const})),
      })),
    },
  ],
}
