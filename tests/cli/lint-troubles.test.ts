import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {folderWith, maya, ndjson, run} from './command.js'

const goal = {resourceType: 'Goal', id: 'g', note: [{text: 'She refused the injection.'}]}

describe('What recovery-charting lint cannot read', () => {
  it.each<[string, string | Buffer, string]>([
    ['empty', '', 'it is empty.'],
    ['packed', gzipSync('She refused.'), 'it is packed. Unpack it first: gunzip -c'],
    [
      'in UTF-16',
      Buffer.from('\uFEFFShe refused.', 'utf16le'),
      'it is in UTF-16. Put it into UTF-8 first: iconv',
    ],
    ['no text', Buffer.from([0x89, 0x50, 0, 0, 0x1f]), 'it is no text: it holds zero bytes.'],
    ['in Latin-1', Buffer.from('Vu.\nElle a refusé.', 'latin1'), ', line 2: it is not in UTF-8.'],
  ])('is told in a sentence where a file is %s, and all else is read', async (_name, content, sentence) => {
    const cwd = folderWith({'a.txt': content, 'b.txt': 'She refused the injection.'})
    const {out, err, code} = await run(['lint', 'a.txt', 'b.txt'], {cwd})
    expect(err).toMatch(/^a\.txt/)
    expect(err).toContain(sentence)
    expect(err).toContain('Not read: 1')
    expect(out).toMatch(/^b\.txt:1:5 /)
    expect(code).toBe(2)
  })

  it('is told where there is no such file, and where it is a folder', async () => {
    const cwd = folderWith({'b.txt': 'Fine.'})
    const {err, code} = await run(['lint', 'a.txt', '.', 'b.txt'], {cwd})
    expect(err).toBe(
      'a.txt: there is no such file.\n.: this is a folder. Name the files in it.\n0 findings in 1 text of 1 word. Not read: 2, see above.\n',
    )
    expect(code).toBe(2)
  })

  it('is told line by line in an export, and shows nothing of what stood there', async () => {
    const lines = Buffer.concat([
      Buffer.from(ndjson(goal)),
      Buffer.from('{"resourceType": "Goal", "note": secret words}\n'),
      Buffer.from('{"resourceType": "Goal", "note": [{"text": "Elle a refus'),
      Buffer.from([0xe9]),
      Buffer.from('"}]}\n["secret"]\n{"secret": 1}\n\n'),
      Buffer.from(ndjson(goal).trim()),
    ])
    const {out, err, code} = await run(['lint', 'export.ndjson'], {cwd: folderWith({'export.ndjson': lines})})
    expect(err.split('\n').slice(0, 4)).toEqual([
      'export.ndjson, line 2: it is no JSON.',
      expect.stringContaining('export.ndjson, line 3: it is not in UTF-8.'),
      expect.stringContaining('export.ndjson, line 4: it is no FHIR resource'),
      expect.stringContaining('export.ndjson, line 5: it is no FHIR resource'),
    ])
    expect(out.match(/^export\.ndjson:\d/gm)).toEqual(['export.ndjson:1', 'export.ndjson:7'])
    expect(err + out).not.toContain('secret')
    expect(code).toBe(2)
  })

  it('is told where a Bundle was cut off, and what came before is read', async () => {
    const bundle = JSON.stringify({resourceType: 'Bundle', entry: [{resource: goal}, {resource: goal}]})
    const cwd = folderWith({'export.json': bundle.slice(0, -20)})
    const {out, err, code} = await run(['lint', 'export.json'], {cwd})
    expect(out).toMatch(/^export\.json#1 Goal\/g /)
    expect(err).toContain('export.json: it ends before its last bracket is closed: it may have been cut off.')
    expect(code).toBe(2)
  })

  const strays =
    /^export\.n?d?json(, (line|entry) \d)?: its “entry” holds something that is no entry\. That was passed over\.$/m
  const [entry] = [JSON.stringify({resource: goal})]

  it.each([
    ['stands between the entries of a Bundle', `[${entry}, secret ${entry}]`],
    ['is a text among the entries of a Bundle', `[${entry}, "secret", ${entry}]`],
    ['is nothing among the entries of a Bundle', `[${entry}, null, ${entry}]`],
    ['is a list in the place of a resource', `[${entry}, {"resource": [${JSON.stringify(goal)}]}, ${entry}]`],
    ['is nothing in the place of a resource', `[${entry}, {"resource": null}, ${entry}]`],
    ['is no resource', `[${entry}, {"Resource": ${JSON.stringify(goal)}}, ${entry}, {"request": {}}]`],
    ['stands in the place of the entries of a Bundle', entry!],
  ])('is told where it %s, and all else is read', async (_name, entries) => {
    const bundle = `{"resourceType": "Bundle", "entry": ${entries}}`
    const found = entries.startsWith('[') ? 2 : 0
    const cwd = folderWith({'export.json': bundle, 'export.ndjson': `${bundle}\n`})
    for (const file of ['export.json', ...(bundle.includes(' secret') ? [] : ['export.ndjson'])]) {
      const {out, err, code} = await run(['lint', file], {cwd})
      expect(err).toMatch(strays)
      expect(out.match(/Goal\/g/g) ?? []).toHaveLength(found)
      expect(err + out).not.toContain('secret')
      expect(code).toBe(2)
    }
  })

  it('is told where an attachment is broken, and counted where it is no plain text', async () => {
    const document = (id: string, ...attachments: object[]) => ({
      resourceType: 'DocumentReference',
      id,
      content: attachments.map(attachment => ({attachment})),
    })
    const text = {contentType: 'text/plain', data: btoa('She refused the injection.')}
    const sheet = {contentType: 'application/pdf', data: 'JVBERi0='}
    const lines = ndjson(
      document('a', {contentType: 'text/plain', data: '%%%'}, text),
      document('b', {contentType: 'text/plain; charset=utf-99', data: text.data}, sheet),
    )
    const own = {...document('d', {contentType: 'text/plain', data: '%%%'}), author: [maya], subject: maya}
    const sheets = ndjson(document('c', sheet, sheet, {data: text.data}), own)
    const cwd = folderWith({'export.ndjson': lines, 'sheets.ndjson': sheets})
    const broken = await run(['lint', 'export.ndjson'], {cwd})
    expect(broken.err.split('\n').slice(0, 2)).toEqual([
      'export.ndjson, line 1: an attachment in it is broken: its base64, or the encoding that it names.',
      'export.ndjson, line 2: an attachment in it is broken: its base64, or the encoding that it names.',
    ])
    expect(broken.out).toMatch(/^export\.ndjson:1 DocumentReference\/a content\[1\]/)
    expect(broken.code).toBe(2)
    const whole = await run(['lint', 'sheets.ndjson'], {cwd})
    expect(whole.err).toContain('Attachments without plain text were not read: application/pdf 2, untyped 1.')
    expect(whole.code).toBe(0)
  })

  it('is told where something has not the shape that FHIR gives it, and is none where it is only blank', async () => {
    const misshapen = [
      {resourceType: 'Goal', note: 'She refused.'},
      {resourceType: 'Goal', note: [{text: ['She refused.']}, ...goal.note]},
      {resourceType: 'DocumentReference', content: [{attachment: {contentType: 'text/plain', data: 5}}]},
      // Who wrote it cannot be read: it may be the person.
      {
        resourceType: 'Observation',
        note: [{authorReference: 'Patient/maya', text: 'She refused the injection.'}],
      },
    ]
    const blank = [
      {...goal, description: null, note: [null, ...goal.note]},
      {...goal, note: goal.note[0]},
    ]
    const cwd = folderWith({'a.ndjson': ndjson(...misshapen), 'b.ndjson': ndjson(...blank)})
    const {out, err, code} = await run(['lint', 'a.ndjson'], {cwd})
    expect(err.match(/line \d: something in it has not the shape that FHIR gives it/g)).toHaveLength(4)
    expect(out).toBe('')
    expect(code).toBe(2)
    expect((await run(['lint', 'b.ndjson'], {cwd})).code).toBe(1)
  })

  it('is told where a .json file holds none', async () => {
    const {err} = await run(['lint', 'export.json'], {cwd: folderWith({'export.json': 'She refused.'})})
    expect(err).toContain('export.json: it is no JSON.')
  })

  it('is told at most twenty times a file, and then how much more', async () => {
    const cwd = folderWith({'export.ndjson': '{\n'.repeat(1000)})
    const {err} = await run(['lint', 'export.ndjson'], {cwd})
    expect(err.match(/no JSON/g)).toHaveLength(20)
    expect(err).toContain('export.ndjson: 980 more places were not read.')
    expect(err).toContain('Not read: 1,000')
  })
})
