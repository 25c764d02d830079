import type {Finding} from '../../wording/index.js'

/** Tells which finding of a text a later one was before an edit, if it stood there already: `before` held `known`, and now it says `after`. */
export function earlierIn(
  before: string,
  after: string,
  known: Iterable<Finding>,
): (finding: Finding) => Finding | undefined {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head++
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const by = after.length - before.length
  const places = new Map<string, Finding>()
  for (const finding of known) {
    const {ruleId, start, end} = finding
    if (end <= head) places.set(`${ruleId} ${start}`, finding)
    else if (start >= before.length - tail) places.set(`${ruleId} ${start + by}`, finding)
  }
  return ({ruleId, start}) => places.get(`${ruleId} ${start}`)
}

/** What was left, with one finding known by what it is now; also by what it was, if others `stay` known by that. */
export function leftAs<Why>(left: ReadonlyMap<string, Why>, was: Finding, is: Finding, stay: boolean) {
  const now = new Map(left).set(is.context, left.get(was.context)!)
  if (!stay) now.delete(was.context)
  return now
}
