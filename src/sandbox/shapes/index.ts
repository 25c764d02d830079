/** What resources are made of, as tables: of R4, and where R5 differs. */
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
let r5Shapes: Record<string, Shape> = {}
const cache = new Map<string, Shape>()

/** The release of FHIR that a server speaks. */
export type Release = 'R4' | 'R5'

/** Fetches what a release has otherwise than R4, before a server speaks it. */
export async function learn(release: Release): Promise<void> {
  if (release === 'R5') ({r5Shapes} = await import('./r5.js'))
}

/** The shape of a resource, backbone element or data type, with what it inherits; nothing if there is no table for it. */
export function shapeOf(name: string, release: Release = 'R4'): Shape | undefined {
  const changed = release === 'R5' && Object.hasOwn(r5Shapes, name) ? r5Shapes[name] : undefined
  if (!changed && !Object.hasOwn(shapes, name)) return undefined
  const isDataType = Object.hasOwn(dataTypeShapes, name) || name === 'CodeableReference'
  const inherited = isDataType ? element : name.includes('.') ? backbone : resource
  const key = `${release} ${name}`
  if (!cache.has(key)) {
    const all = Object.entries({...inherited, ...shapes[name], ...changed})
    cache.set(key, Object.fromEntries(all.filter(([, line]) => line !== '')))
  }
  return cache.get(key)
}
