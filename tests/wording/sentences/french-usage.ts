import {readSentences, type Sentence} from './sentence.js'

/** French sentences in which a few other judging words stand as charts, letters, minutes and slides have them in a week, said of the person or harmless, by a writer who had not seen the rules; learned from. */
export const sentences: Sentence[] = readSentences(`
label: Avec un {cas lourd} comme lui, la moitié du quart y passe.
substance: Le résident en médecine la croit {quêteuse de narcotiques} et j'abonde dans le même sens.
character: Rien ne lui convient, {exige} de parler au chef d'unité à chaque quart.
credibility: La physio rapporte que l'accidenté {exagère} quand il se sait observé.
credibility: De retour de suspension, Mathis {blâme} encore la technicienne.
credibility: Conclusion du physiatre : le travailleur {joue la comédie}.
insight: Son {mauvais jugement} l'a encore menée à laisser entrer des inconnus dans l'immeuble.
deficit: Sans emploi, sans réseau et {peu fonctionnel}, l'usager est référé au suivi intensif.
compliance: Un trio parfait chez le même client : {têtu}, {immature}, {irrespectueux}.
character: Nous recommandons de mettre fin au bail d'une locataire {intrusive} et {sarcastique}.
character: Le 14, à l'accueil, Mme T. a été {irrespectueuse} envers la commis; avertissement verbal.
credibility: Dlr cotée 9/10, clairement {exagérée} selon nos observations.
character: M. Nguyen (ch. 12) s'est montré {irrespectueux} à mon endroit, refuse d'être pesé.
character: De nature {intrusive}, Mme P. questionne les visiteurs des autres.
character: Elle a rétorqué, {sarcastique}, que l’hôpital devrait s’acheter une horloge.
credibility: Malgré les bleus qu'on voit, madame {minimise}.
compliance: Aussi {têtue} que le mois dernier, Mme Fortin refuse encore l'aide à domicile.
credibility: S'énerve, {blâme} l'école, le chauffeur d'autobus, la surveillante, tout le monde sauf lui.
deficit: Profil : {peu fonctionnel} – motivation faible – aide sociale depuis 10 ans.
insight: Du {mauvais jugement} à l'état pur : a redonné ses clés d'auto à son ami saoul.
character: Bonjour Lise, la cliente {exige} que ce soit toi et personne d'autre, bon courage.
substance: Étant donné son passé de {quêteur de narcotiques}, aucun opioïde ne sera prescrit au congé.
credibility: À force d'{exagérer}, il n'est plus cru de personne.
coercion: Statut : {a fugué}; avis de disparition rempli à 21 h.
label: Transfert reçu de Saint-Jérôme : {cas lourd}, obèse, ne fait rien pour s'aider.
character: Fouille dans les dossiers du poste, écoute aux portes; bref, {intrusive}.
substance: Je soupçonne fortement un {quêteur de narcotiques}; allergie alléguée à tout sauf au Dilaudid.
credibility: Tendance à {minimiser}, à banaliser et à rire lorsqu’on aborde le jeu.
service-use: Profil de {porte tournante}, cesse ses Rx à chaque congé.
compliance: Pas facile à évaluer : {sur la défensive}, elle répondait à côté.
character: N’en finit plus d’{exiger}.
character: Pourquoi est-il si {irrespectueux} avec nous et si doux avec le docteur?
character: {Provoque} les autres résidents à la salle à manger.
character: Par ses gestes obscènes, elle {provoque} les messieurs du salon.
character: Depuis qu'elle est guérie de sa pneumonie, elle est redevenue {envahissante}.
character: Demande de psychoéducation : ado de 15 ans, {immature}, opposant, sans amis.
compliance: Rester ferme avec lui : {sur la défensive}, retourne les questions, teste.
character: Placé en salle d’isolement pour {passage à l’acte} envers le mobilier.
deficit: Demeure {peu fonctionnel} malgré tous les services investis.
character: Je n’ai jamais vu une élève plus {irrespectueuse}.
credibility: On a tous l'impression qu'elle {joue la comédie} dès que le médecin arrive.
character: Obstacles au plan : consommation, absences, comportement {immature}.
character: A traité la pharmacienne de « vendeuse », ton {irrespectueux}.
label: Personne n’en veut, c’est le {cas lourd} de l’étage.
character: H 19 ans, {immature}, amené par ambulance suite à une intoxication à l'alcool.
credibility: Au lieu de réfléchir à ses gestes, il {blâme les autres}.
insight: Comme elle a un {mauvais jugement}, on garde sa carte bancaire au poste.
compliance: Plus on l'interroge sur l'accident, plus elle se tient {sur la défensive}.
character: N'a pas mangé et s'est montrée {envahissante} avec l'inf. aux.
credibility: Ne voit pas le problème ou le {minimise}.
character: Locataire du 206, {irrespectueuse} comme ça ne se peut pas, a raccroché au nez de la préposée à la location.
credibility: Sans aller jusqu'à simuler, il {exagère}.
substance: J'ai appelé les 3 pharmacies du coin, on le connaît partout comme {quêteur de narcotiques}.
character: Durant l'atelier de cuisine, comme à son habitude, cherche et {provoque} jusqu'à ce que quelqu'un éclate.
coercion: Jeune en centre de réadaptation depuis 3 sem., {a fugué} ×2, consomme, ne s'investit pas.
credibility: Ses symptômes, qu’elle {exagère} devant le médecin, disparaissent à la cafétéria.
deficit: La requérante, {peu fonctionnelle} au dire de son intervenante, ne peut tenir un budget.
character: Hier poli, aujourd'hui il {provoque}, sacre et crache.
character: Multiplie les {passages à l'acte} dès que son éducatrice est en congé.
character: Bien que ponctuelle et soignée, la locataire du 4 s'est révélée {envahissante} auprès de la concierge.
insight: J’attribue l’incident de la cuisinière à un {mauvais jugement} de la part de la locataire.
character: F 22, G1P0, {immature}, sans conjoint, attend d’accoucher pour « voir ».
compliance: La résidente de la 118, habituellement docile, {résiste aux soins} depuis lundi.
character: Fermé, voire {irrespectueux}.
compliance: RÉSIDENTE {TÊTUE} REFUSE BAS SUPPORT MD AVISÉ
credibility: Qu'il {exagère} ne fait aucun doute pour l'équipe.
label: On nous transfère Mme Dufour ({cas lourd}) sans plan d'intervention.
credibility: EVA 10/10 mais texte sur son cellulaire : {exagère}.
deficit: Cher confrère, je vous retourne votre patient, {peu fonctionnel} et {quêteur de narcotiques}, sans suivi prévu de notre part.
compliance: Le plus {têtu} des cinq garçons du foyer demeure Anthony.
character: Déplacée au bout du corridor parce qu’{intrusive}.
substance: Plan : ne pas céder au {quêteur de narcotiques}, Tylenol seulement.
credibility: S : « c'est pas moi ». O : {blâme les autres}. P : poursuivre.
character: Se montre tantôt charmant, tantôt {sarcastique}.
substance: Rx refusé car {quêteuse de narcotiques}.
character: Répond par oui ou par non, parfois {sarcastique}, et soupire quand on reformule.
service-use: Statistique du mois : 22 visites pour Mme Cyr, {porte tournante} s'il en est.
character: De l'évaluation, il ressort un jeune adulte {immature} et dépendant.
character: BIRP – B : évitant, {sarcastique}, en retard de 20 min.
service-use: Mme Lavoie est devenue une {porte tournante}, on lui donne son congé le mardi et elle revient le jeudi.
character: Appels de la locataire à 8 h, 8 h 15 et 9 h : {exige} une réparation le jour même, coupe la parole.
character: Le ton est vite devenu {irrespectueux} de sa part.
character: Prière de noter que le locataire du 1102 {exige} un remboursement et hausse le ton.
character: Déclencheur : limite posée. Comportement : {passage à l'acte}. Intervention : retrait 15 min.
credibility: TA 190/100, ne prend pas ses Rx, {minimise} tout ce qu'on lui dit.
compliance: Jeune femme au caractère {têtu}, peu ouverte à l’enseignement.
service-use: Fin du suivi, la cliente étant une {porte tournante} qui n’applique rien.
character: Aucune collaboration et, comme d'habitude, {irrespectueux} avec les filles de soir.
coercion: Mineure, 16 ans, ayant {fugué} du foyer de groupe, trouvée intoxiquée, peu loquace.
coercion: Détenu Côté, 60 jours purgés, {a fugué} lors d'une permission de sortie.
compliance: Pte {têtue}, refuse le déambulateur depuis l’admission.
substance: patiente bien connue vient chercher ses pilules {quêteuse de narcotiques} selon moi congé sans ordonnance
service-use: Pt 52A, MPOC, tabac, {porte tournante}, code 3.
coercion: L'adolescent {fugue} chaque fois que l'horaire change.
character: A {provoqué} l'agent pendant la fouille, ricanements.
character: L'hypothèse retenue par l'équipe est celle d'un {passage à l'acte} visant à obtenir un lit.
credibility: {Exagère} ++ sa douleur à la mobilisation.
credibility: Crois-moi, elle {jouait la comédie}.
credibility: La triagiste est catégorique : la dame aux béquilles {joue la comédie}.
character: Sortie annulée : {passage à l'acte} en avant-midi, {mauvais jugement} en après-midi.
character: Des attentes irréalistes, un ton sec : il {exige} une IRM.
compliance: {Résiste aux soins} d'hygiène ce matin, 2 PAB requis.
character: Comportement au groupe de jour : {envahissant}.
insight: Financièrement, {mauvais jugement}.
credibility: Ne se remet pas en question, {blâme} son ex-patron pour sa rechute.
credibility: Avoue une chute mais en {minimise} les conséquences.
service-use: Une {porte tournante}, voilà ce qu'est ce monsieur pour la médecine interne.
character: Je te laisse le dossier de Karine D., 27 ans, gentille au fond mais terriblement {intrusive}.
insight: C'est par {mauvais jugement}, rien d'autre, qu'il a cessé ses anticoagulants.
character: Il n’y a pas que sa hanche qui complique le congé : {envahissant} au possible, il {exige} un lit privé.
compliance: Tout dans sa posture disait qu'il était {sur la défensive}.
coercion: 2026-03-02 23 h 40 – {A fugué} du centre par la fenêtre de la salle de bain.
character: Non seulement {sarcastique} mais carrément baveux avec le résident en médecine.
character: « {Sarcastique} » est le mot qu'emploie la travailleuse sociale pour le décrire et je partage son avis.
deficit: Travailleur jugé {peu fonctionnel} par le conseiller en réadaptation; fermeture du dossier à prévoir.
credibility: L'usagère {blâme les autres}, se victimise, puis annule ses rendez-vous.
service-use: Mme B., véritable {porte tournante} de l'urgence, revient pour la 4e fois ce mois-ci.
compliance: Toujours aussi {têtu}, M. Bélanger.
character: Comme toujours, M. {provoque} et ensuite se plaint d'être attaqué.
character: Ton {sarcastique} durant toute l’entrevue, tutoie l’évaluatrice.
credibility: Selon l’inf. de nuit, M. Gagnon {joue la comédie} pour éviter le lever.
credibility: {Minimisant} ses oublis, M. Ouellet affirme conduire sans problème.
insight: L'étudiante infirmière m'a signalé le {mauvais jugement} du patient, qui fumait avec son oxygène.
character: De {sarcastique} qu'il était lundi, il est maintenant muet.
deficit: Qu'un homme aussi {peu fonctionnel} ait pu garder son logement tient du miracle.
insight: A : {mauvais jugement}, introspection nulle.
credibility: Se dit incapable de marcher... {joue la comédie}, l'ai vu courir au fumoir.
credibility: DAP – D : {minimise} l'épisode de la fin de semaine.
deficit: Bénéficiaire {peu fonctionnelle}++, tout est à faire.
credibility: « Agonisant » depuis 3 jours mais mange ses 3 repas; {exagère}.
trap, structure: La loi exige le consentement écrit avant la divulgation.
trap, structure: La renouée du Japon, plante envahissante, a gagné la cour du HLM; avis envoyé à l'arrondissement.
trap, structure: Jamais irrespectueux, au contraire : remercie à chaque soin.
trap, structure: Son agresseur la blâmait pour tout, relate-t-elle.
trap, structure: Comité : l’effet de porte tournante vient du manque de logements, pas des personnes.
trap, structure: Le juge rappelle qu'on ne peut minimiser la gravité du voyeurisme commis par le propriétaire.
trap, structure: Frottis sanguin : granulocytes immatures 3 %, à recontrôler dans 48 h.
trap, structure: Cyphose dorsale exagérée, exercices d'extension enseignés.
trap, structure: Ne se voulait pas sarcastique : « je disais merci pour vrai », précise-t-elle.
trap, structure: L'odeur de peinture était envahissante au 3e étage, les résidents ont été déplacés au salon.
trap, structure: Le bail exige un préavis de 24 heures avant toute visite.
trap, structure: A peur que le curateur conclue à un mauvais jugement s'il achète un véhicule d'occasion.
trap, structure: Nie tout passage à l'acte.
trap, structure: Aucun propos sarcastique durant la rencontre.
trap, structure: Note de service : merci de ne plus parler de « cas lourd » au rapport interservices.
trap, structure: L'enseignante ne le trouve pas immature pour son âge. Bonnes habiletés sociales.
trap, structure: N'ose plus consulter, craint de passer pour un quêteur de narcotiques.
trap, structure: Aucun signe de mauvais jugement; comprend les risques et les explique dans ses mots.
trap, structure: Le vendeur de prothèses a exagéré les bienfaits de l'appareil, dit-il; remboursement obtenu.
trap, structure: Mot à éviter dans les notes : sarcastique. Citez plutôt les paroles exactes.
trap, structure: Aime faire rire le groupe avec l'histoire de son cheval têtu du temps de la ferme à Saint-Prosper.
trap, structure: Craint d'être perçu comme intrusif en demandant des nouvelles de son cochambreur transféré aux soins intensifs.
trap, structure: A-t-il été irrespectueux? Non, selon les trois témoins rencontrés.
trap, structure: N'était pas sur la défensive, a répondu à toutes nos questions avec ouverture.
trap, structure: Un autre jeune de l’unité a fugué hier; les activités extérieures sont suspendues pour tous.
trap, structure: Club de jardinage : compost encore immature, ne pas l'étendre avant juin.
trap, structure: « Je minimise souvent mes affaires pour pas déranger », dit-elle.
trap, structure: L'élève jouera la comédie dans la pièce de fin d'année; répétitions le midi, adapter l'horaire d'orthophonie.
trap, structure: Sur la défensive? Non. Calme, bon contact visuel.
trap, structure: Risque de passage à l’acte évalué faible, plan de sécurité remis.
trap, structure: Tache de sang têtue sur le fauteuil de la salle d'attente, demande faite à l'hygiène et salubrité.
trap, structure: Les travaux du corridor provoquent du bruit jusqu'à 16 h.
trap, structure: Ne minimise pas sa consommation, en parle ouvertement.
trap, structure: Il fait chaud, mais n'exagérons rien : salle à 25 °C, ventilateur ajouté.
trap, structure: Item 5 de la grille : mauvais jugement en situation d'urgence – oui ( ) non (x).
trap, structure: À l'examen mental, remplacer « mauvais jugement » par l'exemple concret et le raisonnement de la personne.
trap, structure: Ne pas confondre une décision risquée avec un mauvais jugement : la personne apte a le droit de refuser.
trap, structure: À la demande du patient, la mention « quêteur de narcotiques » de 2017 a été retirée par les archives.
trap, structure: Culture juste : signaler l'erreur sans blâmer les autres.
trap, structure: Ancienne catégorie « peu fonctionnel » retirée du formulaire; utiliser le SMAF.
trap, structure: « Je suis peu fonctionnelle le matin avant mon café et mes médicaments », dit-elle.
trap, structure: « Je le sais que je suis un cas lourd pour vous autres », dit-elle en s'excusant.
trap, structure: Assemblée syndicale : définition d'un « cas lourd » dans la charge de travail, à négocier en juin.
trap, structure: Contention retirée; l’équipe cherche à minimiser le recours aux mesures de contrôle.
trap, structure: A dénoncé les gestes irrespectueux d'un préposé d'agence; plainte transmise au commissaire.
trap, structure: « Selon vous, la personne est-elle un cas lourd? » : question retirée du formulaire de référence.
trap, structure: Lit le roman policier « Passage à l'acte » emprunté à la bibliothèque de l'unité.
trap, structure: Ne jamais écrire « quêteur de narcotiques » au dossier : décrire la douleur, la demande et la réponse.
trap, structure: Son chat a fugué pendant le déménagement, en est très affectée.
trap, structure: Atelier : quand on dit qu'une personne « résiste aux soins », que cherche-t-elle à nous dire?
trap, structure: Son état exige une surveillance aux heures.
trap, structure: HTA qui résiste à trois agents, bilan secondaire demandé.
trap, structure: Le chien de zoothérapie a fugué, séance reportée au 21.
trap, structure: Réponse inflammatoire exagérée au site d'injection, allergologue consultée.
trap, structure: Le médecin précédent minimisait ses symptômes, dit-elle; a mis 6 ans à obtenir un diagnostic d'endométriose.
trap, structure: Test de cognition sociale : vignettes sincères réussies 9/10, vignettes sarcastiques 3/10.
trap, structure: La Cour conclut que la fouille à nu, la plus intrusive, n’était pas justifiée.
trap, structure: A peur qu'on la juge immature parce qu'elle a apporté son toutou pour l'hospitalisation.
trap, structure: Formulaire de signalement, case « a fugué » : ne s'applique pas.
trap, structure: Minimise-t-elle ses apports? Non, ses chiffres concordent avec le journal alimentaire.
trap, structure: Trouve irrespectueux qu'on entre dans sa chambre sans frapper.
trap, structure: « J'ai résisté à l'envie de boire toute la fin de semaine », dit-elle fièrement.
trap, structure: Le propriétaire joue la comédie, d’après la locataire : il promet les réparations et ne revient jamais.
trap, structure: Cuisine peu fonctionnelle en fauteuil roulant, demande d'adaptation faite.
trap, structure: Son fils affirme : « Ce n'est pas du mauvais jugement, il est pris par surprise quand on change la routine. »
trap, structure: « J’ai l’impression d’être une porte tournante, on me renvoie chez nous chaque fois sans rien », dit-elle.
trap, structure: « Je voulais pas le provoquer », dit-elle au sujet de son agresseur.
trap, structure: S'est plaint du ton sarcastique du commis à l'accueil; formulaire de plainte remis.
trap, structure: La coroner ne retient pas l'hypothèse d'un passage à l'acte : décès accidentel.
trap, structure: Interventions pour minimiser les chutes : tapis, veilleuse, cloche à portée.
trap, structure: Sorties accompagnées ×4, n'a pas fugué, retour à l'heure chaque fois.
trap, structure: Les médias blâment la chaleur pour la hausse des hospitalisations.
trap, structure: Accusation d'avoir résisté à un agent de la paix retirée par la Couronne.
trap, structure: Patiente drépanocytaire souvent prise à tort pour une quêteuse de narcotiques; appliquer sans délai le plan de crise.
trap, structure: Aime jouer la comédie : membre d'une troupe amateur depuis 20 ans.
trap, structure: Contrairement à ce qui avait été annoncé au téléphone, ce n’est pas un cas lourd : autonome pour tout sauf le bain.
trap, structure: Ascenseur peu fonctionnel au bloc B, locataires à mobilité réduite relogés au RC.
trap, structure: Ne pas écrire « têtu »; écrire plutôt ce que la personne a dit ou fait (ex. : « refuse la marchette, dit craindre de tomber »).
trap, structure: « J'espère que je ne suis pas intrusive, je voulais juste savoir comment vous allez », dit-elle à sa voisine de lit.
trap, structure: La toux provoque une douleur à la poitrine.
trap, structure: Affiche du poste : avant de penser « quêteur de narcotiques », demandez-vous si la douleur a été soulagée.
trap, structure: Mémoire de maîtrise de Mme Audet : « Quêteurs de narcotiques? Récits de patients à l'urgence ».
trap, structure: Système immunitaire encore immature chez le nouveau-né : lavage des mains demandé à tous les visiteurs.
trap, structure: Demander la permission avant de poser des questions intrusives sur la vie sexuelle.
trap, structure: Syndrome de la porte tournante en santé mentale : club de lecture du 4 avril.
trap, structure: L'éducateur reconnaît avoir été sarcastique avec le groupe et s'excuse.
trap, structure: Mesure de contrôle jugée trop intrusive par le comité d’éthique, retirée.
trap, structure: A l'impression d'être vu comme un cas lourd par l'équipe; rassuré.
trap, structure: Les tests de validité ne suggèrent pas que l'accidentée exagère ses symptômes.
trap, structure: Fistule artérioveineuse encore immature, ne pas ponctionner, poursuivre l'hémodialyse par cathéter.
trap, structure: Il craint qu'on écrive qu'il résiste aux soins parce qu'il a refusé le bain du dimanche.
trap, structure: Le port du masque minimise le risque de transmission.
trap, structure: Monsieur demande, sans jamais exiger, qu'on baisse la lumière.
trap, structure: Ne pas inscrire « résidente intrusive » au plan de travail; décrire : « entre dans la chambre 12, dit chercher son manteau ».
trap, structure: Un élève qui se sent accusé se met sur la défensive, rappelle le guide aux enseignants; commencer par ses bons coups.
trap, structure: « J'ai peur du passage à l'acte, c'est pour ça que je suis venue », dit-elle.
trap, structure: Inquiétudes envahissantes le soir, dort 4 h par nuit.
trap, structure: « Il ne joue pas la comédie, c'est pas son genre », dit sa conjointe.
trap, structure: La fille de Mme Roy nous dit : « Maman a toujours été têtue, mais elle vous écoutera, vous. »
trap, structure: « Là, vous exagérez », m’a-t-il dit quand j’ai proposé une quatrième prise de sang.
trap, structure: Évitons « une porte tournante » dans nos statistiques; parlons de réadmissions à 30 jours.
trap, structure: Sa fille : « Papa n'exagère jamais, s'il dit que ça fait mal, ça fait mal. »
trap, structure: « Dites-moi si j’exagère », demande-t-elle à la physio.
trap, structure: Ne provoque pas ses pairs, joue bien en groupe.
trap, structure: Trouve l'humour de l'animateur de radio trop sarcastique, préfère la musique.
trap, structure: Réflexe nauséeux exagéré, empreintes reportées.
trap, structure: « Vous pensez que je joue la comédie, mais j'ai vraiment mal », dit-elle en pleurs.
trap, structure: Capsule linguistique : « têtu », « immature » et « sarcastique » ne sont pas des observations.
trap, structure: « Je ne vous blâme pas, vous manquez de monde », dit le résident.
trap, structure: « Pas un cas lourd, un humain » : titre de la conférence du 9 octobre.
trap, structure: IES-R, sous-échelle des symptômes intrusifs : 19.
trap, structure: Un médecin d’une clinique sans rendez-vous l’aurait traitée de « quêteuse de narcotiques » devant la salle d’attente; en pleure encore.
trap, structure: Né à 29 semaines, poumons immatures, surfactant donné à la naissance.
trap, structure: Une ancienne monitrice lui répétait qu'il était « un cas lourd »; dit en garder une cicatrice.
trap, structure: Redoute d'être étiquetée « peu fonctionnelle » et de perdre son logement.
trap, structure: Idées suicidaires passives, sans plan ni passage à l'acte.
trap, structure: Sa conjointe nous demande : « Vous le prenez pour un quêteur de narcotiques ou quoi? »
trap, structure: L'employeur exige un billet médical pour chaque absence.
trap, structure: Client membre de la chorale Les Têtus de Verdun; répétition le jeudi, éviter les r.-v. ce soir-là.
trap, structure: Question 14 du questionnaire de tempérament : « Mon enfant est têtu quand il est fatigué » (jamais / parfois / souvent).
trap, structure: Séminaire de lecture : « Acting-out et passage à l'acte chez Lacan ».
trap, structure: Travail exigeant physiquement, 12 h debout.
trap, structure: Nous ne le blâmons pas pour ses absences : le transport adapté a été annulé trois fois.
trap, structure: Son entraîneuse exige trop, dit-il; blessures à répétition.
trap, structure: L'ordonnance exige qu'un tiers soit présent aux visites.
trap, structure: « Excusez-moi, je suis sur la défensive ces temps-ci, j’ai eu de mauvaises expériences à l’hôpital », explique-t-elle.
trap, structure: Aire d'attente peu fonctionnelle, plan de réaménagement présenté au comité des usagers.
trap, structure: Un visiteur de la chambre d’à côté (non lié à la patiente) s’est montré irrespectueux avec le gardien; il a été reconduit.
trap, structure: Voies de fait : le juge conclut que l'accusé n'avait pas provoqué le plaignant.
trap, structure: Diapo 9 : les formules à bannir (« joue la comédie », « c'est dans sa tête », « se complaît »).
trap, structure: Plainte au commissaire : le patient dit avoir été appelé « le quêteur de narcotiques » par un agent de sécurité.
trap, structure: Difficulté à saisir les remarques sarcastiques des collègues de travail, compatible avec le TSA.
trap, structure: « J'étais immature à 18 ans, aujourd'hui je veux finir mon cours », affirme le client.
trap, structure: Le camionneur, par mauvais jugement, a brûlé le feu rouge; la patiente traversait au feu vert.
trap, structure: Journaliste intrusif dans le stationnement de l'urgence, sécurité avisée.
trap, structure: Sondage sur le climat de classe : « Un adulte de l'école a-t-il été sarcastique avec toi? » Réponse de l'élève : jamais.
trap, structure: J'étais moi-même sur la défensive en début de rencontre et je m'en suis excusée auprès de l'usager.
trap, structure: Écrire « demande » plutôt qu'« exige », rappelle l'aide-mémoire.
trap, structure: Conseil aux stagiaires : une question en « pourquoi » met souvent les gens sur la défensive.
trap, structure: Formulaire de garde préventive, section 3 : « Danger imminent de passage à l'acte » – non coché.
trap, structure: Craint que sa tenue soit perçue comme une façon de provoquer, sujet abordé avec la sexologue.
trap, structure: Grille d’observation, item 9 : « contacts envahissants avec les pairs » : non.
trap, structure: Le procureur a joint le mauvais jugement à sa requête; la bonne décision suivra par courriel.
trap, structure: Se décrit comme têtu et fier de l'être; y voit une force pour sa réadaptation.
trap, structure: S'est coincé le poignet dans la porte tournante du centre commercial, douleur au scaphoïde.
trap, structure: Séance de révision du vocabulaire : « un cas lourd » devient « une personne ayant besoin de deux aidants ».
trap, structure: Incendie provoqué par une plaque chauffante, locataires évacués.
trap, structure: Questionnaire, item 3 : « Je blâme les autres quand ça va mal » – réponse : pas du tout.
trap, structure: A toujours peur qu'on pense qu'elle exagère, attend donc trop longtemps avant de consulter.
trap, structure: N'a jamais fugué du foyer, selon l'éducatrice.
`)
