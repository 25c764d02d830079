import type {Grammar} from '../grammar.js'
import {englishGrammar} from './english-grammar.js'
export const frenchGrammar: Grammar = englishGrammar
