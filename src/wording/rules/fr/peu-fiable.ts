import type {Proof, Rule} from '../../rule.js'

/** Peu fiable, mauvais historien: une histoire difficile à recueillir. */
export const peuFiable: Rule = {
  id: 'fr.credibility.peu-fiable',
  severity: 'strong',
  match: [
    '({poor}|piètre+|pas bon) historien+',
    'historien+ ({poor}|peu fiable|difficile)',
    '(n|ne)? (est|semble)? (peu|non|pas|guère) (du tout|très|vraiment|toujours|assez)? (fiable+|crédible+|plausible+|vraisemblable+)',
    '(histoire|récit|version|explication+) (douteux|douteuse|invraisemblable+|incohérent+|vague+)',
    '(fiabilité|crédibilité|véracité) : (est|demeure|très|plutôt|quasi|semble)? (douteuse|réduite|limitée|à vérifier|faible|nulle)',
    '(discours|propos|récit|histoire|version+|réponses|explications) (est|sont|semble|semblent|demeure)? (très|plutôt|parfois|souvent)? [contradictoire+]',
    '(ne|n) (tient|tiennent|tenait) pas la route',
  ],
  except: [
    '(signal|lecture|mesure+|saturation|saturométrie|appareil|moniteur|balance|glucomètre|donnée+|résultat+|tensiomètre|tracé|réseau|voiture|transport) ... fiable+',
    '(peu|non|pas) (vraisemblable|plausible) (devant|compte|vu|car|étant)',
    '(diagnostic|hypothèse|étiologie|cause|lien|origine|récidive) ... (peu|non|pas) (vraisemblable|plausible)',
    '(conjoint+|ex|père|voisin+|patron|employeur|propriétaire|autobus|balance|appareil|auto|voiture|réseau|source) (est)? (peu|non|pas) fiable+',
  ],
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
