import type {Fix} from './finding.js'
import type {Line} from './frame.js'
import {fold} from './fold.js'
import type {Mark} from './grammar.js'
import type {Match} from './match.js'

/** The help that a match offers: its replacement, in the form and case of the words found, and a question. */
export function fixesOf(line: Line, match: Match, ask: string): Fix[] {
  const {replacement} = match.phrase
  const fixes: Fix[] = []
  if (replacement) fixes.push({kind: 'replace', text: replace(line, match, replacement)})
  fixes.push({kind: 'prompt', text: ask})
  return fixes
}

function replace(line: Line, match: Match, replacement: string): string {
  const {grammar, text, tokens} = line
  const wordOf = (slot: number) => {
    const at = match.places[slot]!
    return at < 0 ? '' : text.slice(tokens.start[at], tokens.end[at])
  }
  const ofGroup = (group: number) =>
    match.phrase.slots
      .flatMap((slot, index) => (slot.group === group ? [wordOf(index)] : []))
      .join(' ')
      .trim()
  const articleSlot = match.phrase.slots.findIndex(slot => slot.flagged && slot.list === 'article')
  const written = replacement
    .replace(/\{(\d)\}/g, (_, group: string) => ofGroup(Number(group)))
    .replace(/([\p{L}’'-]+)([~+])/gu, (_, word: string, mark: Mark) => {
      const forms = grammar.inflect(word, mark)
      return forms[formOf(match, mark, wordOf)] ?? word
    })
    .replace(/\{a\} (\S+)/, (_, next: string) =>
      grammar.article(articleSlot < 0 ? '' : wordOf(articleSlot).toLowerCase(), next),
    )
    .replace(/ {2,}/g, ' ')
    .trim()
  return inCaseOf(text.slice(tokens.start[match.from], tokens.end[match.to]), written)
}

/** Which form was found under a mark: as written, or failing that without its accents. */
function formOf({phrase, places}: Match, mark: Mark, wordOf: (slot: number) => string): number {
  for (const [index, slot] of phrase.slots.entries()) {
    if (slot.mark !== mark || places[index]! < 0) continue
    const word = wordOf(index).toLowerCase()
    for (const same of [(form: string) => form === word, (form: string) => fold(form) === fold(word)]) {
      for (const forms of slot.forms ?? []) {
        const form = forms.findIndex(same)
        if (form >= 0) return form
      }
    }
  }
  return 0
}

function inCaseOf(found: string, written: string): string {
  if (found.length > 3 && found === found.toUpperCase() && /\p{Lu}/u.test(found)) return written.toUpperCase()
  return /^\p{Lu}/u.test(found) ? written.charAt(0).toUpperCase() + written.slice(1) : written
}
