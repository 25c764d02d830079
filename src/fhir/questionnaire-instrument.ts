import type {Questionnaire} from 'fhir/r4.js'
import {
  formItems,
  isWeighted,
  type Form,
  type FormItem,
  type Instrument,
  type Item,
} from '../measures/index.js'
import {questionnaireFromResource} from './questionnaire-resource.js'

/**
 * An instrument of a Questionnaire whose choices carry weights and that says, by a calculated item, that they are added
 * up; so a site needs no code for a measure of its own. Answers to it are weights, by linkId. Otherwise the reason in
 * words: nothing is added up that the Questionnaire does not say to add.
 */
export function instrumentFromQuestionnaire(questionnaire: Questionnaire): Instrument | {reason: string} {
  const form = questionnaireFromResource(questionnaire)
  const title = form.title.text || form.url || 'The Questionnaire'
  if (form.unsupported.length) return {reason: form.unsupported.map(({en}) => en).join(' ')}
  const all = formItems(form.items)
  const weighted = all.filter(isWeighted)
  if (!weighted.length) return {reason: `${title} has no choices with weights: there is nothing to score.`}
  const total = all.find(({adds}) => adds)
  if (!total)
    return {
      reason: `${title} has weights, and no calculated item that plainly adds them up: there is no total.`,
    }
  const named = total.adds!
  const items = named.length ? weighted.filter(({linkId}) => named.includes(linkId)) : weighted
  const stray = named.find(linkId => !items.some(item => item.linkId === linkId))
  if (stray) return {reason: `The total of ${title} adds up «${stray}», which has no weights.`}
  const unsure = items.find(item => item.repeats || item.conditions.length || item.enabledBy)
  if (unsure)
    return {
      reason: `«${unsure.linkId}» may be answered several times or not be asked: the total of ${title} has no fixed range.`,
    }
  return instrumentOf(form, title, items.map(itemOf), total)
}

function itemOf({linkId, options, codes}: FormItem): Item {
  const steps = [...new Set(options.map(option => option.weight!))].sort((one, other) => one - other)
  return {linkId, range: [steps[0]!, steps.at(-1)!], steps, ...(codes.length && {codes})}
}

function instrumentOf(form: Form, title: string, items: Item[], total: FormItem): Instrument {
  const {url, version = 'unsaid', copyright, publisher, codes} = form
  const {en = title, fr = title} = form.title.translations
  return {
    id: idOf(url ?? title),
    version,
    title: {en, fr},
    ...(url && {canonical: form.version ? `${url}|${form.version}` : url}),
    codes,
    totalCodes: total.codes,
    totalLinkId: total.linkId,
    items,
    scoring: 'sum',
    range: [sum(items.map(item => item.range[0])), sum(items.map(item => item.range[1]))],
    direction: 'unsaid',
    source: `The Questionnaire ${url ?? title}: weights of the choices, added up as «${total.linkId}».`,
    licence: {
      tier: 'site',
      holder: publisher ?? 'unsaid',
      terms: copyright ?? 'The Questionnaire says nothing of terms.',
    },
  }
}

/** The last part of an address, or a title, as an id. */
function idOf(name: string): string {
  const last = name.slice(name.lastIndexOf('/') + 1)
  return (
    last
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'questionnaire'
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
