import type {Component} from './component.js'

/**
 * The dimensions of the Guidelines for Recovery-Oriented Practice that each component overlaps with, by number, as
 * the Mental Health Commission of Canada's «Recovery Education and Training Overview» states it. A teaching
 * cross-reference and not an equivalence: neither is ever derived from the other, and dimension 5 never says who a
 * person is.
 */
export const dimensions: Readonly<Record<Component, readonly number[]>> = {
  connectedness: [3, 5],
  hope: [1],
  identity: [4],
  meaning: [6],
  empowerment: [2],
}
