import {defineConfig} from 'vitest/config'

// The contract that any FHIR endpoint must keep, against the one that FHIR_BASE_URL names. Run by tests/server/run.js.
export default defineConfig({
  test: {
    include: ['tests/server/**/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
})
