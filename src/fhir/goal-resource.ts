import type {Goal} from 'fhir/r4.js'
import type {GoalKind, RecoveryGoal, Speaker} from '../goals/index.js'
import {levelsOf} from './attainment-levels.js'
import {componentsOf, otherTagsOf, themeTags} from './component-coding.js'
import {extensionOf} from './extension.js'
import {agreementOf} from './goal-agreement.js'
import {goalDetails} from './goal-details.js'
import {ownershipOf, ratingOf, reviewPlanOf} from './goal-marks.js'
import {notesOf} from './goal-notes.js'
import {statusFromResource} from './goal-status.js'
import {stepsOf} from './goal-steps.js'
import {successorOf} from './goal-successor.js'
import {wordsLanguageOf} from './goal-words.js'
import {cautionOf} from './person-resource.js'
import {idOf, voiceOf} from './reference.js'
import {shaped} from './shaped.js'
import {goalShape} from './shapes.js'
import {extensions} from './systems.js'
import {tagsOf} from './tag-coding.js'
import {displayOf, wordsOf} from './words.js'

/** A Goal to what a person and a clinician know of it. Reads anything that claims to be a Goal; never throws. */
export function goalFromResource(resource: Goal): RecoveryGoal {
  const read = shaped<Goal>(resource, goalShape)
  const components = componentsOf(read.category)
  const {speaker, name, by} = voiceOf(read.expressedBy, read.subject)
  const caution = cautionOf(resource)
  const steps = stepsOf(read.target ?? [], read.subject)
  return {
    // A bare code is nobody's words.
    words: displayOf(read.description) ?? '',
    language: wordsLanguageOf(read),
    components,
    themes: tagsOf(themeTags, read.category),
    tags: otherTagsOf(read.category),
    kind: kindOf(speaker, components.length > 0),
    status: statusFromResource(read),
    statusDate: read.statusDate,
    speaker,
    speakerName: name,
    by,
    typedBy: extensionOf(read, extensions.typedBy)?.valueReference?.display,
    ownership: ownershipOf(read),
    agreement: agreementOf(read),
    importance: ratingOf(read, 'importance'),
    confidence: ratingOf(read, 'confidence'),
    steps: steps.filter(step => step !== undefined),
    review: reviewPlanOf(read),
    successor: successorOf(read),
    startDate: read.startDate ?? wordsOf(read.startCodeableConcept),
    dueDates: (read.target ?? []).flatMap((target, index) => (steps[index] ? [] : (target.dueDate ?? []))),
    notes: notesOf(read.note ?? [], read.subject).filter(note => note !== undefined),
    levels: levelsOf(read.extension ?? [])
      .filter(level => level !== undefined)
      .sort((one, other) => other.level - one.level),
    details: goalDetails(read),
    answers: (read.addresses ?? []).flatMap(reference => idOf(reference, 'Observation', read.subject) ?? []),
    ...(caution && {caution}),
  }
}

function kindOf(speaker: Speaker, tagged: boolean): GoalKind {
  if (speaker === 'person' || speaker === 'supporter') return 'personal'
  if (speaker === 'staff') return 'clinical'
  return tagged ? 'personal' : 'unsaid'
}
