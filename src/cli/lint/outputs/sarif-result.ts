import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {standardInput} from '../inputs.js'
import type {Found, Place} from '../reading.js'
import type {ListedRule} from './rule-bank.js'

/** A note is never wrong as code can be wrong: nothing is an error. */
const levels = {hint: 'note', suggest: 'warning', strong: 'warning'} as const
const ranks = {hint: 25, suggest: 50, strong: 75} as const

/** A finding as SARIF's `result`. */
export function resultOf(
  file: string,
  place: Place,
  finding: Found,
  {index, message, severity}: ListedRule,
): object {
  const {ruleId, text, context, fixes, startLine, startColumn, endLine, endColumn} = finding
  const {line, resource, path: within, language} = place
  const region = {startLine, startColumn, endLine, endColumn}
  const artifactLocation = {uri: uriOf(file)}
  const replacements = within ? [] : fixes.filter(({kind}) => kind === 'replace')
  // A place in a text that stands within a value is none in the file: that knows the line alone.
  const inFile = within ? line && {region: {startLine: line}} : {region}
  return {
    ruleId,
    ruleIndex: index,
    level: levels[severity],
    rank: ranks[severity],
    message: {text: `${message} (${text})`},
    locations: [
      {
        physicalLocation: {artifactLocation, ...inFile},
        ...(resource && {logicalLocations: [{fullyQualifiedName: `${resource}.${within}`}]}),
      },
    ],
    partialFingerprints: {'context/v1': context},
    ...(replacements.length && {
      fixes: replacements.map(({text: written}) => ({
        description: {text: written},
        artifactChanges: [
          {artifactLocation, replacements: [{deletedRegion: region, insertedContent: {text: written}}]},
        ],
      })),
    }),
    properties: {
      language,
      help: fixes.map(({text: help}) => help),
      ...(within && {inText: region}),
    },
  }
}

/** A rule as SARIF's `reportingDescriptor`. */
export const descriptorOf = ({id, category, severity, chime, message, why, sources}: ListedRule): object => ({
  id,
  shortDescription: {text: message},
  fullDescription: {text: why},
  help: {text: [why, ...sources].join('\n')},
  defaultConfiguration: {level: levels[severity], rank: ranks[severity]},
  properties: {category, severity, tags: [category, ...chime], sources},
})

/** The URI of a file, relative to where the command runs, or absolute as it was given. */
export function uriOf(file: string): string {
  if (file === standardInput) return 'stdin'
  if (path.isAbsolute(file)) return pathToFileURL(file).href
  return file.split(path.sep).map(encodeURIComponent).join('/')
}
