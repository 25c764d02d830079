import {describe, expect, it} from 'vitest'
import {messages} from './messages.js'

describe('French says «le» before a day and «en» before a month', () => {
  const {supports, whatHelps, together, copy, goals} = messages.fr
  it.each(['1er sept. 2026', '2 sept. 2026', '30 sept. 2026'])('as before %s', day => {
    expect(supports.ages.current(day)).toBe(`vérifié le ${day}`)
    expect(whatHelps.last(day, '')).toContain(` le ${day}.`)
    expect(together.lastTime(day)).toContain(` le ${day}`)
    expect(copy.by(day)).toBe(`d’ici le ${day}`)
    expect(copy.said(day)).toContain(` le ${day}`)
    expect(goals.due(day)).toBe(`d’ici le ${day}`)
  })

  it.each(['sept. 2026', '2026'])('as before %s', month => {
    expect(supports.ages.current(month)).toBe(`vérifié en ${month}`)
    expect(copy.by(month)).toBe(`d’ici ${month}`)
    expect(goals.due(month)).toBe(`d’ici ${month}`)
  })
})
