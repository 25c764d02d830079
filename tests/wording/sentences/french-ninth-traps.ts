import {readSentences, type Sentence} from './sentence.js'

/** French traps, the hardest that writers who had not seen the rules could think of, and clean sentences; kept apart: nobody who writes rules reads them. */
export const sentences: Sentence[] = readSentences(`
trap, identity: M. Tremblay, fou du roi au théâtre des aînés, signe désormais tous ses courriels Le Fou et s’y reconnaît.
trap, identity: À l'accueil, Marc-André a coché la case «\u00a0autre\u00a0» et écrit à la main «\u00a0alcoolique en rétablissement\u00a0», terme qu'il tient à garder.
trap, identity: «\u00a0Pochard céleste\u00a0», c’est sous ce nom de plume que notre résident publie ses haïkus.
trap, identity: Aux rencontres d'entendeurs de voix, elle se décrit comme une hallucinée de métier, formule qu'elle nous autorise à reprendre.
trap, identity: Elle a choisi «\u00a0schizo\u00a0» comme titre de son recueil de poèmes et comme façon de se nommer; on suit son choix.
trap, identity: Question posée sur le terme voulu. Réponse\u00a0: naine. Inscrit tel quel à la première page.
trap, identity: Dans sa lettre de présentation comme pair aidant, il choisit de s'annoncer ex-détenu; l'intervenante a relu la lettre avec lui.
trap, identity: Queer et pute retraitée\u00a0: ainsi se raconte Lola à l'infirmière de rue, qui le consigne avec son accord.
trap, identity: Au plan de rétablissement, sous Qui je suis\u00a0: «\u00a0une grosse tête dure, mère de trois, soudeuse\u00a0».
trap, identity: A baptisé sa psychose le Démon du midi. Quand le Démon se tait, il reprend la guitare.
trap, identity: Personnage de sa bande dessinée, qu'il dit être lui\u00a0: Captain Psycho. La planche est affichée dans sa chambre.
trap, identity: La patiente se qualifie de survivante de la psychiatrie et de récidiviste de l’espoir. Termes conservés dans le plan d’action à sa demande.
trap, identity: Se raconte en ancienne suicidaire devenue guetteuse, image qu'elle a peinte et qu'elle veut au dossier.
trap, identity: Choisit de s’identifier comme cas lourd, avec un clin d’œil, sur le chandail qu’il a fait imprimer.
trap, identity: Prénom d'usage\u00a0: Chaos. Pronom\u00a0: iel. A expliqué que «\u00a0marginal·e\u00a0» lui convient mieux que tout diagnostic.
trap, identity: Élise nomme ses crises d'angoisse ses hystériques, au pluriel, comme une bande de vieilles tantes.
trap, identity: Accro à vie, ainsi se déclare la conférencière, marathonienne de 61 ans, dans le titre de son témoignage.
trap, identity: Veut être désignée comme patiente psychiatrique, par solidarité avec celles d’avant; choix relu et confirmé au bilan.
trap, identity: Se reconnaît dans le mot itinérant, qu’il distingue de sans-abri; on l’utilise comme il l’entend.
trap, identity: Sidéen, dit-il, comme on disait dans les luttes de 1990, et il veut que ce mot-là reste.
trap, identity: Lors du tour de table, chacun choisit son mot. Celui de Luc\u00a0: désaxé. Celui de Fatou\u00a0: tannante. On a gardé les deux.
trap, identity: Tient à «\u00a0malade mental\u00a0»\u00a0: c’est le mot de son collectif militant et le sien depuis vingt ans.
trap, identity: Nom de scène\u00a0: La Toxico. Spectacle samedi au Lion d'Or, trois billets remis à l'équipe.
trap, identity: Nom d'artiste au mur de l'exposition\u00a0: Catatonique. Trois toiles vendues.
trap, identity: Ex-toxicomane\u00a0: le mot est de lui, imprimé sur ses cartes d’affaires de conférencier.
trap, identity: Appelle son TOC «\u00a0mon maniaque du ménage\u00a0» et lui parle à voix haute pendant l’exposition.
trap, identity: Héroïnomane substitué\u00a0: formule qu’il a choisie pour son témoignage au CAARUD et qu’il souhaite voir reprise.
trap, identity: Le jeune se dit weirdo, porte le macaron, et rit quand on le prononce mal.
trap, identity: Dans son journal comme avec nous, elle est «\u00a0une borderline assumée\u00a0», mots repris ici à sa demande.
trap, identity: L’invalide du 4e, c’est son pseudonyme sur son blogue; il nous a montré la page et nous invite à l’employer.
trap, identity: Le surnom que Kevin s'est donné dans le groupe, Le Rebelle, figure sur sa carte de membre; il y répond volontiers.
trap, identity: Le terme retenu avec elle pour parler de ses épisodes est «\u00a0mes pétages de coche\u00a0», jugé plus juste que crises.
trap, legal: «\u00a0Désobéissance à une ordonnance du tribunal\u00a0» est l'intitulé exact de l'infraction; l'avocat de l'aide juridique en a expliqué la portée.
trap, legal: Action en diffamation\u00a0: la demande de madame contre son ex-employeur allègue des propos mensongers. Audience de gestion le 6.
trap, legal: SAAQ, formulaire M-28, case «\u00a0abus ou dépendance à une substance\u00a0»\u00a0: laissée au médecin traitant.
trap, legal: La CNESST a coché «\u00a0refus d’exercer un travail dangereux\u00a0», droit prévu à l’article 12, que notre client a exercé en avril.
trap, legal: Au pénal, la mention «\u00a0récidive légale\u00a0» alourdit l’amende; l’éducatrice l’a aidé à préparer ses questions à l’avocat.
trap, legal: Reçu signification d'une requête pour faire déclarer madame inapte à consentir aux soins; son avocate est avisée.
trap, legal: Engagement de ne pas communiquer, art. 810\u00a0: il en garde une copie dans son portefeuille.
trap, legal: Ordre de la cour du 2 juin, alinéa c\u00a0: se soumettre à des tests de dépistage urinaire. Rendez-vous pris au laboratoire.
trap, legal: Déclaration de délinquant dangereux\u00a0: la requête de la Couronne a été rejetée en appel.
trap, legal: Requête en autorisation de soins\u00a0: le médecin y répond à la question «\u00a0refus catégorique ou absence de collaboration?\u00a0», requise par le greffe.
trap, legal: La question du jury au coroner portait sur la négligence de l'établissement, pas sur le défunt.
trap, legal: Déclaration à l'assureur, case 9, «\u00a0incapable d'occuper tout emploi\u00a0»\u00a0: formulation du contrat, remplie par la Dre Sirois.
trap, legal: Verdict de non-responsabilité criminelle rendu en 2019; audience annuelle de la CETM le 22 juin.
trap, legal: Garde provisoire demandée au motif que l'état mental présente un danger pour elle-même ou pour autrui, selon les termes de la P-38.
trap, legal: Lecture de l'acte de vente avec le notaire; la clause «\u00a0vice caché, mauvaise foi\u00a0» l'inquiétait, c'est réglé.
trap, legal: Curatelle, ancien régime dit «\u00a0au majeur inapte\u00a0», convertie en tutelle le 1er novembre 2022.
trap, legal: Évaluation demandée par le juge quant à l'incapacité d'exercer ses droits civils, mandat homologué le 8.
trap, legal: Bris de probation inscrit au plumitif; l’avocate demande une lettre de présence aux rencontres, envoyée ce jour.
trap, legal: Loi sur le système de justice pénale pour adolescents\u00a0: rapport sur l’adolescent contrevenant attendu le 30.
trap, legal: Accusation\u00a0: menaces de mort proférées, art. 264.1. ⏎ Prochaine étape\u00a0: conférence de facilitation, 19 mars.
trap, legal: Le contrat de bail d'hébergement emploie «\u00a0expulsion\u00a0»; la gestionnaire a confirmé par écrit qu'aucun avis n'est en cours.
trap, legal: Dans le jugement de divorce, torts partagés; le juge cite l'abandon du domicile.
trap, legal: Conditions de mise en liberté\u00a0: abstinence d'alcool, couvre-feu à 22\u00a0h. Nous lui avons remis l'horaire des bus.
trap, legal: Accusé d'entrave au travail d'un agent, comparution par visio depuis la salle familiale.
trap, legal: Remis la brochure du Curateur sur l'inaptitude; monsieur la lira avec sa nièce.
trap, legal: En SPDRE, le certificat de 24 heures mentionne un péril imminent, libellé obligatoire du Code de la santé publique.
trap, legal: Rapport d'événement de la police\u00a0: trouble de voisinage, appel fondé sur une erreur d'adresse. Dossier fermé.
trap, legal: Le formulaire AH-483 prévoit une rubrique Mesures de contrôle (contention, isolement); elle est restée vide.
trap, legal: Peine purgée dans la collectivité. L'agente de libération décrit l'exigence «\u00a0s'abstenir de tout intoxicant\u00a0»; prochaine visite mardi.
trap, legal: Constat pour ivresse publique payé en travaux compensatoires, preuve au dossier.
trap, legal: Obtenu copie du rapport prédécisionnel; section «\u00a0comportement délictueux\u00a0» imposée par le gabarit.
trap, legal: Art. 264 C.cr.\u00a0: harcèlement criminel. Plainte retirée par la Couronne en février.
trap, victim: Sa mère, en colère, lui répétait qu’il était une erreur; il a pleuré en l’évoquant.
trap, victim: Au secondaire, surnommée la débile par des élèves plus vieux; évite encore cette rue.
trap, victim: Mme Cyr raconte comment son ex contrôlant lisait ses courriels et vidait son compte.
trap, victim: Stérilisée sans son consentement en 1974, sous l'étiquette d'arriérée mentale posée par l'hospice.
trap, victim: Son père le traitait de bon à rien devant toute la tablée.
trap, victim: Maltraitance en RPA, enquête du commissaire conclue\u00a0: préposée impatiente, gestes brusques, excuses écrites remises à la résidente.
trap, victim: Rejeté de trois refuges qui l'ont étiqueté cas problème. Une chambre est libre chez nous.
trap, victim: Vécu de guerre\u00a0: miliciens soûls, maison brûlée, fuite à pied. Thérapie narrative entreprise.
trap, victim: Le locataire d’en haut hurle des obscénités contre elle la nuit, plainte déposée.
trap, victim: Le garçon dort mal depuis que son frère, furieux, a lancé la télé vers lui.
trap, victim: Harcèlement de l'agent d'immeuble, qui la dit sale et bruyante dans ses textos; captures d'écran au dossier du comité logement.
trap, victim: Dans l'ancien dossier, un préposé l'avait rudoyée et tirée par le bras, faits reconnus par l'établissement en 2011.
trap, victim: Mobbing documenté par la CNESST\u00a0: collègues hostiles, bureau vidé, rumeurs.
trap, victim: Battu à coups de ceinture, enfant. Ne souhaite pas en dire plus aujourd’hui.
trap, victim: Deuil du fils, tué par un chauffard en état d'ébriété.
trap, victim: L'arnaqueur se disait médecin. Monsieur, qui lui faisait confiance, a porté plainte avec l'aide de la policière communautaire.
trap, victim: Abandonnée à l’autel par un fiancé immature et infidèle, elle en rit maintenant avec sa cousine.
trap, victim: Des adolescents ont mis le feu à sa tente. Brûlures aux mains, pansées ce matin.
trap, victim: Survivante d’un mari possessif et brutal, Mme Nguyen vient de renouveler son passeport à son seul nom.
trap, victim: Licencié par un patron tyrannique, il dit avoir perdu d'un coup ses repères et son cercle.
trap, victim: Étranglée par un partenaire jaloux. ORL vu, pas de lésion du larynx.
trap, victim: Mise à la porte à 16 ans par une tante intolérante, quand elle a présenté sa blonde.
trap, victim: Manipulé par un escroc du Web, il a perdu 12 000\u00a0$; la honte le ronge, en parle avec pudeur.
trap, victim: Contexte\u00a0: conjoint agressif, intoxiqué le soir des coups. Plan de sécurité domestique fait avec SOS.
trap, victim: Reprend contact avec une sœur qui, autrefois, le disait parasite à qui voulait l'entendre.
trap, victim: Intimidation\u00a0: on l'a poussé dans l'escalier, filmé, traité de tapette.
trap, victim: Forcée à se prostituer par un cousin. Orientation vers la CLES, avec son accord.
trap, victim: Pensionnat autochtone\u00a0: battue pour avoir parlé innu, dite sauvage, tondue. Offre d'un aîné acceptée.
trap, victim: Négligée par des parents absents, elle s’est nourrie seule dès six ans.
trap, victim: A perdu sa fille dans l’attentat. La voit encore partir, sac rose au dos, devant un tireur fanatique.
trap, victim: Insultes racistes reçues à l’arrêt d’autobus. Besoin de marcher accompagné pour l’instant.
trap, victim: Une collègue jalouse a fait circuler qu'elle était cinglée; rencontre syndicale demain.
trap, negation: Impulsivité\u00a0: absente.
trap, negation: Immaturité? Le mot ne convient pas, conclut la neuropsychologue, devant des résultats conformes à l'âge.
trap, negation: Absence d'idées délirantes au suivi de trois mois.
trap, negation: Nul besoin d’isolement; la musique et une couverture lourde ont suffi.
trap, negation: Autocritique présente; il n'est dans aucune forme de déni, disent ensemble l'ergothérapeute et son frère.
trap, negation: N'a manqué aucun rendez-vous cette année, n'est donc pas perdue de vue, malgré ce qu'affichait le système.
trap, negation: Pas l'ombre d'une menace dans ses propos, entendus par deux intervenantes.
trap, negation: Vérification faite, pas d'incohérence entre ses deux récits, c'est l'heure du triage qui était fausse.
trap, negation: Pas de crise de bacon, comme le disait le message reçu, mais une vraie réaction allergique.
trap, negation: Oppositionnel? Non. Il avait mal entendu la consigne, son appareil auditif était déchargé.
trap, negation: On ne saurait parler de paresse; l'apnée, maintenant traitée, causait la somnolence.
trap, negation: Nous retirons l'hypothèse d'inobservance\u00a0: la pharmacie n'avait pas livré depuis onze jours.
trap, negation: À tort décrit comme dépensier, le résident met de côté vingt dollars par semaine.
trap, negation: Le trajet de nuit n’était pas une fugue, la permission écrite allait jusqu’à 23\u00a0h.
trap, negation: Nous n'avons pas affaire à une mère surprotectrice; l'enfant a bel et bien une allergie grave.
trap, negation: Loin d'être apathique, Mme Gagnon a planté douze géraniums avant le dîner.
trap, negation: Sans arrogance aucune, le jeune a corrigé l'orthographe de son nom au dossier.
trap, negation: Au retour de congé, ni haleine éthylique, ni démarche titubante, ni propos pâteux.
trap, negation: Intolérance à la frustration nulle part constatée au cours des six séances d’observation en classe.
trap, negation: Aucune agressivité observée durant la nuit.
trap, negation: Plutôt qu’un manque de motivation, on a découvert qu’il n’avait pas l’argent de l’autobus.
trap, negation: Exempt de propos injurieux, l'entretien s'est conclu par une poignée de main.
trap, negation: Rien n'indique une quelconque dépendance affective; le couple vit bien ses deux appartements.
trap, negation: N'est pas quémandeur; la deuxième dose lui avait été promise par le résident.
trap, negation: Cela ne tient pas du caprice\u00a0: la texture purée la fait s’étouffer, l’orthophoniste le confirme.
trap, negation: Clinophilie, non. Le lit est simplement le seul endroit où son dos ne brûle pas.
trap, negation: Réfute avec preuves l'étiquette de profiteur; l'agente d'aide sociale lui a présenté des excuses.
trap, negation: L'équipe de jour confirme n'avoir relevé aucun signe de triche lors du jeu de cartes.
trap, negation: Fabulation infirmée\u00a0: l’ambassade a bien confirmé son poste d’interprète.
trap, negation: L'ancienne mention «\u00a0errance\u00a0» ne s'applique pas, elle savait où elle allait\u00a0: chez sa sœur, rue Fabre.
trap, negation: Sans tentative de suicide à vie.
trap, negation: Rechute écartée. La fatigue venait d'une anémie.
clean: Mange les trois quarts de son assiette et demande du yogourt en collation.
clean: Deux selles formées, diurèse de 1 400 ml, sonde retirée à 11\u00a0h.
clean: Son conjoint demande comment l'aider lors des cauchemars; dépliant et rendez-vous offerts.
clean: PHQ-9\u00a0: 11 (était à 17 en septembre).
clean: Visite à domicile. Appartement au troisième, rampe solide, deux tapis à fixer.
clean: Respire plus à l'aise assise; oxygène diminué à 1 L/min.
clean: Transfert lit-fauteuil à l’aide d’une planche, une personne à côté.
clean: Dit vouloir mourir certains matins; pas de plan, raisons de vivre nommées\u00a0: son chien et son jardin.
clean: Marche 150 m avec déambulateur, une pause au banc du couloir.
clean: L'élève quitte la classe à deux reprises, revient après cinq minutes au coin calme.
clean: TA 128/76, pouls 72, température 36,7 °C, SpO₂ 97\u00a0% à l’air ambiant.
clean: Se dit fier d'avoir pris seul l'autobus 48 jusqu'à la clinique.
clean: A préparé une soupe aux pois avec l’ergothérapeute, en suivant une recette illustrée.
clean: Naloxone remise avec démonstration, il la gardera dans la poche de son sac.
clean: Lors de l'activité de peinture, il choisit le bleu, parle du fleuve et de son métier de pilote.
clean: Parents rencontrés au CMPEA, très investis dans le suivi, prochain point en janvier.
clean: Bébé pèse 3 420 g, tétée de quinze minutes, bon réflexe de succion.
clean: Nuit calme, ronde aux deux heures.
clean: Le groupe du mercredi réunissait sept personnes; Omar a lu un poème de Miron.
clean: Signes d'alerte nommés par lui\u00a0: moins de sommeil, achats en ligne, téléphone éteint.
clean: Revu le plan de crise\u00a0: appeler Denise, sortir marcher, puis composer le 811.
clean: Dort six heures, se lève une fois pour uriner, se rendort sans peine.
clean: Madame arrive à 9\u00a0h 10 avec sa fille et souhaite parler d'abord du retour à la maison.
clean: Congé prévu jeudi, transport adapté confirmé, clés récupérées chez la concierge.
clean: À revoir\u00a0: bilan hépatique, vaccin contre la grippe, formulaire d'assurance.
clean: Orienté dans les trois sphères, discours clair, humeur qu’il décrit comme bonne.
clean: Choisit d'arrêter la quétiapine en raison de la prise de poids; options discutées avec la Dre Kaba.
clean: Elle pleure en parlant de sa mère, prend un mouchoir, poursuit son récit.
clean: Orthophonie\u00a0: répète des mots de trois syllabes, dénomme 18 images sur 20.
clean: A reçu les explications sur la clozapine et les prises de sang, veut y réfléchir jusqu'à lundi.
trap, other subject: Elle choisit d'incarner dans la saynète une reine manipulatrice et rit beaucoup avec le groupe.
trap, other subject: Les fourmis envahissent encore la salle commune, elles sont tenaces et opportunistes ; exterminateur vendredi.
trap, other subject: L'ascenseur étant en panne chronique, les séances d'ergothérapie se font au rez-de-chaussée.
trap, other subject: Lors de l'accouchement, placenta incomplet, utérus inerte ; massage utérin et ocytocine, saignement maîtrisé.
trap, other subject: Chambre 12 : robinet capricieux, eau tiède seulement, requête faite à l'entretien.
trap, other subject: La météo est imprévisible cette semaine, alors l'infirmier convient avec lui d'une visite par téléphone.
trap, other subject: Au roman qu'il écrit, il donne un narrateur paranoïaque et un détective alcoolique ; deux chapitres lus au groupe.
trap, other subject: Odeur nauséabonde provenant du drain de plancher, salle de bain fermée, toilettes du 3e offertes.
trap, other subject: Hier l'ambulance a tardé, la route étant traître et glissante ; départ à 21 h 10.
trap, other subject: Fenêtre condamnée, porte récalcitrante, calorifère qui abandonne dès décembre : le logement est à revoir avant le retour.
trap, other subject: Genou gauche instable, cheville faible, attelle articulée essayée avec le physiothérapeute.
trap, other subject: Bactérie multirésistante au dépistage d'admission, précautions de contact expliquées à la patiente et à son fils.
trap, other subject: Un inconnu ivre a crié dans l'autobus, dit-il, et c'est pourquoi il a préféré marcher jusqu'à la clinique.
trap, other subject: Elle plaint la corneille « handicapée » du parc et lui apporte du pain chaque midi.
trap, other subject: Le vieux poêle explosif, selon ses mots à elle « une bombe », a été retiré par la ville lundi.
trap, other subject: Pouls fuyant au pied gauche, artère poplitée paresseuse au doppler.
trap, other subject: Reçu à 8 h, calme, souriant. Dehors, chien errant et menaçant près de l'entrée, fourrière prévenue.
trap, other subject: Hernie devenue irréductible dans la nuit, chirurgien de garde appelé à 3 h 05.
trap, other subject: Imprimante du poste : muette depuis hier, ordonnances écrites à la main.
trap, other subject: Dans le film visionné à l'atelier, le héros ment à sa sœur du début à la fin ; discussion animée sur la confiance.
trap, other subject: Le logiciel de rendez-vous a échoué à envoyer le rappel ; on s'en excuse auprès de la famille Tremblay.
trap, other subject: Le chat de Mme Ouellet est agressif avec les livreurs depuis le déménagement ; elle le garde dans la chambre lors de nos visites.
trap, other subject: Grippe sévère dans l'unité et variant agressif cette saison ; masques remis à tous les visiteurs.
trap, other subject: Assurance réticente à rembourser le lève-personne, lettre d'appui signée.
trap, other subject: Son perroquet, bruyant et exigeant, occupe une bonne part de l'entrevue ; elle en parle avec affection.
trap, other subject: Lésion suspecte au mollet, bords irréguliers, photo transmise en dermatologie.
trap, other subject: Fracture mal consolidée, vis perdue de vue à la radio de contrôle, scan demandé.
trap, other subject: Programme de répit déficitaire cette année, liste d'attente de six mois annoncée aux proches.
trap, other subject: Horaire chaotique de la garderie, rendez-vous de la mère reporté à sa demande au lundi.
trap, other subject: Lecteur de glycémie peu fiable depuis la chute dans l'évier, nouveau modèle remis par la pharmacie.
trap, other subject: Vessie hyperactive, détrusor instable, exercices du plancher pelvien expliqués.
trap, other subject: Moniteur fou depuis le branchement (alarmes sans cause), biomédical appelé.
trap, word sense: Pacte tenu avec sa fille : une promenade par jour, neige ou pas.
trap, word sense: Ongle incarné, bord sale de pommade iodée, désinfecté puis pansement sec.
trap, word sense: Bénéfice net allégué dans sa demande de bourse : 4 200 $, pièces jointes, formulaire relu ensemble.
trap, word sense: Surveillance des signes vitaux aux quinze minutes en salle de réveil.
trap, word sense: Masse suspendue au plafonnier pour l'étirement, traction de 2 kg, bien supportée.
trap, word sense: Poumons peu compliants sous ventilateur, compliance statique 28 ml/cmH2O.
trap, word sense: Contrôle de la température chaque quatre heures, acétaminophène offert au besoin.
trap, word sense: Tapage rythmé sur la table demandé par l'orthophoniste, dix mots produits sur dix.
trap, word sense: Le congé définitif est prévu vendredi, transport réservé, ordonnances faxées.
trap, word sense: Culture positive à Pseudomonas ; eau potable trop pauvre en chlore au chalet.
trap, word sense: Abus de confiance : il consulte l'avocate du centre au sujet de la fraude dont son entreprise fait l'objet.
trap, word sense: Perte de sensibilité en gant et chaussette, réflexes abolis, jugement de l'angle articulaire à 10 degrés près.
trap, word sense: Fixation externe retirée au bloc, appui progressif permis par l'orthopédiste.
trap, word sense: Échec et mat en douze coups, partie avec le bénévole, bonne humeur.
trap, word sense: Elle admet ses invités par la cour arrière, où la rampe est plus large.
trap, word sense: Abandon de poste publié dans la Gazette : il s'agit d'un poteau d'Hydro que la ville retire devant chez lui.
trap, word sense: Fugue de Bach au piano pendant l'heure de musique, tout le monde écoute.
trap, word sense: Manipulations vertébrales douces par l'ostéopathe, douleur passée de 6 à 3.
trap, word sense: Normale saline 0,9 %, 500 ml en deux heures.
trap, word sense: Il joue un rôle de menteur au poker, gagne en bluffant et partage la cagnotte avec ses voisins de chambre.
trap, word sense: Mise en garde lue avant la scintigraphie, formulaire signé, bracelet vérifié.
trap, word sense: Isolement de type gouttelettes jusqu'au résultat du PCR.
trap, word sense: Rechute, en alpinisme, n'est pas le mot : il parle plutôt de redescendre au camp pour mieux repartir.
trap, word sense: Refus de priorité d'un automobiliste, collision à basse vitesse, douleur cervicale depuis.
trap, word sense: Insulinorésistance documentée au bilan, marche de trente minutes choisie comme premier objectif.
trap, word sense: Plainte principale : toux sèche, 10 jours, sans fièvre.
trap, word sense: Le temps dramatique en théâtre, voilà le sujet de son mémoire, qu'elle reprend à l'automne.
trap, word sense: Placé en décubitus latéral gauche avec son accord, coussin entre les genoux.
trap, word sense: Porte tournante de l'entrée principale trop étroite pour son quadriporteur, passe par le côté ouest.
trap, word sense: Cheveux en bataille à dessein : coiffure négligée-chic commandée à la coiffeuse pour le mariage de sa nièce.
trap, word sense: Le déni de service subi par le réseau informatique a retardé l'accès au dossier.
trap, word sense: L'entretien de la fosse septique lui pèse ; l'inobservance d'une éclipse, par ciel couvert, l'a déçue davantage, blague-t-elle.
trap, meta: Dans la version 4 du gabarit de sortie, la ligne « pronostic : sombre » cède la place à « projets ».
trap, meta: Plainte no 118 classée, le commissaire recommande un rappel sur l'emploi de « capricieuse ».
trap, meta: Le linter signale « incurable » ; fausse alerte, la ligne citait le titre d'un cours.
trap, meta: Pour mémoire, les champs « hygiène : bonne / négligée / incurie » seront remplacés par un texte libre en mai.
trap, meta: « Sale » ou « positif » ? La fiche sur les tests urinaires tranche pour le second.
trap, meta: Exercice 2. Réécrivez sans juger : « Pt exigeant, théâtral ++ ».
trap, meta: Révision du protocole : le titre « contrat de non-suicide » est retiré, « plan de sécurité » le remplace.
trap, meta: Présentation affichée : histoire d'un mot, « aliéné », de Pinel à nos jours.
trap, meta: Statistique mensuelle : « fugue » remplacée par « absence non prévue » dans 88 % des rapports d'événement.
trap, meta: L'éthicienne demande si « récidiviste » a un sens hors du tribunal ; les avis divergent, pas de vote.
trap, meta: Supervision clinique : que dit de nous, soignants, l'emploi de « collant » ou « envahissant » ?
trap, meta: À éviter dans le gabarit : « toxicomane », « drogué », « ancien junkie ».
trap, meta: Pourquoi « ces gens-là » gêne : cinq minutes de discussion au caucus, sans conclusion écrite.
trap, meta: Quiz de fin de module — « réfractaire » convient-il pour une épilepsie ? pour une personne ?
trap, meta: Sondage interne : 62 % du personnel juge le terme « habitué de l'urgence » blessant.
trap, meta: Cours aux résidents : on ne « commet » pas un suicide, on en meurt.
trap, meta: Traduction du dépliant : « sufferers » rendu par « personnes concernées » et non par « victimes ».
trap, meta: Une usagère partenaire explique à la classe ce que lui a fait le mot « chronique » lu à dix-neuf ans.
trap, meta: Correction demandée au dossier : le mot « simulatrice », saisi par erreur de modèle, retiré conformément à la demande d'accès.
trap, meta: La politique linguistique bannit « bloqueur de lit » des tableaux de coordination.
trap, meta: La directrice des soins a publié une note sur l'usage d'« oppositionnel » en pédiatrie, à lire avant le 30.
trap, meta: Avis de la Commission : le libellé « ivrogne » n'a pas sa place dans un sommaire.
trap, meta: Questionnaire d'expérience patient, question 12 : vous a-t-on déjà traité de « mauvais payeur », de « magasineur » ?
trap, meta: La médecin-conseil propose de bannir « plaignard » et « douillet » des notes de douleur, adopté à l'unanimité.
trap, meta: Rappel aux stagiaires : « nie » sous-entend qu'on doute ; écrire plutôt « dit ne pas avoir ».
trap, meta: Le menu déroulant offrait encore l'option « hostile » ; l'informatique l'a supprimée le 3.
trap, meta: Chapitre 3 du manuel, les verbes du soupçon : prétendre, avouer, minimiser.
trap, meta: Au lieu de « régressé », le guide de gérontologie propose de dire ce que la personne fait aujourd'hui.
trap, meta: Jeu de cartes pédagogique, carte 17 : « séductrice ». Quels faits ? Quelle époque ? Qui parle ?
trap, meta: Le pharmacien plaide pour « trouble de l'usage » à la place d'« abus » sur les étiquettes de recherche.
trap, meta: Groupe de lecture sur la honte : chacun choisit un mot qu'on lui a collé, « paresseux » revient quatre fois, puis le déchire.
trap, meta: Nouvelle case « préférence exprimée » en remplacement de l'ancienne case « refus ».
trap, name: Concert des Vulgaires Machins samedi, bouchons d'oreilles et point de rencontre prévus avec l'ami.
trap, name: L'organisme Folie/Culture l'invite à exposer à Québec ; lettre lue ensemble, elle hésite encore.
trap, name: Loi sur les jeunes contrevenants : thème de son travail de session en techniques policières.
trap, name: Outremangeurs anonymes, dépliant demandé, remis.
trap, name: Mme garde les petits pendant qu'on diffuse Pagaille et Méchant Minou à la télé, épaule au repos.
trap, name: Allocation aux adultes handicapés : renouvellement déposé à la MDPH par l'assistante sociale.
trap, name: BIS (Birchwood Insight Scale) passée dans le cadre de la recherche, feuille rangée sous l'onglet 7.
trap, name: Narcotiques anonymes, réunion ouverte : son parrain l'accompagne.
trap, name: Addiction Severity Index rempli en deux rencontres, pause à sa demande.
trap, name: Rencontre avec l'intervenante du Centre d'aide aux victimes d'actes criminels, mercredi 13 h.
trap, name: Dossier transmis à l'Office des personnes handicapées du Québec pour le soutien au transport.
trap, name: Rue des Mauvais-Garçons, code de porte 48A, sonner deux fois pour la visite à domicile.
trap, name: Rats de bibliothèque contre Sales Gosses, finale d'improvisation : il arbitre avec son sifflet neuf.
trap, name: Questionnaire d'agressivité de Buss et Perry (étude du doctorant), consentement signé.
trap, name: Chanson choisie pour la danse assise : Toxic, de Britney Spears. Rires.
trap, name: Prêt entre bibliothèques arrivé : Les Clochards célestes, de Kerouac.
trap, name: Bipolar Depression Rating Scale et Young Mania Rating Scale en anglais, version française demandée.
trap, name: Échelle d'agitation de Cohen-Mansfield : 34 ce mois-ci, remplie avec la fille.
trap, name: Brief COPE, sous-échelle Déni : 2 sur 8, interprétation par la psychologue dans son rapport.
trap, name: Tatouage neuf au bras droit, titre de La Haine en lettres gothiques, peau sans rougeur.
trap, name: Inventaire d'hostilité de Buss-Durkee, version 1957, cité dans le mémoire de l'externe qu'elle aide à relire.
trap, name: Bouquin terminé : Les Liaisons dangereuses. Prochain : L'Étranger.
trap, name: Joue à Angry Birds de la main gauche, précision en hausse d'après l'ergothérapeute.
trap, name: Test TOMM (Test of Memory Malingering) compris dans la batterie standard de l'assureur, durée 15 min.
trap, name: Impulsivité, échelle de Barratt : 58 ; la neuropsychologue lui remet les résultats jeudi.
trap, name: Regarde Les Évadés pour la énième fois avec son voisin de chambre, maïs soufflé partagé.
trap, name: Pour la soirée costumée, se déguise en Capitaine Bonhomme, son frère en Joker de Suicide Squad.
trap, name: Le bar laitier Le Cochon Crotté l'embauche pour l'été, 15 h par semaine.
trap, name: Rendez-vous chez Gamblers anonymes déplacé au local B-12.
trap, name: Elle récite par cœur un passage des Fous de Bassan, d'Anne Hébert, à l'orthophoniste ravie.
trap, name: Livret prêté à la sœur : « Quand l'autre boit », des groupes familiaux Al-Anon.
trap, name: Modified Overt Aggression Scale, cote 0 depuis le 2, copie au psychiatre traitant.
clean: Bonne connaissance de ses signes avant-coureurs : nuits courtes, achats en ligne, débit plus rapide.
clean: Porte un manteau d'hiver en juin ; dit avoir froid depuis sa perte de poids. TSH demandée.
clean: Ne se reconnaît pas dans le diagnostic posé en 2016 et demande un second avis. Demande transmise.
clean: Entend une voix d'homme surtout le soir ; la musique l'aide. Évalue sa détresse à 4/10, hier 7/10.
clean: Remise de service : nuit tranquille chambre 6, glycémie 5,9 à 6 h, attend l'appel de sa fille.
clean: Carte d'assurance maladie perdue, formulaire rempli ensemble, photo à prendre à la pharmacie.
clean: Absent au rendez-vous du 12. Rejoint par téléphone, son autobus ne passait pas à cause de la neige ; remis au 15.
clean: Yeux rougis, voix basse. Dit que la journée a été longue et qu'elle préfère rester dans sa chambre pour souper.
clean: A lu sa note d'évolution avec moi et y a ajouté deux phrases au sujet de son travail.
clean: Mange la moitié du dîner, boit 400 ml. Trouve la purée fade, aimerait du poivre.
clean: Plan de sécurité revu ensemble : sa sœur, le 1 866 APPELLE, ranger les médicaments chez la voisine.
clean: Vu en équipe mobile à la halte-chaleur. Accepte un café, parle de son chien, convient qu'on repasse vendredi.
clean: Chute sans témoin à 4 h 50 près du lit. Consciente, orientée, ecchymose au coude droit. Médecin et fils avisés.
clean: Consultation diététique : poids stable à 61 kg, aimerait cuisiner plus de légumineuses, budget de 70 $ par semaine.
clean: Première injection de palipéridone au deltoïde gauche, avec son consentement. Aucun malaise après 30 minutes.
clean: M. Lavoie préfère prendre l'olanzapine au coucher parce qu'elle l'endort le matin ; horaire modifié avec la Dre Caron.
clean: Répond par des phrases courtes, regarde la fenêtre, sourit quand on parle de hockey.
clean: Déambule dans le corridor de 2 h à 3 h 15, dit avoir mal au dos. Acétaminophène 650 mg offert et pris, se recouche.
clean: Kiné respiratoire, expectorations claires en petite quantité, toux efficace.
clean: Atelier cuisine : a coupé les légumes, expliqué la recette aux deux nouveaux et nettoyé le plan de travail.
clean: Utilise son fauteuil roulant à l'extérieur et une marchette à la maison. Rampe à poser côté jardin.
clean: Psychomotricien : équilibre unipodal 12 s à droite, 7 s à gauche, plaisir manifeste aux jeux de ballon.
clean: 23 h, lumière tamisée, lit deux pages de sa revue, endormi à 23 h 40. Respiration régulière aux tournées.
clean: Pleure en parlant de sa mère, décédée en mars. Demande du silence un moment, puis reprend la conversation.
clean: Bain au lit avec aide pour le dos et les pieds, le reste fait par elle-même. Crème hydratante apportée par la nièce.
clean: Dépistage urinaire positif pour la cocaïne, résultat discuté ; elle parle d'une consommation le 4, en fin de semaine chez des amis.
clean: Désire que seule sa cousine reçoive des nouvelles ; autorisation signée, les autres numéros retirés de la fiche.
clean: Parents rencontrés séparément à leur demande. Tous deux souhaitent garder la même heure de coucher pour Léa.
clean: Trois visites à l'urgence ce mois-ci, chaque fois pour essoufflement la nuit. Concentrateur vérifié à domicile demain.
clean: Élève de 3e vue au bureau de l'infirmière pour mal de ventre avant l'oral. Respiration lente, retour en classe à 9 h 40.
`)
