import {formItems, type Form, type FormItem} from './form.js'
import type {Instrument, Item, LocalText} from './instrument.js'

/**
 * Why the answers to a form cannot be scored as this instrument’s, in words; nothing where each of its items is asked,
 * by its linkId, and can come to no number outside its range. Never by position: two printed orders of one instrument
 * look alike, and would be scored silently wrong.
 */
export function misfitOf(instrument: Instrument, form: Form): LocalText | undefined {
  const asked = new Map(formItems(form.items).map(item => [item.linkId, item]))
  const {en, fr} = instrument.title
  const missing = instrument.items.filter(({linkId}) => !asked.has(linkId)).map(({linkId}) => linkId)
  if (missing.length) {
    const [some, orders] = [missing.slice(0, 5).join(', '), Object.keys(instrument.orders ?? {}).length > 1]
    return {
      en: `No score: this Questionnaire does not ask ${some} of ${en} by these linkIds.${orders ? ' It is printed in several orders, so that a place alone does not say which question it is.' : ''}`,
      fr: `Pas de score : ce Questionnaire ne pose pas ${some} de ${fr} sous ces linkId.${orders ? ' L’instrument existe en plusieurs ordres : la place seule ne dit pas de quelle question il s’agit.' : ''}`,
    }
  }
  const outside = instrument.items.find(item => !isWithin(item, asked.get(item.linkId)!))
  return (
    outside && {
      en: `No score: the answers to «${outside.linkId}» are not numbers from ${outside.range.join(' to ')}, as ${en} has them.`,
      fr: `Pas de score : les réponses à «${outside.linkId}» ne sont pas des nombres de ${outside.range.join(' à ')}, comme le prévoit ${fr}.`,
    }
  )
}

/** Whether every number that an answer can come to is one that the item knows. */
function isWithin({range: [low, high], steps}: Item, {kind, options, range, repeats}: FormItem): boolean {
  if (repeats) return false
  const weights = options.map(({weight}) => weight)
  if (!options.length) {
    const [from = -Infinity, to = Infinity] = range ?? []
    return (kind === 'integer' || kind === 'decimal') && from >= low && to <= high
  }
  return weights.every(
    weight => weight !== undefined && weight >= low && weight <= high && (steps?.includes(weight) ?? true),
  )
}
