import type {Proof, Rule} from '../../rule.js'

/** Peu fiable, mauvais historien: une histoire difficile à recueillir. */
export const peuFiable: Rule = {
  id: 'fr.credibility.peu-fiable',
  severity: 'strong',
  frame: 'is',
  match: [
    '({poor}|piètre+|pas bon) historien+',
    'historien+ ({poor}|peu fiable|difficile)',
    '(n|ne)? (est|semble)? (peu|non|pas|guère) (du tout|très|vraiment|toujours|assez)? (fiable+|crédible+)',
    '(histoire|récit|version|informations|informateur+) (est|sont|semble)? (peu|non|pas) fiable+',
    '(ce qui|explication+|récit|version) (n)? est (peu|pas|guère) (plausible|vraisemblable)',
    '(histoire|récit|version|explication+) (douteux|douteuse|incohérent+|peu fiable+)',
    '(fiabilité|crédibilité|véracité) : (est|demeure|très|plutôt|quasi|semble)? (mise en doute|remise en (question|doute)|questionnable|discutable|à questionner|douteuse|limitée|à vérifier|faible|nulle)',
    '(discours|propos|récit|histoire|version+|réponses|explications) (est|sont|semble|semblent|demeure)? (très|plutôt|parfois|souvent)? [contradictoire+]',
    '(explication+|version|histoire|récit)? (ne|n) (tient|tiennent|tenait) pas la route',
    '(n|ne)? (est|semble)? (peu|non|pas|guère) (du tout|très|vraiment|toujours|assez)? (plausible+|vraisemblable+)',
  ],
  except: [
    '(oui|oui et) : non fiable+',
    '(signal|lecture|mesure+|saturation|saturométrie|saturomètre|oxymètre|thermomètre|brassard|podomètre|montre|capteur|test|pompe|appareil|moniteur|balance|glucomètre|donnée+|résultat+|tensiomètre|tracé|réseau|voiture|transport|autobus|auto|source) (est|sont)? (peu|non|pas) fiable+',
    '(peu|non|pas) (vraisemblable|plausible) (devant|compte|vu|car|étant)',
    '(diagnostic|hypothèse|étiologie|cause|lien|origine|récidive) ... (peu|non|pas) (vraisemblable|plausible)',
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
  passes: [
    'Oui/non fiable avec pictogrammes.',
    'La balance est peu fiable.',
    'Historienne de l’art à la retraite.',
    'Réseau cellulaire peu fiable au chalet.',
    'Histoire vague de nausées depuis juin.',
  ],
}
