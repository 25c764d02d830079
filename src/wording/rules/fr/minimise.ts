import type {Proof, Rule} from '../../rule.js'

/** Minimiser, banaliser: l’échelle de l’équipe posée sur celle de la personne. */
export const minimise: Rule = {
  id: 'fr.credibility.minimise',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(minimiser~|banaliser~|rationaliser~)',
    '(minimisation|banalisation) (de|des|du|$|marquée|importante|noté+|constante)',
    'prend à la légère',
    '(normaliser~|sous-estimer~|sous-déclarer~) (sa|son|ses) (consommation|usage|gestes|violence|comportement+)',
    '(passer~|passe) sous silence (sa|son|ses|le|la|les)',
    '(tait|taisait) (sa|son|ses) (consommation|rechute|symptômes|antécédents|chute)',
  ],
  except: [
    'minimise ... ses (besoins|réussites|forces|mérites|qualités|succès)',
    '(minimiser~|rationaliser~) ((les|le|la|l)? (risque+|effets|bruit|douleur|chutes|stimulation|perte+|exposition|coûts)|ses (déplacements|dépenses))',
    '(pour|afin de|de|à) minimiser (le temps|la durée|les pertes|le saignement|la douleur|les complications|les effets|l exposition|la dose)',
  ],
  message: 'Ces mots pèsent le récit de la personne à notre balance.',
}

export const proof: Proof = {
  sources: ['stigmaguard', 'pratique-qc'],
  flags: [
    'Elle minimise sa consommation.',
    'Tend à banaliser l’incident.',
    'Banalisation marquée à l’entretien.',
    'Passe sous silence sa rechute.',
  ],
  passes: [
    'Lumière tamisée pour minimiser le bruit.',
    'Plan revu pour minimiser les effets.',
    'Pour minimiser le temps opératoire, deux équipes.',
  ],
}
