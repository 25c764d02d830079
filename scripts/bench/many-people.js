/** A made-up person with many goals and check-ins, in the sandbox's form, to measure with. */
export function personWith({id, goals, checkIns}) {
  return () => {
    const subject = {reference: `Patient/${id}`}
    const components = ['connectedness', 'hope', 'identity', 'meaning', 'empowerment']
    const chime = 'https://recovery-charting.org/fhir/CodeSystem/chime'
    const checkIn = 'https://recovery-charting.org/fhir/CodeSystem/chime-check-in'
    const category = 'http://terminology.hl7.org/CodeSystem/observation-category'
    const day = 86_400_000
    return {
      patient: {
        resourceType: 'Patient',
        id,
        active: true,
        name: [{given: ['Sam (made up)'], family: 'Example'}],
      },
      resources: [
        ...Array.from({length: goals}, (_, index) => ({
          resourceType: 'Goal',
          id: `${id}-goal-${index}`,
          lifecycleStatus: ['active', 'on-hold', 'completed', 'proposed'][index % 4],
          category: [{coding: [{system: chime, code: components[index % 5]}]}],
          description: {text: `Walk to the lake with my sister, every Sunday that it is dry (${index + 1}).`},
          subject,
          expressedBy: subject,
          startDate: new Date(Date.UTC(2020, 0, 1) + index * day).toISOString().slice(0, 10),
        })),
        ...Array.from({length: checkIns * 5}, (_, index) => ({
          resourceType: 'Observation',
          id: `${id}-answer-${index}`,
          status: 'final',
          category: [
            {coding: [{system: category, code: 'survey'}]},
            {coding: [{system: chime, code: components[index % 5]}]},
          ],
          code: {coding: [{system: checkIn, code: components[index % 5]}]},
          subject,
          performer: [subject],
          effectiveDateTime: `${new Date(Date.UTC(2010, 0, 1) + Math.floor(index / 5) * 3 * day).toISOString().slice(0, 10)}T10:00:00-05:00`,
          valueInteger: (index * 7) % 5,
        })),
      ],
    }
  }
}
