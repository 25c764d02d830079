import type {Language} from '../../chime/index.js'
import type {GoalTag, RecoveryGoal} from '../../goals/index.js'
import type {Frame, FrameTag} from '../../record/index.js'

/** A tag of a site's second frame as a goal holds it: named in the language of whoever chose it. */
export function goalTagOf({system}: Frame, {code, name}: FrameTag, language: Language): GoalTag {
  return {id: `${system}|${code}`, name: name[language]}
}

/** What of the frame a goal is filed under, in the frame's order. */
export function frameTagsOf({tags}: RecoveryGoal, frame: Frame): FrameTag[] {
  return frame.tags.filter(({code}) => tags.some(({id}) => id === `${frame.system}|${code}`))
}

/** The names of these, as the community calls them. */
export function frameNames(goal: RecoveryGoal, frame: Frame | undefined, language: Language): string[] {
  return frame ? frameTagsOf(goal, frame).map(({name}) => name[language]) : []
}

/** What else a goal holds, without what its tags of the frame say already. */
export function detailsBeside(goal: RecoveryGoal, frame: Frame | undefined): RecoveryGoal['details'] {
  const named = goal.tags.filter(({id}) => frame && id.startsWith(`${frame.system}|`)).map(({name}) => name)
  return goal.details.filter(({about, text}) => about !== 'category' || !named.includes(text))
}
