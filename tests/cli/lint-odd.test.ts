import fs from 'node:fs'
import {describe, expect, it} from 'vitest'
import {attached, folderWith, ndjson, run, spawned, staff} from './command.js'

const note = (more: object) => ({text: 'Patient is noncompliant.', ...more})
const lint = (content: string, ...args: string[]) =>
  run(['lint', ...args, 'a.ndjson'], {cwd: folderWith({'a.ndjson': content})})

describe('recovery-charting lint and odd exports', () => {
  it('tells no word of a record where a language or a type of content should stand', async () => {
    const odd = '\u001b[31mSpeaks Tagalog with Maria'
    const document = {
      resourceType: 'DocumentReference',
      author: [staff],
      content: [{attachment: attached('x', 'patient/Maria')}],
    }
    const all = ndjson(note({language: odd}), note({language: 'tl-Maria'}), document)
    for (const format of ['summary', 'lines', 'json']) {
      const {out, err} = await lint(all, '--format', format)
      expect(out + err).not.toContain('Maria')
      expect(out + err).not.toContain('\u001b')
    }
    expect((await lint(all, '--format', 'summary')).out).toMatch(/without rules: (\? 1, tl 1|tl 1, \? 1)/)
  })

  it('reads a note whose language is left empty, or is named in words', async () => {
    for (const language of ['', ' ', 'English', 'anglais'])
      expect((await lint(ndjson(note({language})))).out, language).toContain('noncompliant')
    expect((await lint(ndjson({text: 'Elle refuse tout.', language: 'Français'}))).out).toContain('refuse')
  })

  it('says that a list is no export, from a pipe as from a file', async () => {
    const list = JSON.stringify([note({})])
    const piped = await run(['lint', '-'], {stdin: list})
    const {err, code} = await run(['lint', 'a.json'], {cwd: folderWith({'a.json': list})})
    expect([piped.code, piped.err.replace('standard input', 'a.json')]).toEqual([code, err])
    expect(code).toBe(2)
  })

  it.each(['', '\uFEFF'])('knows lines by a first one of any length, after “%s”', async before => {
    const long = JSON.stringify({...note({}), more: 'x'.repeat(360_000)})
    const stdin = `${before}${long}\n{"text":\n${ndjson(note({}))}`
    const {out, err, code} = await spawned(['lint', '-'], {stdin})
    expect(out.match(/“noncompliant”/g)).toHaveLength(2)
    expect([err.split('\n')[0], code]).toEqual(['standard input, line 2: it is no JSON.', 2])
  })

  it('reads on past what is nested too deep', async () => {
    const depth = 30_000
    const deep = `${'{"resource":'.repeat(depth)}{}${'}'.repeat(depth)}`
    const {out, err, code} = await lint(`${deep}\n${ndjson(note({}))}`)
    expect(out).toContain('noncompliant')
    expect(err).toContain('a.ndjson, line 1: too much is nested in it to be followed.')
    expect(code).toBe(2)
  })

  it('offers SARIF no place in a file for what stands within a value of it', async () => {
    const {out} = await lint(
      ndjson({text: 'ok'}, {id: 1, text: 'Hello. She committed suicide.'}),
      '-f',
      'sarif',
    )
    const [result] = JSON.parse(out).runs[0].results
    expect(result.locations[0].physicalLocation.region).toEqual({startLine: 2})
    expect(result.fixes).toBeUndefined()
    expect(result.properties.inText).toMatchObject({startLine: 1, startColumn: 12})
    const cwd = folderWith({'a.json': JSON.stringify({text: 'She committed suicide.'})})
    const one = JSON.parse((await run(['lint', '-f', 'sarif', 'a.json'], {cwd})).out).runs[0].results[0]
    expect(one.locations[0].physicalLocation.region).toBeUndefined()
    expect(one.fixes).toBeUndefined()
  })

  it('shows no name of a file as something that a terminal would obey', async () => {
    const {err} = await run(['lint', 'a\u001b[31m.txt'])
    expect(err).toContain('a [31m.txt: there is no such file.')
  })

  it.runIf(fs.existsSync('/dev/full'))('says so where what it writes finds no place', async () => {
    const cwd = folderWith({'n.txt': 'She refused the injection.'})
    const {err, code} = await spawned(['lint', 'n.txt'], {cwd, stdout: '/dev/full'})
    expect(err).toMatch(/^recovery-charting: what was found could not be written \(ENOSPC\)/m)
    expect(code).toBe(2)
  })

  it('never ends as if something was found when it was not able to run', async () => {
    const {out, code} = await run(['help', 'constructor'])
    expect([out, code]).toEqual([expect.stringContaining('recovery-charting'), 0])
    expect((await spawned(['lint', 'no such file'])).code).toBe(2)
  })
})

describe('recovery-charting lint --rules', () => {
  const rule = {id: 'en.label.ours', severity: 'hint', match: ['zebra'], message: 'Ours.'}
  const refused = async (pack: object) =>
    (await run(['lint', '--rules', 'p.json', 'n.txt'], {
      cwd: folderWith({'p.json': JSON.stringify({language: 'en', ...pack}), 'n.txt': 'x'}),
    })) satisfies {code: number | null}

  it('refuses what would not do what it says', async () => {
    for (const [pack, sentence] of [
      [{add: [rule, rule]}, 'add[1].id: “en.label.ours” is there twice'],
      [{add: [{...rule, match: []}]}, 'add[0].match is empty'],
      [
        {off: ['en.substance.relapse'], on: ['en.substance.relapse']},
        'on[0]: “en.substance.relapse” is also in “off”',
      ],
    ] as const) {
      const {err, code} = await refused(pack)
      expect(err).toContain(sentence)
      expect(code).toBe(64)
    }
  })

  it('reads a note in JSON of any length, and says that it is one', async () => {
    const text = `He is noncompliant. ${'He slept well. '.repeat(24_000)}`
    const cwd = folderWith({'note.json': JSON.stringify({text})})
    const {out, code} = await run(['lint', '--format', 'summary', 'note.json'], {cwd})
    expect(out).toMatch(/\b1 text\b/)
    expect(code).toBe(1)
  })

  it('takes what every command takes before the name of the command as well', async () => {
    const stdin = 'He is noncompliant.'
    const after = await run(['lint', '--language', 'en', '--locale', 'fr'], {stdin})
    expect(await run(['--locale', 'fr', 'lint', '--language', 'en'], {stdin})).toEqual(after)
    expect(after.code).toBe(1)
    expect((await run(['--locale', 'fr', 'lnit'])).code).toBe(64)
    expect(await run(['--locale', 'fr'])).toMatchObject({out: '', code: 64})
    expect((await run(['--locale', 'fr', '--help'])).code).toBe(0)
  })
})
