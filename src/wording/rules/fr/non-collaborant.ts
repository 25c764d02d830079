import type {Proof, Rule} from '../../rule.js'

/** Non collaborant, opposant: la collaboration vue d’un seul côté. */
export const nonCollaborant: Rule = {
  id: 'fr.compliance.non-collaborant',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(non|peu|pas) (collaborant+|coopératif+|coopérant+|collaborateur+)',
    '(opposant+|oppositionnel+|récalcitrant+|réticent+|réfractaire aux soins|négativiste+|obstiné+|entêté+|buté+|têtu+)',
    'résistant+ (aux|à) (soins|traitement|interventions|consignes|toute)',
    '(ne|n) (collabore|coopère) pas',
    '(manque de|absence de|{poor}) collaboration',
  ],
  except: ['trouble oppositionnel', 's obstine'],
  guards: {negation: false},
  message: 'Ces mots disent ce que l’équipe voulait.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: ['Patient opposant lors des soins.', 'Non collaborante à l’entrevue.'],
  passes: ['Germe résistant à la pénicilline.', 'Elle collabore au jardin du centre.'],
}
