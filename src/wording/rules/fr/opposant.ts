import type {Proof, Rule} from '../../rule.js'

/** Opposant, têtu: un désaccord, dit comme un défaut. */
export const opposant: Rule = {
  id: 'fr.compliance.opposant',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(opposant+|oppositionnel+|récalcitrant+|réticent+|réfractaire aux soins|négativiste+|obstiné+|entêté+|buté+|têtu+|rebelle+|insoumis+|désobéissant+|indiscipliné+|borné+|tête (dure|de cochon|forte))',
    '(résistant+|résiste|résistait) (aux|à) (soins|traitement|interventions|consignes|toute|examen|l équipe|l évaluation)',
    '(se (fait|faire) (prier|tirer l’oreille)|traîne (les pieds|de la patte)|à reculons|rouspéter~|(fini|finit|finissait) par (accepter|prendre|collaborer|avouer|obtempérer|céder)|(il)? faut (lui)? courir après|fallu insister|dû être (convaincu+|insisté))',
  ],
  except: ['trouble oppositionnel', 's obstine', 'réticent+ à ... (parler|conduire)'],
  message: 'Ces mots font d’un désaccord un défaut.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: ['Patient opposant lors des soins.', 'Rouspète, puis finit par accepter le repas.'],
  passes: ['Il n’est pas oppositionnel.', 'Germe résistant à la pénicilline.'],
}
