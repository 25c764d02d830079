import type {Proof, Rule} from '../../rule.js'

/** Un état passager, porté comme une étiquette. */
export const psychotique: Rule = {
  id: 'fr.label.psychotique',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(psychotique+|maniaque+|hypomaniaque+|déséquilibré+|perturbé+|instable+|catatonique+)',
    '{charge} troublé+',
    '(trois|deux|plusieurs|quatre) (psychotique+|maniaque+)',
  ],
  except: [
    '(pied|genou|cheville|épaule|hanche|fracture|angine|table|poignet|rotule|échelle|escabeau|marche|sol|vertèbre|connexion|tension|glycémie+|démarche|équilibre|plaque|ascenseur) (d|g|droit+|gauche)? ... instable+',
    '(symptômes|épisode|trouble|troubles|dépression|phase|éléments|expériences|manifestations|épisodes|caractéristiques|traits|état|décompensation|processus|spectre) (psychotique+|maniaque+|hypomaniaque+)',
    '(humeur|réflexes|affect|tension|démarche|angine|logement|fracture|signes|marche|équilibre|glycémie|sommeil|bilan|emploi) ... (instable+|perturbé+|déséquilibré+)',
    '(troublé+|perturbé+) par',
  ],
  guards: {negation: true},
  message: 'Ces mots font d’un état passager toute la personne.',
}

export const proof: Proof = {
  sources: ['respectueux', 'pratique-qc', 'onug', 'neads'],
  flags: ['Psychotique à l’arrivée.', 'Madame est maniaque depuis lundi.'],
  passes: ['Symptômes psychotiques en baisse.', 'Elle n’est plus psychotique.'],
}
