import {html, type TemplateResult} from 'lit'

/** How much of somebody's words shows at once, in UTF-16 units: about twelve lines of a card. */
const enough = 600

/** Words that may be very long: all of them, or a beginning and a way to the rest. `show` writes either. */
export function longWords(
  words: string,
  allWords: string,
  show: (words: string) => TemplateResult,
): TemplateResult {
  if (words.length <= enough * 1.25) return show(words)
  return html`<div class="long">
    <div class="beginning">${show(beginningOf(words, enough))}</div>
    <details>
      <summary>${allWords}</summary>
      ${show(words)}
    </details>
  </div>`
}

/** The beginning of a text, cut between two words where there are any, with the sign that it goes on. */
export function beginningOf(text: string, length: number): string {
  if (text.length <= length) return text
  const beginning = text.slice(0, length)
  const whole = /^([^]*\S)\s+\S*$/.exec(beginning)?.[1] ?? ''
  // A text without spaces is cut inside a word, but never inside a character of two units.
  return `${whole.length > length / 2 ? whole : beginning.replace(/[\ud800-\udbff]$/, '')}…`
}
