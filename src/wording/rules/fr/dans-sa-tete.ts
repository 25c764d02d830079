import type {Proof, Rule} from '../../rule.js'

/** Le malaise rangé du côté de l’imagination. */
export const dansSaTete: Rule = {
  id: 'fr.credibility.dans-sa-tete',
  severity: 'suggest',
  match: [
    '(effort|performance|rendement) (sous-maximal+|sous-optimal+)',
    '(signe+|distribution|douleur+|présentation) (non organique+|non anatomique+|de waddell)',
    '(sans|aucune) (trouvaille+|objectivation|évidence) (objective+|de|des)',
    '(tout|c|ça|cela|probablement|surtout) (est|se passe) (tout|juste|surtout|probablement)? dans (sa|la|leur) tête',
    '(douleur+|malaise+|plainte+|symptôme+|paralysie|faiblesse|mal|maux) ... (imaginaire+|psychosomatique+|psychogène+|factice+|feint+|inventé+)',
    '(douleur+|malaise+|plainte+|symptôme+) (abdominale+|thoracique+|lombaire+|somatique+)? (fonctionnel+|nerveux|nerveuse+|émotif+)',
    'surcharge (émotive|émotionnelle|psychogène|fonctionnelle)',
    'composante (théâtrale|démonstrative|volontaire|hystérique)',
    '(un|une|des|véritable|vraie|vrai|d un|d une) (malade+|maladie+) imaginaire+',
    'd origine (nerveuse|émotive|émotionnelle|hystérique)',
    '(fausse+|faux|pseudo) (crise+|malaise+|paralysie|convulsion+|larmes|pleurs|symptômes|plainte+|allégation+|épilepsie)',
    '(rien|aucun+) (de|d|trouble|problème)? (physique|organique|médical|grave) (du tout|à (sa|ses|son) (douleur+|plaintes|malaise))',
  ],
  message: 'Ces mots disent le malaise imaginé, sans l’avoir exploré.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Le médecin conclut que tout est dans sa tête.',
    'Douleur abdominale fonctionnelle, congé donné.',
    'C’est un malade imaginaire, selon la note.',
  ],
  passes: [
    'Elle a vu Le Malade imaginaire au théâtre.',
    'Une chanson est dans sa tête depuis lundi.',
    'Capacité fonctionnelle évaluée en ergothérapie.',
  ],
}
