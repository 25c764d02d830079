import type {Proof, Rule} from '../../rule.js'

/** Des buts qui demandent d’obéir. */
export const respectera: Rule = {
  id: 'fr.compliance.respectera',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(ne|n) veut (pas|rien) de (notre|nos)',
    '(respectera|observera|suivra) (les|le|la|ses|son) (règle+|règlement+|consigne+|cadre|couvre-feu|code|limites|contrat|directives)',
    '(coopérera|obéira|obtempérera|se conformera|se pliera|se soumettra|collaborera (aux|à (ses|son|sa)|avec (l équipe|le personnel)))',
    '(acceptera|reconnaîtra|admettra) (sa|son|ses|être|avoir)? (maladie|diagnostic|médication|torts|malade+|traitement|limites|impact)',
    '(objectif+|but+|cible+|attente+) : (obéir|collaborer|observance|compliance|conformité)',
    'se conformer (à|au|aux)',
    '(ne|n) (a|ont|avait|ayant|avoir) (pas|jamais|aucunement|guère) (respecté|suivi|écouté|honoré|tenu) (son|sa|ses|le|la|les|l|nos) (contrat|engagement+|entente|consigne+|plan|règle+|code|diète|couvre-feu|conditions|cadre|limites|conseils|recommandations|prescription+|traitement+|directive+|avis|régime|rendez-vous|rdv|promesse+)',
    '(continue|continuait|persiste) (de|à|d) (fumer|boire|consommer) ... malgré',
    '(ne|n) (retourne|rend|retournait) (pas|jamais|aucun) (de)? (nos|mes|les) (appels|messages|textos)',
    '(ne|n) (coopère|collabore|participe) (qu|que) (avec|si|quand|sous|lorsqu)',
    '(enfin|finalement|soudainement|étonnamment|exceptionnellement) (coopératif+|collaborant+|coopérant+|réceptif+)',
    '(non-suivi|inobservation) (de|des|du)',
    '(écart|écarts|tricherie+|indiscipline) (alimentaire+|de (diète|régime)|diététique+)',
    'se (fout|fiche|contrefiche|contrefout|foutait|fichait)',
    '(ne|n) (a|avait)? (donner~|donne) (pas|plus|aucun|jamais) (donné)? (de)? (signe de vie|nouvelles)',
    '(n|ne) (a|ont|avait) (pas|plus|jamais) donné (de|aucun)? (signe de vie|nouvelles)',
    '(ne|n) donne (pas|jamais|plus) suite',
    '(n|ne) (a (pas|jamais) répondu|répond (pas|jamais|plus)) (à|aux) (nos|tous nos|mes) (appels|messages|relances|courriels|textos)',
  ],
  except: [
    'se fiche de (la|l|son|sa) (couleur|apparence|date|météo|mode)',
    'se conformer à (la|une|un) (norme|loi|code du bâtiment)',
    'nouvelles (de|du|des|d)',
  ],
  message: 'Ces mots font d’un but une obéissance.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'L’usager respectera les règles de la maison.',
    'But : se conformer au plan.',
    'Continue de fumer malgré sa MPOC.',
    'Enfin coopératif au lever.',
    'N’ayant jamais suivi les conseils de la nutritionniste, il reprend du poids.',
    'Ne donne jamais suite.',
  ],
  passes: [
    'Elle respectera son budget, dit-elle.',
    'Il verbalise sa peine.',
    'Le fournisseur ne retourne pas ses appels.',
    'Il se balance de gauche à droite au son de la musique.',
  ],
}
