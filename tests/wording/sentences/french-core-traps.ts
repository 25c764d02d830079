import {readSentences, type Sentence} from './sentence.js'

/** French traps that hold the words of guides, and clean sentences, by writers who had not seen the rules; learned from since. */
export const sentences: Sentence[] = readSentences(`
trap, quotation: M. dit à l'arrivée : « Je suis un drogué pis je veux que ça arrête. »
trap, quotation: « J'ai été bête avec vous hier soir, j'm'excuse », dit madame en recevant son plateau.
trap, quotation: Mère jointe avec l'accord de la jeune, dit : « Elle me fait une crise de bacon chaque dimanche. » La jeune dit que le dimanche est le jour du retour chez son père.
trap, quotation: « Je suis pas fou, je suis fatigué. » Ce sont les premiers mots de monsieur en entrevue; a dormi 3 h en deux nuits.
trap, quotation: Rencontre avec l'ergo. Objectif dans ses mots : « arrêter d'être une loque pis recommencer à faire du pain ».
trap, quotation: Le conjoint écrit dans la lettre remise à l'équipe : “elle est devenue parano depuis le déménagement”. Madame a lu la lettre avec nous.
trap, quotation: À la question sur la médication, répond : « Le lithium, j'ai triché, j'en prends un soir sur deux à cause du tremblement. »
trap, quotation: Dans son journal, qu'elle nous a fait lire, elle parle de « mes niaiseries d'attention » et demande qu'on en discute sans que son père soit là.
trap, quotation: Le frère, inquiet, rapporte que le voisin a crié « maudit schizo » dans l'escalier; monsieur a appelé le 811 après.
trap, quotation: TS : monsieur résume son année par « divorce, job perdue, pis moi qui suis devenu impossible à vivre »; veut écrire à son ex.
trap, negation: Aucune hostilité envers le personnel pendant la prise de sang.
trap, negation: Monsieur n'a jamais levé la main ni eu de geste violent, ni ici ni à la maison selon sa conjointe.
trap, negation: Pas d'opposition aux soins; a demandé qu'on attende la fin de l'appel de sa fille avant le pansement.
trap, negation: Hygiène : ni négligée ni changée par rapport au dernier séjour, se lave seul chaque matin.
trap, negation: Contact facile. Absence de méfiance ou de réticence pendant les 50 minutes.
trap, negation: Au triage, ni irritable, ni impatiente malgré 9 h d'attente sur une chaise.
trap, negation: Revu avec la nuit : l’appel à minuit n'avait rien d'un caprice, la pompe à perfusion était réellement bloquée.
trap, negation: Aucun comportement intrusif observé auprès des autres usagers de l'unité durant le quart.
trap, negation: La fouille n'a rien révélé de dissimulé dans ses effets; sac rendu sur-le-champ avec excuses.
trap, negation: Ce n'est pas une personne impulsive, écrit le Dr Hamelin, qui la suit depuis onze ans; le départ était planifié depuis mars.
trap, meta: Réunion d'équipe : convenu de ne plus écrire « non compliant » au plan de soins et de noter plutôt la raison donnée par la personne.
trap, meta: Correction à ma note d'hier 19 h : remplacer « désagréable » par « a répondu à voix haute et a fermé la porte ».
trap, meta: Formation sur les mots au dossier suivie ce jour (2 h); exemples étudiés : toxicomane, cas social, patient difficile.
trap, meta: Supervision du stagiaire : discuté de ce que l'expression « manque d'autocritique » laisse entendre et de façons de décrire.
trap, meta: Enjeu soulevé par le pair aidant : quand on dit d'un usager qu'il est réfractaire, on cesse de lui demander pourquoi.
trap, meta: Monsieur a lu son dossier à la salle des archives et demande ce que veut dire « théâtral ». Psychiatre avisé, rencontre prévue jeudi.
trap, meta: Dans l'outil de triage, le menu déroulant proposait « comportement déviant »; demande de modification envoyée à l'informatique clinique.
trap, meta: Sondage aux infirmières, question 4 : avez-vous déjà lu le terme infantile à propos d'un adulte dans une note?
trap, meta: Club de lecture du département, article du mois sur l'usage de « prétend » et « admet » dans les notes médicales.
trap, meta: Lexique remis aux nouveaux préposés : à éviter, bougonneux, plaignard, collant; à écrire, ce qu'on a vu et entendu.
trap, name: Référée au Centre de réadaptation en dépendance Le Virage, rendez-vous le 12.
trap, name: Lit au salon Les Misérables, tome 2, une heure après le dîner.
trap, name: Participe depuis avril au groupe Alcooliques Anonymes de la rue Sainte-Catherine, le mardi.
trap, name: Soirée cinéma à l'unité : Vol au-dessus d'un nid de coucou, à la demande de trois usagers; discussion animée par le pair aidant.
trap, name: Demande acheminée à l'Office des personnes handicapées du Québec par la travailleuse sociale.
trap, name: Fille accompagnée par Mouvement contre le viol et l'inceste, intervenante prévenue de l'hospitalisation.
trap, name: Contact donné : S.O.S. violence conjugale, ligne ouverte jour et nuit.
trap, name: Mme Lafaille-Sauvageau, TS, reprend le dossier lundi pendant les vacances de M. Lenfant.
trap, name: Le DAST-10, Drug Abuse Screening Test, version française, rempli seul en 5 min, score 2.
trap, name: Son mari travaille à la Brasserie Le Trou du Diable à Shawinigan et viendra après 18 h.
trap, legal: Garde préventive débutée à 2h15 au motif que l'état mental présente un danger grave et immédiat (art. 7, L.R.Q., c. P-38.001).
trap, legal: Comparution prévue le 9 à la Chambre criminelle, chef de voies de fait simples, art. 266 C.cr.
trap, legal: Mandat de protection homologué en 2021, volet inaptitude à la personne et aux biens, fille mandataire.
trap, legal: Déclaration de délinquant dangereux : aucune demande en ce sens, précise son avocate de l'aide juridique.
trap, legal: Requête pour garde en établissement signée, case « dangerosité pour elle-même » remplie par les deux psychiatres, audience à 13h30 en visio.
trap, legal: Selon l'article 264 C.cr., harcèlement criminel; la plainte a été retirée en mars, lettre du DPCP jointe.
trap, legal: Protocole d'application des mesures de contrôle (art. 118.1 LSSSS) remis et expliqué : contention, isolement, substances chimiques.
trap, legal: Condition 3 de l'ordonnance de probation : s'abstenir de consommer drogues et alcool. Nous a montré la feuille pour planifier sa sortie.
trap, legal: SAAQ, formulaire M-28, rubrique « abus d'alcool ou de drogues » : rempli par le Dr Ouimet, non coché.
trap, legal: LPJ, article 38 f), « troubles de comportement sérieux » : alinéa non retenu par la DPJ, dossier fermé.
trap, victim: Son ex-conjoint l'a manipulée pendant six ans pour qu'elle lui cède ses chèques, dit-elle.
trap, victim: Jeune de 17 ans, battu par son beau-père jusqu'à l'âge de 12 ans; placement en famille d'accueil ensuite.
trap, victim: Plaie au cuir chevelu, frappé à coups de bâton par deux inconnus au campement de la rue Notre-Dame.
trap, victim: Tremble en racontant la nuit où son colocataire l'a enfermé, menacé d'un couteau et privé de son téléphone.
trap, victim: Exploité par le logeur de la maison de chambres, qui garde sa carte de guichet; policier communautaire joint avec son accord.
trap, victim: Réveils à 4 h depuis qu'un collègue l'a harcelée au bureau; plainte à la CNESST déposée.
trap, victim: Au pays, emprisonné et torturé par des miliciens qui le disaient fou; suivi offert au RIVO.
trap, victim: Madame Ruel, 82 ans, ecchymoses aux deux bras : bousculée par son fils qui voulait sa procuration. Ligne Aide Maltraitance appelée avec elle.
trap, victim: À l'urgence précédente, un agent l'a plaqué au sol, dit-il; entre à reculons dans la salle 6, porte laissée ouverte.
trap, victim: Dénigrée devant les enfants chaque soir par son mari, qui la disait paresseuse et bonne à rien; hébergement trouvé à la Maison du Réconfort.
trap, other subject: La plaie résiste : écoulement encore malodorant au jour 9, culture reprise.
trap, other subject: L'assureur refuse de couvrir la forme injectable; demande de patient d'exception remplie par la pharmacienne.
trap, other subject: Sa toux, rebelle depuis trois semaines, la réveille la nuit; radiographie demandée.
trap, other subject: Foyer en mauvais état selon la visite à domicile : rampe défaillante, chauffe-eau hors d'usage, propriétaire avisé.
trap, other subject: Pompe PCA en échec à 1h15, alarme, remplacée par le génie biomédical.
trap, other subject: Tempête violente, route 138 coupée : la rencontre de famille se fera par Zoom.
trap, other subject: Le chat de la zoothérapie s'est montré farouche et un peu sournois, madame en a ri de bon cœur.
trap, other subject: Lumière dure et bruit envahissant au corridor B; offert des bouchons et la chambre 12, plus tranquille.
trap, other subject: Monsieur s'inquiète pour sa chienne, peureuse et possessive, qu'il a laissée au refuge d'Amos; appel fait, elle mange bien.
trap, other subject: Son formulaire d'aide sociale a été rejeté, le relevé bancaire était incomplet et désorganisé par le télécopieur.
trap, word sense: Habite une maison isolée au bout du rang 4, à 40 min du CLSC; visites jumelées avec la livraison de la pharmacie.
trap, word sense: Écoute chaque matin la chronique de jardinage à la radio et en discute avec la préposée.
trap, word sense: Bas de contention 20-30 mmHg enfilés au lever, jambe gauche moins enflée.
trap, word sense: Peut manipuler seule son lecteur de glycémie, enseignement terminé.
trap, word sense: Monsieur joue aux échecs avec le bénévole, deux parties gagnées.
trap, word sense: Souffre-douleur de la troupe au théâtre, le rôle qu'il répète le fait sourire; première le 3.
trap, word sense: Parle d'un entraînement intense, boxe et course, et d'un coude qui craque au froid; radio propre, pas de fracture.
trap, word sense: Compliance pulmonaire basse (28 mL par cmH2O) aux soins intensifs; retour à notre unité reporté à vendredi.
trap, word sense: Retard de règles de 12 jours, bêta-hCG au labo avant de débuter le valproate.
trap, word sense: Crise d'asthme à 21 h, salbutamol 4 inhalations, saturation revenue à 97 %.
trap, identity: Se présente comme folle et fière, porte le macaron de la Mad Pride, et tient à ce mot.
trap, identity: Préfère « autiste » à « personne autiste »; inscrit au profil, préférences de communication.
trap, identity: À sa demande, le plan d'intervention reprend le mot qu'elle a choisi : schizophrène en rétablissement.
trap, identity: Comment voulez-vous être nommé? – Toxicomane, répond-il, c'est comme ça que je parle de moi au CRD.
trap, identity: Militante handicapée, elle tient à cet ordre des mots et écrit une chronique là-dessus.
trap, identity: Identité, dans ses mots à elle : borderline. Elle tient un blogue sous ce nom et le préfère à TPL.
trap, identity: Nommer monsieur « survivant de la psychiatrie » dans le PI, choix qu'il a fait avec son conseiller d'Action Autonomie.
trap, identity: Nain est le mot qu'il préfère à personne de petite taille, il l'a dit à l'accueil et l'a redit au médecin.
trap, identity: Aveugle et non malvoyante, selon sa préférence notée à l'admission; canne gardée à sa droite.
trap, identity: Ancien itinérant, il signe ainsi ses textes dans L'Itinéraire et souhaite que la TS le présente de même au propriétaire.
trap, diagnosis: Dx 1 : trouble oppositionnel avec provocation, F91.3.
trap, diagnosis: CIM-10 X61, intoxication volontaire par antiépileptiques et sédatifs, codé par l'archiviste.
trap, diagnosis: Trouble de l'usage d'alcool, grave, en rémission précoce (DSM-5-TR, F10.21).
trap, diagnosis: Diagnostic de congé – épisode dépressif majeur avec caractéristiques psychotiques, F32.3.
trap, diagnosis: Z91.14 – non-observance du régime thérapeutique, code de facturation imposé par le système.
trap, diagnosis: Personnalité histrionique, F60.4, mention au bilan de 1999 seulement.
trap, diagnosis: Code R46.0, très mauvaise hygiène personnelle, présent dans la liste SIURGE par défaut.
trap, diagnosis: Dépression résistante selon les critères ATRQ; candidate à l'eskétamine, discuté avec elle et son conjoint.
trap, diagnosis: F94.0 mutisme sélectif, retenu en pédopsychiatrie; l'enfant dessine ses réponses.
trap, diagnosis: Kleptomanie F63.2 – début à 33 ans, premier essai de naltrexone discuté en clinique externe.
clean: 7h45 – Éveillée, assise au fauteuil, a pris tout son déjeuner et demande l'heure des visites.
clean: Monsieur entend deux voix d'homme, plus fortes le soir; la musique les couvre en partie.
clean: Dit avoir dormi cinq heures, réveillée par les alarmes du corridor. Bouchons offerts, acceptés.
clean: A choisi de ne pas prendre l'olanzapine ce soir, la somnolence du matin l'empêche de parler à ses enfants. Psychiatre avisée, heure de prise devancée à 19 h.
clean: Plan de sécurité rédigé avec madame; elle en garde une copie dans son étui de téléphone.
clean: Ergo – préparation d'une soupe à la cuisine thérapeutique : suit la recette, demande de l'aide pour le four, range à la fin.
clean: Glycémie capillaire 6,2 à jeun.
clean: Sortie de deux heures avec sa mère, retour à 16h50, raconte qu'ils ont mangé une molle au bord de la rivière.
clean: Téléphone à l'avocat de la Commission des services juridiques, porte fermée pour la confidentialité.
clean: A crié « laissez-moi sortir » pendant 5 min près de la porte de l'unité; a accepté un verre d'eau, puis s'est assis avec l'agente d'intervention.
clean: Se douche chaque matin, porte ses propres vêtements, a demandé son rasoir électrique.
clean: Voit l'hospitalisation comme une pause; à son avis, le manque de sommeil explique la dernière semaine.
clean: Pense à mourir depuis trois semaines, sans plan ni date; sa fille et son jardin la retiennent.
clean: Urgence, civière 14. Réévaluée aux 30 min. Dernière mesure de la douleur : 4/10.
clean: Groupe de musique : monsieur à la guitare, six participants, 45 min.
clean: Antécédents : appendicectomie 2012, asthme, une hospitalisation à Joliette en 2017.
clean: Humeur triste selon elle, 3 sur 10; affect qui s'éclaire à l'arrivée de sa nièce.
clean: Discussion des bienfaits et des effets de la clozapine, prises de sang hebdomadaires comprises. Veut y penser jusqu'à mercredi.
clean: Interprète en inuktitut sur place; madame préfère que sa tante assiste à la rencontre.
clean: Note de TS : demande d'aide financière de dernier recours complétée, chèque attendu le 1er.
clean: Bras droit porté devant lui durant l'entrevue; dit une douleur à l'épaule depuis une chute dans l'escalier.
clean: Étudiante en soins infirmiers à l'UQTR, veut terminer sa session; lettre médicale remise pour le registraire.
clean: A lancé son plateau contre le mur à 12h10, personne de blessé. Nous dit ensuite qu'il venait d'apprendre la vente de sa maison.
clean: Voudrait que les soignants frappent avant d'entrer. Affichette posée sur la porte, équipe du soir mise au courant.
clean: Plan d'équipe de 13 h : monsieur présent du début à la fin, pose trois questions sur la durée du séjour.
clean: La dose du matin a été donnée à 9h30, au retour du scan.
clean: Message laissé à l'organisme d'hébergement; rappel attendu d'ici vendredi.
clean: L'équipe mobile de crise, arrivée au domicile à 18h20, a proposé l'urgence; monsieur a choisi de s'y rendre avec son cousin.
clean: Aide d'une personne pour mettre les bas. Le reste de l'habillage se fait assis, sans aide.
clean: Adolescente de 15 ans vue en présence de son père, puis seule.
clean: Pansement refait, bords roses, aucun écoulement, points à retirer le 18.
clean: Consommation : fentanyl par inhalation, dernier usage hier vers 16 h; COWS 11, buprénorphine offerte et débutée.
clean: Il dit ne pas savoir quelle date on est, mais nomme le mois et le premier ministre.
clean: Bilan hépatique dans les normes du laboratoire.
clean: Curriculum vitæ mis à jour avec la conseillère en emploi, deux offres repérées dans le secteur de la boulangerie.
clean: Vue par la nutritionniste, poids 61,4 kg, objectif convenu d'une collation de plus par jour.
clean: Mesure de contrôle terminée à 3h25, durée 40 min. Retour fait avec madame au matin; elle aurait voulu qu'on lui parle d'abord.
clean: Travaillait de nuit dans un entrepôt de Boucherville jusqu'en août, dit que l'horaire a tout déréglé.
clean: Se sert d'un fauteuil roulant pour les longues distances et d'une canne à la chambre.
clean: Usager nouvellement arrivé; visite de l'unité avec le pair aidant, remise de la trousse d'accueil.
clean: A pris sa médication du coucher avec un jus de pomme.
clean: Regard vers la porte à chaque bruit de chariot, mains serrées sur les appuie-bras. Salle plus tranquille proposée.
clean: Son but pour l'été : ravoir son permis et conduire jusqu'en Gaspésie.
clean: Elle a perdu son emploi en janvier et son logement en mars, et dort depuis chez une amie à Longueuil.
clean: Rapport verbal donné à l'infirmière de soir, au chevet, madame ajoute que la douleur est revenue.
clean: EEG fait ce matin, résultat d'ici 48 heures.
clean: La psychologue propose une thérapie de groupe de dix rencontres, le lundi; monsieur préfère commencer en individuel.
clean: Deux coupures superficielles à la cuisse faites avec un taille-crayon à 19 h, elle est venue nous le dire à 19h10.
clean: Réunion avec l'école : retour progressif, trois demi-journées la première semaine.
clean: Épouse inquiète du coût des médicaments; RAMQ appelée, carnet de réclamation valide jusqu'au 30.
clean: Madame a trois comptes en souffrance chez Hydro-Québec, entente de paiement conclue avec la TS au haut-parleur.
clean: Ouvert à rencontrer l'équipe de suivi intensif, qui viendra à l'unité mardi en après-midi.
clean: Transféré de Maria par avion-ambulance, arrivée à 22h40, effets personnels inventoriés avec lui.
clean: Son colocataire est d'accord pour garder les médicaments sous clé pendant un mois, c'est monsieur qui en a eu l'idée.
clean: Utilise le casque d'écoute de l'unité pour dormir.
clean: Au départ, il a remercié l'équipe et laissé un dessin pour le babillard.
clean: Lui ai demandé ce qui aiderait ce soir : une tisane, la lumière du corridor tamisée, qu'on passe sans parler.
clean: Ø allergie connue. Intolérance au lactose.
clean: S'est assise par terre près de l'ascenseur, tête dans les mains. À voix douce, lui ai offert de venir au petit salon, ce qu'elle a fait.
clean: Le traitement par fluoxétine n'a pas apporté de soulagement en huit semaines, selon elle et l'équipe; changement pour la venlafaxine.
clean: 16h30 Retour de radiologie. Radio du poignet normale. Attelle enlevée.
clean: Dort de 22 h à 5 h avec un réveil vers 3 h, d'après le registre de nuit.
clean: Demande de seconde opinion transmise au chef de département, accusé de réception montré à l'usagère.
clean: Évaluation du domicile prévue avec l'ergothérapeute du CLSC le 4, barre d'appui à installer.
clean: Appétit revenu. A repris 1,2 kg.
clean: Le comité des usagers lui a fourni une accompagnatrice pour la rencontre du 15.
clean: Se souvient du nom de chacun des intervenants de jour; cherche le mot pour les objets, donne l'usage.
clean: Elle écrit sur un cahier plutôt que de parler depuis l'extubation, avons échangé ainsi durant 20 min.
clean: Niveau de surveillance passé aux 30 min, expliqué à madame, qui s'en dit soulagée.
clean: Monsieur dit qu'il n'est pas malade et qu'il est ici à cause d'une dispute avec son frère. Prend le traitement « pour rentrer plus vite ».
clean: Massage des mains offert par la bénévole, trois participantes.
clean: Usage de cannabis : un joint le soir, pour dormir, depuis deux ans. Souhaite des idées de rechange.
clean: La famille et l'équipe ont convenu d'un appel chaque mercredi à 16 h, madame est au bout du fil aussi.
clean: Porte des lunettes de lecture, appareil auditif à gauche, pile changée.
clean: Injection de palipéridone au deltoïde droit, prochaine le 14, date écrite dans son agenda par elle.
trap, quotation: « Je suis un vieux tannant, mais je prends mes pilules », lance M. Gagnon en riant à l'arrivée de l'infirmière.
trap, quotation: Mme dit se trouver « paresseuse » ces temps-ci; exploration du manque d'énergie depuis le changement de dose.
trap, quotation: Elle raconte que son ex la traitait de « manipulatrice » et qu'elle a mis des années à ne plus le croire.
trap, quotation: À la question de ce qui l'inquiète le plus, il répond : « Virer agressif comme mon père. »
trap, quotation: Pair aidant : au café, Simon a résumé sa semaine par « j'ai été plate, immature pis ben fatigué ».
trap, quotation: Mère de l'usagère : « Elle nous a fait une crise de bacon au Tim, j'étais gênée. » Émotions de la mère accueillies.
trap, quotation: Objectif du trimestre, écrit de sa main : « arrêter d'être un échec aux yeux de mes enfants ».
trap, quotation: Le fils rapporte les paroles de son père hier soir : « Je veux m'ôter la vie comme mon frère. » Évaluation faite le jour même, filet de sécurité rédigé avec lui.
trap, quotation: Mme Tremblay à propos de son voisin : « Un toxicomane fini, mais y me rentre mes sacs d'épicerie. »
trap, quotation: Au groupe des entendeurs de voix, il confie que la voix la plus forte lui répète « t'es dangereux, t'es sale ».
trap, negation: Aucun comportement violent au cours des huit visites à domicile de l'automne.
trap, negation: Rien dans l'entrevue ne suggère que Mme cherche à manipuler sa fille; elle demande de l'aide pour le bain, simplement.
trap, negation: Retard de renouvellement dû à la pharmacie fermée le 24 et le 25 : il ne s'agit pas d'inobservance.
trap, negation: Pas d'hostilité envers le proche aidant, contrairement à ce que craignait le centre de jour.
trap, negation: Elle ne simule pas : l'IRM confirme la hernie L5-S1 avec compression radiculaire.
trap, negation: Discours fluide, sans méfiance, sans réticence, réponses détaillées sur le logement et le budget.
trap, negation: Absence de gestes impulsifs depuis septembre selon lui et selon son éducatrice.
trap, negation: Ne présente pas de jugement altéré : il compare les deux options chirurgicales, nomme les risques de chacune et choisit.
trap, negation: Demande d'analgésie cohérente avec la plaie; pas un comportement de recherche de drogue.
trap, negation: Cpt au tx : aucun refus de médication ce quart, toutes doses prises au repas.
trap, meta: Réunion d'équipe SIM : retirer « réfractaire » du gabarit de plan d'intervention et le remplacer par ce qui a été essayé.
trap, meta: Audit de décembre, 40 dossiers : « mauvais historien » relevé six fois, « s'obstine » deux fois.
trap, meta: Correction demandée à l'archiviste : biffer la mention « alcoolique » portée par erreur au sommaire de 2009.
trap, meta: Capsule du mois : on n'écrit plus « contention de confort », on décrit la mesure et sa durée.
trap, meta: Atelier des pairs, thème choisi par le groupe : que veut dire « manque d'autocritique » pour celui qui le lit?
trap, meta: Discuté avec la résidente de l'expression « a échoué au sevrage » : on convient d'écrire que le sevrage n'a pas tenu et de dire dans quel contexte.
trap, meta: Sondage auprès des usagers : 14 sur 22 jugent blessant le mot « clientèle lourde » dans les affiches de la salle d'attente.
trap, meta: Note à la dictée : la reconnaissance vocale a transcrit « délinquant » au lieu de « des lunettes quand »; corrigé.
trap, meta: Glossaire remis à la famille, avec les définitions de délire, d'anosognosie et d'apragmatisme.
trap, meta: Comité des usagers : lecture commentée d'un rapport où l'on compte 31 occurrences de « non collaborant ».
trap, name: Référence faite à SOS violence conjugale, appel en conférence avec Mme à 10 h 15.
trap, name: Test de dépistage DAST-10 (Drug Abuse Screening Test) : 2/10.
trap, name: Il relit Crime et Châtiment et veut ensuite L'Idiot; la bibliothécaire lui a mis de côté l'édition en gros caractères.
trap, name: Rendez-vous à la Société québécoise de la schizophrénie, groupe de parents du mercredi.
trap, name: Lettre transmise à la Société canadienne du cancer et à l'Association québécoise de prévention du suicide, à sa demande.
trap, name: Échelle d'agressivité manifeste (OAS) cotée 0 à la visite.
trap, name: Fait du bénévolat au Phare des affligés, comptoir vestimentaire de la paroisse.
trap, name: Il a joué le rôle de Toinette dans Le Malade imaginaire avec la troupe du centre de jour.
trap, name: Son groupe préféré s'appelle Les Psychotiques Anonymes du Rang 3, spectacle samedi à Rimouski.
trap, name: Dépanneur Chez l'Ivrogne repenti, rue Saint-Vallier : c'est là qu'il livre à vélo depuis mai.
trap, legal: Garde préventive, art. 7 de la Loi P-38.001 : « danger grave et immédiat pour lui-même ou pour autrui »; début 03 h 40, fin 72 h plus tard.
trap, legal: Formulaire 1 (Ontario) rempli à 16 h 20, case A, critère « comportement violent envers une autre personne » coché par le médecin de l'urgence.
trap, legal: Le chef d'accusation, voies de fait, a été retiré par la Couronne le 12.
trap, legal: Avocate de l'aide juridique jointe au sujet de l'accusation de méfait; comparution remise.
trap, legal: Signature du formulaire « Refus de traitement et départ contre avis médical » (AH-110), copie remise au patient.
trap, legal: Ordonnance de traitement en milieu communautaire, Formulaire 45; texte : « a fait défaut de se conformer au plan ».
trap, legal: Déclaration au DPJ en vertu de l'article 38 e), abus physiques; accusé de réception versé au dossier.
trap, legal: Rapport d'événement de la SQ au dossier, sous le titre « Évadé d'une garde en établissement », à l'intention du procureur.
trap, legal: Demande de prestations RRQ : médecin doit répondre à la question « invalidité grave et prolongée », fait.
trap, legal: Libellé du mandat d'amener : personne « récalcitrante ou introuvable »; huissier prévu demain, l'équipe l'accompagnera.
trap, victim: A subi de la violence physique de la part de son beau-père entre six et onze ans.
trap, victim: Proie d'un fraudeur qui l'a manipulé pendant des mois au téléphone, il a perdu 4 000 $.
trap, victim: Contexte de la demande d'hébergement : conjoint contrôlant, menaces de mort, téléphone confisqué.
trap, victim: Battu par deux inconnus à la sortie du refuge. Rx côtes : fractures 7 et 8 G.
trap, victim: Elle se souvient des insultes de sa mère, qui la traitait de menteuse et de voleuse devant la parenté.
trap, victim: Abandonné par ses parents à trois ans, il a connu sept familles d'accueil.
trap, victim: Harcelée par un ancien collègue, elle varie ses trajets et garde son téléphone chargé.
trap, victim: Réfugié, torturé en détention; les examens sous contrainte lui rappellent cette période, donc on explique chaque geste.
trap, victim: Séquestrée deux jours par son frère en 2011; ne veut pas de porte fermée pendant l'entretien.
trap, victim: Racisme vécu à l'urgence : un agent l'a bousculé et traité de menteur.
trap, other subject: Climatiseur défaillant depuis deux jours; l'ergo prête un ventilateur.
trap, other subject: Hiver capricieux, trottoirs dangereux : la marche thérapeutique est remplacée par le centre commercial.
trap, other subject: Bras paresseux de l'appareil à pression à changer, lectures erratiques.
trap, other subject: Le personnage qu'il joue à l'impro, un douanier grossier et colérique, fait rire toute la salle du centre de jour.
trap, other subject: L'assureur prétend que le formulaire est incomplet. Troisième envoi aujourd'hui.
trap, other subject: L'imprimante du CLSC fait encore des caprices, plan d'intervention à signer la prochaine fois.
trap, other subject: Un goéland hargneux et envahissant niche sur son balcon; Mme demande à l'OMH de le faire déplacer.
trap, other subject: Échec de la pompe à perfusion à 04 h 12, remplacée, aucun bolus manqué.
trap, other subject: Le moniteur cardiaque se plaint sans arrêt d'une électrode mal collée; électrode remplacée.
trap, other subject: Pronostic sombre de la greffe veineuse, mais l'artère native reste perméable et la jambe est chaude.
trap, word sense: Abdomen souple, pas de défense; manœuvre du psoas négative.
trap, word sense: Il a manipulé la vis et le tournevis sans tremblement durant l'atelier de menuiserie.
trap, word sense: Chronique culturelle : il l'écrit chaque mois pour le journal de rue L'Itinéraire.
trap, word sense: A admis trois visiteurs dans son logement pour son anniversaire, gâteau partagé.
trap, word sense: Objectif en entraînement au budget : mettre 40 $ propres à elle de côté chaque mois.
trap, word sense: Placement de l'endoprothèse biliaire sans complication.
trap, word sense: Réaction négative au TCT. Attitude scoliotique légère à convexité D.
trap, word sense: Fugue de Bach travaillée au piano du centre de jour, deux mains, tempo lent.
trap, word sense: Souffrance cutanée du lambeau absente à H6, recoloration en moins de 3 s.
trap, word sense: Prise d'habitude de marche : 20 minutes après le souper, cinq soirs sur sept.
trap, identity: Mathieu se dit voix-entendeur et fou fier; il tient à ces deux mots dans son plan.
trap, identity: Membre des AA depuis 1998, il se nomme alcoolique à chaque réunion et nous demande d'en faire autant dans ses bilans.
trap, identity: Il préfère le mot bipolaire, qu'il porte sur son chandail, à toute autre formulation.
trap, identity: Survivante de la psychiatrie : c'est le nom qu'elle s'est donné et celui qu'elle signe dans la revue.
trap, identity: « Gros et content » est son nom de plume; il réclame le mot gros plutôt qu'obèse dans nos échanges.
trap, identity: Dans son mouvement, on se dit psychiatrisé; M. Bélanger y tient et corrige gentiment ceux qui disent usager.
trap, identity: À sa demande, la mention « aveugle » remplace « personne ayant une limitation visuelle » dans l'en-tête.
trap, identity: Elle aime se dire boiteuse depuis la prothèse, un clin d'œil à sa grand-mère, et choisit ce mot pour son blogue.
trap, identity: Félix parle de lui comme d'un schizo poète et intitule ainsi son recueil; le terme lui appartient.
trap, identity: Nom choisi pour son personnage d'improvisation et pour lui-même au centre de jour : le Paranoïaque joyeux.
trap, diagnosis: Dx principal : schizophrénie paranoïde, F20.0.
trap, diagnosis: CIM-10-CA F10.2, syndrome de dépendance à l'alcool, rémission complète.
trap, diagnosis: Hépatite chronique B, ADN indétectable.
trap, diagnosis: Code X61, lésion auto-infligée par exposition à des psychotropes, séjour du 3 au 5.
trap, diagnosis: Trouble factice écarté par la consultation; F68.1 retiré de la liste.
trap, diagnosis: Antécédents codés : F19.1, utilisation nocive de substances multiples.
trap, diagnosis: Retard mental léger (F70), libellé CIM exigé par le programme de déficience.
trap, diagnosis: Z91.1, non-observance du traitement et du régime, code inscrit par les archives pour la statistique.
trap, diagnosis: Trouble délirant, type persécution, F22; aripiprazole 10 mg HS.
trap, diagnosis: Syndrome de Diogène, inscrit au problème no 5, en lien avec l'atteinte frontotemporale.
clean: Visite à domicile, 45 min. Monsieur avait préparé du café et la liste de ses questions sur la clozapine.
clean: Mme Lavoie souhaite reprendre son cours de couture en janvier; on regarde ensemble l'horaire d'autobus.
clean: Dit dormir cinq heures par nuit depuis que la voisine a déménagé, contre trois auparavant.
clean: A choisi de ne pas prendre la dose du soir parce qu'elle conduit tôt le matin; propose de la déplacer à 19 h, médecin avisée.
clean: Prélèvements : FSC, ions, créat, TSH, lithémie 12 h post-dose.
clean: Plan de sécurité révisé à trois : les signes, les personnes à appeler, où sont rangés les médicaments.
clean: Rendez-vous manqué le 4; jointe le 5, elle gardait son petit-fils. Nouveau rendez-vous le 11, 9 h.
clean: S'est dit déçu du délai de la liste d'attente et l'a expliqué clairement.
clean: Plaie abdominale 2 x 1 cm, fond rosé, exsudat séreux léger, mèche changée aux deux jours.
clean: TS : demande d'allocation-logement remplie, relevé 31 manquant, il le cherchera chez sa tante.
clean: Humeur décrite comme « correcte », affect mobile, sourit en parlant de sa nièce.
clean: Arrivée 21 h 10 en ambulance pour douleur thoracique depuis 19 h, irradiant au bras gauche.
clean: Rencontre de PII : l'usager, sa mère, l'éducateur et moi. Trois objectifs gardés, un retiré à sa demande.
clean: A crié et lancé un verre contre le mur à 15 h 20 après l'appel de la banque; personne blessé. Dix minutes plus tard, il ramassait les morceaux avec nous.
clean: Médecin de famille : poursuivre ramipril, contrôle K+ et créatinine dans deux semaines.
clean: Il vit avec un trouble schizoaffectif depuis une quinzaine d'années et travaille à temps partiel dans une boulangerie.
clean: Se déplace en fauteuil motorisé; la rampe est déneigée par le concierge.
clean: Coloscopie jusqu'au cæcum, préparation Boston 8, un polype sessile de 6 mm au sigmoïde réséqué à l'anse froide.
clean: Naloxone remise et mode d'emploi pratiqué avec lui et son coloc.
clean: Texto reçu à 8 h 02 : « Je file mieux, on se voit-tu à la bibliothèque? » Répondu oui.
clean: Marche 15 min dans le corridor, une pause, déambulateur à deux roues.
clean: Propos logiques, débit un peu rapide, parle surtout de son projet de potager.
clean: Rétablissement : il place « retrouver mes enfants une fin de semaine sur deux » au sommet de sa liste.
clean: Sevrage du zopiclone à son rythme, un quart de comprimé de moins aux deux semaines.
clean: Aucune idée suicidaire rapportée aujourd'hui; connaît le 988 et le numéro de l'équipe.
clean: Le propriétaire accepte une entente de 50 $ par mois; Monsieur a mené la discussion, j'étais à côté.
clean: Barbe de quelques jours, manteau d'hiver par-dessus un chandail, dit avoir eu froid dans l'abri.
clean: Souffle court à la montée d'un étage. Crépitants aux bases, OMI 1+.
clean: Apporte ses pots de pilules vides pour le comptage, propose de garder cette habitude.
clean: Il préfère l'aripiprazole oral à l'injection; avantages et inconvénients mis sur papier, décision la semaine prochaine.
clean: Groupe de cuisine, six personnes. Jérôme a coupé les légumes et raconté son été à Matane.
clean: Rx poumon : pas de foyer, silhouette cardiaque dans les limites.
clean: Admission élective pour PTG droite; antibioprophylaxie céfazoline 2 g à l'induction.
clean: Suivi d'intensité variable, une rencontre aux deux semaines, au domicile ou au café selon son choix.
clean: Sa force, selon son frère : il se souvient de l'anniversaire de tout le monde.
clean: Achat de bottes avec le fonds de dépannage, pointure 10, facture au dossier.
clean: IPS : test de grossesse négatif, contraception expliquée, choix du stérilet hormonal.
clean: Mme attend la réponse de l'OMH depuis quatre mois; relance faite par courriel devant elle.
clean: Dispositif d'appel programmé : touche 1, sa fille; touche 2, la voisine.
clean: Psychiatre : olanzapine réduite de 15 à 10 mg à sa demande, pour la prise de poids; revoir dans un mois.
clean: Lésion pigmentée de 5 mm au dos, bords réguliers, photo prise, contrôle dans six mois.
clean: Appendicectomie : appendice inflammé non perforé, base saine, deux endoloops, sac extracteur.
clean: Tension à la maison notée sur dix jours, moyenne 134/81.
clean: Besoin nommé : quelqu'un pour l'accompagner à la cour le 22. Pair aidant disponible.
clean: Budget : 612 $ de loyer, 85 $ de téléphone, il reste 190 $ pour manger.
clean: Croit que les caméras du voisin filment son salon; dit que l'idée l'effraie le soir et que les rideaux épais l'apaisent.
clean: Pouls pédieux présents, monofilament 10/10 des deux côtés.
clean: Poursuivre bisoprolol. Écho cardiaque demandée. RV 3 mois.
clean: Physio : flexion du genou 95°, extension complète, escalier avec rampe.
clean: Entrevue motivationnelle sur le tabac, importance 8, confiance 4, timbre 14 mg choisi.
clean: Le 3 mars, il a pris vingt comprimés d'acétaminophène dans l'intention de mourir, puis a appelé son frère.
clean: Sonde urinaire retirée à 6 h, miction spontanée de 300 ml à 10 h.
clean: Sa mère est décédée par suicide quand il avait neuf ans; il en parle avec sa psychologue.
clean: Équilibre sur une jambe 12 s à droite, 9 s à gauche.
clean: Jardin collectif : récolte de courges, elle a montré aux nouveaux comment les couper de la tige.
clean: Nous ne savons pas encore pourquoi elle a cessé le lithium; question à lui poser jeudi.
clean: Thérapie brève, rencontre 4 de 8, exercice de la semaine fait à moitié et discuté.
clean: Plaquettes 210, INR 1,0, groupe A positif.
clean: Travaille à la plonge trois soirs; la patronne ajuste l'horaire autour de l'injection mensuelle.
clean: Elle veut garder son chat; on cherche une ressource qui accueille les animaux.
clean: Réfection de drap et lessive faites avec l'auxiliaire, frigo rempli par la popote.
clean: Appel à trois avec le curateur public, il obtient 40 $ de plus par semaine.
clean: Biopsie transmise en pathologie, résultat dans dix jours, patient avisé de vive voix.
clean: Lu ensemble la feuille sur les droits des personnes hospitalisées; questions sur le courrier et les visites.
clean: Hydratation 1,2 L, a mangé la moitié du souper, collation à 20 h.
clean: Méthadone 60 mg prise sous observation à la pharmacie, trois doses non servies la semaine dernière à cause d'une grippe.
clean: Consentement expliqué avec schéma, redit dans ses mots, signé à 7 h 15.
clean: Rit en racontant la tempête; dit que c'est la première fois depuis l'automne.
clean: Trouble d'usage d'opioïdes, traitement par buprénorphine depuis mai, il parle de matinées plus calmes.
clean: Aime : la pêche, Félix Leclerc, le silence du matin. N'aime pas : le téléphone.
clean: Transmis à l'équipe de soir : il attend un appel de son fils vers 19 h et voudrait un endroit tranquille.
clean: Bilan martial : ferritine 11, fer oral un jour sur deux.
clean: Dort chez sa cousine jusqu'au 1er; clé du casier remise.
clean: Nous avons des lectures différentes de sa semaine : elle parle d'une bonne fatigue, son fils s'inquiète. Les deux notées.
clean: Dernière visite avant le transfert d'équipe; gâteau aux carottes, adresse et horaire du nouveau local remis.
trap, quotation: « Mon père m'a toujours traité de bon à rien », raconte M. Gagné en montrant la photo sur le buffet; nous en parlons une vingtaine de minutes.
trap, quotation: Motif de l'appel dans les mots de la fille : « Maman est rendue pas mal agressive le soir, on sait plus quoi faire. » Visite à domicile fixée à jeudi.
trap, quotation: À la question sur ce qui l'a amené à Portage, il répond : « J'étais tanné d'être un menteur, même avec ma blonde. »
trap, quotation: « Je fais pitié en jaquette d'hôpital », lance-t-elle en riant; on lui remet ses propres vêtements avant la visite de sa sœur.
trap, quotation: Selon sa conjointe, rencontrée seule dans la cuisine, « il est paresseux depuis sa retraite, il ferait une sieste à dix heures le matin »; nous lui proposons de noter les heures de sommeil sur une semaine.
trap, quotation: Objectif formulé par le résident : « Arrêter de passer pour le vieux malcommode du troisième étage ».
trap, quotation: Dit avoir honte de retourner à l'urgence, « ils vont encore penser que je joue la comédie », et demande qu'on appelle d'abord l'infirmière de liaison.
trap, quotation: « J'ai gâché ma vie avec la boisson », écrit Mme Tremblay en première page de son cahier, qu'elle nous autorise à citer.
trap, quotation: Le frère, au téléphone ce midi : « C'est un manipulateur, je lui prête plus une cenne. » Je lui rappelle que je ne peux pas discuter du dossier sans consentement.
trap, quotation: Ce qu'elle retient de son séjour de 2011 : "on m'a étiquetée hystérique, personne m'a demandé si j'avais mal".
trap, quotation: « Chu pas un drogué, chu un gars qui a mal au dos », répond-il quand je lui présente la naloxone; après explication, il accepte la trousse.
trap, quotation: Pendant le bain : « Je suis rendue un fardeau pour mes enfants. » Interrompu le soin, assise avec elle, écouté, avisé la travailleuse sociale avec son accord.
trap, quotation: Le petit-fils demande si grand-papa est devenu « fou »; réponse donnée en mots simples, dessin du cerveau à l'appui.
trap, quotation: M. Ouellet résume ainsi ses trois cures : « J'ai été lâche à chaque fois que ma sœur m'appelait. » Nous avons relu ensemble ce qui s'était passé avant chaque appel.
trap, quotation: Sur la carte plastifiée que la dame garde dans son portefeuille : « Je suis capricieuse pour le manger, soyez patients. »
trap, quotation: La voisine a laissé un message, transcrit tel quel : « Votre monsieur est en crise, il sacre après tout le monde dans le corridor. » Me suis rendue sur place à 14 h; il cherchait ses clés.
trap, quotation: « Une loque, voilà ce que j'étais en février », dit-il avant de nous montrer son premier talon de paie.
trap, quotation: Ses mots à propos de l'arrêt de la morphine : « J'ai été têtue comme une mule et je ne le regrette pas. »
trap, quotation: Dernière phrase de la lettre que le fils a remise au médecin : « Nous la trouvons irresponsable avec le poêle, mais c'est à elle de décider. »
trap, quotation: Interrogé sur ce qu'il voudrait qu'on change dans son dossier, M. Bélanger pointe une ligne et dit « ôtez le non-collaborant, j'étais juste sourd »; appareils vérifiés, demande transmise à l'archiviste.
trap, negation: Aucun geste menaçant pendant la nuit malgré le bruit du couloir et le changement de chambre.
trap, negation: Le préposé n'a pas observé de résistance aux soins depuis qu'on chauffe la salle de bain avant le lever.
trap, negation: Évaluation cognitive : discours cohérent, sans élément délirant, orienté aux trois sphères.
trap, negation: Contrairement à ce que laissait croire la demande, la dame ne se montre ni méfiante ni opposante à l'aide pour les repas; elle veut seulement choisir l'heure.
trap, negation: Cuisine visitée avec son accord : rien d'insalubre, réfrigérateur garni, dates vérifiées.
trap, negation: Je n'ai pas eu l'impression qu'il exagérait sa douleur, et l'imagerie de vendredi montre bien la fracture de L2.
trap, negation: Dossier de la pharmacie revu avec le GMF. Jamais de renouvellement hâtif, pas de magasinage d'ordonnances.
trap, negation: Pas d'errance cette semaine; les trois promenades dans le jardin ont été faites avec Mireille, bénévole.
trap, negation: Le comité de révision a conclu que monsieur n'avait eu aucune conduite violente et que l'alarme avait été déclenchée par erreur.
trap, negation: Il n'y a pas eu de rechute durant le congé des Fêtes, trois semaines passées chez sa fille à Rimouski.
trap, negation: Tenue soignée, cheveux coiffés; nullement négligée, même au retour d'une nuit sans électricité.
trap, negation: Ne présente aucun trait d'hostilité envers la nouvelle équipe, salue chacun par son prénom.
trap, negation: La cheffe d'unité précise que personne n'a été contentionné ni isolé pendant le quart de soir.
trap, negation: Ni apathique ni indifférent au cours de l'entrevue : il pose des questions sur la chirurgie, il en prend les réponses en note.
trap, negation: Sevrage jour 5 — tremblements absents, aucune agitation, appétit revenu.
trap, negation: À aucun moment M. Cloutier n'a fugué : il avait signé sa feuille de sortie et il est rentré à 20 h 10, dix minutes après l'heure convenue à cause de l'autobus.
trap, negation: Sa mémoire est entière pour les événements récents, il ne confabule pas, les dates données concordent avec celles de son agenda.
trap, negation: Signature obtenue sans qu'aucune pression ou menace ait été exercée; copie laissée sur la table.
trap, negation: Les intervenants du soutien à domicile n'ont constaté aucune incapacité à gérer son argent, les comptes d'Hydro sont payés jusqu'en mars.
trap, negation: Rien ne permet de parler de désinhibition; la blague faite au souper avait été bien reçue par toute la tablée.
trap, meta: Formation de 90 minutes donnée aux auxiliaires du CLSC : pourquoi ne plus écrire « toxicomane » dans les notes de visite.
trap, meta: À la relecture du gabarit, l'équipe a biffé l'expression « placement en CHSLD » et l'a remplacée par « emménagement ».
trap, meta: Audit de tenue de dossiers, secteur gériatrie : le mot « dément » relevé quatorze fois en un mois, trois fois de moins qu'à l'automne.
trap, meta: Le comité des usagers propose que « porte tournante » soit retiré du tableau de bord de l'urgence.
trap, meta: Rappel affiché au poste : on n'inscrit pas « refuse son bain »; on inscrit l'heure offerte, la réponse de la personne et ce qui lui conviendrait.
trap, meta: La stagiaire a demandé ce que voulait dire « pleurnichard » dans une note de 1987; nous avons discuté de l'évolution du vocabulaire.
trap, meta: Point 4 de la réunion. Faut-il garder la case « incontrôlable » dans le formulaire de transport ambulancier? Renvoyé à la conseillère cadre.
trap, meta: En supervision, j'ai appris que le terme « abus d'alcool » a été abandonné dans le DSM-5 au profit d'un trouble de l'usage à trois degrés.
trap, meta: Corrigé ma note du 3 à la demande de monsieur : l'adjectif « revendicateur » est remplacé par les deux demandes qu'il avait réellement faites.
trap, meta: Capsule du mois, rédigée par la paire aidante : dire « morte par suicide », et laisser tomber le verbe commettre.
trap, meta: Le glossaire de l'établissement classe « vagabond », « itinérant » et « clochard » parmi les mots à éviter dans les rapports.
trap, meta: Atelier de rédaction du mardi à la résidence Saint-Laurent, où chacun devait réécrire sans « plaintif » ni « théâtral » une même observation de douleur.
trap, meta: Question d'examen pour les externes : en quoi « mauvais historien » nous renseigne-t-il davantage sur l'entrevue que sur la personne?
trap, meta: Le logiciel de dictée a transcrit « obstinée » là où j'avais dit « obstruée »; correction faite pour la sonde.
trap, meta: La conférencière a montré comment « grabataire », écrit une seule fois dans un sommaire de congé, était recopié de consultation en consultation pendant six ans.
trap, meta: Madame a lu son dossier avec nous; elle souhaite que « maniérée » n'y figure plus. Note rectificative ajoutée selon la procédure des archives.
trap, meta: Synonymes suggérés par le guide pour « désorganisé » : décrire le geste, le lieu, la durée.
trap, meta: Lors du dîner-causerie, un pair aidant a expliqué ce que l'étiquette « cas lourd » lui avait coûté quand il cherchait un appartement supervisé.
trap, meta: L'ancien titre du programme, « clientèle déficiente », n'apparaît plus sur la papeterie depuis avril.
trap, meta: Vérification de conformité : dans vingt rapports médicaux tirés au hasard, aucun relecteur n'a trouvé « simulateur », deux ont trouvé « allègue » et ont averti l'auteur.
trap, name: Rendez-vous au CRAN, puis retour par la rue de la Folie, où loge sa cousine.
trap, name: Lit en ce moment « L'Idiot » de Dostoïevski; en parle volontiers avec l'ergothérapeute.
trap, name: Inscrite au groupe Alcooliques anonymes de Saint-Jérôme, réunion du dimanche matin.
trap, name: Échelle d'agitation de Cohen-Mansfield remplie avec la conjointe, total 38.
trap, name: Il habite à côté de la taverne Le Vaurien, fermée depuis des années, mais dont l'enseigne sert encore de repère au transport adapté.
trap, name: DAST-10 (Drug Abuse Screening Test) passé en français; pointage de 2, retour donné séance tenante.
trap, name: Ciné-club de la RPA : projection de « Psychose » de Hitchcock, puis de « La Grande Séduction ».
trap, name: Chien d'assistance nommé Bandit, vaccins à jour, panier placé loin de la bonbonne d'oxygène.
trap, name: La fille a trouvé du répit auprès de Baluchon Alzheimer, et l'oncle, lui, fréquente depuis peu les soirées de Narcotiques Anonymes à Gatineau.
trap, name: Demande à écouter « Maudit bonheur » pendant l'exercice de marche; cadence nettement plus régulière qu'hier.
trap, name: Référence faite à l'Association québécoise de prévention du suicide pour la documentation destinée aux proches.
trap, name: Évaluation du risque violent : grille HCR-20, version 3 (Historical, Clinical, Risk Management), commandée pour la bibliothèque.
trap, name: Groupe de musique où joue son fils, Les Dégénérés du Rang 4, en spectacle à la salle communautaire samedi; elle y va en fauteuil roulant avec sa nièce.
trap, name: Inventaire des symptômes fait à l'aide du questionnaire Insight de Birchwood, dont la version québécoise est encore à l'essai.
trap, name: Souhaite revoir Cap Désespoir, en Gaspésie, avant la chirurgie; photos apportées par la bénévole.
trap, name: Lu hier au club de lecture, « La Détresse et l'Enchantement » de Gabrielle Roy; elle a recopié deux passages pour sa petite-fille.
trap, name: Tapissée de ses rubans de course, la chambre 214 porte une affiche du cheval Rebelle de Lotbinière, champion de 1974.
trap, name: Abonnement offert par sa sœur au magazine « L'Itinéraire »; il en lit les mots croisés.
trap, name: Médecin traitante jusqu'en 2019 : Dre Hélène Lefou, clinique des Érables, dossier demandé par télécopieur.
trap, name: Fabrique avec l'éducatrice un décor pour « Le Malade imaginaire », que la troupe du centre de jour présentera en juin devant les familles.
trap, legal: Garde provisoire autorisée le 12 par la Cour du Québec au motif que l'état mental « présente un danger pour lui-même ou pour autrui » (C.c.Q., art. 27); copie de l'ordonnance et dépliant sur ses droits remis à monsieur.
trap, legal: Rubrique 3 du formulaire d'ouverture de mesure de protection — nature et degré de l'inaptitude : voir rapport psychosocial joint.
trap, legal: Le jugement le déclare non criminellement responsable pour cause de troubles mentaux, libération inconditionnelle prononcée par la Commission d'examen.
trap, legal: Demande à l'IVAC déposée avec l'aide du CAVAC, case « agression » cochée comme l'exige la loi.
trap, legal: Autorisation de soins accordée par la Cour supérieure pour 24 mois, le tribunal ayant constaté un « refus catégorique » au sens de l'article 16 du Code civil.
trap, legal: Interdiction de conduire en état d'ébriété : condition 6 de l'ordonnance de probation, expliquée en présence de son agente.
trap, legal: Certificat médical SAAQ, section C. Abus ou dépendance aux substances : non coché. Vision : 6/9 aux deux yeux.
trap, legal: Loi visant à lutter contre la maltraitance envers les aînés, art. 21 : signalement fait au commissaire local le 8 novembre.
trap, legal: Mandat homologué, donc la notaire a demandé que le rapport reprenne les termes du greffe, soit « incapable de prendre soin d'elle-même et d'administrer ses biens ».
trap, legal: Accusation de voies de fait retirée par la Couronne en mai; le casier de M. Rioux demeure vierge.
trap, legal: Registre de l'article 118.1 LSSSS rempli : contention, heure de début, heure de fin, motif, mesure de remplacement essayée avant.
trap, legal: Il a signé le formulaire AH-110, intitulé « Refus de traitement », après avoir discuté des options avec la cardiologue.
trap, legal: Dossier TAQ-SAS. Audience le 4 décembre, question en litige : la dangerosité actuelle au sens de la P-38.001.
trap, legal: Le Curateur public, auquel la loi confie les « majeurs inaptes », délègue Mme Simard à la rencontre de plan d'intervention.
trap, legal: Dans la déclaration de décès SP-3, le coroner a inscrit lésions auto-infligées, code X78; la famille a reçu les explications de la Dre Roy.
trap, legal: Avis de non-respect d'une condition reçu de la Commission des libérations conditionnelles : l'adresse n'avait pas été mise à jour, chose faite avec lui ce matin.
trap, legal: Objet de la requête de l'employeur devant le Tribunal administratif du travail, telle que libellée : absence injustifiée et insubordination. Notre rapport porte seulement sur la capacité de lever des charges.
trap, legal: Code criminel, art. 320.15, défaut ou refus d'obtempérer : l'avocate de l'aide juridique lui expliquera l'accusation lundi.
trap, legal: Clause d'exclusion de l'assureur pour « tentative de suicide » relue avec la famille, qui en demandera la révision à l'Autorité des marchés financiers.
trap, legal: Sur le bail de la résidence, annexe 6, figure l'expression « perte d'autonomie sévère »; c'est le libellé obligatoire du Tribunal administratif du logement.
trap, victim: Son ex-mari, violent et contrôlant pendant quarante ans, ne connaît pas sa nouvelle adresse; consigne de confidentialité au dossier.
trap, victim: Elle a été abusée par un préposé dans une autre résidence en 2018; préfère que ses soins d'hygiène soient donnés par une femme.
trap, victim: Monsieur s'est fait manipuler par un faux conseiller de banque, qui lui a soutiré 6 200 $ par carte-cadeau.
trap, victim: Abandonné à la crèche Saint-Vincent-de-Paul à trois jours, il figure parmi les Orphelins de Duplessis indemnisés.
trap, victim: Insultée à répétition par un voisin de palier, elle n'ose plus descendre à la buanderie; plainte accompagnée à la police.
trap, victim: Le garçon de 9 ans que monsieur a été, battu au pensionnat et privé de sa langue, revient souvent dans ce qu'il raconte en atikamekw à l'interprète.
trap, victim: Menacée d'expulsion par le nouveau propriétaire, alors qu'elle paie son loyer chaque premier du mois; rendez-vous pris avec le comité logement.
trap, victim: Ecchymoses aux deux poignets : dit que son gendre l'a brutalisée samedi. Photos prises avec son accord, policiers avisés à sa demande.
trap, victim: Humilié devant ses collègues par un contremaître, congédié ensuite; dossier ouvert à la CNESST.
trap, victim: Depuis qu'on l'a droguée à son insu dans un bar de la rue Crescent, ne boit que ce qu'elle a versé elle-même.
trap, victim: La famille a été trompée par une agence de placement qui facturait des visites jamais faites; le CLSC a repris le service.
trap, victim: Il a grandi à côté d'un père agressif et d'un oncle qui buvait, ce qui, explique-t-il, l'a fait partir de la maison à quinze ans pour travailler au chantier.
trap, victim: Ayant été séquestrée deux jours par un ancien locataire, tient à garder sa porte de chambre ouverte.
trap, victim: Mme Nguyen a été intimidée par trois adolescents à l'arrêt de la 67; son fils l'accompagnera désormais au centre de jour.
trap, victim: Négligée par l'aidant rémunéré durant l'été, d'où la plaie de stade 3 au sacrum, elle reçoit maintenant deux visites par jour.
trap, victim: Un codétenu l'avait poignardé en 2006. Cicatrice abdominale de 11 cm, sensible à la palpation.
trap, victim: Au travail de rue, elle a subi du chantage de la part d'un client; suivi offert par Stella.
trap, victim: Traité de fif et de malade à l'école secondaire, M. Lepage raconte cela pour la première fois, à 71 ans.
trap, victim: Victime d'un incendie criminel le 2 octobre, relogée par la Croix-Rouge, puis chez sa belle-sœur; liste de médicaments refaite par la pharmacienne.
trap, victim: Ce que le rapport de police décrit : deux hommes l'ont harcelé jusqu'au métro, l'ont frappé, lui ont pris sa dose de méthadone à emporter. Remplacement autorisé par la prescriptrice.
trap, other subject: Toux rebelle depuis dix jours, surtout la nuit; radiographie pulmonaire demandée.
trap, other subject: Le glucomètre a échoué à deux reprises, pile remplacée, lecture de 7,4 au troisième essai.
trap, other subject: Orage violent en fin d'après-midi, panne de courant sur toute la rue, concentrateur d'oxygène branché sur la génératrice.
trap, other subject: La serrure de la boîte de médicaments est capricieuse; le fils en apportera une autre dimanche.
trap, other subject: Vessie hyperactive et instable, résidu post-mictionnel de 40 mL.
trap, other subject: Escalier extérieur dangereux dès qu'il gèle : troisième marche fendue, rampe branlante. Recommandation d'ergothérapie envoyée à l'Office municipal d'habitation.
trap, other subject: Le transport adapté n'a pas collaboré au changement d'heure; elle a pris un taxi avec bon du CLSC.
trap, other subject: Lymphome agressif à grandes cellules B, troisième cycle terminé sans fièvre.
trap, other subject: Pansement souillé au bord inférieur, changé à 8 h 15, pourtour propre et sec.
trap, other subject: Chat hostile aux visiteurs selon la fiche : le mettre dans la chambre avant d'ouvrir le sac de soins.
trap, other subject: Le ministre dit, dans le communiqué affiché au salon, que les assureurs se montrent réfractaires à couvrir le lecteur; plusieurs résidents en ont discuté à table.
trap, other subject: Bactérie résistante à la méthicilline au frottis nasal, précautions de contact commencées.
trap, other subject: Rein transplanté défaillant depuis juin; elle-même va bien et planifie un séjour aux Îles.
trap, other subject: Le courriel de l'agence était confus, incohérent même, de sorte que j'ai rappelé la répartitrice pour connaître le nom de la remplaçante.
trap, other subject: Pacemaker non conforme au rappel de sécurité de Santé Canada, vérification à l'Institut le 19.
trap, other subject: Le marché immobilier étant fou à Sherbrooke, ils repoussent la vente de la maison au printemps.
trap, other subject: Os fragile, pauvre en minéral (score T de −3,1); acide zolédronique discuté avec la gériatre, qui l'explique à madame et à ses deux filles.
trap, other subject: Cathéter rétif à l'aspiration, perméable après repositionnement du bras.
trap, other subject: Fournaise bruyante et paresseuse, 16 °C au thermomètre du salon; appelé le propriétaire avec monsieur, chaufferette prêtée d'ici là.
trap, other subject: Un automobiliste ivre a percuté la clôture cette nuit; madame, réveillée par le bruit, s'est recouchée vers 3 h.
trap, word sense: Échec et mat en vingt-deux coups contre le bénévole; il demande une revanche mardi.
trap, word sense: Prend l'habit de chœur pour chanter à Saint-Roch, chaque troisième dimanche, comme il le fait depuis 1962, et ne manquerait pas la procession.
trap, word sense: Accès veineux difficile au bras gauche, deux ponctions.
trap, word sense: Elle tient un commerce de vrac où les clients viennent avec des pots propres; le plan de retour au travail prévoit deux demi-journées.
trap, word sense: Chute de pression orthostatique de 24 mmHg, se rassoit, boit un verre d'eau.
trap, word sense: Bas de contention 20-30 mmHg enfilés au lever avec les gants de caoutchouc, retirés par elle le soir.
trap, word sense: Nous avons arrosé la plante grimpante, celle qu'il appelle sa misère pourpre, et rempoté deux boutures.
trap, word sense: Jouait de la fugue de Bach à l'orgue jusqu'à son AVC; commence la main gauche seule.
trap, word sense: Manipule bien l'aérosol-doseur et la chambre d'espacement, technique revue une fois.
trap, word sense: Crise d'épilepsie focale de 40 secondes, sans perte de contact, notée par la conjointe avec l'heure exacte, puis sommeil d'une demi-heure.
trap, word sense: Il a admis son neveu comme second signataire au compte conjoint de la Caisse.
trap, word sense: Dépendance de la maison (l'ancien hangar) aménagée en chambre de plain-pied, porte de 36 pouces.
trap, word sense: Réclame publicitaire d'appareils auditifs reçue par la poste : elle veut savoir si la RAMQ en couvre un pareil.
trap, word sense: A tenté la recette de ketchup aux fruits de sa mère avec l'ergothérapeute, sept étapes sans aide.
trap, word sense: Le savon dégraissant attaque la peau de ses mains; gants de coton et crème barrière suggérés par l'infirmière auxiliaire.
trap, word sense: Mur aveugle devant la fenêtre; on déplace le fauteuil vers la porte-patio, plus claire.
trap, word sense: La charge virale est indétectable depuis quatorze mois et la charge de travail, à la boulangerie, lui convient.
trap, word sense: Reprise du bénévolat à la ressourcerie : il trie les appareils, met de côté les cas désespérés pour les pièces et répare les grille-pain.
trap, word sense: Comme ancienne juge de concours, elle n'a rien perdu de son jugement des races : elle a nommé sans hésiter les onze chiens du calendrier.
trap, word sense: Pendant trente-cinq ans, ce camionneur a transporté des matières dangereuses de Sept-Îles à Montréal, et il en connaît encore tous les pictogrammes, dont il se sert pour étiqueter ses produits ménagers.
trap, identity: Se dit alcoolique en rétablissement, huit ans d'abstinence en mars, et tient à ce mot.
trap, identity: Il se présente à tout le monde comme « le vieux fou du rang Saint-Achille » et en a fait le titre de son blogue; c'est ainsi qu'il souhaite être annoncé à l'émission.
trap, identity: Membre des Entendeurs de voix, elle préfère « entendeuse » à toute autre appellation.
trap, identity: Sourd et fier de l'être, M. Paquette demande qu'on écrive Sourd avec la majuscule.
trap, identity: Autiste, dit-elle, pas « personne avec autisme »; préférence inscrite à la page d'accueil du dossier.
trap, identity: Le mot qu'il a choisi pour lui-même, depuis NA, est toxicomane; nous l'employons quand il nous le demande, dans son plan à lui.
trap, identity: Signe ses toiles « la Boiteuse », nom d'artiste qu'elle porte depuis les Beaux-Arts et que la galeriste utilise aussi.
trap, identity: Comme pair aidant, se décrit ouvertement comme un ex-psychiatrisé et donne des conférences sous ce titre.
trap, identity: Veut être appelée bipolaire, tout court : « ça fait trente ans qu'on vit ensemble, elle et moi ».
trap, identity: Aveugle de naissance, terme qu'il préfère nettement à « malvoyant »; canne blanche et chien-guide.
trap, identity: Se nomme survivante du suicide et cherche un groupe qui s'adresse aux survivantes comme elle.
trap, identity: Handicapé, oui, et militant : il nous reprend gentiment si l'on cherche un mot plus doux. Membre du RAPLIQ.
trap, identity: Madame s'identifie comme grosse, dans le sens que lui donnent les militantes contre la grossophobie, et demande un brassard à tension de la bonne taille.
trap, identity: Carte de visite imprimée par lui : « Réjean, robineux à la retraite, conteur ». Il l'offre à toute l'équipe.
trap, identity: À la ligne « comment voulez-vous qu'on parle de vous », elle a écrit de sa main : une borderline qui va mieux.
trap, identity: Naine, de son propre choix de vocabulaire, ayant essayé les autres et n'en aimant aucun; aides techniques ajustées pour 1 m 24.
trap, identity: Fidèle à son groupe d'entraide, il tient à se dire dépendant affectif et veut garder ces mots au plan.
trap, identity: Se réclame du mouvement mad pride et se dit folle, avec le sourire; c'est le mot qu'elle veut lire dans le compte rendu.
trap, identity: En réponse à l'étudiante, M. Vachon explique qu'il reste joueur compulsif à ses propres yeux, même après onze ans sans casino, et que ce nom l'aide à demeurer prudent.
trap, identity: Junkie Bleue, pseudonyme qu'elle s'est donné à l'AQPSUD et sous lequel elle désire paraître dans l'infolettre.
trap, diagnosis: F60.31, trouble de la personnalité émotionnellement labile, type borderline, posé en 2014 à l'Institut Douglas.
trap, diagnosis: Antécédents : hypertension, schizophrénie paranoïde (F20.0) en rémission complète, arthrose du genou droit.
trap, diagnosis: Trouble oppositionnel avec provocation, diagnostic retenu par la pédopsychiatre en 1999 et levé depuis.
trap, diagnosis: Démence à corps de Lewy probable, critères de McKeith 2017; halopéridol à éviter.
trap, diagnosis: Syndrome de dépendance à l'alcool (CIM-10 F10.2), abstinent actuellement, naltrexone 50 mg.
trap, diagnosis: Impression de la gériatre après l'imagerie et le bilan neuropsychologique : dégénérescence lobaire frontotemporale, variante comportementale, stade léger.
trap, diagnosis: Insuffisance cardiaque décompensée, FEVG 35 %, furosémide majoré à 60 mg.
trap, diagnosis: Z91.1, code attribué par l'archiviste d'après l'intitulé officiel (non-observance d'un traitement médical); motif réel écrit en marge : coût des comprimés.
trap, diagnosis: Épisode dépressif caractérisé avec caractéristiques mixtes, au DSM-5-TR; sertraline poursuivie.
trap, diagnosis: Trouble factice exclu; diagnostic final, porphyrie aiguë intermittente.
trap, diagnosis: Bronchopneumopathie chronique obstructive, GOLD 3, deux exacerbations en 2025.
trap, diagnosis: Trouble explosif intermittent (F63.81) au dossier antérieur de Trois-Rivières, à revoir avec lui en consultation.
trap, diagnosis: Diagnostics à l'admission ⏎ 1. Delirium hyperactif surajouté ⏎ 2. Infection urinaire à E. coli ⏎ 3. Fracture de hanche opérée J2
trap, diagnosis: Psychose puerpérale en 1983, selon le sommaire de l'Hôtel-Dieu; aucun autre épisode en quarante ans.
trap, diagnosis: Retard mental léger, F70 : libellé conservé parce que la RAMQ n'accepte que la CIM-10-CA pour cette demande d'appareil.
trap, diagnosis: Syndrome de Diogène mentionné dans la littérature jointe par la résidente R2, à distinguer du trouble d'accumulation compulsive (F42.3) retenu ici par l'équipe.
trap, diagnosis: Trouble de la personnalité histrionique, F60.4 : hypothèse de 1995 que l'évaluation d'aujourd'hui ne soutient pas.
trap, diagnosis: Trouble de la personnalité dépendante (F60.7), inscrit en 2003, non retrouvé aux entrevues structurées de cet automne.
trap, diagnosis: Abus de substances n'entraînant pas de dépendance (CIM-10, F55), laxatifs, inscrit en 2009 et résolu depuis; transit régulier avec les fibres.
trap, diagnosis: Le neurologue conclut à des crises psychogènes non épileptiques, code F44.5, ce qu'il explique en détail au couple, dessin à l'appui, avant de parler du suivi.
clean: Visite à domicile à 10 h 30, madame m'attendait avec sa liste de questions sur le nouveau pansement.
clean: Monsieur dit dormir environ six heures, se lever deux fois pour uriner et se rendormir sans peine.
clean: TA 132/78 assis, 124/74 debout, pas d'étourdissement rapporté.
clean: Présente à l'entrevue : Mme Dufour, sa fille Nathalie et l'interprète en créole.
clean: Il préfère prendre ses comprimés avec de la compote; le pharmacien confirme que c'est possible pour les quatre.
clean: Discussion avec M. Hébert sur la buprénorphine : il veut comparer le comprimé et l'injection mensuelle avant de décider, et rappellera lundi.
clean: Barre d'appui installée à droite de la toilette, essai fait ensemble, hauteur jugée bonne.
clean: Rapport médical demandé par Retraite Québec rempli et remis en main propre à la dame.
clean: Après la rencontre de groupe, il est resté pour ranger les chaises et m'a parlé de son projet de jardin.
clean: Plaie au talon gauche, 2 cm sur 1,5 cm, fond rosé, exsudat léger, sans odeur.
clean: Elle choisit de remettre le bain à demain matin, car la coiffeuse passe à 14 h.
clean: Son but pour le mois : se rendre seul à l'épicerie Metro avec son déambulateur, aller et retour.
clean: MoCA 24/30, scolarité de 7 ans prise en compte; perte de points surtout au rappel différé.
clean: Le couple souhaite rester dans le logement le plus longtemps possible et demande ce que le CLSC peut offrir le soir.
clean: Appel de suivi, 48 heures après le congé ⏎ Douleur 3/10 au repos ⏎ Mange trois repas ⏎ Connaît les signes pour lesquels appeler Info-Santé
clean: J'ai rencontré M. Fontaine au parc, comme il l'avait proposé; on a jasé du printemps où il a arrêté de consommer.
clean: Dépistage urinaire de jeudi : négatif pour les opioïdes, positif pour le cannabis, ce que monsieur avait annoncé.
clean: Elle boit présentement quatre verres de vin par soir, contre sept en septembre, et note chaque verre dans son calepin.
clean: L'ergothérapeute a mesuré les cadres de porte; le fauteuil motorisé passera partout sauf à la salle de lavage.
clean: Aucune allergie connue.
clean: Selon le fils, qui habite l'étage du dessus, sa mère a appelé trois fois durant la nuit de mardi pour demander l'heure.
clean: Mme Arsenault explique qu'elle a cessé la metformine en raison des diarrhées; Dre Khoury propose la forme à libération prolongée.
clean: Congé prévu vendredi. Transport réservé pour 11 h, clé chez la concierge, repas de la popote livrés dès samedi.
clean: Le résident a mangé la moitié de son dîner et tout son dessert.
clean: Monsieur a parlé de pensées de mort survenues dimanche soir, sans plan ni intention; nous avons écrit ensemble son plan de sécurité et il en garde une copie sur le frigo.
clean: Examen pulmonaire : murmure vésiculaire bien entendu aux deux plages, pas de crépitants.
clean: La travailleuse sociale a exposé les trois formes d'hébergement; madame en visitera deux avec sa nièce.
clean: Trousse de naloxone remise, démonstration faite, date de péremption expliquée.
clean: Elle lit sans lunettes les gros titres du Soleil, avec la loupe le reste.
clean: Vécu important pour lui : vingt-deux ans comme draveur puis débardeur à Baie-Comeau.
clean: Il a levé le ton à 9 h 05 quand le téléviseur s'est éteint, puis s'est assis avec moi et m'a dit qu'il attendait le match depuis hier.
clean: Transferts lit-fauteuil avec l'aide d'une personne et le disque pivotant.
clean: Rencontre interdisciplinaire, 13 h à 13 h 40, monsieur présent par visioconférence depuis son salon.
clean: Le calendrier de doses non supervisées de méthadone a été établi avec elle, deux doses à emporter la fin de semaine.
clean: Madame me demande de fermer la porte avant de parler de sa continence; nous convenons d'un horaire de toilette aux deux heures durant le jour.
clean: Poids stable à 68,2 kg.
clean: Pour M. Sioui, la cérémonie de sudation fait partie du soin, et l'équipe en a tenu compte dans l'horaire de la semaine.
clean: Médication révisée avec la gériatre : on diminue le lorazépam de 0,25 mg toutes les deux semaines, au rythme qu'elle a choisi.
clean: Proche aidante depuis cinq ans, Mme Lavoie aimerait une fin de semaine de répit par mois.
clean: Son discours est fluide, il cherche parfois un nom propre et se reprend de lui-même.
clean: Arrivée au centre de jour à 9 h 45 par le minibus, salue le groupe, prend place près de la fenêtre.
clean: Entendre des voix ne l'inquiète plus autant depuis qu'elle met de la musique en cuisinant, dit-elle.
clean: Ordonnance de trazodone 50 mg au coucher, effet à réévaluer dans quatorze jours.
clean: Le médecin de famille et M. Girard ont convenu de refaire le bilan hépatique en janvier, puis d'espacer aux six mois si les valeurs se maintiennent.
clean: Chute dans la salle de bain hier à 22 h, sans choc à la tête, s'est relevée en s'appuyant sur le bain.
clean: Signes neurologiques vérifiés aux quatre heures, pupilles égales et réactives.
clean: Il aimerait qu'on l'appelle Ti-Guy.
clean: Évaluation OEMC faite à la table de cuisine, en deux visites à cause de la fatigue.
clean: Profil ISO-SMAF 6, revu avec la fille, qui ajoute que son père prépare encore seul son déjeuner.
clean: Consultation en médecine des toxicomanies : usage quotidien de comprimés d'hydromorphone depuis 2022, par la bouche, environ 24 mg par jour, dit-il.
clean: Les matins sont plus faciles depuis que la même auxiliaire vient du lundi au jeudi.
clean: Nous avons pris rendez-vous à la clinique dentaire de l'Université Laval, où les frais sont moindres.
clean: Madame ne souhaite pas de transfert à l'hôpital advenant une pneumonie; niveau de soins C signé avec Dr Pelletier.
clean: Langue humide, pli cutané normal, diurèse de 1 400 mL.
clean: Le réveil a été difficile ce matin à cause de la toux, mais il tenait à descendre pour la messe.
clean: Groupe de prévention de la reprise de consommation, séance 6, neuf personnes; Josiane a apporté son exemple de la fête de bureau.
clean: Sa sœur sera contactée en cas d'urgence, téléphone cellulaire inscrit au profil.
clean: Pose du timbre de fentanyl 25 mcg à l'omoplate droite, ancien timbre retiré et jeté au contenant prévu.
clean: Note du pair aidant ⏎ Marche de 30 minutes au bord du canal ⏎ Sujet choisi par Luc : comment parler à son gars ⏎ Prochain café le 14
clean: Le bilan sanguin du 22 montre une hémoglobine à 118 et une créatinine à 96.
clean: Elle tricote en écoutant la radio, montre les bas destinés aux jumeaux.
clean: À la demande de M. Caron, la rencontre familiale aura lieu sans son beau-frère.
clean: Il prend son acamprosate le matin et le soir, oublie souvent la dose du midi; une alarme est programmée sur sa montre.
clean: Épaule droite : flexion active à 110 degrés, douleur en fin de mouvement.
clean: Préparation du dossier pour le rapport d'invalidité : capacités, limites, traitements essayés, ce que la personne voudrait reprendre comme travail.
clean: Madame vit seule dans un quatre et demie, au deuxième, avec son chat Moustache, et reçoit de l'aide au ménage aux deux semaines.
clean: A reçu la visite de son aumônier, s'est dite apaisée ensuite.
clean: Le lithium n'ayant pas suffi à prévenir l'épisode de l'automne, la psychiatre lui propose d'ajouter la quétiapine; il veut d'abord lire le dépliant.
clean: Vaccin contre la grippe donné au deltoïde gauche, surveillance de 15 minutes.
clean: L'équipe a proposé la salle de bain adaptée; elle aime mieux la débarbouillette au lavabo, et c'est ce que nous ferons.
clean: Œdème 1+ aux chevilles en fin de journée, bas de compression enfilés par l'auxiliaire.
clean: Dit avoir fumé deux cigarettes depuis lundi, timbre de 14 mg en place.
clean: En refaisant le pilulier avec lui, j'ai vu qu'il restait sept comprimés de bisoprolol; il explique qu'il les saute quand son pouls descend sous 55.
clean: La chambre donne sur la cour; il a demandé que son lit soit tourné vers les mangeoires.
clean: Soins de fin de vie à la maison, jour 9 : respire calmement, mains tièdes, conjoint au chevet.
clean: Mme Bolduc aimerait savoir combien coûte une place en ressource intermédiaire et qui paie la différence.
clean: Le téléphone à gros boutons fonctionne, trois numéros enregistrés avec photo.
clean: Vers 16 h, monsieur cherche la porte d'entrée et dit qu'il doit aller traire; une marche à l'étable de la ferme voisine avec son fils est devenue l'habitude du lundi.
clean: Examen de l'état mental : humeur dite « correcte », affect mobile, pensée suivie, attention soutenue durant 50 minutes.
clean: Formulaire de carte de stationnement rempli pour la SAAQ, distance de marche actuelle de 60 mètres.
clean: Elle a partagé avec le groupe ce qui l'a aidée durant les Fêtes : appeler sa marraine AA, partir tôt, apporter sa propre boisson gazeuse.
clean: Glycémie capillaire 6,1 à jeun.
clean: M. Abdi prie cinq fois par jour; l'horaire de physiothérapie est ajusté en conséquence.
clean: Le drain a donné 35 mL de liquide séreux depuis minuit.
clean: L'entrevue s'est déroulée en anglais, langue que monsieur préfère pour parler de sa santé.
clean: Compte rendu envoyé au GMF des Sources avec copie à la personne.
clean: Elle utilise un fauteuil roulant manuel à l'extérieur et une canne quadripode dans l'appartement.
clean: Monsieur a appelé trois fois cette semaine pour des douleurs à la poitrine; électrocardiogrammes sans changement, rendez-vous devancé en cardiologie.
clean: Prise de sang au domicile, veine du pli du coude droit, une seule ponction.
clean: Ce qui compte pour elle, écrit en tête du plan d'intervention : garder son piano, voir ses arrière-petits-enfants, ne pas avoir mal.
clean: La neuropsychologue suggère un agenda mural et des consignes d'une étape à la fois.
clean: Il a bu une demi-bouteille de vodka samedi après les funérailles; dimanche, il a appelé son intervenant et il est venu au centre.
clean: Chaussures d'intérieur antidérapantes achetées par la famille, pointure 8.
clean: Trois séances de réadaptation sur quatre faites; la quatrième a été annulée par la tempête.
clean: Dre Cormier note une bradykinésie légère à gauche, un tremblement de repos, une démarche à petits pas.
clean: Consentement à la communication avec la Maison Jean Lapointe signé, valide jusqu'au 30 juin.
clean: En soirée, le résident s'est assis au salon avec M. Dupont et les deux ont écouté le hockey jusqu'à la fin.
clean: Madame juge que le risque de chute vaut la peine si elle peut continuer à descendre au potager.
clean: Perfusion sous-cutanée, site abdominal, 60 mL à l'heure, peau intacte.
clean: Travaille de nuit dans un entrepôt; nous fixons les rencontres à 15 h, après son sommeil.
clean: Le policier du quartier et l'intervenante ont parlé avec lui sur le perron; il a choisi de venir à l'hôpital en voiture avec sa sœur.
clean: Texture purée lisse, liquides épaissis niveau 2, conseillés par l'orthophoniste à la suite de l'évaluation de la déglutition.
clean: Confirme son identité par son nom et sa date de naissance.
clean: On me rapporte, à la pharmacie, que l'ordonnance hebdomadaire a été servie lundi comme prévu.
clean: Il se rase seul, assis devant le miroir, en une quinzaine de minutes.
clean: Mme Côté reconnaît sa fille à la voix; elle l'a nommée deux fois pendant la visite.
clean: Pensées suicidaires : question posée directement, elle dit n'en avoir aucune aujourd'hui, les dernières remontant à trois semaines.
clean: Le Dr Fiset a expliqué au patient, avec un modèle de hanche, l'intervention, ses risques, la durée de la convalescence et les solutions de rechange.
clean: Lever à 7 h 20, toilette au lavabo, habillée avec de l'aide pour les bas seulement.
clean: Test de dépistage du VHC positif, charge virale demandée, traitement de huit semaines abordé.
clean: M. Nadeau souhaite que sa voisine, et non ses enfants, soit la personne-ressource.
clean: Rangement de la pharmacie familiale fait ensemble; quatre flacons périmés rapportés chez Jean Coutu.
clean: Le gestionnaire de cas révisera l'allocation directe, passant de six à neuf heures par semaine.
clean: Première sortie depuis la chirurgie, jusqu'à la boîte aux lettres.
clean: Au terme de la rencontre, elle a dit en français puis en innu ce qu'elle retenait du plan.
clean: Rapport d'évaluation fonctionnelle : conduit le jour, dans son quartier, évite l'autoroute par choix depuis 2021.
clean: Récit de vie, deuxième entrevue. Il parle de son métier de typographe, de la fermeture de l'atelier, de ce que l'alcool lui apportait à l'époque.
clean: Lésion de grattage à l'avant-bras, lavée, laissée à l'air.
clean: Nous avons manqué l'appel de madame à 8 h; rappelée à 8 h 40 avec nos excuses.
clean: Hébergée temporairement au Chaînon, elle garde son rendez-vous de suivi et passe chercher son courrier le mardi.
clean: Douleur évaluée avec l'échelle PACSLAC-F durant le changement de position, 7 indices sur 60, acétaminophène donné 30 minutes avant le prochain.
clean: Il mentionne un tiraillement au mollet quand il monte l'escalier; signe de Homans recherché, mesure du mollet égale des deux côtés.
clean: L'inhalothérapeute règle la PEP à 8 cm H2O, masque moyen.
clean: Dans la semaine, elle a répondu à deux annonces d'emploi à temps partiel.
clean: Atelier cuisine ⏎ Participation de M. Joly : couper les légumes, lire la recette à voix haute ⏎ Repos à mi-parcours ⏎ A rapporté une portion à sa chambre
clean: Monsieur accepte la téléassistance pour un mois d'essai, bracelet plutôt que pendentif.
clean: Pouls irrégulier à 84, apixaban poursuivi.
clean: Il a perdu sa femme en août; il dort de son côté à elle du lit et demande s'il existe un groupe pour les hommes endeuillés.
clean: Aide financière d'urgence de 80 $ accordée par le fonds de la fondation pour les semelles.
clean: Le plan prévoit de passer de la seringue au comprimé, puis de réévaluer l'envie de consommer à chaque visite du lundi.
clean: Conversation avec le petit-fils, au salon des familles, à propos du deuil qui approche et des souvenirs qu'il aimerait enregistrer avec elle.
clean: Sonde vésicale 16 Fr retirée à 6 h, première miction spontanée de 250 mL à 10 h.
clean: Préfère le matelas ferme et deux oreillers.
clean: La personne a demandé à lire le rapport avant l'envoi; deux dates ont été corrigées selon ses indications.
clean: Au Carrefour d'entraide, j'ai présenté Sylvain aux animateurs, et il s'est inscrit à l'atelier de menuiserie.
clean: Selles molles x 2, appétit moyen.
clean: Mme Gélinas a décidé de ne pas commencer la chimiothérapie, parce qu'elle veut passer l'été au chalet; l'équipe de soins palliatifs la verra là-bas.
clean: Contrôle des mouvements de la main gauche amélioré depuis l'orthèse de nuit.
clean: Trois personnes de confiance inscrites au plan de crise conjoint, chacune au courant de son rôle.
clean: Habite une RPA de 90 logements, au quatrième, depuis que la maison de Cap-Rouge a été vendue.
clean: Au moment de l'évaluation, à 21 h, monsieur a besoin qu'on répète les consignes et ne sait pas la date; à 8 h le lendemain, il donne le jour, le mois et le nom de l'hôpital.
clean: Réponse du notaire reçue, la procuration est valide pour les affaires bancaires.
clean: Elle rit en racontant son voyage à Percé.
clean: Usage de cannabis, un à deux grammes le soir pour le sommeil; effets et interactions passés en revue avec le pharmacien.
clean: L'infirmière praticienne a retiré onze agrafes, posé des diachylons et remis les consignes par écrit.
clean: Les deux côtés du lit sont libres, veilleuse allumée, cloche à portée.
clean: Reçoit l'injection de palipéridone aux quatre semaines, au bras droit, par choix; la prochaine est due le 17.
clean: Communication : approche de face, phrases courtes, appareil auditif gauche en place.
clean: Courriel de la conseillère en emploi, à propos du stage en pâtisserie qui débute le 5.
clean: Il propose lui-même de confier ses clés d'auto à son frère jusqu'à l'examen de la vue.
risk, victim: À l'école primaire, il a été battu à la récréation par trois élèves plus vieux, et ces gestes violents ont cessé seulement après son changement de classe.
risk, victim: Placée à 6 ans; le conjoint de sa mère était menaçant envers elle et envers la petite sœur.
character, victim: Le proxénète s'est montré manipulateur dès les premiers textos, selon la déclaration de la jeune fille à l'enquêteuse.
substance, victim: Exploitation sexuelle entre 14 et 15 ans : l'adulte qui l'hébergeait en a abusé à répétition. Suivi offert au CAVAC.
coercion, victim: Elle a été enfermée deux jours dans le sous-sol par son ex-conjoint avant que la voisine appelle le 911.
belittling, victim: Des élèves de 4e secondaire la traitent d'attardée dans l'autobus depuis octobre; la direction en est avisée.
appearance, victim: À la garderie, on se moquait de lui en disant qu'il était crasseux. Il nous en parle aujourd'hui pour la première fois.
label, victim: Son père l'appelait la folle devant ses amies, ce dont elle garde une grande gêne à inviter des gens.
risk, victim: Plaie au cuir chevelu : agressée par une codétenue au secteur C hier vers 19 h, cinq points de suture.
coercion, victim: L'usager rapporte avoir été contraint par son oncle à transporter des sachets, sous peine de coups.
character, victim: Le beau-père, colérique d'après les deux enfants, lançait la vaisselle; les petits se cachaient sous le lit.
credibility, victim: Quand elle a dénoncé l'entraîneur, le club l'a fait passer pour une menteuse. Elle demande qu'on prenne le temps de l'écouter cette fois.
risk, victim: Ecchymoses au bras gauche ⏎ Madame explique que le voisin, hostile depuis leur arrivée au pays, l'a poussée dans l'escalier.
character, victim: Contexte de naissance difficile : l'ex-conjoint contrôlant lisait ses messages et gardait sa carte d'assurance maladie.
failure, victim: Le système scolaire lui a fait défaut : abandonné par trois milieux en deux ans, il n'a reçu aucun service d'orthopédagogie.
suicide, victim: Le cyberharcèlement comprenait des messages l'incitant à commettre un suicide; les captures d'écran ont été remises à la SQ.
disability, victim: Surnommé l'infirme par les gars de l'unité, il mange seul; un déménagement vers le secteur de protection lui a été proposé par l'agent.
othering, victim: Sa belle-famille lui répétait qu'elle n'était pas une mère normale parce qu'elle avait accouché par césarienne.
pessimism, victim: Un ancien professeur lui a lancé devant la classe qu'il était irrécupérable. L'adolescent pleure en le racontant.
risk, victim: Transfert interétablissements demandé par monsieur, qui craint un détenu dangereux ayant juré de s'en prendre à lui.
substance, victim: Son verre a été drogué au bar par un inconnu; GHB détecté, trousse médicolégale faite avec son accord.
compliance, victim: La sage-femme remplaçante a refusé de l'examiner malgré ses douleurs, et elle a accouché seule dans la salle de bain.
coercion, victim: Au pensionnat, les sœurs l'isolaient dans un placard; les contentions de courroies dont elle parle datent de 1964.
character, victim: Il décrit une tante méchante et capricieuse chez qui il a vécu de 3 à 8 ans, sans repas certains soirs.
risk, victim: Triage P2. Jeune homme poignardé par un agresseur inconnu à la sortie du métro, conscient, TA 104/62.
service-use, victim: Avant son diagnostic d'endométriose, elle s'est fait dire par un autre hôpital qu'elle abusait de l'urgence; elle a attendu des mois avant de reconsulter.
insight, victim: On l'a longtemps privée de parole en lui répétant qu'elle manquait de jugement. C'était, dit-elle, la méthode de son mari.
credibility, victim: Après sa dénonciation, des élèves ont prétendu partout qu'elle inventait. Elle a changé de polyvalente en janvier.
character, victim: Au foyer de groupe précédent, un éducateur provocateur le réveillait à coups de pied dans le matelas. Plainte déposée au commissaire.
appearance, victim: Négligence constatée chez le nourrisson : laissé dans une couche souillée et un linge malpropre par le locataire qui devait le garder.
risk, victim: Depuis la séparation, monsieur reçoit des appels intimidants du frère de son ex-conjointe, et il dort mal.
coercion, victim: Fille de 12 ans séquestrée par un cousin pendant le congé de Pâques, vue aujourd'hui à la clinique sociojuridique avec sa grand-mère.
label, victim: Le groupe de clavardage de la classe l'a baptisé le psychopathe après une blague; il ne veut plus aller en français.
deficit, victim: Sa propre mère la disait incapable de s'occuper d'un chat. Elle berce son fils et dit apprendre à ne plus croire cette phrase.
risk, victim: Morsure à l'avant-bras subie à la sieste par notre usager de 5 ans; l'enfant agressé a été consolé et sa mère jointe.
compliance, other subject: L'imprimante du poste refuse encore les étiquettes; prélèvements du bébé identifiés à la main et contresignés.
label, other subject: Col utérin borderline court à l'échographie de 22 semaines, contrôle dans dix jours.
compliance, other subject: E. coli résistant au triméthoprime; passage à la nitrofurantoïne, la mère allaitante est informée.
character, other subject: Le chien de la famille d'accueil est imprévisible avec les visiteurs, prévoir de téléphoner avant la visite à domicile.
risk, other subject: Leucémie agressive chez la sœur cadette : les parents sont à Sainte-Justine trois jours par semaine.
failure, other subject: La pile du moniteur d'apnée a échoué au test; appareil remplacé par le génie biomédical.
deficit, other subject: Poche de sang retournée : valve défectueuse.
risk, other subject: Escalier arrière dangereux depuis le verglas. La proprio dit qu'elle fera épandre du sel avant le retour des enfants.
pessimism, other subject: Otite chronique à droite, tubes prévus en mars.
appearance, other subject: Biberons rangés à côté du linge sale faute d'armoire; une étagère est demandée à la Société de Saint-Vincent-de-Paul.
deficit, other subject: Insuffisance cardiaque décompensée de la grand-mère gardienne, d'où le besoin de répit d'ici deux semaines.
character, other subject: Fièvre capricieuse depuis mardi, entre 37,9 et 39,4, sans foyer trouvé à l'examen.
coercion, other subject: Le véhicule de transport est retenu à Rivière-des-Prairies par une panne; comparution en visioconférence à la place.
substance, other subject: Le cathéter n'est plus sec ni intact : pansement propre refait à 14 h, site sans rougeur.
risk, other subject: Vents violents sur la Côte-Nord, l'évacuation aéromédicale de madame est repoussée à demain matin.
compliance, other subject: Le siège d'auto n'est pas conforme : date d'expiration dépassée. On en prête un autre pour le congé de maternité.
service-use, other subject: La porte tournante de l'entrée principale est bloquée, les poussettes passent par le stationnement P3.
insight, other subject: Le logiciel de prescription ne reconnaît pas la dose pédiatrique, appel fait au pilote du système.
belittling, other subject: Le fauteuil à bascule de la salle 4 est boiteux et geint à chaque mouvement; ne pas y asseoir une maman avec son bébé.
character, other subject: Ventre paresseux depuis la césarienne, gaz passés ce matin, diète légère reprise.
risk, other subject: Le chat, agité par le déménagement, a griffé la fillette à la joue; nettoyage au savon, vaccination à jour.
suffering, other subject: Le secteur Est souffre d'un manque d'éducateurs cette fin de semaine; les visites au parloir sont maintenues quand même.
credibility, other subject: Saturomètre peu fiable sur les doigts froids, reprise au lobe d'oreille : 97 %.
disability, other subject: L'ascenseur adapté est hors d'usage jusqu'à lundi. La rencontre de plan d'intervention se fera au rez-de-chaussée, avec l'élève.
compliance, other subject: La commission d'assurance s'oppose au remboursement de la poussette double; lettre d'appui rédigée avec les parents.
failure, other subject: Première puce de localisation tombée en panne, l'échec de transmission de 3 h 12 vient de l'antenne selon le fournisseur.
appearance, other subject: Cour d'école négligée par l'entrepreneur, vitre au sol ramassée avant la récré.
pessimism, other subject: Le plafond du gymnase est irréparable, les cours d'éducation physique ont lieu au parc.
character, other subject: Toux explosive la nuit, sifflement aux deux bases, Ventolin en chambre d'espacement avec bon effet.
deficit, other subject: Poids léger pour l'âge gestationnel, placenta immature au rapport de pathologie.
substance, other subject: L'eau du puits est contaminée : la famille achète de l'eau en bouteille pour les préparations lactées.
coercion, other subject: Le bracelet du nouveau-né s'est échappé du pied pendant le bain, replacé et vérifié à deux intervenantes.
label, other subject: Veine difficile au pli du coude, ponction faite sur le dos de la main, pastille anesthésiante une heure avant.
risk, other subject: Réaction allergique menaçante aux voies aériennes, épinéphrine donnée à 11 h 05, à la noix de cajou de la collation.
service-use, other subject: Le lit 12 est bloqué par la barrure du côté gauche; technicien avisé, l'enfant installé au 14.
risk, word sense: Couleurs violentes choisies pour la murale du corridor, rose et orange surtout; les jeunes en sont fiers.
compliance, word sense: Bonne compliance pulmonaire sous ventilation, sevrage prévu demain à l'USIN.
failure, word sense: Il apprend les échecs au club du midi et a gagné deux parties contre l'enseignant de maths.
substance, word sense: Dépendance à la mère normale pour l'âge : 9 mois, cherche son regard avant de ramper vers les blocs.
coercion, word sense: Fugue en ré mineur jouée au spectacle de fin d'année, sa mère était dans la salle.
coercion, word sense: Contention élastique aux deux mollets, classe 2, à porter pendant la grossesse selon l'ordonnance.
appearance, word sense: Peau sèche, langue un peu sale, muqueuses humides; apport d'eau encouragé.
character, word sense: Manipulation vertébrale reçue chez l'ostéopathe jeudi. Lombalgie de grossesse soulagée.
belittling, word sense: Crise de croup vers 2 h du matin, dexaméthasone PO une dose, stridor disparu.
label, word sense: Cas index de rougeole à la polyvalente; liste des contacts transmise à la santé publique.
suicide, word sense: Acte manqué dont il rit lui-même : il a remis son devoir d'histoire au prof de gym.
suicide, word sense: Première tentative d'allaitement à 40 minutes de vie, prise du sein efficace à droite.
risk, word sense: L'approche agressive de réhydratation est arrêtée, l'enfant boit bien.
deficit, word sense: Bas niveau de bilirubine ce matin, photothérapie cessée, bébé retourné dans la chambre des parents.
credibility, word sense: Admet maintenant les textures en purée sans haut-le-cœur, introduction des morceaux mous la semaine prochaine.
credibility, word sense: Le médecin admet la patiente en obstétrique, contractions aux 4 minutes.
insight, word sense: Jugement rendu le 12 : garde partagée une semaine sur deux, et l'audience sur la pension aura lieu en mai.
substance, word sense: Consommation d'eau notée à 1,8 L par jour dans le journal, la constipation se règle.
substance, word sense: Habitudes de boire du nourrisson : aux 3 heures le jour, aux 4 heures la nuit.
compliance, word sense: Test de résistance au frottement du tissu choisi pour l'écharpe de portage : concluant.
compliance, word sense: Élève-cadet opposant dans le débat oratoire de vendredi, du côté du non; il a préparé sept arguments.
character, word sense: Humeur aqueuse claire à la lampe à fente, pas de corps étranger après le jet de sable.
pessimism, word sense: Incurable optimiste de son propre avis, grand-papa continue les visites au parloir chaque samedi.
risk, word sense: Grossesse à risque élevé (GARE), suivi aux deux semaines au CHUL.
service-use, word sense: Abonné au Canadien et à la bibliothèque, il propose d'emmener son fils au match de samedi.
othering, word sense: Selles normales, urine normale, examen cutané normal.
disability, word sense: Cloué au mur, l'horaire visuel tient mieux que collé; l'élève le consulte seul.
suffering, word sense: Frappé au hockey par une rondelle perdue, arcade ouverte, trois points; la famille rassurée.
coercion, word sense: Isolement acoustique de la salle d'entrevue à revoir, on entend le corridor.
coercion, word sense: Électrodes placées sous la clavicule et au flanc par la paramédic, rythme sinusal.
character, word sense: Le plan de théâtre thérapeutique lui donne le rôle dramatique de la reine, qu'elle a demandé.
appearance, word sense: Épanchement négligeable à l'échographie, le genou plie bien et il marche sans béquille.
label, word sense: Toxico-vigilance avisée au Centre antipoison : ingestion d'une baie d'if par un enfant de 2 ans, asymptomatique.
deficit, word sense: Déficit de 400 $ au budget du camp de jour, la Fondation comble la différence pour la fratrie.
failure, word sense: Rechute de neige attendue ce soir, retour de permission avancé à 16 h avec l'accord de monsieur et de son agente.
label, identity: Se présente comme alcoolique, en AA depuis six ans; tient à ce mot et demande qu'on l'écrive ainsi.
label, identity: Elle préfère « autiste » à « personne ayant un TSA » et l'a fait corriger dans son plan d'intervention : élève autiste, 5e secondaire.
label, identity: Pair aidant à l'unité jeunesse, il se nomme bipolaire avec fierté devant le groupe et veut être annoncé de cette façon.
disability, identity: Sourde avec un grand S, c'est son choix et sa culture; interprète LSQ confirmée pour l'accouchement.
label, identity: Terme retenu par la personne pour son plan : survivante psychiatrisée.
label, identity: Monsieur se définit comme un ex-détenu et un toxicomane en rétablissement, deux mots qu'il utilise dans ses conférences aux écoles.
disability, identity: Elle milite dans un collectif crip et se dit handicapée, sans détour. Nous reprenons son vocabulaire à sa demande.
label, identity: Folle et fière de l'être : ainsi se présente-t-elle, badge au revers, à la rencontre d'équipe où elle est invitée.
label, identity: Selon le vœu écrit de l'usager, le mot schizophrène reste dans sa biographie de patient partenaire.
belittling, identity: La jeune signe ses dessins La Dramatique, surnom qu'elle s'est donné et dont elle rit avec ses éducatrices.
label, identity: Appellation voulue par lui au dossier : joueur compulsif abstinent (GA, 14 mois).
disability, identity: Se dit aveugle et non malvoyante, y tient; documents remis en braille à la rencontre prénatale.
character, identity: Il a choisi Tannant comme nom de joueur dans le groupe d'habiletés sociales, et personne d'autre ne le lui a donné.
label, identity: Comme elle se désigne elle-même borderline dans son balado et désire qu'on fasse de même ici, l'équipe garde ce terme avec elle.
label, identity: Personne trans qui revendique le mot queer et le mot anormal dans sa poésie; recueil apporté en entrevue.
label, identity: Mère TDAH assumée, dit-elle : c'est sous ce titre qu'elle anime le café-rencontre des parents à la Maison de la famille.
suffering, identity: Madame se nomme victime et non survivante, ce terme lui paraissant plus juste pour l'instant; on l'emploie.
label, identity: Le junkie à la guitare, nom de scène qu'il s'est choisi à 20 ans et garde à 41, figure sur l'affiche du spectacle au pénitencier.
disability, identity: Nain est le terme qu'il préfère, il l'a précisé à l'infirmière scolaire en présence de sa titulaire.
label, identity: Anorexique en guérison, voilà comment l'adolescente veut se présenter lors du témoignage en 2e secondaire; elle a écrit la phrase elle-même.
othering, identity: Il se décrit comme un marginal heureux et souhaite que cette expression ouvre son plan de rétablissement.
character, identity: Tête dure de nature et contente de l'être, selon le portrait qu'elle a rédigé pour sa famille d'accueil.
service-use, identity: L'usager se proclame pensionné de l'urgence, avec humour, et c'est lui qui a voulu ce titre pour son texte au journal de la salle d'attente.
label, identity: Co-animation avec un pair qui s'affiche comme entendeur de voix et ancien psychotique, termes qu'il a validés dans le programme.
label, identity: Se réclame du mot neuroatypique; « anormale » la fait sourire et elle l'a mis sur son chandail.
substance, identity: « Sobre » ne lui convient pas. Il dit clean depuis le 3 mars et demande que la note reprenne son mot : clean.
disability, identity: Fauteuil décoré de flammes; l'élève veut être appelé l'invalide volant à la course de fin d'année, idée à lui.
appearance, identity: Punk, crottée par choix esthétique, dit-elle en souriant, elle a repris ces mots dans sa présentation au stage.
label, identity: Elle tient au mot hystérique, qu'elle se réapproprie dans son mémoire de maîtrise sur l'histoire de l'accouchement.
label, identity: À la question du formulaire sur la manière d'être désigné, il a inscrit lui-même : cocaïnomane abstinent.
compliance, identity: Rebelle : premier mot de son autoportrait en classe d'art. Elle a demandé que l'éducatrice le garde comme titre de son PI.
label, identity: Jeune père qui se désigne bègue et n'aime pas qu'on dise autrement; cours prénataux complétés.
pessimism, identity: Malade chronique et fière militante, c'est sa formule pour le comité des usagers, reproduite ici à sa demande.
label, identity: Ti-Fou, surnom d'enfance qu'il affectionne et par lequel il veut que ses pairs de l'unité l'appellent.
credibility, identity: Conteur de métier, il se déclare menteur professionnel sur sa carte d'affaires, qu'il remet aux agents avec un clin d'œil.
character, quotation: « Y'est manipulateur, mon ex, pis je veux pas le croiser au palais de justice », dit madame au bureau de la travailleuse sociale.
label, quotation: L'adolescente lance : « Je suis pas une folle, je suis juste à bout. »
failure, quotation: Il résume son année ainsi : « J'ai tout raté, même l'éduc. » On regarde ensemble son bulletin, où trois matières sont réussies.
pessimism, quotation: Grand-mère au téléphone : « C'est un cas désespéré, mon gars, mais c'est mon gars. »
substance, quotation: « Une droguée qui accouche, c'est ça que vous voyez », nous dit-elle en pleurant; nous lui disons ce que nous voyons : une mère venue à tous ses rendez-vous.
appearance, quotation: Propos du père à l'accueil : « Excusez, je suis tout crotté, je sors du chantier. »
character, quotation: Au retour de classe, Maélie a dit « j'ai été méchante avec Zoé, je veux réparer ».
risk, quotation: « J'avais peur de devenir violent comme mon père », confie monsieur à l'intervenante du programme de paternité.
belittling, quotation: Selon l'enfant, 6 ans : « Ma sœur fait le bébé lala pis des crises de bacon. »
suffering, quotation: Réponse de la détenue quand on lui demande comment elle va : « Je souffre de la distance avec mes p'tits. »
compliance, quotation: La mère écrit dans l'agenda : « Il refuse ses légumes, on en rit à la maison. »
insight, quotation: « Pas de jugement, moi, à 17 ans », raconte-t-il en repensant à l'accident.
service-use, quotation: À l'infirmière du triage, elle lance à la blague « c'est encore votre cliente régulière, la fatigante ».
deficit, quotation: Il se trouve « pas capable, pas bon, pas vite »; l'orthopédagogue note avec lui trois choses qu'il réussit.
coercion, quotation: « Ils m'ont attaché sur la civière », dit le jeune; la séquence sera revue avec lui et son parent jeudi.
risk, negation: Aucun geste agressif au cours du séjour de 11 jours à l'unité.
compliance, negation: Jamais réticent aux fouilles, collabore au décompte de 22 h.
suicide, negation: Ni geste suicidaire ni automutilation depuis le début du suivi, selon l'élève et ses deux parents.
substance, negation: Pas d'abus d'alcool durant la grossesse; a cessé à l'annonce du test.
appearance, negation: Tenue aucunement débraillée, choisie avec soin pour l'entrevue d'emploi.
character, negation: Enfant qui n'est pas turbulent au service de garde, contrairement à ce que laissait craindre la référence.
label, negation: Rien de délirant dans ses inquiétudes : le logement est bel et bien infesté, photos à l'appui.
insight, negation: On ne peut parler de déni; elle nomme la perte de son bébé et choisit d'attendre pour la chambre.
credibility, negation: Récit livré sans exagération, constant d'une rencontre à l'autre.
coercion, negation: Contention : non utilisée. Isolement : non utilisé.
failure, negation: Le sevrage de la tétine n'a pas été un échec, précise l'éducatrice au père : deux siestes sur trois sans elle.
character, negation: Sans être impulsif, il prend des décisions rapides au basket et les explique bien.
compliance, negation: Monsieur n'a manqué aucun rendez-vous de probation et n'est plus inscrit comme récalcitrant depuis la correction de l'erreur de fichier.
pessimism, negation: L'évolution n'a rien d'irréversible; la motricité revient semaine après semaine.
risk, negation: Aucune escalade, aucune menace, aucun cri au moment du transport vers la cour.
compliance, meta: Formation du midi aux équipes jeunesse : remplacer « non observant » par la raison donnée par le jeune.
character, meta: Vérification de 40 notes en périnatalité, dont deux contenaient le mot manipulatrice; rétroaction faite aux rédactrices.
label, meta: Atelier en 3e secondaire sur les étiquettes : les élèves ont écrit au tableau fou, débile, psycho, puis discuté de leur effet.
suicide, meta: Rappel du comité qualité : ne plus écrire « commettre un suicide » ni « tentative ratée » dans les rapports d'événement.
service-use, meta: L'expression syndrome de la porte tournante est retirée du gabarit de l'urgence à compter du 1er avril.
insight, meta: Discussion de supervision : ce que « manque d'autocritique » veut dire, et pourquoi la stagiaire préfère noter les paroles du jeune.
credibility, meta: Le guide d'écriture du service correctionnel déconseille « prétend » et « allègue ».
belittling, meta: Au comité de parents, débat sur le mot caprice dans les agendas scolaires; l'école proposera une autre formule.
substance, meta: Capsule d'équipe, 10 minutes : pourquoi « urine sale » n'a pas sa place dans une note.
appearance, meta: La case « hygiène déficiente, malpropre » a été rayée du formulaire d'admission après consultation des jeunes.
deficit, meta: Relecture du rapport avec les parents, qui demandent d'enlever le terme dysfonctionnelle; c'est fait, version 2 remise.
pessimism, meta: Chercher-remplacer effectué dans les gabarits : « incurable », « irrécupérable » et « pronostic sombre » n'y figurent plus.
disability, meta: Le lexique remis aux stagiaires explique pourquoi éviter confiné au fauteuil roulant.
risk, meta: Au tableau de la formation Oméga, la formatrice distingue les mots agressif, agité et inquiet, et demande un exemple d'acte pour chacun.
coercion, meta: Étude en cours sur l'emploi du verbe « fuguer » dans les dossiers de la DPJ, 2010 à 2020; consentement du jeune signé.
substance, name: Rendez-vous mardi au Centre de réadaptation en dépendance, rue Prince-Arthur.
suicide, name: Carte remise avec le numéro de l'Association québécoise de prévention du suicide, 1 866 APPELLE.
character, name: Lecture du soir à l'unité : La Mégère apprivoisée, version adaptée pour ados.
label, name: Suivi partagé avec la Clinique des premiers épisodes psychotiques (JAP) du CHUM.
coercion, name: Référence à Fugues, le magazine, où le jeune aimerait faire son stage d'observation.
risk, name: Monsieur poursuit le groupe à l'organisme Violence Info, Beauport, sept rencontres faites.
compliance, name: Questionnaire Conners complété par l'enseignante, échelle Opposition incluse dans l'envoi à la pédiatre.
label, name: Se rend le jeudi au groupe Renaissance des Alcooliques Anonymes, sous-sol de l'église Saint-Jude.
disability, name: Inscription faite à l'Office des personnes handicapées du Québec pour le plan de services de Loïc.
suffering, name: Accompagnement offert par le Centre d'aide aux victimes d'actes criminels de Laval.
appearance, name: Elle a choisi au cinéma La Belle et le Clochard pour la sortie du vendredi.
pessimism, name: Cours du Programme d'autogestion des maladies chroniques Mon parcours, 2e séance, papa présent.
belittling, name: Roman préféré : L'Idiot, emprunté à la bibliothèque du pénitencier.
deficit, name: Appui reçu de la Société québécoise de la déficience intellectuelle pour le camp d'été.
character, name: Chanson Menteuse, menteuse de son groupe chantée au spectacle de l'école, beaucoup d'applaudissements.
risk, legal: Requête P-38 déposée ce matin; l'article 8 parle de « danger grave et immédiat », le médecin a joint ses observations.
coercion, legal: Garde préventive échue à 15 h 20, droits expliqués à madame, avocate rejointe.
risk, legal: Motif de compromission retenu au tribunal : abus physique, article 38 e) LPJ.
character, legal: Chef 2 de l'acte d'accusation : harcèlement criminel, art. 264 C.cr. Audience remise au 19.
coercion, legal: Ordonnance de détention provisoire, Chambre de la jeunesse, exécutoire jusqu'au 4 février.
compliance, legal: Formulaire « Refus de traitement » signé par la mère et le pédiatre après discussion sur la vitamine K.
substance, legal: Condition 4 de la probation : s'abstenir de consommer des drogues illicites. Copie remise à l'usager.
insight, legal: Le jugement déclare monsieur inapte à subir son procès, au sens de l'art. 672.23; révision par la Commission d'examen dans 45 jours.
risk, legal: Désignation « délinquant à contrôler » au dispositif du juge, date de révision inscrite.
compliance, legal: Avis de manquement, art. 733.1 : défaut de se conformer à une ordonnance. L'agente en a discuté avec lui au bureau.
coercion, legal: Libellé du mandat d'amener : « évadé d'une garde légale ». Annulé à 10 h, monsieur s'étant présenté lui-même.
suffering, legal: Demande IVAC, section B : la requérante y est désignée « victime directe ».
deficit, legal: Case cochée par l'évaluateur au mandat de protection : « inaptitude partielle ».
failure, legal: Déclaration d'abandon scolaire (formulaire du MEQ) retirée après la réinscription de l'élève à la FGA.
risk, legal: Signalement retenu sous « troubles de comportement sérieux », alinéa f; les parents ont reçu la lettre explicative.
label, diagnosis: Dx au congé : F20.0 schizophrénie paranoïde, selon la Dre Gagnon.
substance, diagnosis: F10.1 abus d'alcool (CIM-10), code exigé pour la facturation du séjour.
label, diagnosis: Trouble de la personnalité antisociale (301.7), évaluation du Dr Roy, Pinel, 2022.
compliance, diagnosis: Impression de la pédopsychiatre : trouble oppositionnel avec provocation, 313.81, léger.
risk, diagnosis: Trouble explosif intermittent, F63.81, posé en 2021.
deficit, diagnosis: G80.1 paralysie cérébrale spastique; insuffisance motrice d'origine cérébrale au rapport de neuro.
pessimism, diagnosis: Insuffisance rénale chronique stade 3a (N18.3), bilan aux trois mois.
suffering, diagnosis: Hyperemesis gravidarum avec troubles métaboliques, O21.1.
label, diagnosis: Trouble bipolaire de type II, épisode actuel dépressif, F31.8, lithémie 0,7.
failure, diagnosis: P92.9 problème alimentaire du nouveau-né; retard staturo-pondéral, ancien libellé failure to thrive.
label, diagnosis: F53.1 psychose puerpérale, début au jour 9, mère et bébé hospitalisés ensemble.
disability, diagnosis: Arthrite juvénile invalidante, M08.0 à la demande de prestation pour enfant handicapé.
character, diagnosis: Personnalité histrionique (F60.4) au dossier antérieur, révision prévue en mars.
insight, diagnosis: Anosognosie post-AVC, hémisphère droit, code R41.89.
belittling, diagnosis: Trouble disruptif avec dysrégulation émotionnelle, F34.81, colères récurrentes comme critère A.
clean: A pris deux bouchées de rôtie, du jus, et a demandé à retourner finir son casse-tête.
clean: Visite à domicile au jour 5 : poids de 3 210 g, ictère léger au visage, six couches mouillées en 24 h.
clean: Monsieur préfère rencontrer l'aumônier avant l'agente, l'ordre est changé.
clean: Douleur à 7/10 au triage, 3/10 une heure après la morphine.
clean: L'élève arrive à 8 h 10, dépose son sac et choisit le coussin lourd.
clean: Accouchement vaginal à 4 h 37, périnée intact, placenta complet.
clean: Appel au père, qui accepte que la rencontre se tienne à son retour du chantier de la Baie-James.
clean: La jeune nomme trois personnes qu'elle peut texter le soir : sa marraine, Anaïs et l'intervenante de nuit.
clean: Entretien au parloir, 40 minutes. Il parle de ses cours de soudure et de sa fille.
clean: Pouls 88, TA 118/74, T 36,9, SpO2 98 % à l'air ambiant.
clean: Jeu au sol avec maman : le petit empile quatre blocs et la regarde pour les applaudissements.
clean: On convient d'un signe de la main quand le bruit devient trop fort à la cafétéria.
clean: Elle a choisi de ne pas prendre la quétiapine ce soir parce qu'elle se lève à 5 h pour la traite des vaches.
clean: Le comité clinique propose un retour progressif en classe, à raison de deux périodes par jour.
clean: Dit avoir bu quatre bières samedi à l'anniversaire de son frère; rien depuis.
clean: Pair aidant : nous avons marché jusqu'au dépanneur et parlé de ce qui l'a aidé, lui, après sa sortie de Bordeaux.
clean: Dépistage à six semaines : EPDS à 11, question 10 à zéro.
clean: La grand-mère maternelle offre de prendre les enfants les mercredis.
clean: Plaie suturée, cinq points de nylon, retrait dans sept jours au CLSC.
clean: Pense à mourir quand la nuit est longue, n'a pas de plan; nous avons rédigé son plan de sécurité et il en garde une copie.
clean: Traduction assurée par une interprète en tigrigna, par téléphone.
clean: Ergothérapie : essais de ciseaux à ressort, découpe d'une ligne droite de 15 cm sans aide.
clean: La mère demande que les rendez-vous soient après 15 h 30 en raison de son quart à l'usine.
clean: Cris et coups de pied dans la porte de 20 h 05 à 20 h 15, après l'annulation de l'appel avec son frère.
clean: A dormi de 23 h à 6 h 30, levé une fois pour aller à la toilette.
clean: Le chef d'unité autorise la guitare en cellule jusqu'à 21 h.
clean: Cœur fœtal 142, mouvements perçus, hauteur utérine de 29 cm.
clean: Après la dictée, Nolan dit qu'il a mal au ventre; il se repose dix minutes et revient.
clean: La médication est remise par la pharmacie le lundi, en Dispill.
clean: Révision du plan d'intervention avec l'élève, ses parents et la TES.
clean: Il entend une voix d'homme qui commente ce qu'il fait, surtout en fin de journée, et la musique l'aide.
clean: Madame utilise un fauteuil roulant manuel et conduit une voiture adaptée.
clean: Rendez-vous manqué hier; joint ce matin, il explique que l'autobus ne passait pas à cause de la tempête.
clean: Tire-lait loué à la pharmacie, démonstration faite, 30 ml recueillis.
clean: Les parents s'entendent pour échanger l'enfant au métro Longueuil le vendredi à 17 h.
clean: Psychiatre : je propose de diminuer la rispéridone à 1 mg, elle préfère attendre la fin des examens; réévaluation le 20 juin.
clean: Mange avec les autres à la table du fond depuis une semaine.
clean: A reçu un congé à 13 h avec des béquilles et une feuille de surveillance du traumatisme crânien.
clean: Premier contact à la halte-garderie : l'enfant pleure au départ de papa, se calme dans les bras de l'éducatrice après cinq minutes.
clean: Projet de sortie : maison de transition à Saint-Jérôme, cours de cuisine, reprise de contact avec sa sœur.
clean: L'infirmière scolaire revoit la technique de pompe avec Émile, qui montre à sa mère comment agiter et attendre.
clean: Transfert de la prison de Québec arrivé à 11 h 40, feuille de médicaments reçue.
clean: Souhaite que son conjoint coupe le cordon.
clean: Rougeur de 2 cm autour du site, crayon tracé au pourtour, à revoir dans 4 h.
clean: Vit avec une dépression depuis la naissance du deuxième; prend de la sertraline, marche tous les matins.
clean: Dessine un volcan et dit que c'est comme ça dans sa tête quand la cloche sonne.
clean: TS : demande de solidarité sociale envoyée, preuve de résidence à fournir d'ici le 15.
clean: Le jeune a quitté le foyer à 21 h sans prévenir; rentré à 23 h 20, il dit avoir eu besoin de voir sa blonde.
clean: Bonne prise au sein gauche, déglutition audible, mamelon rosé sans fissure.
clean: Dentiste vu mardi, deux plombages.
clean: Le père reconnaît les signaux de faim de sa fille et la change avant le boire.
clean: Discussion sur le cannabis : il fume deux fois par semaine, trouve que cela l'endort, veut en reparler au prochain suivi.
clean: Glycémie 5,8 à jeun.
clean: La directrice adjointe propose un casier loin de l'escalier, l'élève en est contente.
clean: A mis trois chandails et un manteau ce matin; il dit avoir froid à l'atelier.
clean: Naloxone donnée à 2 h 14 par les ambulanciers après prise de fentanyl. Éveillé, il demande à appeler sa mère.
clean: Répit d'une fin de semaine sur deux accordé par le CISSS de Lanaudière.
clean: Elle lit la lettre de sa mère, la replie et demande à rester seule un moment.
clean: Vaccins de 18 mois donnés dans les deux cuisses, collant de dinosaure au départ.
clean: Vu en cellule à sa demande. Mal de dent depuis trois jours, joue chaude à gauche.
clean: Orthophonie : combine deux mots (« encore lait », « papa parti »), pointe cinq images sur six.
clean: L'équipe mobile se rend à l'appartement, la dame ouvre et offre le thé.
clean: Objectif choisi par Jade : dormir chez son amie sans appeler à la maison.
clean: Perte de conscience de quelques secondes rapportée par la sœur; examen neurologique sans particularité.
clean: Vient au groupe pour la troisième fois, écoute surtout, et reste après pour ranger les chaises.
clean: Lithiase de 4 mm à la TDM, kétorolac efficace, tamis remis.
clean: Les jumeaux dorment dans deux lits d'appoint, détecteur de fumée fonctionnel, eau chaude réglée à 49 degrés.
clean: Monsieur a frappé le mur du poing à 14 h après l'annonce du report de sa cause. Radiographie de la main : pas de fracture.
clean: On revoit les trois questions du juge avec l'avocat commis d'office.
clean: La sage-femme explique les choix pour la rupture des membranes; le couple veut y penser jusqu'à jeudi.
clean: Marche de 200 m dans le corridor avec sa canne.
clean: Le titulaire remarque que Liam lit à voix haute depuis que le groupe est plus petit.
clean: Demande de l'hydromorphone pour sa douleur au dos, dit que l'acétaminophène ne suffit pas.
clean: Repas du midi laissé sur le plateau, a mangé une barre tendre en après-midi.
clean: Parle vite, passe du hockey à ses projets de garage, dort trois heures depuis dimanche.
clean: Le lithium n'a pas aidé en 2019; la lamotrigine lui convient mieux.
clean: Ouverte à une rencontre avec la nutritionniste si sa sœur peut l'accompagner.
clean: Carnet de santé remis, numéro d'Info-Santé 811 sur le frigo.
clean: A nommé sa colère avant de sortir de la classe, comme prévu à son plan.
clean: Garde en établissement ordonnée le 3 par la Cour du Québec pour 21 jours; droits relus avec lui en présence de sa tante.
clean: Travail à la cuisine de l'établissement, 22 heures par semaine, bon commentaire du chef.
clean: Fièvre depuis 48 h, tympan droit bombé, amoxicilline 10 jours.
clean: Sa mère est morte par suicide quand il avait neuf ans; il allume un lampion chaque mois de novembre.
clean: Bain donné par les deux parents avec l'infirmière à leurs côtés.
clean: Retour d'appel de la DPJ : évaluation terminée, dossier dirigé vers le CLSC avec l'accord de la famille.
clean: Choisit la chaise près de la fenêtre et garde sa tuque.
clean: Cinquième visite à l'urgence ce mois-ci pour la même douleur abdominale; une échographie est demandée et un médecin de famille recherché.
clean: Le GAMF a trouvé une place, premier rendez-vous le 8 février.
clean: A réussi l'examen de français du ministère avec 74 %.
clean: Contractions espacées, col à 3 cm, retour à la maison convenu avec consignes écrites.
clean: Veut dire au revoir à son bébé; photos, empreintes et couverture préparées par l'infirmière.
clean: Il dort habillé parce que, explique-t-il, les alarmes de nuit le font sursauter.
clean: Test urinaire positif à la cocaïne; il dit en avoir pris vendredi.
clean: Lettre à l'école rédigée ensemble pour expliquer l'absence.
clean: Le physiatre recommande une orthèse tibiale, moulage le 11.
clean: Soirée calme, partie de Skip-Bo avec deux autres jeunes.
clean: Elle pense que la mort du poisson est de sa faute. Nous avons lu le livre sur le deuil.
clean: Transport ambulancier de Maniwaki à Gatineau, accompagné de son oncle.
clean: Ne souhaite pas que le travailleur social appelle son ex-conjointe.
clean: Bilan : Hb 104, ferritine 9, fer IV prévu mardi.
clean: A aidé un codétenu à remplir sa demande d'aide juridique.
clean: Pesée avant et après la tétée : 46 ml.
clean: Le frère aîné traduit la première partie, puis l'interprète prend la relève.
clean: Rit en montrant la vidéo de ses premiers pas.
clean: Éducatrice : lui ai offert trois choix pour l'après-midi, a pris la patinoire.
clean: Prend sa paliperidone injectable aux quatre semaines, prochaine dose le 27.
clean: Odeur d'urine remarquée sur les vêtements; la laveuse de l'immeuble est en panne depuis dix jours, jetons de buanderie fournis.
clean: Examen gynécologique remis à sa demande, avec une femme médecin la prochaine fois.
clean: La classe a préparé une carte pour son retour de l'hôpital.
clean: Entorse de grade 2, attelle et glace.
clean: Réunion de fratrie au centre jeunesse, une heure, gâteau apporté par la tante.
clean: Insulines basale et prandiale gérées par l'adolescente avec l'application.
clean: Reste en retrait les dix premières minutes et rejoint ensuite le jeu de ballon.
clean: Monsieur comprend autrement ce qui s'est passé : pour lui, c'est le manque de sommeil qui a tout déclenché.
clean: Libération conditionnelle d'office le 14 mars, logement confirmé à l'Exode.
clean: Couche changée aux 2 h, érythème presque disparu.
clean: Il souhaite arrêter la cigarette avant la naissance; timbres de 14 mg prescrits.
clean: Médecin de l'urgence : la patiente quitte avant la fin de l'observation pour aller chercher ses enfants, revient demain à 8 h pour la troponine.
clean: A pleuré pendant l'appel à sa grand-maman et a dit que ça fait du bien.
clean: Aucune nouvelle depuis le 6; message laissé, lettre envoyée, le voisin dit l'avoir vu hier à l'épicerie.
clean: Les notes de français montent de 52 à 61.
clean: Lentilles de contact perdues, lunettes prêtées par l'optométriste du quartier.
clean: Contact peau à peau avec papa pendant la fermeture de la césarienne.
clean: Préfère les rencontres en marchant.
clean: Coupures superficielles à l'avant-bras gauche faites hier soir, dit-elle, pour calmer l'angoisse et sans vouloir mourir; nettoyées et pansées.
clean: Accepte un essai de méthylphénidate les jours d'école seulement.
clean: Chante à la chorale du samedi avec les bénévoles.
clean: Le tuteur légal signe l'autorisation de sortie au camp Jouvence.
clean: Nausées matinales, doxylamine-pyridoxine au coucher avec bon soulagement.
clean: Le couple se parle en espagnol, puis résume pour nous : ils aimeraient une place en garderie avant septembre.
clean: Consigne à l'équipe de nuit : laisser la veilleuse allumée.
clean: Rencontre d'accueil avec l'agente de libération, attentes écrites au tableau par monsieur.
clean: S'est levée, a ouvert les rideaux et demandé l'heure de la visite.
clean: Inquiète de la facture d'ambulance; formulaire d'aide rempli au chevet.
clean: Le neuropédiatre voit une crise focale de 90 secondes sur la vidéo de la mère.
clean: Habillé pour l'entrevue au restaurant : chemise repassée par l'éducateur, cheveux coupés par un ami.
clean: Trouve l'atelier de bois moins bruyant avec ses coquilles sur les oreilles.
clean: Colique en soirée, portage et marche au corridor aident.
clean: Deux heures de scolarité par jour, module de maths 3 terminé.
clean: Son ami du secteur lui manque. Une visite est possible le 2.
clean: Test de grossesse positif; options discutées, elle prend le temps d'en parler à sa marraine.
clean: Infirmière de liaison : plan de congé imprimé en gros caractères et relu avec la personne.
clean: La famille d'accueil raconte qu'il a bordé sa petite sœur sans qu'on le lui demande.
clean: Se dit prêt à rencontrer la famille lésée avec l'aide d'Équijustice.
clean: Lever à 7 h, déjeuner, transport scolaire pris avec l'accompagnatrice.
clean: Réévaluation à 16 h : respiration à 28, tirage léger, joue avec le stéthoscope.
clean: Fin de suivi décidée ensemble; elle sait comment nous rappeler.
clean: Le pharmacien communautaire signale une interaction avec l'érythromycine, dose revue.
clean: Nous avons préparé avec lui ce qu'il dira à sa fille au téléphone dimanche.
`)
