import type {Proof, Rule} from '../../rule.js'

const medicine =
  'effexor|zoloft|celexa|cipralex|prozac|paxil|wellbutrin|remeron|cymbalta|pristiq|abilify|risperdal|invega|seroquel|zyprexa|haldol|epival|lamictal|concerta|vyvanse|suboxone|méthadone|buprénorphine|naltrexone|acamprosate|champix|zyban|sertraline|venlafaxine|citalopram|escitalopram|fluoxétine|paroxétine|mirtazapine|bupropion|duloxétine|aripiprazole|rispéridone|palipéridone|quétiapine|olanzapine|clozapine|lithium|halopéridol|valproate|lamotrigine|méthylphénidate|isrs|irsn|antidépresseur+|antipsychotique+|tcc|tcd|emdr|ect'
const other =
  'metformine|insuline|ozempic|statine+|ains|triptan+|topiramate|gabapentine|prégabaline|lyrica|cortisone|infiltration+|méthotrexate|ipp|inhibiteur+|molécule+|médicament+|cpap|diète|régime'
const trial =
  'marche|escalier+|transfert+|marchette|avq|déglutition|mmse|moca|dépistage|test (d|de|du|urinaire|toxicologique|cognitif)|essai (de|en|d)|épreuve+|réadaptation|allaitement|accouchement|avac|sevrage|autonomie|propreté|congé (d essai|temporaire)|libération conditionnelle|probation'

/** Un médicament, une épreuve, une étape: échoués, comme si c’était la personne. */
export const echoue: Rule = {
  id: 'fr.failure.echoue',
  severity: 'suggest',
  match: [
    `(a|ont|avait|ayant|^) (déjà|aussi|encore)? (échoué|failli|foiré|coulé|raté) (à|au|aux|le|la|l|les|un|une|deux|trois|quatre|plusieurs|2|3|4|5|tous|toutes)? (les)? (dernier|dernière|premier|première)? (${medicine}|${other})`,
    `échec+ (total|complet|partiel|antérieur+|précédent+|documenté+)? (sous|avec|à|au|aux|de|du|des|d)? (la|l|le|les|un|une|deux|trois|plusieurs|2|3|4)? (${medicine})`,
    `(${medicine}) : échec+ ($|en|après|et|malgré|complet|total|partiel)`,
    `(a|ont|avait|ayant) (déjà|aussi|encore)? (échoué|foiré|coulé) (à|au|aux|le|la|l|les|un|une|deux|trois|plusieurs|son|sa|ses|2|3)? (dernier|dernière|premier|première)? (${trial})`,
    `échoue (encore)? (à|au|aux|le|la|l|les|un|une|son|sa|ses) (${trial})`,
    `^ (échoué|coulé) (à|au|aux|le|la|l|les|un|une|son|sa|ses)? (${trial}|évaluation+|programme+|placement+|stage+)`,
    'échec+ (à|au|aux) (la|l|les)? (marche|escalier+|transfert+|marchette|avq|avd|allaitement|propreté|autonomie|habillage|mobilisation|diète|orale)',
    '(échec+|insuccès) (de|du|chez) (la|l|le|ce|cette) (patient+|patiente|usager+|mère|père|résident+|résidente|client+|cliente|élève|couple|famille|jeune) (à|dans|en|au|aux|face)',
    '{charge} (échec (à|au|aux|de|du)|réfractaire+ (à|au|aux) (tout|toute|tous|toutes)? (les)? {treatment})',
    '((vie|vécu|collection|accumulation|cumul) d échec+|pas à son premier échec|(^|est|toujours|constamment|souvent|perpétuellement|encore) (en|dans une) situation d échec)',
    '((sevrage+|cure+|placement+|thérapie+|congé+|retour|intégration|réinsertion|désintox|essai+) (encore|de nouveau)? manqué+!|insuccès (de|du|d|des|à|au|aux|avec|en|thérapeutique+) (la|l|le|les|ses|son|sa)? ({treatment}|thérapie+|psychothérapie|programme+|cure+|sevrage|placement+|réadaptation|réinsertion))',
    '(probation|allaitement|congé d essai|entente|contrat|abstinence|sobriété|thérapie|intégration|liberté|sortie|transition) (encore)? échoué+!',
    '(a|ont|avait) (encore|de nouveau)? failli (encore|une fois de plus|à nouveau|de nouveau)? (à|au|aux) (son|sa|ses|la|l|le|tous)? (ses)? (traitement+|plan|objectif+|suivi|régime|diète|sobriété|abstinence|médication|tâche|rôle|devoir+|conditions|insuline|exercices|programme|cure)',
    '((a|avait) failli (une fois de plus|encore|de nouveau) (à (son|sa|ses)|$)|faillit (encore|toujours)? à (son|sa|ses)|(a|avait) (vite|encore)? (jeté|lancé) (la serviette|l éponge))',
    '(tout (est|était)? à (refaire|recommencer|reprendre|rebâtir)|on recommence (tout)? (à|de) zéro) (encore)? (avec|chez|pour) (lui|elle|monsieur|madame|le|la|l|ce|cette)? {charge}?',
    '(n|ne) (a|ont|avait) (encore|toujours|jamais)? rien (réussi|accompli|complété|atteint|terminé|appris|retenu|acquis)',
    '(n|ne) (arrive|parvient|réussit|arrivait|parvenait) jamais à (finir|terminer|compléter|garder|respecter|maintenir|tenir|conserver) (un|une|son|sa|ses|le|la|l|quoi|ce|aucun|aucune) (programme|projet+|thérapie|cure|horaire|emploi+|logement|travail|job|placement|stage|engagement+|parole|promesse+|sobriété|abstinence|budget|diète|rendez-vous|école|session|cours|objectif+|que)',
    '(n|ne)? s est (pas|jamais|plus|toujours pas|guère) (repris+|remis+|pris+) en main',
    '(retombé+|retombe|retombait|retourné+|revenu+|revient|retourne) (encore|toujours|vite|vite)? (dans|à) (ses|son|sa|de) (mauvaises|vieilles|anciennes|vieux|anciens) (habitudes|patterns|plis|démons|travers|vices|comportements|fréquentations|routines)',
    '(a|ont|avait) (beaucoup|encore|grandement|vraiment)? déçu (l équipe|tout le monde|(ses|son|les|l) intervenant+|le personnel|nos attentes|la confiance)',
    '(n|ne)? (est|a|était)? pas (été)? à la hauteur (de|des|$)',
    '(gaspille|gâche|gaspillé|gâché|brûle|brûlé|perd) (toujours|encore)? (les|ses|nos|chaque) (chance+|occasion+) (qu|offerte+|donnée+|de|$)',
    '(a)? (coulé|raté|échoué|foiré) (encore)? (son|sa) (reprise|retour|autonomie|intégration|évaluation|admission|congé|mise)',
  ],
  except: [
    '(médicament|molécule|antibiotique|vaccin|appareil|pompe|machine|moniteur|employeur|hôpital|clinique|compagnie|système|cathéter|équipe|serveur|interne|stagiaire|étudiant+|chirurgien|médecin|voie|ponction) ... (échoué|échoue|raté|coulé|failli|échec+)',
    '(échoué|raté|coulé) ... (permis|examen|cours|bac|math+)',
    '(évite+|éviter|évitant|sans|prévenir|crainte|peur|sentiment) ... situation d échec',
    '(échoué|échec+) ... (cathéter|voie|sonde|prothèse|greffe)',
    '(sent|sentir|dit|croit|trouve|craint|peur) ... pas (été)? à la hauteur',
  ],
  guards: {apart: false, legal: false},
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
    'A failli à son plan.',
    'N’a rien réussi depuis mai.',
    'Retombée dans ses vieilles habitudes.',
    'Tout est à refaire avec lui.',
  ],
  passes: [
    'Échec de la voie veineuse, reprise.',
    'A failli tomber au transfert.',
    'L’appareil a échoué au test de démarrage.',
    'Tout est à refaire : pansement décollé.',
    'Elle ne se sent pas à la hauteur comme mère.',
  ],
}
