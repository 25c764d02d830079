/**
 * For a page without a build step: registers the elements, and exports what a page needs that brings a data layer of
 * its own. The rules of `wording` are a file beside it, `recovery-charting-wording.js`.
 */
import './define.js'

export * from './elements/index.js'
export * from './record/index.js'
