import {readSentences, type Sentence} from './sentence.js'

/** French sentences written with those of french-second: words that are harmless where they stand. */
export const sentences: Sentence[] = readSentences(`
character, quotation: La note de 2009 dit « manipulatrice et paresseuse »; elle veut la faire corriger.
compliance, quotation: « Si je refuse, vous allez vous fâcher? » demande-t-il.
label, quotation: Son frère a crié « t’es un fou » avant de partir.
suicide, quotation: « J’ai pensé à commettre un suicide en mai », dit-il doucement.
substance, quotation: « Je suis clean depuis neuf semaines », dit-elle.
insight, quotation: « Vous dites que je manque d’autocritique, mais je connais mon corps. »
coercion, quotation: Il demande : « est-ce que je suis autorisé à appeler mon avocat? »
character, negation: Il n’a jamais été agressif, exigeant ni impoli.
risk, negation: Aucun geste violent ni menaçant durant le séjour.
compliance, negation: Elle n’a refusé aucune dose.
credibility, negation: Rien ne suggère une simulation.
insight, negation: L’autocritique n’est pas limitée.
character, negation: N’est plus hostile envers le personnel.
coercion, negation: Jamais mise en isolement durant ce séjour.
compliance, meta: On a discuté des raisons pour lesquelles « non compliant » la blesse.
label, meta: Formation du personnel : quoi dire au lieu de toxicomane.
character, meta: Le mot manipulatrice a été contesté en réunion.
service-use, meta: Affiche au poste : des mots comme porte tournante font mal.
insight, meta: Il a demandé ce que signifie l’expression autocritique pauvre.
label, name: La rencontre des Alcooliques Anonymes est à sept heures.
risk, name: Grille de Brøset sur la violence à chaque quart.
suicide, name: L’Association québécoise de prévention du suicide a envoyé un dépliant.
label, name: Elle a lu Le Horla et L’Idiot cet été.
coercion, legal: Selon la décision de la CETM, il doit demeurer au foyer désigné.
risk, legal: Déclaré délinquant dangereux par la cour en 2001.
compliance, legal: Bris de probation : non-respect du couvre-feu selon l’ordonnance.
insight, legal: Requête pour inaptitude entendue au tribunal.
risk, victim: Son conjoint a été violent pendant des années.
suffering, victim: Il est survivant d’abus sexuels dans l’enfance.
risk, victim: Elle a peur de son ex menaçant.
character, victim: Un patron qui la provoquait travaille encore là.
coercion, victim: Son ex ne l’autorisait pas à sortir.
compliance, other subject: Son propriétaire a refusé l’entrée au plombier.
credibility, other subject: La compagnie aérienne prétend avoir livré la valise.
compliance, other subject: Son employeur est réticent aux tâches allégées.
risk, other subject: Un autre patient a été violent dans le corridor.
failure, other subject: L’ascenseur est encore en panne.
credibility, other subject: Un témoin allègue que le chauffeur a brûlé un feu rouge.
character, other subject: Sa belle-mère est contrôlante.
character, other subject: Le nouveau gérant est arrogant.
compliance, word sense: Pansement résistant à l’eau.
substance, word sense: Urine propre mi-jet envoyée.
failure, word sense: Échec de la ponction, reprise au bras gauche.
coercion, word sense: Prothèse mise en place sous échographie.
risk, word sense: Tumeur agressive à l’imagerie.
risk, word sense: Orage violent cette nuit.
character, word sense: Une recette exigeante qu’elle a réussie.
pessimism, word sense: Maladie pulmonaire chronique.
label, word sense: Tension limite, à revoir.
label, word sense: Épisode maniaque en 2015, bien depuis.
credibility, word sense: La procédure de plainte lui a été expliquée.
coercion, word sense: Autorisation de stationnement renouvelée.
othering, word sense: Salin physiologique normal à 75 ml/h.
belittling, word sense: Crise de goutte au pied droit.
label, identity: Il se dit fièrement alcoolique en rétablissement.
label, identity: Elle s’identifie comme personne qui consomme, et comme mère.
disability, identity: Se définit comme femme handicapée.
label, identity: Préfère le mot schizophrène, qu’elle s’est approprié.
label, diagnosis: Diagnostics : trouble bipolaire de type I, trouble d’usage en rémission.
character, diagnosis: Dx : personnalité antisociale.
pessimism, diagnosis: Dx : schizophrénie chronique, selon la classification de 1998.
deficit, diagnosis: Impression : déficience intellectuelle légère.
clean: Examen mental : orienté, affect émoussé, discours lent, humeur triste.
clean: Affect labile, pleure en parlant de son père.
clean: Abdomen souple, péristaltisme présent.
clean: Jambe droite faible depuis l’AVC; utilise une canne.
clean: Elle s’est sentie étrange après le nouveau comprimé et a appelé la pharmacie.
clean: Antécédents familiaux : mère dépression, frère trouble d’usage d’alcool.
clean: Allergie : pénicilline. Médication selon la liste.
clean: Il travaille de nuit à la boulangerie.
clean: Risques et bienfaits discutés; elle va y penser.
clean: Il s’est fait mal au genou en tombant.
clean: Elle doit revenir lundi pour un bilan.
clean: Il a besoin d’aide pour le formulaire.
clean: Jamais fumé. Deux verres de vin le samedi.
clean: Elle a perdu son emploi en mai.
clean: Pensées de suicide presque chaque jour, sans plan; plan de sécurité revu ensemble.
clean: Amenée par sa sœur après avoir pris trente comprimés d’acétaminophène.
clean: L’injection a été donnée à 10 h avec son accord.
clean: A frappé la porte du poing à 16 h, puis a demandé de la glace.
clean: Douleur soulagée par l’acétaminophène.
clean: Il est anxieux avant l’entrevue et s’est exercé avec nous.
clean: Revenu de sa sortie à 20 h, à l’heure.
clean: Peu d’appétit, a perdu 3 kg.
clean: La clinique est difficile à rejoindre en autobus.
clean: Se sent sans espoir la nuit, mieux à midi.
clean: Elle a mis de la musique et cuisiné.
clean: Il faut rappeler le tribunal pour la date.
clean: Placée sous oxygène à l’arrivée.
clean: Il a peur de rechuter et en parle avec son pair aidant.
clean: Elle préfère rester seule aujourd’hui.
clean: Œdème aux chevilles, bas de contention prescrits.
`)
