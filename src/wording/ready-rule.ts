import type {Component} from '../chime/index.js'
import type {Category, Fix, Severity} from './finding.js'
import {hashOf} from './fold.js'
import {categories, type Pack} from './pack.js'

/** A rule as texts are read by it: its settings, and what it says. */
export interface ReadyRule {
  id: string
  category: Category
  severity: Severity
  /** 0 wherever the words stand, 1 where they say what a person is, 2 what a person does. */
  frame: number
  /** The guards that apply, as bits in the order of `guards`. */
  guards: number
  message: string
  why: string
  chime: readonly Component[]
  prompt: Fix
  /** The hash of its id. */
  hash: number
}

/** The order in which packs number severities, guards and components. */
export const severities: readonly Severity[] = ['hint', 'suggest', 'strong']
export const guards = {negation: 1, mention: 2, name: 4, formal: 8} as const
export const components: readonly Component[] = [
  'connectedness',
  'hope',
  'identity',
  'meaning',
  'empowerment',
]

/** Opens the rules of a pack: a line each, of three signs and a name, then what it says instead of its category. */
export function openRules({language, rules, reasons}: Pack): ReadyRule[] {
  const reasonOf = reasons.split('\n').map(line => line.split('\t'))
  return (rules ? rules.split('\n') : []).map(line => {
    const [head = '', message = '', ...own] = line.split('\t')
    const [kind, setting, guarded] = [0, 1, 2].map(at => head.charCodeAt(at) - 64) as [number, number, number]
    const [why, ask, chime] = [0, 1, 2].map(part => own[part] || reasonOf[kind]![part]!) as [
      string,
      string,
      string,
    ]
    const category = categories[kind]!
    const id = `${language}.${category}.${head.slice(3)}`
    return {
      id,
      category,
      severity: severities[setting % 3]!,
      frame: Math.floor(setting / 3),
      guards: guarded,
      message,
      why,
      chime: [...chime].map(digit => components[Number(digit)]!),
      prompt: {kind: 'prompt', text: ask},
      hash: hashOf(id),
    }
  })
}
