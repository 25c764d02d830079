import {readSentences, type Sentence} from './sentence.js'

/** French traps and clean sentences of a working week, by writers who had not seen the rules; learned from since. */
export const sentences: Sentence[] = readSentences(`
trap, negation: Examen mental : aucun élément délirant ni hallucinatoire, contact visuel soutenu.
trap, identity: Rubrique «\u00a0mes mots\u00a0» du plan de crise conjoint : dépressive, mère, couturière. A reprendre dans cet ordre.
trap, victim: Adolescente contrôlée et surveillée sur son cell par un chum jaloux de 22 ans; elle souhaite changer de numéro.
trap, identity: Se présente comme alcoolique rétabli, 11 ans chez les AA, et demande qu'on l'écrive ainsi.
trap, negation: Rien dans le tableau n'évoque une simulation; les trois épreuves de validité sont dans les normes.
trap, diagnosis: Trouble délirant, type persécution, F22. Rispéridone 2 mg HS depuis 3 mois, le patient trouve qu'il dort mieux.
trap, quotation: Question ouverte sur le moral. Rép. : «\u00a0J'étais une vraie hystérique en fin de semaine, j'ai crié après tout le monde.\u00a0» Humeur triste ce jour.
trap, legal: Politique de lutte contre la maltraitance (L-6.3), annexe 2 : consentement à la levée de confidentialité signé par le résident et sa nièce.
trap, negation: Contention : non requise. Ni agité ni combatif au réveil post-anesthésie.
trap, other subject: Insuffisance cardiaque décompensée, Lasix 40 mg IV BID débuté.
trap, legal: Dans l'ordonnance d'autorisation de soins du 9 janv., le juge emploie la formule «\u00a0refus catégorique\u00a0», au par. 14; on cite le passage tel quel dans la lettre à l'avocat.
trap, word sense: Elle a décroché un emploi à la caisse populaire : début lundi.
trap, legal: Formulaire AH-223 complété : «\u00a0Chute\u00a0», aucune conséquence, famille avisée.
trap, name: Réf. acheminée au Centre de réadaptation en dépendance Dollard-Cormier, TS pivot avisée.
trap, name: Inscrite à l'activité de lecture autour du roman La Petite Fille qui aimait trop les allumettes, puis de L'Ingratitude, de Ying Chen.
trap, meta: Correction au dossier, 09 h 15 : biffer «\u00a0refus de traitement\u00a0», inscrit par erreur par la soussignée. Lire : dose reportée par le MD.
trap, diagnosis: Cleptomanie (F63.2) en traitement, naltrexone 50 mg DIE, elle note une baisse des envies.
trap, quotation: «\u00a0J'ai triché sur ma diète à Noël\u00a0», me confie-t-elle en riant; HbA1c à 6,9 %.
trap, other subject: Literie souillée par une fuite du sac de gavage, changée au complet.
trap, other subject: Chez la voisine d'en haut, rapporte Monsieur, un chien bruyant aboie toute la nuit, ce qui explique qu'il dorme au salon.
trap, negation: Pt jamais jugé violent par les agents. Accompagnement sans incident ad radiologie.
trap, meta: Discuté avec la stagiaire du mot «\u00a0manipulation\u00a0» qu'elle avait mis dans son brouillon; elle le reformule en décrivant la demande de la patiente.
trap, negation: Tenue soignée. Ø négligence de l'hygiène.
trap, other subject: Ventilateur capricieux, alarme de haute pression sans cause; inhalo l'échange et tout rentre dans l'ordre, SpO2 96 %.
trap, legal: L'avis de la RAMQ parle de «\u00a0contrainte sévère à l'emploi\u00a0»; expliqué à l'usager, qui obtient ainsi la bonification de sa prestation.
trap, legal: Loi sur la protection des personnes dont l'état mental présente un danger pour elles-mêmes ou pour autrui (P-38) : dépliant d'information remis et expliqué.
trap, negation: N'a jamais fugué de l'unité, ni lors de ce séjour ni des précédents.
trap, word sense: Le patient a été admis en chirurgie d'un jour à 6 h 45.
trap, identity: Fait partie des Vieux Fous Rires, se dit lui-même clown raté avec tendresse et l'a fait imprimer sur ses cartes d'affaires.
trap, name: Groupe Les Indociles (théâtre amateur) : répétition ce soir à la salle communautaire, retour vers 21 h 30.
trap, diagnosis: Échec de greffe rénale, T86.1, sur rejet humoral tardif; retour en hémodialyse trois fois par semaine en attendant un second don.
trap, meta: En équipe, on convient que «\u00a0résistant\u00a0» ne nous apprend rien; chacun.e précise désormais ce que la personne a dit et pourquoi.
trap, legal: Attestation d'incapacité permanente pour l'OPHQ et formulaire fédéral T2201 remplis avec M. Diallo, qui les postera.
trap, quotation: Le conjoint écrit sur le formulaire de préadmission : «\u00a0Ma blonde est têtue comme une mule, insistez pour qu'elle mette sa ceinture\u00a0».
trap, name: Questionnaire de désespoir de Beck : 3/20, en baisse depuis février.
trap, diagnosis: Codage d'archives : F70, retard mental léger; Z63.7.
trap, other subject: Tumeur bénigne mais envahissante, sournoise selon le mot de l'ORL, découverte à la panendoscopie; le patient a tout compris du plan et choisit la chirurgie.
trap, meta: A l'atelier de ce matin, la pair-aidante a expliqué ce que ça lui avait fait de lire «\u00a0inapte à l'emploi\u00a0» dans son propre dossier.
trap, legal: Accompagnée au greffe pour déposer sa demande d'indemnisation (IVAC), formulaire «\u00a0Victime d'infraction criminelle\u00a0», partie A.
trap, diagnosis: HTA résistante, 4 molécules au dossier, bilan d'hyperaldostéronisme demandé.
trap, negation: Aucun geste agressif observé durant le quart de nuit.
trap, meta: Sondage interne sur le vocabulaire : 62 % des répondants jugent que «\u00a0démence\u00a0» devrait céder la place à TNC.
trap, legal: Chef d'accusation lu par l'avocat de l'aide juridique : méfait et voies de fait; comparution par visio de l'unité, local B-212.
trap, meta: Rappel de la conseillère en soins : on n'écrit plus «\u00a0patient difficile\u00a0» au rapport interservices, on décrit ce qui se passe.
trap, diagnosis: TNC majeur à corps de Lewy, CIM-10 G31.8 et F02.8 (démence dans d'autres maladies classées ailleurs).
trap, other subject: Douleur rebelle sous le sein G, zona probable. Valtrex débuté.
trap, other subject: Échec du filtre de la dialyse à 2 h 30 de traitement, circuit remonté sans perte sanguine.
trap, victim: Au pensionnat, raconte l'aîné, on le punissait et on l'humiliait dès qu'il parlait sa langue.
trap, negation: Sans être aucunement impulsive dans sa décision, la patiente a pris trois semaines pour réfléchir à la chirurgie et en a parlé à ses enfants.
trap, legal: Verdict de non-responsabilité criminelle prononcé le 3 mai; audience de la Commission d'examen des troubles mentaux fixée au 12.
trap, word sense: Manipulation vertébrale C5-C6 par le chiro la semaine passée, soulagement x 2 jrs.
trap, word sense: Abdomen souple, dépressible, sans défense ni masse.
trap, legal: Art. 810 C.cr. : engagement de ne pas troubler l'ordre public signé au palais de justice de Joliette, nous en recevons copie.
trap, word sense: Voix faible et monotone après thyroïdectomie, ORL voit la corde vocale paresseuse à la laryngoscopie.
trap, identity: Paraplégique depuis 1994, c'est ainsi que M. Fortin, athlète, demande à être présenté aux nouveaux stagiaires.
trap, negation: Il n'y a pas eu de crise de colère au souper malgré le changement de place à table.
trap, word sense: Traductrice à la retraite, elle corrige pour le plaisir l'emploi abusif du pluriel dans nos dépliants de préop; apporte ses lunettes demain pour la TNM.
trap, quotation: Pt dit se sentir «\u00a0comme un boulet\u00a0» depuis l'AVC. Écoute active, réf. TS faite.
trap, quotation: Extrait du journal de bord que l'usager.ère a souhaité nous lire : «\u00a0je suis instable, mais j'avance\u00a0».
trap, word sense: Transfert au fauteuil avec planche, résistance élastique jaune x 10 rép. aux biceps.
trap, legal: Formulaire AH-268 «\u00a0Refus de traitement\u00a0» signé par la patiente, copie remise, original au dossier.
trap, identity: Vieille et contente de l'être, Mme Poirier nous prie d'écrire vieille plutôt qu'aînée dans son histoire de vie.
trap, quotation: En fin de rencontre : «\u00a0Je suis un cas désespéré, hein?\u00a0» Nous relisons ensemble le plan de rétablissement et ce qui a aidé en mars.
trap, other subject: Vessie hyperactive et plancher pelvien faible; physio périnéale x 6 séances.
trap, word sense: M. Tremblay a commis trois romans policiers, dit-il avec humour, et prépare le quatrième entre ses traitements de chimio.
trap, quotation: Le jeune nomme que ses enseignants l'appelaient «\u00a0le p'tit délinquant\u00a0» et que ça le suit encore au secondaire.
trap, word sense: Suspect en radiographie : nodule LSD 9 mm, TDM de contrôle à 3 mois.
trap, name: S'implique comme bénévole à la Maison du Père et au resto La Bête Noire, trois soirs par semaine.
trap, quotation: A sa sortie du bain, le résident lance : «\u00a0J'étais crotté en batèche!\u00a0» et remercie la préposée.
trap, diagnosis: Avortement manqué à 9 sem. (O02.1), miso 800 mcg intravaginal offert, choix de la patiente : attente.
trap, meta: Madame nous demande de ne plus employer «\u00a0grabataire\u00a0» en parlant de son mari; consigne ajoutée au plan d'intervention.
trap, legal: Congé contre avis médical : formulaire AH-110 rempli à la demande de M., RV de relance donné tout de même à lundi.
trap, diagnosis: TSAF, anciennement syndrome d'alcoolisation fœtale (Q86.0), confirmé à la clinique de diagnostic de Sainte-Justine.
trap, diagnosis: Dxx évoqués à la réunion : trouble de la personnalité dépendante (F60.7) vs trouble anxieux généralisé.
trap, name: Le résident fredonne Les Misérables pendant l'ergothérapie, participe 35 min.
trap, negation: Pas de propos incohérents, discours fluide, orienté x 3.
trap, identity: Grosse : mot revendiqué par la patiente, à employer tel quel en nutrition; ne pas le remplacer par IMC ni surpoids.
trap, word sense: A agité le flacon de Pentasa avant de l'administrer, comme enseigné.
trap, victim: La résidente a été négligée pendant des mois dans une RPA fermée depuis par le CISSS; reprise de 6 kg depuis son arrivée.
trap, meta: Le comité des usagers propose de retirer l'expression «\u00a0cas lourd\u00a0» du formulaire de référence.
trap, diagnosis: ATCD : trouble explosif intermittent, dx à 14 ans; asthme léger.
trap, legal: Garde provisoire en vue d'une évaluation psychiatrique, art. 27 C.c.Q.; requête signifiée à Monsieur à 10 h 40 en présence de son avocate.
trap, negation: Prise de Rx conforme au Dispill, aucune inobservance depuis 6 mois.
trap, word sense: Couleur criarde des murs signalée par plusieurs résidents, on ira vers un beige au printemps.
trap, word sense: Culture d'urine : prélèvement mi-jet, récipient propre fourni, technique expliquée.
trap, other subject: Lymphome agressif à grandes cellules B, cycle 3 de R-CHOP aujourd'hui, bien toléré.
trap, name: M. participe aux réunions de Narcotiques Anonymes le mardi, local du sous-sol de l'église.
trap, name: MMPI-2 complété, échelle Déviation psychopathique à T 52; résultats remis à la patiente avec explications.
trap, meta: Capsule linguistique no 4 : «\u00a0suicide réussi\u00a0» est à proscrire, on dit «\u00a0mort par suicide\u00a0».
trap, meta: Formation obligatoire ENA : reconnaître les étiquettes («\u00a0borderline\u00a0», «\u00a0profiteur\u00a0», «\u00a0chialeux\u00a0») et les remplacer par des faits.
trap, legal: Déclaration d'évènement sentinelle, rubrique préimprimée «\u00a0Agression/automutilation\u00a0» : case laissée vide, sans objet.
trap, name: Écoute Loco Locass, Mauvais Sort et les Cowboys Fringants; on a fait jouer «\u00a0La rue principale\u00a0», puis «\u00a0Les étoiles filantes\u00a0», pendant la prise de sang.
trap, victim: Survivante d'inceste, choisit de ne pas en parler ce jour. On respecte son rythme, RV maintenu.
trap, name: Aime beaucoup le film La Mauvaise Éducation, qu'elle a choisi pour le ciné-club de l'unité.
trap, identity: Personne sourde, s'identifie comme Sourde avec un grand S. Interprète LSQ réservé.e.
trap, victim: Racisme subi à la banque ce matin : une commis a traité Mme de voleuse. Accueil de sa peine, info sur la CDPDJ remise.
trap, victim: Pt mordu à l'avant-bras par le chien hargneux d'un client sur sa run de livraison. VAT à jour, Clavulin x 5 jrs.
trap, identity: Aveugle est le mot que Mme Gagné préfère, non-voyante l'agace.
trap, negation: Autocritique préservée, on ne note pas de jugement altéré.
trap, meta: Dans le gabarit d'évaluation, la case «\u00a0incurie\u00a0» a été remplacée par un champ libre sur les habitudes de vie.
clean: Apprécie l'atelier de cuisine. A choisi la recette de pouding chômeur pour la semaine prochaine.
clean: Repas : aime le pâté chinois, moins le poisson. Nutrition avisée.
clean: Sonde vésicale retirée 6 h, miction spontanée 350 mL à 9 h 20, résidu post-mictionnel 40 mL.
clean: L'audience au TAQ a lieu le 20; copie du dossier remise à l'usager à sa demande.
clean: Dit que ses voisins ont posé des micros. Cela lui fait peur, il préfère dormir chez sa mère.
clean: Rx renouvelées x 12 mois.
clean: Ouverture du dossier Accueil psychosocial, demandeur : elle-même.
clean: Monsieur a quitté l'urgence à 2 h avant de voir le médecin; il avait attendu neuf heures et travaillait à 6 h. Rappelé ce matin, il va mieux.
clean: S'exprime par pictogrammes et gestes, comprend les consignes simples, sourit à l'arrivée de sa grande sœur.
clean: TNC majeur de type Alzheimer, stade 5 à l'échelle de Reisberg, vit avec son épouse qui reçoit du répit le mercredi.
clean: M. Nguyen a besoin d'un interprète vietnamien; réservé via la banque régionale pour le 18.
clean: Patient vu en préopératoire, à jeun depuis minuit, allergie à la pénicilline (urticaire), prothèse dentaire retirée et remise à sa femme.
clean: Intervenant pivot joint par courriel sécurisé.
clean: Congé ce jour à 11 h avec son conjoint, ordonnance et feuille d'enseignement remises.
clean: Vertiges au lever, TAO : 132/80 couché, 108/66 debout.
clean: L'usagère dit entendre une voix le soir, surtout quand la radio est éteinte; la musique l'aide.
clean: Idées suicidaires passives nommées ce matin, sans plan ni intention; elle ajoute que sa chatte la retient.
clean: Famille présente au chevet de 14 h à 19 h.
clean: Lever 7 h 45, AVQ faites seul, déjeuner complet, Rx prises.
clean: Camille (iel) demande que son prénom d'usage figure sur le bracelet; fait à l'admission.
clean: Pansement sacré refait selon le plan de traitement, lit de plaie rosé à 90 %, exsudat séreux léger.
clean: Il comprend que le médicament vise à diminuer les voix, mais pour lui elles viennent surtout du manque de sommeil.
clean: Questionnaire GAD-7 à 11, PHQ-9 à 8; elle s'attendait à plus haut et s'en réjouit.
clean: Rencontre au GMF avec Monsieur, 58 ans, mécanicien, qui vient pour un suivi de diabète et une question sur son genou.
clean: J'ai proposé au patient une référence en clinique de la douleur, ce qu'il accepte, tout en souhaitant poursuivre d'ici là la natation deux fois la semaine.
clean: Elle a lancé le verre contre le mur à 16 h 05, puis s'est assise et a pleuré. Dit qu'elle venait d'apprendre le décès de son oncle.
clean: Sommeil entrecoupé, éveils à 1 h et 3 h 30.
clean: Vit seule dans un 3 1/2 à Verdun, au 2e étage sans ascenseur.
clean: Retour d'appel fait à 16 h 45, boîte vocale, message neutre laissé.
clean: Entend mieux de l'oreille G depuis le lavage.
clean: Mme Côté-Roy, inf. clin., fera la VAD de lundi. Code d'entrée au dossier.
clean: Hb 84, un culot transfusé de 13 h 05 à 15 h 50 sans réaction.
clean: Signes vitaux pris par Mme avec son propre appareil, carnet apporté.
clean: Chaussures antidérapantes aux pieds, cloche à portée de main.
clean: TS : demande d'aide au loyer (PSL) envoyée, réponse attendue d'ici 30 jrs.
clean: Pas de fièvre ni de frissons, mollets souples, plaie de genou bien affrontée.
clean: Mme choisit de ne pas prendre la sertraline, car elle craint la prise de poids; on regarde ensemble les autres options.
clean: Sur le plan occupationnel, elle tricote, suit un cours d'espagnol et garde son neveu le jeudi.
clean: Nous avons relu ensemble le bilan de la saison : deux crises de moins, un déménagement réussi et un nouveau groupe d'ami.e.s.
clean: Fume 10 cig./jr, pense arrêter au printemps. Timbres et ligne J'ARRÊTE présentés.
clean: Rencontre familiale par visio, 50 min : parents, grand-mère, TS scolaire et soussignée.
clean: En art-thérapie, a peint un phare. «\u00a0C'est ma mère, ça\u00a0», explique-t-il.
clean: PRN offert et pris à 22 h 10, dort à 23 h.
clean: Ne sait pas encore si elle reprendra l'enseignement en août; elle se donne jusqu'à la Saint-Jean.
clean: Médiation avec le propriétaire : échéancier de 50 $ par mois accepté par les deux parties.
clean: A reçu la visite de l'aumônière.
clean: Transféré.e en CHSLD le 14, chambre 312, accueil par la chef d'unité et le comité des résidents.
clean: Echographie abdominale sans particularité.
clean: Trois visites à l'urgence en mai pour dyspnée; il n'avait plus de pompe et pas de médecin de famille. Inscrit au GAP.
clean: A crié «\u00a0laissez-moi tranquille\u00a0» à deux reprises lors du changement de culotte; s'apaise quand la PAB lui chante Félix.
clean: L'administration de ses biens par le Curateur public a pris fin; Alexandre gère maintenant son budget avec l'ACEF.
clean: Surdité bilatérale appareillée, parler face à elle.
clean: Test Mantoux lu à 48 h : 0 mm.
clean: Prise en charge des soins de bouche par l'usager, avec rappel verbal.
clean: Pair-aidant.e : marche de 40 min au canal avec Kevin, jasé de son retour aux études et de la peur de recommencer.
clean: Nous convenons de nous revoir dans deux semaines, en présentiel, avec sa sœur si elle est disponible.
clean: TA 128/76, FC 72 rég., RR 16, SpO2 97 % AA, T 36,8 buccale.
clean: Peau intègre, talons en décharge.
clean: Tél. à la pharmacie Jean Coutu : Dispill prêt jeudi, livraison à domicile.
clean: Porte-clés retrouvé dans le manteau bleu, remis au résident. ⏎ Fils avisé par texto.
clean: Bilan hépatique revenu à la normale.
clean: Son frère est mort par suicide à l'automne.
clean: Besoin d'aide partielle pour l'habillage du bas du corps, complète pour les bas de compression.
clean: Le jeune a frappé le mur du poing D à 18 h 30 après un appel de sa blonde. Radio : pas de fracture. Glace.
clean: Observé : marche de long en large, se frotte les mains, regarde l'horloge. Dit attendre l'appel de l'avocat.
clean: Au bain : aide à une personne, lève-personne sur rail, eau tiède comme elle l'aime.
clean: Impression clinique : épisode dépressif caractérisé, intensité modérée, en voie d'amélioration.
clean: Prochaine injection d'aripiprazole : 28 nov., deltoïde D, à son choix.
clean: Madame se réveille à 6 h 30, prend son café au salon et demande l'heure de la visite de sa petite-fille.
clean: Dépistage urinaire négatif pour les opioïdes.
clean: Appelle sa fille chaque soir après les nouvelles.
clean: Glycémie 5,9 à 7 h 15, Lantus 22 u. donnée bras G.
clean: Consentement aux soins obtenu après explication des bénéfices, des effets possibles et des autres choix.
clean: Il parle vite, change de sujet toutes les quelques phrases, dort 3 h par nuit depuis vendredi et se sent plein d'énergie.
clean: Le physiothérapeute et moi-même avons revu les exercices de l'épaule avec Monsieur, qui les fera matin et soir devant le miroir de la salle de bain.
trap, other subject: Le cathéter s'obstine à plier dans le pli du coude; on le remplace à l'avant-bras D.
trap, victim: A été violentée par un inconnu au métro vendredi soir; trousse médicolégale faite à sa demande.
trap, name: Dre Annick Lesauvage, gastro, rappellera cet après-midi.
trap, meta: L'analyse lexicale du service de la qualité classe «\u00a0porte tournante\u00a0» parmi les dix expressions à abandonner d'ici l'automne.
trap, identity: Le terme cancéreux lui convient très bien, explique-t-il, c'était celui de son père; noté à la rubrique des préférences.
trap, quotation: Avant son premier rendez-vous au GMF, elle craignait d'être vue comme une «\u00a0plaignarde\u00a0»; elle se dit soulagée d'avoir été prise au sérieux.
trap, identity: Après en avoir parlé avec son groupe d'entendeurs de voix, Samuel choisit survivant de la psychiatrie comme titre pour sa bio de pair aidant.
trap, victim: Madame, qui a perdu l'usage de deux doigts après que son mari l'eut brutalisée en 2019, reçoit aujourd'hui son orthèse sur mesure.
trap, victim: Monsieur dit avoir grandi avec un père abusif qui l'enfermait au sous-sol.
trap, meta: Audit de 40 dossiers (avril) : le terme «\u00a0non collaborateur\u00a0» revient 17 fois, surtout dans les notes de nuit.
trap, other subject: Rein D non fonctionnel à la scinti, rein G normal. Néphro suit.
trap, diagnosis: Cal vicieux du radius distal G, ostéotomie offerte.
trap, name: Passation du Test de dépistage DAST-20 (Drug Abuse Screening Test), score 2.
trap, quotation: M. raconte que son ancien patron le traitait de «\u00a0paresseux\u00a0» devant toute l'équipe.
trap, victim: Enf. de 4 ans, ecchymoses oreille G : secoué par le gardien selon le constat de police. Pédiatre de garde au chevet.
trap, negation: Ce n'est pas par mauvaise volonté que M. saute sa dose du midi : le kiosque où il travaille n'a pas de frigo.
trap, victim: Frappée au visage par son ex. Plaie suturée x 4, photo avec accord, numéro de la maison d'hébergement remis sur un carton discret.
trap, identity: Ex-prisonnier, comme il aime se nommer pour ouvrir ses conférences dans les cégeps, il prépare celle de mars avec l'ergo.
trap, quotation: Sur l'échelle visuelle, montre 8/10 et ajoute «\u00a0je fais pas semblant, là\u00a0». Hydromorphone 1 mg s/c donnée à 03 h 10.
trap, victim: Né.e au Guatemala, a fui après que la milice eut menacé de mort toute la famille.
trap, name: Remet à l'usagère le dépliant de l'organisme SOS violence conjugale, no 1 800 noté sur une carte.
trap, diagnosis: Amnésie dissociative avec fugue dissociative, F44.1, en rémission complète.
trap, name: Échelle d'agression manifeste (OAS) : 0.
trap, meta: Le mot «\u00a0chronique\u00a0» a été expliqué à la famille : il veut dire que le suivi se fait dans le temps.
trap, name: Inventaire d'agitation de Cohen-Mansfield rempli q quart x 7 jrs, à déposer au dossier.
trap, negation: On aurait tort d'y voir de la paresse : le temps de réaction ralenti s'explique par l'hypothyroïdie (TSH 28).
trap, legal: Reçu de la SAAQ : formulaire M-28, section «\u00a0Abus d'alcool ou de drogues\u00a0». A compléter par le médecin de famille d'ici 90 j.
trap, identity: Consigne de la personne au PTI, 4 avril : m'appeler bipolaire, pas «\u00a0vivant avec\u00a0».
trap, quotation: Usager arrive en retard, s'excuse : «\u00a0Je suis irresponsable, je le sais\u00a0». RV repris à 15 h.
trap, diagnosis: Insuffisance cervicale (incompétence du col, N88.3), cerclage prévu à 13 sem.
trap, other subject: Le chauffe-eau du logement supervisé a lâché, refusant de repartir malgré deux visites du plombier. Les locataires se douchent à la piscine d'ici mercredi.
trap, negation: Pas de recherche de médication à l'urgence dans le DSQ, un seul prescripteur, une seule pharmacie.
trap, meta: Présentation au dîner-causerie : pourquoi remplacer «\u00a0toxicomane\u00a0» dans nos notes d'évolution.
trap, meta: Mme L. a lu sa note sur Carnet santé et demande qu'on enlève l'adjectif «\u00a0dramatique\u00a0»; modification faite avec elle, séance tenante.
trap, meta: Pour la traduction du dépliant, on n'a pas retenu «\u00a0maladie honteuse\u00a0», que le réviseur trouve dépassé.
trap, victim: Dévoilement ce jour : harcelée par son superviseur depuis septembre, courriels à l'appui.
trap, other subject: Chaise berçante branlante, vieille, risque de bascule : retirée de la chambre avec l'accord de M. Ouellet, qui préfère le fauteuil bleu.
trap, quotation: Sa sœur, présente à l'entrevue avec son accord, résume : «\u00a0Il est pas méchant pantoute, il est juste ben tanné\u00a0».
trap, victim: Ses anciens propriétaires l'ont traité avec mépris, coupé le chauffage en janvier, puis évincé sans avis. Réf. comité logement.
trap, quotation: «\u00a0Chu pas une droguée, je prends ce que le docteur m'a donné\u00a0», dit Mme en montrant sa dosette.
trap, quotation: Interrogé sur ce qui l'inquiète, Monsieur répond qu'il a peur que les voisins le prennent pour un «\u00a0fou dangereux\u00a0» depuis la visite des ambulanciers.
trap, identity: Choix de l'usagère quant au vocabulaire : boulimique en rémission, à elle et à personne d'autre de décider quand ce sera ex.
trap, other subject: SARM résistant à la clinda, adapté pour vanco selon l'antibiogramme.
trap, negation: Ni méfiante ni hostile lors de la VAD, Mme nous offre un café.
trap, victim: Elle explique que son conjoint la manipule en cachant les clés de l'auto et la carte de guichet, et qu'elle pense de plus en plus à partir.
trap, victim: Intimidé à l'école depuis la rentrée, X évite la cour; direction jointe avec l'accord du jeune et de sa mère.
trap, identity: Yan, itinérant (terme qu'il garde, «\u00a0sans-abri\u00a0» ne lui ressemble pas), passe chercher son pilulier au local le vendredi.
trap, quotation: Explique son départ du groupe : «\u00a0J'voulais pas avoir l'air d'une victime\u00a0». Propose elle-même de reprendre en individuel.
trap, identity: Dans la section remplie de sa main, l'usager a inscrit «\u00a0schizophrène\u00a0» sous «\u00a0Comment voulez-vous être décrit?\u00a0»; conservé.
trap, diagnosis: Infirmité motrice cérébrale, forme diplégique, GMFCS II. Botox aux gastrocs prévu en mai.
trap, victim: Séquestrée deux jours par un proxénète, elle est arrivée accompagnée par une intervenante de la CLES; chambre privée offerte, porte au choix.
trap, victim: Sévices répétés de la part d'un entraîneur entre 9 et 12 ans, dit en avoir parlé pour la première fois à sa blonde l'hiver dernier.
trap, quotation: Selon ses mots, elle a «\u00a0complètement échoué\u00a0» comme mère; nous revenons ensemble sur les trois choses qu'elle a mises en place cette semaine.
trap, legal: Signalement retenu par la DPJ en vertu de l'art. 38 e) LPJ, «\u00a0abus physiques\u00a0». Rencontre avec l'intervenant au dossier jeudi.
trap, meta: Note de supervision : éviter l'adverbe «\u00a0prétendument\u00a0», il jette un doute sur ce que la personne rapporte.
trap, identity: Léo, autiste (c'est le mot qu'il a choisi pour sa fiche Mon profil), a besoin d'un préavis de 5 min avant les transitions.
trap, name: Appelé la Ligne Parents puis le centre Le Faubourg, prévention du suicide de Saint-Jérôme; RV de groupe deuil jeudi 19 h.
trap, word sense: L'équipe a échoué le canot sur la berge, raconte-t-elle en parlant de sa fin de semaine avec le groupe de plein air.
trap, legal: Protocole d'application des mesures de contrôle, art. 118.1 LSSSS : relu avec l'équipe, ne trouve pas application ici.
trap, quotation: Pte : «\u00a0l'insuline j'ai refusé net, j'ai peur des aiguilles\u00a0». Démonstration avec stylo faite, accepte d'essayer demain.
trap, identity: Membre actif d'un collectif de junkies (son mot, celui aussi du nom de leur page) qui distribue du matériel d'injection au parc Émilie-Gamelin.
trap, other subject: Ligament croisé antérieur incompétent au test de Lachman, IRM demandée.
trap, diagnosis: Impression : trouble de la personnalité antisociale selon le DSM-5-TR, 301.7, posé à Pinel en 2021.
trap, other subject: Réseau informatique instable tout l'avant-midi. FADM papier utilisées.
trap, diagnosis: Lésion auto-infligée par objet tranchant, X78, code requis par Med-Écho pour l'épisode du 2 juin.
trap, victim: Exploité financièrement par un neveu (retraits 3 200 $). TS et curateur au dossier.
trap, negation: L'usagère n'est pas en déni : elle décrit elle-même sa maladie rénale et les options de dialyse.
trap, word sense: Bonne compliance pulmonaire, Pplat 22.
trap, name: Congé vers son logement, chemin du Fou, à Saint-Ubalde. Transport par son beau-frère.
trap, identity: Maryse tient au mot folle : militante de la Mad Pride, elle signe «\u00a0folle et fière\u00a0» sur ses zines. On reprend son terme au PI.
trap, word sense: L'inhalothérapeute note une exigence accrue en O2 la nuit, VNI poursuivie.
trap, diagnosis: Trouble factice imposé à soi-même (300.19), inscrit au sommaire du centre hospitalier transférant, à réévaluer avec la personne.
trap, legal: Mandat de protection homologué; jugement d'inaptitude rendu par la Cour supérieure, district de Terrebonne, copie numérisée à l'onglet 9.
trap, legal: La CNESST demande le rapport d'évaluation médicale (REM) : atteinte permanente, limitations fonctionnelles, incapacité à reprendre l'emploi prélésionnel selon l'art. 47.
trap, name: Mme a apporté Le Malade imaginaire, qu'elle relit pour son cours à l'Université du troisième âge.
trap, negation: Elle n'a rien d'une enfant gâtée, précise l'éducatrice dans son rapport, elle demande simplement à être avertie des changements.
trap, victim: Le TSPT remonte à 2016, quand trois hommes l'ont agressé à la sortie d'un bar du Village.
trap, identity: TDAH et fière, Coralie veut que le rapport à son cégep dise une TDAH.
trap, legal: Certificat de décès SP-3, section «\u00a0Circonstances\u00a0» : cases accident, suicide, homicide. Rempli par le coroner, copie non disponible.
trap, diagnosis: Personnalité histrionique : dx de 1998, retiré par le Dr Aubin l'an dernier (F60.4 barré au sommaire).
trap, negation: Suivi de plaie terminé sans qu'un seul RV soit manqué par la cliente, qui venait pourtant de Saint-Zacharie en taxibus.
trap, name: Lit ces jours-ci L'Idiot de Dostoïevski, en discute volontiers avec le voisin de chambre.
trap, diagnosis: Dx à l'axe principal : trouble oppositionnel avec provocation (F91.3).
trap, other subject: Météo exécrable, routes dangereuses dans Charlevoix, VAD reportée à demain d'un commun accord.
trap, diagnosis: En fin de dictée, diagnostics retenus : trouble psychotique bref avec facteur de stress marqué, hypothyroïdie subclinique, carence en fer.
trap, meta: Grille de relecture remise aux externes : soulignez chaque «\u00a0se plaint de\u00a0» et proposez «\u00a0rapporte\u00a0» ou «\u00a0mentionne\u00a0».
trap, other subject: Déchets contaminés au sol de la salle utilitaire sale : hygiène et salubrité avisées.
trap, quotation: Dit à la pair-aidante : «\u00a0Mon père disait toujours que j'étais une manipulatrice pis j'ai fini par le croire\u00a0».
trap, word sense: Travaille comme agent de bord, horaire irrégulier, vols de nuit vers Paris.
trap, other subject: Le nouveau formulaire est pénible à remplir et bourré de fautes, a mentionné l'usagère au comité; sa liste de corrections est transmise.
trap, name: Échelle Négativiste (passive-agressive) du MCMI-III : sous le seuil.
trap, word sense: Pour le profil des mictions, noter aussi les urgences et la force du jet; en cas d'oubli d'une ligne, passer à la suivante, ce n'est pas grave.
trap, other subject: La pompe a encore fait défaut vers 2 h, remplacée par une Alaris.
trap, word sense: Habituée des sentiers, elle marche 5 km/j avec ses bâtons, sa perte de poids étant surtout attribuable à cela.
trap, identity: Iel se dit queer et handi, termes à utiliser dans tous les documents que nous produirons pour l'école.
trap, word sense: Ancien lutteur, il a gagné des combats jusqu'en 1988. Coiffe des rotateurs D déchirée.
trap, negation: Durant l'entrevue de plus d'une heure, Monsieur est demeuré assis, a répondu à toutes mes questions et n'a à aucun moment tenu de propos menaçants envers son ex-conjointe ou le personnel.
trap, meta: Point statutaire de l'assemblée du CII : bannir «\u00a0abandon de suivi\u00a0» des codes de fermeture.
trap, word sense: Attend la réponse du régime d'assurance, qui a refusé une première fois la demande de Spravato.
trap, quotation: La fille de l'usagère, au tél. à 14 h 20 : «\u00a0Maman est rendue capricieuse avec la bouffe, elle l'a jamais été de sa vie\u00a0».
clean: Aspirations orales x 2, sécrétions blanchâtres.
clean: Humeur qu'elle décrit comme «\u00a0correcte\u00a0», affect modulé, pensée organisée, sommeil de 7 h.
clean: Surveillance étroite q 15 min prescrite par le Dr Hébert à 21 h 40, raison expliquée à la patiente.
clean: Il existe des antécédents familiaux de trouble bipolaire chez la mère et une tante maternelle, la grand-mère paternelle ayant par ailleurs été suivie pour dépression dans les années soixante-dix.
clean: Soins de fin de vie : respiration calme, visage détendu, conjoint lui tient la main.
clean: Sur la galerie de la ressource, Denis m'apprend à rempoter ses tomates; il parle de son frère pour la première fois depuis l'hiver.
clean: Il utilise un fauteuil roulant manuel et se propulse seul sur 200 m.
clean: Ses buts : garder son logement, revoir ses enfants aux deux semaines, se remettre à la guitare.
clean: Accueil-évaluation CLSC ⏎ Motif : anxiété depuis la mise à pied ⏎ Attente : mieux dormir, reprendre la course
clean: Dit avoir moins d'appétit depuis l'ajout du topiramate et demande s'il peut redescendre à 50 mg.
clean: Trouble lié à l'usage d'opioïdes, sous buprénorphine-naloxone 16/4 mg DIE. Se dit satisfait de la dose.
clean: Éruption maculopapuleuse au tronc, J3 d'amoxicilline. Arrêt, Benadryl 25 mg.
clean: En 2018, tentative de suicide par intoxication volontaire, hospitalisation de neuf jours à Saint-Luc; suivi en clinique externe depuis.
clean: Parlons de ce qui donne du sens : son jardin, la foi, ses quatre petits-enfants.
clean: Suture enlevée, Steri-Strip x 4.
clean: Aux fins de la présente expertise, j'ai rencontré la personne à deux reprises, pour un total de trois heures, et consulté le dossier antérieur avec son autorisation écrite.
clean: Monsieur explique qu'il a cessé la quétiapine il y a trois semaines parce qu'il dormait jusqu'à midi et qu'il risquait de perdre sa job.
clean: L'usager a préféré la version comprimé; le sirop lui donnait mal au cœur.
clean: Démarches avec l'employeur en vue d'un retour progressif, trois demi-journées la première semaine, dont le mercredi en télétravail.
clean: Douleur 3/10 au repos, 6/10 à la mobilisation. Acétaminophène 975 mg PO à 8 h.
clean: Collyre OD instillé, enseignement à la fille.
clean: 23 h 30 : dort. 1 h : dort. 3 h : éveillée, verre d'eau donné. 5 h : dort.
clean: Evaluation en orthophonie demandée pour dysphagie, texture purée en attendant.
clean: M. Awashish souhaite la présence de son kokom et la purification à la sauge; local ventilé réservé.
clean: Alimentation par gavage, Isosource 1.5 à 60 mL/h, tête de lit à 30 degrés.
clean: Ambulation x 2 au corridor avec marchette, supervision d'une personne.
clean: Vers 4 h, circule dans le corridor, cherche la toilette. Accompagné, puis se recouche.
clean: Vêtu d'un chandail de laine et d'un short, pieds nus, barbe de quelques jours.
clean: Chirurgie repoussée au 22 par manque de lits aux soins intensifs. Explications données par Dre Beaulieu, patient déçu et compréhensif.
clean: Diète molle, mange 75 % du dîner, hydratation 1 200 mL/24 h.
clean: Plan de sécurité révisé avec elle : signes, stratégies, personnes à appeler (Lucie, son frère), 988.
clean: La proche aidante est épuisée, cote Zarit 41. Offre de répit acceptée.
clean: Drain de Jackson-Pratt : 35 mL sérosanguin.
clean: Mise à jour du PII avec la personne, qui a écrit elle-même ses deux objectifs.
clean: La dose de métoprolol de 8 h n'a pas été donnée (FC 48), Dr Paquin avisé.
clean: RV du 6 non tenu, l'auto de Madame était au garage. Nouvelle date : le 13, par Teams.
clean: Selles x 1, moulées, brunes. Mictions claires.
clean: Utilise de la cocaïne une à deux fois par mois, teste ses substances au site de CACTUS, a une trousse de naloxone.
clean: La cliente se dit fière d'avoir pris l'autobus seule jusqu'au cégep.
clean: Cible partagée : 2 repas par jour à la table commune d'ici vendredi.
clean: Désire un deuxième avis en orthopédie; référence envoyée par le CRDS.
clean: Auscultation : MV présent aux deux bases, quelques sibilants à D.
clean: Le patient, un homme de 71 ans, marié, retraité de l'enseignement, connu pour une fibrillation auriculaire et une prothèse de hanche droite, consulte pour une toux présente depuis deux semaines.
clean: Il nomme du découragement devant la liste d'attente en psychothérapie, on lui propose d'ici là le programme PQPTM autosoins.
clean: Note au dossier par l'ergo : rehausse-siège, barre d'appui et banc de bain livrés, essai fait avec la cliente.
clean: ECG : RS 66, QTc 428.
clean: Usager assis au poste, demande à parler à son psychiatre. RV confirmé à 15 h 30.
clean: Retour de sortie à 20 h 10 plutôt que 19 h, l'autobus 55 ayant été détourné.
clean: Voici le compte rendu de la rencontre du 9 septembre, tenue au local de l'équipe de jour, en présence de l'usager, de sa conjointe et de l'ergothérapeute.
clean: Ex. labo ce jour : FSC, créat, ions, lithiémie 0,7.
clean: Le résident préfère déjeuner à sa chambre le dimanche. Plan de travail des PAB ajusté.
clean: MoCA 24/30, points perdus au rappel différé. Monsieur remarque lui-même qu'il cherche ses mots.
clean: Nouvelle orthèse plantaire ajustée.
clean: Dysurie x 2 jrs, bandelette leuco +, nitrites +. Macrobid selon ordonnance collective.
clean: Elle aimerait que les intervenant.es cognent avant d'entrer. Affiche posée à la porte.
clean: Niveau de soins B discuté avec le résident et son fils, formulaire signé.
clean: Poids 64,2 kg (+0,8 depuis lundi), OMI 1+, MD avisé.
clean: Retournée à la chorale après deux ans, elle y a revu d'anciennes collègues de l'usine.
clean: Chute du lit à 5 h 10, trouvée assise au sol, Glasgow 15, ø plaie. Signes neuro débutés.
clean: Mme Bouchard trouve les journées longues depuis que sa voisine de chambre est partie. Inscrite au bingo.
clean: Ne souhaite pas d'étudiants dans la salle aujourd'hui. Respecté.
clean: Reçoit de l'aide sociale, 2 colis de dépannage du Carrefour ce mois-ci.
clean: Hospitalisation précédente en mars; ce qui l'a aidé alors : une chambre seule, les appels à son oncle, l'olanzapine le soir.
clean: Participation au groupe des entendeurs de voix : a surtout écouté, a partagé un truc à la fin.
clean: Amène ses propres draps fleuris, chambre personnalisée avec la TES.
clean: Mme Kabongo pleure en parlant de sa mère restée à Goma. Mouchoirs, silence, présence.
clean: L'équipe SIM passe le mardi et le vendredi; Jo aimerait plutôt l'après-midi.
clean: Enseignement sur l'inhalateur, technique refaite correctement par l'ado.
clean: Madame compte revenir au groupe de marche du GMF, qu'elle avait mis de côté pendant le déménagement de son père en RPA.
clean: Suivi de grossesse, 28 sem., HU 28 cm, CF 144, mouvements fœtaux perçus.
clean: Plus à l'aise à l'oral qu'à l'écrit; feuillet lu avec lui.
clean: Consomme de la bière la fin de semaine, 4 à 6 par soirée, et aimerait réduire avant le mariage de son fils.
clean: La mère dit que Théo dort mieux depuis que la lumière du corridor reste allumée.
clean: A l'examen, gorge érythémateuse, pas d'exsudat, ganglions non palpés.
clean: Vaccin grippe + Prevnar 20 administrés, consentement verbal.
`)
