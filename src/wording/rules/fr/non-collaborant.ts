import type {Proof, Rule} from '../../rule.js'

/** Non collaborant, opposant: la collaboration vue d’un seul côté. */
export const nonCollaborant: Rule = {
  id: 'fr.compliance.non-collaborant',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(non|peu|pas|guère|moyennement|plus ou moins|difficilement) (collaborant+|coopératif+|coopérant+|collaborateur+)',
    '(opposant+|oppositionnel+|récalcitrant+|réticent+|réfractaire aux soins|négativiste+|obstiné+|entêté+|buté+|têtu+|rebelle+|insoumis+|désobéissant+|indiscipliné+)',
    '(résistant+|résiste|résistait) (aux|à) (soins|traitement|interventions|consignes|toute|examen)',
    '(ne|n) (collabore|coopère|collaborait) (pas|plus|guère|aucunement)',
    '(collabore|coopère) (peu|mal|minimalement|difficilement|à peine|avec réticence)',
    '(manque de|absence de|peu de|sans|aucune|{poor}) collaboration',
    'collaboration (est|demeure)? : (très)? ({poor}|difficile|ardue|laborieuse|mitigée|fluctuante|nulle)',
  ],
  except: ['trouble oppositionnel', 's obstine', 'réticent+ à ... (parler|conduire)'],
  guards: {negation: false},
  message: 'Ces mots disent ce que l’équipe voulait.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: [
    'Patient opposant lors des soins.',
    'Non collaborante à l’entrevue.',
    'Collaboration : nulle.',
    'Collabore peu en entrevue.',
  ],
  passes: ['Germe résistant à la pénicilline.', 'Elle collabore au jardin du centre.'],
}
