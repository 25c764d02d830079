// What is read in the page, told in full: the same linter that underlines, with where each rule comes from.
import * as wording from '../dist/wording/index.js'
import {withLayers} from '../dist/wording/layers.js'
import {categoryNames} from '../dist/wording/rules/category-names.js'
import {strengths} from '../dist/wording/strengths/index.js'

const texts = {
  en: {
    title: 'Wording playground',
    about: 'Paste a text without names. It is read in this page as you type; nothing is sent or kept.',
    language: 'Language',
    note: 'Text',
    layer: 'What your site changes (a layer, as JSON)',
    own: 'a rule of yours',
    summary: 'Summary',
    found: 'What was found, and why',
    words: 'Words',
    category: 'Category',
    reason: 'Reason',
    offered: 'Instead',
    sources: 'Sources',
    unread: 'not read yet',
    counts: (findings, words, named) =>
      `${words} words read. Wording suggestions: ${findings}. Strengths named: ${named}.`,
    sample:
      'Seen at home with her sister. Maya is non-compliant with evening meds, says “they make me a zombie by noon.”\n' +
      'She claims sleep is better. She refused the injection. She chose to go back to choir on Sunday.',
  },
  fr: {
    title: 'Essayer les formulations',
    about:
      'Collez un texte sans noms. Il est lu dans cette page à mesure que vous écrivez; rien n’est envoyé ni gardé.',
    language: 'Langue',
    note: 'Texte',
    layer: 'Ce que votre établissement change (une couche, en JSON)',
    own: 'une règle à vous',
    summary: 'Résumé',
    found: 'Ce qui a été trouvé, et pourquoi',
    words: 'Mots',
    category: 'Catégorie',
    reason: 'Raison',
    offered: 'À la place',
    sources: 'Sources',
    unread: 'pas encore lu',
    counts: (findings, words, named) =>
      `${words} mots lus. Suggestions de formulation\u00a0: ${findings}. Forces nommées\u00a0: ${named}.`,
    sample:
      'Vu au café du coin. Léo est non observant, il dit : « ça m’endort toute la journée ».\n' +
      'Il prétend mieux dormir. Il a refusé l’injection. Il a choisi de reprendre le hockey jeudi.',
  },
}

const [note, language, layer, mistakes, summary, findings] = [
  'note',
  'language',
  'layer',
  'mistakes',
  'summary',
  'findings',
].map(id => document.getElementById(id))
const watcher = document.querySelector('recovery-wording')
const spoken = () => language.value.slice(0, 2)

watcher.strengths = strengths

const cell = (...parts) => {
  const element = document.createElement('td')
  element.append(...parts.map(part => Object.assign(document.createElement('p'), {textContent: part})))
  return element
}

async function rowOf({ruleId, text, category, message, why, fixes}) {
  const {unread, own} = texts[spoken()]
  const isOwn = watcher.layers.some(({add = []}) => add.some(({id}) => id === ruleId))
  const known = isOwn ? [{title: own, seen: true}] : await wording.sourcesOf(ruleId).catch(() => [])
  const row = document.createElement('tr')
  row.append(
    cell(text),
    cell(categoryNames[spoken()][category]),
    cell(message, why),
    cell(...fixes.map(fix => fix.text)),
    cell(...known.map(({title, seen}) => (seen ? title : `${title} (${unread})`))),
  )
  return row
}

let latest = 0
async function tell() {
  const turn = ++latest
  const options = {language: spoken()}
  const found = linter.lint(note.value, options)
  const rows = await Promise.all(found.map(rowOf))
  // A slower, earlier reading never overwrites a later one.
  if (turn !== latest) return
  findings.replaceChildren(...rows)
  const words = note.value.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  summary.textContent = texts[spoken()].counts(found.length, words, strengths(note.value, options).length)
}

let linter = wording
function lay() {
  mistakes.textContent = ''
  linter = wording
  watcher.layers = []
  try {
    const json = layer.value.trim() ? JSON.parse(layer.value) : []
    const layers = json?.wording ?? [json].flat()
    linter = wording.createLinter(...withLayers([wording.english, wording.french], layers))
    watcher.layers = layers
  } catch (error) {
    mistakes.textContent = error.message
  }
  tell()
}

function speak() {
  const isSample = note.value === '' || Object.values(texts).some(({sample}) => sample === note.value)
  document.documentElement.lang = language.value
  for (const element of document.querySelectorAll('[data-text]'))
    element.textContent = texts[spoken()][element.dataset.text]
  for (const element of document.querySelectorAll('[data-label]'))
    element.setAttribute('aria-label', texts[spoken()][element.dataset.label])
  document.title = texts[spoken()].title
  if (isSample) note.value = texts[spoken()].sample
  tell()
}

function afterPause(act) {
  let pause
  return () => {
    clearTimeout(pause)
    pause = setTimeout(act, 300)
  }
}
note.addEventListener('input', afterPause(tell))
layer.addEventListener('input', afterPause(lay))
language.addEventListener('change', speak)
const asked = new URLSearchParams(location.search).get('lang')
language.value = asked?.startsWith('fr') ? 'fr-CA' : 'en-CA'
speak()
