/** A FHIR R4 server behind a `fetch`, with made-up people, the habits of real servers, and faults on the way; for examples, tests and practice. */
export {createSandbox, type Sandbox, type SandboxOptions} from './sandbox.js'
export {habits, type Habits} from './habits.js'
export type {Fault} from './faults.js'
export type {Snapshot} from './store.js'
export {people, type MadeUpPerson} from './people/index.js'
