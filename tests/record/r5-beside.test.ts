import type {Goal} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {inR4} from '../../src/record/backends/in-r4.js'
import {startCharting} from './charting.js'

const goal: Goal = {
  resourceType: 'Goal',
  lifecycleStatus: 'active',
  description: {text: 'Sing again'},
  subject: {reference: 'Patient/maya'},
  expressedBy: {reference: 'Patient/maya'},
}

describe('A chart that did not say beforehand whether it speaks R5', () => {
  it('gives each version of a goal as R4 has it', async () => {
    const charting = startCharting({habits: {speaksR5: true}})
    const chart = inR4(charting.backend())
    const made = (await chart.create(goal)) as Goal
    expect(await charting.goal(made.id!)).toMatchObject({source: goal.expressedBy})
    await chart.update({...made, description: {text: 'Sing'}}, made.meta!.versionId)
    const {resources} = await chart.history!('Goal', made.id!)
    expect(resources).toHaveLength(2)
    for (const version of resources) {
      expect(version).toMatchObject({expressedBy: goal.expressedBy})
      expect(version).not.toHaveProperty('source')
    }
  })

  it('refuses a patch, which could be about an element that R5 has elsewhere, and sends none', async () => {
    const charting = startCharting({habits: {speaksR5: true}})
    const chart = inR4(charting.backend())
    const made = (await chart.create(goal)) as Goal
    const sent = charting.writes().length
    const patch = [{op: 'remove', path: '/expressedBy'}] as const
    await expect(chart.patch!('Goal', made.id!, patch as never, made.meta!.versionId)).rejects.toMatchObject({
      kind: 'forbidden',
      status: 405,
    })
    expect(charting.writes()).toHaveLength(sent)
  })

  it('is written to in R4 where it does not say at all', async () => {
    const charting = startCharting()
    const backend = charting.backend()
    backend.capabilities = () => Promise.reject(new Error('It does not say.'))
    const made = (await inR4(backend).create(goal)) as Goal
    expect(await charting.goal(made.id!)).toMatchObject({expressedBy: goal.expressedBy})
    expect(await charting.goal(made.id!)).not.toHaveProperty('source')
  })
})
