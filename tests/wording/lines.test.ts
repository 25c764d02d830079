import {describe, expect, it} from 'vitest'
import {lint} from '../../src/wording/index.js'

const found = (text: string, language = 'en') => lint(text, {language}).map(finding => finding.text)

describe('a phrase that runs over the end of a line', () => {
  it.each([
    ['He was non\ncompliant with meds.', 'non\ncompliant'],
    ['He was non\r\ncompliant with meds.', 'non\r\ncompliant'],
    ['- He was non\n  compliant with meds.', 'non\n  compliant'],
    ['Seen in clinic with his sister, who told us that he was\nnon\ncompliant.', 'non\ncompliant'],
  ])('is found in a paragraph: %j', (text, words) => expect(found(text)).toEqual([words]))

  it.each([
    'He was non\n\ncompliant with meds.',
    'He was non\n- compliant with meds.',
    'He was non\na) compliant with meds.',
    'He was non.\ncompliant with meds.',
    'Plan: non\nCompliant with meds at home.',
    'MEDS NON\ncompliant with meds.',
    'sleep non\ncompliant with meds.',
  ])('is not found over a blank line, a list, a heading or a line of its own: %j', text =>
    expect(found(text)).not.toContain(text.slice(text.search(/non/i), text.search(/compliant/i) + 9)),
  )

  it('has its subject in the line before, or begins a clause of its own', () => {
    expect(found('The tumour in his lung is\naggressive.')).toEqual([])
    expect(found('He was not\naggressive.')).toEqual([])
    expect(found('Pt slept well overnight\nrefused breakfast.')).toEqual(['refused'])
  })
})
