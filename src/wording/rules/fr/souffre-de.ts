import type {Proof, Rule} from '../../rule.js'

/** La souffrance présumée. */
export const souffreDe: Rule = {
  id: 'fr.suffering.souffre-de',
  severity: 'suggest',
  match: [
    '[souffrir~ d (un|une)] {illness} => vivre~ avec {1}',
    '[souffrir~ de (la|l|sa|son|ses)] {illness} => vivre~ avec {1}',
    '(souffrir~|souffrant+) (de|d|du|des) (la|l|un|une|sa|son|graves)? ({illness}|bipolarité|handicap|tag|tpl|tspt|tdah|toc|alcoolisme|hallucinations|solitude|symptômes|insomnie|obésité|paralysie|déficience)',
    '[est (atteint+|affligé+|frappé+) (d|de|par) (un|une|la|l)] {illness} => vit avec {3}',
    '(atteint+|affligé+) (de|d|du) (la|l|un|une)? ({illness}|bipolarité|handicap|tag|tpl|tspt|tdah|toc|alcoolisme|hallucinations|solitude|symptômes|insomnie|obésité|paralysie|déficience)',
    'aux prises avec (la|l|un|une|son|sa|des)? ({illness}|bipolarité|handicap|tag|tpl|tspt|tdah|toc|alcoolisme|hallucinations|solitude|symptômes|insomnie|obésité|paralysie|déficience)',
    'en proie à',
    '(prisonnier+|esclave+|emprise) (de|d|du) (sa|la|son|l)? ({illness}|{substance}|consommation|addiction)',
    '(victime+|frappé+|rongé+|accablé+|écrasé+|miné+) (de|d|du|par) (la|l|une|un|sa)? ({illness}|bipolarité|handicap|tag|tpl|tspt|tdah|toc|alcoolisme|hallucinations|solitude|symptômes|insomnie|obésité|paralysie|déficience)',
    'porteur+ (de|d) (la|un)? (schizophrénie|trouble|maladie mentale)',
    '(combattre~|combat|lutte~|lutte|bat|battre~) (contre)? (une|la|l|son|sa|un)? (dépression|schizophrénie|alcoolisme|maladie|dépendance|trouble|anxiété|psychose|démons|toxicomanie)',
    '(frappé+|fauché+|terrassé+|foudroyé+|abattu+|rattrapé+) par (une|la|sa|un|son|l|le) (2e|deuxième|nouvelle|première|autre)? ({illness}|psychose|manie|épisode|rechute|maladie)',
    'victime+ (de|d|du) (une|un|la|l|son|sa)? (psychose|épisode|manie|hallucinations|délire+|dépendance)',
    '(a|avait|ont) (volé|gâché|ruiné|détruit|enlevé|pris) (sa|son|ses|leur) (jeunesse|vie|avenir|carrière|famille|meilleures années|enfance)',
    '(lui|leur) (a|avait) (volé|gâché|ruiné|détruit|enlevé)',
    '(paralysé+|terrassé+|rongé+|accablé+|tourmenté+|hanté+|dévoré+) (par|de) (la|l|le|les|son|sa|ses|une|un|des)? (anxiété|dépression|maladie|voix|peur+|délire+|obsession+|psychose|toxicomanie|hallucination+|démon+)',
  ],
  except: [
    '(objectif|objectifs|cible|but|seuil) ... atteint+',
    'atteinte de (la|l) (cible|objectif)',
    '(association|société|amis|aide|fondation) ... (atteint+) ... maladie',
    '(contre la maladie|lutte contre la (stigmatisation|pauvreté))',
    '(voleur+|on|quelqu un|colocataire|voisin+|ex|fraudeur) ... (volé|pris|enlevé)',
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
