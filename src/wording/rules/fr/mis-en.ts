import type {Proof, Rule} from '../../rule.js'

/** Être mis quelque part, sans que personne n’ait décidé. */
export const misEn: Rule = {
  id: 'fr.coercion.mis-en',
  severity: 'suggest',
  match: [
    '(mis+|mise|placé+|maintenu+|gardé+|envoyé+|enfermé+|confiné+|retourné+|consigné+|conduit+|barré+) (en|sous|dans|au|aux|à) (la|l|une|sa|le)? (contention+|contentions|isolement|salle (d’isolement|de retrait)|chambre (d’isolement|de retrait|d apaisement|sécuritaire)|garde+|surveillance|institution|chsld|retrait|chambre|jaquette|clé)',
    '(contentionné+|isolé+ de force|(été|être|est) (maîtrisé+|neutralisé+|interné+|ceinturé+|menotté+|fouillé+|attaché+)|internée+|institutionnalisé+|(médicamenté+|alité+|injecté+|amené+|ramené+|gardé+|hospitalisé+|lavé+) de force|plaqué+ au sol|immobilisé+ par|injection+ forcée+|camisole+ (chimique+|de force))',
    '(placement|placé+) (en|dans) (institution|ressource|famille d’accueil|centre)',
    '(puni+|punition+|(en|par) conséquence+ (de|pour)|privé+ (de|d) (sortie+|sa|ses|cigarettes|visite+|téléphone|dessert|activité+)|confisquer~|menacé+ (de|d) (contention+|isolement))',
  ],
  except: [
    'isolé+ (pour|à cause)',
    '(autorisé+ par|ordonnance de) garde',
    '(une|la|sa|de) place (en|au|dans)',
    'place (en|au|dans) ... (demandée|offerte|disponible)',
    '(retourné+|conduit+) (à|dans) (sa|la) chambre (calme|par|pour|de (lui|elle))',
    'mis+ (en|à) (place|jour)',
    'garde (partagée|de (sa|son|ses|la|enfant))',
  ],
  guards: {negation: false},
  message: 'Ces mots taisent qui a décidé, et pourquoi.',
}

export const proof: Proof = {
  sources: ['nursing', 'pratique-qc'],
  flags: [
    'Mise en isolement à 15 h.',
    'Monsieur a été interné en 2012.',
    'Retournée à sa chambre après le repas.',
    'Confisqué: son cellulaire.',
  ],
  passes: ['Contention appliquée, voir le formulaire.', 'Suivie en médecine interne.'],
}
