/** Layers: what a country, a site, a unit or a person changes about the shipped wording rules. */
export {nameMistakes, type NameMistake} from './compiler/check-layer.js'
export {ownPack, patternError, ruleIds, withLayers} from './compiler/layers.js'
export type {PatternError, PatternFault} from './pattern-error.js'
export {layerSchema} from './layer-schema.js'
export type {AddedRule, Layer} from './layer.js'
