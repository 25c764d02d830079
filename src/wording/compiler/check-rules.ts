import {createLinter} from '../lint.js'
import type {Proof, Rule, RuleBook} from '../rule.js'
import {compile} from './compile.js'
import {parsePattern} from './pattern.js'
import type {Sequence} from './sequence.js'

/** What is wrong with the rules of a book, in sentences; nothing, if they may be used. Proofs are by id. */
export function checkRules(book: RuleBook, proofs: ReadonlyMap<string, Proof>): string[] {
  return [...repeated(book), ...book.rules.flatMap(rule => unproven(book, rule, proofs.get(rule.id)))]
}

const spellingOf = ({places, atStart, atEnd}: Sequence, rule: Rule): string =>
  JSON.stringify([
    places.map(({words, optional, exact, any}) => [words, optional, exact, any]),
    atStart,
    atEnd,
    rule.frame,
  ])

/** Phrases that are written twice, or that another phrase of the same rule already finds wherever they stand. */
function repeated({rules, grammar}: RuleBook): string[] {
  const owners = new Map<string, string>()
  return rules.flatMap(rule => {
    const single = new Set<string>()
    const read = [...rule.match, ...(rule.anywhere ?? [])].map(pattern => ({
      pattern,
      sequences: parsePattern(pattern, grammar),
    }))
    for (const {sequences} of read)
      for (const {places, atStart, atEnd} of sequences)
        if (places.length === 1 && !atStart && !atEnd)
          for (const word of places[0]!.words.flat()) single.add(word)
    return read.flatMap(({pattern, sequences}) =>
      sequences.flatMap(sequence => {
        const spelling = spellingOf(sequence, rule)
        const owner = owners.get(spelling)
        owners.set(spelling, rule.id)
        if (owner) return [`${rule.id} repeats “${pattern}” of ${owner}.`]
        const {places, replacement} = sequence
        const shown = places.filter(({flagged}) => flagged)
        const isShadowed =
          !replacement &&
          places.length > 1 &&
          shown.length === 1 &&
          !shown[0]!.optional &&
          !shown[0]!.any &&
          shown[0]!.words.flat().every(word => single.has(word))
        return isShadowed ? [`${rule.id}: “${pattern}” finds nothing that its shorter phrase does not.`] : []
      }),
    )
  })
}

/** Sentences that a rule lacks or does not hold to, and words that it offers and would itself flag. */
function unproven(book: RuleBook, rule: Rule, proof?: Proof): string[] {
  if (!proof || proof.flags.length < 2 || proof.passes.length < 2 || !proof.sources.length)
    return [`${rule.id} needs a source, two sentences to flag and two to let pass.`]
  const linter = createLinter(compile({...book, rules: [{...rule, off: false}]}))
  const find = (text: string) => linter.lint(text, {language: book.language})
  return [
    ...proof.flags.filter(text => !find(text).length).map(text => `${rule.id} does not flag “${text}”`),
    ...proof.passes.filter(text => find(text).length).map(text => `${rule.id} flags “${text}”`),
    ...proof.flags.flatMap(text =>
      find(text).flatMap(({fixes}) =>
        fixes
          .filter(fix => find(fix.text).length)
          .map(fix => `${rule.id} offers “${fix.text}”, which it flags.`),
      ),
    ),
  ]
}
