import {readSentences, type Sentence} from './sentence.js'

/** French traps, each with its twin, as like it as can be, in which the same words are staff’s own judgement; by writers who had not seen the rules; kept apart: nobody who writes rules reads them. */
export const sentences: Sentence[] = readSentences(`
trap, victim: À la polyvalente, les autres élèves le voyaient comme le bizarre de la gang; il dînait seul.
character: Sur l'unité, il est le {bizarre} de la gang; il dîne seul.
trap, victim: Congédiée en mars: son patron la jugeait trop exigeante avec les fournisseurs.
character: Congédiée en mars: trop {exigeante} avec les fournisseurs, comme elle l'est avec nous.
trap, victim: Traité de junkie par les agents du métro lors de l'intervention de samedi, il a peur d'y retourner.
label: {Junkie} connu des agents du métro, il y est retourné samedi.
trap, victim: La belle-famille la prend pour une hystérique et ne l'invite plus dans le temps des Fêtes.
character: En présence de la belle-famille, l'usagère est {hystérique} et il faut mettre fin à la visite.
trap, victim: Une bonne part de son anxiété vient de ce que son père lui répète depuis l'enfance, soit qu'elle est lâche et qu'elle ne fera rien de sa vie.
character: Une bonne part de ses difficultés à l'école vient de ce qu'elle est {lâche} depuis l'enfance, comme nous l'avons expliqué à son père.
trap, victim: Il a été accusé par sa conjointe de chercher l'attention le soir où il a avalé les comprimés.
character: Il a avalé les comprimés ce soir-là pour {chercher l'attention} de sa conjointe.
trap, victim: Les autres résidents de la RI se moquent de Kevin et le disent attardé; l'éducatrice fera une rencontre de groupe.
disability: Plus {attardé} que les autres résidents de la RI, Kevin ne suit pas le groupe; l'éducatrice le rencontrera seul.
trap, victim: Aux yeux de sa sœur, il n'a aucune volonté; il en parle la voix tremblante.
compliance: Aux ateliers, il n'a {aucune volonté}; nous en avons parlé à sa sœur.
trap, victim: On l'a longtemps cru dangereux dans le village; des gens changeaient de trottoir en le voyant, ce qui l'a beaucoup isolé.
risk: Il est {dangereux}; au village, des gens changent de trottoir en le voyant, et nous intervenons toujours à deux.
trap, victim: Le grand-père reproche à Samuel d'être gâté; l'ado baisse la tête et ne répond pas.
character: Samuel est {gâté}; le grand-père lui parle, l'ado ne répond pas.
trap, identity: Madame dit se trouver paresseuse de rester au lit jusqu'à midi.
character: Madame est {paresseuse} et reste au lit jusqu'à midi.
trap, identity: A peur de passer pour manipulatrice si elle demande un PRN deux fois dans le même quart.
character: {Manipulatrice}, a demandé un PRN deux fois dans le même quart.
trap, identity: Monsieur s'identifie comme schizophrène et milite dans un groupe d'entendeurs de voix.
label: Monsieur est un {schizophrène} qui milite dans un groupe d'entendeurs de voix.
trap, identity: Têtue et fière de l'être, comme elle aime le répéter, Josée anime le groupe de pairs du jeudi.
character: {Têtue} comme toujours, Josée a animé le groupe de pairs du jeudi sans suivre le canevas.
trap, identity: Elle se demande, en pleurant, si elle n'est pas trop exigeante envers le personnel; rassurée, retourne se coucher à 23 h 30.
character: Elle demande, en pleurant, à revoir son infirmière; trop {exigeante} envers le personnel, retournée se coucher à 23 h 30.
trap, identity: Quand on l'invite à parler de lui, Éric répond qu'il devient agressif parce qu'il a peur des foules.
risk: Quand on l'invite à parler de lui, Éric devient {agressif}.
trap, identity: Sophie tient au mot bipolaire dans son PII, c'est ainsi qu'elle parle d'elle-même.
label: Sophie est une {bipolaire}, on en a tenu compte dans son PII.
trap, identity: Idées d'indignité: convaincue d'être méchante et de ne pas mériter son repas.
character: Attitude au souper: {méchante}, a poussé son repas.
trap, identity: « Plus jeune, j'étais une petite délinquante », lance-t-elle en riant à l'ergothérapeute.
character: Plus jeune, c'était une petite {délinquante}; elle rit quand l'ergothérapeute lui en parle.
trap, identity: Il a expliqué à l'externe qu'en tant qu'ancien toxicomane, il ne veut pas d'opiacés pour son dos.
label: J'ai expliqué à l'externe de ne pas lui donner d'opiacés pour son dos: c'est un {ancien toxicomane}.
trap, negation: Rien dans nos observations ne laisse croire que M. Pelletier soit paresseux; la sédation suffit à expliquer le lever tardif.
character: Tout dans nos observations laisse croire que M. Pelletier est {paresseux}; la sédation ne suffit pas à expliquer le lever tardif.
trap, negation: L'équipe se demande si l'usagère cherche de l'attention ou si sa douleur est mal soulagée; hydromorphone à réviser avec Dre Nguyen.
character: L'équipe s'entend: l'usagère {cherche de l'attention}, sa douleur est bien soulagée; rien à réviser avec Dre Nguyen.
trap, negation: Il serait injuste de parler de mauvaise volonté chez un homme qui dort trois heures par nuit.
character: Il faut bien parler de {mauvaise volonté} chez cet homme qui dort ses huit heures par nuit.
trap, negation: Ce n'est pas par caprice qu'elle demande une chambre seule; le bruit la réveille en panique.
character: C'est par {caprice} qu'elle demande une chambre seule; elle dort très bien malgré le bruit.
trap, negation: N'est plus envahissant avec les copatients depuis qu'on a revu ensemble la question de la distance.
character: Est de plus en plus {envahissant} avec les copatients même si on a revu la question de la distance.
trap, negation: On a pensé un temps, à tort, que Mme Lévesque exagérait son mal de hanche; la radiographie montre une fracture.
credibility: On pense depuis le début que Mme Lévesque {exagère} son mal de hanche; la radiographie ne montre pas de fracture.
trap, negation: Peut-on vraiment dire d'un jeune de 17 ans qui dort dans des autos qu'il est irresponsable?
character: On peut vraiment dire de ce jeune de 17 ans qu'il est {irresponsable}: il dort dans des autos.
trap, negation: Pas de comportement théâtral ce soir, a soupé avec les autres.
character: Comportement {théâtral} ce soir, n'a pas soupé avec les autres.
trap, negation: Avant de conclure que le client résiste au suivi, vérifions s'il a bien reçu nos lettres.
compliance: Après trois lettres sans réponse, nous concluons que le client {résiste au suivi}.
trap, negation: Sans être dépendante de l'équipe, Mme Fortin apprécie l'appel du vendredi; fin de suivi envisageable au printemps.
character: Trop {dépendante} de l'équipe, Mme Fortin attend l'appel du vendredi; fin de suivi non envisageable au printemps.
trap, other subject: Unité bruyante en soirée; madame demande à souper au petit salon.
character: {Bruyante} en soirée, madame a dû souper au petit salon.
trap, other subject: Semaine difficile pour Marie-Ève: décès de son chat, panne d'auto, chèque d'aide sociale en retard.
character: Marie-Ève {difficile} toute la semaine: appels pour son chat, son auto, son chèque d'aide sociale.
trap, other subject: La médication n'est pas en cause; c'est le climat au garage où il travaille qui est malsain.
character: La médication n'est pas en cause; c'est son rapport avec nous qui est {malsain}.
trap, other subject: Elle a quitté un emploi qu'elle aimait parce que sa gérante était méprisante.
character: Elle a quitté la rencontre plus tôt, {méprisante} envers son agente d'emploi.
trap, other subject: Rencontre familiale: le frère se montre agressif envers la T.S., la pte demande une pause.
risk: Rencontre familiale: la pte se montre {agressive} envers la T.S., le frère demande une pause.
trap, other subject: Son ex, un manipulateur, l'avait coupée de ses amies; c'est à la maison d'hébergement qu'elle a repris contact avec elles.
character: Une {manipulatrice}: elle avait coupé son ex de ses amis, et c'est par la T.S. qu'il a repris contact avec eux.
trap, other subject: Accompagnement chez le dentiste: salle d'attente pleine, secrétaire impatiente, Mme Simard garde son calme.
compliance: Accompagnement chez le dentiste: salle d'attente pleine, Mme Simard {impatiente}, la secrétaire garde son calme.
trap, other subject: Ado hébergée d'urgence par la DPJ, parents négligents.
character: Enfants hébergés d'urgence par la DPJ, usagère {négligente}.
trap, other subject: Retour de sortie à 20 h: s'est fait suivre par un gars achalant au terminus, a appelé l'unité comme convenu.
character: Retour de sortie à 20 h: {achalante} au poste toute la soirée, n'a pas appelé sa mère comme convenu.
trap, other subject: Le nouveau colocataire est malpropre et Mme Tran nettoie derrière lui; elle songe à changer de ressource.
appearance: Mme Tran est {malpropre} et le nouveau colocataire nettoie derrière elle; il songe à changer de ressource.
trap, legal: Accusé de voies de fait et de refus d'obtempérer; comparution le 4 mai à Longueuil.
coercion: Mis en isolement à 22 h pour {refus d'obtempérer}; médecin de garde avisé.
trap, legal: Formation OMEGA du 9 octobre (interventions auprès de la clientèle agressive): l'équipe de soir est libérée.
risk: Cliente {agressive} depuis le 9 octobre: l'équipe de soir applique OMEGA.
trap, legal: Référé au groupe des Alcooliques anonymes de Saint-Hyacinthe, rencontre du jeudi.
label: {Alcoolique} de Saint-Hyacinthe, référé au groupe du jeudi.
trap, legal: Plaidoyer de culpabilité à une accusation de conduite dangereuse; permis suspendu un an, Luc viendra au suivi en autobus.
coercion: Conduite {dangereuse} sur l'unité; sorties suspendues une semaine, Luc dînera à sa chambre.
trap, legal: Le code de vie de la ressource, lu avec Mathieu à son arrivée, prévoit qu'un résident irrespectueux reçoit d'abord un avis verbal.
character: Le code de vie de la ressource a été relu avec Mathieu, un résident {irrespectueux}, qui a reçu un avis verbal.
trap, legal: Elle lit ces jours-ci Les manipulateurs sont parmi nous, emprunté à la bibliothèque de l'hôpital.
character: Elle a emprunté un livre à la bibliothèque de l'hôpital sans le signer; elle est {manipulatrice} ces jours-ci.
trap, legal: Déclaré délinquant à contrôler par la Cour du Québec en 2019, surveillance jusqu'en 2029.
label: Un {délinquant} à surveiller de près, sur l'unité depuis janvier.
trap, legal: À l'énoncé « Je suis paresseuse » du questionnaire, elle a coché jamais.
character: Questionnaire laissé sur la table par la pte, trop {paresseuse}; à reprendre demain.
trap, legal: Selon notre guide de rédaction, capricieux est un jugement; inscrire plutôt ce qui reste dans le cabaret.
character: Selon la feuille d'alimentation, {capricieux} au dîner; il reste la moitié du cabaret.
trap, legal: Tableau de l'unité: l'abréviation MH pour mauvais historien est retirée, écrire d'où vient l'information.
credibility: Tableau de l'unité: M. Dubé {mauvais historien}, prendre l'information auprès de sa fille.
trap, structure: Refuse de baisser les bras: troisième semaine de stage sans absence malgré la fatigue.
compliance: {Refuse de} se lever: troisième absence au stage malgré nos rappels.
trap, structure: Il manque de volontaires pour la sortie aux pommes; M. Côté offre d'accompagner le groupe.
character: Il {manque de volonté} pour la sortie aux pommes; M. Côté reste à l'unité.
trap, structure: Douleur chronique au bas du dos, Tylenol donné à 8 h, soulagée.
label: C'est une {chronique} de l'unité, mal au bas du dos, Tylenol donné à 8 h.
trap, structure: Prendre la douche en fin de soirée minimise les croisements dans le corridor, ce qui l'apaise.
credibility: Au moment de la douche, en fin de soirée, {minimise} ses plaies aux avant-bras.
trap, structure: Il a joué une fugue de Bach au piano du salon, devant tout le groupe.
coercion: Il nous a encore fait une {fugue} pendant l'activité piano.
trap, structure: La date du congé est dépendante d'une place en RI, M. Hébert en est informé.
character: La résidente est {dépendante} du personnel de la RI, M. Hébert en est informé.
trap, structure: Le dossier de Pierre-Luc à la CNESST est fermé depuis lundi; il est soulagé.
character: Pierre-Luc est {fermé} depuis lundi; il parle à peine du dossier de la CNESST.
trap, structure: Le premier essai de ponction veineuse a échoué; réussi au bras droit, bien toléré.
failure: Premier congé temporaire: elle {a échoué}, de retour à l'unité à 21 h.
trap, structure: S'est sentie coincée dans la porte tournante du hall, passera par l'entrée de côté.
service-use: De retour à l'urgence trois semaines après le congé, une vraie {porte tournante}.
trap, structure: Recherche de parasites dans les selles négative, précautions levées, peut retourner chez sa sœur.
character: Vit en {parasite} chez sa sœur depuis mai, aucune recherche de logement.
trap, victim: Au secondaire, Mathieu a été harcelé pendant deux ans par des élèves qui le surnommaient « le débile ».
label: Au secondaire, Mathieu a été suivi pendant deux ans par la psychologue scolaire; il est {débile} et influençable.
trap, victim: Selon le père, rencontré seul le 12 mars, le garçon serait capricieux et n'aurait jamais appris à attendre.
character: Rencontré seul le 12 mars, le garçon est {capricieux} et n'a jamais appris à attendre.
trap, victim: Une ancienne thérapeute lui a dit, il y a une dizaine d'années, qu'elle était trop hystérique pour faire une thérapie, et elle n'a pas reconsulté depuis.
character: Évaluée une première fois il y a une dizaine d'années, elle demeure trop {hystérique} pour faire une thérapie et ne sera pas reconvoquée.
trap, victim: Pleure en racontant que ses collègues riaient dans son dos et l'appelaient la folle du troisième.
label: Pleure, puis rit en parlant de ses collègues du troisième, complètement {folle} ce soir.
trap, victim: Traitée de menteuse par les policiers lorsqu'elle a porté plainte contre son entraîneur.
credibility: Usagère {menteuse}, comme on l'a vu lorsqu'elle a porté plainte contre son entraîneur.
trap, victim: On lui répétait à la maison qu'il était fainéant, comme son oncle; il a quitté l'école à 15 ans.
character: Reste à la maison, {fainéant}, comme son oncle; il a quitté l'école à 15 ans.
trap, victim: Le bailleur a fait circuler parmi les voisins une pétition dans laquelle elle est présentée comme dangereuse.
risk: Depuis que les voisins font circuler une pétition, elle est {dangereuse} et le bailleur devrait en être informé.
trap, victim: S'est retirée à sa chambre pendant le souper après qu'un autre résident l'eut traitée de junkie.
label: S'est retirée à sa chambre pendant le souper avec un autre résident; deux {junkies}, à surveiller.
trap, victim: Élevé par une grand-mère qui le disait ingrat, Karim s'excuse encore avant de demander quoi que ce soit.
character: Élevé par une grand-mère qui lui passait tout, Karim est {ingrat} et demande sans jamais remercier.
trap, victim: Elle a longtemps cru son mari quand il lui disait que c'était elle, la malade mentale, et qu'aucun juge ne lui laisserait les enfants.
label: C'est une {malade mentale} et, quoi qu'en dise son mari, aucun juge ne devrait lui laisser les enfants.
trap, identity: Devant le groupe, Luc s'est nommé toxicomane et a parlé de ses dix-huit mois d'abstinence.
label: Luc, {toxicomane}, a parlé devant le groupe de ses dix-huit mois d'abstinence.
trap, identity: Craint d'être manipulateur lorsqu'il demande à sa blonde de ne pas sortir.
character: Se montre {manipulateur} lorsqu'il demande à sa blonde de ne pas sortir.
trap, identity: La patiente se dit folle et fière de l'être, et milite dans un collectif de survivantes de la psychiatrie.
label: La patiente est {folle}, fière de l'être, et nous inonde des tracts de son collectif.
trap, identity: Se reproche d'avoir été lâche à la mort de sa sœur, thème qui a occupé toute la séance.
character: {Lâche} devant la mort de sa sœur, thème évité pendant toute la séance.
trap, identity: Quand elle parle de son divorce, Mme Haddad se trouve égoïste et se met à pleurer.
character: Quand elle parle de son divorce, Mme Haddad est {égoïste}, puis se met à pleurer pour qu'on la console.
trap, identity: Au questionnaire d'admission, à la question sur ses défauts, il a inscrit menteur.
credibility: {Menteur}, il a inscrit au questionnaire d'admission qu'il n'avait aucun défaut.
trap, identity: Se demande si elle n'est pas trop contrôlante avec son fils, l'idée lui est venue en écoutant une balado.
character: Est trop {contrôlante} avec son fils, l'idée de lui confier une clé ne lui est jamais venue.
trap, identity: Réunion du matin : Sylvie rapporte que le résident s'est excusé de lui-même d'avoir été, selon ses mots, envahissant à la veille de son congé.
character: Réunion du matin : Sylvie rapporte que le résident a été {envahissant} à la veille de son congé et qu'il ne s'est pas excusé.
trap, identity: Elle raconte en riant qu'elle est têtue comme une mule et qu'elle tient cela de sa grand-mère.
character: Elle est {têtue} comme une mule et tient tête à toute l'équipe.
trap, identity: Ses mots pour décrire la dernière année : démotivée, vide, à plat.
compliance: Notre bilan de la dernière année : {démotivée}, peu ponctuelle, à relancer sans cesse.
trap, negation: VAD ce jour par l'IDE du CMP : calme, pas hostile, accepte l'injection.
character: VAD ce jour par l'IDE du CMP : tendu, {hostile}, injection reportée.
trap, negation: L'hypothèse d'une recherche d'attention, évoquée à l'admission, a été écartée par l'équipe.
character: Les gestes posés depuis l'admission relèvent, selon l'équipe, d'une {recherche d'attention}.
trap, negation: On a pu croire ce jeune paresseux; le bilan neuropsychologique montre plutôt une atteinte des fonctions exécutives.
character: Ce jeune est {paresseux}; le bilan neuropsychologique ne montre aucune atteinte des fonctions exécutives.
trap, negation: L'équipe ne la trouve pas capricieuse, ses demandes au sujet des repas tiennent à une maladie cœliaque.
character: L'équipe la trouve {capricieuse}, ses demandes au sujet des repas n'en finissent plus.
trap, negation: On ne saurait parler ici de mauvaise observance : la pharmacie était en rupture de stock.
compliance: {Mauvaise observance} encore ce mois-ci : la pharmacie ne l'a pas vu depuis le 4.
trap, negation: Aucune attitude clivante n'a été relevée entre les équipes de jour et de nuit.
character: Attitude {clivante} relevée à plusieurs reprises entre les équipes de jour et de nuit.
trap, negation: Même s'il était récalcitrant, il faudrait d'abord lui offrir le choix entre les deux molécules.
compliance: Même avec le choix entre les deux molécules, il est {récalcitrant}.
trap, negation: Noémie n'a rien d'une irresponsable; elle manquait d'argent pour l'autobus et ses retards ont cessé avec la carte mensuelle.
character: Noémie est une {irresponsable}; elle dépense l'argent de l'autobus et ses retards continuent malgré la carte mensuelle.
trap, negation: Peu collaborante? Non : fébrile, 39,2 °C, transférée en médecine.
compliance: {Peu collaborante}. Non fébrile, 36,8 °C, renvoyée à sa chambre.
trap, negation: Contrairement à ce que laissait entendre le compte rendu de 2004, elle n'a jamais été théâtrale : ses crises étaient épileptiques.
character: Comme le laissait entendre le compte rendu de 2004, elle est {théâtrale} : ses crises n'ont rien d'épileptique.
trap, other subject: L'unité a été chaotique toute la nuit, le patient a peu dormi.
character: Le patient a été {chaotique} toute la nuit, a peu dormi.
trap, other subject: Père violent, mère absente; placé à 4 ans en famille d'accueil.
risk: {Violent}, père de deux enfants placés à 4 et 6 ans en famille d'accueil.
trap, other subject: Elle s'occupe seule d'un vieux chat capricieux qui, selon elle, lui donne une raison de se lever.
character: Elle s'occupe seule de son vieux chat et, {capricieuse}, ne se lève que lorsqu'elle en a envie.
trap, other subject: L'adolescent évite le vestiaire depuis qu'un élève agressif l'y a poussé contre un casier.
risk: L'adolescent, {agressif}, évite le vestiaire depuis qu'il y a poussé un élève contre un casier.
trap, other subject: La belle-mère de Chloé, décrite par les deux parents comme manipulatrice, se présente aux visites sans prévenir.
character: Chloé, {manipulatrice} avec sa belle-mère comme avec ses deux parents, quitte les visites sans prévenir.
trap, other subject: Les voix sont envahissantes le soir et s'apaisent avec la musique.
character: La résidente est {envahissante} le soir et s'apaise avec la musique.
trap, other subject: Colocataire malhonnête qui a vidé le compte de l'usagère en juin; plainte déposée.
credibility: Usagère {malhonnête} qui a vidé le compte de sa colocataire en juin; plainte déposée.
trap, other subject: La séparation est survenue parce que son mari, immature, jouait l'argent du loyer; elle garde les enfants.
character: La séparation est survenue parce qu'elle est {immature} et jouait l'argent du loyer; son mari garde les enfants.
trap, other subject: Lors de l'incident de jeudi, c'est l'autre patient qui a été provocateur; M. Côté est venu chercher de l'aide.
character: Lors de l'incident de jeudi, c'est M. Côté qui a été {provocateur}; l'autre patient est venu chercher de l'aide.
trap, other subject: Épuisée par une équipe paresseuse qui lui laissait tous les dossiers, elle a demandé un arrêt de travail.
character: {Paresseuse}, elle laissait tous les dossiers à son équipe et a fini par demander un arrêt de travail.
trap, legal: Accusée de conduite dangereuse, comparution le 14 avril au palais de justice de Longueuil.
risk: Usagère {dangereuse}, à escorter le 14 avril au palais de justice de Longueuil.
trap, legal: Formation offerte au personnel le 6 juin : Intervenir auprès du client agressif, inscription auprès de Julie.
risk: Consigne donnée au personnel le 6 juin : client {agressif}, entrer à deux dans la chambre.
trap, legal: 4.2 Comportements inappropriés : sans objet.
character: 4.2 Comportement : {inapproprié}, à recadrer.
trap, legal: Nous avons rappelé à la stagiaire qu'écrire d'une mère qu'elle est démissionnaire ne dit rien de ce qu'elle vit.
character: La stagiaire a rencontré la mère, qui est {démissionnaire} et ne dit rien de ce qu'elle vit.
trap, legal: Par jugement du 3 octobre, la Cour supérieure l'a déclarée inapte et a homologué le mandat de protection.
disability: Depuis le 3 octobre, c'est une mère {inapte} qui laisse tout à la charge de sa fille.
trap, legal: Midi-conférence du 22, salle B : « Le patient récalcitrant », une figure à repenser.
compliance: Synthèse du 22, salle B : patient {récalcitrant}, projet de sortie à repenser.
trap, legal: Le Dr Fortier demande que non compliant soit remplacé dans la lettre par le nombre de doses non prises.
compliance: Le Dr Fortier demande de recompter les doses, le patient étant {non compliant}.
trap, legal: Lecture proposée aux parents : Petit tyran deviendra grand, à emprunter à la bibliothèque du service.
risk: Lecture proposée aux parents de ce petit {tyran} de six ans, à emprunter à la bibliothèque du service.
trap, legal: Dans l'ancienne nomenclature, le trouble portait le nom de personnalité hystérique.
character: Dans le groupe du jeudi, elle se porte bien, mais reste {hystérique}.
trap, legal: Au lieu d'autocritique nulle, la fiche affichée au poste propose : ne partage pas notre lecture de la situation.
insight: {Autocritique nulle}, affiche au poste qu'elle ne partage pas notre lecture de la situation.
trap, structure: Elle refuse de baisser les bras malgré un troisième revers devant le tribunal.
compliance: Elle {refuse de} coopérer malgré un troisième avis du tribunal.
trap, structure: Il prétend à l'AAH depuis la notification de la MDPH, dossier envoyé ce jour.
credibility: Il {prétend} avoir envoyé ce jour son dossier d'AAH à la MDPH.
trap, structure: L'urgence l'admet à 3 h 15 pour observation.
credibility: À 3 h 15, elle {admet} enfin qu'elle a bu.
trap, structure: L'oncologue propose un traitement plus agressif; il veut y réfléchir avec son épouse.
risk: Depuis le rendez-vous avec l'oncologue, il est plus {agressif}; son épouse veut en discuter avec nous.
trap, structure: Médiation prévue dans le conflit opposant notre patient à son frère au sujet de la maison familiale.
compliance: Médiation impossible, notre patient est {opposant} dès qu'on parle de la maison familiale.
trap, structure: Il lui est difficile de s'endormir depuis le changement de chambre.
character: Il est {difficile} avec tout le monde depuis le changement de chambre.
trap, structure: Régime pauvre en sel expliqué à M. Diallo et à sa fille.
insight: {Autocritique pauvre} chez M. Diallo, régime sans sel expliqué à sa fille.
trap, structure: Il manipule bien ses seringues d'insuline, l'infirmière espace les visites.
character: Il {manipule} l'infirmière afin qu'elle espace les visites.
trap, structure: S'est coincé la main dans la porte tournante du hall, radiographie normale.
service-use: Un autre séjour pour ce patient {porte tournante}, radiographie normale.
trap, structure: Répète au piano une fugue de Bach pour la fête de l'étage.
coercion: A répété au piano, puis {a fugué} pendant la fête de l'étage.
trap, victim: Le mot « paresseux » revenait dans tous ses bulletins du primaire; il nous les a montrés la gorge nouée.
character: Usager {paresseux}, ce qui transparaissait déjà dans les bulletins du primaire qu'il nous a montrés.
trap, victim: Souvenirs intrusifs de son beau-père qui la disait menteuse devant toute la tablée.
credibility: Versions changeantes au sujet de son beau-père : {menteuse}, confrontée devant toute l'équipe.
trap, victim: Arrivé en pleurs au centre de jour : un inconnu lui a crié « drogué » à la sortie du métro.
label: Arrivé en retard au centre de jour. {Drogué}, traîne toute la journée à la sortie du métro.
trap, victim: A fermé ses comptes après avoir lu « va te faire soigner, schizo » sous une de ses vidéos.
service-use: A demandé à sortir fumer après avoir regardé une vidéo. {Schizo} connu de l'unité, à surveiller.
trap, victim: Après dix ans à s'entendre traiter de mère incompétente, Mme sursaute quand on s'approche du berceau.
label: Après dix jours d'observation, Mme demeure une mère {incompétente} qui s'énerve quand on s'approche du berceau.
trap, victim: La profiteuse, disait sa belle-famille dans son dos; elle l'a su par une cousine le jour des funérailles.
character: Une {profiteuse}, qui vit aux crochets de sa belle-famille et le reconnaît à peine devant nous.
trap, victim: EMDR, 4e séance. Cible choisie : la voix du père, « t'es rien qu'une vache, lève-toi ». SUD 9 → 3.
compliance: EMDR, 4e séance. {Vache}, n'a pas fait ses exercices entre les séances. SUD non cotés.
trap, victim: Il aurait été accusé par sa conjointe d'être contrôlant parce qu'il vérifiait les serrures; ses rituels ont doublé depuis.
character: Il est {contrôlant} avec sa conjointe et vérifie même son téléphone; les disputes ont doublé depuis.
trap, victim: Pte rapporte que l'agent d'aide sociale l'a regardée de haut et lui a demandé si elle comptait rester fainéante longtemps.
character: Pte rencontrée avec l'agent d'aide sociale. Elle demeure {fainéante} et ne compte pas chercher un emploi avant longtemps.
trap, victim: Monsieur a longuement parlé du jour où son frère, devant les enfants, l'a présenté comme « le toxicomane de la famille ».
label: Monsieur a longuement parlé de son frère et de ses enfants. C'est un {toxicomane} qui a tout coûté à la famille.
trap, victim: L'étiquette de difficile qui l'a suivie d'un foyer de groupe à l'autre lui fait encore mal aujourd'hui.
character: Résidente {difficile}, qui a épuisé un foyer de groupe après l'autre et fait encore la vie dure au personnel aujourd'hui.
trap, victim: Ce qui l'a brisé, dit-il, ce n'est pas la peine, c'est qu'au procès on l'ait dépeint pendant trois jours comme un homme dangereux.
risk: Ce qui nous préoccupe, ce n'est pas la peine, c'est que pendant trois jours il s'est montré un homme {dangereux}.
trap, victim: Traité comme un criminel par les gardiens de sécurité, plaqué au sol, menotté, il tremble encore quand il entend un trousseau de clés.
coercion: Se comporte en {criminel} avec les gardiens de sécurité, crache au sol, menace, cherche les trousseaux de clés.
trap, victim: On a ri d'elle au party de bureau : « fais attention, la bipolaire va péter sa coche ». Arrêt de travail demandé le lundi.
label: On l'a rencontrée au bureau en après-midi. La {bipolaire} a encore pété sa coche. Arrêt de travail prolongé.
trap, victim: Perçue comme hostile par les autres locataires parce qu'elle ne répond pas aux salutations, elle se sent de trop dans son immeuble.
character: {Hostile} envers les autres locataires, elle ne répond pas aux salutations et claque les portes de l'immeuble.
trap, victim: Se rappelle avoir entendu, couchée sur la civière, les ambulanciers parler d'elle entre eux comme d'une abonnée de l'urgence.
service-use: Amenée sur civière par les ambulanciers, 4e fois ce mois-ci, une {abonnée de l'urgence}.
trap, victim: Un propriétaire a écarté sa candidature en lui lançant qu'il ne louait pas à des BS.
othering: Un propriétaire a refusé sa candidature, ce qui se comprend : des {BS} comme lui, ça ne paie pas.
trap, victim: Les enfants de la cour l'appelaient débile. Il se bat dès qu'il entend ce mot.
disability: Les enfants de la cour l'évitent. {Débile}, il se bat dès qu'il perd au ballon.
trap, victim: Le refus de sa candidature au HLM l'a moins blessée que le motif, glissé au téléphone par la préposée : une personne à problèmes.
compliance: Refus de sa candidature au HLM. Une personne {à problèmes}, elle a engueulé la préposée au téléphone.
trap, victim: Toute son enfance, le grand-père a répété qu'il était fou comme sa mère et finirait comme elle à Saint-Jean-de-Dieu.
label: Toute la soirée, a répété que le grand-père l'attendait. Il est {fou} comme sa mère et finira hébergé comme elle.
trap, victim: Un policier l'avait crue soûlonne alors qu'elle était en hypoglycémie; elle a passé la nuit en cellule et ne compose plus jamais le 911.
label: Ramenée par un policier. {Soûlonne}, elle a passé la nuit en cellule et compose le 911 à tout bout de champ.
trap, victim: Elle parle du silence qui s'est fait quand sa tante, au réveillon, l'a traitée de manipulatrice pour avoir dénoncé l'oncle.
character: Elle garde le silence quand sa tante la questionne, puis, {manipulatrice}, dénonce l'oncle pour éviter le congé.
trap, victim: A grandi sous les sarcasmes : grosse, paresse héréditaire, « comme ton père ». TCA apparu à 13 ans.
character: A grandi à Laval, père décédé : {grosse} fille négligée, mange ses émotions. TCA apparu à 13 ans.
trap, victim: Renvoyé de la ressource d'hébergement, étiqueté non collaborant au premier repas manqué, monsieur a dormi dehors onze nuits.
compliance: Revenu de la ressource d'hébergement, {non collaborant} dès le premier repas, monsieur dort tout habillé.
trap, victim: Humilié au groupe d'entraide, où un participant l'a accusé de jouer la victime, il hésite à y retourner.
character: Présent au groupe d'entraide, où il joue encore la {victime} devant les participants, il monopolise la parole.
trap, victim: Le mari riait d'elle devant la visite, la dépressive de service, et elle riait avec eux pour ne pas pleurer.
label: Le mari vient chaque soir. La {dépressive} du 12 se couche face au mur pour ne pas lui parler.
trap, victim: Aux yeux de sa communauté, une femme qui consulte est une femme faible; elle a donc caché chacun de ses rendez-vous.
character: À l'entretien, c'est une femme {faible}, qui se laisse mener; elle a encore caché ses rendez-vous.
trap, victim: La phrase qui revient la nuit est celle de l'enseignante de 3e année, prononcée devant la classe : « elle le fait exprès, elle est méchante ».
character: La résidente revient la nuit au poste réveiller les autres, elle le fait exprès, elle est {méchante}.
trap, victim: À dix ans, c'est lui qu'on a puni pour l'incendie, parce qu'un enfant retardé, avait tranché le voisin, ça joue avec le feu.
disability: À dix-huit ans, il vit encore chez le voisin après l'incendie; un jeune {retardé}, il joue avec le feu.
trap, victim: Son témoignage pour le groupe de pairs : elle a été vue comme une mère négligente par l'école tout le temps qu'a duré sa dépression, et personne ne lui a demandé comment elle allait.
character: Note pour le groupe de parents : c'est une mère {négligente}, l'école a dû la rappeler à l'ordre tout l'automne, et elle n'a demandé de nouvelles à personne.
trap, identity: Elle se trouve paresseuse de ne pas avoir rappelé sa sœur.
character: Elle est trop {paresseuse} pour rappeler sa sœur.
trap, identity: « Moi, je suis une folle assumée », lance-t-elle en riant, macaron de la Mad Pride sur son manteau.
label: Une vraie {folle} aujourd'hui, rit sans raison, trois macarons sur son manteau.
trap, identity: Monsieur tient au mot junkie, qu'il porte tatoué sur l'avant-bras et dont il fait le titre de son slam.
label: Monsieur est un {junkie} tatoué jusqu'aux avant-bras, qui passe ses journées à faire du slam.
trap, identity: Se reproche d'avoir été une mère négligente, pleure en regardant les photos des enfants.
character: A été une mère {négligente} et pleure maintenant en regardant les photos des enfants.
trap, identity: Honte d'être faible, nommée d'emblée par l'usagère : « j'aurais dû me défendre ».
character: Usagère {faible}, sans colonne, qui aurait dû se défendre bien avant.
trap, identity: Elle dit se sentir incapable et nulle lorsque son superviseur lui parle fort.
character: Elle est {incapable} et brouillonne, son superviseur doit lui parler fort.
trap, identity: Ne se reconnaît pas dans TPL, préfère dire d'elle-même qu'elle est hypersensible et que ça lui va très bien.
character: Dx TPL. Elle est {hypersensible}, on ne peut rien lui dire sans que ça dégénère.
trap, identity: Mme s'excuse d'être exigeante avant même de demander un verre d'eau.
character: Mme est {exigeante}, sonne avant même d'avoir fini son verre d'eau.
trap, identity: S'identifie comme personne folle et psychiatrisée, milite au sein d'un groupe de défense de droits.
label: Personne {folle} et agitée, milite contre tout, conteste jusqu'à l'horaire des repas.
trap, identity: Selon ses propres mots, elle a été vache tout l'hiver et se remet tranquillement au vélo.
service-use: Fidèle à elle-même, elle a été {vache} tout l'hiver et refuse maintenant le vélo.
trap, identity: A choisi de s'appeler dépendante affective, terme trouvé dans un livre qui l'a aidée à quitter Luc.
character: Grosse {dépendante} affective, se jette au cou de Luc dès qu'il la quitte.
trap, identity: Je me sentais comme une moins que rien en rentrant au refuge, a-t-elle confié à la pair aidante, qui a partagé son propre vécu.
character: Elle se tient comme une {moins que rien} en rentrant au refuge, la pair aidante a dû lui demander de se laver.
trap, identity: Ancien toxicomane et fier de l'être, ainsi parle de lui-même M. Gagnon lorsqu'il anime l'atelier.
label: Ancien {toxicomane} qui prend toute la place, M. Gagnon coupe la parole à tous durant l'atelier.
trap, identity: Croit au fond de lui avoir été irresponsable le soir où sa fille s'est noyée; culpabilité au premier plan.
character: S'est montré {irresponsable} le soir où sa fille dormait chez lui; consommation au premier plan.
trap, identity: Depuis le congé, les ruminations tournent autour d'une seule idée, celle d'être un fardeau pour sa conjointe.
disability: Depuis le congé, les journées tournent autour de la télé, un vrai {fardeau} pour sa conjointe.
trap, negation: Il n'est pas paresseux : l'apathie est apparue avec l'augmentation de la clozapine.
character: Il est {paresseux} : couché tout le jour malgré la diminution de la clozapine.
trap, negation: Loin d'être démotivé, M. a marché 40 minutes sous la pluie pour venir au rendez-vous.
compliance: Toujours {démotivé}, M. a manqué le rendez-vous à cause de la pluie.
trap, negation: L'équipe avait d'abord cru à de l'opposition, on le pensait récalcitrant; l'audiogramme montre qu'il n'entendait pas les consignes.
pessimism: L'équipe a tout essayé, il est {récalcitrant}; l'audiogramme montre qu'il entend bien les consignes.
trap, negation: Il serait injuste d'écrire qu'elle est dans le déni alors que personne ne lui a encore expliqué le diagnostic.
pessimism: Il est inutile d'insister, elle est {dans le déni} alors que le médecin lui a deux fois expliqué le diagnostic.
trap, negation: Hypothèse d'une patiente simulatrice écartée par le neurologue, EEG positif.
credibility: Patiente {simulatrice}, crises qui cessent à l'arrivée du neurologue, EEG négatif.
trap, negation: Si elle était vraiment capricieuse, elle ne se serait pas adaptée aussi vite au changement de chambre.
character: Comme elle est vraiment {capricieuse}, elle n'a pas voulu s'adapter au changement de chambre.
trap, negation: Cesser de la voir comme une abuseuse du système, voilà ce dont l'équipe a convenu : 14 visites, mais une embolie manquée à la 13e.
character: Cesser de lui ouvrir la porte, voilà ce dont l'équipe a convenu : une {abuseuse} du système, 14 visites en 13 semaines.
trap, negation: Discussion clinique : est-il oisif ou épuisé? Bilan sanguin et dépistage de l'apnée demandés.
character: Discussion clinique : il est {oisif}, pas épuisé. Bilan sanguin et dépistage de l'apnée normaux.
trap, negation: Aucun élément en faveur d'un jeune sournois. Il se tait parce qu'il a peur de son père.
character: Plusieurs éléments en faveur d'un jeune {sournois}. Il se tait quand on arrive et rit dans notre dos.
trap, negation: Pas opposante, juste gelée de peur quand la porte se ferme. Garder entrouverte.
compliance: {Opposante}, se raidit quand la porte se ferme. Garder verrouillée.
trap, negation: Sans être exigeante le moindrement, elle a demandé si sa fille pouvait dormir au salon des familles.
character: {Exigeante} comme toujours, elle a demandé que sa fille dorme au salon des familles.
trap, negation: Ne pas interpréter ses silences en thérapie comme ceux d'une femme passive, elle réfléchit longtemps et revient avec des réponses précises.
compliance: Noter ses silences en thérapie, ceux d'une femme {passive} qui attend que tout lui vienne et revient sans ses devoirs.
trap, negation: Qu'il soit toxicomane n'a jamais été établi; le dépistage positif venait de la codéine prescrite.
label: Il est {toxicomane}, c'est établi; le dépistage positif confirme la codéine prise en cachette.
trap, negation: Réveillée à 6 h par l'alarme, elle pleurait. Ce n'était pas du théâtre, le son est celui du détecteur la nuit du feu.
character: Réveillée à 6 h par l'alarme, elle pleurait. C'était encore du {théâtre}, le son a cessé et elle aussi.
trap, negation: Le fait qu'elle rate deux séances n'en fait pas une personne irresponsable, son autobus adapté a été annulé les deux fois.
failure: Elle a encore raté deux séances, c'est une personne {irresponsable}, son autobus adapté l'a attendue les deux fois.
`)
