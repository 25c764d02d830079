/** What R4 resources are made of, as tables. */
import {dataTypeShapes} from './data-types.js'
import {goalShapes} from './goal.js'
import {observationShapes} from './observation.js'
import {otherShapes} from './other-resources.js'
import type {Shape} from './shape.js'

export {elementsOf, type Element, type Shape, type Type} from './shape.js'

const shapes: Record<string, Shape> = {...dataTypeShapes, ...goalShapes, ...observationShapes, ...otherShapes}
const element: Shape = {id: '0..1 string', extension: '0..* Extension'}
const backbone: Shape = {...element, modifierExtension: '0..* Extension'}
const resource: Shape = {
  id: '0..1 id Σ',
  meta: '0..1 Meta Σ',
  implicitRules: '0..1 uri Σ',
  language: '0..1 code',
  text: '0..1 Narrative',
  contained: '0..* Resource',
  extension: '0..* Extension',
  modifierExtension: '0..* Extension Σ',
}
const cache = new Map<string, Shape>()

/** The shape of a resource, backbone element or data type, with what it inherits; nothing if there is no table for it. */
export function shapeOf(name: string): Shape | undefined {
  if (!Object.hasOwn(shapes, name)) return undefined
  const inherited = Object.hasOwn(dataTypeShapes, name) ? element : name.includes('.') ? backbone : resource
  if (!cache.has(name)) cache.set(name, {...inherited, ...shapes[name]})
  return cache.get(name)
}
