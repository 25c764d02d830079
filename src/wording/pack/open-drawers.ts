import {hashLetter, hashOf, hashOn, hashSeed, kind, kindTable, learnKind, ligature} from '../text/fold.js'
import {labelWith, lettersOf, signs} from './drawers.js'
import {placeOf, unmet, type Vocabulary} from './vocabulary.js'

/** Opens the drawers in which the word at an offset may be: by none, one, two, three of its letters. */
export function openDrawers(vocabulary: Vocabulary, text: string, from: number): void {
  const {shut} = vocabulary.drawers
  const kinds = kindTable()
  if (shut[0]) openDrawer(vocabulary, 0)
  for (let label = 0, letters = 0; letters < 3; from++) {
    const letter = kinds[text.charCodeAt(from)]!
    if (letter === kind.ignorable) continue
    if (!(letter >= kind.letter)) return
    for (const each of letter === ligature ? 'oe' : String.fromCharCode(letter)) {
      if (letters === 3) return
      label = labelWith(label, each.charCodeAt(0), letters++)
      if (shut[label]) openDrawer(vocabulary, label)
    }
  }
}

/** For each number of letters that a stem may share with the next one their hash. */
const hashes = /* @__PURE__ */ new Int32Array(10)

/** Makes the words in a shut drawer known, by their hashes alone. */
function openDrawer(vocabulary: Vocabulary, label: number): void {
  const {shut, stems, endings} = vocabulary.drawers
  const kinds = kindTable()
  const drawer = shut[label]! - 1
  shut[label] = 0
  const letters = lettersOf(label)
  hashes[0] = hashSeed
  for (let at = 0; at < letters.length; at++) hashes[at + 1] = hashOn(hashes[at]!, letters.charCodeAt(at))
  const text = stems[drawer]!
  for (let at = 0, stem = 0; at < text.length; stem++) {
    let length = text.charCodeAt(at++) - 48
    let hash = hashes[length]!
    let sign = -1
    while (sign < 0) {
      const code = text.charCodeAt(at)
      // Most are plain letters, which are no signs.
      if (code < 97 || code > 122) sign = signs.indexOf(text[at]!)
      at++
      if (sign >= 0) break
      const letter = kinds[code] || learnKind(code)
      if (letter >= kind.letter) hash = hashLetter(hash, letter)
      hashes[++length] = hash
    }
    const list = endings[sign]!
    for (let ending = 0; ending < list.length; ending++)
      addForm(vocabulary, hashOf(list[ending]!, hash), drawer, stem, ending)
  }
}

function addForm(vocabulary: Vocabulary, hash: number, drawer: number, stem: number, ending: number): void {
  const {known, lastForm, formBefore, drawerOf, stemOf, endingOf} = vocabulary
  const form = ++vocabulary.forms
  const word = placeOf(vocabulary, hash)
  known[2 * word] = hash
  known[2 * word + 1] = unmet
  formBefore[form] = lastForm[word]!
  lastForm[word] = form
  drawerOf[form] = drawer
  stemOf[form] = stem
  endingOf[form] = ending
}
