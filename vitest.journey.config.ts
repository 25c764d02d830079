import {defineConfig} from 'vitest/config'

// The whole: the built bundle in a real browser, the example EHR page, a FHIR server behind it.
export default defineConfig({
  test: {
    // What a page complained of is said whole.
    chaiConfig: {truncateThreshold: 0},
    // A browser on a busy machine answers in its own time.
    expect: {poll: {timeout: 15_000}},
    include: ['tests/journey/**/*.test.ts'],
    exclude: [
      // WebKit has a driver and pages of its own: once is enough.
      ...(process.env.ENGINE || process.env.FHIR_BASE_URL ? ['**/webkit.test.ts'] : []),
      // How it looks, alone and on paper, and what is only practised do not depend on the server; and the SMART example has one of its own.
      ...(process.env.FHIR_BASE_URL
        ? ['guest', 'copy', 'examples', 'practice', 'smart'].map(name => `**/${name}.test.ts`)
        : []),
    ],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
})
