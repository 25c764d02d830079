import type {Proof, Rule} from '../../rule.js'

/** Le contrat de non-suicide. */
export const contratDeNonSuicide: Rule = {
  id: 'fr.suicide.contrat-de-non-suicide',
  severity: 'suggest',
  match: [
    '(contrat|pacte|entente|engagement) (verbal|verbale)? (de (non-suicide|sécurité|non-passage|vie)|anti-suicide) (à l’acte)?',
    '(promettre~|promet|s’engage|s’est engagé+|jure+) (verbalement)? (de|à) ne (pas|plus|rien) (tenter|se|s|attenter|commettre|passer|recommencer) (faire|blesser|suicider|tuer|mutiler|couper|enlever|à ses jours|à l’acte)?',
  ],
  guards: {negation: false},
  message: 'Un contrat demande une promesse, pas de l’aide.',
  why: 'Un plan de sécurité fait à deux dit ce qui aide et qui appeler.',
}

export const proof: Proof = {
  sources: ['silverman', 'pratique-qc'],
  flags: ['Contrat de non-suicide signé.', 'Pacte de sécurité fait en entrevue.'],
  passes: ['Plan de sécurité fait avec elle.', 'Contrat de travail signé lundi.'],
}
