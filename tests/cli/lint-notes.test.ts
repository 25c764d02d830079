import {describe, expect, it} from 'vitest'
import {folderWith, run, spawned} from './command.js'

describe('recovery-charting lint, of notes', () => {
  it('says where the wording stands, what is said about it, and what would help', async () => {
    const cwd = folderWith({'note.txt': 'Seen at home.\nShe refused the injection.\n'})
    const {out, err, code} = await spawned(['lint', 'note.txt'], {cwd})
    expect(out).toMatch(
      /^note\.txt:2:5 {2}suggestion {2}“refused” {2}\S.+\n {4}Write “declined”\. {2}Ask: .+\[en\.compliance\.refused\]\n$/,
    )
    expect(err).toBe('1 finding in 1 text of 7 words.\n')
    expect(code).toBe(1)
  })

  it('ends with 0 where there is nothing to say', async () => {
    const cwd = folderWith({'note.txt': 'She chose to go back to choir.\n'})
    expect(await run(['lint', 'note.txt'], {cwd})).toEqual({
      out: '',
      err: '0 findings in 1 text of 7 words.\n',
      code: 0,
    })
  })

  it('reads what is piped in, also beside files', async () => {
    const cwd = folderWith({'note.txt': 'He refused lunch.'})
    const piped = await spawned(['lint'], {stdin: 'He refused dinner.'})
    expect(piped.out).toMatch(/^standard input:1:4 /)
    const both = await run(['lint', 'note.txt', '-'], {cwd, stdin: 'He refused dinner.'})
    expect(both.out.match(/^\S.*?:1:4/gm)).toEqual(['note.txt:1:4', 'standard input:1:4'])
  })

  it('counts columns as editors do, after a byte order mark, accents and line ends of any kind', async () => {
    const cwd = folderWith({'note.txt': '\uFEFFVu hier.\r\nÉmilie 🙂 a refusé l’injection.\r\n'})
    const {out} = await run(['lint', '-l', 'fr', 'note.txt'], {cwd})
    expect(out).toMatch(/^note\.txt:2:11 .+“a refusé”|^note\.txt:2:1[0-9] /)
  })

  it('reads French notes in French, and speaks French where the shell does', async () => {
    const note = 'Il prétend mieux dormir.'
    const {out, err} = await run(['lint'], {stdin: note, env: {LANG: 'fr_CA.UTF-8'}})
    expect(out).toMatch(/^entrée standard:1:\d+ {2}suggestion {2}«\u00a0prétend/u)
    expect(out).toContain('[fr.credibility.pretend]')
    expect(err).toBe('1 formulation signalée dans 1 texte de 4 mots.\n')
    const spoken = await run(['lint', '--locale', 'en', '--language=fr'], {
      stdin: note,
      env: {LANG: 'fr_CA.UTF-8'},
    })
    expect(spoken.out).toMatch(/^standard input:1:\d+ {2}suggestion {2}“prétend/)
    expect(spoken.out).toContain('[fr.credibility.pretend]')
  })

  it('reads the notes in lines of other JSON, each in its own language', async () => {
    const lines = [
      {id: 1, text: 'She refused the injection.'},
      {id: 2, text: 'Il prétend mieux dormir.', language: 'fr-CA'},
      {id: 3, text: 'Er verweigert alles.', language: 'de'},
      {id: 4, body: 'She refused lunch.'},
    ]
    const cwd = folderWith({'notes.jsonl': lines.map(line => JSON.stringify(line)).join('\n')})
    const {out, err, code} = await run(['lint', 'notes.jsonl'], {cwd})
    expect(out.match(/^notes\.jsonl:\d text:1:\d+/gm)).toEqual([
      'notes.jsonl:1 text:1:5',
      'notes.jsonl:2 text:1:4',
    ])
    expect(err).toContain('notes.jsonl, line 4: it is no FHIR resource')
    expect(err).toContain('Texts in languages without rules were not read: de 1.')
    expect(code).toBe(2)
    const other = await run(['lint', '--field', 'body', 'notes.jsonl'], {cwd})
    expect(other.out).toMatch(/^notes\.jsonl:4 body:1:5 /)
  })

  it('tells nothing below the severity that was asked for', async () => {
    const {out, code} = await run(['lint', '--least', 'strong'], {stdin: 'She refused lunch.'})
    expect([out, code]).toEqual(['', 0])
  })

  it('shows no sign in a note that a terminal would obey', async () => {
    const stdin = JSON.stringify({text: 'He re\u00adfused\u001b[31m. He refused\u0007 it.'})
    const {out} = await run(['lint', '--as', 'ndjson'], {stdin})
    expect([...out].every(sign => sign >= ' ' || sign === '\n')).toBe(true)
  })
})

describe('recovery-charting', () => {
  it('says what it can do, and nothing is done without a command', async () => {
    expect((await run(['--help'])).out).toContain('lint')
    const {out, err, code} = await run([])
    expect(out).toBe('')
    expect(err).toContain('Usage: recovery-charting COMMAND')
    expect(code).toBe(64)
    expect((await spawned(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it.each([
    [['lnt'], 'The command “lnt” is not known. Did you mean “lint”?'],
    [['lint', '--formt', 'json'], 'The option --formt is not known. Did you mean “--format”?'],
    [
      ['lint', '--format', 'xml'],
      'The option --format cannot be “xml”. It can be: lines, json, sarif, summary.',
    ],
    [['lint', '--format'], 'The option --format needs a value: lines, json, sarif, summary.'],
    [
      ['lint', '--jobs', 'many'],
      'The option --jobs cannot be “many”. It can be a whole number from 1 to 64.',
    ],
    [['lint', '--help=yes'], 'The option --help takes no value.'],
  ])('says what would be right for %j, and does nothing', async (args, sentence) => {
    const {out, err, code} = await run(args, {stdin: 'She refused lunch.'})
    expect(err).toContain(`recovery-charting: ${sentence}\n`)
    expect([out, code]).toEqual(['', 64])
  })

  it('explains each exit code and what is never read, in both languages', async () => {
    const english = await run(['lint', '--help'])
    expect(english.out).toMatch(/Exit codes[\s\S]+ 0 [\s\S]+ 1 [\s\S]+ 2 [\s\S]+64/)
    expect(english.out).toContain('What it never reads')
    const french = await run(['lint', '--help', '--locale', 'fr'])
    expect(french.out).toMatch(/Codes de sortie[\s\S]+ 0 [\s\S]+ 1 [\s\S]+ 2 [\s\S]+64/)
    for (const help of [english.out, french.out])
      for (const line of help.split('\n')) expect(line.length, line).toBeLessThanOrEqual(130)
  })
})
