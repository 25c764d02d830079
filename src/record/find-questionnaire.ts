import type {Questionnaire} from 'fhir/r4.js'
import {heeded} from './load.js'
import {problemOf, Problem} from './problem.js'
import {readQuestionnaire, type AskedForm} from './read-questionnaire.js'
import type {RecordState} from './state.js'

/** What a search for a Questionnaire came to: it, or why nobody can begin. */
export type QuestionnaireOutcome =
  | ({kind: 'found'} & AskedForm)
  | {kind: 'missing'}
  /** There are several, and the canonical does not say which. */
  | {kind: 'several'; versions: readonly string[]}
  | {kind: 'failed'; problem: Problem}

/**
 * The Questionnaire of this canonical (`url` or `url|version`) on the record’s endpoint. Of several versions, without
 * one in the canonical, it is the only active one. Never rejects.
 */
export async function findQuestionnaire(
  record: RecordState,
  canonical: string,
): Promise<QuestionnaireOutcome> {
  try {
    const [url = '', version] = canonical.trim().split('|', 2)
    await heeded(record)
    const {resources, complete} = await record.backend.search('Questionnaire', {url, version})
    // A server that does not know the parameter answers with others.
    const found = resources.filter(
      (each): each is Questionnaire =>
        each.resourceType === 'Questionnaire' && each.url === url && (!version || each.version === version),
    )
    const active = found.filter(({status}) => status === 'active')
    const [one, ...others] = found.length > 1 && active.length ? active : found
    if (!one && !complete) throw new Problem('server', 'The search for the Questionnaire is incomplete.')
    if (!one) return {kind: 'missing'}
    if (others.length) return {kind: 'several', versions: [one, ...others].map(each => each.version ?? '?')}
    return {kind: 'found', ...(await readQuestionnaire(one))}
  } catch (error) {
    return {kind: 'failed', problem: problemOf(error)}
  }
}
