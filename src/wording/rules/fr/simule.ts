import type {Proof, Rule} from '../../rule.js'

/** Simuler, exagérer: une intention que personne ne voit. */
export const simule: Rule = {
  id: 'fr.credibility.simule',
  severity: 'strong',
  frame: 'does',
  match: [
    '(simuler~ (des|ses|les|un|une|la|le)|feindre|feint (des|ses|la|une|le|un|d)|feignant)',
    '(simulateur+|simulation (probable|possible|soupçonnée))',
    '(exagérer~|amplifier~) (ses|les|sa|la|beaucoup)?',
    '(majore+|majorer|surdramatise+) (ses|les|sa) (symptômes|douleur+|plaintes)',
    '(gains|bénéfices|gain|bénéfice) (secondaires|secondaire)',
    '(mise en scène|fait semblant|faire semblant|hypocondriaque+|joue (la comédie|un (jeu|rôle)|le malade|la malade)|fait (son|du) (numéro|cinéma|théâtre|show)|tout (est|ça)? dans (sa|la) tête)',
  ],
  except: [
    'simulateur+ de (conduite|vol)',
    '(fait|faire) du théâtre (au|avec|le|à|depuis)',
    'joue un rôle (dans|au|de|important)',
    'exagérer~ (pas|l)',
    'feint de',
  ],
  message: 'Ces mots prêtent une intention que l’on ne voit pas.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Elle simule des crises au souper.',
    'Gains secondaires soupçonnés.',
    'Joue la comédie, dit la note.',
  ],
  passes: ['Séance au simulateur de conduite.', 'Les gains de poids sont suivis.'],
}
