import type {Proof, Rule} from '../../rule.js'

const medicine =
  'effexor|zoloft|celexa|cipralex|prozac|paxil|wellbutrin|remeron|cymbalta|pristiq|abilify|risperdal|invega|seroquel|zyprexa|haldol|epival|lamictal|concerta|vyvanse|suboxone|méthadone|buprénorphine|naltrexone|acamprosate|champix|zyban|sertraline|venlafaxine|citalopram|escitalopram|fluoxétine|paroxétine|mirtazapine|bupropion|duloxétine|aripiprazole|rispéridone|palipéridone|quétiapine|olanzapine|clozapine|lithium|halopéridol|valproate|lamotrigine|méthylphénidate|isrs|irsn|antidépresseur+|antipsychotique+|tcc|tcd|emdr|ect'
const other =
  'metformine|insuline|ozempic|statine+|ains|triptan+|topiramate|gabapentine|prégabaline|lyrica|cortisone|ipp|inhibiteur+|molécule+|diète'
const trial =
  'évaluation+|marche|escalier+|transfert+|marchette|avq|déglutition|mmse|moca|dépistage|test (d|de|du|urinaire|toxicologique|cognitif)|essai en|épreuve+|réadaptation|allaitement|accouchement|avac|sevrage|autonomie|propreté|congé (d essai|temporaire)|libération conditionnelle|probation'

/** Un médicament, une épreuve, une étape: échoués, comme si c’était la personne. */
export const echoue: Rule = {
  id: 'fr.failure.echoue',
  severity: 'suggest',
  match: [
    `(a|ont|avait|ayant|^) (déjà|aussi|encore)? (échoué|failli) (à|au|aux|le|la|l|les|deux|trois|plusieurs|2|3|4)? (${medicine}|${other})`,
    `échec+ (antérieur+|documenté+)? (sous|avec|à|au|aux|de|du|des|d)? (la|l|le|les|deux|trois|plusieurs|2|3|4)? (${medicine})`,
    `(${medicine}) : échec+ ($|en|après|et|malgré|complet|total|partiel)`,
    `(échec+|^ (échoué|coulé)|échoue|(a|avait) (échoué|foiré|coulé)) (à|au|aux|le|la|l|les|son|sa|ses)? (la|l|les|un)? (${trial})`,
    '(échec+|insuccès) (de|du|chez) (la|l|le|ce|cette) (patient+|usager+|mère|père|résident+|client+|élève) (à|dans|en|au|aux|face)',
    '{charge} (échec (à|au|aux|de|du)|réfractaire+ (à|au|aux) (tout|tous)? (les)? {treatment} ($|et|malgré|depuis|selon))',
    '(échec ((de|d|à|du) (la|l)? (arrêt tabagique|cessation tabagique|perte de poids|gestion (du|de) poids|colocation|enseignement (sur|au|aux)|relogement|alliance|collaboration|scolarisation)|en (physio|physiothérapie|ergo|ergothérapie|orthophonie|classe (régulière|ordinaire|spéciale)|garderie|maison (de transition)?|transition)|pédagogique+|relationnel+|éducatif+)|(deuxième|troisième|quatrième|2e|3e|4e|énième|nouvel) échec (en|dans)|faillite (de|du) (la|l)? (rééducation|réadaptation|thérapie|suivi|placement|éducation))',
    '((relogement|arrêt tabagique|cessation (tabagique)?|colocation) (raté+!|échoué+!|manqué+!)|(stage|cure|essai|placement|programme|sevrage|thérapie|probation) non réussi+|(thérapie+|désintox|cure|sobriété|placement|sevrage|plan de (congé|sortie|traitement)) (est|sont)? (encore)? tombé+ à l eau)',
    '(pas (été)? (foutu+|fichu+) (de|d)|^ silence radio depuis|(^|pt|pte|patient|patiente) pdv (depuis|après|au suivi|du suivi)|nsp (à|aux|au) (son|ses|rv|rdv|rendez-vous|suivi|groupe)|(un|vrai|une) loser+|col incompétent|utérus paresseux|^ redoubleur+)',
    '((cède|cédé|succombé|succombe|pas résisté) (longtemps)? (à la tentation|à l alcool|à la (drogue|bouteille|dope|consommation)|à ses (démons|pulsions))|manque (encore|toujours)? à (ses|tous ses) (engagements|obligations|promesses))',
    '((vie|vécu|accumulation) d échecs ($|et d|amoureux|professionnels)|pas à son premier échec|(^|est|toujours|constamment|souvent|perpétuellement|encore) (en|dans une) situation d échec)',
    '((probation|allaitement|congé d essai|abstinence|sobriété) encore? échoué+!|mère (a échoué|échoue) (l|son|à l|un)? (allaitement|accouchement|avac))',
    '(faillit|(a|ont|avait) encore? failli) (encore|une fois de plus|de nouveau)? (à|au|aux) (son|sa|ses|tous ses)? (traitement+|plan|objectif+|régime|sobriété|abstinence|médication|tâche|insuline|exercices)',
    'tout (est|était)? à (refaire|recommencer|rebâtir) encore? avec (lui|elle|(le|la|l|ce|cette)? {charge})',
    '(n|ne) (a|ont|avait) (encore|toujours|jamais)? rien (réussi|accompli|appris de (son|sa|ses))',
    '(n|ne)? s est (pas|jamais|plus|toujours pas|guère) (repris+|remis+|pris+) en main',
    '(retombé+|retombe|retombait|retourné+|revenu+|revient|retourne) (encore|toujours|vite|vite)? (dans|à) (ses|de) (mauvaises (habitudes|fréquentations)|(vieux|anciens) (patterns|plis|démons|travers|vices))',
  ],
  except: [
    '(médicament|molécule|antibiotique|vaccin|appareil|pompe|moniteur|hôpital|clinique|système|cathéter|sonde|prothèse|greffe|équipe|serveur|interne|stagiaire|étudiant+|chirurgien|médecin|voie|ponction|frère|sœur|conjoint+|fils) ... (échoué|échoue|raté|coulé|failli|échec+)',
    'sevrage (ventilatoire|du (respirateur|ventilateur)|de (la|l) (ventilation|oxygène))',
    '(échoué|raté|coulé|échec+) ... (permis|examen|cours|bac|math+|conduite|français|citoyenneté|langue|anglais)',
    '(évite+|éviter|évitant|sans|prévenir|crainte|peur|sentiment) ... situation d échec',
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
  ],
}
