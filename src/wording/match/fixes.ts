import type {Fix} from '../finding.js'
import {signs} from '../pack/drawers.js'
import {place, type Phrase} from '../pack/phrases.js'
import type {Tables} from '../pack/tables.js'
import {writtenAs} from '../pack/vocabulary.js'
import type {Block} from '../text/block.js'
import {formsAt} from './forms.js'
import {matchAt, places, ruleOf, type Match} from './match.js'

/** The help that a match offers: its replacement, in the form and case of the words found, and a question. */
export function fixesOf(block: Block, match: Match): Fix[] {
  const written = match.phrase.replacement
  const {prompt} = ruleOf(block.tables, match)
  if (!written) return [prompt]
  return [{kind: 'replace', text: replace(block, match, partsOf(block.tables, written - 1))}, prompt]
}

const partsOf = ({parts, replacements}: Tables, number: number) =>
  (parts[number] ??= replacements[number]!.split(/(\{\d\}|\{a\}|<[^~+]*.[~+]>)/))

/** Writes the parts of a replacement: words as they are, a {group}, the {a}rticle, a `<stem>` in the form that was found. */
function replace(block: Block, match: Match, parts: readonly string[]): string {
  const {text, start, end} = block
  matchAt(block, match.phrase, match.at)
  let written = ''
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index]!
    if (part === '{a}') written = withArticle(block, match.phrase, written.trimStart())
    else if (part[0] === '{') written = groupAt(block, match.phrase, Number(part[1])) + written
    else if (part[0] === '<') {
      const form = formFound(block, match.phrase, part.at(-2) === '~' ? place.verb : place.noun)
      const endings = block.tables.vocabulary.drawers.endings[signs.indexOf(part.at(-3)!)]!
      written = part.slice(1, -3) + endings[form]! + written
    } else written = part + written
  }
  // A place that was left out leaves its spaces.
  if (written.includes('  ')) written = written.replace(/ {2,}/g, ' ')
  return inCaseOf(text.slice(start[match.from], end[match.to]), written.trim())
}

const wordAt = ({text, start, end}: Block, at: number) => text.slice(start[at], end[at])

/** The places of a phrase that were found and have something in common. */
function slotsOf({kinds}: Phrase, has: (kinds: number) => boolean): number[] {
  const slots: number[] = []
  for (let slot = 0; slot < kinds.length; slot++)
    if (places[slot]! >= 0 && has(kinds[slot]!)) slots.push(slot)
  return slots
}

const groupAt = (block: Block, phrase: Phrase, group: number) =>
  slotsOf(phrase, kinds => kinds >> place.group === group)
    .map(slot => wordAt(block, places[slot]!))
    .join(' ')

/** Which form was found at a place of this kind: as written, or failing that without its accents. */
function formFound(block: Block, phrase: Phrase, mark: number): number {
  const {vocabulary} = block.tables
  for (const slot of slotsOf(phrase, kinds => (kinds & mark) > 0)) {
    const at = places[slot]!
    const forms = formsAt(block, phrase.sets[slot]!, at)
    const written = forms.length > 1 ? wordAt(block, at).toLowerCase().normalize() : ''
    const form = forms.find(form => writtenAs(vocabulary, form) === written) ?? forms[0]
    if (form) return form.ending
  }
  return 0
}

/** The article found, made to agree with what comes after it. */
function withArticle(block: Block, phrase: Phrase, next: string): string {
  const mark = place.article | place.flagged
  const [slot] = slotsOf(phrase, kinds => (kinds & mark) === mark)
  if (slot === undefined) return next
  const found = wordAt(block, places[slot]!).toLowerCase()
  const {articles} = block.tables.pack
  const agreed = /[sx]$/.test(found) ? found : (articles[found[0]!] ?? found)
  const [plain, beforeVowel = plain] = agreed.split('|')
  return `${/^[aeiou]/i.test(next) ? beforeVowel : plain} ${next}`
}

function inCaseOf(found: string, written: string): string {
  const isLoud = found === found.toUpperCase() && found !== found.toLowerCase()
  if (isLoud && found.length > 3) return written.toUpperCase()
  // A word all in capitals within others is loud too, and begins no sentence.
  const [first = '', second = ''] = found
  const isCapital = first !== first.toLowerCase() && second === second.toLowerCase()
  return isCapital ? written.charAt(0).toUpperCase() + written.slice(1) : written
}
