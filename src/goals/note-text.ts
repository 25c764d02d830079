import type {Language} from '../chime/index.js'
import {noteLines, type NoteEntry, type NoteLines} from './note-lines.js'
import {dayIn} from './note-day.js'
import {noteTerms} from './note-terms.js'

/** How a note is written. */
export interface NoteOptions {
  language: Language
  /** What the person is called, where the record of a goal does not say. */
  personName?: string
  /** Where it stands under a title of its own. */
  untitled?: boolean
}

/**
 * Chosen goals as text for today's note, plain and as HTML with the same content: the words as they were said and by
 * whom, where the goal stands, what was said about it, its steps. Everything in the HTML is escaped; it holds no
 * styles and no links.
 */
export function goalText(
  entries: readonly NoteEntry[],
  {language, personName, untitled = false}: NoteOptions,
): {plain: string; html: string} {
  const tag = `${language}-CA`
  const style = {language, personName, day: (written: string) => dayIn(tag, written)}
  const goals = entries.map(entry => noteLines(entry, style))
  return noteText(goals, {language, ...(!untitled && {title: noteTerms[language].title})})
}

/** Lines of a note as text, plain and as HTML with the same content. */
export function noteText(
  all: readonly NoteLines[],
  {language, title}: {language: Language; title?: string},
): {plain: string; html: string} {
  const {colon} = noteTerms[language]
  return {
    plain: [...(title ? [title] : []), ...all.map(lines => plainOf(lines, colon))].join('\n\n') + '\n',
    html: `<div lang="${language}-CA">${title ? `<p><b>${title}</b></p>` : ''}${all.map(lines => htmlOf(lines, colon)).join('')}</div>`,
  }
}

function plainOf({words, facts, points}: NoteLines, colon: string): string {
  const told = points.map(({label, texts}) =>
    texts.length === 1
      ? `- ${label}${colon} ${texts[0]}`
      : [`- ${label}${colon}`, ...texts.map(text => `  - ${text}`)].join('\n'),
  )
  return [words, facts.join(' · '), ...told].join('\n')
}

function htmlOf({words, wordsLanguage, facts, points}: NoteLines, colon: string): string {
  const language = wordsLanguage ? ` lang="${escaped(wordsLanguage)}"` : ''
  const told = points.map(({label, texts}) => {
    const start = `${escaped(label)}${colon}`
    if (texts.length === 1) return `<li>${start} ${said(texts[0]!)}</li>`
    return `<li>${start}<ul>${texts.map(text => `<li>${said(text)}</li>`).join('')}</ul></li>`
  })
  const list = told.length ? `<ul>${told.join('')}</ul>` : ''
  return `<p><b${language} dir="auto">${lines(words)}</b><br>${escaped(facts.join(' · '))}</p>${list}`
}

/** Words in any script, kept from turning round what stands beside them. */
function said(text: string): string {
  return `<span dir="auto">${lines(text)}</span>`
}

function lines(text: string): string {
  return escaped(text).replace(/\r\n?|\n/g, '<br>')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML has it. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => entities[character]!)
}
