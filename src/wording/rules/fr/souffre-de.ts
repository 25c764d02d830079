import type {Proof, Rule} from '../../rule.js'

/** La souffrance présumée. */
export const souffreDe: Rule = {
  id: 'fr.suffering.souffre-de',
  severity: 'suggest',
  match: [
    '[souffrir~ d (un|une)] {illness} => vivre~ avec {1}',
    '[souffrir~ de (la|l|sa|son|ses)] {illness} => vivre~ avec {1}',
    'souffrir~ (de|d|du|des)',
    '[est (atteint+|affligé+|frappé+) (d|de|par) (un|une|la|l)] {illness} => vit avec {3}',
    '(atteint+|affligé+) (de|d|du)',
    'aux prises avec',
    'en proie à',
    '(victime+|frappé+) (de|d|du|par) (la|l|une|un)? {illness}',
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
  passes: ['Frappée par son conjoint en juin.', 'Elle vit avec un trouble bipolaire.'],
}
