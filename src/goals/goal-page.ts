import type {RecoveryGoal} from './goal.js'
import {dayIn} from './note-day.js'
import {noteTerms} from './note-terms.js'
import {escaped, goalText, type NoteOptions} from './note-text.js'

/** As it is printed: one column, on one sheet where its words allow it, and nothing that is fetched. */
const styles =
  '@page{margin:2cm}body{font:12pt/1.4 sans-serif;max-width:40em;margin:0 auto}h1{font-size:16pt}ul{padding-left:1.2em}small{color:#444}'

/**
 * A goal as a document of its own, as plain text and as a whole page with the same content: what `goalText` says of it,
 * when it was written (a FHIR dateTime) and why it is a document. Of a goal that was a mistake, no word is repeated.
 */
export function goalPage(
  goal: RecoveryGoal,
  {language, personName, written}: NoteOptions & {written: string},
): {title: string; plain: string; page: string} {
  const tag = `${language}-CA`
  const terms = noteTerms[language].document
  const title = terms.title(personName)
  const mistake = {plain: `${terms.mistaken}\n`, html: `<p>${escaped(terms.mistaken)}</p>`}
  const options = {language, untitled: true, ...(personName && {personName})}
  const text = goal.status === 'mistaken' ? mistake : goalText([{goal}], options)
  return printedPage(text, {title, tag, foot: [terms.written(dayIn(tag, written)), terms.why]})
}

/** Text as a document of its own: plain, and as a whole page that prints, with its title and with what stands below. */
export function printedPage(
  {plain, html}: {plain: string; html: string},
  {title, tag, foot}: {title: string; tag: string; foot: readonly string[]},
): {title: string; plain: string; page: string} {
  return {
    title,
    plain: [title, '', plain, ...foot].join('\n') + '\n',
    page:
      `<!doctype html><html lang="${tag}"><head><meta charset="utf-8"><title>${escaped(title)}</title>` +
      `<style>${styles}</style></head><body><h1>${escaped(title)}</h1>${html}` +
      `<p><small>${foot.map(escaped).join('<br>')}</small></p></body></html>`,
  }
}
