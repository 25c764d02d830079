import type {Answer, Instrument} from './instrument.js'

/** A total with its range, or the reason in words why there is none, with the items that are missing. */
export type Score =
  | {total: number; range: readonly [number, number]}
  | {total: undefined; reason: string; missing: readonly string[]}

/**
 * Answers (by linkId) to a score. An instrument without a published rule for missing answers gives no total unless
 * every item is answered; one whose items stand alone never gives one. Throws a RangeError for an answer that the
 * instrument does not know or that is outside its range.
 */
export function score(instrument: Instrument, answers: Readonly<Record<string, Answer | undefined>>): Score {
  const missing = instrument.items
    .filter(item => typeof answers[item.linkId] !== 'number')
    .map(item => item.linkId)
  for (const [linkId, answer] of Object.entries(answers)) checkAnswer(instrument, linkId, answer)
  if (instrument.scoring === 'none')
    return {
      total: undefined,
      reason: `${instrument.title.en} has no total: each answer stands alone.`,
      missing,
    }
  if (missing.length)
    return {
      total: undefined,
      reason: `No total: ${missing.join(', ')} not answered, and no rule says how to fill in.`,
      missing,
    }
  return {
    total: sum(instrument.items.map(item => answers[item.linkId] as number)),
    range: [
      sum(instrument.items.map(item => item.range[0])),
      sum(instrument.items.map(item => item.range[1])),
    ],
  }
}

function checkAnswer(instrument: Instrument, linkId: string, answer: Answer | undefined): void {
  const item = instrument.items.find(candidate => candidate.linkId === linkId)
  if (!item) throw new RangeError(`${instrument.title.en} has no item «${linkId}».`)
  if (answer === undefined || answer === 'declined') return
  const [low, high] = item.range
  if (!Number.isInteger(answer) || answer < low || answer > high)
    throw new RangeError(
      `An answer to «${linkId}» is a whole number from ${low} to ${high}, not ${String(answer)}.`,
    )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
