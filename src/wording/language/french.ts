import type {Grammar} from '../grammar.js'
import {englishGrammar} from './english.js'
export const frenchGrammar: Grammar = englishGrammar
