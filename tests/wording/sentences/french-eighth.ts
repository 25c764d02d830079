import {readSentences, type Sentence} from './sentence.js'

/** French sentences of core wording from reports, teams and general care, by writers who had not seen the rules; kept apart: nobody who writes rules reads them. */
export const sentences: Sentence[] = readSentences(`
failure: Méthadone : {échouée} en 2018. Buprénorphine : en cours.
deficit: {A décompensé} en novembre à la suite de l’arrêt de l’olanzapine, dans un contexte de séparation.
appearance: Présentation {peu soignée} pour un notaire, à savoir un survêtement et des sandales.
compliance: {Non observant} au traitement antirétroviral, CV détectable.
credibility: {Prétend} dormir 2 h par nuit; ronflements entendus à chaque tournée.
pessimism: Lombalgie depuis 2006, {cas lourd}, nombreuses consultations, plusieurs blocs facettaires.
credibility: Monsieur {prétend} avoir glissé sur une plaque de glace dans le stationnement de l’employeur, ce que le rapport d’accident du 14 février décrit aussi.
risk: Fille de 15 ans {combative} aux soins durant l’insertion de la voie veineuse.
service-use: Il s’agit de sa {énième visite} pour céphalée, scan cérébral normal en avril et en juin.
risk: {Batailleur} au centre jeunesse, deux retraits en juillet.
failure: Tentative de retour au travail progressif : {échec}, madame n’ayant complété que deux demi-journées.
pessimism: Trouble schizoaffectif {réfractaire}, sous clozapine 450 mg HS, niveau plasmatique à recontrôler.
risk: Conclusion : l’accusé présente une {dangerosité} que seul un encadrement serré peut atténuer.
service-use: Patiente {abonnée de l’urgence}, vue à onze reprises depuis janvier pour des douleurs abdominales dont le bilan demeure sans particularité.
suicide: {PARASUICIDE} RECENT, ABRASIONS AUX CUISSES, PANSEMENT SEC.
risk: En raison du caractère {dangereux} de l’accusé, nous recommandons une garde en établissement avec sorties sur décision du responsable.
appearance: Le fils de la patiente, {crasseux}, dormait dans le fauteuil du salon des familles.
substance: Pte {en manque}, bâille, pupilles à 6 mm, demande sa dose.
substance: {Surconsommation} d’opiacés reprochée à madame par l’agent d’indemnisation.
character: {IMPOLI ET SARCASTIQUE} AVEC LE MD, quitte le bureau avant l’examen neurologique.
failure: {PERDU AU SUIVI} DEPUIS SON DEMENAGEMENT A SEPT-ÎLES.
risk: À son arrivée à l’urgence accompagné des policiers, l’usager est {agressif}, il crie et arrache son bracelet d’identification.
credibility: Le demandeur {prétendait}, lors de l’évaluation de mars, ne plus pouvoir lever le bras, alors qu’il remet son manteau sans aide aujourd’hui.
suicide: {Geste suicidaire manipulatoire} selon le transfert verbal, plaie superficielle de l’avant-bras, deux points.
suicide: {Chantage suicidaire} auprès du conjoint au moment de la séparation, sans blessure.
belittling: Madame joue à {la victime} devant le comité des usagers, selon le compte rendu.
othering: Bien qu’il travaille en usine, le jeune homme ne fonctionne pas comme {le monde normal}, écrit l’évaluateur.
disability: Le fils aîné, {handicapé mental}, demeure avec elle et fréquente un plateau de travail.
othering: Le fils cadet, lui, est {normal} et étudie en génie à Sherbrooke.
deficit: Le réseau est {pauvre} et madame {n’a aucune ressource personnelle} pour traverser l’hiver.
failure: {A lamentablement échoué} l’épreuve d’effort, arrêtée à 3 minutes pour dyspnée.
belittling: Il {se comporte comme un enfant}, frappe du pied lorsque sa conjointe quitte après les visites.
service-use: Monsieur {abuse des services} ambulanciers, quarante transports depuis l’été d’après la coordination.
character: Résident {envahissant} au poste, vient aux dix minutes pour l’heure du repas.
deficit: Les {lacunes} de l’usagère en cuisine sont telles qu’une RI est demandée.
character: Elle est perçue comme {ingrate} par l’équipe, ayant critiqué les repas et la propreté des toilettes.
belittling: Madame fait {sa crise} aussitôt que le congé est évoqué et il faut la rassurer longuement.
coercion: À compter d’aujourd’hui il {doit se soumettre à} une injection mensuelle, qu’il dit ne pas vouloir.
credibility: {Simulateur} probable, écrit le premier expert dans son rapport du 9 août 2021, que nous avons lu.
label: Usager {schizo}, sans domicile, arrivé avec ses bottes trouées et demandant un sandwich.
label: Il appert que le défendeur serait un {psychopathe}, terme employé au rapport de 2006 et retenu par notre collègue.
label: Le neveu, {cocaïnomane}, occupe le sous-sol et paie une part du loyer.
character: {Recherche d’attention} probable selon l’infirmière de nuit : 14 cloches entre minuit et 6 h.
substance: Habitudes de vie : {abus d’alcool} les fins de semaine, tabac 1 paquet/jour, café 4 tasses.
suffering: Clinique de la mémoire : ex-enseignante {atteinte de} la maladie d’Alzheimer au stade léger, accompagnée de sa fille.
deficit: Fonctionne {à bas niveau}, encadrement aux AVQ matin et soir.
risk: {Potentiel de violence élevé}, chambre près du poste, deux intervenants pour les soins.
belittling: {Enfantillages} au souper, cache la fourchette de sa voisine et rit.
label: Il s’agit d’{un schizophrène} de 34 ans, célibataire, sans enfant, prestataire de l’aide sociale et suivi par notre équipe de secteur depuis 2011.
appearance: Tenue vestimentaire {provocante} à l’entrevue d’expertise, maquillage prononcé.
pessimism: Évolution : {plafonné}, on n’attend plus de gain en ergothérapie.
appearance: L’accusé, {mal soigné} et {d’allure marginale}, se présente avec vingt minutes de retard, en compagnie de son avocate.
risk: Résidente {frappeuse}, à approcher de face et à deux.
risk: L’{agressivité verbale} de la patiente envers la secrétaire a mené à un appel à la sécurité.
failure: {A abandonné} la thérapie après la quatrième séance, invoquant le coût du stationnement.
failure: L’usager {a fait défaut de} se présenter à l’injection, et le SIV l’a trouvé chez sa cousine.
character: Monsieur paraît {démotivé} en physiothérapie, il arrive en retard et fait la moitié des répétitions.
coercion: Une {camisole chimique} a été employée pour le transfert en hélicoptère vers Montréal.
suicide: Son frère, pompier, {s’est suicidé avec succès} par pendaison il y a quatre ans.
pessimism: {CHRONIQUE DU 3E}, RIEN DE NEUF.
insight: {Déni massif} devant la perte de vision, conduit encore le soir pour aller au bingo.
appearance: {Hygiène douteuse}, à revoir avec le CLSC lors de la prochaine visite à domicile.
credibility: {Niait} à ce moment toute douleur thoracique, troponines en cours.
label: {Héroïnomane} sous méthadone 80 mg, consulte pour un genou chaud depuis trois jours.
belittling: {Pique une crise} au moment de la fermeture du fumoir, retourne au lit vers 23 h.
substance: Madame, infirmière auxiliaire de 41 ans, présente un {abus de benzodiazépines} prescrites au départ pour une insomnie de deuil.
character: De l’avis du Dr Tremblay, psychiatre désigné, la travailleuse est {quérulente} et multiplie les lettres à l’Ordre.
coercion: {Fugueuse} : surveillance étroite q15 min, pyjama et retrait des souliers.
substance: {Recherche de narcotiques}, quitte lorsqu’on lui propose de l’acétaminophène et de la glace.
character: {Narcissique}, parle surtout de ses ventes, ne pose aucune question sur l’opération à venir.
suffering: Elle {fut terrassée par} une psychose post-partum au troisième jour de vie de l’enfant.
appearance: {Malpropre}, dégage une odeur d’urine, porte deux chandails superposés.
credibility: L’examen met en évidence plusieurs signes de Waddell et l’impression est celle d’une {exagération} des symptômes.
substance: Le {vice} du jeu s’ajoute chez lui à une {consommation abusive} de cannabis.
compliance: Pt {délinquant} avec sa diète, HbA1c 10,4 %, glycémies capillaires entre 14 et 22.
risk: {IMPREVISIBLE ET VIOLENT}, NE PAS ENTRER SEUL.
label: Les parents sont tous deux {alcooliques} et l’enfant a été confié à la grand-mère maternelle dès l’âge de deux ans.
suicide: Il {menace de se suicider} si son congé est devancé, d’où la demande d’évaluation en psychiatrie de liaison.
risk: {Prédateur} selon le tableau blanc du poste, à ne pas laisser près des chambres des femmes.
failure: Madame {faillit} une nouvelle fois à son régime, reprise de 6 kg depuis la visite de mai.
belittling: {Comédie} habituelle avant le départ pour l’hémodialyse, a fini par monter dans le transport.
belittling: Madame {pleurniche} depuis l’heure du dîner parce que sa fille n’est pas venue, et demande qu’on appelle chez elle.
substance: Ancien {ivrogne}, abstinent depuis la naissance de sa petite-fille, fonction hépatique bonne.
appearance: Madame, {plutôt laide et sans élégance}, se présente à l’heure et salue la secrétaire.
suffering: Depuis son licenciement, monsieur {lutte contre} une dépression pour laquelle il reçoit de la sertraline.
character: Tempérament {soupe au lait}, monte le ton lorsque le fauteuil tarde.
character: Personnalité {difficile}; on suggère au médecin de famille des visites brèves et planifiées.
compliance: Inhalateurs prescrits en mai, {inobservance} complète d’après le registre de la pharmacie.
character: Femme {exigeante}, qui demande à voir le médecin de garde à chaque quart.
credibility: {Affabule} au sujet d’un héritage, remet au personnel des chèques sans provision.
compliance: {Compliance médiocre} au CPAP, 1,8 h/nuit à la lecture de la carte.
credibility: {Mauvais historien}, le patient ne peut préciser ni la date ni les circonstances de sa chute.
insight: EXAMEN MENTAL : tenue correcte, débit accéléré, affect labile, {autocritique nulle}.
othering: Une {personne saine} n’aurait pas réagi ainsi à la remarque du contremaître, d’après l’expert de l’employeur.
othering: {Les gens comme elle} trouvent rarement un logement à ce prix dans Hochelaga.
suffering: Il {était atteint}, depuis la fin de la vingtaine, d’un trouble obsessionnel touchant surtout le rangement.
deficit: {Capacités parentales déficientes}, selon l’évaluation du psychologue mandaté par la cour.
failure: Les parents ont {échoué dans leur rôle} et la DPJ demeure saisie du dossier.
disability: {Grabataire}, matelas à pression alternée, mobilisée aux deux heures.
suicide: Troisième {tentative ratée} en deux ans, par intoxication à l’acétaminophène cette fois.
label: Elle se retrouve en RI avec deux {déments} et un monsieur aveugle, souhaite changer d'étage.
failure: {A échoué} son placement en appartement supervisé à deux reprises, retour au foyer de groupe.
disability: {Déficiente légère} suivie conjointement avec le CRDITED, lit peu, gère son argent de poche.
belittling: {Dramatise} une piqûre de maringouin, veut voir le md cette nuit.
label: Selon la fiche d'accueil, mère {folle} et père absent, élevé par sa marraine à Saint-Jérôme.
risk: Conjoint {violent} et elle {agressive}, écrit-on au 811, sans date ni geste précis.
character: {Irresponsable} avec son argent, tout dépensé le 3 du mois, budget à refaire avec la fiducie.
risk: {Imprévisible}, selon l'inf. de l'unité d'origine; personne ne précise ce qui s'est passé.
compliance: {Opposante} aux soins d'hygiène, la préposée repasse vers 10 h.
suffering: Dame de 58 ans {souffrant de} schizophrénie paranoïde, vivant en RI depuis l'incendie de son logement.
deficit: {Bas niveau de fonctionnement}, besoin d'encadrement 24 h, orientation vers une RI.
substance: Dépistage urinaire {sale} au retour de sortie, md avisé, pas de changement à l'ordonnance.
belittling: La {pauvre petite} attend son père qui ne vient pas, dit la note du dimanche.
coercion: Doit {se soumettre} au plan d'intervention pour garder sa place au foyer.
suffering: {Ravagé par} la psychose, son frère aîné vit à la rue; lui souhaite un logement subventionné.
service-use: Syndrome de la {porte tournante} : sorti vendredi, réadmis dimanche.
substance: Urines {propres} x 3, sortie de fin de semaine accordée par le md traitant.
label: {Paranoïaque}, il vérifie la serrure devant l'auxiliaire avant de s'asseoir.
insight: {Inconscient de son état}, part travailler à -20 sans manteau.
character: On le décrit {agité} et {bruyant} au centre de jour, il faisait pourtant la vaisselle.
compliance: {A REFUSÉ} DE SIGNER SON PI, veut d'abord le relire avec son frère, copie remise.
deficit: {Décompense} chaque automne, d'où une visite de plus par semaine entre octobre et décembre.
insight: {N'a pas conscience de} ses difficultés, dit que tout va bien au travail et à la maison.
compliance: {Bonne compliance} depuis que la pte reçoit l'injectable aux trois mois.
coercion: Usager {remis à l'ordre} deux fois au souper, termine son assiette et remonte.
appearance: Apparence générale : {laisse à désirer}, chandail taché de café, bottes détachées.
credibility: À l'accueil, {récit douteux} au sujet de la perte de sa carte RAMQ, formulaire rempli avec la TS.
deficit: {Lacunes importantes} dans l'organisation de son quotidien, agenda remis par l'ergothérapeute.
credibility: Elle {se plaint sans cesse d'}étourdissements depuis la hausse de rispéridone, TA 92/58 ce matin.
insight: Usager {ne reconnaît pas sa maladie}, parle d'un don reçu à la mort de sa grand-mère.
othering: L'objectif du séjour est qu'elle puisse vivre comme {les gens normaux} dans un logement du quartier.
credibility: L'éducatrice ne le croit pas : {fabule} au sujet d'un oncle pilote, l'oncle a appelé mardi.
coercion: {A fugué} de l'unité pendant le changement de quart, code jaune lancé à 15 h 42.
deficit: En AVD, résident {incapable de} préparer un repas simple, l'ergo propose un essai supervisé.
compliance: Nuit : {peu collaborant} aux tournées, ferme la porte au nez de l'agent, dort de 2 h à 6 h.
character: Le pair aidant le trouve drôle, l'inf. le dit {arrogant} et {condescendant}.
suicide: {Tentative non sérieuse} d'après l'urgentologue, retour à la RI avec un feuillet.
suicide: {Gestes parasuicidaires} au centre jeunesse, élastique au poignet suggéré par la psychoéducatrice.
credibility: A rapporté des voix à l'évaluation, {discours peu crédible} pour le psychiatre de garde.
suicide: A la suite d'une {tentative échouée}, transférée des soins intensifs à l'unité 4B.
compliance: {Non-observance} du traitement documentée par la pharmacie : trois Dispill retournés pleins.
appearance: Se présente au CLSC {négligé}, barbe longue, souliers sans lacets.
othering: {Une drôle de bibitte}, tient un cahier de plaques d'immatriculation depuis 2006.
label: Transfert de RI : {un sans-abri}, {ex-détenu}, à loger au plus vite, carte de guichet perdue.
character: {Hostile} à l'arrivée de l'infirmière du SIM, ouvre tout de même la porte.
substance: Son md a cessé l'hydromorphone, {narcomane} selon le triage, sueurs et bâillements notés.
credibility: L'usager·ère {allègue} avoir été bousculé·e par un voisin de chambre, aucune trace visible.
othering: {Ce genre de monde} ne veut pas travailler, selon un mot laissé par le plateau d'insertion.
character: {Profiteur}, vit chez sa grand-mère sans payer, s'occupe de ses poubelles et de la neige.
disability: {Arriéré mental} selon une vieille feuille de 1994, aucun test retrouvé.
disability: {Handicapé} depuis l'accident de moto, il veut retourner à l'atelier de soudure.
compliance: Malgré les rappels, madame {ne se conforme pas aux} règles de la RI sur le tabac.
substance: {Polytoxicomanie}, hépatite C traitée, suivi à CACTUS aux deux semaines.
pessimism: {Cas lourd} pour le foyer, la responsable demande une rencontre d'équipe avant la fin du mois.
pessimism: Son avenir ? {Placement à vie}, pense la soeur, qui vient le dimanche.
insight: Ergo : {jugement altéré} en cuisine, oublie le rond allumé, répond bien aux repères visuels.
suicide: {Note de suicide} trouvée par la préposée sous le napperon, remise à l'infirmier-chef.
suicide: {Chantage suicidaire} au téléphone avec sa mère, celle-ci appelle le SIM en pleurs.
compliance: Elle {n'a pas respecté son plan d'intervention}, n'ayant pas appelé le centre de crise samedi.
insight: Au TAQ, le psychiatre a parlé d'{un jugement perturbé}, la pte a répondu à chaque question.
character: Pte {envahissante} auprès des autres, entre dans les chambres, redirigée x 4.
deficit: Retour de fin de semaine chez sa fille : {dégringole} depuis, mange peu, ne lit plus son journal.
character: Femme {théâtrale} au ton fort, mains en l'air, quitte le bureau après 12 minutes.
label: Chum {consommateur de drogues}, elle demande qu'il ne soit plus admis au foyer en visite.
belittling: {Notre petit monsieur} de la 12 a redemandé deux desserts.
service-use: {Usager lourd} du 811 et du 988, plan d'appels convenu avec l'équipe de soir.
character: {Vulgaire} au téléphone avec la réception, raccroche, rappelle pour s'excuser.
label: Frère de la résidente : {malade mental} hospitalisé dans les années 80, aucun contact depuis.
belittling: 3 h 20, {fait pitié} assise dans le corridor, thé et couverture offerts, retour au lit à 4 h.
coercion: {Mise en retrait} dans sa chambre jusqu'à ce qu'elle {obéisse}, pleure derrière la porte.
substance: {Échec au test} de dépistage, la maison de thérapie garde sa place jusqu'au 9.
credibility: Usager·ère {niant} toute idée noire, accepte de garder la carte du centre de crise dans son portefeuille.
risk: Us. {combatif} au lever, repousse la main de la préposée, se rendort.
label: Deux {alcooliques} et une jeune femme en attente de logement composent le groupe de cette semaine.
label: Le 7 est {un TDAH} qui ne dort pas, la 8 {une schizo-affective} qui ronfle, nuit correcte sinon.
substance: Milieu de vie : copains qui {se gèlent} dans la cour arrière, il veut changer de quartier.
risk: Résident {agressif} envers le préposé au moment du bain, serviette lancée au sol.
label: {Suicidaire} de 23 ans en observation au lit 6, dort depuis 4 h, rondes aux 15 min.
service-use: {Grand consommateur de services}, dossiers ouverts au CLSC, au CRD et au centre de crise.
substance: {Intoxiquée comme d'habitude} à 23 h, dort dans le fauteuil du salon, réveillable à la voix.
coercion: Après l'incident, usager {placé en} chambre d'isolement sans que la raison figure à la note.
service-use: {Surutilise} la ligne Info-Social, 32 appels en novembre.
risk: Transport vers le tribunal avec deux agents, monsieur étant {agressif verbalement} depuis le déjeuner.
label: Monsieur est un {schizophrène} de 42 ans, hébergé en ressource intermédiaire depuis mars et suivi par l'équipe du CLSC.
service-use: {Encore elle} à l'urgence psychiatrique, {habituée de la place}, donnée congé après quatre heures.
belittling: {Enfantin} avec ses toutous, 45 ans, les range en ordre de grandeur avant le coucher.
label: {Les anxieux} du groupe préfèrent le local sans fenêtre, l'éducatrice en prend note.
failure: Troisième désintox en un an, {n'a pas réussi à} compléter le programme de 28 jours.
character: Mère {surprotectrice}, appelle quatre fois par quart, remercie toujours l'équipe.
pessimism: {Pronostic sombre}, l'équipe n'envisage pas de retour en logement.
compliance: {Mauvaise volonté} à l'atelier cuisine, lave sa vaisselle sans essuyer la table.
substance: Surveiller la médication PRN, {quémande} ses benzos à chaque changement de quart.
character: Le fils est {égocentrique}, la bru {hystérique}, le père demande à sortir du foyer.
label: {Délinquant} de 17 ans en LSJPA, motivé à finir son secondaire 4 au centre.
label: {Boulimique} depuis la ringuette junior, garde des biscuits sous le lavabo.
coercion: {On lui permet} deux sorties par jour s'il prend sa douche avant le dîner.
othering: Il est {différent des gens sains}, dit le beau-père en rencontre, l'usager quitte la pièce.
failure: {N'a pas répondu au} traitement {à cause de son manque d'effort}, écrit l'externe en psychiatrie.
credibility: Int. de nuit : résidente {se lamente} de douleur aux genoux, acétaminophène 650 mg donné à 2 h 15.
suicide: {Parasuicide} à répétition au centre jeunesse, pansement changé, rencontre avec la psychoéducatrice.
label: Clinique de dépendance : {opiomane} sous Suboxone 16 mg, non-porteur du VIH.
label: Au 5e, {la démente} du corridor C a mangé toute son assiette et souri à la musicothérapeute.
disability: Frère {handicapé mental} à sa charge, demande de répit faite au CRDI.
deficit: {Limité} intellectuellement, consignes d’antibiothérapie données à la sœur.
substance: {Grand buveur}, cirrhose Child B, ponction d’ascite 4 L.
character: Épouse {contrôlante} qui répond à sa place, à revoir seul.
character: {Immature} pour une mère de 19 ans, mais les boires vont bien et le lien est tendre.
character: Le résident du 108 {cherche l’attention} en laissant tomber ses objets par terre, deux fois la même chose hier.
label: RAPPORT INTERQUART — 312-2 : {LE SCHIZOPHRENE} OPERE POUR HERNIE, PANSEMENT SEC, S'EST LEVE X 1.
suffering: {Aux prises avec} un cancer de la prostate depuis 2019, suivi aux six mois en urologie.
othering: {Un cas spécial}, celui-là; installer le cathéter jugulaire avec deux personnes.
suffering: Survit avec une trachéo, {condamné à} la ventilation mécanique depuis l’accident de VTT.
risk: {Combatif} au moment de la ponction veineuse, deux tentatives, prélèvement remis à demain.
compliance: Dentisterie sous sédation, enfant {peu coopératif}, papa assis tout près.
substance: Enceinte 30 sem., {consommation abusive} de cannabis, poids fœtal au 10e percentile.
compliance: HTA mal comprise et {non-observance} soupçonnée, on simplifie à un comprimé combiné die.
credibility: Appel Info-Sante : mere {allegue} que bebe de 3 semaines ne boit plus depuis hier soir, conseil de se presenter a l'urgence.
credibility: Femme de 29 ans, G2P1, {affirme sans preuve} être allergique à la pénicilline, test cutané à faire.
failure: Deux {rendez-vous ratés par sa faute} en podiatrie, on lui redonne une place le 4.
substance: {Alcoolisme} chronique, {toxicomanie} IV, {abus} de Lyrica : voir liste de problèmes.
service-use: {Utilisateur abusif} des services d'urgence, plan d’intervention individualisé à faire avec le médecin de famille.
failure: {Perdu de vue} depuis le dépistage du pied diabétique, revu avec un ulcère du gros orteil.
insight: Dit être guérie, {jugement altéré}, désire annuler sa radiothérapie.
insight: {Dans le déni} de son diagnostic d’oncologie, parle de repartir travailler en Abitibi la semaine prochaine.
failure: {N'a pas répondu} à la fluoxétine ni {réussi} sa thérapie de groupe, référence en psychologie.
compliance: {Ayant refusé} la mammographie à deux reprises, Mme Doucet explique qu’elle a eu très mal en 2018.
failure: {A failli à} son contrat de méthadone, doses à emporter suspendues.
character: {Mauvais caractère}, mais s’informe toujours du prénom des préposés.
label: Évaluation pour la popote roulante : couple {d’alcooliques}, deux chats, frigo vide.
compliance: Étant donné la {piètre adhésion} aux immunosuppresseurs, niveau de tacrolimus indétectable.
suffering: Famille de quatre dont deux enfants {atteints de} fibrose kystique, vaccins de l’automne faits pour tous.
character: {Geignard}, il réclame la bassine toutes les demi-heures.
belittling: Patiente {pleurnicharde} durant l’accouchement, péridurale mise en place à 5 cm.
insight: {Aucune conscience} de ses pertes de mémoire, l’épouse complète le questionnaire.
failure: {A échoué} le protocole de marche au jour 3 de sa PTH, séance refaite en PM.
pessimism: Sevrage du ventilateur chez un homme {fini}, rencontre éthique à 13 h.
suffering: Le plus vieux des garçons {souffre} d’épilepsie, le plus jeune va bien; besoin d’un billet pour l’école.
risk: {Menaçant} envers la dentiste, rendez-vous reporté, deux intervenants présents la prochaine fois.
pessimism: {Cas désespéré} au dire de la remplaçante : 3 amputations, fume toujours.
credibility: Congé : l’aidante {avoue} sauter des doses d’apixaban, horaire affiché sur le frigo.
compliance: Patient rencontré en présence de sa conjointe, il {refuse toujours} la coloscopie même si le RSOSi est positif.
label: {Junkie} de 32 ans trouvé inconscient dans les toilettes du dépanneur, naloxone IN donnée × 2 par les ambulanciers.
appearance: Carie cervicale 34 et {hygiène épouvantable}, prothèse du haut fracturée, empreintes prises.
pessimism: Patiente palliative {en train de baisser les bras}, {défaitiste}, souhaite rentrer à Matane.
deficit: {Incapable de} gérer sa médication seule, Dispill demandé à la pharmacie pour lundi.
disability: Son conjoint {infirme} a aussi besoin d’aide pour les transferts, aide du CLSC matin et soir.
compliance: Mauvaise journée : {a refusé} bain, repas et physio, a accepté la visite du chien.
substance: Usager {clean} depuis 3 mois, urine négative encore ce matin.
deficit: L’ergo conclut que Monsieur {ne peut pas} se servir d’un fauteuil motorisé et {n’a pas la capacité de} gérer son argent.
coercion: Monsieur {doit se soumettre} à un dépistage urinaire avant chaque dose de méthadone.
suicide: Médecin de garde : {pseudo-tentative} au Tylenol, N-acétylcystéine 21 h débutée.
credibility: {Insiste pour dire} qu’elle ne fume plus, CO expiré à 14 ppm.
disability: Conduit une fourgonnette adaptée malgré qu’il soit {cloué en chaise roulante} depuis 1994.
coercion: {Droit de sortie retiré} tant que la créatinine n’est pas revenue.
coercion: Dossier palliatif : on {lui interdit} de boire du vin le soir à cause de la morphine.
service-use: S : DRS atypique. O : ECG nl. A : {habitué de l’urgence}. P : congé avec suivi GMF.
risk: Résident {agressif} lors des soins d’hygiène AM, a repoussé la main de la préposée.
credibility: {Nie} douleur, {nie} saignement, mouvements fœtaux présents, col postérieur.
character: Les enfants de Mme Arsenault sont {chicaniers} et {revendicateurs}, commissaire aux plaintes impliquée.
character: En dialyse, {passif-agressif} avec la commis, arrive 25 min en retard.
credibility: A apporté un échantillon d’urine {suspect}, {raconte des histoires} au sujet de sa fin de semaine.
coercion: {Refusée} à la sortie du samedi parce qu’elle avait été {désobéissante} au bain.
suffering: {Atteinte d'}un mélanome, Mme Thériault aimerait voir naître sa petite-fille en juin.
pessimism: Réadaptation : {plafonnement}, {aucun potentiel de} retour à domicile selon l’équipe.
label: Fille de {drogués}, bébé de 2 jours au score de Finnegan 6, peau à peau avec la grand-mère.
othering: {Ces cas-là} ne relèvent pas des soins intensifs, a-t-on répondu au MD de Baie-Comeau.
suicide: Antécédents psy : {multiples tentatives infructueuses}, dernière il y a 10 ans, bon appui de sa communauté religieuse.
character: Madame est {hostile} envers l’équipe de jour, plus calme avec l’infirmière de soir qui la connaît depuis l’été.
insight: {Ne comprend pas la gravité} de son cancer du pancréas, rencontre avec l’oncologue à répéter.
deficit: {Ne peut plus} se laver seule ni préparer ses repas, évaluation OEMC à compléter.
failure: {N’a pas réussi} son sevrage tabagique avec les timbres, on passe à la varénicline.
coercion: Le bénéficiaire {s'est évadé} par la porte du jardin, retrouvé au stationnement à 15 h 05, veste chaude mise.
character: {Méfiant et désagréable} avec la nouvelle auxiliaire, il lui a tout de même offert un café.
pessimism: Plaie veineuse {qui ne guérira jamais}, pansement de confort seulement.
substance: {En manque}, sueurs et mydriase, COWS 14, premier comprimé de buprénorphine SL donné.
insight: {Ne reconnaît pas} ses limites et {manque de jugement} à l’égard de la conduite automobile.
label: En 2e visite prénatale, {toxicomane} sous méthadone qui souhaite allaiter, à discuter avec le pédiatre.
disability: Soins à domicile, {handicapée} lourde, deux passages par jour, conjoint aidant.
compliance: {Refuse} son insuline au coucher ce soir.
insight: {N’admet pas} qu’il a un problème d’alcool, foie stéatosique à l’écho.
deficit: Clientèle {lourde} au troisième, dont Mme B. qui est {totalement dépendante} pour l’alimentation.
coercion: Dans l’attente d’une place, on {le tient enfermé} dans sa chambre la nuit.
othering: {Les femmes de sa culture crient toujours} en travail, péri offerte à 3 cm.
belittling: Sa cheville va bien, mais {elle en met}, veut un billet pour deux semaines.
label: {Héroïnomane} enceinte de 22 semaines, suivi GARE amorcé à l’externe.
coercion: {Mis à la porte} du refuge pour consommation, on tente de lui trouver une place à la Maison du Père.
compliance: Fume un paquet par jour, {ne fait aucun effort} pour arrêter, MPOC GOLD 3.
suicide: TS médicamenteuse {ratée} il y a six mois, suivie depuis par le psychologue du GMF.
compliance: Soins à domicile : a {encore manqué} son rdv de prise de sang, {ne collabore pas} avec l’équipe.
substance: {Toxicomanie} active, demande d’hydromorphone à la clinique sans rdv.
credibility: Le technologue note que la douleur {disparaît comme par magie} une fois l’imagerie finie.
pessimism: AVC massif, {irrécupérable} selon le physiatre, orientation hébergement.
service-use: {Bloque un lit} de soins aigus depuis 61 jours en attente d’une RI.
credibility: {Mauvais historien}, médicaments non connus, liste demandée à la pharmacie Jean Coutu.
deficit: Femme {démunie intellectuellement}, formulaires remplis avec la travailleuse sociale.
service-use: {Monopolise} l’infirmière d’accueil, {habitué de la clinique}, quatre visites pour le même bouton.
failure: Onco : {échec à} la première ligne de chimio, on discute aujourd’hui de l’immunothérapie avec Monsieur et sa conjointe.
deficit: Ergothérapie — Cuisine : {échoue} à suivre une recette, {inapte} au four, micro-ondes correct.
risk: Le client {présente un danger}, prévoir un agent lors du changement de sonde.
service-use: {Encore lui}, 3e fois cette semaine, dit avoir mal au dos, veut un lit.
`)
