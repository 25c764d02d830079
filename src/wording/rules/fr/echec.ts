import type {Proof, Rule} from '../../rule.js'

/** L’échec, mis sur le compte de la personne. */
export const echec: Rule = {
  id: 'fr.failure.echec',
  severity: 'suggest',
  match: [
    'échec+ (à|au|aux|de|du|des|d) ... {treatment}',
    'échec+ (thérapeutique+|au traitement|de traitement|pharmacologique+|de placement|de sevrage|du suivi)',
    '(a|ont|avait|à)? échoué (à|au|aux|le|la|son|sa|ses|deux|trois|plusieurs|l)? ... {treatment}',
    'en échec',
    'échec scolaire',
    '(n’a pas|non) (répondu|répondeur+|répondant+) (au|aux|à la)',
    '(sevrage+|cure+|traitement+) (raté+|échoué+!)',
    '(saboter~ (son|sa|ses)|brûlé (tous)? (ses|les) (ponts|ressources)|fait échouer|n a pas tenu (deux|trois|plus|un|dans))',
    '(a|ont|avait) échoué (son|sa|ses|le|la|les|deux|trois|plusieurs|son dernier|au|à) (programme|cure|thérapie|sevrage|désintox|stage|placement+|réinsertion|réadaptation|suivi|appartement|essai+)',
    '(rien|aucun+) (ne|n) (a|ont|avait)? (tenu|tient|marché|marche|fonctionné|fonctionne|duré|dure)',
    'échec+ (de|du|d|à|au|des|en|aux|répété+) (l|la|le|les|deux|trois|quatre|plusieurs|ses|son|sa|tous|toutes|nombreux|en)? (maintien|retrait|réadaptation|intégration|sobriété|sevrage|logement|essai+|plan|réunification|emploi|thérapie+|cure|tentative+|appartements|intervention+|mesure+|approche+|lithium|hôpital|suivi|centre|programme|appartement|ressource|placement|foyer|externe|sortie+|congé|réinsertion|hébergement|stage|retour|placement+|isrs|médication|tous)',
    '(non|aucun|aucune|peu) (répondeur+|répondeuse+|répondant+|réponse) (à|au|aux|de)',
    '(a|ont|avait) (échoué|manqué|raté|coulé|foiré|abandonné|lâché|quitté) (à)? (une|un|deux|trois|quatre|ses|son|sa|le|la|tous|plusieurs|toutes)? (cure+|thérapie+|programme+|sevrage+|désintox|placement+|traitement+|suivi+|essai+|stage+|groupe)',
    'abandon (du|de|de la|des|d) (programme|suivi|traitement|cure|thérapie|groupe|école|médication|soins|stage|démarches)',
    '(mis+ à la porte|expulsé+|renvoyé+|chassé+|exclu+|barré+|banni+) (de|du|des) (la|l|son|sa|ses|trois|deux|quatre|plusieurs|tous|toutes|refuge+|ressource+|programme+|foyer+|hébergement|appartement+|école|groupe)',
  ],
  except: [
    '(ministère|ville|centre|organisme|employeur|gouvernement|école) ... abandonné',
    'échec (d|de) (une|la|sa|cette)? tentative (d|de) (intubation|télétransmission|sevrage|extubation|ponction|réduction|cathétérisme|contact|médiation|pose)',
    'échec+ ... (réanimation|ventilatoire+|extubation)',
    'expulsé+ de (son|sa) ... (préavis|tal|plainte|illégal+)',
    'échec+ (de|d) (la|l)? (ligne|intubation|ponction|pose|sonde|réduction|embolisation)',
    '(a|avait) quitté le groupe (à|pour|avant|après)',
    'échec+ (à|de) (l)? (intubation|extubation|examen|cours)',
    '(pompe|appareil|moniteur|système|serveur) ... en échec',
    '(examen|cours|permis|test) ... échoué',
    'échec+ (à|au|de|du) (l)? (examen|permis|cours|intubation|test|transplant)',
    '(échec+|tentative) (de|à) (la|l)? (ponction|pose|installation|voie|insertion|canulation|cathéter)',
  ],
  message: 'Le traitement n’a pas aidé; personne n’a échoué.',
  why: 'Dire ce qui n’a pas aidé garde l’espoir, et la recherche, ouverts.',
  ask: 'Qu’est-ce que la personne a remarqué pendant l’essai?',
}

export const proof: Proof = {
  sources: ['jgme', 'pratique-qc'],
  flags: ['Échec à deux antidépresseurs.', 'A échoué sa cure en avril.'],
  passes: ['Joue aux échecs le mardi.', 'Échec de l’intubation, reprise.'],
}
