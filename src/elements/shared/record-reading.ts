import type {ReactiveController, ReactiveControllerHost} from 'lit'
import type {RecordSnapshot} from '../../record/index.js'

type Part = RecordSnapshot['goalsPart']

/**
 * How much of a record is there: it is being read; it could be read in part alone, or not at all; or it is whole. Where
 * there is no record, what is given is all there is.
 */
export type ReadSoFar = 'reading' | 'part' | 'whole'

/** Lets what leaves the page (a note, a copy) wait for all of the record that it is made of. */
export class RecordReading implements ReactiveController {
  #waiting: (() => void)[] = []

  constructor(
    host: ReactiveControllerHost,
    readonly snapshot: () => Partial<RecordSnapshot> | undefined,
  ) {
    host.addController(this)
  }

  get soFar(): ReadSoFar {
    const {goalsPart, readingsPart, personPart} = this.snapshot() ?? {}
    const isToCome = (part?: Part): boolean => part?.phase === 'waiting' || part?.phase === 'loading'
    if ([goalsPart, readingsPart, personPart].some(isToCome)) return 'reading'
    return [goalsPart, readingsPart].some(part => part?.complete === false) ? 'part' : 'whole'
  }

  hostUpdated(): void {
    if (this.soFar !== 'reading') for (const go of this.#waiting.splice(0)) go()
  }

  /** Comes once all of it has been read, or could not be. */
  async done(): Promise<void> {
    if (this.soFar === 'reading') await new Promise<void>(go => this.#waiting.push(go))
  }
}
