import type {CodeSystem} from 'fhir/r4.js'
import {terms} from '../../chime/index.js'
import {checkIn} from '../../measures/index.js'
import {systems} from '../systems.js'

/** What a check-in asks, as codes: its five prompts and its two closing questions. */
export const checkInCodeSystem: CodeSystem = {
  resourceType: 'CodeSystem',
  id: 'chime-check-in',
  url: systems.checkIn,
  version: '1.0.0',
  name: 'CHIMECheckIn',
  title: `${checkIn.title.en}. ${checkIn.caution!.en}`,
  status: 'active',
  experimental: false,
  caseSensitive: true,
  content: 'complete',
  count: checkIn.items.length + 2,
  concept: [
    ...checkIn.items.map(item => ({
      code: item.linkId,
      display: terms.en[item.component!].name,
      definition: item.text!.en,
      designation: [{language: 'fr-CA', value: terms.fr[item.component!].name}],
    })),
    {
      code: 'talk-about',
      display: 'The one to talk about',
      definition: 'The person most wants to talk about this one.',
      designation: [{language: 'fr-CA', value: 'Ce dont parler d’abord'}],
    },
    {
      code: 'going-well',
      display: 'Already going well',
      definition: 'What is already going well, in the person’s words.',
      designation: [{language: 'fr-CA', value: 'Ce qui va déjà bien'}],
    },
  ],
}
