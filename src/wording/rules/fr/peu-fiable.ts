import type {Proof, Rule} from '../../rule.js'

/** Peu fiable, mauvais historien: une histoire difficile à recueillir. */
export const peuFiable: Rule = {
  id: 'fr.credibility.peu-fiable',
  severity: 'strong',
  match: [
    '({poor}|piètre+|pas bon|peu bon) historien+',
    'historien+ ({poor}|peu fiable|difficile|nul|nulle)',
    '(peu|non|pas|semble peu|est peu|plus ou moins|guère) (fiable+|crédible+|plausible+|vraisemblable+)',
    '(histoire|récit|version|propos|explication+) (douteux|douteuse|douteuses|invraisemblable+|incohérent+|vague+|difficile à croire)',
    '(fiabilité|crédibilité) (est)? : (douteuse|réduite|limitée|à vérifier|questionnable|faible|nulle)',
    '(difficile|dur) (à|de le|de la|de) croire',
  ],
  except: ['({other}|autobus|balance|appareil|auto|voiture|réseau|source) (est)? (peu|non|pas) fiable+'],
  guards: {negation: false},
  message: 'L’histoire était difficile à recueillir\u00a0: cela parle de l’entrevue.',
  ask: 'Que manquait-il, et qu’est-ce qui rendait le récit difficile?',
}

export const proof: Proof = {
  sources: ['jgme', 'pratique-qc'],
  flags: [
    'Mauvais historien, fille jointe.',
    'Madame est peu fiable en entrevue.',
    'Piètre historienne, selon la note.',
  ],
  passes: ['La balance est peu fiable.', 'Historienne de l’art à la retraite.'],
}
