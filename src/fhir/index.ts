/** FHIR: resources to the domain and back, losing nothing of what we do not understand. No network, no DOM. */
export {goalFromResource, goalToResource} from './goal-resource.js'
export {observationsFromResources} from './observation-resource.js'
export {measureToResources} from './measure-resource.js'
export {cautionOf, isAbout, patientFromResource, type Person} from './person-resource.js'
export {capabilitiesFromResource, type Capabilities, type Permission} from './capability-resource.js'
export {sameContent} from './same-content.js'
export {systems} from './systems.js'
export {conformance} from './conformance/index.js'
