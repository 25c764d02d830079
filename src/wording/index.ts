/** Wording: reads what a clinician types and points at words that judge, with the reason and with help to say it another way. */
import {withCompiler} from './compiler/with-compiler.js'
import {english} from './english.js'
import {french} from './french.js'
import {inflectEnglish} from './language/english-forms.js'
import {inflectFrench} from './language/french-forms.js'
import {createLinter} from './lint.js'
import type {Finding} from './finding.js'
import type {LintOptions} from './reading.js'
import type {Session} from './session.js'

export type {Category, Finding, Fix, Severity} from './finding.js'
export type {Guard, Rule} from './rule.js'
export type {Pack} from './pack/pack.js'
export type {LanguagePack, LintOptions} from './reading.js'
export {createLinter, type Linter} from './lint.js'
export type {Source} from './rules/sources.js'
export type {Session} from './session.js'
export {sourcesOf} from './sources-of.js'
export {english, french}

const shipped = /* @__PURE__ */ createLinter(
  /* @__PURE__ */ withCompiler(english, inflectEnglish),
  /* @__PURE__ */ withCompiler(french, inflectFrench),
)

/** The findings in a text, by the shipped rules of its language unless others are given; in order and apart. */
export const lint = (text: string, options: LintOptions): Finding[] => shipped.lint(text, options)

/** Reads a text again after each change, for less work than a full lint and with the same findings. */
export const createSession = (): Session => shipped.createSession()
