import type {Speaker} from '../../goals/index.js'
import type {LanguageController} from '../shared/language.js'

/** Whose words these are, in words. */
export function saidBy(local: LanguageController, speaker: Speaker, name = ''): string {
  const {byPerson, bySupporter, byStaff, byUnsaid} = local.words.goals
  if (speaker === 'unsaid') return name || byUnsaid
  return {person: byPerson, supporter: bySupporter, staff: byStaff}[speaker](name)
}
