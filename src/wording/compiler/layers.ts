import type {Severity} from '../finding.js'
import {categories} from '../pack/pack.js'
import {severities} from '../pack/ready-rule.js'
import type {Rule, RuleBook} from '../rule.js'

/** What a country, a site, a unit or a person changes about the rules of a language; laid one upon the other. */
export interface Layer {
  /** Who it is of, for errors: “site”. */
  name: string
  language: string
  /** Rules of its own; one with the id of another takes its place. */
  add?: readonly Rule[]
  /** Ids of rules that do not speak here. */
  off?: readonly string[]
  /** Ids of disputed rules that speak here, which they do not of themselves. */
  on?: readonly string[]
  /** How sure rules are here, by id. */
  severity?: Readonly<Record<string, Severity>>
  /** What rules say here, by id. */
  words?: Readonly<Record<string, Partial<Pick<Rule, 'message' | 'why' | 'ask'>>>>
}

const fields = ['name', 'language', 'add', 'off', 'on', 'severity', 'words']
const ruleFields = 'id severity off match anywhere except frame guards message why ask chime'.split(' ')
const texts = ['message', 'why', 'ask']

/** The book of a language as layers change it, each upon the ones before. All that is wrong in them is one SyntaxError. */
export function withLayers(book: RuleBook, ...layers: readonly Layer[]): RuleBook {
  const mistakes: string[] = []
  let {rules} = book
  for (const layer of layers) {
    const found = mistakesIn(layer, book.language, rules)
    mistakes.push(...found.map(mistake => `Layer “${layer.name}”: ${mistake}`))
    if (!found.length) rules = laidOn(rules, layer)
  }
  if (mistakes.length) throw new SyntaxError(mistakes.join('\n'))
  return {...book, rules}
}

function laidOn(
  rules: readonly Rule[],
  {add = [], off = [], on = [], severity = {}, words = {}}: Layer,
): Rule[] {
  const kept = rules.filter(({id}) => !add.some(each => each.id === id))
  return [...kept, ...add].map(rule => {
    const isOff = off.includes(rule.id) || (rule.off && !on.includes(rule.id))
    const {off: _off, ...rest} = rule
    const graded = {...rest, ...(severity[rule.id] && {severity: severity[rule.id]!}), ...words[rule.id]}
    return isOff ? {...graded, off: true} : graded
  })
}

function mistakesIn(layer: Layer, language: string, rules: readonly Rule[]): string[] {
  const {add = [], off = [], on = [], severity = {}, words = {}} = layer
  const known = new Set<string>([...rules, ...add].map(({id}) => id))
  const unknownIds = [...off, ...on, ...Object.keys(severity), ...Object.keys(words)].filter(
    id => !known.has(id),
  )
  return [
    ...unknownIn(layer, fields, 'a layer'),
    ...(layer.language === language
      ? []
      : [`it is for “${layer.language}”, and these are rules for “${language}”.`]),
    ...add.flatMap(rule => unknownIn(rule, ruleFields, `the rule “${rule.id}”`)),
    ...add
      .filter(rule => !isRuleId(rule, language))
      .map(({id}) => `“${id}” is no id of a rule: language.category.name.`),
    ...[...add.map(rule => rule.severity), ...Object.values(severity)]
      .filter(each => !severities.includes(each))
      .map(each => `“${each}” is no severity; there are ${severities.join(', ')}.`),
    ...Object.entries(words).flatMap(([id, said]) => unknownIn(said, texts, `the words of “${id}”`)),
    ...unknownIds.map(id => `there is no rule “${id}”.`),
  ]
}

const unknownIn = (value: object, known: readonly string[], what: string): string[] =>
  Object.keys(value)
    .filter(field => !known.includes(field))
    .map(field => `${what} has no field “${field}”; it may have ${known.join(', ')}.`)

function isRuleId({id}: Rule, language: string): boolean {
  const [ofLanguage, category, name, ...more] = String(id).split('.')
  const isCategory = categories.some(each => each === category && each !== 'strength')
  return ofLanguage === language && isCategory && /^[a-z0-9-]+$/.test(name ?? '') && !more.length
}
