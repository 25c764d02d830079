import {readSentences, type Sentence} from './sentence.js'

/** Harmless French sentences and traps of all kinds of notes, written by somebody who had not seen the rules, and learned from since. */
export const sentences: Sentence[] = readSentences(`
clean: Mme Gagnon dit avoir dormi six heures, d'une traite, pour la première fois depuis son arrivée.
clean: Préfère prendre sa quétiapine à 21 h plutôt qu'à 19 h, parce qu'elle veut voir la fin du hockey.
clean: Appel au pharmacien : le pilulier sera livré jeudi avant-midi.
clean: A mangé la moitié du souper, a gardé le pouding pour la soirée.
clean: Il craint de perdre son logement si le chèque d'aide sociale arrive en retard encore ce mois-ci.
clean: La propriétaire refuse de réparer le chauffage depuis octobre; on a rempli ensemble une demande au TAL.
clean: N'a pas pris l'olanzapine hier soir : dit qu'elle l'endort trop et qu'il doit se lever à 4 h 30 pour la shop.
clean: Souhaite essayer une dose plus petite avant de décider si elle continue.
clean: TA 128/76, FC 82, T 36,7, sat 98 % AA.
clean: Son frère est venu de Rimouski; ils ont joué au crible tout l'après-midi.
clean: Monsieur demande une copie de son plan d'intervention, remise séance tenante.
clean: Elle a manqué l'autobus et a prévenu le secrétariat; rendez-vous reporté à mardi 10 h.
clean: L'employeur exige un billet médical pour toute absence de plus de trois jours.
clean: Elle pense avoir droit à l'allocation-logement; on regarde les critères ensemble lundi.
clean: Entend des voix surtout le soir, quand l'appartement est tranquille; la musique l'aide.
clean: A repris la bière en fin de semaine après sept mois sans alcool; il nous a appelés lui-même dimanche matin.
clean: Veut retourner au groupe du jeudi, même s'il trouve ça gênant de raconter ce qui s'est passé.
clean: Pas d'idées suicidaires rapportées ce soir; sait qu'elle peut sonner en tout temps.
clean: Dit penser à mourir « à peu près tous les jours », sans plan ni moyen choisi; reste avec sa sœur jusqu'à lundi.
clean: Les armes de chasse ont été remises au beau-père, qui les garde sous clé à Saint-Raymond.
clean: Jeune de 15 ans, arrivée avec sa mère et son éducatrice de l'école.
clean: L'éducateur lui a proposé une marche; il a dit oui tout de suite.
clean: Le bébé a pris 240 g depuis la semaine passée, boit bien au sein droit, plus lentement à gauche.
clean: Maman nomme une grosse fatigue et demande si c'est normal de pleurer autant à trois semaines.
clean: Résident levé à 8 h avec le lève-personne, deux préposées, sans douleur.
clean: Aime qu'on l'appelle par son prénom et qu'on ouvre les rideaux avant de parler du bain.
clean: Sa fille apporte du sucre à la crème tous les dimanches; glycémies revues avec l'infirmière.
clean: Ne veut pas du vaccin contre la grippe cette année; dépliant laissé, on en reparle si elle le souhaite.
clean: A cassé ses lunettes en tombant dans l'entrée, les marches étaient glacées.
clean: Il manque deux signatures au formulaire de la RAMQ; renvoyé par télécopieur.
clean: Échéance de la déclaration de revenus : 30 avril. La clinique d'impôts du centre communautaire le reçoit le 12.
clean: J'ai laissé un message dans sa boîte vocale à 14 h 10, sans préciser le motif.
clean: Elle n'a pas rappelé encore; je réessaie demain matin.
clean: Le pair aidant l'a accompagné au palais de justice et est resté avec lui jusqu'à la pause du midi.
clean: Comparution remise au 6 mars, salle 2.11.
clean: On a mis sa crainte des ambulances dans son plan de crise, à sa demande.
clean: Préférerait que l'on téléphone à sa voisine, Ginette, avant d'appeler le 911.
clean: Toux grasse depuis cinq jours, pas de fièvre, poumons clairs à l'auscultation.
clean: Lithiémie à 0,7 mmol/L; créatinine stable.
clean: Dit que la sertraline ne lui a rien fait en dix semaines; on discute de deux autres choix.
clean: Iel utilise le prénom Maxe et demande que le dossier soit corrigé.
clean: Ses proches l'ont trouvé plus souriant au souper de Pâques.
clean: A pleuré un bon dix minutes, puis a demandé un café et a continué l'entrevue.
clean: Le patron lui a laissé entendre que son poste serait coupé en janvier.
clean: Pense que la travailleuse sociale de l'autre équipe ne l'a pas crue; elle aimerait en parler avec elle directement.
clean: Dose de méthadone de 65 mg prise devant la pharmacienne, sans problème.
clean: Demande des doses à emporter pour la fin de semaine parce que l'autobus ne passe pas le dimanche à Caraquet.
clean: Naloxone remise, démonstration faite; il l'a mise dans son sac à dos.
clean: Consomme du crack seule dans sa chambre; accepte d'appeler la ligne NORS quand elle consomme.
clean: S'injecte depuis 2019, connaît Cactus et y prend son matériel.
clean: A dormi au refuge Meunier, puis chez un chum à Verdun.
clean: Dernier loyer payé : juillet. Doit 1 840 $.
clean: Trouve que le groupe va trop vite, mais aime bien l'animateur.
clean: Rit de bon cœur aux blagues de son voisin de chambre.
clean: A quitté l'unité à 15 h avec son congé signé, ses effets et ses prescriptions.
clean: Regarde souvent vers la porte, parle bas, dit qu'il a peur que quelqu'un entre.
clean: À 22 h 40, il a lancé son verre contre le mur; personne n'a été touché. On a ramassé ensemble, il a dit qu'il venait d'apprendre le décès de son oncle.
clean: Marche avec une canne depuis l'opération du genou gauche.
clean: Utilise un fauteuil roulant manuel pour les longues distances.
clean: Le CLSC enverra quelqu'un pour la rampe de bain d'ici deux semaines.
clean: Sa mère est venue avec un sac de linge propre et des photos du chat.
clean: A fait son lavage seul, première brassée depuis le déménagement.
clean: Veut passer son permis de conduire classe 5 avant l'été.
clean: Le professeur l'a laissée reprendre l'examen de maths dans un local à part.
clean: Échographie prévue à 20 semaines; le conjoint a demandé congé pour être là.
clean: Ne dort plus dans son lit depuis le feu, préfère le divan près de la fenêtre.
clean: A arrêté de fumer le 3 janvier, timbres de 14 mg, dit que le café du matin est le bout le plus dur.
clean: Appel de 23 h 15, durée 42 min. L'appelante parle de sa rupture et cherche où dormir ce soir.
clean: On a convenu d'un rappel à 9 h; elle a choisi le code « tournesol » pour s'identifier.
clean: La policière est restée dehors à sa demande pendant que je lui parlais dans la cuisine.
clean: Vu à domicile, 50 min. Chien gentil. Logis chauffé, frigo rempli, médicaments sur le comptoir.
clean: Elle trouve la résidence bruyante et aimerait une chambre au bout du corridor.
clean: Il a choisi de ne pas aller à la sortie aux pommes, il attendait l'appel de sa fille.
clean: Selles noires depuis mardi; FSC et consultation en gastro demandées.
clean: Allergie à la pénicilline (urticaire dans l'enfance).
clean: Perd ses clés souvent, alors on a installé un crochet à côté de la porte.
clean: Son assurance salaire se termine le 18; formulaire à remplir par le médecin d'ici là.
clean: Voudrait que son ex n'ait aucune information; consigne inscrite au dossier.
clean: Parle vite, saute d'un projet à l'autre, a dormi deux heures par nuit depuis vendredi.
clean: A donné sa carte de crédit à sa sœur le temps que ça se calme, c'est son idée.
clean: Madame dit que le voisin passe de l'air froid par les murs; elle a calfeutré trois prises hier.
clean: Prend son fer au souper parce que le matin ça lui donne mal au cœur.
clean: Pansement refait, plaie de 2 cm, rosée, sans écoulement.
clean: Demande à voir l'aumônier avant la chirurgie.
clean: L'ergothérapeute a mesuré les cadres de porte : 76 cm, le déambulateur passe juste.
clean: Cuisine son spaghetti en suivant la recette, sans rappel, plaque éteinte à la fin.
clean: Signature de l'autorisation de communiquer avec le Dr Thériault, valide un an.
clean: La DPJ a fermé le dossier vendredi; le père a reçu la lettre.
clean: Les enfants dorment chez leur grand-mère le temps de l'hospitalisation.
clean: Elle a peur de l'aiguille et préfère des comprimés; on verra avec la Dre Nguyen.
clean: Il a relu la note avec moi et a fait ajouter que c'est lui qui a appelé l'ambulance.
clean: Rien de neuf à signaler cette nuit, a dormi de 23 h à 6 h.
clean: 02 h 00 : dort. 04 h 00 : debout, boit un verre d'eau, retourne se coucher.
clean: S'ennuie de sa blonde, compte les dodos jusqu'à la visite.
clean: Essaie de remonter son crédit, rencontre à l'ACEF prévue le 21.
clean: A vendu son char pour payer la caution de son fils.
clean: Elle tient à garder son emploi de fin de semaine au dépanneur.
clean: Le juge a prolongé le délai jusqu'en juin.
clean: Hyperventilation dans la salle d'attente; s'est assise par terre, a respiré avec l'infirmière, repris en douze minutes.
trap, quotation: Elle dit en riant : « Moi, je suis une vraie folle quand je magasine. »
trap, quotation: « J'ai manqué mon coup », dit-il en parlant de la nuit de samedi, puis il demande de l'eau.
trap, quotation: Son père m'écrit : « Il est paresseux et il ment tout le temps, faites quelque chose. »
trap, negation: N'a été ni agressif ni menaçant pendant la rencontre, malgré l'annonce du transfert.
trap, negation: Rien ne laisse croire qu'elle simule; la radiographie montre bien la fracture.
trap, meta: Atelier du midi : pourquoi on n'écrit plus « non compliant » dans les notes de suivi.
trap, meta: Le mot « toxicomane » a été remplacé dans le gabarit d'évaluation du CIUSSS.
trap, name: Dirigé vers Toxicomanes Anonymes, groupe du mardi à l'église Saint-Pierre.
trap, name: Lit « L'Idiot » de Dostoïevski pour son cours de littérature.
trap, legal: Formulaire P-38 remis : Loi sur la protection des personnes dont l'état mental présente un danger pour elles-mêmes ou pour autrui.
trap, legal: Verdict de non-responsabilité criminelle pour cause de troubles mentaux rendu le 4 mai.
trap, victim: Elle a été agressée par son ancien colocataire en mars et attend l'appel de l'IVAC.
trap, victim: Victime d'un vol dans le métro, il a perdu ses cartes et son téléphone.
trap, other subject: Le fournisseur d'Internet a encore menti sur la date d'installation, d'où le rendez-vous par téléphone.
trap, other subject: Plaie chronique au talon droit, pansement aux deux jours.
trap, other subject: Sa pile de stimulateur est défaillante, rendez-vous en cardio vendredi.
trap, word sense: Il a commis l'erreur de signer le bail sans lire la dernière page, et veut savoir comment s'en sortir.
trap, word sense: L'abus de confiance dont parle l'avocat concerne la vente de la maison.
trap, identity: Se dit fou, fièrement, et milite dans un collectif de Mad Pride à Montréal; souhaite ce mot au dossier.
trap, identity: Autiste, c'est le mot qu'il préfère; il n'aime pas « personne avec autisme ».
trap, diagnosis: Dx : schizophrénie (F20.9), suivi à la clinique JAP depuis 2021.
trap, diagnosis: Trouble de la personnalité limite (F60.3) retenu après l'évaluation de la Dre Simard.
trap, negation: Aucun comportement manipulateur observé par l'équipe; elle pose des questions claires et attend les réponses.
trap, quotation: La patiente résume : « J'étais rendue une loque. Là, je recommence à cuisiner. »
trap, word sense: La fugue de Bach qu'il pratique au piano lui prend toutes ses soirées.
trap, word sense: Demande un linge propre pour essuyer ses lunettes.
trap, other subject: Il fait un froid dangereux dehors, moins 34 avec le vent; la marche est remise.
trap, other subject: Leur bébé pique des crises vers 18 h, raconte le père, qui le promène en poussette.
trap, legal: Article 672.54 C.cr. : la Commission d'examen a conclu à l'absence de risque important pour la sécurité du public.
trap, legal: Requête pour autorisation de soins déposée en Cour supérieure; il a demandé un avocat de l'aide juridique.
trap, name: A rempli l'Échelle de gravité de la dépendance (IGT) avec la technicienne.
trap, name: Va à pied au Café de la Folle Avoine, où il lit le journal.
trap, meta: Vérification des dossiers : « refuse sa médication » revient 31 fois; rappel à l'équipe d'écrire la raison donnée.
trap, meta: Elle demande qu'on retire l'étiquette « difficile » d'une note de 2014; requête envoyée aux archives.
trap, victim: Son ex l'a menacée et harcelée au travail pendant huit mois.
trap, identity: Elle se présente comme alcoolique, terme des AA qu'elle tient à garder, sobre depuis 11 ans.
trap, diagnosis: Épisode dépressif majeur, récurrent, sévère (F33.2), selon le DSM-5-TR.
trap, diagnosis: CIM-10 F10.2, syndrome de dépendance à l'alcool, inscrit au sommaire.
trap, negation: Il n'est pas connu pour fuguer; sa mère savait où il était.
trap, other subject: Le rein gauche est non fonctionnel depuis la naissance.
clean: Aimerait qu'on arrête de changer l'heure de son bain à la dernière minute.
clean: L'usager·ère a signé le consentement et en a gardé une copie.
clean: Son colocataire a brisé la porte de la salle de bain; monsieur craint de devoir payer.
clean: Arrivée en ambulance à 1 h 20, accompagnée de son fils de dix-neuf ans.
clean: Trois verres de vin hier, dit-elle, le dernier vers 23 h; alcoolémie à 0 ce matin.
clean: Dépistage urinaire positif pour la cocaïne, négatif pour le fentanyl.
clean: Se sent jugé à l'urgence et demande que l'infirmier de rue vienne avec lui la prochaine fois.
clean: Ça fait deux ans aujourd'hui qu'elle ne boit plus; on a pris un moment pour souligner ça.
clean: Il a consommé deux fois depuis notre dernière rencontre et veut comprendre ce qui l'y a amené.
clean: Après la reprise de consommation de novembre, elle a rebâti sa routine : piscine, souper chez sa tante, lit à dix heures.
clean: Pour lui, la rechute du printemps a commencé quand les quarts de nuit ont recommencé.
clean: Les voix sont revenues cet automne; il a reconnu les signes et a devancé son rendez-vous.
clean: Tremblements fins des mains, TSH et lithiémie demandées.
clean: N'aime pas l'odeur du désinfectant, ça lui rappelle l'orphelinat.
clean: Préposée au repas : a pris la soupe, le pain, laissé la viande, trop dure selon lui.
clean: Dentier inférieur ajusté par la denturologiste le 14.
clean: A raconté son enfance à Chibougamau pendant qu'on pliait les serviettes.
clean: Cherche le mot, le trouve, sourit; la conversation suit son cours.
clean: Confond parfois le matin et le soir; une horloge avec la date a été posée devant le lit.
clean: Le mandat de protection n'est pas homologué; le notaire rappelle mercredi.
clean: Elle désigne sa nièce Josiane comme personne à joindre.
clean: Ils ont perdu un petit garçon à 34 semaines en 2022 et l'anniversaire approche.
clean: Edinburgh à 9, item 10 à 0; on refait la mesure dans deux semaines.
clean: Le conjoint se lève la nuit pour le biberon de 3 h, ce qui lui donne un bloc de cinq heures.
clean: A peur de laisser tomber le bébé dans l'escalier; elle passe par la porte d'en arrière.
clean: Le jeune dit qu'il s'est fait niaiser dans le vestiaire et qu'il ne veut plus aller en éduc.
clean: La directrice adjointe propose un horaire allégé jusqu'à la relâche.
clean: A coulé son français de secondaire 4 et pense aux cours d'été.
clean: Passe ses soirées sur Fortnite avec son cousin de Moncton, c'est là qu'il rit le plus.
clean: S'est coupée à l'avant-bras gauche hier vers 20 h, deux lignes superficielles, nettoyées, sans suture; dit que c'était pour que la pression baisse.
clean: Elle a texté sa meilleure amie avant de venir cogner à mon bureau.
clean: Prochaine audience à la Chambre de la jeunesse le 9 décembre, 13 h 30.
clean: Mère présente, père au téléphone depuis Fort McMurray.
clean: Veut dormir chez sa grand-mère plutôt qu'au foyer de groupe le soir de Noël; demande transmise à l'intervenante de suivi.
clean: Chicane de télécommande au salon vers 19 h 45, réglée par eux deux.
clean: On lui a expliqué la garde préventive, ses droits et le numéro de l'avocat; elle a appelé aussitôt.
clean: Contention retirée à 11 h 05, soit 25 minutes après le début; retour fait avec lui à 13 h, il dit avoir eu très peur.
clean: Il aurait voulu qu'on lui offre d'abord d'aller marcher dans la cour; ajouté au plan.
clean: Cour municipale de Gatineau, programme PAJ-SM : rencontre avec l'agente de liaison à 8 h 45.
clean: Son avocate demande une lettre qui confirme les présences aux rencontres.
clean: Amende de 486 $ convertie en travaux compensatoires, 30 heures au comptoir alimentaire.
clean: Elle a rempli elle-même la demande au Programme de solidarité sociale.
clean: Hydro menace de couper le courant le 2 avril; entente de paiement signée à 60 $ par mois.
clean: La banque a refusé le prêt, alors il garde sa vieille Corolla.
clean: Il lui reste 37 $ jusqu'au premier; bon d'épicerie remis.
clean: Le restaurant l'a rappelé, il commence lundi à la plonge, 20 heures par semaine.
clean: A donné sa démission parce que le nouveau superviseur criait après tout le monde.
clean: Elle exige beaucoup d'elle-même au travail, et le dit en souriant.
clean: Aimerait apprendre la soudure; info sur le DEP remise.
clean: Retour progressif : trois avant-midi la première semaine, puis on verra.
clean: Mal de dos depuis le déménagement, 6 sur 10, soulagé par la chaleur et l'acétaminophène.
clean: A réclamé son dû à l'ancien employeur, deux semaines de vacances jamais payées.
clean: Ne prend pas la rispéridone au complet : coupe le comprimé en deux parce que la pleine dose lui raidit les épaules.
clean: A décidé d'attendre avant de recommencer un antidépresseur; veut d'abord régler son sommeil.
clean: Ne souhaite pas l'injection aujourd'hui, a mal au bras depuis la dernière; revient jeudi pour en discuter.
clean: Prise de poids de 11 kg en huit mois avec l'olanzapine; ça la décourage et elle demande autre chose.
clean: Clozapine : neutros à 3,1, prochaine prise de sang dans quatre semaines.
clean: Bouche sèche, constipation; lui ai parlé d'eau, de fibres et du polyéthylène glycol.
clean: A oublié sa pilule du midi deux jours sur sept, a mis une alarme sur son cell.
clean: Il veut savoir combien de temps il faut prendre ça; je lui ai dit ce qu'on sait et ce qu'on ne sait pas.
clean: Sa sœur trouve qu'il va mieux, lui trouve que c'est encore gris.
clean: Humeur « correcte, sans plus ». Sourit en parlant de ses semis de tomates.
clean: Discours facile à suivre, un peu plus lent qu'à l'habitude.
clean: Explique que les nouvelles à la télé parlent de lui; a fermé le poste et se sent moins tendu.
clean: Dit que ses pensées vont trop vite pour lire plus d'une page.
clean: Raconte avoir reçu une mission; elle trouve ça beau et épeurant à la fois.
clean: Évite le pont Jacques-Cartier depuis l'accident, fait le détour par le tunnel.
clean: Vérifie le rond de poêle une vingtaine de fois avant de sortir, retard de 40 min au travail.
clean: Se lave les mains au point où la peau fend; crème barrière suggérée.
clean: A commencé à noter ses cauchemars dans un calepin vert.
clean: Deux attaques de panique cette semaine, une à l'épicerie, l'autre dans l'ascenseur.
clean: Se dit tanné de raconter son histoire à chaque nouveau résident en médecine.
clean: Nous a demandé d'écrire en gros caractères, ce qui a été fait.
clean: Interprète en langue des signes présente du début à la fin.
clean: Parle surtout wolof; interprète par téléphone, rencontre de 70 min.
clean: Réfugié depuis mai, attend le permis de travail et des nouvelles de sa femme restée à Goma.
clean: Prie cinq fois par jour; horaire des soins ajusté.
clean: La famille a apporté du poisson fumé et un tambour; cérémonie avec l'aînée prévue samedi.
clean: Habite Manawan et trouve le trajet dur, quatre heures aller.
clean: Le transport adapté l'a laissé devant la mauvaise porte; rencontre commencée à 10 h 25.
clean: Chute de sa hauteur à 5 h 50 en allant à la toilette, pas de plaie, bouge les quatre membres, Dr avisé.
clean: Barrières de lit baissées à sa demande, veilleuse allumée.
clean: Aide d'une personne pour le transfert, pivot vers la droite.
clean: Mange en purée lisse depuis l'AVC; rêve d'une poutine.
clean: Veuf depuis six semaines, met encore deux assiettes sur la table.
clean: Sa chatte Réglisse est chez la voisine d'en bas pendant le séjour.
clean: Écoute Ginette Reno dans ses écouteurs quand le corridor devient bruyant.
clean: M'a battue aux échecs deux fois plutôt qu'une.
clean: Ça file mieux ces temps-ci, dit-elle, sauf le dimanche.
clean: On s'est laissés sur l'idée qu'il appelle s'il sent que ça remonte.
clean: Relancé par texto : « Bonjour, on pense à vous, voici mon horaire de la semaine. »
clean: Pas venu aux deux derniers rendez-vous; le répondeur est plein; visite à domicile tentée demain avec la paire aidante.
clean: Porte non répondue à 13 h, carte laissée dans la boîte aux lettres.
clean: Déménage à Bathurst en août, transfert amorcé avec le réseau Vitalité.
clean: La lettre pour l'Office d'habitation est à refaire avec le bon numéro de dossier; il passe la prendre jeudi.
clean: Médecin de famille toujours en attente au GAMF, inscrit depuis 2020.
clean: Rx faxée chez Jean Coutu, 7 jours à la fois, choix de la dame.
clean: Elle préfère qu'on l'appelle après 16 h, quand elle sort de la garderie.
clean: Reçu 1 h en retard à cause d'une urgence; je me suis excusé.
clean: Bilan sanguin fait à jeun, bras droit, au premier essai.
trap, quotation: Sa mère, au téléphone : « C'est une manipulatrice, elle vous joue dans les cheveux. » Je l'ai écoutée et j'ai noté son inquiétude.
trap, quotation: « Je suis juste un vieux drogué, qui va louer à ça? » a-t-il lancé en regardant les annonces.
trap, quotation: À la question sur ses forces, elle répond : « Chu tête dure, pis c'est ça qui m'a sauvée. »
trap, quotation: L'agent a écrit dans son rapport : « individu agressif et non coopératif »; monsieur conteste cette version.
trap, quotation: « Arrêtez de dire que je nie ma maladie, je la vis tous les matins », nous a-t-elle dit.
trap, quotation: Le voisin aurait crié : « Maudite malade mentale! » C'est ce qui l'a fait rentrer en pleurant.
trap, quotation: Son garçon de six ans demande : « Papa est-tu dangereux? » On prépare ensemble quoi lui répondre.
trap, quotation: Texto reçu à 21 h 04 : « j'ai encore échoué, scuse-moi ».
trap, quotation: Quand on parle de la cure, il répond “je veux redevenir clean pour ma fille”.
trap, quotation: Elle raconte qu'un ancien médecin l'appelait « ma petite hystérique » et que ça l'a éloignée de l'hôpital vingt ans.
trap, quotation: « Je souffre le martyre avec cette dent-là », dit Mme Cyr; dentiste appelé.
trap, quotation: Le père inscrit sur le formulaire, à la case inquiétudes : « trop gâté, fait des crises pour rien ».
trap, negation: On ne peut pas parler de mauvaise volonté : l'autobus ne passait plus depuis la grève.
trap, negation: Il n'y a pas eu de tentative de suicide; le surplus de comprimés était une confusion de semainier.
trap, negation: Elle ne cherche pas l'attention, elle cherche une place où dormir, et me l'a dit clairement.
trap, negation: Pas d'agressivité cette semaine ni la précédente; les visites au parc y sont pour beaucoup, selon lui.
trap, negation: Son retard n'a rien d'un manque de collaboration, la garderie l'avait appelée pour de la fièvre.
trap, negation: Sans être opposant, il aime comprendre le pourquoi avant de dire oui.
trap, negation: Je n'ai constaté aucune négligence de son apparence : rasé, chemise repassée, souliers cirés.
trap, negation: Jamais violente, précise la sœur, même dans les pires semaines.
trap, negation: Elle n'est pas paresseuse : la dose du soir l'assomme jusqu'à midi.
trap, negation: Il ne nie pas la peine que ça a causée, il en parle longuement.
trap, negation: Ce n'était pas du chantage; elle avait réellement peur de rentrer seule.
trap, meta: En réunion, on s'est entendus pour remplacer « fugue » par « absence non prévue » dans le rapport du mois.
trap, meta: Formation d'une heure sur les expressions « se suicider » et « commettre un suicide » donnée par l'AQPS.
trap, meta: Le relevé de qualité compte les mots « agressif », « opposant » et « manipulateur » par unité.
trap, meta: Elle a lu son dossier et a été blessée par le mot « chronique »; nous en avons parlé vingt minutes.
trap, meta: Correction apportée à la note du 12 : biffer « prétend », écrire « dit ».
trap, meta: Le pair aidant anime une causerie sur ce que ça fait d'être traité de cas lourd.
trap, meta: La case « porte tournante » a été supprimée du formulaire d'admission, comme le comité des usagers le réclamait.
trap, meta: Discussion de supervision : que veut-on dire au juste par « manque d'autocritique », et qui en décide?
trap, name: Inscrite au Centre de réadaptation en dépendance, point de service de Shawinigan.
trap, name: Passation de l'inventaire « Insight and Treatment Attitudes Questionnaire » avec la neuropsychologue.
trap, name: Bénévole à la Société québécoise de la schizophrénie, deux soirs par mois.
trap, name: Le groupe Les Déprimés Anonymes se réunit au sous-sol de la bibliothèque.
trap, name: Elle joue dans la pièce « Les Fous de Bassan » montée par l'atelier de théâtre.
trap, name: Rendez-vous à l'Institut national de psychiatrie légale Philippe-Pinel à 9 h.
trap, name: Monsieur Lefou confirme sa présence à la rencontre de réseau.
trap, name: Son chalet est au lac des Fous, passé Mont-Laurier, et il y retourne pour la pêche.
trap, name: A reçu sa carte de membre de l'Association des alternatives en santé mentale et du Mouvement Personne d'abord.
trap, legal: Déclaré inapte à subir son procès, article 672.22 du Code criminel; ordonnance de traitement de 60 jours.
trap, legal: Formule 1 (Loi sur la santé mentale de l'Ontario) remplie à 17 h 20; feuillet de droits, Formule 42, remis en mains propres.
trap, legal: Accusations : voies de fait, méfait et défaut de se conformer à une ordonnance; prochaine date le 22.
trap, legal: Rapport au tribunal, question 3 : « La personne représente-t-elle un danger? » Réponse rédigée avec la Dre Ouellet.
trap, legal: Condition de probation numéro 5 : s'abstenir de consommer alcool et drogues sauf sur ordonnance.
trap, legal: Déclaration de compromission, motif coché par la DPJ : négligence (art. 38 b) LPJ).
trap, legal: L'ordonnance porte sur un refus catégorique au sens de l'article 16 C.c.Q.; le curateur public en a copie.
trap, legal: Bris d'engagement allégué par la poursuite; l'avocate plaide non coupable.
trap, victim: A subi de la violence conjugale de 2015 à 2020; SOS violence conjugale, numéro remis.
trap, victim: Un client ivre l'a agressé verbalement au dépanneur et lui a lancé de la monnaie.
trap, victim: Enfant, elle a été abusée par un entraîneur; c'est elle qui choisit quand en reparler.
trap, victim: Son frère la manipule pour avoir ses chèques, elle veut de l'aide pour fermer le compte conjoint.
trap, victim: On l'a traité de menteur à l'école toute son enfance, et il dit que ça laisse des traces.
trap, victim: Victime d'acte criminel reconnue par l'IVAC, elle recevra douze séances de thérapie.
trap, victim: S'est fait crier « junkie » par un passant pendant qu'il faisait la file au refuge.
trap, victim: Sa fille aînée subit l'intimidation d'un groupe agressif en ligne; plainte faite au SPVM.
trap, victim: Elle a vécu de la négligence en famille d'accueil, elle en a parlé à la commission.
trap, other subject: Le proprio est de mauvaise foi, dit l'avis du TAL, et devra rembourser 900 $.
trap, other subject: Tumeur peu agressive, selon l'oncologue; surveillance aux six mois.
trap, other subject: Bactérie résistante à la ciprofloxacine, changement pour la nitrofurantoïne.
clean: Réévaluée à 6 h 30 : éveillée, orientée, demande des toasts au beurre de pinottes.
clean: Le policier a laissé la clé de l'appartement à la réception.
clean: Ne se rappelle pas le nom de l'antibiotique; la pharmacie confirme céphalexine, fini lundi.
clean: Il est parti de l'urgence avant de voir le médecin, après neuf heures d'attente; joint par téléphone, il a vu son pharmacien.
clean: Elle redoute le retour des règles, c'est là que l'humeur pique du nez.
clean: Monsieur aime mieux le silence que les questions en commençant; dix minutes sans parler, puis il a ouvert sur son divorce.
clean: Dans sa famille, on ne parlait pas de ces affaires-là.
clean: Demi-sœur suivie pour un trouble bipolaire, oncle mort par suicide en 1998.
clean: Père décédé par suicide il y a quatre ans; elle fréquente un groupe d'endeuillé·e·s à Drummondville.
clean: Il a survécu à une tentative de suicide en 2017 et nomme ce qui l'a aidé : son chien, Marcel des AA, la pêche blanche.
clean: Prise de 20 comprimés d'acétaminophène vers 18 h, avec l'intention de mourir, dit-elle; N-acétylcystéine débutée à 21 h 15.
clean: Au sujet de la nuit de lundi, elle se dit partagée entre le soulagement d'être vivante et la fatigue; présence offerte, acceptée.
clean: Plan de sécurité rempli à deux voix, copie sur son cellulaire.
clean: Signes qu'elle reconnaît : arrêter de répondre aux textos, manger des céréales à tous les repas.
clean: Ce qui marche pour lui : douche froide, pelleter, appeler Manon.
clean: Ligne 988 expliquée, numéro enregistré sous « Ami ».
clean: Le risque a été discuté ouvertement; elle estime être à 3 sur 10 aujourd'hui, 8 dimanche dernier.
clean: Le 4 février, il a poussé un agent à la porte 2; depuis, aucun autre événement.
clean: Il hausse le ton quand on lui parle de sa fille, puis demande une pause, qu'il prend dans la cour.
clean: A crié et frappé le comptoir de la main après l'annonce du report; dit après coup qu'il comptait sur cette sortie-là depuis trois semaines.
clean: Elle a tiré les cheveux de sa voisine de table; les deux ont été vues séparément, aucune blessure.
clean: Fait des pas dans le corridor depuis midi, accepte l'eau, pas le goûter.
clean: On a éteint la télé et baissé les néons, ça a fait du bien à tout le monde.
clean: Lorazépam 1 mg offert à 20 h 05, préfère attendre; dort à 21 h sans l'avoir pris.
clean: Isolement de 14 h 02 à 14 h 31, motif et solutions essayées consignés au formulaire.
clean: Requête en garde provisoire non déposée : il reste de son plein gré.
clean: Il veut contester la garde au TAQ, documents fournis, audience dans les sept jours.
clean: Sortie prévue de 13 h à 16 h; revenue à 15 h 40 avec des beignes pour l'équipe.
clean: Revenu à 22 h 10 au lieu de 21 h : panne de métro sur la ligne orange.
clean: Absent au décompte de 18 h; retrouvé à 18 h 25 au Tim d'en face, un café à la main, revenu à pied avec l'éducatrice.
clean: Cigarettes : une aux deux heures selon l'entente écrite la semaine dernière.
clean: Préposé a réparé la fermeture éclair de son manteau.
clean: Porte trois chandails, dit avoir toujours froid; thermostat vérifié, 19 degrés.
clean: Cheveux fraîchement coupés, très contente du résultat.
clean: N'a pas pris de douche depuis jeudi : l'eau chaude manque chez elle, le concierge est avisé.
clean: Barbe longue, c'est son choix, vêtements de travail tachés de plâtre en sortant du chantier.
clean: Regard vers le sol, réponses d'un mot, larmes aux yeux en parlant du bébé.
clean: Ton de voix égal, se détend quand on passe à l'anglais.
clean: À Sudbury, elle n'a pas trouvé de thérapeute francophone; liste d'attente de cinq mois.
clean: Son oncle acadien lui garde une chambre à Shediac.
clean: Vu par la sage-femme à la maison, jour 5, poids stable.
clean: Allaitement mixte, elle a choisi de garder une tétée la nuit.
clean: Césarienne il y a douze jours, cicatrice belle, se lève sans aide.
clean: Craint qu'on lui enlève son fils si elle dit qu'elle dort mal; lui ai expliqué ce que je dois signaler et ce que je garde pour nous.
clean: L'auxiliaire familiale passera deux avant-midi par semaine pour qu'elle dorme.
clean: Le grand-père s'occupe des plus vieux, lunchs compris.
clean: En CPE, la petite mord quand elle est fatiguée; doudou ajoutée à la sieste.
clean: Le garçon a serré les poings, puis a mis ses écouteurs comme prévu dans son plan.
clean: Elle apprend mieux debout, avec des images.
clean: TDAH : méthylphénidate 20 mg le matin, appétit coupé le midi, soupe le soir.
clean: Psychoéducatrice en classe mardi et jeudi, période 2.
clean: L'ado aimerait que son père cesse de lire ses messages.
clean: Retiré du cours de chimie à sa demande, garde biologie.
clean: A échoué l'examen théorique de la SAAQ par deux points, le reprend dans 28 jours.
clean: Veut voir sa mère, mais pas le nouveau chum.
clean: Visite supervisée à la Maison de la famille, 90 minutes, bricolage et collation.
clean: Hier au groupe, il a parlé pour la première fois, de son grand-père trappeur.
clean: Les participantes ont ri, beaucoup, en essayant le yoga sur chaise.
clean: Art-thérapie : une maison bleue, sans porte, qu'elle a reprise la semaine suivante en ajoutant une galerie.
clean: Jardin communautaire : il a planté l'ail.
clean: Cuisine collective, 14 pâtés chinois, tout le monde est reparti avec le sien.
clean: Elle voudrait devenir paire aidante, formation à l'Université Laval à l'automne.
clean: Il m'a demandé si, moi aussi, j'avais déjà été hospitalisé; je lui ai dit oui et on a jasé.
clean: Mon rôle de pair aidant : marcher avec lui jusqu'à la clinique, pas parler à sa place.
clean: Son rétablissement, dit-elle, c'est d'abord de ravoir une clé de porte.
clean: Logement : visite d'un 2 ½ sur Ontario Est, trop cher, 1 050 non chauffé.
clean: Le concierge exige un dépôt, ce qui est interdit; je lui ai montré la page du TAL.
clean: Punaises trouvées au matelas, exterminateur lundi, linge mis à la sécheuse.
clean: Coloc parti sans payer sa part, elle cherche quelqu'un d'autre d'ici le 15.
clean: La chambre de la maison de chambres n'a pas de serrure; elle bloque la porte avec une chaise pour dormir.
clean: Dort dans son auto au stationnement du Walmart, a un sleeping d'hiver, prend sa douche au YMCA.
clean: S'est fait couper son chèque parce qu'un relevé bancaire manquait au dossier; on a appelé l'agente ensemble, rétabli vendredi.
clean: Prestataire de la RRQ invalidité depuis mars, 1 160 $ par mois.
clean: A droit au crédit pour solidarité, ne l'avait jamais demandé.
clean: Curatelle levée en 2023, il gère son budget avec une appli.
clean: Son fils lui doit 600 $, sujet délicat, elle ne veut pas qu'on s'en mêle.
clean: La succession traîne, le notaire ne rappelle pas.
clean: Ont vendu le chalet, ça lui fait de quoi.
clean: Mardi, rien mangé avant 17 h, pas faim; mercredi deux repas et une pomme.
clean: Poids 58,2 kg, moins 1,4 depuis la pesée du 3.
clean: Préfère se peser dos à la balance.
clean: A vomi une fois après le dîner, dit que c'était la sauce.
clean: Boit huit cafés par jour; veut descendre à quatre pour voir si le cœur se calme.
clean: Glycémie capillaire 14,8 avant souper, insuline donnée selon l'échelle.
clean: Mollet droit rouge, chaud, 2 cm de plus que l'autre; D-dimères demandés, transfert à l'urgence accepté.
clean: Abcès à l'avant-bras drainé, mèche à changer demain par les infirmières de rue.
clean: Hépatite C : traitement de 8 semaines terminé, charge virale indétectable.
clean: Appareil auditif en panne, on a écrit sur une tablette le temps de la rencontre.
clean: Vision basse côté gauche; me placer à sa droite pour lui parler.
clean: Apnée du sommeil, trouve le masque étouffant, essai d'un modèle nasal.
clean: A repris la marche, 4 000 pas hier d'après sa montre.
clean: S'est foulé la cheville au soccer mardi, glace et attelle.
clean: Deux dents à extraire, couvert par la carte réclamation.
clean: Demande ce que veut dire « QTc » et pourquoi on refait l'ECG; expliqué, schéma à l'appui.
clean: Prégabaline cessée par elle-même le 8 à cause des étourdissements, médecin au courant.
clean: Sevrage d'alcool, jour 2 : CIWA 11, sueurs, tremblements, diazépam 10 mg à 4 h.
clean: Il aimerait une cure fermée, loin de Laval, là où il ne connaît personne.
clean: Utilise du cannabis le soir, un joint, dit que ça coupe les cauchemars mieux que le reste.
clean: GHB et MDMA aux deux semaines, en party; on a parlé du dosage et de ne pas mélanger avec l'alcool.
clean: Matériel de consommation remis : 20 seringues, 5 Stericup, un bac.
trap, other subject: La borne d'inscription refusait sa carte, l'agent l'a enregistrée à la main.
trap, other subject: Son perroquet est opposant au possible à l'heure du coucher, conte-t-elle en riant.
trap, other subject: L'imprimante est encore capricieuse, copie du plan envoyée par courriel.
trap, other subject: Insuffisance rénale chronique stade 3, suivie en néphro à Chicoutimi.
trap, other subject: L'assureur prétend n'avoir rien reçu; formulaire renvoyé par courrier recommandé.
trap, other subject: Urine foncée et malodorante dans le sac, culture envoyée.
trap, other subject: Le toit du logement est négligé depuis dix ans, photos jointes à la plainte.
trap, other subject: Intersection dangereuse devant la résidence, le comité des résidents écrit à la Ville.
trap, other subject: Le ministre nie les délais, dit-il en pliant le journal, puis il change de page.
trap, other subject: Le cathéter a échoué deux fois à gauche, posé à droite par l'IPS.
trap, word sense: « Abus de sucre à la crème », blague le menu du temps des Fêtes affiché à la cuisine collective.
trap, word sense: Prétend à la rente de conjoint survivant depuis le décès de Rolland.
trap, word sense: S'est fait admettre en technique de génie civil au cégep de Jonquière.
trap, word sense: Elle a un rendez-vous manqué par nous : notre agenda affichait la mauvaise semaine.
trap, word sense: Le placement qu'il a fait à la caisse arrive à échéance en mai.
trap, word sense: La crise du verglas est un de ses souvenirs les plus chaleureux, tout le rang dormait chez eux.
trap, word sense: Ne mange que des pâtes résistantes sous la dent, al dente, comme chez sa nonna.
trap, word sense: Aime le sucre sale, c'est ainsi qu'elle appelle la cassonade.
trap, word sense: Client de la même banque depuis trente ans, il veut changer pour une coop.
trap, word sense: Il a jeté un regard critique sur son budget et coupé le câble.
trap, word sense: Sa dépendance au fauteuil releveur diminue : trois levers sans moteur ce matin.
trap, word sense: Passe le permis de conducteur de chariot élévateur, examen pratique réussi malgré un échec au premier essai.
trap, word sense: Elle est folle de joie, sa petite-fille a obtenu une place au CPE.
trap, word sense: A déposé un grief : son poste de nuit a été aboli par abus de pouvoir, écrit le syndicat.
trap, word sense: Camionneur, il transporte des matières dangereuses entre Edmundston et Rivière-du-Loup; heure de la dose à ajuster.
trap, word sense: Le patient travail de restauration du canot l'occupe tous les samedis.
trap, identity: Sourd, avec un S majuscule, il tient à cette graphie et à la LSQ.
trap, identity: Se nomme entendeuse de voix et coanime le groupe d'entraide du même nom.
trap, identity: « Survivante de la psychiatrie » est l'expression qu'elle a choisie pour se présenter au comité.
trap, identity: Au NA, il se présente comme dépendant et veut qu'on garde ce mot-là dans son plan.
trap, identity: Elle a demandé que l'on écrive « handicapée », qu'elle préfère à « en situation de handicap ».
trap, identity: Se décrit comme bipolaire et à l'aise avec ça, c'est écrit sur sa page d'artiste.
trap, identity: Il tient au mot « aveugle »; « non-voyant » l'agace.
trap, identity: Iel se dit neurodivergent·e et TDAH, et souhaite ces termes dans les lettres à l'université.
trap, identity: Membre des AA depuis 1994, elle signe ses textes « Lise, alcoolique en rétablissement ».
trap, identity: Se réclame du mot « crip » et vend des macarons où c'est écrit.
trap, identity: Préfère « psychiatrisée » à « usagère » et l'a fait inscrire à la première page.
trap, identity: Ex-toxicomane, selon ses propres termes, il y tient quand il témoigne dans les écoles.
trap, identity: Elle se qualifie de grosse, sans gêne, et demande qu'on laisse tomber les détours.
trap, diagnosis: Trouble lié à l'usage d'opioïdes, grave, en rémission précoce, sous agonistes (F11.21).
trap, diagnosis: Impression : trouble schizoaffectif, type bipolaire (F25.0).
trap, diagnosis: Trouble oppositionnel avec provocation (F91.3), posé en pédopsychiatrie à Sainte-Justine.
trap, diagnosis: TNC majeur dû à la maladie d'Alzheimer, avec perturbation du comportement (F02.81).
trap, diagnosis: Axe II au dossier de 2009 : personnalité dépendante (301.6).
trap, diagnosis: Z91.19, non-observance d'un traitement médical, code généré par le logiciel de facturation.
trap, diagnosis: Démence à corps de Lewy probable selon les critères de McKeith.
trap, diagnosis: Trouble factice exclu par la consultante en neurologie; épilepsie du lobe temporal confirmée.
trap, diagnosis: Déficience intellectuelle légère (F70), évaluation de 2018 par Mme Bélanger, psychologue.
trap, diagnosis: Dysphorie prémenstruelle (N94.3) et trouble d'anxiété sociale, phobie sociale (F40.1), selon la psychiatre.
clean: Nuit calme ⏎ levée 7 h 20 ⏎ médicaments pris avec du jus d'orange
clean: S : « j'ai mal dormi » ⏎ O : bâille, yeux cernés, répond volontiers ⏎ P : revoir l'heure de la trazodone avec elle
clean: Ø fièvre, Ø toux, mange bien, pt content du congé.
clean: Pte dlr 2/10 post acétaminophène, marche ds corridor c̄ PT x 2.
clean: RDV psy 14/03 13 h, taxi réservé, mère avisée à sa demande.
clean: Appel à la Régie, 48 min d'attente, nouvelle carte dans dix jours ouvrables.
clean: TS au dossier : Kim Lavoie, poste 4417.
clean: Reçoit son injection aux quatre semaines, cette fois dans la fesse gauche, choix de monsieur.
clean: 3e rencontre de 12. Thème qu'elle a choisi : dire non sans se sentir coupable.
clean: Il n'est pas certain de vouloir continuer nos rencontres et va y penser d'ici vendredi.
clean: Elle a mis fin au suivi, satisfaite du chemin fait, et sait comment revenir.
clean: Aucune demande particulière aujourd'hui, juste envie de jaser de hockey.
clean: Il manque de minutes sur son cell jusqu'au 1er, le joindre par Messenger.
clean: A fait le tour des friperies pour un manteau d'hiver, trouvé à 12 $.
clean: Le médicament n'est plus couvert, demande de patient d'exception envoyée.
clean: Madame a perdu dix livres depuis que la cafétéria a fermé et qu'elle soupe seule.
clean: Ne perd pas espoir de ravoir la garde partagée.
clean: Ses parents ne s'entendent pas sur le choix du cégep; lui voudrait qu'on le laisse décider.
clean: Elle s'est ennuyée de son lit et le dit sans détour.
clean: Appelé le 811 à 4 h du matin pour une douleur à la poitrine; ECG normal, soulagé.
clean: Quatre passages à l'urgence depuis juin, chaque fois après une crise d'asthme; pompe de secours expirée, remplacée.
clean: Hospitalisé 19 jours; le délai tient à la place qui n'était pas prête à la ressource.
clean: Attend une chambre en RI depuis le 2 septembre, suit ça de près avec le gestionnaire de cas.
clean: Revenue nous voir trois jours après son congé : la pharmacie n'avait pas reçu l'ordonnance.
clean: Trouve la salle d'attente étouffante, l'a attendue dehors sur le banc.
clean: Le chauffeur a dû briser la vitre pour ouvrir la portière, elle avait laissé les clés dedans.
clean: Pense reprendre le piano; un clavier traîne au sous-sol de son frère.
clean: Elle nous a fait rire avec son imitation du bulletin météo.
clean: On lui a laissé le choix entre la salle bleue et une marche au bord du fleuve.
clean: Est-ce que la fatigue vient de la pilule ou du deuil? Elle se pose la question, nous aussi.
clean: Il dit comprendre autrement ce qui s'est passé : pour lui, c'était un trop-plein, pas une maladie.
clean: Le mot qu'elle emploie, c'est « mes tempêtes ».
clean: Son explication à lui : le manque de sommeil et trop de café pendant les examens.
clean: Ça va faire vingt ans en mai qu'il vit avec la schizophrénie, il en parle à des étudiants de l'Université de Moncton.
clean: Vit avec un trouble lié à l'usage d'alcool, traité à la naltrexone depuis l'été.
clean: Personne utilisatrice du site de consommation supervisée, vient surtout le matin.
clean: Trouve que l'infirmière du matin parle trop vite; message transmis.
clean: S'informe des effets à long terme de la quétiapine, veut lire des études, deux articles imprimés.
clean: Pour sa part, le psychiatre recommande de poursuivre; elle préfère diminuer; essai de 12,5 mg de moins pendant un mois.
clean: A dit non à la tomodensitométrie parce qu'elle a peur des espaces fermés; on lui montrera l'appareil avant.
clean: Soupe refroidie, réchauffée deux fois, terminée à 13 h 15.
clean: Ne veut pas être réveillé pour les signes vitaux la nuit; accord du médecin, inscrit au plan.
clean: Elle a décliné le café, pris une tisane.
clean: Monsieur accepte le bain à condition que ce soit Jean-Guy.
clean: Le soir, il cherche sa femme; on regarde l'album de noces et il raconte le voyage à Old Orchard.
clean: S'est levée à 3 h pour « aller traire »; accompagnée, tour du corridor, recouchée avec une couverture chaude.
clean: Repousse la main de la préposée pendant le changement de culotte, grimace; douleur à la hanche possible, analgésique donné 30 min avant le prochain soin.
clean: Dit « ôte-toi de là » quand on s'approche par derrière; on arrive par devant et on se nomme.
clean: Niveau d'intervention médicale discuté avec lui et ses trois filles : C.
clean: Madame a signé ses directives médicales anticipées chez le notaire.
clean: Demande d'aide médicale à mourir reçue, formulaire signé devant deux témoins, il est en paix avec ça.
clean: Respire mieux assise, O2 à 2 L par lunettes nasales.
clean: Fils aîné épuisé, répit de deux fins de semaine offert par l'Appui.
clean: Proche aidante depuis neuf ans, aimerait voir la mer.
clean: Elle conduit encore le jour, évalue elle-même que la nuit, c'est trop.
clean: MoCA 24/30, perd des points au rappel; scolarité de 6 ans.
clean: Gère ses comptes avec l'aide de sa bru, aux deux semaines.
clean: Se sert d'un calendrier sur le frigo et d'étiquettes sur les armoires.
clean: Ergo : grille-pain quatre fentes, beurrage à une main avec planche à clous, réussi.
clean: Besoin d'aide pour lacer ses souliers, autonome avec les velcros.
clean: Communique avec un tableau de pictogrammes; a pointé « maison » trois fois.
clean: La bonne main pour écrire, c'est la gauche depuis l'accident de VTT.
clean: Intervenant de la maison des jeunes propose un stage au studio de son.
clean: On a ramassé ses affaires à l'ancien foyer, deux sacs et une guitare.
clean: À 18 ans il quittera le centre jeunesse; visite d'un appart supervisé mercredi.
clean: La prof dit qu'elle lève la main plus souvent.
clean: Il a lancé sa chaise en classe après la fermeture de son ordi; dehors, il a expliqué qu'il lui restait une ligne à finir.
clean: Ne va pas à l'école depuis le 7 janvier, nausées chaque matin dans le stationnement; plan graduel bâti avec lui.
clean: Son père l'a inscrite au taekwondo, elle aurait voulu le théâtre.
clean: Deux amis proches, dont un à distance, à Hearst.
clean: Sortie au cinéma : a prêté 5 $ à un autre jeune, remboursé le soir même.
clean: A donné un autre âge à sa coach pour jouer dans l'autre ligue, et veut maintenant lui dire le vrai.
clean: Mère de 22 ans, étudie en soins infirmiers, bébé à la pouponnière du cégep.
clean: Père présent, pose des questions sur le cordon, filme le premier bain.
clean: A eu peur pendant l'accouchement que personne ne l'écoute; retour sur la naissance offert avec la sage-femme.
clean: Images qui lui passent par la tête d'échapper le bébé, qui l'effraient; elle n'a aucune envie de lui faire du mal et en parle pour être rassurée.
clean: Sertraline 50 mg, compatible avec l'allaitement, elle a lu la fiche d'IMAGe.
clean: Le plus vieux régresse un peu pour la propreté depuis l'arrivée de sa sœur, normal à cet âge.
clean: Fausse couche à 9 semaines, congé de deux jours pris au travail, fleurs de l'équipe.
clean: Agente de probation vue le 11, prochaine le 25; il y va en vélo.
clean: Elle a payé sa dernière amende, reçu en main.
clean: A plaidé coupable au vol d'étalage de mars, absolution conditionnelle, don de 100 $ à un organisme.
clean: Détenu à Rivière-des-Prairies du 3 au 9; sa médication n'a pas suivi, deux doses sautées.
clean: Libéré sous promesse; les conditions lui ont été relues par l'intervenante de liaison, en mots simples.
clean: Veut écrire à la victime de l'accident, son avocat lui conseille d'attendre.
clean: Le procureur n'a pas déposé d'accusation.
clean: Constat d'infraction reçu pour avoir dormi dans le parc, la Clinique Droits Devant s'en occupe.
clean: Chat en ligne, 17 ans, parle de son coming out; prévu d'en parler à sa marraine.
clean: L'appelant pleure au début, parle plus lentement vers la vingtième minute, remercie et raccroche.
clean: Appel coupé à 3 h 12, rappelé aussitôt, la pile était morte.
clean: A versé les pilules dans l'évier pendant qu'on se parlait, c'est elle qui l'a proposé.
clean: Sur place à 00 h 40 avec l'ambulancier; monsieur assis sur la galerie, une bière à côté, d'accord pour jaser.
clean: Il a demandé que le policier éteigne ses gyrophares, ce qui a été fait.
clean: Son amie Solange passe la nuit avec elle, numéro noté.
clean: Lit d'hébergement de crise, cinq nuits, à compter de ce soir.
clean: A aidé à mettre la table sans qu'on le lui demande.
clean: Tour de vaisselle échangé avec Réjean, entente entre eux.
clean: Le réveille-matin de la 4 sonne à 5 h et dérange les autres; on cherche un modèle vibrant.
clean: Comité des résidents : veulent des crêpes le samedi et un deuxième micro-ondes.
clean: Elle a peinturé sa chambre couleur lavande.
clean: Garde son argent dans une boîte de biscuits et sait exactement combien il y a.
clean: Il ne trouvait plus son portefeuille, il était sous le coussin du divan.
clean: Un autre résident lui a emprunté sa tuque sans demander, remise avec des excuses.
clean: Regarde Occupation double en riant avec les filles du deuxième.
clean: A couru 3 km au parc Lafontaine, premier jogging depuis l'été.
clean: Le bénévolat à la SPA lui donne une raison de se lever, c'est comme ça qu'elle le dit.
clean: Entrevue pour un poste de commis, mardi 9 h, il veut pratiquer la question sur le trou dans son CV.
clean: A été congédiée hier, texto de deux lignes, elle est sous le choc et fâchée.
clean: Normes du travail : plainte à déposer avant 45 jours.
clean: CNESST : l'expert a conclu à une entorse consolidée, monsieur n'est pas d'accord et demande une révision.
clean: Retraite prise plus tôt que prévu, il tourne en rond et veut se trouver une ligue de quilles.
clean: Ça jase fort à l'usine au sujet de son absence; elle choisira quoi dire et à qui.
clean: Son char a échoué l'inspection, alors il fait du covoiturage.
clean: Dit que ça ne lui tente pas d'en parler devant sa mère; on s'est vus seuls ensuite.
clean: On a ri, on a pleuré un peu aussi, et on a fixé la prochaine date.
clean: Elle fait confiance à peu de monde, et m'a montré la lettre quand même.
clean: Il demande qui regarde les caméras du hall; lui ai montré où elles pointent.
clean: Avant de partir, a vérifié auprès de moi ce que j'allais écrire.
clean: Plusieurs questions au sujet de l'accès à son dossier; formulaire rempli, 30 jours.
clean: Plainte au commissaire concernant la fouille de son sac : lui ai donné le numéro et aidé à rédiger.
clean: Aimerait une femme médecin, à cause de ce qu'elle a vécu; demande acheminée.
clean: Ses pronoms sont elle/la, son nom usuel Océane, la carte affiche l'ancien nom.
clean: Hormones débutées il y a cinq mois, voix plus grave, il en est ravi.
clean: Musulmane, jeûne ce mois-ci, heures de médication revues avec le pharmacien.
clean: Rencontre de réseau, neuf personnes autour de la table, c'est elle qui a parlé en premier et en dernier.
clean: Objectif no 1, dans ses mots : « avoir un chez-nous où je peux faire cuire un œuf ».
clean: Étape franchie : a pris le métro seul, Berri à Jarry, deux stations de plus que la dernière fois.
clean: Pas de changement à la médication aujourd'hui, on se revoit dans six semaines, plus tôt s'il le désire.
clean: Voudrait arrêter le lithium un jour et aimerait qu'on lui explique comment ça se ferait.
clean: Akathisie depuis l'ajout d'aripiprazole : change de pied sans arrêt, dit que c'est insupportable; dose baissée à 5 mg.
clean: Raideur du poignet droit, tremblement au repos, benztropine essayée en 2022 sans avantage.
clean: ECT no 6 ce matin, mal de tête léger, ne se souvient pas du trajet.
clean: Kétamine IV, séance 2, a vu des couleurs, sensation de flotter, TA 142/88 à 40 min.
clean: Prend du millepertuis acheté à la pharmacie; interaction avec l'escitalopram expliquée, elle choisit de garder l'escitalopram.
clean: Lui reste quatre comprimés, renouvellement demandé pour 30 jours.
clean: A rapporté les vieux médicaments à la pharmacie, un plein sac.
clean: Un inconnu lui a volé sa dose à emporter; dose remplacée après appel au prescripteur.
clean: Buprénorphine commencée par microdoses, jour 4, pas de manque.
clean: Il sent le manque vers 5 h du matin, sueurs, crampes; on passe de 80 à 90 mg.
clean: Surdose jeudi sur Sainte-Catherine, deux naloxones données par un passant; elle veut maintenant tester sa drogue avant.
clean: Son ami est mort d'une intoxication en juin, il porte sa chaîne.
clean: Loto-vidéo : 400 $ perdus vendredi; il s'est inscrit lui-même à l'autoexclusion.
clean: N'a pas touché à la machine depuis 26 jours et met l'argent dans un pot pour des pneus.
clean: Elle a bu aux noces de sa nièce, dit-elle, et a repris le disulfirame le mardi.
clean: Trois semaines sans speed, énergie basse, dort douze heures, mange du stock sucré.
clean: A appelé son parrain plutôt que d'aller au bar, en est fier.
clean: Le frigo du foyer a lâché, souper aux sandwichs pour les huit résident·e·s.
clean: Essaie de se réconcilier avec son frère; ils se parlent au téléphone le mercredi.
clean: Neuroleptique à longue action : elle a choisi la formule mensuelle plutôt que les comprimés à prendre tous les jours.
clean: N'a pas voulu que je prenne sa tension, brassard trop serré la dernière fois; on a utilisé le grand modèle et elle a dit d'accord.
clean: Demeure à Tracadie, fait deux heures de route pour venir, on alterne avec la vidéo.
clean: Arrivée à l'urgence à 14 h 20 en ambulance, accompagnée de sa voisine de palier qui a apporté sa liste de pilules.
clean: M. Gagnon a glissé sur la galerie glacée en sortant le bac bleu; douleur au poignet droit cotée 7/10.
clean: Plaie de 3 cm à l'éminence thénar, bords nets, faite en ouvrant des huîtres au réveillon.
clean: Six points de suture au nylon 4-0, pansement sec, retrait prévu au CLSC dans dix jours.
clean: La petite tousse depuis jeudi, surtout quand elle est couchée, et boit quand même ses biberons au complet.
clean: Aux poumons : murmure vésiculaire symétrique, quelques sibilances en fin d'expiration à la base gauche.
clean: A reçu trois traitements de salbutamol par aérochambre; saturation remontée à 96 % à l'air ambiant.
clean: Sa mère a bien montré comment placer le masque et compte les respirations à voix haute avec lui.
clean: Antécédents : HTA, diabète de type 2 depuis 2011, cholécystectomie, deux césariennes.
clean: Pas d'allergie connue, sauf des plaques rouges après avoir mangé des kiwis vers l'âge de dix ans.
clean: Prend son métoprolol le matin avec son gruau et sa statine avant d'aller border les enfants.
clean: Vit à Caraquet dans la maison paternelle avec son frère, qui pêche le homard d'avril à juin.
clean: Retraité du moulin à papier, il répare encore des moteurs de chaloupe pour tout le rang.
clean: Elle a gardé les trois petits-enfants pendant la relâche et se dit fatiguée mais contente.
clean: Congé à 11 h avec ordonnance, billet pour l'employeur et numéro d'Info-Santé au dos de la feuille.
clean: Marche 40 mètres dans le corridor avec déambulateur à deux roues, pause à mi-chemin près de la fenêtre.
clean: Transfert lit-fauteuil avec aide d'une personne et ceinture; pivote mieux sur la jambe gauche.
clean: L'ergothérapeute a visité l'appartement : barres d'appui à poser dans le bain, tapis du passage à rouler.
clean: Souhaite surtout pouvoir redescendre à la cave chercher ses pots de ketchup vert.
clean: Cicatrice propre et sèche, agrafes en place, pas de rougeur au pourtour.
clean: Drain Jackson-Pratt : 35 ml de liquide séro-sanguin sur le quart de nuit.
clean: Premier lever à 19 h, étourdissement passager en position assise, TA 104/62, puis debout sans malaise.
clean: A passé des gaz ce matin et redemande du café; diète progressée à légère.
clean: Nausées calmées par l'ondansétron, a gardé la moitié d'une rôtie et son jus de pomme.
clean: Dilatée à 6 cm à 3 h 40, col effacé à 90 %, membranes rompues, liquide clair.
clean: La conjointe coupe le cordon; bébé mis en peau à peau dès la première minute, Apgar 9-10-10.
clean: Mise au sein difficile à droite, meilleure en ballon de football avec un coussin sous le coude.
clean: Lochies rouges modérées, utérus ferme à l'ombilic, périnée légèrement œdématié.
clean: Le papa change les couches, berce et note les boires dans un petit cahier à spirale.
clean: Bilirubine à 142 à 36 heures de vie, reprise demandée demain matin avant le départ.
clean: Chère consœur, merci de recevoir cette dame de 58 ans pour une masse de 2 cm au sein gauche vue à la mammographie de dépistage.
clean: Elle a choisi la mastectomie partielle après en avoir jasé avec ses deux filles.
clean: Cycle 3 de FOLFOX reçu hier; picotements au bout des doigts quand il prend du lait au frigo.
clean: Porte ses gants de ski pour sortir la viande du congélateur, et ça l'amuse.
clean: A perdu ses cheveux la semaine de Pâques et porte le foulard que sa sœur lui a cousu.
clean: Neutrophiles à 0,9; traitement remis d'une semaine, hémogramme à répéter lundi.
clean: Aime mieux recevoir sa chimio le mercredi, parce que son beau-frère peut alors la conduire de Dolbeau.
clean: Confortable, respiration régulière, visage détendu; la famille chante tout bas à son chevet.
clean: Dose d'hydromorphone s.c. donnée à 2 h 15 avant la toilette, soulagée en vingt minutes.
clean: A demandé que le prêtre passe vendredi et que son chien Ti-Loup puisse monter sur le lit.
clean: Son fils arrive de Fort McMurray ce soir; l'équipe garde la chambre voisine pour lui.
clean: Soins de bouche aux deux heures, lèvres hydratées, petits morceaux de glace au goût d'érable acceptés avec plaisir.
clean: Décès constaté à 5 h 52, entourée de ses quatre enfants; la fenêtre a été entrouverte à leur demande.
clean: Glycémies capillaires entre 6,2 et 9,8 cette semaine, plus hautes le dimanche après le souper chez sa mère.
clean: Calcule maintenant ses glucides à partir des étiquettes et d'une application sur son cellulaire.
clean: Pieds examinés : peau intacte, pouls pédieux perçus, monofilament senti à 9 points sur 10.
clean: Travaille de nuit à l'usine de crabe; on a décalé l'insuline lente à son réveil, vers 15 h.
clean: Ulcère veineux de la jambe droite 4 x 3 cm, lit rosé, exsudat modéré, bandage compressif refait.
clean: Elle s'installe avec la jambe sur le pouf pendant ses programmes de l'après-midi.
clean: Visite à domicile : l'auxiliaire l'aide au bain le mardi et le vendredi, le reste du temps il se lave au lavabo.
clean: La popote roulante livre le lundi et le jeudi; il congèle la soupe et donne le pain aux geais bleus.
clean: Marche jusqu'au dépanneur tous les jours pour son journal et un gratteux.
clean: A remis ses clés d'auto à sa fille au printemps et prend le transport adapté pour la messe.
clean: MoCA à 23/30, perd des points au rappel différé; lit encore le journal au complet.
clean: Retrouve bien le chemin de la salle à manger depuis qu'une photo de goélette est collée à sa porte.
clean: S'endort mieux avec la radio communautaire en sourdine et une veilleuse.
clean: Mange les deux tiers de son dîner quand on l'assoit près de Mme Thériault, avec qui elle parle en chiac.
clean: Texture purée lisse, liquides de consistance nectar, tête penchée vers l'avant à chaque gorgée.
clean: L'orthophoniste note une toux après l'eau claire et aucune avec le jus épaissi.
clean: Cherche ses mots en fin de phrase, pointe les images du tableau et rit quand on tombe juste.
clean: Hémiparésie gauche en amélioration : ouvre la main à moitié et tient une débarbouillette.
clean: Objectif de la semaine : monter cinq marches avec la rampe à droite, comme chez elle à Matane.
clean: Le physiothérapeute règle la canne à la hauteur du pli du poignet.
clean: Pratique le boutonnage sur sa vieille chemise de chasse, en prend trois sur sept sans aide.
clean: A joué deux parties de crible avec son voisin de chambre et en a gagné une.
clean: Fièvre à 39,4 °C à la maison, trois selles molles, une couche mouillée depuis le midi.
clean: Pleure avec larmes, bouche un peu sèche, remplissage capillaire à 2 secondes.
clean: Réhydratation orale commencée à la cuillère, 5 ml aux cinq minutes, par son grand-père.
clean: Otite moyenne aiguë droite; amoxicilline pour dix jours, au goût de banane selon son choix.
clean: Vaccins de 12 mois donnés dans les deux cuisses, chanson de Passe-Partout pendant les piqûres.
clean: Dit une dizaine de mots, dont « minou », « encore » et « lune », et empile six blocs.
clean: Courbe de poids qui suit le 25e percentile depuis la naissance.
clean: Entre en maternelle en septembre et a déjà choisi son sac à dos de dinosaures.
clean: Bras plâtré du coude à la main; toute la classe a signé au feutre mauve.
clean: Radiographie : fracture en motte de beurre du radius distal, sans déplacement.
clean: Tombée du module de jeux au parc en voulant attraper la corde avant son cousin.
clean: Réveillé toutes les heures pour les signes neurologiques, pupilles égales et réactives.
clean: Reprend le hockey par étapes après sa commotion : vélo stationnaire cette semaine, patinage libre la suivante.
clean: Ses maux de tête reviennent après une heure d'écran, et partent avec une sieste.
clean: Douleur rétrosternale apparue en pelletant l'entrée, irradiant à la mâchoire, disparue en quinze minutes au repos.
clean: ECG : rythme sinusal à 72, sous-décalage ST de 1 mm en V4-V6.
clean: Troponine à 12 puis 48; cardiologie avisée, transfert à Moncton par ambulance à 17 h.
clean: Deux tuteurs posés dans l'IVA, ticagrélor et aspirine pour un an.
clean: Commence la réadaptation cardiaque lundi au sous-sol du centre sportif, avec un ami du club de curling.
clean: Pèse 81,2 kg ce matin, 1,4 kg de moins qu'hier; œdème des chevilles diminué.
clean: Dort sur deux oreillers au lieu de quatre depuis qu'on a monté le furosémide.
clean: Garde la salière au fond de l'armoire et assaisonne avec de la sarriette salée bien rincée.
clean: Balance au bord du bain, chiffre noté chaque matin sur le calendrier de la caisse populaire.
clean: MPOC stade 2; monte un étage d'une traite, deux avec un arrêt.
clean: Technique de l'inhalateur revue, retient son souffle dix secondes.
clean: A écrasé sa dernière cigarette le soir du Super Bowl et mâche de la gomme à la cannelle.
clean: Oxygène à 2 L/min par lunette nasale la nuit; le tuyau passe sous le tapis jusqu'à la cuisine.
clean: Toux grasse le matin, expectorations blanchâtres, pas de sang.
clean: Colonoscopie faite jusqu'au cæcum, deux polypes de 5 mm enlevés à l'anse froide.
clean: Préparation intestinale bien réussie, prise avec du Gatorade blanc et des bonbons clairs.
clean: Reflux surtout après la poutine du vendredi; monte la tête du lit avec deux briques.
clean: Hernie inguinale droite réductible, grosse comme une prune, gênante quand il fend du bois.
clean: Consentement signé après explication des risques avec un dessin au dos de la feuille.
clean: À jeun depuis minuit, prothèses dentaires dans le verre bleu, alliance collée avec du ruban.
clean: Salle de réveil : s'ouvre les yeux à l'appel, demande l'heure et si les Canadiens ont gagné.
clean: Sonde urinaire enlevée à 6 h; a uriné 300 ml à 9 h 30, résidu post-mictionnel de 40 ml.
clean: Genou droit fléchi à 85 degrés au jour 2, extension à moins 5.
clean: Glace vingt minutes après les exercices, sac de petits pois fourni par sa belle-sœur.
clean: Cystite simple, trois jours d'antibiotiques, boire davantage sur le tracteur.
clean: Voit son médecin de famille à Hearst une fois par saison et l'IPS entre les deux.
clean: Dernières règles le 4 mars, cycles de 28 à 30 jours, test de grossesse positif à la maison.
clean: Échographie de 20 semaines : croissance concordante, placenta postérieur, les parents gardent la surprise du sexe.
clean: Prend de l'acide folique et dort avec un oreiller long entre les genoux.
clean: Vomissements du premier trimestre soulagés par Diclectin et des biscuits soda avant de poser le pied à terre.
clean: Plan de naissance : bain chaud, musique d'Édith Butler, sa doula et sa mère dans la chambre.
clean: Sage-femme présente de la poussée jusqu'à deux heures après la naissance.
clean: Pleure au jour 3 en parlant de l'allaitement, puis sourit quand la petite agrippe son doigt.
clean: Échelle d'Édimbourg à 7; la marraine prend le bébé deux après-midi par semaine.
clean: Relevailles offertes à domicile : trois heures le jeudi pour lui laisser prendre une douche et un somme.
clean: Né à 34 semaines, 2 150 g, en incubateur avec CPAP pour les premières douze heures.
clean: Méthode kangourou deux fois par jour, papa le matin avant son quart à la fonderie.
clean: Gavages aux trois heures, tète à l'éveil, succion plus vigoureuse qu'avant-hier.
clean: Jumelle B a pris 40 g depuis hier et ne porte plus que les lunettes nasales.
clean: Zona thoracique gauche au jour 4, vésicules en croûtes, brûlure à 5/10 au frottement du chandail.
clean: Éruption prurigineuse aux avant-bras après avoir débroussaillé le fossé sans gants.
clean: Tique retirée au complet avec une pince, gardée dans un pot de pilules au congélateur.
clean: Grain de beauté du dos de 7 mm, bords irréguliers, biopsie à l'emporte-pièce envoyée en pathologie.
clean: Travaille sur les toits de mai à octobre et met maintenant de la crème solaire à chaque pause.
clean: Lombalgie depuis qu'il a aidé son beau-père à déménager un poêle à bois.
clean: Lasègue négatif des deux côtés, réflexes symétriques, marche sur les talons et les pointes.
clean: Se sent mieux après vingt minutes dans l'auto avec le siège chauffant.
clean: Goutte au gros orteil, troisième épisode cette année, le dernier après une fin de semaine de fruits de mer.
clean: Arthrose des mains; utilise un ouvre-bocal à ventouse et des aiguilles à tricoter plus grosses.
clean: Tricote des pantoufles de Phentex pour tout l'étage, chaque résident choisit ses couleurs.
clean: Le comité des résidents a demandé du vrai sirop d'érable aux crêpes du dimanche; c'est commencé.
clean: A fêté ses cent ans samedi : gâteau aux carottes, violoneux et cinq générations sur la photo.
clean: Rougeur au sacrum qui blanchit à la pression; matelas à air installé et positionnement aux deux heures.
clean: Peau des talons intacte, bottes de mousse la nuit.
clean: Préfère se coucher après les nouvelles de 22 h, ses soins du soir ont été décalés en conséquence.
clean: Trouve l'eau du bain trop froide le matin; horaire changé pour l'après-midi.
clean: Chante avec l'animatrice, connaît toutes les paroles de La Bolduc et tape du pied.
clean: Sa femme vient chaque midi lui donner son dessert et lui raconter la parenté.
clean: Trouvé assis par terre à côté de son lit à 4 h 10, disait chercher ses bottes pour aller faire le train.
clean: Aucune douleur à la mobilisation des hanches, égratignure au coude nettoyée, famille jointe à 7 h.
clean: Cloche d'appel épinglée à la manche, lit au plus bas, pantoufles antidérapantes.
clean: Plus éveillée depuis la baisse de la quétiapine; a pelé des pommes avec les bénévoles.
clean: Dort par bouts, se lève deux fois pour uriner, regarde les chars passer un petit moment.
clean: Confus depuis hier soir, prend l'infirmière pour sa sœur; culture d'urine et bilan demandés.
clean: Lunettes et appareils auditifs remis en place, calendrier et horloge au mur, sa fille reste pour la nuit.
clean: Orienté ce matin dans les trois sphères, raconte en riant qu'il a vu des perdrix au plafond.
clean: Niveau de soins B discuté avec elle et son mandataire; souhaite rester à la maison tant que ça se peut.
clean: Le travailleur social l'aide à remplir la demande de crédit pour maintien à domicile.
clean: Attend une place en ressource intermédiaire à Rivière-du-Loup, près de ses nièces.
clean: Son loyer a monté de 140 $ en juillet; elle coupe sur l'épicerie et reçoit une boîte de la banque alimentaire.
clean: Habite au troisième sans ascenseur et remonte le linge propre en deux voyages.
clean: La fournaise a lâché en janvier, il a dormi une semaine chez son gars à Edmundston.
clean: A vendu ses vaches il y a deux ans, garde douze poules et un coq qui le réveille à quatre heures.
clean: Conduit un camion de bois en longueur, dîne dans la cabine, marche quinze minutes à chaque plein.
clean: Enseigne en quatrième année et prend sa pause au stationnement pour respirer un peu.
clean: Coiffeuse à son compte, debout dix heures par jour, varices soulagées par les bas 20-30.
clean: Étudie au cégep en soir et sert des déjeuners la fin de semaine.
clean: Arrivé du Cameroun il y a huit mois, il cherche un médecin qui suivra aussi ses deux garçons.
clean: Rencontre faite avec interprète en arabe par téléphone, durée 50 minutes.
clean: Partage un quatre et demie avec deux colocs infirmières, ce qui aide pour les pansements.
clean: Fait du bénévolat à la friperie de la paroisse, au tri des manteaux d'hiver.
clean: Le chat dort sur sa poitrine et c'est lui qui a remarqué la bosse, dit-il à la blague.
clean: Partira en motorisé pour la Gaspésie dès que le chirurgien donnera le feu vert.
clean: Lit des polars suédois, fait le mot croisé à l'encre, rit des fautes.
clean: Joue du piano à l'église depuis quarante ans, inquiète pour la raideur de son annulaire.
clean: Se berce sur la galerie avec son thé et regarde monter la marée.
clean: Saignement de nez du côté gauche depuis une heure, arrêté avec compression et Otrivin.
clean: INR à 3,4, warfarine baissée à 4 mg les mardis et samedis.
clean: Phlébite du mollet gauche confirmée au doppler; apixaban commencé, premier dix jours à double dose.
clean: Revenait d'un vol de neuf heures de Paris, assise côté hublot.
clean: Anémie ferriprive, hémoglobine à 98, fer intraveineux reçu sans réaction.
clean: Transfusion d'un culot globulaire de 10 h 05 à 12 h 50, signes vitaux stables.
clean: Lithiase de 5 mm à l'uretère distal, urine filtrée dans un bas de nylon à la maison.
clean: Kétorolac 30 mg i.m. à l'arrivée, douleur passée de 9 à 3.
clean: Créatinine à 132, stable depuis l'automne; évite maintenant l'ibuprofène.
clean: Dialyse lundi, mercredi, vendredi; fistule du bras gauche avec bon frémissement.
clean: Apporte son tricot et une doudou, parce que la salle de dialyse est frisquette.
clean: Sur la liste pour une greffe; sa sœur passe les tests de compatibilité à Notre-Dame.
clean: Fibrillation auriculaire découverte par la montre de sa petite-fille, confirmée à l'ECG.
clean: Cardioversion électrique réussie au deuxième choc, retour en rythme sinusal.
clean: Brûlure du deuxième degré à la main avec du sucre à la crème bouillant.
clean: Cloque percée d'elle-même, sulfadiazine et gaze, revenir au pansement dans deux jours.
clean: S'est planté un hameçon dans l'oreille en lançant sa ligne; retiré par la technique du fil.
clean: Coupé au pouce avec la scie à onglet, sensation et flexion conservées, Td mis à jour.
clean: Piqûre de guêpe à la lèvre, enflure locale, voix claire, gardé deux heures en observation.
clean: EpiPen donné par la surveillante du dîner, appel au 911 dans la même minute.
clean: Sa grande sœur a lu l'étiquette de la barre tendre : arachides au quatrième ingrédient.
clean: Inscrit au camp d'asthme de l'été, très fier d'avoir sa propre pompe bleue.
clean: Énurésie nocturne deux nuits par semaine, contre cinq à l'automne, avec l'alarme sonore.
clean: Constipé depuis le début de la garderie; pruneaux, eau et petit banc devant la toilette.
clean: Lit au-dessus de son âge mais confond encore le b et le d; évaluation en orthophonie demandée par l'école.
clean: Attend son tour de parole dans le groupe, lève la main trois fois en vingt minutes.
clean: Soirée pyjama chez son amie samedi, première fois avec sa pompe à insuline.
clean: Ses parents alternent une semaine chacun; le carnet des repas voyage dans la boîte à lunch.
clean: Scoliose à 18 degrés, radiographie de contrôle dans six mois, continue la gymnastique.
clean: Acné du visage depuis la première secondaire, gel au peroxyde un soir sur deux.
clean: Vue seule une partie de la rencontre, puis avec sa mère, comme elle l'avait demandé.
clean: Choisit le stérilet après avoir comparé les trois options sur le dépliant.
clean: Utilise le condom et connaît la pilule du lendemain; dépistage fait aujourd'hui.
clean: Chlamydia positive, traitée sur place par azithromycine, partenaire à joindre par elle-même.
clean: Bouffées de chaleur huit fois par jour, dort la fenêtre ouverte même en février.
clean: Hormonothérapie commencée au timbre, revue dans trois mois avec le journal des symptômes.
clean: Prolapsus grade 2, pessaire anneau mis en place, marche et tousse sans inconfort.
clean: Rééducation périnéale : dix contractions tenues six secondes, trois séries avant le déjeuner.
clean: Jet faible, se lève trois fois la nuit, IPSS à 14; tamsulosine au coucher.
clean: APS à 6,1, répété à 5,8; rencontre en urologie le 12 pour parler de surveillance active.
clean: Cataracte droite opérée mardi, lit déjà les sous-titres sans lunettes.
clean: Bouchon de cérumen enlevé par irrigation, entend de nouveau le tic-tac de l'horloge.
clean: Vertige positionnel reproduit à gauche; manœuvre d'Epley faite deux fois, bien tolérée.
clean: Migraine avec aura depuis l'adolescence, une par mois, souvent la veille d'un orage.
clean: Tremblement de la main droite au repos; écrit plus petit depuis les fêtes.
clean: Lévodopa à 7 h, 11 h, 15 h et 19 h; les meilleurs moments sont en milieu d'avant-midi.
clean: Danse en ligne le jeudi, dit que la musique débloque ses pas.
clean: Convulsion de deux minutes au resto, fatiguée ensuite, reconduite ici par les paramédics.
clean: EEG demandé, permis de conduire en pause six mois, covoiturage trouvé avec une collègue.
clean: Sclérose en plaques depuis 2014; fatigue de fin de journée, se garde un bloc de repos à 13 h.
clean: Se déplace en fauteuil motorisé, a fait installer une rampe en cèdre par son club Optimiste.
clean: Lève-personne au plafond essayé ce matin, toile moyenne confortable.
clean: Membre résiduel bien cicatrisé, premier essai de prothèse tibiale prévu à l'IRDPQ.
clean: A tenu debout entre les barres parallèles quatre minutes et levé le poing en signe de victoire.
clean: Chien-guide au pied du lit; bol d'eau remplacé à chaque quart avec l'accord de l'unité.
clean: Communique par LSQ, interprète réservé pour l'enseignement de 13 h 30.
clean: Rapport au quart de soir : pression plus basse après le dîner, 98/58, remontée à 112/70 jambes levées.
clean: Perfusion de NaCl 0,9 % à 75 ml/h, site de la main gauche souple, non rouge.
clean: Cathéter central inséré par voie jugulaire droite, radiographie conforme, premier antibiotique passé à 16 h.
clean: Pneumonie du lobe inférieur droit, ceftriaxone jour 3, afébrile depuis vingt-quatre heures.
clean: S'assoit au fauteuil pour déjeuner, souffle dans son spiromètre pendant les annonces.
clean: Cellulite de la jambe : contour tracé au stylo, rougeur reculée de 2 cm ce matin.
clean: Isolement de contact affiché à la porte; tablette prêtée pour parler à son amoureux.
clean: Clostridioides difficile positif, vancomycine orale, quatre selles hier contre neuf lundi.
clean: Influenza A, oseltamivir commencé, son mari aussi a le nez qui coule.
clean: Reçu le vaccin contre la grippe et celui de la COVID à la pharmacie du coin Saint-Joseph.
clean: Bilan sanguin à faire à jeun au point de service de Kapuskasing avant le 20.
clean: TSH à 7,8, lévothyroxine montée à 88 mcg, à prendre seule avec de l'eau.
clean: Cholestérol LDL à 2,1; se félicite d'avoir troqué le bacon pour du gruau quatre matins sur sept.
clean: Ostéodensitométrie : score T à -2,7 à la hanche, acide zolédronique offert.
clean: Bon cher collègue, je vous retourne M. Arsenault, vu le 9 pour son épaule droite.
clean: L'abduction active atteint 110 degrés et le test de Jobe reproduit sa douleur habituelle.
clean: Infiltration sous-acromiale faite avec 40 mg de triamcinolone, soulagement immédiat au moment de remettre son manteau.
clean: Je le reverrai dans huit semaines; d'ici là, physiothérapie deux fois par semaine.
clean: En vous remerciant de votre confiance, je demeure disponible pour toute question.
clean: Raison de consultation : bosse au poignet qui grossit quand elle pétrit son pain.
clean: HMA : début il y a trois semaines, en revenant d'une fin de semaine de ski de fond.
clean: Habitudes de vie : deux verres de vin le samedi, non-fumeuse, marche avec sa chienne matin et soir.
clean: Antécédents familiaux : père décédé d'un infarctus à 61 ans, tante maternelle avec cancer du sein.
clean: Chirurgies : amygdales à cinq ans, ménisque gauche en 1998, appendice pendant son voyage de noces.
clean: Médicaments vérifiés avec la pharmacienne de Shediac, dix au total, un doublon enlevé.
clean: Plan : poursuivre la physio, acétaminophène 1 g au besoin, revoir avec l'IRM.
clean: Évolution favorable, départ prévu demain avant-midi si la nuit se passe bien.
clean: Enseignement fait sur l'injection d'énoxaparine; elle pique elle-même l'abdomen au deuxième essai.
clean: Sa fille filme la démonstration du pansement pour la montrer à son frère.
clean: Le sommaire a été envoyé par télécopieur au GMF des Etchemins.
clean: Rendez-vous de suivi le 14 mai à 9 h 15, au local 2.118, apporter ses bouteilles de pilules.
clean: N'est pas venue mardi, la route 132 était fermée par la poudrerie; nouveau rendez-vous jeudi.
clean: A rappelé pour décaler, sa gardienne avait la gastro.
clean: Appel de suivi à J2 : la plaie coule un peu, pas de fièvre, photos reçues par courriel sécurisé.
clean: Dit avoir sauté sa pilule du soir trois fois parce qu'elle s'endort avant les petits.
clean: On convient d'un pilulier hebdomadaire préparé le vendredi par la pharmacie.
clean: Préfère attendre le retour de son mari avant de décider pour l'opération; il débarque du bateau lundi.
clean: Ne veut pas de prise de sang au bras droit, côté de son curage; prélevée à gauche.
clean: Demande qu'on l'appelle Ti-Guy, comme tout le monde au village.
clean: Se présente au féminin et signe Maëlle; le nom a été ajouté au bracelet.
clean: Homme de 44 ans, mécanicien, père de deux adolescentes, vu pour une douleur au flanc.
clean: Dame de 91 ans vivant en appartement au-dessus de chez son fils, autonome pour ses repas.
clean: Adolescent de 15 ans, gardien de but, amené par son entraîneur après une torsion du genou.
clean: Garçonnet de 4 ans qui s'est mis une bille dans le nez en jouant à l'éléphant.
clean: Bille rose retirée au baiser maternel, du premier coup; collant de camion remis.
clean: Fillette de 7 ans, appendicectomie par laparoscopie hier, saute déjà dans les pantoufles de son père.
clean: Nourrisson de 5 semaines, vomissements en jet depuis samedi, olive palpée, échographie demandée.
clean: Coliques de fin de journée; les parents se relaient, promènent le porte-bébé autour du bloc.
clean: Fontanelle plate, bon tonus, suit du regard le hochet jaune.
clean: Croûtes de lait ramollies à l'huile d'amande douce, peau rosée dessous.
clean: Frein de langue court, consultation en allaitement demain à la maison de la famille.
clean: Tire-lait électrique loué à la pharmacie, 90 ml au total ce matin.
clean: Engorgement au jour 4 : compresses tièdes, feuilles de chou au frigo, expression manuelle.
clean: Césarienne élective à 39 semaines pour siège, pertes de 600 ml, utérus bien contracté.
clean: Péridurale en place à 5 h, jambes lourdes mais mobiles, dort entre les contractions.
clean: Diabète de grossesse contrôlé par l'alimentation; glycémies à jeun autour de 4,9.
clean: Mouvements du bébé sentis surtout après la crème glacée du soir.
clean: Col fermé, long, postérieur; retourne chez elle avec les consignes pour les vraies contractions.
clean: Fausse couche à 9 semaines; ils ont planté un lilas derrière la maison.
clean: Temps passé auprès d'elle et de son conjoint, empreintes et bonnet remis dans la boîte de souvenirs.
clean: Veut essayer de nouveau à l'automne et reprend son acide folique.
clean: Chimio orale à prendre avec un repas; elle met une alarme au son d'un huard.
clean: Mucosite grade 2, gargarismes au bicarbonate, mange des poudings et du blanc-mange.
clean: Tatouages de repérage faits pour la radiothérapie, vingt séances, hébergée à la maison Jacques-Cantin.
clean: Peau du sein rosée après la douzième séance, crème au calendula et camisole de coton.
clean: Scan de contrôle : nodule hépatique passé de 21 à 13 mm.
clean: A sonné la cloche avec son petit-fils dans les bras, toute l'équipe a applaudi.
clean: Mange par petites portions, surtout les pâtés à la viande de sa belle-mère.
clean: Ascite drainée, 4,2 litres, se sent assez légère pour aller souper au Saint-Hubert.
clean: Dyspnée à l'effort apaisée par un ventilateur de table et 1 mg de morphine.
clean: L'infirmière pivot a parlé avec les deux fils, un à la fois, de ce qui s'en vient.
clean: Veut mourir chez lui, dans le salon, face au fleuve; lit loué au CLSC livré ce matin.
clean: Trousse de détresse respiratoire vérifiée et rangée sur le dessus du frigidaire.
clean: Échelle ESAS : fatigue 6, douleur 2, appétit 5, bien-être 4.
clean: A dicté des lettres pour chacune de ses petites-filles, la bénévole les a tapées.
clean: Respirations plus espacées depuis minuit; sa sœur lui lit les nouvelles de L'Acadie Nouvelle.
clean: La famille a apporté sa courtepointe et a mis Zachary Richard en sourdine.
clean: Offert un appel de suivi de deuil dans trois semaines, numéro du groupe d'entraide laissé.
clean: Prend un verre de gin avec ses frères au camp de pêche, deux fins de semaine par été.
clean: Boit quatre bières le vendredi en regardant la partie, aucune la semaine depuis Noël.
clean: Dit vouloir ralentir le cannabis avant son opération et a demandé comment s'y prendre.
clean: Fume dix cigarettes par jour, en fumait vingt-cinq au chantier de la Romaine.
clean: Trouble de l'usage de l'alcool en rémission depuis quatre ans, va à ses réunions le lundi.
clean: CIWA à 6, diazépam 10 mg donné une fois, tremblement léger des mains.
clean: Buprénorphine-naloxone 16 mg prise à la pharmacie avant d'ouvrir son garage.
clean: Trousse de naloxone remise avec démonstration, son coloc y assistait.
clean: Dort mal depuis le décès de son frère en mars; parle de lui en regardant sa montre, qui était la sienne.
clean: PHQ-9 à 11, contre 16 en janvier; a repris la chorale et les mots cachés.
clean: Sertraline 50 mg depuis six semaines, dit se lever sans traîner les pieds.
clean: Se sent seul depuis la fermeture du Tim Hortons où il prenait son café avec les gars.
clean: Sans idée de mort, parle de ses semis de tomates et du mariage de juin.
clean: Inquiète pour son garçon parti travailler au Nunavut, l'appelle le dimanche par satellite.
clean: Crises d'angoisse dans l'auto sur le pont Laviolette, passe maintenant par Québec avec sa sœur.
clean: Respire avec la main sur le ventre, la technique apprise en groupe.
clean: Proche aidante de son mari depuis cinq ans; sort au bingo le mercredi grâce au répit.
clean: Elle dit manquer de sommeil et rêver d'une semaine à Cavendish les pieds dans le sable.
clean: Deux nuits de répit par mois obtenues à la résidence des Érables.
clean: Leur fille revient de Sudbury un samedi sur deux pour faire la commande et les poubelles.
clean: Le voisin déneige l'entrée avant la visite de l'infirmière.
clean: Porte verrouillée à l'arrivée, il était au jardin à rentrer ses oignons.
clean: Frigo bien garni, restants datés, odeur de café frais.
clean: Escalier extérieur de quatorze marches; main courante branlante, propriétaire avisé.
clean: Détecteur de fumée changé par son neveu, bouton d'appel d'urgence porté au cou.
clean: Siège de toilette surélevé livré, bonne hauteur, pieds à plat au sol.
clean: Prend maintenant une douche sur banc de transfert pendant que l'auxiliaire plie les serviettes.
clean: Enfile son bas avec l'enfile-bas en deux minutes, chaussure au chausse-pied long.
clean: Prépare un grilled-cheese d'une main, en s'appuyant la hanche au comptoir.
clean: Simulateur de conduite : temps de freinage dans la moyenne de son âge.
clean: Retour progressif au bureau, trois demi-journées, clavier ergonomique fourni par l'employeur.
clean: CNESST : rapport final rempli, consolidation au 30 avril, sans limitation.
clean: Tendinite du coude liée au désossage; rotation de poste demandée à l'abattoir.
clean: Plâtre fibre de verre orange, du même orange que son tracteur Kubota.
clean: Radiographie à six semaines : cal visible, botte de marche enlevée pour la nuit.
clean: Force de préhension 18 kg à droite, 31 à gauche.
clean: Pince un macaroni entre le pouce et l'index et le dépose dans le pot.
clean: Orthèse de nuit bien ajustée, velcro changé, pas de point de pression.
clean: Va à la piscine du centre communautaire, marche en eau chaude trente minutes.
clean: Nutritionniste : 1 400 kcal hier, suppléments à la vanille pris avec des fraises.
clean: Albumine à 28, poids stable à 52 kg, appétit revenu pour le pâté chinois.
clean: Gastrostomie : site propre, bolus de 250 ml quatre fois par jour, bien tolérés.
clean: Boit son café dans une tasse à deux anses qu'elle a choisie elle-même au magasin du dollar.
clean: Dentier du bas refait, mange de nouveau des pommes et du blé d'Inde en épi.
clean: Aspiration des sécrétions x 2, trachéotomie calibre 6, canule interne nettoyée.
clean: Valve de phonation tolérée quarante minutes; a commandé sa pizza au téléphone, tout le monde riait.
clean: Inhalothérapeute : sevrage du respirateur commencé, aide inspiratoire à 10.
clean: Éveillée aux soins intensifs, serre la main à la demande, suit les lignes du journal.
clean: Écrit sur l'ardoise : soif, doudou, Sophie; on appelle Sophie.
clean: Réanimé sur la patinoire par deux parents d'élèves et le défibrillateur de l'aréna.
clean: Collision à l'orignal sur la 117, ceinture bouclée, coussins déployés, sortie seule du véhicule.
clean: Collet cervical enlevé après scan négatif, mobilité complète, raideur du trapèze.
clean: Éraflure du genou lavée au savon, gravier retiré, pansement de princesse.
clean: Motoneige renversée sur la cheville, enflure externe, critères d'Ottawa positifs, radiographie faite.
clean: Engelure des orteils après une nuit de pêche blanche, réchauffement en bain à 38 °C.
clean: A avalé un deux sous de son album de collection, pièce vue dans l'estomac, selles à surveiller.
clean: Ingestion d'une capsule de lave-vaisselle à 10 h; bouche rincée, Centre antipoison joint.
clean: Attente à l'aire de triage P4 de deux heures et quart, réévaluée deux fois.
clean: Repart avec des béquilles réglées et un taxi payé par le service social.
clean: Vue au sans rendez-vous de Dieppe pour mal de gorge, test rapide de streptocoque positif.
clean: Ganglions cervicaux de 1 cm, mobiles, amygdales rouges sans exsudat.
clean: Sinusite depuis douze jours, rinçages au sérum salin, pas d'antibiotique pour l'instant.
clean: Rhume des foins dès que le bouleau fleurit, vaporisateur nasal commencé à la mi-avril.
clean: Prend un antihistaminique avant de tondre le terrain du presbytère.
clean: Apnée du sommeil à 28 événements l'heure, masque nasal essayé trois nuits, cinq heures chacune.
clean: Sa blonde dit qu'il ne ronfle plus et qu'elle a enlevé ses bouchons.
clean: Tension à domicile : moyenne de 134/78 sur sept jours, brassard du bon format.
clean: Ramipril changé pour du candésartan à cause d'une toux sèche.
clean: Mollets qui serrent après deux coins de rue; indice cheville-bras à 0,7 à gauche.
clean: Pontage fémoro-poplité fait le 3, pouls pédieux au doppler, pied chaud.
clean: Anévrisme de l'aorte à 4,1 cm, stable par rapport à l'an passé.
clean: Souffle systolique 3/6 au foyer aortique, échographie cardiaque en attente.
clean: Valve remplacée par voie fémorale; marchait le soir même pour voir le coucher de soleil.
clean: Stimulateur vérifié, pile bonne pour six ans encore.
clean: AVC ischémique sylvien droit, thrombolyse à 2 h 10 du début, NIHSS passé de 12 à 4.
clean: Négligence visuelle gauche au test des cloches, tourne la tête quand on place le verre à gauche.
clean: Relit sa recette de tourtière à voix haute comme exercice, sa langue est plus déliée qu'à Noël.
clean: Sourire presque symétrique, ferme bien l'œil, larmes artificielles cessées.
clean: Paralysie de Bell du côté gauche, prednisone sept jours, pastille collée la nuit.
clean: Neuropathie des pieds, prégabaline 75 mg, dit sentir de nouveau le tapis.
clean: Canal carpien bilatéral confirmé à l'EMG, chirurgie à droite d'abord, parce qu'il fend le hareng de cette main.
clean: Hallux valgus douloureux dans ses bottes de travail, semelles moulées.
clean: Ongle incarné dégagé sous bloc digital, trempages deux fois par jour.
clean: Psoriasis des coudes, calcipotriol le soir, photothérapie à Chicoutimi le mardi.
clean: Gale traitée chez toute la maisonnée, draps à la sécheuse chaude.
clean: Poux trouvés à la garderie, traitement fait, peigne fin tous les deux jours.
clean: Morsure du chien du voisin au mollet, bords rapprochés, Clavulin commencé.
clean: Chauve-souris dans la chambre du bébé, prophylaxie antirabique discutée avec la santé publique.
clean: Hépatite C guérie en 2021 après douze semaines de comprimés.
clean: Charge virale VIH indétectable depuis six ans, CD4 à 640.
clean: Cirrhose Child A, gastroscopie aux deux ans, vaccin hépatite B complété.
clean: Maladie de Crohn iléale calme sous adalimumab; s'injecte le dimanche devant Tout le monde en parle.
clean: Stomie rosée, sac changé par lui-même en huit minutes, bord découpé un peu grand.
clean: Pratique la nage avec un petit sac et un maillot taille haute.
clean: Intolérance au lactose, met du lait d'avoine dans sa soupe aux pois, et trouve ça bon.
clean: Maladie cœliaque à la biopsie; sa mère a réservé un grille-pain pour lui.
clean: Pancréatite biliaire, lipase à 1 840, à jeun avec soluté, moins de mal en chien de fusil.
clean: Cholécystectomie laparoscopique ce matin, quatre petites incisions, épaule sensible à cause du gaz.
clean: Occlusion grêle, tube nasogastrique à 800 ml, ventre plus souple en soirée.
clean: Diverticulite simple, repos digestif deux jours puis bouillon et biscottes.
clean: Fissure anale, bains de siège tièdes, fibres et pommade trois fois par jour.
clean: Selles noires depuis dimanche, prend du fer et mange de la réglisse; hémoglobine stable.
clean: Thyroïdectomie totale, voix claire, calcium à 2,18, pas de fourmillements.
clean: Kyste sébacé du cuir chevelu retiré sous locale, a raconté sa pêche au doré tout le long.
clean: Amygdalectomie hier, sucettes glacées, deux gorgées à la fois, déglutit en grimaçant.
clean: Tubes transtympaniques en place, entend les criquets du chalet pour la première fois.
clean: Implant cochléaire activé mardi; trouve que les assiettes sonnent comme des cymbales.
clean: Strabisme : cache-œil pirate deux heures par jour pendant les bonshommes.
clean: Trisomie 21, vit en appartement supervisé et travaille au café de la bibliothèque.
clean: Paralysie cérébrale spastique, botox des mollets prévu, marchette aux couleurs du Rocket.
clean: Sur le spectre de l'autisme, préfère la lumière tamisée et qu'on lui montre le stéthoscope avant de l'utiliser.
clean: Examen fait au sol avec ses trains, oreilles vues entre deux gares.
clean: TDAH, méthylphénidate à 7 h; mange moins le midi et se rattrape au souper.
clean: L'éducatrice a préparé une séquence de pictogrammes pour la prise de sang.
clean: Rencontre interdisciplinaire à 13 h 30 avec la famille, la physio, la nutritionniste et la gestionnaire.
clean: La cible de départ est le 22, avec soins à domicile deux fois par semaine.
clean: Sa conjointe se demande qui l'aidera à le sortir du bain; ergothérapeute au dossier.
clean: M. Ouellet pose beaucoup de questions sur ses résultats et prend des notes dans son agenda.
clean: Elle a lu les deux brochures, en a surligné une, et reviendra avec sa liste.
clean: Nous avons regardé les images ensemble à l'écran; il a pris une photo avec son téléphone.
clean: Décision partagée : surveiller le nodule et refaire l'échographie en septembre.
clean: Explique dans ses mots à quoi sert l'aspirine : garder le petit tuyau du cœur ouvert.
clean: Aimerait diminuer le nombre de comprimés, on cesse le pantoprazole et le docusate.
clean: Fille jointe par téléphone à 10 h avec l'accord de sa mère, informée du transfert au 5e C.
clean: Objets à la chambre : lunettes, chapelet, cellulaire, 20 $ dans la pochette zippée.
clean: Bracelet d'identité changé, ancien devenu illisible après la douche.
clean: Soins d'hygiène au lit en entier, participe pour le visage et le haut du corps.
clean: Barbe faite au rasoir électrique, lui-même, devant le petit miroir.
clean: Cheveux tressés par sa nièce, trouve ça plus pratique pour l'oreiller.
clean: Rasée, maquillée et en robe fleurie pour le spectacle de la Saint-Jean.
clean: Porte son chandail des Sénateurs de 2007 par-dessus la jaquette.
clean: Sommeil de 23 h à 5 h 30, ronflement léger, un réveil pour aller aux toilettes.
clean: Tournée de 3 h : respire calmement, couverture remontée, veilleuse allumée.
clean: A demandé des bouchons d'oreilles à cause de la pompe du voisin.
clean: Changement de chambre pour être près du poste, accepté par elle et sa sœur.
clean: Glycémie à 3,4 à 11 h, jus d'orange 175 ml, remontée à 5,6 en quinze minutes.
clean: Acétaminophène 650 mg p.o. à 8 h, effet noté à 8 h 45 : 3/10.
clean: Timbre de fentanyl 25 mcg changé, omoplate droite, ancien plié et jeté au bac prévu.
clean: Compresse froide sur le front, rideaux tirés, préfère qu'on chuchote.
clean: Anxieuse avant la ponction, tient la main de la préposée et regarde des vidéos de loutres.
clean: Ponction lombaire au deuxième essai, liquide clair, pression d'ouverture 16 cm.
clean: IRM reportée à cause d'un éclat de métal à l'œil datant de la soudure; radiographie faite d'abord.
clean: Scan avec contraste, chaleur passagère dans le cou, pas d'éruption.
clean: Mammographie BI-RADS 2, lettre envoyée à la maison.
clean: Test de Pap négatif, prochain dans trois ans.
clean: Recherche de sang dans les selles négative; garde l'enveloppe du prochain sur le réservoir de la toilette.
clean: IMC à 31; se pèse peu, mais peut remonter le sentier du mont Ham sans arrêter.
clean: Son objectif est de danser deux valses au mariage de son neveu.
clean: Cours prénataux suivis en ligne, chaise berçante trouvée sur Kijiji, lit monté.
clean: Loge depuis la séparation chez sa mère, dans son ancienne chambre aux murs lilas.
clean: Le feu a passé dans son bloc en août; la Croix-Rouge l'a logée à l'hôtel deux semaines.
clean: Cherche un logement au rez-de-chaussée qui accepte les chats, la TS lui a donné trois adresses.
clean: S'ennuie de son potager et a semé du basilic dans des pots de yogourt à sa fenêtre.
clean: Ancien draveur, montre aux stagiaires comment on tenait la gaffe.
clean: Religieuse hospitalière pendant quarante-six ans, elle plie encore ses coins de draps à l'équerre.
clean: Parle innu-aimun avec sa sœur au téléphone; tisane du Labrador apportée par ses cousins.
clean: Cérémonie de sauge faite à l'extérieur, près du stationnement B, avec l'aîné de Listuguj.
clean: Navigatrice en santé autochtone présente, transport de retour à Chisasibi réservé.
clean: Mange halal; la cuisine envoie le poisson et les légumes, sa femme complète.
clean: Jeûne pendant le ramadan, metformine déplacée au souper du soir.
clean: Mariés depuis soixante-deux ans, ils se tiennent la main par-dessus les ridelles.
clean: Les deux hommes ont demandé un lit double; deux lits collés, roues barrées.
clean: Fier d'avoir monté lui-même le meuble de la télé, assis sur une chaudière.
clean: Son patron garde sa place au garage et lui envoie des photos des bazous qui l'attendent.
clean: Mis à pied en novembre, fait des petites jobs de peinture en attendant le rappel.
clean: Examen du barreau dans un mois, étudie avec ses écouteurs dans la salle d'attente.
clean: Passe l'hiver à Hollywood en Floride, assurance-voyage à vérifier pour le nouveau stimulateur.
clean: Garde partagée des chiens; sortait Gaufrette quand la cheville a viré.
clean: Éternue depuis que sa fille a adopté un lapin angora.
clean: Épluchait des patates pour le souper, elle nous reçoit en tablier et nous offre des galettes à la mélasse.
clean: Contractions aux quatre minutes depuis La Pocatière, sac d'eau crevé à la hauteur de Saint-Jean-Port-Joli.
clean: Pousse sur le côté gauche avec la barre, tête visible entre deux poussées, sourit au miroir.
clean: Grand frère de trois ans invité à la chambre, a donné son toutou préféré à la nouvelle venue.
clean: Carte d'assurance maladie expirée en février, formulaire remis à l'accueil.
clean: Les bottes de la patiente sont chez son garçon, on lui a prêté des pantoufles.
clean: S'est rendue seule à la chapelle avec sa marchette et en est revenue avec un lampion éteint pour sa table.
clean: Coupe ses pilules avec le couteau à beurre; coupe-comprimé fourni.
clean: Dégage la tubulure de la ridelle et replace son oreiller sans qu'on le lui demande.
clean: A pris son courage à deux mains et s'est regardé la cicatrice, avec l'infirmière à ses côtés.
clean: Le moral est bon, « ça file mieux qu'hier », et la soupe était chaude pour une fois.
clean: On a jasé de tout et de rien pendant le pansement, surtout de la fonte des neiges.
clean: Revient de loin après la septicémie; tient debout au bord du lit deux minutes.
clean: Met les bouchées doubles en physio afin d'être prêt pour l'ouverture de la chasse.
clean: Donne un coup de main à plier les serviettes, puis s'étend pour une sieste d'une heure.
clean: Appelle sa chum de fille chaque soir après La Poule aux œufs d'or.
clean: S'est fait livrer des sushis par ses collègues de la caserne.
clean: Hoquet depuis trente-six heures, chlorpromazine 25 mg, arrêt pendant la nuit.
clean: Rétention urinaire au retour du bloc, cathétérisme intermittent à 22 h, 520 ml.
clean: Troubles d'équilibre en pivotant, test de Berg à 41 sur 56.
clean: TUG à 19 secondes avec canne quadripode, 24 la semaine passée.
clean: Dessine une horloge avec les douze chiffres, aiguilles à onze heures dix.
clean: Lit les étiquettes de conserves avec sa loupe éclairante, aime mieux les gros caractères jaunes.
clean: Dégénérescence maculaire humide, injection intravitréenne aux huit semaines, clinique de Bathurst.
clean: Pression oculaire de 17 et 18, gouttes du soir rangées à côté de sa brosse à dents.
clean: Fait ses comptes le premier du mois avec le directeur de la caisse et sa nièce.
clean: Le mandat de protection a été rédigé chez la notaire avant son opération, copie au dossier.
clean: Signes vitaux à 8 h : 36,8 °C, pouls 76 régulier, 128/74, 18 respirations, 97 %.
clean: Plateau du midi mangé à moitié, a laissé le navet, fini la tarte au sucre.
clean: Sort pour la journée au baptême de sa filleule, reviendra vers 20 h avec son gendre.
clean: Transport médical par avion depuis les Îles-de-la-Madeleine, son mari suit par le traversier.
clean: Retour à domicile réussi, nous dit l'auxiliaire : il avait déjà mis la bouilloire à chauffer.
credibility, quotation: Sa fille écrit dans le cahier : « Papa prétend qu'il a mangé, mais le repas est encore au frigo. »
character, quotation: Elle dit en riant : « Mon mari m'appelle sa grosse paresseuse depuis que j'ai mon plâtre. »
label, quotation: Il se présente ainsi aux stagiaires : « Je suis un vieux diabétique à la tête dure. »
suffering, quotation: « Ça fait vingt ans que je souffre le martyre avec ce dos-là », dit M. Cormier.
compliance, quotation: Sa conjointe, au téléphone : « Il refuse de mettre sa machine pour dormir, il trouve que ça fait astronaute. »
belittling, quotation: La grand-mère raconte : « Il a piqué une crise de bacon à l'épicerie pour une boîte de céréales. »
pessimism, quotation: « Je suis fini, je remarcherai jamais », a-t-il soufflé avant que la physio lui montre la vidéo d'hier.
disability, quotation: Elle tient à ce que ce soit écrit : « Je ne suis pas clouée à mon fauteuil, il me promène. »
substance, quotation: Il raconte son enfance à Tracadie : « Mon parrain, c'était l'ivrogne du village, pis le meilleur conteur. »
service-use, quotation: À l'accueil, elle blague : « Me revoilà, votre abonnée de l'urgence! »
compliance, negation: N'est pas opposant pendant les soins, lève les bras dès qu'on lui montre le chandail.
risk, negation: Aucun geste agressif ni menaçant durant le bain cette semaine, fredonne sous le jet d'eau.
compliance, negation: N'a refusé ni repas ni médicament depuis son arrivée au CHSLD.
appearance, negation: Jamais négligée ni malpropre lors des visites; ses vêtements sont choisis la veille.
character, negation: Les questions répétées de Mme Roy ne sont pas manipulatrices : son appareil auditif était sans pile.
credibility, negation: Rien ne permet de croire qu'il exagère ou simule sa douleur, l'IRM montre une hernie L5-S1.
insight, negation: Il n'est pas dans le déni de son cancer; il préfère en parler le matin, quand sa fille est là.
risk, negation: N'a menacé ni frappé personne dans la salle à manger; la chaise est tombée quand il s'est levé.
character, negation: Ni impolie ni exigeante, elle demande seulement que son thé arrive avant huit heures.
coercion, negation: N'a pas fugué : il était au jardin avec la bénévole, comme prévu à son plan.
compliance, meta: Capsule de formation du jeudi : on y remplace « non compliant » par les raisons données par la personne.
disability, meta: Le comité des usagers demande que l'expression « confiné au fauteuil roulant » soit retirée du dépliant.
service-use, meta: À la réunion d'équipe, rappel de ne plus écrire « bloqueur de lit » au tableau blanc.
label, meta: L'audit de mars a relevé le mot « alcoolique » dans douze notes de triage.
credibility, meta: Dans le nouveau gabarit, la rubrique « Nie » a été renommée « Symptômes absents ».
character, meta: La stagiaire a présenté un article sur l'effet du terme « patient difficile » dans les notes d'urgence.
failure, meta: Note de révision : le mot « échec » a été enlevé du titre de la section sur l'allaitement.
belittling, meta: Affiche au poste : « Elle a un prénom. On ne dit pas ma belle p'tite madame. »
suicide, meta: Le guide de rédaction conseille « mort par suicide » au lieu de « s'est suicidé ».
suffering, meta: Atelier de midi sur la formule « souffre de » et ses solutions de rechange, six préposés y étaient.
substance, name: Inscrite au programme Cran des femmes, rendez-vous au Centre de réadaptation en dépendance de Chaleur.
disability, name: Transport offert par l'Association des personnes handicapées de Charlevoix, le mardi matin.
label, name: Va aux réunions des Alcooliques anonymes dans le sous-sol de l'église Sainte-Anne.
character, name: Lit à voix haute Le Vilain Petit Canard à son voisin de quatre ans.
insight, name: A regardé le film L'Idiot à la télé de la salle commune et l'a résumé aux autres.
disability, name: Opérée en 1962 à l'Hôpital Sainte-Justine, autrefois voisin de l'École des enfants infirmes.
risk, name: Habite rue des Dangereux-Rapides, troisième maison après le pont couvert.
suffering, name: Baptisée à la paroisse Notre-Dame-des-Sept-Douleurs, sur l'île Verte.
suicide, name: Numéro de l'Association québécoise de prévention du suicide laissé sur la table, à la demande de sa sœur.
substance, name: Questionnaire Drug Abuse Screening Test (DAST-10) rempli à l'admission, résultat de 0.
compliance, legal: Formulaire « Refus de traitement ou départ sans congé » (AH-110) signé par le patient, copie remise.
risk, legal: Loi P-38 : le formulaire reprend les mots « danger grave et immédiat pour lui-même ou pour autrui ».
insight, legal: Jugement de la Cour supérieure : le majeur est déclaré « inapte à consentir aux soins » jusqu'au 3 juin.
disability, legal: Demande du certificat pour le crédit d'impôt pour personnes handicapées (T2201) remplie avec elle.
coercion, legal: Garde en établissement levée par le Tribunal administratif du Québec le 6 à 15 h.
disability, legal: La case « invalide » du formulaire de Retraite Québec a été cochée par l'assureur.
label, legal: Dossier d'IVAC : la mention « victime » est celle du règlement, partie 2 du formulaire.
deficit, legal: Article 258 du Code civil, « incapacité » : texte recopié tel quel à la demande de la notaire.
risk, legal: Déclaration d'incident AH-223, code « agression » choisi parmi les options imposées.
compliance, legal: Consentement aux soins, art. 16 : le juge écrit « refus catégorique » et l'ordonnance est jointe.
substance, victim: A vécu des abus sexuels de la part d'un oncle entre huit et onze ans; en parle avec la TS.
risk, victim: Son ex-conjoint a été violent avec elle et l'a menacée devant les enfants en mai.
risk, victim: Poussée dans l'escalier par son agresseur, d'où la fracture du radius; police avisée avec son accord.
coercion, victim: Dit que son neveu la gardait enfermée dans sa chambre et tenait sa carte bancaire.
substance, victim: Signalement de maltraitance financière : le fils aurait abusé de la procuration, enquête en cours.
risk, victim: Mordu au bras par un résident d'une autre aile, plaie nettoyée, famille avisée.
belittling, victim: Se faisait traiter de bébé lala dans l'autobus scolaire, mal de ventre chaque matin depuis.
appearance, victim: Au secondaire, on l'appelait la crasseuse; elle évite encore les vestiaires.
character, victim: S'est fait manipuler au téléphone par un faux petit-fils, 4 000 $ sortis de son compte.
substance, victim: Pense qu'on a mis de la drogue dans son verre au bar; trousse médicolégale faite avec son accord.
risk, other subject: Lymphome agressif de haut grade à la biopsie, hématologue joint dans l'heure.
compliance, other subject: L'assureur refuse de payer l'orthèse, la TS prépare la contestation.
compliance, other subject: Bactérie résistante au Bactrim, passage à la nitrofurantoïne.
risk, other subject: Escalier dangereux, deux marches pourries, le propriétaire les change samedi.
failure, other subject: L'ascenseur a fait défaut, il a manqué sa physio et on l'a reprise à 15 h.
appearance, other subject: Pansement souillé et décollé par la transpiration, refait à 10 h.
deficit, other subject: Intestin paresseux depuis l'opioïde, sennosides ajoutés au coucher.
credibility, other subject: La compagnie de téléphone prétend que la ligne fonctionne, mais le bouton d'appel ne sonne pas.
suffering, other subject: Ses rosiers ont souffert du gel et il compte les tailler dès son retour.
disability, other subject: Boîte vocale du bureau muette et sourde depuis la panne, appels pris à la réception.
failure, word sense: Bateau échoué sur la batture de Miscou, l'équipage est arrivé à pied, gelé mais de bonne humeur.
substance, word sense: Urine propre à la culture, cathéter retiré, gobelet jeté.
character, word sense: Pratique la manipulation fine : visser des écrous, trier des boutons, enfiler des perles.
failure, word sense: Joue aux échecs avec son petit-fils en ligne, tous les soirs après les vêpres.
suicide, word sense: Le geste chirurgical a été bref, vingt minutes sous bloc local, sans saignement.
deficit, word sense: A replanté des vivaces dans la plate-bande, limitées par un muret bas.
credibility, word sense: L'admission s'est faite à 16 h par le bureau du rez-de-chaussée, elle a été admise au 3e B.
compliance, word sense: La compliance pulmonaire s'améliore, PEEP baissée à 5.
substance, word sense: Compte deux dépendances à son terrain, un hangar et une cabane à sucre qu'il chauffe l'hiver.
coercion, word sense: Travaille la fugue en ré mineur à l'orgue, avec les pieds surélevés entre les messes.
disability, identity: Se dit Sourde, avec un S majuscule, et veut que l'équipe l'écrive de cette façon.
label, identity: Se décrit comme autiste et préfère ce mot à « personne avec autisme ».
substance, identity: Tient à se nommer alcoolique rétabli, dix-neuf ans cette année, gâteau au groupe dimanche.
disability, identity: Elle signe ses courriels « une handicapée fière » et a choisi ce mot pour son plan d'intervention.
label, identity: Se nomme lui-même diabétique de type 1 depuis l'âge de six ans et a demandé qu'on garde ce terme.
label, identity: Choisit le mot « survivante » pour parler de son cancer, l'équipe l'utilise avec elle.
disability, identity: Aveugle, c'est le mot qu'elle préfère à non-voyante; noté en tête du dossier à sa demande.
appearance, identity: Militante de la diversité corporelle, elle se dit grosse et souhaite que nous utilisions ce mot.
label, identity: Épileptique est le terme qu'il a choisi pour sa carte de portefeuille.
disability, identity: De petite taille, se nomme « naine » dans son spectacle et nous invite à reprendre son mot.
suffering, diagnosis: Dx : douleur chronique primaire (CIM-11 MG30.0), clinique de la douleur de Sherbrooke avisée.
deficit, diagnosis: Insuffisance cardiaque chronique décompensée, CIM-10 I50.0, code inscrit par les archives.
deficit, diagnosis: Trouble déficitaire de l'attention avec hyperactivité, présentation inattentive (F90.0).
compliance, diagnosis: Diagnostic de la pédopsychiatre : trouble oppositionnel avec provocation, F91.3.
failure, diagnosis: Dx principal : échec d'induction du travail, code O61.0 de la CIM.
substance, diagnosis: CIM-10 : F10.2, syndrome de dépendance à l'alcool, inscrit à la feuille sommaire.
deficit, diagnosis: Déficience intellectuelle légère, F70, rapport de la neuropsychologue au dossier.
failure, diagnosis: Retard de croissance intra-utérin (P05.9), suivi en grossesse à risque élevé.
deficit, diagnosis: Dx : bronchite chronique obstructive, J44.8, spirométrie du 11.
character, diagnosis: Axe II du rapport de 2008 : trouble de la personnalité dépendante, transcrit tel quel.
clean: Rencontré M. au Tim Hortons de la rue Champlain, à son choix; il avait gardé la banquette près de la fenêtre.
clean: Madame raconte que sa chatte Réglisse dort dans le creux de son bras depuis le déménagement.
clean: Objectif de la personne : « Retourner jouer aux quilles le jeudi avec la gang de l'usine ».
clean: Première étape nommée : appeler la ligue et demander s'il reste une place dans une équipe.
clean: L'intervenante du SIV a accompagné monsieur à la quincaillerie pour faire tailler deux doubles de clé.
clean: Sommeil : s'endort vers 1 h 30, se lève à 9 h, une sieste de 20 minutes après le dîner.
clean: Les voix étaient plus basses cette semaine, dit-il, sauf dans l'autobus 51 à l'heure de pointe.
clean: Elle met ses écouteurs et chantonne du Lisa LeBlanc quand les voix montent; ça l'aide quatre fois sur cinq.
clean: Son fils de huit ans a perdu une dent de lait; elle lui a glissé un deux piastres sous l'oreiller.
clean: Rencontre familiale tenue dans le sous-sol de l'église, café et galettes à la mélasse apportés par la grand-mère.
clean: La sœur demande comment reconnaître les premiers signes de fatigue; une liste est dressée à trois, sur le coin de la table.
clean: Le proprio n'a pas rebranché le chauffage de la chambre du fond; monsieur a pris des photos du thermomètre.
clean: Demande déposée au Tribunal administratif du logement le 14; audience à venir, l'avis suivra par la poste.
clean: Monsieur compte se présenter avec son frère, et préfère que l'équipe attende dans le corridor.
clean: Il a remis sur pied son vieux Raleigh dix vitesses avec des pièces trouvées à l'écocentre.
clean: Pair aidant : partage de son propre parcours de deuil, à la demande de la résidente, pendant une marche au bord de la Petitcodiac.
clean: Elle dit avoir pleuré un bon coup, puis s'être fait cuire un œuf.
clean: Chèque d'aide de dernier recours reçu; le loyer est payé jusqu'au 31, il reste 212 $ pour l'épicerie et la carte OPUS.
clean: On a fait le budget au dos d'une enveloppe : câble coupé, cellulaire à 25 $, un souper au resto par mois gardé pour le plaisir.
clean: TS : appel à la POSPH avec madame sur haut-parleur; dossier rouvert, versement attendu vendredi.
clean: Mange deux repas par jour au refuge, garde une barre tendre dans son manteau pour la nuit.
clean: L'homme explique que la prière du soir, à la mosquée de la rue Dutord, lui donne un point fixe dans la journée.
clean: A demandé s'il pouvait jeûner pendant le ramadan avec son lithium; question transmise à la pharmacienne et au médecin le jour même.
clean: Réponse de la pharmacienne expliquée avec un schéma; il choisit d'en parler aussi à l'imam.
clean: Groupe Entendeurs de voix, 7 présences. Thème choisi par les membres : les voix au travail.
clean: Un participant a montré comment il fait semblant d'être au téléphone pour leur répondre dans la rue sans gêne.
clean: Rires, silence, puis deux personnes ont échangé leurs numéros.
clean: Monsieur veut finir son secondaire 4 en mathématiques avant la Saint-Jean.
clean: Inscription au centre d'éducation des adultes faite en ligne à la bibliothèque de Rivière-du-Loup.
clean: La stagiaire lui a prêté une calculatrice; il l'a rapportée le lendemain avec des piles neuves.
clean: Premier quart à la cuisine communautaire : épluchage de carottes, 3 h, musique country dans le tapis.
clean: Le conseiller en emploi a écrit avec elle une lettre de présentation pour la pépinière.
clean: Elle hésite à parler de son trou de deux ans au CV; trois façons de répondre ont été pratiquées à voix haute.
clean: Entrevue mardi 10 h à la Coop; chemise repassée chez sa voisine, trajet d'autobus essayé d'avance.
clean: Il a décroché le poste : étalagiste de nuit, 24 h par semaine, début lundi.
clean: Parle d'une femme rencontrée au karaoké; il rougit en disant son prénom.
clean: Ils se textent des photos de couchers de soleil depuis trois semaines.
clean: Se demande à quel moment lui dire qu'il prend de la clozapine; on a pesé le pour et le contre, sans presser.
clean: Rupture survenue samedi. A dormi chez sa cousine à Dieppe, a mangé de la poutine râpée, a pleuré et ri.
clean: Plan de sécurité relu ensemble; elle ajoute le numéro de sa marraine et la chanson qui la ramène.
clean: Aucune idée suicidaire rapportée aujourd'hui lorsque la question est posée directement.
clean: Idées de mort passagères lundi soir, sans plan ni intention, dit-elle; a appelé le 988 et parlé 40 minutes.
clean: A remis à son père, de sa propre initiative, les comprimés en trop qui traînaient dans la pharmacie.
clean: Les moyens ont été mis à distance : la carabine de chasse est sous clé chez l'oncle à Saint-Quentin.
clean: Monsieur situe son moral à 6 sur 10, contre 3 la semaine dernière, « à cause du soleil pis de ma fille ».
clean: Arrivée au centre de crise à 22 h 15, en taxi, avec un sac à dos et une guitare.
clean: Souhaite rester trois nuits, le temps que la poussière retombe à la maison.
clean: La chambre 4 lui convient : fenêtre sur la cour, porte qui barre.
clean: A soupé avec les autres, pâté chinois, deux portions.
clean: Nuit calme. Levé à 3 h pour un verre de lait, a jasé dix minutes avec l'intervenant de garde, s'est recouché.
clean: Au matin il dit respirer mieux et veut téléphoner à son patron lui-même.
clean: Départ convenu pour jeudi, après le rendez-vous avec la travailleuse sociale du CLSC.
clean: Liaison justice : M. comparaît le 9 au palais de justice de Trois-Rivières, salle 2.05; l'avocate d'aide juridique est au courant.
clean: A mis au calendrier de son cellulaire trois rappels pour la cour.
clean: La déléguée de probation accepte de le rencontrer au local de l'organisme, plus près de l'arrêt d'autobus.
clean: Il a terminé ses 40 heures de travaux compensatoires à l'aréna et y retourne maintenant pour aiguiser des patins, payé.
clean: Lettre d'excuses à la commerçante écrite au brouillon, puis mise au propre à l'encre bleue.
clean: Consommation : 4 bières le samedi, rien les autres jours; son but est de garder ses dimanches clairs.
clean: N'a pas pris de speed depuis le 3 novembre; il coche les jours sur le calendrier de la caisse.
clean: Trousse de naloxone remise, démonstration faite sur une orange.
clean: A utilisé du fentanyl seul mardi; on a repassé ensemble le service d'appel pendant la consommation et les bandelettes.
clean: La dose de méthadone passe à 70 mg demain; il dit que les sueurs de l'après-midi ont beaucoup baissé.
clean: Va chercher sa Suboxone à pied, avec sa chienne Moka, ce qui lui fait sa marche.
clean: Moka a eu ses vaccins à la clinique vétérinaire de rue; l'étiquette bleue est à son collier.
clean: Le refuge accepte les chiens depuis l'hiver dernier; il a donc pu entrer dormir par moins 27.
clean: Bottes neuves, pointure 11, trouvées au vestiaire.
clean: Casier 17 attribué; il y range ses papiers, sa bible et un album de photos.
clean: Carte d'assurance maladie remplacée, photo prise par la bénévole sur fond de drap blanc.
clean: Impôts des trois dernières années faits au comptoir gratuit; remboursement de la TPS à venir.
clean: Elle a reçu 1 140 $ et s'est payé une laveuse usagée qui essore sans marcher jusqu'au milieu de la pièce.
clean: Visite du logement supervisé, 3e étage sans ascenseur, vue sur le fleuve; il aime la cuisine, moins l'escalier.
clean: Bail signé le 22, clés en main le 1er.
clean: Le déménagement s'est fait avec la camionnette du beau-frère en deux voyages, entre deux averses.
clean: Manque un sommier; demande faite à la Saint-Vincent-de-Paul de Shawinigan.
clean: Première nuit chez lui : a dormi sur un futon avec la lumière du poêle allumée.
clean: Il trouve le silence étrange et laisse jouer la radio communautaire en sourdine.
clean: Voisine du dessous venue cogner à propos de la musique; ils se sont entendus pour 22 h.
clean: Punaises : l'exterminateur passe le 6 et le 20; la literie est ensachée, madame a besoin de bras pour bouger la commode.
clean: Deux intervenants et un voisin ont vidé la chambre en une heure et quart.
clean: Psychothérapie, séance 9. A apporté une photo d'elle à six ans sur un trois-roues.
clean: Travail sur la honte par l'écriture d'une lettre à la petite fille de la photo.
clean: Elle remarque qu'elle serre les mâchoires en parlant de sa mère et demande une pause; respiration, gorgée d'eau, reprise.
clean: À la fin elle dit se sentir « plus légère, comme après avoir pelleté l'entrée ».
clean: Exercice choisi pour la semaine : écouter un message vocal de sa mère jusqu'au bout, assise dans l'auto.
clean: Séance 10 par téléphone vu la tempête.
clean: EMDR expliqué; il souhaite y penser et en jaser avec sa blonde avant de dire oui.
clean: Parle lentement, cherche parfois ses mots, sourit en évoquant ses pigeons voyageurs.
clean: Le père a 78 ans, vit à Tracadie, appelle tous les dimanches après la messe.
clean: La mère apporte des cretons et une pile de circulaires avec les rabais encerclés.
clean: On s'entend sur une règle simple : la famille cogne et attend avant d'entrer.
clean: Son frère offre de payer la moitié du permis de conduire si elle suit le cours.
clean: L'ex-conjoint garde les enfants une fin de semaine sur deux; l'échange se fait au stationnement du Canadian Tire.
clean: Visite supervisée avec sa fille : casse-tête de 100 morceaux, peinture à doigts, collation de clémentines.
clean: La petite lui a sauté au cou; il a gardé son dessin plié dans son portefeuille.
clean: La DPJ prolonge les visites à deux heures dès décembre.
clean: Elle a cousu un costume de pieuvre pour l'Halloween avec huit bas de nylon bourrés.
clean: Aimerait apprendre le crochet; une membre du groupe lui montre la maille coulée.
clean: Joue aux échecs en ligne jusqu'à minuit, cote 1 310, vise 1 400.
clean: Collectionne les bouchons de bière des microbrasseries sans en boire une goutte, dit-il en riant.
clean: Pêche blanche au Saguenay avec le groupe d'hommes : trois éperlans et un méchant coup de soleil.
clean: Il a tenu le micro pour la première fois à l'assemblée générale de l'organisme.
clean: Élue au comité des usagers, elle veut d'abord faire changer l'heure du souper.
clean: Effets de l'aripiprazole : jambes impatientes le soir, selon ce qu'il décrit; dose matinale proposée et essayée dès demain.
clean: Injection reçue au CLSC, bras gauche, prochaine le 18.
clean: A choisi l'injectable aux deux mois pour ne plus avoir à penser aux pilules en voyage.
clean: Elle a cessé la quétiapine il y a dix jours parce qu'elle se réveillait trop tard pour conduire ses enfants à l'école.
clean: Autre moment de prise discuté avec la psychiatre; madame reprend à 25 mg au coucher.
clean: Poids 84,2 kg, tour de taille 101 cm, prise de sang prévue à jeun mercredi.
clean: Se lève la nuit pour manger des céréales; aimerait un truc pour tenir jusqu'au matin.
clean: Il a arrêté la clope avec des gommes et un élastique au poignet.
clean: Équipe : mieux vaut l'appeler après 13 h, son téléphone est en recharge le matin à la bibliothèque.
clean: Message laissé, rappel reçu dans l'heure.
clean: Absent au rendez-vous de 9 h; texte envoyé, il répond que l'autobus n'est pas passé. Remis à 14 h.
clean: Visite à domicile, ascenseur en panne, sept étages montés en jasant de hockey.
clean: Le frigo contient des œufs, du fromage en grains, un reste de bouilli.
clean: Vaisselle lavée, plantes arrosées, courrier en trois piles sur la table.
clean: Il a ouvert lui-même la lettre de Revenu Québec pendant la visite, ce qu'il repoussait depuis l'été.
clean: C'était un crédit de 96 $, soupir et éclat de rire.
clean: ÉTAPES SELON MADAME : ⏎ 1. sortir les vidanges le lundi ⏎ 2. inviter Ginette ⏎ 3. faire un pâté à la viande
clean: Forces nommées par le groupe : patience, humour, mains habiles, mémoire des prénoms.
clean: Note de fin de quart : tout le monde est rentré, souper à 17 h 30, film choisi par vote.
clean: Suivi intensif, visite du matin : livraison du pilulier, café noir, discussion sur l'élection du maire de Bathurst.
clean: Il souhaite voter et n'avait pas de preuve d'adresse; l'hébergement a fourni une attestation.
clean: Elle veut arroser les tomates du toit cet été et a signé la feuille des bénévoles.
clean: Rendez-vous chez la dentiste pour une couronne; la peur de la seringue a été nommée d'entrée de jeu.
clean: La dentiste lui a tenu un miroir et lui a montré chaque outil.
clean: Monsieur a ronflé dans la salle d'attente, réveillé par son propre ronflement, a bien ri.
clean: Depuis que l'horloge du salon est arrêtée, il dort mieux, le tic-tac l'agaçait.
clean: Cauchemars deux nuits cette semaine, toujours la même cage d'escalier.
clean: S'est fait une routine : douche à 21 h, tisane, un chapitre d'un polar de Louise Penny.
clean: L'appli du téléphone compte 6 h 10 de sommeil en moyenne; la semaine d'avant, 4 h 30.
clean: La personne préfère le pronom iel et son nouveau prénom, Alix; feuille de garde mise à jour.
clean: Alix a choisi la chambre du fond et une lampe en forme de lune.
clean: Rencontre avec le curé de Saint-Isidore pour préparer le service anniversaire de sa mère.
clean: A allumé un lampion, est restée dix minutes dans le banc, a trouvé ça doux.
clean: Se dit croyant à sa manière; parle à saint Antoine quand il perd ses lunettes.
clean: L'aînée de la communauté de Listuguj l'accueille pour une hutte de sudation samedi.
clean: Il a demandé que le tabac sacré puisse rester dans son tiroir; c'est inscrit au plan.
clean: Voix : une femme âgée qui commente ses gestes, plus présente quand il cuisine, surtout le matin.
clean: Il lui répond « plus tard, ma vieille » et continue de brasser sa sauce.
clean: Échelle des voix remplie ensemble : fréquence 3, détresse 2, emprise 1.
clean: Elle entend parfois son nom dans le bruit du séchoir à linge et le vérifie en l'éteignant.
clean: Dit que le voisin du 8 a posé un micro dans la bouche d'aération; on a regardé ensemble, elle a gardé le tournevis.
clean: Dit se sentir plus tranquille la radio allumée, même si la question du micro reste ouverte pour elle.
clean: Parle vite, passe du hockey à la physique et revient; rit souvent, marche dans la pièce.
clean: A dépensé 900 $ en trois jours pour des canots; deux ont été remboursés, le troisième, il le garde.
clean: Repère personnel d'une montée : plus de 30 textos envoyés avant midi.
clean: Lorsqu'elle voit ce signe, elle confie sa carte de crédit à sa tante Réjeanne; c'est son idée.
clean: La tante a confirmé au téléphone, l'enveloppe est dans la boîte à couture.
clean: Centre de jour : atelier de savon, parfum lavande et sapin baumier.
clean: Jean-Guy a réparé la bouilloire du local avec un trombone et de la patience.
clean: Groupe de deuil : chaise vide laissée pour Micheline, chacun a dit un souvenir d'elle.
clean: Les membres se sont cotisés pour des fleurs, 43 $ en tout, surtout en trente sous.
clean: Marche en raquettes annulée pour cause de pluie verglaçante, remplacée par un tournoi de crible.
clean: Monsieur a gagné contre tout le monde et s'est excusé en riant.
clean: Équipe de soccer du refuge, match contre les policiers du quartier, 3 à 3.
clean: Employabilité : stage d'un mois au recyclage d'ordinateurs, 15 h par semaine, allocation de 4 $ l'heure.
clean: Le superviseur note qu'il arrive cinq minutes d'avance et montre aux autres à dévisser les ventilateurs.
clean: Il a demandé une chaise plus haute à cause de son dos; obtenue le jour suivant.
clean: Fatigue marquée après quatre heures debout, d'où la demande de quarts plus courts.
clean: Elle songe à ouvrir un petit service de toilettage à Edmundston; plan d'affaires commencé sur une nappe en papier.
clean: Le CBDC lui a remis une trousse de démarrage et un rendez-vous le 12 janvier.
clean: A vendu onze paires de mitaines au marché de Noël de Hearst, profit 165 $.
clean: Il rembourse son frère 20 $ par quinzaine et barre les versements dans un calepin Hilroy.
clean: Le notaire a lu le testament; elle hérite de la machine à coudre et d'un terrain à bois.
clean: Curatelle : audition fixée au 3, il veut expliquer au juge comment il gère son compte depuis deux ans.
clean: Relevés bancaires, factures d'Hydro et preuve de loyer classés dans un cartable à anneaux.
clean: L'avocate l'a rencontré une heure et lui a parlé en mots simples.
clean: Séjour à l'hôpital du 2 au 16; au retour, sa chambre était chauffée et sa plante vivante.
clean: La résidence a gardé sa place pendant l'hospitalisation.
clean: Congé médical reçu, suivi au SIV dans les 48 heures, visite faite le lendemain à 10 h.
clean: Elle aimerait la prochaine fois qu'on téléphone à Josée avant d'appeler l'ambulance; directive anticipée rédigée en ce sens.
clean: Directives : musique douce, parler en français, pas de télé, manteau gardé près du lit.
clean: Le document est signé, une copie va à l'urgence de Chaleur, une au CLSC, une dans sa sacoche.
clean: Interprète wolof présente pour toute la rencontre, trois heures avec la pause.
clean: Monsieur, arrivé de Dakar en mars, s'ennuie du thiéboudienne et de ses tantes.
clean: Il parle à sa mère sur WhatsApp tous les soirs à 17 h, heure d'ici.
clean: Sa demande d'asile sera entendue au printemps; l'attente lui coupe l'appétit.
clean: Perdu 4 kg en deux mois, boit des boissons nutritives, fraise seulement.
clean: La cuisinière du centre lui a laissé le comptoir pour préparer un mafé, vingt bols servis.
clean: Elle vient d'un petit rang près de Saint-Pamphile et trouve la ville bruyante.
clean: Gardien de nuit durant 22 ans, il reste éveillé par habitude et fait des mots croisés.
clean: Ancienne coiffeuse, madame coupe les cheveux des résidents le premier lundi du mois.
clean: Garçon de ferme à 14 ans, il sait encore l'heure à la lumière.
clean: Discute volontiers de mécanique, moins de son enfance; on suit son rythme.
clean: Pour la première fois, il a parlé du pensionnat, quinze minutes, mains à plat sur la table.
clean: Il a souhaité qu'on n'écrive pas les détails ici; convenu.
clean: Traversée du trottoir à la noirceur encore éprouvante, dit-elle; marche accompagnée jusqu'à l'arrêt pendant deux semaines.
clean: Retourner au cinéma : étape 1, regarder l'horaire; étape 2, acheter un pop-corn et repartir; étape 3, voir le film au complet.
clean: Étape 2 réussie mardi, maïs au caramel.
clean: Ne mange plus au comptoir du fond car la lampe bourdonne; il a changé de place, tout simplement.
clean: Crise de panique dans la file de la caisse, sept minutes, est sortie, a compté les plaques d'auto, est rentrée payer.
clean: Mains moites et cœur qui débat avant l'entrevue, passé au bout de dix minutes.
clean: Apprend à conduire manuel avec son parrain dans le champ derrière la coopérative.
clean: Le couple s'est chicané à propos de la belle-mère, puis réconcilié autour d'une fondue.
clean: Son chum travaille dans le Nord, quatorze jours partis, quatorze jours à la maison.
clean: Elle aime ces deux semaines à elle : bain moussant, balados, souper de toasts.
clean: Grossesse de 22 semaines, mouvements sentis; la sage-femme et la psychiatre se parlent au téléphone demain.
clean: A choisi avec la psychiatre de garder la sertraline pendant la grossesse.
clean: Un prénom est retenu, gardé secret, sauf pour le chien.
clean: Allaite le jour, son conjoint donne le biberon de 2 h pour qu'elle dorme cinq heures de suite.
clean: Son bébé a fait ses premières purées de panais; grimace mémorable.
clean: Ado de 16 ans, veut son propre appart à 18 ans, commence par apprendre à faire une brassée.
clean: Il a teint ses bas blancs en rose, en est finalement content.
clean: L'école accepte une arrivée à 9 h 30 le temps d'ajuster le sommeil.
clean: Rencontre d'équipe au cégep : local calme pour les examens, temps majoré du tiers.
clean: Passe ses soirées au sous-sol à dessiner un manga, 46 planches terminées.
clean: Avec sa permission, une planche est affichée dans la salle d'attente.
clean: Pair aidante rencontrée trois fois; madame dit que « ça fait du bien de pas avoir à traduire ».
clean: PAR actualisé : trois objectifs conservés, un retiré à sa demande, un nouveau sur l'amitié.
clean: Le plan est écrit à la première personne et de sa main.
clean: Il a collé son plan sur la porte du frigidaire avec un aimant de la Gaspésie.
clean: Bilan de six mois : deux sorties par semaine, un ami retrouvé, aucune nuit à l'urgence.
clean: Les parents se relaient, chacun son soir; la mère suit aussi le groupe de La Boussole.
clean: Le grand frère dit avoir eu peur et avoir mal parlé ce soir-là, il s'en excuse.
clean: Silence, puis elle lui a tendu la boîte de mouchoirs.
clean: Une phrase convenue pour demander une pause en famille : « Je vais voir si la bouilloire siffle ».
clean: Propriétaire joint au téléphone avec l'accord du locataire; la fuite sera colmatée samedi.
clean: Avis d'augmentation de 78 $ reçu; monsieur compte répondre par courrier recommandé.
clean: La caution de 200 $ n'a pas été rendue, il a écrit à l'agence une deuxième fois, copie au dossier.
clean: Dispute avec l'agence de placement pour une paie de 11 heures manquante; Normes du travail appelées.
clean: On lui a promis le versement jeudi, elle a noté le nom de la commis et l'heure.
clean: L'huissier est passé pour le mauvais logement, gros frisson, thé sucré après.
clean: Il a crié dans le portique après l'appel, est allé marcher autour du pâté de maisons, est revenu s'asseoir.
clean: Assiette lancée contre le mur de la cuisine à 18 h 40, personne n'était proche; il a ramassé les éclats et en a parlé.
clean: Avant cela, le téléphone l'avait informé que son oncle était décédé.
clean: Soutien offert : rester à côté, baisser la lumière, appeler sa tante avec lui.
clean: Funérailles à Shippagan, 900 km d'autobus; horaire et lunchs préparés.
clean: Il portera le veston de son grand-père, manches raccourcies par la couturière du coin.
clean: Appel de nuit au centre de crise, 03 h 12, durée 35 min; elle avait envie d'entendre quelqu'un respirer à l'autre bout.
clean: Se couche sur le plancher frais quand l'angoisse grimpe, ça l'ancre.
clean: A serré un glaçon, nommé cinq objets bleus, le souffle est redescendu.
clean: Deux coupures à l'avant-bras gauche lundi, nettoyées et pansées; elle dit avoir voulu que la tête se taise.
clean: Sa boîte à réconfort : pâte à modeler, photo du lac, carte de sa marraine, bonbons à la menthe.
clean: Elle préfère qu'on lui demande avant de toucher son épaule.
clean: Cannabis le soir, un joint au lieu de trois depuis l'arrivée du printemps, plus clair au réveil.
clean: Dix-huit mois d'abstinence fêtés avec un gâteau forêt-noire et une médaille bronze.
clean: A bu une demi-bouteille de vin à Pâques, en a parlé à son parrain le jour même, repart de là.
clean: Sa raison de moins boire : se rappeler les histoires qu'il lit à sa petite-fille.
clean: Thérapie de 28 jours à Cap-de-la-Madeleine, départ dimanche, chat confié à Pierrette.
clean: Deux seringues neuves remises, une récupérée dans le contenant jaune.
clean: Abcès au pli du coude vu par l'infirmière de rue, mèche changée, rendez-vous demain.
clean: Hépatite C traitée, charge virale indétectable, il a appelé sa mère avant tout le monde.
clean: Le Dr Thibodeau écoute, explique et dessine; monsieur en parle comme d'un bon mécanicien.
clean: Dortoir plein à 19 h; deux lits de camp ajoutés dans la salle à manger.
clean: Il a dormi dans l'abri d'autobus mercredi, emmitouflé dans un sac de couchage militaire.
clean: Travailleuse de rue : croisé J. près du pont, il cherchait des bas secs et des nouvelles de Momo.
clean: On a ri de la météo, bu un bouillon, parlé des canards.
clean: J. aimerait un logement avec une porte de jardin, même petite.
clean: Demande de HLM déposée; rang 46 sur la liste, délai estimé à huit mois.
clean: Son unité de la coop comporte deux marches, une rampe a été posée par le fils de la concierge.
clean: Se déplace en triporteur, qu'il recharge sous l'escalier.
clean: Utilise un appareil auditif à gauche; s'asseoir à sa gauche et parler posément.
clean: Lit avec une loupe éclairante, préfère les feuilles imprimées en 18 points.
clean: Vit avec une schizophrénie depuis ses 19 ans et donne maintenant des témoignages dans les écoles secondaires.
clean: Un élève lui a demandé si on pouvait être heureux avec ça; elle a répondu « ben oui, r'garde-moi ».
clean: Trouble bipolaire de type II connu depuis 2016, lithium à 900 mg, dosage de la semaine à 0,7.
clean: Tremblement fin des doigts, gênant pour enfiler ses aiguilles, moins pour pelleter.
clean: Ménopause, bouffées de chaleur, elle se demande ce qui vient de quoi; médecin de famille avisé.
clean: Nouvelles lunettes à double foyer, marches d'escalier traîtres le premier jour.
clean: Un orteil cassé sur la patte du lit, glace et deux semaines de sandales.
clean: Vaccin contre la grippe reçu, bras endolori.
clean: Dossier transmis au GMF avec son consentement signé, valable jusqu'au 30 juin.
clean: Consentement verbal pour parler à sa mère du logement, mais pas de l'argent.
clean: A relu sa note d'évolution et fait corriger le nom de son village.
clean: Il demande une copie de son dossier; formulaire rempli, réponse d'ici 30 jours.
clean: Madame corrige l'intervenant : sa fille habite Bouctouche, pas Cocagne.
clean: Stagiaire présentée, monsieur d'accord pour qu'elle assiste à la première demi-heure.
clean: La rencontre a eu lieu sur un banc du parc Victoria, café tiède, moineaux effrontés.
clean: Assise en tailleur, cheveux mouillés, elle sort de la piscine et a faim.
clean: Porte son chandail des Nordiques, cadeau d'un ami.
clean: Bâille souvent, s'en excuse, le bébé d'en haut a fait ses nuits à l'envers.
clean: Voix posée, regard vers la fenêtre, réponses de deux ou trois mots; il dit que la journée a été longue.
clean: Il tape du pied et tord sa casquette en parlant du procès.
clean: Les pensées tournent comme une laveuse, dit-elle, surtout entre 4 et 5.
clean: Quand le hamster part, elle écrit sa liste d'inquiétudes et ferme le cahier avec un élastique.
clean: Monsieur reconnaît son signe d'alerte : il arrête d'ouvrir les rideaux.
clean: Rideaux ouverts aujourd'hui, géranium sur le bord.
clean: Veut qu'on lui dise franchement quand on le trouve fatigué.
clean: Il comprend que ses idées s'emballent quand il saute des nuits et s'est acheté un masque de satin.
clean: Explication qu'elle donne à son épisode : trop de deuils serrés dans une même année.
clean: Pour lui, les voix sont un don de sa lignée, et la médication sert à dormir; les deux vont ensemble.
clean: L'équipe note cette lecture et construit le plan à partir d'elle.
clean: Atelier Gestion autonome des médicaments : bilan de ce que chaque comprimé lui apporte et lui coûte.
clean: À la colonne « coûte » : bouche sèche, libido, réveil pâteux.
clean: À la colonne « apporte » : lire un roman, tolérer la visite, garder la job.
clean: Elle souhaite baisser de 10 % aux six semaines; psychiatre d'accord, prochaine étape le 4 février.
clean: Sa sœur surveille le sommeil, lui note l'humeur avec des bonshommes.
clean: Deuxième palier franchi sans insomnie.
clean: Retour à la dose d'avant après cinq nuits courtes, décision prise à deux au téléphone.
clean: Entretien de 50 minutes, fin à l'heure, prochaine date inscrite sur la carte.
clean: Le taxi adapté n'est pas venu; l'intervenante l'a raccompagné.
clean: Elle attend ses bottins de subvention au transport.
clean: Autobus Maritime : départ 6 h 50, correspondance à Miramichi, billet plié dans le passeport.
clean: Covoiturage trouvé pour la cour de Campbellton avec un bénévole du Centre de bénévolat.
clean: Cour de santé mentale de Saint-Jean : prochaine présence aux trois semaines, il y va avec sa pair aidante.
clean: Le juge l'a félicité pour son emploi au lave-auto.
clean: Conditions expliquées en mots courants : dormir à l'adresse donnée, ne pas approcher du dépanneur, voir l'équipe le mardi.
clean: Il a fait lui-même un pictogramme pour chaque condition.
clean: Accusation retirée le 11; il a encadré le papier.
clean: A purgé 60 jours à Roberval; libération vendredi midi, accueil prévu à la porte avec un manteau chaud.
clean: Premier souper dehors : hot chicken, pois extra.
clean: Téléphone rechargé, code de déverrouillage retrouvé dans son portefeuille.
clean: Son lit en maison de transition l'attend, couverture piquée par les Filles d'Isabelle.
clean: Il se lève encore à l'heure du décompte et profite du calme pour lire.
clean: La policière du projet ÉMRII a jasé avec lui assis sur le bord du trottoir jusqu'à l'arrivée de l'intervenante.
clean: Monsieur a choisi d'aller à l'urgence, son sac était prêt.
clean: Transport volontaire, fenêtre entrouverte à sa demande.
clean: Attente de neuf heures au triage, rôtie au beurre de pinottes offerte par l'infirmier.
clean: Vu par la résidente en psychiatrie, retour à l'appart avec trois lorazépam et un rendez-vous mercredi.
clean: Elle a bien aimé qu'on la prévienne avant de fermer la porte du local.
clean: Ergothérapeute : essai de couverture lestée de 7 kg, endormissement en 25 minutes.
clean: Cuisine évaluée ensemble : elle monte une sauce béchamel sans grumeaux et oublie le rond allumé une fois.
clean: Minuterie aimantée posée sur la hotte, modèle en forme de poule.
clean: Agenda en couleurs : vert pour soi, bleu pour les autres, jaune pour les papiers.
clean: Semaine prochaine, elle aimerait plus de vert.
clean: Monsieur arrive avec une tarte au sucre pour la réunion d'équipe et la liste de ses questions.
clean: Premier point à l'ordre du jour, le sien : la fréquence des visites.
clean: Il propose de passer de quatre visites par semaine à deux, plus un appel le dimanche.
clean: Essai d'un mois, puis on refait le point.
clean: Après le passage au SIV, elle garde le numéro de l'ancienne équipe sur une carte plastifiée.
clean: Fin de suivi à sa demande, but atteint, porte ouverte; elle a laissé un bouquet de lilas.
clean: Lettre d'au revoir lue à voix haute, yeux mouillés des deux bords.
clean: Reprise de contact deux ans plus tard, au même local, nouveau divan.
clean: Sa perruche Bidule imite la sonnerie du four et le fait courir.
clean: Le hamster des enfants est mort; enterrement sous le pommier, croix en bâtons de popsicle.
clean: Elle promène trois chiens du quartier contre des œufs frais.
clean: La ligue de balle molle recommence, il a retrouvé son vieux gant dans la boîte de Noël.
clean: Répète la contrebasse avec l'harmonie de Beresford, concert le 8.
clean: S'est inscrite à la danse en ligne, dit avoir deux pieds gauches et du plaisir en masse.
clean: Chorale du centre : alto, chante assise.
clean: Photographie les portes de grange, exposition au bureau de poste.
clean: Fait son sirop avec douze entailles et une marmite à homard.
clean: Dit que bûcher son bois lui remet les idées en place.
clean: Il répare les radios à lampes, l'odeur de poussière chaude lui rappelle son père.
clean: Le jardin collectif lui a donné onze courges; soupe pour l'étage.
clean: A perdu au bingo, gagné une conversation, comme elle le résume.
clean: Jeux en ligne : 40 $ misés ce mois-ci, contre 380 en septembre, limite posée sur l'appli avec l'aide du pair aidant.
clean: Dette de carte : 3 150 $, entente de 75 $ par mois avec l'ACEF.
clean: Il a coupé la carte en deux et collé les morceaux dans son journal.
clean: Petite fierté : un mois complet de lunchs maison.
clean: A donné son ancien manteau au suivant dans la file.
clean: La résidente d'à côté lui prête son fer plat; elles se font des soirées de filles.
clean: Conflit autour de la laveuse réglé par une feuille d'inscription et un crayon attaché.
clean: Réunion de maison : on a parlé du bruit, du café qui finit toujours trop vite et d'un sapin.
clean: Sapin voté à 6 contre 2.
clean: Deux résidents ont monté la voix au sujet de la télécommande; pause de dix minutes, puis entente : hockey le samedi, films le dimanche.
clean: Il s'est assis dans l'escalier pour se calmer, comme prévu à son plan.
clean: Tour de nuit à 1 h, 3 h et 5 h : respirations régulières, lumière du corridor tamisée à sa demande.
clean: Alarme de feu à 2 h 20, tout le monde dehors en pantoufles, fausse alerte de grille-pain.
clean: Madame a rassuré les nouvelles et compté les têtes.
clean: Elle a reçu une carte de sa fille, première en six ans, et l'a lue debout dans l'entrée.
clean: Réponse en cours d'écriture, quatrième brouillon.
clean: Elle veut d'abord dire pardon, ensuite demander des nouvelles du petit.
clean: La fille a rappelé jeudi; quatre minutes, puis douze dimanche.
clean: Rencontre prévue au restaurant, table choisie près de la sortie.
clean: Papa de deux jumelles, il apprend à faire des tresses sur YouTube.
clean: La garde partagée commence en août; il a repeint la chambre couleur pêche.
clean: Les jumelles ont peur du noir, lui aussi un peu, confie-t-il.
clean: Il a couru le 5 km de la Fierté, 34 minutes, perruque mauve.
clean: Coming out fait à sa mère par texto; réponse : trois cœurs et une recette.
clean: Son oncle lui parle moins depuis, ce qui le peine.
clean: Réseau : une amie d'enfance, le barbier, la dame du dépanneur, l'équipe.
clean: Écomap dessinée, traits épais pour le barbier.
clean: À surveiller ensemble le mois prochain : anniversaire du décès, changement d'heure, audience.
clean: Ce qui aide alors : souper chez Carole, lampe de luminothérapie, marche à la marina.
trap, quotation: « Ils me traitent de manipulatrice dès que je demande deux fois la même affaire », dit-elle, le menton tremblant.
trap, quotation: Il raconte avoir crié à son reflet : « T'es rien qu'un drogué pis un lâche! »
trap, quotation: La mère, au bout du fil : « Mon gars est pas méchant, il est juste non compliant, comme ils disent. »
trap, quotation: « J'ai raté ma vie, j'ai raté mes examens, j'ai même raté l'autobus », dit-il avant de se mettre à rire.
trap, quotation: Sa conjointe écrit dans le courriel lu en rencontre : « Je refuse qu'on parle de lui comme d'un fou dangereux. »
trap, quotation: « Dans ma tête de folle, le lundi c'est toujours brun », explique madame en pointant l'agenda.
trap, quotation: Les voix lui répètent : « Tu es un parasite, un sale junkie, personne t'aime. »
trap, quotation: « Moi, j'haïs ça quand ils écrivent que j'ai refusé mes pilules; j'avais mal au cœur », précise-t-il.
trap, quotation: Le grand-père a dit, ému : « On la croyait paresseuse, elle était malade. »
trap, quotation: Titre de son poème, lu au micro : « Une alcoolique qui danse »
trap, negation: Aucun comportement agressif à l'hébergement depuis son arrivée.
trap, negation: Il n'a jamais été violent avec ses enfants, confirme la DPJ après évaluation.
trap, negation: L'équipe ne la considère pas comme manipulatrice : elle demande de l'aide là où elle en trouve.
trap, negation: Monsieur n'est pas dangereux, conclut l'évaluation de risque signée mardi.
trap, negation: Ni opposant ni méfiant durant les deux heures d'entrevue.
trap, negation: Elle n'a pas refusé le suivi, l'avis de rendez-vous était parti à l'ancienne adresse.
trap, negation: Pas de propos incohérents, pas de désorganisation notée au souper.
trap, negation: Il ne s'agissait pas d'une fugue : la sortie était inscrite au tableau et sa sœur l'attendait en bas.
trap, negation: Le juge a retenu qu'elle n'était nullement une mère négligente.
trap, negation: Rien dans la conversation ne laisse croire qu'il mente ou qu'il exagère sa douleur.
trap, meta: Formation du 6 : pourquoi nous n'écrivons plus « porte tournante » ni « abuseur de services ».
trap, meta: Le comité des pairs propose de remplacer « non compliant » par la raison donnée par la personne.
trap, meta: Dans l'audit des notes de janvier, le terme « manque d'autocritique » revient 31 fois.
trap, meta: La résidente demande qu'on retire l'étiquette « difficile » de l'ancien résumé; demande transmise aux archives.
trap, meta: Discussion en supervision : que dit de nous l'adjectif « résistant »?
trap, meta: On a expliqué à la stagiaire la différence entre les mots « rechute » et « reprise de consommation ».
trap, meta: Le guide demande de ne pas écrire « s'est suicidé » sous la forme « a commis un suicide ».
trap, meta: Lexique de l'organisme : biffer « malade mental », écrire « personne vivant avec un trouble de santé mentale ».
trap, meta: Il a fait un slam sur le mot schizophrène, sa sonorité, son poids, sa rime avec Verlaine.
trap, name: Réunion de liaison avec l'Association des intervenants en dépendance du Québec et le Centre de réadaptation pour alcooliques et toxicomanes Jellinek, ancien nom.
trap, name: A emprunté L'Idiot de Dostoïevski au chariot de la bibliothèque.
trap, name: Inscrit au tournoi du bar Le Fou du Roi, équipe de trois.
trap, name: Il écoute en boucle la toune Les maudits Français en pelletant la galerie.
trap, name: Elle participe aux réunions des Alcooliques Anonymes le mercredi, salle Sainte-Anne.
trap, name: Référence reçue de la Société québécoise de la schizophrénie; dépliant laissé à la famille.
trap, name: Soirée cinéma : Vol au-dessus d'un nid de coucou, suivie de L'Incorrigible avec Belmondo.
trap, name: A joint les Narcotiques Anonymes de Gatineau, groupe Les Récalcitrants de l'Espoir.
trap, name: Passage de la CAGE et de l'Inventaire d'abus de drogues DAST-10, résultat 2.
trap, name: Rendez-vous au 40, rue de la Folie, deuxième sonnette.
trap, legal: Requête fondée sur la Loi sur la protection des personnes dont l'état mental présente un danger pour elles-mêmes ou pour autrui, audience le 19.
trap, legal: Formulaire 1 rempli par le médecin de l'urgence de Hawkesbury à 16 h 05 en vertu de la Loi sur la santé mentale.
trap, legal: Chef d'accusation tel que libellé : défaut de se conformer à une ordonnance de probation, art. 733.1 du Code criminel.
trap, legal: Le tribunal rend un verdict de non-responsabilité criminelle pour cause de troubles mentaux; copie reçue de la Commission d'examen.
trap, legal: L'ordonnance de garde en établissement dit, à l'article 30 C.c.Q., que la personne est dangereuse et que sa garde est nécessaire.
trap, legal: Chef d'évasion et liberté sans excuse, art. 145 C.cr., retiré par la Couronne ce matin.
trap, legal: Case cochée sur l'affidavit : « Le patient refuse de se soumettre à l'examen » (libellé imprimé).
trap, legal: Accusé de possession simple de stupéfiants, déjudiciarisé par le programme de mesures de rechange.
trap, legal: Extrait du jugement : le locateur doit prouver que le locataire trouble la jouissance paisible des lieux.
trap, legal: Ordonnance d'autorisation de soins de la Cour supérieure, trois ans, échéance le 2 mai; avocat avisé.
trap, victim: Agressée par son ancien conjoint en 2019, elle a suivi deux ans de thérapie au CALACS.
trap, victim: Enfant, il a été abusé par un entraîneur; il en a parlé au groupe pour la première fois.
trap, victim: Le voisin l'a manipulée pour obtenir son NIP et lui a volé 600 $.
trap, victim: Madame a reçu une indemnité de l'IVAC à titre de victime d'acte criminel.
trap, victim: Au refuge précédent, un homme l'a menacé avec un couteau; il dort depuis près de la porte.
trap, victim: Elle a subi de la violence psychologique de la part du propriétaire, qui la traitait de folle devant les autres.
trap, victim: On lui a refusé trois logements dès que son adresse au refuge a été connue.
trap, victim: Des jeunes l'ont frappé derrière l'aréna; plainte portée au poste 24 avec l'intervenant.
trap, victim: Négligé par ses parents d'accueil, il s'est occupé seul de ses deux petites sœurs à dix ans.
trap, victim: Sa patronne la harcelait par texto, jusqu'à quinze messages agressifs par soir, tous gardés pour le syndicat.
trap, other subject: Le propriétaire refuse de changer la serrure et prétend que le double est perdu.
trap, other subject: Sa vieille Corolla est capricieuse, elle cale au coin de Saint-George.
trap, other subject: L'infection a mal répondu, bactérie résistante à deux antibiotiques.
trap, other subject: Le chat de la voisine est agressif; elle porte des mitaines de four pour le nourrir.
trap, other subject: Hiver imprévisible et méchant cette année, les sorties se font au jour le jour.
trap, other subject: L'assureur nie la réclamation et minimise les dégâts d'eau, photos à l'appui.
trap, other subject: Le juge est difficile à joindre, sa greffière jamais à son poste, note l'avocate.
trap, other subject: La colle du dentier ne tient pas, c'est un échec total du produit.
trap, other subject: Le personnage du téléroman est hystérique et menteur, ce qui la fait crouler de rire.
trap, other subject: L'agence de placement est de mauvaise foi, écrit la conciliatrice des Normes.
trap, word sense: Il a remis sa chambre propre avant la visite de l'ergothérapeute.
trap, word sense: Elle résiste bien au froid depuis qu'elle porte le parka doublé de sa tante.
trap, word sense: Le bain de l'étage est réservé aux résidents admis avant le 1er.
trap, word sense: Colle résistante à l'eau achetée pour le joint du lavabo.
trap, word sense: Le stagiaire a échoué son canot sur la batture en lui montrant à pagayer, et ils ont mangé leurs sandwichs là.
trap, word sense: Madame a commis un recueil de nouvelles, publié aux Éditions Perce-Neige.
trap, word sense: Elle a manqué de fil bleu et a fini la courtepointe en vert.
trap, word sense: Fugue en ré mineur pratiquée au piano du centre de jour, vingt minutes.
trap, word sense: Chaque mercredi, il joue le fou sur l'échiquier, diagonale ouverte dès le cinquième coup.
trap, word sense: Match de ringuette opposant le refuge au centre de crise, il garde les buts.
trap, identity: Se présente comme « alcoolique en rétablissement » et tient à ce mot, qui lui vient de son parrain.
trap, identity: Iel se dit fol·le et fier·ère, et veut que la note le dise ainsi.
trap, identity: Autiste est le mot qu'il préfère; il l'a fait graver sur son porte-clés.
trap, identity: Elle se nomme Sourde, avec une majuscule, et signe en LSQ depuis l'enfance.
trap, identity: Monsieur souhaite être appelé entendeur de voix plutôt que patient.
trap, identity: Sur sa carte d'affaires : Luc, ex-psychiatrisé, militant, menuisier. Il demande que ce titre figure au plan.
trap, identity: Elle choisit elle-même de se dire survivante de la psychiatrie lors de ses témoignages.
trap, identity: Bipolaire, c'est ainsi qu'il se présente et qu'il veut être présenté au groupe.
trap, identity: Au NA il dit « je suis toxicomane », et nous demande de garder ce mot pour lui.
trap, identity: Handicapée est son mot à elle, politique et assumé; elle corrige ceux qui le contournent.
trap, diagnosis: Dx : trouble de la personnalité limite (F60.3), posé en 2018 par la Dre Arsenault.
trap, diagnosis: Trouble oppositionnel avec provocation, CIM-10 F91.3, au dossier scolaire du plus jeune.
trap, diagnosis: Trouble lié à l'usage de l'alcool, grave, en rémission prolongée (DSM-5-TR).
trap, diagnosis: Axe I : schizophrénie, type désorganisé (295.10), selon le résumé d'hospitalisation de 2009.
trap, diagnosis: Trouble dépressif caractérisé, épisode récurrent, résistant au traitement (code F33.2), en évaluation pour la SMTr.
trap, diagnosis: Trouble de la personnalité dépendante, F60.7, écarté à la réévaluation de mars.
trap, diagnosis: Trouble délirant, type de persécution, F22; clozapine non indiquée à ce stade.
trap, diagnosis: Dysthymie chronique, ancien libellé, devenue trouble dépressif persistant F34.1.
trap, diagnosis: Code Z91.1, non-observance d'un traitement médicamenteux, apposé par la facturation de l'hôpital.
trap, diagnosis: Déficience intellectuelle légère (F70), rapport du neuropsychologue reçu le 11.
clean: Première rencontre SIV au casse-croûte; elle a commandé une guédille et posé la moitié des questions.
clean: Pour elle, se rétablir, c'est « pouvoir m'ennuyer tranquille un dimanche ».
clean: L'objectif du trimestre tient en une ligne : dormir dans mon lit plutôt que sur la chaise berçante.
clean: Matelas livré, plastique enlevé, sieste d'essai de quarante minutes.
clean: Monsieur a demandé qu'on entre sans souliers, planchers frais vernis.
clean: Il garde un pot de monnaie pour les tours de manège de son neveu à l'exposition agricole.
clean: Parti cueillir des bleuets avec deux colocs, revenu la langue mauve et le cœur content.
clean: Au téléphone, elle chuchote parce que sa colocataire dort; on convient d'écrire plutôt.
clean: Texto reçu à 7 h 02 : pouce en l'air, photo du pilulier vide, soleil.
clean: Le pharmacien livre désormais le lundi, sac brun sans nom sur le dessus, comme elle le souhaite.
clean: Lunettes cassées, tige recollée au duct tape en attendant l'optométriste.
clean: Mal de dents depuis samedi, joue enflée, clinique sans rendez-vous à 13 h avec l'intervenant.
clean: Antibiotique commencé, soupe aux lentilles, il a pu fermer l'œil cinq heures.
clean: Constipation sous clozapine abordée sans détour : selles aux trois jours, pruneaux, PEG à partir d'aujourd'hui.
clean: FSC et neutrophiles dans les valeurs attendues, résultat affiché sur Carnet santé.
clean: Salive sur l'oreiller au réveil, il met une serviette de ratine et en a parlé à l'infirmière.
clean: Elle a pris ses mesures elle-même avec le ruban de couture de sa marraine.
clean: Marche de 3 200 pas hier, 5 900 avant-hier, surtout pour aller nourrir les canards.
clean: Rencontre de réseau, six chaises en rond : madame, sa marraine, la prof du petit, l'éducatrice, le pair aidant, moi.
clean: La prof offre de téléphoner aussi quand ça va bien.
clean: Madame a trouvé cette idée bonne et a donné le numéro du travail.
clean: Le petit a dessiné la maladie de sa maman en nuage gris avec des bottes de pluie.
clean: Livre illustré prêté à la famille pour en jaser à l'heure du dodo.
clean: Grand-maman prend les enfants les nuits d'orage, quand le tonnerre réveille les souvenirs.
clean: La belle-fille a demandé ce qu'elle devait dire aux voisins; réponse de monsieur : « Dis que je me repose. »
clean: Les parents vivent à Kapuskasing et participent par Zoom, chien sur les genoux.
clean: Son mari et elle se parlent maintenant sur la galerie plutôt qu'à travers la porte des toilettes.
clean: Ils ont fêté leurs trente ans de mariage avec une coquille Saint-Jacques congelée et un slow.
clean: Veuf depuis avril, il met encore deux tasses sur le comptoir le matin.
clean: Il a donné les robes de sa femme, sauf la verte.
clean: Son ami du café lui a demandé de jouer au cribbage, il a dit oui du premier coup.
clean: Un béguin pour la caissière du Jean Coutu; il répète sa phrase devant le miroir.
clean: Elle s'est fait bloquer sur Messenger par sa meilleure amie, gros chagrin, crème glacée, long bain.
clean: Rencontre en ligne : on a vu ensemble comment garder pour soi son adresse et son numéro de compte.
clean: Le soi-disant militaire lui demandait des cartes-cadeaux; elle a coupé le contact et prévenu la caisse.
clean: Santé sexuelle : dépistage fait, condoms pris dans le panier de l'entrée, question sur la PrEP posée à l'infirmier.
clean: Baisse du désir depuis l'augmentation de la paroxétine, en a parlé avec son mari, puis au médecin.
clean: Prière du chapelet à la radio à 19 h, il laisse tomber l'écran ensuite et s'endort mieux.
clean: Il se demande si Dieu l'a lâché ou si c'est lui qui regardait ailleurs; conversation de vingt minutes avec l'aumônière.
clean: Madame médite dix minutes, bol tibétain acheté au marché aux puces de Saint-Eustache.
clean: Pow-wow en fin de semaine, régalia perlé terminé à la lampe frontale.
clean: La synagogue lui garde un siège près de l'allée pour qu'il puisse sortir prendre l'air.
clean: Elle chante au temple pentecôtiste, y a des amis, et y a appris l'accordéon.
clean: Monsieur a vu la Vierge dans la vitre givrée, ce qui l'a apaisé; il aimerait peindre cette image.
clean: Entend deux hommes qui discutent de lui derrière la cloison, le plus souvent entre 16 h et 18 h.
clean: Frapper trois coups sur la table coupe la conversation des deux hommes, truc appris d'un autre membre.
clean: Odeur de brûlé perçue sans source trouvée, détecteurs testés, elle rit d'avoir vérifié le four quatre fois.
clean: Ombres aperçues au bout du corridor à l'aube; veilleuse ambre branchée.
clean: Il explique que la télé lui envoie des codes; pendant les nouvelles, il la tourne vers le mur et ça lui suffit.
clean: Discours enchaîné par les sonorités par moments (« pain, pin, demain »), compréhensible quand on ralentit.
clean: Orientée, attentive, retient la date du prochain rendez-vous et le prix du café.
clean: Pleurs à deux reprises en parlant de son village inondé.
clean: L'eau est montée jusqu'aux prises; elle a sauvé les albums et la machine à coudre.
clean: Hébergement temporaire à l'hôtel, 4e étage, micro-ondes, fenêtre qui ouvre de dix centimètres.
clean: Croix-Rouge : bon de 150 $ utilisé pour des sous-vêtements chauds et une valise.
clean: L'intervenant de proximité cogne le mardi, jamais à l'improviste les autres jours.
clean: La gérante de l'immeuble veut que les vélos sortent du passage; il a posé un crochet au plafond de sa chambre.
clean: Lettre du locateur lue à deux, mots compliqués surlignés, réponse envoyée à l'intérieur du délai.
clean: Moisissure sous l'évier, inspecteur de la Ville attendu le 28 entre 8 h et midi.
clean: Subvention PSL accordée, sa part du loyer tombe à 268 $ par mois.
clean: Il a fait le tour de l'appartement en touchant chaque mur, puis a dit : « C'est à moi, ça. »
clean: Rideaux taillés dans de vieux draps fleuris par l'atelier de couture.
clean: Colocation avec R. à l'essai deux mois, règles sur une feuille : bruit, bouffe, blondes.
clean: R. et lui ont marchandé une bonne heure autour du thermostat; compromis à 20 degrés.
clean: Départ de l'appartement supervisé à la fin du bail, elle s'en va vivre chez sa sœur à Paquetville.
clean: Haltes-chaleur : mangé une soupe, séché ses mitaines, parlé de motoneige.
clean: L'équipe mobile lui a remis des bas mérinos et un billet pour la douche publique.
clean: Tente déplacée de l'autre côté de la voie ferrée après le passage des employés municipaux.
clean: Il a laissé son barda chez un ami plombier, récupérable les soirs de semaine.
clean: Son sac à dos avec les cartes d'identité a disparu au parc; nouvelles demandes commencées.
clean: Intervention Québec-Rue : rencontré près du viaduc, il grelottait, couverture et café acceptés.
clean: Monsieur dort peu au dortoir, bouchons d'oreilles fournis, lit du coin libéré pour lui.
clean: Dans la nuit, il a aidé un nouveau à trouver la salle de bain.
clean: Repas du soir : macaroni, salade de chou, pouding chômeur; il a repris du pouding.
clean: Corvée de balai échangée avec Steeve contre celle de la vaisselle.
clean: Travaille à la pige comme correctrice, 22 $ l'heure, les matins où la tête est claire.
clean: Retour progressif au CHSLD où elle est préposée : deux jours, puis trois, puis quatre.
clean: Sa gestionnaire a proposé un horaire de soir, elle préfère le jour à cause du sommeil.
clean: La CNESST verse l'indemnité depuis le 12, talon classé dans la chemise orange.
clean: Il a quitté le plateau de travail après une semaine, le bruit des scies lui rappelait l'accident; on cherche du côté des serres.
clean: Essai aux serres concluant, il aime repiquer les laitues, moins désherber.
clean: Permis de cariste obtenu du premier coup, photo avec le pouce levé.
clean: Ses collègues l'appellent Ti-Rouge, il trouve ça chaleureux.
clean: Première paie depuis neuf ans : 487,16 $, dépensée en partie en steak pour toute la maisonnée.
clean: Calcul fait avec l'agente : combien gagner sans perdre la carte-médicaments.
clean: Pourboires déclarés, relevé T4 rangé, carnet à jour.
clean: Bourse d'études de 500 $ de la fondation; elle achète un portable remis à neuf.
clean: Cours de français du soir à La Cité, deux absences pour grippe, note de 82 %.
clean: Il lit à haute voix pour la première fois devant la classe d'alphabétisation, un extrait d'Antonine Maillet.
clean: A passé son GED en français à Bathurst, résultat dans quatre semaines.
clean: Pairs : soirée pizza et témoignages, salle pleine, chaises empruntées au Lions.
clean: Nathalie, paire aidante, a parlé de sa première année après l'hôpital et des casseroles brûlées.
clean: Une participante est sortie au milieu du témoignage, raccompagnée par une amie, revenue pour le dessert.
clean: Formation de pair aidant commencée à Québec, lift organisé, chambre chez l'habitant.
clean: Il veut servir de son vécu pour accueillir les gens à l'urgence.
clean: Groupe TCD, séance 12 : exercice du oui, mais; quatre fiches remplies, un fou rire général.
clean: La compétence retenue par madame : poser la fourchette et nommer l'émotion avant de répondre.
clean: Mise en pratique au souper chez sa mère; elle raconte avoir posé la fourchette trois fois.
clean: En thérapie, il compare sa colère à un poêle à bois : bonne chaleur si la clé est réglée.
clean: Clé du poêle, version concrète : marcher jusqu'au quai avant de rappeler.
clean: Thème du jour en psychothérapie : ce que veut dire se choisir sans se sentir coupable.
clean: Échelle PHQ-9 à 11, contre 17 en octobre; énergie et appétit en hausse.
clean: Elle a manqué deux séances lors de la varicelle du petit; on reprend au même point.
clean: Honoraires ajustés à 40 $ la séance, payables par virement.
clean: Fin de thérapie préparée sur trois rencontres; elle garde les cailloux peints.
clean: Consommation de crack : trois fois cette semaine, plutôt à deux, pipe neuve, pauses pour boire de l'eau.
clean: Ce qu'il aime là-dedans : oublier le froid. Ce qu'il aime moins : le lendemain et le portefeuille à plat.
clean: Sevrage d'alcool au centre Jean-Patrice-Chiasson, jour 3, tremblements en baisse, CIWA à 5.
clean: La naltrexone lui enlève l'envie du deuxième verre, remarque-t-elle.
clean: Envies fortes le jour de la paie, donc souper chez sa sœur ce soir-là et virement automatique du loyer.
clean: Il a versé le reste du quarante onces dans le lavabo, porte ouverte, avec son coloc comme témoin.
clean: Jeton d'un an remis par sa marraine à Moncton, salle debout.
clean: Analyse d'urine demandée par l'employeur, négative pour toutes les substances.
clean: Vapotage réduit de moitié, saveur de menthe abandonnée pour la sans goût.
clean: Machines à sous : s'est inscrit lui-même à l'autoexclusion de Loto-Québec, cinq ans.
clean: Liaison : l'agent Ouellette rappellera avant la signification afin que madame puisse avoir quelqu'un à côté d'elle.
clean: Engagement de garder la paix signé; il l'a lu deux fois, a demandé ce que voulait dire « s'abstenir ».
clean: PAJ-SM, cour municipale de Laval : plan d'action déposé, quatre rencontres faites sur six.
clean: La victime a accepté une médiation avec Équijustice, date à fixer; monsieur prépare ce qu'il veut dire.
clean: Après l'audience, il a retiré sa cravate, mangé un hot-dog vapeur et dormi douze heures.
clean: Appel du détachement de la GRC : leur fourgonnette arrive dans 30 minutes, monsieur en est prévenu et se prépare un thermos.
clean: Centre de crise : plan de trois jours écrit au marqueur, un geste par repas.
clean: Elle a passé l'avant-midi à brosser le lapin de la maison, puis a téléphoné à son boss.
clean: Idées noires plus présentes au crépuscule; elle reste dans la cuisine avec les autres entre 16 h et 18 h.
clean: Tentative de suicide il y a onze ans par médicaments, soignée à Chicoutimi; il la nomme sans détour aujourd'hui.
clean: Ses raisons de rester : sa nièce, les outardes d'octobre, finir le patio.
clean: Rappel de sécurité à 20 h, elle décroche à la deuxième sonnerie, la bouche pleine de rôties.
clean: Sa lapine attend des petits, le vétérinaire en compte cinq; monsieur bricole une boîte à foin.
clean: Poisson rouge nommé Monsieur Trudeau, bocal nettoyé aux deux semaines.
clean: Le chat diabétique a besoin de deux piqûres par jour, elle met la même alarme pour ses propres pilules.
clean: Trio de banjo monté avec deux gars de la maison de chambres, répertoire : Cayouche et La Bottine.
clean: Courriel à sa travailleuse sociale dicté à l'ordinateur, ponctuation comprise.
clean: Elle a rapporté la clé du local dans une boîte de réglisse, avec un mot pour la stagiaire.
clean: Prochaine étape dans ses mots à lui : « Payer la shot à mon frère, avec mon argent à moi. »
`)
