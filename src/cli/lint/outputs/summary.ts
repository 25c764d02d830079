import {categoryNames} from '../../../wording/rules/category-names.js'
import type {Category} from '../../../wording/index.js'
import {write, type Desk, type NewOutput} from './output.js'
import {rate, totalsOf, type Rate, type Totals} from './totals.js'
import {newTroubles} from './troubles.js'

/** For a report on a service: how much of each kind, in numbers alone. No word of any note is in it. */
export const summaryOutput: NewOutput = desk => {
  const troubles = newTroubles(desk)
  return {
    async tell(file, {troubles: told}) {
      troubles.tell(file, told)
    },
    async end(counts) {
      troubles.end()
      const totals = totalsOf(counts)
      const lines = [...readLines(totals, desk), '', ...tableOf(totals, desk), '', ...leftLines(totals, desk)]
      if (troubles.count) lines.push(desk.words.lint.notRead(troubles.count))
      await write(desk, `${lines.join('\n').trim()}\n`)
    },
  }
}

function readLines({files, resources, texts, words}: Totals, {words: {lint}}: Desk): string[] {
  const read = lint.read({files, resources: sum(resources), texts: sum(texts)})
  return [
    read,
    ...Object.keys(words).map(language => lint.readIn(language, texts[language] ?? 0, words[language] ?? 0)),
  ]
}

/** A row for each kind that was found, a pair of columns for each language. */
function tableOf({categories, words, all}: Totals, {language, words: {lint}}: Desk): string[] {
  const used = Object.keys(categories)
  const names = [...new Set(used.flatMap(each => Object.keys(categories[each]!)))]
  const none: Rate = {found: 0, perThousandWords: 0}
  const figures = ({found, perThousandWords}: Rate): string[] => [
    lint.number(found),
    lint.rate(perThousandWords),
  ]
  const foundIn = (each: string): number =>
    Object.values(categories[each]!).reduce((total, {found}) => total + found, 0)
  const total = (each: string): Rate => rate(foundIn(each), words[each] ?? 0)
  const of = (name: string): number =>
    used.reduce((found, each) => found + (categories[each]![name]?.found ?? 0), 0)
  const rows = [
    [lint.category, ...used.flatMap(each => [lint.found(each), lint.perThousand])],
    ...names
      .sort((one, other) => of(other) - of(one))
      .map(name => [
        categoryNames[language][name as Category],
        ...used.flatMap(each => figures(categories[each]![name] ?? none)),
      ]),
    [lint.all, ...(used.length ? used.flatMap(each => figures(total(each))) : figures(all))],
  ]
  return aligned(rows)
}

function leftLines({leftAlone}: Totals, {words: {lint}}: Desk): string[] {
  const {ownWords, ofNobodyNamed, otherLanguages, attachments, otherResources} = leftAlone
  const listed = (title: string, counts: Record<string, number>): string[] => {
    const named = Object.entries(counts).map(([name, number]) => `${name} ${lint.number(number)}`)
    return named.length ? [`  ${title} ${named.join(', ')}`] : []
  }
  const lines = [
    ...(ownWords ? [`  ${lint.own(ownWords)}`] : []),
    ...(ofNobodyNamed ? [`  ${lint.unsaid(ofNobodyNamed)}`] : []),
    ...listed(lint.languages, otherLanguages),
    ...listed(lint.attachments, attachments),
    ...listed(lint.resources, otherResources),
  ]
  return lines.length ? [lint.left, ...lines] : []
}

const sum = (counts: Record<string, number>): number =>
  Object.values(counts).reduce((total, each) => total + each, 0)

/** The first column to the left, numbers to the right. */
function aligned(rows: readonly string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => (row[column] ?? '').length)))
  return rows.map(row =>
    row
      .map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
      .join('  ')
      .trimEnd(),
  )
}
