import {execFileSync} from 'node:child_process'
import {createLinter, english} from '../../dist/wording/index.js'

const sentences = [
  'Seen at home with her sister. She walked to the library and back, and said it was a good day.',
  'Pt is non-compliant with evening meds, says “they make me a zombie by noon.”',
  'Sleep about seven hours. Appetite as usual. No change to the plan; review in four weeks.',
  'He claims that he takes them. Denies pain. Choir on Sunday, and coffee with his brother after.',
]
const noteOf = (length, lines = sentences) => {
  const text = []
  for (let size = 0; size < length; size += text.at(-1).length + 1)
    text.push(lines[text.length % lines.length])
  return text.join('\n').slice(0, length)
}
const options = {language: 'en'}

/** How fast notes are read by all English rules, beside the cost of only reading their characters and beside others. */
export async function benchWording() {
  const linter = createLinter(english)
  const note = noteOf(5000)
  const calm = noteOf(5000, [sentences[0], sentences[2]])
  const reading = Math.min(...timesOf(() => readOnly(note)))
  console.log('Wording, all English rules, notes of 5,000 characters (this machine)')
  console.log(`  reading alone: ${perCharacter(reading)} ns a character`)
  for (const [name, text] of [
    [`${linter.lint(note, options).length} findings`, note],
    ['no finding', calm],
  ]) {
    const times = timesOf(() => linter.lint(text, options))
    const median = quantile(times, 0.5)
    console.log(
      `  lint, ${name}: ${perCharacter(median)} ns a character, ${(5 / median).toFixed(0)} MB/s, ${(median / reading).toFixed(1)} times reading (bar: 80 MB/s or 8 times)`,
    )
    console.log(
      `    a note: p50 ${median.toFixed(4)} ms, p95 ${quantile(times, 0.95).toFixed(4)} ms (bar: 0.10 ms)`,
    )
  }
  const first = firstCall(note)
  const warm = quantile(
    timesOf(() => linter.lint(note, options)),
    0.5,
  )
  console.log(
    `  first call in a fresh process, which opens the rules: ${first.toFixed(1)} ms, ${(first / warm).toFixed(0)} times a later one (bar: 3 ms)`,
  )
  benchKeystrokes(linter, noteOf(100_000))
  for (const [name, lint] of await others()) {
    const times = timesOf(() => lint(note), 20)
    console.log(`  ${name}, the same note: p50 ${quantile(times, 0.5).toFixed(2)} ms`)
  }
}

function benchKeystrokes(linter, text) {
  const session = linter.createSession()
  session.update(text, options)
  const times = []
  for (let stroke = 0; stroke < 3000; stroke++) {
    const at = (stroke * 7919) % text.length
    text = text.slice(0, at) + 'lazy '[stroke % 5] + text.slice(at)
    text.charCodeAt(0) // A field's value is flat; so is this one from here on.
    const started = performance.now()
    session.update(text, options)
    times.push(performance.now() - started)
  }
  const told = JSON.stringify(session.update(text, options))
  if (told !== JSON.stringify(linter.lint(text, options)))
    throw new Error('The session differs from a full lint.')
  const sorted = times.slice(500).sort((one, other) => one - other)
  console.log(
    `  a keystroke in a note of 100,000 characters: p50 ${quantile(sorted, 0.5).toFixed(4)} ms, p95 ${quantile(sorted, 0.95).toFixed(4)} ms (bar: 0.05 ms)`,
  )
}

function readOnly(text) {
  let sum = 0
  for (let index = 0; index < text.length; index++) sum += text.charCodeAt(index)
  return sum
}

/** Milliseconds of each of many runs, sorted, after a warm-up. */
function timesOf(run, rounds = 1500) {
  for (let round = 0; round < rounds; round++) run()
  const times = Array.from({length: rounds}, () => {
    const started = performance.now()
    run()
    return performance.now() - started
  })
  return times.sort((one, other) => one - other)
}

const quantile = (sorted, share) => sorted[Math.floor((sorted.length - 1) * share)]
const perCharacter = milliseconds => ((milliseconds * 1e6) / 5000).toFixed(2)

/** The median of five processes that each lint one note. */
function firstCall(note) {
  const script = `
    const {createLinter, english} = await import(${JSON.stringify(new URL('../../dist/wording/index.js', import.meta.url).href)})
    const started = performance.now()
    createLinter(english).lint(${JSON.stringify(note)}, {language: 'en'})
    console.log(performance.now() - started)`
  const run = () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], {encoding: 'utf8'}))
  return quantile(
    [run(), run(), run(), run(), run()].sort((one, other) => one - other),
    0.5,
  )
}

/** General prose linters, for scale; retext-equality holds the rules of alex, without its command line. */
async function others() {
  const {retext} = await import('retext')
  const {default: retextEquality} = await import('retext-equality')
  const {default: writeGood} = await import('write-good')
  const equality = retext().use(retextEquality)
  return [
    ['retext-equality (alex)', text => equality.processSync(text)],
    ['write-good', text => writeGood(text)],
  ]
}
