/** Wording: reads what a clinician types and points at words that judge, with the reason and with help to say it another way. */
import {english} from './english.js'
import {french} from './french.js'
import {createLinter} from './lint.js'

export type {Category, Finding, Fix, Severity} from './finding.js'
export type {Layer} from './layer.js'
export type {Guard, Rule} from './rule.js'
export type {Pack} from './pack/pack.js'
export type {LintOptions} from './reading.js'
export {createLinter, type Linter} from './lint.js'
export type {Source} from './rules/sources.js'
export type {Session} from './session.js'
export {sourcesOf} from './sources-of.js'
export {english, french}

/** `lint`: the findings in a text, by the shipped rules of its language. `createSession`: reads it again after each change, for less work. */
export const {lint, createSession} = /* @__PURE__ */ createLinter(english, french)
