import {readSentences, type Sentence} from './sentence.js'

/** French sentences of control, of setting apart, of failure and of other judgements, with traps of what others say, what people say of themselves and what is denied; by a writer who had not seen the rules; kept apart: nobody who writes rules reads them. */
export const sentences: Sentence[] = readSentences(`
coercion: 14h20 usager {mis en isolement} suite à escalade verbale au salon, {contentionné} 4 points à 14h35, psychiatre de garde avisée.
coercion: {A obtenu ses sorties} accompagnées 2 x 30 min à la tournée de ce matin, à réévaluer vendredi.
coercion: Pte {autorisée à} appeler sa fille 10 min après le souper, porte du bureau ouverte.
coercion: {En fugue} depuis 16h05, code jaune lancé, SPVM avisé, mère rejointe au travail.
coercion: {Perte de privilèges} x 24 h (cantine, ordi) vu langage envers l’agent d’intervention.
coercion: Monsieur {placé sous garde} par l'urgentologue vers 3h, dort depuis, déjeuner gardé au frigo.
coercion: {On lui a fait prendre} son Zydis devant le poste, bouche vérifiée après.
coercion: Haldol 5 + Ativan 2 IM {donnés pour la calmer}, {maîtrisée} par quatre agents, s'endort à 22h10.
coercion: Gars de 15 ans de l'unité 3, {envoyé en retrait} 20 min, {a eu droit à} sa collation une fois revenu au groupe.
coercion: Equipe SIV: {on exige} qu’elle soit à la maison à 19h pour la prise supervisée, {sinon retour à l'hôpital}.
coercion: {Amené contre son gré} par les ambulanciers et deux policiers, {mis en jaquette} à l’arrivée, effets {confisqués}.
coercion: {Permission accordée} de fumer aux 2 h; cigarettes {gérées par le personnel} jusqu'à nouvel ordre.
coercion: Mme {assise au fauteuil gériatrique avec tablette} pour l'après-midi, {laissée là} jusqu'au changement de quart.
coercion: UCDG — {attaché} au lit hier soir par ceinture pelvienne, {détaché} pour le bain, {rattaché} ensuite.
coercion: Retour de congé temporaire à 21h40 au lieu de 20h, {sorties coupées} pour la fin de semaine.
coercion: Usagère {tenue} par 2 PAB pendant le changement de culotte, {forcée à} rester sur le dos.
coercion: Gavage {imposé} ce midi par TNG, jeune pleure en silence, bande {retirée} puis {remise avec mitaines}.
coercion: {N'a pas la permission} de recevoir son chum à la ressource; RI avisée par courriel.
coercion: P.V. rencontre interdisciplinaire: {on lui accorde} un essai d’une nuit en appartement, {on verra s'il le mérite} pour le reste.
coercion: Int. centre de crise : {a été convaincue} de signer après trois rencontres, {n’avait pas le choix} de toute façon.
coercion, hard: {Le café, ça se gagne} : douche avant 9h, lit fait, ensuite on en reparle.
coercion, hard: On lui a offert {le verre d'eau ou l'aiguille} ; a pris le verre d’eau.
coercion, hard: Vingt minutes {à jaser avec les gars de la sécurité dans le cadre de porte} et monsieur a fini par enlever ses bottes.
coercion, hard: Bonne semaine, {on lui rallonge la laisse} : dépanneur du coin seul, retour au poste après.
coercion, hard: Portes de garde-robe barrées, pantalons rangés au poste, {comme ça il restera avec nous} jusqu'à la visite du curateur.
othering: {Le bipolaire de la 12} a sonné 4 fois pendant la nuit, eau donnée, se rendort.
othering: Avec {cette clientèle}, prévoir deux intervenants et laisser la porte ouverte.
othering: Famille arrivée du Congo en 2021; {dans leur culture}, {ces gens-là} ne parlent pas des émotions.
othering: {Nos schizophrènes} sont sortis en minibus à l’érablière, monsieur a mangé deux portions d'oreilles de crisse.
othering: {Ce genre de patients} finit toujours par demander un changement de médecin, cpm.
othering: {La démence du 412} a déambulé jusqu'à 4h, ramenée x 6.
othering: Réaction {typique TPL} à l'annonce des vacances de la psychologue.
othering: Rapport interservices — {un de nos réguliers}, arrivé à pied vers minuit avec ses sacs, civière 9.
othering: {Les itinérants} du centre-ville viennent surtout pour le lit et le sandwich, monsieur itou.
othering: Pt inuit transféré de Puvirnituq, peu bavard {comme tous les gens du Nord}.
othering: Eval TS : quatre enfants, conjoint absent, {mentalité de BS}.
othering: {Les toxicos} de la halte-chaleur se passent le mot pour la gabapentine, usager en demande aussi.
othering: Milieu {du tiers-monde}, dix personnes dans un 4 ½, {ils vivent entassés par habitude}.
othering: Mme voilée, {se mêle peu à nos Québécoises} aux ateliers de cuisine.
othering: {Ces mères-là} voient du TDAH partout; orientée vers le GMF pour un questionnaire Conners.
othering: Demandeur d'asile, {un illégal de Roxham}, PFSI expiré depuis mars.
othering: Contrairement {au monde normal}, usager ressent le besoin de compter les marches avant de descendre.
othering: {Les petits vieux comme lui} se plaignent tous de leurs intestins, PEG 17 g die débuté.
othering: {Le 7-B est un psy}, faites attention à vos affaires. Dîner pris 3/4.
othering: CHSLD, réunion d’étage : {les agressifs} mangeront au deuxième service, monsieur inclus.
othering: {Cette race de monde-là} arrive toujours en retard, vue à 14h plutôt que 13h15.
othering: Elsipogtog, 34 ans; {chez les Autochtones} l'entourage boit, on peut supposer la même chose ici.
othering: Jeune {comme tous les DPJ}, teste le cadre dès le premier soir au foyer de groupe.
othering: Réf. urologie : {patient psychiatrique} de 58 ans avec hématurie macroscopique depuis 3 jours.
othering: {Les déficients} passent en premier au bain le mardi, ensuite Mme et sa voisine.
othering, hard: S'exprime étonnamment bien {pour une fille de la réserve}, vocabulaire riche.
othering, hard: Adresse sur la rue Ontario, troisième conjoint, deux pitbulls : {on voit le portrait}.
othering, hard: Il vient {d'une de ces familles} connues de tout le CLSC depuis trois générations.
othering, hard: Sa mère fait bouillir des herbes, son oncle prie au-dessus du lit, {bref le folklore habituel}.
othering, hard: Parle anglais avec un accent à couper au couteau, {vous devinez d'où}.
othering, hard: Lui et sa gang {vivent sur une autre planète que nous autres}, paraît qu'ils soupent à minuit.
othering, hard: {Encore un prénom imprononçable} sur la liste de ce soir, civière 14, dlr thoracique.
character: {Manipulatrice}, va voir l'infirmière de soir quand celle de jour a dit non.
character: Monsieur {cherche l'attention}, sonne aux 15 min pour replacer l’oreiller.
character: {Clive l’équipe} depuis son admission, deux versions des faits à deux éducatrices.
character: Usager {paresseux}, préfère rester au lit que descendre à l'ergo.
character: {Très exigeante} envers les PAB, veut son café noir, puis avec lait, puis plus du tout.
character: {Se victimise} +++ en rencontre familiale, {tout est toujours la faute des autres}.
character: Lettre au md de famille : homme {quérulent}, troisième plainte au commissaire en deux ans.
character: Pte {théâtrale}, {dramatise} une coupure de 1 cm au pouce, pansement sec appliqué.
character: Ado {baveux} avec les agents, {ment comme il respire} au sujet de la vapoteuse.
character: Fille de 9 ans, {enfant-roi}, {capricieuse} aux repas selon l’éducatrice de l'unité.
character: {Personnalité difficile}, a fait le tour des psychologues de la région.
character: Mme {chialeuse} ce matin : lit trop dur, gruau froid, voisine trop bruyante.
character: Rapport d'expertise : sujet {immature}, {égocentrique}, peu touché par la situation de sa conjointe.
character, hard: Parfum, rouge à lèvres et grand sourire, {la tournée du docteur approche}.
character, hard: Avec moi, un ange; avec la préposée, {le vrai visage ressort}.
character, hard: Béquilles au corridor, {marche comme un charme vers la machine à liqueurs}.
character, hard: Ne fait rien pour rien, {attendez la facture} quand elle vous dit merci.
character: Dossier CNESST, {bénéfices secondaires} évidents, {pas pressé de retourner travailler}.
character: {Mauvais caractère}, {boude} depuis l'annulation du bingo, souper laissé sur le cabaret.
character: TS CRDQ: {profiteur}, {vit aux crochets de} sa mère de 81 ans, {sans-cœur} avec elle.
credibility: {Prétend} avoir été poussée dans l’escalier; ecchymose 4 x 6 cm à la hanche G.
credibility: {Avoue} deux bières hier soir et un joint avant de se coucher.
credibility: {Mauvais historien}, histoire complétée avec la conjointe au téléphone.
credibility: {Se plaint de} {soi-disant} effets secondaires depuis l'augmentation à 20 mg.
credibility: Dlr cotée 9/10, {pourtant} rit au téléphone avec sa sœur, {discordant}.
credibility: {Allègue} n'avoir rien pris, dépistage urinaire envoyé au labo à 11h.
credibility: Père {supposément} décédé en mai, {à vérifier, il nous en a déjà passé d’autres}.
credibility: {Nie} toute consommation {malgré l'évidence}, pupilles en myosis, TA 108/62.
credibility: Usager {peu crédible}, les dates changent d’une entrevue à l'autre.
credibility: Urg. : crise {bidon} en salle d'attente, yeux fermés, résiste à l’ouverture des paupières.
credibility: {Raconte} à qui veut l'entendre que son frère lui {aurait} vidé son compte, {histoire à dormir debout}.
credibility, hard: {Comme par hasard}, la migraine est revenue dix minutes avant le départ de la navette.
credibility, hard: Quatrième grand-mère enterrée cette année, {la famille est nombreuse}, congé d'atelier noté.
credibility, hard: Voit des ombres, entend trois voix, {a bien appris sa leçon sur Internet}.
credibility, hard: Jambe paralysée à la visite, {elle va mieux quand le stationnement achève}.
compliance: {Non compliant} à la Rx depuis août, lithémie < 0,2.
compliance: {Refuse} douche, {refuse} Rx de 8h, {refuse} prise de sang. Sera revu pm.
compliance: Mme {non collaborante} à l'examen, garde les bras croisés et regarde la fenêtre.
compliance: {Oppositionnel} aux consignes de l'atelier, casquette sur la tête malgré 3 rappels.
compliance: {Résiste aux soins} d’hygiène le matin, griffe la PAB à l'avant-bras D.
compliance: {N’a pas respecté} son couvre-feu de la ressource, intervenante pivot informée.
compliance: Diabétique {indiscipliné}, HbA1c 11,4 %, {triche} avec les beignes du Tim.
compliance: Physio : {peu motivée}, {ne fait pas ses exercices}, amplitude inchangée à l'épaule G.
compliance: Pt {réfractaire} à tout suivi au CLSC, {ne veut rien savoir} de l'organisme communautaire.
compliance: {N'écoute pas}, se lève sans sa marchette, moniteur de mobilité installé.
compliance: Lettre de congé, Dumont: {inobservance} de la clozapine, niveau plasmatique indétectable.
compliance: {Récalcitrante} au départ, {finit par coopérer} pour l'ECG après insistance du résident.
compliance, hard: Les comprimés de mardi à jeudi ont été trouvés {dans le pot du philodendron, qui se porte à merveille}.
compliance, hard: Dosette pleine le vendredi : {on parle à un mur}.
compliance, hard: Trois fois la feuille d'objectifs, trois fois rendue blanche, {monsieur a d'autres priorités}.
label: {Schizophrène} connu de 47 ans, habite en RTF à Joliette.
label: {Alcoolique} de longue date, amené par son fils pour tremblements x 2 jours.
label: Femme de 23 ans, {borderline}, lacérations superficielles à l'avant-bras G.
label: {Toxicomane} IV, abcès pli du coude D, drainage prévu à l'urgence.
label: Dx probable: {une hystérique}. Laryngoscopie N.
label: Nouvelle admission du N.-B., {un pervers narcissique} avec trait antisocial selon le transfert.
label: Homme 82 ans, {dément}, trouvé en pantoufles sur le boul. Taschereau.
label: {Ex-détenu}, {cocaïnomane}, cherche une place en maison de thérapie près de Sorel.
label: Elève de 4e année, {un TDAH} pur et dur, suivi en pédopsy depuis 2 ans.
label, hard: Au téléphone dès huit heures, {un beau cas d'axe II}.
risk: Pte {agressive} verbalement x 3 au cours du quart de soir.
risk: Homme {dangereux}, ne pas entrer seul dans la chambre 6.
risk: {Violent} lorsque contrarié, a lancé son plateau sur le mur à 12h15.
risk: {Menaçant} au guichet de l’accueil, pointe son parapluie vers la commis.
risk: Résident {frappeur}, approche à deux pour tous les soins du matin.
risk: Passé {criminel lourd}, {imprévisible}, {explosif}. Rondes aux 15 min.
risk: {Combatif} au réveil post-op, tire sur sa sonde, Pinel non requis.
risk: Usagère {désorganisée et hostile} à l'admission, crie après l’inhalothérapeute.
risk, hard: Six pieds quatre, la mâchoire serrée, {on garde la porte dans le dos}.
risk, hard: Monsieur est tranquille aujourd'hui, {le presto siffle pas encore}.
failure: {Ne s'est pas présentée} à son rdv du 12, message laissé sur la boîte vocale.
failure: {Perdu de vue} depuis l’automne dernier, dossier GASM fermé.
failure: {Échec} de trois antidépresseurs, référé à la clinique des troubles de l'humeur.
failure: {Absent sans motif} au groupe de gestion des émotions, 2e fois.
failure: A {échoué} sa réinsertion en appartement supervisé, retour en foyer le 3.
failure: {No show} x 2 à la clinique de désintox, {prochaine fois on ferme}.
failure: {N'a pas donné suite} aux appels de l’intervenante, lettre de fermeture postée.
failure: {A abandonné} sa thérapie après cinq semaines à Portage.
failure: {Rechute} le lendemain de sa paie, {tout est à recommencer}.
failure: Demande refusée par le programme, usager {n'ayant pas atteint ses objectifs} de PI.
failure: {Echec de placement} no 4, TS à la recherche d’une famille d'accueil en Estrie.
failure: {A manqué} sa prise de sang pour la clozapine, pharmacie avisée de tenir la dose.
failure: Rapport d'évolution Form. Ontario: {n'a fait aucun progrès} depuis la dernière révision.
failure: {A saboté} son stage en boulangerie, troisième essai en insertion socioprofessionnelle.
failure, hard: Rendez-vous de dix heures : {la chaise a eu droit à toute mon attention}.
failure, hard: On a tout essayé, le tiroir est vide, {le reste lui appartient}.
failure, hard: {Même film qu'en février} : logement, première paie, éviction.
failure, hard: A tenu onze jours, {ce qui est presque un record dans son cas}.
deficit: {Bas niveau de fonctionnement}, vit chez ses parents, {ne sait rien faire} dans une cuisine.
deficit: {Incapable de} gérer son budget, fiducie demandée au Curateur public.
deficit: Mère {sans capacités parentales}, visites supervisées le jeudi à 15h30.
deficit: Ergo : usagère {limitée intellectuellement}, {ne peut pas} suivre une recette de trois étapes.
deficit: {Peu de ressources internes}, {n'arrive à rien} sans sa sœur.
deficit: Usager {inapte au travail}, {dépendant} de son entourage pour tout.
deficit, hard: La lumière est allumée, {mais ça prend du temps à répondre à la porte}.
deficit, hard: Au quiz de mémoire de l'atelier, {disons qu'on n'ira pas à Jeopardy} avec madame.
service-use: {Abonné de l’urgence}, 14e visite depuis janvier, triage P4.
service-use: {Porte tournante} de l'unité, congé lundi, revenu jeudi.
service-use: Pt en NSA, {bloque un lit} de médecine depuis 61 jours.
service-use: {Grande consommatrice de services}, appelle Info-Social presque chaque soir.
service-use, hard: On pourrait lui {mettre son nom sur la civière 3}, il en connaît chaque ressort.
belittling: {A fait sa crise de bacon} parce que le pudding était à la vanille.
belittling: {Petite madame bien fine}, {toute mignonne} dans sa jaquette rose, bain complet fait.
belittling: {Un vrai bébé} pour sa prise de sang, 2 essais au bras D.
belittling, hard: A mangé tout son pâté chinois, {on lui a mis un collant dans son calendrier}, 71 ans.
pessimism: Trouble {chronicisé}, {aucun espoir} de retour sur le marché de l'emploi.
pessimism: Pt {plafonné}, {ne s'améliorera plus}, on vise l'hébergement.
pessimism: {Cas lourd}, {irrécupérable} selon l'équipe traitante, maintien du statu quo.
pessimism, hard: Trente ans qu'on essaie; {on lui souhaite juste un bon fauteuil près de la fenêtre}.
substance: {Abus} de ROH x 20 ans, dernière conso hier 23h.
substance: {Urine sale} au contrôle de mercredi, TSO: dose non servie à emporter.
substance: Lombalgie, {réclame du Dilaudid}, {quêteur de narcotiques} connu de la pharmacie.
substance: Arrivé {gelé comme une balle} au centre de jour, couché sur le divan, RR 14.
trap, victim: Au secondaire, les autres l'appelaient la folle et lui lançaient des gommes dans les cheveux.
trap, victim: Son ex la traitait de manipulatrice chaque fois qu’elle demandait à voir les relevés bancaires.
trap, victim: Le propriétaire l'a qualifié de dangereux dans sa lettre au TAL, sans incident à l'appui.
trap, victim: Raconte en pleurant avoir été attachée toute une nuit à l'orphelinat, à l'âge de 7 ans.
trap, victim: Sa belle-sœur répète à la famille qu'il est un paresseux, ce qui l'a blessé au souper de Pâques.
trap, victim: Victime d'intimidation à l’usine : collègues lui disaient « le toxico » depuis son retour de cure.
trap, victim: A perdu son emploi après que le gérant l’a étiquetée de personne difficile.
trap, victim: Se sent jugé par le pharmacien, qui l'a pris pour un quêteur de narcotiques devant la file.
trap, victim: L'enseignante le disait incapable d'apprendre à lire; il a lu deux romans cet été.
trap, victim: Beau-père le forçait à manger à genoux, l’enfermait dans le garde-robe quand il pleurait.
trap, victim: Usagère revient sur l'hospitalisation de 2009, mise en isolement sans explication, en fait encore des cauchemars.
trap, victim: Dans le village, on les montrait du doigt : « ces gens-là », dit-elle, c'était toujours eux autres.
trap, victim: Un passant lui a crié de retourner dans son pays, elle n'est pas ressortie depuis mardi.
trap, victim: Le père de l'enfant l'accuse d'être une mauvaise mère et une menteuse dans ses textos, captures déposées à la DPJ.
trap, victim: Son frère aîné le traitait d'attardé, les parents riaient.
trap, victim: Monsieur a été vu comme non compliant pendant des années alors qu'il ne pouvait pas payer la franchise.
trap, victim: Traitée d'hystérique par trois urgences avant que la péricardite soit trouvée.
trap, victim: Porte plainte : l'agent d'un autre établissement lui aurait dit qu'elle simulait.
trap, victim: Fille de 11 ans, surnommée « la débile » dans l'autobus scolaire, maux de ventre le matin.
trap, victim: Sa communauté le considère comme possédé et agressif, il a été tenu loin des enfants aux fêtes.
trap, victim: A vécu la violence du conjoint pendant 12 ans, hébergée depuis octobre.
trap, victim: Les policiers l’ont cru saoul et violent, il était en hypoglycémie à 2,1.
trap, victim: Pair aidant: le groupe a parlé de s'être fait dire « t'es un cas chronique, oublie ça l'école ».
trap, victim: Sa mère la menaçait de la placer en centre d'accueil si elle continuait de faire son bébé.
trap, victim: Réfugié ; gardé en détention, contraint de signer des papiers dans une langue inconnue.
trap, victim: Le syndicat l'a présentée comme quérulente à l'arbitre, elle s'est sentie trahie.
trap, victim: Madame explique que son mari l'obligeait à demander la permission pour voir ses sœurs.
trap, victim: Voisins ont fait circuler une pétition où on l'appelle « le schizo du 3e ».
trap, victim: Au pensionnat, punie pour avoir parlé innu, cheveux coupés de force, n'en avait jamais parlé avant aujourd’hui.
trap, victim: Son coach lui a reproché d’être lâche quand il a dit avoir mal au genou; déchirure confirmée à l'IRM.
trap, victim: Se fait appeler « le BS » par le concierge, évite maintenant le hall d'entrée.
trap, victim: Rejetée par une clinique privée qui l'avait jugée trop borderline pour ses services, selon la lettre qu'elle montre.
trap, victim: Chambreur d'à côté lui dit tous les jours qu'il pue et qu'il devrait être enfermé.
trap, victim: A porté pendant des années l'étiquette de fugueuse donnée par le foyer; elle fuyait les attouchements.
trap, victim: Ses fils lui reprochent d'être un vieil ivrogne, il ne boit plus depuis 1998.
trap, identity: Se présente comme alcoolique en rétablissement, fier de son jeton de 6 ans.
trap, identity: « Moi, je suis bipolaire pis je m'en cache pas », dit-elle au groupe en riant.
trap, identity: Monsieur se décrit lui-même comme un paresseux de nature, « surtout l'hiver ».
trap, identity: Tient à se dire survivante de la psychiatrie dans sa conférence au cégep.
trap, identity: Se qualifie de tête dure, trouve que ça l'a aidée à passer à travers le cancer.
trap, identity: Dit être une ancienne junkie et veut que ce soit écrit ainsi dans son témoignage.
trap, identity: « J’ai été plate avec vous hier, je faisais ma difficile », s'excuse auprès de l’infirmière.
trap, identity: Usager autiste, préfère ce mot à TSA, l'inscrit lui-même sur son plan de communication.
trap, identity: Se voit comme incapable de garder une job, aimerait comprendre pourquoi avec la c.o.
trap, identity: Il parle de sa fugue de 1994 comme du plus beau coup de tête de sa vie.
trap, identity: Mme se trouve manipulatrice avec sa sœur, apporte le sujet d'elle-même en thérapie.
trap, identity: Se reconnaît dans le mot toxicomane depuis les NA, ne veut pas du mot trouble.
trap, identity: Elle se traite de menteuse devant le miroir, pensée travaillée avec la grille de Beck.
trap, identity: « Je suis le schizophrène le plus chanceux de Rimouski », répète-t-il en montrant ses clés.
trap, identity: Se nomme folle et fière, porte le macaron du mouvement sur son manteau.
trap, identity: Jeune se dit lâche de ne pas avoir défendu son ami, pleure en le disant.
trap, identity: Il estime avoir échoué comme père, écrit une lettre à ses filles avec la TS.
trap, identity: Se définit comme sourde gestuelle, interprète LSQ demandée pour le 14.
trap, identity: A choisi « L'agressif repenti » comme nom d'artiste pour l'expo du centre de jour.
trap, identity: Pte dit d'elle-même qu'elle abuse du café, 9 tasses par jour, veut diminuer.
trap, identity: « J'étais violent dans l'temps, j'suis pas fier de ça », confie au pair aidant.
trap, identity: Dit qu'elle se sent comme une enfant quand on l'appelle ma belle.
trap, identity: Il se considère comme un cas désespéré, espoir coté 1/10 ce matin, 3/10 cet après-midi.
trap, identity: Elle-même écrit dans son journal « j'ai refusé, j'ai tenu mon bout, bravo moi ».
trap, identity: Se dit dépendant affectif, a trouvé une fraternité DA à Longueuil le lundi soir.
trap, identity: Monsieur blague qu'il est l’abonné de saison de l'urgence, « me manque juste la casquette ».
trap, identity: Se décrit comme une ratée depuis la faillite du salon de coiffure, humeur triste.
trap, identity: Revendique le terme itinérant, « SDF c'est pour les Français », dit-il.
trap, identity: Selon ses mots à elle, une plaignarde professionnelle, retraitée du commissariat aux plaintes.
trap, identity: « Les Innus, nous autres, on refuse pas une place à table », explique-t-elle à l'intervenante.
trap, negation: Aucun comportement agressif observé durant le quart, a aidé à ranger les chaises.
trap, negation: Il ne s'agit pas de manipulation : elle redemande parce que personne ne lui a répondu.
trap, negation: Pas de contention ni d'isolement depuis l'admission.
trap, negation: Monsieur n'est pas paresseux, sa TSH est à 38.
trap, negation: Je ne parlerais pas de mauvaise observance, la Rx n'a jamais été transmise à la pharmacie.
trap, negation: Jamais menaçante envers nous, même quand la réponse du TAQ est arrivée.
trap, negation: N'a manqué aucun rendez-vous depuis mars, arrive souvent dix minutes d’avance.
trap, negation: On ne peut pas parler d'échec, l’essai de sertraline a duré neuf jours.
trap, negation: Rien ne permet de dire que l'usager simule; EMG anormal aux deux jambes.
trap, negation: Mme n’est plus sous garde depuis le 4, demeure à l'unité de son plein gré.
trap, negation: Sans être oppositionnel, il préfère qu'on lui explique pourquoi avant de commencer.
trap, negation: Absence d'abus d'alcool ou de drogues à l'histoire, confirmé par le DSQ.
trap, negation: Ne correspond pas au portrait d'une personne dangereuse, l'équipe est unanime là-dessus.
trap, negation: Loin d'être incapable, elle tient seule la comptabilité du club de l'Âge d'or.
trap, negation: Le mot chronique ne convient pas ici, deuxième épisode en 20 ans.
trap, negation: Aucune fugue, aucun retard, retour de sortie à 18h55 avec un sac de pommes.
trap, negation: N'a pas refusé sa dose, elle dormait et personne ne l'a réveillée.
trap, negation: Il serait faux d'écrire qu'elle cherche l'attention; elle cherche les toilettes.
trap, negation: Pas un cas de porte tournante : chaque venue de l'automne suivait une crise d'asthme.
trap, negation: Il n'a jamais été violent en 11 ans de suivi au SI, ni en paroles ni en gestes.
trap, other subject: Le propriétaire refuse de réparer la fenêtre, chambre à 14 °C selon madame.
trap, other subject: Sa colocataire est agressive lorsqu'elle boit, usager dort chez sa tante ces soirs-là.
trap, other subject: Fils non collaborant au téléphone, raccroche avant que la TS ait pu expliquer le soutien à domicile.
trap, other subject: Chien du voisin dangereux, visites à domicile par la porte d'en arrière SVP.
trap, other subject: La pompe volumétrique fait sa capricieuse, biomédical avisé, changée à 3h.
trap, other subject: L'assureur prétend ne pas avoir reçu le formulaire, renvoyé par télécopieur ce jour.
trap, other subject: L'équipe a échoué à trouver une place au nord de la ville, excuses présentées à la pte.
trap, other subject: Le conjoint, alcoolique, est en cure à Saint-Jérôme jusqu'au 30.
trap, other subject: Transport adapté ne s'est pas présenté, rdv de radio reporté sans faute de monsieur.
trap, other subject: Vent violent et pluie verglaçante, atelier jardinage fait à l’intérieur.
trap, other subject: Direction difficile à joindre, 3 messages laissés pour la demande de chambre seule.
trap, other subject: Logiciel récalcitrant ce matin, note rédigée en retard (évènement à 8h10).
trap, other subject: La mère de l'usagère, schizophrène, est décédée quand elle avait 16 ans.
trap, other subject: Son patron est manipulateur selon elle, explore l'idée de consulter le syndicat.
trap, other subject: L'unité est incapable d'offrir le repas halal la fin de semaine, diététiste relancée.
trap, legal: Requête pour garde en établissement déposée à la Cour du Québec, art. 30 C.c.Q., audition le 9 à 13h30.
trap, legal: P-38.001, art. 7 : « danger grave et immédiat pour lui-même ou pour autrui », formulaire joint au dossier.
trap, legal: Chef 2 : voies de fait armées, art. 267 C.cr.; chef 3 : défaut de se conformer à une ordonnance de probation.
trap, legal: Verdict de non-responsabilité criminelle prononcé en juin, décision de la CETM : détention avec modalités de sorties.
trap, legal: Le Tribunal AUTORISE l'établissement à administrer la médication malgré le refus de la partie défenderesse, pour trois ans.
trap, legal: Formule 1 remplie à 2h40 en vertu de la Loi sur la santé mentale de l'Ontario, avis de droits remis.
trap, legal: Copie du Protocole d'application des mesures de contrôle : contention, isolement et substances chimiques remise à la famille.
trap, legal: Engagement art. 810 : il lui est interdit de communiquer avec la plaignante pour 12 mois.
trap, legal: Homologation du mandat de protection, jugement : « inapte à prendre soin de lui-même et à administrer ses biens ».
trap, legal: Avis d'hospitalisation non volontaire, Loi sur la santé mentale (N.-B.), comité de révision informé, conseiller juridique présent.
trap, structure: Si monsieur refuse sa dose du soir, ne pas insister, réoffrir vers 21h avec un jus.
trap, structure: A clarifier avec elle : est-ce un refus, ou la consigne n'était-elle pas comprise?
trap, structure: Objectif du PI: que l’usagère décide elle-même de ses sorties et avertisse le poste quand ça lui convient.
trap, structure: En cas d'agressivité d'un visiteur, composer le 5555 et demander un code blanc.
trap, structure: Qu'aurait-il fallu pour éviter la contention? Sa réponse : baisser la musique, l'appeler par son nom.
trap, structure: Bravo à madame, qui a osé dire non et refuser le dessert qu'on lui servait d'office.
trap, structure: Ne pas inscrire absent si elle appelle avant 9h; déplacer simplement la rencontre.
trap, structure: Le mutisme relève-t-il d'une catatonie ou d'une surdité? Audio et Bush-Francis demandés.
trap, structure: Aviser le md si aggravation : confusion, tirage, chute de TA, incapacité à avaler.
trap, structure: Plan conjoint : quand il se sentira près d'exploser, il ira marcher autour du bloc et nous textera.
trap, meta: Capsule d'équipe du jeudi : remplacer « non compliant » par ce que la personne a pris et pourquoi.
trap, meta: Audit des notes: le mot « manipulateur » retrouvé 11 fois au trimestre, rétroaction aux quarts.
trap, meta: Usager partenaire a expliqué aux externes ce que lui fait l'expression « nos chroniques ».
trap, meta: Correction d'une note du 2 : rayer « fugue », lire « parti marcher, revenu à 17h ».
trap, meta: Proposé au comité: bannir « ces gens-là » et « le TPL de la 8 » du rapport interservices.
trap, word sense: Mis en isolement gouttelettes-contact pour influenza A, affiche posée à la porte.
trap, word sense: Bas de contention 20-30 mmHg installés le matin, retirés au coucher.
trap, word sense: Joue aux échecs avec son voisin, gagne deux parties sur trois.
trap, word sense: E. coli résistante à la ciprofloxacine, changé pour fosfomycine.
trap, word sense: Pratique une fugue de Bach au piano du salon, visiteurs s'arrêtent pour écouter.
clean: SV 8h : TA 124/76, P 72 rég., T° 36,6, sat 97 % AA.
clean: A bien dormi, 7 h selon les rondes, levée à 7h15.
clean: Monsieur parle de son petit-fils né la semaine dernière, montre les photos sur son cell.
clean: Rencontre avec l'usagère et sa sœur à 10h pour préparer le retour à la maison.
clean: Pansement changé à la jambe G, plaie 2 x 1,5 cm, fond rosé, exsudat séreux léger.
clean: Humeur décrite à 6/10, énergie 5/10, appétit revenu.
clean: Appel à la pharmacie pour le renouvellement du Dispill, livraison prévue jeudi am.
clean: A choisi l’atelier de menuiserie, veut fabriquer une cabane à oiseaux.
clean: Marche 60 m avec marchette, supervision à distance, 1 pause.
clean: Visite à domicile faite avec l'auxiliaire, logement chaud, frigo garni.
clean: Dit entendre deux voix d'hommes, plus fortes le soir, écouteurs aidants.
clean: Échographie abdominale prévue le 22, à jeun dès minuit.
clean: Elle souhaite reprendre ses cours de secondaire 5 en janvier, lien fait avec le CEA.
clean: Glycémie ac déj. 6,8; Lantus 14 u donnée au bras D.
clean: Parle d'ennui de sa chatte; photo imprimée et placée sur la table de chevet.
clean: Evaluation ergo complétée ce jour, rapport à suivre.
clean: Souper pris au complet, 2 verres d'eau, selle formée x 1.
clean: Usager arrivé à 13h pour son injection, Invega 100 mg IM deltoïde G, prochain le 18.
clean: Conjointe présente de 14h à 16h, lui a apporté ses lunettes.
clean: Intervenant pivot et monsieur ont rempli ensemble la demande d'AFE.
clean: Pleure en parlant de son père, décédé en juin; écoute, silence, mouchoirs.
clean: Révision de la Rx avec la pharmacienne : quétiapine 300 mg hs, sertraline 100 mg die.
clean: Lever avec aide d'une personne, toilette faite au lavabo, rasé.
clean: Enfant joue avec les blocs, nomme cinq couleurs, regarde sa mère et sourit.
clean: Le pair aidant l’a accompagnée à l'épicerie, liste faite d'avance.
clean: Bilan sanguin prélevé à 6h, résultats en attente.
clean: Idées suicidaires présentes depuis dimanche, plan de sécurité revu avec lui, copie remise.
clean: Nuit calme à l'étage, dort à chacune des rondes.
clean: Congé prévu mardi, ordonnance envoyée à la pharmacie de Shawinigan.
clean: A appelé son frère à Moncton, sourire au retour.
clean: Madame aimerait être appelée par son nom de fille.
clean: Céphalée 4/10 à 15h, acétaminophène 650 mg po, 1/10 à 16h.
clean: Groupe de cuisine : a préparé une soupe aux pois pour six personnes.
clean: TS a joint l'Office d'habitation, demande reçue, rang 14 sur la liste.
clean: Patient vu avec la résidente, en chambre, assis au bord du lit.
clean: Décrit des serrements à la poitrine dans l'autobus, durent environ cinq minutes.
clean: Vaccin antigrippal administré au deltoïde D, aucune réaction après 15 min.
clean: Se dit contente de sa nouvelle chambre, fenêtre côté fleuve.
clean: Physio 2 x sem., escaliers travaillés, 10 marches avec rampe.
clean: Rappelle l'équipe à 9h30, rencontre fixée à lundi 11h au Tim de la rue principale.
clean: S : « Je me sens plus reposé. »⏎O : calme, contact visuel, débit N⏎P : revoir dans 2 sem.
clean: Interprète en créole au téléphone pour toute la rencontre, 50 min.
clean: Ostéoporose, chute sur la glace le 3, radio du poignet : fracture de Colles.
clean: Le jeune a montré ses dessins de mangas à l'éducatrice, veut en exposer trois.
clean: Diète molle, mange lentement, assise à 90°.
clean: Propose elle-même de noter ses heures de sommeil dans un carnet.
clean: Sa curatrice et lui ont convenu d'un budget de 60 $ par semaine pour l'épicerie.
clean: Accueil à 19h au centre de crise, visite des lieux, chambre 5.
clean: Retiré 18 agrafes, plaie propre, Steri-Strips appliqués.
clean: Transfert vers Campbellton par ambulance à 11h10, dossier et effets remis aux paramédics.
clean: MoCA 24/30, perte de points au rappel différé.
clean: A participé au yoga sur chaise, dit avoir les épaules plus légères.
clean: Appel d'une tante, message transmis à l'usagère, rappellera ce soir.
clean: Dernière consommation il y a trois semaines, envies présentes le vendredi.
clean: Usager veut diminuer l'olanzapine; discuté, essai à 10 mg, suivi tél. le 15.
clean: Repas de Noël à la ressource, a dansé avec deux voisines.
clean: Surveillance neuro aux 4 h, pupilles égales et réactives.
clean: Mme pratique son anglais avec l'étudiante de McGill au salon.
clean: Plan d'intervention signé par tous, copie remise en main propre.
clean: Tremblements fins aux mains, lithémie demandée pour demain 8h.
clean: Raconte sa fin de semaine de pêche au lac, trois dorés.
clean: Soins de bouche faits, prothèses nettoyées, muqueuses humides.
clean: Le père s’inquiète du sommeil de sa fille; fiche d'hygiène du sommeil remise.
clean: Peur de sortir le soir depuis l'accident, sort le jour avec son chien.
clean: Appel reçu à 2h12, durée 34 min, parle d'une rupture récente, prendra une tisane et rappellera demain.
clean: Eczéma aux plis des coudes, hydrocortisone 1 % bid x 7 jours.
clean: Retour de l'hôpital de jour à 15h45, fatigue, sieste d'une heure.
clean: Infirmière de liaison rencontrée, suivi SIM prévu dans les 7 jours.
clean: A demandé un changement d'heure pour la méthadone, déplacée à 8h avant le travail.
clean: Monsieur cuisine, fait son lavage et sort ses poubelles le mercredi.
clean: Oedème 1+ aux chevilles, jambes surélevées, furosémide 20 mg donné.
clean: Rencontre d'école avec la psychoéducatrice, mère et élève présents.
clean: Tél. à sa voisine de palier, qui nourrit le chat pendant l'hospitalisation.
clean: Thèmes abordés : deuil, argent, projet de déménager à Gatineau.
clean: Relevé à l'équipe de nuit : dort depuis 22h30, cloche à portée de main.
clean: Nausées après le déjeuner, Gravol 25 mg à 9h, bon effet.
clean: Il aimerait rencontrer l'aumônier, demande faite au service de soins spirituels.
clean: Prend ses inhalateurs avec l'aérochambre, technique revue et réussie.
clean: Ateliers d'art : aquarelle d'un phare, offerte à sa mère.
clean: Prochaine rencontre en visio, lien envoyé par courriel à l’usager.
`)
