import {defineConfig} from 'vitest/config'

// Every named fault that needs no page, and those of the wire between origins, with the built package. See tests/faults/run.js.
export default defineConfig({
  test: {
    include: ['tests/faults/**/*.test.ts'],
    exclude: ['tests/faults/page/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
