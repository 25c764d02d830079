import type {Elements} from './moved-element.js'

const choices = ['choice', 'open-choice']

/** The types of an item that R5 has and that can hold a choice in R4, by the element that an option has its value in. */
const typesOfOptions: Readonly<Record<string, string>> = {
  valueString: 'string',
  valueInteger: 'integer',
  valueDate: 'date',
  valueTime: 'time',
  valueReference: 'reference',
}

/**
 * An item of a Questionnaire of R5 as R4 has it: a question with options is a choice. What R5 says of the answers that are
 * allowed (`answerConstraint`) stays where the type of R4 does not say the same.
 */
export function itemFromR5(item: Elements): Elements {
  const {type, answerConstraint} = item
  if (type !== (typeOfOptions(item) ?? 'coding')) return item
  if (answerConstraint === undefined || answerConstraint === 'optionsOnly') return {...item, type: 'choice'}
  if (answerConstraint !== 'optionsOrString') return {...item, type: 'open-choice'}
  const {answerConstraint: _, ...rest} = item
  return {...rest, type: 'open-choice'}
}

/** And back. */
export function itemToR5(item: Elements): Elements {
  const {type} = item
  if (!choices.includes(String(type))) return item
  return {
    ...item,
    type: typeOfOptions(item) ?? 'coding',
    ...(type === 'open-choice' &&
      item['answerConstraint'] === undefined && {answerConstraint: 'optionsOrString'}),
  }
}

/** What the options of an item are, if they are all of one kind and no codings. */
function typeOfOptions({answerOption}: Elements): string | undefined {
  if (!Array.isArray(answerOption) || !answerOption.length) return undefined
  const kinds = answerOption.map((option: Elements | null) =>
    Object.keys(option ?? {}).find(name => name.startsWith('value')),
  )
  const [first = ''] = kinds
  return kinds.every(kind => kind === first) && Object.hasOwn(typesOfOptions, first)
    ? typesOfOptions[first]
    : undefined
}
