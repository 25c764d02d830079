/** CHIME: the five components of personal recovery, what they are made of, and what they are called in English and French. */
export {components, componentOf, isComponent, letters, type Component} from './component.js'
export {themeCodes, type ThemeCode} from './theme-code.js'
export {themes, type Theme} from './theme.js'
export {dimensions} from './dimension.js'
export {contrast, type Contrast} from './contrast.js'
export {terms, type Language, type Terms} from './terms.js'
