import {describe, expect, it} from 'vitest'
import {goalFromResource, goalToResource} from '../../src/fhir/index.js'
import {newGoal} from '../../src/goals/index.js'

describe('somebody who speaks and is not named', () => {
  it.each(['supporter', 'staff'] as const)(
    'is a reference that says something, and stays nameless: %s',
    speaker => {
      const notes = [{text: 'Well done', speaker, time: '2026-11-23'}]
      const goal = {...newGoal({words: 'Sing', components: ['hope']}), notes}
      const resource = goalToResource(goal, undefined, {patient: 'Patient/p', identifier: 'uuid'})
      expect(resource.note![0]!.authorReference!.display).toBeTruthy()
      expect(goalFromResource(resource).notes).toEqual(notes)
    },
  )
})
