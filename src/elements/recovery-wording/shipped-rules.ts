import type {Language} from '../../chime/index.js'
import type {Finding, LintOptions, Session} from '../../wording/index.js'
import {later} from '../shared/later.js'

/** The shipped rules of each language, fetched when the first field in it is watched. */
export const rulesIn = {
  en: later(() => import('../../wording/in-english.js')),
  fr: later(() => import('../../wording/in-french.js')),
}

/** Reads one field by the shipped rules; nothing is found before they are here. */
export function shippedRules(): (text: string, options: LintOptions & {language: Language}) => Finding[] {
  const sessions: Partial<Record<Language, Session>> = {}
  return (text, options) => {
    const {language} = options
    return (sessions[language] ??= rulesIn[language].code?.createSession())?.update(text, options) ?? []
  }
}
