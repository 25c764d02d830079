import {readSentences, type Sentence} from './sentence.js'

/** French sentences of the community, of 29 November 2026, written by somebody who had not seen the rules; learned from since. */
export const sentences: Sentence[] = readSentences(`
label: Jeune fille de 16 ans, {borderline}, placée en famille d’accueil depuis mars.
label: {Schizophrène} de 34 ans suivi par l’équipe SIM depuis 2018.
label: Usagère {bipolaire} suivie au CLSC pour ses soins de plaies.
label: Le père est {un toxicomane} et ne participe pas au PI.
label: Mère {dépressive}, {père absent}, trois enfants au domicile.
label: Md M. est une {TPL} typique qui appelle trois fois par jour.
label: Homme de 52 ans, {psychotique}, réside en RI.
label: Dossier transféré : {un cas de santé mentale}, 28 ans, sans médecin de famille.
label: {Une anorexique} de 19 ans référée par la clinique jeunesse.
label: Groupe du jeudi : deux {autistes}, un {TDAH} et une {anxieuse}.
label: Son conjoint, {un alcoolique}, attend dans l’auto.
label: C’est {une personnalité limite}, donc prévoir deux intervenants à la VAD.
label: Usager {paranoïaque}, ne pas sonner, cogner seulement.
label: {Les schizophrènes} de l’étage sont sortis au parc avec l’éducatrice.
label: {Toxico} rencontré au centre de jour, demande un billet d’autobus.
label: Adolescent {délinquant}, 15 ans, en centre de réadaptation.
label: {Narcissique} dans ses échanges avec l’équipe.
label: Sœur aînée {maniaco-dépressive}, même médecin.
label: Dame {démente} de 84 ans, vit avec son fils.
label: Patient {hypocondriaque}, consulte au GMF aux deux semaines.
label: {Le dément} de la chambre 214 a refait sa valise.
label: Nouvelle demande à l’accueil psychosocial : {une suicidaire} de 22 ans.
label: Jeune {TOP} {connu de} l’école, suspendu trois jours.
label: {Hystérique} selon le médecin référent, bilan normal.
label: Fils {héroïnomane} qui passe au logement chaque premier du mois.
label: Monsieur est {diabétique mal contrôlé} et fumeur.
label: {L’obèse} de la 12 requiert deux préposés pour le transfert.
label: Mère {cas social}, {connue du CLSC} depuis sa naissance.
label: Femme {histrionique} rencontrée avec son travailleur social.
label: Elle se présente comme {une dépendante affective}.
suffering: Monsieur {souffre de} schizophrénie depuis l’âge de 19 ans.
suffering: Usagère {souffrant d’}anxiété généralisée, désire un suivi au CLSC.
suffering: M. Tremblay est {affligé d’}un trouble bipolaire.
suffering: Dame de 77 ans {atteinte de} la maladie d’Alzheimer, demeure en RPA.
suffering: Jeune {victime de} dépression, absent de l’école depuis Noël.
suffering: Son fils {souffre d’}un TDAH et prend Concerta.
suffering: Usager {aux prises avec} des idées noires et une dette de loyer.
suffering: Elle {lutte contre} la maladie mentale depuis toujours.
suffering: Lettre à la Régie : M. {est accablé par} ses troubles psychiatriques.
suffering: {Rongée par} la dépression, elle a cessé son bénévolat.
suffering: Une {pauvre dame} isolée qui {souffre} en silence.
suffering: Client {affecté par} un trouble schizo-affectif sévère.
suffering: Son frère {a sombré dans} la toxicomanie à 20 ans.
suffering: {Terrassé par} un AVC en 2020, il ne conduit plus.
suffering: Le jeune est {prisonnier de} ses compulsions.
suffering: {Frappée par} la maladie mentale en pleine maîtrise, elle {vit maintenant de l’aide sociale}.
suffering: Enfant {victime d’}un trouble du spectre de l’autisme.
suffering: Il {traîne} un trouble anxieux depuis le secondaire.
suffering: Mère {éprouvée par} sa maladie bipolaire, trois séjours hospitaliers.
suffering: {Malheureusement porteur d’}un diagnostic de schizophrénie.
suffering: La famille vit {un véritable calvaire} avec la maladie de leur fille.
suffering: {Hantée par} ses voix, {la malheureuse} ne sort plus.
credibility: Madame {prétend} ne pas avoir reçu l’appel de l’intervenante.
credibility: Usager {dit} avoir pris sa médication, {à vérifier}.
credibility: Il {nie} avoir consommé en fin de semaine.
credibility: Elle {avoue} avoir bu deux bières avant la VAD.
credibility: Le jeune {admet} fumer du pot le soir.
credibility: Monsieur {minimise} ses chutes à domicile.
credibility: {Mauvais historien}, informations obtenues de la fille.
credibility: Dit avoir été « {agressée} » par son ex, aucune plainte policière.
credibility: {Soi-disant} en douleur, marche {pourtant} sans canne.
credibility: Version de la mère {peu crédible}.
credibility: {Allègue} des maux de dos pour ne pas aller à l’atelier.
credibility: Se plaint de {supposées} douleurs au genou.
credibility: L’usagère {banalise} sa consommation auprès de l’équipe.
credibility: Monsieur {raconte des histoires} quant à son emploi.
credibility: Elle {jure que} personne n’est venu chez elle.
credibility: A {encore} une fois « {oublié} » son rendez-vous.
credibility: Le père {confesse} avoir manqué deux visites supervisées.
credibility: {Aux dires de} l’usager, le concierge entrerait la nuit.
credibility: Plaintes {subjectives} de fatigue, {sans fondement objectif}.
credibility: Récit {incohérent et changeant}, à prendre {avec un grain de sel}.
credibility: Elle {persiste à dire que} son cousin vole son chèque.
credibility: {Feint} une faiblesse du bras gauche lors de l’évaluation en ergo.
credibility: Monsieur {affirme} dormir deux heures, {ce qui est improbable}.
credibility: Usager {évasif} sur ses finances, {cache sûrement} quelque chose.
credibility: {N’est pas fiable} pour l’histoire médicale.
credibility: La jeune {ment} à ses éducatrices sur ses sorties.
credibility: Tableau {sans doute simulé} en vue de la CNESST.
credibility: Elle {se dit} « {incapable} » de prendre l’autobus.
credibility: Client {finit par admettre} qu’il a vendu ses comprimés.
compliance: Usagère {non collaborante} à la VAD, ne répond pas aux questions.
compliance: {A refusé} le bain offert par l’auxiliaire.
compliance: {Refuse} toute aide du CLSC.
compliance: Monsieur {ne collabore pas} au plan d’intervention.
compliance: {Résistante} au changement, objectifs reportés.
compliance: {Peu compliant} à la diète diabétique.
compliance: Jeune {oppositionnel} lors de la rencontre avec la DPJ.
compliance: {Non observant} à l’injection mensuelle, en retard de dix jours.
compliance: {Ne respecte pas} les consignes de la ressource.
compliance: Elle {n’écoute pas} les recommandations de l’ergothérapeute.
compliance: {Réfractaire} à l’idée d’un déambulateur.
compliance: Parents {peu collaborateurs} avec l’école et la DPJ.
compliance: {S’obstine à} garder ses tapis malgré les conseils.
compliance: {Boude} les traitements de physiothérapie.
compliance: Usager {fermé à} toute suggestion.
compliance: {Non-adhérence} au lithium, à surveiller.
compliance: {Réticente}, il faut {tirer les vers du nez}.
compliance: {Obéit} bien aux consignes ce matin.
compliance: Monsieur {fait à sa tête} et sort sans sa marchette.
compliance: {Compliance médiocre} au CPAP selon l’inhalothérapeute.
compliance: Mère {indocile}, {ne suit pas les directives} de l’infirmière de périnatalité.
compliance: {Manque de collaboration} du jeune en thérapie.
compliance: La famille {s’entête à} vouloir le retour à domicile.
compliance: {Négligent} avec ses pansements, plaie macérée.
compliance: Elle {rejette} l’aide domestique offerte par la coop.
compliance: {A fait défaut de} prendre ses antihypertenseurs.
compliance: Bonne fille, {docile}, prend ses pilules {sans rechigner}.
compliance: {Défie} l’autorité de l’éducateur au souper.
compliance: {Non fidèle} à sa médication, Dispill trouvé plein.
character: Madame {manipule} les intervenants pour obtenir un deuxième bain.
character: Usager {manipulateur}, fait du {clivage} entre le jour et le soir.
character: Fille {exigeante} envers le personnel de la RPA.
character: {Recherche d’attention} au souper, crie pour qu’on vienne.
character: {Paresseuse}, reste en pyjama malgré les rappels de l’éducatrice.
character: Jeune {effronté} avec l’intervenante de soir.
character: Il est {lâche} à l’atelier, fait le minimum.
character: Mère {envahissante}, appelle la TS tous les jours.
character: Monsieur {achalant} au poste, demande l’heure sans arrêt.
character: {Profiteur du système}, a fait trois banques alimentaires.
character: Elle {joue à la victime} lorsqu’on parle du loyer.
character: {Mauvais caractère}, {bourru} avec les bénévoles de la popote.
character: Usagère {dramatique}, pleure dès qu’on aborde le budget.
character: Un homme {difficile}, {jamais content} des services.
character: {Sournois}, à ne pas laisser seul dans la cuisine.
character: {Immature et égocentrique}, ne pense pas à ses enfants.
character: Jeune {sans colonne}, suit les mauvaises fréquentations.
character: {Fait du théâtre} quand sa mère quitte le parloir.
character: {Têtue comme une mule}, dit sa bru.
character: Conjointe {contrôlante}, répond à la place de monsieur.
character: Personnalité {dépendante}, {quémande} des cigarettes.
character: {Quérulente}, troisième plainte au commissaire.
character: Client {gratteux} qui ne veut pas payer sa contribution.
character: {Plaignarde}, {chaque visite a son bobo}.
belittling: {Crise de bacon} au retour de la visite supervisée.
belittling: {A fait une crise} parce que le dessert était fini.
belittling: {Ma belle madame} a bien mangé ce midi.
belittling: Comportement {enfantin} en groupe.
belittling: {Bonne petite vieille}, souriante, alerte.
belittling: {Fait le bébé} pour se faire habiller.
belittling: Monsieur est {cute} avec sa casquette, très fin.
belittling: A mis sa {couche} seul.
belittling: {Grand-papa} {chigne} pour retourner dans sa chambre.
belittling: Madame {boude} dans sa chambre depuis le dîner.
belittling: Usager {a été gentil} pendant la prise de sang.
belittling: {Fait ses petites colères} à l’heure du coucher.
belittling: {La petite dame} du 8 veut encore son café.
belittling: {Gros bobo} à l’âme selon l’intervenante précédente.
belittling: Le jeune {a piqué une crise} au dîner, retiré au calme.
belittling: {Se comporte comme une enfant de cinq ans}.
belittling: {Caprices} alimentaires, {exige} de la soupe.
belittling: À 81 ans, {retombé en enfance}.
belittling: {Pleurnicharde} ce matin, {consolée avec un biscuit}.
belittling: {Braille} au téléphone avec sa sœur, {pour rien}.
appearance: Homme {malpropre}, ongles longs et noirs.
appearance: {Sent mauvais}, {refuse} le lavabo.
appearance: Dame {négligée}, robe tachée.
appearance: {Tenue débraillée} à la rencontre du PII.
appearance: Logement {dégueulasse}, chat, vaisselle sale partout.
appearance: Jeune {habillée de façon provocante} pour son âge.
appearance: {Hygiène déplorable}, linge souillé aux pieds.
appearance: Usager {crotté}, dort dehors depuis mardi.
appearance: {Fait plus vieille que son âge}, maquillage {criard}.
appearance: {Odeur nauséabonde} à l’ouverture de la porte.
appearance: Femme {obèse} et {mal peignée} vue au GMF.
appearance: Il est {sale et hirsute} à son arrivée au refuge.
appearance: {Pas très propre de sa personne}, linge en boule.
appearance: {Look de sans-abri}, trois manteaux superposés.
appearance: {Accoutrement bizarre}, foulard rose et bottes de pluie.
appearance: Présentation {peu soignée}, barbe de plusieurs jours.
appearance: {Soûlon d’apparence}, nez rouge, haleine forte.
appearance: {Pue} la cigarette et l’urine.
appearance: Logis {à faire peur}, vraie {soue à cochons}.
insight: {Aucune autocritique} face à sa maladie.
insight: {Pauvre autocritique}, {jugement déficient}.
insight: Monsieur est {dans le déni} de ses pertes cognitives.
insight: Elle {ne reconnaît pas} sa maladie.
insight: {Anosognosique}, ne voit pas pourquoi on vient.
insight: {Introspection nulle}, {blâme} sa mère.
insight: {N’a pas conscience} de sa dépendance au jeu.
insight: {Manque de jugement} dans le choix de ses colocs.
insight: {Jugement altéré}, a donné sa carte à un voisin.
insight: La mère {ne comprend rien} aux besoins du petit.
insight: {Autocritique partielle}, accepte tout de même l’injection.
insight: Il {se fait des accroires} au sujet d’un retour au travail.
insight: {Peu d’insight} quant à l’effet de l’alcool.
insight: {Vit dans sa bulle} et {ne veut pas voir} la réalité.
insight: Usagère {en déni} de son deuil, selon la psychologue.
insight: Projets {irréalistes}, veut ouvrir un salon de coiffure.
insight: {Aucun discernement} dans ses dépenses.
insight: {Pense n’avoir aucun problème} de consommation.
insight: {Refuse d’admettre} qu’elle est malade.
deficit: Usagère {décompensée} à la suite du décès de sa mère.
deficit: {Décompense} chaque automne, prévoir suivi serré.
deficit: {Bas fonctionnement}, ne cuisine pas.
deficit: {Incapable d’}organiser son horaire sans rappel.
deficit: Père {inadéquat} lors des contacts avec l’enfant.
deficit: {Faibles capacités parentales} observées pendant la visite.
deficit: {Inapte au travail}, {non employable}.
deficit: {Peu de ressources internes} pour faire face à la séparation.
deficit: Usager {désorganisé}, {appartement à l’envers}.
deficit: {N’arrive pas à} tenir un budget.
deficit: {Mère incompétente} selon le premier signalement.
deficit: Madame {déficitaire} sur le plan des AVQ et AVD.
deficit: {Limité intellectuellement}, consignes à simplifier.
deficit: {Ne possède aucune habileté sociale}.
deficit: {Fragile}, {s’effondre} à la moindre contrariété.
deficit: Jeune {carencé}, {trouble de comportement} en classe.
deficit: {Dysfonctionnelle} en groupe, retirée de l’atelier de cuisine.
deficit: Famille {dysfonctionnelle}, trois intervenants au dossier.
deficit: {Ne gère pas} ses émotions.
deficit: {Perte de ses acquis}, {régresse} depuis le déménagement.
deficit: {Faible motivation}, {stagne} dans ses objectifs de PI.
deficit: {Inactif}, {aucun projet de vie}.
deficit: Usager {craqué} depuis la perte de son chat.
deficit: {Tolérance à la frustration quasi nulle}, sort des rencontres.
pessimism: Trouble bipolaire {chronique} avec rechutes {à répétition}.
pessimism: {Pronostic sombre} quant au retour en logement autonome.
pessimism: {Cas désespéré}, l’équipe est à court d’idées.
pessimism: {Ne pourra jamais} vivre seule.
pessimism: {Plateau atteint}, {aucun potentiel} de réadaptation.
pessimism: {Irrécupérable} selon l’éducateur de la ressource.
pessimism: Usager {chronicisé}, RAC à vie.
pessimism: {Peu d’espoir} de sobriété durable.
pessimism: {Mauvais pronostic}, fermeture à envisager.
pessimism: {Cas complexe et lourd}, à redistribuer.
pessimism: Elle {va toujours rechuter}, c’est dans sa nature.
pessimism: {Condamnée à} l’hébergement.
pessimism: {Rien à faire}, on maintient le statu quo.
pessimism: {Évolution défavorable inévitable}, famille avisée.
pessimism: Maladie {invalidante et irréversible}, lettre pour Retraite Québec.
pessimism: Jeune {perdu d’avance}, vingt placements en dix ans.
pessimism: {Rechute à prévoir} dès la fin de l’ordonnance.
pessimism: {N’ira pas loin}, secondaire 1 non complété.
pessimism: {Malade à vie}, devra {accepter ses limites}.
failure: {Perdu de vue} depuis avril, dossier fermé.
failure: {Perdue au suivi} après le déménagement à Laval.
failure: {Ne s’est pas présenté} {encore une fois} à son rendez-vous.
failure: {No-show} à l’évaluation d’ergothérapie.
failure: {A échoué} trois cures fermées.
failure: {A lâché} sa thérapie après quatre rencontres.
failure: {Échec} du placement en famille d’accueil.
failure: {Échec au} lithium et au Seroquel.
failure: {A abandonné} le groupe de TCC.
failure: {N’a pas répondu aux attentes} de la ressource, expulsé.
failure: {A raté} son retour progressif au travail.
failure: Usagère {n’a atteint aucun} objectif du PI.
failure: {Dossier fermé pour manque de motivation}.
failure: {Échec de maintien à domicile}, demande d’hébergement.
failure: {A saboté} son stage au restaurant communautaire.
failure: {A coulé} l’évaluation de conduite.
failure: {Décrocheur}, a quitté le programme d’employabilité.
failure: {A fait faux bond} à l’agente d’aide sociale.
failure: {A flanché} au jour 12 de la désintox.
failure: Client {déserteur}, quatre absences de suite.
suicide: Père s’est pendu en 2012, {a commis l’irréparable}.
suicide: {A commis une tentative de suicide} en février.
suicide: {Tentative de suicide ratée} à 17 ans.
suicide: {Geste suicidaire} pour attirer l’attention de son chum.
suicide: {Menace de se suicider} si on le sort de la ressource.
suicide: {Suicide réussi} d’un oncle paternel.
suicide: {Pacte de non-suicide} signé avec la TS.
suicide: {Contrat de sécurité} verbal obtenu.
suicide: {Appel à l’aide} plutôt qu’un réel désir de mourir.
suicide: {Parasuicidaire}, coupures superficielles aux avant-bras.
suicide: {Se mutile} dès que l’éducatrice est en congé.
suicide: {Suicidaire chronique}, on n’intervient plus à chaque appel.
suicide: {Gestes autodestructeurs} utilisés comme {moyen de pression}.
suicide: {Fausse tentative}, six Tylenol.
suicide: {A manqué son coup} avec l’auto de son père.
suicide: {Idées suicidaires conditionnelles}, ne veut pas quitter l’hôpital.
suicide: {S’engage à ne pas passer à l’acte} d’ici lundi.
suicide: S’est enlevé la vie {lâchement}, laissant deux enfants.
suicide: {Menaces suicidaires} au 811, policiers dépêchés.
suicide: {Automutilatrice connue}, 16 ans, foyer de groupe.
substance: {Abus} d’opioïdes depuis un accident de travail.
substance: Usager {clean} depuis Noël, {sale} au dernier dépistage.
substance: {Recherche de narcotiques}, troisième clinique cette semaine.
substance: Dame {alcoolique chronique}, foie à surveiller.
substance: {Mauvaises habitudes de consommation} rapportées par la sœur.
substance: {Retombée dans la drogue} avec son nouveau chum.
substance: {Junkie} rencontrée au site de consommation supervisée.
substance: {Buveur invétéré}, huit à dix bières par jour.
substance: Urine {sale} pour le cannabis et la cocaïne.
substance: {Polytoxicomane}, traitement de {substitution} à la méthadone.
substance: {Accro au jeu}, a perdu sa paie au Casino.
substance: {Gros fumeur de pot}, {gelé} à la rencontre.
substance: {Quête des pilules} auprès de sa voisine de palier.
substance: {Brosse} de trois jours, {pas beau à voir}.
coercion: {A été autorisée à} garder son cellulaire jusqu’à 20 h.
coercion: {Placé en} chambre d’isolement après le souper.
coercion: Jeune {en fugue} du foyer depuis hier soir.
coercion: {A perdu ses privilèges} de sortie pour la fin de semaine.
coercion: {On lui permet de} téléphoner à sa mère deux fois par semaine.
coercion: Usager {a quitté sans permission} la ressource.
coercion: {Forcée à} prendre sa douche par les préposées.
coercion: {S’est évadé} du jardin clôturé, ramené par un voisin.
coercion: {Remis à l’ordre} à deux reprises au dîner.
coercion: {A mérité} une sortie au dépanneur.
coercion: {Mise en retrait} faute de calme, {conséquence} appliquée.
coercion: {L’équipe exige} qu’elle remette ses clés chaque soir.
coercion: Monsieur {a été contentionné} au fauteuil pour sa sécurité.
coercion: {Laissez-passer retiré} à la suite de son {impolitesse}.
risk: Usagère {agressive} avec l’auxiliaire pendant les soins d’hygiène.
risk: {Homme violent}, ne jamais y aller seule.
risk: {Menaçant} envers la réceptionniste, hausse le ton.
risk: Résident {combatif} au lever, deux préposés.
risk: {Potentiel de dangerosité} élevé vu son diagnostic.
risk: {Imprévisible}, peut {exploser} à tout moment.
risk: Jeune {à haut risque}, {explosive} en contexte de limite.
risk: {Résident agité et agressif}, PRN donné à 20 h.
risk: {Bombe à retardement} selon le gérant de l’immeuble.
risk: {A attaqué} une bénévole avec son sac à main.
risk: {Individu potentiellement dangereux}, note rouge au dossier.
risk: {Oppose une résistance physique} au bain, {donne des coups}.
service-use: {Abonnée de l’urgence}, dix-huit passages cette année.
service-use: {Grande utilisatrice} de services, référée à la liaison.
service-use: Monsieur {bien connu de nos services}, rien de neuf.
service-use: {Porte tournante} entre l’urgence et la Maison du Père.
service-use: {Bloque un lit} depuis huit semaines en attente de CHSLD.
service-use: {Un habitué} de la halte-chaleur, parle peu.
service-use: {Surconsomme} les services de crise, appelle la nuit.
service-use: {Usager lourd} pour l’équipe de soutien à domicile.
service-use: {Magasine} les médecins, quatre GMF en un an.
service-use: {Visage familier} au centre de crise.
service-use: {Client régulier} de l’ambulance, {encore} transporté dimanche.
disability: {Cloué à son fauteuil roulant} depuis 2011.
disability: {Confinée au lit}, matelas thérapeutique en place.
disability: {Handicapé} de 44 ans, appartement adapté.
disability: Sœur {retardée}, vit avec les parents âgés.
disability: {Invalide} selon la CNESST, aucun revenu d’appoint.
disability: {Un légume} depuis son accident de moto, gavage aux quatre heures.
disability: {Sourde et muette}, interprète LSQ demandée.
disability: {Trisomique} de 31 ans inscrite à l’atelier du CRDI.
disability: Cousin {mongol} du côté paternel, placé jeune en institution.
disability: {Dépendant à 100 %} pour ses transferts.
disability: Jeune {lourdement handicapée}, {fardeau} pour sa famille.
disability: {Arriérée mentale} légère, mère de deux enfants.
othering: {Ces gens-là} ne viennent jamais aux rencontres de parents.
othering: {Les itinérants} du carré ont reçu des bas et des tuques.
othering: {Contrairement aux gens normaux}, il dîne à 16 h.
othering: {Cette clientèle} ne lit pas les lettres du CLSC.
othering: {Les BS} du bloc se plaignent du chauffage.
othering: {Dans leur culture}, {ils ne disent pas la vérité} aux blancs.
othering: Les jeunes de l’atelier côtoieront des {élèves normaux} à l’automne.
othering: {Les toxicos du quartier} se réunissent au métro.
othering: {Ce genre de monde} n’a pas les moyens d’un dentiste.
othering: {Nos malades} iront aux pommes samedi.
othering: {Immigrante}, {comme toutes ces familles}, préfère ne rien signer.
trap, quotation: « Je suis pas folle, je suis juste brûlée », dit-elle en arrivant.
trap, quotation: Son but en ses mots : « Arrêter de me faire traiter de manipulatrice par mon ex ».
trap, quotation: « Mon gars est dangereux quand il conduit, il regarde jamais ses angles morts », dit la mère.
trap, quotation: Il dit : « À l’école, on m’appelait le retardé. »
trap, quotation: « J’ai l’impression d’être un cas désespéré », confie-t-il; espoir travaillé ensemble.
trap, quotation: Lettre de l’usagère, extrait : « Je refuse d’être réduite à un diagnostic. »
trap, quotation: « Chu ben tannée de passer pour une plaignarde », dit madame.
trap, quotation: Monsieur demande : « C’est-tu vrai que les schizophrènes meurent plus jeunes? »
trap, quotation: La jeune écrit dans son journal : « Je suis paresseuse, je suis nulle. »
trap, quotation: « Mon père était un alcoolique pis un violent », raconte-t-elle, les mains serrées.
trap, quotation: Sa fille demande : « Est-ce que maman est dans le déni? » Inquiétude accueillie.
trap, quotation: « J’ai manqué mon coup à l’examen de conduite », rapporte-t-il en riant.
trap, quotation: « Chu clouée à ma chaise quand l’ascenseur est brisé », explique-t-elle au comité.
trap, quotation: Le jeune résume : « L’éduc pense que je suis oppositionnel, moi je trouve juste que la règle est plate. »
trap, quotation: « Je veux plus jamais me sentir sale comme ça », dit-elle; temps laissé au silence.
trap, quotation: Le frère : « On nous a dit qu’il ne pourrait jamais vivre seul, pis regardez-le! »
trap, quotation: « Faut pas me traiter en bébé », dit monsieur à l’ergothérapeute.
trap, negation: Aucune idée suicidaire ni homicidaire ce jour.
trap, negation: Aucun comportement agressif observé pendant le séjour.
trap, negation: Pas d’abus ni de négligence repérés à l’évaluation du domicile.
trap, negation: N’est pas confinée au lit; se lève pour tous ses repas.
trap, negation: Nous ne considérons pas monsieur comme dangereux; aucune précaution requise en VAD.
trap, negation: Rien n’indique que la mère soit négligente; signalement non retenu.
trap, negation: Sa demande d’un autre médecin n’est pas un caprice; elle est fondée et transmise.
trap, negation: Jamais perdue de vue : elle a gardé contact par texto avec l’intervenante.
trap, negation: Aucun antécédent de violence connu, ni à la maison ni à l’école.
trap, negation: Son retrait au dîner n’est pas de la mauvaise volonté; la cafétéria est bruyante.
trap, negation: Il n’est ni incapable ni inapte; il gère lui-même ses comptes.
trap, negation: N’a pas fugué : il avait laissé une note pour dire qu’il couchait chez sa tante.
trap, negation: Le sommeil n’est plus un problème chronique selon elle; dort sept heures.
trap, negation: Pas de manipulation en cause : les deux équipes avaient donné des consignes contraires.
trap, negation: Elle n’a pas échoué le programme; la ressource a fermé ses portes.
trap, meta: À la relecture du PI avec elle, nous avons remplacé « mère incompétente » par ce qui a été observé.
trap, meta: Formation donnée aux auxiliaires : pourquoi éviter « crise de bacon » dans les notes.
trap, meta: Correction au dossier à sa demande : retirer le mot « toxicomane » de la page sommaire.
trap, meta: Le terme « grand utilisateur » de l’ancien formulaire a été discuté en comité et retiré.
trap, meta: Madame souhaite qu’on n’écrive pas « démente » devant ses petits-enfants.
trap, meta: Discuté en supervision du mot « résistant » : que dit-il de l’offre de service?
trap, meta: Il demande ce que « anosognosie » veut dire dans le rapport; expliqué.
trap, meta: Rappel à l’équipe : écrire « mort par suicide » plutôt que « suicide réussi ».
trap, meta: La paire aidante propose « a choisi de ne pas venir » au lieu de « no-show ».
trap, meta: L’étiquette « cas lourd » lui a nui dans ses demandes de logement; lettre de soutien rédigée.
trap, meta: Le comité des usagers a voté pour bannir « clientèle difficile » du dépliant.
trap, meta: Elle a lu « tenue négligée » dans son dossier et en a été blessée; excuses faites.
trap, meta: Note de stage : la stagiaire a reformulé « ne collabore pas » en décrivant la scène.
trap, name: Référée au Centre de prévention du suicide de Québec, numéro remis.
trap, name: Participe au groupe de Narcotiques Anonymes le jeudi soir à Rosemont.
trap, name: Échelle de Columbia sur la gravité du risque suicidaire remplie : aucun item positif.
trap, name: Membre de l’Association québécoise de prévention du suicide, bénévole depuis 2019.
trap, name: Échelle de fardeau de Zarit remise à la conjointe, score 22.
trap, name: Fille inscrite à Al-Anon, Groupes familiaux pour proches d’alcooliques.
trap, name: Il relit L’Idiot de Dostoïevski et en parle avec plaisir.
trap, name: Accompagnée à l’Office des personnes handicapées du Québec pour sa demande.
trap, name: Contact pris avec le Réseau SOLIDARITÉ Itinérance du Québec.
trap, name: Elle a aimé le film Les Invasions barbares, présenté au centre de jour.
trap, name: Inventaire d’agitation de Cohen-Mansfield rempli avec la préposée de nuit.
trap, name: A écouté la chanson La Folle du logis avec le groupe de musique.
trap, name: Programme Dépendances du CIUSSS, accueil le 12 à 9 h.
trap, name: Lit Les fous de Bassan pour son cours du cégep.
trap, name: Gamblers Anonymes, réunion du mardi; il y va avec son parrain.
trap, name: Ligne Aide Abus Aînés : numéro donné à madame et à sa nièce.
trap, legal: Ordonnance de la Chambre de la jeunesse : placement jusqu’à la majorité, visites aux deux semaines.
trap, legal: Signalement retenu en vertu de l’article 38 e) LPJ, abus physique.
trap, legal: Mandat de protection homologué; inaptitude reconnue par le tribunal le 3 mai.
trap, legal: Garde préventive levée à 16 h 10; dangerosité immédiate non retenue par le juge.
trap, legal: Requête P-38 déposée par la fille; audience lundi 9 h 30.
trap, legal: Ordonnance d’autorisation de soins, échéance en mars; droits d’appel expliqués.
trap, legal: Formulaire de refus de traitement signé selon l’article 11 du Code civil.
trap, legal: Contrainte sévère à l’emploi : rapport médical envoyé au ministère.
trap, legal: Tutelle au majeur demandée par le Curateur public, rencontre avec la notaire.
trap, legal: Avis de fugue transmis à la DPJ et au SPVM selon le protocole, 21 h 40.
trap, legal: Engagement 810 signé par l’ex-conjoint; copie au dossier de madame.
trap, legal: Rente d’invalidité de Retraite Québec accordée en juin.
trap, legal: Admissibilité au crédit d’impôt pour personnes handicapées confirmée, annexe jointe.
trap, victim: Violentée par son ex-conjoint pendant quatre ans; plan de sécurité à jour.
trap, victim: Son propriétaire l’a traitée de folle devant les voisins; plainte à la Commission des droits.
trap, victim: Victime d’intimidation à la polyvalente, rencontre avec la direction jeudi.
trap, victim: Elle a subi des abus sexuels dans l’enfance et choisit d’en parler à la psychologue.
trap, victim: Maltraitance financière par le neveu : retraits non autorisés de 2 400 $.
trap, victim: Agressé au refuge la nuit de lundi; suture de deux points, déclaration faite.
trap, victim: Enfant témoin de violence conjugale, suivi demandé au CAVAC.
trap, victim: Négligée par la RPA selon le rapport d’inspection : bains omis trois semaines.
trap, victim: Manipulée par un fraudeur au téléphone, carte annulée avec la Caisse.
trap, victim: Survivante des pensionnats; accompagnée par une aînée de sa communauté.
trap, victim: Forcée au mariage à 15 ans, elle demande l’aide du Bouclier d’Athéna.
trap, victim: Battu par ses pairs au foyer de groupe; ecchymoses photographiées avec son accord.
trap, other subject: Le propriétaire refuse de réparer le chauffage; lettre envoyée au TAL.
trap, other subject: L’assureur nie la couverture de la physiothérapie; appel en cours.
trap, other subject: L’ascenseur en panne confine les résidents du quatrième étage.
trap, other subject: L’employeur résiste à l’aménagement de l’horaire; le syndicat est saisi.
trap, other subject: Le chien de la voisine est agressif; prévoir d’appeler avant la VAD.
trap, other subject: Le voisin du haut est bruyant et exigeant; elle souhaite changer de bloc.
trap, other subject: La pharmacie a oublié de livrer le Dispill.
trap, other subject: Le ministère prétend n’avoir jamais reçu le formulaire; renvoyé par courrier recommandé.
trap, other subject: Logement insalubre, murs sales et moisis à son arrivée; inspectrice de la Ville avisée.
trap, other subject: Le transport adapté ne s’est pas présenté; rendez-vous repris le 8.
trap, other subject: Le CLSC a perdu de vue la demande pendant six mois; excuses présentées.
trap, other subject: La marchette est instable, freins défaillants, à remplacer.
trap, other subject: Hydro-Québec menace de couper le courant; entente de paiement négociée avec elle.
trap, word sense: Insuffisance rénale chronique stade 3, créatinine stable.
trap, word sense: SARM, souche résistante à la cloxacilline; précautions de contact.
trap, word sense: Pansement propre et sec, plaie en voie de guérison.
trap, word sense: Douleur chronique au dos : vise à marcher jusqu’au dépanneur.
trap, word sense: Traitement agressif du diabète non souhaitable à 92 ans; cible HbA1c assouplie.
trap, word sense: Décompensation cardiaque traitée, furosémide augmenté à 60 mg.
trap, word sense: Travail exigeant sur le plan physique, dix heures debout.
trap, word sense: Échec de la greffe osseuse à la mâchoire; chirurgienne rappelée.
trap, word sense: Ulcère du pied réfractaire au pansement d’alginate, changé pour l’argent.
trap, word sense: Cours de pâtisserie : niveau difficile, elle s’y plaît.
trap, word sense: Chute à l’entraînement, manque de force du quadriceps gauche.
trap, word sense: Gestes de la main ralentis, tremblement au repos.
trap, word sense: Œil paresseux opéré dans l’enfance, vision 6/9 corrigée.
trap, identity: Elle se dit fièrement alcoolique abstinente, vingt-deux ans le 4 mai.
trap, identity: Jeune qui se nomme autiste et préfère ce mot à « personne ayant un TSA ».
trap, identity: Elle se définit comme une folle alliée, militante au RRASMQ.
trap, identity: Monsieur se dit sourd, membre de la communauté Sourde, et signe en LSQ.
trap, identity: Se décrit comme borderline en rémission et anime un groupe de pairs.
trap, identity: Il se nomme entendeur de voix et participe au REV québécois.
trap, identity: Elle préfère « handicapée » à « personne en situation de handicap »; consigné au PI.
trap, identity: Pair aidant, il se dit ex-toxicomane dans sa présentation au groupe.
trap, diagnosis: Dx : trouble de la personnalité dépendante, évalué en 2022 par le Dr Roy.
trap, diagnosis: Trouble oppositionnel avec provocation, diagnostic posé par la pédopsychiatre.
trap, diagnosis: Trouble lié à l’usage de l’alcool, sévère, en rémission prolongée.
trap, diagnosis: Déficience intellectuelle légère, évaluation de la neuropsychologue jointe.
trap, diagnosis: Trouble neurocognitif majeur, stade modéré selon la gériatre; MoCA 15/30.
trap, diagnosis: Trouble de la conduite, F91.1, rapport du CRJDA.
trap, diagnosis: Leucémie lymphoïde chronique, suivi en hématologie aux trois mois.
trap, diagnosis: Trouble explosif intermittent inscrit au dossier externe, à réévaluer.
trap, diagnosis: Trouble délirant de type persécutoire, confirmé en clinique externe.
trap, diagnosis: Bronchopneumopathie chronique obstructive, VEMS à 48 %.
clean: VAD à 10 h : madame nous accueille, thé offert, appartement bien chauffé.
clean: Objectif 1 : prendre l’autobus 67 seule d’ici la fin de juin, avec l’éducatrice les deux premières fois.
clean: Il rapporte deux chutes en janvier, sans blessure; barre d’appui installée au bain.
clean: Elle dit entendre une voix le soir et que la musique l’aide.
clean: Appel de l’usager à 15 h 20; rappelé à 16 h, rendez-vous fixé à mardi.
clean: Le jeune souhaite voir sa sœur plus souvent; demande faite à l’intervenante autorisée.
clean: Rencontre du PII : lui, sa mère, l’enseignante, la TS et le pair aidant.
clean: A bu quatre bières samedi et aucune depuis; il vise trois soirs sans alcool par semaine.
clean: Elle a choisi de cesser la sertraline le 2; sevrage progressif revu avec le médecin de famille.
clean: Pensées de mourir présentes depuis dimanche, sans plan; sa tante dort chez elle cette semaine.
clean: Transferts lit-fauteuil avec aide d’une personne et planche; se déplace en fauteuil roulant manuel.
clean: Il n’était pas à la maison à 9 h; message laissé, il rappelle à midi : autobus en retard.
clean: La grand-mère a gardé les enfants durant l’hospitalisation; elle veut continuer le mercredi.
clean: MMSE 26/30, horloge réussie, vision corrigée avec ses lunettes.
clean: Je connais Mme Gagnon depuis six ans et la recommande pour ce logement sans hésitation.
clean: TA 132/78, pouls 72 rég., poids 68,4 kg.
clean: Iel demande qu’on utilise son prénom choisi dans toutes les lettres; fait.
clean: Vit en appartement supervisé, fait son épicerie le vendredi avec un voisin.
clean: Elle et son conjoint ont lu le rapport d’évaluation parentale et y ont ajouté leurs commentaires.
clean: Trousse de naloxone remise, mode d’emploi pratiqué ensemble.
clean: Se lève à 7 h, déjeune, nourrit son chat, marche au parc; dit que la routine le rassure.
clean: A pleuré en parlant de son frère décédé; nous avons pris une pause.
clean: Plan de crise relu : signes avant-coureurs, trois personnes à appeler, centre de crise, 1 866 APPELLE.
clean: Plaie du talon gauche 1,2 x 0,8 cm, lit rosé, exsudat faible.
clean: Il travaille douze heures par semaine à la friperie et aimerait en faire seize.
clean: Prochain suivi dans deux semaines, au café du coin comme elle le préfère.
clean: Essai du banc de bain : hauteur ajustée, monsieur s’y assoit seul, dit se sentir solide.
clean: La famille demande un répit; deux fins de semaine par mois offertes dès avril.
clean: Élève de secondaire 3, aime le hockey et l’art plastique, a deux amis proches.
clean: Consentement verbal obtenu pour parler à la pharmacienne.
clean: Sommeil 5 à 6 h, appétit bon, humeur qu’elle cote à 4 sur 10.
clean: Les résidents et résidentes ont choisi le menu de la cabane à sucre.
clean: Il a crié et lancé son verre quand on a fermé la porte; calmé après une marche dehors avec Julie.
clean: Dit ne pas vouloir de popote roulante, préfère cuisiner; essai d’une plaque à induction.
clean: Métoprolol 25 mg BID repris, aucun étourdissement depuis.
clean: Lettre au Tribunal administratif du logement rédigée avec elle, signée, postée le 14.
clean: Parle innu à la maison; interprète présente à sa demande.
clean: Elle nomme ses forces : patiente, bonne cuisinière, fidèle en amitié.
clean: Retour à domicile prévu vendredi, SAD deux fois par jour, télésurveillance installée.
clean: TCC, séance 6 : exposition à l’épicerie faite avec sa sœur, anxiété passée de 8 à 4.
`)
