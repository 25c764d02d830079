import {fhirKitBackend} from '../../src/record/backends/fhir-kit.js'
import {runBackendSuite} from '../suites/backend.suite.js'

const baseUrl = process.env.FHIR_BASE_URL!

runBackendSuite(`the FHIR server at ${baseUrl}`, () => fhirKitBackend({baseUrl}))
