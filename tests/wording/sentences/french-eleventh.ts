import {readSentences, type Sentence} from './sentence.js'

/** French sentences in which a few other judging words stand as charts, letters, minutes and slides have them in a week, said of the person or harmless, by a writer who had not seen the rules; kept apart: nobody who writes rules reads them. */
export const sentences: Sentence[] = readSentences(`
character: Au parloir comme en cellule, le détenu {provoque}.
compliance: Faut-il rappeler que le patient est {têtu}?
character: Client décrit à l'interdisciplinaire comme « un peu {intrusif} »; plan : limites claires.
character: Impression : personnalité {immature}, traits du groupe B.
substance: M'a demandé son Dilaudid par son nom => {quêteur de narcotiques}.
service-use: Admis, congédié, réadmis : {porte tournante}.
deficit: Homme de 45 ans qui, {peu fonctionnel} depuis sa séparation, ne fait ni ménage ni repas.
compliance: Hygiène – {résiste} / Alimentation – seul / Mobilité – marchette
compliance: Impossible de raisonner un patient aussi {têtu}.
character: C'est toujours elle qui {provoque} ses pairs, jamais l'inverse.
deficit: Le patient est décrit par le CLSC comme {peu fonctionnel} à domicile.
character: USAGER {INTRUSIF}, ENTRE DANS LES CHAMBRES DES AUTRES.
compliance: Peut-on espérer qu'un homme aussi {têtu} accepte l'hébergement?
character: Troisième {passage à l'acte} en autant de jours : à quand le transfert?
compliance: Dort bien, s'alimente peu, {résiste aux soins}, selles ×1.
character: Trop {envahissant} pour la salle commune, il prend désormais ses repas à la chambre.
character: Sa réaction {immature} à l'annonce du diagnostic a surpris tout le monde.
service-use: Objet : notre {porte tournante} préférée – 9e visite en 2 mois
compliance: Pas moyen d'avoir l'heure juste avec elle, tellement elle est {sur la défensive}.
character: R : présence {envahissante} au poste, doit être redirigée aux 10 min.
compliance: Accueil froid, {sur la défensive}, puis plus détendue.
label: Attention, {cas lourd} au 312.
compliance: Dans ses bons jours elle nous aide; dans les mauvais, {résiste aux soins}.
character: pt tannant , {envahissant} , toujours après nous
compliance: Devant le refus de prolonger l'arrêt de travail, le client s'est aussitôt mis {sur la défensive}.
credibility: Crise de larmes à la remise de l'avis d'éviction, mais d'après le concierge le locataire {joue la comédie}.
compliance: 10 h 20 : rencontré au bureau, {sur la défensive} dès qu'on aborde sa consommation.
character: A été vu en train de {provoquer} son cochambreur en fermant sa télé.
character: Qu’est-ce qu’elle est {sarcastique}, la dame du 8!
credibility: Alcool : {minimise}, dit 2 bières/jour.
service-use: L'équipe de jour l'appelle la {porte tournante}, et pour cause.
compliance: Les 2 préposées confirment : au bain il se débat, mord, {résiste}.
credibility: {Blâme} ses voisins pour ses retards de loyer.
character: Monsieur est cultivé, bien mis, {sarcastique}.
deficit: Selon l’intervenante au dossier, la défunte était {peu fonctionnelle} depuis des années et n’ouvrait pas son courrier.
deficit: L'agente de probation estime le prévenu {peu fonctionnel} et peu mobilisable.
character: Sans être agressif, il peut devenir {intrusif} avec les femmes de l'unité.
compliance: Toilette partielle seulement, vu qu'il {résiste aux soins}.
character: La parturiente {exige} la péridurale dès son arrivée, col à 1 cm.
label: Voici le {cas lourd} dont je te parlais à midi; bonne chance pour le plan de congé.
credibility: À l'entendre on l'amputerait; en fait, elle {joue la comédie}.
character: Relations interpersonnelles | {envahissant}, peu de limites
label: Elle est ce qu'on appelle un {cas lourd}.
credibility: Évasif sur sa conso, en {minimise} la quantité, la fréquence et les effets.
credibility: Patient qui {exagère} systématiquement l'intensité de ses céphalées en vue d'un billet.
compliance: Soins de bouche non faits, {résiste}.
compliance: Prise de sang annulée (pt {résiste}).
insight: Risque : chute. Cause : {mauvais jugement} de la patiente qui se lève sans sonner.
label: Priorité 4 vu {cas lourd} et peu de potentiel.
character: On la sait {intrusive}; prévoir une chambre seule.
coercion: Ayant {fugué} deux fois depuis septembre, le jeune n’a plus droit aux sorties.
service-use: Encore lui!! La {porte tournante} du triage.
character: Commentaires {sarcastiques} ++ lors de la réfection du pansement.
substance: Avez-vous remarqué que notre {quêteur de narcotiques} change d'hôpital chaque semaine?
character: Suivi tél. 13 h 05 : Mme {exige} un rendez-vous avant vendredi, sinon plainte.
insight: Fait encore preuve de {mauvais jugement} dans le choix de ses fréquentations.
label: Considéré {cas lourd} par l'équipe de soir, il est jumelé à deux préposés.
character: Affectueuse, certes, mais {envahissante}.
credibility: Pour lui, c'est la faute du système; il {blâme} le CLSC, la DPJ, le juge.
insight: Elle a démontré un tel {mauvais jugement} qu'on lui a retiré ses sorties.
character: Le tout s’est soldé par un {passage à l’acte}, prévisible de sa part.
character: A sonné 14 fois depuis minuit, {exigeant} qu'on replace son oreiller.
character: Je décrirais la locataire comme une personne {intrusive}, elle cogne chez le monde à toute heure.
credibility: Il a été rapporté en réunion clinique que l’usager {blâme} sa TS pour la perte de son logement.
character: Si on ne lui répond pas tout de suite, {provoque}.
deficit: Dame de 88 ans, {peu fonctionnelle}, vit seule au 3e étage.
credibility: Paralysie du bras droit disparue à la pause : {joue la comédie}.
character: Ne respecte pas la bulle des autres, {intrusif} +++.
label: SBAR – S : {cas lourd} au 5e, 140 kg, collabore peu.
credibility: À mon avis, et l’ergothérapeute est d’accord, Mme Roy {exagère} ses limitations.
character: Je ne peux m’empêcher de la trouver {immature} face à sa grossesse.
character: Mme, 41 A, inf. de formation, {exige} de lire son dossier et reprend chaque mot.
character: Nous avons dû, en raison de ses questions {intrusives} au sujet du personnel, changer d’intervenante.
coercion: {A fugué}, ramené par la SQ à 4 h, sans remords.
character: Élève intelligent, drôle à ses heures, quoiqu'{immature} pour un finissant.
character: Le côté {envahissant} de M. Paré épuise son voisin de lit.
label: Qui a hérité du {cas lourd} ce soir?
credibility: On note une tendance à {blâmer les autres} pour ses échecs scolaires.
character: C'est son attitude {envahissante}, et non le bruit, qui explique les plaintes des autres locataires.
insight: Elle n’est pas confuse, elle a seulement {mauvais jugement}.
character: La résidente, dont la fille est infirmière et qui habite chez nous depuis 2019, devient {intrusive} lorsqu'on soigne sa voisine de chambre.
credibility: S’est laissé tomber par terre devant le poste, {jouant la comédie}.
character: A ri au nez de l'orthophoniste, {sarcastique}.
character: Il y a eu, vers 16 h, après l'appel de l'avocat, {passage à l'acte}.
credibility: Mme Caron a beau sourire, elle {minimise} et {blâme les autres}.
character: Lit 7 : {exige} son hydromorphone avant l’heure.
coercion: Le résident du 2e, qui {a fugué} à l’heure du bingo, a été retrouvé au dépanneur.
compliance: L’accusé, rencontré deux fois en détention par la soussignée, est demeuré {sur la défensive}.
compliance: Rencontre avec Jérémy (5e année) : bras croisés, regard fuyant, {sur la défensive}, a fini par s'excuser.
character: Ses propos, son humour, ses caprices : tout est {immature} chez lui.
label: Bref, c'est un {cas lourd} et on n'a pas les ratios pour ça.
compliance: Pourquoi s'acharner? Il {résiste aux soins} peu importe qui entre.
service-use: Pas encore la {porte tournante}?
character: Il ne demande pas, il {exige}.
character: Nul doute que le bénéficiaire {provoque} délibérément les préposées.
substance: Dx : lombalgie mécanique vs {quêteur de narcotiques}
character: Jamais autre chose qu’{irrespectueuse} avec les agentes administratives.
character: En retrait à cause de ses {passages à l'acte} répétés, l'élève manque l'éducation physique.
character: Élève {irrespectueuse} envers la suppléante en 3e période; retenue donnée.
character: N'est pas violent mais {irrespectueux}.
compliance: {Résiste} aux changements de culotte, frappe, crie.
character: Isolement 20 h-21 h 30, motif {passage à l'acte}, ne regrette rien.
character: Ce qui frappe surtout chez elle, c'est son côté {immature}.
coercion: Retournée en encadrement intensif après avoir {fugué} avec son copain.
character: Selon la note de l’éducatrice, l’enfant serait {envahissant} avec ses pairs.
coercion: Dans la nuit du 7 au 8, profitant du changement de quart, {a fugué}.
substance: Raison de consultation : lombalgie / {quêteur de narcotiques} / sans médecin de famille.
character: Il faut savoir que Mme {provoque} pour se faire sortir de la salle.
compliance: Ergo : refuse la barre d'appui, la chaise de bain, le tapis. {Têtue}!
credibility: Elle a toujours {exagéré}, ce n'est pas d'hier.
character: Évaluation en pédopsy : garçon de 9 ans qui {provoque}, {exagère} et ment.
coercion: Vérification à 2 h : lit vide, sac parti; {a fugué} pour la 3e fois.
credibility: Sérieusement, entre toi et moi, le monsieur du lit 3 {joue la comédie}.
substance: Connu de l'urgence comme {quêteur de narcotiques}.
compliance: Fort comme un bœuf, il {résiste aux soins} même à deux.
credibility: {Blâme} constamment l'équipe de réadaptation pour ses propres absences.
character: D'un {passage à l'acte} à l'autre, l'adolescente épuise toute l'équipe.
compliance: Il m'a semblé {sur la défensive} quand j'ai prononcé le mot hébergement.
credibility: Tour à tour charmeuse et accusatrice, elle {blâme} le personnel de soir.
compliance: Malgré trois explications, reste {têtue} quant à l'insuline.
credibility: Le client, lorsqu'on lui montre ses résultats d'HbA1c, {minimise}.
compliance: {Têtu} comme pas un, M. Tremblay n'a rien voulu entendre au sujet de la jaquette.
character: Nouveau {passage à l'acte} hier soir quand on lui a refusé sa cigarette.
credibility: Il avait l’air de {jouer la comédie} pendant tout l’examen neurologique.
credibility: Questionné sur la violence, M. {minimise} et change de sujet.
character: Pour ses 34 ans, je le trouve assez {immature}.
compliance: Visite annuelle du logement. Locataire {sur la défensive} tout au long, appartement propre.
compliance: Refus de vaccin, on n'insiste pas : {têtu}.
character: Autre {passage à l’acte} ce PM // retrait de privilèges.
trap, structure: « Dites-le-moi si je suis envahissante avec mes questions », demande-t-elle à l'infirmière.
trap, structure: Travaille comme serveur à la brasserie La Porte tournante, debout 8 h par quart.
trap, structure: N’est pas une porte tournante : première consultation en 4 ans.
trap, structure: Membre du groupe de femmes « Résiste! », y trouve du soutien.
trap, structure: Lors de l'appel, la gestionnaire de l'assureur était sur la défensive et n'a pas fourni le motif du refus.
trap, structure: La direction du centre est une porte tournante, trois chefs d'unité en dix-huit mois.
trap, structure: A confié à la TS avoir vécu des années sur la défensive à cause d’un patron qui la harcelait.
trap, structure: Traitement moins intrusif privilégié : hydratation par voie sous-cutanée.
trap, structure: Impossible de franchir la porte tournante avec le triporteur, demande d'ouvre-porte automatique.
trap, structure: Programme d’intervention en TED (troubles envahissants du développement), volet 6-12 ans, liste d’attente de 8 mois.
trap, structure: Ne joue pas la comédie : fracture confirmée à la radiographie.
trap, structure: En équipe, on évitera « passage à l'acte » pour un élève de 7 ans qui a lancé un crayon; dire ce qui s'est passé.
trap, structure: L'arbitre écarte le motif de conduite irrespectueuse et annule le congédiement de la cliente.
trap, structure: L'expression « le dément du 4 » est irrespectueuse et ne doit plus être employée au rapport.
trap, structure: A appris à jouer la comédie au Conservatoire, enseigne maintenant le théâtre au secondaire.
trap, structure: Se plaint d’un voisin de palier envahissant qui cogne chez lui à toute heure; démarches auprès de l’OMH.
trap, structure: Le détenu dépose une plainte au sujet de la fouille, jugeant la méthode irrespectueuse de sa religion.
trap, structure: Souvenirs intrusifs et cauchemars : TSPT probable, PCL-5 à 48.
trap, structure: Hypokaliémie têtue malgré les suppléments, à discuter avec la néphrologue.
trap, structure: E. coli qui résiste à la ciprofloxacine, antibiotique changé.
trap, structure: Se reproche encore le mauvais jugement qu'elle dit avoir eu ce soir-là; culpabilité travaillée en séance.
trap, structure: Groupe d'exercices : chaque participant résiste à l'élastique 10 secondes, 3 séries.
trap, structure: « J'ai fugué parce que personne m'écoutait », dit Noémie.
trap, structure: Le changement d’heure provoque de la fatigue chez plusieurs résidents.
trap, structure: Question du dépistage : avez-vous déjà craint un passage à l’acte? Réponse : non.
trap, structure: Le rapport du coroner blâme l'entretien de la chaussée.
trap, structure: Éviter au dossier : « sur la défensive ». Préférer : « répond brièvement, bras croisés, demande pourquoi on lui pose la question ».
trap, structure: Capsule de formation : parler d'un résident devant lui à la 3e personne est irrespectueux.
trap, structure: « Je suis têtue, moi, je vais remarcher », dit la patiente en riant.
trap, structure: Dit se sentir sur la défensive quand son patron entre dans le bureau.
trap, structure: Craint que son courriel ait paru sarcastique, demande qu'on transmette ses excuses.
trap, structure: Code budgétaire 4410, supplément « cas lourd », à cocher si plus de 4 heures-soins par jour.
trap, structure: Raconte que son ex-conjoint la rabaissait chaque jour : « niaiseuse, immature, bonne à rien ».
trap, structure: Politique de tolérance zéro : tout comportement irrespectueux envers le personnel ou les usagers sera signalé.
trap, structure: Acteur retraité, il a joué la comédie au Rideau Vert pendant trois saisons.
trap, structure: Plâtre en résine : résiste à l'eau, mais bien assécher la doublure.
trap, structure: Craint que les voisins la blâment pour l'incendie.
trap, structure: Acouphènes envahissants depuis le changement de dose, ORL avisé.
trap, structure: N'exige rien, remercie pour tout.
trap, structure: A assisté à la lecture d'un monologue sarcastique d'Yvon Deschamps à l'activité culturelle; a bien ri.
trap, structure: L'agence de placement est une porte tournante : 6 éducatrices en un an pour la même classe.
trap, structure: Mots retirés du gabarit de note : intrusif, quêteur de narcotiques, cas lourd.
trap, structure: Règlement de l'immeuble, art. 8 : « Le locataire s'abstient de tout propos irrespectueux envers ses voisins. »
trap, structure: Craint qu’on croie qu’il a fugué s’il prend l’autobus pour voir sa sœur.
trap, structure: Se blâme pour la mort de son chien; exploré en thérapie.
trap, structure: Un passant ivre l’a provoqué à l’arrêt d’autobus; il s’est éloigné et a appelé le 911.
trap, structure: Formation douleur chronique, diapo 4 : « D’où vient l’étiquette de quêteur de narcotiques? »
trap, structure: Le plancher résiste mal à l’eau, à remplacer dans la salle de bain du locataire.
trap, structure: Les armes à feu à domicile augmentent le risque de passage à l'acte; dépliant remis à toutes les familles.
trap, structure: Ne blâme personne, veut comprendre ce qui s’est passé.
trap, structure: La gestionnaire blâme le service de paie pour le versement manquant; l’employé attend toujours ses prestations d’invalidité.
trap, structure: La loi ne présume pas qu’un adolescent de 14 ans est immature : il peut consentir seul aux soins requis par son état de santé.
trap, structure: Radiographie : squelette immature, cartilages de croissance encore ouverts.
trap, structure: Sortie du mercredi : voir les élèves de 5e secondaire jouer la comédie à l'auditorium.
trap, structure: Notre avocate considère que c'est un mauvais jugement du TAL et recommande d'en appeler.
trap, structure: Zoothérapie annulée : l'âne de la ferme, trop têtu, n'a pas voulu monter dans la remorque.
trap, structure: Dans les notes d'équipe, « blâme les autres » est un jugement; rapporter plutôt ce que l'élève raconte.
trap, structure: Le journal local a exagéré l’incident de la piscine, rassurer les familles.
trap, structure: Craint que la CNESST pense qu’elle joue la comédie.
trap, structure: Le Conseil de discipline a blâmé l'infirmier d'agence pour l'erreur de dosage.
trap, structure: Privilégier la surveillance la moins envahissante possible pour respecter l’intimité de monsieur.
trap, structure: On ne peut pas dire qu'il est peu fonctionnel : il cuisine, paie ses comptes et prend l'autobus.
trap, structure: Pathologie : carcinome épidermoïde superficiellement envahissant, marges libres.
trap, structure: « C'était un mauvais jugement de ma part, j'aurais dû appeler », reconnaît-il.
trap, structure: Chute sur le plancher mouillé en sortant par la porte tournante, pas de traumatisme crânien.
trap, structure: Médicament provoquant de la somnolence, à donner au coucher.
trap, structure: Le chef d'équipe lui criait d'arrêter d'exagérer pendant qu'elle saignait, rapporte-t-elle.
trap, structure: Son ex-conjoint l'accusait de jouer la comédie quand elle faisait une crise d'épilepsie.
trap, structure: Craint d'être vue comme une porte tournante si elle revient à l'urgence.
trap, structure: Rappel au personnel : aucun ton sarcastique à l'endroit des résidents ne sera toléré.
trap, structure: Mémoire déposé par l'organisme : « Finie la porte tournante », pour un suivi après l'hospitalisation.
trap, structure: Chien d'assistance parfois sur la défensive avec les autres chiens; garder la laisse courte.
trap, structure: Pas de comportement intrusif au salon; participe au bingo.
trap, structure: Le rapport de l’employeur minimise l’accident; la version du travailleur est corroborée par deux témoins.
trap, structure: Dx de trouble envahissant du développement posé en 2009, réévalué TSA niveau 1.
trap, structure: Ne minimisons pas sa peine : prévoir du temps au prochain rendez-vous.
trap, structure: Accouchement provoqué à 41 sem. pour dépassement de terme.
trap, structure: Guide de rédaction : au lieu de « peu fonctionnel », nommer les activités pour lesquelles la personne a besoin d’aide.
trap, structure: Sortie au match du Rocket : a commenté toute la partie, trouvait que l'équipe jouait trop sur la défensive.
trap, structure: Prothèse dentaire inférieure peu fonctionnelle, denturologiste avisé.
trap, structure: « Je n’exige pas une chambre privée, je demande juste du silence la nuit », dit-elle.
trap, structure: Échelle socioaffective, item 6 : comportement immature par rapport au groupe d'âge – non observé.
trap, structure: Pensées intrusives liées à l’agression, plusieurs fois par jour.
trap, structure: Le contremaître aurait crié au travailleur blessé d'arrêter de jouer la comédie; noté à la déclaration d'accident.
trap, structure: Craint d'avoir l'air irrespectueuse en refusant le repas pour motif religieux.
trap, structure: Échelle L du MMPI-2 dans la norme, aucune tendance à minimiser.
trap, structure: Le syndicat, sur la défensive, a quitté la table; le comité des usagers reprendra le point en juin.
trap, structure: Craint que l'équipe la trouve têtue si elle demande un deuxième avis.
trap, structure: Dossier informatique : la migration du serveur est un cas lourd, délai de deux semaines pour les accès.
trap, structure: Greffe : mauvais jugement télécopié à l'hôpital (dossier d'un homonyme), à détruire.
trap, structure: Épreuve d'effort : aucune ischémie provoquée.
trap, structure: Rein gauche peu fonctionnel à la scintigraphie (12 %).
trap, structure: N'exagère pas sa douleur, selon le physiatre.
trap, structure: Mme précise que son ancien patron, têtu, refusait de faire réparer le chariot; c'est ainsi qu'elle s'est blessée au dos.
trap, structure: N'ose pas sonner, de peur de paraître envahissante.
trap, structure: La fille résume : « On nous a dit partout que papa était un cas lourd, on ne veut plus entendre ça. »
trap, structure: Monsieur trouve les caméras du corridor intrusives et demande leur retrait.
trap, structure: Décrit le passage à l'acte de l'agresseur (un inconnu) et dit revivre la scène.
trap, structure: Résiste aux soins : 0 (jamais observé dans les 7 derniers jours).
trap, structure: Son ex-conjoint disait qu’elle le provoquait, pour justifier les coups.
trap, structure: La lettre du propriétaire, au ton sarcastique, a été déposée au Tribunal administratif du logement.
trap, structure: L'inspecteur du bâtiment qualifie la toiture de cas lourd, travaux repoussés au printemps.
trap, structure: « J’ai l’air sarcastique, mais c’est ma façon de passer au travers », dit-il.
trap, structure: Carnet vaccinal à jour exigé par le service de garde.
trap, structure: Raconte qu'à l'école on la disait « peu fonctionnelle »; fière d'avoir terminé son DEP l'an dernier.
trap, structure: Pas envahissant du tout : reste à sa place et attend son tour.
trap, structure: Aucun passage à l'acte depuis l'admission.
trap, structure: Rencontre d’équipe : les échanges entre collègues ont été irrespectueux la semaine dernière, médiation offerte par les RH.
trap, structure: Positionner en décubitus latéral pour minimiser la douleur.
trap, structure: Mauvais jugement de l'arbitre au soccer, selon Liam; s'est retiré de lui-même pour se calmer.
trap, structure: « Je ne veux pas être irrespectueux, mais je suis tanné d’attendre », dit M. Lapierre.
trap, structure: Quadriceps droit résiste bien à la pression, cotation 5/5.
trap, structure: « Je ne suis pas un quêteur de narcotiques, j'ai mal », dit-il.
trap, structure: La municipalité blâme le propriétaire pour l'état du bâtiment.
trap, structure: Correction au rapport : « a fugué » est remplacé par « a quitté l'unité à 14 h sans en aviser l'équipe ».
trap, structure: Ne résiste pas aux soins, collabore à l'habillage.
trap, structure: Formation : chercher ce qui a précédé le geste plutôt que d'écrire que l'élève « provoque ».
trap, structure: Consigne du poste informatique : minimiser la fenêtre du dossier avant de s’éloigner.
trap, structure: Formation : « minimise » suppose que nous savons mieux que la personne; écrire « dit boire 2 bières par jour ».
trap, structure: Marche peu fonctionnelle sans orthèse, 8 m avec aide modérée.
trap, structure: Formation : évaluer l'urgence d'un passage à l'acte suicidaire (grille COQ : comment, où, quand).
trap, structure: Ni têtu, ni sur la défensive, ni irrespectueux pendant les trois séances.
trap, structure: Le comité disciplinaire reproche au médecin un mauvais jugement clinique; dossier clos avec formation.
trap, structure: Raconte avoir fugué à 13 ans pour échapper aux coups.
trap, structure: Locataire incommodée par un gérant intrusif qui entre sans préavis de 24 h; mise en demeure envoyée.
trap, structure: L’ancienne école a longtemps minimisé l’intimidation qu’il subissait.
trap, structure: Ne pas écrire « exagère » : inscrire la cote de douleur donnée par la personne.
trap, structure: Il ne s'agit pas d'un patient têtu : il n'avait tout simplement pas ses appareils auditifs.
trap, structure: Vérifié avec la sécurité : le patient n’avait pas fugué, il était en radiologie.
trap, structure: Logiciel de prise de rendez-vous peu fonctionnel depuis la mise à jour, appeler plutôt.
trap, structure: Punaises qui résistent au premier traitement, deuxième passage de l'exterminateur le 14.
trap, structure: Formation du 12 mai : remplacer « résident envahissant » par une description des contacts recherchés et de leur fréquence.
trap, structure: Plaie exigeant un pansement deux fois par jour.
trap, structure: Cataracte immature de l'œil gauche, revoir dans un an.
trap, structure: Présentation à l’équipe : « immature » n’est pas une observation; décrivez l’âge, la situation et le comportement.
trap, structure: Lit avec l'orthopédagogue le roman jeunesse « Celle qui a fugué ».
trap, structure: A-t-elle déjà fugué? Non.
trap, structure: Rien n'évoque un quêteur de narcotiques : un seul prescripteur, une seule pharmacie, DSQ concordant.
trap, structure: Tératome immature de l'ovaire droit, grade 2, référée en gynéco-oncologie.
trap, structure: Le comité retire du formulaire de triage la case « quêteur de narcotiques ».
trap, structure: Audit de 60 dossiers de l'urgence : l'expression « quêteur de narcotiques » apparaît 11 fois; plan de correction.
trap, structure: Rapporte qu'un moniteur du pensionnat le traitait de « maudit têtu » avant de le frapper.
trap, structure: L'assureur exige un nouveau formulaire rempli par le spécialiste.
trap, structure: Le chat du locataire se tenait sur la défensive sous le lit lors de la visite de l'exterminateur.
trap, structure: Enveloppe « cas lourds » du ministère : demande à remettre avant le 30 septembre.
trap, structure: Main droite peu fonctionnelle depuis l'AVC, orthèse recommandée.
trap, structure: Échelle de comportement, « provoque les adultes » : jamais (cote 0).
trap, structure: Étude de cas pour les externes : l’équipe avait cru qu’un patient jouait la comédie; il avait un syndrome de la queue de cheval.
trap, structure: Porte tournante de l'entrée principale en panne, passer par l'urgence.
trap, structure: Étude citée au colloque : 4 jeunes placés sur 10 ont fugué au moins une fois dans l’année.
`)
