import type {Server} from './exchange.js'
import {refusal} from './outcome.js'

/** Where a page link leads: back to the same question, as the store then was, further on. Its text is nobody's to read. */
export interface Page {
  path: string
  query: string
  from: number
  asOf: number
}

/** The link to a page. */
export function linkTo({baseUrl}: Server, {path, query, from, asOf}: Page): string {
  return `${baseUrl}?_page=${encodeURIComponent(btoa(encodeURIComponent(JSON.stringify([path, query, from, asOf]))))}`
}

/** The address of a first page, whose question everyone can read. */
export function firstLink({baseUrl}: Server, path: string, query: string): string {
  return `${baseUrl}/${path}${query && '?'}${query}`
}

/** Reads the `_page` of a link: 400 if it is not one of ours, 410 if what it was made from is gone. */
export function readPage(server: Server, token: string): Page {
  let page: Page
  try {
    const [path, query, from, asOf] = JSON.parse(decodeURIComponent(atob(token))) as [
      string,
      string,
      number,
      number,
    ]
    page = {path, query, from, asOf}
  } catch {
    throw refusal(400, 'value', 'This page link is not one of ours.')
  }
  if (page.asOf > server.store.log.length)
    throw refusal(410, 'expired', 'This page has expired. Start the search again.')
  return page
}
