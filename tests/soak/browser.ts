import vm from 'node:vm'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import * as fake from 'fake-indexeddb'

export type PageCode = typeof import('./page-code.js')

const entry = fileURLToPath(new URL('page-code.ts', import.meta.url))
const bundled = build({
  entryPoints: [entry],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'page',
  platform: 'browser',
  target: 'es2022',
  logLevel: 'error',
})
const {default: _one, indexedDB: _other, IDBFactory, ...kinds} = fake
const given = [
  'window',
  'navigator',
  'crypto',
  'indexedDB',
  'setTimeout',
  'clearTimeout',
  ...Object.keys(kinds),
]
const script = bundled.then(
  ({outputFiles: [file]}) => new vm.Script(`(function (${given.join()}) {${file!.text}\nreturn page})`),
)

/** What the pages of one browser share: what is kept on its disk, and who holds what of it. */
export class Browser {
  readonly #disk = new IDBFactory()
  readonly #held = new Set<string>()
  /** How often the disk is open, or something is sealed for it, just now. */
  #open = 0
  /** What seals: it works beside the page, and takes its time. */
  readonly #crypto = {
    getRandomValues: crypto.getRandomValues.bind(crypto),
    randomUUID: crypto.randomUUID.bind(crypto),
    subtle: new Proxy(crypto.subtle, {
      get:
        (subtle, name: keyof SubtleCrypto) =>
        async (...given: unknown[]) => {
          this.#open++
          const work = subtle[name] as (...given: unknown[]) => Promise<unknown>
          return work.apply(subtle, given).finally(() => this.#open--)
        },
    }),
  }

  /** Opens a page, which knows of nothing that another one did but for what is on the disk. */
  async openPage(): Promise<Page> {
    const mine = new Set<string>()
    const clock = new Clock()
    const window = new EventTarget()
    const request = async (
      name: string,
      _options: unknown,
      take: (lock: object | null) => Promise<void> | undefined,
    ): Promise<void> => {
      const isFree = !this.#held.has(name)
      if (isFree) for (const all of [this.#held, mine]) all.add(name)
      await take(isFree ? {name} : null)
      if (isFree && mine.delete(name)) this.#held.delete(name)
    }
    const open = (name: string, version: number): IDBOpenDBRequest => {
      const opening = this.#disk.open(name, version)
      this.#open++
      opening.addEventListener('success', () => {
        const {result} = opening
        const close = result.close.bind(result)
        result.close = () => {
          this.#open--
          close()
        }
      })
      return opening
    }
    const world: Record<string, unknown> = {
      ...kinds,
      window,
      navigator: {locks: {request}},
      crypto: this.#crypto,
      indexedDB: {open},
      setTimeout: clock.set,
      clearTimeout: clock.clear,
    }
    const start = (await script).runInThisContext() as (...parts: unknown[]) => PageCode
    return {
      code: start(...given.map(name => world[name])),
      window,
      clock,
      end: () => {
        for (const name of mine) this.#held.delete(name)
        mine.clear()
      },
    }
  }

  /** Nothing is being written to the disk any more. */
  async settled(): Promise<void> {
    for (let still = 0; still < 3; still = this.#open ? 0 : still + 1) await turn()
  }
}

/** One page of a browser. */
export interface Page {
  code: PageCode
  window: EventTarget
  clock: Clock
  /** The browser lets go of what the page held. */
  end(): void
}

/** A clock that stands still until time passes. */
export class Clock {
  #now = 0
  #last = 0
  readonly #timers = new Map<number, {at: number; call: () => void}>()

  readonly set = (call: () => void, milliseconds = 0): number => {
    this.#timers.set(++this.#last, {at: this.#now + milliseconds, call})
    return this.#last
  }
  readonly clear = (timer?: number): void => void this.#timers.delete(timer!)

  pass(milliseconds: number): void {
    this.#now += milliseconds
    for (const [timer, {at, call}] of [...this.#timers])
      if (at <= this.#now && this.#timers.delete(timer)) call()
  }
}

/** Lets everything that is ready happen. */
export function turn(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve))
}
