import type {Proof, Rule} from '../../rule.js'

/** Un état passager, porté comme une étiquette. */
export const psychotique: Rule = {
  id: 'fr.label.psychotique',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(psychotique+|maniaque+|hypomaniaque+|dépressif+|anxio-dépressif+|déséquilibré+|perturbé+|catatonique+|instable+ (psychologiquement|émotivement|mentalement|affectivement|(au|sur le) plan (affectif|émotif|émotionnel|psychologique|psychique)))',
  ],
  except: [
    '(symptômes|éléments|traits|signes|troubles|épisodes|idées|syndrome) ... (et|ou|puis) (psychotique+|maniaque+|hypomaniaque+|dépressif+|anxio-dépressif+|catatonique+)',
    '(symptômes|épisode|trouble|troubles|dépression|phase|éléments|expériences|manifestations|épisodes|caractéristiques|traits|état|décompensation|processus|spectre|syndrome|virage|rechute|tableau|pensées|idées|pôle|allure|vécu|réaction|ruminations|antécédents|signes) (mixte|plus|très|un peu)? (psychotique+|maniaque+|hypomaniaque+|dépressif+|anxio-dépressif+)',
    '(humeur|réflexes|affect|signes|équilibre|glycémie|sommeil|bilan) ... (perturbé+|déséquilibré+)',
    'perturbé+ par',
    '(humeur|affect|thymie|mimique|faciès|discours|contenu|regard|visage|ton|visite+|allure|attitude|posture|patho|maladie+|échelle|score|symptomatologie|propos) ... (dépressif+|anxio-dépressif+)',
  ],
  guards: {negation: true},
  message: 'Ces mots font d’un état passager toute la personne.',
}

export const proof: Proof = {
  sources: ['respectueux', 'pratique-qc', 'onug', 'neads'],
  flags: [
    'Psychotique à l’arrivée.',
    'Madame est maniaque depuis lundi.',
    'Elle est dépressive et prend du bupropion.',
  ],
  passes: [
    'Symptômes obsessionnels et dépressifs depuis juin.',
    'Symptômes psychotiques en baisse.',
    'Elle n’est plus psychotique.',
    'Patient instable, transféré aux soins intensifs.',
    'Humeur un peu dépressive ce matin.',
  ],
}
