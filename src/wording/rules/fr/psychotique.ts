import type {Proof, Rule} from '../../rule.js'

/** Un état passager, porté comme une étiquette. */
export const psychotique: Rule = {
  id: 'fr.label.psychotique',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(psychotique+|maniaque+|hypomaniaque+|déséquilibré+|perturbé+|catatonique+|instable+ (psychologiquement|émotivement|mentalement|affectivement))',
  ],
  except: [
    '(symptômes|épisode|trouble|troubles|dépression|phase|éléments|expériences|manifestations|épisodes|caractéristiques|traits|état|décompensation|processus|spectre) (psychotique+|maniaque+|hypomaniaque+)',
    '(humeur|réflexes|affect|signes|équilibre|glycémie|sommeil|bilan) ... (perturbé+|déséquilibré+)',
    'perturbé+ par',
  ],
  guards: {negation: true},
  message: 'Ces mots font d’un état passager toute la personne.',
}

export const proof: Proof = {
  sources: ['respectueux', 'pratique-qc', 'onug', 'neads'],
  flags: ['Psychotique à l’arrivée.', 'Madame est maniaque depuis lundi.'],
  passes: [
    'Symptômes psychotiques en baisse.',
    'Elle n’est plus psychotique.',
    'Patient instable, transféré aux soins intensifs.',
  ],
}
