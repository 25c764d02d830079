import type {ContentPack} from '../../src/content/index.js'
import type {RecoveryPractice} from '../../src/elements/index.js'
import {press, write} from './chart-driver.js'
import {put, says, within} from './charting.js'
import {waitUntil} from './wait-until.js'

/** Practice mode on a page, ready to choose from. */
export async function openPractice(
  properties: Partial<RecoveryPractice> = {},
  inside?: HTMLElement,
): Promise<RecoveryPractice> {
  const practice = put('recovery-practice', {lang: 'en', ...properties}, inside)
  await waitUntil(() => within(practice, '[part=begin]').length, 'nothing to begin with')
  return practice
}

/** Begins with the scenario in this place, and waits for the chart. */
export async function begin(practice: RecoveryPractice, index: number, reads: string): Promise<void> {
  within(practice, '[part=begin]')[index]!.click()
  await says(practice, reads)
}

/** Writes a goal in the person's words, and waits until the practice chart has it. */
export async function saveGoal(practice: RecoveryPractice, words: string): Promise<void> {
  press(practice, '[part~=new]')
  await write(practice, words)
  const [form] = within(practice, 'recovery-goal-form')
  within(form!, '[data-component=hope]')[0]!.click()
  press(form!, '[part~=save]')
  await waitUntil(
    () => within(practice, '[part~=goal], article').some(each => each.textContent?.includes(words)),
    'the goal is not in the list',
  )
}

/** What stands in the note. */
export function noteOf(practice: RecoveryPractice): HTMLTextAreaElement {
  return practice.noteField!
}

/** Every row of then and now, as it is read: what, then, now. */
export function rows(practice: RecoveryPractice): string[][] {
  return within(practice, '[part=figures] tr').map(row =>
    [...row.children].map(cell => cell.textContent!.replace(/\s+/g, ' ').trim()),
  )
}

/** A pack of a site with one scenario of its own. */
export const sitePack: ContentPack = {
  id: 'site',
  version: '1',
  language: 'en',
  origin: {
    writtenBy: [{role: 'peer trainers', livedExperience: true}],
    reviewedWithLivedExperience: true,
    reviewedOn: '2026-05-14',
  },
  scenarios: [
    {
      id: 'first-visit',
      component: 'connectedness',
      title: 'A first visit',
      person: 'leo',
      minutes: 5,
      text: 'You have not met before.',
      asks: 'Say who you are.',
      answers: 'Ask what will be written down.',
      steps: ['Say hello.'],
      reflection: ['Who spoke first?'],
    },
  ],
}
