import {countsUnder, sumUnder} from '../counts.js'
import type {Found, Place, RuleWords} from '../reading.js'
import {printable, write, type NewOutput} from './output.js'
import {newTroubles} from './troubles.js'

/** For people to read: for each finding where it is and what is said about it, and below it the help on offer. */
export const linesOutput: NewOutput = desk => {
  const {words, surroundings} = desk
  const rules = new Map<string, RuleWords>()
  const troubles = newTroubles(desk)

  function lineOf(file: string, place: Place, {ruleId, text, fixes, startLine, startColumn}: Found): string {
    const {message, severity} = rules.get(ruleId)!
    const where = `${placeOf(words.lint.inputName(file), place)}:${startLine}:${startColumn}`
    const help = fixes.map(({kind, text: fix}) =>
      kind === 'replace' ? words.lint.write(fix) : words.lint.ask(fix),
    )
    const said = [where, words.lint.severities[severity], words.quoted(text), message].join('  ')
    return `${printable(said)}\n    ${printable([...help, `[${ruleId}]`].join('  '))}\n`
  }

  return {
    async tell(file, {passages, rules: fresh, troubles: told}) {
      for (const [id, rule] of fresh) rules.set(id, rule)
      troubles.tell(file, told)
      for (const {place, found} of passages)
        await write(desk, found.map(each => lineOf(file, place, each)).join(''))
    },
    async end(counts) {
      troubles.end()
      surroundings.stderr.write(
        `${words.lint.total({
          findings: sumUnder(counts, 'found'),
          texts: sumUnder(counts, 'texts'),
          words: sumUnder(counts, 'words'),
          unread: troubles.count,
        })}\n`,
      )
      const other = countsUnder(counts, 'language')
      if (other.length) surroundings.stderr.write(`${words.lint.otherLanguages(other)}\n`)
      const attachments = countsUnder(counts, 'unread')
      if (attachments.length) surroundings.stderr.write(`${words.lint.otherAttachments(attachments)}\n`)
    },
  }
}

/** Where a text is: its file, and in an export the line or entry, the resource and the place in it. */
export function placeOf(file: string, {line, entry, resource, path}: Place): string {
  const inFile = line ? `${file}:${line}` : entry ? `${file}#${entry}` : file
  return [inFile, resource, path].filter(Boolean).join(' ')
}
