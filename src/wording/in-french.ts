/** French alone, by the shipped rules: what a page fetches that watches no field in another language. */
import {french} from './french.js'
import {createLinter} from './lint.js'
import type {Pack} from './pack/pack.js'

export {createLinter}
export {sourcesOf} from './sources-of.js'
export const packs: Pack[] = [french]
export const {lint, createSession} = /* @__PURE__ */ createLinter(french)
