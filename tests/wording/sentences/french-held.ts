import {readSentences, type Sentence} from './sentence.js'

/** Harmless French sentences and traps, written by somebody who had not seen the rules; measured with, and not read when a rule is written. */
export const sentences: Sentence[] = readSentences(`
clean: Debout à 6 h 15, a déjeuné de deux rôties au beurre d'arachide et d'un café au lait.
clean: TA 118/72, FC 68 rég., SpO2 98 % AA, T° 36,7.
clean: Dit avoir dormi environ cinq heures, réveillé deux fois par le bruit de la génératrice.
clean: Madame raconte que sa sœur de Rimouski est montée en autobus pour passer la fin de semaine avec elle.
clean: Rencontre d'équipe à 13 h 30 avec l'usager, sa conjointe, le Dr Lavoie et la travailleuse sociale.
clean: Pansement avant-bras G changé, plaie rosée, bords bien rapprochés, aucun écoulement.
clean: Il a repiqué ses plants de tomates hier soir avant la pluie.
clean: Quétiapine 50 mg PO donnée à 21 h à sa demande, dort à la ronde de 22 h 30.
clean: Elle se demande si elle devrait vendre la roulotte maintenant que les enfants sont grands.
clean: Usager au salon, joue au cribble avec deux autres résidents.
clean: A mis de côté 40 $ par paie pour se payer un billet de train vers Moncton.
clean: Prise de sang faite au bras D, lithémie et TSH demandées, résultats attendus demain.
clean: Monsieur entend deux voix d'hommes surtout en soirée; la radio à bas volume l'aide à s'endormir malgré tout.
clean: Appel reçu de la mère à 10 h 05, message remis à l'usager avec son accord.
clean: Préfère prendre sa médication au souper plutôt qu'au coucher, parce qu'il se couche à des heures variables.
clean: Le chat s'appelle Biscuit; la voisine du deuxième le nourrit pendant l'hospitalisation.
clean: Marche autour du pâté de maisons avec l'éducatrice, 25 min, parlé de hockey et de pêche blanche.
clean: Score PHQ-9 à 11 aujourd'hui, comparativement à 17 il y a un mois.
clean: Demande une couverture chaude et une tisane, reçues.
clean: Elle tient à garder son logement de la rue Saint-Vallier, où elle vit depuis quatorze ans.
clean: Naltrexone 50 mg die poursuivie, bien tolérée, nausées légères la première semaine.
clean: N'a pas pris d'alcool depuis 23 jours; il souligne l'étape en s'achetant un bon steak.
clean: On convient de se revoir le 14 mars à 9 h au CLSC.
clean: Son fils vient de décrocher un emploi chez un concessionnaire et elle en est très fière.
clean: Pte rencontrée à sa chambre, assise au bord du lit, feuillette une revue de décoration.
clean: Pleure en parlant du décès de son père, puis sourit en se rappelant ses blagues.
clean: Repas du midi : moitié du pâté chinois, toute la soupe, un Jell-O.
clean: L'ergothérapeute a revu avec lui comment régler la minuterie du four.
clean: Il s'est levé de bonne heure pour pelleter l'entrée de la propriétaire.
clean: Gluco 5,8 à jeun.
clean: Elle dit que la lumière de février la tire vers le bas et que sa lampe l'aide un peu.
clean: Trousse de naloxone remise, démonstration faite, il a pratiqué le geste deux fois.
clean: Douche prise ce matin, vêtements lavés à la buanderie de l'étage.
clean: Nous avons rempli ensemble la demande de logement à l'OMH.
clean: A trouvé au comptoir d'entraide un manteau à sa taille et des bottes presque neuves.
clean: Les images de l'accident reviennent moins souvent depuis qu'il écrit dans son cahier bleu.
clean: Son frère et lui se parlent de nouveau après six ans de silence.
clean: Méthadone 65 mg prise à la pharmacie ce matin, confirmé par le pharmacien.
clean: Tremblement fin des deux mains au repos, plus marqué à D.
clean: Voudrait recommencer la couture; une machine est disponible au centre de jour les mardis.
clean: Pas d'idée suicidaire exprimée ce jour, plan de sécurité relu ensemble.
clean: Elle nomme trois personnes à appeler si la nuit devient trop longue : Johanne, le 811 et sa marraine.
clean: Px conduit son camion de livraison quatre jours par semaine.
clean: Cet hiver, la fournaise a lâché deux fois et le proprio a mis une semaine à venir.
clean: Prochaine injection de palipéridone prévue le 22, bras G.
clean: Parle vite, passe d'un projet à l'autre, a dormi deux heures cette nuit.
clean: Usagère accompagnée à la banque pour ouvrir un compte sans frais.
clean: Il raconte avoir grandi à Chibougamau dans une famille de neuf enfants.
clean: ECG fait, QTc 432 ms.
clean: Se sent mieux depuis l'ajustement du dosage, mentionne toutefois une bouche sèche.
clean: Accepte une rencontre avec la pair-aidante jeudi.
clean: A oublié ses lunettes chez sa fille, qui les rapportera samedi.
clean: Selles x 1, molles, brunes.
clean: L'atelier de cuisine l'a amusée; elle a ri quand la sauce a débordé.
clean: La visite à domicile s'est faite autour de la table, avec un café et des biscuits au gingembre.
clean: Voit le psychiatre aux six semaines, la prochaine fois en visio.
clean: Il songe à retourner aux adultes finir son secondaire 4.
clean: Reçoit l'aide sociale le premier du mois; le loyer passe en prélèvement.
clean: Ronde de 2 h : dort sur le côté gauche, respiration régulière.
clean: Son mal de dos a commencé en déménageant un piano.
clean: Elle a envoyé promener son réveille-matin et s'est offert une grasse matinée.
clean: Sertraline ↑ 75 mg die dès demain, effets attendus expliqués, dépliant remis.
clean: Discute volontiers de ses années comme débardeur au port.
clean: Monsieur a cogné au poste à 3 h 40 pour dire qu'il faisait un cauchemar; resté vingt minutes à jaser.
clean: La tante garde les jumeaux le temps du rendez-vous.
clean: Inscrit à la liste d'attente du groupe sur l'anxiété, début prévu en septembre.
clean: Poids 71,4 kg (+1,2 kg depuis le 3).
clean: Elle dit que les odeurs de friture lui rappellent l'ancien appartement et lui serrent la gorge.
clean: A peint une toile de fleuve et de goélands, exposée dans le corridor.
clean: Lorazépam 1 mg SL offert et pris à 16 h 20; à 17 h, dit se sentir moins tendu.
clean: Contact visuel présent, répond aux questions par de courtes phrases.
clean: S'ennuie de son chien, regarde ses photos sur son cellulaire.
clean: Le juge de paix viendra célébrer leur mariage au chalet en juin.
clean: Suivi tél. : va bien, travaille à la cabane à sucre jusqu'à la mi-avril.
clean: Préfère que l'on utilise le pronom iel devant l'équipe.
clean: Rapporte des fourmillements aux pieds depuis une dizaine de jours.
clean: Usagère assise dans la cour, fume une cigarette, observe les mésanges.
clean: Ses amis de la ligue de quilles ont fait une collecte pour sa dent.
clean: Nous avons regardé l'horaire d'autobus et noté la ligne 801 sur son calendrier.
clean: Clozapine : FSC hebdo, neutrophiles 3,9.
clean: Elle a croisé son ancien patron à l'épicerie et en est restée songeuse toute la journée.
clean: Déménage le 1er juillet dans un 3 ½ au-dessus d'une boulangerie.
clean: Aimerait diminuer le cannabis à la fin de semaine seulement; en consomme présentement un gramme par jour.
clean: Plan d'intervention relu et signé par l'usager, copie remise.
clean: Dr Gagnon avisée à 19 h 10 de la T° à 38,4; hémocultures x 2 demandées.
clean: Il a appris à faire du pain pendant l'arrêt de travail et en apporte à ses voisins.
clean: A un bon souvenir de l'infirmière de nuit, qui prenait le temps de s'asseoir.
clean: Sa plus vieille entre à la maternelle lundi; la boîte à lunch est déjà prête.
clean: Cherche un dentiste qui prend la carte de l'aide sociale.
clean: Évaluation sensorielle débutée : recherche la pression profonde, évite les néons.
clean: Arrive à pied au centre de crise, sac à dos et guitare, référé par le 811.
clean: Écoute de la musique country dans sa chambre, porte ouverte.
clean: Elle s'inquiète pour sa fille qui conduit de Gatineau à Val-d'Or en pleine tempête.
clean: Anxiété cotée 7/10 à l'arrivée, 4/10 après la marche.
clean: Nicotine 21 mg, timbre posé épaule D.
clean: Il a perdu son emploi à la scierie en novembre, quand l'usine a fermé.
clean: Retrouve le goût de cuisiner; a sorti la mijoteuse de l'armoire.
clean: Souhaite parler de ses droits avec l'organisme de défense; numéro remis.
clean: La chute de tension du matin s'est corrigée avec deux verres d'eau.
clean: En pyjama à 14 h, explique qu'il a travaillé de nuit et vient de se lever.
clean: Rit en décrivant le party de Noël de la maison, où le sapin est tombé dans le buffet.
clean: Elle a rompu avec son chum en août et habite depuis chez sa cousine.
clean: A mangé seul, a lavé sa vaisselle, puis a sorti le bac bleu.
clean: Questionnaire AUDIT rempli avec elle, score 6.
clean: Buprénorphine-naloxone 16/4 mg die, dose stable depuis mai.
clean: Il a un faible pour les mots croisés du samedi et les finit à l'encre.
clean: Mme préfère qu'on frappe avant d'entrer; affiche posée sur la porte.
clean: Brûlure de 2 cm au pouce en sortant la tourtière du four, eau froide appliquée.
clean: Le voisin du dessous écoute la télé tard; elle compte lui en parler dimanche.
clean: Orienté dans les trois sphères.
clean: A joint un chœur de quartier; chante alto.
clean: Raconte qu'enfant, elle allait aux bleuets avec sa grand-mère innue.
clean: Toux sèche x 3 jours, poumons clairs à l'auscultation.
clean: Le petit dernier fait ses dents; nuits hachées pour toute la maisonnée.
clean: Prend congé demain à 11 h, son beau-frère vient le chercher en pick-up.
trap, quotation: Il dit de lui-même : « Je suis rien qu'un paresseux, ma mère me l'a assez répété. »
trap, quotation: La fille au téléphone : « Papa est manipulateur, je n'embarque plus là-dedans. »
trap, quotation: « J'ai fait ma crise de bacon, pis après j'ai ri », raconte-t-elle.
trap, quotation: Mot laissé sur la table par son coloc : « T'es un drogué, va-t'en. »
trap, quotation: Elle explique : « J'ai raté mon suicide à seize ans et je remercie le ciel. »
trap, quotation: Son oncle lui a lancé au souper : « Arrête donc de faire ton intéressant! »
trap, quotation: « Je suis dangereux pour personne », dit-il en posant ses clés sur le bureau.
trap, quotation: Usager cité : « Je suis clean depuis Pâques. »
trap, quotation: Sa conjointe : « Il est têtu comme une mule, mais il a du cœur. »
trap, quotation: Verbatim de l'usagère : « J'étais folle de rage, j'ai pris l'auto pis j'ai roulé. »
trap, negation: N'a montré aucun comportement agressif durant la soirée.
trap, negation: Rien ne laisse croire qu'elle simule; la radiographie montre la fracture.
trap, negation: Il n'est pas réfractaire au suivi, il travaille aux heures proposées.
trap, negation: Pas menaçant, parle fort parce que son appareil auditif est brisé.
trap, negation: Ce n'est ni un caprice ni de la manipulation : elle a besoin de sa veilleuse pour dormir.
trap, negation: Jamais violent envers quiconque selon le dossier et la famille.
trap, negation: Il n'y a pas eu de menace ni de geste violent lors de l'attente à l'urgence.
trap, negation: Aucune opposition lors des soins, aucun propos hostile.
trap, negation: Il n'a pas été difficile à joindre, il a rappelé en dix minutes.
trap, negation: Sans être exigeante, elle demande qu'on l'avertisse des retards.
trap, meta: Formation de midi : pourquoi écrire « personne qui consomme » plutôt que « toxicomane ».
trap, meta: Corrigé la note du 4 : le terme « manipulatrice » retiré à la demande de l'usagère.
trap, meta: Le gabarit d'évaluation contient encore la case « autocritique nulle »; signalé au comité des dossiers.
trap, meta: Il a lu « non compliant » dans son dossier et demande ce que ça veut dire.
trap, meta: Discussion d'équipe sur l'expression « porte tournante », que l'on cesse d'employer.
trap, meta: Elle nous apprend que le mot « schizophrène » sur son ancien formulaire l'a suivie jusqu'à l'école.
trap, meta: Audit des notes : douze occurrences du mot « refuse » sur cinquante pages.
trap, meta: Atelier sur le langage : remplacer « commettre un suicide » par « mourir par suicide ».
trap, meta: À la relecture, l'étudiante a souligné l'adjectif « hystérique » et proposé de décrire la scène.
trap, meta: L'ancienne étiquette « cas lourd » a été enlevée du tableau du poste.
trap, name: Fréquente le groupe des Alcooliques Anonymes du sous-sol de l'église Saint-Roch.
trap, name: Référé au Centre québécois de lutte aux dépendances pour l'évaluation initiale.
trap, name: Habite au coin de la rue des Braves et du chemin Sainte-Foy.
trap, name: Elle relit L'Idiot de Dostoïevski pour son club de lecture.
trap, name: A regardé Les Invincibles au complet pendant sa convalescence.
trap, name: Échelle de désespoir de Beck remplie ce matin, score 4.
trap, name: Son groupe préféré, Les Dérangés du Dimanche, joue au bar du coin vendredi.
trap, name: Membre de Narcotiques Anonymes, il anime la réunion du mercredi.
trap, name: Prix remporté au festival Fous de jardins de Saint-Jean.
trap, name: Assiste au cours « Vaincre la paresse du lundi » donné à la bibliothèque.
trap, legal: Formulaire de garde préventive signé par la Dre Hébert à 15 h 45, en vertu de la Loi sur la protection des personnes dont l'état mental présente un danger pour elles-mêmes ou pour autrui.
trap, legal: Requête présentée à la Cour du Québec : « danger pour lui-même ou pour autrui », art. 30 C.c.Q.
trap, legal: Verdict de non-responsabilité criminelle pour cause de troubles mentaux, audience de la CETM le 12.
trap, legal: Le jugement reprend les mots « refus catégorique de soins » de l'article 16 C.c.Q.
trap, legal: Copie de l'accusation de voies de fait versée au dossier, comparution le 9 mai.
trap, legal: Formulaire AH-108, case 3 : « refus de traitement », cochée et signée par l'usager devant témoin.
trap, legal: Mandat d'inaptitude homologué par le tribunal le 18 janvier.
trap, legal: L'ordonnance lui impose de « s'abstenir de consommer des stupéfiants » jusqu'au 30 juin.
trap, legal: Art. 810 C.cr. : engagement de ne pas troubler l'ordre public, valide douze mois.
trap, legal: Avis de cessation de garde en établissement remis, copie au Tribunal administratif du Québec.
trap, victim: A été victime d'abus physiques de la part d'un entraîneur entre huit et onze ans.
trap, victim: Elle a été manipulée par un faux courtier qui a vidé son compte.
trap, victim: Agressé dans le métro en mars, il évite depuis la ligne orange.
trap, victim: Son ex-conjoint l'a menacée au couteau devant les enfants.
trap, victim: Subit de l'intimidation à l'usine, on a caché ses bottes deux fois.
trap, victim: On l'a traité de fou dans l'autobus et personne n'a réagi.
trap, victim: Enfant négligée par ses parents, placée chez sa grand-mère à quatre ans.
trap, victim: Un client violent l'a poussée contre le comptoir du dépanneur.
trap, victim: Il s'est fait harceler par un créancier jusque sur son lieu de travail.
trap, victim: Abusée sexuellement par un oncle, elle en a parlé pour la première fois à la pair-aidante.
trap, other subject: La plaie est propre, l'ancien pansement était sale et a été jeté.
trap, other subject: Le propriétaire refuse de réparer la toilette depuis trois semaines.
trap, other subject: Bactérie résistante à la ciprofloxacine selon l'antibiogramme.
trap, other subject: Son assureur prétend que la demande est arrivée en retard.
trap, other subject: Tumeur agressive chez sa mère, chimiothérapie débutée à l'Hôtel-Dieu.
trap, other subject: Il a une auto capricieuse qui cale aux feux rouges.
trap, other subject: Le patron nie lui devoir ses heures supplémentaires; elle a écrit à la CNESST.
trap, other subject: Chien imprévisible chez le voisin, l'usagère traverse la rue.
trap, other subject: Vent violent et pluie forte, sortie au parc remise à demain.
trap, other subject: Imprimante du poste en échec, plan d'intervention envoyé par télécopieur.
trap, word sense: Admise en psychiatrie à 22 h 10 depuis l'urgence.
trap, word sense: Il joue aux échecs avec le bénévole tous les jeudis.
trap, word sense: Compliance pulmonaire normale au bilan de pneumologie.
trap, word sense: Il a passé l'avant-midi à pelleter de la neige folle chez sa mère.
trap, word sense: Elle apprend au piano une fugue de Bach pour le récital de mai.
trap, word sense: Le nœud de l'érable résiste au rabot; il le garde pour en faire une tablette.
trap, word sense: Déficit budgétaire de 60 $ ce mois-ci; on regarde ensemble la facture d'Hydro.
trap, word sense: Il a remplacé l'interrupteur bipolaire du chauffe-eau avec son beau-père électricien.
trap, word sense: Le refus d'impôt reporté signifie qu'elle recevra son remboursement en juin.
trap, word sense: Porte tournante de l'hôpital en réparation, entrée par la rue Charlevoix.
trap, identity: Se dit autiste et tient à ce mot plutôt qu'à toute autre formule.
trap, identity: Il se présente comme alcoolique en rétablissement, c'est le mot qu'il a choisi avec son parrain.
trap, identity: Entendeuse de voix, comme elle aime se nommer, elle coanime le groupe du lundi.
trap, identity: Sourd avec un S majuscule, il demande un interprète en LSQ.
trap, identity: Elle se décrit fièrement comme folle et militante dans son recueil de poèmes.
trap, identity: Il préfère qu'on écrive « toxicomane abstinent », c'est ainsi qu'il se définit.
trap, identity: Se nomme elle-même survivante de la psychiatrie et souhaite que ce soit noté.
trap, identity: À sa demande, noter : personne aveugle, mot qu'il préfère à non-voyant.
trap, identity: Se définit comme bipolaire et en parle ainsi dans ses conférences.
trap, identity: Le mot « crip » est le sien, brodé sur son sac.
trap, diagnosis: Dx : trouble de la personnalité limite (F60.3), posé en 2019.
trap, diagnosis: CIM-10 F10.2, syndrome de dépendance à l'alcool.
trap, diagnosis: Impression : trouble dépressif persistant avec caractéristiques anxieuses.
trap, diagnosis: Trouble oppositionnel avec provocation (DSM-5-TR 313.81) inscrit au dossier scolaire.
trap, diagnosis: Insuffisance rénale chronique stade 3a, créatinine à 128.
trap, diagnosis: Schizophrénie paranoïde, F20.0, selon le résumé de dossier de 2014.
trap, diagnosis: Axe II (2006) : personnalité dépendante, code 301.6.
trap, diagnosis: ATCD : trouble factice écarté; épilepsie du lobe temporal confirmée à l'EEG.
trap, diagnosis: Anosognosie post-AVC droit, notée au bilan neuropsychologique.
trap, diagnosis: Trouble explosif intermittent (F63.81), diagnostic reçu à Sherbrooke en 2021.
clean: Quart de soir : souper à la salle à manger, film en groupe, collation à 20 h.
clean: Il tourne en rond depuis que la saison de pêche est finie et cherche de quoi s'occuper les mains.
clean: Ø fièvre, Ø frissons, mange et boit bien.
clean: Sa facture de cellulaire a doublé; on a appelé le fournisseur sur haut-parleur.
clean: Elle a ramassé ses affaires chez son ex avec l'aide de deux cousins et d'une remorque.
clean: Reçu au bureau sans rendez-vous, a attendu une trentaine de minutes en lisant le journal.
clean: Olanzapine zydis 10 mg, prise à 22 h 05.
clean: Les hirondelles nichent sous le balcon; elle les observe en buvant son thé.
clean: Monsieur dit que le comité de rédaction du journal de quartier lui a redonné une raison de sortir.
clean: Peau intacte, pas de rougeur aux talons.
clean: L'usager demande un relevé de ses rendez-vous des six derniers mois pour son avocate.
clean: Elle se remet d'une grippe attrapée au mariage de sa nièce.
clean: Pairs de la maison ont préparé un gâteau pour ses trente ans.
clean: A pris l'ascenseur pour la première fois depuis le printemps, avec l'ergo à ses côtés.
clean: Hydro a accepté une entente de paiement à 35 $ par mois.
clean: Fume environ dix cigarettes par jour, songe à essayer les pastilles.
clean: Quand les voix montent, il compte les carreaux du plafond ou téléphone à son frère.
clean: Bilan hépatique contrôlé, AST 41, ALT 38.
clean: La petite a fait ses premiers pas hier; vidéo montrée à l'infirmière.
clean: Sommeil fragmenté, trois levers pour uriner.
clean: Il reprend le hockey cosom avec la gang du centre de jour.
clean: Signature du bail prévue mercredi, l'intervenante l'accompagne.
clean: Elle s'est tapé quatre heures de route pour assister à la rencontre de famille.
clean: Usagère couchée, yeux ouverts, dit réfléchir à la lettre qu'elle veut écrire à sa fille.
clean: Démarche stable avec marchette, chaussures antidérapantes aux pieds.
clean: Vaccin antigrippal reçu au deltoïde G, aucune réaction après quinze minutes.
clean: Le père est décédé subitement en 2017; la famille se réunit encore chaque année à la Saint-Jean.
clean: Ne sait pas encore s'il veut la forme injectable; emporte le feuillet pour y penser.
clean: Elle a déniché un divan gratuit sur Marketplace et cherche quelqu'un avec un camion.
clean: Débit verbal lent, réponses après un délai de quelques secondes.
clean: Courriel envoyé au médecin de famille pour le renouvellement de la lamotrigine.
clean: L'an dernier, il a monté le mont Albert avec son cousin.
clean: Se lave les mains souvent, une vingtaine de fois ce matin; les jointures sont fendillées.
clean: Crème barrière appliquée aux mains, dit que ça chauffe moins.
clean: Elle fait du bénévolat à la soupe populaire et y épluche des patates en chantant.
clean: TS a laissé un message vocal à la curatrice à 14 h 12.
clean: Le conjoint rapporte qu'elle dort peu depuis la naissance du bébé.
clean: Usager préfère la chambre du fond, loin de la buanderie.
clean: Prend l'autobus seule jusqu'au cégep depuis deux semaines.
clean: Il a consommé trois bières vendredi au chalet, puis s'est arrêté là.
clean: Objectif choisi par elle : inviter quelqu'un à souper avant Noël.
clean: Écho cardiaque repoussé au 17 par l'hôpital, usager informé.
clean: A retrouvé son portefeuille sous le siège du taxi.
clean: On a parlé de la ménopause, des chaleurs et des nuits blanches qui viennent avec.
clean: Rythme cardiaque rég., MI sans œdème.
clean: Les deux sœurs ont hérité de la terre à bois et ne s'entendent pas sur la vente.
clean: Pt souhaite que sa mère reçoive des nouvelles une fois par semaine, sans plus.
clean: Autorisation de communiquer signée pour la pharmacie et l'employeur.
clean: Elle rêve d'ouvrir un petit casse-croûte sur la 132.
clean: Rencontre brève dans le corridor, il a hâte à son congé.
clean: Bouche sèche, mâche de la gomme et garde une bouteille d'eau à portée.
clean: Dit que ses pensées vont comme des autos sur l'autoroute et qu'il n'arrive pas à en attraper une.
clean: Infirmière de liaison jointe, suivi à domicile débutera lundi.
clean: Madame s'occupe de sa mère de 88 ans, y passe matin et soir.
clean: Chemise repassée pour son entrevue à la quincaillerie; il s'est exercé devant le miroir.
clean: Cauchemars x 3 cette semaine, prazosine 2 mg hs.
clean: A planté de l'ail à l'automne et vérifie s'il a passé l'hiver.
clean: Centre de crise : arrivée 23 h 50, chambre 4, lit fait, collation offerte.
clean: Elle voit des ombres au pied du lit en s'endormant et allume alors la lampe.
clean: Traitement à la vancomycine terminé, cathéter retiré, site sec.
clean: Il aurait aimé être pompier comme son grand-père.
clean: Prévoit passer l'Halloween à distribuer des bonbons avec les voisins.
clean: Les néons de la salle d'attente lui donnent mal à la tête; on l'a installé au petit salon.
clean: Remise de l'horaire des repas communautaires du quartier.
clean: Son permis de conduire est suspendu jusqu'en août; il se déplace à vélo.
clean: Usager dit avoir pris deux comprimés de plus que prescrit mardi, pour dormir.
clean: Appel au Centre antipoison à 1 h 15, observation de six heures recommandée.
clean: Elle se couche avec les poules et se lève avant le facteur.
clean: Escitalopram 20 mg depuis huit sem., peu d'effet ressenti, discuté des autres options.
clean: Joue de l'accordéon dans un groupe de musique trad de Joliette.
clean: Un peu d'eau dans le gaz avec sa belle-sœur au sujet du chalet; elles doivent s'en reparler.
clean: Réveillé à 4 h par une crampe au mollet, massage et marche, s'est rendormi.
clean: Lunch préparé en ergo : omelette, salade, brownies du commerce.
clean: Elle compose avec le deuil de son chien, incinéré la semaine passée.
clean: Inventaire des effets : un cellulaire, 22,75 $, trousseau de clés, bague argentée.
clean: Il reçoit 18 $ l'heure à la pépinière et aime travailler dehors.
clean: La rencontre a duré 50 min, dont 15 avec l'interprète en créole.
clean: Nouveau voisin de chambre ce soir, présentations faites.
clean: Dit se méfier des caméras du couloir; visite faite avec lui de celles qui existent et de ce qu'elles filment.
clean: HbA1c à 6,9 %, metformine inchangée.
clean: Elle a coupé les ponts avec une amie de longue date et en a le cœur gros.
clean: Pharmacie a livré les piluliers à 16 h.
clean: Usagère participe à l'atelier de mosaïque, choisit des tuiles turquoise.
clean: L'enquête sur l'accident de travail suit son cours; prochaine étape, l'expertise en mai.
clean: Il habite avec son père et deux chambreurs dans un duplex de Verdun.
clean: Voit bien que le mois de novembre est plus dur et a prévu des sorties.
clean: Nausée après la dose du matin, mieux quand elle mange avant.
clean: Congé de l'urgence à 5 h 30 avec taxi payé par l'établissement.
clean: A ressorti ses raquettes de la remise.
clean: Sa meilleure amie déménage en Alberta pour suivre son mari.
clean: Douleur au genou G 5/10 en descendant les marches, acétaminophène 650 mg donné.
clean: Au téléphone ce matin, voix enjouée, en route vers la plage d'Oka.
clean: Il se sent observé dans l'autobus, moins quand il porte ses écouteurs.
clean: La résidente a choisi le menu de jeudi : macaroni à la viande et tarte au sucre.
clean: Suivi post-partum J 12, allaitement mixte, pleurs en fin de journée.
clean: S'entend bien avec le concierge, avec qui il parle de baseball.
clean: Avis du pharmacien : espacer le calcium et la lévothyroxine de quatre heures.
clean: Elle a pris son courage à deux mains et appelé son fils à Fort McMurray.
clean: Refait ses budgets à l'aide d'enveloppes : épicerie, transport, linge.
clean: Demande de consultation envoyée en neurologie pour les maux de tête.
clean: Il entretient la patinoire du parc le soir avec deux retraités.
clean: Dort dans son auto depuis dix jours; place réservée au refuge pour cette nuit.
clean: Entente : appel de l'intervenante mardi et vendredi vers 10 h.
clean: Pupilles égales et réactives, 3 mm.
clean: Se trouve serrée dans ses pantalons depuis la mirtazapine, +4 kg en deux mois.
clean: A cuisiné du riz jollof pour tout l'étage.
clean: Le Ramadan commence jeudi; horaire des prises revu avec la pharmacienne.
clean: Elle a passé au travers de son premier quart complet à la caisse.
clean: Usager assis par terre près de la fenêtre, genoux repliés, dit avoir besoin de silence.
clean: Échographie : foie d'aspect normal.
clean: Trois de ses poèmes paraîtront dans la revue du centre.
clean: Il tousse gras, crache jaunâtre, radiographie demandée.
clean: La caisse populaire a gelé sa carte après un achat à l'étranger; réglé en succursale.
clean: Reçoit la visite de sa marraine AA, café au salon des familles.
clean: Elle hésite entre le bénévolat et un retour aux études à temps partiel.
clean: Pas de selles x 3 jrs, PEG 17 g donné au déjeuner.
clean: Humeur décrite comme grise, 4/10, affect mobile.
clean: Il a tiré un trait sur la loterie vidéo en mars et a fait fermer son compte en ligne.
clean: Coupe de cheveux faite par la coiffeuse bénévole.
clean: Les jours de paye, il va manger une poutine avec son collègue Réjean.
clean: Elle note ses périodes de sommeil dans une application et apporte le graphique.
clean: Nous avons fait ensemble le tour du logement : deux pièces, une belle lumière, un comptoir à réparer.
clean: Rapport interservices donné à l'équipe de nuit à 23 h 20.
clean: Son bras est dans le plâtre pour encore quatre semaines; il mange de la main gauche.
clean: Usagère jointe chez elle, occupée à faire des confitures de fraises.
clean: Veut savoir combien de temps le sevrage d'alprazolam prendrait; calendrier esquissé.
clean: CIWA 6 à 8 h, 4 à 12 h, 2 à 16 h.
clean: Il a pogné une bonne grippe et a gardé le lit jusqu'à mercredi.
clean: Dîner pris à 12 h 10, 75 % de l'assiette.
clean: Elle décrit une boule dans la gorge qui monte dès qu'elle entend la sonnerie du téléphone.
clean: Les trois enfants sont chez leur père une semaine sur deux.
clean: Usager a monté lui-même sa bibliothèque IKEA, photo à l'appui.
clean: Rispéridone 2 mg bid → 3 mg hs, somnolence diurne moindre.
clean: A fait son lit, ouvert le store et demandé un journal.
clean: Il travaille de nuit à la boulangerie et dort de 8 h à 14 h.
clean: Sa cousine Manon est la personne à joindre en cas d'urgence.
clean: Rencontre au parc plutôt qu'au bureau, à son choix, sous les érables.
clean: On lui a volé son vélo devant la bibliothèque; plainte déposée au poste 38.
clean: Elle aimerait revoir le psychologue qui l'a aidée en 2016.
clean: Perfusion NaCl 0,9 % à 75 mL/h, site main D sans rougeur.
clean: L'odeur du bois brûlé le ramène au feu de son immeuble.
clean: A parlé pendant vingt minutes de la recette de ketchup aux fruits de sa mère.
clean: Dit avoir pris trois lignes de cocaïne samedi, aucune depuis.
clean: Bandelettes de fentanyl remises, mode d'emploi expliqué.
clean: Elle ferme la porte à clé, vérifie cinq ou six fois, puis part travailler.
clean: Il s'est ouvert un compte à la bibliothèque et lit des romans policiers scandinaves.
clean: Rougeur en papillon aux joues, Dre Tran avisée.
clean: Congé temporaire de fin de semaine : a dormi chez sa sœur, souper de famille, retour dimanche 19 h.
clean: Le groupe de marche compte maintenant huit personnes.
clean: Monsieur dit que la retraite lui a fait l'effet d'une marche manquée dans le noir.
clean: RDV dentiste le 6, transport adapté réservé.
clean: Elle a tricoté une tuque pour chacun de ses petits-enfants.
clean: Sortie fumoir 20 min, revenue à l'heure dite.
clean: Préoccupé par la hausse de loyer de 90 $; avis apporté, Comité logement contacté.
clean: Conversation autour du casse-tête de mille morceaux, il ne reste que le ciel.
clean: Échelle de Braden 21.
clean: Elle raconte le départ de Port-au-Prince, la traversée de la frontière, puis l'hôtel de la rue Sherbrooke.
clean: Usager dit préférer la pièce sans télévision, y lit une heure.
clean: Écharde retirée de l'index, désinfecté, diachylon.
clean: Il prévoit vendre des sapins en décembre avec son beau-père.
clean: Sa voix se brise quand elle parle de la vente de la ferme.
clean: Repas santé livrés par la popote roulante, mardi et jeudi.
clean: Thérapie cognitivo-comportementale, séance 5 : tableau des pensées rempli à la maison.
clean: Il a gardé contact avec son ancien intervenant, qui lui envoie une carte à sa fête.
clean: Tapis de mouvement en place, cloche d'appel à portée de main.
clean: Se dit tannée d'attendre l'appel de la garderie.
clean: Frère jumeau vit à Québec, conduit un autobus scolaire.
clean: Ici depuis mardi, connaît déjà le prénom de tout le monde.
clean: Prend de la mélatonine 5 mg achetée en vente libre.
clean: Elle s'est trompée de ligne d'autobus et a profité du détour pour voir le fleuve.
clean: Gencives enflées, RDV obtenu à la clinique dentaire de l'université.
clean: Usagère rencontrée avec sa fille adulte, à leur demande commune.
clean: Il classe ses disques vinyles par année et en offre un à l'éducateur.
clean: Acouphènes depuis l'usine, oreille D surtout.
clean: Évaluation MoCA 26/30, un point perdu au cube.
clean: Elle dit oui à une semaine d'essai avec le pilulier électronique.
clean: Beaucoup de vent dans les voiles depuis l'annonce de la subvention pour son potager.
clean: Sommeil 7 h, sans médication au besoin.
clean: A jeté l'éponge pour le marathon mais court encore dix kilomètres le dimanche.
clean: L'intervenant a aidé à remplir la déclaration de revenus, remboursement estimé à 412 $.
clean: Il a les yeux rivés sur le tirage au sort du repêchage.
clean: Apnée du sommeil, utilise son CPAP cinq nuits sur sept.
clean: Sa colocataire a laissé une note gentille sur le frigo.
clean: Elle craint de perdre la garde et veut préparer sa rencontre avec l'avocat.
clean: Glycémie 14,2 à 16 h, insuline selon protocole.
clean: Debout près de la porte, manteau sur le dos, dit vouloir prendre l'air; sortie faite avec le préposé.
clean: Le congélateur est plein de gibier donné par son oncle.
clean: Prégabaline 75 mg bid, étourdissements la première journée seulement.
clean: Il raconte que sa blonde l'a demandé en mariage au Biodôme.
clean: Parle d'un poids sur la poitrine au réveil, qui s'allège vers dix heures.
clean: Usager a lui-même téléphoné au Revenu pour corriger son adresse.
clean: Inspection de la chambre pour les punaises de lit faite par l'exterminateur, résultat négatif.
clean: Elle n'a pas remis les pieds à l'église depuis les funérailles et y retournera pour le baptême.
clean: Bras croisés, répond par oui ou non pendant les dix premières minutes, puis parle de son camion.
clean: Dosage de l'acide valproïque 512 µmol/L.
clean: Écrit à son député au sujet du trottoir glacé.
clean: On s'est entendus sur un signe de la main quand il veut arrêter la rencontre.
clean: Sœur religieuse à la retraite, elle tient les comptes de la communauté.
clean: Prurit aux avant-bras, diphenhydramine 25 mg, soulagée à 45 min.
clean: Aîné de cinq, il a quitté l'école à quinze ans pour aider sur la ferme laitière.
clean: Jardinage au toit de l'hôpital, récolte de basilic et de fèves.
clean: Elle mord dans la vie depuis qu'elle a changé de quartier.
clean: Retour de l'imagerie à 11 h 40, sur civière, éveillée.
clean: Le médecin de famille prend sa retraite en juin; inscription au GAMF complétée.
clean: Usager demande que la porte reste entrouverte la nuit.
clean: Il se brûle les doigts à force de jouer de la guitare, dit-il en montrant ses cals.
clean: TDAH diagnostiqué à 34 ans, méthylphénidate longue action 36 mg le matin.
clean: Madame achète ses légumes au marché Jean-Talon en fin de journée, quand les prix baissent.
clean: Réunion virtuelle avec le centre jeunesse, elle a posé ses trois questions.
clean: Aucun effet extrapyramidal observé à l'examen.
clean: Une bordée de 30 cm; visite à domicile remplacée par un appel.
clean: Il dit s'être chicané avec le gérant au sujet des pourboires, puis s'être excusé le lendemain.
clean: Prépare son curriculum avec la conseillère en emploi.
clean: Usagère a choisi une taie d'oreiller fleurie pour sa chambre.
clean: Cigarette électronique rechargée, rangée dans son casier.
clean: Elle a perdu deux kilos avec la gastro, s'hydrate par petites gorgées.
clean: Grand-père depuis jeudi, il a fait le tour de l'unité avec la photo.
clean: Évite les foules de la Saint-Jean et regarde les feux de son balcon.
clean: Pst refait aux 48 h par l'infirmière du CLSC.
clean: Elle parle à sa plante, dit-elle en riant, et la plante ne s'en plaint pas.
clean: A reçu une lettre de sa correspondante de Belgique.
clean: Lever orthostatique : 126/80 couché, 108/72 debout.
clean: Il voit double quand il est fatigué, optométriste le 19.
clean: Équipe SIV : trois visites cette semaine, dont une à la buanderie du coin.
clean: L'usager veut que le mot rétablissement figure dans son plan.
clean: Sa tante lui prête la voiture pour l'examen de la SAAQ.
clean: Elle coud ses rideaux avec du tissu acheté en solde.
clean: Bottes trouées, paire de pointure 10 trouvée au vestiaire.
clean: Trouve les soirées longues depuis le départ du coloc, aimerait adopter un chat.
clean: Tylenol 1 g à 9 h pour céphalée frontale.
clean: Il repart à neuf dans une ville où il ne connaît que le boucher.
clean: Ergothérapie : organisation de la cuisine, étiquettes posées sur les armoires.
clean: Madame a tenu parole et ramené le livre de recettes à sa voisine de chambre.
clean: Brève panne d'électricité à 21 h 15, lampes de poche distribuées, ambiance de camping.
clean: Retrait des points de suture à J 10, cicatrice belle.
clean: Elle se demande comment annoncer sa grossesse à son employeur.
clean: Échange de seringues : 20 remises, 18 rapportées.
clean: Usager se berce sur la galerie en sifflant.
clean: Consomme de la méthamphétamine par inhalation deux fois par mois, parle d'espacer davantage.
clean: Rapport de l'école : présences régulières, bonne note en arts.
clean: Il a fait cuire un doré pris le matin même.
clean: Dit avoir reçu de la visite de ses ancêtres en rêve et y trouver de la force.
clean: Clonidine 0,1 mg, TA revérifiée à 1 h.
clean: Une amie lui apprend à nager à la piscine municipale.
clean: Elle est née à Alger, arrivée à Laval à neuf ans.
clean: Pte au lit, mange des craquelins, visionne une série coréenne sur sa tablette.
clean: L'orage l'a réveillée; chocolat chaud au poste, recouchée à 2 h 30.
clean: Évaluation à domicile : barre d'appui à installer dans le bain.
clean: A économisé assez pour la première mensualité d'un ordinateur.
clean: Il se mouche souvent, allergie à l'herbe à poux.
clean: Remercie l'équipe, laisse une boîte de beignes au poste.
clean: Prise en charge partagée avec la clinique externe de Longueuil à partir du 1er.
clean: Elle porte le collier de sa grand-mère les jours de rendez-vous.
clean: Usager dit avoir lancé sa tasse contre le mur à 7 h, seul dans sa chambre; il a ramassé les morceaux ensuite.
clean: Se lève tôt pour nourrir les poules de la ferme-école.
clean: Cholestérol LDL 3,1, discuté d'huile d'olive et de marche.
clean: Il aurait voulu que son frère voie le garage terminé.
clean: Gorge rouge, test strep négatif.
clean: Sa mère et sa belle-mère s'échangent la garde du petit les fins de semaine.
clean: Nous avons ouvert ensemble le courrier des deux derniers mois, tri en trois piles.
clean: Madame se sent comme un poisson dans l'eau à la friperie où elle fait son stage.
clean: Injection faite fesse D, point suivant dans 28 jrs.
clean: Il dort mieux sur le divan, à cause du ronflement de sa conjointe.
clean: Voudrait savoir si le vin rouge et le bupropion vont ensemble; réponse donnée par la pharmacienne.
clean: Atelier de percussions, a battu la mesure sur un djembé.
clean: Elle revient d'une semaine au bord du lac Mégantic, le nez pelé par le soleil.
clean: La porte du logement ferme mal; le concierge passera jeudi.
clean: Usager alité x 2 jrs, lombalgie aiguë, chaleur locale.
clean: Réfléchit à voix haute à ce qu'il dirait à son père s'il le croisait.
clean: Elle a remis sa lettre de démission et commence au salon de coiffure lundi.
clean: Ronde de 4 h : éveillée, lit avec une lampe de chevet, ne désire rien.
clean: Un oncle a vécu plusieurs dépressions; il s'en est sorti et lui en parle ouvertement.
clean: Bain thérapeutique 20 min, musique d'eau, dit que les épaules ont lâché.
clean: Créatinine 84, DFGe 79.
clean: Il s'exerce à dire non au vendeur qui sonne à sa porte.
clean: Cherche un covoiturage vers Saguenay pour les fêtes.
clean: Son employeur accepte un retour progressif, trois matins par semaine.
clean: Elle boit quatre cafés avant midi et pense couper celui de onze heures.
clean: Groupe d'entraide pour proches : la conjointe y va depuis l'automne.
clean: Appétit revenu, a repris deux fois du spaghetti maison.
clean: Constate une fatigue vers 15 h, fait une sieste de vingt minutes.
clean: Ongles peints en vert par sa nièce.
clean: Usagère avisée de son droit de consulter un avocat, téléphone mis à sa disposition.
clean: Il a changé les freins de son vélo en suivant une vidéo.
clean: Souhaite une messe en inuktitut; aumônière jointe.
clean: Vomissement x 1 à 18 h 50, dimenhydrinate 50 mg PO.
clean: Elle a toujours sa carte de la mine où elle conduisait la chargeuse.
clean: Demande d'une chambre simple, en raison du bruit, transmise à la coordonnatrice.
clean: S'est fait une entorse en dansant au mariage de son patron.
clean: Les mains dans la terre, il oublie l'heure, dit-il.
clean: Écran éteint à 21 h depuis une semaine, endormissement plus rapide.
clean: Programme jeunes adultes : première visite, tour des locaux, intérêt pour le studio de son.
clean: Vit en chambre et pension, soupers à 17 h, couvre-feu de la maison à 23 h.
clean: Elle s'est fait avoir sur le prix du matelas et l'a rapporté le lendemain.
clean: Laboratoires envoyés par taxi à 6 h 20.
clean: Usager parle de sa collection de tasses du Canadien.
clean: A dit bonjour à chacun en entrant, s'est assis près de la fontaine.
clean: Il met du cash dans un pot Mason pour son voyage en Gaspésie.
clean: Son grand amour de jeunesse l'a retrouvée sur Facebook, elle n'en revient pas.
clean: Fond d'œil normal selon l'ophtalmo.
clean: Entre deux averses, sortie à la roseraie avec trois résidents.
clean: Exprime de la colère envers l'hôpital pour l'attente de onze heures à l'urgence.
clean: Nous a montré la cabane à oiseaux faite à l'atelier de bois.
clean: Traversé un mois sans salaire grâce au dépannage alimentaire et à son garde-manger.
clean: L'usagère désire garder son prénom de naissance hors des documents affichés.
clean: Vertiges en se levant, conseillé de s'asseoir une minute au bord du lit.
clean: Elle a peur des ponts et fait le détour par le tunnel.
clean: Bilan de la semaine : deux cours de yoga, un café avec Lise, une brassée de lavage.
clean: Il gratte ses piqûres de moustique, calamine appliquée.
clean: Repère ses premiers signes : moins de sommeil, plus d'achats en ligne.
clean: Dr Nguyen a expliqué les bienfaits et les risques du lithium; il prendra sa décision d'ici lundi.
clean: Chambre 312, côté fenêtre.
clean: Usager en sevrage d'alcool J 3, sueurs légères, mains moites.
clean: Elle fait la tournée des ventes de garage avec sa sœur le samedi.
clean: A demandé à son voisin de baisser le volume, celui-ci a mis des écouteurs.
clean: Une larme a coulé quand on a parlé du quai de son enfance.
clean: Besoin d'un mot pour le cégep, absence du 3 au 10, remis.
clean: Madame est retournée chercher son chandail oublié à la cafétéria.
clean: Il compare ses journées à un film en noir et blanc dont la couleur revient par petites taches.
clean: Pousse sa mère en fauteuil roulant jusqu'au dépanneur tous les matins.
clean: Utilise un fauteuil roulant motorisé depuis 2012, batterie changée cette semaine.
clean: Tél. de la pharmacie : ordonnance reçue, prête à 17 h.
clean: Elle demande un deuxième avis au sujet de l'électroconvulsivothérapie; démarche entamée.
clean: Rien de particulier à signaler pour le quart de nuit.
clean: Les comprimés lui collent au palais, essaie avec de la compote.
clean: La fille mentionne qu'il marchait deux kilomètres par jour avant la chute.
clean: Usager a gagné la partie de Scrabble avec le mot kayak.
clean: Elle connaît chaque caissière de la fruiterie par son nom.
clean: Hospitalisé du 2 au 19, retour dans son logement, frigo rempli par sa mère.
clean: Il a essuyé deux entrevues sans suite et en prépare une troisième chez Canac.
clean: Spasme au cou après l'halopéridol, benztropine 2 mg IM, disparu en vingt minutes.
clean: A trié les photos de son défunt mari, en a gardé douze pour le mur.
clean: Travailleuse de rue croisée près du métro, ils ont pris un café ensemble.
clean: L'hébergement compte neuf chambres et un grand chien nommé Poutine.
clean: Elle ressent moins l'envie de jouer depuis qu'elle confie sa carte à sa sœur.
clean: Hématome 3 cm, cuisse D, s'est cogné au coin de la table.
clean: Pas de boisson énergisante depuis l'Action de grâce.
clean: Il dit que sa tête est plus claire, qu'il retrouve le fil des émissions.
clean: Commande d'épicerie faite en ligne avec l'éducatrice, 63,80 $.
clean: Sa fête est demain; elle voudrait un gâteau forêt-noire.
clean: Lit abaissé, ridelles selon son choix, veilleuse allumée.
clean: Usagère a mis ses bijoux dans l'enveloppe, scellée devant elle.
clean: Il se voit bien camionneur, a demandé le prix du cours de classe 1.
clean: Explique qu'elle saute le dîner au travail parce que la pause ne dure que quinze minutes.
clean: Projet de vie : une maisonnette, un poêle à bois, un lac pas loin.
clean: Anxiété avant l'IRM, a serré une balle et fredonné Gerry Boulet.
clean: Le psychiatre lui a demandé ce qui compte le plus; elle a répondu ses petits-fils.
clean: Ceinture noire de judo, il enseigne aux tout-petits le samedi.
clean: Stable sur le plan respiratoire, O2 cessé à 10 h.
clean: Il rembourse sa dette de chauffage par tranches de 20 $.
clean: Deux amis du camp de jour sont venus jouer aux dominos.
clean: Elle s'est assoupie dans le fauteuil, le livre ouvert sur les genoux.
clean: Consentement verbal obtenu pour la présence de la stagiaire.
clean: Usager a dessiné un plan de son quartier avec les endroits où il se sent bien.
clean: L'interprète en langue des signes était présente du début à la fin.
clean: Sa conjointe attend un deuxième enfant pour Pâques.
clean: Il garde un caillou dans sa poche et le roule entre ses doigts quand le bruit augmente.
clean: Crampes menstruelles, naproxène 250 mg, bouillotte.
clean: Pte souhaite essayer une sortie au cinéma, séance de 13 h, moins de monde.
clean: Le facteur lui a remis un colis de sa mère : pantoufles, sucre à la crème, mitaines.
clean: Fermeture du dossier à sa demande, numéro du service laissé si elle désire revenir.
clean: Elle tape ses souvenirs à l'ordinateur, rendue au chapitre de la pension à Trois-Rivières.
clean: Diurèse 1 450 mL/24 h.
clean: On a réparé la poignée de sa valise avec du ruban gris.
clean: Il a soufflé fort, desserré les poings et repris la conversation.
clean: S'informe des heures de visite pour son parrain, qui vient de La Tuque.
clean: A lu le compte rendu de la rencontre, y a ajouté deux phrases de sa main.
clean: Elle pense souvent à sa jumelle décédée à la naissance et allume un lampion en octobre.
clean: Usager pratique le tambour avec les aînés du Centre d'amitié autochtone.
clean: Température de la chambre ajustée à 21 °C.
clean: Il trouve que le lithium lui donne soif, garde un thermos près de lui.
clean: Le médecin du sans rendez-vous a prolongé l'arrêt de travail jusqu'au 28.
clean: Cours prénataux commencés avec son conjoint, deuxième soirée mercredi.
clean: Il a troqué son vieux téléphone contre une canne à pêche.
clean: Zona au flanc G, valacyclovir débuté, douleur 6/10.
clean: Elle met les bouchées doubles pour finir sa courtepointe avant la naissance.
clean: Arrivée en ambulance à 20 h 35, accompagnée de sa voisine.
clean: Usager choisit la rencontre par téléphone, il garde son neveu fiévreux.
clean: Ses pieds enflent après une journée debout à la cuisine du restaurant.
clean: Lettre d'appui rédigée pour l'allocation-logement, relue avec lui.
clean: Elle a fredonné en pliant ses chandails.
clean: Le rhume court dans toute la maison d'hébergement, masques à l'entrée.
clean: Il se souvient du verglas de 1998, des chandelles et du poêle de l'oncle Gaston.
clean: Tour de garde du pharmacien : interaction vérifiée, dose maintenue.
clean: Dit avoir reçu un bon coup de pouce de son ancien professeur de soudure.
`)
