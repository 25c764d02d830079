import type {Proof, Rule} from '../../rule.js'

/** Ce qui est réussi, dit par le peu que c’est. */
export const aPeine: Rule = {
  id: 'fr.deficit.a-peine',
  severity: 'hint',
  frame: 'does',
  match: [
    '(arrive|arrivait|parvient|parvenait|réussit|réussissait) [(à peine|difficilement|péniblement|tout juste)]',
    '(fonctionne|fonctionnait|gère|se débrouille|s occupe|tient|cuisine|s organise) (à peine|peu|mal|difficilement|très peu|minimalement)',
    '(peine|peinait) à (gérer|tenir|faire|se|s|fonctionner|suivre)',
    's (est|était) (beaucoup|encore|nettement|bien)? (détérioré!|détériorée!|dégradé!|dégradée!|désorganisé!|désorganisée!|effondré!|effondrée!)',
    'se (désorganise|détériore|dégrade|désorganisait|détériorait)',
    '(détérioration|désorganisation|régression|déchéance) (de|du|depuis|marquée|progressive|importante|globale|rapide|récente)?',
  ],
  except: [
    '(une|la|d|bonne|nette|avec) régression (partielle|complète|totale|franche|significative|spontanée|progressive)? (de|du|des) (la|l)? (tumeur|lésion+|pleurésie|syndrome|masse|œdème+|symptôme+|douleur+|fièvre|ascite|inflammation|infection)',
    'regression (significative|partielle|complète|totale|franche)',
    '(vue|vision|fonction|fonction rénale|audition|plaie|mémoire|logement|relation|météo|état) ... (détérioré|détériorée|dégradé|dégradée|détériore|détérioration)',
    '(détérioration|dégradation) (de|du) (la|l|son)? (fonction|vue|vision|plaie|logement|audition|relation)',
  ],
  message: 'Ces mots comptent ce qui manque.',
}

export const proof: Proof = {
  sources: ['casat', 'pratique-qc'],
  flags: ['Arrive à peine à cuisiner.', 'S’est détériorée depuis mai.'],
  passes: ['Sa vision s’est détériorée.', 'Elle arrive à 10 h.'],
}
