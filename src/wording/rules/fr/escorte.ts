import type {Proof, Rule} from '../../rule.js'

/** La personne déplacée comme un colis ou un détenu. */
export const escorte: Rule = {
  id: 'fr.coercion.escorte',
  severity: 'suggest',
  match: [
    '(s|se) (est|était|fait|faire|fera) fait? (recadrer|avertir|confisquer|sermonner|réprimander|escorter|maîtriser)',
    '(dû|fallu) (le|la|l) (mettre|placer|envoyer|retourner|amener) (en isolement|sous contention|(dans|à) sa chambre)',
    'ne pas laisser (sortir|fumer|téléphoner|circuler|partir)',
    '(peut|pourra) (sortir|fumer) ... (si|s) (il|elle) (mange|collabore|coopère|participe|se|prend)',
    'dû être (maîtrisé+|attaché+|recadré+|averti+|raccompagné+|encadré+|contraint+|forcé+)',
    'sous la contrainte',
    '(équipe|personnel|infirmière|intervenant+|éducateur+|on) (lui|leur) (interdit|défend|impose|ordonne)',
    '(main de fer|(discipline|fermeté|poigne) (requise|nécessaire|imposée))',
    '(retrouvé+|rattrapé+|intercepté+|récupéré+) (et|puis) (ramené+|reconduit+|escorté+)',
    '(rattrapé+|intercepté+|maintenu+|retenu+|immobilisé+|empoigné+|emmené+|embarqué+|escorté+|appréhendé+) par (la|les|des|l|deux|trois|quatre|plusieurs) (police|policiers|agents|sécurité|équipe|personnel|préposés|spvm|sq)',
    '(on|nous|équipe) (l|les) (a|avons) (interné+|relocalisé+|enfermé+)',
    'manu militari',
    'escorté+ (à|au|aux|vers|dans|jusqu|hors)',
    'prié+ fermement? (de|d) (quitter|se taire|se retirer|cesser|se calmer)',
    'avec notre (permission|autorisation|accord)',
    '(restreint+|confiné+|consigné+|cantonné+) (en (chambre|cellule|retrait)|(à|au|aux|dans) (sa|la|l|son|le)? (étage|chambre|unité|salon|corridor|aile|appartement))',
    '(convaincu+|accepte|accepté|signe|signé|consent|consenti|cédé|pris) sous pression',
    '(maintenu+|gardé+|tenu+) (au lit|au fauteuil|sur la civière) (par|avec) (des|les|une|la)? (contention+|ceinture|agents)',
    '(il|elle|{charge}) a dû être contenu+',
    'prié+ de (quitter (le|la|l) (unité|poste|bureau|salle|urgence|local|groupe)|se taire|se calmer|baisser le ton)',
    'sous (la)? (contrainte|menace|pression)',
  ],
  except: [
    '(confiné+|consigné+|restreint+) ... ... (grippe|covid|gastro|influenza|isolement|sarm|difficile|éclosion)',
    'sous contrainte (lui|leur|me) (rappelle|rappellent|rappelait)',
    '(torturé+|détention|prison|milice|camp|exil) ... ... sous contrainte',
    '(pas|jamais|plus) (confiné+|restreint+|escorté+)',
    '(lavage|nettoyage|liquide|gaz|air|eau|oxygène|jet|irrigation|perfusion|rinçage) ... sous pression',
    'sous pression (positive|négative|continue|artérielle|au sérum)',
  ],
  message: 'Ces mots taisent qui a décidé, et ce que la personne voulait.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Intercepté par les agents à la sortie.',
    'Escortée à la douche.',
    'Restreint à l’étage.',
    'Consignée en chambre après la dispute.',
  ],
  passes: [
    'Elle a retrouvé ses clés au salon.',
    'Isolée en chambre pour C. difficile.',
    'Il est retenu au travail jusqu’à 17 h.',
    'S’est fait couper les cheveux au salon.',
    'Peut appeler si elle a des questions.',
    'Le cathéter a dû être retiré.',
    'Les soins sous contrainte lui rappellent son pays.',
  ],
}
