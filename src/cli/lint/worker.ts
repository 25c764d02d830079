import {parentPort, workerData} from 'node:worker_threads'
import type {Piece} from './piece.js'
import {newReader} from './read-piece.js'
import type {Setup} from './reading.js'

/** A thread that reads pieces, in the order in which they come. */
const read = newReader(workerData as Setup)

parentPort!.on('message', (piece: Piece) => parentPort!.postMessage(read(piece)))
