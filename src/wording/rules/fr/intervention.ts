import type {Proof, Rule} from '../../rule.js'

/** La contrainte, dite comme une mesure. */
export const intervention: Rule = {
  id: 'fr.coercion.intervention',
  severity: 'suggest',
  match: [
    '^ (contraint+ (à|de|d) (demeurer|rester|participer|manger|prendre|assister|signer|attendre|se|respecter|suivre)|obligation de (demeurer|rester|participer|manger|prendre (sa|ses)))',
    '(équipe|personnel|ressource) a décidé (que|qu)',
    '(restriction+|limitation+) (de|des|du|d) (sortie+|téléphone|privilège+|cigarettes|cellulaire)',
    '(surveillance|encadrement|routine|séjour) ... (imposé+!|forcé+!)',
    '^ (appréhendé+|neutralisé+|intercepté+) (par|dans)',
    '(intervenir|intervenu+) physiquement',
    '((intervention|approche) (musclée|énergique)|manière forte)',
    '(sans|non) (être|avoir été) (autorisé+|permis)',
    '(cigarettes|cellulaire|argent|briquet|vêtements) (gardé+|contrôlé+|rationné+|distribué+) (au poste|par (le personnel|le poste|l équipe))',
  ],
  message: 'Ces mots font une mesure d’une contrainte.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Contrainte à demeurer à l’unité.',
    'L’équipe a décidé qu’elle resterait.',
    'Intervention musclée des agents.',
  ],
  passes: [
    'Restriction liquidienne à 1,5 L.',
    'L’équipe a offert deux heures au choix.',
    'Contrainte sévère à l’emploi reconnue.',
  ],
}
