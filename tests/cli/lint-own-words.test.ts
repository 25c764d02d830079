import {describe, expect, it} from 'vitest'
import {folderWith, maya, ndjson, run, staff} from './command.js'

const judging = 'She refused the injection.'
const payload = [{contentString: judging}]
const urn = (name: string) => ({reference: `urn:uuid:${name}`})

/** A Bundle in which each resource is linked by a name that says no type. */
const bundle = {
  resourceType: 'Bundle',
  entry: [
    {
      fullUrl: 'urn:uuid:c1',
      resource: {resourceType: 'Communication', id: 'aunt', sender: urn('rp1'), subject: urn('p1'), payload},
    },
    {resource: {resourceType: 'Communication', id: 'person', sender: urn('p1'), payload}},
    {resource: {resourceType: 'Communication', id: 'nurse', sender: urn('n1'), subject: urn('p1'), payload}},
    {resource: {resourceType: 'Communication', id: 'nobody-knows', sender: urn('x1'), payload}},
    {fullUrl: 'urn:uuid:p1', resource: {resourceType: 'Patient', id: 'p1'}},
    {fullUrl: 'urn:uuid:rp1', resource: {resourceType: 'RelatedPerson', id: 'rp1'}},
    {fullUrl: 'urn:uuid:n1', resource: {resourceType: 'Practitioner', id: 'n1'}},
  ],
}

async function lint(content: string, name: string) {
  const cwd = folderWith({[name]: content})
  const read = async (format: string) => (await run(['lint', name, '--format', format], {cwd})).out
  const {findings, totals} = JSON.parse(await read('json'))
  return {
    places: findings.map(({resource, path}: {resource: string; path: string}) => `${resource} ${path}`),
    left: totals.leftAlone,
    summary: await read('summary'),
  }
}

describe('Whose words they are', () => {
  it('is known within a Bundle on one line, where entries are linked by urn:uuid', async () => {
    const {places, left} = await lint(ndjson(bundle), 'export.ndjson')
    expect(places).toEqual(['Communication/nurse payload[0].contentString'])
    expect(left).toMatchObject({ownWords: 2, ofNobodyNamed: 1})
  })

  it('is not guessed where a Bundle is read entry by entry: those words are left alone, and counted', async () => {
    const {places, left, summary} = await lint(JSON.stringify(bundle), 'export.json')
    expect(places).toEqual([])
    expect(left).toMatchObject({ownWords: 0, ofNobodyNamed: 4})
    expect(summary).toContain('4 texts that may be a person’s own words: nobody can tell who speaks')
  })

  it('is known where a resource contains who wrote a note', async () => {
    const goal = {
      resourceType: 'Goal',
      id: 'g',
      contained: [
        {resourceType: 'Patient', id: 'p'},
        {resourceType: 'PractitionerRole', id: 'r'},
      ],
      note: ['#p', '#r', '#nobody'].map(reference => ({authorReference: {reference}, text: judging})),
    }
    const {places, left} = await lint(ndjson(goal), 'export.ndjson')
    expect(places).toEqual(['Goal/g note[1].text'])
    expect(left).toMatchObject({ownWords: 1, ofNobodyNamed: 1})
  })

  it('is known by a type in a search, and not by a name alone', async () => {
    const authors = [
      [{reference: 'Patient?identifier=maya'}],
      [{reference: 'Practitioner?identifier=7'}],
      [{display: 'Maya Tremblay'}],
      [maya, {display: 'Somebody'}],
      [maya, staff],
      [{reference: 'Organization/ward'}],
      [],
    ]
    const documents = authors.map((author, index) => ({
      resourceType: 'DocumentReference',
      id: `d${index}`,
      author,
      description: judging,
    }))
    const {places, left} = await lint(ndjson(...documents), 'export.ndjson')
    expect(places).toEqual(['d1', 'd4', 'd5', 'd6'].map(id => `DocumentReference/${id} description`))
    expect(left).toMatchObject({ownWords: 1, ofNobodyNamed: 2})
  })

  it('is not said by a name on a note beside the answer of a person', async () => {
    const observation = (id: string, performer: object[]) => ({
      resourceType: 'Observation',
      id,
      subject: maya,
      performer,
      note: [{authorString: 'Maya Tremblay', text: judging}, {text: judging}],
    })
    const {places, left} = await lint(
      ndjson(observation('own', [maya]), observation('staff', [staff]), observation('nobody', [])),
      'export.ndjson',
    )
    expect(places).toEqual(
      ['staff', 'nobody'].flatMap(id => [0, 1].map(index => `Observation/${id} note[${index}].text`)),
    )
    expect(left).toMatchObject({ownWords: 1, ofNobodyNamed: 1})
  })

  it('is not said by a name on a note to a goal or message that staff did not write', async () => {
    const note = [{authorString: 'Maya Tremblay', text: judging}]
    const goal = (id: string, expressedBy?: object) => ({
      resourceType: 'Goal',
      id,
      subject: maya,
      expressedBy,
      note,
    })
    const message = (id: string, sender: object) => ({
      resourceType: 'Communication',
      id,
      subject: maya,
      sender,
      note,
    })
    const resources = [
      goal('own', maya),
      goal('nobody'),
      goal('staff', staff),
      message('own', maya),
      message('staff', staff),
    ]
    const {places, left} = await lint(ndjson(...resources), 'export.ndjson')
    expect(places).toEqual(['Goal/staff note[0].text', 'Communication/staff note[0].text'])
    expect(left).toMatchObject({ownWords: 0, ofNobodyNamed: 3})
  })
})
