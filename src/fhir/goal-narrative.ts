import type {Goal} from 'fhir/r4.js'

/** From how many characters on words are told from what else a narrative says, also inside of a longer text. */
const unmistakable = 12

/**
 * A Goal whose narrative says the new words wherever it said those of before. Only where it is marked as generated: then
 * it says nothing but what the Goal does, and would say what nobody says any more. Everything else in it stays, and so
 * does a narrative that somebody wrote.
 */
export function writeNarrative(resource: Goal, before: string, words: string): Goal {
  const {status, div} = resource.text ?? {}
  if (status !== 'generated' || typeof div !== 'string' || !before.trim()) return resource
  const said = [...new Set([escaped(before.trim()), escaped(before.trim(), true)])]
  const put = escaped(words)
  const written = div.replace(/(?<=>)[^<]+(?=<)/g, text =>
    said.reduce((now, old) => {
      if (now.trim() === old) return now.replace(old, () => put)
      return old.length < unmistakable ? now : now.replaceAll(old, () => put)
    }, text),
  )
  return written === div ? resource : {...resource, text: {...resource.text!, div: written}}
}

/** Text as XHTML has it; some write quotation marks as entities too. */
function escaped(text: string, quotes = false): string {
  const plain = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return quotes ? plain.replaceAll('"', '&quot;').replaceAll("'", '&#39;') : plain
}
