import {Worker} from 'node:worker_threads'
import type {Piece} from './piece.js'
import {newReader} from './read-piece.js'
import type {Reading, Setup} from './reading.js'

/** How many bytes are read here before threads are worth their start. */
const worthThreads = 2 ** 21

/** Where pieces are read, several at a time. */
export interface Pool {
  /** How many pieces are worth being under way. */
  size: number
  read(piece: Piece): Promise<Reading>
  close(): Promise<void>
}

interface Thread {
  worker: Worker
  waiting: {resolve(reading: Reading): void}[]
}

/** Reads in so many threads; a little is read here. */
export function newPool(setup: Setup, size: number): Pool {
  const threads: Thread[] = []
  const readHere = newReader(setup)
  let bytes = 0

  function start(): Thread {
    const thread: Thread = {
      worker: new Worker(new URL('worker.js', import.meta.url), {workerData: setup}),
      waiting: [],
    }
    thread.worker.on('message', (reading: Reading) => thread.waiting.shift()?.resolve(reading))
    // A thread that ended by itself leaves its pieces unread, and that is told.
    thread.worker.on('error', ({name}) => {
      threads.splice(threads.indexOf(thread), 1)
      for (const {resolve} of thread.waiting.splice(0)) resolve(unread(name))
    })
    threads.push(thread)
    return thread
  }

  return {
    size: 2 * size,
    async read(piece) {
      bytes += piece.bytes.length
      if (size < 2 || bytes < worthThreads) return readHere(piece)
      const [least] = [...threads].sort((one, other) => one.waiting.length - other.waiting.length)
      const thread = !least || (least.waiting.length && threads.length < size) ? start() : least
      return new Promise(resolve => {
        thread.waiting.push({resolve})
        thread.worker.postMessage(piece, [piece.bytes.buffer])
      })
    },
    async close() {
      await Promise.all(threads.map(({worker}) => worker.terminate()))
    },
  }
}

const unread = (detail: string): Reading => ({
  passages: [],
  rules: [],
  troubles: [{kind: 'stopped', detail}],
  counts: new Map(),
})
