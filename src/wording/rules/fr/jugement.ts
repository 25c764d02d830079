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
    '(compréhension|perception|croyance+) (erroné+|faussé+|fausse+)',
    'jugement (social|pratique)? : (est|demeure|semble|reste|s)? (très|plutôt|quasi|encore|toujours|assez|avère|fortement|grossièrement|sévèrement|moyennement|légèrement|gravement|nettement|partiellement)? ({poor}|douteux|fautif|inexistant|compromis|précaire|boiteux|fait (cruellement)? défaut|à surveiller|questionnable)',
    '({poor}|peu de|piètre|(dépourvu+|dénué+) de|(démontre|montre|preuve d) aucun) jugement',
    '(perdu|perd) (tout|toute|son) (jugement|discernement|autocritique|sens critique)',
    '(autocritique|discernement|introspection) (lui)? (fait|faisait) (cruellement)? défaut',
    '(manque|absence|défaut) (flagrant|évident|total|marqué|grave|important|certain|sérieux|net|complet|notable|majeur|criant)? (de|d) (jugement|discernement|lucidité|jugeote|introspection|autocritique|insight)',
    '(mauvaises|mauvais|mauvaise) (décision+|choix|fréquentations)',
  ],
  except: [
    '(arbitre|entraîneur|juge|équipe|gouvernement|ville) ... mauvaise+ décision+',
    '(zéro|sans) aucun? jugement',
    'aucun jugement (porté|de|envers)',
    '(conjoint+|ex|père|voisin+|patron|employeur|propriétaire|équipe) ... manque de jugement',
  ],
  message: 'Ces mots notent des décisions et taisent leurs raisons.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: [
    'Jugement altéré au triage.',
    'Manque de jugement avec son budget.',
    'Manque criant de discernement.',
    'Le jugement fait défaut quand elle achète en ligne.',
    'A perdu tout jugement, dit la note.',
  ],
  passes: [
    'Accueillie sans jugement au groupe.',
    'Le jugement de la cour est attendu.',
    'Jugement conservé.',
    'Accueil sans aucun jugement au local.',
  ],
}
