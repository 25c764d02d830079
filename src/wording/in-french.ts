/** French alone, by the shipped rules: what a page fetches that watches no field in another language. */
import {french} from './french.js'
import {createLinter} from './lint.js'

export {sourcesOf} from './sources-of.js'
export const {lint, createSession} = /* @__PURE__ */ createLinter(french)
