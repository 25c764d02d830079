import type {Block} from '../text/block.js'

/** “: N”, “: 0/4”, and then the item’s end or the next one. */
const none =
  /^[ \t]*:[ \t]*(?:[Nn](?:[Oo][Nn]?)?[ \t]*(?:[.,;)\n]|$)|0(?:[ \t]*\/[ \t]*\d+)?[ \t]*(?:[;)\n]|[.,](?!\d)|$|(?<=[ \t])\p{Lu}))/u
/** A box and at most one word more at the end of what stands before: empty, opening its item, ticked. */
const emptyBefore = /(?:[☐□]|\[ ?\]|\([☐□ ]\))[ \t]*(?:[\p{L}’'-]+[ \t]+)?$/u
const opening = /(?:^|[.;:,\n])[ \t]*$/
const tickBefore = /(?:[☑☒✓✔]|\[[x✓✔]\])\)?[ \t]*(?:[\p{L}’'-]+[ \t]+)?$/iu
/** A box at the start of what comes after: empty, unless it is the one for “no”; ticked. */
const emptyAfter = /^[ \t]*[:?]?[ \t]*(?:[☐□]|\[ ?\]|\([☐□ ]\))(?![ \t]*n(?:on?)?\b)/iu
const tickAfter = /^[ \t]*:?[ \t]*\(?(?:[☑☒✓✔]|\[[x✓✔]\])/iu
/** Most words have nothing of the kind beside them, which one look tells. */
const mark = /[:?/[(☐□☑☒✓✔]/
const width = 24
const wide = 80

/** An item of a form that nobody marked, or answered with no: “Aggressive: 0/4”, “Uncooperative: N”, “☐ Hostile”. Words that judge even denied do so beside “nil”. */
export function isUnmarked(
  {text, start, end, tables: {nil, either}}: Block,
  first: number,
  last: number,
  judgesEvenDenied: boolean,
): boolean {
  const from = start[first]!
  const to = end[last]!
  const before = text.slice(Math.max(0, from - width), from)
  const after = text.slice(to, to + wide)
  const isAnswered = mark.test(after)
  if (!isAnswered && !mark.test(before)) return false
  if (isAnswered && (none.test(after) || (!judgesEvenDenied && nil.test(after)) || either.test(after)))
    return true
  const box = emptyBefore.exec(before)
  // “[ ] Hostile [x] Calm”: the box that opens an item is that of the words after it.
  if (box && opening.test(before.slice(0, box.index))) return true
  return (emptyAfter.test(after) ? !tickBefore.test(before) : box !== null) && !tickAfter.test(after)
}
