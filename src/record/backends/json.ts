import {LosslessNumber, parse, stringify} from 'lossless-json'
import {Problem} from '../problem.js'

// A number that JavaScript would write back with other digits: 1.00, 1E2, -0, 0.0000001, 16 digits and more.
// It may also match inside a string, which costs time and nothing else.
const fragileNumber = /(?:"\s*:|[[,])\s*(?:-0[\s,\]}]|-?(?:\d+\.\d*0[\s,\]}]|\d[\d.]*[eE]|[\d.]{16}|0\.0{6}))/

const toNumber = (digits: string) =>
  String(Number(digits)) === digits ? Number(digits) : new LosslessNumber(digits)

/** Reads JSON so that every decimal keeps its digits; throws a SyntaxError or RangeError on anything else. */
export const parseJson = (text: string): unknown =>
  // The exact parser is some thirty times slower, so it is used only where it makes a difference.
  fragileNumber.test(text) ? parse(text, undefined, toNumber) : JSON.parse(text)

// Known by its field, because a number that went through structuredClone has lost its class.
const isExact = (value: unknown) => (value as LosslessNumber | null | undefined)?.isLosslessNumber === true

const exactNumbers = [{test: isExact, stringify: (value: unknown) => (value as LosslessNumber).value}]

/** Writes JSON with the digits that `parseJson` read; what cannot be written is a `refused` Problem. */
export function writeJson(value: unknown): string {
  try {
    return stringify(value, undefined, undefined, exactNumbers) ?? ''
  } catch {
    throw new Problem('refused', 'What was to be saved cannot be written as JSON.')
  }
}
