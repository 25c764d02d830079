import type {HealthcareService, Location} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {createRecord, type Backend} from '../../src/record/index.js'

const chime = 'https://recovery-charting.org/fhir/CodeSystem/chime'
const provision = 'http://terminology.hl7.org/CodeSystem/service-provision-conditions'

const fresh = () => [{system: 'https://example.org/fhir/identifier', value: crypto.randomUUID()}]

/** The inventory of a real server, as it is read; part of what every backend is tested by. */
export function describeSupports(whose: () => {backend: Backend; patient: string}): void {
  describe('reads where there is support', () => {
    it('with what it is for, its languages, its cost, where it is and how to reach it', async () => {
      const {backend, patient} = whose()
      const {id: place} = await backend.create({
        resourceType: 'Location',
        identifier: fresh(),
        name: 'Maison bleue',
        address: {line: ['12, rue de l’Orme'], city: 'Gatineau'},
      } satisfies Location)
      const name = `Chorale ${crypto.randomUUID()}`
      const service: HealthcareService = {
        resourceType: 'HealthcareService',
        identifier: fresh(),
        active: true,
        name,
        comment: 'Tout le monde chante.',
        category: [{coding: [{system: chime, code: 'identity'}]}, {text: 'Music'}],
        communication: [{coding: [{system: 'urn:ietf:bcp:47', code: 'fr'}]}],
        serviceProvisionCode: [{coding: [{system: provision, code: 'free'}]}],
        telecom: [{system: 'phone', value: '555-0143'}],
        location: [{reference: `Location/${place}`}],
      }
      await backend.create(service)
      await backend.create({...service, identifier: fresh(), active: false, name: `${name}, closed`})
      const record = createRecord({backend, patient})
      const {supports, problem} = await (await record.beside()).supports([])
      expect(problem).toBeUndefined()
      const found = supports.filter(each => each.name.startsWith(name))
      expect(found).toHaveLength(1)
      expect(found[0]).toMatchObject({
        about: 'Tout le monde chante.',
        components: ['identity'],
        languages: ['fr'],
        cost: 'free',
        reach: ['555-0143'],
        place: 'Maison bleue, 12, rue de l’Orme, Gatineau',
      })
    })
  })
}
