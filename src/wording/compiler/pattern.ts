import type {Grammar} from '../grammar.js'
import {isOpen, mark, unreadable, type Reader} from './reader.js'
import {checkReplacement} from './replacement.js'
import {most, PatternError} from '../pattern-error.js'
import {listNamed, spellings, type Place} from './place.js'
import {withinEdges, type Sequence} from './sequence.js'

/** Reads a pattern of `Rule.match` or `Rule.except`. What it cannot read is an error that shows the pattern. */
export function parsePattern(pattern: string, grammar: Grammar): Sequence[] {
  if (pattern.length > most.signs) throw new PatternError('long', pattern, most.signs)
  const [source = '', replacement, ...more] = pattern.split(/\s*=>\s*/)
  if (more.length) throw new PatternError('arrows', pattern)
  const pieces = source.match(/\.\.\.|\{\w+\}|[()|?[\]^$:]|[^\s()|?[\]^$:-][^\s()|?[\]^$:]*/g) ?? []
  const reader = {
    pattern,
    pieces,
    at: 0,
    grammar,
    depth: 0,
    groups: 0,
    colon: false,
    flagged: !source.includes('['),
    isMarked: source.includes('['),
  }
  const choices = readChoices(reader)
  if (isOpen(reader)) throw unreadable(reader)
  if (reader.at < pieces.length) throw unreadable(reader)
  if (replacement !== undefined) checkReplacement(replacement, reader)
  return choices.map(choice => ({...withinEdges(choice, pattern), replacement}))
}

/** Reads choices up to a closing bracket or the end; those of a single word become one place. */
function readChoices(reader: Reader): Place[][] {
  const choices = [...readSequences(reader)]
  while (reader.pieces[reader.at] === '|' && reader.depth) {
    reader.at++
    choices.push(...readSequences(reader))
  }
  if (choices.length > 1 && choices.some(choice => choice.every(({optional}) => optional)))
    throw new PatternError('absent-choice', reader.pattern)
  const single = choices.filter(choice => choice.length === 1 && isWord(choice[0]!)).map(([place]) => place!)
  if (single.length < 2) return choices
  const mark = single.find(place => place.mark)?.mark
  const merged = {...single[0]!, words: single.flatMap(({words}) => words), mark}
  return [[merged], ...choices.filter(choice => !single.includes(choice[0]!) || choice.length > 1)]
}

const isWord = ({optional, any, exact, edge}: Place) => !optional && !any && !exact && !edge

function readSequences(reader: Reader): Place[][] {
  let sequences: Place[][] = [[]]
  while (!['|', ')', undefined].includes(reader.pieces[reader.at])) {
    const piece = reader.pieces[reader.at++]!
    if (piece === ':') reader.colon = true
    else if (piece === '[' || piece === ']') mark(piece, reader)
    else {
      const choices = readOptional(piece, reader)
      sequences = sequences.flatMap(sequence => choices.map(choice => [...sequence, ...choice]))
      if (sequences.length > most.ways) throw new PatternError('ways', reader.pattern, most.ways)
    }
  }
  return sequences
}

function readOptional(piece: string, reader: Reader): Place[][] {
  const choices = readPiece(piece, reader)
  if (reader.pieces[reader.at] !== '?') return choices
  if (piece === '^' || piece === '$') throw unreadable(reader)
  reader.at++
  return choices.every(([place, more]) => place && !more)
    ? choices.map(([place]) => [{...place!, optional: true}])
    : [...choices, []]
}

function readPiece(piece: string, reader: Reader): Place[][] {
  const isGroup = piece === '(' || piece.startsWith('{')
  if (isGroup && !reader.depth) reader.groups++
  const group = isGroup || reader.depth ? reader.groups : 0
  const {flagged, colon} = reader
  const place: Place = {words: [], optional: false, any: false, flagged, colon, exact: false, group}
  reader.colon = false
  if (piece === '^' || piece === '$') return [[{...place, edge: piece}]]
  if (piece === '...') return [[{...place, any: true}]]
  if (piece.startsWith('{'))
    return [[{...place, ...listNamed(piece.slice(1, -1), reader.grammar, reader.pattern)}]]
  if (piece !== '(') return spellings(piece, place, reader)
  if (reader.pieces[reader.at] === ')') throw unreadable(reader)
  if (++reader.depth > most.brackets) throw new PatternError('nested', reader.pattern, most.brackets)
  const choices = readChoices(reader).map(([first, ...rest]) =>
    first ? [{...first, colon: first.colon || colon}, ...rest] : [],
  )
  reader.depth--
  if (reader.pieces[reader.at] !== ')') throw unreadable(reader)
  reader.at++
  return choices
}
