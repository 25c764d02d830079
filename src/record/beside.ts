import type {ContentPack} from '../content/index.js'
import type {SaidOfAnswer} from '../measures/index.js'
import {findPlans, type PlansOutcome} from './plans.js'
import {readWhatHelps, saveWhatHelps, type WhatHelpsOutcome, type WhatHelpsSaid} from './what-helps.js'
import {sayOfAnswer} from './say-of-answer.js'
import {findSupports, type SupportsOutcome} from './supports.js'
import type {Save} from './saves.js'
import type {SaveOutcome} from './snapshot.js'
import type {RecordState} from './state.js'

/** What a record knows beside goals and measures. */
export interface Beside {
  /** What the person says helps them. */
  whatHelps(): Promise<WhatHelpsOutcome>
  saveWhatHelps(said: WhatHelpsSaid): Promise<SaveOutcome>
  /** Saves what the person says of an answer; `key` is a UUID that stays with what is being written. */
  sayOfAnswer(said: SaidOfAnswer, key: string): Promise<SaveOutcome>
  /** Documents of these types (`system|code`) about the person. */
  plans(types: readonly string[]): Promise<PlansOutcome>
  /** Where there is support, as the endpoint and these packs list it. */
  supports(packs: readonly ContentPack[]): Promise<SupportsOutcome>
}

export function besideOf(state: RecordState, save: Save): Beside {
  return {
    whatHelps: () => readWhatHelps(state),
    saveWhatHelps: said => save('what-helps', said, () => saveWhatHelps(state, said)),
    sayOfAnswer: (said, key) => save(key, said, () => sayOfAnswer(state, said, key)),
    plans: types => findPlans(state, types),
    supports: packs => findSupports(state, packs),
  }
}
