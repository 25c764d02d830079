import {readSentences, type Sentence} from './sentence.js'

/** French sentences of units, long-term care and transport, of 29 November 2026, written by somebody who had not seen the rules; learned from since. */
export const sentences: Sentence[] = readSentences(`
label: {Schizophrène} de 34 ans amené par sa mère, collabore à l’évaluation.
label: Chambre 412 : {la bipolaire} a mal dormi, 3 h au total.
label: Monsieur est un {toxicomane} suivi au CRD depuis 2019.
label: Tx ambulancier : homme ~50 ans, {ivrogne}, trouvé assis à l’arrêt d’autobus.
label: Pte {borderline}, 2e visite cette semaine, lacérations avant-bras G.
label: {Les déments} du 3e ont soupé à 17 h.
label: Jeune {TDAH} qui bouge sans cesse au repas.
label: Usagère {anorexique}, a pris 2 bouchées de toast ⏎ Sonde discutée.
label: Mme T. est une {diabétique} de longue date, glycémie 14,2 a.c.
label: {L’autiste} du 208 {dérange} pendant la collation.
label: Tx policier : individu {psychiatrisé}, fouille faite, RAS.
label: Mère {dépressive}, père absent, fratrie de trois.
label: {Un épileptique} connu, dernière crise au printemps.
label: Reçu de l’urgence un {psychotique} en civière, contentions retirées à l’arrivée.
label: Nouvelle admission : {un trouble de personnalité} qui attend son psychiatre.
label: {Fugueuse} connue de la DPJ, 15 ans, centre jeunesse.
label: La dame est une {hystérique}, me dit la répartition ; signes vitaux normaux.
label: {Parkinsonien} de 81 ans, marche à petits pas avec déambulateur.
label: {Itinérant} bien mis, dort à la Maison du Père depuis deux mois.
label: Hospitalisé avec une autre {junkie} dans la chambre double.
label: {Délinquant} de 16 ans, rencontré avec son éducatrice.
label: {Alzheimer} au lit 6 demande sa fille, rassurée.
label: Cas de {TPL} typique, à suivre en externe.
label: {Cocaïnomane} en sevrage, tremble peu, TA 138/84.
label: Au caucus : {le suicidaire} du 14 passe aux rondes q 30 min.
suffering: Monsieur {souffre de} schizophrénie depuis ses 22 ans.
suffering: Pte {souffrant d’}un trouble anxieux, vue en salle d’entrevue.
suffering: Dame {affligée d’}une démence vasculaire, dort la porte ouverte.
suffering: Usager {victime d’}un AVC en mars, hémiparésie D.
suffering: {Frappé par} la maladie en plein cégep, a dû arrêter ses cours.
suffering: Garçon de 9 ans {aux prises avec} un TDAH mixte.
suffering: Elle {est atteinte du} VIH, charge virale indétectable.
suffering: Homme {accablé par} la dépression, peu d’appétit ce matin.
suffering: Mme G. {lutte contre} un cancer du sein depuis 2022.
suffering: Il {combat} sa bipolarité depuis vingt ans.
suffering: {Pauvre dame} seule, sans visite depuis Noël.
suffering: Résident {éprouvé par} un parkinson avancé, repas texture purée.
suffering: Fratrie : une sœur {atteinte d’}autisme.
suffering: La maladie mentale {a ruiné sa vie}, dit le résumé du transfert.
suffering: {Malgré son handicap}, monsieur participe à la cuisine collective.
suffering: Jeune fille {tourmentée par} des voix, écoute de la musique pour s’en distraire.
suffering: {Terrassé par} un épisode dépressif à l’automne.
suffering: Résidente {rongée par} l’anxiété depuis son déménagement.
suffering: {Condamnée à} vivre avec ses symptômes, elle reçoit l’aide du CLSC.
suffering: {Malheureux jeune homme} amené par les policiers en état confus.
suffering: Pt {en proie à} des idées délirantes, reste à sa chambre en AM.
suffering: {Petite madame courageuse}, {victime de} l’Alzheimer, aime chanter.
suffering: {Le calvaire de} cette famille dure depuis l’adolescence du fils.
suffering: Usager qui {souffre} de dépendance, en attente d’une place en thérapie.
credibility: Pt {prétend} avoir pris sa quétiapine à 20 h.
credibility: {Allègue} dlr 9/10 {mais} rit au téléphone.
credibility: Monsieur {nie} idées noires, {à vérifier}.
credibility: Elle {admet} avoir sauté le déjeuner.
credibility: {Avoue} trois bières hier au souper.
credibility: Usagère {minimise} ses gestes de la fin de semaine.
credibility: {Mauvais historien}, on a dû appeler la conjointe.
credibility: Douleur « {insupportable} » selon madame, {pourtant} circule au corridor.
credibility: {Soi-disant} allergique à l’Haldol.
credibility: {Supposément} tombé dans l’escalier, aucune marque visible.
credibility: La mère {prétend que} le jeune n’a pas dormi depuis trois jours.
credibility: {Ne semble pas souffrant} malgré une cote de douleur de 8.
credibility: {Discours peu crédible} au sujet de ses études en droit.
credibility: Résident {dit n’importe quoi} au sujet d’un vol de dentiers.
credibility: {À l’entendre}, tout le personnel lui en veut.
credibility: {Persiste à dire} qu’il n’a rien mangé alors que le cabaret est vide.
credibility: Crise d’allure {théâtrale} cet AM ; {feint} de ne pas entendre les consignes.
credibility: {Simule} une convulsion devant l’agent, selon le partenaire.
credibility: Le jeune {ment} sur son emploi du temps du congé.
credibility: {Se dit} étouffé, SpO2 98 %, {aucun signe objectif}.
credibility: {Plaintes somatiques non fondées}, a sonné à 2 h et à 4 h.
credibility: Client {reconnaît enfin} avoir consommé avant l’arrivée.
credibility: {Version qui change} d’un quart à l’autre, {à prendre avec réserve}.
credibility: Elle {jure} ne pas avoir touché au tiroir de narcotiques.
credibility: {Insiste} pour dire que sa jambe est « {morte} », bouge bien au lit.
compliance: {Refuse} ses Rx de 8 h, 3 tentatives.
compliance: {Non collaborant} aux soins d’hygiène ce matin.
compliance: Pte {peu collaboratrice} à l’entrevue, répond par monosyllabes.
compliance: {Refus catégorique} de la prise de sang, md avisé.
compliance: Usager {réfractaire aux soins}, bain reporté.
compliance: {Non-observance} probable à domicile, Dispill plein.
compliance: Résidente {résiste} aux changements de culotte d’incontinence.
compliance: Jeune {oppositionnel} face à l’éducatrice, va à sa chambre.
compliance: {Ne veut rien savoir} du groupe de l’avant-midi.
compliance: {Ne respecte pas} sa diète diabétique, chips au chevet.
compliance: {N’écoute pas} les consignes de l’agent, reconduit à la chambre.
compliance: Client {inobservant} depuis l’été, Invega 150 mg redonné.
compliance: {Compliant} à la médication, souper 100 %.
compliance: {Coopératif et docile} pendant le transport, civière sanglée.
compliance: {Récalcitrante} à la marche, se rassoit après 2 pas.
compliance: Physio : {manque de collaboration}, séance écourtée à 10 min.
compliance: A {encore refusé} son bain, 4e fois en deux semaines.
compliance: {Doit être constamment rappelé à l’ordre} à la salle à manger.
compliance: {Crache ses pilules} dès qu’on tourne le dos, {rebelle} à tout.
compliance: Famille {non coopérante} avec le plan de retour à domicile.
compliance: {Faible adhésion} aux exercices remis par l’ergo.
compliance: {S’obstine à} garder son manteau au lit.
compliance: {N’a pas daigné} se lever pour le déjeuner.
compliance: Pt {fait à sa tête}, circule sans marchette malgré l’enseignement.
compliance: {Bris d’observance} à l’origine de la rechute selon le dossier.
character: Usagère {manipulatrice}, demande à chaque infirmière la même PRN.
character: {Très demandant} ce soir, 14 cloches.
character: {Cherche l’attention} du personnel masculin.
character: Pt {exigeant} et {impatient} au poste.
character: {Dramatise} au moindre changement d’horaire.
character: Dame {difficile}, {jamais contente} du repas.
character: Le fils est {envahissant}, appelle aux deux heures.
character: {Clive l’équipe} depuis son arrivée.
character: {Comportements de recherche d’attention} notés ×3 au quart.
character: {Fainéant}, selon le TS, ne cherche pas d’emploi.
character: {Hypocrite} avec le personnel, {gentil quand le médecin passe}.
character: {Arrogant} avec les préposés, poli avec la chef.
character: Résident {chialeux}, critique la température de la soupe.
character: Mère {contrôlante}, répond à la place de l’ado.
character: {Séductrice} en entrevue avec le résident.
character: {Égoïste}, {ne pense pas à ses enfants} d’après l’intervenante.
character: Mme {teste nos limites} au sujet des cigarettes.
character: {Joue la victime} quand on aborde la sortie.
character: {Tente d’obtenir des bénéfices secondaires} par ses visites à l’infirmerie.
character: {Caractère de cochon} selon le rapport verbal ; calme à mon arrivée.
character: {Quérulent}, a déposé trois plaintes à la commissaire.
character: {Profiteur}, emprunte de l’argent aux autres usager·ères.
character: {Personnalité dépendante}, {collante} avec l’infirmière de jour.
character: {Sournois}, fouille au poste pendant le rapport.
character: Papa {peu impliqué}, maman {surprotectrice}.
belittling: Pte fait une {crise de bacon} pour son téléphone.
belittling: {Boude} dans sa chambre depuis la visite.
belittling: Usager de 42 ans, {enfantin} dans ses demandes.
belittling: A fait son {bon garçon} au bain aujourd’hui.
belittling: {Ma belle madame} du 17 a bien mangé.
belittling: {Petit monsieur} souriant, {mignon comme tout}.
belittling: {Colère d’enfant gâté} à l’annonce du report de congé.
belittling: Résidente {gentille et obéissante} pendant les soins.
belittling: {Pleurniche} dès que sa fille quitte l’étage.
belittling: {Fait des caprices} au repas, n’aime pas la purée.
belittling: On lui met sa {couche} et sa {bavette} avant le dîner.
belittling: Le PAB : « {Grand-papa} du 9 {a été sage} cette nuit ».
belittling: {Immature} pour son âge, joue avec la télécommande du lit.
belittling: Ado {bébé lala}, pleure sa mère au coucher.
belittling: {Se lamente} toute la nuit, acétaminophène donné à 2 h.
belittling: {Fait la tête} au groupe d’ergo, bricole peu.
belittling: {Chigne} pour avoir un 2e café.
belittling: {Retombée en enfance}, berce une poupée au salon.
belittling: {Nourri à la cuillère comme un bébé}, dîner 75 %.
belittling: {Crise de larmes} au téléphone, {se calme toute seule comme une grande}.
belittling: {Puéril} avec les agents de sécurité, lance des papiers.
belittling: {Notre petite Thérèse} s’est levée du bon pied.
belittling: {Fait sa princesse} quand vient le temps de ranger.
belittling: Usager {capricieux}, change d’idée pour la sortie.
appearance: Allure {négligée}, barbe de plusieurs jours.
appearance: {Malpropre}, ongles noirs, bain offert.
appearance: Homme {nauséabond} dans l’ambulance, fenêtres ouvertes.
appearance: {Hygiène déplorable} à l’arrivée, vêtements envoyés au lavage.
appearance: Pte {débraillée}, boutons attachés en jaloux.
appearance: {Sent mauvais}, les voisins de table se plaignent.
appearance: {Dégage une forte odeur} d’urine à l’entrée dans le véhicule.
appearance: {Obèse}, 3 préposés au lève-personne.
appearance: Dame {maigre à faire peur}, 41 kg.
appearance: {Tenue inappropriée} pour une femme de son âge.
appearance: Jeune au {look douteux}, cheveux verts, perçage au sourcil.
appearance: {Édenté}, {l’air plus vieux que son âge}.
appearance: Logement {insalubre} et usager {crasseux}, selon le premier répondant.
appearance: {Accoutré} d’un manteau d’hiver en juillet.
appearance: {Air hagard}, assis au bord du lit.
appearance: {Maquillage outrancier} et jupe courte en entrevue.
appearance: {Cheveux gras et en broussaille}, douche proposée pour 19 h.
appearance: {Piètre hygiène} buccale, brosse à dents remise.
appearance: {Sale comme un peigne}, dit le partenaire ; pieds à examiner.
appearance: {Laisser-aller vestimentaire} depuis lundi.
appearance: Allure {bizarre}, trois tuques superposées.
appearance: {Grosse dame} alitée, plaie au sacrum stade 2.
appearance: {Puant} à l’admission, odeur de pieds, douche à 22 h.
appearance: Résident {mal rasé et mal fagoté} pour la visite de sa nièce.
insight: {Aucune autocritique}, veut son congé.
insight: {Manque d’introspection} quant à ses conflits avec les pairs.
insight: Pte {dans le déni} de sa maladie.
insight: {Autocritique pauvre}, {jugement altéré}.
insight: {Ne reconnaît pas être malade}, prend l’injection quand même.
insight: {Insight nul}, poursuivre hospitalisation.
insight: {Anosognosique}, se dit guéri par la prière.
insight: Usager {peu conscient de ses difficultés} à domicile.
insight: Parents {dans le déni} face au Dx de leur fils.
insight: {Jugement déficient}, laisse le rond de poêle allumé.
insight: {Ne comprend pas la gravité} de ses gestes.
insight: {Banalise} sa consommation de jeux vidéo.
insight: {Aucun jugement}, sort en pantoufles dans la neige.
insight: {Autocritique partielle} à l’entrevue de ce jour.
insight: {Projette la faute sur} son employeur.
insight: {Ne voit pas} l’utilité du Rx, {faute d’insight}.
insight: {Se croit capable} de vivre seul en appartement.
insight: {Irréaliste} dans ses projets, parle d’ouvrir un café.
insight: {Ne se responsabilise pas} pour ses absences au groupe.
insight: {Déni massif} de la consommation, selon l’intervenante.
insight: {Rationalise} ses retards par l’horaire d’autobus.
insight: {Mauvais jugement}, a prêté sa carte de guichet.
insight: {Peu d’introspection}, {externalise} tout sur sa mère.
insight: {Inconscient du danger}, se lève sans appeler.
deficit: {Décompensation} psychotique, arrivée en ambulance à 3 h 15.
deficit: Ergo : {incapable de} préparer un repas simple.
deficit: {Bas fonctionnement}, besoin d’un milieu encadré.
deficit: Usager {inapte} à gérer son argent selon la proprio.
deficit: {Désorganisé} dans sa chambre, objets au sol.
deficit: {Perte d’autonomie sévère}, {ne fait plus rien seul}.
deficit: {Capacités limitées}, {ne pourra pas} suivre le groupe.
deficit: Mme {dépend totalement} de sa fille pour les repas.
deficit: {Régresse} depuis le changement de chambre.
deficit: {Détériorée} sur le plan cognitif p/r à mars.
deficit: {N’a pas les outils} pour affronter la rupture.
deficit: {Fragile}, {s’effondre au moindre stress}.
deficit: {Carencé} sur le plan affectif depuis l’enfance.
deficit: {Peu de ressources internes}, demande souvent de l’aide.
deficit: Jeune {hypothéqué} par son milieu familial.
deficit: {N’est pas en mesure de} prendre une décision sensée.
deficit: {Aucune motivation}, reste assise au bord du lit.
deficit: {Apathique et sans volonté}, lever à 10 h.
deficit: {Mécanismes d’adaptation inadéquats}, se retire à sa chambre.
deficit: {Désorientée et perdue}, ouvre la porte des autres résident·es.
deficit: {Faible tolérance à la frustration}, claque la porte.
deficit: {Dysfonctionnel} au travail comme à la maison.
deficit: {Immaturité affective} et {habiletés sociales déficientes}.
deficit: {Limité intellectuellement}, consignes répétées ×4.
deficit: {S’est écroulée} après le départ du conjoint.
pessimism: {Schizophrénie chronique}, {n’attend plus grand-chose}.
pessimism: {Cas désespéré}, dit le rapport de nuit.
pessimism: {Pronostic sombre}, famille avisée du placement.
pessimism: {Ne pourra jamais} vivre seule en appartement.
pessimism: {Irrécupérable}, hébergement à vie envisagé.
pessimism: {Plateau atteint}, {aucun gain possible} en ergothérapie.
pessimism: {Dépressive chronique}, mange peu.
pessimism: {Peu de potentiel} de réadaptation selon l’équipe.
pessimism: Usager {institutionnalisé}, trente ans d’étages.
pessimism: {Il n’y a plus rien à faire} pour ce résident.
pessimism: {Va finir par rechuter}, comme chaque automne.
pessimism: {Maladie lourde} et {sans espoir d’amélioration}.
pessimism: {Toujours pareil}, {aucun changement} depuis 2018.
pessimism: {Voué à l’échec} comme plan, note l’éducatrice.
pessimism: {Condamné} par la maladie, reste à l’étage.
pessimism: {Réhospitalisation inévitable} d’ici un mois.
pessimism: {Dépression résistante}, en attente d’ECT.
pessimism: {Ne travaillera plus}, curatelle à prévoir.
pessimism: {Malade mental de longue date}, {ne changera pas}.
pessimism: {Potentiel épuisé}, relocalisation en CHSLD.
pessimism: {Faibles chances} de garder son logement plus de six mois.
pessimism: {Cause perdue} selon le partenaire, transport tout de même fait.
pessimism: {Évolution défavorable prévisible} chez ce jeune de 13 ans.
pessimism: {Pronostic réservé} vu l’âge et le milieu.
failure: A {échoué} deux thérapies fermées.
failure: {Perdu de vue} depuis février, dossier fermé.
failure: RV 14 h : {ne s’est pas présentée}, 3e fois.
failure: {No-show} à la clinique d’injection.
failure: {A abandonné} le programme d’hôpital de jour.
failure: {A raté} son évaluation de conduite, reprise dans un mois.
failure: {Décrochage} thérapeutique après la 2e rencontre.
failure: {Rechute} due à l’arrêt volontaire du Rx.
failure: {A manqué} ses deux derniers RV sans appeler.
failure: {Absences non motivées} aux groupes, x 5.
failure: {N’a pas répondu à} la clozapine ni aux ECT.
failure: {Échec scolaire} répété, jeune {peu travaillant}.
failure: {Test échoué} : n’a pas retrouvé la cuisine au 2e essai.
failure: {A lâché} l’école et le travail, {sans suite dans les idées}.
failure: {Sabote} sa réadaptation dès que ça va mieux.
failure: Appartement supervisé : {échec total} en trois semaines.
failure: {N’a rien retenu} de l’enseignement sur l’insuline.
failure: {Incapable de maintenir} un emploi plus d’un mois.
failure: {Retombé dans ses vieilles habitudes} après la fin de la thérapie.
failure: {A encore échoué} son sevrage, 4e tentative.
failure: {Suivi abandonné par l’usager}, lettre envoyée.
failure: {Objectifs non atteints} par {manque d’effort}.
suicide: Père {suicidé} quand elle avait 8 ans.
suicide: {A commis un suicide} le cousin, l’an passé.
suicide: {Tentative ratée} par médicaments en avril.
suicide: {Geste suicidaire} à l’unité, ciseaux retirés.
suicide: {Menace de se tuer} si on ne lui redonne pas son cell.
suicide: {Contrat de non-suicide} verbal obtenu à 21 h.
suicide: {Tentative réussie} d’une amie du centre jeunesse.
suicide: {Parasuicide} {sans létalité réelle}.
suicide: {Appel à l’aide} plus que vraie intention, selon l’urgentologue.
suicide: {S’engage à ne pas passer à l’acte}, rondes q 1 h maintenues.
suicide: {Chantage suicidaire} à l’annonce du congé.
suicide: {Automutilatrice}, bandage refait ce PM.
suicide: {Suicidaire chronique}, même plan qu’à l’habitude.
suicide: {Échec de tentative} par pendaison, corde cédée.
suicide: {S’est mutilé} {pour avoir de l’attention}.
suicide: {Passage à l’acte} {non sérieux}, lacérations superficielles.
suicide: {Fausse tentative}, deux comprimés d’Ativan.
suicide: {Verbalise encore des menaces suicidaires}, md non rappelé.
suicide: {Joue avec le suicide} depuis la rupture.
suicide: Selon policiers, {a manqué son coup} sur le pont.
suicide: {Pacte de sécurité} signé avec l’infirmière de soir.
suicide: {Geste manipulatoire} : s’est serré un lacet au cou.
suicide: Le conjoint {a réussi son suicide} en 2020.
suicide: {S’est enlevé la vie lâchement}, d’après la note du transfert, parlant de l’oncle.
substance: {Abus d’alcool} quotidien depuis le divorce.
substance: {Abuse} du cannabis, 3 joints par jour.
substance: Dépistage urinaire {propre} ce matin.
substance: Test {sale} pour amphétamines au retour de congé.
substance: {Cherche des narcotiques}, 3e visite pour lombalgie.
substance: {Quêteux de PRN}, demande Ativan aux 4 h.
substance: {Clean} depuis 4 mois, suivi à l’organisme.
substance: {Alcoolisme} familial connu des deux côtés.
substance: {Poly-toxicomanie} depuis l’âge de 16 ans.
substance: {Habitudes de consommation} à surveiller lors des sorties.
substance: Retour de congé {intoxiqué}, haleine {éthylique}, {encore une fois}.
substance: {Gros buveur}, foie à 18 cm à l’écho.
substance: {Sur la go} depuis vendredi, speed et GHB.
substance: Homme {en boisson} couché sur le trottoir, GCS 13.
substance: {Drogué} selon l’appel 911, réactif à la voix.
substance: {Usage abusif} de benzos prescrits.
substance: {Accro} à son vapoteur, sort aux 30 min.
substance: {Comportement de recherche de drogue} noté au triage.
substance: {Saoul} au souper du 24, selon la RPA.
substance: {Ex-toxico}, sous Suboxone 12 mg die.
substance: {Remplace une drogue par une autre} avec sa méthadone.
substance: Sœur {aussi dans la dope}, visites à surveiller.
substance: {Surconsomme} ses Dilaudid, flacon vide 5 jours d’avance.
substance: {Brosse} de trois jours, déshydraté, bolus NS 500.
substance: {Magasine ses opioïdes} d’une clinique à l’autre.
coercion: {Fugue} à 16 h 40, code jaune lancé.
coercion: {Autorisé à} fumer à 10 h, à 14 h et à 19 h.
coercion: {Perte de privilèges} × 24 h, a crié au salon.
coercion: {Mis en isolement} jusqu’à ce qu’il se calme.
coercion: {Placée} en ressource intermédiaire contre son gré.
coercion: {On l’oblige à} se lever pour le déjeuner.
coercion: {S’est évadé} par la porte du quai, retrouvé au dépanneur.
coercion: {Permission accordée} : 1 h au jardin si bonne conduite.
coercion: {Remis à l’ordre} par l’agent, s’assoit.
coercion: Médication {donnée de force}, 4 agents présents.
coercion: {A mérité} sa sortie au café avec l’éducatrice.
coercion: {Puni} : pas de console ce soir.
coercion: {Mis en pyjama} d’hôpital par mesure disciplinaire.
coercion: {Laissé sortir} accompagné, retour à l’heure.
coercion: {Droit au téléphone} 10 min si collabore.
coercion: {Maîtrisé au sol} par trois agents, {finit par céder}.
coercion: {Contentionné} × 2 h ce PM pour le calmer.
coercion: {Consigné à sa chambre} jusqu’au souper.
coercion: {Ramené} par la SQ après s’être {sauvé} de l’urgence.
coercion: {Doit gagner} ses sorties par paliers.
coercion: Résidente {assise de force} dans son gériatrique avec tablette.
coercion: {Convaincue à l’usure} de prendre son Haldol.
coercion: {Interdit de} visite vu comportement d’hier.
coercion: {Retrait des privilèges} de sortie, décision d’équipe.
coercion: {Menacé d’injection} s’il ne prend pas la PO.
risk: {Agressif} au poste, poing sur le comptoir.
risk: Pt {combatif} lors du changement de culotte.
risk: {Violente} verbalement envers la préposée.
risk: {Potentiel de dangerosité élevé} selon l’agent.
risk: {Menaçant}, s’avance vers le poste, bras croisés.
risk: {Imprévisible}, rester à deux pour les soins.
risk: {Hostile} à l’entrevue d’admission.
risk: Résident {frappeur}, attention à la main D.
risk: {Explosif} depuis ce matin, éviter les demandes.
risk: {Homme dangereux}, policiers en renfort.
risk: {Impulsif et intense}, bris d’une chaise au salon.
risk: {Attaque} le personnel au bain.
risk: {Intimidant} par sa taille, 6 pi 4.
risk: Usagère {agitée et ingérable} à l’arrivée du véhicule.
risk: {Mordeuse}, porter des manches longues.
risk: {Assaut} sur une préposée à 7 h, bleu au bras.
risk: {Bombe à retardement}, répète le rapport de soir.
risk: {Enragé} quand on lui reprend son briquet.
risk: Jeune {à risque de violence} vu son diagnostic.
risk: {Hors de contrôle}, lance son cabaret.
risk: {Se désorganise de façon violente}, code blanc à 19 h 12.
risk: {Dangerosité} : élevée ⏎ Sécurité avisée du 4e.
risk: {Sacre et crie} après tout le monde, {très agressive}.
risk: {Présente un danger} pour les autres du seul fait de sa psychose.
risk: {Crise de rage} au local d’ergothérapie, ciseaux rangés.
service-use: {Habitué de l’urgence}, 9 visites en six mois.
service-use: {Bien connu de nos services}, arrive en taxi.
service-use: {Abonnée} aux ambulances, 5e appel du mois.
service-use: {Porte tournante} depuis l’automne, congé puis retour.
service-use: Lit 22 : {bloque un lit} en attente d’un CHSLD.
service-use: {Grand utilisateur} du 911, poste 32 avisé.
service-use: {Encore elle} au triage, {même plainte}.
service-use: {Cas social}, rien d’actif, attend le TS.
service-use: {Consulte pour tout et pour rien}, selon l’accueil.
service-use: {Syndrome de la porte tournante} noté au dossier.
service-use: {Visite inutile} à l’urgence, renvoyée au CLSC.
service-use: {Vieux dossier} de psychiatrie, tomes 1 à 9.
service-use: {Utilisation abusive} du service ambulancier, adresse signalée.
service-use: {Séjour indu}, aucun besoin de soins aigus.
service-use: {Connue comme Barabbas dans la Passion} au poste 33.
service-use: {Mobilise} toute l’équipe, PAB débordés.
service-use: {Squatte} la salle d’attente pour avoir chaud.
service-use: {Patient chronique} de l’unité, connaît la maison.
service-use: {Prend la place} d’un vrai malade, dit le coordonnateur.
service-use: {Réadmission à répétition}, {lourd pour l’équipe}.
service-use: {Client régulier} des cellules du poste 21.
service-use: {Magasine les médecins} de la région.
service-use: {NSA} au lit 8, {encombre} la médecine depuis 40 jours.
service-use: {De retour parmi nous}, troisième admission de l’année.
disability: {Confiné au fauteuil roulant}, transfert à deux.
disability: {Cloué au lit} depuis la fracture de hanche.
disability: {Handicapé} de naissance, s’exprime par pictogrammes.
disability: {Attardé} léger selon ancien rapport scolaire.
disability: {Sourde-muette}, écrit sur une tablette.
disability: {Invalide} depuis l’accident, CNESST au dossier.
disability: {Infirme} d’un bras, mange de la main G.
disability: {Retard mental} moyen, suivi CRDITED.
disability: Résident {grabataire}, tourné q 2 h.
disability: {Un débile} léger, lit-on dans le sommaire de 1987.
disability: {Mongol} de 51 ans, arrive de sa RTF.
disability: {Prisonnière de} son fauteuil motorisé selon la note d’ergo.
disability: {Un légume} depuis l’anoxie, d’après le frère du patient voisin.
disability: {Clientèle DI-TSA}, groupe de 6, local 2.
disability: {Âge mental de 6 ans}, aime les casse-tête.
disability: {Arriéré}, d’après la carte d’appel ; répond bien aux questions simples.
disability: {Aphasique} du 31, {incapable de communiquer}.
disability: {Muet comme une carpe}, trouble du langage sévère.
disability: {Les incontinents} sont changés à 14 h.
disability: {Condamné au fauteuil}, sort peu.
disability: Élève {anormal} sur le plan moteur, évalué en pédopsychiatrie.
disability: {L’aveugle} du 5 a renversé son verre.
disability: {Bancale} de la jambe D, canne quadripode.
disability: {Cas lourd} de déficience, {besoins spéciaux} multiples.
othering: {Ces gens-là} ne s’aident pas.
othering: Ne vit pas comme {les gens normaux}, dort le jour.
othering: {Les itinérants} reviennent toujours l’hiver.
othering: {Cette clientèle} vole les couvertures.
othering: {Ce genre de patient} nous épuise.
othering: {Les psychiatriques} mangent à part, 11 h 45.
othering: {Les vieux} du 2e se couchent à 18 h 30.
othering: {Sa communauté} {tarde toujours à consulter}, c’est {culturel}.
othering: {Autochtone}, {comme toujours} avec un taux d’alcool élevé.
othering: {Les BS} arrivent le premier du mois, note l’agent.
othering: {Eux autres} ne comprennent pas le rendez-vous.
othering: {Une autre TPL} à l’étage, {préparez-vous}.
othering: {Immigrant illégal}, {parle à peine français}.
othering: {Quartier de pauvres}, intervention à deux unités.
othering: {Ces familles} ne viennent jamais aux réunions.
othering: {Les patients de psy} ne doivent pas utiliser l’ascenseur des visiteurs.
othering: {Vrai malade} physique, pas un {cas de psy}.
othering: {La population carcérale} habituelle de l’unité, à fouiller.
othering: {Les personnes comme elle} consultent trop tard.
othering: {Syndrome méditerranéen}, {crie sa douleur} au triage.
othering: {Né d’une mère de la rue}, jeune {issu d’un milieu défavorisé} et {mal élevé}.
othering: {Les fous} du 7e, écrit le répartiteur sur la carte.
othering: {Les ados placés} {finissent tous ici}.
othering: {Personne non conforme} dans le genre, {soi-disant} un garçon.
othering: {Transsexuelle} née homme, chambre privée demandée.
trap, quotation: « Je suis juste une folle pour eux », dit-elle en pleurant.
trap, quotation: Dit : « Mon père était un ivrogne, moi je ne le serai pas. »
trap, quotation: « Vous m’avez enfermé comme un chien », rapporte monsieur au sujet de la nuit.
trap, quotation: « J’ai tout raté », répète-t-il ; on s’assoit ensemble 20 min.
trap, quotation: Sa fille nous écrit : « Maman n’est pas capricieuse, elle a mal. »
trap, quotation: « Je ne veux pas être un fardeau », confie le résident au bain.
trap, quotation: Le jeune : « Les profs disent que je suis paresseux. »
trap, quotation: « J’ai été clean six mois, pis j’en suis fière », nous dit-elle.
trap, quotation: « Ils m’appellent le dangereux du 4e », raconte-t-il avec tristesse.
trap, quotation: Elle résume ainsi ses voix : « Elles me traitent de menteuse toute la journée. »
trap, quotation: « Traitez-moi pas de bébé », demande la dame lors du repas.
trap, negation: N’a jamais fait de fugue depuis l’admission.
trap, negation: Pas de contention ni d’isolement durant ce séjour.
trap, negation: N’est pas en isolement, porte ouverte, surveillance aux 15 min levée.
trap, negation: Sans signe de négligence, vêtements propres, ongles coupés.
trap, negation: Ne présente pas de danger immédiat selon l’évaluation conjointe.
trap, negation: Il n’est pas manipulateur : il a demandé la même aide à trois personnes parce qu’on ne lui répondait pas.
trap, negation: Pas d’échec ici, elle a arrêté à cause de la nausée.
trap, negation: Aucun refus de soins ; demande seulement que ce soit après son émission.
trap, negation: N’a pas manqué un seul rendez-vous depuis janvier.
trap, negation: Pas violent, pas menaçant : il avait peur des agents, dit l’ambulancière.
trap, meta: Rappel au caucus : on dit « culotte d’incontinence », pas « couche ».
trap, meta: Le mot « toxicomane » retiré du plan à la demande de l’usager.
trap, meta: Formation du 12 : remplacer « non collaborant » par une description des faits.
trap, meta: Correction de la note de 9 h : lire « a décliné » plutôt que « a refusé ».
trap, meta: La paire aidante nous fait remarquer que « manque d’autocritique » ferme la conversation.
trap, meta: Étiquette « bloqueur de lit » effacée du tableau, rappel fait à l’équipe.
trap, meta: Discuté avec le stagiaire pourquoi éviter « a commis un suicide » au rapport.
trap, meta: Madame a lu « demandante » à son dossier et veut déposer une demande de rectification.
trap, meta: Gabarit de note modifié : la case « agressif » devient « ce qui a été vu et entendu ».
trap, meta: Le terme « handicapée » la blesse ; inscrire « utilise un fauteuil ».
trap, name: Rencontre Al-Anon prévue jeudi pour la conjointe.
trap, name: Numéro de Suicide Action Montréal remis à la sortie.
trap, name: A regardé « Vol au-dessus d’un nid de coucou » au ciné-club, beaucoup de rires.
trap, name: Référé au Centre de réadaptation en dépendance de Laval.
trap, name: CAGE : 1/4, AUDIT : 6.
trap, name: Inscrite à la Fondation des maladies mentales pour un atelier.
trap, name: Échelle d’agressivité manifeste (OAS) : 0 sur le quart.
trap, name: Transféré au Centre de prévention du suicide pour relance téléphonique.
trap, name: Groupe « Vivre avec la schizophrénie » mardi 13 h 30, local 108.
trap, name: Lit en ce moment « L’Idiot » de Dostoïevski, en parle avec plaisir.
trap, name: Échelle d’autocritique cognitive de Beck (BCIS) faite avec elle, 20 min.
trap, name: Office des personnes handicapées du Québec contacté pour le formulaire.
trap, name: Narcotiques Anonymes, réunion de 20 h au sous-sol de l’église.
trap, name: Inventaire d’anxiété de Beck remis, retour lundi.
trap, name: Usager membre de Déficience intellectuelle Montréal, ateliers le mercredi.
trap, legal: Garde préventive signifiée à 22 h 10, droits expliqués et copie remise.
trap, legal: Ordonnance de traitement jusqu’au 3 mai, jugement au dossier.
trap, legal: Régime de tutelle ouvert ; la sœur est représentante.
trap, legal: P-38 : danger grave et immédiat invoqué par les policiers, section 8.
trap, legal: Verdict de non-responsabilité criminelle, audience de la CETM le 14.
trap, legal: Mesures de contrôle : isolement de 13 h 05 à 13 h 40, formulaire AH-476 rempli.
trap, legal: Déposition prise pour voies de fait, numéro d’événement au rapport.
trap, legal: Inaptitude homologuée en 2021, mandat de protection au dossier.
trap, legal: Interdit de contact par ordonnance de la cour, copie à la sécurité.
trap, legal: Autorisation judiciaire de soins au dossier, durée deux ans.
trap, legal: Refus de transport signé, témoin présent, capacité vérifiée par l’ambulancier.
trap, legal: Condition du sursis : pas de consommation d’alcool, agent de probation avisé.
trap, victim: Battue par son ex, plainte faite, photos prises avec son accord.
trap, victim: Intimidé par des élèves depuis septembre, école avisée.
trap, victim: Frappé au visage par un inconnu près du métro, plaie de 2 cm.
trap, victim: Abusée enfant par un oncle, en a parlé à son rythme.
trap, victim: Poussée en bas des marches par un autre résident, examen fait.
trap, victim: Agressée au stationnement, trousse médico-légale offerte.
trap, victim: Usagère volée par sa colocataire, 200 $, policiers avisés.
trap, victim: Menacé de mort par un voisin, plan de sécurité revu avec lui.
trap, victim: Survivante de violence conjugale, place demandée en maison d’hébergement.
trap, victim: Maltraitance financière par un neveu, ligne LAAA appelée avec son accord.
trap, other subject: La RAMQ refuse le Clozaril en exception, md à rappeler.
trap, other subject: Le propriétaire menace de l’évincer pour deux mois de loyer.
trap, other subject: L’assureur exige un rapport avant le 15.
trap, other subject: La pompe a échoué au démarrage, biomédical avisé.
trap, other subject: La pharmacie nie avoir reçu la télécopie.
trap, other subject: Ascenseur C en panne, l’équipe n’a pas pu se présenter à 9 h.
trap, other subject: Le chien du voisin est agressif, prévoir un autre accès pour les visites.
trap, other subject: Le système de cloche est défectueux, rondes aux 30 min entretemps.
trap, other subject: L’employeur refuse le retour progressif ; syndicat contacté.
trap, other subject: Insuffisance cardiaque décompensée, furosémide IV augmenté.
trap, other subject: Le transport adapté ne s’est pas présenté, rendez-vous remis.
trap, other subject: Reins en faible fonction, eGFR 28, dose ajustée.
trap, other subject: La garderie exige un papier du médecin, remis à la mère.
trap, word sense: Échec de la ponction au pli du coude G, reprise main D, réussie.
trap, word sense: Agitation du flacon de lait avant usage, consigne affichée.
trap, word sense: Hydratation agressive NS 200 mL/h × 4 h.
trap, word sense: Germe résistant à la pénicilline, isolement de contact.
trap, word sense: Peau propre et sèche, plaie nettoyée au NaCl.
trap, word sense: Toux chronique depuis l’hiver, RX poumons demandé.
trap, word sense: Résiste contre gravité, force 4/5 au quadriceps D.
trap, word sense: Elle allaite aux 3 h, demandes du bébé bien comprises.
trap, word sense: Placé en décubitus latéral G avec deux oreillers.
trap, word sense: Linge souillé déposé au bac, lit refait.
trap, word sense: Greffon perdu en 2019, en dialyse trois fois par semaine.
trap, word sense: Plainte principale : céphalée frontale depuis 2 jours.
trap, word sense: Admise à 18 h 20, orientée dans les trois sphères.
trap, word sense: Tonus normal, aucune spasticité, marche autonome.
trap, identity: Se dit autiste, c’est son mot et il le préfère.
trap, identity: Se présente comme « un Sourd, avec un S majuscule », interprète LSQ demandé.
trap, identity: Monsieur se nomme lui-même entendeur de voix, jamais patient.
trap, identity: Elle se dit folle et fière, militante depuis dix ans.
trap, identity: S’identifie comme handicapée et porte un macaron en ce sens.
trap, identity: Le jeune se dit queer, utiliser iel dans les notes.
trap, identity: Il aime se dire « bipolaire créatif », l’a choisi pour son affiche.
trap, diagnosis: Trouble de la personnalité dépendante à l’étude, DSM-5-TR.
trap, diagnosis: Dx : trouble lié à l’usage d’opioïdes, en rémission soutenue.
trap, diagnosis: Trouble oppositionnel avec provocation, évalué en pédopsychiatrie.
trap, diagnosis: Trouble dépressif persistant, sertraline 100 mg.
trap, diagnosis: Déficience intellectuelle légère, critères confirmés au WISC-V.
trap, diagnosis: Trouble explosif intermittent posé en 2017, à revoir.
trap, diagnosis: Maladie rénale chronique stade 3b au dossier.
trap, diagnosis: Schizophrénie (F20.0) inscrite au sommaire, révision au prochain RV.
clean: Dort 6 h d’affilée, dit se sentir reposée.
clean: Marche avec ambulateur 2 × 30 m, une pause assise, essoufflement léger.
clean: Refaire pansement q 3 jours, plaie rose, 2 × 1 cm.
clean: Parle à voix forte, poings fermés, recule quand on baisse le ton ; dit avoir eu peur.
clean: Ne souhaite pas son bain ce matin ; préfère le soir après les nouvelles, entente notée.
clean: L’usager·ère dit entendre deux voix, moins fortes avec ses écouteurs.
clean: Mange 50 % du dîner, collation offerte et prise à 15 h.
clean: Le jeune nomme trois choses qui l’aident : le basket, son chat, parler à sa marraine.
clean: Vue en salle d’ergothérapie, prépare des crêpes en suivant la recette écrite.
clean: Ambulance arrivée 3 h 42, patient(e) assis(e) sur le divan, conscient(e), parle normalement.
clean: Policiers à la porte, se présentent par leur prénom, monsieur accepte de monter à bord.
clean: Elle rapporte des idées de mourir depuis dimanche, sans plan ; nous avons bâti un plan de sécurité.
clean: Mort par suicide de son frère en 2018 ; en parle avec sa paire aidante.
clean: Boit 6 bières par jour depuis mai, souhaite réduire à 2 ; premiers pas choisis avec lui.
clean: TA 124/76, FC 72, T 36,8, glycémie 6,1.
clean: Sa fille a apporté ses photos ; madame nomme chaque personne avec le sourire.
clean: A quitté l’unité à 16 h sans nous le dire, retour à 17 h 20, dit avoir eu besoin d’air.
clean: Prend ses Rx de 8 h, questions sur les tremblements répondues.
clean: Utilise un fauteuil roulant manuel, transferts seul avec planche.
clean: Monsieur n’a pas pu venir au RV, autobus en grève ; nouveau RV jeudi 10 h.
clean: Le lithium n’a pas aidé après huit semaines ; on regarde d’autres options avec elle.
clean: Vit dehors depuis juin, près du fleuve ; souhaite un logement avec son chien.
clean: Rencontre famille : la mère pose des questions sur le sommeil, feuillet remis.
clean: Appelle sa sœur à 19 h, rit, retourne à son tricot.
clean: Résident couché à 20 h selon sa préférence, veilleuse laissée.
clean: Odeur d’urine à la chambre, culotte changée, peau intacte, crème appliquée.
clean: Ergo : s’habille seule en 12 min, aide pour les bas de soutien.
clean: Agent présent à la porte à la demande de l’usagère, quitte à 14 h 10.
clean: Cherche ses mots après l’AVC, cahier d’images utile au repas.
clean: Forces nommées en équipe : humour, persévérance, grande amitié avec son voisin de chambre.
clean: Ne se croit pas malade ; le sommeil et l’argent sont ses priorités, plan écrit en ce sens.
clean: Crie « arrêtez » pendant la mobilisation ; on arrête, acétaminophène donné, reprise à 11 h sans douleur dite.
clean: Douleur dite à 8/10 au genou D, hydromorphone 1 mg à 9 h, 4/10 à 10 h.
clean: A visité deux appartements avec l’intervenant, préfère celui près de la bibliothèque.
clean: Pleure en parlant de son divorce, accepte un verre d’eau et reste au salon avec nous.
clean: Ado vu seul puis avec ses parents, choisit ce qui sera partagé.
clean: Sixième visite depuis janvier pour douleur thoracique ; inquiet pour son cœur, père décédé à 50 ans.
clean: Choisit l’injection au bras G, aucune rougeur, prochaine dose le 22.
clean: Transport fait sans sirène à sa demande, musique choisie par elle.
clean: Dit avoir cessé l’olanzapine à cause du poids ; pharmacienne rencontrée ensemble, autre choix à l’essai.
`)
