import {extensions} from '../systems.js'
import {valueSetUrl} from './code-list.js'
import type {ExtensionOfOurs} from './extension-definition.js'

const observation = {type: 'element', expression: 'Observation'} as const

/** The extensions that answers and scores carry. */
export const measureExtensions: readonly ExtensionOfOurs[] = [
  {
    url: extensions.answerMode,
    title: 'How answers came about',
    says: 'Whether the person answered alone, with support, in conversation, or somebody else answered for them.',
    context: {type: 'element', expression: 'DomainResource'},
    value: {type: 'code', binding: {strength: 'required', valueSet: valueSetUrl('answer-mode')}},
  },
  {
    url: extensions.instrumentVersion,
    title: 'The version of an instrument',
    says: 'The version of the definition that a score was made by; scores of different versions are not joined.',
    context: observation,
    value: {type: 'string'},
  },
  {
    url: extensions.relatedComponent,
    title: 'A component that a total speaks to',
    says: 'A component of CHIME that an instrument speaks to, as the literature says; not what its total measures.',
    context: observation,
    value: {type: 'Coding', binding: {strength: 'required', valueSet: valueSetUrl('chime')}},
  },
]
