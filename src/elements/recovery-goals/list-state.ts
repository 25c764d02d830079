import type {Component} from '../../chime/index.js'
import type {GoalSearch} from '../../goals/index.js'
import type {NoteOutcome} from './into-note.js'

/** What is open, looked for and chosen in a list of goals; of one person, and closed under the next one. */
export class ListState {
  /** Groups of which all goals show. */
  readonly whole = new Set<Component | undefined>()
  /** Goals that are being looked at again. */
  readonly reviewing = new Set<string>()
  /** What is unfolded: `further` or `life`, and the id of its goal. */
  readonly unfolded = new Set<string>()
  search: GoalSearch = {}
  /** Whether the fields to look with show, where there is little room. */
  looking = false
  /** Goals that are chosen for the note, while somebody chooses. */
  chosen?: ReadonlySet<string>
  /** What became of the last text for the note. */
  note?: NoteOutcome

  get searching(): boolean {
    const {component, status, text} = this.search
    return Boolean(component ?? status ?? text?.trim())
  }
}
