import type {Proof, Rule} from '../../rule.js'

/** Des chances gaspillées, des ponts brûlés. */
export const gaspille: Rule = {
  id: 'fr.failure.gaspille',
  severity: 'suggest',
  match: [
    '(gaspiller~|gâcher~|bousiller~|saboter~|rater~|perdre~|brûler~) (encore)? (sa|son|ses|une|toutes|la|cette|tous) (seule|dernière|autre|belle|bonne)? (ses|les)? (place|chance+|opportunité+|logement|hébergement|appartement|ressource+|ponts|placement+|stage|suivi)',
    '(a|ont|avait) (tout)? (fait le tour|épuisé|brûlé|écœuré|usé) (des|de|les|ses|tous|toutes|deux|trois|plusieurs|quatre) ... (ressource+|intervenant+|programme+|équipe+|hébergement+)',
    '(expulsé+|renvoyé+|mis+ (dehors|à la porte)|chassé+|jeté+ dehors) (de|du|des) (plusieurs|toutes|trois|deux|quatre|ses|tous|nombreuses|nombreux) ... (ressource+|programme+|logement+|hébergement+|foyer+)',
    '(décroché|abandonné|lâché) (le|la|son|sa) (programme|cure|thérapie|groupe|suivi|école|atelier|stage|traitement)',
    '(rien|aucun|aucune) ... (fonctionne|fonctionné|marche|marché) avec (lui|elle|ce patient|cette patiente)',
  ],
  except: [
    '(a|craint|peur) ... perdre~ son (logement|appartement)',
    'perdre~ son (logement|appartement|stage)',
  ],
  message: 'Ces mots comptent un échec et taisent ce qui a nui.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: ['A gaspillé sa place en appartement supervisé.', 'Il a brûlé toutes ses ressources, dit la note.'],
  passes: ['Elle craint de perdre son logement.', 'Il a abandonné le café et dort mieux.'],
}
