import type {QuestionnaireOutcome} from './find-questionnaire.js'
import {problemOf} from './problem.js'
import type {AskedForm} from './read-questionnaire.js'
import type {RecordState} from './state.js'
import {asking} from './write-later.js'

/** Reads a Questionnaire of a host’s own, so that it can be asked. Rejects with an `offline` Problem when what that needs cannot be fetched. */
export async function readQuestionnaire(resource: object): Promise<AskedForm> {
  return (await asking()).readQuestionnaire(resource)
}

/** Finds a Questionnaire on the endpoint of a record. Never rejects. */
export async function findQuestionnaire(
  record: RecordState,
  canonical: string,
): Promise<QuestionnaireOutcome> {
  try {
    return await (await asking()).findQuestionnaire(record, canonical)
  } catch (error) {
    return {kind: 'failed', problem: problemOf(error)}
  }
}
