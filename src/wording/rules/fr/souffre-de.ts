import type {Proof, Rule} from '../../rule.js'

/** La souffrance présumée. */
export const souffreDe: Rule = {
  id: 'fr.suffering.souffre-de',
  severity: 'suggest',
  match: [
    '[souffrir~ d (un|une)] {illness} => vivre~ avec {1}',
    '[souffrir~ de (la|l|sa|son|ses)] {illness} => vivre~ avec {1}',
    'souffrir~ (de|d|du|des) (la|l|un|une|sa|son|ses|plusieurs|graves)? ({illness}|handicap|tag|tpl|tspt|tdah|toc|deuil|psychotique|hallucinations|limitations|insomnie|alcoolisme|bipolarité|obésité|diabète|épilepsie|autisme|déficience|dépendances|problèmes|paralysie|solitude|isolement|symptômes)',
    '[est (atteint+|affligé+|frappé+) (d|de|par) (un|une|la|l)] {illness} => vit avec {3}',
    '(atteint+|affligé+) (de|d|du)',
    'aux prises avec',
    'en proie à',
    '(prisonnier+|otage|esclave) (de|d|du) (sa|la|son|ses|l)? (maladie|trouble+|tête|addiction|consommation|dépendance|symptômes|délire|voix|alcool|drogue)',
    '(rongé+|accablé+|écrasé+|hanté+|torturé+|tourmenté+|terrassé+|miné+|envahi+|habité+) par (sa|la|son|ses|une|un|l|des) ({illness}|voix|délire|symptômes|alcool|dépendances|angoisses)',
    '(victime+|frappé+) (de|d|du|par) (la|l|une|un|sa|son)? {illness}',
    '(combat|se bat|lutte|bataille) (contre|avec) (sa|la|son|ses|une|un|l) {illness}',
    '(pauvre|triste) (fille|femme|homme|monsieur|madame|dame|patient+|cas|jeune|garçon|type|gars)',
  ],
  except: [
    '(objectif|objectifs|cible|but|seuil) ... atteint+',
    'atteinte de (la|l) (cible|objectif)',
    '({other}) souffrir~',
    '({other}) ... (atteint+) (de|d)',
  ],
  message: 'Ces mots présument la souffrance.',
}

export const proof: Proof = {
  sources: ['onug', 'respectueux'],
  flags: [
    'Il souffre d’une dépression.',
    'Aux prises avec un trouble anxieux.',
    'Prisonnière de sa maladie, dit la note.',
  ],
  passes: [
    'Frappée par son conjoint en juin.',
    'Elle vit avec un trouble bipolaire.',
    'Il souffre de la chaleur dans sa chambre.',
  ],
}
