import {components} from '../../chime/index.js'
import type {Category} from '../finding.js'
import {categories} from '../pack/pack.js'
import {guards, severities} from '../pack/ready-rule.js'
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
export const guardNames = Object.keys(guards) as readonly Guard[]

const frames = [undefined, 'is', 'does'] as const

/** A rule as a line of its pack. */
export function writeRule(rule: Rule): string {
  const category = categoryOf(rule)
  const setting = severities.indexOf(rule.severity) + 3 * frames.indexOf(rule.frame)
  const applied = guardNames
    .filter(guard => rule.guards?.[guard] ?? appliesTo(guard, category))
    .reduce((sum, guard) => sum + guards[guard], 0)
  const head = [categories.indexOf(category), setting, applied & 15, applied >> 4].map(number =>
    String.fromCharCode(64 + number),
  )
  const name = rule.id.split('.').slice(2).join('.')
  return [
    head.join('') + name,
    rule.message,
    rule.why ?? '',
    rule.ask ?? '',
    rule.chime ? writeChime(rule.chime) : '',
  ]
    .join('\t')
    .trimEnd()
}

/** The reasons of all categories, a line each, in the order of `categories`. */
export const writeReasons = (reasons: Readonly<Record<Category, Reason>>): string =>
  categories
    .map(category => reasons[category as Category] ?? {why: '', ask: '', chime: []})
    .map(({why, ask, chime}) => [why, ask, writeChime(chime)].join('\t'))
    .join('\n')

const writeChime = (chime: Reason['chime']) => chime.map(component => components.indexOf(component)).join('')
