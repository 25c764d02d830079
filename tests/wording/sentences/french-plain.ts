import {readSentences, type Sentence} from './sentence.js'

/** Plain French notes of every kind, in which there is nothing to flag, of 29 November 2026, written by somebody who had not seen the rules; learned from since. */
export const sentences: Sentence[] = readSentences(`
clean: Femme de 54 ans vue pour suivi d’HTA. TA 128/76 ce jour, FC 68 régulière. Poursuite du périndopril 4 mg die, bilan ionique dans 3 mois.
clean: Motif de consultation : toux sèche x 10 j. Le patient décrit une gêne surtout nocturne, sans fièvre ni dyspnée. Auscultation claire, Rx pulmonaire non requise pour l’instant.
clean: Homme de 61 ans vivant avec un diabète de type 2. HbA1c 7,1 %, à la cible convenue ensemble. Il préfère garder la metformine à la même dose et reprendre la marche le soir.
clean: Lombalgie mécanique depuis 2 sem après un déménagement. Douleur contrôlée avec acétaminophène, dort bien. Pas de drapeau rouge, retour au travail progressif lundi.
clean: Laboratoires revus avec la patiente : TSH à la limite supérieure de la normale, FSC normale. On répète dans 6 sem. Elle est d’accord et prendra RDV en ligne.
clean: Fatigue attribuée à un manque de sommeil depuis la naissance du petit dernier. Dépistage de l'anémie demandé. On discute de répit le week-end avec sa mère.
clean: Renouvellement de Rx. Le pharmacien signale que le fabricant a abandonné le format 25 mg. Remplacé par 2 co de 12,5 mg, expliqué à monsieur.
clean: Examen de l’oreille D : bouchon de cérumen, tympan non visualisé. Irrigation faite sans difficulté. Audition subjectivement rétablie.
clean: Plainte déposée à la Ville concernant le bruit du chantier; le sommeil en est perturbé depuis un mois. Bouchons d'oreille et hygiène du sommeil discutés. Pas d'hypnotique souhaité par la patiente, choix respecté.
clean: Syndrome du côlon irritable stable. Moins de ballonnements depuis la diète pauvre en FODMAP. Suivi PRN.
clean: Arrêt tabagique : 4 sem sans fumer, timbre 14 mg depuis lundi. Il est fier du chemin parcouru et nomme ses enfants comme source d’énergie. Plan : descendre à 7 mg dans 2 sem.
clean: Œdème malléolaire en fin de journée, jambes lourdes. Prescription de bas de compression 20-30 mmHg. Revoir si asymétrie ou douleur au mollet.
clean: Vaccin influenza administré deltoïde G, lot noté au dossier. Observation 15 min sans réaction. Carnet mis à jour.
clean: Migraine sans aura, 3 crises par mois. Le rizatriptan soulage en 45 min. La patiente souhaite un calendrier pour repérer les déclencheurs, remis ce jour.
clean: Résultat de mammographie : image de mauvaise qualité à G, reprise suggérée par la radiologie. Patiente avisée par téléphone. RDV obtenu le 14.
clean: Épaule gelée D (capsulite adhésive), amplitude en abduction 80°. Infiltration proposée, avantages et risques expliqués. Il préfère débuter par la physio, revu dans 8 sem.
clean: Crise de goutte au 1er MTP G depuis hier. Colchicine 0,6 mg BID x 5 j. Acide urique à contrôler dans un mois.
clean: S : brûlures mictionnelles x 2 j. O : afébrile, abdomen souple, bandelette positive pour nitrites. A : cystite simple. P : nitrofurantoïne x 5 j, rappel si fièvre.
clean: Reçue en retard en raison d'une panne d'autobus. On priorise le renouvellement et le suivi de la ferritine. Reste des sujets reportés au RDV du mois prochain.
clean: Consommation d’alcool : 2 à 3 verres par semaine, discutée sans inquiétude de part et d’autre. Repères canadiens remis. Aucun suivi particulier requis.
clean: Formulaire de l'assureur rempli avec monsieur. L'assureur a refusé le remboursement du semaglutide, lettre d'appui envoyée. Poids 96 kg, IMC 31.
clean: Apnée du sommeil, CPAP utilisé en moyenne 6 h par nuit. Fuite au masque résolue avec un modèle nasal. Somnolence diurne nettement moindre.
clean: Contraception : elle a choisi le stérilet au cuivre après discussion des options. Pose prévue jeudi. Consentement verbal obtenu, feuillet remis.
clean: Lésion pigmentée de 5 mm, bords réguliers, aspect bénin. Photo ajoutée au dossier. Contrôle dans 6 mois ou avant si changement.
clean: Hypothyroïdie stable sous lévothyroxine 75 mcg. TSH 2,4. Prochain bilan dans un an.
clean: Le conjoint accompagne à la demande de la patiente. Vertiges positionnels brefs au lever, Dix-Hallpike positif à D. Manœuvre d'Epley faite, bien tolérée.
clean: Asthme : réveils nocturnes 1 x/mois, salbutamol 2 x/sem. Technique d'inhalation revue, très bonne. Plan d'action écrit mis à jour avec elle.
clean: Anémie ferriprive. Comprimés de fer mal tolérés (nausées), on convient d’une prise un jour sur deux. FSC dans 8 sem.
clean: Télémédecine, problème de connexion vidéo, consultation poursuivie au téléphone. Rhinite saisonnière soulagée par le vaporisateur nasal. Aucun autre souci aujourd’hui.
clean: Bilan annuel. Homme de 70 ans, actif, jardinage et pétanque. Dépistage colorectal RSOSi remis, il le fera cette semaine.
clean: Arrivée en ambulance après chute sur la glace. Douleur poignet D 6/10, déformation en dos de fourchette. Rx : fracture de Colles, réduction fermée prévue.
clean: Échec d’une première tentative d’intubation, vue Cormack 3. Deuxième tentative réussie au vidéolaryngoscope, tube 7,5 à 22 cm. Sat 98 %, capnographie confirmée.
clean: Crise convulsive tonico-clonique de 2 min selon les témoins. À l'arrivée, éveillé et orienté, Glasgow 15. Dosage de lévétiracétam en cours, TDM tête sans particularité.
clean: DRS depuis 3 h, oppressive, irradiant au bras G. ECG sans sus-décalage, troponines à 0 et 3 h demandées. AAS 160 mg donnée, douleur 2/10 après nitro x 1.
clean: Triage P3. Enfant de 4 ans, fièvre 39,1 x 2 j, allure non toxique, joue avec sa mère. Otite moyenne aiguë G, amoxicilline prescrite.
clean: Signal de saturométrie non fiable en raison des extrémités froides. Capteur déplacé au lobe de l'oreille : 96 % AA. On poursuit la surveillance q 1 h.
clean: Lacération du cuir chevelu 4 cm, berges nettes, plaie propre. Irrigation, 5 agrafes posées. Tétanos à jour, retrait dans 7 j.
clean: Colique néphrétique D probable. Kétorolac 30 mg IV, douleur passée de 9 à 3/10 en 30 min. TDM : calcul de 4 mm à la jonction urétéro-vésicale.
clean: Angor instable exclu par le cardiologue. Congé avec épreuve d'effort dans 2 sem. Consignes de retour remises par écrit et comprises.
clean: Réaction allergique après arachides : urticaire diffuse, sans stridor. Épinéphrine 0,5 mg IM donnée par les paramédics. Observation 4 h, auto-injecteur prescrit, enseignement fait.
clean: Entorse de cheville G, pied instable à l’appui unipodal. Règles d’Ottawa négatives. Botte de marche, béquilles, réévaluation dans 10 j.
clean: Accès veineux difficile, veines fines. Voie 22G obtenue sous échographie au 2e essai. Soluté NS 1 L débuté.
clean: Mal de tête d’apparition progressive, pas de raideur de nuque, pas de fièvre. Examen neuro normal. Soulagement complet après métoclopramide IV.
clean: Le patient décrit des palpitations d’une heure. ECG : FA à 130/min. Cardioversion électrique discutée, il consent après explications, retour en rythme sinusal au 1er choc.
clean: Refus de transfert par le centre receveur, aucun lit disponible. Patiente et famille informées. Nouvelle demande placée auprès du CHUM à 18 h 40.
clean: Crise d’asthme modérée. Salbutamol 8 bouffées x 3, prednisone 50 mg PO. Débit de pointe de 55 à 80 % de la valeur prédite, retour à domicile.
clean: Accident de la route, ceinture bouclée, vitesse faible. Cou sensible sans douleur médiane. TDM cervicale négative, collet retiré.
clean: Monsieur est arrivé après une consommation d'alcool, somnolent puis éveillé, répond aux questions. Repos, hydratation et repas offerts. À 7 h, démarche stable, échange avec l'infirmière sur ce qui l'aiderait; il accepte les coordonnées du CLSC.
clean: Épistaxis antérieure G. Compression 15 min puis nitrate d’argent, saignement tari. Conseils d’humidification remis.
clean: AVC ischémique sylvien D, NIHSS 9 à l’arrivée. Thrombolyse débutée à 14 h 12, délai de 38 min. Famille rencontrée, questions répondues.
clean: Brûlure 2e degré superficielle avant-bras G, 2 % SC. Nettoyage, pansement non adhésif. Relance au CLSC dans 48 h.
clean: Douleur sourde au QID depuis 24 h, anorexie. McBurney sensible, GB 14,2. Chirurgie avisée, NPO, échographie demandée.
clean: Morsure de chien à la main D; le propriétaire de l’animal est avisé et la santé publique aussi. Exploration : pas d’atteinte tendineuse. Amoxicilline-clavulanate x 5 j.
clean: La patiente quitte avant la fin des résultats pour aller chercher ses enfants à la garderie. Numéro de téléphone validé, rappel fait à 19 h : résultats normaux. Elle sait quand revenir.
clean: Deuxième visite en 3 j pour la même douleur au flanc. Réévaluation complète, écho rénale ajoutée. Pyélonéphrite confirmée, ceftriaxone IV.
clean: Hypoglycémie à 2,9 mmol/L au domicile. Glucagon donné par sa fille, glycémie 7,4 à l’arrivée. On revoit ensemble l’horaire d’insuline et des collations.
clean: Luxation antérieure épaule G. Réduction sous sédation procédurale, contrôle Rx satisfaisant. Écharpe, RDV ortho.
clean: Contrôle de l’hémorragie par compression directe puis garrot posé à 10 h 05. Pouls radial présent. Équipe de traumatologie au chevet.
clean: Syncope brève au bureau après une station debout prolongée. TA couchée 124/70, debout 112/68. ECG normal, hydratation PO, congé avec sa collègue.
clean: Corps étranger cornéen OD retiré à l'aiguille. Fluorescéine : abrasion résiduelle 2 mm. Onguent antibiotique QID x 4 j, revoir si douleur persistante.
clean: J1 post PTH D. Douleur contrôlée à 3/10 au repos, mise en charge selon tolérance. Premier lever avec marchette, 10 m, bien toléré.
clean: Fracture instable du radius distal G. Ostéosynthèse par plaque palmaire sous bloc axillaire. Saignement minime, compte de compresses exact x 2.
clean: Cholécystectomie laparoscopique sans conversion. Visualisation du triangle de Calot d'abord difficile en raison des adhérences. Congé prévu demain si tolère la diète.
clean: Drain de Jackson-Pratt : 20 mL séreux en 24 h, retiré sans douleur. Pansement sec. Reprise de la douche permise à 48 h.
clean: Échec du cathéter péridural, côté G non bloqué. Anesthésie avisée, passage à l’ACP de morphine. Douleur 3/10 une heure plus tard.
clean: Chirurgie reportée en raison du manque de lits aux soins intensifs. Monsieur en est informé par le chirurgien et exprime sa déception. Nouvelle date : 22 mars.
clean: Sevrage du ventilateur débuté à 8 h, essai de ventilation spontanée réussi. Extubation à 11 h 20. Compliance pulmonaire bonne, O2 2 L par lunettes.
clean: Récidive de hernie inguinale D, réductible. Cure par voie ouverte proposée avec filet. Le patient désire y réfléchir et rappellera la semaine prochaine.
clean: IRM genou D : déchirure complexe du ménisque interne. Options chirurgicale et conservatrice présentées. Elle choisit la physio d'abord, RDV dans 3 mois.
clean: Plaie abdominale : thérapie par pression négative -125 mmHg, fuite colmatée. Tissu de granulation 80 %. Changement q 3 j.
clean: Hystérectomie totale laparoscopique, durée 95 min, pertes 100 mL. Sonde retirée en salle de réveil. Miction spontanée à 6 h postop.
clean: Bloc nerveux fémoral peu efficace, complété par infiltration locale. Douleur tolérable pour les exercices. Antalgie multimodale poursuivie.
clean: Kyste poplité aspiré, 15 mL de liquide clair. Culture négative à 48 h. Patiente avisée.
clean: RX de contrôle 6 sem post fracture de cheville : cal visible, alignement conservé. Retrait du plâtre. Appui progressif 50 % x 2 sem.
clean: Nausées postop soulagées par ondansétron 4 mg IV. Iléus résolu, gaz depuis ce matin. Diète légère puis normale.
clean: Thyroïdectomie totale J1. Voix claire, calcium ionisé 1,18. Pas d’hématome cervical, Chvostek négatif.
clean: Biopsie à l’aveugle non concluante, reprise sous guidage échographique. Ganglion axillaire de 12 mm. Résultat attendu dans 10 j.
clean: Résistance à l'insertion de la sonde urinaire 16 Fr, remplacée par une 14 coudée. Urine claire 400 mL. Aucun inconfort par la suite.
clean: Canal carpien G décomprimé sous anesthésie locale. Garrot 8 min. Points à retirer à J14 au CLSC.
clean: Consentement opératoire : risques d’infection, de saignement et de TVP abordés. Madame reformule dans ses mots et pose deux questions. Signature obtenue en présence de sa fille.
clean: Fusion lombaire L4-L5, J3. Force 5/5 MI bilat, sensibilité intacte. Corset fourni, escaliers réussis avec la physio.
clean: Incision sternale, berges rapprochées, aucune rougeur. Agrafes enlevées 1 sur 2. Consignes : ne pas soulever de charges lourdes x 6 sem.
clean: La tumeur est maligne à la pathologie, marges négatives. Annonce faite avec l’infirmière pivot, temps accordé aux questions. Comité du sein jeudi.
clean: Prothèse de genou : flexion 85°, extension -5°. Glace et élévation entre les séances. But de la patiente : remonter l'escalier de son chalet d'ici juin.
clean: Colostomie : stomie rosée, fonctionnelle, peau péristomiale intacte. L'enseignement avance bien, il a changé l’appareil avec supervision. Stomothérapeute demain.
clean: Transfert du bloc à 13 h 05, éveillable à la voix. TA 110/62, Aldrete 9. Couverture chauffante appliquée.
clean: Fracture pathologique du fémur G. Enclouage fait hier, Hb 88, 1 culot reçu. Radio-oncologie consultée.
clean: Échec de la transmission de la requête par télécopieur, renvoyée à 15 h. Radiologie confirme la réception. TDM prévue demain matin.
clean: Hallux valgus D, gêne au port de la chaussure. Semelles essayées 4 mois sans effet suffisant. Ostéotomie discutée, décision partagée, inscription sur la liste d’attente.
clean: Tendon d'Achille rompu D à la balle molle. Traitement fonctionnel en botte équine. Thromboprophylaxie x 4 sem, revu au jour 14.
clean: G2P1, 39 sem 2/7, en travail actif à 6 cm. Contractions q 3 min, RCF 140, variabilité modérée. Elle souhaite le ballon et la douche, péridurale au besoin.
clean: Menace d’accouchement prématuré à 31 sem. Bétaméthasone 12 mg IM x 2, nifédipine débutée. Col 22 mm, test de fibronectine négatif.
clean: Césarienne pour présentation du siège, choix de la mère après essai de version. Bébé fille 3 210 g, Apgar 9-9. Peau à peau en salle.
clean: RCIU suspecté, croissance au 8e percentile. Doppler ombilical normal. Écho de contrôle dans 2 sem, mouvements fœtaux bien perçus.
clean: Allaitement : prise du sein asymétrique améliorée avec la position du ballon de football. Mamelon G crevassé, lanoline offerte. Perte de poids du bébé 6 %, dans la limite de la normale.
clean: Nourrisson de 6 mois, poids 7,8 kg au 50e p. Babille, se tourne, tient assis avec appui. Vaccins donnés cuisses D et G, pleurs brefs.
clean: Enfant de 3 ans, crise de faux croup la nuit dernière. Dexaméthasone 0,6 mg/kg PO x 1. Au réveil, plus de stridor, boit bien.
clean: Œil paresseux G dépisté à la prématernelle. Occlusion de l’œil D 2 h par jour. Mère à l’aise avec la méthode.
clean: Convulsion fébrile simple, 90 s, 18 mois. Examen neurologique normal au retour de conscience. Enseignement aux parents, feuillet remis.
clean: Post-partum J2. Utérus ferme à l’ombilic, lochies moyennes. Madame se dit fatiguée et heureuse, sommeil par blocs de 3 h.
clean: Fausse couche à 9 sem confirmée à l’écho. Options expectative, médicale et chirurgicale présentées. Elle choisit le misoprostol, soutien au deuil offert.
clean: Diabète gestationnel, glycémies à jeun 4,9 à 5,2. Ajustements alimentaires suffisants à ce jour. Prochaine écho à 32 sem.
clean: Bronchiolite, 4 mois, tirage léger, sat 94 % AA. Succion nasale avant les boires. Isolement gouttelettes-contact, parents au chevet.
clean: Échec de la ventouse après 2 tractions. Forceps bas appliqué par Dre Lavoie, naissance à 4 h 17. Périnée intact, bébé vigoureux.
clean: Ictère néonatal, bili 240 à 60 h. Photothérapie simple débutée. Mère encouragée à poursuivre l'allaitement aux 2-3 h.
clean: Reflux du nourrisson, régurgitations non douloureuses, gain de 30 g/j. Parents rassurés. Pas de médication.
clean: Sevrage de l’allaitement prévu à 12 mois, au rythme de la mère et du bébé. Introduction du lait 3,25 %. Aucun engorgement.
clean: Adolescente de 15 ans vue seule puis avec son père, à sa préférence. Dysménorrhée, naproxène peu aidant. Contraceptif oral débuté, confidentialité expliquée.
clean: Énurésie nocturne, garçon de 7 ans. On explique que la vessie mûrit à son rythme. Calendrier et alarme proposés, il choisit l’alarme.
clean: GBS positif. Pénicilline G 5 M UI puis 2,5 M q 4 h en travail. Membranes rompues à 2 h, liquide clair.
clean: TDAH, 9 ans. L'enseignante note une meilleure attention en matinée depuis le méthylphénidate 20 mg. Appétit moindre le midi, déjeuner enrichi suggéré.
clean: Fracture en motte de beurre radius D, chute de la balançoire. Attelle x 3 sem. Mouvements des doigts conservés.
clean: Test prénatal non invasif discuté. Le couple préfère s’abstenir de dépistage. Décision inscrite au dossier.
clean: Nouveau-né : souffle systolique 2/6, pouls fémoraux présents. Écho cardiaque normale, canal artériel en fermeture. Suivi usuel.
clean: Cerclage en place depuis 14 sem, col fermé. Aucune contraction. Repos relatif selon son confort, RDV dans 2 sem.
clean: Gastro-entérite, 2 ans, 5 selles liquides hier. Muqueuses humides, pleure avec larmes. Solution de réhydratation 5 mL q 5 min bien tolérée.
clean: Plan de naissance revu : musique, lumière tamisée, conjointe coupe le cordon. Transmis à l'équipe de garde. Copie au dossier.
clean: Hémorragie du post-partum 700 mL, atonie. Ocytocine, acide tranexamique 1 g, massage utérin. Saignement maîtrisé en 12 min, Hb 98.
clean: Eczéma des plis, 5 ans. Hydrocortisone 1 % BID x 7 j et crème émolliente. Les démangeaisons nuisent moins au sommeil qu'à la dernière visite.
clean: Examen des hanches : Ortolani et Barlow négatifs. Fontanelle souple. Congé de la pouponnière, sage-femme à domicile demain.
clean: VAD 9 h 15. Pansement jambe G changé, plaie 3 x 2 cm, lit rosé, exsudat léger. Prochaine visite jeudi.
clean: PICC bras D : site propre, sans rougeur, retour veineux présent. Pansement et bouchons changés. Circonférence 29 cm, stable.
clean: Madame rapporte une douleur à 2/10 ce matin. Elle a pris son hydromorphone 1 mg avant le bain. Sourit, heureuse de la visite de sa sœur.
clean: Glycémie AC 6,8. Monsieur s’injecte l’insuline lui-même, technique sûre, rotation des sites respectée. Bac de récupération remplacé.
clean: Sonde vésicale changée, 16 Fr, ballonnet 10 mL. Léger blocage au passage, cédé après détente. Retour de 250 mL d'urine ambrée.
clean: Appel de la fille : la pompe sonne. Alarme de pile faible, pile changée avec elle au téléphone. Perfusion en cours, aucun inconfort.
clean: Monsieur absent à la visite, RDV d’ophtalmologie devancé. Rappel fait à 14 h, visite déplacée à demain 10 h. Il dit que le pansement est intact.
clean: Soins palliatifs à domicile. Dyspnée soulagée par morphine 2,5 mg SC PRN x 2 en 24 h. Désire demeurer chez lui, son épouse se sent bien entourée.
clean: Plaie de pression stade 2 au sacrum, 1,5 cm, en voie de guérison. Surface thérapeutique en place. Changements de position q 2-3 h faits par le conjoint et l'auxiliaire.
clean: Poids 71,4 kg, +0,3 kg depuis lundi. Pas d’OMI, murmure clair aux bases. Diète pauvre en sodium suivie à sa façon, avec fines herbes du jardin.
clean: Prise de sang à domicile : FSC, créat, K+. Ponction réussie au 1er essai pli du coude G. Échantillons déposés avant 10 h.
clean: TA 148/84 assis, 146/82 après repos. Tensiomètre de madame : écart de 3 mmHg avec le nôtre. Valeurs transmises au médecin, pas de changement.
clean: Refus du transport adapté de venir avant 9 h, donc RDV de l’hôpital repoussé à 11 h. Clinique externe avisée. Madame confirme que l’heure lui convient.
clean: Bandages de compression multicouches refaits MI D. Cheville 24 cm, mollet 36 cm, en diminution. Orteils chauds, bon retour capillaire.
clean: Gastrostomie : site sec, gavage toléré à 75 mL/h. Obstruction de la tubulure levée à l'eau tiède. Fils à l'aise avec les rinçages.
clean: Dosette préparée par la pharmacie, prise à 100 % cette semaine. Elle préfère que l’on conserve les comprimés du soir avec le souper. Noté au plan.
clean: O2 2 L/min par concentrateur, sat 92 %. Détecteur de fumée vérifié. Affiche « oxygène en usage » posée à la porte.
clean: Vaccin zona 2e dose faite au domicile. Rougeur légère expliquée d'avance. Numéro d'Info-Santé remis.
clean: Visite avec stagiaire, accord du patient obtenu. Ablation de 8 agrafes au genou D sans douleur. Diachylons de rapprochement appliqués.
clean: Chien isolé dans la cuisine à notre demande. Soins faits dans la chambre. Salle de bain encombrée par les travaux, chaise de douche à installer la semaine prochaine.
clean: Nausées depuis la 2e chimio. Ondansétron aide x 8 h. Petits repas froids essayés, poids stable.
clean: Selles q 3 j sous opioïdes. Séné majoré à 2 co HS selon protocole. Monsieur est d’accord et tiendra le calendrier.
clean: Dialyse péritonéale : dialysat clair, bilan -600 mL. Site d’émergence sec. L’épouse connaît les signes d’infection à surveiller.
clean: Soins de trachéo : canule interne nettoyée, sécrétions blanchâtres, faciles à mobiliser. Peau saine. Matériel commandé au magasin.
clean: Chute il y a 2 j dans l’entrée glacée, sans blessure. Signes vitaux stables, ecchymose 2 cm coude G. Abrasif livré par le voisin.
clean: Niveau de soins C discuté avec monsieur et sa mandataire à leur demande. Formulaire signé et placé au réfrigérateur. Copie envoyée au GMF.
clean: Antibiotique IV J5 : céfazoline 2 g q 8 h par diffuseur. Rougeur du mollet en retrait du tracé. Afébrile x 72 h.
clean: B12 1000 mcg IM deltoïde D. Prochaine dose le 5. Rien de particulier à signaler.
clean: Madame exprime de la tristesse depuis le décès de son mari, pleure un peu, parle de lui avec tendresse. Temps d’écoute. Groupe de deuil proposé, elle y pensera.
clean: Coagulomètre : RNI 2,4. Warfarine inchangée, contrôle dans 2 sem. Appel à la pharmacie fait.
clean: Physio séance 4. Flexion passive épaule D 140°, active 110°. Exercices contre résistance (élastique jaune) ajoutés 2 x 10.
clean: Ergo : évaluation du bain. Barres d'appui et banc de transfert recommandés, acceptés par madame. Essai fait, transfert sécuritaire.
clean: Berg 46/56, +5 depuis l’admission. TUG 14 s. Monsieur remarque qu’il se lève mieux du fauteuil bas.
clean: Utilise un fauteuil roulant manuel pour les longues distances. Coussin ajusté, pression répartie également. Souhaite reprendre le curling adapté cet hiver.
clean: Mobilisation cervicale grade III, relâchement des trapèzes. Rotation D de 45 à 60°. Exercices à domicile revus, x 3 par jour.
clean: Travail physiquement exigeant (manutention). Simulation de tâches : soulève 15 kg du sol à la taille sans douleur. Retour progressif 3 j/sem suggéré.
clean: Main G : préhension 18 kg contre 32 à D. Orthèse de repos modifiée, point de pression éliminé. Continue les exercices avec pâte thérapeutique 10 min BID.
clean: Main dominante D touchée par l'AVC. Il apprend à signer de la G et choisit de pratiquer avec ses mots croisés. Objectif : remplir ses chèques d'ici 4 sem.
clean: Dysphagie légère en orthophonie : liquides légèrement épais, textures molles. Manœuvre menton fléchi efficace. Aucune toux au repas observé.
clean: Séance annulée par le service, absence de la thérapeute. Madame avisée la veille, reprise vendredi. Programme maison poursuivi.
clean: Amputation transtibiale G, J30. Membre résiduel conique, cicatrice souple, port du bonnet compressif. Premier essai de prothèse, 5 min debout aux barres.
clean: Commotion : mal de tête 2/10 après 20 min d’écran. Tapis roulant à 120 bpm toléré sans symptôme. Étape 3 du retour au jeu.
clean: Conduite automobile : évaluation sur route réussie. Rapport envoyé à la SAAQ. Monsieur en est très content.
clean: Aphasie : dénomination 14/20, phrases de 3-4 mots. Se fait bien comprendre avec le carnet d'images. Projet : commander son café lui-même samedi.
clean: Douleur fémoro-patellaire. Renforcement des abducteurs 3 x 12, escalier sans douleur aujourd’hui. Course reprise par intervalles de 1 min.
clean: Spasticité MSD, Ashworth 2 aux fléchisseurs. Étirement prolongé et attelle de nuit. Toxine botulinique prévue le 9.
clean: Évaluation de domicile : seuil de 4 cm à la porte, tapis qui glissent. Rampe amovible et antidérapant suggérés. Le couple fait l'achat ce mois-ci.
clean: Équilibre debout yeux fermés : 12 s. Exercices vestibulaires progressés. Étourdissement bref, disparu au repos.
clean: Travail en piscine, 30 min, eau à 33 °C. Démarche plus fluide en charge partielle. Dit : « ça me fait du bien de bouger sans poids ».
clean: Fatigue en fin d'avant-midi, séance fractionnée 2 x 20 min. Gestion de l'énergie enseignée. Elle choisit de garder ses forces pour le souper en famille.
clean: Algodystrophie de la main D. Thérapie miroir 10 min, bonne tolérance. Œdème réduit de 0,5 cm au poignet.
clean: Déchirure de la coiffe traitée sans chirurgie. Force rotation externe 4/5. Objectif convenu : peindre le plafond de la cuisine en mai.
clean: Assureur : 6 séances de plus refusées, demande de révision soumise avec le rapport fonctionnel. Monsieur continue à la maison. Appel de suivi dans 2 sem.
clean: Transfert lit-fauteuil avec assistance légère d’une personne. Planche de transfert introduite. Progression visible depuis lundi.
clean: MIF 98/126. Réunion de famille tenue avec madame, sa fille et l’équipe. Congé visé le 18, essai de fin de semaine avant.
clean: Plagiocéphalie légère, 3 mois. Positionnement et temps sur le ventre enseignés. Torticolis D en nette amélioration.
clean: Périnéologie : contraction 3/5 tenue 6 s. Fuites à l’effort 1 x/sem contre 5 au départ. Poursuite du programme, biofeedback au prochain RDV.
clean: Réadaptation cardiaque, séance 8/24. Borg 12, FC max 112, aucun angor. Vélo 25 min, fier de ses progrès.
clean: Ergothérapie au travail : écran surélevé, souris verticale. Cervicalgie passée de 5 à 2/10 en un mois. Suivi téléphonique à 6 sem.
clean: Mme T., 88 ans, MMSE 22/30. Trouble neurocognitif léger probable. Elle souhaite que son fils assiste aux prochains RDV.
clean: Résident éveillé à 6 h, a choisi ses vêtements. Hygiène au lavabo avec aide partielle. Déjeuner pris à 75 % à la salle à manger.
clean: Délirium en résolution, orienté x 2 ce matin. Lunettes et appareils auditifs mis dès le réveil. Infection urinaire traitée J3.
clean: Marche dans le corridor l’après-midi, apaisée par la musique de Félix Leclerc. Accompagnée par la PAB pendant 15 min. A pris une collation ensuite.
clean: L’eau froide lui est désagréable au visage. Approche douce avec serviettes chaudes, soin complété. Inscrit au plan de soins.
clean: Réévaluation de la quétiapine avec le pharmacien et la famille. Sevrage graduel 12,5 mg aux 2 sem. Observation du sommeil et du confort.
clean: Chute sans blessure à 3 h 40 en allant à la toilette. Glasgow 15, pas de plaie. Veilleuse ajoutée, lit abaissé, fille avisée.
clean: Comité des résidents : M. D. a présenté une plainte sur la température des repas. Suivi fait par la cuisine. Il se dit satisfait de la réponse.
clean: Placements et comptes gérés par le mandataire, document homologué au dossier. Madame conserve son argent de poche. Sortie magasinage jeudi.
clean: Ostéoporose : dénosumab 60 mg SC reçu. Calcium et vitamine D poursuivis. Prochaine dose en septembre.
clean: Perte de 2,1 kg en 2 mois. Prothèse inférieure mal ajustée, denturologiste demandé. Suppléments glacés appréciés entre les repas.
clean: Surdité D, entend mieux quand on se place à sa G. Piles remplacées. Pictogramme au-dessus du lit.
clean: HTO : TA 132/70 couché, 108/64 debout, sans symptôme. Amlodipine réduite à 2,5 mg. Lever en 2 temps enseigné.
clean: Soins de fin de vie, résident calme, respiration à 14. Hydromorphone 0,5 mg SC q 4 h. Famille au chevet, prêtre venu à sa demande.
clean: Insomnie discutée en équipe : sieste longue l'après-midi. Activité de jardinage proposée à 14 h. Dort 6 h la nuit dernière.
clean: Bas de compression enfilés le matin, retirés HS. Peau intacte. Rougeur légère au talon D, mis en décharge.
clean: Isolement pour influenza A, J3/5. Tablette prêtée pour voir ses petits-enfants. Afébrile depuis hier soir.
clean: Test de dépistage auditif impossible, appareil en panne. Reporté au 12. Résident avisé.
clean: Parkinson : périodes « off » avant le dîner. Lévodopa devancée à 11 h, mieux en salle à manger. Famille contente du changement.
clean: Admission au CHSLD ce jour. Histoire de vie recueillie : couturière, six enfants, aime les cartes. Photo de famille placée sur la table de chevet.
clean: Sous-vêtement absorbant porté la nuit par choix, toilette aux 3 h le jour. Aucune rougeur. Se dit plus reposée.
clean: Évaluation de l’aptitude demandée par le notaire. Entrevue en deux temps, le matin, avec interprète. Elle comprend ses options et exprime un choix constant.
clean: Dénutrition légère au MNA, 20/30. Repas enrichis, fils présent au souper x 3/sem. Repesée dans 2 sem.
clean: Douleur au PACSLAC 4 lors des mobilisations. Acétaminophène 650 mg régulier débuté. Score à 1 après 48 h.
clean: Cataracte OG opérée hier. Gouttes QID, coque la nuit. Lit déjà les grands titres du journal.
clean: Le résident parle surtout le soir de son ancienne ferme. L’écouter et regarder l’album le rassure. Moyen partagé à l’équipe de soir.
clean: IRC stade 4, DFG 22. Après discussion, monsieur choisit un traitement conservateur sans dialyse. Néphrologie informée.
clean: Vue faible, trajet balisé en jaune jusqu’à la salle de bain. Se rend seule depuis. Ergo revoit l’éclairage.
clean: Déclaration de l'inaptitude contestée par la famille, audience fixée; jugement du tribunal attendu en mai. L’équipe poursuit le plan actuel. Madame participe à ses décisions quotidiennes.
clean: Lève-personne brisé, réparation faite à 10 h. Lever retardé d'une heure, résident prévenu. Déjeuner servi au lit.
clean: Rencontre de suivi. M. vit avec une schizophrénie et travaille 12 h/sem à la friperie. Il dit : « mes voix sont moins fortes quand je dessine ». But choisi : un appartement avec balcon.
clean: Plan de sécurité révisé ensemble. Signes précoces : dort moins, cesse de cuisiner. Personnes à joindre : sa sœur, puis 1 866 APPELLE.
clean: Pas d'idée suicidaire aujourd'hui. Elle a eu des pensées passagères mardi et a appelé son amie, ce qui l'a aidée. Prochain RDV dans 1 sem, à sa demande.
clean: Lithiémie 0,7, dans la zone visée. Tremblement fin qui gêne à l’écriture, dose du matin déplacée au soir. Il est à l’aise avec l’essai.
clean: Monsieur préfère l’injection mensuelle à la prise quotidienne. Palipéridone 100 mg IM deltoïde D. Bonne tolérance, pas d’akathisie.
clean: Entrevue motivationnelle. Elle consomme du cannabis le soir pour dormir et aimerait en prendre moins la semaine. Stratégie choisie : tisane et lecture deux soirs sur sept.
clean: Usage d’opioïdes : 5 mois sous buprénorphine-naloxone 16 mg. Dépistage urinaire négatif, discuté avec lui. Trousse de naloxone renouvelée.
clean: Forces nommées : humour, ponctualité, talent en mécanique. Défi du mois : les soirées seul. Il s’inscrit à la ligue de quilles.
clean: EM : tenue soignée, contact visuel présent, discours fluide. Humeur « correcte », affect mobile. Pensée organisée.
clean: Angoisse au métro, 3 attaques de panique en 1 mois. Exposition graduée débutée avec l’intervenante. A fait deux stations hier, satisfaite.
clean: Garde préventive levée à 11 h. Monsieur a été informé de ses droits et a reçu la copie du document. Il choisit de demeurer à l’unité 2 nuits de plus.
clean: Elle décline l'augmentation de sertraline à cause de la transpiration. Options revues; elle opte pour la thérapie de groupe. On en reparle dans 4 sem.
clean: Sommeil interrompu cette nuit par le bruit de la rénovation. Chambre changée, lumière tamisée, marche avec l’intervenant. Repos à 2 h sans PRN.
clean: Pairs aidants : première rencontre avec Luc. Il a trouvé l’échange « encourageant ». Prochaine activité mercredi au centre.
clean: Directives anticipées en psychiatrie complétées. Elle précise les médicaments qui l'ont aidée et ceux qu'elle préfère éviter. Copie remise à sa conjointe.
clean: ECT séance 5. Crise convulsive de 38 s à l’EEG, réveil calme. Sourit davantage et a repris le tricot.
clean: Décès d’un frère par suicide en 2019. La date anniversaire approche, plan de soutien préparé avec elle. Elle passera la journée chez sa cousine.
clean: Logement : bail signé, entrée le 1er juillet. Chèque retenu par erreur à l'aide sociale, corrigé. Il invite son équipe à voir l'appartement.
clean: Groupe de TCD, module 3. Elle a utilisé la tolérance à la détresse lors d’un conflit au travail. Se dit fière du résultat.
clean: Clozapine, FSC : neutrophiles 3,1. Hypersalivation la nuit, atropine SL essayée. Poids stable, marche tous les jours.
clean: Suivi intensif : visite au café, selon son choix. Il a ouvert son courrier avec nous, dont une facture. Entente de paiement conclue par téléphone.
clean: Sommeil 7 h, appétit bon, énergie 6/10. PHQ-9 de 15 à 8. Retour au travail 2 j/sem dès lundi, comme elle le voulait.
clean: Famille rencontrée avec l’accord de monsieur. Le père demande comment soutenir sans presser. Groupe de proches proposé, dates remises.
clean: Les automutilations ont cessé depuis 3 sem, elle tient un carnet des moyens qui aident. Cicatrices anciennes soignées. Poursuite du plan.
clean: Il entend une voix critique en soirée. Écouteurs et respiration l’apaisent en 10 min. Souhaite ne pas changer la Rx pour l’instant.
clean: A quitté la rencontre de groupe avant la pause, la pièce étant trop chaude. Est revenu dire bonjour. Sera présent jeudi.
clean: Reprise de l'alcool samedi après 4 mois. Il a appelé son parrain le lendemain. Ensemble, on ajoute une étape au plan.
clean: Interprète dari présent. Cauchemars moins fréquents depuis prazosine 2 mg. Demandeur d’asile, audience reportée en juin.
clean: TOC : lavage des mains de 40 à 25 min par jour. Hiérarchie d’exposition bâtie par elle. Étape suivante : poignée de porte publique.
clean: Fin de suivi planifiée. Bilan des buts : emploi, permis de conduire, chorale. Porte ouverte si besoin, coordonnées remises.
clean: Rencontre à domicile. Mme vit seule au 3e étage et désire rester dans son quartier. Demande de popote roulante faite avec elle.
clean: Refus de la RAMQ quant au remboursement du fauteuil, motif administratif. Demande de révision rédigée avec monsieur. Délai de 60 j noté.
clean: Proche aidante depuis 2 ans, elle nomme la fatigue et l'affection pour sa mère. Répit de 4 h/sem accordé. Elle reprendra son cours d'aquarelle.
clean: Perte d’emploi en janvier, prestations d’AE débutées. Budget revu ensemble. Dépannage alimentaire du vendredi, transport par un bénévole.
clean: Évaluation OEMC complétée. Besoins : bain, repas, surveillance de la médication. Monsieur choisit le chèque emploi-service.
clean: Éviction annoncée par le propriétaire. Information sur ses droits remise, comité logement joint sur haut-parleur. Elle dépose une plainte au Tribunal administratif du logement.
clean: Rencontre avec le couple. Chacun a parlé de ses attentes au retour à la maison. Entente : matinées pour elle, soirées pour le fils.
clean: Elle vit de la violence conjugale et a parlé de sa situation à son rythme. Scénario de protection élaboré, SOS violence conjugale remis. Décisions laissées à elle, RDV vendredi.
clean: Demande d'hébergement : trois résidences visitées avec sa fille. M. préfère celle près de l'église. Dossier transmis au guichet d'accès.
clean: Homme sans logement depuis mars, dort chez des amis. Carte d’assurance maladie en renouvellement. Il souhaite un studio près du métro.
clean: Adolescent rencontré à l’école. Aime le hockey et la mécanique. Retards liés à l’autobus de 7 h, horaire ajusté avec la direction.
clean: Curateur public avisé du changement d'adresse. Monsieur était présent à l'appel. Copie du formulaire au dossier.
clean: Crise du logement : aucune place en HLM avant l’automne. Inscription sur la liste faite. Supplément au loyer exploré.
clean: Réunion PSI : parents, école, CLSC. L’enfant a dessiné ce qu’il aime, affiché au tableau. Objectif commun : routine du matin.
clean: Deuil récent. Mme décrit des journées longues et une bonne voisine. Café-rencontre du mardi, elle essaiera.
clean: Fardeau fiscal de la succession : orientée vers la clinique d’impôt gratuite. RDV le 3 avril. Liste des papiers remise.
clean: Allocation logement refusée faute d’un document. Avis de cotisation retrouvé avec elle. Envoi recommandé fait ce jour.
clean: Famille arrivée du Honduras en août. Francisation débutée, garderie trouvée. La mère souhaite faire reconnaître son diplôme d'infirmière.
clean: Appel de la banque au sujet de retraits inhabituels; madame confirme les avoir faits pour sa cuisine. Aucun suivi requis. Elle remercie de la vérification.
clean: Congé prévu mercredi. Lit électrique livré mardi, clé chez le voisin. Le fils dort sur place la première nuit.
clean: Demande faite par la tante, avec l'accord de la mère. Besoin exprimé : aide aux devoirs et répit. Famille orientée vers la maison de la famille.
clean: Vignette de stationnement : formulaire SAAQ signé par l’ergo. Monsieur y tient pour ses sorties au marché. Frais payés.
clean: Entrevue avec interprète en LSQ. Mme, sourde de naissance, demande les RDV par texto. Alerte ajoutée au dossier.
clean: Transport adapté accepté. Carte reçue, premier trajet lundi vers le centre de jour. Elle a hâte d'y revoir ses amies.
clean: Conflit de travail et manque de sommeil. Médiation offerte par le syndicat. Il choisit d’y aller accompagné.
clean: Testament et mandat de protection : notaire à domicile le 20. Madame a préparé ses questions. Nièce présente à sa demande.
clean: Bilan des forces : réseau d'amis, foi, débrouillardise. Besoin : laveuse brisée depuis un mois. Fonds d'aide de la paroisse obtenu.
clean: Signature du bail social. Il a choisi l’appartement au rez-de-chaussée. Meubles donnés, déménagement samedi avec son beau-frère.
clean: Suivi téléphonique, 3 essais sans réponse, boîte vocale pleine. Lettre envoyée avec mes disponibilités. Madame a rappelé le 11, RDV fixé.
clean: Fermeture de l'épisode, monsieur juge ses objectifs atteints. Il garde la carte du service. Résumé remis au médecin de famille.
clean: Bilan comparatif des médicaments fait à l’admission. Divergence : ramipril 5 mg non resservi depuis 6 sem, pharmacie fermée pour rénovations. Repris avec accord du médecin.
clean: Vancomycine, creux 17 mg/L. Dose inchangée 1 g q 12 h. Créat stable à 82.
clean: Conseil : agiter le flacon avant l'emploi, garder au frigo. Durée 10 j. La mère répète les consignes correctement.
clean: Interaction clarithromycine-atorvastatine signalée. Statine suspendue 7 j. Patient informé, reprise le 18.
clean: Apixaban 5 mg BID. Elle oublie parfois la dose du soir lors des quarts de travail; alarme de téléphone choisie. Suivi dans 1 mois.
clean: Nutrition : poids 58 kg, apport estimé 1 450 kcal. But de madame : retrouver l'énergie pour danser. Collation protéinée en après-midi ajoutée.
clean: Rupture d’approvisionnement de l’amoxicilline en suspension. Substitution par comprimés à croquer. Prescripteur avisé.
clean: Méthadone 60 mg, dose témoin prise au comptoir. Trois doses non témoin pour le week-end, selon entente. Il va bien, nouvel emploi.
clean: Diète pauvre en potassium enseignée, K+ 5,4. Double cuisson des pommes de terre expliquée. Elle choisit de garder sa banane du dimanche en demi-portion.
clean: Toux sèche sous périndopril, effet indésirable dose-indépendant. Passage au candésartan 8 mg proposé et accepté. TA à prendre x 2 sem.
clean: Échec de la tentative de télétransmission à l’assureur, code de rejet 56. Appel fait, réclamation payée. Patient servi à 17 h.
clean: Gavage : 1,5 kcal/mL à 55 mL/h x 20 h. Résidus gastriques faibles. Phosphore 0,9, surveillance du syndrome de réalimentation.
clean: Sevrage de benzodiazépine à la demande de la patiente, baisse de 10 % aux 2 sem. Sommeil passable, tisane appréciée. Elle décide du rythme.
clean: Maladie cœliaque nouvellement confirmée. Lecture d’étiquettes pratiquée avec ses propres produits. Liste de boulangeries remise.
clean: Enfant de 20 mois, mange par petites quantités, courbe au 25e p, stable. Parents décident du menu, l'enfant de la quantité. Revoir à 24 mois.
clean: Insuline glargine : teneur du stylo 300 U/mL, attention à ne pas confondre. Étiquette auxiliaire ajoutée. Compris par le conjoint.
clean: Allergie à la pénicilline revue : éruption légère à 3 ans. Test de provocation réussi en clinique. Mention retirée du dossier.
clean: Malnutrition protéino-énergétique, albumine 29, perte de 8 % en 3 mois. Enrichissement des potages, supplément BID. Pesée hebdomadaire.
clean: Bactérie résistante au ciprofloxacine à l’antibiogramme. Changement pour fosfomycine 3 g x 1. Patiente jointe à 16 h.
clean: Trouble alimentaire, suivi conjoint avec la psychologue. Elle a ajouté un dîner chaud 4 j/7. Poids non mentionné en séance, à sa demande.
clean: Crème corticoïde puissante : appliquer mince couche BID x 10 j. Éviter le visage. Feuillet remis.
clean: Polypharmacie, 14 Rx. Déprescription du pantoprazole proposée, monsieur d’accord. Rappel dans 4 sem pour voir le reflux.
clean: Glycémies capillaires : moyenne 7,9. Elle répartit les glucides, 45 g par repas. Le lecteur en continu l’aide à choisir ses collations.
clean: Champix x 12 sem commencé le 2. Rêves intenses, tolérables. Il fume 3 cigarettes par jour contre 20, veut continuer.
clean: Intolérance au lactose : lait sans lactose toléré. Calcium alimentaire 900 mg/j. Pas de supplément requis.
clean: Contrôle des stocks de narcotiques exact à 8 h. Fiole d’hydromorphone brisée, perte consignée par 2 témoins. Formulaire envoyé.
clean: Préparation colique expliquée pour lundi. Diète sans résidus x 2 j. Arrêt du fer 5 j avant.
clean: Lettre du médecin d’exception préparée pour l’adalimumab. Première autorisation refusée par l’assureur privé. Dose d’essai fournie par le programme de soutien.
clean: Dysphagie : purée lisse IDDSI 4, liquides IDDSI 2. Goûter choisi : crème caramel. Apports à 80 % des besoins.
clean: Hypertriglycéridémie 4,2. Ses idées : moins de jus, poisson le vendredi, marche au parc. Bilan à jeun dans 3 mois.
clean: Marche 60 m avec canne simple, supervision. Pied D instable à l’attaque du talon, essai d’orthèse tibiale concluant. But : aller au dépanneur seul.
`)
