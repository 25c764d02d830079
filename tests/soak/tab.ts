import type {Author, PersonRecord, RecordSnapshot} from '../../src/record/index.js'
import type {Browser, Page} from './browser.js'
import {Forms} from './forms.js'
import type {Ledger} from './ledger.js'

/** Where the person's record is, and what goes wrong on the way there. */
export interface Endpoint {
  baseUrl: string
  fetch: typeof fetch
}

/** A page with a chart: what its elements do when somebody writes, saves, and changes the person, without what they draw. */
export class Tab extends Forms {
  readonly #drafts
  #record?: PersonRecord
  isOver = false

  static async open(browser: Browser, endpoint: Endpoint, ledger: Ledger): Promise<Tab> {
    const tab = new Tab(browser, await browser.openPage(), endpoint, ledger)
    await tab.readForm()
    return tab
  }

  private constructor(
    readonly browser: Browser,
    readonly page: Page,
    readonly endpoint: Endpoint,
    ledger: Ledger,
  ) {
    super(page.code, ledger)
    const {RecordDrafts, answerRequests} = page.code
    this.#drafts = new RecordDrafts(this.element, () => this.show())
    answerRequests(this.element, () => this.#record)
  }

  /** The record as the elements get it. */
  get snapshot(): RecordSnapshot | undefined {
    const {known} = this.#drafts
    return this.#record && {...this.#record.snapshot, ...(known && {drafts: known})}
  }

  /** Opens a person's record for whoever is at the keyboard. */
  async open(person: string, author: Author): Promise<void> {
    this.close()
    ;[this.person, this.author] = [person, author]
    const {createRecord, fhirKitBackend} = this.page.code
    const {baseUrl} = this.endpoint
    const backend = fhirKitBackend({baseUrl, fetch: this.#fetch, wait: async () => {}})
    this.#record = createRecord({backend, patient: person, author})
    this.#record.subscribe(() => this.show())
    const loaded = this.#record.load()
    this.#drafts.open(this.#record.snapshot.whose, author, {drafts: {hours: 12}})
    await loaded
    await this.browser.settled()
  }

  async read(): Promise<void> {
    await this.#record?.load()
  }

  close(): void {
    this.#drafts.close()
    this.#record?.close()
    this.#record = undefined
  }

  /** So long nothing happens here. */
  pass(milliseconds: number): void {
    this.page.clock.pass(milliseconds)
  }

  /** Whoever is at the keyboard logs out: nothing of theirs stays. */
  async logOut(): Promise<void> {
    const forgotten = this.#drafts.forget(this.author)
    this.close()
    this.forget()
    await forgotten
  }

  /** The page is left, or crashes a while after the last key: what was sent arrives, and no answer does. */
  async end(how: 'left' | 'crashed'): Promise<void> {
    this.isOver = true
    if (how === 'left') this.page.window.dispatchEvent(new Event('pagehide'))
    else this.page.clock.pass(500)
    await this.browser.settled()
    this.page.end()
  }

  /** Nothing is sent from a page that is gone, and nothing that is answered gets there. */
  readonly #fetch: typeof fetch = async (input, init) => {
    const never = new Promise<never>(() => {})
    if (this.isOver) return never
    const answer = await this.endpoint.fetch(input, init).catch((error: unknown) => error)
    if (this.isOver) return never
    if (answer instanceof Response) return answer
    throw answer
  }
}
