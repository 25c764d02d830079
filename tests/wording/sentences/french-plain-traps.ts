import {readSentences, type Sentence} from './sentence.js'

/** French words for a fault where they judge nobody: other people, things, bodies, plays and work; by a writer who had read the rules. */
export const sentences: Sentence[] = readSentences(`
trap, word sense: Il se dit culotté, en riant.
trap, word sense: Le pansement est tordu et décollé.
trap, word sense: Le fil de la sonde: il est tordu.
trap, word sense: Le tuyau d'oxygène est plié, il est tordu et l'air passe mal.
trap, word sense: Le jaune d'œuf, il est pourri.
trap, word sense: Le pied droit, il est insensible.
trap, word sense: Son frère est malade et sa mère est insensible.
trap, word sense: Elle a un ulcère au pied; elle est insensible aux deux talons.
trap, word sense: Le test, il est contradictoire et sera refait.
trap, word sense: La marche sans aide: elle est impossible encore.
trap, word sense: Nodule au sein: il est malin, apprend-elle au rendez-vous.
trap, word sense: Le mélanome: il est malin mais pris à temps.
trap, word sense: Il est frustrant pour elle d'attendre.
trap, word sense: Il est injuste envers elle de la juger, dit sa fille.
trap, word sense: Il est bien injuste, dit-il, de perdre son logement.
trap, word sense: Le traitement: il est intenable avec son horaire.
trap, word sense: Le bail est injuste et il le conteste.
trap, word sense: Aide auditive retirée: il est bruyant exprès pour entendre l'écho.
trap, word sense: Usager tannant selon sa mère quand il était petit.
trap, word sense: Il dit: « je suis tannant ».
trap, word sense: Elle se trouve vilaine et laide.
trap, word sense: Elle dit être insensible depuis le Paxil, comme gelée.
trap, word sense: Elle se décrit insensible depuis le début de l'antidépresseur.
trap, word sense: Depuis la sertraline, elle est insensible, dit-elle, et n'arrive plus à pleurer.
trap, word sense: Il rapporte être indifférent aux autres depuis trois semaines.
trap, word sense: Il est insensible aux émotions depuis l'antidépresseur, dit-il, et veut changer.
trap, word sense: Il a une cruauté à raconter.
trap, word sense: Il a une certaine bêtise à se faire pardonner, rit-il.
trap, word sense: Il a une mauvaise foi de vendeur à dénoncer à l'Office.
trap, word sense: La compagnie fait preuve d'une mauvaise foi évidente, dit-elle.
trap, word sense: L'assureur fait preuve de mauvaise foi, selon elle.
trap, word sense: La CNESST fait preuve de mauvaise foi, selon lui.
trap, word sense: Son employeur fait preuve de mépris, rapporte-t-elle.
trap, word sense: Le juge a dit que le père avait fait preuve de cruauté.
trap, word sense: Son fils fait preuve d'insolence à l'école, dit-elle.
trap, word sense: L'enfant fait preuve de méchanceté à l'école selon l'enseignante.
trap, word sense: Le propriétaire fait preuve d'arrogance, dit-elle.
trap, word sense: Son colocataire fait preuve de mesquinerie, dit-il.
trap, word sense: L'infirmière de l'autre hôpital a fait preuve de brusquerie, dit-elle.
trap, word sense: L'équipe a fait preuve d'insensibilité et s'est excusée.
trap, word sense: On a fait preuve de condescendance envers elle à l'urgence.
trap, word sense: Le médecin a fait preuve d'indélicatesse; plainte aux plaintes.
trap, word sense: Elle se plaint que l'agent a fait preuve d'arrogance.
trap, word sense: Il travaille son arrogance en groupe, dit-il.
trap, word sense: Elle veut diminuer son arrogance avec ses employés.
trap, word sense: Elle veut cesser ses moqueries envers sa sœur.
trap, word sense: Il regrette ses bêtises de jeunesse.
trap, word sense: Ses bêtises de jeunesse le font rire.
trap, word sense: Il raconte ses bêtises à son petit-fils.
trap, word sense: Elle rit de ses sottises avec sa petite-fille.
trap, word sense: Il déplore leur arrogance au service à la clientèle.
trap, word sense: Elle se sent blessée par leur condescendance à l'urgence.
trap, word sense: Leur mépris à l'urgence l'a fait pleurer.
trap, word sense: Elle a été blessée par notre mépris et leur condescendance.
trap, word sense: Il quitte son emploi: leur malhonnêteté le dégoûte.
trap, word sense: Elle raconte la violence: sa cruauté, ses coups, ses menaces.
trap, word sense: Sa cruauté la hante, dit-elle de son beau-père.
trap, word sense: Sa tyrannie à la maison l'a fait fuir avec les enfants.
trap, word sense: Elle a fui sa tyrannie et son mépris.
trap, word sense: Sa mesquinerie, dit-elle de son ex, a ruiné la garde.
trap, word sense: Son insensibilité au pied gauche persiste.
trap, word sense: Son insensibilité à la douleur (neuropathie) inquiète.
trap, word sense: Son insensibilité au froid est notée.
trap, word sense: Son acharnement à marcher malgré la douleur est admirable.
trap, word sense: Son acharnement à guérir impressionne.
trap, word sense: Sa vanité, dit-il en riant, c'est ses cheveux.
trap, word sense: Vanité de la salle de bain.
trap, word sense: Sa vanité dans la salle de bain est trop haute pour le fauteuil.
trap, word sense: La vanité est trop haute; sa vanité a été abaissée.
trap, word sense: Sa mollesse abdominale.
trap, word sense: La mollesse du bras notée.
trap, word sense: Sa mollesse au bras gauche est nouvelle.
trap, word sense: Bébé: son hypotonie, sa mollesse notée par la mère.
trap, word sense: Sa malice d'enfant lui manque.
trap, word sense: Ses yeux brillent, sa malice est de retour.
trap, word sense: Son opportunisme: infection opportuniste.
trap, word sense: Son idiotie.
trap, word sense: Son verbiage.
trap, word sense: Le risque de vengeance est évalué par la police.
trap, word sense: Porno de vengeance: ses photos ont été publiées.
trap, word sense: Victime de porno de vengeance.
trap, word sense: Elle dénonce un acte de vengeance et de chantage de son ex.
trap, word sense: Un geste de provocation de la part de son frère, dit-elle.
trap, word sense: Stratégie du groupe: répondre sans provocation.
trap, word sense: Il a frappé sans provocation, selon le rapport de police.
trap, word sense: Groupe: parler d'orgueil et de honte.
trap, word sense: Elle parle d'orgueil et de pardon avec l'aumônier.
trap, word sense: Plein d'orgueil et de joie devant son fils diplômé.
trap, word sense: Larmes d'orgueil et de joie au mariage de sa fille.
trap, word sense: Elle a eu un sursaut d'orgueil et a fini sa course.
trap, word sense: Lâcheté, dit-il, d'avoir quitté sa femme.
trap, word sense: Il est mort par pure bêtise médicale, dit la famille.
trap, word sense: Signes de lâcheté ligamentaire.
trap, word sense: Elle a dit oui par politesse et non par lâcheté.
trap, word sense: Quête de vengeance dans son jeu vidéo.
trap, word sense: Moqueries envers lui à l'école rapportées.
trap, word sense: Moqueries à l'égard de son poids à l'école.
trap, word sense: Mépris envers elle de la part de son ex.
trap, word sense: Arrogance envers elle au guichet, rapporte-t-elle.
trap, word sense: Cruauté envers les animaux: nie.
trap, word sense: Cruauté envers les animaux dans l'enfance: aucune.
trap, word sense: Cruauté envers les animaux (critère TC): absente.
trap, word sense: Méchanceté envers elle de la part des filles de la classe.
trap, word sense: Mépris envers lui-même, honte.
trap, word sense: Hargne contre la maladie.
trap, word sense: Animosité face à son ex.
trap, word sense: Irrespect envers elle de la part d'un collègue.
trap, word sense: Elle bosse avec son frère dans un garage.
trap, word sense: L'infirmière importune le patient trop souvent la nuit, dit la famille.
trap, word sense: La maladie tourmente un patient sur dix.
trap, word sense: Le mari tyrannise sa famille, révèle-t-elle.
trap, word sense: Un hallucination: une voix nargue la patiente.
trap, word sense: Une voix persécute la patiente la nuit.
trap, word sense: Un résident achale la patiente; plan fait.
trap, word sense: Le résident du 12 bouscule la patiente; aucune blessure.
trap, word sense: Un enfant malmène le patient à l'école.
trap, word sense: La préposée rudoie la patiente; déclaration faite.
trap, word sense: Signalement: un employé rudoie les résidents.
trap, word sense: Un bénévole importune la patiente, dit-elle.
trap, word sense: Elle tanne sa mère pour avoir un chat, dit-elle en riant.
trap, word sense: Elle commande un patient virtuel.
trap, word sense: Il commande le monde.
trap, word sense: Elle commande tout au téléphone.
trap, word sense: Le moniteur accapare l'attention.
trap, word sense: Le télévieur squatte le salon.
trap, word sense: La lésion détourne le temps.
trap, word sense: Il gâche le bain.
trap, word sense: La rougeur gâche le bain.
trap, word sense: La voiture contourne la douche.
trap, word sense: Le fauteuil contourne le sujet.
trap, word sense: Il élude le sujet de la mort de son fils; deuil récent.
trap, word sense: Elle esquive le sujet de l'agression; respecter son rythme.
trap, word sense: Elle contourne le sujet du viol; on respecte.
trap, word sense: Il contourne les questions de maths.
trap, word sense: L'enfant traîne au salon avec ses jouets.
trap, word sense: Il flâne dans le salon avec sa fille.
trap, word sense: Le chariot traîne dans le hall, à ranger.
trap, word sense: Elle niaise dans le salon avec ses amis.
trap, word sense: Elle ricane du film.
trap, word sense: Ils ricanent des blagues.
trap, word sense: Elle ricane de tout depuis son AVC (rire pathologique).
trap, word sense: Elle aime la noise.
trap, word sense: Il aime la chicane.
trap, word sense: Son chien cherche la chicane.
trap, word sense: Il cherche la bataille de Vimy dans les archives.
trap, word sense: Il aime la bataille des Plaines d'Abraham, passionné d'histoire.
trap, word sense: Elle aime le trouble de ses yeux.
trap, word sense: Fils unique; elle flirte avec les hommes du bingo et s'amuse, dit-elle.
trap, word sense: Sa saturation flirte avec les 88 %.
trap, word sense: Le bébé fait des siennes la nuit.
trap, word sense: Son genou fait des siennes.
trap, word sense: Sa sciatique fait des siennes depuis mardi.
trap, word sense: Son pacemaker fait des siennes.
trap, word sense: Sa vessie fait des siennes depuis l'opération.
trap, word sense: L'ascenseur fait des siennes.
trap, word sense: Le moniteur fait des siennes.
trap, word sense: Sa hanche faisait des siennes cet hiver.
trap, word sense: Elle fait la moue devant le sirop, goût amer.
trap, word sense: Elle fait la moue en avalant le potassium.
trap, word sense: Il fait la loi du silence dans sa pièce.
trap, word sense: Le chien fait des histoires au bain.
trap, word sense: Sa constipation le fait chier.
trap, word sense: Il fait la belle vie en Floride.
trap, word sense: Elle fait la belle grand-maman gâteau.
trap, word sense: Un proche fait le bouffon.
trap, word sense: Elle joue un rôle: elle fait le fou du roi dans la pièce.
trap, word sense: Il fait le fou dans sa pièce de Shakespeare.
trap, word sense: Il fait le fou du roi au théâtre.
trap, word sense: Il travaille comme clown: il fait le clown dans les fêtes.
trap, word sense: Il fait le clown dans les fêtes d'enfants, son métier.
trap, word sense: Elle fait le pitre avec ses petits-enfants.
trap, word sense: Il fait le fou avec son petit-fils et rit.
trap, word sense: Examen neuro: fait la moue symétrique.
trap, word sense: Elle fait la moue, sourit, gonfle les joues; VII intact.
trap, word sense: Les yeux mi-clos, elle respire mollement.
trap, word sense: Il serre mollement la main droite.
trap, word sense: Elle a été traitée cruellement par son père.
trap, word sense: Elle rêve qu'un homme rit cruellement.
trap, word sense: Traitée méchamment au travail, en arrêt.
trap, word sense: On lui a répondu méchamment à la pharmacie.
trap, word sense: Le médecin lui aurait répondu condescendamment.
trap, word sense: Elle pleure cruellement son mari.
trap, word sense: La douleur la fait cruellement souffrir.
trap, word sense: Il souffre cruellement de l'absence de sa fille.
trap, word sense: Malicieusement, elle offre un biscuit à l'infirmière et rit.
trap, word sense: Logiciel malicieusement installé sur son téléphone.
trap, word sense: Il reste obstinément optimiste.
trap, word sense: La fièvre reste obstinément à 38,5.
trap, word sense: La tension reste obstinément haute.
trap, word sense: La température reste obstinément élevée malgré l'acétaminophène.
trap, word sense: La lumière reste obstinément allumée.
trap, word sense: Elle rit sauvagement dans les manèges.
trap, word sense: La cicatrice est désagréablement tirante.
trap, word sense: Elle avance à la marche obstinément, fière de ses progrès.
trap, word sense: Elle se bat obstinément pour garder son logement.
trap, word sense: Elle mange goulûment son dessert préféré, contente.
trap, word sense: La maladie évolue sournoisement.
trap, word sense: Le mélanome réagit sournoisement.
trap, word sense: La boîte rit niaisement.
trap, word sense: Il dit qu'il rit niaisement quand il est gêné.
trap, word sense: Il dit qu'il a répondu sottement à son patron.
trap, word sense: Il raconte avoir ri niaisement à la blague de son fils.
trap, word sense: Elle dit avoir répondu agressivement à son fils et le regrette.
trap, word sense: Il dit avoir réagi impulsivement et méchamment.
trap, word sense: Il nomme avoir parlé rudement à sa conjointe et veut s'excuser.
trap, word sense: Elle dit avoir ri méchamment et le regrette.
trap, word sense: Le médecin entre brusquement.
trap, word sense: L'enfant a réagi brusquement quand la porte a claqué.
trap, word sense: Réagit brusquement à la douleur, retrait.
trap, word sense: Réagit brusquement à la percussion du tendon.
trap, word sense: Le ventre est mou comme hier, bruits présents.
trap, word sense: Abdomen mou comme à l'admission.
trap, word sense: Utérus mou comme hier, massage fait.
trap, word sense: Selles molles comme attendu après la lactulose.
trap, word sense: Sa main est molle comme celle d'une poupée depuis l'AVC.
trap, word sense: Une crapule l'a volé au guichet.
trap, word sense: Un scélérat l'a agressé dans le métro.
trap, word sense: Son beau-frère, une crapule selon elle, a vidé son compte.
trap, word sense: Il a dit au juge: « mon père est une crapule ».
trap, word sense: Elle appelle son chat « la vieille chipie ».
trap, word sense: Salope, salaud: mots criés par le voisin; police appelée.
trap, word sense: Son chum l'a appelée « salope » et l'a poussée.
trap, word sense: Son conjoint lui écrit qu'elle est une salope.
trap, word sense: Son ex dit qu'elle est une salope et une profiteuse.
trap, word sense: Les voix disent qu'elle est une salope.
trap, word sense: Elle entend une voix: « salope ».
trap, word sense: Les voix crient salope.
trap, word sense: Il a reçu un graffiti « crapule » sur sa porte.
trap, word sense: Germaine avec une majuscule: prénom de sa mère.
trap, word sense: Mme Tremblay, Germaine, au salon.
trap, word sense: Lavigne, Germaine au téléphone pour sa sœur.
trap, word sense: Le numéro du poste est écrit au tableau.
trap, word sense: Note le numéro de la chambre.
trap, word sense: Vérifier le numéro du lit.
trap, word sense: Le numéro de la carte est valide.
trap, word sense: Donner le numéro au 8-1-1.
trap, word sense: Appelle le numéro au bas de la feuille.
trap, word sense: Inscrire le numéro du bracelet.
trap, word sense: Le numéro du dossier est erroné.
trap, word sense: Voir le numéro 12 du bulletin.
trap, word sense: Le numéro de la ligne de crise est donné.
trap, word sense: Un numéro au verso de la carte est donné.
trap, word sense: Le phénomène du membre fantôme est expliqué.
trap, word sense: Le phénomène de la blouse blanche est évoqué.
trap, word sense: Le phénomène du coucher de soleil (sundowning).
trap, word sense: Le phénomène au lit: jambes sans repos.
trap, word sense: Il a vu un moineau au bout du balcon.
trap, word sense: Nourrit les moineaux, son passe-temps.
trap, word sense: Elle écoute le moineau du balcon.
trap, word sense: Il élève un cochon au fond de la cour.
trap, word sense: La sorcière au fond du décor de l'Halloween a fait rire les résidents.
trap, word sense: Décor: une sorcière au poste, des citrouilles.
trap, word sense: Il y a une sorcière au poste pour l'Halloween.
trap, word sense: La décoration, une sorcière au poste, plaît aux résidents.
trap, word sense: Le petit innocent de la crèche est un santon.
trap, word sense: Bébé épais du lit: le petit phénomène.
trap, word sense: Il dit être la honte de sa famille.
trap, word sense: Il se décrit comme la honte de la famille.
trap, word sense: Être une charge, un fardeau pour ses enfants: sa plus grande peur.
trap, word sense: Croit être un poids pour tout le monde.
trap, word sense: Pense être un fardeau pour sa famille; risque suicidaire à évaluer.
trap, word sense: Pense être un poids pour ses proches.
trap, word sense: Perçoit être un fardeau pour les proches.
trap, word sense: Il se perçoit comme un fardeau pour ses proches.
trap, word sense: Elle se décrit comme un poids pour sa famille.
trap, word sense: Elle ne veut pas être un poids pour ses enfants.
trap, word sense: Il ne veut pas être un fardeau pour sa famille.
trap, word sense: Veut éviter d'être un poids pour l'entourage.
trap, word sense: Elle avoue être un fardeau pour ses enfants, en larmes.
trap, word sense: Les frais sont un fardeau pour la famille.
trap, word sense: Le coût est un poids pour la famille; demande d'aide.
trap, word sense: Les soins sont un fardeau pour la famille; répit offert.
trap, word sense: L'horaire des soins est un fardeau pour l'entourage; répit proposé.
trap, word sense: Échelle de Zarit: un fardeau pour le conjoint modéré.
trap, word sense: Elle croit qu'elle est un monstre et une plaie pour sa mère.
trap, word sense: Il dit qu'il est un raté.
trap, word sense: Elle se dit que c'est un échec et qu'elle est une nulle.
trap, word sense: Il dit de lui-même: c'est un raté.
trap, word sense: Il répète: « je suis un déchet ».
trap, word sense: Elle répète qu'elle est une vache et qu'elle doit maigrir.
trap, word sense: Elle répète qu'elle est un porc (TCA).
trap, word sense: Elle est convaincue d'être un monstre, un déchet.
trap, word sense: Dans sa tête, elle est une nulle.
trap, word sense: Il pense qu'il est un nul.
trap, word sense: Il affirme qu'il est un zéro et pleure.
trap, word sense: Elle affirme être une ratée.
trap, word sense: Selon les voix, il est un déchet.
trap, word sense: Les voix disent qu'il est un déchet et un chien.
trap, word sense: Son père lui disait qu'il était un raté.
trap, word sense: Son père lui répétait qu'elle était une vache.
trap, word sense: Les enfants disent qu'elle est une sorcière, rit-elle.
trap, word sense: On lui a dit à l'école qu'elle était une vache.
trap, word sense: Astrologie chinoise: il est un rat.
trap, word sense: Signe chinois: elle est une vache.
trap, word sense: Il est un ours dans la pièce de sa petite-fille.
trap, word sense: Dans la parade, il est un ours.
trap, word sense: Il est un ancien voyou devenu pompier, dit-il.
trap, word sense: Au scrabble, c'est un animal en 4 lettres.
trap, word sense: Au jeu de charades, c'est un animal qui rampe.
trap, word sense: Test cognitif: lion, c'est un animal, dit-il.
trap, word sense: MoCA: rhinocéros, dit « c'est un animal qui a une corne ».
trap, word sense: MMSE: nomme « c'est un animal ».
trap, word sense: BDI: item 3, il est un raté coté 2.
trap, word sense: Le lot de sang est un O négatif; l'autre est un zéro.
trap, word sense: La glycémie ne peut pas être un zéro: c'est un zéro d'appareil.
trap, word sense: Il vit comme un enfant de 5 ans de fonctionnement selon le neuropsychologue.
trap, word sense: Il s'habille comme un clown, c'est son métier.
trap, word sense: Il vit comme un adolescent: étudie et travaille.
trap, word sense: Le lapin mange comme un cochon.
trap, word sense: L'enfant mange comme un enfant de deux ans selon l'ergothérapeute.
trap, word sense: Il dit qu'il se conduit comme un imbécile quand il boit.
trap, word sense: Elle dit qu'elle crie comme une folle quand elle est à bout et le regrette.
trap, word sense: Il dit qu'il agit comme un enfant gâté avec sa mère.
trap, word sense: Elle raconte que son conjoint agit comme un sauvage quand il boit.
trap, word sense: Son père agissait comme un roi à la maison, raconte-t-elle.
trap, word sense: Son ex se comporte comme un malade, dit-elle; peur.
trap, word sense: Elle rapporte que son frère hurle comme un fou au téléphone.
trap, word sense: Soluté en place au bras droit, débit 80 ml/h.
trap, word sense: Plaie au sacrum propre, pansement changé.
trap, word sense: C'est une plaie de stade 2 au talon.
trap, word sense: C'est une vraie plaie de pression maintenant, stade 3.
trap, word sense: La plaie est une plaie sur le tibia qui date de juin.
trap, word sense: C'est une plaie.
trap, word sense: La lésion au talon est une plaie qui guérit bien.
trap, word sense: Ce n'est pas une rougeur, c'est une plaie avec écoulement.
trap, word sense: Elle dit que c'est une plaie depuis la chute.
trap, word sense: La rougeur au coccyx devient une plaie.
trap, word sense: Sa petite rougeur est maintenant une grosse plaie au talon.
trap, word sense: C'est un zéro sur l'échelle de douleur.
trap, word sense: La douleur est un zéro ce matin.
trap, word sense: Son EVA est un zéro au repos, un quatre à la marche.
trap, word sense: L'animal de compagnie est un rat qui vit en cage.
trap, word sense: Son animal est un rat.
trap, word sense: Son animal de soutien est un chien qui dort avec elle.
trap, word sense: C'est un chien avec un harnais de la fondation Mira.
trap, word sense: Lapo est un chien.
trap, word sense: Son seul lien significatif est un chien qui a douze ans.
trap, word sense: Pour elle, la plus grande joie est un chien.
trap, word sense: Son personnage préféré est un ours qui parle.
trap, word sense: Le dessin représente un ours; c'est un ours dans la forêt, dit-elle.
trap, word sense: Il dit que c'est un ours qui lui fait peur dans son rêve.
trap, word sense: Le costume d'Halloween est une sorcière avec un balai.
trap, word sense: Son premier dessin est une vache dans un champ.
trap, word sense: Le lait, c'est une vache qui le donne, explique-t-il au groupe.
trap, word sense: Le problème de voisinage est un rat dans les murs.
trap, word sense: C'est un rat, pas une souris, selon l'exterminateur.
trap, word sense: Le nœud au casse-tête est un porc avec des ailes.
trap, word sense: Il parle de sa tante: c'est une sorcière, selon lui.
trap, word sense: Elle dit de son ex que c'est un porc et un harceleur.
trap, word sense: Selon elle, son conjoint est un bourreau.
trap, word sense: Elle rapporte que son voisin est un voyou.
trap, word sense: Il dit que son ancien patron était un escroc.
trap, word sense: Le proprio est un escroc, dit-elle.
trap, word sense: Le vendeur était un fraudeur qui lui a pris 3000 $.
trap, word sense: L'appelant était un fraudeur.
trap, word sense: L'homme au téléphone était un imposteur, a confirmé la banque.
trap, word sense: Il croit que sa mère est un imposteur (délire de Capgras).
trap, word sense: Il est convaincu que l'infirmière est un imposteur.
trap, word sense: Elle croit que sa fille est un sosie, que c'est un imposteur.
trap, word sense: Pour lui, la retraite est un gâchis.
trap, word sense: Il dit que sa vie est un gâchis.
trap, word sense: Il dit être un fardeau pour ses enfants.
trap, word sense: Elle dit qu'elle est un fardeau pour sa famille.
trap, word sense: Il répète qu'il est un poids pour sa famille.
trap, word sense: Elle exprime être la honte de la famille.
trap, word sense: Verbalise être un fardeau pour l'entourage, idées noires passives.
trap, word sense: Il a l'idée d'être un fardeau pour ses proches.
trap, word sense: Score élevé à l'item « un fardeau pour les proches ».
trap, word sense: Sentiment d'être un fardeau pour sa famille.
trap, word sense: Le coût du médicament est un fardeau pour la famille.
trap, word sense: La maladie est un poids pour son conjoint, dit-il.
trap, word sense: Le loyer est un fardeau pour la famille.
trap, word sense: Le sac de terre est un poids lourd pour elle.
trap, word sense: Son camion est un poids lourd.
trap, word sense: Il conduit un poids lourd depuis 1998.
trap, word sense: Le véhicule impliqué est un poids lourd.
trap, word sense: Le tabac est un poison, dit-il.
trap, word sense: L'eau de Javel est un poison à ranger.
trap, word sense: Il croit que le médicament est un poison.
trap, word sense: Elle refuse le comprimé; pour elle, c'est un poison.
trap, word sense: Le feu est une menace pour elle depuis l'incendie.
trap, word sense: Son ex-conjoint est une menace pour elle.
trap, word sense: Le bruit du corridor est une nuisance.
trap, word sense: Les punaises sont une nuisance dans l'immeuble.
trap, word sense: Le courriel reçu est une menace.
trap, word sense: Le message laissé par l'ex est une menace.
trap, word sense: C'est une menace, a dit le policier au sujet du texto.
trap, word sense: Le logement froid est une menace pour sa santé.
trap, word sense: Le numéro de la chambre a été changé.
trap, word sense: Le numéro du lit est le 12.
trap, word sense: Le numéro au poste est affiché.
trap, word sense: Le numéro de la chambre de garde est le 4023.
trap, word sense: Le phénomène du lit qui tourne est un vertige, explique la physio.
trap, word sense: Le petit cochon au bout de la table est sa tirelire.
trap, word sense: Le cochon du fond de la cour est à son frère, fermier.
trap, word sense: C'est un phénomène qui arrive avec les opioïdes.
trap, word sense: Le phénomène de Raynaud est un phénomène qui touche ses doigts.
trap, word sense: Le document est un original.
trap, word sense: L'ordonnance reçue est un original.
trap, word sense: La toile au salon est un original.
trap, word sense: Son premier test est un raté, à refaire.
trap, word sense: L'essai du fauteuil roulant est un raté.
trap, word sense: Le souper raté était un gros gâchis, dit-elle en riant.
trap, word sense: Le test de grossesse est un vrai, deux lignes.
trap, word sense: Il se décrit: « je suis un vendu ».
trap, word sense: Le condo est un vendu.
trap, word sense: L'arrivée du bébé est un beau cochon d'Inde pour la grande sœur.
trap, word sense: Son loisir est un zoo; l'animal vedette est un ours.
trap, word sense: Le vautour est un animal qui l'intéresse.
trap, word sense: La limace est une limace dans le potager.
trap, word sense: C'est une limace, dit l'enfant en la montrant.
trap, word sense: Pour son fils, la poupée est une sorcière.
trap, word sense: Son rôle dans la pièce est un zouave.
trap, word sense: Son personnage de jeu est un voyou.
trap, word sense: Elle dit que sa sœur est une vipère.
trap, word sense: La vipère, c'est une vipère du zoo qui l'a mordu.
trap, word sense: L'envenimation est due à un serpent: c'est une vipère.
trap, word sense: Le plus gros défi est un débris dans l'œil droit.
trap, word sense: Le corps étranger est un débris.
trap, word sense: L'échantillon contient un dépôt; c'est un débris.
trap, word sense: Le linge est une guenille, elle en demande une autre.
trap, word sense: Le tampon utilisé est une vieille guenille.
trap, word sense: Le bain moussant, c'est une bête à cornes pour lui.
trap, word sense: Sa phobie est une bête à poils.
trap, word sense: L'infestation, c'est une vermine, dit l'inspecteur.
trap, word sense: La teigne du cuir chevelu: c'est une teigne.
trap, word sense: La lésion au cuir chevelu est une teigne.
trap, word sense: Diagnostic: la plaque est une teigne sur le bras.
trap, word sense: Le prénom de sa chatte est Chipie.
trap, word sense: Chipie, sa chatte, lui manque.
trap, word sense: Sa chatte Chipie est gardée par la voisine.
trap, word sense: Les Furies au hockey, son équipe préférée.
trap, word sense: Elle collectionne les harpies eurasiennes en peinture.
trap, word sense: Il a vu une harpie au zoo.
trap, word sense: Sa sœur Germaine au téléphone ce matin.
trap, word sense: Germaine avec sa fille à la cafétéria.
trap, word sense: Mme Germaine Tremblay, 82 ans, vient pour son vaccin.
trap, word sense: Accompagnée par sa sœur Germaine.
trap, word sense: Sa mère s'appelait Germaine.
trap, word sense: Il dort comme un bébé.
trap, word sense: Il se sent fatigué, mange comme un ours, dit sa femme.
trap, word sense: Elle dit qu'elle mange comme un cochon depuis la prednisone.
trap, word sense: Il dit: je vis comme un roi ici.
trap, word sense: Il vit comme un roi, selon ses mots.
trap, word sense: Il a dit en riant qu'il mange comme un roi.
trap, word sense: Elle s'habille comme une princesse pour l'Halloween.
trap, word sense: Sa fille s'habille comme une princesse.
trap, word sense: L'enfant agit comme un bébé depuis la naissance de sa sœur, rapporte la mère.
trap, word sense: Il agit comme un enfant de son âge.
trap, word sense: Son petit-fils crie comme un perdu dans les manèges.
trap, word sense: Le bébé crie comme un malade à l'injection, dit le père.
trap, word sense: Il raconte que son père vivait comme un animal.
trap, word sense: Sa voisine hurle comme une folle la nuit, dit-elle.
trap, word sense: Elle dit que son mari est un pilier de bar.
trap, word sense: Son père était un coureur de jupons, raconte-t-elle.
trap, word sense: Il a été traité de salaud par son ex.
trap, word sense: Elle se fait traiter de salope à l'école.
trap, word sense: Les élèves l'appellent salope.
trap, word sense: Textos reçus: « salope », « t'es rien ».
trap, word sense: Le mot « salope » est écrit sur son casier.
trap, word sense: Voix qui lui disent « salaud », « moins que rien ».
trap, word sense: Les voix le traitent de crapule.
trap, word sense: Ses voix lui répètent qu'il est une crapule.
trap, word sense: Elle se sent comme une moins-que-rien.
trap, word sense: Il dit être un moins-que-rien.
trap, word sense: Elle se perçoit comme une moins-que-rien depuis la séparation.
trap, word sense: Croyances négatives: « je suis un moins-que-rien ».
trap, word sense: Son groupe de musique s'appelle Les Crapules.
trap, word sense: Il lit Le Scélérat de Mauriac.
trap, word sense: Elle est un paquet de nerfs, dit-elle d'elle-même.
trap, word sense: Je suis un paquet de nerfs avant l'examen, dit-elle.
trap, word sense: Tricheur aux cartes dans le film, il a ri.
trap, word sense: Il joue le tricheur dans la pièce de théâtre.
trap, word sense: Le héros du roman est roublard.
trap, word sense: Le méchant du film est sadique et l'a effrayée.
trap, word sense: Elle a été victime d'un conjoint sadique.
trap, word sense: Son père était un sadique.
trap, word sense: Son agresseur était sadique.
trap, word sense: Il craint d'être devenu sadique comme son père.
trap, word sense: Hiver barbare cette année, sort peu.
trap, word sense: Tumeur bestiale au sein, dit-elle.
trap, word sense: Fanatique de hockey, il suit tous les matchs.
trap, word sense: Il est un fanatique des Canadiens.
trap, word sense: Grand fanatique de baseball, il écoute les matchs à la radio.
trap, word sense: Elle est fanatique de tricot.
trap, word sense: Patient fanatique de pêche, projet de sortie au lac.
trap, word sense: Anémie pernicieuse traitée par B12.
trap, word sense: Anémie de Biermer (pernicieuse).
trap, word sense: Anémie pernicieuse connue depuis 2011.
trap, word sense: Fièvre pernicieuse écartée.
trap, word sense: Patiente connue pour anémie pernicieuse.
trap, word sense: Elle est prude, dit-elle, et préfère une préposée femme.
trap, word sense: Elle se dit prude; soins intimes par une femme.
trap, word sense: Le jeune est morveux, rhinorrhée claire.
trap, word sense: Nez morveux depuis trois jours.
trap, word sense: Enfant morveux, fébrile à 38,2.
trap, word sense: Enfant au nez morveux.
trap, word sense: Elle joue la mégère dans La Mégère apprivoisée.
trap, word sense: Il lit La Mégère apprivoisée.
trap, word sense: Elle a vu Conan le Barbare.
trap, word sense: Sa fille écoute Barbare à la télé.
trap, word sense: Rire sardonique et trismus: tétanos écarté.
trap, word sense: Rictus sardonique noté, tétanos à écarter.
trap, word sense: Spasme sardonique du visage.
trap, word sense: Bébé apathique et fébrile, transfert à l'urgence.
trap, word sense: Patient apathique et ralenti, TSH demandée.
trap, word sense: Patiente apathique et aboulique depuis l'AVC frontal.
trap, word sense: Elle est apathique et anhédonique depuis trois semaines.
trap, word sense: Nourrisson mou comme un chiffon, apathique et pâle.
trap, word sense: Ventre mou comme à l'habitude, non douloureux.
trap, word sense: Selles molles comme hier.
trap, word sense: Le gâteau est mou comme il l'aime.
trap, word sense: Fromage mou comme collation.
trap, word sense: L'abdomen est mou comme attendu.
trap, word sense: La peau est molle comme de la pâte.
trap, word sense: Elle trouve le groupe ennuyant à mourir.
trap, word sense: L'atelier est ennuyant à son goût.
trap, word sense: Chaleur assommante, hydratation encouragée.
trap, word sense: L'effet du Seroquel est assommant, dit-il.
trap, word sense: Médicament assommant selon lui, dose à revoir.
trap, word sense: Il trouve son médicament assommant.
trap, word sense: Dose rebutante de lactulose; goût rebutant.
trap, word sense: Le goût de la colchicine est rebutant.
trap, word sense: L'odeur est rebutante pour elle.
trap, word sense: Le goût du supplément est rebutant, dit-elle.
trap, word sense: Le devis est raisonneur.
trap, word sense: Le toit est pourri et coule.
trap, word sense: La dent est pourrie.
trap, word sense: Molaire pourrie à extraire.
trap, word sense: Le bois du balcon est pourri et dangereux.
trap, word sense: Son doigt est tordu depuis la fracture.
trap, word sense: Le genou est tordu et enflé.
trap, word sense: Le cathéter est tordu.
trap, word sense: La tubulure est tordue.
trap, word sense: Il est tordu de douleur.
trap, word sense: Il est tordu par la scoliose.
trap, word sense: Il est sévère avec lui-même.
trap, word sense: Elle est sévère avec elle-même.
trap, word sense: Elle se montre trop sévère avec elle-même.
trap, word sense: Le père est sévère avec les enfants.
trap, word sense: Sa mère était sévère avec tout le monde, raconte-t-elle.
trap, word sense: La douleur est sévère avec nausées.
trap, word sense: L'appareil est bruyant en entrevue.
trap, word sense: La respiration est bruyante.
trap, word sense: L'hypoglycémie est sévère.
trap, word sense: Son trouble est sévère.
trap, word sense: L'antidépresseur est mordant pour la gorge.
trap, word sense: Le froid est mordant ce matin.
trap, word sense: Le froid dehors est mordant.
trap, word sense: La situation est injuste, dit-elle.
trap, word sense: La décision est injuste pour lui.
trap, word sense: La vie est injuste, dit-il.
trap, word sense: Elle trouve que le système est injuste avec elle.
trap, word sense: Elle est insensible au pied gauche depuis l'opération.
trap, word sense: Le pied est insensible.
trap, word sense: Elle est insensible à la douleur au pied droit.
trap, word sense: Il est insensible à l'aiguille, neuropathie.
trap, word sense: Membre insensible au monofilament.
trap, word sense: Le patient est insensible du côté gauche.
trap, word sense: Elle est insensible aux deux pieds.
trap, word sense: Bactérie insensible à la pénicilline.
trap, word sense: Il est indifférent aux autres depuis l'AVC.
trap, word sense: Le résultat est contradictoire avec le précédent.
trap, word sense: L'information est contradictoire.
trap, word sense: Les versions sont contradictoires avec les images.
trap, word sense: Le chiot est vilain.
trap, word sense: Vilain hématome au front.
trap, word sense: La plaie est vilaine.
trap, word sense: La blessure est vilaine ce matin.
trap, word sense: L'ecchymose est vilaine et étendue.
trap, word sense: Le virus est virulent.
trap, word sense: Elle est malin.
trap, word sense: La tumeur est maligne.
trap, word sense: Le nodule est malin.
trap, word sense: Résultat de biopsie: il est malin.
trap, word sense: Le rythme est intenable pour elle au travail.
trap, word sense: Il est indésirable au Canada, dit la lettre d'Immigration.
trap, word sense: L'effet est indésirable et noté.
trap, word sense: Effet indésirable au lithium: tremblement.
trap, word sense: L'alcool est nuisible et il le sait.
trap, word sense: Le bruit est nuisible pendant la sieste.
trap, word sense: Il est complaisant.
trap, word sense: Le travail est frustrant.
trap, word sense: La situation est frustrante, mais elle tient le coup.
trap, word sense: Pour elle, l'attente est frustrante.
trap, word sense: Il trouve ça frustrant.
trap, word sense: C'est frustrant pour elle d'attendre.
trap, word sense: La nuit, il est impossible de dormir.
trap, word sense: Il est impossible aujourd'hui de joindre la famille.
trap, word sense: Il est impossible encore de retirer la sonde.
trap, word sense: Il est parfois impossible pendant la nuit de le lever seul.
trap, word sense: Il est impossible avec la marchette de monter l'escalier.
trap, word sense: Il est vraiment impossible aujourd'hui de mesurer la TA.
trap, word sense: La marche est impossible.
trap, word sense: Le transfert est impossible avec une seule personne.
trap, word sense: L'entrevue est impossible ce matin.
trap, word sense: Le rendez-vous est impossible ce matin.
trap, word sense: La ponction est impossible encore.
trap, word sense: Il est contradictoire avec la note précédente que le poids ait baissé.
trap, word sense: Le voisin est conflictuel.
trap, word sense: La séparation est conflictuelle.
trap, word sense: Le divorce est très conflictuel et la garde est disputée.
trap, word sense: Le dossier est conflictuel avec l'employeur.
trap, word sense: Le linge est louche.
trap, word sense: Dame étrange au téléphone: selon lui, une fraude.
trap, word sense: Résident étranger arrivé en mai.
trap, word sense: Il trouve l'homme étrange.
trap, word sense: Elle a vu un homme étrange et a eu peur.
trap, word sense: Un homme louche l'a suivie hier.
trap, word sense: Une femme étrange lui a parlé à l'arrêt d'autobus.
trap, word sense: Il a vu un homme louche avec un couteau dans la rue.
trap, word sense: Un monsieur étrange et agité criait dans l'autobus.
trap, word sense: Elle rêve d'un homme étrange.
trap, word sense: Un homme vilain avec elle dans l'enfance, dit-elle.
trap, word sense: Un client conflictuel à son magasin l'a frappée.
trap, word sense: Elle est caissière et un client frustrant et impoli l'a mise à bout.
trap, word sense: Il fait preuve d'un grand courage.
trap, word sense: Il a une bêtise à réparer, dit-il.
trap, word sense: Elle a une telle arrogance chez son patron à gérer.
trap, word sense: Sa patronne fait preuve d'un mépris constant, dit-elle.
trap, word sense: Elle a subi une grande cruauté dans l'enfance.
trap, word sense: Il a été témoin d'une grande cruauté à la guerre.
trap, word sense: Elle parle d'une rare cruauté vécue en Syrie.
trap, word sense: Victime d'une grande cruauté de la part de son ex.
trap, word sense: Son ex a une incroyable mauvaise foi au tribunal, dit-elle.
trap, word sense: Son enfant a une vilaine toux.
trap, word sense: Sa vie dissolue racontée dans ses mémoires.
trap, word sense: La vie dissolue du héros de son roman.
trap, word sense: Conduite déréglée du robinet.
trap, word sense: Sa conduite d'eau déréglée a causé le dégât.
trap, word sense: Elle parle de son livre sur le mépris.
trap, word sense: Il travaille son égocentrisme en thérapie.
trap, word sense: En thérapie, elle nomme sa procrastination et veut y travailler.
trap, word sense: Elle veut travailler sa procrastination.
trap, word sense: Objectif du patient: réduire sa procrastination au travail.
trap, word sense: Sa procrastination lui nuit, dit-il; objectif choisi par lui.
trap, word sense: Il dit que sa procrastination est pire depuis l'automne.
trap, word sense: Elle nomme sa négativité et veut la changer.
trap, word sense: Elle se reproche son égocentrisme.
trap, word sense: Il reconnaît son arrogance et s'est excusé.
trap, word sense: Elle souffre de son incompétence perçue au travail.
trap, word sense: Elle craint son incompétence au travail.
trap, word sense: Sentiment d'incompétence.
trap, word sense: Peur que son incompétence soit découverte au travail.
trap, word sense: Insuffisance: sa incompétence valvulaire est légère.
trap, word sense: Son incompétence cervicale notée à l'échographie.
trap, word sense: Incompétence du col: cerclage à 14 semaines.
trap, word sense: Son hypocrisie le dégoûte chez son frère.
trap, word sense: Elle décrit la rupture: sa froideur, son mépris et ses moqueries.
trap, word sense: Elle parle de son mari, de son mépris et de ses insultes.
trap, word sense: Elle parle de son ex et de ses moqueries au souper.
trap, word sense: Il raconte l'intimidation: leurs moqueries à l'école.
trap, word sense: Leurs moqueries au travail l'ont blessé.
trap, word sense: Elle a peur de ses moqueries.
trap, word sense: La mère de l'enfant craint sa cruauté avec elle.
trap, word sense: L'agresseur, son sadisme et ses menaces: elle en rêve.
trap, word sense: Mégalomanie: son délire de grandeur, sa mégalomanie est moindre.
trap, word sense: Maniaque: sa mégalomanie a cessé avec le lithium.
trap, word sense: Son maniérisme est noté à l'examen mental.
trap, word sense: Ses maniérismes moteurs (catatonie): posture, grimaces.
trap, word sense: Échelle de Bush-Francis: ses maniérismes notés à 2.
trap, word sense: Ses maniérismes sont liés à la catatonie.
trap, word sense: Sa quérulence au tribunal.
trap, word sense: L'examen: sa virulence du pneumocoque.
trap, word sense: La souche et sa virulence dans les poumons.
trap, word sense: Sa brusquerie de mouvement est liée à la chorée.
trap, word sense: L'animosité envers son ex persiste, dit-elle.
trap, word sense: Elle décrit sa témérité à moto à vingt ans.
trap, word sense: Elle rit de sa témérité.
trap, word sense: Par pure vengeance, son ex a coupé le téléphone.
trap, word sense: Son ex a fait ça par pure méchanceté, dit-elle.
trap, word sense: Elle dit avoir été frappée par pure méchanceté.
trap, word sense: Il parle de vengeance et de pardon en séance.
trap, word sense: Groupe sur le deuil, la colère et désir de vengeance.
trap, word sense: Il rumine, idées de vengeance envers l'agresseur.
trap, word sense: Idées de vengeance.
trap, word sense: Pas d'idée de vengeance.
trap, word sense: Désir de vengeance et rage, dit-il.
trap, word sense: Elle lit un roman de vengeance.
trap, word sense: Un film de vengeance et de guerre.
trap, word sense: Sentiment de rancune et de tristesse.
trap, word sense: Elle parle de rancune.
trap, word sense: Pas de rancune envers son frère.
trap, word sense: Elle n'a plus de rancune.
trap, word sense: Accusée de paresse et de malice par son ex.
trap, word sense: Elle se dit coupable de paresse.
trap, word sense: Elle s'accuse de lâcheté et de paresse.
trap, word sense: Il se traite de lâche, s'accuse de lâcheté.
trap, word sense: Elle se reproche d'avoir fui par lâcheté.
trap, word sense: Il s'accuse d'avoir menti par orgueil.
trap, word sense: Par orgueil, dit-il, il n'a jamais demandé d'aide.
trap, word sense: Il dit qu'il a refusé l'aide par orgueil.
trap, word sense: Elle parle de paresse.
trap, word sense: Paresse intestinale, souffre de paresse.
trap, word sense: Il souffre de paresse intestinale.
trap, word sense: Intestin: signe de paresse.
trap, word sense: Œil atteint de paresse, cache-œil porté.
trap, word sense: L'enfant a été victime de malveillance et de négligence.
trap, word sense: Signalement de malveillance et de maltraitance.
trap, word sense: Victime de cruauté et de violence.
trap, word sense: Elle a été victime de provocation et de coups.
trap, word sense: Test de provocation.
trap, word sense: Test de provocation à la méthacholine.
trap, word sense: Épreuve de provocation et spirométrie.
trap, word sense: Épreuve de provocation orale à l'arachide négative.
trap, word sense: Le test de provocation est prévu mardi.
trap, word sense: Dix-Hallpike: manœuvre de provocation et vertige à droite.
trap, word sense: Il était soumis à de la malveillance.
trap, word sense: Enseignement: pas de bêtise.
trap, word sense: Elle a ri de bêtises avec ses amies.
trap, word sense: Son petit-fils a fait une grosse bêtise.
trap, word sense: Ignorance: elle dit avoir agi par ignorance.
trap, word sense: Il a pris les deux comprimés par ignorance.
trap, word sense: Il avait pris le double par ignorance et a appelé Info-Santé.
trap, word sense: Mauvaise humeur rapportée par la conjointe.
trap, word sense: Sa mauvaise humeur le matin, dit-elle, vient du manque de sommeil.
trap, word sense: Mépris face au miroir travaillé en thérapie.
trap, word sense: Mépris envers soi travaillé.
trap, word sense: Mépris de soi.
trap, word sense: Négativité envers soi.
trap, word sense: Négativité notée au Coombs.
trap, word sense: Négativité évidente du test de grossesse.
trap, word sense: Négativité constante des cultures depuis lundi.
trap, word sense: Négativité face au virus.
trap, word sense: Négativité à l'égard de son corps, dit-elle.
trap, word sense: Ses sarcasmes la blessaient, dit-elle de son père.
trap, word sense: Impolitesse face à un client: elle a été congédiée.
trap, word sense: Antipathie envers sa belle-mère, dit-elle.
trap, word sense: Il tanne sa peau avec le soleil.
trap, word sense: Il tanne des peaux, son métier.
trap, word sense: Il bosse dans une usine.
trap, word sense: Elle bosse au restaurant.
trap, word sense: Il bosse à l'usine depuis 20 ans.
trap, word sense: Elle commande le repas pour la famille.
trap, word sense: Il commande une équipe de pompiers.
trap, word sense: Elle commande une équipe de dix personnes à l'usine.
trap, word sense: Il commandait une équipe dans l'armée.
trap, word sense: Il commande un repas pour sa famille.
trap, word sense: Elle commande des repas par téléphone.
trap, word sense: Elle commande la famille.
trap, word sense: La salle: elle commande un patient à la poupée de jeu.
trap, word sense: Elle commande le fauteuil.
trap, word sense: La voiture bouscule une infirmière.
trap, word sense: Il bouscule un résident en reculant son fauteuil, sans le voir.
trap, word sense: Elle bouscule par accident un résident avec sa marchette.
trap, word sense: En perdant l'équilibre, il bouscule un patient.
trap, word sense: Des voix le tourmentent.
trap, word sense: La douleur tourmente la patiente la nuit.
trap, word sense: L'acouphène tourmente le patient.
trap, word sense: Le chagrin tourmente sa mère.
trap, word sense: La pensée du deuil tourmente la famille.
trap, word sense: La douleur malmène la patiente.
trap, word sense: Le bruit importune les résidents.
trap, word sense: La lumière importune la patiente.
trap, word sense: L'odeur importune les usagers.
trap, word sense: La guerre malmène la famille.
trap, word sense: Le syndicat critique.
trap, word sense: La maladie gâche le repas.
trap, word sense: La pluie gâche l'activité.
trap, word sense: La nausée gâche le repas.
trap, word sense: La douleur gâche tout le temps du bain.
trap, word sense: Le bruit gâche le repas.
trap, word sense: La toux gâche la rencontre.
trap, word sense: L'enfant monopolise l'attention de la mère.
trap, word sense: Sa fibromyalgie monopolise toute l'attention.
trap, word sense: Son père accapare la conversation.
trap, word sense: La soignante détourne l'attention de l'enfant pendant le vaccin.
trap, word sense: La mère détourne l'attention du bébé pendant l'injection.
trap, word sense: La musique détourne l'attention de la douleur.
trap, word sense: Il détourne l'attention de la douleur avec la musique.
trap, word sense: Elle détourne l'attention vers sa respiration, technique apprise.
trap, word sense: Elle détourne la conversation.
trap, word sense: Il contourne la douche avec sa marchette.
trap, word sense: Il contourne la table avec son fauteuil.
trap, word sense: Elle contourne les obstacles.
trap, word sense: Il traîne au salon un peu après le souper pour regarder le hockey.
trap, word sense: Elle traîne sa jambe gauche.
trap, word sense: Il traîne du pied.
trap, word sense: Elle traîne son soluté dans le corridor.
trap, word sense: Il traîne le pied dans le corridor.
trap, word sense: Il traîne dans le corridor avec sa marchette.
trap, word sense: Une odeur traîne dans le corridor.
trap, word sense: Un fil traîne dans le corridor, retiré.
trap, word sense: Le fil traîne devant le lit.
trap, word sense: Un tapis traîne devant le bureau, retiré.
trap, word sense: La civière traîne dans le corridor.
trap, word sense: Son linge traîne au salon.
trap, word sense: Un chat rôde au bureau.
trap, word sense: Un chien rôde près du bureau.
trap, word sense: Son chat rôde autour du poste de télé.
trap, word sense: Un homme rôde devant le bureau, sécurité appelée.
trap, word sense: L'ex-conjoint rôde autour du local, police avisée.
trap, word sense: Elle s'attarde au salon pour jaser avec une amie.
trap, word sense: Elle s'attarde au salon avec sa sœur.
trap, word sense: Il poireaute au poste de police depuis midi.
trap, word sense: Le petit flâne au bureau de poste.
trap, word sense: Il aime flâner au centre d'achats.
trap, word sense: Il aime la bataille navale.
trap, word sense: Elle aime la bataille de boules de neige.
trap, word sense: Il aime les batailles de coqs à la télé.
trap, word sense: Il aime la bataille (jeu de cartes) avec son fils.
trap, word sense: Elle joue à la bataille.
trap, word sense: Elle aime provoquer le rire.
trap, word sense: Il aime à provoquer des rires.
trap, word sense: Il cherche à provoquer le sommeil avec la mélatonine.
trap, word sense: Elle cherche à provoquer le vomissement.
trap, word sense: On cherche à provoquer une toux productive.
trap, word sense: Elle cherche à provoquer ses règles.
trap, word sense: Sa toux cherche à déranger le sommeil.
trap, word sense: Il se demande s'il cherche à déranger, dit-il.
trap, word sense: Il aime le trouble qu'il a vu.
trap, word sense: Parade de la Saint-Jean: il y va avec sa sœur.
trap, word sense: Parade de la Saint-Jean au programme.
trap, word sense: Il parade avec les cadets.
trap, word sense: Elle parade dans la fanfare.
trap, word sense: Il paradait avec son régiment.
trap, word sense: Il parade à la Fierté.
trap, word sense: Elle parade au défilé de mode.
trap, word sense: Il pavoise.
trap, word sense: Il potine avec sa sœur au téléphone, souriant.
trap, word sense: Elle potine avec une amie, bonne humeur.
trap, word sense: Elle potine avec plaisir avec ses voisines.
trap, word sense: Il flâne.
trap, word sense: Elle musarde dans le jardin, souriante.
trap, word sense: Une intrigue policière la captive.
trap, word sense: L'intrigue et les personnages lui plaisent.
trap, word sense: Ce livre l'intrigue.
trap, word sense: Ça l'intrigue et elle pose des questions.
trap, word sense: Le bruit l'intrigue.
trap, word sense: Une intrigue au théâtre.
trap, word sense: L'intrigue dans le roman est bonne.
trap, word sense: Cette chose l'intrigue depuis lundi.
trap, word sense: La chose intrigue.
trap, word sense: La lésion intrigue.
trap, word sense: Le dossier intrigue.
trap, word sense: Le résultat intrigue et sera repris.
trap, word sense: La douleur au genou intrigue depuis mars.
trap, word sense: L'anémie intrigue encore; bilan élargi.
trap, word sense: Elle dit que tout le monde conspire contre elle.
trap, word sense: Croit que la famille complote contre lui.
trap, word sense: Croit que l'équipe complote contre elle.
trap, word sense: Elle croit qu'on complote dans son dos.
trap, word sense: Il dit que son frère magouille avec la succession.
trap, word sense: Il tricote et frime pour rire.
trap, word sense: Le vinaigre chipote.
trap, word sense: Elle chipote dans son assiette, peu d'appétit.
trap, word sense: Il chipote au souper, nausées.
trap, word sense: Il se chicane avec sa sœur.
trap, word sense: Elle se chicane avec son conjoint.
trap, word sense: Son fils se chicane avec les autres à l'école.
trap, word sense: Elle dit qu'elle se chicane avec tout le monde depuis l'automne.
trap, word sense: Elle rapporte qu'il se chicane avec les autres.
trap, word sense: Ses parents se chicanent.
trap, word sense: Elle flirte avec un homme sur une application.
trap, word sense: Elle flirte avec un homme du groupe de marche, dit-elle.
trap, word sense: Il flirte avec une femme rencontrée au bal.
trap, word sense: Sa glycémie flirte avec les 15.
trap, word sense: Son IMC flirte avec le 30.
trap, word sense: Sa tension flirte avec les 160.
trap, word sense: Elle fait à sa tête de lit un dessin.
trap, word sense: Il fait la moue pour l'examen du nerf facial.
trap, word sense: Elle fait la moue à la demande, symétrique.
trap, word sense: Examen du VII: sourit, fait la moue, gonfle les joues.
trap, word sense: Il fait la loi au cégep.
trap, word sense: Il fait la loi ou l'histoire à l'université.
trap, word sense: Elle fait des histoires pour enfants.
trap, word sense: Elle fait des histoires illustrées en ergothérapie.
trap, word sense: Il aime faire le clown à l'hôpital pour enfants (bénévole).
trap, word sense: Elle fait le clown bénévole auprès des enfants.
trap, word sense: Elle fait le bébé en pâte à modeler.
trap, word sense: Il fait une montagne.
trap, word sense: Il veut faire une montagne en randonnée cet été.
trap, word sense: Elle a fait une montagne en raquettes.
trap, word sense: Il aime faire une montagne chaque fin de semaine.
trap, word sense: Elle fait la belle couture.
trap, word sense: Il fait la belle saison au chalet.
trap, word sense: Faire la belle vie, dit-il.
trap, word sense: Il fait la belle table de bois.
trap, word sense: Il aime faire la belle galette de sa mère.
trap, word sense: Sa constipation la fait chier, dit-elle.
trap, word sense: Ça me fait chier, dit-il.
trap, word sense: Il ricane de la blague.
trap, word sense: Elle ricane des blagues du préposé, bonne humeur.
trap, word sense: Elle ricane de son erreur.
trap, word sense: Il se fiche de la couleur de la marchette.
trap, word sense: Elle se fiche de la date du rendez-vous.
trap, word sense: Elle se fiche de son apparence depuis le deuil.
trap, word sense: Il esquive les coups.
trap, word sense: Elle esquive un coup de sa voisine.
trap, word sense: Il élude.
trap, word sense: Il s'obstine avec le jeu pour gagner.
trap, word sense: Tumeur qui détourne le repas.
trap, word sense: Sourit malicieusement.
trap, word sense: Il sourit malicieusement en racontant sa blague.
trap, word sense: Elle rit malicieusement avec son petit-fils.
trap, word sense: Le bébé sourit malicieusement.
trap, word sense: L'enfant sourit malicieusement à sa mère.
trap, word sense: Il sonne désagréablement à l'oreille.
trap, word sense: Sensation désagréablement froide au bras.
trap, word sense: Peau désagréablement moite.
trap, word sense: Elle est cruellement déçue par la nouvelle.
trap, word sense: Elle manque cruellement de sommeil.
trap, word sense: Il manque cruellement d'argent.
trap, word sense: Le service manque cruellement de ressources.
trap, word sense: L'équipe manque cruellement de personnel.
trap, word sense: Il ressent cruellement l'absence de son épouse.
trap, word sense: Sa femme lui manque cruellement.
trap, word sense: Membre posé mollement sur un oreiller.
trap, word sense: La main tombe mollement.
trap, word sense: Bras gauche retombe mollement.
trap, word sense: Le bras droit pend mollement.
trap, word sense: Jambe couchée mollement sur le lit, parésie.
trap, word sense: Poignée de main: serre mollement.
trap, word sense: Serre mollement ma main, force 3/5.
trap, word sense: Bandage posé lâchement autour du poignet.
trap, word sense: Il a été lâchement agressé par deux hommes.
trap, word sense: Lâchement attaqué dans la rue.
trap, word sense: Son père l'a lâchement abandonnée, dit-elle.
trap, word sense: Il a été sauvagement battu par des inconnus.
trap, word sense: Elle a été sauvagement agressée à 19 ans.
trap, word sense: Sauvagement attaqué par un chien.
trap, word sense: Mordue sauvagement par un pitbull.
trap, word sense: Il fait du camping sauvagement.
trap, word sense: Il est stupidement tombé dans l'escalier, dit-il.
trap, word sense: Il s'est coupé sottement avec le couteau.
trap, word sense: Elle s'est brûlée bêtement avec le fer.
trap, word sense: Parle crûment de l'agression qu'elle a vécue.
trap, word sense: Elle dit crûment ce qui lui est arrivé.
trap, word sense: Parle rudement français.
trap, word sense: Son patron l'a traitée condescendamment.
trap, word sense: Sa mère lui parlait méchamment.
trap, word sense: Elle rapporte que son fils lui répond agressivement.
trap, word sense: Elle dit avoir réagi brusquement à la piqûre.
trap, word sense: A réagi brusquement au stimulus douloureux.
trap, word sense: A réagi brusquement au bruit, sursaut.
trap, word sense: Sort brusquement de son sommeil.
trap, word sense: Elle rit d'elle-même ironiquement.
trap, word sense: Il s'est exprimé ironiquement.
trap, word sense: L'appareil sonne obstinément.
trap, word sense: La pompe sonne obstinément.
trap, word sense: La plaie saigne obstinément.
trap, word sense: Le virus agit sournoisement.
trap, word sense: Le cancer agit sournoisement.
trap, word sense: La maladie agit sournoisement.
trap, word sense: La rouille agit sournoisement.
trap, word sense: Mange goulûment, appétit revenu.
trap, word sense: Bébé boit goulûment au sein.
trap, word sense: Nourrisson tète goulûment.
trap, word sense: Le bébé tète goulûment au sein gauche.
trap, word sense: Elle boit goulûment le verre d'eau, soif++.
trap, word sense: Boit goulûment; glycémie à 24.
trap, word sense: Tumeur idiotement nommée.
trap, word sense: Elle trouve qu'elle a agi égoïstement.
trap, word sense: Il dit avoir agi égoïstement et le regrette.
trap, word sense: Elle craint d'avoir répondu bêtement à l'examen.
trap, word sense: Il s'en veut d'avoir parlé méchamment à son fils.
trap, word sense: Il s'excuse d'avoir parlé impoliment.
trap, word sense: Elle se trouve ridiculement petite.
trap, word sense: Loyer ridiculement bas.
trap, word sense: Dose ridiculement faible, selon le pharmacien.
trap, word sense: Pension ridiculement petite, dit-elle.
trap, word sense: Chandail outrageusement cher, dit-elle en riant.
trap, word sense: Phrase prononcée théâtralement dans la pièce.
trap, word sense: Il récite un poème théâtralement pour le groupe, applaudi.
trap, word sense: Le roulement sonne vilainement.
trap, word sense: Genou vilainement enflé.
trap, word sense: Doigt vilainement coupé.
trap, word sense: Elle a été traitée injustement et méchamment par son ex.
trap, word sense: Le chien a grogné méchamment contre le livreur.
`)
