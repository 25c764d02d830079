import {faultsIn, type Fault} from './faults-in.js'
import type {Origin} from './origin.js'
import {contentPackSchema} from './pack-schema.js'
import {contentKinds, type CheckInQuestion, type ContentPack, type Story} from './pack.js'

/**
 * Every mistake in what is given as a content pack, with its path and what would be right; none when it is one.
 * `path` is where it stands, when it is a part of something else.
 */
export function faultsInPack(value: unknown, path = ''): Fault[] {
  const faults = faultsIn(value, contentPackSchema, 'The content pack', path)
  return faults.length ? faults : faultsInSense(value as ContentPack, path ? `${path}.` : '')
}

/** What is wrong although every field has the right shape. */
function faultsInSense(pack: ContentPack, within: string): Fault[] {
  return [
    ...faultsInOrigin(pack.origin, `${within}origin`),
    ...contentKinds.flatMap(kind => {
      const seen = new Map<string, number>()
      return (pack[kind] ?? []).flatMap((entry, index) => {
        const path = `${within}${kind}[${index}]`
        const name = `${entry.id} ${entry.language ?? pack.language}`
        const first = seen.get(name)
        if (first === undefined) seen.set(name, index)
        return [
          ...(first === undefined
            ? []
            : [faultAt(`${path}.id`, `${within}${kind}[${first}] has the same id and language.`)]),
          ...(entry.origin ? faultsInOrigin(entry.origin, `${path}.origin`) : []),
          ...(kind === 'stories' ? faultsInConsent(entry as Story, path) : []),
          ...(kind === 'checkIn' ? faultsInAsking(pack, index, within) : []),
        ]
      })
    }),
  ]
}

/** A review has a day, and without one there is none: nobody can say that it was reviewed without saying when. */
export function faultsInOrigin({reviewedWithLivedExperience, reviewedOn}: Origin, path: string): Fault[] {
  if (reviewedWithLivedExperience === Boolean(reviewedOn)) return []
  return [
    reviewedOn
      ? faultAt(`${path}.reviewedOn`, 'it must be left out while reviewedWithLivedExperience is false.')
      : faultAt(
          `${path}.reviewedOn`,
          'it is missing: say on which day people with lived experience went through it, such as "2026-05-14".',
        ),
  ]
}

function faultsInConsent({consent: {given}, withdrawn}: Story, path: string): Fault[] {
  if (!withdrawn || withdrawn >= given) return []
  return [faultAt(`${path}.withdrawn`, `it must not be before the day on which consent was given, ${given}.`)]
}

/** One statement about a component: of two, nobody could say which was answered. */
function faultsInAsking({checkIn = [], language}: ContentPack, index: number, within: string): Fault[] {
  const of = (entry: CheckInQuestion): string => `${entry.component} ${entry.language ?? language}`
  const first = checkIn.findIndex(entry => of(entry) === of(checkIn[index]!))
  if (first === index) return []
  return [
    faultAt(
      `${within}checkIn[${index}].component`,
      `${within}checkIn[${first}] asks about it in this language.`,
    ),
  ]
}

function faultAt(path: string, text: string): Fault {
  return {path, text: `${path}: ${text}`}
}
