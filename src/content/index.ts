/** Content: what a site brings in words of its own, as data: prompts, reflective questions, stories; and whether such data is right. */
export {contentKinds} from './pack.js'
export type {
  ContentEntry,
  ContentKind,
  ContentPack,
  Deck,
  Origin,
  PackEntry,
  Prompt,
  ReflectiveQuestion,
  Story,
  Writer,
} from './pack.js'
export {contentPackSchema} from './pack-schema.js'
export {faultsInPack} from './check-pack.js'
export {emptyContent, withPack, type Content} from './with-pack.js'
export {ownPack} from './own-pack.js'
export {promptsFor, reflectiveQuestionsFor, storiesOn, type Wanted} from './choose.js'
export {faultsIn, type Fault} from './faults-in.js'
export type {Schema} from './schema.js'
