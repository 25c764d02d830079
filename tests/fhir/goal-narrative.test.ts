import type {Goal, Narrative} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {goalFromResource, goalToResource} from '../../src/fhir/index.js'
import {reviseGoal} from '../../src/goals/index.js'
import {freeze} from './freeze.js'

const xhtml = (inside: string) => `<div xmlns="http://www.w3.org/1999/xhtml">${inside}</div>`

/** The narrative of a goal once its words were changed. */
function narrativeAfter(words: string, text: Narrative, before = 'Sing in the choir & "more"'): Narrative {
  const original: Goal = {
    resourceType: 'Goal',
    text,
    lifecycleStatus: 'active',
    description: {text: before},
    subject: {reference: 'Patient/p'},
  }
  const goal = goalFromResource(freeze(original))
  return goalToResource(reviseGoal(goal, {words}), original).text!
}

describe('a narrative, when the words change', () => {
  it('says the new ones wherever it said the old, where it was generated, and is left alone otherwise', () => {
    const inside = '<p title="Sing"><b>Goal</b>: Sing in the choir &amp; &quot;more&quot;</p><p>active</p>'
    expect(narrativeAfter('Sing <on> stage', {status: 'generated', div: xhtml(inside)})).toEqual({
      status: 'generated',
      div: xhtml('<p title="Sing"><b>Goal</b>: Sing &lt;on&gt; stage</p><p>active</p>'),
    })
    for (const status of ['additional', 'extensions'] as const) {
      const text = {status, div: xhtml(inside)}
      expect(narrativeAfter('Sing on stage', text)).toEqual(text)
    }
  })

  it('takes a short word for the goal’s only where it stands alone, and nothing for markup or a pattern', () => {
    const div = xhtml('<p class="Run">Run</p><p>Running shoes</p>')
    expect(narrativeAfter('Walk $& far', {status: 'generated', div}, 'Run').div).toBe(
      xhtml('<p class="Run">Walk $&amp; far</p><p>Running shoes</p>'),
    )
  })

  it('is left alone where it says nothing of the words', () => {
    const text = {status: 'generated', div: xhtml('Elsewhere')} as const
    expect(narrativeAfter('Sing on stage', text)).toEqual(text)
  })
})
