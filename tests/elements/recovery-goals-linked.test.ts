import {expect, oneEvent} from '@open-wc/testing'
import '../../src/define.js'
import type {RecoveryGoals} from '../../src/elements/index.js'
import {goalEntry} from './goal-entries.js'
import {card, focused, show, text, unfold} from './goal-list-driver.js'
import {waitUntil} from './wait-until.js'

const choir = goalEntry('choir', {
  ...{words: 'Sing in the choir', components: ['connectedness']},
  ...{status: 'changed', successor: 'teach'},
})
const teach = goalEntry('teach', {words: 'Teach a song', components: ['meaning']})

const link = (list: RecoveryGoals, id: string, part: string): HTMLElement =>
  card(list, id).querySelector<HTMLElement>(`[part=${part}]`)!

describe('recovery-goals, goals that grew out of others', () => {
  it('lead from one to the other, and back', async () => {
    const list = await show([choir, teach])
    await waitUntil(() => link(list, 'choir', 'successor'))
    expect(text(card(list, 'choir'))).to.match(/It became:\s+“Teach a song”/)
    expect(text(card(list, 'teach'))).to.match(/It grew out of:\s+“Sing in the choir”/)
    expect(link(list, 'teach', 'successor')).to.equal(null)
    link(list, 'choir', 'successor').click()
    await waitUntil(() => focused(list) === 'teach')
    link(list, 'teach', 'predecessor').click()
    await waitUntil(() => focused(list) === 'choir')
    await expect(list).to.be.accessible()
  })

  it('grow out of each that became them, and never out of themselves', async () => {
    const other = goalEntry('dance', {...choir.goal, words: 'Dance'})
    const turned = {...teach, goal: {...teach.goal, successor: 'teach'}}
    const list = await show([choir, other, turned])
    await waitUntil(() => link(list, 'teach', 'predecessor'))
    const from = [...card(list, 'teach').querySelectorAll('[part=predecessor]')]
    expect(from.map(each => each.textContent!.trim())).to.have.members(['“Sing in the choir”', '“Dance”'])
  })

  it('tell it in their lives, where each is the way to the other', async () => {
    const list = await show([choir, teach])
    const working = {...choir.goal, status: 'working', successor: undefined} as const
    const versions = {
      choir: [
        {goal: working, time: '2026-01-01T10:00:00Z'},
        {goal: choir.goal, time: '2026-02-01T10:00:00Z', by: 'I. Bright'},
      ],
      teach: [{goal: teach.goal, time: '2026-02-01T10:00:00Z', by: 'I. Bright'}],
    }
    list.addEventListener('goal-history-request', ({detail}) =>
      detail.respondWith({versions: versions[detail.id as 'choir'], complete: true} as never),
    )
    await waitUntil(() => link(list, 'choir', 'successor'))
    for (const [id, part] of [
      ['choir', 'successor'],
      ['teach', 'predecessor'],
    ] as const) {
      await unfold(list, id, 'life')
      const inLife = (): HTMLElement | null => card(list, id).querySelector(`.life [part=${part}]`)
      await waitUntil(inLife, `the life of ${id} leads nowhere`)
      expect(text(card(list, id).querySelector('.life')!)).to.match(/2026 · by I\. Bright/)
      const focus = oneEvent(card(list, id === 'choir' ? 'teach' : 'choir'), 'focus')
      inLife()!.click()
      await focus
    }
  })
})

describe('recovery-goals, a goal of somebody else', () => {
  it('says by name where it comes from, where the goal says so', async () => {
    const list = await show([
      {...choir, origin: 'other', originName: 'North Lakes Clinic'},
      {...teach, origin: 'other'},
    ])
    expect(text(card(list, 'choir'))).to.contain('from another system, North Lakes Clinic')
    expect(text(card(list, 'teach'))).to.match(/from another system(?!,)/)
  })
})
