import type {Proof, Rule} from '../../rule.js'

/** Le fonctionnement, noté comme à l’école. */
export const basNiveau: Rule = {
  id: 'fr.deficit.bas-niveau',
  severity: 'suggest',
  match: [
    '(bas|faible|pauvre|haut|piètre) (niveau de?)? (fonctionnement|fonctionnel)',
    '(fonctionnement|niveau fonctionnel|habiletés) (social|sociales|global|parentales)? : (est|demeure|très|plutôt|quasi|semble)? ({poor}|bas|précaire|déficientes|limitées)',
    '(afonctionnel+|dysfonctionnel+|dysfonction+ (sociale+|familiale+|conjugale+|relationnelle+|parentale+)|mauvais fonctionnement (social|global|quotidien|familial|à (la maison|l école)|au (travail|foyer|logis))|non-fonctionnel+|peu fonctionnel+|non-autonome+|peu autonome+)',
    '(faible+|pauvre+|peu de|peu d|manque d|absence d|limité+|mauvaise+|piètre+) (habileté+|(capacité+|ressources|mécanismes|stratégies|outils) ((d|de) (adaptation|organisation|gestion|autonomie|apprentissage|coping)|adaptatives|personnelles|internes))',
    'limité+ (intellectuellement|au plan intellectuel)',
    '(^|est|{charge}|très) [déficitaire+]',
    '^ mauvaise mère',
    '(milieu|famille|environnement) (carencé+|dysfonctionnel+|défavorisé+|chaotique+|pauvre|de bs)',
    '((peu|sous) (scolarisé+|instruit+)|faible (scolarité|qi))',
    '(pauvre+|peu de|limité+|mauvaise+|piètre+) (capacité+|habileté+|ressources|mécanismes|stratégies|outils) (d|de)? (adaptation|adaptatives|gestion|autonomie|apprentissage|coping)?',
    '(rien de bon|rien pour (lui|elle)|aucune qualité|aucun talent|rien à son actif)',
    '({charge}|jeune|résident+|élève|adolescent+) (de|d) (très)? bas niveau',
    'profil ((cognitif|intellectuel|adaptatif|fonctionnel|global) (est)? (très|plutôt|assez|jugé)?|(très|plutôt)) : (faible|pauvre|limité!|déficitaire|bas)',
    'niveau (intellectuel|cognitif|global)? (est|jugé)? (déficient|déficitaire)',
    '(habileté+|compétence+|capacité+|aptitude+) (parentale+|sociale+|domestique+|relationnelle+|culinaires|langagières|de base)? : (sont|très|plutôt|jugées)? lacunaire+',
    '(ne|n) sait même (pas|plus) (comment)? (faire|cuire|cuisiner|compter|tenir|utiliser|se (laver|faire|préparer|débrouiller)|s (occuper|organiser|habiller)|lire l heure)',
    'fonctionne+ (à|de) (un)? niveau (très|plutôt|assez)? (bas|faible|minimal|limité!)',
    '(pauvre+|limité+!|carencé+) en (habileté+|ressources|compétences|autonomie|initiative)',
    '(ne|n) se débrouille (pas|plus|guère|aucunement)',
    '(pauvreté|indigence) (du|de (son|la|sa|ses)) (réseau|entourage|relations|vie)',
    'peu d autonomie ($|dans|à la maison|au (quotidien|logement)|personnelle)',
    'déficit+ (d habiletés|de compétences) (sociales|de base|parentales|relationnelles)',
    '(nombreux|multiples) déficits (adaptatifs|sociaux|relationnels|fonctionnels)',
    'limites (intellectuelles|cognitives)',
    '((faible|peu de|manque de|aucune|pauvre) résilience|résilience (est|demeure|très)? (limitée|faible|pauvre|nulle))',
  ],
  except: [
    'environnement pauvre en',
    '(mère|père|parents) (contrôlant+|envahissant+) et ... (avec|envers) (elle|lui)',
    '(saignement+|vessie|thyroïde|sphincter|rein+|main+|bras|jambe+|pied+|appareil+|lit|valve+|oreille+|œil|sonde|greffon|membre+|prothèse+|ascenseur|téléphone|fauteuil|lève-personne|pompe|marchette|genou+|épaule+) ... (dysfonctionnel+|afonctionnel+|non-fonctionnel+|peu fonctionnel+)',
    'niveau (déficient|déficitaire) (de|en|d)',
    'débrouille (pas|plus|guère) (bien)? en (anglais|français|espagnol)',
    'profil ... (en|de) (lipides|fer|acides|calcium)',
    '(limites (intellectuelles|cognitives)|résilience) (du|de la|des|de l) (sol|réseau|équipe|système|questionnaire|test|outil)',
  ],
  message: 'Ces mots notent la personne au lieu de nommer le soutien.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Bas niveau de fonctionnement au logis.',
    'Famille dysfonctionnelle selon la note.',
    'Faible niveau fonctionnel depuis mars.',
    'Compétences parentales lacunaires.',
    'Ne sait même pas compter sa monnaie.',
    'Faible résilience, dit le bilan.',
  ],
  passes: [
    'Le fonctionnement du groupe est expliqué.',
    'Bas de compression remis.',
    'Elle craint d’être une mauvaise mère; faible capacité pulmonaire.',
    'Ne sait même plus qui lui a prêté ce livre.',
  ],
}
