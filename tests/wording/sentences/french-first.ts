import {readSentences, type Sentence} from './sentence.js'

/** French sentences written from the guides alone: what to flag, and notes with nothing to flag. */
export const sentences: Sentence[] = readSentences(`
label: {Schizophrène connu}, 45 ans, cessation de clozapine.
label: C’est {une bipolaire} qui a un frère {alcoolique}.
label: {Toxicomane} suivi au CRDM.
label: Trois {borderlines} sur l’unité ce soir.
label: Une {malade mentale} ramenée par les policiers.
label: {Usager de drogues} injectables depuis 8 ans.
label: Patient {psychiatrique} stable au plan médical.
label: {Les dépressifs} du groupe parlent peu.
label: Mère {dépressive}, père {fou} selon la tante.
label: {Ex-détenu}, en maison de transition.
label, hard: {La suicidaire} de la 12 demande à sortir.
label, hard: Encore {un Alzheimer} sur civière.
suffering: Elle {souffre de} dépression depuis 2012.
suffering: Monsieur est {atteint de} schizophrénie.
suffering: {Souffrant d’un} trouble panique.
suffering: {Victime de} maladie mentale depuis l’adolescence.
suffering: {Affligée d’une} anxiété sévère.
suffering, hard: Toute sa vie {détruite par} l’alcool.
credibility: Patient {prétend} avoir pris sa médication.
credibility: {Nie} toute consommation malgré l’haleine.
credibility: Elle {allègue} avoir été poussée par un autre résident.
credibility: {Avoue} avoir fumé dans sa chambre.
credibility: {Admet} prendre du speed à l’occasion.
credibility: Usager {minimise} ses symptômes.
credibility: {Mauvais historien}, données prises au dossier.
credibility: {Soi-disant} incapable de se lever.
credibility: {Se plaint de} maux de ventre.
credibility: Il {soutient que} sa sœur a volé son chèque.
credibility: {Simulation} possible en vue d’un certificat.
credibility: {Bénéfices secondaires} évidents.
credibility: Pte {exagère} ses douleurs.
credibility, hard: {Aurait} dormi trois heures, ronflait à chaque tournée.
credibility, hard: Sa {version} change selon l’interlocuteur.
credibility, hard: {Comme par hasard}, la douleur revient à l’heure du rv.
credibility, hard: Dit avoir mal à 10/10 {mais rit} avec ses pairs.
compliance: {Non compliante} à la rx.
compliance: {Refuse} sa médication x 2 jours.
compliance: {Non collaborant} à l’évaluation.
compliance: {Mauvaise observance} depuis le congé.
compliance: {Opposant} aux soins d’hygiène.
compliance: Usagère {résistante} au changement de résidence.
compliance: {Démotivé}, ne participe à rien.
compliance: {Peu collaborante} en entrevue.
compliance: Ne {respecte pas} les consignes de l’unité.
compliance: {Inobservance} médicamenteuse.
compliance: {Réticent} à l’injection.
compliance: {Récalcitrante} au coucher.
compliance, hard: {N’en fait qu’à sa tête} depuis lundi.
compliance, hard: Prend ses comprimés {après beaucoup de négociation}.
compliance, hard: {Fait la sourde oreille} lorsqu’on l’invite au groupe.
character: {Manipulatrice} envers l’équipe de soir.
character: {Recherche d’attention} marquée.
character: {Clive} l’équipe.
character: {Exigeante} et {impatiente} au poste.
character: {Envahissant} avec les autres usagers.
character: {Hostile} à l’accueil.
character: {Hystérique} à l’annonce du congé.
character: {Théâtrale} dans l’expression de sa souffrance.
character: Patient {agité} et {irritable}.
character: {Provocateur} avec les agents.
character: {Paresseuse}, ne range pas sa chambre.
character: {Impulsive} et {immature}.
character: {Passage à l’acte} dimanche.
character: {Arrogant} avec l’infirmière.
character: {Méfiant} et {fermé}.
character, hard: {Joue sur les deux tableaux} avec ses intervenants.
character, hard: {Pleure sur commande}.
character, hard: Aime {faire monter} les autres patients.
belittling: {Fait une crise} pour un dessert.
belittling: {Boude} dans sa chambre.
belittling: {Petite madame} bien gentille.
belittling, hard: Réagit {comme un enfant de cinq ans}.
belittling, hard: A été {sage} toute la nuit.
appearance: {Négligé}, barbe longue.
appearance: {Malpropre} et {malodorante}.
appearance: Hygiène {déficiente}.
appearance, hard: {Allure de sans-abri}.
insight: {Autocritique nulle}.
insight: {Manque d’autocritique} face à sa consommation.
insight: {Jugement altéré}, autocritique {faible}.
insight: {Peu d’introspection}.
insight: {Dans le déni} de sa maladie.
insight, hard: {Ne se croit pas} malade.
insight, hard: {Ne voit pas le problème}.
deficit: {Décompensé} depuis l’arrêt de la rx.
deficit: {Bas niveau de fonctionnement}.
deficit: {Incapable de} gérer son budget.
deficit: {Dysfonctionnel} en logement.
deficit, hard: {N’est plus capable de rien} depuis le décès.
pessimism: {Cas lourd} et {chronique}.
pessimism: {Réfractaire} à tous les traitements.
pessimism: Ne {guérira jamais}.
pessimism, hard: {Rien à faire de plus} avec lui.
failure: {Échec} à la clozapine.
failure: {A échoué} sa thérapie à deux reprises.
failure: {Perdu de vue} depuis avril.
failure, hard: {A gaspillé} sa place en appartement supervisé.
suicide: Cousin qui {s’est suicidé}.
suicide: {A commis un suicide} en 2003.
suicide: {Tentative ratée} l’an passé.
suicide: {Menaces suicidaires} répétées.
suicide: {Gestes parasuicidaires} fréquents.
suicide: {Chantage suicidaire} auprès du conjoint.
suicide, hard: {Pas une vraie} tentative selon l’équipe.
substance: {Abus d’alcool} et de cannabis.
substance: {Toxicomanie} active.
substance: Urine {sale} pour cocaïne.
substance: {Rechute} de consommation.
substance: {Clean} depuis 3 mois.
substance: {Alcoolisme} chronique.
substance, hard: {Quête} de benzos auprès de deux médecins.
substance, hard: {Est tombé dedans} à 16 ans.
coercion: {A fugué} pendant la marche.
coercion: {Mise en isolement} à 15 h.
coercion: {On lui permet} deux sorties.
coercion: {Doit} respecter le couvre-feu.
coercion: {A perdu ses sorties}.
coercion: {Placé en} résidence.
coercion, hard: {Amené au sol} par quatre agents, «\u00a0collabore\u00a0» ensuite.
risk: {Agressive} verbalement.
risk: {Dangereux} pour le personnel.
risk: {Menaçant} envers le médecin.
risk: Antécédents de {violence}, {imprévisible}.
risk, hard: {Pète une coche} au souper.
service-use: {Porte tournante}, 6e séjour.
service-use: {Bien connu} de l’urgence.
service-use: {Abonnée} de la ligne de crise.
service-use, hard: {Encore là} pour la même chose.
disability: {Handicapé} depuis l’accident.
disability: {Clouée} dans un fauteuil roulant.
disability: {Débile léger}, en atelier.
disability: {Retardé}, vit chez sa mère.
othering: {Les gens normaux} ne réagissent pas ainsi.
othering: {Ce genre de monde} revient toujours.
clean: A marché avec son frère jusqu’au fleuve; s’en dit contente.
clean: Préfère prendre la dose le matin, car le soir elle dort mal.
clean: Sommeil : 7 h. Appétit : bon. TA 120/80.
clean: Il a lancé un verre à 14 h 10 après l’appel; on a reculé, il s’est assis.
clean: Nous avons choisi ensemble deux petits pas pour la semaine.
clean: Elle dit entendre des voix moins souvent depuis le déménagement.
clean: Son but\u00a0: retrouver ses enfants une fin de semaine sur deux.
clean: A choisi de ne pas venir au groupe; il préfère lire.
clean: Lorazépam 1 mg offert et pris à 21 h 30 à sa demande.
clean: Plan de crise revu avec lui et son conjoint.
clean: RDV à la clinique le 12, bilan sanguin avant.
clean: Boit six bières le samedi et veut diminuer.
clean: La travailleuse sociale l’aide pour le logement.
clean: Elle a quitté l’unité à 10 h et est revenue à 17 h.
clean: Espoir coté à 7 sur 10, 4 en mai.
`)
