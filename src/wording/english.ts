import {compile} from './compiler/compile.js'
import {englishBook} from './english-book.js'
import type {Pack} from './pack/pack.js'

/** English, with the shipped rules. The build writes what this line makes in its place. */
export const english: Pack = /* @__PURE__ */ compile(englishBook)
