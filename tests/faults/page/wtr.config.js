import fs from 'node:fs'
import {defaultReporter} from '@web/test-runner'
import {bundledTests} from '../../../scripts/bundled-tests.js'
import config from '../../../web-test-runner.config.js'

const files = 'tests/faults/page/**/*.test.ts'

/** Tells how each test ended, with its title, for the table of faults. */
const report = {
  onTestRunFinished({sessions}) {
    const file = process.env.FAULTS_REPORT
    if (file)
      fs.writeFileSync(file, JSON.stringify(sessions.flatMap(({testResults}) => testsIn(testResults))))
  },
}

function testsIn(suite) {
  if (!suite) return []
  const own = (suite.tests ?? []).map(({name, passed, skipped}) => ({
    title: name,
    passed: passed && !skipped,
  }))
  return [...own, ...(suite.suites ?? []).flatMap(testsIn)]
}

export default {
  ...config,
  files,
  plugins: [bundledTests(files)],
  testFramework: {config: {timeout: 30_000}},
  reporters: [defaultReporter(), report],
}
