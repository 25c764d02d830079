import {components} from '../../chime/index.js'
import type {Category, Severity} from '../finding.js'
import {categories} from '../pack/pack.js'
import {guards, isSilent, severities, silent} from '../pack/ready-rule.js'
import {categoryOf, type Guard, type Reason, type Rule} from '../rule.js'

/**
 * What a negation takes back is a judgement; a term stays a term, “no history of …” still uses the word, unless it is
 * denied of the person: “is not …”.
 */
const terms: readonly Category[] = [
  'label',
  'suffering',
  'substance',
  'suicide',
  'disability',
  'othering',
  'service-use',
]

/** A word for oneself may be one of these, and of no other kind. */
const names: readonly Category[] = ['label', 'suffering', 'substance', 'disability']

/** A court’s words are its own where they say what somebody must do or did. */
const ruled: readonly Category[] = ['compliance', 'coercion', 'risk']

/** Whether a guard applies to a category, unless a rule says otherwise. */
function appliesTo(guard: Guard, category: Category): boolean {
  if (guard === 'denied') return terms.includes(category)
  if (guard === 'negation' || guard === 'apart') return !terms.includes(category)
  if (guard === 'claimed') return names.includes(category)
  // “Apparently assaulted, she says”: who doubts is not who tells.
  if (guard === 'told') return category !== 'credibility'
  return guard !== 'legal' || ruled.includes(category)
}

/** The names of all guards, in the order of their bits. */
const guardNames = Object.keys(guards) as readonly Guard[]

const frames = [undefined, 'is', 'does'] as const

/** A rule as a line of its pack. */
export function writeRule(rule: Rule): string {
  const category = categoryOf(rule)
  const applied = guardNames
    .filter(guard => rule.guards?.[guard] ?? appliesTo(guard, category))
    .reduce((sum, guard) => sum + guards[guard], 0)
  const setting = severities.indexOf(rule.severity) + 3 * frames.indexOf(rule.frame) + (rule.off ? silent : 0)
  const head = [categories.indexOf(category), setting, applied & 15, applied >> 4].map(sign)
  const name = rule.id.split('.').slice(2).join('.')
  return writeLine([
    head.join('') + name,
    rule.message,
    rule.why,
    rule.ask,
    rule.chime && writeChime(rule.chime),
  ])
}

/** What a layer changes about a rule; one that another takes the place of stays silent for good, as nothing names it. */
export interface RuleChanges {
  isReplaced: boolean
  isOff: boolean | undefined
  severity: Severity | undefined
  words: Partial<Pick<Rule, 'message' | 'why' | 'ask'>> | undefined
}

/** The line of a rule with what a layer changes about it. */
export function writeAnew(line: string, {isReplaced, isOff, severity, words = {}}: RuleChanges): string {
  const [head = '', message, why, ask, chime] = line.split('\t')
  const setting = head.charCodeAt(1) - 64
  const grade = severity ? severities.indexOf(severity) : setting % 3
  const speaks = !isReplaced && !(isOff ?? isSilent(line))
  const changed = setting - (setting % 3) - (isSilent(line) ? silent : 0) + grade + (speaks ? 0 : silent)
  const name = isReplaced ? '' : head.slice(4)
  return writeLine([
    head[0] + sign(changed) + head.slice(2, 4) + name,
    words.message ?? message,
    words.why ?? why,
    words.ask ?? ask,
    chime,
  ])
}

const sign = (number: number) => String.fromCharCode(64 + number)

/** Lines and tabs are the pack's own. */
const writeLine = (texts: readonly (string | undefined)[]): string =>
  texts
    .map((text = '') => text.trim().replace(/[\t\n\r]+/g, ' '))
    .join('\t')
    .trimEnd()

/** The reasons of all categories, a line each, in the order of `categories`. */
export const writeReasons = (reasons: Readonly<Record<Category, Reason>>): string =>
  categories
    .map(category => reasons[category as Category] ?? {why: '', ask: '', chime: []})
    .map(({why, ask, chime}) => [why, ask, writeChime(chime)].join('\t'))
    .join('\n')

const writeChime = (chime: Reason['chime']) => chime.map(component => components.indexOf(component)).join('')
