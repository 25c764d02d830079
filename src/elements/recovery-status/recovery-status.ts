import {consume} from '@lit/context'
import {css, html, nothing, type TemplateResult} from 'lit'
import {property} from 'lit/decorators.js'
import {keyed} from 'lit/directives/keyed.js'
import type {RecordSnapshot} from '../../record/index.js'
import {recordContext} from '../shared/context.js'
import {controls} from '../shared/controls.js'
import {later, type Later} from '../shared/later.js'
import {RecoveryElement} from '../shared/recovery-element.js'
import {savedSentence} from '../shared/saved-sentence.js'
import {tokens} from '../shared/tokens.js'
import type {Connection} from './connection.js'

const why = later(() => import('./endpoint-why.js'))
const connection = later(() => import('./connection.js'))

/**
 * Says what is true about the record: whom to take care with, being read, saved and when, what this endpoint allows,
 * what is missing, and that there is no connection. Says «saved» only when the chart's own server did.
 *
 * @element recovery-status
 * @csspart status - The line with the state.
 * @csspart notice - Each sentence about the person's record, what the endpoint allows or left out.
 * @csspart why - What the endpoint allows and why, for informatics, unfolded.
 */
export class RecoveryStatus extends RecoveryElement {
  static override styles = [
    tokens,
    controls,
    css`
      .saved::before {
        content: '';
        display: inline-block;
        inline-size: 8px;
        block-size: 8px;
        margin-inline-end: 8px;
        border-radius: 50%;
        background: var(--_accent);
        forced-color-adjust: none;
      }

      /* Not in the chart: an open ring. */
      .saved:not(.chart)::before {
        border: 2px solid var(--_accent);
        background: none;
      }

      .notice,
      details {
        margin-block-start: 8px;
      }

      summary {
        inline-size: fit-content;
        min-block-size: 24px;
        color: var(--_accent);
        cursor: pointer;
      }
    `,
  ]

  /** The record as it stands; from `<recovery-record>` when left out. */
  @consume({context: recordContext, subscribe: true})
  @property({attribute: false})
  snapshot?: RecordSnapshot

  #connection?: Connection
  /** Whether somebody wanted to know why. */
  #asked = false

  protected override get needs(): readonly Later<object>[] {
    // It was asked for once: what stands here already does not wait for it.
    return why.code ? [why] : []
  }

  protected override render(): TemplateResult {
    const caution = this.snapshot?.person.caution
    const offline = this.#connection?.sentence(this.local.words)
    return html`<div role="status">
        <div part="status" class="small">${this.#state()}</div>
        ${caution ? notice(this.local.words.status[caution]) : nothing} ${offline ? notice(offline) : nothing}
      </div>
      ${this.#limits().map(notice)} ${this.#why()} ${this.#notices().map(notice)}`
  }

  /** Fetched while there is a connection. */
  protected override firstUpdated(): void {
    void connection.fetch().then(() => {
      if (connection.code) this.#connection ??= new connection.code.Connection(this)
      this.requestUpdate()
    })
  }

  /** What the endpoint does not allow. */
  #limits(): string[] {
    const {capabilities, goes} = this.snapshot ?? {}
    const {status} = this.local.words
    if (!capabilities) return []
    const {writable, goal, observation, fhirVersion} = capabilities
    const said = [
      [!writable && status.unknownVersion(fhirVersion)],
      [writable && !goal.create && status.readOnly, goes && status.goalsGo[goes.goals]],
      [writable && !observation.create && status.noCheckIns, goes && status.checkInsGo[goes.answers]],
    ]
    return said.map(each => each.filter(Boolean).join(' ')).filter(Boolean)
  }

  #why(): TemplateResult | typeof nothing {
    const {plan} = this.snapshot ?? {}
    if (!plan || !this.#limits().length) return nothing
    return html`<details part="why" @toggle=${this.#explain}>
      <summary class="small">${this.local.words.status.why}</summary>
      ${why.code?.endpointWhy(this.local, plan, this.snapshot?.steps) ?? (this.#asked ? this.notArrived() : nothing)}
    </details>`
  }

  #explain = async ({currentTarget}: Event): Promise<void> => {
    if (!(currentTarget as HTMLDetailsElement).open || why.code) return
    await why.fetch()
    this.#asked = true
    this.requestUpdate()
  }

  #state(): TemplateResult | typeof nothing {
    const {snapshot} = this
    const {status} = this.local.words
    if (!snapshot) return nothing
    if (snapshot.goalsPart.phase === 'loading' || snapshot.readingsPart.phase === 'loading')
      return html`${status.loading}`
    if (!snapshot.savedAt) return nothing
    // A second save within the minute says the same, and is said again.
    return html`${keyed(
      snapshot.savedAt,
      html`<span class="saved ${snapshot.savedIn ?? 'chart'}"
        >${savedSentence(this.local, snapshot.savedAt, snapshot.savedIn)}</span
      >`,
    )}`
  }

  #notices(): string[] {
    const {snapshot} = this
    const {status} = this.local.words
    if (!snapshot) return []
    const {foreign} = snapshot
    const unread = snapshot.goalsPart.problem ?? snapshot.readingsPart.problem
    const notices = [
      this.#isSettled() && (unread?.place ? status.unread[unread.place] : this.#missing(snapshot)),
      snapshot.unguarded && snapshot.capabilities?.goal.update && status.unguarded,
      snapshot.goals.some(({restricted}) => restricted) && status.restricted,
      foreign > 0 && status.foreign(foreign),
    ]
    return notices.filter(each => typeof each === 'string')
  }

  /** What the endpoint did not give, by number where it said how many there are. */
  #missing({goalsPart, readingsPart, goals, readings}: RecordSnapshot): string | false {
    const {status} = this.local.words
    if (goalsPart.complete && readingsPart.complete) return false
    const parts = [
      {...goalsPart, shown: goals.length},
      {...readingsPart, shown: readings.length},
    ].filter(({complete}) => !complete)
    const counted = parts.flatMap(({shown, total}) =>
      total === undefined ? [] : status.partial(shown, total),
    )
    return counted.length === parts.length ? counted.join(' ') : status.incomplete
  }

  /** A part that failed says so itself, where it would have stood. */
  #isSettled(): boolean {
    return this.snapshot?.goalsPart.phase === 'ready' && this.snapshot.readingsPart.phase === 'ready'
  }
}

function notice(sentence: string): TemplateResult {
  return html`<p class="notice small" part="notice">${sentence}</p>`
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-status': RecoveryStatus
  }
}
