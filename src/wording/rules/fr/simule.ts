import type {Proof, Rule} from '../../rule.js'

/** Simuler, exagérer: une intention que personne ne voit. */
export const simule: Rule = {
  id: 'fr.credibility.simule',
  severity: 'strong',
  frame: 'does',
  match: [
    '(simuler~ (des|ses|les|un|une|la|le)|feindre|feint (des|ses|la|une|le|un))',
    '(simulateur+|simulation (probable|possible|soupçonnée))',
    '(exagérer~|amplifier~) (ses|les|sa|la)?',
    'majorer~ (ses|sa|les|volontairement) (symptômes|plaintes|douleur+|atteintes|difficultés|limitations|incapacités)?',
    '(mise en scène|(fait|faire) semblant|hypocondriaque+|somatise+|joue la comédie|joue (le|la) malade|fait (son|du) (numéro|cinéma|show)|tout dans sa tête)',
    '(feint|feignait|feignant|feindre|fait semblant|faisait semblant|faire semblant) (de|d|un|une|la|le|l|que|des)',
    'se laisser~ (tomber|choir|glisser) (par terre|au sol|volontairement|devant|exprès|sur le plancher)',
  ],
  except: [
    '(réflexe+|lordose|cyphose|réponse+|signal|souffle|rhot) ... (exagérer~|amplifier~|majorer~)',
    'simulateur+ de (conduite|vol)',
    '(voix|chanson|images|calcul|bruits) ... dans sa tête',
  ],
  message: 'Ces mots prêtent une intention que l’on ne voit pas.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Elle simule des crises au souper.',
    'Joue la comédie, dit la note.',
    'Se laisse tomber par terre devant le poste.',
  ],
  passes: [
    'Séance au simulateur de conduite.',
    'Les gains de poids sont suivis.',
    'Se laisse tomber dans son fauteuil, fatiguée.',
  ],
}
