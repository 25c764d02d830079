import type {Proof, Rule} from '../../rule.js'

/** Des chances gaspillées, des ponts brûlés. */
export const gaspille: Rule = {
  id: 'fr.failure.gaspille',
  severity: 'suggest',
  match: [
    '(gaspiller~|gâcher~|bousiller~|rater~) encore? (sa|son|ses|une|toutes|la|cette|tous) (seule|dernière|autre|belle|bonne|ses|les)? (chance+|opportunité+|occasion+|place)',
    'perdre~ encore (sa|son|ses|une|la) (chance+|place|logement|hébergement|appartement)',
    '(gaspiller~|gâcher~|bousiller~) (sa|son|ses|un|tous) (ses|autre)? (logement|hébergement|appartement|ressource+|placement+|stage|suivi)',
    '(épuisé|brûlé|écœuré|usé) (des|de|les|ses|tous|toutes|deux|trois|plusieurs|quatre) (les|ses|nos)? (ressource+|intervenant+|programme+|équipe+|hébergement+|pont+|recours|option+|possibilité+|chance+|alternatives)',
    '(abandonné|lâché|planté|largué|plaqué|délaissé) (le|la|l|les|son|sa|ses) (programme|cure|thérapie|groupe|suivi|école|études|cégep|secondaire|atelier|stage|traitement|formation)',
    '(rien|aucun|aucune) ... (fonctionne|fonctionné|marche|marché) avec (lui|elle|(ce|cette) (patient+|usager+|client+))',
    '(gaspiller~|gâcher~|bousiller~|saboter~|rater~|perdre~|brûler~) (encore)? (sa|son|ses|une|toutes|la|cette|tous) (seule|dernière|autre|belle|bonne)? (ses|les)? (place|chance+|opportunité+|logement|hébergement|appartement|ressource+|ponts|placement+|stage|suivi)',
    '({treatment}|thérapie+|psychothérapie|cure|médication) n (a|ont|avait) rien (donné|changé|réglé)',
    '(thérapie+|psychothérapie|cure+|suivi+|sevrage+) (infructueux|infructueuse+|vaine+)',
    '(ne|n) (vient|venait) (pas|plus|jamais) (à|aux) (ses|son|l)? (rendez-vous|rdv|groupes|rencontres|suivis|injections)',
    '(manque|manquait) (régulièrement|souvent|encore|toujours|constamment|sans cesse) (ses|la plupart de ses|tous ses) (rendez-vous|rdv|suivis|rencontres|injections)',
    '(gaspille|gaspillait|draine|dilapide) (les|nos|notre|des) (ressources|services|soins|temps|énergie)',
  ],
  except: [
    '(ministère|ville|centre|organisme|gouvernement) ... abandonné',
    '(a|craint|peur) ... perdre~ son (logement|appartement)',
    'perdre~ son (logement|appartement|stage)',
  ],
  message: 'Ces mots comptent un échec et taisent ce qui a nui.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'A gaspillé sa place en appartement supervisé.',
    'Il a brûlé toutes ses ressources, dit la note.',
    'La cure n’a rien donné.',
    'Manque souvent ses rendez-vous.',
  ],
  passes: ['Elle craint de perdre son logement.', 'Il a abandonné le café et dort mieux.'],
}
