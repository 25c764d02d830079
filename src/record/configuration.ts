import {faultsIn, faultsInPack, type ContentPack, type Fault} from '../content/index.js'
import type {Layer} from '../wording/index.js'
import type {MeasureOffer} from '../measures/index.js'
import {configurationSchema} from './configuration-schema.js'
import type {Ladder} from './backends/with-ladder.js'
import type {Contact} from './contact.js'
import {faultsInFrame, type Frame} from './frame-schema.js'
import type {PlanKind} from './plans-schema.js'
import {Problem} from './problem.js'

/** What a site configures once for all its pages. The schema says what each field is. */
export interface Configuration {
  $schema?: string
  baseUrl?: string
  contacts?: readonly Contact[]
  content?: readonly ContentPack[]
  frame?: Frame
  measures?: readonly (MeasureOffer & {instrument: string})[]
  plans?: readonly PlanKind[]
  reviewWeeks?: number
  sharedScreen?: boolean
  drafts?: {hours: number}
  ladder?: Ladder
  kiosk?: boolean
  sideCar?: {baseUrl: string; identifierSystem: string; always?: readonly ('Goal' | 'Observation')[]}
  wording?: readonly Layer[]
}

/** Every mistake in what is given as a configuration; none when it is one. */
export function faultsInConfiguration(value: unknown): Fault[] {
  const faults = faultsIn(value, configurationSchema, 'The configuration')
  if (faults.length) return faults
  const {content = [], frame} = value as Configuration
  return [
    ...content.flatMap((pack, index) => faultsInPack(pack, `content[${index}]`)),
    ...(frame ? faultsInFrame(frame) : []),
  ]
}

/** A configuration, or a `refused` Problem with all its mistakes: half of one is none. */
export function checkedConfiguration(value: unknown): Configuration {
  const issues = faultsInConfiguration(value).map(({path, text}) => ({expression: path, text}))
  if (issues.length) throw new Problem('refused', 'The configuration has mistakes.', {issues})
  return value as Configuration
}

/**
 * Fetches a configuration. It says where a person's record goes, so it is taken from the page's own origin alone, with
 * nothing of the page or of the person in the request; what is no configuration is a `refused` Problem.
 */
export async function fetchConfiguration(
  source: string,
  page: string,
  fetch: typeof globalThis.fetch = (...request) => globalThis.fetch(...request),
): Promise<Configuration> {
  const url = URL.canParse(source, page) ? new URL(source, page) : undefined
  if (url?.origin !== new URL(page).origin)
    throw new Problem('refused', 'A configuration is taken from the page’s own origin alone.')
  const response = await fetch(url.href, {referrerPolicy: 'no-referrer', redirect: 'error'}).catch(() => {
    throw new Problem('offline', 'The configuration could not be fetched.')
  })
  const text = response.ok ? await response.text() : ''
  return checkedConfiguration(parsed(text, url.pathname))
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const issues = [{text: `${path}: there is no JSON. A configuration is one JSON object.`}]
    throw new Problem('refused', 'The configuration is not JSON.', {issues})
  }
}
