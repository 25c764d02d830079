import {components, type Component} from '../../chime/index.js'
import type {Category, Fix, Severity} from '../finding.js'
import {hashOf} from '../text/fold.js'
import {categories, type Pack} from './pack.js'

/** A rule as texts are read by it: its settings, and what it says. */
export interface ReadyRule {
  id: string
  category: Category
  severity: Severity
  /** Its severity as a number, the higher the stronger. */
  rank: number
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

/** The order in which packs number severities and guards; components are in that of the acronym. */
export const severities: readonly Severity[] = ['hint', 'suggest', 'strong']
/** Added to the setting of a rule that does not speak. */
export const silent = 9
export const guards = {
  negation: 1,
  mention: 2,
  name: 4,
  formal: 8,
  apart: 16,
  legal: 32,
  claimed: 64,
  denied: 128,
  told: 256,
} as const

/** Whether the rule that is written so does not speak. */
export const isSilent = (line: string): boolean => line.charCodeAt(1) - 64 >= silent

/** The id of the rule that is written so. */
export const idIn = ({language}: Pick<Pack, 'language'>, line: string): string =>
  `${language}.${categories[line.charCodeAt(0) - 64]}.${line.slice(4).split('\t', 1)[0]}`

/** Opens one line of a pack's rules: four signs and a name, then what the rule says instead of its category. */
export function openRule(pack: Pack, line: string): ReadyRule {
  const {reasons} = pack
  const [head = '', message = '', ...own] = line.split('\t')
  const setting = head.charCodeAt(1) - 64
  const category = categories[head.charCodeAt(0) - 64] as Category
  const shared = reasons.split('\n')[head.charCodeAt(0) - 64]!.split('\t')
  const [why, ask, chime] = shared.map((words, part) => own[part] || words) as [string, string, string]
  const id = idIn(pack, line)
  return {
    id,
    category,
    severity: severities[setting % 3]!,
    rank: setting % 3,
    frame: Math.floor(setting / 3) % 3,
    guards: head.charCodeAt(2) - 64 + 16 * (head.charCodeAt(3) - 64),
    message,
    why,
    chime: [...chime].map(digit => components[Number(digit)]!),
    prompt: {kind: 'prompt', text: ask},
    hash: hashOf(id),
  }
}
