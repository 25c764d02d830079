import type {Proof, Rule} from '../../rule.js'

/** Minimiser, banaliser: l’échelle de l’équipe posée sur celle de la personne. */
export const minimise: Rule = {
  id: 'fr.credibility.minimise',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(tendance à)? (minimiser~|banaliser~|rationaliser~)',
    '(minimisation|banalisation) (de|des|du)',
    'prend à la légère',
  ],
  except: ['minimiser~ (les|le|la)? (risques|risque|effets|bruit|douleur|chutes|stimulation)'],
  message: 'Ces mots pèsent le récit de la personne à notre balance.',
}

export const proof: Proof = {
  sources: ['stigmaguard', 'pratique-qc'],
  flags: ['Elle minimise sa consommation.', 'Tend à banaliser l’incident.'],
  passes: ['Lumière tamisée pour minimiser le bruit.', 'Plan revu pour minimiser les effets.'],
}
