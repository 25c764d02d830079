import {defineConfig} from 'vitest/config'

// Pure rooms run in Node. Elements have their own runner in a real browser, the journey, the faults of a page and the real server their own scripts.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [
      'tests/elements/**',
      'tests/journey/**',
      'tests/server/**',
      'tests/faults/page/**',
      'tests/faults/wire/**',
    ],
    // Pure rooms keep nothing between tests: one reading of the modules serves every file of a thread.
    pool: 'threads',
    isolate: false,
    testTimeout: 60_000,
  },
})
