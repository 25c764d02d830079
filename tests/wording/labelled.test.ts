import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {lint} from '../../src/wording/index.js'

const folder = new URL('../../../shared/wording/', import.meta.url)

interface Labelled {
  text: string
  lang: string
  spans: {start: number; end: number; label: 'flag' | 'trap'; tier?: 'core' | 'soft'}[]
}

/** Shares of what should be found, of traps that were flagged, of sentences without any span that were flagged. */
function score(language: string) {
  const lines = readFileSync(new URL(`labelled.dev.${language}.jsonl`, folder), 'utf8')
    .trim()
    .split('\n')
  const tally = {core: [0, 0], soft: [0, 0], traps: [0, 0], clean: [0, 0]}
  const count = (kind: keyof typeof tally, hit: boolean) => {
    tally[kind][0]! += Number(hit)
    tally[kind][1]!++
  }
  for (const {text, spans} of lines.map(line => JSON.parse(line) as Labelled)) {
    const findings = lint(text, {language})
    if (!spans.length) count('clean', findings.length > 0)
    for (const {start, end, label, tier} of spans) {
      const hit = findings.some(finding => finding.start < end && finding.end > start)
      count(label === 'trap' ? 'traps' : tier === 'core' ? 'core' : 'soft', hit)
    }
  }
  return Object.fromEntries(Object.entries(tally).map(([kind, [hit, all]]) => [kind, all ? hit! / all : 0]))
}

// The sentences are kept outside the project. They are for trying things out: rules are written for the idea.
describe.skipIf(!existsSync(folder))('labelled sentences', () => {
  it.each([
    ['en', 0.9],
    ['fr', 0.9],
  ])('are found and left in peace as they should be, in %s', (language, floor) => {
    const shares = score(language)
    process.stdout.write(`wording, ${language}: ${JSON.stringify(shares)}\n`)
    expect(shares['core']).toBeGreaterThanOrEqual(floor)
    expect(shares['traps']).toBeLessThanOrEqual(0.03)
    expect(shares['clean']).toBe(0)
  })
})
