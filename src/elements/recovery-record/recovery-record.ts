import {provide} from '@lit/context'
import {css, html, LitElement, type PropertyValues, type TemplateResult} from 'lit'
import {property, state} from 'lit/decorators.js'
import {
  configure,
  createRecord,
  emptySnapshot,
  failedSnapshot,
  Problem,
  problemOf,
  type Author,
  type Backend,
  type Configuration,
  type PersonRecord,
  type RecordSnapshot,
} from '../../record/index.js'
import {recordContext} from '../shared/context.js'
import {isOther} from '../shared/is-other.js'
import {answerRequests} from './answers.js'
import {ownBackend, type Authorization, type MessagingOptions, type SideCar} from './stores.js'
import type {withStore} from './with-store.js'
import type {RecordDrafts} from './record-drafts.js'

/**
 * The provider: opens one person's record on a FHIR endpoint, hands it down to the elements inside it, and answers
 * their requests to save. Give it `base-url` and `patient`; or, where the host has a data layer of its own, a
 * `backend`. A change of patient ends the record: nothing of one person is ever shown or written under another.
 *
 * @element recovery-record
 * @slot - The elements that show and change the record.
 * @fires goal-saved - The server confirmed a goal. `detail.ids` are the ids of the Goals.
 * @fires measure-saved - The server confirmed a check-in. `detail.ids` are the ids of the Observations.
 */
export class RecoveryRecord extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `

  /** The FHIR endpoint's address, absolute or relative to the page. */
  @property({attribute: 'base-url'}) baseUrl = ''

  /** The logical id of the Patient whose record it is, on this endpoint. */
  @property() patient = ''

  /** Gives the Authorization header for each request; the token is never kept. Only as a property, in whose place another may come at any time. */
  @property({attribute: false}) authorization?: Authorization

  /** The SMART scopes that were granted, as the `scope` of the token response says, where the page knows them. */
  @property() scopes?: string

  /** A backend of the host's own, instead of `base-url`. */
  @property({attribute: false}) backend?: Backend

  /** A second FHIR store beside the chart, for what the chart does not take. Only as a property. */
  @property({attribute: false}) sideCar?: SideCar

  /** What a SMART launch told of the chart's window (its origin and handle), where the site keeps goals on its scratchpad. Only as a property. */
  @property({attribute: false}) messaging?: MessagingOptions

  /** The site's configuration, by its schema. What the page gives itself comes first. */
  @property({attribute: false}) config?: Configuration

  /** Where the site's configuration is: JSON on the page's own origin. */
  @property({attribute: 'config-src'}) configSrc?: string

  /** Who is at the keyboard: another one opens the record anew. What they type is marked as typed by them; who speaks is said apart. */
  @property({attribute: false, hasChanged: isOther}) author?: Author

  @provide({context: recordContext})
  @state()
  protected snapshot: RecordSnapshot = emptySnapshot

  #record?: PersonRecord
  /** Of one address and one author: what was sent under one user is never sent again under another. */
  #own?: Backend
  #site?: Configuration
  /** There once a site wants drafts to be kept, and a second store stands beside the chart. */
  #drafts?: RecordDrafts
  #withStore?: typeof withStore

  constructor() {
    super()
    answerRequests(this, () => this.#record)
    this.addEventListener('record-reload', this.#reload)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.hasUpdated) this.#open()
  }

  /**
   * Whoever is at the keyboard logs out: the record is closed, and nothing that the chart does not have stays, in the forms
   * or in this browser. False where the browser would not forget.
   */
  async logOut(): Promise<boolean> {
    const {author} = this
    ;[this.patient, this.author] = ['', undefined]
    const forgotten = this.#drafts?.forget(author)
    this.#close()
    this.snapshot = {...emptySnapshot, loggedOut: true}
    return (await forgotten) ?? true
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#close()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('config') || changed.has('configSrc')) return void this.#configure()
    if (changed.has('baseUrl') || changed.has('author')) this.#own = undefined
    const whose = ['baseUrl', 'patient', 'backend', 'sideCar', 'messaging', 'author', 'scopes'] as const
    const signed = changed.has('authorization') && !changed.get('authorization') !== !this.authorization
    // One that was taken off the page opens when it is back.
    if (this.isConnected && (signed || whose.some(name => changed.has(name)))) this.#open()
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`
  }

  #open(): void {
    this.#close()
    const baseUrl = this.baseUrl || this.#site?.baseUrl
    if (!this.patient || !(this.backend || baseUrl) || this.#awaitsSite) return
    const isBeside = Boolean(this.sideCar ?? this.#site?.sideCar ?? this.#site?.ladder)
    if (isBeside && !this.#withStore) return void this.#fetchStore()
    try {
      const chart = this.backend ?? (this.#own ??= ownBackend(this, baseUrl!))
      const record = createRecord({
        backend: isBeside ? this.#withStore!(this, chart, this.#site) : chart,
        patient: this.patient,
        author: this.author,
        scopes: this.scopes,
      })
      record.subscribe(() => this.#tell())
      this.#record = record
      void record.load()
      // A backend without an address is another one on every page: a draft could come up under somebody else.
      if (chart.baseUrl) this.#drafts?.open(record.snapshot.whose, this.author, this.#site)
    } catch (error) {
      this.snapshot = failedSnapshot(problemOf(error))
    }
  }

  async #fetchStore(): Promise<void> {
    const problem = new Problem('offline', 'A part of this page could not be fetched.')
    const code = await import('./with-store.js').catch(() => undefined)
    this.#withStore = code?.withStore
    if (!code) this.snapshot = failedSnapshot(problem)
    else if (this.isConnected) this.#open()
  }

  #tell(): void {
    const [site, drafts] = [this.#site, this.#drafts?.known]
    this.snapshot = {...this.#record!.snapshot, ...(site && {site}), ...(drafts && {drafts})}
  }

  get #awaitsSite(): boolean {
    return Boolean(this.config || this.configSrc) && !this.#site
  }

  /** Nothing is opened before it is known what the site wants, and nothing if that has a mistake. */
  async #configure(): Promise<void> {
    const {config, configSrc: source} = this
    this.#close()
    this.#own = this.#site = undefined
    const isLate = (): boolean => config !== this.config || source !== this.configSrc
    try {
      const site =
        config || source ? await configure({config, source}, this.ownerDocument.baseURI) : undefined
      // What cannot be fetched keeps nothing, and nothing says that it does.
      const code = site?.drafts && (await import('./record-drafts.js').catch(() => undefined))
      if (isLate()) return
      if (code) this.#drafts ??= new code.RecordDrafts(this, () => this.#tell())
      this.#site = site
      if (this.isConnected) this.#open()
    } catch (error) {
      if (!isLate()) this.snapshot = failedSnapshot(problemOf(error))
    }
  }

  #close(): void {
    this.#drafts?.close()
    this.#record?.close()
    this.#record = undefined
    this.snapshot = emptySnapshot
  }

  #reload = (event: Event): void => (event.stopPropagation(), void this.#record?.load())
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-record': RecoveryRecord
  }
}
