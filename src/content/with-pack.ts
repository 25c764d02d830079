import {faultsInPack} from './check-pack.js'
import {laidOn} from './laid-on.js'
import {
  contentKinds,
  type CheckInQuestion,
  type ContentEntry,
  type ContentPack,
  type PackEntry,
  type Prompt,
  type ReflectiveQuestion,
  type Scenario,
  type Story,
  type SupportEntry,
} from './pack.js'
import {sameLanguage} from './same-language.js'

/** All content that is in use, of several packs and languages. */
export interface Content {
  prompts: readonly ContentEntry<Prompt>[]
  reflectiveQuestions: readonly ContentEntry<ReflectiveQuestion>[]
  scenarios: readonly ContentEntry<Scenario>[]
  stories: readonly ContentEntry<Story>[]
  supports: readonly ContentEntry<SupportEntry>[]
  checkIn: readonly ContentEntry<CheckInQuestion>[]
}

/** No content yet. */
export const emptyContent: Content = {
  prompts: [],
  reflectiveQuestions: [],
  scenarios: [],
  stories: [],
  supports: [],
  checkIn: [],
}

/**
 * The content with a pack laid on it: an entry takes the place of the one with the same id and language, others are
 * added after those that are there; what the pack `replaces` or `leavesOut` goes. All that is wrong in the pack is one
 * SyntaxError, a sentence to a line; also an id to leave out that nothing has, where the language is there at all.
 */
export function withPack(content: Content, pack: ContentPack): Content {
  const faults = faultsInPack(pack)
  if (!faults.length) faults.push(...faultsInLeavingOut(content, pack))
  if (faults.length) {
    const name = typeof pack?.id === 'string' ? ` “${pack.id}”` : ''
    throw new SyntaxError(faults.map(({text}) => `Content pack${name}: ${text}`).join('\n'))
  }
  return {
    prompts: laidOn(content.prompts, pack, 'prompts', pack.prompts),
    reflectiveQuestions: laidOn(
      content.reflectiveQuestions,
      pack,
      'reflectiveQuestions',
      pack.reflectiveQuestions,
    ),
    scenarios: laidOn(content.scenarios, pack, 'scenarios', pack.scenarios),
    stories: laidOn(content.stories, pack, 'stories', pack.stories),
    supports: laidOn(content.supports, pack, 'supports', pack.supports),
    checkIn: laidOn(content.checkIn, pack, 'checkIn', pack.checkIn),
  }
}

function faultsInLeavingOut(content: Content, {language, leavesOut = []}: ContentPack) {
  const there = contentKinds
    .flatMap((kind): readonly ContentEntry<PackEntry>[] => content[kind])
    .filter(entry => sameLanguage(entry.language, language))
  if (!there.length) return []
  return leavesOut.flatMap((id, index) => {
    const path = `leavesOut[${index}]`
    return there.some(entry => entry.id === id)
      ? []
      : [
          {
            path,
            text: `${path}: nothing from before has the id ${JSON.stringify(id)} in ${JSON.stringify(language)}.`,
          },
        ]
  })
}
