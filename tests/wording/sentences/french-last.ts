import {readSentences, type Sentence} from './sentence.js'

/** French sentences of another writer, to measure with at the end: nobody who writes rules reads them. */
export const sentences: Sentence[] = readSentences(`
label: Usager {psychotique} bien connu de l'urgence psy.
label: Deux {anorexiques} et une {boulimique} au groupe repas ce midi.
label: Père {maniaco-dépressif}, décédé.
label, hard: {Ce trouble de personnalité} redemande un lit.
suffering: Est {affligée d'}un trouble panique depuis 10 ans.
suffering, hard: {Rongé par} les voix depuis l'adolescence
credibility: Confrontée, a {fini par avouer} ne pas avoir dormi.
credibility: Douleur au dos {alléguée}, examen sans particularité.
credibility: {Persiste à nier} tout problème.
credibility: Usager {peu fiable}, versions multiples.
credibility: Dit s'être fait voler, {prétendument} au parc.
credibility, hard: Était au travail, {si on peut le croire}.
credibility, hard: Les sx {réapparaissent comme par hasard} le jour du congé.
compliance: Congé pour {non-respect des règles} du programme.
compliance: {Refus de} s'alimenter x 2 jrs.
compliance: {Oppositionnelle} avec le personnel de soir.
compliance: Prise de sang {refusée} par l'usager.
compliance: Prend-elle sa médication? {Inobservante}.
compliance: {Récalcitrant} à la douche.
compliance, hard: A dû être {convaincu de} prendre son bain.
compliance, hard: Très {obéissant} avec l'infirmier de jour
character: {Hostile} et {méfiant} en entrevue.
character: Comportement {infantile} lors du cadrage.
character: Présentation {théâtrale}, pleure et crie au triage.
character: {Menteur}, charmeur.
character, hard: Pleure {quand ça fait son affaire}.
belittling: {Capricieuse} au repas, voulait un autre plat.
belittling, hard: A dû être {remis à sa place} par l'ASI.
appearance: Tenue {débraillée}, {sale}, ongles noirs.
appearance, hard: Femme de 47 ans {qui se laisse aller} depuis sa séparation.
insight: {Peu d'autocritique}, attribue les voix aux voisins.
insight: {Jugement pauvre} pour son budget.
insight: {Absence d'autocritique}, inapte à consentir.
insight, hard: {Refuse d'accepter} son diagnostic.
deficit: S'est {détérioré} depuis le congé, n'ouvre plus son courrier.
deficit: Problèmes : {mauvaise hygiène}, {pauvres habiletés sociales}
deficit: {Dépendante du} personnel pour tout.
deficit, hard: Arrive {à peine} à faire son épicerie.
pessimism: Patient {chronique}, à l'unité depuis 2006.
pessimism, hard: {Plafonné}, on {n'en tirera rien de plus}.
failure: A {échoué} la thérapie de groupe.
failure: A {abandonné} la TCD après 3 séances.
failure: {Échec au traitement} ambulatoire.
failure, hard: {On a tout essayé}, sans résultat.
suicide: Conjointe décédée d'un {suicide complété} il y a 2 ans.
suicide: {Tentative manquée} par pendaison en 2017.
suicide: Gestes {parasuicidaires} de longue date.
suicide, hard: Intox à 10 ibuprofènes, {simple appel à l'aide}.
substance: {Drogué} depuis 15 ans, loge au refuge.
substance: Mère {alcoolique}, père inconnu.
substance: {Usage abusif} d'opioïdes, 3e visite pour Percocet.
substance: Dépistage urinaire {sale}.
substance, hard: Sent l'alcool, jure {n'en avoir pris que deux}.
coercion: S'est {évadé} pendant l'exercice de feu.
coercion: {Autorisée à} sortir accompagnée par Dr Lam.
coercion: {Interdit de} sortie jusqu'à lundi.
coercion: Cell {confisqué}, à récupérer {si collabore}.
coercion, hard: Prend le PO {pour éviter l'aiguille}
risk: {Intimidant} avec les préposées.
risk: {Imprévisible}, entrer à deux.
risk: {Agité} et {désorganisé}, crie à l'arrivée.
risk: {Délinquant sexuel} connu.
risk, hard: {Ne jamais lui tourner le dos}.
service-use: {Abonné} de la ligne de crise et de l'urgence.
service-use: Est une de nos {habituées}, connue du triage.
service-use, hard: {A brûlé} tous les refuges du secteur
disability: {Infirme} depuis son accident, marchette.
disability, hard: {Cloué} à son triporteur.
othering: Les {malades mentaux} sont difficiles à loger ici.
othering, hard: {Ils disent tous ça} après une longue fin de semaine.
label, diagnosis: Trouble schizotypique F21 évoqué par md référent.
label, name: Soirée Mad Max avec son coloc samedi.
label, quotation: « Écrivez pas psychotique sur mon dossier. »
label, meta: Demande de retirer le mot toxicomane de sa liste de problèmes.
label, identity: Se dit survivante de la psychiatrie, donne une conférence au cégep.
suffering, other subject: L'assistance au club a souffert pendant les Fêtes.
suffering, quotation: « Je souffre pas de mes voix, je vis avec. »
credibility, other subject: Le proprio prétend qu'il faut payer comptant, informée de ses droits.
credibility, other subject: La Couronne allègue un vol, avocat de garde à rencontrer.
credibility, word sense: Heure d'admission au musée : gratuit jeudi, y va avec pair aidante.
credibility, quotation: « OK je l'avoue, je m'ennuie de ma mère. »
compliance, word sense: E. coli résistant à l'ampicilline, antibio changé.
compliance, other subject: L'hôpital a refusé sa demande d'accès, responsable avisé.
compliance, other subject: Sa fille refusait de monter dans l'autobus, visite remise à 11 h.
compliance, negation: Jamais oppositionnelle, remercie l'équipe.
compliance, legal: Non-respect d'engagement : dossier remis au 2 février.
compliance, meta: Préfère qu'on écrive « a choisi de ne pas » au lieu de « refuse »; PI mis à jour.
character, word sense: Manipulation vertébrale par chiro, soulagée.
character, other subject: Superviseure hostile au travail, rencontre RH la sem. prochaine.
character, negation: Ni hostile ni méfiant, nous offre un café.
character, quotation: « Ma mère dit que je suis une drama queen », rit.
belittling, other subject: Petite-fille de 3 ans capricieuse au souper; monsieur est resté calme.
belittling, name: Lit Les Caprices de Marianne pour son cours au cégep.
appearance, word sense: Filtre à air sale, proprio à changer.
appearance, name: Lit Les Mains sales de Sartre.
appearance, other subject: Chambre du motel insalubre, autre trouvée par TS.
appearance, negation: Ni débraillé ni sale, coiffé lundi.
insight, negation: Jugement non altéré : a pris un taxi, ses rx, appelé sa soeur.
insight, quotation: « Sur papier j'ai pas d'autocritique, mais je me connais. »
deficit, word sense: Personnes à charge : deux enfants de 4 et 7 ans.
deficit, diagnosis: Déficit du champ visuel après AVC occipital G.
deficit, other subject: Trottoir détérioré, trajet du triporteur changé.
pessimism, diagnosis: Insuffisance rénale chronique stade 3, néphro aux 6 mois.
pessimism, quotation: « Je pensais que je rirais plus jamais. »
failure, word sense: Cadran brisé, l'alarme a fait défaut, pile changée.
failure, other subject: Le dépôt du ministère a échoué, appelé ensemble.
failure, negation: L'essai n'a pas échoué; pleine dose atteinte et dort bien.
suicide, word sense: A tenté l'autobus seule deux fois, réussi la deuxième.
suicide, name: Groupe Endeuillés par suicide mardi 19 h, sa soeur y va aussi.
suicide, meta: Famille demande de ne pas écrire « a commis un suicide ».
substance, word sense: Draps propres, douche prise.
substance, identity: Membre NA : « Moi c'est Joe, dépendant », sept ans.
substance, victim: Abus financier par un neveu, signalé avec son accord.
substance, legal: Lettre du Centre de réadaptation en dépendance reçue.
coercion, word sense: Compter 3 sem. pour le permis de conduire.
coercion, word sense: Jeu d'évasion avec le groupe jeunesse vendredi.
coercion, other subject: Son chat est en fugue, affiches posées avec lui dans le quartier.
coercion, other subject: La cour a permis l'appel, dette de loyer annulée.
coercion, legal: Art. 30 CcQ, ordonnance de garde reçue, copie remise à l'usager.
coercion, quotation: « Y m'ont enfin laissé sortir de la chambre » : retour post-événement offert.
risk, word sense: Toux agressive la nuit, sirop donné.
risk, name: A vu Les Liaisons dangereuses au théâtre avec sa soeur.
risk, other subject: Voisin d'en haut violent, police venue x 2, transfert demandé.
risk, negation: Pas de menaces, pas d'arme à la maison.
risk, victim: Volé et battu le 3 janvier, points au sourcil.
risk, legal: CETM : absence de risque important pour la sécurité du public, libération inconditionnelle.
service-use, word sense: Abonnement de bus renouvelé.
disability, identity: « Je suis handicapé, pas brisé », préside le comité accès.
othering, word sense: TSH et B12 normales.
othering, other subject: Déménageurs à 9 h; ces gens-là prennent aussi les dons.
clean: Me présente et demande ce qui aiderait aujourd'hui.
clean: Resté avec lui jusqu'à la fin des tremblements, tisane offerte.
clean: Souhaite voir ses fils à Pâques, premier appel dimanche.
clean: A mangé 75 % du souper. Liquides 1200 mL.
clean: Humeur « correcte », affect mobilisable, débit normal.
clean: IM deltoïde D à 10 h 15, prochaine le 9 avril.
clean: Accompagnée à la caisse, nouvelle carte postée.
clean: Entend deux voix, dont une gentille.
clean: Préfère attendre la fin de ses examens pour changer la dose.
clean: Forces : humour, dessin, loyauté.
clean: Rencontre d'équipe animée par l'usagère, soeur au téléphone.
clean: Levé à 7 h, douche, parti travailler à 8 h.
clean: Espoir pour lui : un chien, une porte qui barre.
clean: Interprète (tamoul) présente tout au long.
clean: Objectif : nager 1 x/sem., fait 3 sur 4.
`)
