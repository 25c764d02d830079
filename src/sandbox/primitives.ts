import {isCalendarDay} from './dates.js'

/** A FHIR primitive: how JSON carries it, what its text must look like, and that said in words. */
export interface Primitive {
  json: 'string' | 'number' | 'boolean'
  words: string
  holds(text: string): boolean
}

const year = '(?!0000)\\d{4}'
const month = '(0[1-9]|1[0-2])'
const day = '(0[1-9]|[12]\\d|3[01])'
const time = '([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?'
const zone = '(Z|[+-]((0\\d|1[0-3]):[0-5]\\d|14:00))'
// Tab and line breaks are the only control characters that the specification lets a string hold.
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/

const matching = (pattern: string) => {
  const whole = new RegExp(`^(${pattern})$`, 'u')
  return (text: string) => whole.test(text)
}
const dated = (pattern: string) => {
  const matches = matching(pattern)
  return (text: string) => matches(text) && isCalendarDay(text)
}
const wholeNumber = matching('-?(0|[1-9]\\d*)')
const within = (low: number, high: number) => (text: string) =>
  wholeNumber(text) && Number(text) >= low && Number(text) <= high
const readable = (text: string) => text.trim() !== '' && !forbidden.test(text)
const text: Primitive = {
  json: 'string',
  words: 'text that is not blank and has no control characters',
  holds: readable,
}
const uri: Primitive = {json: 'string', words: 'a URI without spaces', holds: matching('\\S+')}

/** The primitive types of R4 by name. */
export const primitives: Readonly<Record<string, Primitive>> = {
  string: text,
  markdown: text,
  uri,
  url: uri,
  canonical: uri,
  oid: {json: 'string', words: 'an OID as urn:oid:…', holds: matching('urn:oid:[0-2](\\.(0|[1-9]\\d*))+')},
  uuid: {
    json: 'string',
    words: 'a UUID as urn:uuid:…',
    holds: matching('urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
  },
  id: {
    json: 'string',
    words: 'an id of 1 to 64 letters, digits, dots and hyphens',
    holds: matching('[A-Za-z0-9.\\-]{1,64}'),
  },
  code: {
    json: 'string',
    words: 'a code without leading, trailing or double spaces',
    holds: matching('\\S+(\\s\\S+)*'),
  },
  xhtml: {
    json: 'string',
    words: 'a <div xmlns="http://www.w3.org/1999/xhtml"> without script, form or event handlers',
    holds: html =>
      /^\s*<div\b[^>]*xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"[^]*(<\/div>|\/>)\s*$/.test(html) &&
      !/<(script|form|iframe|object|embed|base|link|style|input|button)\b|<[^>]*\son\w+\s*=|javascript:/i.test(
        html,
      ),
  },
  base64Binary: {json: 'string', words: 'base64 text', holds: matching('(\\s*[0-9a-zA-Z+/=]\\s*)+')},
  boolean: {json: 'boolean', words: 'true or false', holds: () => true},
  decimal: {json: 'number', words: 'a decimal number', holds: () => true},
  integer: {json: 'number', words: 'a whole number of 32 bits', holds: within(-2147483648, 2147483647)},
  unsignedInt: {json: 'number', words: 'a whole number from 0', holds: within(0, 2147483647)},
  // Of R5.
  integer64: {json: 'string', words: 'a whole number of 64 bits, as text', holds: matching('[+-]?\\d+')},
  positiveInt: {json: 'number', words: 'a whole number from 1', holds: within(1, 2147483647)},
  date: {
    json: 'string',
    words: 'a real date as YYYY, YYYY-MM or YYYY-MM-DD',
    holds: dated(`${year}(-${month}(-${day})?)?`),
  },
  dateTime: {
    json: 'string',
    words: 'a real date as YYYY, YYYY-MM or YYYY-MM-DD, or a date and time with seconds and an offset',
    holds: dated(`${year}(-${month}(-${day}(T${time}${zone})?)?)?`),
  },
  instant: {
    json: 'string',
    words: 'a date and time with seconds and an offset',
    holds: dated(`${year}-${month}-${day}T${time}${zone}`),
  },
  time: {json: 'string', words: 'a time as hh:mm:ss', holds: matching(time)},
}
