import {readSentences, type Sentence} from './sentence.js'

/** French sentences of 29 November 2026, written by somebody who had not seen the rules: the half that may be read when a rule is written. Which half is by a hash of the words. */
export const sentences: Sentence[] = readSentences(`
label: Usager {toxicomane} connu, amené par les ambulanciers à 3 h 10.
character: Madame est {manipulatrice} avec les préposées du soir.
suicide: Antécédents familiaux : un oncle maternel a {commis un suicide} en 1998.
suicide: A fait trois {tentatives de suicide ratées}, la dernière en mars.
insight: N'a {aucune autocritique}, ne reconnaît pas sa maladie.
service-use: Syndrome de la {porte tournante}, 4e hospitalisation en 6 mois.
character: Usagère {paresseuse}, reste au lit jusqu'à midi.
substance: {Abus de substances} depuis l'adolescence, surtout speed et GHB.
character: {Patient difficile}, l'équipe demande un changement d'intervenant.
suffering: {Victime d'un trouble bipolaire} depuis l'université.
risk: Agressif et {dangereux}, à ne pas voir seul.
suicide: Geste {à visée manipulatoire} : 6 comprimés d'Ativan devant son conjoint.
credibility: Monsieur {s'obstine à nier l'évidence} devant le psychiatre.
service-use: {Abonné à l'urgence}, 14 visites dans la dernière année.
othering: Revient cogner à notre porte {dès que son chèque est passé}.
credibility: {Comme par hasard}, la douleur monte à 9 à l'heure du Dilaudid.
credibility: Sa {soi-disant} crise d'angoisse a cessé à l'arrivée du cell de sa sœur.
credibility: {Nous sert toujours la même histoire} de vol de médicaments.
credibility: Son récit change au gré de l'interlocuteur, {à prendre avec des pincettes}.
credibility: A fini par {avouer} avoir consommé durant sa sortie.
character: Verse des {larmes de crocodile} quand on aborde le congé.
suicide: Nous fait du {chantage au suicide} chaque fois qu'on parle de congé.
suicide: {A manqué son coup}, la corde a cédé; retrouvé par le concierge.
suicide: {Petit appel à l'aide} hier soir, coupures sans gravité, rien de sérieux.
suicide: Le voisin de palier a {choisi la solution facile} en se pendant, monsieur ébranlé.
character: Sait très bien {sur quels pitons peser} avec les nouvelles infirmières.
character: {Monte le personnel de jour contre celui de soir}.
belittling: {A été sage} toute la soirée, a eu droit à son dessert.
belittling: Se comporte {en vrai bébé} pour les prises de sang.
coercion: {Mérite pas sa sortie} de fin de semaine vu son attitude de jeudi.
coercion: Doit {apprendre à obéir} aux règles de la ressource comme tout le monde.
coercion: A {fini par plier} et accepter son injection.
coercion: {N'a pas son mot à dire}, ordonnance de traitement en vigueur.
failure: Ne s'est {même pas donné la peine} d'aviser de son absence au groupe.
failure: {Brille encore par son absence} au suivi de ce matin.
failure: {Gaspille sa place} au programme de jour, d'autres attendent.
character: {Se complaît dans son rôle de malade}.
othering: N'a jamais rien fait de sa vie, {sur le BS de père en fils}.
appearance: {A l'air d'un itinérant}, sacs d'épicerie pleins de cochonneries.
substance: {Retombé dans la drogue} à la Saint-Jean.
substance: {Remplace une drogue par une autre} avec la méthadone.
substance: {Magasine ses prescriptions} d'une clinique sans rendez-vous à l'autre.
label: Vrai {robineux}, couche sous le viaduc.
label: {Le psychotique du 214} a crié toute la nuit.
label: {Nos deux bipolaires} ont été séparées après le dîner.
pessimism: {Irrécupérable} selon l'avis unanime de l'équipe.
pessimism: {Condamné à vivre en ressource} pour le restant de ses jours.
pessimism: Usager brûlé, {pus grand-chose à faire avec lui}.
disability: {Prisonnier de son corps} depuis l'AVC.
disability: Malgré son handicap, réussit à manger seul {comme une personne normale}.
deficit: Diminué depuis sa chute, {ne fait plus rien de bon de ses journées}.
character: Madame est un vrai moulin à paroles, {épuisante pour tout le monde}.
character: {Famille achalante}, la fille appelle 3 fois par quart.
character: {Mère poule étouffante}, explique sûrement l'état du fils.
trap, quotation: « Je suis un toxicomane pis j'ai besoin d'aide », dit-il en entrant.
trap, quotation: Mme dit : « On me traite comme une folle à l'urgence. »
trap, quotation: « Je suis paresseux, mon père me l'a assez dit », rapporte l'usager en riant.
trap, quotation: « J'ai encore raté mon coup », murmure-t-elle au sujet de son examen de conduite.
trap, quotation: Selon ses mots, il « souffre le martyre » quand la nuit arrive.
trap, quotation: « Je ne suis pas dangereux », répète-t-il d'une voix posée.
trap, quotation: « Chu clean depuis treize ans le mois prochain », annonce-t-elle au groupe.
trap, negation: Aucun signe de recherche de narcotiques; plan antidouleur revu avec la pharmacienne.
trap, negation: Il ne s'agit pas d'une recherche d'attention mais d'un besoin de lien.
trap, negation: Jamais agressif avec nous en quatorze mois de suivi.
trap, negation: Rien d'irrécupérable dans sa situation, au contraire.
trap, negation: Pas de geste suicidaire ni de plan rapporté aujourd'hui.
trap, negation: Sans être une famille difficile, ils veulent simplement comprendre les effets secondaires.
trap, meta: Éviter le terme « toxicomane » au plan d'intervention.
trap, meta: L'ancien dossier porte la mention « non collaborant »; remplacée par la raison donnée par la personne.
trap, name: Vu par M. Lesale, travailleur social, à 9 h 15.
trap, name: Référence faite à la Société québécoise de la schizophrénie, volet famille.
trap, name: Dossier ouvert au Centre de réadaptation en dépendance de Chaudière-Appalaches.
trap, name: A prêté sa copie du Malade imaginaire à sa voisine.
trap, name: Surnommé Ti-Sale par ses amis de hockey, il en rit.
trap, name: Joue au club d'échecs Le Roi paresseux, aréna Rodrigue-Gilbert, le jeudi.
trap, name: Écoute le balado « Victimes et fières » avec sa sœur.
trap, legal: Le jugement parle d'« un danger pour lui-même ou pour autrui ».
trap, legal: Décision de la Commission d'examen : « risque important pour la sécurité du public ».
trap, legal: Ordonnance d'autorisation de soins rendue par la Cour supérieure, trois ans.
trap, legal: Il allègue un vice caché dans sa demande aux petites créances.
trap, victim: Victime d'un accident de la route en juin, suivi SAAQ en cours.
trap, victim: Accompagnée au CAVAC, victime de voies de fait en 2022.
trap, other subject: Échec de la voie veineuse au bras droit, reprise à gauche.
trap, other subject: Le chien a été agressif envers l'ASSS à la porte.
trap, other subject: Son frère prétend au poste de contremaître, elle est contente pour lui.
trap, other subject: Chemin très difficile à cause de la glace, visite à 14 h 20.
trap, other subject: L'imprimante refuse de fonctionner, étiquettes écrites à la main.
trap, other subject: La pharmacie a refusé l'ordonnance à cause d'une erreur de date.
trap, word sense: Douleur chronique suivie à la clinique spécialisée, RV en avril.
trap, word sense: Insuffisance cardiaque, poids quotidien stable à 71 kg.
trap, word sense: Manipulation vertébrale faite par la chiropraticienne, soulagement rapporté.
trap, word sense: Linge sale mis dans le sac jaune, chambre désinfectée.
trap, word sense: Urine prélevée à mi-jet après toilette propre, envoyée au labo à 7 h.
trap, word sense: Dépendance à l'oxygène pour la nuit, 2 L/min à la lunette nasale.
trap, word sense: Tolérance à l'effort faible, marche 40 m avec déambulateur.
trap, identity: Se dit autiste et demande qu'on l'écrive ainsi à son dossier.
trap, quotation: « Je suis bipolaire, pas une personne avec », précise-t-elle pour son plan.
trap, identity: Militante du mouvement Fierté folle, se dit folle et heureuse de l'être.
trap, identity: Il emploie « handicapé » pour parler de lui et trouve les autres tournures lourdes.
trap, other subject: Le nouveau triporteur lui permet d'aller seul à la pharmacie.
trap, word sense: A cédé sa place dans l'autobus à une dame, raconte-t-elle avec fierté.
clean: Accueille l'intervenante avec le sourire, offre un café.
clean: A pris sa médication du soir, pose des questions sur la nouvelle dose.
clean: Marche au corridor X 3 avec marchette, démarche stable.
clean: Vit avec une schizophrénie et fait du bénévolat au comptoir alimentaire.
clean: Mentionne que les voix se calment quand elle chante.
clean: Préfère rester à sa chambre ce matin pour appeler son avocate.
clean: Objectif du mois : préparer le souper deux fois par semaine avec son fils.
clean: Nomme sa tante et sa paroisse comme principaux soutiens.
clean: Dépistage urinaire positif au fentanyl, résultat remis en privé à l'usager.
clean: Rapporte ne pas avoir bu depuis le 2 mars, parle à son parrain chaque jour.
clean: Montre à l'équipe la courtepointe qu'elle vient de terminer.
clean: Interprète en inuktitut au téléphone durant toute l'évaluation.
clean: Mange 3/4 du dîner, boit 500 mL.
clean: A demandé un moment seule après la rencontre de famille, revenue au salon vers 16 h.
clean: L'olanzapine n'a pas diminué les voix; essai de clozapine décidé avec Dre Roy.
clean: A fait le trajet d'autobus seule pour la première fois.
clean: Enseignement sur les soins de pieds fait, bonne démonstration en retour.
clean: Explique que l'horaire de la clinique d'injection nuit à son emploi; déplacé en soirée.
clean: Douche avec installation, choisit ses vêtements.
clean: Se réjouit d'avoir obtenu un HLM près de chez sa sœur.
`)
