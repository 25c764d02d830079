import type {FhirResource} from 'fhir/r4.js'
import type {MessagingOptions} from '../../src/record/backends/web-messaging.js'

/** A message as it was sent to the chart's window. */
export interface Asked {
  messagingHandle: string
  messageId: string
  messageType: string
  payload: {resource?: FhirResource & {id?: string}; location?: string}
}

/** The window of a chart that a page was launched from, which plays the EHR's part of SMART Web Messaging. */
export interface ChartWindow {
  options: MessagingOptions
  asked: Asked[]
  /** What is on the scratchpad, by its location. */
  held: Map<string, FhirResource & {id: string}>
  /** Answers in its own way; nothing is answered where it gives nothing. */
  reply: (asked: Asked) => unknown
  /** Lets a message arrive, from wherever it says. */
  arrive(data: unknown, from?: {origin?: string; source?: unknown}): void
}

const origin = 'https://ehr.example'

export function openChartWindow(more: Partial<MessagingOptions> = {}): ChartWindow {
  const listen = new EventTarget()
  const chart: ChartWindow = {
    asked: [],
    held: new Map(),
    reply: asked => ({
      messageId: crypto.randomUUID(),
      responseToMessageId: asked.messageId,
      payload: does(chart, asked),
    }),
    arrive: (data, {origin: from = origin, source = window} = {}) =>
      void listen.dispatchEvent(Object.assign(new Event('message'), {data, origin: from, source})),
    options: {origin, handle: 'a-handle', listen, timeout: 60, ...more},
  }
  const window = {
    postMessage(message: Asked, targetOrigin: string) {
      if (targetOrigin !== origin) return
      chart.asked.push(structuredClone(message))
      const answer = chart.reply(message)
      if (answer !== undefined) queueMicrotask(() => chart.arrive(answer))
    },
  }
  chart.options.window = window as never
  return chart
}

/** What a chart with a scratchpad does, as the standard says. */
function does({held}: ChartWindow, {messageType, payload}: Asked): object {
  const {resource, location} = payload
  if (messageType === 'scratchpad.read')
    return location ? {resource: held.get(location)} : {scratchpad: [...held.values()]}
  const id = messageType === 'scratchpad.create' ? String(held.size + 1) : resource!.id!
  held.set(`${resource!.resourceType}/${id}`, {...resource!, id})
  return messageType === 'scratchpad.create'
    ? {status: '201 Created', location: `${resource!.resourceType}/${id}`}
    : {status: '200 OK'}
}
