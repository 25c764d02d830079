import {categories} from '../pack/pack.js'
import type {Layer} from '../layer.js'

/** What is wrong with the names in a layer: where, what was said there, and what kind of mistake that is. */
export interface NameMistake {
  path: string
  id: string
  kind: 'no-id' | 'twice' | 'no-rule' | 'also-off'
}

/** Names in a layer of the right form that name nothing, or one thing twice. `known` are the ids of the rules that it is laid on. */
export function nameMistakes(layer: Layer, known: readonly string[]): NameMistake[] {
  const {language, add = [], off = [], on = [], severity = {}, words = {}} = layer
  const all = new Set([...known, ...add.map(({id}) => id)])
  const named = [
    ...off.map((id, index) => [id, `off[${index}]`] as const),
    ...on.map((id, index) => [id, `on[${index}]`] as const),
    ...Object.keys(severity).map(id => [id, `severity["${id}"]`] as const),
    ...Object.keys(words).map(id => [id, `words["${id}"]`] as const),
  ]
  const mistake = (path: string, id: string, kind: NameMistake['kind'], isMade: boolean): NameMistake[] =>
    isMade ? [{path, id, kind}] : []
  return [
    ...add.flatMap(({id}, index) => [
      ...mistake(`add[${index}].id`, id, 'no-id', !isRuleId(id, language)),
      ...mistake(`add[${index}].id`, id, 'twice', add.findIndex(each => each.id === id) < index),
    ]),
    ...on.flatMap((id, index) => mistake(`on[${index}]`, id, 'also-off', off.includes(id))),
    ...named.flatMap(([id, path]) => mistake(path, id, 'no-rule', !all.has(id))),
  ]
}

/** Whether an id is `language.category.name`, with a category that there is. */
function isRuleId(id: string, language: string): boolean {
  const [ofLanguage, category, name, ...more] = id.split('.')
  const isCategory = categories.some(each => each === category && each !== 'strength')
  return ofLanguage === language && isCategory && /^[a-z0-9-]+$/.test(name ?? '') && !more.length
}
