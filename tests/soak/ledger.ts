import type {FhirResource} from 'fhir/r4.js'

/** Something that was said or written once, known again by its words. */
interface Saying {
  person: string
  user: string
  /** What stays with its resource; a goal's words may be changed by others after they were saved. */
  lasts: boolean
  /** Whether the server said that it has it, it waits, or whoever wrote it let it go or wrote something else in its place. */
  fate: 'waits' | 'saved' | 'let go'
}

/** All that was ever said, and what must have become of it. */
export class Ledger {
  readonly sayings = new Map<string, Saying>()

  /** New words about a person, which no others say. */
  say(person: string, user: string, lasts: boolean): string {
    const words = `${person} says ${this.sayings.size + 1}.`
    this.sayings.set(words, {person, user, lasts, fate: 'waits'})
    return words
  }

  saved(words: readonly string[]): void {
    for (const each of words) this.sayings.get(each)!.fate = 'saved'
  }

  /** What waits of these is let go of; what is saved was, but whoever wrote it may put something else in its place. */
  letGo(words: readonly string[]): void {
    for (const saying of words.map(each => this.sayings.get(each)!)) {
      if (saying.fate === 'waits') saying.fate = 'let go'
      saying.lasts = false
    }
  }

  /** Whoever saved these takes them back: whether that goes through or not, they may be gone from where they stood. */
  takenBack(words: readonly string[]): void {
    for (const each of words) this.sayings.get(each)!.lasts = false
  }

  /** Whoever it was has logged out: nothing of what waits stays. */
  letGoOf(user: string): void {
    for (const saying of this.sayings.values())
      if (saying.user === user && saying.fate === 'waits') saying.fate = 'let go'
  }

  /** Whom these users said anything about, or anything of this fate. */
  places(users: readonly string[], fate?: Saying['fate']): Place[] {
    const sayings = [...this.sayings.values()].filter(
      each => users.includes(each.user) && (!fate || each.fate === fate),
    )
    return [...new Map(sayings.map(({person, user}) => [`${user} ${person}`, {person, user}])).values()]
  }

  count(fate: Saying['fate']): number {
    return [...this.sayings.values()].filter(each => each.fate === fate).length
  }

  /** What is not as it must be, in sentences; `kept` is what lies in drafts, each with whose they are. */
  wrong(versions: readonly FhirResource[], kept: ReadonlyMap<string, readonly Place[]>): string[] {
    const stands = standing(versions)
    return [...this.sayings].flatMap(([words, {person, user, lasts, fate}]) => {
      const {ids = new Set<string>(), now = 0, people = new Set<string>()} = stands.get(words) ?? {}
      const drafts = kept.get(words) ?? []
      const isKept = drafts.some(draft => draft.person === person && draft.user === user)
      return [
        fate === 'saved' && ids.size !== 1 && `«${words}» was saved and is in ${ids.size} resources.`,
        fate === 'saved' && lasts && now !== 1 && `«${words}» was saved and stands ${now} times.`,
        (ids.size > 1 || now > 1) && `«${words}» is there ${now} times, in ${[...ids].join(', ')}.`,
        // It may have arrived, untold, and be what somebody went on from.
        fate === 'waits' && !isKept && !ids.size && `«${words}» is neither saved nor in a draft.`,
        [...people].some(each => each !== person) && `«${words}» stands with ${[...people].join(', ')}.`,
        drafts.some(draft => draft.person !== person || draft.user !== user) &&
          `«${words}» is in a draft of somebody else.`,
      ].filter(each => typeof each === 'string')
    })
  }
}

/** Whose a draft is. */
export interface Place {
  person: string
  user: string
}

/** What was said in a text or a value, as it is known again. */
export function sayingsIn(value: unknown): string[] {
  // A line that begins anew is written with a letter.
  const text = JSON.stringify(value ?? '').replaceAll('\\n', ' ')
  return text.match(/[\w-]+ says \d+\./g) ?? []
}

interface Standing {
  ids: Set<string>
  people: Set<string>
  now: number
}

/** Where each saying stands: in which resources it ever stood, with which people, and how often it does now. */
function standing(versions: readonly FhirResource[]): Map<string, Standing> {
  const newest = new Map(versions.map(each => [`${each.resourceType}/${each.id}`, each]))
  const stands = new Map<string, Standing>()
  for (const each of versions) {
    const id = `${each.resourceType}/${each.id}`
    for (const words of saidIn(each)) {
      const standing = stands.get(words) ?? {ids: new Set(), people: new Set(), now: 0}
      stands.set(words, standing)
      standing.ids.add(id)
      standing.people.add((each as {subject?: {reference?: string}}).subject?.reference?.slice(8) ?? 'nobody')
      if (newest.get(id) === each) standing.now++
    }
  }
  return stands
}

/** What was said in it by whomever: a goal's words, why it stands where it stands, answers, and notes. */
function saidIn(resource: FhirResource): string[] {
  if (resource.resourceType === 'QuestionnaireResponse') return sayingsIn(resource.item)
  if (resource.resourceType !== 'Goal' && resource.resourceType !== 'Observation') return []
  const notes = (resource.note ?? []).map(({text}) => text)
  if (resource.resourceType === 'Observation') return sayingsIn([resource.valueString, ...notes])
  return sayingsIn([resource.description?.text, resource.statusReason, ...notes])
}
