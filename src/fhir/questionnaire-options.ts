import type {Coding, Extension, FhirResource, QuestionnaireItem, ValueSet} from 'fhir/r4.js'
import type {FormOption} from '../measures/index.js'
import {extensionOf, listOf} from './extension.js'
import {questionnaireExtensions, weightExtensions} from './questionnaire-extensions.js'
import {codingShape} from './questionnaire-shape.js'
import {formText} from './questionnaire-text.js'
import {codingToCode, formValueIn, numberIn} from './questionnaire-value.js'
import {shaped} from './shaped.js'

type Raw = NonNullable<QuestionnaireItem['answerOption']>[number]
type Element = {extension?: Extension[]}
type Choice = Coding & Element & {_display?: Element}

/** The choices that an item lists itself; nothing in place of one that cannot be read. */
export function listedOptions(
  options: readonly Raw[],
  language: string | undefined,
): (FormOption | undefined)[] {
  return options.map(option => {
    const value = formValueIn(option, 'value')
    if (value === undefined) return undefined
    const coding = option.valueCoding as Choice | undefined
    const {_valueString: element} = option as {_valueString?: Element}
    const prefix = extensionOf(option, questionnaireExtensions.optionPrefix)?.valueString
    const weight = weightOf(option) ?? weightOf(coding)
    const said = coding ? (coding.display ?? coding.code!) : typeof value === 'object' ? '' : String(value)
    return {
      value,
      text: formText(said, coding?._display ?? element, language),
      ...(prefix && {prefix}),
      ...(weight !== undefined && {weight}),
      ...(extensionOf(option, questionnaireExtensions.optionExclusive)?.valueBoolean && {exclusive: true}),
    }
  })
}

/** The choices of a value set that the Questionnaire holds; nothing for one that it only points at. */
export function containedOptions(
  canonical: string,
  contained: readonly FhirResource[],
  language: string | undefined,
): FormOption[] | undefined {
  const held = contained.find(each => each?.resourceType === 'ValueSet' && `#${each.id}` === canonical)
  const choices = held && choicesOf(held as ValueSet)
  if (!choices?.length) return undefined
  return choices.flatMap(choice => {
    const value = codingToCode(choice)
    const weight = weightOf(choice)
    if (!value) return []
    const text = formText(choice.display ?? value.code, choice._display, language)
    return [{value, text, ...(weight !== undefined && {weight})}]
  })
}

/** What a value set lists: its expansion, else codes that it names one by one. One that must be worked out gives nothing. */
function choicesOf({expansion, compose}: ValueSet): Choice[] | undefined {
  if (expansion) return flat(listOf(expansion.contains))
  const included = listOf(compose?.include)
  if (compose?.exclude || included.some(each => !each.concept || each.filter || each.valueSet))
    return undefined
  return included.flatMap(({system, concept}) => listOf(concept).map(choice => ({...choice, system})))
}

type Contained = NonNullable<NonNullable<ValueSet['expansion']>['contains']>[number]

/** What is listed, at any depth, without headings and what is no longer used. */
function flat(contains: readonly Contained[]): Choice[] {
  return contains.flatMap(each => {
    const {abstract, inactive, contains: inner, ...choice} = shaped<Contained>(each, codingShape)
    return [...(choice.code && !abstract && !inactive ? [choice] : []), ...flat(listOf(inner))]
  })
}

function weightOf(element: Element | undefined): number | undefined {
  const weight = listOf(element?.extension).find(extension => weightExtensions.includes(extension?.url))
  return numberIn(weight?.valueDecimal)
}
