import type {Goal, Reference} from 'fhir/r4.js'
import {changeable, type GoalChanges, type GoalField, type RecoveryGoal} from '../goals/index.js'
import {namedComponents, namedThemes} from './named-tags.js'
import {rewriteItems} from './rewrite-items.js'
import {shaped} from './shaped.js'
import {goalShape} from './shapes.js'
import {extensions} from './systems.js'
import {writeAgreement} from './write-agreement.js'
import {withElement, withExtension} from './write-extension.js'
import {levelWriter} from './write-levels.js'
import {noteWriter} from './write-notes.js'
import {writeReviewPlan} from './write-review-plan.js'
import {writeStatus} from './write-status.js'
import {stepWriter} from './write-steps.js'
import {writeSuccessor} from './write-successor.js'
import {replaceOtherTags, replaceTags} from './write-tags.js'
import {writeWords, writeWordsLanguage} from './write-words.js'

/** Writes one part of a goal onto a Goal: that part's own paths, and no other. */
type WritePart = (resource: Goal, goal: RecoveryGoal) => Goal

const parts: Readonly<Record<GoalField, WritePart>> = {
  words: (resource, {words}) => writeWords(resource, words),
  language: (resource, {language}) => writeWordsLanguage(resource, language),
  components: (resource, goal) =>
    withElement(resource, 'category', replaceTags(namedComponents, resource.category, goal.components)),
  themes: (resource, goal) =>
    withElement(resource, 'category', replaceTags(namedThemes, resource.category, goal.themes)),
  tags: (resource, goal) => withElement(resource, 'category', replaceOtherTags(resource.category, goal.tags)),
  status: writeStatus,
  notes: (resource, {notes}) =>
    withElement(resource, 'note', rewriteItems(resource.note, notes, noteWriter(subjectOf(resource)))),
  steps: (resource, {steps}) =>
    withElement(resource, 'target', rewriteItems(resource.target, steps, stepWriter(subjectOf(resource)))),
  levels: (resource, {levels}) =>
    withElement(resource, 'extension', rewriteItems(resource.extension, levels, levelWriter)),
  ownership: (resource, {ownership}) =>
    withExtension(resource, extensions.ownership, ownership && {valueCode: ownership}),
  agreement: (resource, {agreement}) => writeAgreement(resource, agreement),
  importance: (resource, {importance}) => writeRating(resource, 'importance', importance),
  confidence: (resource, {confidence}) => writeRating(resource, 'confidence', confidence),
  review: (resource, {review}) => writeReviewPlan(resource, review),
  successor: (resource, {successor}) => writeSuccessor(resource, successor),
}

/** A Goal with every part that was changed written onto it, from the goal as it now is. */
export function writeParts(resource: Goal, goal: RecoveryGoal, changes: GoalChanges): Goal {
  return changeable
    .filter(field => field in changes)
    .reduce((written, field) => parts[field](written, goal), resource)
}

function subjectOf(resource: Goal): Reference | undefined {
  return shaped<Goal>(resource, goalShape).subject
}

function writeRating(resource: Goal, about: 'importance' | 'confidence', rating: number | undefined): Goal {
  return withExtension(resource, extensions[about], rating === undefined ? undefined : {valueInteger: rating})
}
