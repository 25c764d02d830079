import type {Proof, Rule} from '../../rule.js'

/** Être mis quelque part, sans que personne n’ait décidé. */
export const misEn: Rule = {
  id: 'fr.coercion.mis-en',
  severity: 'suggest',
  match: [
    '(mis+|placé+|maintenu+|gardé+|envoyé+|enfermé+) (en|sous|dans|au|aux|à) (la|l|une)? (contention+|contentions|isolement|salle d’isolement|chambre d’isolement|garde+|surveillance|institution|chsld|retrait|chambre)',
    '(contentionné+|isolé+ de force|(été|être|est) (maîtrisé+|neutralisé+|interné+)|internée+|institutionnalisé+|médicamenté+ de force|plaqué+ au sol|immobilisé+ par)',
    '(placement|placé+) (en|dans) (institution|ressource|famille d’accueil|centre)',
  ],
  except: [
    'isolé+ (pour|à cause)',
    '(autorisé+ par|ordonnance de) garde',
    '(une|la|sa|de) place (en|au|dans)',
    'place (en|au|dans) ... (demandée|offerte|disponible)',
  ],
  guards: {negation: false},
  message: 'Ces mots taisent qui a décidé, et pourquoi.',
}

export const proof: Proof = {
  sources: ['nursing', 'pratique-qc'],
  flags: ['Mise en isolement à 15 h.', 'Monsieur a été interné en 2012.'],
  passes: ['Contention appliquée, voir le formulaire.', 'Suivie en médecine interne.'],
}
