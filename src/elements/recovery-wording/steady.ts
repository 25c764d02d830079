import type {Finding} from '../../wording/index.js'

/** Tells which findings of a text were already there before an edit, so that a new one can wait for a pause: `before` held `known`, and now it says `after`. */
export function wasThere(
  before: string,
  after: string,
  known: Iterable<Finding>,
): (finding: Finding) => boolean {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head++
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const by = after.length - before.length
  const places = new Set<string>()
  for (const {ruleId, start, end} of known) {
    if (end <= head) places.add(`${ruleId} ${start}`)
    else if (start >= before.length - tail) places.add(`${ruleId} ${start + by}`)
  }
  return ({ruleId, start}) => places.has(`${ruleId} ${start}`)
}
