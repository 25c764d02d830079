import {staffTexts, type StaffText, type TypeOf} from '../../fhir/index.js'
import {createLinter} from '../../wording/index.js'
import {languageIn} from '../language.js'
import {isOfEntry, typesIn} from './bundle-entries.js'
import {count, wordsIn} from './counts.js'
import {placesIn} from './places.js'
import type {Piece} from './piece.js'
import type {Place, Reading, Setup} from './reading.js'
import {valuesIn, type Value} from './values.js'

/** Makes what reads pieces, one after the other. */
export function newReader(setup: Setup): (piece: Piece) => Reading {
  const known = new Set<string>()
  const {lint} = createLinter(...setup.packs)

  return piece => {
    const reading: Reading = {passages: [], rules: [], troubles: [], counts: new Map()}
    for (const value of valuesIn(piece)) {
      if ('kind' in value) reading.troubles.push(value)
      else if (typeof value.value === 'string') read({path: '', text: value.value}, {}, piece)
      else readOne(value)
    }
    return reading

    /** What is nested so deep that it cannot be followed is told, and the next one read. */
    function readOne(value: Value): void {
      try {
        readObject(value)
      } catch (error) {
        if (!(error instanceof RangeError)) throw error
        reading.troubles.push({kind: 'too-deep', line: value.line, entry: value.entry})
      }
    }

    function readObject({value, ...where}: Value, typeOf?: TypeOf): void {
      const {counts, troubles} = reading
      const object = value as Record<string, unknown>
      const {resourceType, id, language, entry, resource} = object
      const at = {line: where.line, entry: where.entry}
      if (resourceType === 'Bundle') {
        const entries: unknown[] = Array.isArray(entry) ? entry : []
        if (entry !== undefined && !Array.isArray(entry)) troubles.push({kind: 'no-entry', ...at})
        const types = typesIn(entries)
        for (const [index, value] of entries.entries()) {
          const inEntry = {...at, entry: index + 1}
          if (typeof value === 'object' && value) readObject({...inEntry, value}, types)
          else troubles.push({kind: 'no-entry', ...inEntry})
        }
      } else if (typeof resourceType === 'string') {
        const texts = staffTexts(object, typeOf)
        count(
          counts,
          `${texts ? 'resource' : 'other'}/${/^[A-Z][A-Za-z]{0,60}$/.test(resourceType) ? resourceType : '?'}`,
        )
        if (!texts) return
        count(counts, 'own', texts.own)
        count(counts, 'unsaid', texts.unsaid)
        if (texts.isMisshapen) troubles.push({kind: 'misshapen', ...at})
        for (const kind of texts.unread)
          if (kind === 'unreadable') troubles.push({kind: 'attachment', ...at})
          else count(counts, `unread/${kindTold(kind)}`)
        const name = typeof id === 'string' ? `${resourceType}/${id}` : resourceType
        for (const text of texts.texts)
          read(
            {...text, language: text.language ?? (typeof language === 'string' ? language : undefined)},
            {...at, resource: name},
          )
      } else if (resource && typeof resource === 'object' && !Array.isArray(resource))
        readObject({...at, value: resource}, typeOf)
      else if (where.entry) {
        if (!Object.keys(object).every(isOfEntry)) troubles.push({kind: 'no-entry', ...at})
      } else if (typeof object[setup.field] === 'string')
        read(
          {
            path: setup.field,
            text: String(object[setup.field]),
            language: typeof language === 'string' ? language : undefined,
          },
          at,
        )
      else troubles.push({kind: 'not-fhir', ...at})
    }

    function read({path, text, language: said}: StaffText, where: Partial<Place>, start?: Piece): void {
      const {counts, passages, rules} = reading
      const language = languageIn(said?.trim() || setup.language)
      if (!language) return count(counts, `language/${languageTold(said)}`)
      count(counts, `texts/${language}`, start && (start.first > 1 || start.column) ? 0 : 1)
      count(counts, `words/${language}`, wordsIn(text))
      const findings = lint(text, {language}).filter(({severity}) => setup.severities.includes(severity))
      for (const {category, severity} of findings) count(counts, `found/${language}/${category}/${severity}`)
      if (setup.countsOnly || !findings.length) return
      for (const {ruleId, category, severity, message, why, chime} of findings) {
        if (known.has(ruleId)) continue
        known.add(ruleId)
        rules.push([ruleId, {category, severity, message, why, chime}])
      }
      passages.push({place: {...where, path, language}, found: placesIn(text, findings, start)})
    }
  }
}

/** What may be told of a language or of a type of content: there may be words of a record in their place, of any number. */
const languageTold = (tag = ''): string => /^[a-z]{2,3}(?=-|$)/i.exec(tag.trim())?.[0].toLowerCase() ?? '?'
const kindTold = (kind: string): string => (mediaTypes.test(kind) ? kind : '?')
const mediaTypes =
  /^(url|untyped|(application|audio|image|message|model|multipart|text|video)\/[a-z0-9.+-]{1,60})$/i
