import type {Proof, Rule} from '../../rule.js'

/** Les proches jugés, au lieu d’être écoutés. */
export const parente: Rule = {
  id: 'fr.character.parente',
  severity: 'suggest',
  match: [
    '(moins|plus) (intéressé+|préoccupé+|occupé+|attiré+|captivé+|concentré+) (par|de|sur) (son|sa|ses|le|la|les|l) (cellulaire|téléphone|tablette|écran+|jeu+|console|apparence|chum|blonde|cigarette+|sorties|ongles|party|vapoteuse|réseaux sociaux|facebook) (que|qu)',
    '^ (famille+|mère|père|parents|fille|fils|conjoint+|couple|entourage|sœur) (très|trop|plutôt|assez|vraiment)? (revendicateur+|lourd+|méfiant+|pathologique+|malsain+|culpabilisant+|dans le déni|omniprésent+|ingérable+|insatisfait+|dérangeant+)',
    '^ conjointe contrôlante',
    '(mère|père) difficile : contrôlant+',
    '(incompétence|immaturité|carences|lacunes) (parentale+|maternelle+|paternelle+)',
  ],
  message: 'Ces mots jugent des proches au lieu de les entendre.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Plus intéressée par sa console que par son bébé.',
    'Famille revendicatrice au poste.',
    'Conjointe contrôlante, répond à sa place.',
    'Incompétence parentale.',
  ],
  passes: ['Famille présente et aidante.', 'Sa mère est décédée en 2019.'],
}
