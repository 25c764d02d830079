import {describe, expect, it} from 'vitest'
import {fhirKitBackend} from '../../src/record/backends/fhir-kit.js'
import {withLadder} from '../../src/record/backends/with-ladder.js'
import {createRecord} from '../../src/record/index.js'
import {openChartWindow, type Asked, type ChartWindow} from '../record/chart-window.js'
import {goal, startTwoStores} from '../record/two-stores.js'

const answerTo = ({messageId}: Asked, more: object = {}): object => ({
  messageId: 'theirs',
  responseToMessageId: messageId,
  payload: {status: '201 Created', location: 'Goal/stolen'},
  ...more,
})

/** What may arrive in the place of the one answer: each is no answer. */
const wrong: [string, (asked: Asked, chart: ChartWindow) => void][] = [
  ['another origin', (asked, {arrive}) => arrive(answerTo(asked), {origin: 'https://evil.example'})],
  [
    'an origin that begins alike',
    (asked, {arrive}) => arrive(answerTo(asked), {origin: 'https://ehr.example.evil'}),
  ],
  ['another window of the same origin', (asked, {arrive}) => arrive(answerTo(asked), {source: {}})],
  [
    'an answer to something else',
    (asked, {arrive}) => arrive(answerTo(asked, {responseToMessageId: 'other'})),
  ],
  ['an answer without an id', (asked, {arrive}) => arrive(answerTo(asked, {messageId: undefined}))],
  ['text', (_asked, {arrive}) => arrive('201 Created')],
  ['nothing', (_asked, {arrive}) => arrive(null)],
  ['a payload that is a list', (asked, {arrive}) => arrive(answerTo(asked, {payload: ['201 Created']}))],
  [
    'a payload without a status',
    (asked, {arrive}) => arrive(answerTo(asked, {payload: {location: 'Goal/1'}})),
  ],
  ['a success without a location', (asked, {arrive}) => arrive(answerTo(asked, {payload: {status: '201'}}))],
  [
    'a location of another type',
    (asked, {arrive}) => arrive(answerTo(asked, {payload: {status: '201', location: 'Patient/1'}})),
  ],
  [
    'a location that climbs',
    (asked, {arrive}) => arrive(answerTo(asked, {payload: {status: '201', location: 'Goal/../Patient/1'}})),
  ],
  ['no answer at all', () => {}],
]

describe('What arrives from other windows', () => {
  it.each(wrong)(
    'X3 a message of the wrong origin or shape is refused, and nothing is lost: %s',
    async (_what, send) => {
      const {chart: server} = await startTwoStores()
      const chart = openChartWindow()
      const backend = fhirKitBackend({baseUrl: server.baseUrl, fetch: server.fetch})
      const open = withLadder(backend, {
        ladder: {Goal: ['scratchpad']},
        messaging: chart.options,
        patient: 'maya',
      })
      const record = createRecord({backend: open, patient: 'maya'})
      await record.load()
      const usual = chart.reply
      chart.reply = asked => void queueMicrotask(() => send(asked, chart))
      const key = crypto.randomUUID()
      expect(await record.createGoal(goal, key)).toMatchObject({
        kind: 'failed',
        problem: {kind: 'timeout', place: 'scratchpad'},
      })
      expect(record.snapshot.goals.map(({id}) => id)).toEqual(['ehr-goal'])
      // Whoever tries again under the same key has it there, once.
      chart.reply = usual
      expect(await record.createGoal(goal, key)).toMatchObject({kind: 'saved', place: 'scratchpad'})
      expect([...chart.held.keys()]).toEqual(['Goal/1'])
    },
  )
})
