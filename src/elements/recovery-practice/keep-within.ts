import type {RecoveryEvents} from '../shared/events.js'

/** Every event of the elements: the compiler tells of one that is missing. */
const names: Readonly<Record<keyof RecoveryEvents, true>> = {
  'goal-submit': true,
  'goal-replace-submit': true,
  'goal-review-submit': true,
  'goal-void-submit': true,
  'goal-undo-submit': true,
  'goal-history-request': true,
  'goal-note': true,
  'goal-saved': true,
  'goal-compose': true,
  'goal-edit': true,
  'form-close': true,
  'draft-keep': true,
  'drafts-change': true,
  'conflict-keep-mine': true,
  'conflict-keep-theirs': true,
  'conflict-settled': true,
  'measure-start': true,
  'measure-offers-change': true,
  'measure-submit': true,
  'measure-said-submit': true,
  'questionnaire-request': true,
  'questionnaire-submit': true,
  'measure-saved': true,
  'record-reload': true,
  'shared-screen-leave': true,
  'shared-screen-change': true,
  'what-helps-request': true,
  'what-helps-submit': true,
  'what-helps-saved': true,
  'plans-request': true,
  'supports-request': true,
  'wording-finding-taken': true,
  'wording-finding-left': true,
}

/** Lets nothing out of what goes on in an element: a page, or a record around it, must not take practice for charting. */
export function keepWithin(host: HTMLElement): void {
  for (const name of Object.keys(names)) host.addEventListener(name, event => event.stopPropagation())
}
