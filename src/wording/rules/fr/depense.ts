import type {Proof, Rule} from '../../rule.js'

/** Ce que quelqu’un fait de son argent, jugé. */
export const depense: Rule = {
  id: 'fr.character.depense',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(gaspiller~|flamber~|claquer~|dilapider~|brûler~) (encore|déjà)? (tout)? (son|sa|ses|l) (chèque|argent|paie|paye|bs|prestation+|allocation+|pension|salaire|économies)',
    'dépenser~ (encore|déjà)? [tout] (son|sa) (chèque|argent|paie|paye|bs|prestation|pension|salaire)',
    '(irresponsable+|pas fiable+) avec (son|l) argent',
  ],
  message: 'Ces mots jugent ce que la personne fait de son argent.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: ['Gaspille son chèque en loteries.', 'Dépense tout son BS en poudre.'],
  passes: ['Elle dépense son chèque en épicerie.', 'Son fils dépense tout son argent.'],
}
