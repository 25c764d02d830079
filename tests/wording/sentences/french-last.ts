import {readSentences, type Sentence} from './sentence.js'

/** French sentences of another writer, to measure with at the end: nobody who writes rules reads them. */
export const sentences: Sentence[] = readSentences(`
label: Deux {anorexiques} et une {boulimique} au groupe repas ce midi.
suffering: Est {affligée d'}un trouble panique depuis 10 ans.
suffering, hard: {Rongé par} les voix depuis l'adolescence
credibility: Douleur au dos {alléguée}, examen sans particularité.
credibility: Usager {peu fiable}, versions multiples.
credibility, hard: Les sx {réapparaissent comme par hasard} le jour du congé.
compliance: Congé pour {non-respect des règles} du programme.
compliance: {Oppositionnelle} avec le personnel de soir.
compliance: Prend-elle sa médication? {Inobservante}.
compliance, hard: Très {obéissant} avec l'infirmier de jour
character: {Hostile} et {méfiant} en entrevue.
character: Présentation {théâtrale}, pleure et crie au triage.
belittling: {Capricieuse} au repas, voulait un autre plat.
belittling, hard: A dû être {remis à sa place} par l'ASI.
insight: {Peu d'autocritique}, attribue les voix aux voisins.
insight: {Absence d'autocritique}, inapte à consentir.
insight, hard: {Refuse d'accepter} son diagnostic.
deficit: Problèmes : {mauvaise hygiène}, {pauvres habiletés sociales}
pessimism: Patient {chronique}, à l'unité depuis 2006.
pessimism, hard: {Plafonné}, on {n'en tirera rien de plus}.
failure: A {abandonné} la TCD après 3 séances.
suicide: Conjointe décédée d'un {suicide complété} il y a 2 ans.
suicide: Gestes {parasuicidaires} de longue date.
suicide, hard: Intox à 10 ibuprofènes, {simple appel à l'aide}.
substance: Mère {alcoolique}, père inconnu.
substance: Dépistage urinaire {sale}.
coercion: {Autorisée à} sortir accompagnée par Dr Lam.
coercion: Cell {confisqué}, à récupérer {si collabore}.
coercion, hard: Prend le PO {pour éviter l'aiguille}
risk: {Imprévisible}, entrer à deux.
risk: {Délinquant sexuel} connu.
service-use: Est une de nos {habituées}, connue du triage.
service-use, hard: {A brûlé} tous les refuges du secteur
othering: Les {malades mentaux} sont difficiles à loger ici.
othering, hard: {Ils disent tous ça} après une longue fin de semaine.
suffering, quotation: « Je souffre pas de mes voix, je vis avec. »
credibility, other subject: Le proprio prétend qu'il faut payer comptant, informée de ses droits.
compliance, word sense: E. coli résistant à l'ampicilline, antibio changé.
compliance, other subject: L'hôpital a refusé sa demande d'accès, responsable avisé.
compliance, meta: Préfère qu'on écrive « a choisi de ne pas » au lieu de « refuse »; PI mis à jour.
character, other subject: Superviseure hostile au travail, rencontre RH la sem. prochaine.
character, negation: Ni hostile ni méfiant, nous offre un café.
character, quotation: « Ma mère dit que je suis une drama queen », rit.
belittling, name: Lit Les Caprices de Marianne pour son cours au cégep.
appearance, word sense: Filtre à air sale, proprio à changer.
appearance, other subject: Chambre du motel insalubre, autre trouvée par TS.
insight, negation: Jugement non altéré : a pris un taxi, ses rx, appelé sa soeur.
deficit, diagnosis: Déficit du champ visuel après AVC occipital G.
pessimism, quotation: « Je pensais que je rirais plus jamais. »
failure, word sense: Cadran brisé, l'alarme a fait défaut, pile changée.
failure, other subject: Le dépôt du ministère a échoué, appelé ensemble.
suicide, name: Groupe Endeuillés par suicide mardi 19 h, sa soeur y va aussi.
substance, word sense: Draps propres, douche prise.
substance, identity: Membre NA : « Moi c'est Joe, dépendant », sept ans.
substance, legal: Lettre du Centre de réadaptation en dépendance reçue.
coercion, word sense: Jeu d'évasion avec le groupe jeunesse vendredi.
coercion, other subject: La cour a permis l'appel, dette de loyer annulée.
risk, negation: Pas de menaces, pas d'arme à la maison.
risk, victim: Volé et battu le 3 janvier, points au sourcil.
risk, legal: CETM : absence de risque important pour la sécurité du public, libération inconditionnelle.
service-use, word sense: Abonnement de bus renouvelé.
othering, other subject: Déménageurs à 9 h; ces gens-là prennent aussi les dons.
clean: Resté avec lui jusqu'à la fin des tremblements, tisane offerte.
clean: A mangé 75 % du souper. Liquides 1200 mL.
clean: IM deltoïde D à 10 h 15, prochaine le 9 avril.
clean: Entend deux voix, dont une gentille.
clean: Forces : humour, dessin, loyauté.
clean: Levé à 7 h, douche, parti travailler à 8 h.
clean: Interprète (tamoul) présente tout au long.
`)
