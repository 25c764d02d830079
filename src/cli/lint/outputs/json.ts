import {write, type NewOutput} from './output.js'
import {newRuleBank} from './rule-bank.js'
import {totalsOf} from './totals.js'
import {newTroubles} from './troubles.js'

/** For programs: one JSON object; a finding names its rule, and the rules, what was not read and the totals follow. */
export const jsonOutput: NewOutput = desk => {
  const rules = newRuleBank(desk)
  const troubles = newTroubles(desk)
  let before = '{"findings":[\n'
  return {
    async tell(file, {passages, rules: fresh, troubles: told}) {
      troubles.tell(file, told)
      await rules.add(fresh)
      for (const {place, found} of passages) {
        for (const finding of found) {
          const {category, severity} = rules.get(finding.ruleId)
          await write(desk, before + JSON.stringify({file, ...place, ...finding, category, severity}))
          before = ',\n'
        }
      }
    },
    async end(counts, exitCode) {
      troubles.end()
      const rest = {
        rules: Object.fromEntries(rules.all.map(({id, index: _index, ...rule}) => [id, rule])),
        notRead: {count: troubles.count, first: troubles.kept},
        totals: totalsOf(counts),
        exitCode,
      }
      await write(desk, `${before.startsWith('{') ? before : ''}\n],\n${JSON.stringify(rest).slice(1)}\n`)
    },
  }
}
