import type {MeasureOffer} from '../../measures/index.js'
import type {RecordSnapshot} from '../../record/index.js'
import type {DraftPlace} from '../recovery-goal-form/draft-shelf.js'
import type {RecoveryGoalForm, RecoveryGoals, RecoveryMeasureForm} from '../index.js'
import type {KeptSitting} from '../recovery-measure-form/kept-sitting.js'
import {fire} from '../shared/events.js'
import {isKept} from '../shared/kept-drafts.js'
import type {Waiting} from '../shared/waiting.js'

/** A chart as it stands: its forms, what is open in them, and how something is opened. */
export interface Open {
  snapshot: RecordSnapshot | undefined
  goalForm: RecoveryGoalForm | null
  measureForm: RecoveryMeasureForm | null
  goals: RecoveryGoals | null
  offers: readonly MeasureOffer[] | undefined
  composing: DraftPlace | undefined
  /** What is asked just now, if anything: the check-in, where that is no offer. */
  asking: false | {offer: MeasureOffer | undefined}
  compose: (event: Event, place: DraftPlace) => void
}

/** All that waits in the forms of a chart, but for what is open. */
export function allWaiting(open: Open): Waiting[] {
  return [...goals(open), ...(open.goals?.waiting ?? []), ...measures(open), ...kept(open)]
}

function goals({goalForm, composing, compose}: Open): Waiting[] {
  const drafts = goalForm?.unsaved.filter(each => !(each.open && composing)) ?? []
  return drafts.map(draft => ({
    ...draft,
    goOn: event => compose(event, draft),
    letGo: () => goalForm!.discard(draft.key),
  }))
}

function measures(open: Open): Waiting[] {
  const {measureForm, asking} = open
  const held = measureForm?.waiting.filter(
    each => !asking || each.questionnaire !== asking.offer?.questionnaire,
  )
  return (held ?? []).map(each => ({...each, goOn: event => goOnWith(event, open, each.questionnaire)}))
}

/** Answers to a Questionnaire that an earlier page kept, and that has not been asked again here. */
function kept(open: Open): Waiting[] {
  const {snapshot, measureForm, asking} = open
  const held = new Set(measureForm?.waiting.map(({key}) => key))
  return (snapshot?.drafts?.kept ?? []).flatMap(({name, value}): Waiting[] => {
    if (!name.startsWith('questionnaire ') || !isKept(value)) return []
    const {key, questionnaire, title} = value as KeptSitting
    if (held.has(key) || (asking && asking.offer?.questionnaire === questionnaire)) return []
    const goOn = (event: Event): void => goOnWith(event, open, questionnaire)
    const letGo = (): void => fire(measureForm!, 'draft-keep', {name})
    return [{key, about: title, words: '', speaker: 'person', unsent: false, goOn, letGo}]
  })
}

/** From the button, so that the focus can come back to it. */
function goOnWith({currentTarget}: Event, {offers, snapshot}: Open, questionnaire?: string | object): void {
  const offered = (offers ?? snapshot?.site?.measures)?.find(each => each.questionnaire === questionnaire)
  const bare = typeof questionnaire === 'string' ? {instrument: '', questionnaire} : undefined
  fire(currentTarget!, 'measure-start', questionnaire ? (offered ?? bare) : undefined)
}
