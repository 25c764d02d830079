import {readSentences, type Sentence} from './sentence.js'

/** French traps, the hardest that writers who had not seen the rules could think of, and clean sentences; learned from since. */
export const sentences: Sentence[] = readSentences(`
trap, identity: Crip, dit-elle en anglais, ou boiteuse en français, par choix politique expliqué lors de la rencontre du 3 mars.
trap, identity: Membre des AA depuis 1998; dit «\u00a0je suis un ivrogne sobre\u00a0» et souhaite que l'ergothérapeute le dise comme lui.
trap, identity: Autiste, et non personne avec autisme\u00a0: consigne donnée par Sacha à toute l'équipe le premier jour.
trap, identity: Groupe de musique de l’usager\u00a0: Les Ratés Sympathiques. Lui, à la batterie, se fait appeler le Raté en chef.
trap, identity: Se présente comme folle, avec un grand F et une fierté tranquille; demande qu’on reprenne ce mot dans son plan.
trap, identity: Les mots «\u00a0vieille peau\u00a0» reviennent souvent; ce sont les siens pour elle, dits en riant, sur sa page d'aînée influenceuse.
trap, identity: Préférence notée au dossier\u00a0: être appelé un bipolaire, jamais une personne vivant avec un trouble bipolaire, qu'il trouve trop long.
trap, identity: Souhaite que la note dise qu'elle est une solitaire endurcie, «\u00a0pas isolée, solitaire\u00a0». Fait.
trap, identity: Rappeur connu sous le nom de Délinquant 514. Prépare un album; l'atelier du jeudi lui sert de studio.
trap, identity: Elle nomme fugueuse la part d'elle qui a besoin d'air et a décidé de lui faire une place dans son horaire de sorties.
trap, identity: Madame Ouellet revendique d'être une emmerdeuse\u00a0: «\u00a0c'est ce qui m'a gardée en vie\u00a0». Discussion sur cette force.
trap, identity: S'affirme neuroatypique et anormal, deux mots qu'il dit aimer d'un même amour.
trap, identity: Têtue comme une mule, c'est la devise qu'elle s'est fait tatouer au poignet et qu'elle cite comme première force.
trap, identity: Rosaire signe ses sculptures L'Idiot du village; vernissage le 9, transport réservé.
trap, identity: Il nomme sa dépression la Traînée et dessine chaque semaine à quoi elle ressemble.
trap, identity: Porte avec humour le titre de drama queen que son cercle d'amies drags lui a remis et qu'elle utilise pour elle.
trap, identity: Demande écrite du 12 mai\u00a0: remplacer «\u00a0personne aveugle\u00a0» par «\u00a0l'aveugle\u00a0», qu'il emploie pour lui depuis l'enfance. Corrigé.
trap, identity: Anorexique, écrit-elle dans la case Comment vous nommez-vous? La diététiste a repris sa réponse mot pour mot.
trap, identity: Monsieur se dit junkie retraité, sourire en coin, et c'est ainsi qu'il ouvre chaque rencontre de pairs.
trap, identity: Sur la scène slam, on la connaît sous le nom de Paranoïaque Anonyme; elle a signé le livre d’or de l’unité ainsi.
trap, identity: Pour son émission de radio communautaire, Jocelyne se nomme la Délirante du dimanche. Indicatif composé en musicothérapie.
trap, identity: Nous écrivons «\u00a0obèse\u00a0» puisque madame nous l’a demandé\u00a0: les mots doux, dit-elle, la gênent davantage.
trap, identity: Il préfère qu’on dise «\u00a0paraplégique\u00a0» tout court; «\u00a0personne à mobilité réduite\u00a0» le fait soupirer.
trap, identity: Dans sa tradition militante, on dit psychiatrisée; elle aussi, et nous avec elle.
trap, identity: Son avatar de jeu, Violent_Violet, lui sert aussi de nom d'usage sur l'unité; le personnel l'appelle Violet.
trap, identity: Madame se veut une insoumise, terme hérité de sa grand-mère et inscrit par elle dans la section Mes valeurs.
trap, identity: Son compte Instagram s'intitule Dépressif mais drôle, et c'est ainsi qu'il veut être présenté au comité des usagers.
trap, identity: L'expression «\u00a0vieux garçon sauvage\u00a0» vient de monsieur et lui plaît; elle sert de titre à son récit de vie.
trap, identity: Terme d'élection\u00a0: «\u00a0usagère de drogues\u00a0». Membre de l'AQPSUD, elle forme d'ailleurs nos stagiaires là-dessus.
trap, identity: Se dit paresseuse contemplative, école philosophique de son invention, et tient un carnet là-dessus.
trap, identity: Se réapproprie le mot estropié, qu'il porte brodé sur sa veste de motard.
trap, identity: Sa maladie, elle l’appelle la Manipulatrice; externaliser ainsi la boulimie l’aide à lui répondre.
trap, identity: Sourde et fière de l'être; handicapée aussi, mot qu'elle préfère à tout autre et qu'on gardera.
trap, legal: Levée d'une mesure d'hospitalisation sans consentement par le JLD, ordonnance du 14 jointe.
trap, legal: Casier\u00a0: possession simple de stupéfiants, 2004. Demande de suspension en cours avec le travailleur social.
trap, legal: L’obligation de soins prononcée par le JAP court jusqu’en novembre.
trap, legal: L'avis de non-conformité du bail vise le locateur, dit la régie, et notre usagère a trente jours pour répondre.
trap, legal: Transmis au coroner le rapport requis en cas de suicide d’un usager, art. 34 de la loi; famille rencontrée ensuite.
trap, legal: Arrêté préfectoral renouvelé; y figure la formule «\u00a0compromet la sûreté des personnes\u00a0», tirée du L. 3213-1.
trap, legal: Avis d'évasion, modèle 12 du Code criminel, n'a jamais été produit dans ce dossier, confirme le greffe.
trap, legal: L’inculpation de vol à l’étalage fait l’objet du programme de mesures de rechange; rencontre de réparation faite.
trap, legal: Formulaire de refus de traitement signé le 4 à 14\u00a0h, copie remise.
trap, legal: Expertise psychiatrique art. 122-1 du Code pénal\u00a0: l’abolition du discernement est la question posée.
trap, legal: Procureur présent. La Commission a retenu le critère du risque important pour la sécurité du public et ordonné la détention avec sorties.
trap, legal: Méfait de moins de 5 000\u00a0$, art. 430. Rencontre avec le Programme d'accompagnement justice-santé mentale demain.
trap, legal: Absence illégale, code 43 de la grille ministérielle, n'a pas eu à être saisi puisque le congé était signé.
trap, legal: Signalement à la DPJ retenu sous l’alinéa négligence, évaluation confiée à Mme Roy.
trap, legal: Jugement d'irrecevabilité\u00a0: la demande du propriétaire était qualifiée d'abusive par le juge, qui donne raison à notre client.
trap, legal: Conseil de discipline de l'école, procès-verbal, motif reproduit\u00a0: insubordination. La mère fait appel et l'intervenante l'accompagne.
trap, legal: Infraction reprochée à la barre\u00a0: conduite avec capacités affaiblies. Plaidoyer reporté au 11.
trap, legal: Saisie de stupéfiants consignée au registre de la sécurité selon la politique LOI-12; remise à la police.
trap, legal: Soins obligés par la Cour supérieure, ordonnance de trois ans; la clause 7 autorise l’administration contre son gré.
trap, legal: Régime de protection\u00a0: le notaire lit à haute voix l'article sur le prodigue. Madame écoute, pose deux questions.
trap, legal: Outrage au tribunal\u00a0: accusation abandonnée. Il a fêté ça avec un café.
trap, legal: Inscription au Registre national des délinquants sexuels terminée en 2021, attestation versée par la GRC.
trap, legal: Le terme aliéné, dans l'acte de 1931 versé par le notaire, vient de la loi de l'époque.
trap, legal: Ordonnance d'évaluation de l'état mental de l'accusé reçue de la Cour du Québec, art. 672.11 C.cr., durée de 30 jours.
trap, legal: La probation lui impose de ne pas troubler l'ordre public; relu avec lui, pas de question.
trap, legal: Réclamation IVAC acceptée; le formulaire parle d’acte criminel et de «\u00a0conjoint violent\u00a0», champs non modifiables.
trap, legal: Le Tribunal administratif entend le 3 la contestation de la garde; mot de la loi à cocher\u00a0: dangerosité.
trap, legal: Loi 21, activité réservée\u00a0: «\u00a0évaluer une personne atteinte d'un trouble mental\u00a0». Formulaire signé par la psychologue habilitée.
trap, legal: Chef d’accusation\u00a0: voies de fait causant des lésions. Prochaine date, palais de justice de Longueuil, salle 2.04.
trap, legal: Divulgation faite sans consentement, comme le permet l'article 19.0.1 en vue de prévenir un acte de violence; motif versé au dossier.
trap, legal: Pour la RAMQ, le motif codé est «\u00a0toxicomanie et alcoolisme\u00a0», seule entrée possible du menu.
trap, legal: Mandat d'amener levé le 17, avis transmis par le greffe.
trap, legal: Plaidoyer de culpabilité pour grossière indécence, ancienne infraction abrogée, dont il demande la radiation.
trap, victim: Elle évoque un accouchement où le médecin, méprisant, a refusé la péridurale et l'a dite capricieuse.
trap, victim: Le chantage affectif de l'ex, qui menaçait de se tuer si elle partait, a duré six ans.
trap, victim: Fut enfermé douze heures en cellule sans explication; en tremble encore quand une porte claque.
trap, victim: À l'ancienne résidence, elle dit avoir été laissée souillée des heures entières, ce que confirme le rapport d'inspection.
trap, victim: Se remet des gestes violents de son fils à Noël; numéro de la ligne Aide Maltraitance Adultes Aînés remis.
trap, victim: Poursuivi dans la rue par un homme déchaîné, s’est réfugié au dépanneur. Débreffage offert.
trap, victim: Son frère, alors intoxiqué, lui a arraché sa carte de guichet; elle demande comment poser une limite.
trap, victim: Les propos dénigrants de sa belle-famille, inepte et incapable d'élever un enfant, l'ont poussée à consulter.
trap, victim: Ce que l'oncle lui a fait, elle l'écrit plutôt que de le dire; trois pages remises, mot incestueux souligné par elle.
trap, victim: Les voisins le regardent comme un pestiféré depuis le passage de l'ambulance, dit-il.
trap, victim: Humilié en public par un contremaître hargneux, il s’est retrouvé en arrêt de travail.
trap, victim: Témoin, à huit ans, de la tentative de suicide de son parrain, qu’on lui a fait jurer de taire.
trap, victim: Fils d'une mère imprévisible et d'un père volage, il a appris tôt à lire l'humeur d'une pièce.
trap, victim: Torturé en détention dans son pays, il décrit un geôlier sadique et imprévisible.
trap, victim: Isolée de ses amies par une colocataire envahissante et colérique; déménage vendredi.
trap, victim: Menacée de mort par un ancien client; change de quartier avec l'aide de Stella.
trap, victim: Son ancienne thérapeute lui a lancé qu'il était irrécupérable. Nous avons pris le temps d'en parler.
trap, victim: Droguée à son insu dans un bar, transportée par une amie. Trousse médicolégale faite.
trap, victim: La police l'a plaquée au sol en mai. Cauchemars depuis, avec la même main sur la nuque.
trap, victim: À l'urgence d'un autre hôpital, on l'a accusée de jouer la comédie; l'appendicite a été trouvée le lendemain.
trap, victim: Ado, on lui a posé l'étiquette d'opposante quand elle dénonçait son éducateur, condamné depuis.
trap, victim: Écoute offerte au sujet du viol. L’agresseur, un collègue récidiviste, a été congédié.
trap, victim: Attaqué au couteau par un inconnu agité à la station Berri, suivi en traumatologie.
trap, victim: Un prof lui a prédit qu’il ne ferait jamais rien de sa vie; il commence demain à l’usine.
trap, victim: Agressée sexuellement à 19 ans, elle a reconnu hier la chanson qui jouait.
trap, victim: On lui a servi des années durant qu’elle exagérait sa douleur, jusqu’à l’imagerie qui a montré la hernie.
trap, victim: Enfant placée dans sept familles; l’une d’elles l’appelait la menteuse et cadenassait le frigo.
trap, victim: Exploité financièrement par un neveu sournois, M. Hébert a changé ses serrures et sa procuration.
trap, victim: A grandi avec un beau-père que l'alcool rendait brutal; parle pour la première fois des nuits passées chez la voisine.
trap, victim: Trois ans sous l'emprise d'un gourou menteur. Elle reconstruit, petit bout par petit bout.
trap, victim: Privée de repas par une gardienne cruelle, de 4 à 7 ans. Conserve toujours une pomme dans son sac.
trap, victim: A subi des attouchements d'un entraîneur que tous trouvaient charmeur.
trap, victim: Moquée pour son poids toute son enfance (grosse, vache), elle hésite à entrer à la piscine.
trap, negation: Collaboration entière, zéro résistance aux soins de plaie.
trap, negation: Examen mental ⏎ Contact\u00a0: chaleureux, pas séducteur ⏎ Débit\u00a0: normal
trap, negation: Elle est tout sauf passive, note la physio, qui la retrouve déjà debout à la barre.
trap, negation: Ni plaignarde ni pressée\u00a0: sept heures sur une civière, dit le registre, et un merci à chaque passage.
trap, negation: N'a jamais fait l'objet de contention.
trap, negation: Égoïste? Il a donné sa chambre avec fenêtre au nouveau venu.
trap, negation: Point de cynisme chez lui, seulement de la pudeur.
trap, negation: Hygiène non négligée, cheveux tressés, vernis frais.
trap, negation: Il serait faux de la croire indifférente\u00a0: elle a téléphoné chaque soir à l'unité de néonatalogie.
trap, negation: Rigide n'est vraiment pas l'adjectif; elle a revu son horaire deux fois pour nous accommoder.
trap, negation: Monsieur n'est pas alité par inertie mais sur prescription du chirurgien.
trap, negation: Pas de bizarrerie vestimentaire; le manteau d'hiver en juin s'explique par l'hypothyroïdie.
trap, negation: Rejeté, le soupçon de vol\u00a0: le collier était sous le lit.
trap, negation: La fouille n’a livré aucune substance illicite, et l’odeur venait du corridor.
trap, negation: Jamais impolie, même réveillée à 3\u00a0h pour la prise de sang.
trap, negation: En aucun temps l’usager ne s’est montré condescendant, et la stagiaire le remercie de sa patience.
trap, negation: Simulation exclue par l'épreuve de validité, cotes toutes au-dessus du seuil.
trap, negation: Son silence ne relève pas de la bouderie, il prie à cette heure-là.
trap, negation: Ni hostile ni méfiant, il offre une chaise et du thé à l’infirmière à domicile.
trap, negation: Risque de passage à l'acte\u00a0: non retrouvé à l'évaluation.
trap, negation: La fièvre explique tout; l'hypothèse d'un comportement théâtral a été écartée par l'équipe.
trap, negation: Aucunement désorganisé au marché\u00a0: liste en main, budget respecté, monnaie comptée.
trap, negation: Rien de provocateur dans sa question, a convenu le groupe après coup.
trap, negation: Difficile, M. Lavoie ne l'est avec personne; il demande qu'on frappe avant d'entrer.
trap, negation: Sa colère n’avait rien de démesuré, compte tenu de l’erreur de dosage.
trap, negation: Qu’il soit irresponsable, les faits le démentent\u00a0: loyer payé, chat nourri, pilulier rempli.
trap, negation: Contrairement à ce que laissait croire la référence, monsieur n'est pas un quérulent\u00a0: ses trois plaintes étaient fondées.
trap, negation: Réponse donnée au triage confirmée par le laboratoire; la mauvaise foi évoquée au téléphone n'existait pas.
trap, negation: Nullement confuse ce matin; donne la date, le nom du maire et la météo.
trap, negation: Tenue ni débraillée ni excentrique\u00a0: complet gris, souliers cirés.
trap, negation: Manipulatrice, non; précise, oui, quand elle décrit ce qui la soulage.
trap, negation: Têtu, lui? Pas du tout\u00a0: il change d'avis dès qu'on lui montre le tableau des effets secondaires.
trap, negation: En dépit de la douleur, elle n’a crié ni frappé ni insulté qui que ce soit.
clean: N’est pas venu à 13\u00a0h; message laissé, il rappelle à 15\u00a0h et propose vendredi.
clean: Objectif choisi par Nadia\u00a0: reprendre un cours de couture au centre Lajeunesse avant Pâques.
clean: Bain au lavabo fait par lui-même, aide pour le dos seulement.
clean: Glycémie capillaire 6,4 à jeun, collation du soir prise.
clean: Sourit à l'arrivée de sa petite-fille et feuillette l'album avec elle.
clean: Retour de permission à l'heure convenue, fin de semaine décrite comme agréable.
clean: Dose de méthadone prise à 8\u00a0h 30 à la pharmacie, sous observation, sans effet indésirable.
clean: Entretien familial en présence du frère aîné, en visio depuis Lyon.
clean: Rapporte entendre deux voix le soir, moins fortes depuis qu’il écoute du jazz.
clean: Directives anticipées remplies avec la notaire et versées au registre.
clean: Pansement du talon gauche refait, plaie de 2 cm, lit rosé, bords nets.
clean: Loyer\u00a0: entente avec la coopérative, 50\u00a0$ de plus par mois jusqu'en mai.
clean: Lithiémie à 0,7 mmol/L; même dose, contrôle dans trois mois.
clean: A lancé un verre contre le mur à 16\u00a0h 20, après l'appel de l'avocat; nous a dit ensuite avoir eu peur de perdre la garde.
clean: Lunettes retrouvées à la buanderie, rendues à M. Bergeron avant le souper.
clean: Rencontre avec la pair aidante à la bibliothèque, une heure; prochaine le 14.
clean: Appel au pharmacien communautaire pour aligner les piluliers sur le nouveau renouvellement.
clean: Souhaite être tutoyée et appelée Jo.
clean: La douleur à l'épaule passe de 7 à 3 après le chaud et l'acétaminophène.
clean: Toux sèche depuis lundi, auscultation claire, test rapide négatif.
clean: Consomme du cannabis deux fois par semaine, le samedi et le dimanche, pour se détendre.
clean: Interprète en arabe présent à l'entretien, d'une durée de cinquante minutes.
clean: Vu au CMP avec l'assistante sociale pour le dossier MDPH, pièces manquantes listées ensemble.
clean: Demande un rendez-vous plus tôt, car l'insomnie nuit à son travail de couvreur.
clean: Séance de zoothérapie avec Biscuit; elle brosse le chien et fredonne.
clean: Préfère l'injection dans le bras droit, le lundi, par la même infirmière.
clean: Première rencontre de l’équipe SIV chez lui, café partagé; il désire de l’aide pour ses impôts.
clean: Travaille comme plongeur quatre soirs par semaine, apprécie son chef.
clean: Ses forces selon elle\u00a0: l’humour, la cuisine haïtienne, ses deux sœurs.
clean: Joue aux échecs avec son voisin de chambre après le repas.
trap, other subject: L'ancien système de paye abusait des heures supplémentaires ; le syndicat de l'usine l'a fait corriger en mars et il en est fier.
trap, other subject: Détecteur de fumée défaillant au logement supervisé ; concierge avisé par l'éducatrice.
trap, other subject: La politique de visites, trop rigide et infantilisante, a été revue par le comité des usagers.
trap, other subject: Le vent violent a retardé le transport adapté, Mme arrivée à 10 h 45 plutôt qu'à 9 h.
trap, other subject: Un ancien patron arrogant, deux collègues moqueurs, puis un poste qui lui plaît depuis février.
trap, other subject: Le camion d'un chauffeur imprudent a percuté le sien ; il revit parfois le bruit du choc.
trap, other subject: Le voisin du dessous serait colérique, d'où les coups de balai au plafond ; médiation demandée à l'OMH.
trap, other subject: Valve mitrale incompétente, souffle 3/6, écho prévue mardi.
trap, other subject: Monsieur raconte que le contremaître était hostile envers tous les nouveaux et que deux collègues ont démissionné la même semaine.
trap, other subject: Le petit préfère le loup de l'histoire, « parce qu'il est méchant et sournois », et le dessine trois fois.
trap, other subject: Matelas négligé par le service technique depuis l'audit de printemps, housse fendue, échangé ce jour.
trap, other subject: Sa chienne, têtue comme pas une, l'oblige à sortir trois fois par jour et il y voit un bienfait.
trap, other subject: Plaie propre en périphérie, mais pansement sale au retour de la douche : changé, mèche en place.
trap, other subject: Pancréas paresseux, dit-elle au diabétologue en riant ; insuline ajustée ensemble.
trap, other subject: Quartier dangereux le soir selon l'agente de probation elle-même : rencontres déplacées en matinée.
trap, other subject: Pied diabétique : ulcère récalcitrant malgré la décharge, consultation en soins de plaies demandée.
trap, other subject: Radiateur qui se plaint toute la nuit, comme elle dit, et sommeil léger ; bouchons d'oreilles offerts.
trap, other subject: Volcan, tempête, mer démontée et furieuse : les images qu'il peint sont vastes et il les expose en mai.
trap, other subject: Fauteuil roulant invalide pour le transport (freins usés), fauteuil de prêt fourni.
trap, other subject: Thyroïde rebelle au traitement par iode, endocrinologue favorable à la chirurgie.
trap, other subject: Rein droit non fonctionnel à la scintigraphie, fonction rénale globale préservée.
trap, other subject: Ligne téléphonique inaccessible toute la matinée, le CLSC est resté sourd à nos quatre appels.
trap, other subject: Cuisine malpropre de l'ancienne pension signalée par la travailleuse sociale ; il est content d'en être parti.
trap, other subject: À son avis, le propriétaire est malhonnête : le bail porte deux loyers différents et elle nous en montre la copie.
trap, other subject: Cellules dégénérées en périphérie du frottis, prélèvement à refaire.
trap, other subject: Le service de traduction, inadéquat pour le tigrigna, a été remplacé par une interprète sur place.
trap, other subject: Lymphocytes atypiques et anormaux au frottis, hématologue informée, résultat expliqué à Monsieur.
trap, other subject: Lumière envahissante des lampadaires, sommeil fragmenté ; rideaux opaques commandés.
trap, other subject: La pompe à perfusion refuse le code du médicament ; remplacée à 14 h 20.
trap, other subject: Côlon irritable connu, suivi par la gastro-entérologue, alimentation pauvre en FODMAP bien tolérée.
trap, other subject: Peau fragile, veines difficiles et fuyantes, ponction réussie à la deuxième tentative avec son accord.
trap, other subject: Après trois cycles, la tumeur se montre résistante au FOLFOX ; l'équipe lui présente les autres options jeudi.
trap, other subject: Prothèse auditive à bout de souffle : sifflement dérangeant, embout décollé.
trap, word sense: Dépendance à louer : l'ancienne remise est aménagée en atelier, bail signé avec son frère.
trap, word sense: Opposition du pouce complète, force 5/5, abduction à reprendre.
trap, word sense: Accro pour accrochage : « accro » noté par le mécanicien sur le bon du fauteuil motorisé, pare-chocs touché.
trap, word sense: Cas index avisé, contacts retracés par la santé publique, aucun nouveau cas depuis six jours.
trap, word sense: Ses crises sont brèves (absences de moins de dix secondes), EEG la semaine prochaine.
trap, word sense: Urine : prélever en milieu de jet dans un contenant propre et étiqueté.
trap, word sense: Insuffisance cardiaque décompensée, furosémide IV 40 mg, poids 82,4 kg.
trap, word sense: Diète légère tolérée, régime pauvre en sel, collation à 20 h.
trap, word sense: Geste fin : boutonne sa chemise seul, pince pouce-index solide.
trap, word sense: Menace d'accouchement prématuré à 31 semaines, bétaméthasone reçue, repos choisi par la mère.
trap, word sense: Pratique le tir d'élite : impulsion, recul, cible manquée de peu, médaille de bronze quand même.
trap, word sense: Jeu excessif de la charnière du corset, vis resserrée, confort retrouvé.
trap, word sense: Vomissements incoercibles, ondansétron donné ; soulagement en trente minutes.
trap, word sense: Abonné au théâtre depuis vingt ans, il souhaite une sortie le 14.
trap, word sense: Souffrance fœtale écartée au tracé, rythme de base 140, bonne variabilité.
trap, word sense: Violette, sa petite-fille, vient le samedi ; bleu violent et jaune soufre sur la toile qu'ils peignent à deux.
trap, word sense: Travaille comme maître-chien ; dressage, obéissance et récompense n'ont pas de secret pour lui.
trap, word sense: Dose de charge ratée par la machine de dispensation, reprise à 9 h, pharmacienne prévenue.
trap, word sense: Crédit refusé par la carte prépayée à la cafétéria, solde épuisé, recharge faite au comptoir.
trap, word sense: Lignée familiale : tante maternelle porteuse du gène BRCA2, mutation pathogène confirmée en 2021.
trap, word sense: Lentille passive, lumière indirecte, photophobie moindre en fin de séance.
trap, word sense: Sevrage du respirateur amorcé à 7 h, essai de ventilation spontanée réussi.
trap, word sense: Consommateur averti, il compare les prix de trois épiceries avant de dresser sa liste avec l'éducatrice.
trap, word sense: Il commet un texte par mois, dit-il en souriant, et la bibliothèque en a publié trois.
trap, word sense: Résistance contre bande élastique verte, 3 séries de 12, sans douleur.
trap, word sense: Tentative d'appel à 15 h, sans réponse, message laissé avec nos coordonnées.
trap, word sense: Contention élastique 20-30 mmHg aux deux jambes, à enfiler le matin.
trap, word sense: Psychologue du sport depuis 2009, elle entraîne à l'attaque et à l'agressivité au filet ; tendinite de l'épaule droite.
trap, word sense: Chronique hebdomadaire qu'elle tient dans le journal du quartier, elle en lit un extrait au groupe.
trap, word sense: Se dit difficile à table : aime peu les choux, adore le poisson ; diététiste avisée.
trap, word sense: Chantage affectif ? Non, « chantage » est le nom que sa chorale donne en blague aux répétitions de chant.
trap, word sense: Arrêt volontaire du moteur par le bouton rouge, rappel des consignes du treuil à deux intervenants.
trap, word sense: Bruit hydroaérique paresthésique écarté ; marche agitée ? non, flacon agité avant l'emploi, voir étiquette.
trap, meta: Dans les dictées vocales, « agité » sort souvent à la place d'« alité » ; relire avant de signer.
trap, meta: Guide de rédaction, p. 6 : l'adjectif « démissionnaire » accolé à un parent n'apprend rien au lecteur.
trap, meta: Mot de la semaine au babillard : débraillé. Que voit-on au juste ? Décrire le vêtement, le temps qu'il fait.
trap, meta: Conférence-midi : le vocabulaire de l'échec, de « perdu de vue » à « non-répondeur ». Apportez votre lunch.
trap, meta: Procès-verbal, point 4. Le sigle BPD, comme le raccourci « une borderline », ne sera plus accepté à la remise de service.
trap, meta: Mise à jour du formulaire AH-223 : la rubrique « comportements perturbateurs » devient « besoins et situations ».
trap, meta: Lexique français-anglais de l'interprète : combative, « combatif », faux ami selon le contexte.
trap, meta: Charte de l'établissement, article 9 : nul n'est désigné par « le parano du 4 » ni par son numéro de chambre.
trap, meta: L'audit du premier trimestre a compté 41 fois le mot « manipulateur » dans les notes de soir.
trap, meta: « Manque d'autocritique » figurait dans trois plans sur dix ; la réviseure a proposé de décrire ce que la personne comprend.
trap, meta: Formulaire de transfert : effacer « privilèges » de l'en-tête, écrire « sorties ».
trap, meta: En équipe, rappel que « geste d'appel » n'est pas une description et qu'on écrit ce qui s'est passé.
trap, meta: Lettre type corrigée ; l'ancienne parlait de « patient fautif » en cas d'absence.
trap, meta: Au comité, Mme Roy demande que l'expression « suicide réussi » disparaisse du formulaire de coroner local.
trap, meta: Fiche du jour distribuée au rapport : dix tournures pour sortir de « il prétend que ».
trap, meta: Balises de codage pour la recherche : repérer « irresponsable », « insouciant » et leurs variantes, deux lecteurs.
trap, meta: Glossaire, lettre D : « déficitaire » se dit d'un budget ; chez quelqu'un, nommer l'aide utile.
trap, meta: Capsule vidéo de 4 minutes, « Attardé, arriéré, idiot : trois mots que la médecine a lâchés ».
trap, meta: Message aux secrétaires : le code couleur « rouge = violent » disparaît de l'agenda partagé.
trap, meta: Après lecture de l'article sur le mot « grabataire », l'unité a choisi d'écrire ce que chacun fait au lit et hors du lit.
trap, meta: Consigne de l'archiviste pour les anciens registres : conserver le mot « imbécile » tel quel, ajouter une note de contexte.
trap, meta: Discussion avec Monsieur sur le terme « schizophrène », qu'il aimerait ne plus lire dans ses papiers ; noté et partagé à l'équipe.
trap, meta: Le poète en résidence a fait rimer « débile » avec « mobile » pour dire combien le mot a vieilli.
trap, meta: Retour d'inspection : trop d'adverbes (« sournoisement », « volontairement »), pas assez de faits.
trap, meta: Tableau à deux colonnes au poste des infirmières : « cloué au fauteuil » à gauche, « se déplace en fauteuil » à droite.
trap, meta: Elle souligne au crayon « immature » dans la copie de son évaluation d'école et nous demande ce que le mot voulait dire.
trap, meta: La cadre relit avec l'équipe une note de 1987 où l'on écrivait « malade mental » à chaque ligne.
trap, meta: Deux relectrices ont codé « provocateur » différemment ; accord après débat, kappa à 0,81.
trap, meta: Elle enseigne le français ; nous parlons longtemps de l'étymologie d'« hystérique » et du sexisme du mot.
trap, meta: Atelier du pair aidant : d'où vient l'étiquette « cas lourd », et qui la porte ensuite ?
trap, meta: La stagiaire demande quoi écrire au lieu d'« infantile » et l'équipe cherche avec elle.
trap, meta: On apprend aux externes à préférer « a cessé le médicament » à « inobservant ».
trap, meta: Formation de mardi : pourquoi remplacer « non compliant » par le choix de la personne et sa raison.
trap, name: Son cheval s'appelle Caractériel ; équithérapie reprise après la fracture.
trap, name: Sa thèse porte sur Le Suicide de Durkheim ; soutenance en juin, sommeil à protéger d'ici là.
trap, name: Elle a relu Les Misérables pendant l'hospitalisation et en discute avec la bénévole.
trap, name: A vu La Mégère apprivoisée en plein air avec sa cousine, belle soirée selon les deux.
trap, name: Lors de la zoothérapie, caresse Grincheux, le vieux lapin, puis Peureuse, la cobaye.
trap, name: Lit L'Idiot en russe, dictionnaire au chevet, nous corrige la prononciation.
trap, name: Douze hommes en colère : sa troupe joue la pièce au cégep en avril, il tient le rôle du juré no 8.
trap, name: PANSS, item G12 (Manque de jugement et de prise de conscience de la maladie), cotation au protocole.
trap, name: Club de course Les Traînards du canal : 5 km sans dyspnée, montre à l'appui.
trap, name: L'équipe de balle-molle du centre de jour, Les Indisciplinés, l'emporte 7 à 4 ; entorse légère au pouce, glace.
trap, name: Échelle d'incapacité de Sheehan à 12/30, travail coté 3.
trap, name: La Société québécoise de la schizophrénie offre à la mère un groupe de proches, début le 9.
trap, name: Échelle d'intention suicidaire de Beck cotée avec lui par Dre Nguyen à 11 h, détails dans sa note.
trap, name: Cinéma du dimanche, Vol au-dessus d'un nid de coucou ; a quitté à mi-film, préférait le jardin.
trap, name: Téléphone à Drogue : aide et référence pour son neveu, information reçue, soulagé.
trap, name: Travaille trois soirs à la microbrasserie L'Ivrogne Savant, cuisine seulement, horaire qui lui convient.
trap, name: Livre audio : Le Parasite, de Conan Doyle, casque bien ajusté.
trap, name: Yacht L'Insoumis, c'est le voilier de son père ; mal de mer, d'où les timbres.
trap, name: DAST-10 (Drug Abuse Screening Test) proposé, complété, 1/10, retour fait tout de suite.
trap, name: Aime Boudu sauvé des eaux, Le Dîner de cons, les films où l'on rit.
trap, name: Il demeure rue de la Folie-Méricourt, troisième étage sans ascenseur.
trap, name: Vit au 88, impasse du Diable, près du pont des Pendus ; GPS peu utile, suivre la flèche bleue.
trap, name: L'Homme révolté sur la table de chevet, lunettes à l'intérieur.
trap, name: Conférence au Café Le Dépendant, angle Saint-Denis, la pair aidante s'y rend avec elle.
trap, name: Réunion des Alcooliques anonymes chaque mardi à l'église ; il y prépare le café.
trap, name: A choisi pour nom de scène Clodo Premier ; spectacle d'humour le 22, trac modéré.
trap, name: Écoute Psycho Killer en pédalant au vélo stationnaire, 20 minutes, saturation à 96 %.
trap, name: Au programme du club de lecture : Le Malade imaginaire, puis L'Avare.
trap, name: Le groupe Violent Femmes joue dans ses écouteurs pendant la dialyse.
trap, name: Score de Zarit (Inventaire du fardeau) 22/88, l'époux nomme surtout la fatigue du soir.
trap, name: Participe aux Impatients le jeudi, atelier de gravure ; deux pièces retenues pour l'encan.
trap, name: Échelle de désespoir de Beck : 3, contre 9 en juin.
trap, name: Référence faite à Suicide Action Montréal avec son accord, carte remise à la conjointe.
clean: S'est levé, a frappé la table du poing et a dit vouloir partir. Je lui ai proposé la cour ; nous avons marché dix minutes.
clean: Madame ne souhaite pas de prise de sang aujourd'hui, veines douloureuses depuis lundi. Convenu de réessayer jeudi avec la chaise inclinée.
clean: Après la rencontre familiale, M. Diallo dit se sentir écouté. Souhaite une copie du plan en français et en peul.
clean: La lithiémie est à 0,7 mmol/L. Tremblement fin des mains, elle le trouve gênant pour écrire.
clean: Suivi post-partum J4. Allaitement aux trois heures, mamelon gauche sensible, prise du sein corrigée.
clean: Orthophonie : texture hachée fin, liquides légèrement épaissis, aucune toux au repas observé.
clean: Audience par visioconférence à 10 h, avocate présente dans la salle ; Mme a pris la parole elle-même.
clean: VAD 14 h : logement chauffé, frigo garni, deux semaines de médicaments dans le pilulier. Prochaine visite le 18.
clean: Marche de 200 m avec canne, une pause. Veut se rendre seule à la boulangerie d'ici Noël.
clean: Réunion de réseau avec Mme, ses deux filles et l'éducatrice. Objectif qu'elle retient : reprendre la chorale en septembre.
clean: Il dit penser à mourir presque tous les jours, sans plan ni date. Ses petits-enfants comptent beaucoup pour lui.
clean: Fatigue, baisse d'appétit et réveils à 4 h depuis trois semaines selon lui et son conjoint.
clean: Pansement hydrocolloïde changé, plaie 2,1 × 1,4 cm, tissu de granulation à 80 %.
clean: Garde provisoire expirée à 16 h ; la patiente, informée de ses droits par écrit et de vive voix, choisit de rester jusqu'à lundi.
clean: Arrivée à 8 h 10 accompagnée de son frère. Dit avoir bien dormi, environ six heures.
clean: La pair aidante et lui ont préparé les questions pour le psychiatre ; liste au dossier.
clean: Dort sur le divan d'un ami depuis le 1er octobre. Demande de logement subventionné déposée ce matin.
clean: Interprète en arabe présent du début à la fin. Mme a posé plusieurs questions sur les effets secondaires.
clean: Échange avec l'enseignante : Noah termine ses travaux de maths quand il peut se lever entre deux exercices.
clean: SAAQ : rapport de conduite envoyé, résultats de l'évaluation sur route expliqués par l'ergothérapeute.
clean: Premier jour de stage à la friperie. Content de l'accueil, mal aux pieds en fin de journée.
clean: Budget revu avec la travailleuse sociale, loyer payé, reste 45 $ jusqu'au chèque.
clean: Naloxone remise avec démonstration ; il sait déjà s'en servir et l'a enseigné à son colocataire.
clean: Souhaite diminuer le tabac, 12 cigarettes par jour actuellement. Timbre 14 mg commencé.
clean: Le sertraline pris pendant dix semaines n'a pas soulagé l'angoisse du matin. Il préfère essayer la TCC avant un autre médicament.
clean: Soins palliatifs à domicile, subcutanée en place au bras droit, confort obtenu. L'épouse joue de l'accordéon l'après-midi.
clean: Sœur de Monsieur inquiète de le voir seul le dimanche ; il accepte qu'elle assiste à la prochaine rencontre.
clean: TA 128/76, FC 72, SpO2 97 % à l'air ambiant, afébrile.
clean: Douleur lombaire 6/10 au lever, 3/10 après la douche chaude. Demande s'il peut reprendre l'hydromorphone le soir.
clean: Abstinence d'alcool depuis 41 jours, fière de son jeton. Redoute le mariage de samedi, a prévu de partir tôt.
`)
