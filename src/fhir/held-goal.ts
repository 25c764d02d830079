import type {DocumentReference, Goal, QuestionnaireResponse} from 'fhir/r4.js'

/** Whether a goal can be known by this id in what holds it, with a mark of the place before it. */
export function isHeldId(id: string | undefined): id is string {
  return /^[A-Za-z0-9-]{1,50}$/.test(id ?? '')
}

/**
 * A Goal as it stands in another resource: what keeps that from some eyes, or changes its meaning, counts for the Goal
 * too. Its `version` is that of what holds it.
 */
export function heldBy(
  {meta, modifierExtension: modifiers = [], implicitRules}: DocumentReference | QuestionnaireResponse,
  goal: Goal,
  version: string,
): Goal {
  return {
    ...goal,
    meta: {
      ...goal.meta,
      ...(meta?.security && {security: meta.security}),
      versionId: version,
      ...(meta?.lastUpdated && {lastUpdated: meta.lastUpdated}),
    },
    ...(modifiers.length && {modifierExtension: [...(goal.modifierExtension ?? []), ...modifiers]}),
    ...(implicitRules && {implicitRules}),
  }
}
