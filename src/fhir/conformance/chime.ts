import type {CodeSystem, ValueSet} from 'fhir/r4.js'
import {components, terms} from '../../chime/index.js'
import {canonical, systems} from '../systems.js'

/** The five components as codes, with what they mean and their names in French. */
export const chimeCodeSystem: CodeSystem = {
  resourceType: 'CodeSystem',
  id: 'chime',
  url: systems.chime,
  version: '1.0.0',
  name: 'CHIME',
  title: 'CHIME: five components of personal recovery',
  status: 'active',
  experimental: false,
  caseSensitive: true,
  content: 'complete',
  count: components.length,
  concept: components.map(code => ({
    code,
    display: terms.en[code].name,
    definition: terms.en[code].meaning,
    designation: [{language: 'fr-CA', value: terms.fr[code].name}],
  })),
}

/** All of them, for a binding. */
export const chimeValueSet: ValueSet = {
  resourceType: 'ValueSet',
  id: 'chime',
  url: `${canonical}/ValueSet/chime`,
  version: '1.0.0',
  name: 'CHIMEComponents',
  title: 'CHIME components',
  status: 'active',
  experimental: false,
  compose: {include: [{system: systems.chime}]},
}
