import type {Grammar} from '../grammar.js'
import type {Pack} from '../pack/pack.js'
import type {LanguagePack} from '../reading.js'
import {bookOf} from './book-of.js'
import {compile} from './compile.js'

/** A pack whose language can also be read by rules of one's own, compiled when they are first used. */
export const withCompiler = (pack: Pack, inflect: Grammar['inflect']): LanguagePack => ({
  ...pack,
  compile: rules => compile({...bookOf(pack, inflect), rules}),
})
