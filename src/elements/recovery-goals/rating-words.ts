import type {AttainmentLevel} from '../../goals/index.js'
import type {Reading} from '../../measures/index.js'
import type {LanguageController} from '../shared/language.js'

/** How far a goal has come by one reading, in words and never as a grade; nothing where it holds no rating. */
export function ratingInWords(
  local: LanguageController,
  {instrument, value, text, caution}: Reading,
  levels: readonly AttainmentLevel[],
): string | undefined {
  const words = local.words.goals
  if (caution) return undefined
  if (value === undefined) return text
  if (instrument === 'goal-progress') return words.ofTen(value)
  const level = levels.find(each => each.level === value)
  const name = words.level[`${value}` as keyof typeof words.level] ?? text ?? ''
  return level ? words.labelled(name, level.words) : name
}
