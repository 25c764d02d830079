import {describe, expect, it} from 'vitest'
import type {Rule} from '../../src/wording/index.js'
import {checkRules, englishBook} from '../../src/wording/rules/index.js'

describe('a check of rules', () => {
  const proof = {sources: ['practice'], flags: ['An addict.', 'Two addicts.'], passes: ['A car.', 'A bus.']}
  const check = (rules: Rule[], of = proof) =>
    checkRules({...englishBook, rules}, new Map(rules.map(({id}) => [id, of])))
  const rule: Rule = {id: 'en.label.addict', severity: 'hint', match: ['addict+'], message: ''}

  it('finds nothing in a rule that holds', () => expect(check([rule])).toEqual([]))

  it('tells of a phrase that is written twice', () =>
    expect(check([rule, {...rule, id: 'en.label.other'}])).toContain(
      'en.label.other repeats “addict+” of en.label.addict.',
    ))

  it('tells of a phrase that a shorter one shadows', () =>
    expect(check([{...rule, match: ['addict+', 'known [addict]']}])).toContain(
      'en.label.addict: “known [addict]” finds nothing that its shorter phrase does not.',
    ))

  it('tells of missing and of broken proof', () => {
    expect(check([rule], {...proof, passes: []})[0]).toContain('needs a source, two sentences')
    expect(check([rule], {...proof, flags: ['A car.', 'An addict.']})).toContain(
      'en.label.addict does not flag “A car.”',
    )
    expect(check([rule], {...proof, passes: ['An addict.', 'A car.']})).toContain(
      'en.label.addict flags “An addict.”',
    )
  })

  it('tells of a suggestion that would itself be flagged', () =>
    expect(check([{...rule, match: ['addict+ => an addict', 'addict+ here']}])).toContain(
      'en.label.addict offers “an addict”, which it flags.',
    ))
})
