import type {Extension} from 'fhir/r4.js'
import {sameValue} from '../goals/index.js'
import {type Extended, listOf} from './extension.js'

/** The holder with what this extension says, in its place; without it when it says nothing any more. */
export function withExtension<Holder extends Extended>(
  holder: Holder,
  url: string,
  value: Partial<Extension> | '' | undefined,
): Holder {
  return replaceExtension(
    holder,
    extension => extension?.url === url,
    existing => {
      if (!value) return undefined
      const says = {...existing, ...value, url}
      return sameValue(existing, says) ? existing : {...withoutValue(existing), ...value, url}
    },
  )
}

/**
 * The holder with the first extension that `isIt` replaced by what `make` makes of it, or with a new one at the end;
 * without any of them when that is nothing. Every other extension stays where and as it was.
 */
export function replaceExtension<Holder extends Extended>(
  holder: Holder,
  isIt: (extension: Extension) => boolean,
  make: (existing: Extension | undefined) => Extension | undefined,
): Holder {
  const present = listOf(holder.extension)
  const place = present.findIndex(isIt)
  const made = make(present[place])
  if (made === present[place]) return holder
  if (!made) return withElement(holder, 'extension', nonEmpty(present.filter(each => !isIt(each))))
  return {...holder, extension: place < 0 ? [...present, made] : present.with(place, made)}
}

/** The holder with this element, or without it where there is nothing to say. */
export function withElement<Holder extends object, Name extends keyof Holder>(
  holder: Holder,
  name: Name,
  value: Holder[Name] | undefined,
): Holder {
  const {[name]: _before, ...rest} = holder
  return (value === undefined ? rest : {...holder, [name]: value}) as Holder
}

/** A list as FHIR has it: with something in it, or not there. */
export function nonEmpty<Entry>(entries: Entry[]): Entry[] | undefined {
  return entries.length ? entries : undefined
}

function withoutValue(extension: Extension | undefined): Partial<Extension> {
  return Object.fromEntries(Object.entries(extension ?? {}).filter(([element]) => !/^_?value/.test(element)))
}
