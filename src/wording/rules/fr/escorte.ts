import type {Proof, Rule} from '../../rule.js'

/** La personne déplacée comme un colis ou un détenu. */
export const escorte: Rule = {
  id: 'fr.coercion.escorte',
  severity: 'suggest',
  match: [
    '(s|se) (est|était|fait|faire|fera) fait? (retirer|avertir|recadrer|confisquer|enlever|sermonner|réprimander|couper|interdire|imposer|attacher|isoler|escorter|maîtriser|ramasser)',
    '(maintenu+|gardé+|tenu+) (au|dans|sur) (lit|fauteuil|civière) (par|avec|en)',
    '(dû|fallu) (le|la|les) (mettre|placer|envoyer|retourner|amener) (en|sous|dans|au|à)',
    'ne pas laisser (sortir|fumer|téléphoner|entrer|circuler|partir)',
    '(peut|pourra) (sortir|fumer|appeler|téléphoner|recevoir) ... (si|s) (il|elle)',
    '(a|ont|avait) dû être (isolé+|maîtrisé+|attaché+|contenu+|sorti+|sédaté+|retiré+|recadré+|averti+|forcé+|immobilisé+|raccompagné+|encadré+|contraint+)',
    'sous (la)? (contrainte|menace|pression)',
    '(équipe|personnel|infirmière|intervenant+|éducateur+|médecin|on|nous) (lui|leur) (interdit|défend|impose|ordonne)',
    '(porté+|déclaré+|signalé+) (disparu+|manquant+|en fugue)',
    '^ enfermé+ (pour|dans|à|jusqu|en)',
    '(discipline|fermeté|main de fer|poigne) (à|stricte|requise|nécessaire|imposée)',
    '(transféré+|déplacé+|déménagé+|relocalisé+) ... sans (préavis|son accord|l aviser|le consulter|la consulter|explication)',
    '(retrouvé+|rattrapé+|intercepté+|repris+|récupéré+) (et|puis) (ramené+|reconduit+|escorté+)',
    '(retrouvé+|rattrapé+|intercepté+|repris+|tenu+|maintenu+|retenu+|immobilisé+|empoigné+) par (la|les|des|l|deux|trois|quatre|plusieurs) (police|policiers|agents|sécurité|équipe|personnel|préposés|agents)',
    '(on|nous|équipe) (l|les) (a|avons) (placé+|hébergé+|interné+|relocalisé+|enfermé+|isolé+)',
    'manu militari',
    'escorté+ (à|au|aux|vers|dans|par|jusqu|hors)',
    'prié+ (fermement)? (de|d) (quitter|se taire|se retirer|retourner|cesser|rester|baisser|se calmer)',
    'avec notre (permission|autorisation|accord)',
    '(restreint+|confiné+|consigné+|cantonné+) (à|au|aux) (sa|la|l|son|le)? (étage|chambre|unité|lit|salon|corridor|aile|appartement)',
    'isolé+ (dans|en|à) (sa|la|l|une)? (chambre|salle)',
  ],
  except: [
    '(lavage|nettoyage|liquide|gaz|air|eau|oxygène|jet|irrigation|perfusion|rinçage) ... sous pression',
    'sous pression (positive|négative|continue|artérielle|au sérum)',
    '(retirer|enlever) ... (vésicule|permis|rein|dent+|plâtre|points|kyste|tumeur|appendice|sonde|amygdales)',
    '(pas|jamais|plus) (confiné+|restreint+|isolé+|escorté+)',
    'isolé+ en chambre ... (difficile|sarm|covid|grippe|gastro|influenza|contact|gouttelettes|erv|tuberculose)',
    'retrouvé+ (ses|son|sa|le|la|les|un|une)',
  ],
  message: 'Ces mots taisent qui a décidé, et ce que la personne voulait.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: ['Intercepté par les agents à la sortie.', 'Escortée à la douche.', 'Restreint à l’étage.'],
  passes: [
    'Elle a retrouvé ses clés au salon.',
    'Isolée en chambre pour C. difficile.',
    'Il est retenu au travail jusqu’à 17 h.',
  ],
}
