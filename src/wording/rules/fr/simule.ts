import type {Proof, Rule} from '../../rule.js'

/** Simuler, exagérer: une intention que personne ne voit. */
export const simule: Rule = {
  id: 'fr.credibility.simule',
  severity: 'strong',
  frame: 'does',
  match: [
    '(simuler~ (des|ses|les|un|une|la)|feindre|feint (des|ses|la|une))',
    '(simulateur+|simulation (probable|possible|soupçonnée))',
    '(exagérer~|amplifier~) (ses|les|sa|la)?',
    '(gains|bénéfices|gain|bénéfice) (secondaires|secondaire)',
    '(mise en scène|fait semblant|hypocondriaque+)',
  ],
  except: ['simulateur+ de (conduite|vol)'],
  message: 'Ces mots prêtent une intention que l’on ne voit pas.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: ['Elle simule des crises au souper.', 'Gains secondaires soupçonnés.'],
  passes: ['Séance au simulateur de conduite.', 'Les gains de poids sont suivis.'],
}
