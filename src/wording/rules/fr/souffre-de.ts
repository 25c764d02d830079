import type {Proof, Rule} from '../../rule.js'

/** La souffrance présumée. */
export const souffreDe: Rule = {
  id: 'fr.suffering.souffre-de',
  severity: 'suggest',
  match: [
    'souffrir~ d (un|une) => vivre~ avec {1}',
    'souffrir~ de (la|l|sa|son|ses) => vivre~ avec {1}',
    'souffrir~ (de|d|du|des)',
    'est (atteint+|affligé+|frappé+|affecté+) (d|par) (un|une) => vit avec {3}',
    '(atteint+|affligé+|frappé+) (de|d|du|par)',
    'aux prises avec',
    'en proie à',
    'victime+ (de|d|du) (la|l|une|un)? {illness}',
  ],
  except: [
    '(objectif|objectifs|cible|but|seuil) ... atteint+',
    'atteinte de (la|l) (cible|objectif)',
    '({other}) souffrir~',
  ],
  message: 'Ces mots présument la souffrance.',
}

export const proof: Proof = {
  sources: ['onug', 'respectueux'],
  flags: ['Il souffre d’une dépression.', 'Aux prises avec un trouble anxieux.'],
  passes: ['Victime d’un vol en juin.', 'Elle vit avec un trouble bipolaire.'],
}
