import type {Proof, Rule} from '../../rule.js'

const medicine =
  'effexor|zoloft|celexa|cipralex|prozac|paxil|wellbutrin|remeron|cymbalta|pristiq|abilify|risperdal|invega|seroquel|zyprexa|haldol|epival|lamictal|concerta|vyvanse|suboxone|méthadone|buprénorphine|naltrexone|acamprosate|champix|zyban|sertraline|venlafaxine|citalopram|escitalopram|fluoxétine|paroxétine|mirtazapine|bupropion|duloxétine|aripiprazole|rispéridone|palipéridone|quétiapine|olanzapine|clozapine|lithium|halopéridol|valproate|lamotrigine|méthylphénidate|isrs|irsn|antidépresseur+|antipsychotique+|tcc|tcd|emdr|ect'
const other =
  'metformine|insuline|ozempic|statine+|ains|triptan+|topiramate|gabapentine|prégabaline|lyrica|cortisone|infiltration+|méthotrexate|ipp|inhibiteur+|molécule+|médicament+|cpap|diète|régime'
const trial =
  'test (de|d) (la|l)? montre|évaluation+|marche|escalier+|transfert+|marchette|avq|déglutition|mmse|moca|dépistage|test (d|de|du|urinaire|toxicologique|cognitif)|essai en|épreuve+|réadaptation|allaitement|accouchement|avac|sevrage|autonomie|propreté|congé (d essai|temporaire)|libération conditionnelle|probation'

/** Un médicament, une épreuve, une étape: échoués, comme si c’était la personne. */
export const echoue: Rule = {
  id: 'fr.failure.echoue',
  severity: 'suggest',
  match: [
    `(a|ont|avait|ayant|^) (déjà|aussi|encore)? (échoué|failli) (à|au|aux|le|la|l|les|un|une|deux|trois|quatre|plusieurs|2|3|4|5|tous|toutes)? (les)? (dernier|dernière|premier|première)? (${medicine}|${other})`,
    `échec+ (total|complet|partiel|antérieur+|précédent+|documenté+)? (sous|avec|à|au|aux|de|du|des|d)? (la|l|le|les|un|une|deux|trois|plusieurs|2|3|4)? (${medicine})`,
    `(${medicine}) : échec+ ($|en|après|et|malgré|complet|total|partiel)`,
    `(a|ont|avait|ayant) (déjà|aussi|encore)? (échoué|foiré|coulé) (à|au|aux|le|la|l|les|un|une|deux|trois|plusieurs|son|sa|ses|2|3)? (dernier|dernière|premier|première)? (${trial})`,
    `échoue (encore)? (à|au|aux|le|la|l|les|un|une|son|sa|ses) (${trial})`,
    `^ (échoué|coulé) (à|au|aux|le|la|l|les|un|une|son|sa|ses)? (${trial}|programme+|placement+|stage+)`,
    `échec+ (à|au|aux) (la|l|les|un)? (avd|habillage|mobilisation|diète|${trial})`,
    '(échec+|insuccès) (de|du|chez) (la|l|le|ce|cette) (patient+|patiente|usager+|mère|père|résident+|résidente|client+|cliente|élève|couple|famille|jeune) (à|dans|en|au|aux|face)',
    '{charge} (échec (à|au|aux|de|du)|réfractaire+ (à|au|aux) (tout|tous)? (les)? {treatment} ($|et|malgré|depuis|selon))',
    '(échec ((de|d|à|du) (la|l)? (arrêt tabagique|cessation tabagique|perte de poids|gestion (du|de) poids|colocation|enseignement (sur|au|aux)|relogement|alliance|collaboration|scolarisation|socialisation)|en (physio|physiothérapie|ergo|ergothérapie|orthophonie|classe (régulière|ordinaire|spéciale)|garderie|maison (de transition)?|transition)|pédagogique+|relationnel+|éducatif+)|(deuxième|troisième|quatrième|2e|3e|4e|énième|nouvel) échec (en|dans)|faillite (de|du) (la|l)? (rééducation|réadaptation|thérapie|suivi|placement|éducation))',
    '((relogement|arrêt tabagique|cessation (tabagique)?|colocation) (raté+!|échoué+!|manqué+!)|(stage|cure|essai|placement|programme|sevrage|thérapie|probation) non réussi+|(thérapie+|désintox|cure|sobriété|placement|sevrage|plan de (congé|sortie|traitement)) (est|sont)? (encore)? tombé+ à l eau)',
    '(pas (été)? (foutu+|fichu+) (de|d)|^ silence radio depuis|(^|pt|pte|patient|patiente) pdv (depuis|après|au suivi|du suivi)|nsp (à|aux|au) (son|ses|rv|rdv|rendez-vous|suivi|groupe)|(un|vrai|une) loser+|col incompétent|utérus paresseux|^ redoubleur+)',
    '((cède|cédé|succombé|succombe|pas résisté) (longtemps)? (à la tentation|à l alcool|à la (drogue|bouteille|dope|consommation)|à ses (démons|pulsions))|manque (encore|toujours)? à (ses|tous ses) (engagements|obligations|promesses))',
    '((vie|vécu|accumulation) d échecs ($|et d|amoureux|professionnels)|pas à son premier échec|(^|est|toujours|constamment|souvent|perpétuellement|encore) (en|dans une) situation d échec)',
    '((sevrage+|cure+|réinsertion|désintox) encore? manqué+!|insuccès (de|du) (la|l)? ({treatment}|thérapie+|psychothérapie|programme+|placement+))',
    '((probation|allaitement|congé d essai|abstinence|sobriété) encore? échoué+!|mère (a échoué|échoue) (l|son|à l|un)? (allaitement|accouchement|avac))',
    '(a|ont|avait) (encore|de nouveau)? failli (encore|une fois de plus|à nouveau|de nouveau)? (à|au|aux) (son|sa|ses|la|l|le|tous)? (ses)? (traitement+|plan|objectif+|suivi|régime|diète|sobriété|abstinence|médication|tâche|rôle|devoir+|conditions|insuline|exercices|programme|cure)',
    '((a|avait) failli (une fois de plus|encore|de nouveau) (à (son|sa|ses)|$)|faillit (encore|toujours)? à (son|sa|ses)|(a|avait) (vite|encore)? jeté (la serviette|l éponge) ($|après|dès|encore|au bout))',
    'tout (est|était)? à (refaire|recommencer|rebâtir) encore? avec (lui|elle|(le|la|l|ce|cette)? {charge})',
    '(n|ne) (a|ont|avait) (encore|toujours|jamais)? rien (réussi|accompli|appris de (son|sa|ses))',
    '(n|ne) (arrive|parvient|réussit|arrivait|parvenait) jamais à (finir|terminer|compléter|garder|respecter|tenir) (un|une|son|sa|ses) (programme|projet+|thérapie|cure|horaire|emploi+|logement|job|placement|stage|engagement+|parole|promesse+|budget|cours)',
    '(n|ne)? s est (pas|jamais|plus|toujours pas|guère) (repris+|remis+|pris+) en main',
    '(retombé+|retombe|retombait|retourné+|revenu+|revient|retourne) (encore|toujours|vite|vite)? (dans|à) (ses|de) (mauvaises (habitudes|fréquentations)|(vieux|anciens) (patterns|plis|démons|travers|vices))',
    '(n|ne)? (est|a|était)? pas (été)? à la hauteur ($|des attentes|de (ses|nos|sa) (attentes|tâches|rôle|responsabilités))',
  ],
  except: [
    '(médicament|molécule|antibiotique|vaccin|appareil|pompe|machine|moniteur|employeur|hôpital|clinique|compagnie|système|cathéter|sonde|prothèse|greffe|équipe|serveur|interne|stagiaire|étudiant+|chirurgien|médecin|voie|ponction|frère|sœur|conjoint+|fils) ... (échoué|échoue|raté|coulé|failli|échec+|à la hauteur)',
    '(échoué|raté|coulé|échec+) ... (permis|examen|cours|bac|math+|conduite|français|citoyenneté|langue|anglais)',
    '(évite+|éviter|évitant|sans|prévenir|crainte|peur|sentiment) ... situation d échec',
    '(sent|sentir|dit|croit|trouve|craint|peur|marchette|siège) ... pas (été)? à la hauteur',
    '(dit|sent|trouve|croit) qu (elle|il) a échoué',
    '(craint|crainte|peur|évite|éviter) ... (cédé|cède|succombé)',
  ],
  guards: {legal: false},
  message: 'L’essai n’a pas aidé; personne n’a échoué.',
  ask: 'Qu’est-ce qui a été essayé, et qu’est-ce que la personne en a remarqué?',
}

export const proof: Proof = {
  sources: ['jgme', 'pratique-qc'],
  flags: [
    'A échoué metformine; mère a échoué l’allaitement.',
    'Échec Suboxone en 2021, échec à la venlafaxine.',
    'Échoue aux transferts.',
    'A échoué sa libération conditionnelle.',
    'A failli à son plan, n’a rien réussi depuis mai.',
    'Retombée dans ses mauvaises habitudes.',
    'Tout est à refaire avec lui.',
  ],
  passes: [
    'Échec de la voie veineuse, reprise.',
    'A failli tomber au transfert.',
    'L’appareil a échoué au test de démarrage.',
    'Elle ne se sent pas à la hauteur comme mère.',
  ],
}
