import type {SavedIn} from '../../record/index.js'
import type {LanguageController} from './language.js'

/** That something is saved, when, and where: only what the chart's own server took is saved to the chart. */
export function savedSentence(local: LanguageController, at: Date, place: SavedIn = 'chart'): string {
  const {saved, savedBeside, savedInBoth} = local.words.status
  return {chart: saved, 'side-car': savedBeside, both: savedInBoth}[place](local.time(at))
}
