import type {Proof, Rule} from '../../rule.js'

/** Peu fiable, mauvais historien: une histoire difficile à recueillir. */
export const peuFiable: Rule = {
  id: 'fr.credibility.peu-fiable',
  severity: 'strong',
  match: [
    '{poor} historien+',
    '(peu|non|pas|semble peu|est peu) (fiable+|crédible+)',
    '(histoire|récit|version|propos) (douteux|douteuse|invraisemblable|incohérent)',
    'fiabilité (douteuse|réduite|limitée)',
  ],
  except: ['({other}|autobus|balance|appareil|auto|voiture|réseau|source) (est)? (peu|non|pas) fiable+'],
  guards: {negation: false},
  message: 'L’histoire était difficile à recueillir\u00a0: cela parle de l’entrevue.',
  ask: 'Que manquait-il, et qu’est-ce qui rendait le récit difficile?',
}

export const proof: Proof = {
  sources: ['jgme', 'pratique-qc'],
  flags: ['Mauvais historien, fille jointe.', 'Madame est peu fiable en entrevue.'],
  passes: ['La balance est peu fiable.', 'Historienne de l’art à la retraite.'],
}
