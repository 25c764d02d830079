import type {FhirResource} from 'fhir/r4.js'
import {codeableReferences} from './codeable-references.js'
import {availability, contact} from './contact.js'
import {moved, movedBack, type Elements, type MovedElement} from './moved-element.js'
import {itemFromR5, itemToR5} from './questionnaire-types.js'

/**
 * What R5 has elsewhere than R4, of the resources that a record reads or writes: https://hl7.org/fhir/R5/goal.html and
 * its like, “Differences between R5 and R4”. Everything else has one name and one shape in both, or is of R5 alone; then it
 * stays where it is, as the record keeps whatever it does not understand. Not moved, as no record reads or writes it:
 * DocumentReference.context, .authenticator and .content.format, Provenance.entity.role (R4 `derivation`, R5
 * `instantiates`), SampledData.period, Location and Organization.telecom.
 */
const movedElements: Readonly<Record<string, readonly MovedElement[]>> = {
  Goal: [renamed('source', 'expressedBy'), codeableReferences('outcome', 'outcomeCode', 'outcomeReference')],
  Provenance: [codeableReferences('authorization', 'reason')],
  HealthcareService: [contact, availability],
}

/** A resource of R5 in the shape of R4, in which the record reads it; nothing of it is lost. */
export function fromR5<Resource extends FhirResource>(resource: Resource): Resource {
  return translated(resource, {
    move: moved,
    item: itemFromR5,
    identifier: onlyOne,
    size: sizeFromR5,
  }) as unknown as Resource
}

/** A resource of R4, or one that `fromR5` gave and that was changed since, in the shape of R5. */
export function toR5<Resource extends FhirResource>(resource: Resource): Resource {
  return translated(resource, {
    move: movedBack,
    item: itemToR5,
    identifier: list,
    size: String,
  }) as unknown as Resource
}

interface Direction {
  move(resource: Elements, element: MovedElement): Elements
  item(item: Elements): Elements
  identifier(identifier: unknown): unknown
  size(size: unknown): unknown
}

function translated(resource: object, direction: Direction): Elements {
  const {resourceType, contained} = resource as Elements
  const type = String(resourceType)
  const own = Object.hasOwn(movedElements, type) ? movedElements[type]! : []
  const whole = own.reduce(direction.move, {...resource} as Elements)
  if (Array.isArray(contained))
    whole['contained'] = contained.map((each: unknown) =>
      isObject(each) ? translated(each, direction) : each,
    )
  if (type === 'Questionnaire') return withItems(whole, direction.item)
  if (type !== 'QuestionnaireResponse') return whole
  const {identifier} = whole
  return {
    ...(withSizes(whole, direction.size) as Elements),
    ...(identifier !== undefined && {identifier: direction.identifier(identifier)}),
  }
}

function withItems(holder: Elements, change: (item: Elements) => Elements): Elements {
  const {item} = holder
  if (!Array.isArray(item)) return holder
  return {
    ...holder,
    item: item.map((each: unknown) => (isObject(each) ? withItems(change(each), change) : each)),
  }
}

/** The size of an Attachment is a number in R4 and, as it may be one of 64 bits, text in R5. */
function withSizes(value: unknown, change: (size: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(each => withSizes(each, change))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const isAttachment = name === 'valueAttachment' && isObject(inner) && inner['size'] !== undefined
      return [name, isAttachment ? {...inner, size: change(inner['size'])} : withSizes(inner, change)]
    }),
  )
}

/** A response has one identifier in R4 and any number in R5; several stay a list, as the record reads both. */
const onlyOne = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? value[0] : value)
const list = (value: unknown): unknown => (Array.isArray(value) ? value : [value])

function sizeFromR5(size: unknown): unknown {
  return String(Number(size)) === size && Number.isSafeInteger(Number(size)) ? Number(size) : size
}

function renamed(name: string, inR4: string): MovedElement {
  return {name, names: [inR4], split: value => ({[inR4]: value}), join: parts => parts[inR4]}
}

function isObject(value: unknown): value is Elements {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
