import {packs} from './supports.js'

// What a host page does: it knows who is on the screen and in which language, and hands that to the one tag.
const people = {
  maya: {
    name: 'TREMBLAY, Maya',
    born: '1996-04-17',
    number: '00-4417',
    team: {en: 'Community Team East', fr: 'Équipe communautaire Est'},
  },
  leo: {
    name: 'GAGNON, Léo',
    born: '1973-11-02',
    number: '00-5203',
    team: {en: 'Community Team North', fr: 'Équipe communautaire Nord'},
  },
  amina: {
    name: 'WARSAME, Amina',
    born: '1979-08-30',
    number: '00-6120',
    team: {en: 'Community Team East', fr: 'Équipe communautaire Est'},
  },
}

const texts = {
  en: {
    summary: 'Summary',
    medications: 'Medications',
    results: 'Results',
    recovery: 'Recovery',
    notes: 'Notes',
    practice: 'Practice',
    person: 'Person',
    language: 'Language',
    theme: 'Theme',
    note: 'Progress note',
    madeUp: '(made up)',
    born: 'born',
    record: 'MRN',
    footer: 'An example. The people in it are made up. Nothing leaves this computer.',
  },
  fr: {
    summary: 'Sommaire',
    medications: 'Médicaments',
    results: 'Résultats',
    recovery: 'Rétablissement',
    notes: 'Notes',
    practice: 'Exercice',
    person: 'Personne',
    language: 'Langue',
    theme: 'Thème',
    note: 'Note d’évolution',
    madeUp: '(personne fictive)',
    born: 'naissance',
    record: 'N° de dossier',
    footer: 'Un exemple. Les personnes sont fictives. Rien ne quitte cet ordinateur.',
  },
}

/** What this site asks, and how often, in days. */
const offers = [
  {instrument: 'chime-check-in', everyDays: 30},
  {instrument: 'qpr-15', everyDays: 90},
  {instrument: 'i-roc', everyDays: 90},
]

const parameters = new URLSearchParams(location.search)

/** A second frame, as a community could word one; made up. It is off: `?frame` puts it on. */
const frame = {
  system: 'https://example.org/our-directions',
  name: {en: 'Our directions (made up)', fr: 'Nos directions (fictives)'},
  origin: {
    writtenBy: [{role: 'the developers, made up', livedExperience: false}],
    reviewedWithLivedExperience: false,
  },
  tags: [
    {code: 'hope', name: {en: 'Hope', fr: 'Espoir'}},
    {code: 'belonging', name: {en: 'Belonging', fr: 'Appartenance'}},
    {code: 'meaning', name: {en: 'Meaning', fr: 'Sens'}},
    {code: 'purpose', name: {en: 'Purpose', fr: 'But'}},
  ],
}
const chart = document.querySelector('recovery-chart')
chart.offers = offers
chart.config = {content: packs, ...(parameters.has('frame') && {frame})}
// With `?scratchpad`, this chart lets goals be read alone, and its window has a scratchpad; `scratchpad.html` plays it.
if (parameters.has('scratchpad')) {
  chart.scopes = 'launch patient/*.rs messaging/scratchpad'
  chart.config.ladder = {Goal: ['scratchpad'], Observation: ['scratchpad']}
  chart.messaging = {origin: location.origin, handle: 'made-up'}
}
// With `?ladder=document` (or `form`), this chart lets goals and answers be read alone and takes documents and forms: they are kept as such.
if (parameters.has('ladder')) {
  chart.scopes = 'launch patient/*.rs patient/DocumentReference.cu patient/QuestionnaireResponse.cu'
  const rungs = parameters.get('ladder').split(',')
  chart.config.ladder = {Goal: rungs, Observation: rungs}
}
// With `?drafts`, what is being written outlives the page, for whoever is signed in; `chart.logOut()` takes it away.
if (parameters.has('drafts')) {
  chart.author = {display: 'Jordan (made up) Reyes'}
  chart.config.drafts = {hours: 12}
}
const [person, language, theme] = ['person', 'language', 'theme'].map(id => document.getElementById(id))

for (const id of Object.keys(people)) person.append(new Option(people[id].name, id))
// Another server may hold other people: `?person=` takes any id.
const asked = parameters.get('person') ?? 'maya'
if (!people[asked]) {
  people[asked] = {name: asked, born: '', number: asked, team: {en: '', fr: ''}}
  person.append(new Option(asked, asked))
}
person.value = asked
language.value = parameters.get('lang')?.startsWith('fr') ? 'fr-CA' : 'en-CA'
theme.value = parameters.get('theme') ?? 'light'

/** What was typed about each person: it never stands under another one's name. */
const notes = {}
const note = document.getElementById('note')
let shownPerson

function show() {
  const text = texts[language.value.slice(0, 2)]
  document.documentElement.lang = language.value
  document.documentElement.dataset.theme = theme.value
  for (const element of document.querySelectorAll('[data-text]'))
    element.textContent = text[element.dataset.text]
  const {name, born, number, team} = people[person.value]
  const parts = [
    `${name} ${text.madeUp}`,
    born && `${text.born} ${born}`,
    `${text.record} ${number}`,
    team[language.value.slice(0, 2)],
  ]
  document
    .getElementById('banner')
    .replaceChildren(
      ...parts
        .filter(Boolean)
        .map(part => Object.assign(document.createElement('span'), {textContent: part})),
    )
  if (person.value !== shownPerson) {
    if (shownPerson) notes[shownPerson] = note.value
    note.value = notes[person.value] ?? ''
    shownPerson = person.value
  }
  document.getElementById('practice').href = `practice.html?lang=${language.value}&theme=${theme.value}`
  chart.patient = person.value
}

for (const select of [person, language, theme]) select.addEventListener('change', show)
show()
