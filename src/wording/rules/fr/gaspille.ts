import type {Proof, Rule} from '../../rule.js'

/** Des chances gaspillées, des ponts brûlés. */
export const gaspille: Rule = {
  id: 'fr.failure.gaspille',
  severity: 'suggest',
  match: [
    '(gaspiller~|gâcher~|bousiller~|rater~) encore? (sa|son|ses|les|nos|une|toutes|la|cette|tous) (seule|dernière|autre|belle|bonne|ses|les)? (chance+|opportunité+|occasion+|place)',
    'perdre~ encore (sa|son|ses|une|la) (chance+|place|logement|hébergement|appartement)',
    '(épuisé|brûlé|écœuré|usé) (des|de|les|ses|tous|toutes|deux|trois|plusieurs|quatre) (les|ses|nos)? (ressource+|intervenant+|programme+|équipe+|hébergement+|pont+|recours|option+|possibilité+|chance+|alternatives)',
    '(abandonné|lâché|droppé|scrapé|planté|largué|plaqué|délaissé) (le|la|l|les|son|sa|ses) (programme|cure|thérapie|groupe|suivi|école|études|cégep|secondaire|atelier|stage|traitement|formation|clinique|physio|physiothérapie|ergothérapie|réadaptation|psychothérapie|dialyse|démarche+|exercices|hôpital de jour)',
    '(rien|aucun|aucune) ... (fonctionne|fonctionné|marche|marché) avec (lui|elle|(ce|cette) (patient+|usager+|client+))',
    '(gaspiller~|gâcher~|bousiller~|saboter~|rater~|perdre~|brûler~) (encore)? (sa|son|ses|une|toutes|la|cette|tous) (seule|dernière|autre|belle|bonne)? (ses|les)? (place|chance+|opportunité+|logement|hébergement|appartement|ressource+|ponts|placement+|stage|suivi)',
    '((allaitement|isrs|irsn|x 1|x 2|x 3) : échec+|réponse ratée (à|au|aux) (la|l|le)? {treatment}|({treatment}|thérapie+|psychothérapie|cure|médication) n (a|ont|avait) rien (donné|changé|réglé))',
    '(thérapie+|psychothérapie|cure+|suivi+|sevrage+) (infructueux|infructueuse+|vaine+)',
    '(ne|n) (vient|venait) (pas|plus|jamais) (à|aux) (ses|son|l)? (rendez-vous|rdv|groupes|rencontres|suivis|injections)',
    '(manque|manquait) (tous|toutes|presque tous|la moitié de|régulièrement|souvent|encore|toujours|constamment|sans cesse) (ses|les|la plupart de ses|tous ses) (rendez-vous|rdv|suivis|rencontres|injections)',
    '(gaspille|gaspillait|draine|dilapide) (les|nos|notre|des) (ressources|services|soins|temps|énergie)',
    'échec+ (sur échec|aux (deux|trois|quatre) ($|essais|tentatives|traitements|molécules|médicaments|cures|thérapies|programmes))',
    '(tenté+|essayé+|repris+) (en|au|à|le|l)? (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|printemps|été|automne|hiver|2018|2019|2020|2021|2022|2023|2024|2025|an passé|deux fois|trois fois)? : échec+ ($|après|et|repris)',
    '(a|ont|avait|ayant) (encore|déjà)? failli (à|au|aux|le|la|les|l|sa|son|ses)? (un|une|deux|trois|quatre|cinq|plusieurs|2|3|4|5|tous)? (les|ses|autres|premiers)? ({treatment}|antidépresseur+|antipsychotique+|médicaments|molécules|traitement+|thérapie+|programme+|cure+|blocs)',
    '(a|ont|avait|ayant) manqué (encore)? (à)? (ses|son|sa|tous ses|toutes ses|la plupart de ses) (engagement+|promesse+|parole|obligation+|responsabilités|(deux|trois|quatre|cinq|six|2|3|4|5|6) (derniers|dernières) (rendez-vous|rdv|rv|rencontres|suivis|séances|groupes|injections|dialyses))',
    '(intervention+|suivi|plan|placement+|programme|traitement+|thérapie+|démarche+|stage|retour|réinsertion|intégration|séjour|sevrage) ... ... (a|ont|avait|avaient) échoué (à cause (de|du|des)|faute (de|d)|en raison (de|du|des)|par (manque|sa|leur)|parce)',
    '(n|ne) (a|ont|avait|retire|tire|retirait) (tiré|retiré)? (aucun|pas de|peu de|que peu de) (bénéfice+|profit|avantage+|gain+|leçon+) (de|du|des|d)',
    'bris de (placement|sobriété|abstinence|suivi)',
    '(allaitement|suivi|intégration|scolarité|réadaptation|cessation|désintoxication|transition|sobriété|études|probation) (encore|aussi)? (raté+!|foiré+!|bâclé+!)',
  ],
  except: [
    '(ministère|ville|centre|organisme|gouvernement|clinique|hôpital|équipe) ... abandonné',
    '(a|craint|peur) ... perdre~ son (logement|appartement)',
    'perdre~ son (logement|appartement|stage)',
    '(ponction|voie|intubation|cathéter|sonde|pose|réduction|extubation|accès|ligne|contact|appel+|biopsie|version|manœuvre|rachi|canulation|conciliation|médiation|joindre|transmission|serveur) ... (échec+|tenté+|essayé+|repris+)',
    '(refuge|ressource|propriétaire|employeur|clinique|ville|équipe|agence|père|mère|conjoint+) ... manqué à',
  ],
  message: 'Ces mots comptent un échec et taisent ce qui a nui.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'A gaspillé sa place en appartement, gaspille les chances.',
    'Il a brûlé toutes ses ressources, dit la note.',
    'La cure n’a rien donné.',
    'Manque souvent ses rendez-vous.',
    'Cessation tabagique : échec sur échec.',
    'Zyban essayé en mai : échec.',
    'Le patient a failli à deux antidépresseurs.',
    'A manqué à tous ses engagements.',
    'Le suivi en maison de jeunes a échoué à cause du père.',
    'N’a tiré aucun bénéfice de la cure.',
    'A abandonné la physio en juin.',
    'Manque tous ses suivis.',
    'Allaitement : échec.',
  ],
  passes: [
    'Elle craint de perdre son logement.',
    'Il a abandonné le café et dort mieux.',
    'Voie veineuse tentée deux fois : échec.',
    'A failli tomber dans la douche.',
    'A manqué trois séances à cause de la grippe.',
  ],
}
