import {readSentences, type Sentence} from './sentence.js'

/** Every other French sentence of those kept to the last, that may be read when a rule is written since 28 November 2026. */
export const sentences: Sentence[] = readSentences(`
label: Usager {psychotique} bien connu de l'urgence psy.
label: Père {maniaco-dépressif}, décédé.
label, hard: {Ce trouble de personnalité} redemande un lit.
credibility: Confrontée, a {fini par avouer} ne pas avoir dormi.
credibility: {Persiste à nier} tout problème.
credibility: Dit s'être fait voler, {prétendument} au parc.
credibility, hard: Était au travail, {si on peut le croire}.
compliance: {Refus de} s'alimenter x 2 jrs.
compliance: Prise de sang {refusée} par l'usager.
compliance: {Récalcitrant} à la douche.
compliance, hard: A dû être {convaincu de} prendre son bain.
character: Comportement {infantile} lors du cadrage.
character: {Menteur}, charmeur.
character, hard: Pleure {quand ça fait son affaire}.
appearance: Tenue {débraillée}, {sale}, ongles noirs.
appearance, hard: Femme de 47 ans {qui se laisse aller} depuis sa séparation.
insight: {Jugement pauvre} pour son budget.
deficit: S'est {détérioré} depuis le congé, n'ouvre plus son courrier.
deficit: {Dépendante du} personnel pour tout.
deficit, hard: Arrive {à peine} à faire son épicerie.
failure: A {échoué} la thérapie de groupe.
failure: {Échec au traitement} ambulatoire.
failure, hard: {On a tout essayé}, sans résultat.
suicide: {Tentative manquée} par pendaison en 2017.
substance: {Drogué} depuis 15 ans, loge au refuge.
substance: {Usage abusif} d'opioïdes, 3e visite pour Percocet.
substance, hard: Sent l'alcool, jure {n'en avoir pris que deux}.
coercion: S'est {évadé} pendant l'exercice de feu.
coercion: {Interdit de} sortie jusqu'à lundi.
risk: {Intimidant} avec les préposées.
risk: {Agité} et {désorganisé}, crie à l'arrivée.
risk, hard: {Ne jamais lui tourner le dos}.
service-use: {Abonné} de la ligne de crise et de l'urgence.
disability: {Infirme} depuis son accident, marchette.
disability, hard: {Cloué} à son triporteur.
label, diagnosis: Trouble schizotypique F21 évoqué par md référent.
label, name: Soirée Mad Max avec son coloc samedi.
label, quotation: « Écrivez pas psychotique sur mon dossier. »
label, meta: Demande de retirer le mot toxicomane de sa liste de problèmes.
label, identity: Se dit survivante de la psychiatrie, donne une conférence au cégep.
suffering, other subject: L'assistance au club a souffert pendant les Fêtes.
credibility, other subject: La Couronne allègue un vol, avocat de garde à rencontrer.
credibility, word sense: Heure d'admission au musée : gratuit jeudi, y va avec pair aidante.
credibility, quotation: « OK je l'avoue, je m'ennuie de ma mère. »
compliance, other subject: Sa fille refusait de monter dans l'autobus, visite remise à 11 h.
compliance, negation: Jamais oppositionnelle, remercie l'équipe.
compliance, legal: Non-respect d'engagement : dossier remis au 2 février.
character, word sense: Manipulation vertébrale par chiro, soulagée.
belittling, other subject: Petite-fille de 3 ans capricieuse au souper; monsieur est resté calme.
appearance, name: Lit Les Mains sales de Sartre.
appearance, negation: Ni débraillé ni sale, coiffé lundi.
insight, quotation: « Sur papier j'ai pas d'autocritique, mais je me connais. »
deficit, word sense: Personnes à charge : deux enfants de 4 et 7 ans.
deficit, other subject: Trottoir détérioré, trajet du triporteur changé.
pessimism, diagnosis: Insuffisance rénale chronique stade 3, néphro aux 6 mois.
failure, negation: L'essai n'a pas échoué; pleine dose atteinte et dort bien.
suicide, word sense: A tenté l'autobus seule deux fois, réussi la deuxième.
suicide, meta: Famille demande de ne pas écrire « a commis un suicide ».
substance, victim: Abus financier par un neveu, signalé avec son accord.
coercion, word sense: Compter 3 sem. pour le permis de conduire.
coercion, other subject: Son chat est en fugue, affiches posées avec lui dans le quartier.
coercion, legal: Art. 30 CcQ, ordonnance de garde reçue, copie remise à l'usager.
coercion, quotation: « Y m'ont enfin laissé sortir de la chambre » : retour post-événement offert.
risk, word sense: Toux agressive la nuit, sirop donné.
risk, name: A vu Les Liaisons dangereuses au théâtre avec sa soeur.
risk, other subject: Voisin d'en haut violent, police venue x 2, transfert demandé.
disability, identity: « Je suis handicapé, pas brisé », préside le comité accès.
othering, word sense: TSH et B12 normales.
clean: Me présente et demande ce qui aiderait aujourd'hui.
clean: Souhaite voir ses fils à Pâques, premier appel dimanche.
clean: Humeur « correcte », affect mobilisable, débit normal.
clean: Accompagnée à la caisse, nouvelle carte postée.
clean: Préfère attendre la fin de ses examens pour changer la dose.
clean: Rencontre d'équipe animée par l'usagère, soeur au téléphone.
clean: Espoir pour lui : un chien, une porte qui barre.
clean: Objectif : nager 1 x/sem., fait 3 sur 4.
`)
