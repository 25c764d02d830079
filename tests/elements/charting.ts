import {fixtureSync} from '@open-wc/testing'
import '../../src/define.js'
import {fhirKitBackend} from '../../src/record/backends/fhir-kit.js'
import type {Backend} from '../../src/record/index.js'
import {createSandbox, people, type Sandbox, type SandboxOptions} from '../../src/sandbox/index.js'
import {waitUntil} from './wait-until.js'

/** The sandbox with its made-up people, a backend over it, and every write that was sent. */
export interface Charting {
  sandbox: Sandbox
  backend: Backend
  writes: {method: string; path: string; body: string}[]
}

export function startCharting(options: SandboxOptions = {}): Charting {
  const sandbox = createSandbox({people, ...options})
  const writes: Charting['writes'] = []
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    if (request.method !== 'GET')
      writes.push({
        method: request.method,
        path: new URL(request.url).pathname,
        body: await request.clone().text(),
      })
    return sandbox.fetch(request)
  }
  return {sandbox, backend: fhirKitBackend({baseUrl: sandbox.baseUrl, fetch}), writes}
}

/** Puts an element onto the page, on its own or inside others. */
export function put<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  inside?: HTMLElement,
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties)
  if (inside) inside.append(element)
  else fixtureSync(element)
  return element
}

/** Everything inside of an element, through shadow roots, that matches. */
export function within(root: Element | ShadowRoot, selector: string): HTMLElement[] {
  const inner = root instanceof Element && root.shadowRoot ? [root.shadowRoot] : []
  const here = [root, ...inner].flatMap(each => [...each.querySelectorAll<HTMLElement>('*')])
  return here.flatMap(element => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? within(element.shadowRoot, selector) : []),
  ])
}

/** Waits until this text is somewhere inside. */
export async function says(root: Element, text: string): Promise<void> {
  const saying = (): boolean => within(root, '*').some(element => element.textContent?.includes(text))
  await waitUntil(saying, `nothing says «${text}»`)
}
