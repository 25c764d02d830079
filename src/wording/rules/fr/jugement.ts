import type {Proof, Rule} from '../../rule.js'

/** Le jugement, jugé. */
export const jugement: Rule = {
  id: 'fr.insight.jugement',
  severity: 'suggest',
  match: [
    '(jugement|autocritique|collaboration|assiduité|observance) laisse à désirer',
    '(trouble+|difficulté+|altération|perte|erreur+|défaut) (du|de) jugement',
    'jugement (est|demeure)? (à questionner|questionné|discutable|chancelant|défaillant|inadéquat)',
    'idée+ (fausse+|erronée+) (sur|de|quant|face|concernant)',
    '(compréhension|perception|interprétation|croyance+) (erroné+|faussé+|fausse+)',
    'jugement (social|pratique)? : (est|demeure|semble|reste|s)? (très|plutôt|quasi|encore|toujours|assez|avère)? ({poor}|douteux|à surveiller|questionnable)',
    '({poor}|manque de|peu de|aucun) jugement',
    'jugement (est|demeure)? (fortement|grossièrement|sévèrement|moyennement|légèrement|gravement|nettement|partiellement) {poor}',
    '(mauvaises|mauvais|mauvaise) (décision+|choix|fréquentations)',
  ],
  except: ['(conjoint+|ex|père|voisin+|patron|employeur|propriétaire|équipe) ... manque de jugement'],
  message: 'Ces mots notent des décisions et taisent leurs raisons.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: ['Jugement altéré au triage.', 'Manque de jugement avec son budget.'],
  passes: ['Le jugement de la cour est attendu.', 'Jugement conservé.'],
}
