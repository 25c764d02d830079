import {html, type TemplateResult} from 'lit'
import type {MeasureOffer} from '../../measures/index.js'
import type {DraftPlace} from '../recovery-goal-form/draft-shelf.js'
import type {RecoveryEvents} from '../shared/events.js'

/** The form that asks a measure: the one that was offered, else the check-in. Hidden, it keeps what was answered. */
export function askingForm(
  offer: MeasureOffer | undefined,
  {hidden, isShared}: {hidden: boolean; isShared: boolean},
  close: (event: Event) => void,
): TemplateResult {
  return html`<recovery-measure-form
    class="stage"
    ?hidden=${hidden}
    .questionnaire=${offer?.questionnaire}
    .instrument=${offer?.instrument}
    .checked=${offer?.checked ?? false}
    .mayDecline=${offer?.mayDecline}
    .withItems=${offer?.withItems ?? false}
    .allOnPage=${offer?.allOnPage ?? false}
    .sharedScreen=${isShared}
    @form-close=${close}
  ></recovery-measure-form>`
}

/** The form that a goal is written in. Hidden, it keeps what was written. */
export function composingForm(
  composing: DraftPlace | undefined,
  close: (event: CustomEvent<RecoveryEvents['form-close']>) => void,
): TemplateResult {
  return html`<recovery-goal-form
    class="composer"
    ?hidden=${!composing}
    .entry=${composing?.entry}
    .start=${composing?.start}
    @form-close=${close}
  ></recovery-goal-form>`
}
