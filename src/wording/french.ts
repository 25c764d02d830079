import {compile} from './compiler/compile.js'
import {frenchBook} from './french-book.js'
import type {Pack} from './pack/pack.js'

/** French, with the shipped rules. The build writes what this line makes in its place. */
export const french: Pack = /* @__PURE__ */ compile(frenchBook)
