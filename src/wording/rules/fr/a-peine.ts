import type {Proof, Rule} from '../../rule.js'

/** Ce qui est réussi, dit par le peu que c’est. */
export const aPeine: Rule = {
  id: 'fr.deficit.a-peine',
  severity: 'hint',
  frame: 'does',
  match: [
    '(arrive|arrivait|parvient|parvenait|réussit|réussissait) [(à peine|difficilement|péniblement|tout juste)]',
    '(fonctionne|fonctionnait|gère|se débrouille|s occupe|s organise|performe|performait) (à peine|mal|difficilement|très? peu|peu|minimalement)',
    '(peine|peinait) à (gérer|fonctionner|s organiser|se (mobiliser|gérer))',
    's (est|était) (beaucoup|encore|nettement|bien)? (détérioré!|détériorée!|dégradé!|dégradée!|désorganisé!|désorganisée!)',
    'se (désorganise|détériore|dégrade|désorganisait|détériorait)',
    '(déchéance|(désorganisation|détérioration) (depuis|violente|marquée|progressive|globale|rapide|récente))',
    '(peine|peinait) à (tenir|faire|se|s|suivre)',
    's (est|était) (beaucoup|encore|nettement|bien)? (effondré!|effondrée!)',
    '(ne|n) ((peut|sait|arrive|parvient|réussit) (plus|même plus)|est plus capable (de|d)) (à)? (s habiller|se (laver|nourrir|vêtir|doucher|raser|coiffer|débrouiller)|faire (sa|son|ses|la|le) (toilette|épicerie|ménage|repas|cuisine|lessive|commissions|lit|courses)|prendre (l|le) (autobus|métro|bus)|(manger|marcher|sortir) seul+|fréquenter|suivre (en classe|une (conversation|consigne))|lire|compter|s orienter)',
    '(ne|n) (peut|sait|arrive) pas (à)? (apprendre|(s habiller|se (laver|nourrir|vêtir|raser)) seul+)',
    '(ne|n) (réussit|accomplit|entreprend) (plus)? rien',
    '(s adapte|s adaptait) (mal|peu|difficilement) (à (la (vie|routine|ressource|réalité)|l (école|équipe|unité)|sa|son (milieu|groupe|foyer)|tout)|aux (autres|changements|exigences|règles)|au (groupe|changement|milieu|travail)|$)',
    '(dépend|dépendait) (de|d|du) ... pour tout',
  ],
  anywhere: ['(désorganisation|détérioration) (sociale|globale|psychique|comportementale|psychotique)'],
  except: [
    '(vue|vision|fonction|audition|plaie|mémoire|logement|relation|météo|état) ... ... (détérioré|détériorée|dégradé|dégradée|détériore|détérioration)',
    '(détérioration|désorganisation) (marquée|progressive|globale|rapide|récente) (de|du|des)',
    '(prothèse|orthèse|attelle|masque|appareil|chaussure+) ... adapte',
  ],
  message: 'Ces mots comptent ce qui manque.',
}

export const proof: Proof = {
  sources: ['casat', 'pratique-qc'],
  flags: [
    'Arrive à peine à cuisiner.',
    'S’est détériorée depuis mai.',
    'Ne sait plus faire ses repas.',
    'Ne peut plus s’habiller seule.',
    'S’adapte mal à la vie de groupe.',
    'Vue pour désorganisation globale.',
  ],
  passes: [
    'L’état du patient s’est détérioré à 3 h.',
    'Sa vision s’est détériorée.',
    'Elle arrive à 10 h.',
    'Régression des œdèmes; détérioration rapide de la fonction rénale.',
    'Ne peut pas se doucher avant le retrait des points.',
    'S’adapte mal aux nouvelles lunettes.',
  ],
}
