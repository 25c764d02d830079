import {
  faultsInPack,
  reflectiveQuestionsFor,
  scenariosIn,
  type ContentEntry,
  type ContentPack,
  type MadeUpName,
  type ReflectiveQuestion,
  type Scenario,
} from '../../content/index.js'
import type {RecordSnapshot} from '../../record/index.js'
import type {Layer} from '../../wording/index.js'
import {ContentShelf, type SiteContent} from '../recovery-prompts/site-content.js'
import type {LanguageController} from '../shared/language.js'
import {newWorld, type World} from './practice-world.js'
import type {RecoveryPractice} from './recovery-practice.js'
import {figuresOf, type Figures, type Moment} from './then-and-now.js'

/** What two people are at in practice mode. It lives as long as the element, and nowhere else. */
export class PracticeDesk {
  /** Whose chart is looked around in. */
  person: MadeUpName
  /** Where they are; nothing while they choose. */
  world?: World | undefined
  /** What they practise; nothing while they look around. */
  scenario?: ContentEntry<Scenario> | undefined
  round: 1 | 2 = 1
  isOver = false
  /** Whether the one who asked looks at then and now. */
  isLooking = false
  readonly #host: RecoveryPractice
  readonly #local: LanguageController
  readonly #shelf = new ContentShelf()
  #given?: RecoveryPractice['wording']
  #layers: readonly Layer[] = []
  #snapshot?: RecordSnapshot | undefined
  #then?: Moment | undefined

  constructor(host: RecoveryPractice, local: LanguageController) {
    this.#host = host
    this.#local = local
    this.person = local.language === 'fr' ? 'leo' : 'maya'
  }

  get #packs(): readonly ContentPack[] {
    return [this.#host.content ?? []].flat()
  }

  /** What the site changes about the wording rules: the same list while it is the same, so that they are made once. */
  get layers(): readonly Layer[] {
    const given = this.#host.wording
    if (given !== this.#given) this.#layers = [given ?? []].flat()
    this.#given = given
    return this.#layers
  }

  siteContent(own: ContentPack): SiteContent {
    return this.#shelf.of(own, this.#packs, this.#local.language)
  }

  scenarios(own: ContentPack): ContentEntry<Scenario>[] {
    return scenariosIn(this.siteContent(own).content, this.#local.language)
  }

  /** What else there is to think about at the end of a scenario. */
  questions(own: ContentPack): ContentEntry<ReflectiveQuestion>[] {
    const {content} = this.siteContent(own)
    const {scenario} = this
    const {language} = this.#local
    return scenario ? reflectiveQuestionsFor(content, {language, component: scenario.component}) : []
  }

  choose(person: MadeUpName): void {
    this.person = person
    this.#host.requestUpdate()
  }

  begin(scenario?: ContentEntry<Scenario>): void {
    this.scenario = scenario
    this.#start(1)
  }

  /** The other one asks, of a chart that is as it was. */
  swap(): void {
    this.#start(2)
  }

  over(isOver: boolean): void {
    this.isOver = isOver
    this.isLooking = false
    this.#host.focusTitle()
  }

  look(isLooking: boolean): void {
    this.isLooking = isLooking
    this.#host.requestUpdate()
  }

  goToNote(): void {
    this.#host.noteField?.focus()
  }

  /** Back to choosing. Nothing of what was done stays. */
  leave(): void {
    this.#clear()
    this.scenario = undefined
    this.#host.focusTitle()
  }

  /** Takes in what the chart holds by now. */
  take(snapshot: RecordSnapshot | undefined): void {
    this.#snapshot = snapshot
    if (this.world && snapshot?.goalsPart.phase === 'ready')
      this.#then ??= momentOf(snapshot, this.world.note)
  }

  /** How it was and how it is now; nothing while the chart is still being read. */
  figures(count: (text: string) => number): {then: Figures; now: Figures} | undefined {
    if (!this.#then || !this.#snapshot) return undefined
    const now = momentOf(this.#snapshot, this.#host.noteField?.value ?? '')
    return {then: figuresOf(this.#then, this.#then, count), now: figuresOf(now, this.#then, count)}
  }

  #start(round: 1 | 2): void {
    this.#clear()
    this.round = round
    const {person = this.person, note} = this.scenario ?? {}
    const content = this.#packs.filter(pack => !faultsInPack(pack).length)
    this.world = newWorld(person, {note, content, wording: this.layers})
    this.#host.focusTitle()
  }

  #clear(): void {
    this.world = this.#then = this.#snapshot = undefined
    this.isOver = this.isLooking = false
  }
}

function momentOf({goals}: RecordSnapshot, note: string): Moment {
  return {goals: goals.map(({goal}) => goal), note}
}
