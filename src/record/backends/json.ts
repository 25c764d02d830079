import type {LosslessNumber} from 'lossless-json'
import {Problem} from '../problem.js'

// A number that JavaScript would write back with other digits: 1.00, 1E2, -0, 0.0000001, 16 digits and more.
// It may also match inside a string, which costs time and nothing else.
const fragileNumber = /(?:"\s*:|[[,])\s*(?:-0[\s,\]}]|-?(?:\d+\.\d*0[\s,\]}]|\d[\d.]*[eE]|[\d.]{16}|0\.0{6}))/

/** Some thirty times slower than the platform's own, and rarely needed: it is loaded when the first fragile number comes. */
const loadExact = () => import('lossless-json')

/** Reads JSON so that every decimal keeps its digits; rejects with a SyntaxError or RangeError on anything else. */
export async function parseJson(text: string): Promise<unknown> {
  if (!fragileNumber.test(text)) return JSON.parse(text)
  const exact = await loadExact()
  const toNumber = (digits: string) =>
    String(Number(digits)) === digits ? Number(digits) : new exact.LosslessNumber(digits)
  return exact.parse(text, undefined, toNumber)
}

// Known by its field, because a number that went through structuredClone has lost its class.
const isExact = (value: unknown) => (value as LosslessNumber | null | undefined)?.isLosslessNumber === true

const exactNumbers = [{test: isExact, stringify: (value: unknown) => (value as LosslessNumber).value}]

/** Writes JSON with the digits that `parseJson` read; what cannot be written is a `refused` Problem. */
export async function writeJson(value: unknown): Promise<string> {
  try {
    let exact = false
    const text = JSON.stringify(value, (_key, inner: unknown) => ((exact ||= isExact(inner)), inner))
    return (exact ? (await loadExact()).stringify(value, undefined, undefined, exactNumbers) : text) ?? ''
  } catch {
    throw new Problem('refused', 'What was to be saved cannot be written as JSON.')
  }
}
