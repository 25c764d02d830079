import {write, type NewOutput} from './output.js'
import {newRuleBank} from './rule-bank.js'
import {descriptorOf, resultOf, uriOf} from './sarif-result.js'
import {totalsOf} from './totals.js'
import {newTroubles} from './troubles.js'

/** For the tools that read SARIF 2.1.0 (OASIS), such as code scanning and editors. Results come first, as they are found. */
export const sarifOutput: NewOutput = desk => {
  const rules = newRuleBank(desk)
  const troubles = newTroubles(desk)
  const head =
    '{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[\n'
  let before = head
  return {
    async tell(file, {passages, rules: fresh, troubles: told}) {
      troubles.tell(file, told)
      await rules.add(fresh)
      for (const {place, found} of passages) {
        for (const finding of found) {
          await write(
            desk,
            before + JSON.stringify(resultOf(file, place, finding, rules.get(finding.ruleId))),
          )
          before = ',\n'
        }
      }
    },
    async end(counts, exitCode) {
      troubles.end()
      const rest = {
        tool: {
          driver: {name: 'recovery-charting', language: desk.language, rules: rules.all.map(descriptorOf)},
        },
        invocations: [
          {
            executionSuccessful: troubles.count === 0,
            exitCode,
            toolExecutionNotifications: troubles.kept.map(({file, line, sentence}) => ({
              level: 'error',
              message: {text: sentence},
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: {uri: uriOf(file)},
                    ...(line && {region: {startLine: line}}),
                  },
                },
              ],
            })),
          },
        ],
        properties: {totals: totalsOf(counts)},
      }
      await write(desk, `${before === head ? before : ''}\n],\n${JSON.stringify(rest).slice(1, -1)}}]}\n`)
    },
  }
}
