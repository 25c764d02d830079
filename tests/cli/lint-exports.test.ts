import {describe, expect, it} from 'vitest'
import {attached, folderWith, maya, ndjson, run, staff} from './command.js'

const judging = 'She refused the injection.'

/** Where the command found something: line or entry, resource, place. */
const placesIn = (out: string): string[] =>
  [...out.matchAll(/^export\S+ (\S+ \S+):\d+:\d+ /gm)].map(([, place]) => place!)

async function lint(content: string, name = 'export.ndjson', ...options: string[]) {
  return await run(['lint', name, ...options], {cwd: folderWith({[name]: content})})
}

describe('recovery-charting lint, of exports', () => {
  it('reads what staff wrote in goals, documents, communications and observations', async () => {
    const {out, code} = await lint(
      ndjson(
        {
          resourceType: 'Goal',
          id: 'g',
          subject: maya,
          expressedBy: staff,
          description: {text: judging},
          note: [{text: judging}],
        },
        {
          resourceType: 'DocumentReference',
          id: 'd',
          description: judging,
          content: [{attachment: attached('Fine.')}, {attachment: attached(judging)}],
        },
        {
          resourceType: 'Communication',
          id: 'c',
          payload: [{contentString: judging}, {contentAttachment: attached(judging)}],
        },
        {resourceType: 'Observation', id: 'o', note: [{authorReference: staff, text: judging}]},
      ),
    )
    expect(placesIn(out)).toEqual([
      'Goal/g description',
      'Goal/g note[0].text',
      'DocumentReference/d description',
      'DocumentReference/d content[1].attachment',
      'Communication/c payload[0].contentString',
      'Communication/c payload[1].contentAttachment',
      'Observation/o note[0].text',
    ])
    expect(code).toBe(1)
  })

  it('never reads what a person or a supporter said, and says how much that was', async () => {
    const {out, code} = await lint(
      ndjson(
        {resourceType: 'Goal', id: 'own', subject: maya, expressedBy: maya, description: {text: judging}},
        {resourceType: 'Goal', id: 'unsaid', subject: maya, description: {text: judging}},
        {
          resourceType: 'Goal',
          id: 'g',
          subject: maya,
          expressedBy: maya,
          note: [{authorReference: maya, text: judging}],
        },
        {
          resourceType: 'Communication',
          id: 'c',
          subject: maya,
          sender: {reference: 'RelatedPerson/aunt'},
          payload: [{contentString: judging}],
        },
        {
          resourceType: 'DocumentReference',
          id: 'd',
          author: [maya],
          content: [{attachment: attached(judging)}],
        },
        {resourceType: 'Observation', id: 'o', subject: maya, performer: [maya], note: [{text: judging}]},
        {resourceType: 'QuestionnaireResponse', id: 'q', item: [{answer: [{valueString: judging}]}]},
      ),
      'export.ndjson',
      '--format',
      'summary',
    )
    expect(code).toBe(0)
    expect(out).toContain('5 texts in a person’s or a supporter’s own words')
    expect(out).toContain('1 text that may be a person’s own words: nobody can tell who speaks')
    expect(out).toContain('other resources: QuestionnaireResponse 1')
  })

  it('reads each resource and each attachment in its own language', async () => {
    const {out, err} = await lint(
      ndjson(
        {resourceType: 'Goal', id: 'fr', language: 'fr-CA', note: [{text: 'Il prétend mieux dormir.'}]},
        {resourceType: 'Goal', id: 'en', note: [{text: judging}]},
        {resourceType: 'Goal', id: 'de', language: 'de', note: [{text: judging}]},
        {
          resourceType: 'DocumentReference',
          id: 'd',
          language: 'en',
          content: [{attachment: {...attached('Il prétend mieux dormir.'), language: 'fr'}}],
        },
      ),
    )
    expect(out.match(/\[..\.\S+\]/g)).toEqual([
      '[fr.credibility.pretend]',
      '[en.compliance.refused]',
      '[fr.credibility.pretend]',
    ])
    expect(err).toContain('de 1')
  })

  it('reads an attachment in the character set that it names, and says which it could not read', async () => {
    const {err, out} = await lint(
      ndjson(
        {
          resourceType: 'DocumentReference',
          id: 'l',
          language: 'fr',
          content: [
            {attachment: attached('Elle prétend être guérie.', 'text/plain; charset=ISO-8859-1', 'latin1')},
          ],
        },
        {
          resourceType: 'DocumentReference',
          id: 'p',
          content: [
            {attachment: attached('%PDF', 'application/pdf')},
            {attachment: {contentType: 'text/plain', url: 'Binary/1'}},
            {attachment: {contentType: 'text/plain', data: '***'}},
          ],
        },
      ),
      'export.ndjson',
      '--format',
      'summary',
    )
    expect(out).toMatch(/doubt +1 /)
    expect(out).toContain('attachments without plain text: application/pdf 1, url 1\n')
    expect(err).toContain('line 2: an attachment in it is broken')
  })

  it.each([
    ['on one line', 0],
    ['over many lines', 2],
  ])('reads a Bundle, written %s, entry by entry', async (_name, indent) => {
    const bundle = {
      resourceType: 'Bundle',
      type: 'searchset',
      link: [{relation: 'self', url: 'https://example.org/[]{}"'}],
      entry: [
        {resource: {resourceType: 'Patient', id: 'maya'}},
        {
          fullUrl: 'urn:"}]',
          resource: {resourceType: 'Goal', id: 'g', note: [{text: judging}, {text: 'a "quote\\" }]'}]},
        },
        {resource: {resourceType: 'List', id: 'l', entry: [{item: maya}]}},
        {resource: {resourceType: 'Observation', id: 'o', note: [{text: judging}]}},
      ],
      total: 4,
    }
    const {out, err} = await lint(JSON.stringify(bundle, null, indent), 'export.json')
    expect(out.match(/^\S+ \S+ \S+ /gm)).toEqual([
      'export.json#2 Goal/g note[0].text:1:5 ',
      'export.json#4 Observation/o note[0].text:1:5 ',
    ])
    expect(err).toBe('2 findings in 3 texts of 10 words.\n')
  })

  it('reads a resource alone, Bundles line by line, and knows JSON by its beginning', async () => {
    const goal = {resourceType: 'Goal', id: 'g', note: [{text: judging}]}
    const alone = await lint(JSON.stringify(goal, null, 2), 'export.json')
    expect(placesIn(alone.out.replace('export.json ', 'export.json - '))).toHaveLength(0)
    expect(alone.out).toMatch(/^export\.json Goal\/g note\[0\]\.text:1:5 /)
    const bundles = ndjson({resourceType: 'Bundle', entry: [{resource: goal}]}, goal)
    const piped = await run(['lint'], {stdin: bundles})
    expect(piped.out.match(/^standard input:\d Goal/gm)).toEqual([
      'standard input:1 Goal',
      'standard input:2 Goal',
    ])
  })
})
