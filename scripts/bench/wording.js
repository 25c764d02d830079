import {lint} from '../../dist/wording/index.js'

const sentences = [
  'Seen at home with her sister. She walked to the library and back, and said it was a good day.',
  'Pt is non-compliant with evening meds, says “they make me a zombie by noon.”',
  'Sleep about seven hours. Appetite as usual. No change to the plan; review in four weeks.',
  'He claims that he takes them. Denies pain. Choir on Sunday, and coffee with his brother after.',
]

/** How fast a note is read by all rules, as a multiple of the cost of only reading its characters; prints both. */
export function benchWording() {
  const note = Array.from({length: 60}, (_, index) => sentences[index % sentences.length]).join('\n')
  const read = () => {
    let sum = 0
    for (let index = 0; index < note.length; index++) sum += note.charCodeAt(index)
    return sum
  }
  const started = performance.now()
  lint(note, {language: 'en'})
  const first = performance.now() - started
  const linting = perCharacter(() => lint(note, {language: 'en'}), note.length)
  const reading = perCharacter(read, note.length)
  console.log(`Wording, all English rules, a note of ${(note.length / 1000).toFixed(1)} K characters`)
  console.log(
    `  lint: ${linting.toFixed(1)} ns a character (${(1000 / linting).toFixed(0)} MB/s); first call ${first.toFixed(1)} ms`,
  )
  console.log(
    `  reading alone: ${reading.toFixed(2)} ns a character; ratio ${(linting / reading).toFixed(0)} (bar: 8)`,
  )
}

function perCharacter(run, length) {
  for (let index = 0; index < 200; index++) run()
  const times = Array.from({length: 15}, () => {
    const started = performance.now()
    for (let index = 0; index < 20; index++) run()
    return ((performance.now() - started) * 1e6) / 20 / length
  })
  return times.sort((one, other) => one - other)[7]
}
