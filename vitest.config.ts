import {defineConfig} from 'vitest/config'

// Pure rooms run in Node. Elements have their own runner in a real browser, the journey and the real server their own scripts.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/elements/**', 'tests/journey/**', 'tests/server/**'],
    testTimeout: 20_000,
  },
})
