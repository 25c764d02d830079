import type {Goal} from 'fhir/r4.js'
import {parse, stringify} from 'lossless-json'
import {describe, expect, it} from 'vitest'
import {goalFromResource, goalToResource, isAbout, systems} from '../../src/fhir/index.js'
import {reviseGoal} from '../../src/goals/index.js'

const tag = (code: string, system: string = systems.chime) => ({coding: [{system, code}]})

function goalWith(elements: Partial<Goal>): Goal {
  return {
    resourceType: 'Goal',
    lifecycleStatus: 'active',
    description: {text: 'Sing in a choir'},
    subject: {reference: 'Patient/p'},
    ...elements,
  }
}

const read = (elements: Partial<Goal>) => goalFromResource(goalWith(elements))

describe('A goal from another system', () => {
  it('D1 has no words when nobody wrote any: a bare code is not what the person said', () => {
    expect(read({description: {}}).words).toBe('')
    expect(read({description: {text: '  '}}).words).toBe('')
    expect(read({description: {coding: [{code: '406156006'}]}}).words).toBe('')
    expect(read({description: {coding: [{code: '1'}, {display: 'In paid employment'}]}}).words).toBe(
      'In paid employment',
    )
  })

  it('D1 takes a language where there are no words, and none where there is none to take away', () => {
    const {description: _none, ...wordless} = goalWith({})
    const original = wordless as Goal
    const written = goalToResource(reviseGoal(goalFromResource(original), {language: 'fr'}), original)
    expect(goalFromResource(written)).toMatchObject({words: '', language: 'fr'})
    const without = goalToResource(reviseGoal(goalFromResource(written), {language: undefined}), written)
    expect(goalFromResource(without).language).toBeUndefined()
  })

  it('D1 loses no note beside one that is not there', () => {
    expect(read({note: [undefined, null, {text: 'Here'}] as never}).notes).toMatchObject([{text: 'Here'}])
    expect(read({note: [undefined] as never}).notes).toEqual([])
  })

  it('D3 keeps a status and an achievement that we do not know, and says that it does not know', () => {
    const original = goalWith({
      lifecycleStatus: 'banana' as 'active',
      achievementStatus: tag('better', 'http://x.example'),
    })
    expect(goalFromResource(original).status).toBe('unknown')
    expect(read({lifecycleStatus: 'constructor' as 'active'}).status).toBe('unknown')
    const edited = goalToResource(reviseGoal(goalFromResource(original), {words: 'Sing'}), original)
    expect(edited).toEqual({...original, description: {text: 'Sing'}})
  })

  it.each([
    ['D4', 'modifier', {modifierExtension: [{url: 'http://x.example/not', valueBoolean: true}]}],
    ['D4', 'modifier', {target: [{dueDate: '2026', modifierExtension: [{url: 'http://x.example/not'}]}]}],
    ['D5', 'rules', {implicitRules: 'http://x.example/rules'}],
  ])(
    '%s is marked (%s) and never edited when it holds what could turn its meaning round',
    (_row, caution, elements) => {
      const original = goalWith(elements as Partial<Goal>)
      const goal = goalFromResource(original)
      expect(goal.caution).toBe(caution)
      expect(() => goalToResource(reviseGoal(goal, {words: 'Dance'}), original)).toThrow('cannot be edited')
      expect(goalToResource(goal, original)).toBe(original)
    },
  )

  it('D4 is not marked for an empty list of modifiers', () => {
    expect(
      read({modifierExtension: [], target: [{dueDate: '2026', modifierExtension: []}]}).caution,
    ).toBeUndefined()
  })

  it('D6 entered in error is known as a mistake, so that lists can leave it out', () => {
    expect(read({lifecycleStatus: 'entered-in-error'}).status).toBe('mistaken')
  })

  it.each(['2026', '2026-02', '9999', '0000'])('D7 keeps the date %s as it was written', date => {
    const goal = read({startDate: date, statusDate: date, target: [{dueDate: date}]})
    expect(goal).toMatchObject({startDate: date, statusDate: date, dueDates: [date]})
  })

  it('D8 says a start in words and a due time as a length, where there is no date', () => {
    const goal = read({
      startCodeableConcept: {text: 'on admission'},
      target: [
        {measure: {text: 'Outings'}, detailRange: {low: {value: 2}}, dueDuration: {value: 3, unit: 'months'}},
      ],
    })
    expect(goal.startDate).toBe('on admission')
    expect(goal.details).toEqual([{about: 'target', text: 'Outings: ≥ 2: 3 months'}])
  })

  it('D11 reads two components in the order written, none from another system, and hides no other category', () => {
    const foreign = 'http://other.example/codes'
    const goal = read({
      category: [
        tag('meaning'),
        tag('hope', foreign),
        tag('hope'),
        tag('meaning'),
        tag('joy'),
        {text: 'Belonging'},
      ],
    })
    expect(goal.components).toEqual(['meaning', 'hope'])
    expect(goal.details.map(detail => detail.text)).toEqual(['hope', 'joy', 'Belonging'])
    expect(read({category: [tag('hope', foreign)]})).toMatchObject({components: [], kind: 'unsaid'})
    const mixed = {coding: [...tag('hope').coding, {system: foreign, display: 'Spirit'}]}
    expect(read({category: [mixed]})).toMatchObject({components: ['hope'], details: [{text: 'Spirit'}]})
  })

  it('D11 untags by taking out our coding alone', () => {
    const mixed = {coding: [...tag('hope').coding, {system: 'http://x.example', code: 's'}], text: 'Spirit'}
    const original = goalWith({category: [mixed, tag('meaning'), tag('joy')]})
    const edited = goalToResource(
      reviseGoal(goalFromResource(original), {components: ['identity']}),
      original,
    )
    expect(edited.category).toEqual([
      {coding: [mixed.coding[1]], text: 'Spirit'},
      tag('joy'),
      {coding: [{system: systems.chime, code: 'identity', display: 'Identity'}]},
    ])
  })

  it.each([
    ['of another patient', {reference: 'Patient/q'}, 'unsaid'],
    ['of the patient, on a full address', {reference: 'https://ehr.example/fhir/Patient/p'}, 'person'],
    ['of the patient, in an older version', {reference: 'Patient/p/_history/3'}, 'person'],
    ['of a patient known by identifier alone', {type: 'Patient', identifier: {value: '7'}}, 'person'],
    ['of a staff member in an older version', {reference: 'Practitioner/x/_history/2'}, 'staff'],
    ['of a supporter', {type: 'http://hl7.org/fhir/StructureDefinition/RelatedPerson'}, 'supporter'],
    ['of a name without a type', {display: 'Patient'}, 'unsaid'],
  ] as const)('D12 does not put the words %s into the wrong mouth', (_who, expressedBy, speaker) => {
    expect(read({expressedBy})).toMatchObject({speaker})
    expect(read({note: [{text: 'It went well', authorReference: expressedBy}]}).notes).toMatchObject([
      {speaker},
    ])
  })

  it('D12 reads a contained, a missing and a group subject, and takes none of them for this patient', () => {
    const inside = goalWith({subject: {reference: '#p'}, expressedBy: {reference: '#p'}})
    expect(goalFromResource(inside).speaker).toBe('person')
    for (const subject of [
      {reference: '#p'},
      {reference: 'Group/p'},
      {},
      undefined,
      {reference: 'Patient/pp'},
    ])
      expect(isAbout({subject}, 'p', 'https://ehr.example/fhir')).toBe(false)
    for (const base of ['https://ehr.example/fhir', 'https://ehr.example/fhir/']) {
      for (const reference of ['Patient/p', 'https://ehr.example/fhir/Patient/p', 'Patient/p/_history/2'])
        expect(isAbout({subject: {reference}}, 'p', base)).toBe(true)
      expect(isAbout({subject: {reference: 'https://else.example/fhir/Patient/p'}}, 'p', base)).toBe(false)
    }
  })

  it('D12 links a goal to answers of this endpoint only', () => {
    const references = [
      'Observation/1',
      'Observation/2/_history/3',
      'https://else.example/Observation/4',
      'Goal/5',
    ]
    expect(read({addresses: references.map(reference => ({reference}))}).answers).toEqual(['1', '2'])
  })

  it('D16 keeps what is said about a missing date', () => {
    const absent = {
      extension: [{url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown'}],
    }
    const original = goalWith({startDate: null as unknown as string, _startDate: absent})
    expect(goalFromResource(original).startDate).toBeUndefined()
    const edited = goalToResource(
      reviseGoal(goalFromResource(original), {status: 'pausing'}, '2026-11-23'),
      original,
    )
    expect(edited).toEqual({...original, lifecycleStatus: 'on-hold', statusDate: '2026-11-23'})
  })

  it('D17 `__proto__` and `constructor` are read as names and nothing more', () => {
    const wire = `{"resourceType": "Goal", "lifecycleStatus": "constructor", "description": {"text": "Sing"},
      "__proto__": {"category": [{"text": "smuggled"}], "implicitRules": "smuggled"}, "constructor": {"prototype": {"kind": "x"}}}`
    for (const resource of [JSON.parse(wire), parse(wire)] as Goal[]) {
      const goal = goalFromResource(resource)
      expect(goal).toMatchObject({words: 'Sing', status: 'unknown', details: []})
      expect(goal.caution).toBeUndefined()
      const edited = goalToResource(reviseGoal(goal, {words: 'Sing louder'}), resource)
      expect(Object.getOwnPropertyNames(edited).sort()).toEqual(Object.getOwnPropertyNames(resource).sort())
      expect(Object.getPrototypeOf(edited)).toBe(Object.prototype)
      expect(({} as {category?: unknown}).category).toBeUndefined()
    }
  })

  it('D18 writes decimals back with the digits that came', () => {
    const wire =
      '{"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"Walk"},"subject":{},"target":[{"measure":{"text":"km"},"detailQuantity":{"value":1.00}},{"measure":{"text":"mg"},"detailQuantity":{"value":1e-7}}]}'
    const original = parse(wire) as Goal
    const goal = goalFromResource(original)
    expect(goal.details.map(detail => detail.text)).toEqual(['km: 1.00', 'mg: 1e-7'])
    expect(stringify(goalToResource(reviseGoal(goal, {words: 'Hike'}), original))).toBe(
      wire.replace('Walk', 'Hike'),
    )
  })
})
