import {describe, expect, it} from 'vitest'
import {folderWith, ndjson, run} from './command.js'

const goal = {resourceType: 'Goal', id: 'g', note: [{text: 'Seen.\nShe refused the injection.'}]}
const files = {
  'a note.txt': 'He claims to sleep.\nPt is noncompliant, zebra.',
  'export.ndjson': `${ndjson(goal, {...goal, id: 'h', language: 'fr', note: [{text: 'Il prétend dormir.'}]})}{\n`,
}

async function lint(format: string, ...args: string[]) {
  const cwd = folderWith(files)
  return await run(['lint', '--format', format, ...(args.length ? args : Object.keys(files))], {cwd})
}

describe('recovery-charting lint tells', () => {
  it('programs each finding with its rule, and the rules, sources and totals once', async () => {
    const {out, code} = await lint('json')
    const told = JSON.parse(out)
    expect(told.findings).toHaveLength(4)
    expect(told.findings[2]).toEqual({
      file: 'export.ndjson',
      line: 1,
      resource: 'Goal/g',
      path: 'note[0].text',
      language: 'en',
      ruleId: 'en.compliance.refused',
      text: 'refused',
      fixes: expect.arrayContaining([{kind: 'replace', text: 'declined'}]),
      context: expect.stringMatching(/^[0-9a-v]{7}$/),
      startLine: 2,
      startColumn: 5,
      endLine: 2,
      endColumn: 12,
      category: 'compliance',
      severity: 'suggest',
    })
    expect(told.rules['en.compliance.refused']).toMatchObject({
      chime: ['empowerment'],
      sources: expect.any(Array),
    })
    expect(told.rules['en.compliance.refused'].sources.length).toBeGreaterThan(0)
    expect(told.notRead).toEqual({
      count: 1,
      first: [
        {kind: 'json', file: 'export.ndjson', line: 3, sentence: 'export.ndjson, line 3: it is no JSON.'},
      ],
    })
    expect(told.totals.words).toEqual({en: 13, fr: 3})
    expect(told.totals.categories.fr.credibility).toEqual({found: 1, perThousandWords: 333.33})
    expect([told.exitCode, code]).toEqual([2, 2])
  })

  it('tools what SARIF 2.1.0 asks for', async () => {
    const {out} = await lint('sarif')
    const {$schema, version, runs} = JSON.parse(out)
    expect($schema).toMatch(/^https:.+sarif-schema-2\.1\.0\.json$/)
    expect(version).toBe('2.1.0')
    const [{tool, results, invocations, columnKind}] = runs
    expect(tool.driver.name).toBe('recovery-charting')
    expect(columnKind).toBe('utf16CodeUnits')
    expect(results).toHaveLength(4)
    for (const {ruleId, ruleIndex, level, message, locations, rank} of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
      expect(['note', 'warning']).toContain(level)
      expect(message.text).toEqual(expect.any(String))
      expect(rank).toBeLessThanOrEqual(100)
      expect(decodeURIComponent(locations[0].physicalLocation.artifactLocation.uri) in files).toBe(true)
    }
    const [note, , goal] = results
    expect(note.locations[0].physicalLocation).toEqual({
      artifactLocation: {uri: 'a%20note.txt'},
      region: {startLine: 1, startColumn: 4, endLine: 1, endColumn: expect.any(Number)},
    })
    expect(goal.locations[0]).toMatchObject({
      physicalLocation: {region: {startLine: 1}},
      logicalLocations: [{fullyQualifiedName: 'Goal/g.note[0].text'}],
    })
    expect(goal).not.toHaveProperty('fixes')
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        exitCode: 2,
        toolExecutionNotifications: [expect.objectContaining({level: 'error'})],
      },
    ])
  })

  it.each(['json', 'sarif'])('programs and tools nothing, as %s, where nothing was found', async format => {
    const {out, code} = await run(['lint', '--format', format], {stdin: 'Fine.'})
    const told = JSON.parse(out)
    expect(told.findings ?? told.runs[0].results).toEqual([])
    expect(code).toBe(0)
  })

  it('a service how much of each kind there is in a thousand words, and no word of a note', async () => {
    const {out, err} = await lint('summary')
    expect(out.split('\n').slice(0, 9)).toEqual([
      'Read: 2 files, 2 resources, 3 texts',
      '  English: 2 texts, 13 words',
      '  French: 1 text, 3 words',
      '',
      'Category    English  per 1,000 words  French  per 1,000 words',
      'compliance        2           153.85       0             0.00',
      'doubt             1            76.92       1           333.33',
      'all               3           230.77       1           333.33',
      '',
    ])
    expect(out + err).not.toMatch(/zebra|refused|noncompliant|claims/)
  })

  it('a service the same in French', async () => {
    const {out} = await run(['lint', '--format', 'summary', '--locale', 'fr'], {stdin: 'Il prétend dormir.'})
    expect(out).toContain('Lu\u00a0: 1 fichier, 0 ressource, 1 texte\n')
    expect(out).toContain('doute             1         333,33\n')
  })
})
