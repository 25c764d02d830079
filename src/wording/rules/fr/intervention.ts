import type {Proof, Rule} from '../../rule.js'

/** La contrainte, dite comme une mesure. */
export const intervention: Rule = {
  id: 'fr.coercion.intervention',
  severity: 'suggest',
  match: [
    '^ (contraint+|obligation) (à|de|d) (demeurer|rester|participer|manger|prendre|assister|signer|attendre|se|respecter|suivre)',
    '(équipe|personnel|ressource) a décidé (que|qu)',
    '(restriction+|limitation+) (de|des|d|imposé+|appliqué+) (sortie+|visite+|téléphone|accès|privilège+|cigarettes|déplacements|par)',
    '(surveillance|encadrement|horaire|routine|programme|séjour) ... (imposé+!|forcé+!|obligatoire+)',
    '(emmené+|embarqué+|appréhendé+|intercepté+) par (la|les|des|le) (police|policiers|agents|sécurité|spvm|sq)',
    '^ (appréhendé+|neutralisé+|intercepté+) (par|dans|à|au|en)',
    '(intervenir|intervenu+) physiquement',
    '(intervention|approche|manière) (musclée|forte|robuste|énergique)',
    '(sans|non) (être|avoir été) (autorisé+|permis)',
    '(cigarettes|cellulaire|argent|briquet|vêtements) (gardé+|contrôlé+|rationné+|distribué+) (au poste|par le|par l|sous|selon)',
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
