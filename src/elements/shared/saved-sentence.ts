import type {SavedIn} from '../../record/index.js'
import type {Messages} from '../messages/index.js'
import type {LanguageController} from './language.js'

/** That something is saved, when, and where: only what the chart's own server took is saved to the chart. */
export function savedSentence(local: LanguageController, at: Date, place: SavedIn = 'chart'): string {
  // What is said of places beside the chart is fetched later; until then nothing is said of them.
  const savedIn: Partial<Messages['status']['savedIn']> = local.words.status.savedIn
  return savedIn[place]?.(local.time(at)) ?? ''
}

/** Sentences one after the other: a time such as «7:59 p.m.» brings its own full stop. */
export function inSentences(...said: string[]): string {
  return said.map((text, index) => (index < said.length - 1 ? `${text.replace(/\.$/, '')}.` : text)).join(' ')
}
