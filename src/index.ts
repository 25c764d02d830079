/** Recovery Charting: the public names, room by room. Importing it has no side effect. */
export * from './chime/index.js'
export * from './goals/index.js'
export * from './measures/index.js'
export * from './wording/index.js'
export * from './content/index.js'
export * from './fhir/index.js'
export * from './record/index.js'
export * from './elements/index.js'
