import {readSentences, type Sentence} from './sentence.js'

/** French sentences in which a few judging words stand in as many structures as two writers who had not seen the rules could think of, said of the person or harmless; kept apart: nobody who writes rules reads them. */
export const sentences: Sentence[] = readSentences(`
risk: Aussi {agressif} qu'à l'habitude, ce monsieur!
character: Rendement | {paresseux} en mathématiques
service-use: Aucun doute : {abonné de l'urgence}.
character: Je me suis sentie {manipulée} par la patiente du début à la fin.
label: ATCD : appendicectomie, asthme, {toxicomane}
risk: Alerte, orienté x3, {agressif}, tachycarde.
character: Traits {manipulateurs} chez cette jeune femme de 22 ans.
character: Il m’est apparu {hostile} d’entrée de jeu.
character: Lundi : {paresseuse}. Mardi : idem. Mercredi : a marché 20 m.
label: Une {toxicomane}, voilà ce qu’elle est, m’a lancé le médecin de garde.
credibility: Le requérant {prétend}, sans document à l’appui, que le chauffage était coupé.
credibility: L’élève ayant {prétendu} être malade, il a été gardé au secrétariat.
compliance: Obstacles au congé : {non collaborante}; pas de proche aidant.
compliance: Tantôt il coopère, tantôt il est {non collaborant}, selon l’intervenant au dossier.
character: Ce patient est aussi {manipulateur} que la dernière fois.
failure: Le contrevenant {a échoué} à respecter son couvre-feu, d’après l’agente Morin.
compliance: {Non collaborant} avec qui? Avec tout le monde, semble-t-il.
compliance: HTA mal contrôlée chez patient {non compliant}.
risk: Verbalement {agressive} x 2 ce quart-ci.
compliance: La pharmacienne communautaire considère madame {non compliante}.
character: S’est révélé {manipulateur} au fil du séjour.
character: Stratégies observées : pleure, menace de partir, {manipule} l'infirmière-chef.
compliance: {A refusé} sa prise de sang à 6 h, à 7 h et à 8 h.
character: Pt {hostile} ce matin, dort depuis 10 h.
credibility: {Prétend} que les pilules ont été volées, comme la semaine passée.
character: Objet : locataire {difficile}, logement 7
character: La demande de sortie était, selon moi, {manipulatrice}.
risk: La préposée l’a trouvé {agressif} au dîner.
character: suivi de plaie ce jour le patient est toujours aussi {difficile} la plaie est belle on revoit vendredi
character: C'est {hostile} qu'il est entré dans le bureau de l'agente de probation.
character: Silence {hostile} de l’usager pendant toute la rencontre de PI.
compliance: Les soins de bouche ont été {refusés} par l’usagère.
compliance: CAT : pt {non collaborant}, contention au besoin.
character: Sous des dehors vaillants, monsieur est {paresseux}.
character: Pas malade, juste {paresseux}.
compliance: F78, ch. 412-2, {non collaborante} à la toilette partielle.
character: Vu sa manière {manipulatrice}, on intervient toujours à deux.
risk: N'a pas mangé et s'est montrée {agressive}.
failure: Depuis son arrivée en RI, {a échoué} à participer à la moindre activité.
character: Jamais autre chose que {hostile}, M. Roy nous tourne le dos à chaque visite.
compliance: Qu'est-ce qui fait qu'elle {refuse} ses soins juste avec nous?
character: {Hostile} au point de nous fermer la porte au nez, le client a reçu un avis écrit.
character: L'accusé {a manipulé} son agente de probation pendant des mois, lit-on au rapport présentenciel.
compliance: Son attitude {non collaborante} a été notée par la juge de la Chambre de la jeunesse dans le dossier de l'adolescente.
character: On ne peut pas dire que madame ne soit pas {manipulatrice}.
credibility: {Prétend} ne jamais avoir reçu la lettre du CLSC.
character: Le détenu tente de {manipuler} les agents de l'aile B.
character: Ne pas lui donner de cigarettes hors horaire, car il {manipule} l’équipe.
risk: Gestes {agressifs} de l’usager envers l’agent de sécurité.
character: L’éducatrice la dit {paresseuse} en atelier.
compliance: {Refusant} tout soin, l'homme a été placé en observation.
compliance: {REFUSE} TOUT DEPUIS 8 H
character: L’élève, malgré trois rencontres avec la direction et un plan d’intervention signé en octobre, demeure {paresseux}.
risk: SBAR – Situation : homme {agressif} au triage, cote 3.
compliance: Parce qu'elle {refuse} l'aide à domicile, le dossier est fermé.
character: Parce que {paresseux}, n’a pas remis son bilan alimentaire.
risk: Non pas confus, mais {agressif}.
failure: Programme Portage – usagère {a échoué} au bout de 11 jours
character: PT {HOSTILE} +++ SÉCURITÉ AVISÉE
character: Jeune {manipulateur}, charmeur, peu de remords.
service-use: Au moins trois fois par semaine, comme toute {abonnée de l'urgence}, elle appelle le 911.
character: Il ne fait aucun doute qu'elle {manipule} les remplaçantes.
failure: Elle a une fois de plus {échoué} à suivre son plan de soins.
credibility: Selon le rapport de police joint, le jeune {prétend} qu’il dormait chez un ami.
risk: Bonjour Josée, petit mot pour te dire que le résident du 214 est encore {agressif} avec les filles de soir.
character: Le prestataire a été qualifié de {paresseux} par son agent d’aide à l’emploi.
service-use: En {abonnée de l'urgence} qui se respecte, elle avait son sac tout prêt.
credibility: Peu crédible, {prétend} marcher 5 km par jour.
character: Puisque {difficile}, isolée dans une chambre au fond.
compliance: Si l’usager n’était pas aussi {non compliant}, sa plaie serait fermée.
label: {Toxicomane}? Oui, il l’est, et depuis longtemps.
label: Particularités : {toxicomane}, phlébite au bras gauche, veines abîmées.
credibility: Tout en mangeant des croustilles, la patiente {prétend} avoir la nausée.
label: Femme de 29 ans, {toxicomane}, G3P1, sans suivi de grossesse.
label: Le 22, c'est une {toxicomane}, alors vérifie la salle de bain.
character: Je sais que M. Aubé est {difficile}, mais il faut lui changer son sac.
character: Ne s’habille pas, ne se lave pas, {paresseux}.
failure: Patiente qui {a échoué} sa méthadone, retour à la case départ.
service-use: Re : M. Pelletier, {abonné de l'urgence}, demande de plan d'intervention individualisé
credibility: L’usagère {a prétendu} être enceinte; test négatif.
risk: Transféré au 5e parce qu’{agressif}.
failure: Motif de fermeture : {a échoué} son traitement en externe.
service-use: Âge : 61. Dx : MPOC. Profil : {abonné de l'urgence}.
label: Dx principal cellulite MSD chez {toxicomane}.
service-use: Notre soi-disant {abonnée de l'urgence} est revenue pour la même douleur thoracique.
label: L'infirmier du triage l'a inscrite comme {toxicomane}, à raison.
failure: Nous sommes d’avis que monsieur {a échoué} à s’investir dans sa réadaptation.
compliance: Épileptique, {non compliante}, trouvée au sol par le concierge.
character: Comportement | {manipule} le personnel de cuisine
label: Il reste, malgré huit mois d'abstinence, un {toxicomane} aux yeux de l'équipe.
character: Non seulement {paresseuse}, mais en plus {manipulatrice}, au dire de la préposée.
compliance: L'expert déplore une requérante {non collaborante} à l'évaluation de ses capacités.
character: Nul n’ignore que cette dame est {difficile}.
compliance: Insuline HS {refusée} par M. Dubé, MD avisé.
failure: Pour avoir {échoué} à fournir ses échantillons d’urine, le jeune perd ses sorties.
service-use: Revue cette nuit, {abonnée de l’urgence}, 6e visite du mois.
character: Attention, il {manipule}.
compliance: Comme toujours, {refuse} de se lever pour la physio.
credibility: Ne dort pas, {prétend} entendre le voisin du haut, veut changer de chambre.
character: Monsieur se fait {difficile} au moment des transferts, au point d'épuiser les filles.
compliance: Patient de 60 ans non fumeur mais {non compliant}, suivi en clinique d’insuffisance cardiaque.
character: Sans doute {manipulateur}, le jeune obtient ce qu’il veut des remplaçants.
character: Tenue du logement : insalubre, locataire {paresseuse}
failure: Dossier fermé puisqu’elle {a échoué} à rappeler la secrétaire.
character: Reste {difficile} dans ses demandes, veut changer d'infirmière.
risk: {Agressif} il était à l'admission, {agressif} il est au congé.
character: {Hostile}, {difficile}, {manipulatrice} : voilà le portrait que l’équipe m’a remis.
failure: Combien de fois a-t-il {échoué} sa thérapie avant d’arriver chez nous?
credibility: Mme D. {prétend} toujours souffrir d’insomnie bien qu’elle ronfle à chaque tournée.
character: Par son côté {paresseux}, la résidente perd ses acquis en marchette.
compliance: Diabétique {non compliante}, 3e hospitalisation pour acidocétose.
character: Qui dit M. Gélinas dit {manipulateur}, rappelle l’infirmier de liaison.
failure: Le bilan de fin de séjour est clair : elle {a échoué} sa désintox.
character: S'étant montrée {difficile} dans deux résidences, Mme Hébert arrive ici sous condition.
compliance: Examen neuro incomplet (pte {non collaborante}).
character: B : résident {hostile} au lever. I : approche à deux. R : aucune réponse. P : réessayer à 10 h.
character: Élève de 4e année, doux, rêveur, {paresseux}.
label: Question pour la pharmacie : que donne-t-on à ce {toxicomane} pour sa fracture?
compliance: L'inculpé {a refusé} de se prêter à l'évaluation de l'aptitude.
risk: Fatiguée, souffrante et tout de même {agressive}, elle a griffé la préposée.
failure: Le locataire {a échoué} à entretenir son logement.
service-use: Considéré par tous comme un {abonné de l’urgence}, il n’a pas été examiné avant l’aube.
character: Bien qu'{hostile}, a signé le formulaire.
service-use: Voici la liste de ses visites, puisque c’est une {abonnée de l’urgence}.
risk: L’élève ne suit pas les consignes et devient {agressif} à la récréation.
risk: Devenant {agressif} à mesure que l'attente s'allongeait, il a fini par lancer son gobelet.
credibility: L’inspecteur note que la locataire {prétend} avoir payé en argent comptant.
character: Le participant en plateau de travail, {paresseux} au dire du contremaître, dort sur l’heure du dîner.
compliance: Collaboration | {non collaborant} | quart de nuit
character: À la dentisterie, l'enfant a été {difficile} du début à la fin.
compliance: Pansement fait à trois, patient {non collaborant}.
character: Ni confuse ni souffrante, seulement {hostile}.
risk: Chaque fois qu'il est {agressif}, on doit vider le salon.
risk: Aucune plainte somatique, {agressive} quand on la questionne.
credibility: Elle {prétend} quoi, cette fois-ci, pour sa dose manquante?
character: Se montre {paresseux} en ergo, coopère en musicothérapie.
character: A : manque de motivation, {paresseux}. P : horaire imposé.
label: {Toxicomane} de longue date, la locataire doit deux mois de loyer.
character: On a été plusieurs à se faire {manipuler} par ce monsieur, faisons attention.
compliance: Devant son obstination à {refuser} les soins, la garde est demandée.
character: C'est une patiente {difficile}, je vous préviens.
compliance: Demeure {non compliant} (insuline, pansement, bas supports).
risk: residente {agressive}...frappe,crache!!!voir note TS
character: Automutilation superficielle, geste {manipulateur}.
label: Étant donné qu'il s'agit d'une {toxicomane}, aucun opioïde au congé.
character: Plus {difficile} que la veille, surtout après le souper.
character: Le fait qu'il soit {difficile} retarde le placement en RI.
character: Cesser de laisser le patient du 6 {manipuler} le personnel.
compliance: Éveillée / {non collaborante} / glycémie 14,2
label: {Toxicomane} connu, VIH nég., hépatite C traitée.
service-use: M. Ouellet, fumeur, diabétique et {abonné de l'urgence}, a été rencontré par la TS.
label: Homme inconnu du service, d’allure {toxicomane}, refusé au refuge.
character: Difficile à dire si elle souffre; {paresseuse}, ça c’est sûr.
character: Chaque soir, après le départ de la TS, commence à {manipuler} les préposés.
compliance: Résident {non compliant} à sa diète, à sa médication et à ses exercices.
character: En {manipulant} les préposées, il obtient deux desserts.
character: D’une nature {paresseuse}, l’usagère laisse la vaisselle s’empiler.
character: Visite à domicile écourtée car {hostile}.
label: Le patient, un {toxicomane} du centre-ville, attend un lit en médecine.
compliance: Une résidente {non compliante} comme elle ne peut pas rester en RPA.
risk: On retient de l’observation de 30 jours un adolescent {agressif}.
character: Je dirais qu’elle est plus {paresseuse} que déprimée.
label: Cet ancien charpentier, aujourd'hui {toxicomane} et sans adresse, occupe le lit 4.
service-use: Type de clientèle : {abonné de l’urgence}; dernière visite : hier
character: Il est {paresseux} comme ça se peut pas.
service-use: C’est l’{abonnée de l’urgence} dont je te parlais vendredi.
character: Sans avertissement, est devenu {hostile} envers l’infirmière.
compliance: La physiothérapeute rapporte une dame {non collaborante}.
label: En {toxicomane} qu’elle est, Mme R. a demandé du Dilaudid par son nom.
credibility: ALLERGIES : {PRÉTEND} MORPHINE
character: Rien à signaler sinon que le pt est {paresseux} à la marche.
character: Tu vas voir, elle te {manipulera} comme elle a {manipulé} Sylvie.
compliance: La personne accouchée {refuse} toujours l’examen du périnée malgré nos explications.
risk: Le détenu, {agressif} et {manipulateur}, a été réaffecté au secteur C.
credibility: S : {prétend} avoir mal au dos. O : marche sans boiterie jusqu’au fumoir.
credibility: Douleur lombaire, {prétend}-il, depuis l'accident de 2019.
service-use: J.-F. B., 34 ans, {abonné de l'urgence}, reparti sans être vu.
compliance: pt {non compliant},insuline oubliée ,hba1c 12
compliance: bon alors madame gauthier quatre-vingt-trois ans elle mange bien elle dort bien par contre elle {refuse} ses pilules du souper on continue pareil
character: {Manipule} l'équipe de soir +++
trap, structure: Toxicomane : non. Tabac : 10/j.
trap, structure: Foule hostile à la sortie du palais de justice, l'usagère escortée par deux constables.
trap, structure: Son père le traitait de paresseux et le frappait.
trap, structure: Milieu gastrique hostile à l'absorption du comprimé.
trap, structure: Non compliante, elle? Jamais : le pilulier est vide tous les dimanches.
trap, structure: La pompe refuse de démarrer, remplacée.
trap, structure: La case "non collaborant" a été supprimée du formulaire de triage.
trap, structure: La clinique sans rendez-vous a refusé de la recevoir faute de carte.
trap, structure: Le jeune s’est fait recruter par un proxénète manipulateur.
trap, structure: Enfant difficile : oui / non → non
trap, structure: Collègue de classe non collaborant dans le travail d’équipe, l’élève a tout fait seule.
trap, structure: Comment traduire «\u00a0uncooperative\u00a0»? Pas par «\u00a0non collaborant\u00a0» : décrire le geste.
trap, structure: Bras manipulateur du robot chirurgical calibré à 7 h.
trap, structure: Au lieu d’"hostile", écrire ce que la personne a dit et fait.
trap, structure: Qu’est-ce qu’un abonné de l’urgence? Personne ne devrait l’écrire.
trap, structure: Baleine échouée à Sainte-Flavie, sortie de groupe intéressante.
trap, structure: L'assureur, sans l'avoir rencontrée, prétend que l'invalidité a pris fin.
trap, structure: Abdomen hostile après quatre laparotomies, abord par voie rétropéritonéale.
trap, structure: La résidence a été trouvée non compliante par l’inspecteur du ministère.
trap, structure: Je ne la dirais pas hostile; elle avait peur.
trap, structure: À l’école, manipule la pâte à modeler sans dégoût, objectif sensoriel atteint.
trap, structure: Refuge pour toxicomanes complet ce soir, place trouvée à la Maison du Père.
trap, structure: Recouvrement agressif de l'agence de crédit, stress financier.
trap, structure: Bâtiment non compliant au code de sécurité incendie, gicleurs à poser.
trap, structure: Un homme inconnu, agressif, l’a poussée sur le quai du métro.
trap, structure: Suit un atelier intitulé "Reconnaître un conjoint manipulateur".
trap, structure: A cuisiné un pouding paresseux avec la bénévole.
trap, structure: Formation OMEGA : approche de l’usager agressif, 4 jours.
trap, structure: Le terme "non compliant" est remplacé par la raison de l’oubli.
trap, structure: Si le traitement échoue, envisager une 2e ligne.
trap, structure: La chanson L’abonné de l’urgence l’a fait rire à la radio.
trap, structure: Hydratation agressive 250 mL/h x 24 h.
trap, structure: Ne pas écrire «\u00a0a échoué son traitement\u00a0»; c'est le traitement qui n'a pas aidé.
trap, structure: On l’a surnommée l’abonnée de l’urgence et elle n’ose plus consulter, dit-elle.
trap, structure: « Le docteur m’a traitée d’abonnée de l’urgence », rapporte la patiente dans sa plainte.
trap, structure: Selon Mme Roy, c’est son ancienne patronne qui était manipulatrice.
trap, structure: « Je suis paresseuse, ça marche pas plus que ça », dit-elle de ses exercices.
trap, structure: Milieu de travail hostile selon elle, plainte déposée à la CNESST.
trap, structure: S'est piqué sur la seringue d'un toxicomane inconnu au parc.
trap, structure: Vous a-t-on déjà décrit comme manipulateur? (question 31, réponse : non)
trap, structure: Fracture réduite, manipulée sous sédation par l’orthopédiste.
trap, structure: Télévendeur agressif, elle a cédé sa carte de crédit.
trap, structure: S'il refuse ses médicaments, aviser le médecin de garde (ordonnance collective).
trap, structure: Craint qu’on pense qu’il manipule le personnel.
trap, structure: Ne manipule personne; elle demande clairement ce dont elle a besoin.
trap, structure: "Y'en a qui disent toxicomane, moi j'dis malade", dit M. Plante.
trap, structure: Décision difficile, la patiente veut y réfléchir.
trap, structure: Traitement agressif du choléstérol amorcé.
trap, structure: L'été a été long et paresseux au chalet, raconte-t-il.
trap, structure: Craint de devenir agressif comme son agresseur.
trap, structure: Formation du 12 mars : pourquoi retirer "hostile" de nos notes d'évolution.
trap, structure: Dans la cote, "paresseux" ne figure plus depuis la révision de la grille.
trap, structure: Un usager peut-il «\u00a0manipuler\u00a0» une équipe? Réflexion proposée au prochain comité d'éthique.
trap, structure: Le propriétaire précédent, difficile de l'avis de tous les locataires, a vendu l'immeuble.
trap, structure: Il est difficile pour elle de prendre l'autobus en fauteuil.
trap, structure: Hostile? Non. Fatiguée? Oui.
trap, structure: La croyance que les assistés sociaux sont paresseux lui fait honte, dit-il.
trap, structure: Respiration difficile, tirage, SpO2 86 %.
trap, structure: Évitez « paresseux » dans les bulletins; décrivez la tâche non remise.
trap, structure: Le fournisseur d’oxygène, non collaborant, n’a pas livré la bonbonne.
trap, structure: L’accusation : avoir refusé de fournir un échantillon d’haleine (art. 320.15 C.cr.).
trap, structure: Banque non collaborante malgré le mandat homologué.
trap, structure: N’a échoué à aucun de ses rendez-vous.
trap, structure: Si un usager se montre hostile, reculer de deux pas et appeler un collègue (procédure 4.2).
trap, structure: Dire "personne qui consomme" plutôt que "toxicomane".
trap, structure: À corriger dans la note d'hier : « non collaborante » était une erreur de dossier.
trap, structure: Le chiro manipule la colonne thoracique, douleur soulagée.
trap, structure: «\u00a0Ma tante est pas non collaborante, elle parle juste espagnol\u00a0», dit la nièce.
trap, structure: École de quartier qui refuse l’inscription, dossier porté au Protecteur de l’élève.
trap, structure: Manipulateur de cargaisons au port, accident de travail le 4 juin.
trap, structure: «\u00a0Je sais que je suis difficile des fois\u00a0», dit-elle en souriant.
trap, structure: A vu le paresseux au Biodôme avec sa classe.
trap, structure: Si on écrit non compliant, on ferme la discussion, rappelle la formatrice.
trap, structure: En cas d’usager non collaborant, l’examen est reporté (protocole d’imagerie, p. 6).
trap, structure: Envoi du télécopieur échoué, renvoyé à 16 h.
trap, structure: « Je refuse de retourner là-bas », dit l'usagère.
trap, structure: Nie être toxicomane.
trap, structure: Un fraudeur qui prétendait être de la banque lui a soutiré 4 000 $.
trap, structure: «\u00a0J'ai échoué comme étudiante\u00a0», dit-elle en larmes.
trap, structure: Accouchement long et difficile, forceps, Apgar 8-9.
trap, structure: Bénévole dans un comité de parents contre le stéréotype du toxicomane.
trap, structure: Sa mère dit : "Il manipule pas, il panique."
trap, structure: Son ex lui répétait qu’elle était manipulatrice; elle pleure en le racontant.
trap, structure: Il ne faut pas conclure qu’elle est non compliante, la pharmacie a fait l’erreur.
trap, structure: Balado sur l'expression «\u00a0abonné de l'urgence\u00a0» et ses effets, 20 min, à écouter avant la formation.
trap, structure: Il ne s’agit pas d’un geste manipulateur mais d’une détresse réelle, selon le psychiatre.
trap, structure: Manipulateur : oui ☐ non ☒
trap, structure: Il n’a été agressif à aucun moment de son séjour.
trap, structure: Préférer «\u00a0décline\u00a0» à «\u00a0refuse\u00a0» dans les notes.
trap, structure: Le chauffeur du transport adapté a refusé d'attendre.
trap, structure: Accès au logement difficile, escalier glacé.
trap, structure: Vessie non compliante à l'urodynamie.
trap, structure: Difficile à réveiller à 4 h, naloxone donnée.
trap, structure: «\u00a0Y'est pas agressif pantoute, mon frère\u00a0», assure la sœur.
trap, structure: Le juge a refusé la remise.
trap, structure: Elle a peur qu’on la dise non compliante au comité de greffe.
trap, structure: "Je dois être votre abonné de l’urgence", blague-t-il.
trap, structure: «\u00a0Mon frère a pas échoué sa cure, on l’a mis dehors\u00a0», dit la sœur.
trap, structure: "La dernière équipe m’appelait la non compliante", raconte Mme Daigle.
trap, structure: Refuse-t-elle de boire? Non.
trap, structure: Il n’y a aucune indication que l’usager manipule le personnel.
trap, structure: En réunion clinique, on a discuté des raisons pour lesquelles « manipulateur » nuit à l'alliance.
trap, structure: La secte manipulait ses membres, raconte la patiente, sortie en 2009.
trap, structure: Le projet de site pour toxicomanes divise le quartier, elle en parle souvent.
trap, structure: «\u00a0Je suis non collaborant, c’est ça que vous allez écrire?\u00a0», demande M. Giguère.
trap, structure: Sa sœur demande : «\u00a0Est-ce qu'il est hostile avec vous autres?\u00a0»
trap, structure: L’arnaqueur a manipulé plusieurs aînés de la RPA.
trap, structure: Accès veineux difficile, 3 essais, écho demandée.
trap, structure: Parodontite agressive, référée en spécialité.
trap, structure: Manipule bien son inhalateur, technique adéquate.
trap, structure: "Tout le monde pense que je suis manipulatrice", confie l'adolescente à sa TS.
trap, structure: À bannir : "non collaborant", "non compliant", "abonné de l’urgence".
trap, structure: Sa fille : «\u00a0Arrêtez de le traiter comme un toxicomane.\u00a0»
trap, structure: Ne jamais inscrire "manipulatrice" au PTI.
trap, structure: On a beau chercher, rien ne permet de dire que l’élève est paresseux.
trap, structure: Sa fille craint qu'il passe pour un abonné de l'urgence.
trap, structure: Capsule 3 : l'abonné de l'urgence, une étiquette qui tue.
trap, structure: Elle a peur de passer pour manipulatrice et n'ose plus sonner.
trap, structure: Le chat, gros et paresseux, dort sur ses genoux.
trap, structure: Usager ni opposant ni non collaborant, endormi par le lorazépam.
trap, structure: Vésicule paresseuse à la scintigraphie.
trap, structure: Ce n’est ni un abonné de l’urgence ni un itinérant, mais un touriste de passage.
trap, structure: Une rumeur prétend que le CHSLD va fermer, les résidents s’inquiètent.
trap, structure: Aucune mention d’abonné de l’urgence ne doit paraître dans la lettre au médecin.
trap, structure: S’est lavé les mains avant de manipuler son cathéter.
trap, structure: Le gardien du stationnement, non collaborant, a bloqué l’ambulance.
trap, structure: Le climat hostile du Nunavik en février retarde l'évacuation médicale.
trap, structure: Elle n’est pas du tout non collaborante, elle n’a pas d’appareils auditifs.
trap, structure: Le site Web prétend vendre de l’insuline sans ordonnance, signalé à Santé Canada.
trap, structure: Nouveau manipulateur d'aliments à la cuisine, certificat MAPAQ à jour.
trap, structure: Une humoriste se moque des abonnés de l’urgence, il n’a pas ri.
trap, structure: A-t-il échoué à se présenter? Non, il était là à 9 h.
trap, structure: Formation : trois verbes à revoir (prétend, avoue, admet).
trap, structure: Le mari : "Ma femme est pas une abonnée de l’urgence, elle a mal."
trap, structure: La publicité prétend guérir l’arthrose, elle demande notre avis.
trap, structure: Elle croit que l’équipe se dit « elle prétend avoir mal ».
trap, structure: Cette étude prétend démontrer un effet, à lire avec prudence.
trap, structure: La patiente lit Terre hostile, troisième tome, au salon.
trap, structure: Dans le lexique à éviter : abonné de l'urgence → personne qui consulte souvent
trap, structure: Remplacer «\u00a0agressif\u00a0» par le geste vu : a lancé son verre, a crié.
trap, structure: Une collègue la manipule par textos, dit-elle.
trap, structure: L'ancienne école, non collaborante, n'a jamais transmis le dossier d'aide de l'élève.
trap, structure: Intubation difficile, Cormack 3.
trap, structure: Discours publicitaires manipulateurs : atelier de 5e secondaire, l'élève a eu 88 %.
trap, structure: «\u00a0Hostile aux piqûres\u00a0», comme elle dit en riant, elle a quand même tendu le bras.
trap, structure: Nie avoir été agressif envers l'agent.
trap, structure: Ex-entraîneur qui la traitait de «\u00a0grosse paresseuse\u00a0» devant l’équipe.
trap, structure: Abonné de l'urgence, lui? Il n'y a jamais mis les pieds.
trap, structure: Elle a honte, convaincue qu'on la voit comme une abonnée de l'urgence.
trap, structure: Sa crainte : que la juge la pense agressive.
credibility: Usager {insistant} pour obtenir une prescription d'opioïdes
credibility: Mme Lavoie est {dans le déni} de sa consommation.
credibility: Le patient {avoue} au pharmacien avoir sauté deux doses.
character: Sans raison apparente, la patiente est devenue {impolie} envers la commis.
character: Client {menaçant} envers l'agente de sécurité, code blanc fait
compliance: Plus ou moins {démotivé} selon les jours, il participe quand on l’accompagne.
insight: Je n’ai vu chez elle {aucune autocritique}, ni hier ni aujourd’hui.
insight: Récidive vendredi; {aucune autocritique} lors du retour en classe avec la direction
credibility: La dame {insiste} : la douleur est là depuis lundi.
character: La fillette, décrite comme {capricieuse} par l'éducatrice, refuse de mettre son manteau.
credibility: L’usagère persiste {dans le déni}, malgré deux rencontres d’enseignement.
risk: Exclu de la ressource pour {avoir menacé} une intervenante.
credibility: Mme {avoue} ne pas prendre son Lasix.
credibility: Toujours {dans le déni}, le patient remet en question son dx de SEP.
character: Intervention : ignorer l'usager {en quête d'attention}, renforcer les bons comportements.
credibility: Pt dit 0 ROH au triage puis {avoue} en salle 2/jr
compliance: Par son {manque de motivation} plus que par ses limites, elle ralentit le groupe.
label: M. Pelletier, {un alcoolique} de 58 ans, se présente pour une plaie au front.
risk: Connue {impulsive}, sous surveillance étroite aux 15 minutes.
character: A : adolescente {infantile}, peu mobilisable; P : revoir dans 2 sem.
compliance: Participation en ergothérapie : ☐ active ☑ {démotivée}
risk: Plus {impulsif} que le mois passé, Tristan a poussé un pupitre.
character: Pte {évasive} p/r prise de Rx, à revoir avec pharmacienne
compliance: N'a pas fait ses exercices, par {manque de motivation}.
character: Entrée {théâtrale} du résident à la salle à manger à 17 h.
character: Répond de façon {évasive} aux questions du Dr Bouchard.
label: Retrouvé au sol par la police, {alcoolique} connu.
character: Quelle réaction {infantile} de sa part encore ce matin!
compliance: Je vous réfère ce patient de 52 ans, diabétique et {démotivé} face à sa diète.
credibility: Source de l’information : le patient (fiabilité : {mauvais historien})
character: Moins {capricieuse} qu’hier, accepte le Boost.
credibility: Homme de 71 ans, veuf, {dans le déni} quant à ses pertes cognitives
risk: Après un avertissement, le détenu Bergeron, loin de se calmer, {a menacé} l'agent des services correctionnels.
credibility: Notre collègue de médecine interne l'a également trouvée {mauvaise historienne}.
label: Le 22-03, l'{alcoolique} du 5B est revenu intoxiqué de sa sortie.
credibility: Jugement pauvre, pt {dans le déni} p/r à sa maladie.
compliance: Il ressort de nos échanges avec le milieu scolaire que Noah est {démotivé}.
character: Pleurs {théâtraux} à l'arrivée du médecin, cessent à son départ.
character: Ses réponses, toutes {évasives}, n'ont pas permis de compléter l'OEMC.
compliance: Obstacle à la réadaptation : {manque de motivation} de la patiente
character: Rencontre avec Kevin (15 ans, foyer de groupe) : {évasif} quant à la fugue de vendredi
character: A été {impoli} avec moi, avec Sylvie, avec tout le monde en fait.
credibility: À quoi bon changer son matelas s’il {se plaint} quand même?
credibility: Même informé du règlement, l'étudiant {insiste} que la note est fausse.
risk: Chaque fois qu’il est question de son congé, M. H. {menace} de s’enlever la vie.
character: Pensez-vous qu'il va rester aussi {exigeant} une fois son congé annoncé?
character: L'usagère {menaçait} de se jeter en bas du balcon à l'arrivée des policiers.
compliance: Monsieur {manquait de motivation} à se lever ce matin.
credibility: L'anamnèse est limitée, monsieur étant un {mauvais historien}.
risk: L’accusé est décrit par l’agente de probation comme un homme {impulsif}.
credibility: HMA : pt {mauvais historien}, info tirée du DSQ.
character: Bien qu'âgé de 47 ans, M. Roy adopte un ton {infantile} avec les infirmières.
credibility: Traits relevés : réservé, {menteur}, sociable.
character: En {menaçant} de se suicider, elle obtient chaque fois une place au centre de crise.
credibility: Devant le résultat de la biopsie, elle s'est enfermée {dans le déni}.
credibility: {Se plaint} de dlr lombaire 7/10.
credibility: Dit avoir pris son antibio mais {ment}, pilulier plein
character: L'équipe de crise l'a perçue comme {théâtrale}.
character: L’élève, dont l’attitude {infantile} en classe a été relevée par trois enseignants, a été rencontrée le 12 mars.
compliance: Son {manque de motivation}, que l'équipe déplore depuis l'automne, nuit au plan d'intervention.
credibility: Le locataire, visiblement {dans le déni}, dit que son logement n’est pas encombré.
credibility: Selon la TS, l'usagère {aurait avoué} manquer d'argent pour sa médication.
character: Comportement | {exigeant} | 3 épisodes sur le quart de soir
insight: Jugement altéré, {aucune autocritique}.
compliance: Elle a tout ce qu’il faut pour réussir, mais {manque de motivation}.
character: D’une manière on ne peut plus {infantile}, le détenu a lancé son cabaret au sol.
character: Plan : éviter renforcement, pte {en quête d’attention}.
credibility: {A menti} quant à son adresse pour garder son supplément au loyer.
character: Qu'il soit fatigué ou reposé, le bénéficiaire reste {infantile} avec le personnel.
compliance: L’élève {manque de motivation}.
character: Reçu appel de M. Tremblay à 8h05 : {impoli} au téléphone, raccroche.
credibility: Malgré nos explications, le résident {insiste} pour sortir sans manteau.
credibility: Ne mange pas, ne dort pas, {se plaint}.
credibility: F 82 ans, AEG, {mauvaise historienne}, chute à domicile ce matin
risk: Avertissement aux collègues – dame {impulsive}, ne pas laisser les ciseaux sur le chariot
credibility: Il nous {avouait} la semaine passée ne pas avoir rempli sa demande d'aide sociale.
risk: Élève suspendu 2 jours (a crié, {a menacé} l'enseignante, a quitté).
credibility: D'après l'éducateur, Samuel {se plaindrait} de maux de ventre avant chaque examen.
credibility: Quoi qu'on lui dise, {insiste} et rappelle au poste.
character: {Impolie} d'entrée de jeu, la dame du 208 s'est adoucie après le café.
character: On ne peut pas dire que cette dame soit autre chose qu’{exigeante}.
risk: Selon l'équipe de nuit, aurait encore {menacé} de se pendre.
insight: Mme n'a {aucune autocritique} face à ses comportements.
character: D’abord collaborante, puis {évasive} à mesure que l’entrevue avançait, la jeune a fini par se taire.
risk: M.-A. L., 17 ans : {impulsive}, pas d'idée de suicide
character: Elle serait, d’après la psychoéducatrice, {en quête d’attention} auprès des garçons.
compliance: Complètement {démotivé}, le participant n'a pas ouvert son cahier.
character: Relocalisé au 3e étage parce que trop {exigeant} pour l'équipe de jour.
credibility: Bien qu'elle {avoue} mal dormir, ne veut pas de somnifère.
character: 2026-01-14 15:40 – usagère {infantile}/fatiguée, retour au calme après 20 min
credibility: Le jeune {a menti} à son éducatrice, à la TS puis au juge.
character: Un homme {capricieux}, voilà ce qu'en retient l'équipe du soutien à domicile.
character: Ton {théâtral}, gestes amples, contact visuel soutenu.
credibility: Très {mauvaise historienne}; dates, doses et noms de médecins inconnus.
character: La soussignée a constaté, à chacune de ses trois visites, que l'usager était {évasif} sur la provenance des médicaments.
character: Locataire du 14 : {exigeant}, téléphone à l’office chaque matin pour le chauffage.
character: Toujours le même numéro {théâtral} de la patiente au moment des prises de sang.
credibility: Selon l'adjointe, c'est le troisième mois que la locataire {ment} sur la date de son paiement.
character: Plus {en quête d'attention} que souffrante, Mme B. a reçu de l'acétaminophène.
credibility: Demande refusée, {insiste}, demande refusée de nouveau, retourne à sa chambre.
risk: Facteurs de risque : isolement, ROH, usager {impulsif}.
credibility: Cette {menteuse} est revenue dire qu’elle n’avait pas eu sa dose de 14 h.
character: Le tribunal note l’attitude {infantile} de l’accusée à la barre.
insight: Il s'excuse facilement, certes, mais {aucune autocritique} par la suite.
character: Selon l’infirmière de nuit, Mme T. aurait été «\u00a0{exigeante}\u00a0» de minuit à 6 h.
compliance: Physio : pte {démotivée}, fait 2 répétitions sur 10.
character: Jamais plus {impoli} que le lundi, ce participant arrive en retard et injurie l'agente.
credibility: Patient {menteur} – vérifier toute info auprès de la pharmacie.
compliance: Ni la récompense ni la sanction n’ont d’effet sur cet élève {démotivé}.
character: (usager {capricieux}, prévoir plus de temps)
credibility: À mon avis, il s’agit d’un {menteur} habile.
character: Elle n'a ni douleur ni nausée, elle est {capricieuse}, c'est tout.
credibility: RC : {se plaint} de dyspnée à l’effort
character: Monsieur fait encore le {capricieux} avec ses collations.
credibility: S'est avérée {mauvaise historienne} à l'urgence comme à l'étage.
credibility: Comme le souligne la TS au dossier, monsieur se situe « {dans le déni} ».
character: Le quart s’est bien passé, à part que le 6 a été {impoli} au souper.
credibility: Mme {se plaint} constamment de la nourriture.
character: {Capricieux} et lent au repas, le résident doit être servi en dernier.
credibility: Qu'elle soit {menteuse} n'étonne plus personne à l'unité.
credibility: Il est clair qu'elle nous {ment}.
character: Sans être agressif, le prévenu s'est révélé {infantile} durant toute l'entrevue.
character: Étant donné le caractère {exigeant} de l’usager, prévoir deux intervenants à domicile.
credibility: Bien que {mauvais historien}, le patient situe le début de la toux vers Noël.
credibility: Étant {dans le déni}, elle n'a pas rempli le formulaire d'hébergement.
character: Ce n’est pas la douleur qui le rend {impoli}, il l’est de nature.
risk: Impression : trouble d'adaptation chez une patiente {impulsive} et peu soutenue.
character: Comportements {en quête d’attention} × 4 sur le quart
risk: Retirée du groupe de cuisine car jugée trop {impulsive} par l’animatrice.
character: Toujours aussi {exigeante} que la semaine dernière, la résidente réclame son plateau avant les autres.
risk: Il y a deux semaines, le locataire {a menacé} la concierge au sujet de son avis d’expulsion.
credibility: Les antalgiques ont été donnés car {se plaint} de douleur au site opératoire.
character: J'ai beau lui répéter les règles de la salle, il continue d'être {impoli}.
credibility: {Insiste} sur le fait qu’elle n’a pas consommé; dépistage positif.
risk: Conjoint parti, elle {menace} de se couper les veines.
character: Je trouve, comme ma collègue de l'accueil, son comportement {infantile}.
label: Comme tous les {alcooliques}, ce patient parle peu de sa consommation.
credibility: Reconnu {menteur} par ses éducateurs, le jeune dit n'avoir rien pris.
label: Le fait qu'elle soit {alcoolique} rend l'hébergement difficile, selon la gestionnaire.
credibility: À la fin de l'appel, le locataire, mécontent de la réponse, {insistait} encore pour un changement d'unité.
character: Regard fuyant; réponses brèves; {évasif}.
character: Douleur 10/10 selon elle, mais présentation plutôt {théâtrale}.
insight: Ne fait preuve d’{aucune autocritique} malgré les rencontres.
character: {Théâtrale} à souhait, Mme Dubé tient son bras en gémissant.
credibility: Patiente {mauvaise historienne}, accompagnée de sa voisine.
character: Patiente de 29 ans {se plaignant} de céphalées depuis 3 jours.
risk: Vu le tempérament {impulsif} de l’élève, l’éducatrice l’assoit près de la porte.
insight: Bras croisés, {aucune autocritique}, l'accusé hausse les épaules.
character: Aussi {évasif} soit-il, le locataire a fini par donner une date.
credibility: Le délégué à la jeunesse estime que l'adolescent est encore {dans le déni} des gestes posés.
trap, structure: Se plaint-elle de douleur au réveil? Non.
trap, structure: "J'avoue, c'est bon!" s'exclame-t-il devant le dessert.
trap, structure: Un entraîneur démotivé et souvent absent explique la fin de son sport.
trap, structure: "J'avoue que j'ai eu peur", dit-elle.
trap, structure: Ne semble pas démotivé, pose des questions sur la suite.
trap, structure: Formation Oméga : que faire quand un usager menace le personnel
trap, structure: Roman terminé hier : « Elle ment », ne l'a pas aimé.
trap, structure: «\u00a0J’insiste, appelez-moi Ti-Guy\u00a0», dit le résident en souriant.
trap, structure: Le propriétaire, exigeant et peu patient, a envoyé trois mises en demeure.
trap, structure: "Je sais que je suis exigeant", dit-il en riant.
trap, structure: Rien d'infantile dans son comportement, humour adapté à son âge.
trap, structure: Le vendeur lui a menti sur l'état de la toiture.
trap, structure: Participe aux Alcooliques anonymes depuis 8 ans.
trap, structure: Monsieur n’est ni déprimé ni démotivé; il est essoufflé.
trap, structure: Le décor théâtral de la salle d’attente l’amuse.
trap, structure: Item 14 : «\u00a0Je suis une personne impulsive\u00a0» – jamais / parfois / souvent
trap, structure: Son ancien patron, qui le harcelait, le disait infantile devant ses collègues.
trap, structure: « Je suis un alcoolique », dit-il au groupe.
trap, structure: Son ex-conjoint violent la traitait d’exigeante chaque fois qu’elle demandait de l’aide.
trap, structure: Cesser d'écrire « dans le déni »; noter ce que la personne comprend.
trap, structure: «\u00a0Je suis capricieuse avec la texture\u00a0», précise-t-elle à la nutritionniste.
trap, structure: Non, elle n'est pas en quête d'attention, elle a mal.
trap, structure: Titre du mémoire de la stagiaire : En quête d’attention, portrait des urgences
trap, structure: Le règlement de l’immeuble insiste sur le déneigement des sorties.
trap, structure: Ne jamais cocher "mauvais historien" sans préciser pourquoi.
trap, structure: Sa fille nous dit : "Maman a toujours été exigeante sur le ménage."
trap, structure: Le chien du voisin, impulsif, l’a mordu à la main.
trap, structure: « Mon ancien boss avait aucune autocritique », lance-t-il.
trap, structure: Le gérant de l’immeuble a fait une sortie théâtrale devant les locataires; elle dit s’être sentie intimidée.
trap, structure: Le médecin de l'époque serait resté évasif sur le pronostic, se désole-t-elle.
trap, structure: "Je suis un peu théâtral, c’est mon métier", blague le patient, comédien retraité.
trap, structure: Je rappelle qu’on écrit "dit vouloir mourir" et non "menace de se suicider".
trap, structure: L'entrepreneur avoue avoir omis le pare-vapeur.
trap, structure: N'a pas insisté lorsqu'on lui a expliqué le délai.
trap, structure: Un livreur impoli l’a bousculé dans l’entrée, ecchymose au coude.
trap, structure: Monsieur lit "Vivre dans le déni" sur la recommandation d’un ami.
trap, structure: Menu déroulant «\u00a0fiabilité de la source\u00a0» : bon historien / mauvais historien / s. o.
trap, structure: Son ex menace de la tuer si elle retourne en cour.
trap, structure: Lit «\u00a0Le Menteur\u00a0» de Corneille pour son cours de français.
trap, structure: Le manque de motivation des bénévoles a mis fin au projet.
trap, structure: «\u00a0J’ai été évasif avec vous la dernière fois, j’avais honte\u00a0», dit le patient.
trap, structure: L’accusé n’a rien avoué et n’est pas tenu de le faire.
trap, structure: Chante dans le chœur Les Capricieuses tous les mercredis.
trap, structure: Équipe rencontrée au sujet du mot "exigeant", trop utilisé dans les notes de soir.
trap, structure: Questionnaire, énoncé 31 : «\u00a0On me dit menteur\u00a0» V / F
trap, structure: Cardiomyopathie d’origine alcoolique, FEVG 35 %.
trap, structure: Selon ses propres mots, elle « vivait dans le déni » avant sa thérapie.
trap, structure: Rien n’indique des gestes en quête d’attention; intention suicidaire réelle.
trap, structure: Tous les bébés sont en quête d’attention à cet âge (fiche remise aux nouveaux parents).
trap, structure: Redoute que le prof y voie un manque de motivation.
trap, structure: Aucun élément théâtral, douleur jugée crédible.
trap, structure: L'expression « aucune autocritique » a été retirée du gabarit d'examen mental.
trap, structure: Ne s'est plainte de rien durant le trajet.
trap, structure: Légende : 0 = aucune autocritique, 1 = partielle, 2 = bonne. Cote du jour : 2.
trap, structure: On écrira «\u00a0rapporte\u00a0» plutôt que «\u00a0se plaint de\u00a0».
trap, structure: L'atelier d'expression théâtrale du jeudi lui plaît beaucoup.
trap, structure: Éviter le terme manque de motivation dans les références à la clinique de la douleur.
trap, structure: Le mot « impulsif » a été retiré du plan d'intervention à la demande de l'élève.
trap, structure: Vous considérez-vous comme une personne exigeante envers vous-même? ☐ oui ☐ non
trap, structure: Un chauffard alcoolique l'a frappée en 2014, fracture du bassin.
trap, structure: Né en Colombie, opéré à l'Hôpital infantile de Bogota en 2011.
trap, structure: Études en production théâtrale au cégep de Saint-Hyacinthe.
trap, structure: Advenant qu'un locataire se plaigne, remplir le formulaire F-12.
trap, structure: Le comité de locataires manque de motivation, faute de quorum.
trap, structure: Menace d'accouchement prématuré à 31 sem., bétaméthasone reçue.
trap, structure: Ne se plaint d'aucune douleur.
trap, structure: Toute la ville se plaint de la chaleur cette semaine.
trap, structure: « Est-ce impoli de ma part de demander un deuxième avis? » demande monsieur.
trap, structure: Son ex la traitait d'alcoolique devant leurs amis, alors qu'elle ne boit pas.
trap, structure: Le conseil d'administration est dans le déni quant aux moisissures, plaide l'avocate des locataires.
trap, structure: Ni impolie ni agressive au téléphone, seulement inquiète.
trap, structure: Personne ici ne croit qu'elle a menti.
trap, structure: S’est fait traiter de menteuse à l’école après le dévoilement.
trap, structure: Des clients impolis au dépanneur où elle travaille augmentent son anxiété.
trap, structure: Elle rapporte un manque de motivation depuis le début de l'Effexor.
trap, structure: Une lettre évasive du propriétaire, reçue le 3, ne répond pas à la question des coquerelles.
trap, structure: Il a lu dans son vieux dossier « aucune autocritique » et veut faire corriger la note.
trap, structure: «\u00a0Ils disent que je suis en quête d’attention\u00a0», confie-t-elle en pleurant.
trap, structure: Il ne s'agit pas d'un manque de motivation mais d'une fatigue liée à la SEP.
trap, structure: Le plafond menace de s'effondrer, locataire relogée.
trap, structure: Rien ne permet de conclure que la plaignante soit menteuse.
trap, structure: Le chauffeur du transport adapté aurait été impoli avec elle, plainte acheminée.
trap, structure: Le vendeur a insisté jusqu'à ce qu'elle signe le contrat.
trap, structure: Elle a l’impression qu’on la croit dans le déni parce qu’elle garde espoir.
trap, structure: "Faute avouée est à moitié pardonnée", répète-t-elle souvent à ses petits-enfants.
trap, structure: Quand un usager est impoli, gardez votre calme (dépliant destiné aux bénévoles).
trap, structure: Paralysie cérébrale infantile, marche avec orthèses.
trap, structure: L'infection menace le greffon.
trap, structure: L'équipe de soir est démotivée par le TSO, point à l'ordre du jour.
trap, structure: Sans se plaindre, il a attendu six heures sur la civière.
trap, structure: A-t-il déjà menacé de se suicider? Non.
trap, structure: N'est pas exigeante, attend son tour.
trap, structure: Rappel aux stagiaires, critère 6 du DSM-5 : expression théâtrale des émotions.
trap, structure: Le vendeur itinérant, un menteur selon l’Office de la protection du consommateur, a fait signer monsieur sous pression.
trap, structure: Le chat de monsieur, vieux et capricieux, lui tient compagnie.
trap, structure: Travaille de nuit dans un entrepôt, horaire très exigeant.
trap, structure: La défense soutient que le geste n’était ni planifié ni impulsif, mais accidentel.
trap, structure: Le propriétaire menace d'évincer madame.
trap, structure: Énoncé 22 : “Je me sens souvent en quête d’attention.” Réponse : faux
trap, structure: Fait partie d’une troupe théâtrale à la Maison de la culture.
trap, structure: À l’école, une intimidatrice l’accusait d’être en quête d’attention.
trap, structure: N’est pas un menteur, ses relevés concordent avec ses dires.
trap, structure: Dans le balado Les mauvais historiens, qu'elle écoute le soir, on parle de la Nouvelle-France.
trap, structure: Ne ment pas sur ses doses, le dosage sanguin concorde.
trap, structure: Aux notes d’équipe, préférer « dit » ou « mentionne » à « avoue ».
trap, structure: La gardienne qui l’enfermait, enfant, l’appelait « la petite théâtrale ».
trap, structure: Échelle des conduites impulsives : 0/10.
trap, structure: "J'ai menti à mon médecin parce que j'avais honte", dit-elle.
trap, structure: Dire « choisit ses aliments » plutôt que « capricieuse » (guide de rédaction, p. 11).
trap, structure: « Dans ce temps-là j'avais aucune autocritique », dit l'usagère de sa période de consommation.
trap, structure: « Je suis impulsif quand je bois », dit-il de lui-même.
trap, structure: L’agente avoue son erreur de calcul, la prestation sera corrigée.
trap, structure: Le témoin de la poursuite a menti, conclut le juge, et l'accusé est acquitté.
trap, structure: Un politicien en quête d’attention a visité le campement, ce qui a inquiété l’usager.
trap, structure: L'entrepreneur n'a aucune autocritique sur les travaux bâclés, selon le rapport de la Ville.
trap, structure: Elle retient ses larmes pour ne pas avoir l'air théâtrale.
trap, structure: Joue au menteur (cartes) avec les autres résidents en après-midi.
trap, structure: Ne pas conclure qu'un aîné qui sonne est « en quête d'attention ».
trap, structure: Mortalité infantile : voir statistiques régionales en annexe.
trap, structure: Elle redoute que son silence soit perçu comme évasif par le juge.
trap, structure: La voisine, évasive, dit n'avoir rien vu de l'accident.
trap, structure: “C’est un manque de motivation de ma part”, dit-il.
trap, structure: L’assureur demeure évasif quant à la date de remboursement.
trap, structure: N’est pas mauvaise historienne, récit précis et daté.
trap, structure: Livre de chevet : "J'avoue que j'ai vécu", de Neruda.
trap, structure: Les chiffres ne mentent pas : HbA1c à 6,4 %.
trap, structure: TDAH, présentation hyperactive-impulsive prédominante, dx 2016 en neuropsychologie.
trap, structure: Un passager impulsif a tiré le frein d’urgence, d’où la chute du patient dans l’autobus.
trap, structure: Une fournaise capricieuse explique les 16 °C notés au logement 7.
trap, structure: Pour lui, il est impoli de regarder un aîné dans les yeux.
`)
