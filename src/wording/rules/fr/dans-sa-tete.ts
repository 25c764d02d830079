import type {Proof, Rule} from '../../rule.js'

/** Le malaise rangé du côté de l’imagination. */
export const dansSaTete: Rule = {
  id: 'fr.credibility.dans-sa-tete',
  severity: 'suggest',
  match: [
    '(se (découvre|trouve|découvrait|invente)) (soudain|soudainement|toujours|encore|alors|comme par hasard|subitement)? (un|une|des) (mal|maux|douleur+|malaise+|migraine+|excuse+|nouveau+ (mal|symptôme+|bobo+|douleur+)|bobo+|maladie+)',
    '(signe+|distribution|douleur+|présentation) (non organique+|non anatomique+|de waddell)',
    '(tout|c|ça|cela|probablement|surtout) (est|se passe) (tout|juste|surtout|probablement)? dans (sa|la|leur) tête',
    '(douleur+|malaise+|plainte+|symptôme+|paralysie|faiblesse|mal|maux) ... (imaginaire+|psychosomatique+|psychogène+|factice+|feint+|inventé+)',
    '(douleur+|malaise+|plainte+|symptôme+) (abdominale+|thoracique+|lombaire+|somatique+)? (fonctionnel+|nerveux|nerveuse+)',
    'surcharge (émotive|psychogène|fonctionnelle)',
    'composante (théâtrale|démonstrative|volontaire|hystérique)',
    '((un|une|des|véritable|vrai+) (malade+|maladie+) imaginaire+|(faux|fausse+) malade+)',
    'd origine (émotive|hystérique)',
    '(fausse+|faux|pseudo) (crise+|malaise+|paralysie|convulsion+|larmes|pleurs|symptômes|plainte+)',
  ],
  message: 'Ces mots disent le malaise imaginé, sans l’avoir exploré.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Se découvre une migraine avant le groupe.',
    'Le médecin conclut que tout est dans sa tête.',
    'Douleur abdominale fonctionnelle, congé donné.',
    'C’est un malade imaginaire, selon la note.',
  ],
  passes: [
    'Elle a vu Le Malade imaginaire au théâtre.',
    'Une chanson est dans sa tête depuis lundi.',
    'Capacité fonctionnelle évaluée en ergothérapie.',
    'Scan sans évidence de récidive; douleur d’origine nerveuse à la jambe.',
    'Épreuve d’effort sous-maximale au tapis.',
  ],
}
