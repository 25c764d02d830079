import type {Proof, Rule} from '../../rule.js'

/** La lucidité, notée comme une copie. */
export const discernement: Rule = {
  id: 'fr.insight.discernement',
  severity: 'suggest',
  match: [
    '(déresponsabilisation|irresponsabilité|intellectualisation|rationalisation (de (sa|ses|son)|face))',
    '({lack}|{poor}|piètre|faute|défaut|perte|dépourvu+|dénué+) (toujours|encore|souvent|cruellement|nettement|parfois|totalement)? (de|d)? (capacité+ (d|de|à))? (introspection|autocritique|mentalisation|insight|discernement|lucidité|clairvoyance|jugeote|bon sens|remise en question|se remettre)',
    '({lack}|{poor}|piètre|fausse) (de|d)? (perception|lecture|appréciation|évaluation|conscience|compréhension|reconnaissance|acceptation) (de|du|des) (la|l|sa|son|ses)? (réalité|situation|maladie|gravité|impact+|ampleur|réel|danger+|risque+|problème+|diagnostic|trouble+|limite+|besoin+|difficulté+|état|condition|torts|gestes|délit+|infraction+)',
    '(vision|perception|lecture|appréciation|évaluation|conscience|compréhension|reconnaissance|acceptation|idée|image) ({poor}|déformé+|faussé+|erroné+|biaisé+|idéalisé+|irréaliste+|simpliste|fragile) (de|du|des) (la|l|sa|son|ses)? (réalité|situation|maladie|gravité|impact+|ampleur|réel|danger+|risque+|problème+|diagnostic|trouble+|limite+|besoin+|difficulté+|état|condition|torts)',
    '(non-reconnaissance|méconnaissance|sous-estimation|négation|ignorance) (de|du|des) (la|l|sa|son|ses)? (réalité|situation|maladie|gravité|impact+|ampleur|réel|danger+|risque+|problème+|diagnostic|trouble+|limite+|besoin+|difficulté+|état|condition|torts)',
    '(ne|n)? (reconnaît|reconnaissait|accepte|acceptait|assume|comprend|saisit) (pas|peu|mal|difficilement|à peine|partiellement|guère|aucunement|plus ou moins) (sa|son|ses) (réalité|situation|maladie|gravité|impact+|ampleur|réel|danger+|risque+|problème+|diagnostic|trouble+|limite+|besoin+|difficulté+|état|condition|torts)',
    'n (accepte|acceptait) (toujours)? pas (d être malade|le diagnostic)',
    '(autocritique|introspection|insight|discernement|lucidité|clairvoyance|sens critique|raisonnement|prise de conscience|conscience morbide) : (est|demeure|reste|semble|très|plutôt|encore)? ((à|en) (développer|travailler|améliorer|parfaire|construction)|{poor}|fragile|douteuse|précaire|inexistant+|défaillant+|déficitaire|boiteux|émergent+|minimal+|sommaire|mitigé+|fluctuante|questionnable|peu (développé+|présent+|élaboré+))',
    '({lack}|{poor}) (de|d)? conscience morbide',
    'peu d ouverture (à|face)',
    '(ne|n) (fait|démontre|montre|manifeste) (pas|aucun|aucune|peu|guère) preuve? (d|de)? (autocritique|remords|introspection|jugement|empathie|discernement|regret+|recul|culpabilité)',
    '(logique|raisonnement) (irrationnel+|illogique+|insensé+|absurde+|boiteux|boiteuse)',
    '(aucune|moindre) idée (de|des|du) (la|ses|son|sa|l)? (gravité|conséquence+|risque+|impact+|ampleur|danger+)',
    'peu (lucide+|réfléchi+|prévoyant+|introspectif+|perspicace+|clairvoyant+)',
    '(décision+|choix|geste+) (irréfléchi+|insensé+|malavisé+|stupide+|douteux|douteuse+|peu (judicieux|judicieuse+|avisé+|réfléchi+))',
    '(agir~|agit|décide|dépense|fonce|consomme) sans (réfléchir|penser|discernement)',
    'sans (penser|songer|se soucier|égard) (aux|au|à|des|du|de|pour) (conséquences|lendemain|autres|son avenir)',
    '(délire|idées|geste+|passage à l acte|comportement+) ... (non|peu|pas|aucunement|partiellement|mal) critiqué+',
    '(ne|n) critique (pas|aucunement|guère|que) partiellement? (son|ses|sa) (geste+|délire|idées|comportement+|consommation)',
    '(^|sa) critique (est|demeure)? : ({poor}|fluctuante|inexistante)',
    '(aucune|peu de|sans|absence de) critique (aucune|réelle|véritable)? (de|du|face) (à)? (son|sa|ses|délire|geste)',
    '(réaction+|attitude+|demande+) (irrationnel+|illogique+|insensé+|déraisonnable+|absurde+)',
    '(manque|absence) de (réalisme|réflexion|prévoyance|logique)',
    '(ne|n) (prend|mesure|saisit) (pas|jamais) (la (mesure|gravité|portée)|l ampleur)',
    '(décision+|choix) (impulsif+|discutable+|malheureux)',
    'conscience de (sa|la) (maladie|situation) (est|demeure|semble)? : ({poor}|fluctuante|fragile|inexistante)',
    '(reconnaît|assume|comprend|saisit) (peu|mal|difficilement|à peine|partiellement) (sa|son|ses|la|les) (responsabilité+|part|conséquence+|nécessité|rôle)',
    '(reconnaissance|compréhension|acceptation) (partielle|limitée|minime|superficielle|fragile) (de|d|des)',
    '(autocritique|introspection|insight) (demeure|reste|très)? (à|en|aux)? (parfaire|développer|travailler|améliorer|construction|émergent+|minimal+|superficiel+|variable|sommaire|naissant+|mitigé+|déficient+|déficitaire|questionnable)',
    '(vision|perception|lecture|compréhension|image|évaluation|idée|appréciation) (déformé+|faussé+|erroné+|biaisé+|tronqué+|idéalisé+|irréaliste+|simpliste|partielle|limitée|inexacte) (de|d|des) (sa|son|ses|la|l)',
    '(non-reconnaissance|méconnaissance|sous-estimation|négation|ignorance) (de|d|du|des) (la|sa|ses|son|l|leur)?',
    '(peu|manque|absence|aucune|faible|pauvre|sans) (de|d)? conscience (de|d|des|du)',
  ],
  except: [
    '(ne|n) manque pas',
    '(cnesst|saaq|ivac|assureur|assurance|employeur|expert|famille|mère|père|conjoint+|école) ... (accepte|reconnaît|comprend)',
  ],
  message: 'Ces mots notent une façon de penser comme une copie.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Aucun discernement dans ses dépenses.',
    'Peu lucide face à sa situation.',
    'Agit sans réfléchir, dit la note.',
    'Accepte mal son diagnostic.',
    'Sans critique réelle de ses gestes.',
  ],
  passes: [
    'Elle prend du recul grâce à la marche.',
    'Un choix judicieux, dit-elle.',
    'Il critique le menu de la cafétéria.',
    'Compréhension limitée du français, interprète réservée.',
  ],
}
