import type {GoalSearch} from '../../goals/index.js'
import type {Reading} from '../../measures/index.js'
import type {GoalEntry, RecordSnapshot} from '../../record/index.js'
import type {LanguageController} from '../shared/language.js'
import {inOrder} from './goal-order.js'

type Find = (entries: readonly GoalEntry[], search: GoalSearch) => readonly GoalEntry[]

/** What a list shows, worked out once for each snapshot: its goals in their order, and what was said of each. */
export class ListSources {
  snapshot: RecordSnapshot | undefined
  given: readonly GoalEntry[] = []
  /** All goals, in the order in which they are looked at; and those that are looked for. */
  entries: readonly GoalEntry[] = []
  found: readonly GoalEntry[] = []
  /** Goals that are no longer in the chart, while something that was said of them waits; and what is drawn with them. */
  left: readonly GoalEntry[] = []
  drawn: readonly GoalEntry[] = []
  #readings: readonly Reading[] = []
  /** Goals that changed into others. */
  #changed: readonly GoalEntry[] = []
  #byGoal = new Map<string, Reading[]>()

  constructor(
    readonly local: LanguageController,
    readonly focusGoal: (id: string) => Promise<boolean>,
  ) {}

  /** Takes in what there is to show now; `find` chooses among it, once that is there to do so. */
  take(
    given: readonly GoalEntry[],
    snapshot: RecordSnapshot | undefined,
    {left, search, find}: {left: readonly GoalEntry[]; search: GoalSearch; find: Find | undefined},
  ): void {
    this.snapshot = snapshot
    if (given !== this.given) {
      this.entries = inOrder(given)
      this.#changed = given.filter(({goal}) => goal.successor)
    }
    this.given = given
    this.left = left
    const all = left.length ? inOrder([...given, ...left]) : this.entries
    this.drawn = find ? find(all, search) : all
    this.found = left.length ? this.drawn.filter(entry => !left.includes(entry)) : this.drawn
    const readings = snapshot?.readings ?? []
    if (readings === this.#readings) return
    this.#readings = readings
    this.#byGoal = new Map()
    for (const reading of readings) {
      if (!reading.goal) continue
      const others = this.#byGoal.get(reading.goal)
      if (others) others.push(reading)
      else this.#byGoal.set(reading.goal, [reading])
    }
  }

  entryOf(id: string): GoalEntry | undefined {
    return [...this.entries, ...this.left].find(entry => entry.id === id)
  }

  /** The goals that changed into this one. */
  predecessorsOf = (id: string): readonly GoalEntry[] =>
    this.#changed.filter(entry => entry.goal.successor === id && entry.id !== id)

  /** What was said of a goal, oldest first. */
  readingsOf = (id: string): readonly Reading[] => this.#byGoal.get(id) ?? none

  /** The answers that a goal grew out of. */
  answersOf({goal}: GoalEntry): readonly Reading[] {
    return goal.answers.length ? this.#readings.filter(({id}) => goal.answers.includes(id)) : none
  }
}

const none: readonly Reading[] = []
