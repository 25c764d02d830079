import type {Language} from '../../chime/index.js'
import type {RecordSnapshot} from '../../record/index.js'
import type {Finding, Layer, Session, Source} from '../../wording/index.js'
import type {Later} from '../shared/later.js'
import {needsOf, rulesFor, type Rules} from './rules.js'

/** Who has a field read. */
interface Reader {
  readonly snapshot?: RecordSnapshot
  readonly layers: Layer | readonly Layer[]
  readonly personTerms: readonly string[]
  readonly lint?: Session['update']
  readonly sourcesOf?: (ruleId: string) => Promise<readonly Source[]>
}

interface Around {
  /** The language of the field, where there are rules for it. */
  written(): Language | undefined
  /** How it is said that a rule is somebody's own. */
  ownRule(owner?: string): string
}

const none: readonly Layer[] = []

/** What one field is read by: what the host gives, or the shipped rules with the layers of the site and then of the page. */
export class FieldRules {
  readonly #reader: Reader
  readonly #around: Around
  #layers: {of: readonly unknown[]; all: readonly Layer[]} = {of: [], all: none}
  #session?: Session
  #by?: Rules
  #sourcesOf: Reader['sourcesOf']

  constructor(reader: Reader, around: Around) {
    this.#reader = reader
    this.#around = around
  }

  /** What is to be fetched first. */
  get needs(): readonly Later<object>[] {
    const written = this.#around.written()
    return this.#reader.lint || !written ? [] : needsOf(written, this.#all)
  }

  /** What is wrong in layers, in sentences. */
  get mistakes(): readonly string[] {
    return this.#rules?.mistakes ?? []
  }

  /** Where a rule comes from; nothing while nobody can tell. */
  get sourcesOf(): Reader['sourcesOf'] {
    return this.#reader.sourcesOf ?? this.#sourcesOf
  }

  /** Whether it is read by other rules since this was last asked. */
  changed(): boolean {
    const rules = this.#rules
    if (rules === this.#by) return false
    this.#by = rules
    this.#session = undefined
    this.#sourcesOf = rules && (async id => this.#sources(rules, id))
    return true
  }

  /** The findings in the text of the field; none before the rules are here. */
  find(text: string, language: Language): Finding[] {
    const options = {language, personTerms: this.#reader.personTerms ?? []}
    if (this.#reader.lint) return this.#reader.lint(text, options)
    this.changed()
    this.#session ??= this.#by?.createSession()
    return this.#session?.update(text, options) ?? []
  }

  async #sources(rules: Rules, id: string): Promise<readonly Source[]> {
    const owner = rules.ownerOf?.(id)
    return owner ? [{title: this.#around.ownRule(owner.name), seen: true}] : rules.sourcesOf(id)
  }

  get #rules(): Rules | undefined {
    const written = this.#around.written()
    return this.#reader.lint || !written ? undefined : rulesFor(written, this.#all)
  }

  /** All layers, as the same list while they are the same. */
  get #all(): readonly Layer[] {
    const of = [this.#reader.snapshot?.site?.wording ?? none, this.#reader.layers ?? none] as const
    if (of.some((list, index) => list !== this.#layers.of[index]))
      this.#layers = {of, all: joined(of[0], listOf(of[1]))}
    return this.#layers.all
  }
}

const listOf = (layers: Layer | readonly Layer[]): readonly Layer[] =>
  Array.isArray(layers) ? (layers as readonly Layer[]) : [layers as Layer]

/** One of both lists itself where the other is empty, so that all fields of a site are read by the same rules. */
function joined(ofSite: readonly Layer[], ofPage: readonly Layer[]): readonly Layer[] {
  if (!ofPage.length) return ofSite
  return ofSite.length ? [...ofSite, ...ofPage] : ofPage
}
