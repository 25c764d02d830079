import {describe, expect, it} from 'vitest'
import {lint} from '../../src/wording/index.js'
import {readNotes, type Note} from './notes/note.js'

/**
 * Whole percent of the flagged words that must be found, rounded down, and how many findings there may be for nothing in
 * 10,000 words, rounded up. Of two halves one was learned from: with the rules of before, english 76 and 20, french 79 and 42. The other
 * stays unread: english then 75 and 20, french 85 and 30. “Relapse”, odours and “complains of” are ours hints, and unmarked by the writers.
 * The turns are by others, asked to say a judgement in ever new ways, which is harder than any day of charting: with the rules of before, english
 * 38 and 21, its unread part 41 and 25, french 37 and 16, its unread part 45 and 30. What was learned from the read ones was not kept.
 */
const bars: Record<string, {found: number; alarms: number}> = {
  'english-read': {found: 94, alarms: 5},
  'english-unread': {found: 78, alarms: 16},
  'english-turns-read': {found: 40, alarms: 14},
  'english-turns-unread': {found: 41, alarms: 24},
  'french-read': {found: 88, alarms: 11},
  'french-unread': {found: 86, alarms: 15},
  'french-turns-read': {found: 37, alarms: 16},
  'french-turns-unread': {found: 45, alarms: 30},
}

const sets = await Promise.all(
  Object.keys(bars).map(async name => {
    const {notes} = (await import(`./notes/${name}.ts`)) as {notes: Note[]}
    return {name, language: name.startsWith('english') ? 'en' : 'fr', notes}
  }),
)

describe('Whole notes by writers who had not seen the rules', () => {
  it.each(sets)('are read no worse than before: $name', ({name, language, notes}) => {
    let flagged = 0
    let found = 0
    let alarms = 0
    let words = 0
    for (const {text, flags} of notes) {
      const findings = lint(text, {language})
      flagged += flags.length
      found += flags.filter(([from, to]) => findings.some(({start, end}) => start < to && end > from)).length
      alarms += findings.filter(
        ({start, end}) => !flags.some(([from, to]) => start < to && end > from),
      ).length
      words += text.split(/\s+/).length
    }
    process.stdout.write(
      `${name}: found ${found}/${flagged} (${((100 * found) / flagged).toFixed(1)} %), for nothing ${alarms} (${((1000 * alarms) / words).toFixed(2)} in 1,000 words)\n`,
    )
    expect(Math.floor((100 * found) / flagged), 'found').toBeGreaterThanOrEqual(bars[name]!.found)
    expect(Math.ceil((10_000 * alarms) / words), 'for nothing').toBeLessThanOrEqual(bars[name]!.alarms)
  })
})

describe('A note', () => {
  it('tells where its flagged words stand', () => {
    expect(readNotes('S: ok ⏎ O: {lazy}, slept\nSlept.')).toEqual([
      {text: 'S: ok\nO: lazy, slept', flags: [[9, 13]]},
      {text: 'Slept.', flags: []},
    ])
  })

  it.each(['a {b', 'a} b', 'a {b {c}} d'])('whose braces do not pair is told: %s', line => {
    expect(() => readNotes(line)).toThrow(line)
  })
})
