import {readSentences, type Sentence} from './sentence.js'

/** French expressions of setting apart, of failure, of control and of character, as charts have them, by two writers who had not seen the rules; to learn from: rules for them are yet to be written */
export const sentences: Sentence[] = readSentences(`
othering: {Ces gens-là} ne viennent jamais à l'heure, prévoir plage libre en PM.
othering: Salle d'attente pleine de {ce genre de monde}, sécurité avisée.
othering: Arrivé par ambulance à 02h10, un de {nos habitués}.
othering: {Cette clientèle} demande beaucoup de temps infirmier.
othering: {Les psychiatrisés} sont regroupés au fond du corridor.
othering: Rappel à l'équipe de soir : {les itinérants} ne gardent pas leurs effets au chevet.
othering: Transfert refusé, l'unité a déjà trop {de cas lourds}.
othering: {Le TPL du lit 4} réclame encore de parler au médecin.
othering: Admission à 23h, {une autre schizo} amenée par les policiers.
othering: Demande sa sortie puis se ravise, {typique de ces patients}.
othering: Famille nombreuse au chevet, {comme font les gens de cette culture}.
othering: Ne mange {pas comme du monde normal}, utilise ses doigts.
othering: Se tient au parc avec {ses pareils}.
othering: Refuse l'examen par un homme, c'est {leur mentalité}.
othering: Pte de 19 ans, {une vraie borderline}, lacérations avant-bras G.
othering: {Eux autres}, ils savent quoi dire pour avoir un lit.
othering: {Ça} arrive intoxiqué et {ça} exige d'être vu tout de suite.
othering: {La bipolaire de la 12} a circulé toute la nuit.
othering: {Le 214} a sonné six fois depuis le début du quart.
othering: {Le psychotique} est en chambre d'isolement depuis 15h.
othering: Évalué au triage : {un toxico} avec abcès au pli du coude D.
othering: {Un alcoolo notoire} du quartier, connu de tous à l'urgence.
othering: Présentation {d'une hystérique classique}, ECG normal.
othering: Provient {d'un milieu défavorisé}, hygiène à l'avenant.
othering: Mère {BS de génération en génération}, peu d'attentes quant au suivi.
othering: {Les sans-abri comme lui} revendent leurs Rx.
othering: {Les autochtones} consomment en arrivant en ville, orienter vers refuge.
othering: Exprime la douleur de façon très bruyante, {syndrome méditerranéen}.
othering: {Ces mères-là} appellent pour un oui ou pour un non.
othering: {Pas une clientèle pour nous}, retourner au CLSC de son territoire.
othering: {N'a pas sa place dans nos murs}, relève de la toxicomanie.
othering: {Notre monde} de la psy est calme ce soir.
othering: {Les déments} sont levés en premier, les autres après 8h.
othering: Installer au salon avec {les errants}.
othering: {Les cas sociaux} attendent leur place au couloir 3.
othering: Usager {profil DPJ}, a fait le tour des foyers de groupe.
othering: {Un jeune de centre}, ça paraît dans son langage.
othering: {Les junkies} du centre-ville sont revenus chercher du matériel.
othering: Ne comprend pas les consignes, {un déficient}.
othering: Comportement {anormal pour quelqu'un de son âge}, rit seul.
othering: Cohabite avec {d'autres comme lui} en maison de chambres.
othering: {Chez ces patients}, la parole donnée ne vaut pas grand-chose.
othering: {Les patients psy} passent après les vrais cas d'urgence.
othering: Conjoint {du même acabit}, présent à l'entrevue.
othering: Famille {d'immigrants}, ne saisit pas l'importance du RDV.
othering: {Les Arabes} ne parlent pas de dépression, explorer par le somatique.
othering: {La petite anorexique} a encore fait le tour de l'unité à la course.
othering: {Les suicidaires} sont mis en jaquette dès l'arrivée.
othering: {Un SDF} retrouvé allongé devant la gare, PEC par le SMUR.
othering: {Un éthylique} de plus en UHCD pour dégrisement.
othering: {Les marginaux} du secteur sont vus par l'équipe mobile.
othering: Sait lire et écrire, {étonnant pour quelqu'un de la rue}.
othering: S'exprime bien {pour une schizophrène}.
othering: {Les clients difficiles} sont répartis entre les deux infirmières.
othering: {Un chronique} de l'ancien pavillon, en CHSLD depuis 2009.
othering: {Les abuseurs du système} ont tous le même discours au triage.
othering: {Ce type d'individu} ne devrait pas être en chambre double.
othering: Loge dans {un bloc de pauvres}, prévoir visite à deux.
othering: {Ces familles} ne s'impliquent pas dans le PI.
othering: {La population carcérale} exagère toujours ses sx.
othering: {Les gens du voyage} débarquent à vingt, limiter les visites.
othering: Interprète non demandé, {ces communautés-là} règlent ça entre elles.
othering: {Les filles comme elle} reviennent chercher la pilule du lendemain.
othering: Vit {en vase clos avec les siens}, peu intégré à notre société.
othering: {Un cas psy}, bilan somatique non fait.
othering: {L'opposant de service} refuse l'atelier ce matin.
othering: {Les vieux} sont couchés à 19h, RAS.
othering: {Un transsexuel} au lit 8, chambre privée svp.
othering: Attitude {qu'on retrouve toujours chez les TPL}, nous divise en équipe.
othering: {L'héroïnomane} veut devancer sa dose de méthadone.
othering: Monsieur {vit sur une autre planète}, difficile de recueillir l'hx.
othering: Pte {pas toute là}, questionnaire rempli par la sœur.
othering: {Un numéro}, celui-là, a fait rire toute l'équipe de nuit.
othering: {Notre abonné} du vendredi soir est arrivé à 22h45.
othering: {Madame la princesse} souhaite un deuxième oreiller.
othering: {Un beau spécimen}, à voir par l'externe pour l'enseignement.
othering: {Un cas d'école} de paranoïa, présenté à la réunion clinique.
othering: {La faune du centre-ville} occupe la salle d'attente depuis minuit.
othering: Soir de pleine lune, {les fous sont de sortie}.
othering: Client {qui n'a pas l'eau à la poche}, reprendre l'enseignement.
othering: {Un drôle de moineau}, garde ses lunettes fumées en entrevue.
othering: {Fait partie des meubles} à l'urgence, civière 14.
othering: Parents {pas très vite vite}, enseignement d'insuline à répéter.
othering: {Une crottée} du refuge, douche avant l'examen.
othering: {Un quêteux} connu du métro, engelures orteils.
othering: {Un robineux} trouvé dans l'entrée du dépanneur.
othering: {Du monde de fond de rang}, n'ont jamais consulté.
othering: {Ça vient de l'Est}, ça explique le langage.
othering: {Qui se ressemble s'assemble}, le chum consomme aussi.
othering: {La pomme ne tombe pas loin de l'arbre}, mère suivie en psy aussi.
othering: {Tel père, tel fils}, ATCD judiciaires des deux côtés.
othering: {Un enfant de la DPJ}, faut pas s'attendre à autre chose.
othering: {On connaît la chanson avec les borderlines}, ne pas répondre à la cloche.
othering: {Chassez le naturel}, est retourné dans la rue après 3 jours.
othering: {Le folklore habituel} des psychotiques : caméras, ondes, voisins.
othering: {Une âme perdue} parmi tant d'autres au square.
othering: {Un poqué de la vie}, 54 ans, hébergé au refuge.
othering: {Un maganné} du secteur, plaies aux MI.
othering: {La cour des miracles} au corridor B, six patients en attente.
othering: {Un pauvre diable}, sans famille, assis à l'accueil.
othering: {Un phénomène}, se promène avec trois manteaux.
othering: {Gratiné}, le nouveau du lit 9.
othering: {Fêlée} selon le voisinage, signalement au CLSC.
othering: {Un illuminé}, cite la Bible pendant la prise des SV.
othering: {Pas fini}, le jeune, 16 ans mais parle comme un enfant de 8.
othering: {Il lui manque un bardeau}, collaboration variable au bain.
othering: {L'ascenseur ne monte pas jusqu'en haut}, vérifier la compréhension du congé.
othering: {Une originale}, appartement rempli de chats et de journaux.
othering: Grand-père {retombé en enfance}, joue avec sa serviette.
othering: {Un légume}, au fauteuil depuis l'AVC.
othering: {Le placement}, arrivé lundi, attend toujours son CHSLD.
othering: {Un bloqueur de lit}, NSA depuis 47 jours.
othering: {Bed-blocker} en médecine, aucune EHPAD n'en veut.
othering: {Une patate chaude} que se renvoient la psy et la dépendance.
othering: {Un incasable}, refusé par quatre foyers de l'ASE.
othering: {Une mère à problèmes}, la garderie a aussi son opinion.
othering: {Une fille de party}, ITSS à répétition.
othering: {Une fille de rue}, dit avoir 18 ans.
othering: {Un gars de bicycle}, tatoué partout, pas de questions svp.
othering: {Un ex-détenu, ça reste un détenu}, porte ouverte pendant l'entrevue.
othering: {Nos amis de la rue} viennent surtout pour le sandwich.
othering: {Nos chers psychiatrisés} ont eu leur sortie au parc.
othering: {La gang de la méthadone} fume devant la porte depuis 8h.
othering: {Le club des anxieux} a réclamé ses PRN au souper.
othering: {Le fan-club de l'Ativan} est au complet ce soir.
othering: {La secte des fibromyalgiques} a une nouvelle membre, formulaire SAAQ à remplir.
othering: {Un cassos}, CMU, quatre enfants placés.
othering: {Un cas soc'} adressé par les pompiers.
othering: {Un clodo} en hypothermie, réchauffé en SAUV.
othering: {Un punk à chien} refuse de laisser l'animal dehors.
othering: {Bobologie de quartier sensible}, réorienté vers la maison médicale.
othering: {Un migrant de plus}, aucun papier, gale probable.
othering: {Issue de la diversité, avec ce que ça comporte}, famille omniprésente.
othering: Dit avoir été ensorcelé, {croyances de chez eux}.
othering: {Pas de chez nous}, 12 ans au Québec, préfère l'anglais.
othering: Conjoint répond à sa place, {on sait comment ça marche dans leur religion}.
othering: {Le Nord nous a envoyé} deux patientes inuites par le vol de ce matin.
othering: Retard de 40 min, {l'heure indienne}.
othering: {Ils font des enfants comme ils respirent}, 6e grossesse, suivi tardif.
othering: {Un genre à part}, mange seul dans sa chambre, ne dérange personne.
failure: {A échoué son sevrage} d'alcool à domicile, réadmis jour 4.
failure: {Échec thérapeutique} à la sertraline 150 mg, passer à la venlafaxine.
failure: {Perdue de vue} depuis janvier, réf. reçue de l'urgence.
failure: {Ne s'est pas présenté} à son RDV avec la T.S. ce jour.
failure: {RDV manqué} x 2, 3e RDV donné le 14.
failure: {A raté} sa prise de sang de lithémie.
failure: {Rechute encore} au crack, 3 semaines après la thérapie.
failure: {Bris de suivi} en 2022, redirigé au guichet d'accès.
failure: {Congé pour non-observance} du tx, lettre envoyée au MD de famille.
failure: {A abandonné} le groupe de gestion des émotions à la 4e séance.
failure: {Dossier fermé faute de collaboration}, 3 appels sans retour.
failure: {N'a pas su} garder son logement supervisé plus d'un mois.
failure: {Encore revenu} à l'urgence pour idées noires.
failure: {A lâché} ses injections depuis le déménagement.
failure: {A rechuté} le jour de sa paie.
failure: {A décompensé} à l'arrêt de la clozapine.
failure: {A décroché} de la mesure de réadaptation en emploi.
failure: {N'a pas réussi} à se conformer aux règles de la ressource.
failure: {N'a pas donné suite} à la référence au CRD.
failure: {A négligé} ses pansements toute la fin de semaine.
failure: {A omis} de renouveler ses Rx, sans méd. depuis 9 jours.
failure: {A gâché} sa permission de sortie en consommant.
failure: {A brisé son contrat} de non-consommation.
failure: {A fait défaut} à l'ordonnance de tx, policiers avisés.
failure: {A fugué} du foyer de groupe, rapport fait.
failure: {A quitté contre avis médical} avant l'évaluation psychiatrique.
failure: {Persiste à ne pas} prendre sa quétiapine au coucher.
failure: {N'atteint pas ses objectifs} au PII, révision à devancer.
failure: {Ne progresse pas} en ergothérapie malgré 10 rencontres.
failure: {Ne répond pas au tx} depuis 8 semaines, PHQ-9 à 21.
failure: {Résistant au tx}, 4e antidépresseur à l'essai.
failure: {Réfractaire} à tous les antipsychotiques tentés depuis 2015.
failure: {Échec de placement} en famille d'accueil, 3e déplacement.
failure: {Échec du maintien à domicile}, demande de CHSLD amorcée.
failure: {Échec de la thérapie} fermée, retour au refuge.
failure: {Échec d'intégration} en appartement, revenu chez ses parents.
failure: {Échec scolaire} sec. 3, orienté au FPT.
failure: {Tentative ratée} par intox aux benzos, amenée par la coloc.
failure: {TS manquée}, lavage gastrique non requis.
failure: {Mauvaise observance}, dosette à moitié pleine à la VAD.
failure: {Inobservance chronique} de l'insuline, HbA1c 12,4 %.
failure: {Absence non motivée} à la clinique d'injection.
failure: {Manque d'assiduité} aux rencontres de suivi, espacer à q. 2 mois.
failure: {Non-respect du plan} d'intervention, discuté en équipe.
failure: {Rechuteur} connu, 7e désintox en 2 ans.
failure: {Récidiviste} de l'automutilation, points de suture x 11.
failure: {Réhospitalisation évitable}, avait cessé ses diurétiques.
failure: {Porte tournante}, 5 passages à l'urgence ce mois-ci.
failure: {Lapin} à la consultation de 10h, 2e en un mois.
failure: {No-show} à 13h30, message laissé.
failure: {DNKA} au RDV du CMP, courrier envoyé.
failure: {Absent sans aviser} à la rencontre de réseau.
failure: {Patient non venu}, ne sera pas reconvoqué.
failure: {Suivi interrompu par sa faute}, devra refaire une demande.
failure: {Toujours aussi peu} mobilisé après 3 mois d'hôpital de jour.
failure: {Malheureusement incapable} de rester abstinente plus de 48 h.
failure: {Une fois de plus} en crise à la veille du congé.
failure: {De nouveau} sans logis, {a perdu} son appartement subventionné.
failure: {Jamais abstinent} plus d'une semaine malgré nos efforts.
failure: {Sans succès} malgré toute l'aide offerte par le SIM.
failure: {Malgré de nombreuses chances}, a repris les opioïdes.
failure: {Encore positif} au dépistage urinaire, perd ses doses non supervisées.
failure: {Urine sale} ce matin, benzos et cocaïne.
failure: Suivi TSO : {non compliant}, doses sautées x 3.
failure: Hx : {3 thérapies, 3 échecs}.
failure: {Aucune amélioration, aucun effort}, dossier à discuter.
failure: {Injoignable}, fermeture prévue le 30.
failure: {Référence refusée par l'usager, fermé}.
failure: {Retour case départ} après arrêt du Suboxone.
failure: {Exclue du programme} pour retards répétés.
failure: {A replongé} aussitôt sorti du centre.
failure: {A manqué le bateau} pour la ressource d'hébergement, place donnée à un autre.
failure: {A brûlé toutes ses cartes} auprès des refuges du quartier.
failure: {A épuisé toutes les ressources}, plus rien à lui offrir.
failure: {A fait le tour du jardin}, on ne voit plus quoi proposer.
failure: {A tout scrapé} avec sa TS de la DPJ pour une chicane.
failure: {Est tombé en bas du wagon} pendant les Fêtes.
failure: {Est retombée dans ses vieilles pantoufles} côté jeu, VLT tous les soirs.
failure: {A foiré} son retour au travail progressif, 2 jours seulement.
failure: {S'est planté} au premier weekend de congé temporaire.
failure: {S'est laissé aller} depuis le décès de sa femme, perte de 9 kg.
failure: {S'est évaporé dans la nature} après le congé de l'UHB.
failure: {A disparu de la carte}, cell. hors service.
failure: {N'a pas tenu parole} quant au couvre-feu.
failure: {N'a pas tenu le coup} en appartement, 6 semaines.
failure: {N'a pas fait ses devoirs} de TCC, séance écourtée.
failure: {N'a pas daigné} rappeler malgré 2 messages.
failure: {N'a rien retenu} de l'enseignement sur le diabète.
failure: {N'a rien fait} de ce qui avait été convenu au dernier RDV.
failure: {N'a pas saisi la perche} tendue par le CSAPA.
failure: {N'est pas allée au bout} de son IVG médicamenteuse ni de son suivi.
failure: {N'a pas profité} de son séjour à l'unité, passe ses journées au lit.
failure: {N'a jamais été fichu de} conserver un emploi.
failure: {Passe à côté} de chaque occasion de s'en sortir.
failure: {Retombe toujours dans le même pattern} avec ses ex.
failure: {Tourne en rond} en thérapie depuis l'automne.
failure: {Fait du surplace}, fin de suivi à envisager.
failure: {Stagne} au palier 2 du programme.
failure: {Plafonne}, ne fera pas mieux en physio.
failure: {Régresse} au niveau des AVQ, on a perdu tous nos gains.
failure: {Sabote} son congé chaque fois que la date approche.
failure: {Dilapide} son chèque en 2 jours, rien pour le loyer.
failure: {A repris ses mauvaises habitudes} dès le retour à la maison.
failure: {Démissionne} devant la moindre difficulté à l'atelier.
failure: {Baisse les bras} au 2e jour de sevrage tabagique.
failure: {A jeté l'éponge} après 3 séances d'EMDR.
failure: Mère {dépassée, n'y arrive pas} avec le bébé, signalement retenu.
failure: Père {démissionnaire}, absent à toutes les synthèses.
failure: {Carences parentales}, enfants inscrits en retard aux vaccins.
failure: {Incompétence parentale} relevée par l'éducatrice, 2 VAD.
failure: {Pilier de sevrage}, 11e cure depuis 2018.
failure: {Cure n° 6, sans lendemain}, sortie J5.
failure: {Parcours d'échecs} depuis l'enfance, ASE puis rue.
failure: {Vie ratée} selon le frère, confirmé par l'anamnèse.
failure: {Pronostic sombre vu ses échecs antérieurs}, pas de nouvelle réf.
failure: {Faible potentiel} de réadaptation, orientation hébergement.
failure: {Cause perdue}, soins de confort social seulement.
failure: {Cas désespéré}, a usé trois intervenants pivots.
failure: {Irrécupérable} selon l'ancienne équipe, conso ++.
failure: {Peine perdue} de rappeler, boîte vocale pleine.
failure: {Temps perdu} en entrevue, s'endort à mi-chemin.
failure: {Rien ne marche avec lui}, méd. révisée x 5.
failure: {Rien à en tirer} ce matin à l'entretien.
failure: {On repart à zéro}, a cessé l'aripiprazole sans le dire.
failure: {Jamais deux sans trois}, 3e surdose en avril.
failure: {Chronique d'une rechute annoncée}, réadmise 6 jours post-congé.
failure: {Le naturel revient au galop}, consommation reprise à la 1re sortie.
failure: {Abstinence de façade}, THC + au dépistage.
failure: {Belles promesses}, puis absence à la rencontre de lundi.
failure: {Comme prévu}, pas venu chercher son pilulier.
failure: {Sans surprise}, réintoxiquée deux heures après la sortie.
failure: {Évidemment} pas à jeun pour le scanner.
failure: {Pas foutu} d'être à l'heure pour l'ECT.
failure: {Même pas capable} de faire 24 h sans appeler la ligne de crise.
failure: {À peine sorti, déjà de retour}, civière 6.
failure: {4 RDV donnés, 0 honoré}, retiré de la liste.
failure: {Perdue au suivi x 2 ans}, revient pour un renouvellement.
failure: {Mis à la porte} de la maison de thérapie pour une bière.
failure: {Suivi SIV : cessé, objectifs non rencontrés}.
failure: {Contention chimique échouée}, reprise de l'agitation à 20h.
coercion: Calme ce matin, {on lui a permis} d'appeler sa sœur.
coercion: Pt collaborant depuis 2 jours, {a eu droit à} une sortie de 15 min dans la cour.
coercion: Suite à l'altercation au souper, {s'est fait retirer ses privilèges} pour 48 h.
coercion: Agité et criant au poste, {mis en isolement} à 22h10.
coercion: Pte {mise sous contention} 4 membres pour la nuit.
coercion: Refuse de rester au lit, {contentionné} ×2 h, surveillance q 15 min.
coercion: Jeune de 14 ans, {placé} en CR depuis janvier.
coercion: N'avait pas envie d'y aller mais {on l'a obligée à} participer à l'atelier.
coercion: Pte réticente, {forcée de} prendre sa douche avant le dîner.
coercion: À l'arrivée à l'urgence, {a dû être maîtrisé} par 3 agents de sécurité.
coercion: Après une longue discussion, {amené à accepter} l'injectable.
coercion: Ambivalente face à la rispéridone, {convaincue de prendre} son hs.
coercion: Bonne semaine sans incident, {a gagné sa sortie} de fin de semaine.
coercion: {Consigné à sa chambre} jusqu'au passage du psychiatre.
coercion: {Cellulaire confisqué} à l'admission, rangé sous clé au poste.
coercion: {Autorisée à} fumer une cigarette après le repas, accompagnée.
coercion: Non revenu de sa pause à 14h, pt {en fugue}, SPVM avisé.
coercion: Ton arrogant avec la préposée, {remis au pas} par l'éducateur.
coercion: {Recadrée} à trois reprises concernant les règles de l'unité.
coercion: {A reçu son IM} d'Haldol 5 / Ativan 2 malgré ses protestations.
coercion: {On a fini par lui faire avaler} ses comprimés dans la compote.
coercion: Les agents {l'ont plaqué au sol} dans le corridor.
coercion: J'ai {exigé qu'elle} remette son téléphone avant le coucher.
coercion: L'équipe {lui a interdit} l'accès au salon pour la soirée.
coercion: {On l'a renvoyé dans sa chambre} car il dérangeait les autres pts.
coercion: On {lui a coupé ses cigarettes} tant qu'il ne se lave pas.
coercion: L'infirmière de soir {l'a mise en jaquette} dès son arrivée, effets personnels retirés.
coercion: {On l'a sorti du lit} à 7h pour le déjeuner malgré son refus.
coercion: Résident errant, {on l'a attaché} au fauteuil gériatrique.
coercion: Les policiers {nous l'ont ramenée} à 3h du matin.
coercion: Nous {avons limité ses appels} à deux par jour.
coercion: Le psychiatre {lui a imposé} un dépôt aux 2 sem.
coercion: {On l'a privé de} dessert vu son comportement à table.
coercion: {On ne la laisse plus} sortir seule depuis mardi.
coercion: Pt {retenu contre son gré} en attendant l'évaluation.
coercion: {A été escorté manu militari} vers la salle de retrait.
coercion: Pte {sommée de} quitter la salle d'attente.
coercion: {Est tenu de} se présenter à la méthadone tous les jours avant 10h.
coercion: Fouillée à l'admission, {a été déshabillée} par deux préposées.
coercion: {Est gardé à vue} au poste infirmier depuis 16h.
coercion: {A été sédatée} pour le bien de l'équipe de nuit.
coercion: Monsieur {a été ramené à l'ordre} pendant la réunion communautaire.
coercion: {Transférée d'office} au CHSLD sans visite préalable.
coercion: Usager {barré} du refuge pour 30 jours.
coercion: {A été admonesté} par le médecin pour son absence au RDV.
coercion: {Fait asseoir de force} dans le couloir en attendant le transport.
coercion: {On lui a fait signer} le formulaire de consentement avant son départ.
coercion: {On lui fait prendre} sa médication devant l'infirmière, vérification de la bouche.
coercion: {L'a fait coucher} à 19h, sinon déambule.
coercion: {Lui avons fait comprendre} qu'il n'avait pas le choix.
coercion: Le TS {lui a fait promettre} de ne plus consommer.
coercion: {On l'a fait taire} car ses cris réveillaient l'unité.
coercion: {Laissée sortir} 30 min avec son conjoint, retour à l'heure.
coercion: Exceptionnellement {on le laisse garder} sa radio le soir.
coercion: {On l'a laissé se calmer} derrière la porte barrée.
coercion: {Laissée poireauter} en salle d'observation, a fini par accepter la prise de sang.
coercion: Pt en {perte de privilèges} jusqu'à lundi.
coercion: 3 jours de {retrait en chambre} suite au bris de matériel.
coercion: {Punition} levée ce matin, réintègre les activités de groupe.
coercion: Nouvelle {sanction} : pas de visite dimanche.
coercion: Discuté en équipe d'un {serrage de vis} pour les sorties.
coercion: {Interdiction de sortie} jusqu'à nouvel ordre, pt avisé.
coercion: Planifier {placement} en RI dès qu'un lit se libère.
coercion: Demande son manteau, {sortie non méritée} cette semaine.
coercion: Pte {non autorisée} au téléphone après 20h.
coercion: {Isolé} en SI à 02h15, dort à 03h.
coercion: {Contention chimique} donnée ×1 en soirée, bon effet.
coercion: {PRN forcé} à 21h, pt s'endort à 22h.
coercion: Refus tx po → {IM d'emblée}, sécurité présente ×4.
coercion: Code blanc ×2 ce quart, {mis sur la table} 5 points, calme à 23h.
coercion: Depuis la dernière rechute, l'équipe {lui serre la bride}.
coercion: On {la tient en laisse courte} pour les congés temporaires.
coercion: À force d'insister, {on l'a eu à l'usure} pour la prise de sang.
coercion: {On lui a tordu le bras} pour qu'il aille en désintox.
coercion: Négociation type {la carotte et le bâton} pour l'hygiène.
coercion: Fait comprendre au pt que {c'est ça ou la porte}.
coercion: Signe le contrat de séjour {sous peine de} perdre sa place en hébergement.
coercion: Comme elle refuse le bain, {pas de bain, pas de café}.
coercion: {A filé doux} après la visite des agents.
coercion: Crie pour sortir, {est rentrée dans le rang} après l'Ativan.
coercion: {On lui a rogné les ailes} côté sorties depuis son retour tardif.
coercion: {Mis au frais} en chambre d'isolement le temps qu'il dégrise.
coercion: {Mis au coin} comme un enfant, selon ses dires, par l'éducatrice de soir.
coercion: Petite {virée en chambre capitonnée} hier soir, s'en souvient bien.
coercion: A fait un {petit séjour à l'ombre} en SI, ça lui a remis les idées en place.
coercion: {Invité fermement à} regagner sa chambre.
coercion: {Accompagnement physique} jusqu'au lit par deux préposés, pt résistant.
coercion: {Gentiment encouragée} par la sécurité à prendre son Seroquel.
coercion: Pt en {temps de réflexion} porte verrouillée × 45 min.
coercion: {Réduction des stimuli} en salle fermée à clé depuis le dîner.
coercion: {Mesure d'apaisement} en salle fermée × 2 h à la demande de l'équipe.
coercion: {Douce insistance} nécessaire pour les soins d'hygiène, 3 intervenants.
coercion: Médicament {camouflé} dans le pouding, pris en entier.
coercion: Gouttes {passées en douce} dans le jus d'orange au déjeuner.
coercion: {Maternage ferme} requis, sinon reste au lit toute la journée.
coercion: Madame déambule la nuit, {on l'a couchée à quatre ridelles}.
coercion: Assis avec {tablette barrée} pour éviter qu'il se lève.
coercion: En pyjama toute la semaine pour {lui ôter l'envie de} se sauver.
coercion: {Interdite de séjour} à la halte-chaleur jusqu'en mars.
coercion: {Sacré dehors} du refuge à 6h du matin, se présente à l'urgence gelé.
coercion: {S'est fait mettre à la porte} de la ressource pour alcool dans la chambre.
coercion: {On l'a pogné} en train de sortir par l'escalier de secours.
coercion: {Ramassée} par l'ÉMRII dans le métro, amenée contre son gré.
coercion: {S'est fait embarquer} par la police pour une P-38.
coercion: {S'est fait rentrer} à l'hôpital par sa mère encore une fois.
coercion: L'agent {lui a mis les points sur les i} au sujet des visites.
coercion: Le chef d'unité {lui a parlé dans le casque}, plus calme par la suite.
coercion: {S'est fait brasser} un peu par l'équipe pour se lever.
coercion: {On l'a ramené sur le droit chemin} après sa fin de semaine de consommation.
coercion: {Remise à sa place} par l'infirmière-chef devant le groupe.
coercion: {Tassé} dans une chambre au fond pour ne pas déranger.
coercion: {Parquée} dans le corridor de l'urgence × 36 h, ne peut se lever.
coercion: Aîné {casé} en RPA par ses enfants pendant l'hospit.
coercion: La famille veut {s'en débarrasser} en CHSLD avant Noël.
coercion: Madame {a été cassée maison} par ses fils, ne le sait pas encore.
coercion: Son fils {gère tout à sa place}, elle n'a plus de carte bancaire.
coercion: {On lui donne son allocation} de 20 $ le vendredi s'il a pris ses Rx.
coercion: La fiduciaire {lui lâche son argent} au compte-gouttes.
coercion: {Son chèque est retenu} par la ressource tant que la chambre n'est pas propre.
coercion: {Mis sous fiduciaire} par le CLSC, furieux de la situation.
coercion: {A perdu la main sur} son budget depuis que le TS s'en occupe.
coercion: Demande 50 $ pour des bottes, {dépense non accordée} par l'équipe.
coercion: {Argent de poche} remis aux 2 jours au poste contre bonne conduite.
coercion: Cigarettes {rationnées} à 1/h, remises par la préposée.
coercion: Ses filles ont la curatelle, madame {n'a plus son mot à dire}.
coercion: {On a pris la décision pour elle} quant à la vente du condo.
coercion: Son chat {lui a été enlevé} pendant l'admission, donné à la SPA.
coercion: {Les enfants lui ont été arrachés} par la DPJ en 2019.
coercion: {On lui a sucré} ses visites parce qu'il s'était emporté.
coercion: {A écopé} d'une semaine sans sortie.
coercion: Le juge {lui a collé} 30 jours de garde.
coercion: {Pris en charge de force} par le suivi intensif, n'ouvre pas la porte.
coercion: {On est allé le chercher jusque chez lui} pour son Invega.
coercion: {On l'attend de pied ferme} avec la seringue au prochain RDV.
coercion: A refusé ses pilules, {menacée d'un retour en cour} par le psychiatre.
coercion: Logement supervisé {conditionnel à l'injection}, pt le sait.
coercion: En probation de logement : {au moindre faux pas, dehors}.
coercion: {A fini par plier} et a signé pour la cure fermée.
coercion: {On lui a vendu l'idée} des électrochocs, accepte à contrecœur.
coercion: Après 3 sem. en unité fermée, {promu} à l'unité ouverte.
character: Pte connue de l'unité, très {manipulatrice} avec le personnel de soir.
character: {Paresseux}, passe ses journées au lit.
character: Dame {chialeuse}, rien ne fait son affaire.
character: Résident {capricieux} aux repas, renvoie son cabaret.
character: {Exigeante} envers les préposées, sonne aux 10 min.
character: Jeune homme de 23 ans, {immature} pour son âge.
character: {Arrogant} lors de l'entrevue, coupe la parole.
character: Pt {menteur}, nie avoir consommé malgré DDR +.
character: Demande toujours plus d'attention, {égocentrique}.
character: {Têtue}, refuse la marchette malgré 3 chutes.
character: {Hostile} d'emblée au triage, bras croisés.
character: Usager {revendicateur}, connaît la commissaire aux plaintes par son prénom.
character: Adolescente {insolente} avec l'éducatrice.
character: Mère {envahissante} auprès de l'équipe, appelle ×4 ce jour.
character: Personnalité {dépendante et collante}, suit l'infirmière partout.
character: Homme {fainéant}, sur l'aide sociale depuis 10 ans.
character: {Ingrate} malgré tous les efforts de l'équipe.
character: {Mal élevé}, mange avec les doigts devant les autres.
character: Fille aînée {contrôlante}, veut tout voir au dossier.
character: {Séductrice} avec les stagiaires masculins.
character: Pt {sournois}, cache ses comprimés sous l'oreiller.
character: {Impolie} avec la réceptionniste du CLSC.
character: {Plaignarde} ++ ce matin, demande PRN ×3.
character: Monsieur est {rancunier}, reparle encore de sa garde de 2015.
character: {Hypocrite} : gentille devant le médecin, désagréable avec nous.
character: {Narcissique} ++, se dit mieux informé que le résident.
character: Se prend pour {une princesse}, veut un lit près de la fenêtre.
character: C'est {un profiteur}, vient pour le repas et le lit.
character: {Un cas lourd}, à répartir équitablement entre les quarts.
character: Encore {une dramatique} en salle 4, douleur 10/10 au cellulaire.
character: Le petit {tyran} de la famille, 9 ans, décide de tout.
character: Conjoint décrit comme {un bon à rien} par la pte et connu tel de l'équipe.
character: {Un beau parleur}, mais aucune démarche de faite.
character: Usager vu comme {un parasite} par la ressource.
character: {Un enfant gâté} de 40 ans, vit encore chez ses parents.
character: {Une comédienne}, chute sans lésion devant le poste.
character: {Un vrai bébé} pour la prise de sang.
character: {Une fouteuse de trouble} dans le groupe du mardi.
character: {Mauvaise foi} évidente pendant l'évaluation de l'INAPT.
character: {Manque de volonté} face à l'arrêt tabagique.
character: Traits B, {clive l'équipe} entre jour et soir.
character: {Joue} avec le personnel, change sa version à chaque quart.
character: {Teste les limites} depuis l'arrivée du nouvel éducateur.
character: {A fait son show} dans la salle d'attente, puis s'est rassis.
character: {Chiale} contre la nourriture, le bruit, sa voisine.
character: {Quémande} des cigarettes et du change aux autres pts.
character: {Se victimise} beaucoup, tout est la faute de son ex.
character: {Cherche l'attention} en se grattant les avant-bras devant nous.
character: {Exagère} ses sx pour obtenir un certificat.
character: {Simule} une faiblesse du côté D lorsque observé.
character: {Boude} dans sa chambre depuis le refus de sortie.
character: {Se plaint sans cesse} de maux de ventre, exam N.
character: {Fait du chantage} au suicide quand on parle de congé.
character: {Provoque} les agents, sourire en coin.
character: {Abuse} du bouton d'appel la nuit.
character: {S'écoute trop}, pourrait retourner au travail.
character: {Ment} sur ses quantités, bouteilles vides trouvées sous le lit.
character: {Magasine} ses médecins pour des opiacés.
character: {Se laisse aller} depuis le décès de son épouse, ne se rase plus.
character: {Refuse de se prendre en main}, 4e désintox en 1 an.
character: {N'en fait qu'à sa tête}, est sorti pieds nus à -15.
character: {A la mèche courte}, lève le ton quand on le fait attendre.
character: {Se croit tout permis} depuis que son avocat a appelé.
character: Chaque RDV, {tourne autour du pot} et n'apporte pas ses papiers.
character: {Fait la sourde oreille} aux consignes de mobilisation.
character: {Jette de l'huile sur le feu} entre deux résidents.
character: {Fait des histoires} pour chaque changement de pansement.
character: {Mène tout le monde par le bout du nez}, même sa TS.
character: Pt {ratoureux}, obtient toujours son café de plus.
character: {Niaiseux} avec les autres jeunes pendant le souper.
character: Dame {achalante}, au poste aux 5 minutes.
character: {Fatigant} ++ en soirée, mêmes questions à répétition.
character: {Bougonneux} au réveil, n'aime pas être dérangé.
character: {Marabout} depuis le passage de son frère.
character: Pte {mémère}, se mêle des affaires de la voisine de lit.
character: {Gratteux}, ne veut pas payer pour ses bas support.
character: {Se plaint le ventre plein}, suivie au CLSC × 12 ans pour lombalgie.
character: Monsieur {malcommode} avec la préposée au bain.
character: {Haïssable} avec les stagiaires, leur fait des jambettes.
character: {Pas fiable} pour ses RDV, 3 no-show.
character: {Sans-dessein}, a encore perdu sa carte soleil.
character: Ado {effronté}, répond aux intervenants.
character: Femme {hystérique} à l'urgence, crie dès qu'on l'approche.
character: {Bornée}, ne veut rien savoir des soins à domicile.
character: {Pénible} à l'entretien, digresse et râle.
character: Malade {procédurier}, demande copie de chaque note.
character: Patient {geignard} aux urgences, EVA 8 mais mange un sandwich.
character: {Acariâtre} avec les aides-soignantes de l'EHPAD.
character: {Quérulent}, écrit au directeur toutes les semaines.
character: {Culotté}, demande un taxi payé pour rentrer.
character: {Sans-gêne}, s'assoit à notre bureau et fouille le frigo.
character: Contact {mielleux} dès qu'il veut une permission.
character: {Infantile} dans ses réactions, claque la porte.
character: Détenu {vicieux}, à ne pas recevoir seule.
character: Prévenu {froid et calculateur}, aucun remords apparent.
character: {Amoral}, raconte le délit en riant.
character: {Velléitaire}, parle de sevrage depuis 2018.
character: {Oisif}, traîne au parc toute la journée.
character: {Abonné} aux urgences, 22 passages cette année.
character: {Un tanné} de la vie qui ne lève pas le petit doigt, selon l'équipe.
character: {Un quêteux} du centre-ville, bien connu des ambulanciers.
character: {Une germaine}, gère et mène son mari même hospitalisé.
character: {Une tête de cochon}, refuse l'insuline par principe.
character: {Un téteux}, flatte les infirmières pour avoir son PRN.
character: {Un pas de colonne}, se laisse embarquer par ses chums de consommation.
character: {Un flanc-mou}, ne fait aucun exercice de physio.
character: {Une diva} en 312, changement de chambre demandé ×3.
character: C'est {une vraie girouette}, accepte puis refuse l'hébergement.
character: {Un tire-au-flanc}, arrêts de travail à répétition.
character: {Une langue sale}, parle dans le dos des autres résidentes.
character: {Un bum}, ATCD de vol et de voies de fait.
character: Fillette de 7 ans, {une petite peste} à l'école comme à l'unité.
character: {Une éponge}, boit tout ce qui traîne, même le Purell.
character: {Un caractériel}, exclu de deux foyers.
character: {Une emmerdeuse} notoire, transmissions faites à l'équipe de nuit.
character: Chambre 8, {un sinistrosé} d'accident du travail.
character: {Se pogne le beigne} à longueur de journée à la ressource.
character: {Fait son frais} devant les filles de l'unité.
character: {Pique une crise de bacon} quand on refuse le 2e dessert.
character: {Fait pitié exprès} pour garder son lit.
character: {Braille} pour un rien, cesse dès qu'on quitte la chambre.
character: {Se lamente} sur son sort pendant tout l'entretien.
character: {Crie au loup} aux deux semaines, idées suic. de convenance.
character: {Nous mène en bateau} sur sa consommation de GHB.
character: {Tire la couverte de son bord} en rencontre familiale.
character: {Joue à l'autruche} avec son diagnostic de VIH.
character: {Se traîne les pieds} dans ses démarches de logement.
character: {Joue les gros bras} avec les nouveaux au refuge.
character: {Fait du boudin} depuis la rencontre avec sa mère.
character: {Bourre} l'équipe avec ses histoires de pilules perdues.
character: {Se fait vivre} par sa vieille mère.
character: {Achète} l'affection des autres jeunes avec ses cigarettes.
character: {Fait du cinéma} au moment du départ, fauteuil au sol.
character: {Se pense bon}, ne voit pas l'utilité du groupe de prévention.
character: {Ambitionne sur le pain bénit}, redemande une avance à la TS.
character: {A un poil dans la main}, ne cherche pas d'emploi.
character: {A le don de se mettre les pieds dans les plats}, 3e éviction.
character: {Soupe au lait}, s'emporte dès qu'on parle de son fils.
`)
