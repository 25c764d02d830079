import type {Proof, Rule} from '../../rule.js'

/** Le jugement, jugé. */
export const jugement: Rule = {
  id: 'fr.insight.jugement',
  severity: 'suggest',
  match: [
    '(^ aucun jugement ($|quant|face|sur|dans|devant|en|pour)|(a|ont|démontre|montre) aucun jugement ($|quant|face|sur|dans|devant|en|pour))',
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
    '(mauvais jugement (des|de la|de l) (distance+|profondeur|vitesse|espace|hauteur|perspective)|(dit|reconnaît|admet|estime) avoir ... ... mauvais jugement)',
    '((item|grille|critère+|échelle|case|camionneur|conducteur|conductrice|chauffeur|automobiliste|cycliste|procureur|avocat|avocate|notaire|greffe|locateur) ... ... ... mauvais jugement|mauvais jugement (à (sa|la) requête|de la (cour|régie)|du (tribunal|juge)))',
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
    'Aucun jugement face au danger.',
    'Jugement altéré au triage.',
    'Manque de jugement avec son budget.',
    'Manque criant de discernement.',
    'Le jugement fait défaut quand elle achète en ligne.',
    'A perdu tout jugement, dit la note.',
  ],
  passes: [
    'Le chauffeur, par mauvais jugement, a reculé sur elle.',
    'Accueillie sans jugement au groupe.',
    'Le jugement de la cour est attendu.',
    'Jugement conservé.',
    'Accueil sans aucun jugement au local.',
  ],
}
