/** How many faults there are of each kind: they are numbered from 1. */
export const kinds = {
  T: {name: 'Transport', count: 17},
  C: {name: 'Concurrency', count: 12},
  S: {name: 'Search and paging', count: 14},
  D: {name: 'Incoming data', count: 24},
  U: {name: 'What people type', count: 10},
  W: {name: 'Rejected writes', count: 10},
  X: {name: 'Security', count: 13},
}

/** Every fault by its code, T1 to X13. */
export const codes = Object.entries(kinds).flatMap(([letter, {count}]) =>
  Array.from({length: count}, (_, index) => `${letter}${index + 1}`),
)

/** Faults whose test is still to be written; one that has a test by now is taken off. */
export const open = []

/**
 * What became of every fault. A fault that is tested in several places, or with several examples, has passed when all
 * of them have; one of which there is no test is `open` where that is known, and `missing` otherwise.
 *
 * @param {readonly {title: string, passed: boolean}[]} results
 */
export function verdicts(results) {
  return codes.map(code => {
    const tests = results.filter(({title}) => title.startsWith(`${code} `))
    const failed = tests.find(({passed}) => !passed)
    const {title = ''} = failed ?? tests[0] ?? {}
    const absent = open.includes(code) ? 'open' : 'missing'
    const verdict = !tests.length ? absent : failed ? 'failed' : 'passed'
    return {code, sentence: title.slice(code.length + 1), verdict, tests: tests.length}
  })
}

/** The verdicts as a table, and how many faults are survived. */
export function table(found) {
  const passed = found.filter(({verdict}) => verdict === 'passed').length
  const rows = found.map(({code, sentence, verdict}) =>
    `${code.padEnd(4)} ${verdict.padEnd(8)} ${sentence}`.trimEnd(),
  )
  const still = found.filter(({verdict}) => verdict === 'open').length
  return [
    '',
    ...rows,
    '',
    `${passed} of ${found.length} faults are survived, ${still} have no test yet.`,
  ].join('\n')
}
