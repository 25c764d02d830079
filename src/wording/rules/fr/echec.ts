import type {Proof, Rule} from '../../rule.js'

/** L’échec, mis sur le compte de la personne. */
export const echec: Rule = {
  id: 'fr.failure.echec',
  severity: 'suggest',
  match: [
    'échec+ (à|au|aux|de|du|des|d) (la|l|le|son|sa|ses|un|une|deux|trois|quatre|plusieurs|multiples|2|3|4|tout|tous|essai de)? ... {treatment}',
    'échec+ (thérapeutique+|au traitement|de traitement|pharmacologique+|de placement|de sevrage)',
    '(a|ont|avait) échoué (à|au|aux|le|la|son|sa|ses|deux|trois|plusieurs|l)? (son|sa|ses|le|la|un|une)? {treatment}',
    'en échec (de)?',
    '(n’a pas|non) (répondu|répondeur+|répondant+) (au|aux|à la)',
  ],
  except: ['échec scolaire', 'échec+ (à|de) (l)? (intubation|extubation|examen|cours)'],
  message: 'Le traitement n’a pas aidé; personne n’a échoué.',
  why: 'Dire ce qui n’a pas aidé garde l’espoir, et la recherche, ouverts.',
  ask: 'Qu’est-ce que la personne a remarqué pendant l’essai?',
}

export const proof: Proof = {
  sources: ['jgme', 'pratique-qc'],
  flags: ['Échec à deux antidépresseurs.', 'A échoué sa cure en avril.'],
  passes: ['Joue aux échecs le mardi.', 'Échec de l’intubation, reprise.'],
}
