import type {Proof, Rule} from '../../rule.js'

/** Non collaborant, opposant: la collaboration vue d’un seul côté. */
export const nonCollaborant: Rule = {
  id: 'fr.compliance.non-collaborant',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(non|peu|pas|guère|moyennement|difficilement|plus ou moins) (collaborant+|coopératif+|coopérant+|collaborateur+)',
    '(ne|n) (collabore|coopère|collaborait) (pas|plus|guère|aucunement)',
    '(collabore|coopère) (peu|mal|minimalement|difficilement|à peine|avec réticence)',
    '(manque de|absence de|peu de|sans|aucune|{poor}) collaboration',
    'collaboration (est|demeure)? : (très)? ({poor}|difficile|ardue|laborieuse|mitigée|fluctuante|nulle)',
    '(ne|n) (jouer~|embarquer~) pas (le jeu|dans)?',
    '(mauvaise volonté|peu de bonne volonté|tenir~ tête|tient tête|fait le strict minimum)',
  ],
  guards: {negation: false},
  message: 'Ces mots disent ce que l’équipe voulait.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: ['Non collaborante à l’entrevue.', 'Collaboration : nulle.', 'Collabore peu en entrevue.'],
  passes: [
    'Germe résistant à la pénicilline.',
    'Elle collabore au jardin du centre.',
    'Il n’est pas oppositionnel.',
  ],
}
