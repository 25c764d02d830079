/** Content: what a site brings in words of its own, as data: prompts, reflective questions, scenarios, stories; and whether such data is right. */
export {contentKinds, madeUpPeople} from './pack.js'
export {checkInQuestions, type AskedAs} from './check-in-questions.js'
export type {
  CheckInQuestion,
  ContentEntry,
  ContentKind,
  ContentPack,
  Deck,
  MadeUpName,
  PackEntry,
  Prompt,
  ReflectiveQuestion,
  Scenario,
  Story,
  SupportEntry,
} from './pack.js'
export type {Origin, Writer} from './origin.js'
export {contentPackSchema} from './pack-schema.js'
export {origin as originSchema} from './pack-fields.js'
export {faultsInOrigin, faultsInPack} from './check-pack.js'
export {emptyContent, withPack, type Content} from './with-pack.js'
export {ownPack} from './own-pack.js'
export {promptsFor, reflectiveQuestionsFor, scenariosIn, storiesOn, type Wanted} from './choose.js'
export {faultsIn, type Fault} from './faults-in.js'
export type {Schema} from './schema.js'
