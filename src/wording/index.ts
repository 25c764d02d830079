/** Wording: reads what a clinician types and points at words that judge, with the reason and with help to say it another way. */
import {english, englishRules} from './english.js'
import {french, frenchRules} from './french.js'
import {createLinter, type LintOptions} from './lint.js'
import type {Finding} from './finding.js'
import type {Session} from './session.js'

export type {Category, Finding, Fix, Severity} from './finding.js'
export type {Guard, Pack, Proof, Reason, Rule} from './rule.js'
export {createLinter, type Linter, type LintOptions} from './lint.js'
export type {Session} from './session.js'
export type {Grammar} from './grammar.js'
export {english, englishRules, french, frenchRules}

const shipped = /* @__PURE__ */ createLinter(english, french)

/** The findings in a text, by the shipped rules of its language unless others are given; in order and apart. */
export const lint = (text: string, options: LintOptions): Finding[] => shipped.lint(text, options)

/** Reads a text again after each change, for less work than a full lint and with the same findings. */
export const createSession = (): Session => shipped.createSession()
