import {readSentences, type Sentence} from './sentence.js'

/** French traps, each with its twin, as like it as can be, in which the same words are staff’s own judgement; by writers who had not seen the rules. Learned from since. */
export const sentences: Sentence[] = readSentences(`
trap, victim: Se fait traiter de paresseuse par son ex chaque fois qu'il passe prendre les enfants.
character: Se montre {paresseuse} chaque fois que son ex passe prendre les enfants.
trap, victim: La mère, jointe par téléphone à 14 h, est d'avis que son fils est manipulateur; monsieur n'assistait pas à l'appel.
character: La mère, jointe par téléphone à 14 h, est avisée par nous que son fils est {manipulateur}; monsieur n'assistait pas à l'appel.
trap, victim: Son ancienne psychologue lui aurait dit qu'il était trop dépendant pour faire une thérapie, ce qui le blesse encore aujourd'hui.
character: Il est trop {dépendant} pour faire une thérapie, ce que son ancienne psychologue n'avait pas vu.
trap, victim: Au bureau, ses collègues répétaient dans son dos qu'elle faisait du théâtre; elle a attendu six mois avant de consulter.
character: Au bureau du médecin, elle {faisait du théâtre}; elle avait pourtant attendu six mois avant de consulter.
trap, victim: Pt dit s'être fait crier « maudit drogué » par le voisin du 3e, porte défoncée par la suite. Plainte faite au SPVM.
label: Pt est un {drogué}, a crié après le voisin du 3e, porte défoncée par la suite. Plainte faite au SPVM.
trap, victim: Humilié au travail (se faisait dire devant tout le monde par le contremaître qu'il traîne les pieds), en arrêt depuis le 12 février.
compliance: En arrêt de travail depuis le 12 février ({traîne les pieds} dès qu'on parle de retour avec le contremaître).
trap, victim: Chère collègue, je vous réfère madame Bouchard, que son ancien propriétaire présentait comme une locataire à problèmes afin de l'évincer.
character: Chère collègue, je vous réfère madame Bouchard, une locataire {à problèmes} que son ancien propriétaire a évincée.
trap, victim: Arrive à l'unité avec une lettre du conjoint dans laquelle celui-ci la dépeint comme une alcoolique.
label: Arrive à l'unité une {alcoolique}, avec une lettre du conjoint dans son sac.
trap, victim: Depuis le divorce, ses filles adultes ne l'appellent plus parce qu'elles le trouvent toxique.
character: Depuis le divorce, ses filles adultes ne l'appellent plus, et ça se comprend: il est {toxique}.
trap, victim: Usagère raconte que le responsable de l'ancien hébergement l'a mise dehors en la qualifiant d'ingérable devant tout le monde.
character: Usagère {ingérable}, que le responsable de l'ancien hébergement a fini par mettre dehors.
trap, identity: Se présente comme alcoolique en rétablissement, sobre depuis 14 mois, va aux meetings le mardi.
label: Un {alcoolique}, sobre depuis 14 mois, va aux meetings le mardi.
trap, identity: Il nous explique sans gêne, pendant la marche, qu'il est un toxicomane et qu'il le restera toute sa vie, même sobre.
label: Nous lui expliquons, pendant la marche, qu'il est un {toxicomane} et qu'il le restera toute sa vie, même sobre.
trap, identity: Pt se sent lâche d'avoir abandonné son DEP en soudage.
character: Pt {lâche}, a abandonné son DEP en soudage.
trap, identity: Beaucoup de honte depuis le signalement à la DPJ: se décrit comme une mauvaise mère.
character: Signalement fait à la DPJ ce jour: c'est une {mauvaise mère}.
trap, identity: L'usager s'en veut d'avoir été bien égoïste avec sa blonde durant l'été.
character: L'usager en veut à sa blonde, alors que c'est lui qui a été bien {égoïste} durant l'été.
trap, identity: Au tour de table, chacun s'est présenté à sa façon: Luc comme père de trois enfants, Martine comme une dépendante affective qui apprend à dire non.
character: Au tour de table, chacun s'est présenté, sauf Martine, une {dépendante affective} qui n'a pas appris à dire non.
trap, identity: Dans sa carte de remerciement, Mme Ouellet nous écrit qu'elle sait avoir été une patiente difficile.
character: Dans notre lettre au CLSC, nous écrivons que Mme Ouellet a été une patiente {difficile}.
trap, identity: N'ose pas demander un logement supervisé puisqu'il se perçoit comme un cas lourd.
character: N'aura pas le logement supervisé puisqu'il est un {cas lourd}.
trap, identity: Pt nomme être devenu accro au speed à 16 ans, souhaite une place en désintox.
label: Pt {accro} au speed depuis ses 16 ans, en attente d'une place en désintox.
trap, identity: Le client s'excuse d'avoir été fatigant avec ses téléphones au bureau cette semaine.
character: Le client a encore été {fatigant} avec ses téléphones au bureau cette semaine.
trap, negation: Madame n'est pas manipulatrice: elle demande de l'aide de la seule façon qu'elle connaît.
character: Madame est {manipulatrice}: elle demande la même chose à chaque intervenant.
trap, negation: Est-il opposant, ou a-t-il simplement mal compris la consigne? À valider avec l'interprète.
compliance: Il est {opposant}; il a bien compris la consigne, validé avec l'interprète.
trap, negation: À aucun moment hostile durant l'entrevue, SV pris sans difficulté.
character: À plusieurs reprises {hostile} durant l'entrevue, SV pris avec difficulté.
trap, negation: L'hypothèse d'un patient non compliant a été écartée: lithémie dans les valeurs visées.
compliance: Encore un patient {non compliant}: lithémie sous les valeurs visées.
trap, negation: Advenant qu'elle devienne agressive pendant le transfert, lancer un code blanc; calme pour l'instant.
risk: Est devenue {agressive} pendant le transfert, code blanc lancé; calme pour l'instant.
trap, negation: Je ne le crois pas démotivé: il est venu à chaque rencontre malgré deux heures d'autobus.
character: Je le crois {démotivé}: il n'est venu à aucune rencontre malgré les billets d'autobus fournis.
trap, negation: Loin d'être immature, Nadia tient elle-même le calendrier de ses injections.
character: Toujours aussi {immature}, Nadia ne tient pas le calendrier de ses injections.
trap, negation: Absences aux deux derniers RDV non attribuables à un manque de motivation: le transport adapté ne s'est pas présenté.
deficit: Absences aux deux derniers RDV attribuables à un {manque de motivation}: le transport adapté l'attendait à la porte.
trap, negation: L'évaluation neuropsychologique confirme que ses oublis n'ont rien à voir avec de la mauvaise foi.
character: L'évaluation neuropsychologique étant normale, ses oublis ont tout à voir avec de la {mauvaise foi}.
trap, negation: Même en colère, Yannick n'a jamais été impoli avec nous.
character: En colère ou non, Yannick a toujours été {impoli} avec nous.
trap, other subject: Vit avec un conjoint contrôlant qui garde sa carte de guichet.
character: Monsieur, {contrôlant}, garde la carte de guichet de sa conjointe.
trap, other subject: Le propriétaire, hostile depuis l'inspection, a changé la serrure; démarches au TAL entreprises avec l'usager.
character: L'usager, {hostile} depuis l'inspection, a changé la serrure; démarches au TAL entreprises par le propriétaire.
trap, other subject: A grandi auprès d'un père alcoolique et de trois frères plus vieux.
label: Père de trois garçons, c'est un {alcoolique}.
trap, other subject: Copatient intrusif entré deux fois dans la chambre de M. Roy cette nuit; M. Roy déplacé au 412.
character: M. Roy {intrusif}, entré deux fois dans la chambre d'un copatient cette nuit; M. Roy déplacé au 412.
trap, other subject: Depuis qu'un locataire dangereux a été arrêté dans son immeuble, Sylvain dort mieux.
risk: Depuis que Sylvain a été arrêté, l'immeuble dort mieux: c'est un locataire {dangereux}.
trap, other subject: Pte inquiète pour son fils toxicomane, sans nouvelles de lui depuis la fête du Travail.
label: Pte {toxicomane}, inquiète pour son fils, sans nouvelles de lui depuis la fête du Travail.
trap, other subject: À son dernier logement, le chauffage était capricieux et il y avait des punaises.
character: À son dernier hébergement, il était {capricieux} pour le chauffage et les repas.
trap, other subject: La grand-mère qui l'a élevé était rigide sur la religion; il en garde de mauvais souvenirs.
character: Élevé par une grand-mère croyante, il est {rigide} sur la religion; on évite le sujet.
trap, other subject: Monsieur déplore que le bureau du curateur soit désorganisé: trois chèques reçus en retard cet automne.
character: Nous déplorons que monsieur soit aussi {désorganisé}: trois loyers payés en retard cet automne.
trap, other subject: Sa mère, très envahissante, a le double des clés et entre sans cogner; Jonathan veut changer la serrure.
character: Jonathan, très {envahissant}, a le double des clés et entre sans cogner; sa mère veut changer la serrure.
trap, legal: Garde en établissement: l'art. 30 C.c.Q. exige des motifs sérieux de croire que la personne est dangereuse.
risk: Garde en établissement demandée: il y a des motifs sérieux, cette femme est {dangereuse}.
trap, legal: Rappel de la gestionnaire: ne plus écrire non collaborant dans les notes évolutives, décrire le comportement.
compliance: Rappel des consignes fait par la gestionnaire: demeure {non collaborant}, voir notes évolutives.
trap, legal: Remplir la section Inobservance du formulaire de clozapine même si aucune dose n'a été omise.
compliance: {Inobservance} à la clozapine, comme d'habitude; formulaire à remplir.
trap, legal: Au comité des usagers, on a discuté du mot toxicomane: plusieurs souhaitent qu'il disparaisse des dépliants.
label: À la réunion d'équipe, on a discuté de ce {toxicomane}: plusieurs souhaitent qu'il soit transféré.
trap, legal: HCR-20: item Manque d'introspection coté 0, à recoter dans six mois.
insight: {Manque d'introspection} inchangé, HCR-20 à recoter dans six mois.
trap, legal: En supervision, l'infirmière clinicienne propose de remplacer prétend par rapporte dans nos rapports au TAQ.
credibility: En entrevue avec l'infirmière clinicienne, il {prétend} dormir huit heures, contrairement au rapport de nuit.
trap, legal: Trouble oppositionnel avec provocation (DSM-5), diagnostic posé à 9 ans par la pédopsychiatre.
compliance: Garçon {oppositionnel}, vu à 9 ans par la pédopsychiatre.
trap, legal: Midi-conférence du 21, salle B-102: Au-delà de l'étiquette de patient difficile, apporter son lunch.
character: Réunion du 21, salle B-102: patient {difficile}, aller à deux dans sa chambre.
trap, legal: La commissaire aux plaintes a fait retirer le terme hystérique du dossier de 2016; lettre remise à Mme Caron.
character: La commissaire aux plaintes a rencontré Mme Caron, {hystérique} à la lecture de son dossier de 2016.
trap, legal: Condamné pour harcèlement criminel en 2021, probation terminée sans bris.
character: {Harcèlement} des infirmières au poste depuis 21 h, sans répit.
trap, structure: Refusée par l'assureur, sa demande d'assurance salaire sera révisée en avril; elle a bon espoir.
compliance: Elle {refuse de} remplir sa demande d'assurance salaire, due en avril.
trap, structure: Infection urinaire résistante au Bactrim, passage au Macrobid, madame avisée.
character: Madame {résistante} au Macrobid que nous lui proposons, médecin avisé.
trap, structure: Ne lâche pas ses cours au cégep malgré deux hospitalisations.
character: Trop {lâche} pour reprendre ses cours au cégep.
trap, structure: La psychiatre de garde l'admet à l'UHPS pour quelques jours, à sa demande.
credibility: Il {admet} à la psychiatre de garde avoir pris quelques bières.
trap, structure: Insuffisance cardiaque décompensée, transférée en médecine à 3 h, fille prévenue.
deficit: {Décompensée} encore une fois, transférée de l'urgence à 3 h, fille prévenue.
trap, structure: Peut prétendre au supplément au loyer dès juillet; formulaire rempli avec la T.S.
credibility: {Prétend} avoir droit au supplément au loyer dès juillet; à vérifier avec la T.S.
trap, structure: Départ pour la RI retardé par la tempête; monsieur attend au poste avec ses valises.
disability: Monsieur, un peu {retardé}, attend au poste avec ses valises.
trap, structure: Il lui est difficile de lire plus de dix minutes; articles courts proposés.
character: Il est {difficile}, met de côté sa lecture après dix minutes; articles courts proposés.
trap, structure: Abonnée à la bibliothèque de Rosemont depuis hier, s'y rend à pied.
service-use: {Abonnée de l'urgence} depuis l'hiver, s'y rend à pied.
trap, structure: Carte d'assurance maladie invalide depuis août, renouvellement fait en ligne avec elle.
disability: C'est une {invalide}, sa carte d'assurance maladie a été renouvelée en août par l'équipe.
trap, victim: Son ex-conjoint la traitait de paresseuse devant les enfants chaque fois qu'elle se reposait.
character: Madame est {paresseuse} devant les tâches du foyer et se repose chaque fois que les enfants sont là.
trap, victim: Sa mère la croit manipulatrice et a cessé de répondre à ses appels depuis Noël.
character: Elle est {manipulatrice} avec sa mère et multiplie les appels depuis Noël.
trap, victim: Congédié en mai; l'employeur l'a qualifié de démotivé dans la lettre de fin d'emploi.
compliance: Congédié en mai; {démotivé}, aucune démarche depuis la lettre de fin d'emploi.
trap, victim: Mise à la porte en pleine nuit par son beau-père, qui ne voit en elle qu'une droguée.
label: {Droguée} bien connue du service, arrivée en pleine nuit avec son beau-père.
trap, victim: Le patient rapporte s'être fait répondre au triage, en 2019, qu'il n'était qu'un abonné de l'urgence.
service-use: Le patient se présente encore au triage : un {abonné de l'urgence} depuis 2019.
trap, victim: M. Gagnon est blessé que ses frères le considèrent comme un cas lourd dont personne ne veut à Noël.
label: M. Gagnon demeure un {cas lourd} dont aucune ressource ne veut à Noël.
trap, victim: Parents en désaccord : la mère décrit une adolescente anxieuse, le père la juge provocatrice.
character: Entretien avec les parents, puis avec l'adolescente, anxieuse avec sa mère, {provocatrice} avec son père.
trap, victim: Dans son courrier, la directrice de l'école qualifie l'enfant d'opposant et réclame son retrait de la classe.
compliance: Dans la salle d'attente du CMP comme à l'école, l'enfant est {opposant} et réclame de quitter la classe.
trap, victim: Le conjoint, dont elle a peur, soutient au téléphone qu'elle exagère ses douleurs pour ne pas retourner travailler.
credibility: Jointe au téléphone, elle {exagère} ses douleurs pour ne pas retourner travailler.
trap, victim: Avant que le diagnostic d'autisme soit posé, trois établissements l'avaient renvoyé parce qu'on l'y trouvait caractériel.
label: Trois établissements l'ont déjà renvoyé : c'est un {caractériel}, et le diagnostic d'autisme n'y change rien.
trap, identity: Se présente comme alcoolique rétabli, membre des AA depuis onze ans, et tient à ce mot.
label: {Alcoolique}, membre des AA depuis onze ans, ne tient jamais parole.
trap, identity: Elle dit être paresseuse et s'en veut de rester au lit jusqu'à midi.
character: Elle est {paresseuse} et reste au lit jusqu'à midi.
trap, identity: Depuis la perte de son entreprise, M. Bélanger se voit comme un incapable et évite ses anciens associés.
character: M. Bélanger est un {incapable} qui, depuis la perte de son entreprise, vit aux crochets de ses anciens associés.
trap, identity: J'ai toujours été quelqu'un d'hostile, explique-t-il, surtout avec l'autorité.
character: Il a toujours été quelqu'un d'{hostile}, surtout avec l'autorité.
trap, identity: Elle préfère que nous écrivions bipolaire plutôt que « vivant avec un trouble bipolaire », son choix est consigné au plan d'intervention.
label: C'est une {bipolaire} typique qui préfère ses excès à notre plan d'intervention.
trap, identity: Pense être trop exigeante pour ses filles, qui seraient mieux sans elle; idées suicidaires passives, sans plan.
character: {Exigeante} avec ses filles et avec nous; idées suicidaires passives, sans plan.
trap, identity: Monsieur se décrit accro aux paris en ligne et souhaite en parler à la prochaine rencontre.
label: Monsieur est un {accro} des paris en ligne qui évite d'en parler de rencontre en rencontre.
trap, identity: Honteux, Étienne confie qu'il se sent dangereux quand les images reviennent, et c'est pour cela qu'il s'isole.
risk: Étienne est {dangereux} quand les images reviennent, et c'est pour cela qu'on l'isole.
trap, identity: Comme alcoolique, dit-il, je reconnais les signes avant ma femme.
label: Comme tout {alcoolique}, il reconnaît les signes bien après sa femme.
trap, identity: Adolescent, il avait peur de devenir un psychopathe comme son père biologique.
label: Dès l'adolescence, il est devenu un {psychopathe} comme son père biologique.
trap, negation: Rien dans nos observations ne permet de penser que la patiente soit manipulatrice.
character: Tout dans nos observations indique que la patiente est {manipulatrice}.
trap, negation: Il serait injuste de qualifier M. Roy de démotivé alors que la sédation l'empêche de se lever le matin.
compliance: Il est juste de dire que M. Roy est {démotivé}, car rien ne l'empêche de se lever le matin.
trap, negation: Est-elle opposante, ou n'entend-elle pas la consigne? Audiologie demandée.
compliance: Elle est {opposante}, elle entend très bien la consigne. Audiologie annulée.
trap, negation: N'est plus jugé dangereux depuis la levée de la garde, sorties seul dans le parc autorisées.
risk: Reste {dangereux} malgré la levée de la garde, aucune sortie seul dans le parc.
trap, negation: Loin d'être dans le déni, Mme Tremblay nomme ses symptômes et leurs déclencheurs.
credibility: Toujours {dans le déni}, Mme Tremblay attribue ses symptômes à son travail.
trap, negation: À vérifier avec l'interprète si le patient a vraiment été inapproprié ou si sa plaisanterie a été mal traduite.
character: Le patient a vraiment été {inapproprié} avec l'interprète, qui n'a pas voulu traduire sa plaisanterie.
trap, negation: Je doute fort que votre patiente simule, et les épreuves de validité vont dans le même sens.
credibility: Votre patiente {simule}, et ses symptômes reviennent toujours à la veille d'une audience.
trap, negation: Son silence n'est pas un refus de collaborer, elle cherche ses mots en français.
compliance: Son silence est un {refus de collaborer}, elle trouve ses mots quand il s'agit de sorties.
trap, negation: Question posée au Dr Lemieux : s'agit-il d'un manque d'autocritique ou d'un simple désaccord sur le diagnostic?
insight: Avis transmis au Dr Lemieux : {manque d'autocritique}, conteste encore le diagnostic.
trap, negation: Sans être immature, Jérémie n'a pas encore l'habitude de vivre seul en appartement.
character: Étant {immature}, Jérémie n'est pas près de vivre seul en appartement.
trap, other subject: Vit avec un conjoint contrôlant qui fouille dans son téléphone.
character: {Contrôlant}, fouille dans le téléphone de la conjointe avec qui il vit.
trap, other subject: Depuis la plainte au Tribunal administratif du logement, son propriétaire se montre hostile et madame songe à déménager.
character: Depuis la plainte au Tribunal administratif du logement, madame se montre {hostile} et son propriétaire songe à vendre.
trap, other subject: Semaine difficile : deux deuils et un dégât d'eau.
character: Patiente {difficile} : deux plaintes et trois appels au coordonnateur cette semaine.
trap, other subject: Le nouveau chef de M. Nguyen est exigeant et lui impose des heures supplémentaires non payées.
character: M. Nguyen est {exigeant} et impose à l'assistante sociale l'heure de ses rendez-vous.
trap, other subject: Sa sœur refuse de l'héberger à la sortie, recherche de ressource amorcée par le service social.
compliance: {Refuse de} loger chez sa sœur à la sortie, recherche de ressource suspendue par le service social.
trap, other subject: Quartier dangereux, se fait raccompagner après 20 h.
risk: {Dangereux}, à faire raccompagner après 20 h.
trap, other subject: Nous regrettons l'attitude inappropriée d'un agent de sécurité lors du transfert; des excuses ont été faites à la patiente.
character: Nous regrettons l'attitude {inappropriée} de la patiente lors du transfert; des excuses ont été faites à l'agent de sécurité.
trap, other subject: Il a grandi dans une famille rigide où l'on taisait ses émotions.
character: Il est {rigide} et tait ses émotions, même en famille.
trap, other subject: Cauchemar récurrent : un fou la poursuit dans un stationnement souterrain.
label: Amené par les policiers : un {fou} trouvé dans un stationnement souterrain.
trap, other subject: L'organisme a fermé le dossier de Mme Lavoie par simple courriel, une décision que nous jugeons irresponsable.
character: Mme Lavoie a quitté l'organisme par simple courriel, une décision que nous jugeons {irresponsable}.
trap, legal: Le guide de tenue de dossiers recommande de ne plus employer « manipulateur » dans nos notes.
character: Nos notes en font foi, il est {manipulateur}; je recommande un seul intervenant au dossier.
trap, legal: A fréquenté les Alcooliques anonymes de 2015 à 2018 et y a gardé des amis.
label: A fréquenté d'autres {alcooliques} de son espèce de 2015 à 2018 et n'y a gardé aucun ami.
trap, legal: Rapport produit en vertu de la Loi sur la protection des personnes dont l'état mental présente un danger pour elles-mêmes ou pour autrui.
risk: Rapport produit à la demande de l'urgence : cet homme est un {danger public}.
trap, legal: À la BPRS, l'item hostilité est coté 1, soit absent.
character: À la BPRS, n'a répondu à aucun item, par pure {hostilité}.
trap, legal: Déclaré délinquant à contrôler en 2016, surveillance de dix ans ordonnée par le tribunal.
label: {Délinquant} dans l'âme depuis 2016, surveillance assurée par l'équipe.
trap, legal: Correction au dossier : le mot paresseux est retiré et remplacé par l'horaire de la journée.
character: Ajout au dossier : {paresseux}, n'a pas suivi l'horaire de la journée.
trap, legal: De 8 à 12 ans, scolarisé à l'établissement qui s'appelait alors l'Institut pour enfants caractériels.
character: De 8 à 12 ans, scolarisé à la maison, car déjà {caractériel}.
trap, legal: L'ordonnance lui interdit tout propos abusif à l'endroit de la plaignante.
character: Malgré l'ordonnance, il est {abusif} à l'endroit de l'infirmière.
trap, legal: L'audit de janvier a relevé 43 notes où figure le verbe refuse sans que le motif soit précisé.
compliance: En janvier, {refuse} tout ce qu'on lui propose sans que le motif soit précisé.
trap, legal: Question d'examen remise aux externes : en quoi la formule mauvais historien nuit-elle au patient?
credibility: Examen fait par l'externe : patient {mauvais historien}, se contredit dans les dates.
trap, structure: Transport adapté refusé par la STM, révision demandée.
character: Transport adapté offert par la STM, {refuse} par principe.
trap, structure: La lamotrigine a échoué à prévenir la rechute de février.
failure: La patiente {a échoué} à prévenir la rechute de février.
trap, structure: Suivie en périnatalité à la suite d'un déni de grossesse, bébé né à terme le 2 mai.
credibility: Suivie en périnatalité, {dans le déni} de ses difficultés, bébé attendu le 2 mai.
trap, structure: Avec notre aide, il a écrit au bailleur en exigeant la restitution de son dépôt de garantie.
character: {Exigeant} comme toujours, il voulait que nous écrivions au bailleur pour son dépôt de garantie.
trap, structure: Le casque d'écoute minimise le bruit de l'étage, dort mieux.
character: Elle {minimise} le bruit qu'elle fait à l'étage, les autres dorment mal.
trap, structure: Fou rire avec son voisin de chambre pendant le bingo.
label: {Fou} ce soir, rit avec son voisin de chambre pendant le bingo.
trap, structure: Infection urinaire résistante à la ciprofloxacine, antibiotique changé ce matin.
pessimism: Patiente {résistante} à toute suggestion, antibiotique laissé sur le plateau ce matin.
trap, structure: Douleur chronique au dos, physiothérapie à poursuivre à domicile.
pessimism: Patiente {chronique} du secteur, rien de plus à offrir à domicile.
trap, structure: Congé dépendant des résultats du bilan sanguin de demain.
character: {Dépendant affectif}, demande sans cesse à l'équipe les résultats du bilan sanguin.
trap, structure: Joue aux échecs avec un bénévole le mardi, y prend plaisir.
failure: Accumule les {échecs}, décourage même le bénévole du mardi, y met peu d'effort.
trap, victim: Se faisait traiter de paresseuse par son ex dès qu'elle restait au lit passé huit heures.
character: Se montre {paresseuse} dès qu'on lui demande de sortir du lit, toujours couchée passé huit heures.
trap, victim: Au secondaire, on l'appelait la folle de la polyvalente. Elle en rêve encore.
label: Au souper, elle a fait la {folle} dans la cafétéria. Elle recommence encore ce soir.
trap, victim: Un ancien psychiatre lui aurait dit qu'elle était trop manipulatrice pour une psychothérapie. Depuis, n'ose plus demander d'aide.
character: Trop {manipulatrice} pour une psychothérapie. Depuis l'admission, cherche constamment à obtenir de l'aide.
trap, victim: Congédié en mars. Son gérant l'avait décrit comme démotivé dans une lettre qu'il traîne encore dans son portefeuille.
compliance: Congédié en mars. {Démotivé} dans ses démarches d'emploi, il traîne encore son formulaire dans son portefeuille.
trap, victim: Rejetée par son assemblée religieuse, où elle passait pour une dérangée, elle a perdu d'un coup toutes ses amies.
risk: Rencontrée à la sortie de son assemblée religieuse, une {dérangée} qui invective toutes ses amies.
trap, victim: Hystérique, c'est ainsi que le médecin de l'urgence l'a appelée le soir de l'agression, et elle n'est jamais retournée faire la trousse.
character: {Hystérique} à l'urgence le soir de l'agression, elle n'a pas laissé le médecin faire la trousse.
trap, victim: Ses collègues du CPE chuchotaient qu'elle était instable et s'arrangeaient pour ne jamais être jumelées avec elle.
character: Nous constatons au CPE qu'elle est {instable} et s'arrange pour ne jamais être jumelée avec une collègue.
trap, victim: Le coach de hockey l'avait surnommé « le lâche » et le vestiaire a suivi, toute une saison.
character: Le groupe de hockey cosom a repris. {Lâche}, il quitte le gymnase au premier effort, toute la session.
trap, victim: Placée dans quatre familles d'accueil, renvoyée de chacune avec la même étiquette, caractérielle, elle tient pour acquis que nous la renverrons aussi.
coercion: Placée dans quatre familles d'accueil, renvoyée de chacune, {caractérielle}, elle met l'équipe au défi de la renvoyer aussi.
trap, victim: Quelqu'un a écrit cinglée au crayon-feutre sur son casier; la direction n'a rien fait, et c'est depuis ce jour qu'elle manque l'école.
label: Elle a écrit au crayon-feutre sur la porte du local d'apaisement. {Cinglée}, aucune limite; manque l'école.
trap, victim: Textos de l'ex-conjoint lus ensemble en séance, une vingtaine par jour : malade mentale, mauvaise mère, bonne à rien. Tremblait.
label: Relit les textos de l'ex-conjoint en séance, une vingtaine par jour : {malade mentale}, lui répond sans arrêt. Tremblait.
trap, victim: Moquée par les voisins de palier, qui l'imitaient et la trouvaient bizarre, elle ne descend plus à la buanderie que la nuit.
appearance: Plainte des voisins de palier. {Bizarre} et mal vêtue, elle ne descend à la buanderie que la nuit.
trap, victim: Son ancienne thérapeute a mis fin au suivi par courriel en la qualifiant de clivante. Blessure d'abandon ravivée.
character: Fin de suivi annoncée ce jour par courriel. {Clivante}, elle monte une intervenante contre l'autre.
trap, victim: Dans le village, tout le monde disait que c'était elle, la voleuse. Elle avait onze ans.
character: Dans l'unité, il manque encore des cigarettes. {Voleuse}, elle a été vue dans la chambre onze.
trap, victim: Petite, si elle pleurait, elle était capricieuse; si elle se taisait, elle boudait. Voilà ce que sa mère lui renvoyait, jour après jour, et elle en parle aujourd'hui pour la première fois.
belittling: Si on lui dit non, elle pleure; si on attend, elle boude. {Capricieuse}, elle nous sert le même numéro jour après jour et en parle aujourd'hui avec le sourire.
trap, victim: Il garde une honte vive de cette note de l'infirmière scolaire à ses parents, où il était question d'un garçon sournois.
character: Il a volé la clé de l'infirmière scolaire et nié devant ses parents; c'est un garçon {sournois}.
trap, victim: Sur la page Spotted de sa ville, on la disait crackée; capture d'écran montrée à l'intervenante, puis silence.
character: Au retour de la ville, {crackée} comme d'habitude; capture d'écran montrée à l'intervenante, puis silence.
trap, victim: Durant ses deux ans de vie commune avec ce conjoint, Mme s'est fait répéter qu'elle exagérait tout et elle doute à présent de ses propres souvenirs.
credibility: Durant ses deux rencontres avec nous, Mme {exagère} tout ce que ce conjoint a fait et se mêle dans ses propres souvenirs.
trap, victim: De la part de son pharmacien : « encore toi, l'accro aux Ativan ». N'a pas renouvelé sa prescription par gêne.
label: Appel de son pharmacien : {accro} aux Ativan, tente encore de renouveler sa prescription d'avance.
trap, victim: Elle a su par une ancienne préposée qu'au poste on la surnommait la princesse, et elle a déposé une plainte au commissaire.
character: Elle a sonné cinq fois la préposée pour un oreiller. La {princesse} menace maintenant d'une plainte au commissaire.
trap, victim: Grief déposé. Sa supérieure l'aurait jugée immature en pleine réunion parce qu'elle avait pleuré, et ses collègues n'ont rien dit.
character: Rencontre d'équipe écourtée. L'usagère, {immature}, s'est mise à pleurer en pleine réunion parce qu'on lui disait non.
trap, victim: Après des années à être perçu par ses profs comme un élève opposant, il a reçu à 31 ans un diagnostic de TDAH qui l'a fait pleurer de soulagement.
compliance: Après des semaines à l'hôpital de jour, demeure un participant {opposant} qui soupire à chaque consigne.
trap, victim: Les autres gars de l'atelier ont cessé de lui parler, une rumeur voulant qu'il soit un délateur. Insomnie depuis.
risk: Les autres gars de l'atelier ont cessé de lui parler. C'est un {délateur} qui cherche le trouble. Insomnie depuis.
trap, victim: Quand son médecin de famille lui a dit qu'elle faisait ça pour attirer l'attention, elle s'est rhabillée et est partie sans un mot.
suicide: Quand son médecin de famille passe la voir, elle se coupe pour {attirer l'attention}, puis se rhabille sans un mot.
trap, victim: Elle n'a jamais oublié le rapport de la DPJ lu par hasard à 16 ans, dans lequel elle figurait comme une enfant séductrice.
character: Elle n'a pas tenu compte de nos consignes de la semaine : adolescente {séductrice}, elle s'assoit collée sur les stagiaires.
trap, victim: Reçoit chaque semaine des lettres de son ex détenu qui la dit égoïste d'avoir porté plainte. Les ouvre avec nous seulement.
character: Reçoit chaque semaine des lettres de ses enfants. {Égoïste}, les laisse sans réponse. Ouvre seulement les chèques.
trap, victim: Nous savons que deux agents de la résidence l'ont tournée en dérision sur leur groupe de clavardage en la nommant la plaignarde; elle l'a appris hier et n'a pas mangé.
compliance: Nous savons que la résidence l'a déjà changée de chambre deux fois; la {plaignarde} a encore sonné hier et n'a pas mangé.
trap, victim: Jugé irresponsable par le père de sa blonde après l'accident, il s'est coupé de tout le monde.
character: {Irresponsable} depuis l'accident, il laisse le père de sa blonde tout payer pour tout le monde.
trap, victim: Mise à l'écart par les femmes de la maison d'hébergement qui la trouvaient envahissante, elle mange maintenant seule dans sa chambre.
character: Rencontrée par les intervenantes de la maison d'hébergement : {envahissante}, elle suit les autres jusque dans leur chambre.
trap, victim: Pt dit que les agents correctionnels lui chantaient « psycho, psycho » à travers la porte de l'isolement.
coercion: Pt placé en isolement à 22 h. {Psycho} pas mal intense, chantait à travers la porte.
trap, identity: Membre AA depuis 2009, il se présente à chaque nouvel intervenant comme un alcoolique en rétablissement.
label: Suivi au CRD depuis 2009, c'est un {alcoolique} qui change d'intervenant à chaque reproche.
trap, identity: A peur d'être manipulatrice chaque fois qu'elle demande un câlin à son chum.
character: Se montre {manipulatrice} chaque fois qu'elle demande un PRN.
trap, identity: Pt se considère comme un raté depuis la faillite. Idées noires passives, pas de plan.
credibility: Pt {raté} sur toute la ligne depuis la faillite. Se plaint d'idées noires, pas de plan.
trap, identity: Dans son journal, qu'elle nous a laissé lire, elle s'écrit des lettres où elle se traite de lâche et de lavette.
character: Au retour du congé, qu'elle a écourté, elle se montre {lâche} devant le moindre effort demandé.
trap, identity: Il nous a avertis dès l'accueil, pince-sans-rire : patient difficile, têtu, mais fidèle aux rendez-vous, voilà comment il se décrit.
character: Il nous est connu depuis l'accueil de 2019 : patient {difficile}, têtu, qui arrive en retard aux rendez-vous.
trap, identity: Le drogué que j'étais est mort à Portage, raconte-t-il aux nouveaux du groupe.
label: Le {drogué} du 214 est revenu de Portage et raconte ses histoires aux nouveaux du groupe.
trap, identity: Convaincu d'être un mauvais père, égoïste et absent, M. B. a demandé comment écrire à sa fille.
character: Mauvais père, {égoïste} et absent, M. B. n'a jamais écrit à sa fille.
trap, identity: Quand je lui demande de compléter « je suis… », il répond sans hésiter : un bon à rien.
deficit: Quand je lui demande de compléter sa feuille, il hausse les épaules : un {bon à rien}.
trap, identity: Psychothérapie, séance 9 : exploration de la partie d'elle qu'elle a baptisée « la menteuse » et qui la protégeait de son père.
credibility: Psychothérapie, séance 9 : exploration impossible, {menteuse}, se contredit d'une phrase à l'autre au sujet de son père.
trap, identity: Il se demande s'il n'est pas contrôlant avec sa blonde, veut en parler en groupe.
character: Il demeure {contrôlant} avec sa blonde, parle à sa place en groupe.
trap, identity: Le client s'en veut d'être resté accro à une femme qui le battait; on nomme ensemble le lien traumatique.
label: Le client est un {accro} qui vole la femme avec qui il vit; on nomme ensemble les conséquences.
trap, identity: Redoute que nous la prenions pour une plaignarde, alors elle tait sa douleur jusqu'à 9/10.
compliance: C'est une {plaignarde}, elle cote toujours sa douleur à 9/10.
trap, identity: « Chus jaloux, c'est mon défaut », dit-il d'entrée de jeu; souhaite un suivi individuel là-dessus.
insight: {Jaloux} maladif, c'est son défaut; aucune remise en question en suivi individuel.
trap, identity: Pense qu'elle est méchante parce qu'elle a souhaité la mort de son agresseur. Normalisation de la colère.
character: {Méchante} avec sa voisine de chambre, lui a souhaité la mort. Retrait de privilège.
trap, identity: Autocritique féroce : en dix minutes, elle s'est qualifiée trois fois de stupide et s'est frappé la cuisse.
character: Comportement {stupide} : en dix minutes, elle a claqué la porte trois fois et s'est frappé la cuisse.
trap, negation: Rien dans nos observations ne permet de la dire manipulatrice.
character: Tout dans nos observations la montre {manipulatrice}.
trap, negation: On ne saurait parler ici de caprice, la texture des aliments lui lève réellement le cœur.
belittling: Il s'agit encore d'un {caprice}, elle repousse le plateau et dit que ça lui lève le cœur.
trap, negation: Ni hostile ni méfiante à l'entrevue, elle répond brièvement en raison de la fatigue.
character: {Hostile} et méfiante à l'entrevue, elle répond brièvement et soupire.
trap, negation: Mme T. a-t-elle été non compliante, ou n'avait-elle simplement pas de quoi payer sa médication? À clarifier avec le pharmacien.
compliance: Mme T. a été {non compliante} et dit qu'elle n'avait pas de quoi payer sa médication. Avisé le pharmacien.
trap, negation: Ses gestes d'automutilation ne sont pas une recherche d'attention; elle les cache et les soigne seule.
character: Ses gestes d'automutilation sont une {recherche d'attention}; elle les montre et s'en vante.
trap, negation: Pt calme, n'a aucunement été agressif durant le quart malgré le bruit et l'attente.
risk: Pt tendu, a encore été {agressif} durant le quart à cause du bruit et de l'attente.
trap, negation: Je ne crois pas qu'il soit menteur; la dissociation explique les trous dans son récit.
credibility: Je crois qu'il est {menteur}; la dissociation n'explique pas les trous dans son récit.
trap, negation: Rien d'hystérique dans sa réaction, qui est celle de n'importe quelle personne à qui l'on vient d'arracher un enfant.
character: Réaction {hystérique} à l'annonce du placement, comme à chaque fois qu'on lui parle de son enfant.
trap, negation: La cliente ne se montre plus envahissante depuis qu'un appel fixe est prévu à 15 h.
character: La cliente se montre de plus en plus {envahissante} depuis qu'un appel fixe est prévu à 15 h.
trap, negation: Avant de conclure qu'elle manque d'autocritique, lui demander dans sa langue ce qu'elle comprend de la situation.
insight: En conclusion, elle {manque d'autocritique}, même quand on lui demande dans sa langue ce qu'elle comprend de la situation.
trap, negation: Nous doutons que monsieur soit aussi dangereux que le laissait entendre l'ancien plan de sécurité, et demandons une réévaluation.
character: Nous constatons que monsieur est aussi {dangereux} que le laissait entendre l'ancien plan de sécurité, et demandons un transfert.
trap, negation: L'agitation d'hier n'avait rien d'un comportement immature : globe vésical à 900 mL, soulagé par cathétérisme.
character: L'agitation d'hier relevait d'un comportement {immature} : s'est roulé par terre pour 5 minutes d'attente.
trap, negation: Vérifier si l'usager exagère ses douleurs ou si la fracture a bougé : radio demandée.
credibility: L'usager {exagère} ses douleurs, la fracture n'a pas bougé : radio non requise.
trap, negation: Personne à l'unité ne la trouve clivante; les consignes étaient bel et bien différentes d'un quart à l'autre.
character: Tout le monde à l'unité la trouve {clivante}; elle déforme les consignes d'un quart à l'autre.
trap, negation: J'ai eu tort, dans ma note du 4, de la penser séductrice : elle s'approche parce qu'elle est sourde de l'oreille gauche.
character: Je maintiens, comme dans ma note du 4, qu'elle est {séductrice} : elle s'approche et touche l'épaule des collègues.
`)
