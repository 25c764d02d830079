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
  it.each<[string, unknown, string[]]>([
    [
      'is no JSON',
      '{"language": "en",\n "off": [],}',
      ['pack0.json:2:12: here the rule pack is no JSON any more.'],
    ],
    ['is a list', [], ['The pack must be: an object: {…}']],
    [
      'has fields that there are not, or lacks some',
      {langage: 'en', add: [{id: 'en.label.x', mach: []}]},
      [
        'language is missing',
        'langage is no field. Did you mean “language”?',
        'add[0].severity is missing',
        'add[0].mach is no field. Did you mean “match”?',
      ],
    ],
    [
      'has other values than there may be',
      {
        language: 'de',
        severity: {'en.compliance.refused': 'high'},
        off: 'all',
        add: [{...added, chime: ['joy']}],
      },
      [
        'language must be: en, fr',
        'severity["en.compliance.refused"] must be: hint, suggest, strong',
        'off must be: a list: […]',
        'add[0].chime[0] must be: connectedness, hope, identity, meaning, empowerment',
      ],
    ],
    [
      'names rules that there are not',
      {
        language: 'en',
        off: ['en.doubt.claims', 'en.label.adict', 'en.label.nothing-like-it'],
        add: [{...added, id: 'zebra'}],
      },
      [
        'off[0]: there is no rule “en.doubt.claims”. Did you mean “en.credibility.claims”?',
        'off[1]: there is no rule “en.label.adict”. Did you mean “en.label.addict”?',
        'off[2]: there is no rule “en.label.nothing-like-it”.\n',
        'add[0].id: “zebra” is no id. It must be en.CATEGORY.a-name',
      ],
    ],
    [
      'names a rule of the other language',
      {language: 'en', off: ['fr.credibility.pretend']},
      ['off[0]: “fr.credibility.pretend” is a rule of another language, and this is for “en”'],
    ],
    [
      'has a rule that never speaks, as a shipped one does instead',
      {language: 'en', add: [{...added, match: ['addict'], flags: ['He is an addict.']}]},
      ['add[0].flags[0]: in “He is an addict.” en.label.addict speaks instead. Put it “off”'],
    ],
    [
      'is a configuration of which two layers are wrong',
      {
        wording: [
          {language: 'en', off: ['en.label.x']},
          {language: 'en', of: []},
        ],
      },
      ['wording[0].off[0]: there is no rule', 'wording[1].of is no field.'],
    ],
    [
      'is a configuration in which wording is no list',
      {wording: {langage: 'en'}},
      ['wording.langage is no field'],
    ],
    [
      'has more irregular words than a pack can hold',
      {
        language: 'en',
        add: [
          {
            ...added,
            match:
              'bear bite blow break catch cling deal dig drink eat fall feed feel fight find give hang hide keep know lay leave lose mislead pay ring run say see seek send shoot sit sleep slide speak spend spin steal stick stink strike swear swing take tear tell think throw wear wind withhold drive choose become bring be have do go beat bend burn come cut hold hit lead make mean get send strike swing tear wake quit let'
                .split(' ')
                .map(verb => `${verb}~ => ${verb}~ on`),
          },
        ],
      },
      ['There are more kinds of endings than signs for them'],
    ],
    [
      'has a pattern that cannot be read',
      {language: 'en', add: [{...added, match: ['zebra', '(zebra'], except: ['horse)']}]},
      ['add[0].match[1]: ', '(zebra', 'add[0].except[0]: ', 'horse)'],
    ],
    [
      'offers words in its place that are flagged themselves',
      {language: 'en', add: [{...added, match: ['zebra+ => junkie']}]},
      [
        'add[0].flags[0]: in “He is a zebra.” the rule offers “junkie”, of which en.label.addict speaks. Offer other words',
      ],
    ],
    [
      'says the same thing twice, of which one would be lost',
      '{"language": "en",\n "off": ["en.label.addict"],\n "off": []}',
      ['pack0.json:3:2: “off” is here a second time, and says another thing. One of the two would be lost'],
    ],
    [
      'has patterns that nothing can be made of, however long',
      {
        language: 'en',
        add: [
          {
            ...added,
            match: [
              '{__proto__} zebra',
              '('.repeat(5000),
              'a '.repeat(6000),
              `zebra ${'... '.repeat(7)} lion`,
            ],
          },
        ],
      },
      [
        'add[0].match[0]: the pattern “{__proto__} zebra” names a list {__proto__} that there is not',
        'add[0].match[1]: the pattern “((',
        'has more than 20 brackets within each other',
        'has more than 10000 signs',
        'has more than 6 places for any words (...)',
      ],
    ],
    [
      'does not do what its sentences say',
      {language: 'en', add: [{...added, flags: ['He is a horse.'], passes: ['He is a zebra.']}]},
      [
        'add[0].flags[0]: the rule does not speak in “He is a horse.”',
        'add[0].passes[0]: the rule speaks in “He is a zebra.”',
      ],
    ],
  ])(
    'that %s is told with the place and what would be right, and nothing is read',
    async (_name, pack, sentences) => {
      const {out, err, code} = await lint([pack], 'He refused lunch.')
      for (const sentence of sentences) expect(err).toContain(sentence)
      expect([out, code]).toEqual(['', 64])
    },
  )

  it('has its mistakes told in French where French is spoken', async () => {
    const match = ['(zèbre', 'zèbre | lion', 'a? b?', 'zèbre => a => b', '{zoo} zèbre', 'zèbre => {3}']
    const add = [{...added, id: 'fr.label.zebre', match, flags: [], passes: []}]
    const {err} = await lint([{language: 'fr', add}], 'x', '--locale', 'fr')
    expect(err).not.toMatch(/pattern|The |there /)
    expect(err.match(/add\[0\]\.match\[\d\]/g)).toHaveLength(match.length)
    expect(err).toContain('le motif «\u00a0(zèbre\u00a0» se termine avant d’être entier')
  })

  it('that is not in UTF-8 is told as such', async () => {
    const latin = Buffer.from(JSON.stringify({language: 'fr', off: ['fr.é']}), 'latin1')
    const cwd = folderWith({'note.txt': 'x', 'pack.json': latin})
    const {err, code} = await run(['lint', 'note.txt', '--rules', 'pack.json'], {cwd})
    expect([err, code]).toEqual([expect.stringContaining('pack.json: the rule pack is not in UTF-8.'), 64])
  })

  it('that is not there is told as such', async () => {
    const {err, code} = await run(['lint', '--rules', 'none.json'], {stdin: ''})
    expect(err).toContain('none.json: there is no such file.')
    expect(code).toBe(64)
  })
})
