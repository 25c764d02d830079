import {describe, expect, it} from 'vitest'
import {folderWith, run} from './command.js'

const added = {
  id: 'en.label.our-word',
  severity: 'suggest',
  match: ['zebra+ => person'],
  message: 'Our word.',
  flags: ['He is a zebra.'],
  passes: ['He is a horse.'],
}

async function lint(packs: readonly unknown[], note: string, ...more: string[]) {
  const files = Object.fromEntries(
    packs.map((pack, index) => [`pack${index}.json`, typeof pack === 'string' ? pack : JSON.stringify(pack)]),
  )
  const cwd = folderWith({...files, 'note.txt': note})
  return await run(['lint', 'note.txt', ...Object.keys(files).flatMap(file => ['--rules', file]), ...more], {
    cwd,
  })
}

describe('A rule pack of a site', () => {
  it('adds rules of its own, and takes away, grades and words others', async () => {
    const pack = {
      language: 'en',
      add: [added],
      off: ['en.credibility.claims'],
      severity: {'en.compliance.refused': 'strong'},
      words: {'en.compliance.refused': {message: 'We say it another way.'}},
    }
    const {out} = await lint([pack], 'He claims to be a zebra. She refused lunch. Pt noncompliant.')
    expect(out).toContain('suggestion  “zebra”  Our word.\n    Write “person”.')
    expect(out).toContain('strong suggestion  “refused”  We say it another way.')
    expect(out).toContain('[en.compliance.noncompliant]')
    expect(out).not.toContain('[en.credibility.claims]')
  })

  it('stands on another, and leaves the other language as it is', async () => {
    const packs = [
      {language: 'en', add: [added]},
      {language: 'en', off: [added.id]},
    ]
    expect((await lint(packs, 'He is a zebra.')).code).toBe(0)
    expect((await lint(packs, 'Il prétend dormir.', '-l', 'fr')).out).toContain('[fr.credibility.pretend]')
  })

  it('lets a disputed rule speak that is silent of itself', async () => {
    const note = 'Pt denies suicidal ideation.'
    expect((await lint([], note)).out).not.toContain('denies-routine')
    const {out} = await lint([{language: 'en', on: ['en.credibility.denies-routine']}], note)
    expect(out).toContain('[en.credibility.denies-routine]')
  })

  it('may stand in the configuration of the site, with others', async () => {
    const layers = [
      {language: 'en', add: [added]},
      {language: 'fr', off: ['fr.credibility.pretend']},
    ]
    const {out} = await lint([{reviewWeeks: 6, wording: layers}], 'He claims to be a zebra.')
    expect(out).toContain('[en.label.our-word]')
    expect((await lint([{wording: layers}], 'Il prétend dormir.', '-l', 'fr')).code).toBe(0)
    const wrong = {
      wording: [...layers, {language: 'en', add: [{...added, flags: ['A horse.']}]}],
    }
    expect((await lint([wrong], 'x')).err).toContain('wording[2].add[0].flags[0]: the rule does not speak')
    const unknown = {wording: [{language: 'en', off: ['en.label.zebras']}]}
    expect((await lint([unknown], 'x')).err).toContain('wording[0].off[0]: there is no rule')
    expect((await lint([{wording: [{langage: 'en'}]}], 'x')).err).toContain('wording[0].langage is no field.')
  })

  it('has no source where the rule is its own', async () => {
    const {out} = await lint(
      [{language: 'en', add: [{...added, id: 'en.credibility.claims'}]}],
      'He is a zebra.',
      '-f',
      'json',
    )
    expect(JSON.parse(out).rules['en.credibility.claims'].sources).toEqual([])
  })

  it.each(['en', 'fr'])('may be what the help shows (%s)', async locale => {
    const {out} = await run(['lint', '--help', '--locale', locale])
    const shown = JSON.parse(/\{"language"[^]*?\n(?=\s+--)/.exec(out)![0]) as {add: object[]}
    const {err, code} = await lint([{...shown, add: []}], 'Slept well.')
    expect([err, code]).toEqual([expect.not.stringContaining('pack0.json'), 0])
  })
})
