/** Everything in one file for a page without a build step: registers the elements and exports the public names. */
import './define.js'

export * from './index.js'
