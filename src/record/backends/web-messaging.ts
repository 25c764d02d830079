import {Problem} from '../problem.js'

/** What a SMART launch told of the window that this page was launched from (SMART Web Messaging 1.0). */
export interface MessagingOptions {
  /** `smart_web_messaging_origin` of the token response: messages go to this origin, and are taken from it, alone. */
  origin: string
  /** `smart_web_messaging_handle` of the token response; a function where a host renews it. */
  handle: string | (() => string)
  /** The chart's window; the one that this page is framed in, else the one that opened it. */
  window?: Pick<Window, 'postMessage'>
  /** Where answers arrive; this window, unless told. */
  listen?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>
  /** Milliseconds for one answer; 10 000 unless told. */
  timeout?: number
}

type Payload = Readonly<Record<string, unknown>>

/** Sends one message and waits for its one answer: only one of the shape that `isAnswer` wants counts as one. */
export type Send = <Answer extends object>(
  messageType: string,
  payload: object,
  isAnswer: (payload: Payload) => payload is Answer & Payload,
  timeout?: number,
) => Promise<Answer>

/** The chart's window, where there is one; without an exact origin, nothing is ever sent (a `refused` Problem). */
export function openMessaging(options: MessagingOptions): Send | undefined {
  const {origin, handle, listen = globalThis as unknown as EventTarget, timeout: usual = 10_000} = options
  if (!isExactOrigin(origin))
    throw new Problem('refused', 'Web messaging needs the one exact origin of the chart’s window.')
  const target = options.window ?? launchingWindow()
  if (!target) return undefined
  return (messageType, payload, isAnswer, timeout = usual) =>
    new Promise((resolve, reject) => {
      const messageId = crypto.randomUUID()
      const hear = (event: Event): void => {
        const {origin: from, source, data} = event as MessageEvent<unknown>
        // Whoever else sends something, or sends something else, is not answered and not heard.
        if (from !== origin || source !== target || !isObject(data)) return
        if (typeof data['messageId'] !== 'string' || data['responseToMessageId'] !== messageId) return
        const answer = data['payload'] ?? {}
        if (!isObject(answer) || !isAnswer(answer)) return
        end()
        resolve(answer)
      }
      const timer = setTimeout(() => {
        end()
        reject(new Problem('timeout', `The chart’s window did not answer ${messageType} in time.`))
      }, timeout)
      const end = (): void => {
        clearTimeout(timer)
        listen.removeEventListener('message', hear)
      }
      listen.addEventListener('message', hear)
      try {
        const messagingHandle = typeof handle === 'function' ? handle() : handle
        target.postMessage({messagingHandle, messageId, messageType, payload}, origin)
      } catch {
        end()
        reject(new Problem('offline', `${messageType} could not be sent to the chart’s window.`))
      }
    })
}

/** A scheme, a host and a port, written as browsers write them: nothing else can be compared with where a message came from. */
function isExactOrigin(origin: string): boolean {
  const url = URL.canParse(origin) ? new URL(origin) : undefined
  return url?.origin === origin && /^https?:$/.test(url.protocol)
}

function launchingWindow(): Window | undefined {
  const {window: page} = globalThis as {window?: Window}
  if (!page) return undefined
  return page.parent !== page ? page.parent : ((page.opener as Window | null) ?? undefined)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
