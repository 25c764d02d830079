import type {Proof, Rule} from '../../rule.js'

/** Être mis quelque part, sans que personne n’ait décidé. */
export const misEn: Rule = {
  id: 'fr.coercion.mis-en',
  severity: 'suggest',
  match: [
    '(il|elle|madame|monsieur|usager+|patient+|résident+|mme|m) (sera|été|être|fut|pourrait être) [placé+]',
    'interné+! (à|en|au|depuis|durant|pendant|dans|contre)',
    'internement+',
    '(policiers|police|ambulanciers|paramédics|spvm|sq) (l|la|le|les) (ont|a) (ramassé+|embarqué+|cueilli+|maîtrisé+|ramené+|sorti+)',
    '(ramassé+|embarqué+|cueilli+) par (la|les|des|deux|le) (police|policiers|ambulanciers|spvm|sq|agents)',
    '(mis+|mise|remis+|laissé+|placé+|maintenu+|gardé+|envoyé+|enfermé+|confiné+|retourné+|consigné+|renvoyé+|relégué+|expédié+) (en|sous|dans|au|aux|à) (la|l|une|sa)? (contention+|isolement|salle (d’isolement|de retrait)|chambre (d’isolement|de retrait)?|surveillance|institution|chsld|retrait|clé)',
    '(contentionné+|isolé+ de force|(été|être|est) (maîtrisé+|neutralisé+|interné+|attaché+|menotté+)|internée+|institutionnalisé+|(médicamenté+|amené+|ramené+|gardé+|donné+|alité+) de force|plaqué+ au sol|immobilisé+ par|camisole+ (chimique+|de force)|contre son gré|couché+ de force|(suivi|traitement|retrait) imposé+|rationné+|contingenté+|retrait en chambre)',
    'bénéficié (de|d) ... (contention+|isolement|retrait)',
    '(placement|placé+) (en|dans|au) (institution|ressource|famille|centre|chsld|ri|rtf|résidence|foyer|hébergement|crjda)',
    '((est|été|sera) puni+|privé+ (de|d) (sortie+|sa|ses|cigarettes)|confisqué+|retiré+ (du groupe|de l activité)|suspendu+ (du|de son) groupe)',
    '(placé+|hébergé+|admis+|envoyé+|relocalisé+|transféré+) (en|dans (une|un|le|la)) (résidence|ressource|ri|rtf|chsld|foyer|famille d accueil|institution|pavillon|centre) (de force|contre|malgré|faute|d office|sans|par)',
    '^ placé+ (en|dans)',
    '(amené+|couché+|maintenu+|plaqué+|mis+|descendu+|conduit+) au (sol|plancher) (par)?',
    '(escorté+|raccompagné+|reconduit+|ramené+|traîné+|amené+) (à|dans|vers|par|en) (sa|la|l|les|le|des|deux|trois|quatre|chambre)? (chambre|unité|isolement|police|policiers|agents|sécurité|salle) ... (par|de force|menott+|pour retrait)?',
    '(ramené+|amené+|escorté+) par (la|les|des|deux|trois|quatre)? (police|policiers|sécurité|agents|ambulanciers) ... (de force|menotté+|agité+|contre)',
    '(code blanc|force physique|intervention physique|prise en charge physique|techniques d’intervention) (requis|requise|appelé|lancé|nécessaire|utilisée|avec)',
    '(devant|sous) (la|une) (menace|pression) (d|de|du) (l|un|une)? (im|injection|contention|isolement|garde|ordonnance|police|appeler)',
    '(maîtrisé+|attaché+) (par|au) (deux|trois|quatre|lit|agents)',
  ],
  except: [
    '(contention+|isolement) ... à ... ans',
    'jamais ... (contre son gré|de force)',
    'attaché+ à (son|sa|ses|leur|la)',
    '(maintenu+|plaqué+) au sol par (trois|deux|un|des|ses|son) (voleur+|agresseur+|inconnu+|élèves|jeunes)',
    'confisqué+ par (les|la|l) (douane+|police|école)',
    'immobilisé+ par (un|une|le|la|son|l) (plâtre|attelle|orthèse|fracture|douleur|panne|neige|collet|grève)',
    'isolé+ (pour|à cause)',
    '(autorisé+ par|ordonnance de) garde',
    '(une|la|sa|de) place (en|au|dans)',
    'place (en|au|dans) ... (demandée|offerte|disponible)',
    'sous surveillance (de|clinique|biologique|radiologique|glycémique|cardiaque|médicale|étroite|tvr)',
    'place! (en|dans)',
    '(stationnement|voiture|mise) ... placé+',
    'placé+ (en|dans) (décubitus|position|attente|évidence|semi|trendelenburg|dorsal|salle d’attente)',
    'jamais (été)? (mis+|mise|placé+|attaché+|isolé+)',
    '(chien|drap+|tubulure|sonnette) attaché+ au lit',
  ],
  message: 'Ces mots taisent qui a décidé, et pourquoi.',
}

export const proof: Proof = {
  sources: ['nursing', 'pratique-qc'],
  flags: [
    'Mise en isolement à 15 h.',
    'Monsieur a été interné en 2012.',
    'Retournée à sa chambre après le repas.',
    'Confisqué: son cellulaire.',
    'Maîtrisé par quatre agents.',
  ],
  passes: ['Contention appliquée, voir le formulaire.', 'Suivie en médecine interne.'],
}
