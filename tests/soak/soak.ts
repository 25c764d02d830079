import type {FhirResource} from 'fhir/r4.js'
import type {Fault} from '../../src/sandbox/faults.js'
import {Browser, turn} from './browser.js'
import {Ledger, sayingsIn, type Place} from './ledger.js'
import {faultsBy} from './faults.js'
import {Chance} from './random.js'
import {Tab, type Endpoint} from './tab.js'

/** A server with people on it, what goes wrong on the way there, and all that it ever held of goals and answers. */
export interface Server extends Endpoint {
  people: readonly string[]
  faults: Fault[]
  versions(): Promise<FhirResource[]>
}

export interface Soak {
  seed: number
  operations: number
}

/** What became of it: how much was said and how much of it the server has, before and after all is sent; and what is wrong. */
export interface Report {
  said: number
  savedAtOnce: number
  saved: number
  done: Record<string, number>
  wrong: string[]
}

const often = {
  newGoal: 12,
  words: 8,
  note: 10,
  review: 8,
  checkIn: 6,
  answer: 6,
  mistake: 2,
  undo: 4,
  save: 26,
  settle: 6,
  letGo: 3,
  pause: 4,
  fault: 12,
  back: 5,
  person: 6,
  read: 2,
  reload: 3,
  crash: 2,
  tab: 3,
  logOut: 0.5,
  user: 1,
}

/** Somebody's browser on a shared computer: one user at a time, a page or two. */
interface Desk {
  browser: Browser
  users: readonly string[]
  user: string
  tabs: Tab[]
}

/** So many pages of one browser stand open at most, so many saves are under way, and so many people are worked with at a time. */
const most = {tabs: 2, saves: 5, people: 3}
/** After so many operations somebody else comes in the place of one of them. */
export const perPerson = 60

/** Works on a server for so many operations, by chance, ends everything, and looks at what became of all that was said. */
export async function soak(server: Server, {seed, operations}: Soak): Promise<Report> {
  // Each operation has a chance of its own: what it is does not depend on what became of those before it.
  let chance = new Chance(seed)
  const ledger = new Ledger()
  const done: Record<string, number> = {}
  const one = <Item>(items: readonly Item[]): Item => chance.of(items)
  const desks = ['one', 'two', 'three'].map((name): Desk => ({
    browser: new Browser(),
    users: [`Ada ${name}`, `Sam ${name}`],
    user: `Ada ${name}`,
    tabs: [],
  }))
  const underWay = new Map<Tab, Set<Promise<void>>>()

  let at = 0
  const somebody = (): string => one(server.people.slice(at, at + most.people))

  async function openTab(desk: Desk, person = somebody()): Promise<void> {
    const tab = await Tab.open(desk.browser, server, ledger)
    desk.tabs.push(tab)
    underWay.set(tab, new Set())
    await tab.open(person, {display: desk.user})
  }

  async function endTab(desk: Desk, tab: Tab, how: 'left' | 'crashed'): Promise<void> {
    desk.tabs = desk.tabs.filter(each => each !== tab)
    underWay.delete(tab)
    await tab.end(how)
  }

  async function send(tab: Tab, work: Promise<void>): Promise<void> {
    const saves = underWay.get(tab)!
    saves.add(work)
    void work.then(() => saves.delete(work))
    if (chance.happens(0.6) || saves.size > most.saves) await Promise.all(saves)
  }

  const work: Record<keyof typeof often, (tab: Tab, desk: Desk) => unknown> = {
    newGoal: tab => tab.newGoal(),
    words: tab => tab.editGoal('words', one),
    note: tab => tab.editGoal('notes', one),
    review: tab => tab.review(one),
    checkIn: tab => tab.checkIn(one),
    answer: tab => tab.answer(one),
    mistake: tab => tab.mistake(one),
    undo: tab => send(tab, tab.undo(one)),
    save: async tab => {
      const {unsaved} = tab
      if (unsaved.length) await send(tab, one(unsaved).save())
    },
    settle: tab => tab.unsaved.forEach(each => tab.settle(each)),
    letGo: ({unsaved}) => unsaved.length && one(unsaved).letGo(),
    pause: tab => tab.pass(500),
    fault: () => {
      if (server.faults.length < 4) server.faults.push(...faultsBy(chance))
    },
    back: async tab => {
      server.faults.length = 0
      await send(tab, tab.whenBack())
    },
    person: tab => tab.open(somebody(), tab.author),
    read: tab => tab.read(),
    reload: async (tab, desk) => {
      await endTab(desk, tab, 'left')
      await openTab(desk, tab.person)
    },
    // In the middle of a save, more or less far on its way.
    crash: async (tab, desk) => {
      const {unsaved} = tab
      if (unsaved.length) void one(unsaved).save()
      for (let turns = chance.upTo(20); turns; turns--) await turn()
      await endTab(desk, tab, 'crashed')
      await openTab(desk, tab.person)
    },
    tab: async (tab, desk) => {
      if (desk.tabs.length < most.tabs) await openTab(desk, tab.person)
      else await endTab(desk, tab, 'left')
    },
    logOut: async (_tab, desk) => {
      for (const tab of desk.tabs) await tab.logOut()
      ledger.letGoOf(desk.user)
      for (const tab of [...desk.tabs]) await endTab(desk, tab, 'left')
      await openTab(desk)
    },
    user: async (_tab, desk) => {
      desk.user = one(desk.users)
      for (const tab of desk.tabs) await tab.open(tab.person, {display: desk.user})
    },
  }

  for (const desk of desks) await openTab(desk)
  for (let count = 0; count < operations; count++) {
    chance = new Chance(seed * 1_000_003 + count)
    at = Math.floor(count / perPerson)
    const desk = one(desks)
    const name = chance.weighted(often)
    done[name] = (done[name] ?? 0) + 1
    await work[name](one(desk.tabs), desk)
  }

  server.faults.length = 0
  for (const saves of underWay.values()) await Promise.all(saves)
  for (const desk of desks) for (const tab of [...desk.tabs]) await endTab(desk, tab, 'left')
  const before = ledger.count('saved')
  const wrong = ledger.wrong(await server.versions(), await lookIn(desks, server, ledger))
  await sendAll(desks, server, ledger)
  const left = await lookIn(desks, server, ledger)
  const after = ledger.wrong(await server.versions(), left)
  const waiting = [...left.keys()].filter(words => ledger.sayings.get(words)?.fate === 'waits')
  return {
    said: ledger.sayings.size,
    savedAtOnce: before,
    saved: ledger.count('saved'),
    done,
    wrong: [...wrong, ...after, ...waiting.map(words => `«${words}» still waits after all was sent.`)],
  }
}

/** What lies in each browser, of whom and about whom, as a page finds it that is opened anew. */
async function lookIn(
  desks: readonly Desk[],
  {baseUrl}: Server,
  ledger: Ledger,
): Promise<Map<string, Place[]>> {
  const found = new Map<string, Place[]>()
  for (const {browser, users} of desks) {
    const page = await browser.openPage()
    for (const {user, person} of ledger.places(users)) {
      const drafts = page.code.openDrafts({user, whose: `${baseUrl} ${person}`, hours: 12})
      for (const {value} of await drafts.take())
        for (const words of sayingsKept(value))
          found.set(words, [...(found.get(words) ?? []), {person, user}])
    }
    page.end()
  }
  return found
}

/** What a draft says, as it is kept, but for what the chart said before. */
function sayingsKept(value: unknown): string[] {
  const {base, ...said} = value as {base?: unknown}
  const before = sayingsIn(base)
  return sayingsIn(said).filter(each => !before.includes(each))
}

/** Sends all that waits anywhere: whoever wrote it comes back to it, and decides that it is meant. */
async function sendAll(desks: readonly Desk[], server: Server, ledger: Ledger): Promise<void> {
  for (const {browser, users} of desks)
    for (const {user, person} of ledger.places(users, 'waits')) {
      const tab = await Tab.open(browser, server, ledger)
      await tab.open(person, {display: user})
      for (let tries = 0; tries < 4 && tab.unsaved.length; tries++)
        for (const each of tab.unsaved) {
          tab.settle(each)
          await each.save()
          // Somebody has marked it as a mistake: what was still to be written on it is let go of.
          const {outcome} = each.draft
          if (typeof outcome === 'object' && outcome.kind === 'failed' && outcome.problem.kind === 'gone')
            each.letGo()
        }
      await tab.end('left')
    }
}
