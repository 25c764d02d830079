import {readSentences, type Sentence} from './sentence.js'

/** French sentences of dictated reports and emergency, of 29 November 2026, written by somebody who had not seen the rules; learned from since. */
export const sentences: Sentence[] = readSentences(`
label: H 34 ans, {schizophrène}, amené par les policiers à 3 h 15.
label: Jeune femme {borderline} de 22 ans vue en consultation à la demande de la chirurgie.
label: ID : monsieur de 58 ans, {alcoolique}, vit seul à Longueuil.
label: {Toxicomane} de longue date, n’a pas de médecin de famille.
label: Pte connue {bipolaire}, se présente pour insomnie depuis 5 jours.
label: C’est {une diabétique} de 71 ans qui arrive pour une plaie au talon.
label: Le {psychotique} de la salle 4 demande à fumer.
label: Mère {dépressive}, père sans histoire psychiatrique.
label: {Le dément} de la 312 s’est relevé trois fois cette nuit.
label: Monsieur est {un psychopathe} selon le dossier de Pinel.
label: {Héroïnomane} de 41 ans admis pour endocardite.
label: Il s’agit d’{un drépanocytaire} {bien connu} qui consulte pour douleur.
label: Dame {obèse} de 46 ans, candidate à une cholécystectomie.
label: {Anorexique} de 17 ans, perte de 9 kg depuis septembre.
label: Conjoint {cocaïnomane}, deux enfants à la maison.
label: Nous connaissons bien ce {TPL} qui a été hospitalisé en février.
label: {Hypocondriaque}, quatre scans dans la dernière année.
label: {Les psychiatrisés} de l’étage doivent prendre leur repas à part.
label: Usager {délirant}, parle de caméras dans les prises.
label: Impression : F 29 ans, {toxico}, abcès de l’avant-bras gauche.
label: Sa fille est {autiste} et {TDAH}, fréquente une classe adaptée.
label: Consultation pour {un sidatique} de 52 ans avec toux depuis trois semaines.
label: A reçu son congé hier : {le fou} du 6e n’est plus à l’unité.
label: {Délinquant} mineur placé en centre de réadaptation, évalué selon l’art. 672.11.
suffering: Patiente qui {souffre de} schizophrénie depuis l’âge de 19 ans.
suffering: Monsieur {souffrant d’}une dépendance à l’alcool, vu à l’urgence à 22 h.
suffering: Elle est {victime d’}un AVC sylvien gauche en 2018.
suffering: {Affligé d’}un trouble bipolaire, il ne travaille plus depuis 2015.
suffering: Le jeune est {atteint d’}une déficience intellectuelle moyenne.
suffering: Mme G. est {aux prises avec} un trouble panique.
suffering: La dame {souffre d’obésité} et de diabète de type 2.
suffering: {Frappé par} la maladie mentale à 20 ans, il a quitté le cégep.
suffering: {Pauvre dame} de 82 ans, seule au monde depuis le décès de son mari.
suffering: Il {lutte contre} une dépression majeure depuis l’hiver.
suffering: Personne {éprouvée par} un trouble schizo-affectif, sous curatelle.
suffering: Son fils {souffre d’autisme}, {ce qui complique les visites}.
suffering: Depuis l’accident, il {est condamné à} vivre avec une trachéo.
suffering: Elle {combat} un cancer du sein et une anxiété généralisée.
suffering: M. Thériault est {affecté d’}une maladie bipolaire de type I.
suffering: Frère aîné {ravagé par} la schizophrénie, vit à Moncton.
suffering: {Hantée par} son TSPT, la pte dort deux heures par nuit.
suffering: La mère {était affligée de} dépression post-partum aux deux grossesses.
suffering: {Rongé par} la boisson et par la maladie, il a tout perdu.
suffering: Usagère {qui souffre} d’un TPL et de boulimie, suivie au CLSC.
credibility: Il {prétend} avoir pris seulement deux comprimés.
credibility: La patiente {allègue} une douleur à 10/10 mais {parle au téléphone}.
credibility: {Admet} consommer du speed deux fois par semaine.
credibility: Monsieur {avoue} avoir bu une caisse de bière avant de venir.
credibility: {Mauvais historien}, histoire complétée avec la conjointe.
credibility: La pte {nie} avoir tombé malgré l’ecchymose.
credibility: {Minimise} sa consommation, l’épouse dit autrement.
credibility: {Prétendue} chute dans l’escalier, pas de témoin.
credibility: Dit avoir « {tellement mal} » qu’il ne peut s’asseoir, mais marche dans le corridor.
credibility: Histoire {peu crédible} et changeante d’une entrevue à l’autre.
credibility: {Soi-disant} allergique à la morphine et au Toradol.
credibility: Elle {s’obstine à dire} qu’elle n’a pas reçu sa dose de midi.
credibility: Le détenu {simule} probablement ses hallucinations.
credibility: {Exagère} ses symptômes en présence de sa mère.
credibility: Nous {doutons de la véracité} de ses propos concernant l’agression.
credibility: Il {reconnaît finalement} avoir fumé du cannabis la veille de la chirurgie.
credibility: {Confesse} deux rechutes depuis la dernière visite.
credibility: Douleur {apparemment} insupportable, cède avec Tylenol.
credibility: Monsieur {affirme, sans preuve,} être suivi par un cardiologue à Gatineau.
credibility: Elle {se plaint} de céphalées, de nausées et d’un peu de tout.
credibility: {Historienne peu fiable}; la liste de médicaments vient de la pharmacie.
credibility: {Aurait supposément} été agressée par un inconnu au métro Berri.
credibility: Le patient {tend à banaliser} les gestes reprochés.
credibility: Ses {allégations} de mauvais traitements en garderie remontent à l’enfance.
credibility: Il {maintient mordicus} que le voisin entre chez lui la nuit.
credibility: {Version changeante}, {récit cousu de fil blanc}.
compliance: Usagère {non compliante} à son Epival depuis novembre.
compliance: {Refuse} l’injection ce matin, md avisé.
compliance: {Refus de traitement} ++ depuis l’admission.
compliance: Patient {non collaborant} à l’examen neurologique.
compliance: {Non-observance} médicamenteuse à l’origine de la rechute.
compliance: {Peu coopératif} avec l’inhalothérapeute.
compliance: {Mauvaise compliance} à la diète diabétique.
compliance: Monsieur {n’écoute pas} les consignes post-op et se lève sans aide.
compliance: {Oppositionnel} aux soins d’hygiène, deux préposées requises.
compliance: Elle {s’obstine} à retirer sa lunette nasale.
compliance: {Résistant} à l’idée d’un suivi en externe.
compliance: A {cessé sa médication de son propre chef}, {comme à chaque printemps}.
compliance: {N’a pas fait ce qu’on lui a demandé} concernant le journal alimentaire.
compliance: {Ne respecte pas} sa restriction liquidienne.
compliance: Tabagisme actif {malgré nos nombreux avertissements}.
compliance: Le jeune {boude} le groupe et {refuse catégoriquement} de parler.
compliance: {Indiscipliné} dans la prise de ses anticoagulants.
compliance: Doit être {rappelée à l’ordre} pour porter son orthèse.
compliance: Il {a désobéi} à l’interdit de mise en charge.
compliance: {Observance douteuse}, dosage de lithium à 0,2.
compliance: {Refusait obstinément} les prises de sang, finalement faites à 11 h.
compliance: Mme B. {ne se conforme pas} à son plan d’intervention.
compliance: {Quitte contre avis médical} à 4 h, {refuse de signer}.
compliance: {Réticent}, {ne veut rien savoir} de la physio.
compliance: {Fait à sa tête} avec son insuline.
character: Patiente {manipulatrice} avec l’équipe de soir.
character: {Exigeant}, sonne aux cinq minutes.
character: {Recherche d’attention} évidente lors des visites du résident.
character: Pt {hostile} à l’entrevue, répond par monosyllabes.
character: Famille {difficile}, prévoir une rencontre avec la chef d’unité.
character: {Dramatique} dans sa présentation des symptômes.
character: {Théâtrale}, pleure quand on entre dans la chambre.
character: Usager {paresseux}, ne participe pas à l’ergo.
character: {Très demandante} durant le quart de nuit.
character: {Clive} l’équipe, raconte une chose différente à chacune.
character: Monsieur est {paranoïaque} envers les préposés.
character: {Attitude arrogante} avec les infirmières, polie avec le psychiatre.
character: {Impatient et désagréable} au triage, demande à voir un médecin tout de suite.
character: Elle {joue la victime} lorsqu’on parle de sa sœur.
character: Le jeune {cherche à nous provoquer} par ses commentaires.
character: {Dépendante}, veut que tout soit fait à sa place.
character: {Immature} et {égocentrique}, peu d’empathie pour la victime.
character: {Narcissique}, se croit au-dessus des règlements de l’unité.
character: {Passif-agressif} lors de la rencontre multidisciplinaire.
character: Bonne {plaignarde}, rien ne fait son affaire.
character: Mère {envahissante}, répond à la place de sa fille.
character: {Hystérique} au téléphone avec son ex-conjoint.
character: {Capricieuse} pour ses cabarets.
character: Il est {sournois} et cache ses comprimés sous la langue.
character: {Froid, calculateur}, sans remords apparents.
character: {Bénéfices secondaires} probables dans le contexte de la CNESST.
character: {Se déresponsabilise}, {blâme tout le monde} pour son congédiement.
belittling: {Fait une crise} parce que son café est froid.
belittling: {Comportement enfantin} à la salle à manger.
belittling: {Petite madame} bien gentille, 89 ans.
belittling: {Bon petit monsieur} sans plainte ce soir.
belittling: A fait une {crise de bacon} dans le corridor lorsque le téléphone a été refusé.
belittling: {Confuse mais gentille}, tourne en rond.
belittling: {Pique une colère} quand on ferme la télé à 22 h.
belittling: {Boude} dans sa chambre depuis le départ de sa mère.
belittling: Réagit {comme une enfant de cinq ans} à la moindre frustration.
belittling: A été {sage} toute la soirée.
belittling: {Changement de couche} × 3, peau intacte.
belittling: On lui a mis sa {bavette} pour le dîner.
belittling: {Grand-papa} a bien dormi, pas de prn.
belittling: {Pleurniche} pour avoir une cigarette.
belittling: Il {fait son bébé} quand vient le temps du bain.
belittling: Usagère {capable, quand elle veut,} de se laver seule.
belittling: {Caprice} ce matin : veut changer de chambre.
belittling: La dame est {mignonne comme tout} avec sa poupée.
belittling: {Nourri à la cuillère comme un bébé} par la préposée.
belittling: Le gars {fait le clown} pour distraire le groupe.
belittling: {Bonne fille}, a pris toutes ses pilules.
belittling: {Pleure pour des niaiseries}, s’isole ensuite.
appearance: Homme {négligé}, paraît plus vieux que son âge.
appearance: {Malpropre}, vêtements souillés à l’arrivée.
appearance: {Dégage une odeur nauséabonde}, isolement à la salle 7.
appearance: Tenue {débraillée}, barbe de plusieurs jours.
appearance: {Hygiène déplorable}, cheveux gras.
appearance: APPARENCE : femme {échevelée}, contact visuel fuyant.
appearance: {Sale} et {malodorant} à son arrivée par ambulance.
appearance: {Hygiène douteuse}, ongles longs.
appearance: {Sent mauvais}, douche offerte × 2.
appearance: Dame {grassouillette} de 50 ans, bien mise.
appearance: {Habillée de façon provocante}, maquillage chargé.
appearance: {Accoutrement bizarre} : tuque et manteau en plein juillet.
appearance: Se présente {en haillons}, sans bottes malgré le froid.
appearance: {Allure de sans-abri}, sacs de plastique avec lui.
appearance: Homme {ventripotent}, {au regard de fou}.
appearance: {Tatoué et percé de partout}, donc peu employable.
appearance: Elle {se laisse aller} depuis sa séparation.
appearance: {Crasseux}, lit à changer au complet.
appearance: {L’air hagard}, pieds nus dans la salle d’attente.
appearance: {Appartement insalubre}, une vraie {soue à cochons} selon les ambulanciers.
appearance: {Incurie} marquée, {vit avec douze chats}.
appearance: {Pue l’alcool} et l’urine au triage.
appearance: {Trop maquillée pour son âge}, bijoux multiples.
appearance: Présentation {peu soignée}, souliers délacés.
insight: {Autocritique nulle}, jugement altéré.
insight: {Aucun insight} face à sa maladie.
insight: {Manque d’autocritique}, ne voit pas le besoin de traitement.
insight: {Jugement pauvre}, a quitté son emploi sans préavis.
insight: Patient {anosognosique}, demande son congé chaque jour.
insight: EXAMEN MENTAL : {Introspection faible}.
insight: {Absence d’autocritique} quant aux gestes ayant mené à l’accusation.
insight: Monsieur {ne comprend pas qu’il est malade}.
insight: Elle {nie sa maladie} et attribue tout au stress.
insight: {Autocritique partielle} tout au plus; {jugement déficient}.
insight: {Ne reconnaît pas ses torts}, risque de récidive à considérer.
insight: {Déni massif} de la part de la famille.
insight: {Mauvais jugement}, a prêté sa carte de débit à un inconnu.
insight: {Peu d’introspection}, discours concret.
insight: L’usagère {refuse de voir la réalité en face}.
insight: {Ne saisit pas la gravité} de son état malgré nos explications.
insight: L’{insight demeure limité} après six semaines de clozapine.
insight: Il {n’accepte toujours pas son diagnostic}.
insight: La {méconnaissance de sa maladie} mine l’alliance.
insight: {Autocritique superficielle}, {dit ce qu’on veut entendre}.
insight: {Sans capacité d’introspection}, thérapie non indiquée.
deficit: {Décompensation} psychotique dans un contexte de séparation.
deficit: {Faible fonctionnement} de base, vit en ressource intermédiaire.
deficit: Usagère {décompensée} au retour de vacances.
deficit: {Incapable de} tenir une conversation plus de cinq minutes.
deficit: {A décompensé} après l’arrêt du Zyprexa.
deficit: {Haut fonctionnement}, travaille à temps plein au gouvernement.
deficit: Monsieur {fonctionne à bas niveau}, aide requise pour le budget.
deficit: {Inapte} au travail, {incapable de} s’organiser.
deficit: {Peu de ressources intellectuelles}, consignes à répéter.
deficit: {Limité}, 5e année du primaire.
deficit: {Quotient intellectuel limite}, comprend mal ses droits.
deficit: Elle {se désorganise} dès que la routine change.
deficit: {N’arrive pas à gérer} ses émotions.
deficit: {Moi faible}, défenses primitives.
deficit: {Mécanismes d’adaptation déficients}, hospitalisations répétées.
deficit: Le père est {peu outillé}, la mère {dépassée}.
deficit: {S’écroule} au moindre stress.
deficit: {Carence d’habiletés sociales}, pas d’ami connu.
deficit: Depuis son divorce, il {n’est plus que l’ombre de lui-même}.
deficit: {Dysfonctionnelle} au travail comme à la maison.
deficit: {Famille dysfonctionnelle}, DPJ au dossier.
deficit: {Trop malade pour} participer aux décisions, selon l’équipe de jour.
deficit: {Déficits importants} dans toutes les sphères de vie.
pessimism: {Malade chronique}, {sans espoir} de retour au travail.
pessimism: {Cas lourd}, trois équipes impliquées.
pessimism: {Pronostic réservé} à long terme vu les rechutes.
pessimism: {Ne pourra jamais} vivre en appartement.
pessimism: Dépression {réfractaire}, on {a tout essayé}.
pessimism: {Irrécupérable} selon le psychiatre précédent.
pessimism: Schizophrénie {chronique et sévère}, à placer en CHSLD.
pessimism: {On ne peut plus rien faire} pour cette dame.
pessimism: {Plafonne} depuis un an, peu de gains à espérer.
pessimism: {Mauvais candidat} à la psychothérapie.
pessimism: {Pronostic très pauvre}, famille avisée.
pessimism: {Potentiel de réadaptation nul}.
pessimism: Rechute {inévitable} une fois de retour dans son milieu.
pessimism: {Sans espoir d’amélioration}, transfert en longue durée demandé.
pessimism: Maladie {qui ne se guérit pas}, il devra {se faire une raison}.
pessimism: Il {finira en prison} si rien ne change.
pessimism: {Cause perdue}, dixit l’intervenant du centre de crise.
pessimism: {Peu réaliste} de penser qu’il retournera aux études.
pessimism: {Patient chronique} de la clinique externe.
pessimism: {Rêve en couleurs} quant à son projet d’enseigner.
pessimism: {Invalide à vie}, formulaire de la RRQ complété.
failure: {A échoué} l’Effexor, le Wellbutrin et le Cipralex.
failure: {Échec} du traitement à domicile, retour à l’urgence.
failure: {Perdu de vue} depuis mars 2021.
failure: {Ne s’est pas présenté} à son rendez-vous, encore.
failure: {No-show} × 3 à la clinique de la douleur.
failure: {Échec à} la clozapine, ECT à discuter.
failure: Patiente {perdue au suivi} après la naissance.
failure: Elle {a échoué deux cures} à Portage.
failure: {Rendez-vous manqués} à répétition, dossier fermé.
failure: {Abandon} du programme à la quatrième semaine.
failure: {Congé raté}, réadmission après 48 h.
failure: Il {n’a pas réussi à} rester abstinent plus d’un mois.
failure: {A lâché} son suivi avec le CLSC.
failure: Monsieur {rate} tous ses rendez-vous de dialyse du samedi.
failure: {Échec scolaire et professionnel}, vit chez sa mère à 36 ans.
failure: {N’a pas répondu} à trois ISRS; {échec également} de l’Abilify en ajout.
failure: {Absence non motivée} au groupe du mardi.
failure: {Décroche} toujours après deux ou trois rencontres.
failure: La thérapie conjugale {a été un échec} par manque d’investissement de monsieur.
failure: {A flanché} au bout de dix jours et s’est remis à fumer.
failure: {Ne donne plus signe de vie}, on retire son nom de la liste.
failure: {Tentatives infructueuses} de le rejoindre, {usager injoignable comme d’habitude}.
suicide: Suicide {commis} par le père avec une arme à feu en 1998.
suicide: Oncle maternel {a commis le suicide} en 2009.
suicide: {Tentative ratée} par pendaison au mois d’août.
suicide: {Geste suicidaire} dans un contexte de rupture.
suicide: {Menace de se suicider} si on lui donne congé.
suicide: {Pacte de non-suicide} fait verbalement avec l’usager.
suicide: {A réussi son suicide} à la troisième tentative (cousin).
suicide: {Chantage suicidaire} envers l’ex-conjoint.
suicide: {Contrat de non-passage à l’acte} signé.
suicide: {Parasuicide} par ingestion de 12 Tylenol.
suicide: {Geste d’appel} sans intention létale.
suicide: ATCD : deux {TS manquées}, dernière en 2019.
suicide: Patiente {suicidaire}, salle d’observation.
suicide: {Suicide complété} chez le frère jumeau.
suicide: Elle {s’engage à ne pas se tuer} d’ici le rendez-vous.
suicide: {Pseudo-tentative} : a laissé les comprimés bien en vue.
suicide: {Automutilation manipulatrice} avant chaque fin de congé temporaire.
suicide: {Menaces suicidaires} répétées au 811.
suicide: {Échec de tentative} par intoxication, réveillé par son coloc.
suicide: {Petites égratignures} aux poignets, {rien de sérieux}.
suicide: {Velléités suicidaires} quand on parle de fin de séjour.
suicide: {Suicidaire chronique}, aucun changement par rapport à l’habitude.
suicide: Grand-père {mort de sa propre main}, tabou dans la famille.
suicide: {Tente d’attirer l’attention en se coupant}.
suicide: {Parle encore de mourir}, {discours usé}.
substance: {Abus d’alcool} depuis 20 ans, 6 à 8 consommations par jour.
substance: {Toxicomanie} active, injection récente.
substance: {Abus de substances} : cocaïne et GHB.
substance: Dépistage urinaire {sale} pour les amphétamines.
substance: Elle est {clean} depuis quatre mois.
substance: {Comportement de recherche de narcotiques}, DSQ consulté.
substance: {Cherche de la drogue} : demande du Dilaudid par son nom.
substance: {Mauvaises habitudes de vie} : tabac, alcool, pot.
substance: {Éthylique chronique}, trémulations à l’arrivée.
substance: {OH chronique}, cirrhose Child B.
substance: {Polytoxicomane}, Hep C jamais traitée.
substance: {Pot} quotidien, {gros buveur} la fin de semaine.
substance: {Éthylisme} chez le père et deux oncles.
substance: Il est {retombé dans la drogue} après le décès de sa mère.
substance: Patient {accro} aux benzos, prescrits depuis 2004.
substance: {Dépendant aux narcotiques}, veut qu’on renouvelle tout de suite.
substance: Monsieur {prend un coup} depuis l’âge de 15 ans.
substance: {Urines propres} au dernier contrôle de probation.
substance: {Mésuse} de sa Ritaline, termine son pilulier le mercredi.
substance: {A rechuté} la fin de semaine dernière, champignons et MDMA.
substance: {Soûlon} du quartier, dort au parc l’été.
substance: Jeune {intoxiqué jusqu’aux yeux}, dort sur la civière.
substance: {Quête} des Ativan à toutes les infirmières.
substance: Hx d’{abus médicamenteux}, opioïdes surtout.
coercion: {A fugué} durant la sortie au jardin.
coercion: {Permis de} fumer à 10 h et à 15 h seulement.
coercion: {Autorisée à} porter ses vêtements depuis ce matin.
coercion: {Privilèges} de sortie retirés pour 24 h.
coercion: {Mis en isolement} à cause de son langage.
coercion: {Fugue} de l’unité à 19 h 40, policiers avisés.
coercion: {Évadé} de l’urgence par la sortie des ambulances.
coercion: {Placée} en résidence contre le gré de sa fille.
coercion: On {lui a fait prendre} ses comprimés après discussion.
coercion: {Doit} assister aux groupes pour obtenir ses sorties.
coercion: {Obligé de} rester en jaquette jusqu’à nouvel ordre.
coercion: {On lui interdit} le cellulaire, elle pleure.
coercion: {Contentionné} aux quatre membres pour assurer le calme sur l’étage.
coercion: {Recadré} fermement par l’agent de sécurité.
coercion: {Avisée qu’elle n’a pas le choix} de prendre l’injection.
coercion: Le pt {s’est enfui} pendant le changement de quart.
coercion: {On le laisse} appeler sa blonde une fois par jour.
coercion: {Interné} à 17 ans à Robert-Giffard.
coercion: {Couché} à 19 h et {attaché} pour la nuit.
coercion: Ses cigarettes sont {confisquées} et remises au mérite.
coercion: {Forcée à} manger son plateau au complet.
risk: Usager {agressif} au triage.
risk: {Violent} envers le mobilier hier soir.
risk: {Dangereuse} pour elle-même et les autres d’après sa mère.
risk: {Agressivité verbale} envers la commis.
risk: Patient {combatif} au réveil de l’anesthésie.
risk: {Menaçant}, code blanc à 16 h 10.
risk: {Imprévisible}, garder la porte ouverte en tout temps.
risk: Connu {potentiellement violent}, ne pas voir seul.
risk: {Agitée et agressive} pendant le soin de plaie.
risk: {Explosif} quand on lui parle de son congé.
risk: Homme {costaud et intimidant}, agents demandés d’emblée.
risk: {Dangerosité} élevée selon l’agent de probation.
risk: {Prédateur}, surveiller ses contacts avec les jeunes patientes.
risk: {Impulsif}, {à surveiller de près}.
risk: {Belliqueux} envers les ambulanciers.
risk: {Bombe à retardement}, selon le travailleur social.
risk: {Comportements agressifs} à l’heure du bain, équipe de deux.
risk: {Passage à l’acte} hétéroagressif craint par la famille.
risk: {Haut risque}, ne pas donner d’eau chaude.
risk: Le détenu est {un individu à risque} et {sans conscience morale}.
risk: {Pète sa coche} sans raison.
risk: Il {s’en prend} au personnel féminin de nuit.
risk: {Hors de contrôle} à 2 h, Haldol et Ativan IM donnés.
service-use: Patient {bien connu} de l’urgence.
service-use: {Habitué} de nos services, 14 visites en 2022.
service-use: {Abonnée} à l’urgence du CHUS.
service-use: {Grand consommateur de soins}, plan à faire.
service-use: {Porte tournante} depuis deux ans.
service-use: {Syndrome de la porte tournante} bien installé.
service-use: Il {bloque un lit} de soins aigus depuis 40 jours.
service-use: {Encore ici} pour ses douleurs abdominales.
service-use: {Surutilisation} du service ambulancier.
service-use: Monsieur {nous revient}, deux jours après son congé.
service-use: {Connu de tous}, {pas besoin de présentation}.
service-use: {Magasine} les médecins pour ses Percocet.
service-use: {Consulte pour tout et pour rien}.
service-use: {Lit occupé inutilement} en attente de CHSLD.
service-use: {Appelle sans arrêt} la ligne Info-Social.
service-use: Consultation {inutile} de nuit pour un renouvellement de pilules.
service-use: {Abuse de l’urgence} faute de médecin de famille.
service-use: {Cas social} sur civière depuis trois jours.
service-use: {Grosse utilisatrice} des urgences de Moncton et de Dieppe.
service-use: {Cherche un toit pour la nuit}, pas de raison médicale.
service-use: {Réadmissions à répétition} qui {coûtent cher au système}.
service-use: {Client régulier}, demande toujours le même fauteuil.
service-use: {NSA} qui {traîne} au 5e étage.
service-use: {Multiples consultations injustifiées} pour palpitations.
disability: {Cloué à son fauteuil roulant} depuis l’accident de 2011.
disability: {Confinée à un fauteuil roulant}, transferts au levier.
disability: {Handicapé} mental suivi au CRDI.
disability: {Arriéré} selon le père, jamais évalué.
disability: {Déficiente} moyenne, accompagnée de son éducatrice.
disability: {Invalide} depuis son accident à l’usine.
disability: Dame {grabataire}, plaies de pression au siège.
disability: {Retard mental} léger noté au dossier de 1988.
disability: {Sourd-muet}, interprète LSQ demandé.
disability: {Un paraplégique} de 40 ans avec infection urinaire.
disability: {Les handicapés} de la résidence viennent se faire vacciner jeudi.
disability: {Clouée au lit} depuis Noël.
disability: {Mongol} de 33 ans, malformation cardiaque opérée en bas âge.
disability: {Infirme} d’un bras depuis la naissance.
disability: {Un trisomique} de 28 ans qui consulte pour otite.
disability: {Prisonnière de} son fauteuil, ne sort plus l’hiver.
disability: {Estropié} à la guerre, marche avec une canne.
disability: Fille {lourdement handicapée}, répit demandé par la mère.
disability: {Souffre d’un handicap} visuel, texte agrandi.
disability: {L’aveugle} du lit 2 a besoin d’aide au repas.
disability: {Légume} depuis son traumatisme crânien, selon l’appelant au triage.
disability: {Besoins spéciaux}, prévoir plus de temps en salle de réveil.
disability: {Fardeau} pour sa famille à cause de son handicap.
disability: {Impotente}, deux préposés pour la toilette.
othering: Se comporte autrement que les {gens normaux} de son âge.
othering: {Ces gens-là} ne prennent jamais leurs rendez-vous au sérieux.
othering: {Les itinérants} dorment dans l’entrée de la clinique.
othering: {Sans-abri} de 47 ans, engelures aux orteils.
othering: {Ces patients} sont toujours compliqués à congédier.
othering: {Un itinérant} amené par Urgences-santé.
othering: {Les autochtones} de la place consomment beaucoup, à surveiller.
othering: {Cette clientèle} ne respecte pas les horaires.
othering: {Assisté social} depuis toujours.
othering: Vit {sur le BS}, ne cherche pas d’emploi.
othering: {Immigrante} qui parle fort et dérange ses voisines de chambre.
othering: {Prostituée} du centre-ville, ITS à répétition.
othering: Sa vie n’a rien d’{une vie normale}.
othering: {Les TPL} ont tous le même discours.
othering: {Transsexuel} admis pour appendicite, chambre privée.
othering: {Fille-mère} à 16 ans, jamais travaillé.
othering: {Ce genre de personne} n’est pas fiable pour la prise d’antibiotiques.
othering: {Les schizos} de la ressource arrivent ensemble à la clinique.
othering: {Mode de vie marginal}, donc suivi peu probable.
othering: {Illégal}, pas de carte d’assurance maladie.
othering: Douleur exprimée avec bruit, {comme souvent dans cette culture}.
othering: {Quêteux} du métro, pieds à examiner.
othering: {De race noire}, {issu d’un quartier mal famé}, sans lien avec la plainte.
label: {L’appendicite} de la 12 attend sa salle.
label: {Pédophile} en attente d’évaluation de responsabilité criminelle.
label: {La hanche} du 3e est prête pour la physio.
credibility: Douleur « {incontrôlable} » selon elle, dort à notre passage.
credibility: Il n’y a {aucune raison organique} à {ses prétendus malaises}.
credibility: Malaises {fonctionnels}, {dans sa tête} d’après le chirurgien.
credibility: {Curieusement}, la paralysie disparaît quand sa fille arrive.
credibility: Monsieur {jure} ne pas avoir pris le volant.
credibility: La dame {dit ne pas} savoir, {ce qui nous semble suspect}.
compliance: {Non fidèle} à ses CPAP et à ses pompes.
compliance: Le {manque de collaboration} de la famille retarde l’orientation.
compliance: {Difficile à mobiliser}, {ne fournit aucun effort}.
compliance: Elle {s’oppose} au plan, {argumente} sur tout.
character: {Pas facile}, ce monsieur, surtout au coucher.
character: {Très difficile}, épuise l’équipe.
character: {Séductrice} avec le résident en chirurgie.
substance: {Ancien alcoolo}, sobre 11 ans.
substance: Mère {droguée} durant la grossesse.
deficit: Maman {incapable de s’occuper} de ses enfants.
pessimism: {État stationnaire, sans issue}; on attend une place.
trap, quotation: Il dit : « Je suis pas fou, je suis juste tanné. »
trap, quotation: « J’ai tout raté dans ma vie », répète-t-elle en pleurant.
trap, quotation: Son objectif, dans ses mots : « rester clean jusqu’à la fête de ma fille ».
trap, quotation: « L’autre hôpital m’a traitée de manipulatrice et je n’y retourne plus. »
trap, quotation: La mère rapporte : « Il est paresseux comme son père. »
trap, quotation: « Je ne veux pas être un fardeau pour mes enfants », dit la dame.
trap, quotation: Elle écrit au questionnaire : « J’ai peur d’être dangereuse pour mon bébé. »
trap, quotation: « Chu un ivrogne pis je le sais », dit-il d’emblée.
trap, quotation: La voix lui dit : « Tu es un déchet, une cause perdue. »
trap, quotation: Sa sœur au téléphone : « Elle fait des crises depuis toujours. »
trap, quotation: « J’étais cloué à mon lit, pas capable de me lever tellement j’étais déprimé. »
trap, quotation: Citation du rapport de police : « L’individu était agressif et refusait d’obtempérer. »
trap, quotation: « On m’a enfermée comme une criminelle », dit-elle de l’admission de 2012.
trap, quotation: Le jeune demande : « Est-ce que je suis bipolaire pour la vie? »
trap, negation: Aucun comportement agressif observé durant le séjour.
trap, negation: N’est ni hostile ni menaçant à l’entrevue.
trap, negation: Pas d’abus d’alcool selon le questionnaire ni selon l’épouse.
trap, negation: Pas de tentative de fugue depuis l’admission.
trap, negation: On n’observe pas de manipulation ni de recherche de bénéfices.
trap, negation: L’usagère n’est pas paranoïaque face à l’équipe.
trap, negation: Rien ne permet de croire que monsieur simule.
trap, negation: Aucune décompensation cardiaque ou psychique depuis deux ans.
trap, negation: Il ne s’agit pas d’un refus de soins, mais d’une demande de réflexion.
trap, negation: Elle n’a jamais été dangereuse pour autrui.
trap, meta: Nous avons retiré du dossier la mention « patient difficile ».
trap, meta: Formation du midi : pourquoi éviter « toxicomane » et « abus » dans nos notes.
trap, meta: La résidente propose d’écrire « ne prend pas » plutôt que « non compliant ».
trap, meta: Usager blessé d’avoir lu « mauvais historien » dans son dossier; excuses faites.
trap, meta: Le comité révise l’expression « porte tournante » dans le rapport annuel.
trap, meta: On explique au stagiaire que « commettre un suicide » sous-entend un crime.
trap, meta: Le terme « grabataire » est remplacé par une description de la mobilité au formulaire.
trap, meta: Discussion d’équipe sur l’étiquette TPL et ses effets à l’urgence.
trap, meta: Rayer « contrat de non-suicide » du gabarit; voir plan de sécurité.
trap, name: Référé à Al-Anon pour la famille.
trap, name: Participe aux rencontres des Narcotiques Anonymes le jeudi soir.
trap, name: Suivi au Centre de réadaptation en dépendance de Montréal.
trap, name: Questionnaire DAST-10 (Drug Abuse Screening Test) : 2.
trap, name: Échelle d’hostilité de Buss-Durkee remise pour la recherche.
trap, name: Référée à l’Association québécoise de prévention du suicide pour du soutien au deuil.
trap, name: Reçoit une aide de l’Office des personnes handicapées du Québec.
trap, name: Bénévole à l’Accueil Bonneau auprès de personnes en situation d’itinérance.
trap, name: Échelle d’agressivité de Cohen-Mansfield : 34.
trap, name: A aimé le film « Vol au-dessus d’un nid de coucou ».
trap, name: Lecture du moment : « L’Idiot » de Dostoïevski.
trap, name: Unité de médecine des toxicomanies du CHUM consultée pour l’induction.
trap, name: Appelée par Suicide Action Montréal, suivi dans 24 h.
trap, name: Score HCR-20 complété; la version française s’intitule Évaluation du risque de violence.
trap, legal: Garde préventive de 72 h débutée à 16 h 40 (P-38).
trap, legal: Déclaré non criminellement responsable pour cause de troubles mentaux en 2020.
trap, legal: Requête pour garde en établissement accordée par la Cour du Québec, 21 jours.
trap, legal: Accusé de voies de fait armées; l’évaluation porte sur l’aptitude à comparaître.
trap, legal: Motif inscrit au formulaire : danger grave et immédiat pour lui-même ou pour autrui.
trap, legal: Mandat de protection homologué, régime pour inaptitude à gérer ses biens.
trap, legal: Déclaration de délinquant dangereux rejetée par le juge en 2016.
trap, legal: Contention ceinture Segufix de 3 h 05 à 3 h 50; formulaire et suivi au dossier.
trap, legal: Consentement refusé, audience en vue d’une autorisation de soins prévue mardi.
trap, legal: Commission d’examen des troubles mentaux : détention avec sorties avec accompagnement.
trap, legal: Engagement de ne pas troubler l’ordre public (810) signé au palais de justice.
trap, legal: Évadé d’un pénitencier selon le mandat remis par les policiers; agents sur place.
trap, victim: Elle a été victime de violence conjugale; chambre anonyme offerte.
trap, victim: Victime d’une agression sexuelle à 14 ans, IVAC en cours.
trap, victim: Son ex-conjoint la menace par textos; policiers contactés avec son accord.
trap, victim: Il a subi des abus physiques de son entraîneur pendant trois ans.
trap, victim: Patiente exploitée financièrement par un neveu, référée à la ligne Aide Abus Aînés.
trap, victim: Un collègue l’a agressé sur le chantier; fracture du nez.
trap, victim: Le propriétaire l’a mise à la rue sans préavis, en plein mois de janvier.
trap, victim: A été manipulée par un proxénète pendant un an, dit-elle avec peine.
trap, victim: Intimidé à l’école, traité de retardé par des élèves de sa classe.
trap, victim: Violence obstétricale racontée lors du premier accouchement.
trap, other subject: La CNESST conteste le lien et refuse de payer la physiothérapie.
trap, other subject: L’assureur prétend que l’invalidité était antérieure au contrat.
trap, other subject: La RAMQ a refusé la demande de médicament d’exception.
trap, other subject: La pharmacie admet avoir omis deux doses dans le pilulier; rapport d’incident fait.
trap, other subject: Le chien de la voisine l’a mordu, l’animal est agressif avec tout le monde.
trap, other subject: La pompe à perfusion a échoué à deux reprises; biomédical avisé.
trap, other subject: Le propriétaire nie toute responsabilité pour la moisissure.
trap, other subject: La résidence ne respecte pas l’ordonnance d’oxygène; plainte déposée.
trap, other subject: Le moniteur de la salle 3 est défectueux et perd le signal; appareil remplacé.
trap, other subject: Notre télécopieur a perdu la demande; la clinique s’excuse auprès de madame.
trap, other subject: Conduite avec facultés affaiblies de l’autre automobiliste; collision frontale.
trap, word sense: Échec de la greffe rénale en 2015, retour en dialyse.
trap, word sense: SARM résistant à la clindamycine, vancomycine débutée.
trap, word sense: Hydratation agressive, 3 L de lactate Ringer.
trap, word sense: Lymphome agressif, hématologie au chevet demain.
trap, word sense: Insuffisance cardiaque décompensée, Lasix IV en cours.
trap, word sense: Tumeur maligne réséquée, marges saines.
trap, word sense: Mauvaise compliance pulmonaire sous ventilateur.
trap, word sense: Plaie propre, sans écoulement ni rougeur.
trap, word sense: TSH à la limite, à répéter dans six semaines.
trap, word sense: Lésion suspecte au lobe supérieur droit, TEP demandée.
trap, word sense: Manipulation de l’épaule sous anesthésie générale, amplitude complète.
trap, word sense: Cystite chronique, uroculture stérile.
trap, word sense: Intubation difficile anticipée, Mallampati IV, chariot en salle.
trap, word sense: Linge souillé envoyé à la buanderie, champ propre installé avant la suture.
trap, word sense: Échec d’extubation à 10 h, réintubé sans incident.
trap, word sense: Monsieur joue aux échecs avec son petit-fils chaque dimanche.
trap, word sense: Asthme réfractaire, biologique débuté par la pneumologie.
trap, word sense: Insulinorésistance et stéatose hépatique au bilan.
trap, word sense: Elle travaille fort en physio et s’engage dans ses objectifs.
trap, word sense: Habitude intestinale changée depuis janvier.
trap, word sense: Échec du test d’effort à cause d’un bris du tapis roulant; reprise vendredi.
trap, identity: Se décrit comme une alcoolique en rétablissement et tient à ce mot.
trap, identity: Il se dit autiste et préfère ce mot à « personne avec autisme ».
trap, identity: Membre de la communauté Sourde, demande un interprète LSQ.
trap, identity: Iel s’identifie comme queer et neurodivergent·e.
trap, identity: S’identifie comme survivante de la psychiatrie et milite à Action Autonomie.
trap, identity: Se nomme bipolaire avec humour et veut qu’on l’écrive ainsi.
trap, diagnosis: Dx : trouble lié à l’usage de l’alcool, grave, selon le DSM-5.
trap, diagnosis: Diagnostic retenu : trouble oppositionnel avec provocation, à réévaluer.
trap, diagnosis: Axe II : trouble de la personnalité narcissique, évalué en 2013.
trap, diagnosis: Dépression majeure, épisode récurrent, rémission partielle.
trap, diagnosis: Trouble factice envisagé puis écarté par la psychiatrie.
trap, diagnosis: Bronchopneumopathie chronique obstructive, exacerbation.
trap, diagnosis: Schizophrénie résistante au traitement (critères TRRIP), clozapine débutée.
trap, diagnosis: Trouble de la personnalité dépendante noté par le psychologue.
clean: Mme L. choisit de reporter la coloscopie à l’automne; risques et options revus.
clean: Monsieur arrive à pied, calme, accompagné de son frère.
clean: Il prend trois ou quatre bières le soir et souhaite diminuer; on en reparle au prochain rendez-vous.
clean: Elle rapporte une douleur à 8/10 au flanc droit, irradiant à l’aine.
clean: Plan de sécurité fait avec l’usagère; numéro du 1 866 APPELLE remis.
clean: Son oncle est mort par suicide en 2010; il en parle avec tristesse.
clean: Vêtements mouillés par la pluie, linge sec offert et accepté.
clean: Le patient préfère attendre sa conjointe avant de décider de la chirurgie.
clean: Utilise un fauteuil roulant; transferts autonomes avec planche.
clean: Il n’est pas venu jeudi; au téléphone, il explique que l’autobus adapté n’est pas passé.
clean: Elle entend deux voix, moins fortes depuis qu’elle écoute de la musique.
clean: Le citalopram et la venlafaxine n’ont pas soulagé ses symptômes; la mirtazapine est proposée.
clean: La personne dit ne pas consommer d’opioïdes; dépistage urinaire concordant.
clean: Sorti de l’unité à 13 h 15 sans prévenir; rejoint par cellulaire, revient à 14 h.
clean: A crié et lancé son verre au mur après l’appel; a accepté de marcher avec l’éducateur.
clean: Ses forces : ponctualité, humour, deux amis proches et un bon lien avec son patron.
clean: Usager·ère·s de l’unité consulté·e·s sur l’horaire des visites.
clean: Il ne partage pas l’avis de l’équipe sur le diagnostic; sa lecture est notée.
clean: Vit à la rue depuis juillet; attend une réponse de l’OMH.
clean: CONGE : appareil plâtré, béquilles ajustées, rendez-vous en orthopédie dans dix jours.
clean: Nous avons discuté ensemble des effets du lithium sur la soif et le poids.
clean: La dame aime qu’on l’appelle par son prénom et prend son thé après le repas.
clean: Personne vivant avec un trouble bipolaire, au travail quatre jours par semaine.
clean: Fonction rénale stable, créatinine à 88.
clean: Dort six heures par nuit, appétit meilleur, recommence à cuisiner.
clean: Elle oublie la dose du midi; le pharmacien propose une prise par jour.
clean: Entrevue avec interprète en inuktitut par téléphone, 50 minutes.
clean: Il voit un lien entre le manque de sommeil et le retour des idées rapides.
clean: Abstinence de cocaïne depuis huit mois, dit-il avec fierté.
clean: Mange seul, se lave avec l’aide d’une personne pour le dos.
clean: Sa fille et lui visitent deux résidences à Sudbury cette semaine.
clean: Pansement sec, drain retiré, marche 40 mètres avec marchette.
clean: Le jeune demande que sa mère ne soit pas présente; respecté.
clean: Quatre visites à l’urgence ce mois-ci pour crises vaso-occlusives; plan de douleur joint.
clean: Mme T. vit seule à Caraquet; sa voisine passe tous les matins.
clean: Accepte la clozapine à l’essai et veut qu’on surveille son poids.
clean: Consentement libre et éclairé obtenu après explications et période de questions.
clean: Elle pleure en parlant de son fils; on prend une pause, elle souhaite continuer.
clean: Poids 112 kg, IMC 38; elle veut parler de sommeil avant de parler de poids.
clean: L’évalué répond à toutes les questions et demande une copie du rapport.
compliance: MEDICATION : {observance aléatoire}, pilulier retrouvé plein.
insight: JUGEMENT ET AUTOCRITIQUE : {pauvres}.
substance: HABITUDES : {consommation abusive} d’alcool, tabac 1 paquet/jour.
othering: Les patient·e·s {de cette origine} consultent tard et {exagèrent la douleur}.
coercion: SORTIES : {privilège} de cour extérieure {suspendu}.
credibility: HISTOIRE : usager·ère {évasif·ve}, {prétend ne se souvenir de rien}.
`)
