import type {Proof, Rule} from '../../rule.js'

/** La lucidité, notée comme une copie. */
export const discernement: Rule = {
  id: 'fr.insight.discernement',
  severity: 'suggest',
  match: [
    '(autocritique|introspection) : peu (développé+|présente|élaboré+)',
    '(reconnaissance|compréhension|acceptation) (partielle|limitée|minime|superficielle|fragile) (de|d|des)',
    'peu d ouverture (à|face|quant|sur)',
    '(ne|n) (fait|démontre|montre|manifeste) (pas|aucun|aucune|peu|guère) (preuve|d|de)? (d|de)? (autocritique|remords|introspection|jugement|empathie|discernement|regret+|recul|culpabilité)',
    'conscience {poor} (de|d|des)',
    'prise de conscience ({poor}|inexistante|partielle)',
    '(autocritique|introspection|insight) (est|demeure|reste|encore|très)? (à|en|aux)? (parfaire|développer|travailler|améliorer|construction|émergent+|minimal+|superficiel+|variable|sommaire|naissant+|mitigé+|déficient+|déficitaire|questionnable)',
    '(dépourvu+|dénué+|exempt+) (de|d) (autocritique|introspection|jugement|insight)',
    '(aucune|peu|pas|sans) (de|d)? (reconnaissance|acceptation|compréhension) (de|d|des) (ses|sa|son|la|l)',
    'fausse+ (perception|croyance+|conception|conviction+|idée+) (de|des|d|sur|que|quant|face)',
    '(pensée+|croyance+|logique|raisonnement|réaction+|peur+|attitude|demande+) (irrationnel+|illogique+|insensé+|déraisonnable+|absurde+|boiteux|boiteuse)',
    '(vision|perception|lecture|compréhension|image|évaluation|idée|appréciation) (déformé+|faussé+|erroné+|biaisé+|tronqué+|idéalisé+|irréaliste+|simpliste|partielle|limitée|inexacte) (de|d|des) (sa|son|ses|la|l)',
    '(mauvaise|faible|pauvre|piètre) (perception|compréhension|reconnaissance|acceptation|appréciation|évaluation|connaissance) (de|d|des) (sa|son|ses)',
    '(ne|n) (prend|mesure|saisit) (pas|jamais) (la|l) (mesure|ampleur)',
    '(aucune|moindre) idée (de|des) (la|ses|son|sa|l)? (gravité|conséquence+|risque+|impact+|état|maladie|ampleur|danger+)',
    '(pauvreté|faiblesse|fragilité|déficit|altération|carence) (de|du|d) (l|la|son|sa)? (introspection|autocritique|jugement|insight|lucidité|discernement)',
    '(non-reconnaissance|méconnaissance|sous-estimation|négation|ignorance) (de|d|du|des) (la|sa|ses|son|l|leur)?',
    '(manque|peu|aucun|aucune|sans|absence|dénué+|dépourvu+|pas) (de|d)? (discernement|lucidité|recul|clairvoyance|bon|jugeote|logique|réalisme|réflexion|prévoyance) sens?',
    '(discernement|lucidité|clairvoyance|sens critique|réalisme|raisonnement|autoévaluation) : (est|demeure|semble|très|plutôt|quasi)? ({poor}|fragile|douteuse|précaire|inexistant+|défaillant+|déficitaire|à questionner|boiteux)',
    '{poor} (discernement|lucidité|clairvoyance|sens critique|recul|capacité d introspection|capacité d autocritique|conscience de|capacité à se remettre)',
    'peu (lucide+|judicieux|judicieuse+|avisé+|réfléchi+|prévoyant+|introspectif+|perspicace+|clairvoyant+|autocritique)',
    '(décision+|choix|geste+) (impulsif+|irréfléchi+|discutable+|insensé+|malheureux|malheureuse|peu judicieux|malavisé+|douteux|douteuse|stupide+)',
    '(agir~|agit|décide|dépense|parle|fonce|consomme) sans (réfléchir|penser|discernement|se soucier|égard)',
    'sans (penser|songer|se soucier|égard) (aux|à|des|de|pour) (conséquences|lendemain|autres|son avenir)',
    '(délire|idées|geste|gestes|passage à l acte|symptômes|comportement|propos) ... (non|peu|pas|aucunement|partiellement|mal) critiqué+',
    '(ne|n) critique (pas|aucunement|nullement|guère|que) (son|ses|sa|le|la|les|l|partiellement)',
    'critique (est|demeure)? : (partielle|absente|nulle|faible|pauvre|limitée|superficielle|inexistante|fluctuante)',
    'aucune critique (de|du|des|face|à|par|quant)',
    '(peu|manque|absence|aucune|faible|pauvre|sans) (de|d)? conscience (de|d|des|du|morbide)',
    'conscience (morbide|de sa|de ses|de son|de la maladie) ... ({poor}|fluctuante|fragile|inexistante)',
    '(reconnaît|accepte|comprend|saisit|assume|reconnaissait|mesure) (peu|mal|difficilement|à peine|partiellement|que partiellement|que peu|plus ou moins) (sa|son|ses|la|le|les|l) (maladie|diagnostic|trouble+|limites|état|besoin+|difficultés|situation|gravité|responsabilité+|impact+|conséquences|problème+|condition|torts|nécessité|rôle|part)',
    '(ne|n) (accepte|acceptait|assume|reconnaît) (pas|aucunement|toujours pas) (le|son|sa|ses|d être) (diagnostic|trouble|condition|limites|malade+|handicap|perte+|torts|part)',
  ],
  except: ['(ne|n) manque pas'],
  message: 'Ces mots notent une façon de penser comme une copie.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Aucun discernement dans ses dépenses.',
    'Peu lucide face à sa situation.',
    'Agit sans réfléchir, dit la note.',
    'Accepte mal son diagnostic.',
  ],
  passes: [
    'Elle prend du recul grâce à la marche.',
    'Un choix judicieux, dit-elle.',
    'Il critique le menu de la cafétéria.',
  ],
}
