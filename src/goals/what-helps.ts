import type {Language} from '../chime/index.js'

/** The parts of what a person says helps them, in the order in which it is read on a hard day. */
export const whatHelpsParts = ['helps', 'hinders', 'signs', 'people'] as const
export type WhatHelpsPart = (typeof whatHelpsParts)[number]

/**
 * What helps, what does not, how it shows early that things get hard, and whom to call: each in the person's own words,
 * verbatim, and empty where nothing was said.
 */
export type WhatHelps = Readonly<Record<WhatHelpsPart, string>>

/** What is asked for each part, in both languages. */
export const whatHelpsQuestions: Readonly<Record<WhatHelpsPart, Readonly<Record<Language, string>>>> = {
  helps: {en: 'What helps me', fr: 'Ce qui m’aide'},
  hinders: {en: 'What does not help me', fr: 'Ce qui ne m’aide pas'},
  signs: {en: 'How it shows early that things get hard', fr: 'Comment on voit tôt que ça devient difficile'},
  people: {en: 'People I want to call', fr: 'Les personnes que je veux appeler'},
}

/** One who has said nothing yet. */
export const nothingSaid: WhatHelps = {helps: '', hinders: '', signs: '', people: ''}

/**
 * What was meant, put onto what somebody else has said of the same `base` meanwhile, part by part. What both changed to
 * something else is `contested`, and nobody but the person decides it.
 */
export function mergeWhatHelps(
  base: WhatHelps,
  theirs: WhatHelps,
  mine: WhatHelps,
): {merged: WhatHelps; contested: readonly WhatHelpsPart[]} {
  const isChanged = (part: WhatHelpsPart): boolean => mine[part] !== base[part]
  const contested = whatHelpsParts.filter(
    part => isChanged(part) && theirs[part] !== base[part] && theirs[part] !== mine[part],
  )
  const merged = {...theirs}
  for (const part of whatHelpsParts) if (isChanged(part)) merged[part] = mine[part]
  return {merged, contested}
}
