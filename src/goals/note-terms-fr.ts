import type {NoteTerms} from './note-terms.js'

/** The French words of a note. */
export const french: NoteTerms = {
  title: 'Objectifs',
  clinical: 'objectif clinique',
  colon: '\u00a0:',
  quoted: words => `«\u00a0${words}\u00a0»`,
  inOwnWords: name => (name ? `${name}, dans ses propres mots` : 'dans les mots de la personne'),
  saidBySupporter: name => (name ? `${name}, une personne proche` : 'une personne proche'),
  writtenByStaff: name => (name ? `écrit par ${name}` : 'écrit par le personnel'),
  unsaid: 'on ne dit pas de qui sont ces mots',
  noWords: 'pas encore de mots',
  caution: 'un autre système a marqué cet objectif d’une façon qui ne peut pas être lue sans risque d’erreur',
  status: {
    hoping: 'souhait',
    working: 'en cours',
    pausing: 'en pause',
    reached: 'atteint',
    changed: 'ça a changé',
    'letting-go': 'laissé de côté',
    closed: 'fermé',
    mistaken: 'inscrit par erreur',
    unknown: 'dans un état qui n’est pas connu',
  },
  since: day => `depuis ${le(day)}`,
  topics: {
    why: 'Pourquoi c’est important',
    strength: 'Forces',
    support: 'Qui et quoi aide',
    barrier: 'Ce qui fait obstacle',
    'plan-b': 'Plan B',
    agreement: 'Au sujet de l’entente',
    learned: 'Ce qu’on a appris',
  },
  note: 'Notes',
  steps: 'Étapes',
  doers: {together: 'ensemble', supporter: 'une personne proche', staff: 'le personnel'},
  saidBy: who => `dit par ${who}`,
  saysAndDoes: who => `${who} le dit et le fait`,
  person: 'la personne',
  due: day => `d’ici ${le(day)}`,
  done: day => `fait ${le(day, 'en')}`,
  importance: 'À quel point ça compte en ce moment',
  confidence: 'À quel point la personne y croit',
  outOfTen: rating => `${rating} sur 10`,
  progress: day => (day ? `Comment ça va, ${le(day)}` : 'Comment ça va'),
  ownership: {
    mine: 'l’objectif de la personne',
    shared: 'un objectif commun',
    suggested: 'proposé par le personnel',
    required: 'exigé par une loi ou une ordonnance',
  },
  agreement: {
    agree: 'la personne est d’accord',
    partly: 'la personne est d’accord en partie',
    disagree: 'la personne n’est pas d’accord',
  },
  dueDates: 'Pour quand',
  levels: 'Comment ça pourrait aller',
  level: {
    '2': 'Beaucoup mieux que prévu',
    '1': 'Mieux que prévu',
    '0': 'Comme prévu',
    '-1': 'Moins que prévu',
    '-2': 'Beaucoup moins que prévu',
  },
  review: 'À revoir',
  document: {
    title: name => (name ? `Objectif personnel\u00a0: ${name}` : 'Objectif personnel'),
    written: day => `Écrit ${le(day)}.`,
    why: 'Ce dossier ne garde pas les objectifs écrits depuis cette page; l’objectif est donc gardé ici. Une version plus récente remplace celle-ci.',
    mistaken: 'Cet objectif a été inscrit par erreur; ses mots ne sont pas répétés ici.',
  },
  everyWeeks: weeks => (weeks === 1 ? 'chaque semaine' : `toutes les ${weeks} semaines`),
}

/** «le 3 novembre», but «novembre 2026», with what stands before a month. */
function le(day: string, before = ''): string {
  return /^\d{1,2}(er)? /.test(day) ? `le ${day}` : `${before} ${day}`.trim()
}
