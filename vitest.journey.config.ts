import {defineConfig} from 'vitest/config'

// The whole: the built bundle in a real browser, the example EHR page, a FHIR server behind it.
export default defineConfig({
  test: {
    // A browser on a busy machine answers in its own time.
    expect: {poll: {timeout: 5000}},
    include: ['tests/journey/**/*.test.ts'],
    exclude: [
      // WebKit has a driver and pages of its own: once is enough.
      ...(process.env.ENGINE || process.env.FHIR_BASE_URL ? ['**/webkit.test.ts'] : []),
      // How it looks, also on paper, does not depend on the server.
      ...(process.env.FHIR_BASE_URL ? ['**/guest.test.ts', '**/copy.test.ts'] : []),
    ],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
})
