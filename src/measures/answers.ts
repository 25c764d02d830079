import type {Instrument, Item} from './instrument.js'
import type {Answers} from './response.js'

/** Answers by linkId, or the reason in words why it is not known what was answered. */
export type Placed = {answers: Answers; reason?: undefined} | {answers?: undefined; reason: string}

/**
 * Answers by linkId, from answers by linkId or by position («1», «2», …) in a named order. A reason in words where
 * the instrument is printed in several orders and the one that was used is not named, or is not known: positions
 * alone would be scored silently wrong.
 */
export function answersByLinkId(instrument: Instrument, answers: Answers, order: string | undefined): Placed {
  const {orders = {}, title} = instrument
  const known = Object.keys(orders)
  if (order !== undefined && !known.includes(order))
    return {
      reason: known.length
        ? `No score: ${title.en} is printed in the orders ${known.join(', ')}, and not in «${order}».`
        : `No score: no order of the items of ${title.en} is called «${order}»; answer by linkId.`,
    }
  const linkIds = new Set(instrument.items.map(item => item.linkId))
  const given = Object.keys(answers)
  const isByPosition = known.length > 0 && given.some(key => /^\d+$/.test(key) && !linkIds.has(key))
  if (!isByPosition) return {answers}
  if (order === undefined)
    return {
      reason: `No score: ${title.en} is printed in several orders (${known.join(', ')}). Answer by linkId, or name the order.`,
    }
  const byPosition = orders[order]!
  return {answers: Object.fromEntries(given.map(key => [byPosition[Number(key) - 1] ?? key, answers[key]]))}
}

/** Throws a RangeError, in words, for an answer that the instrument does not know or that is outside its range. */
export function checkAnswers(instrument: Instrument, answers: Answers): void {
  const items = new Map(instrument.items.map(item => [item.linkId, item]))
  for (const [linkId, answer] of Object.entries(answers)) {
    const item = items.get(linkId)
    if (!item) throw new RangeError(`${instrument.title.en} has no item «${linkId}».`)
    if (!isAnswer(item, answer))
      throw new RangeError(`An answer to «${linkId}» is ${expected(item)}, not ${String(answer)}.`)
  }
}

function isAnswer(item: Item, answer: Answers[string]): boolean {
  if (answer === undefined || answer === 'declined') return true
  if (answer === 'not-applicable') return item.mayNotApply ?? false
  const [low, high] = item.range
  if (!Number.isFinite(answer) || answer < low || answer > high) return false
  return item.steps ? item.steps.includes(answer) : item.decimal || Number.isInteger(answer)
}

function expected({range: [low, high], decimal, steps}: Item): string {
  if (steps) return `one of ${steps.join(', ')}`
  return `a ${decimal ? '' : 'whole '}number from ${low} to ${high}`
}
