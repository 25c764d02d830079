import type {Proof, Rule} from '../../rule.js'

/** La souffrance présumée. */
export const souffreDe: Rule = {
  id: 'fr.suffering.souffre-de',
  severity: 'suggest',
  match: [
    'souffrir~ d (un|une) => vivre~ avec {1}',
    'souffrir~ de (la|l|sa|son|ses) => vivre~ avec {1}',
    'souffrir~ (de|d|du|des)',
    '(est|était|sont) (atteint+|affligé+|frappé+|affecté+) (d|par) (un|une) => vit avec {3}',
    '(atteint+|affligé+|frappé+) (de|d|du|par)',
    'aux prises avec',
    'en proie à',
    'victime+ (de|d|du) (la|l|une|un)? {illness}',
    'lutte contre (la|l|sa|son|une) {illness}',
  ],
  except: ['souffrir~ (de|d|du|des) (la|l)? (faim|froid|chaleur)'],
  message: 'Ces mots présument la souffrance.',
}

export const proof: Proof = {
  sources: ['onug', 'respectueux'],
  flags: ['Il souffre d’une dépression.', 'Aux prises avec un trouble anxieux.'],
  passes: ['Victime d’un vol en juin.', 'Elle vit avec un trouble bipolaire.'],
}
