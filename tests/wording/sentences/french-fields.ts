import {readSentences, type Sentence} from './sentence.js'

/** French sentences of core wording from other fields: children, prisons, long-term care, rehabilitation, emergencies, family medicine; learned from since. */
export const sentences: Sentence[] = readSentences(`
label: Ado {borderline} connue de la clinique externe, accompagnée de son éducatrice du foyer de groupe.
label: Le groupe du jeudi réunit {les anorexiques} et {les boulimiques} de 14 à 17 ans.
label: {Anorexique} depuis la 6e année, IMC à 15,2 ce matin, pesée faite à jaquette.
label: Jeune de 12 ans, à l’unité depuis mars, {c’est un TDAH} non médicamenté la fin de semaine.
label: Mère {bipolaire}, père {toxicomane}, les deux vus séparément par l’intervenante de la DPJ.
label: Monsieur est {schizophrène} et purge une sentence de 14 mois à Rivière-des-Prairies.
label: Référé par l’infirmier du secteur D : {psychotique}, parle seul la nuit.
label: Accusé évalué ce jour pour responsabilité criminelle; il s’agit d’un {schizo} connu de l’Institut depuis 2011.
label: Les professeurs la décrivent comme une {anxieuse} qui évite les oraux depuis l’automne.
label: Père {alcoolique}, visites supervisées aux deux semaines, prochaine rencontre le 4 avril.
label: Le codétenu est un {psychopathe} selon l’agent de secteur, on propose un changement de cellule.
label: Deux frères hébergés au centre : l’aîné est {autiste sévère}, le cadet {un dyslexique} suivi en orthopédagogie.
label: {Malade mentale} selon le rapport de police, amenée en vertu de la P-38 à 3 h 15.
label: Élève {dysphasique} et {hyperactif}, plan d’intervention révisé en équipe-école le 12 février.
label: Dans la salle d’attente, {la boulimique} de la chambre 4 discutait avec sa tante en attendant la nutritionniste.
label: À l’audience du 22, la procureure a rappelé que le père, {ex-toxicomane}, visite ses enfants chaque samedi et que la grand-mère, {une dépressive}, les garde le soir.
label: Rapport différé ⏎ 1. {Alcoolique} sobre depuis un an ⏎ 2. Emploi : entrepôt ⏎ 3. Appui : son frère.
label: Jeune contrevenant, {psychopathe en devenir} d’après l’ancien rapport prédécisionnel.
label: Évaluation demandée pour {cette TPL} de 16 ans qui s’est coupée au bras gauche dimanche soir.
label: On nous transfère {un suicidaire} de l’établissement de détention de Québec, cellule à vue demandée.
label: Sa mère est {une bipolaire} qui a cessé son lithium, d’où le signalement retenu en janvier.
label: {Pédophile} évalué au programme ambulatoire, suivi hebdomadaire jusqu’à la fin de la probation.
label: L’infirmière scolaire note que la jeune est {automutilatrice}, pansements changés au local de santé.
label: Ancien {junkie}, libéré en mai, habite maintenant chez sa sœur à Laval et travaille de nuit.
suffering: {Souffre d’}anorexie restrictive depuis deux ans, suivie par la nutritionniste et le pédiatre.
suffering: Adolescente {souffrant d’}un trouble anxieux généralisé, scolarisée à la maison depuis novembre.
suffering: Garçon de 9 ans {atteint d’}un trouble du spectre de l’autisme, intégré en classe ordinaire avec une TES.
suffering: La mère, {affligée d’}une dépression depuis l’accouchement, demande un répit à la DPJ.
suffering: Monsieur est {aux prises avec} une schizophrénie paranoïde et attend son transfert du pénitencier.
suffering: {Victime d’}une maladie mentale sévère, l’accusé comparaîtra par visioconférence lundi matin.
suffering: Jumelles de 15 ans : l’une {souffre de} boulimie, l’autre {est frappée d’}une phobie scolaire.
suffering: Elle {a souffert d’}anorexie à l’adolescence et redoute que sa fille passe par le même chemin.
suffering: Dx : TSPT; l’enfant {lutte contre} ce trouble depuis l’incendie du logement familial.
suffering: Lettre de l’école : élève {souffrant} d’une psychose débutante, titulaire disponible le midi.
suffering: Jeune fille {en proie à} des crises d’hyperphagie le soir, surtout après l’école.
suffering: Le rapport présentenciel précise que le prévenu {souffrirait d’}un trouble bipolaire de type II.
suffering: Les deux garçons vont à la même école; le plus jeune, {souffrant lui aussi d’}un trouble de l’attachement, voit la pédopsychiatre aux six semaines.
suffering: Madame, mère de quatre enfants et préposée aux bénéficiaires à Joliette, {souffre depuis longtemps de} dépression et demande que sa sœur soit présente à l’audience.
suffering: Il {est accablé d’}un trouble obsessionnel, passe deux heures à laver ses mains avant l’appel du matin.
suffering: Adolescents {souffrants de} TCA : groupe parents le mercredi, local 2.114.
suffering: La grand-mère, {atteinte de} schizophrénie, garde les enfants le samedi.
suffering: {Souffrance} d’un trouble de personnalité limite depuis l’âge de 15 ans, thérapie dialectique offerte.
suffering: {Éprouvée par} sa maladie bipolaire, madame a signé l’entente sur mesures volontaires hier.
suffering: En détention depuis le 3 mai, il {souffre également d’}un TDAH et demande la reprise de son méthylphénidate.
suffering: L’évaluation psychologique conclut qu’elle {est victime de} son trouble alimentaire plus qu’autre chose.
suffering: {Aux prises avec} des voix depuis l’été, l’élève a quitté la classe à deux reprises cette semaine.
credibility: {Nie} se faire vomir après les repas; K+ à 2,9 ce matin, ECG demandé.
credibility: L’adolescente {prétend} avoir mangé sa collation au local de psychoéducation.
credibility: Le père {allègue} que la mère laisse les enfants seuls le vendredi soir, vérification prévue avec l’école.
credibility: Monsieur {avoue} avoir caché ses comprimés sous la langue pour les échanger au secteur.
credibility: {Admet} trois purges cette semaine, toutes après le souper.
credibility: Elle {minimise} ses restrictions et {nie} tout entraînement excessif, poids en baisse de 1,1 kg.
credibility: Le jeune {dit supposément} avoir été frappé par un autre résident, aucune marque visible, examen fait à 16 h.
credibility: {Se plaint encore de} maux de ventre avant le cours d’éducation physique.
credibility: Prévenu {peu crédible}, sa version change entre l’interrogatoire et l’entrevue d’expertise.
credibility: Mère {mauvaise historienne}, dates de développement à vérifier au carnet de santé.
credibility: Rencontré au parloir en présence de son avocate, le jeune, qui dort mieux depuis le changement d’unité et qui a repris l’école à mi-temps, {nie} les gestes décrits par sa sœur.
credibility: {Histoire non fiable} selon l’agent du SPVM; le jeune et son frère ont été rencontrés séparément.
credibility: Parents et ado {s’entêtent à dire} qu’elle mange bien à la maison, courbe de croissance remise.
credibility: Il {feint} des hallucinations pour être transféré à l’infirmerie, note l’agent du quart de soir.
credibility: {Simulateur probable}, tests de validité des symptômes à compléter avant l’audience.
credibility: Dit entendre la voix de son oncle décédé mais {exagère}, titulaire rencontré à midi.
credibility: La jeune {n’a pas voulu admettre} qu’elle consommait du vapotage au THC à la polyvalente.
credibility: {Nie} SI, {nie} HI, {nie} automutilation récente; sommeil 6 h.
credibility: Revue à 15 h avec son père : appétit meilleur, deux collations prises, {ne nie pas} avoir fait de l’exercice dans sa chambre mais {prétend} avoir cessé mardi.
credibility: Le récit de l’agression {est inventé} selon la belle-mère, l’intervenante sociale poursuit l’évaluation.
credibility: Propos {invraisemblables} de l’élève au sujet de sa fin de semaine, parents joints à 15 h 40.
credibility: {Menteuse} d’après la famille d’accueil, madame Roy souhaite une rencontre avec la réviseure.
credibility: Il {reconnaît finalement} avoir pris la pilule d’un codétenu, signes vitaux stables.
credibility: S : {se plaignait de} nausées hier après le supplément ⏎ O : abdomen souple, TA 98/60 ⏎ P : bilan demain, revoir avec la nutritionniste.
compliance: {Refuse} de manger son dîner, plateau retourné presque plein, supplément offert à 13 h.
compliance: {Non compliante} au plan de repas depuis le congé temporaire.
compliance: Adolescent {opposant} lors de la prise de la clozapine, TA 118/70, revu avec sa tante.
compliance: Monsieur {n’est pas collaborant} avec son agente de probation et {refuse} l’évaluation sexologique.
compliance: {Inobservance} de l’olanzapine pendant la détention provisoire, dose non remise par l’escorte trois soirs sur sept.
compliance: Parents {résistants} au placement, avocat présent à la rencontre du 9.
compliance: Famille {peu collaborante}, deux rendez-vous déplacés à la demande de la mère qui travaille de jour.
compliance: Pt {non coop} à l’entrevue, répond par signes de tête.
compliance: {Mauvaise observance} du méthylphénidate à l’école, le secrétariat garde les comprimés.
compliance: Elle {a refusé} la pesée à l’aveugle ce matin, dit avoir froid et vouloir parler à son médecin.
compliance: {Récalcitrante} à la sonde nasogastrique, la jeune a demandé que sa mère soit là.
compliance: L’élève {ne respecte pas les consignes} de la classe d’adaptation, retrait de dix minutes, retour ensuite.
compliance: Comportement : {désobéissant} à la maison comme au service de garde.
compliance: {Ne se conforme pas} à son plan de réadaptation, prochaine révision par le tribunal en juin.
compliance: {Refus} de traitement x 4 jours, psychiatre avisé, rencontre avec l’usager et son avocate demain.
compliance: Il {s’obstine à ne pas} prendre sa rispéridone parce qu’elle lui donne de la raideur.
compliance: Mère d’accord, père {réfractaire} à l’intervention du CLSC, visite reportée au lundi.
compliance: Jeune {oppositionnel} en classe, calme au dîner, jase volontiers avec la concierge.
compliance: La nutritionniste rapporte que, malgré trois rencontres et un plan de repas révisé avec les parents, l’adolescente demeure {non adhérente} aux collations prévues en soirée.
compliance: Depuis l’ordonnance du 14 mars, le père {refusait} les rencontres au CLSC et la mère, qui travaille de nuit à l’hôpital, venait seule avec le bébé.
compliance: Réunion multi du 6 ⏎ - poids : 41,2 kg ⏎ - {inobservante} aux vitamines ⏎ - mère appelle le dimanche.
compliance: Usager {non collaborateur} à l’examen mental, on reprendra demain en présence de l’interprète.
compliance: La jeune {se rebelle contre} le plan de soins et jette sa collation, selon la note de nuit.
character: Adolescente {manipulatrice}, demande la même permission à trois éducateurs dans l’heure.
character: {Recherche d’attention} ++ à l’heure du coucher, se rend au poste quatre fois.
character: Le jeune est {paresseux} et dort dans le cours de français depuis la relâche.
character: Prévenu {arrogant} en entrevue, répond au psychiatre sans le regarder.
character: Mère {envahissante} et père {démissionnaire}, rencontre familiale le 22 à 10 h.
character: {Clivante} au sein de l’équipe, elle vante l’infirmière de jour et évite celle du soir.
character: Enfant {capricieux} au repas, trie les légumes, mange le riz et le poulet.
character: {Hostile} envers l’agente de relations humaines, il claque la porte du bureau et revient après dix minutes.
character: Pendant la sortie au musée, où il a aidé deux plus jeunes à lire les panneaux, l’élève a tenu des {propos déplacés} dans l’autobus du retour.
character: {Passage à l’acte} en cellule vers 22 h, lacérations superficielles, points non requis.
character: La diététiste mentionne que, pendant la révision du menu où elle a posé de bonnes questions sur les équivalences, l’adolescente {s’est montrée exigeante} et a voulu refaire le calcul.
character: {Immature} pour ses 17 ans, note le psychologue scolaire dans son rapport de mars.
character: Elle {manipule} sa mère pour éviter la visite supervisée chez son père.
character: Il {joue la victime} devant le tribunal de la jeunesse, pleure à la fin du témoignage.
character: La famille d’accueil le dit {sournois}, l’école le dit sociable et drôle.
character: Au cours des quatre entrevues tenues au centre de détention entre mai et juillet, monsieur a été ponctuel, {hautain} avec l’évaluatrice et précis dans ses dates.
character: {Démotivé} face à l’atelier de menuiserie, préfère la bibliothèque de l’établissement.
character: Jeune {provocatrice} avec les garçons de l’unité, changement de table au souper.
character: {Hystérique} dans le corridor à l’annonce de la décision du juge, accompagnée au local calme.
character: Axe relationnel : {dramatise} ; se console avec la chienne d’assistance.
character: On observe des {comportements manipulateurs} au moment des pesées, poches vérifiées.
character: Monsieur est {borné}, redemande chaque matin la date de sa commission d’examen.
character: {Têtue} comme sa sœur, elle garde son manteau à table et mange la moitié du plateau.
character: Monsieur {teste les limites} de l’équipe au gymnase, demande de rester cinq minutes de plus.
belittling: {La petite} a encore {fait sa crise de bébé} à l’arrivée du transport.
belittling: A {piqué une crise} parce que l’agent a fermé la télévision à 22 h.
belittling: {Fait du chichi} devant son assiette, coupe le poulet en morceaux très petits.
belittling: Le jeune de l’unité 3 {boude} dans sa chambre depuis la visite annulée.
belittling: {Fait du théâtre} chaque fois que la travailleuse sociale quitte la salle.
belittling: La mère est {gentille mais pas vite}, elle signe les papiers sans les lire.
belittling: {Fait la fine bouche} au dîner, accepte finalement le yogourt et la moitié du pain.
belittling: Il {pleurniche} au téléphone avec sa grand-mère, 15 minutes, puis rejoint le groupe de musique.
belittling: Ado {braillarde}, a besoin qu’on lui rappelle l’heure de la collation.
belittling: Se comporte {comme un enfant de 4 ans} quand l’éducateur annonce la fin du jeu vidéo.
belittling: {Fait le bébé} à l’infirmerie pour un simple prélèvement, main tenue par l’étudiante.
belittling: {Bonne petite fille} aujourd’hui, a terminé 100 % de son déjeuner.
belittling: {Fait son cinéma} devant le juge puis rit avec son avocat à la sortie.
belittling: Ses {enfantillages} dérangent la classe, selon l’enseignante de secondaire 2.
belittling: En fin de rencontre, après avoir bien répondu aux questions sur l’école et ses amis, la jeune {a fait une scène} parce que sa mère devait partir plus tôt.
belittling: Monsieur {chigne} pour son transfert au secteur des travailleurs depuis lundi.
belittling: L’adolescente {fait des siennes} au souper, plateau renversé, aide au ramassage.
belittling: {Caprice} alimentaire au souper : demande une autre sorte de céréales que celle du plan.
belittling: Cellule 14 : {lamentations habituelles} au sujet de la nourriture et du matelas.
belittling: {Fait le difficile} avec la relève, demande le même préposé que la veille.
belittling: Nuit : s’endort à 23 h, se réveille une fois, {a fait son petit numéro} au préposé puis dort jusqu’à 7 h.
appearance: {Débraillé}, cheveux longs, se présente à l’heure avec son éducatrice.
appearance: {Malpropre} à l’arrivée en détention, douche offerte et vêtements remis.
appearance: Fillette {négligée} selon la garderie, bottes trop petites, pas de mitaines en janvier.
appearance: Apparence : {hygiène douteuse}, ongles longs, cotons ouatés portés en couches.
appearance: {D’allure bizarre}, chapeau de fourrure en plein mois de juillet.
appearance: {Squelettique}, joues creuses, lanugo aux avant-bras, FC 42.
appearance: La mère, arrivée de Trois-Rivières en autobus avec les bulletins des trois enfants, avait {une allure négligée} et a parlé surtout du plus jeune.
appearance: Il {sent mauvais} en classe et ses camarades changent de place.
appearance: Ado {aguichante}, maquillage foncé, jupe courte, complète les trois tests.
appearance: {Tenue provocante} au rendez-vous, discute de son stage en coiffure.
appearance: Cheveux {sales}, barbe de quatre jours, l’accusé porte les vêtements de l’établissement.
appearance: {Accoutrement étrange} noté par la surveillante d’élèves, porte trois chandails et un foulard.
appearance: {Incurique}, chambre encombrée de plateaux, accepte la douche avec rappel.
appearance: Jeune {mal habillé} pour la saison, l’école a fourni une tuque et un manteau.
appearance: L’élève se présente {crottée} le lundi matin, lavage du visage au local de l’infirmière.
appearance: {Air louche} selon l’agent d’accueil, regard vers le sol, capuchon relevé.
appearance: {Visage de drogué}, yeux cernés, pupilles isocores et réactives.
appearance: Père d’apparence {peu soignée}, présent à l’heure, jouets apportés pour la visite.
appearance: Elle est {maigre à faire peur} depuis septembre, dîne seule, billet remis à la direction.
appearance: Examen : éveillé, {malpropre}, souriant, cherche la main de son grand frère.
insight: {Autocritique nulle} face à son poids, se voit plus lourde que ses amies.
insight: {Manque d’autocritique} quant aux gestes reprochés, expertise au dossier.
insight: L’adolescente est {dans le déni} de son trouble alimentaire, ses parents s’inquiètent.
insight: {Jugement altéré} au moment des faits d’après l’expert de la défense.
insight: Introspection : {pauvre}.
insight: {N’a aucune conscience de sa maladie}, dit que les voix viennent du secteur voisin.
insight: Parents {sans introspection} sur l’effet des disputes devant les enfants.
insight: Bien qu’il nomme les effets du méthylphénidate et demande lui-même à revoir la dose, le jeune {n’a pas d’autocritique} quant à ses idées de persécution, conclut l’externe.
insight: Il {ne réalise pas la gravité} de sa bradycardie et veut jouer au hockey samedi.
insight: Insight {absent}, orientation x 3, attention correcte pour les 30 minutes d’entrevue.
insight: Mère {incapable de se remettre en question}, deuxième rapport au directeur provincial.
insight: {Peu d’insight} sur ses impulsions, mais nomme bien les déclencheurs avec la TES.
insight: La jeune fait preuve de {mauvais jugement} en partant avec des inconnus à la sortie du métro.
insight: Parle peu du procès, {autocritique limitée} à l’égard de la plaignante.
insight: Le père {ne comprend pas qu’il est malade}, garde provisoire demandée par l’hôpital.
insight: EM : calme, débit normal, humeur « correcte » ; {jugement et autocritique faibles}.
insight: {Refuse de reconnaître sa maladie}, préfère parler de stress et de manque de sommeil.
insight: Son {absence d’autocritique} rend le plan de sortie plus long à préparer, selon le criminologue.
insight: Elle {n’a pas d’introspection}, dit qu’elle mange assez et que le médecin se trompe de courbe.
insight: {Autocritique très partielle} du jeune au sujet de ses sorties, {jugement pauvre} le soir.
insight: Les deux parents {nient la maladie} de leur fils et parlent d’une phase d’adolescence.
deficit: {Incapable de} tolérer une contrariété, quitte la classe dès qu’on change l’horaire.
deficit: {Décompensée} depuis le retrait de son enfant par la DPJ.
deficit: {Bas niveau de fonctionnement}, lit au niveau de 3e année, aime les casse-têtes et la radio.
deficit: {Ne peut plus} fréquenter l’école ordinaire, orientation en classe spécialisée proposée.
deficit: Capacités parentales {déficientes}, visite à domicile prévue vendredi avec l’éducatrice.
deficit: Mère {inadéquate} lors du bain, la stagiaire a montré comment vérifier l’eau.
deficit: Il {a décompensé} en détention préventive faute d’avoir reçu son injection mensuelle.
deficit: {Carences parentales} importantes notées à l’évaluation, trois forces nommées par la grand-mère.
deficit: Élève {faible}, {peu doué}, moyenne de 48 % en mathématiques.
deficit: {N’a aucune habileté sociale}, mange seul près de la fenêtre de la cafétéria.
deficit: Ado {dysfonctionnelle} dans toutes les sphères, suivi au CISSS depuis 2022.
deficit: {Décompensation} psychotique au jour 4 de l’incarcération, transfert à l’infirmerie.
deficit: Famille {dysfonctionnelle}, quatre déménagements en deux ans, tante très présente.
deficit: Conclusion du rapport ⏎ Fonctionnement : {faible} ⏎ Forces : humour, dessin ⏎ Suite : atelier du mardi.
deficit: {Incompétence} parentale évoquée par le procureur, le juge demande un bilan à jour.
deficit: {Inapte à} vivre en groupe selon le chef d’unité, chambre seule accordée pour la semaine.
deficit: {Limité} intellectuellement, il répond mieux aux questions courtes et aux images.
deficit: Sa sœur {fonctionne mal} au foyer et lui {est incapable d’}initiative à l’atelier.
deficit: {Manque de ressources internes}, appelle l’éducateur de garde presque chaque soir.
deficit: Lors du bilan de 90 jours, la mère, qui lit chaque soir une histoire à ses filles, est dite {incapable d’}encadrer l’aînée, et le père, {peu apte}, demande du répit.
deficit: Jeune {immotivable et sans capacités}, selon le bilan du stage en cuisine.
pessimism: {Cas lourd} de la Chambre de la jeunesse, cinq familles d’accueil en six ans.
pessimism: Anorexie {chronique}, quatrième admission, souhaite reprendre le dessin.
pessimism: {Ne s’en sortira jamais} sans encadrement fermé, écrit l’ancien éducateur.
pessimism: TCA {réfractaire}, trois milieux essayés, famille prête à tenter l’approche Maudsley.
pessimism: {Récidiviste}, {aucun espoir de réadaptation} selon le bilan de 2016.
pessimism: Pronostic {sombre}, le jeune parle de devenir mécanicien.
pessimism: {Irrécupérable} au dire de la direction de l’école, changement de commission scolaire demandé.
pessimism: Mère {malade chronique}, hébergée au CHSLD, appel vidéo le dimanche.
pessimism: {Cas désespéré}; l’équipe propose tout de même un essai d’hôpital de jour.
pessimism: {Délinquant chronique}, onze dossiers à la cour du Québec depuis 2009.
pessimism: La famille {n’évoluera jamais}, note l’intervenante dans sa demande de tutelle.
pessimism: Elle {ne changera pas}, à 16 ans déjà; père et sœur viennent souper à l’unité le mardi.
pessimism: {Rien à faire} de plus pour lui à la ressource intermédiaire, retour à l’unité lundi.
pessimism: Dépression {résistante au traitement}, discuter kétamine avec le consultant de McGill.
pessimism: {Condamné à} vivre en institution, selon le sommaire d’évaluation de l’ancien établissement.
pessimism: Monsieur de 52 ans, {incurable}, hébergé en unité sécuritaire depuis 1998, jardine l’été.
pessimism: Troubles de comportement {irréversibles} chez ce garçon de 11 ans, réévaluation dans six mois.
pessimism: Le délégué jeunesse craint que l’adolescent, malgré son stage réussi au garage et l’appui de son oncle, {ne change jamais} de fréquentations.
pessimism: {Aucun potentiel} de réinsertion sociale d’après la commission, prochaine audience en 2027.
pessimism: {Incorrigible}, retire sa sonde dès que le préposé sort, dort bien malgré tout.
pessimism: Le jeune est {voué à l’échec} en dehors du centre, conclut le rapport du délégué.
pessimism: Trente et un ans, première admission en 2008, plusieurs emplois dont celui de fleuriste qu’elle a beaucoup aimé, {anorexique chronique} suivie en externe aux trois mois.
failure: {Échec} de placement en famille d’accueil, retour à l’unité de vie à 19 h.
failure: {Échec à} deux ISRS, fluoxétine cessée en mars, humeur cotée à 4.
failure: {A échoué} son programme de désintoxication ordonné par le tribunal.
failure: {Perdue de vue} depuis son passage à la vie adulte, dernier contact en juin.
failure: Jeune {perdu au suivi} après la fermeture du dossier à l’application des mesures.
failure: {Échec thérapeutique} à l’hôpital de jour, poids stable, congé le 17 après bilan.
failure: La patiente {a échoué} l’approche familiale après quinze séances, sa mère demande un autre thérapeute.
failure: {A fait défaut de} se présenter à l’expertise, deuxième convocation envoyée à l’avocat.
failure: L’olanzapine à 10 mg, essayée en février chez cette adolescente de 13 ans dont le poids baissait, est {un échec}, et sa mère préfère attendre avant autre chose.
failure: Année à reprendre, {échec du} retour en classe ordinaire, essai à mi-temps en janvier.
failure: {N’a pas su profiter} du suivi offert par la maison de transition.
failure: {A abandonné} la thérapie de groupe à la sixième séance, dit préférer l’individuel.
failure: Le {bris de placement} est {sa faute}, écrit le foyer, réunion clinique jeudi 9 h.
failure: {Sabote} son retour en famille à chaque veille de congé, poids et humeur notés au graphique.
failure: {Échec de la clozapine}, formule sanguine hebdomadaire cessée, aripiprazole commencé.
failure: {A manqué} à ses engagements de probation, nouvelle date fixée au 8 mars.
failure: {No show} à la clinique TCA x 2, message laissé à la mère.
failure: {Échouant} tous les essais de sortie, l’adolescent reste au centre pendant l’été.
failure: L’intervention en milieu scolaire {a échoué à cause de} la mère, qui travaille de soir.
failure: Le suivi psychosocial en milieu carcéral {est un échec} depuis mars, changement d’intervenante souhaité.
failure: {N’a tiré aucun bénéfice} de son séjour en centre de réadaptation, bilan envoyé à la DPJ.
suicide: Oncle paternel qui {a commis un suicide} au pénitencier de Donnacona en 2014.
suicide: {Tentative ratée} par pendaison en cellule hier à 4 h 20, observation constante depuis.
suicide: {Geste suicidaire} avec des comprimés d’acétaminophène à la toilette de l’école, taux sérique demandé.
suicide: {Gestes parasuicidaires} à répétition depuis la rupture, pansements refaits au poste.
suicide: {Chantage suicidaire} lorsque l’éducateur retire le cellulaire à 21 h.
suicide: L’élève dont l’ami {s’est suicidé} en janvier rencontre la psychologue scolaire chaque midi.
suicide: {A fait une tentative échouée} en avril, deux jours à l’hôpital, suivi au CLSC jeunesse.
suicide: Jeune {menaçant de se suicider} pour éviter le retour au centre de réadaptation.
suicide: Frère et père : {suicides réussis} à cinq ans d’écart, arbre familial joint.
suicide: {Contrat de non-suicide} signé avec l’infirmière et l’adolescente avant la sortie de fin de semaine.
suicide: Elle {s’est ratée} avec les médicaments de sa grand-mère et dit être soulagée d’être en vie.
suicide: {Tentative manipulatoire} selon le rapport de l’agent, corde faite avec un drap.
suicide: {Fausse tentative}, trois comprimés de mélatonine avalés devant sa colocataire d’unité.
suicide: {Note de suicide} trouvée dans l’agenda par l’enseignante d’arts, parents appelés à 11 h 05.
suicide: Mère {suicidée} quand il avait 6 ans, élevé par ses tantes à Chicoutimi.
suicide: {Tentative de suicide non réussie} en garde à vue, évalué à l’urgence puis ramené au poste.
suicide: {Ne cherchait pas vraiment à mourir}, coupures aux cuisses, objet remis au psychoéducateur.
suicide: Deux ex-codétenus : l’un {s’est suicidé} en 2020, l’autre, après une {tentative infructueuse}, travaille à Gatineau.
suicide: L’infirmier a fait signer au jeune, avant son retour en classe et en présence de sa mère, un {contrat de sécurité} de sept jours.
suicide: Antécédents : {tentative avortée} au pont Jacques-Cartier, amenée par les policiers de la Sûreté.
suicide: {Suicide complété} d’un pair de l’unité B, retour en groupe offert aux dix jeunes.
suicide: L’adolescent {menace de passer à l’acte} dès qu’on parle du jugement du tribunal.
suicide: La titulaire, qui le connaît depuis deux ans et le dit bon en sciences, craint qu’il {commette un suicide} comme son cousin de Maniwaki.
substance: {Abus d’}alcool la fin de semaine avec ses cousins, premier verre à 12 ans.
substance: {Toxicomanie} parentale au motif du signalement, article 38 b.
substance: Test urinaire {sale} au retour de permission, THC seulement.
substance: Mère {clean} depuis neuf mois, tests {propres} remis à l’intervenante de la DPJ.
substance: {Abuse des} laxatifs et du café, selles quotidiennes, potassium à suivre.
substance: {Alcoolisme} du père rapporté par la fillette pendant l’entrevue NICHD.
substance: Il {cherche de la drogue} auprès de l’infirmier chef, demande trois fois sa prégabaline.
substance: {Retombé dans la drogue} à sa sortie de prison, demande une place en thérapie à Portage.
substance: {Accro au} vapotage depuis la première secondaire, trois cartouches par semaine.
substance: {Habitude de consommation} : une vingtaine de speeds par mois, dernier usage le 3.
substance: Jeune {gelé} au cours de mathématiques, infirmière scolaire appelée, TA 110/64.
substance: L’accusé était {défoncé} lors des événements, rapport de toxicologie à venir.
substance: {Mésusage} du Vyvanse prêté par un ami, parle de perte de poids.
substance: {Surconsommation} de cannabis avec ses amis du parc, parents ouverts à en discuter.
substance: L’évaluatrice du CRDQ note que le père, employé de scierie et entraîneur de ringuette, {n’abuse plus d’}alcool depuis la naissance de sa deuxième fille.
substance: A refait une {brosse} après la visite de son fils, présent le lendemain au groupe de pères.
substance: Bilan du 30 ⏎ Travail : pâtisserie ⏎ Conso : {rechute dans la drogue} en avril ⏎ Logement : chambre chez sa marraine.
substance: {Quêteur de médicaments} selon le secteur, douleur dentaire à 8 sur 10, dentiste le 14.
substance: {Polytoxicomanie} chez la mère, un enfant en famille d’accueil de proximité, l’autre chez sa marraine.
substance: Abstinent et {propre} depuis l’incarcération, demande la buprénorphine avant sa libération.
substance: {Intoxiqué comme d’habitude} au contrôle de 23 h, le probationnaire a été reconduit par son frère.
substance: Antécédents : {abus} de cocaïne, {abus} de GHB, deux séjours au CRDM.
coercion: Selon la note du quart de soir, la jeune {avait fugué} du foyer de groupe pendant la collation, puis appelé elle-même sa travailleuse sociale d’un dépanneur de Longueuil.
coercion: Toujours {en fugue} après 48 h, avis donné à la police et à la mère.
coercion: Les deux sœurs {ont fugué} ensemble pendant la récréation, la cadette est revenue d’elle-même.
coercion: {On lui permet} un appel de dix minutes à son père après le souper.
coercion: Soirée passée en chambre en attendant que la jeune {se soumette} à la pesée.
coercion: L’adolescente {est autorisée à} marcher au jardin si elle termine son plateau.
coercion: {Doit se soumettre} à la prise de sang hebdomadaire, bras gauche de préférence.
coercion: {S’est évadé} de l’unité médico-légale pendant la sortie au parc, avis de recherche transmis.
coercion: Appels à sa mère {tolérés} le dimanche, {interdits par punition} la semaine, frères vus au parc.
coercion: {Prise en charge} par l’équipe TCA, première rencontre avec la famille mardi.
coercion: {Isolé} après le souper {pour lui apprendre}, porte ouverte à 19 h 45.
coercion: On {l’a obligée} à finir son verre de supplément avant l’appel de sa mère.
coercion: {Privée de sortie} en raison d’une perte de 400 g.
coercion: {Gardé} à l’infirmerie du centre de détention {jusqu’à ce qu’il coopère}, repas au lit.
coercion: {Privilèges retirés} pour trois jours suite à une dispute au gymnase.
coercion: Si le plateau n’est pas fini à 18 h, {on la gave}; plan daté du 11.
coercion: {Permission accordée} de voir son chat samedi, retour à 16 h.
coercion: {Forcé de} prendre sa dose par deux agents, infirmière présente, marche seul ensuite.
coercion: Après deux semaines où elle est revenue à l’heure prévue et a participé au conseil des jeunes, {on l’a laissée} reprendre ses cours de danse du mercredi.
coercion: La jeune {a été ramenée de force} au centre à 2 h, calme à l’arrivée, collation prise.
coercion: {Interné} à Pinel depuis neuf ans, travaille à la buanderie et peint des paysages.
coercion: Contention {pour le faire plier} à 20 h 10, retirée à 20 h 35.
coercion: {Camisole chimique} au coucher, demande de révision faite par l’avocate.
risk: Jeune {agressif} avec son éducatrice lors de la remise du cellulaire.
risk: {Dangereux} pour les autres résidents, transfert demandé en encadrement intensif.
risk: {Violent}, déjà trois changements d’école, aime beaucoup le hockey cosom.
risk: Accusé {imprévisible}, menottes gardées pendant l’entrevue d’expertise.
risk: Élève {explosif} en 4e année, plan de déplacement affiché au local de TES.
risk: Le père est {menaçant} et la mère {agressive verbalement} lors du contact supervisé de 14 h.
risk: {Potentiel de violence élevé}, deux agents à l’ouverture de la porte.
risk: {À haut risque} de récidive sexuelle, programme suivi à Percy.
risk: La directrice adjointe signale que l’élève, arrivé de la Côte-Nord en septembre, {n’est plus aussi violent} qu’avant et qu’il dîne avec deux nouveaux amis.
risk: {Combative} à la pose de la sonde, mère et infirmière restées à son chevet.
risk: {Agressivité} envers les pairs au service de garde, surtout après la sieste.
risk: Tempérament {belliqueux}, mis en file à part pour aller au dîner.
risk: Usager {potentiellement dangereux}, fouille faite avant la rencontre avec le psychologue.
risk: {Dangerosité} à réévaluer avant la commission d’examen du 19 octobre.
risk: Adolescente {bagarreuse} au centre, douce avec les petits à l’atelier de lecture.
risk: Au moment du transfert de Sept-Îles à Montréal, effectué sans incident et avec deux pauses, l’escorte a décrit monsieur comme {dangereux}, sans préciser d’événement.
risk: {S’est montré agressif} en début de quart, calme après une marche dans la cour.
risk: Évaluation du risque : {jeune dangereuse} ; facteurs de protection : grand-mère, chorale, goût pour les sciences.
risk: L’agent d’unité ajoute que monsieur, qui travaillait pourtant à la cuisine depuis janvier, {est devenu agressif} à l’annonce du report de sa libération conditionnelle.
risk: Père {impulsif et dangereux}, adresse de la famille d’accueil non divulguée.
risk: À surveiller : {tendances violentes} mentionnées par le transporteur au départ de Roberval.
risk: Monsieur devient {incontrôlable} quand son appel du soir est reporté.
service-use: {Porte tournante} entre la détention et l’urgence psychiatrique depuis deux ans.
service-use: {Abonnée de l’urgence} pédiatrique, cinquième visite depuis Noël pour malaise.
service-use: Ado {bien connue de nos services}, accompagnée de sa travailleuse sociale ce matin.
service-use: {Habitué} du centre de détention, s’installe au secteur C, demande ses lunettes.
service-use: {Revoilà} cette jeune en pédopsychiatrie, troisième admission de l’année pour purge.
service-use: Famille {abonnée à la DPJ} depuis trois générations, premier signalement en 1994.
service-use: {Bloque un lit} en pédiatrie faute de place au foyer, scolarité offerte au chevet.
service-use: {Client régulier} de la cour du Québec, comparution à 9 h 30.
service-use: {Monopolise} le poste infirmier chaque soir, 4 appels entre 20 h et 22 h.
service-use: Le médecin de garde inscrit que cette adolescente de 14 ans, amenée par sa tante après un malaise au soccer, est une {habituée de l’urgence} et rentre chez elle à 21 h.
service-use: {Fait le tour des} cliniques pour son certificat médical, psychiatre joint par téléphone.
service-use: {Surutilisation} des services de garde psychosociale, ligne 811 appelée chaque vendredi.
service-use: {Magasine les médecins}, trois pédiatres consultés pour la même perte de poids.
service-use: {Traîne} à l’unité depuis six semaines en attente d’une ressource de type familial.
service-use: {Grosse consommatrice de services}, dossier actif au CLSC, à l’école et à la DPJ.
service-use: La mère {appelle pour rien} à la garde, l’intervenant de nuit l’a écoutée vingt minutes.
service-use: Triage : T 36,9, FC 58, {patiente chronique du service}, installée à la civière 12 avec sa sœur.
service-use: {Visites injustifiées} à l’urgence avec son fils de 4 ans, fièvre à deux reprises.
service-use: {Énième} hospitalisation pour sous-poids, chambre avec vue demandée.
service-use: Troisième retour cet hiver, {syndrome de la porte tournante}, amené par les agents à 5 h, plaie suturée.
service-use: {Aucun motif valable} de consultation selon le triage, jeune retournée au foyer avec son éducateur.
service-use: {Dossier épais} et {patiente connue de tous}, relève faite à l’équipe de jour.
disability: {Déficient léger}, réponses brèves pendant l’interrogatoire filmé.
disability: {Confiné à un fauteuil roulant} depuis l’accident, cellule du rez-de-chaussée attribuée.
disability: {Handicapée mentale} selon la plaignante, expertise sur l’aptitude demandée par le juge.
disability: Enfant {retardé}, ne parle pas encore à 3 ans, orthophonie en attente.
disability: Mère {déficiente intellectuelle}, aidée par sa voisine pour les boires.
disability: {Sourd-muet}, interprète LSQ présent à l’audience et à l’entrevue.
disability: Le voisin de cellule {infirme} du bras droit reçoit de l’aide pour ses plateaux.
disability: {Attardé} selon le vieux dossier scolaire, maintenant inscrit en formation à l’emploi.
disability: {Cloué au lit} après l’épisode catatonique, tourné aux deux heures, mère au chevet.
disability: {Arriéré mental} inscrit sur la fiche de transfert, scolarité de 2e année.
disability: Élève {trisomique}, accompagnée de sa TES à la piscine.
disability: {Mongol} noté au carnet de la grand-mère paternelle, caryotype refait à Québec.
disability: {Invalide} depuis la rixe de 2018, marche avec une canne dans la cour.
disability: {Simple d’esprit}, il signe d’une croix et demande son frère.
disability: Née à 27 semaines, elle a deux frères et une tutrice dévouée, fréquente le CRDP et est {lourdement handicapée}, d’après la demande d’hébergement.
disability: Classe de {déficients moyens}, ratio un pour six, sortie à la ferme jeudi.
disability: {Muette et retardée} selon la fiche d’accueil, écrit sur une tablette fournie par l’école.
disability: {Limité mentalement}, explique la peine avec ses mots après trois reprises.
disability: Père malvoyant et mère {clouée à sa chaise roulante}, visites au rez-de-chaussée du centre.
disability: {QI de légume}, peut-on lire dans la note de transport, évaluation à refaire au complet.
disability: {Le petit handicapé} de l’unité 2, mangera avec un éducateur cette semaine.
disability: À l’étage, monsieur, qui est {condamné au fauteuil roulant} depuis l’accident de chantier, joue aux échecs avec l’aumônier.
othering: N’est pas {comme les autres enfants} de son groupe, joue à part avec les blocs.
othering: Souhaite une école {normale}, sa mère aussi, visite prévue à la polyvalente.
othering: {Ces gens-là} manquent les rendez-vous, note le secrétariat au sujet de la famille.
othering: Les parents {normaux} viendraient au moins une fois par semaine, lit-on dans la synthèse.
othering: Mange moins qu’{une fille normale} de son âge, courbe remise au pédiatre.
othering: {Ces jeunes-là} ne dénoncent pas, écrit l’intervenante au bas du rapport.
othering: Ils {sont tous pareils} au secteur psychiatrique, remarque du chef d’équipe au cahier de relève.
othering: En classe ordinaire depuis l’automne, elle se compare souvent {aux filles normales} de son cours de danse, dit son enseignante, et aime être jumelée à Léa.
othering: Famille {typique de la DPJ}, dossier transféré de Sorel à Drummondville.
othering: Développement {pas normal} comparé à sa sœur, bilan de l’ergothérapeute en mai.
othering: {Les gens comme elle} ont besoin d’un cadre, selon la note de la ressource.
othering: Fille {pas comme du monde} à table, mange avec ses doigts, sourit à la préposée.
othering: {Cette clientèle} ne reste jamais longtemps, observe le gestionnaire du centre.
othering: Une mère {saine d’esprit} aurait appelé le 911, conclut le constat du policier.
othering: Homme {pas comme les autres}, à loger loin {des cas psy} du secteur B.
othering: {Les psychiatrisés} prennent leur marche à 14 h, le reste de l’aile à 15 h.
othering: {Un autre de ces étrangers} à l’unité, famille arrivée du Honduras, interprète espagnol réservé.
othering: L’enfant {bizarre} de la classe, intérêt vif pour les trains et les horaires.
othering: A {une drôle de culture} selon la garderie, la tante explique le jeûne et les prières.
othering: Intégré avec {les enfants normaux} pour la musique et l’éducation physique.
othering: {Ce genre de fille} attire les ennuis, peut-on lire au rapport d’événement.
othering: Une alimentation {de personne normale} est visée d’ici l’été, trois repas et deux collations.
othering: {Le monde de la rue} dort au sous-sol du palais de justice en attendant la comparution.
compliance: Résident {non compliant} à la restriction hydrique, prise de poids de 3,2 kg entre les deux séances d’hémodialyse.
credibility: Madame {prétend} avoir fait ses exercices de quadriceps trois fois par jour à la maison.
disability: Dame de 84 ans, {clouée à son fauteuil roulant} depuis l’AVC de 2019, transferts au lève-personne.
character: Monsieur est très {exigeant} envers les préposés du quart de soir et sonne aux dix minutes.
label: {Démente}, errance la nuit, fille présente au dîner.
suffering: Usagère {souffrant de} sclérose latérale amyotrophique, suivie à domicile par l’équipe de soins palliatifs depuis janvier.
deficit: {Ne peut plus} s’habiller seul, installer vêtements sur la chaise par ordre.
risk: Résident {agressif} lors des soins d’hygiène, deux PAB requis.
appearance: À l’arrivée au centre de jour : {négligé}, {malpropre}, barbe de quatre jours.
insight: {Aucune autocritique} face à ses chutes, se lève la nuit sans sa marchette malgré l’enseignement fait par la physio.
pessimism: {Rien à faire} de plus en réadaptation, orientation CHSLD à prévoir.
failure: {A échoué} son essai de sonde retirée, cathéter 16 Fr remis à 21 h.
service-use: {Porte tournante} : quatrième retour de l’urgence depuis la Saint-Jean pour OAP.
suicide: Mari qui {s’est suicidé} l’an dernier, madame vit seule depuis et reçoit l’aide au bain deux fois par semaine.
substance: ATCD : {abus de benzodiazépines}, HTA, DB2, PTH droite.
coercion: {On lui permet} une sortie avec son fils le dimanche de 13 h à 16 h.
othering: Contrairement aux {gens normaux} de son âge, il n’arrive pas à suivre une consigne double.
belittling: {Fait le bébé} quand vient le temps de mettre ses bas compressifs.
credibility: {Se plaint de} douleur 8/10 à l’épaule gauche lors de la mobilisation passive; acétaminophène donné à 9 h 15 avec effet partiel.
compliance: {Refuse} le bain ce matin encore.
label: Nouvelle admission chambre 214 : {un Alzheimer} stade 6, transféré de la RI.
character: La fille de monsieur est {contrôlante} et remet en question chaque dose de furosémide.
disability: {Handicapé} depuis un accident de travail en 1998, il conduit une auto adaptée et habite au rez-de-chaussée.
suffering: Homme {atteint de} Parkinson, festination à la marche, risque de chute élevé selon Berg 31/56.
deficit: {Incapable de} gérer ses finances, la nièce a la procuration bancaire.
risk: Attention : {violente} avec le personnel masculin, deux morsures rapportées en mars.
credibility: {Nie} avoir chuté, ecchymose de 4 cm à la hanche droite visible au bain.
compliance: Le fils rapporte que sa mère est {récalcitrante} à toute aide du CLSC; l’ISS ira quand même faire une visite lundi.
character: S’est montrée {désagréable}, {impolie} avec sa voisine de chambre durant tout le souper.
insight: Trouble cognitif majeur, AVQ avec supervision, {jugement pauvre}, conduite automobile à évaluer par l’ergo.
substance: {Alcoolisme} ancien, polyneuropathie, marche avec quadripode.
label: {Diabétique} {mal contrôlé}, plaie plantaire gauche, pansement q 2 jours.
pessimism: {Potentiel de réadaptation nul} selon le physiatre, fin de l’URFI vendredi.
suicide: {A commis une tentative de suicide} en 2011 par intoxication volontaire, aucun suivi depuis son déménagement à la RPA.
coercion: Résident {a fugué} par la porte du jardin vers 19 h 40, retrouvé au dépanneur.
service-use: Dame {bien connue}, {abonnée à l’urgence} pour constipation et anxiété.
failure: {A échoué} trois anticholinergiques, vessie toujours irritable, infirmière en continence au dossier.
appearance: Cheveux gras, vêtements {sales}, {hygiène déplorable} lors de la visite à domicile du 14.
credibility: {Mauvais historien}, il faut appeler la conjointe pour la liste des médicaments et la date de la dernière dialyse.
compliance: {Manque de collaboration} aux transferts, pousse vers l’arrière, deuxième intervenant appelé.
character: Plusieurs appels de cloche {pour des riens} : {recherche d’attention} évidente selon l’équipe de nuit.
label: La dame du 308 est {une démente} qui crie, celle du 310 demande à changer d’étage.
credibility: Monsieur dit ne pas avoir reçu sa pilule de 20 h, {prétend} que l’infirmière est passée tout droit.
suffering: {Victime d’un} AVC sylvien droit le 3 février, admise en réadaptation intensive le 20.
deficit: Hémiparésie gauche, aphasie mixte, {bas fonctionnement} aux AVD, conjoint épuisé mais présent chaque jour.
disability: {Confiné à son fauteuil roulant}, il participe à la zoothérapie du mardi.
compliance: Pt {refuse ses traitements} de dialyse du samedi depuis trois semaines, K+ à 6,1 hier.
substance: Urines {sales} au dépistage demandé par la clinique de douleur.
risk: {Dangereux} pour lui-même à la marche, ceinture abdominale discutée avec la famille.
character: {Caractérielle}, ne supporte pas d’attendre son tour pour la toilette.
insight: {Ne reconnaît pas ses limites}, retourne à l’escalier seul.
pessimism: Il s’agit d’un {cas lourd}, 4,2 heures-soins, peu de milieux peuvent l’accueillir.
credibility: Sa sœur {allègue} que les culottes d’incontinence ne sont pas changées la nuit; feuille de tournée vérifiée, changement noté à 2 h et à 5 h.
compliance: {Opposante} aux soins de bouche.
coercion: {Mise} au fauteuil gériatrique {de force} après le dîner, car se levait sans arrêt.
label: Fils {schizophrène} qui habite encore avec elle et l’accompagne à la dialyse.
belittling: {Ma petite madame} s’est couchée à 18 h 30 {sans rechigner}.
service-use: {Bloqueur de lit} en NSA depuis 47 jours, en attente d’un CHSLD dans Rosemont.
othering: Comportement {pas normal} pour une dame de son éducation, a craché dans son assiette.
appearance: Madame reçue {échevelée}, robe boutonnée de travers, odeur d’urine.
credibility: {Admet} prendre deux bières au souper malgré la warfarine.
compliance: {Inobservance} de la diète rénale, phosphore 2,4, nutritionniste à revoir.
character: Elle {manipule} les préposées en demandant à chacune un deuxième dessert.
label: {Toxicomane} en fin de vie, cancer ORL, perfusion d’hydromorphone à domicile.
suffering: Le résident {souffre d’une} démence à corps de Lewy et sa femme {est accablée par} une polyarthrite.
deficit: {Décompensée} sur le plan psychique depuis la vente de la maison, {n’est plus capable de rien} selon la belle-fille.
failure: {Perdu au suivi} depuis la pose de la fistule en septembre.
suicide: Le père et un oncle de l’usager {se sont suicidés}, sujet abordé avec douceur durant la visite du travailleur social.
substance: {Rechute} éthylique en août, chute dans l’escalier, fracture C2, collet rigide 12 semaines.
risk: {Fugueur}, bracelet antifugue posé à la cheville gauche.
disability: {Trisomique} de 52 ans, {grand handicapé}, admis pour répit.
credibility: {Peu fiable} quant à la prise de son insuline, glucomètre à télécharger.
compliance: En physiothérapie ce jour : {non coopératif}, 5 minutes de pédalier seulement, retour à la chambre à sa demande.
character: Se dit trop fatigué pour marcher, mais on note surtout qu’il est {paresseux}.
insight: {Déni} complet de la maladie terminale, parle d’un voyage à l’automne.
label: {Les Alzheimer} de l’unité prothétique mangent à 11 h 30.
compliance: Usagère {résistante aux soins}, mord la débarbouillette et serre les cuisses pendant le changement de culotte.
pessimism: {Grabataire}, {sans espoir de} récupération, niveau de soins D confirmé avec le mandataire.
credibility: Rapporte ne pas dormir, {soi-disant} à cause du bruit du concentrateur de sa voisine.
character: {Capricieuse} pour la nourriture, retourne le plateau deux fois sur trois.
label: Homme de 66 ans, {alcoolique}, cirrhose Child C, soins de confort à la maison avec visites infirmières tous les deux jours.
credibility: {Exagère} sa douleur devant ses enfants, cote 10/10 puis rit avec la préposée.
compliance: {Ne veut rien savoir} de l’orthèse tibiale, la laisse dans le garde-robe.
disability: {Infirme} des deux jambes, se déplace en quadriporteur.
suffering: Elle {est affligée d’une} dégénérescence maculaire sévère; contrastes et éclairage à revoir avec le centre de réadaptation visuelle.
deficit: {Faible niveau de fonctionnement} avant l’admission selon la voisine.
coercion: {Placée} en CHSLD par ses enfants, elle demande chaque matin quand elle rentre à Trois-Pistoles.
risk: {Comportements agressifs} en après-midi, PRN d’halopéridol donné x 1.
character: Conjoint {envahissant}, {difficile}, veut tout vérifier avant chaque transfert au lève-personne.
belittling: {Fait sa crise} dès que sa fille met son manteau.
appearance: {Mal tenu}, ongles longs, prothèses dentaires non nettoyées.
substance: {Dépendant aux opiacés} selon le md de famille, timbre de fentanyl 50 depuis 2020.
service-use: {Patient connu} de l’unité de dialyse pour ses arrivées en retard, {grand consommateur de soins}.
failure: Cellulite de la jambe gauche : l’usager {a échoué} deux antibiotiques per os, passage à la ceftriaxone IV à domicile.
suicide: A laissé une {note de suicide} sur la table de cuisine, trouvée par l’auxiliaire du CLSC.
label: Ma patiente est {bipolaire}, je crains l’effet de la cortisone sur l’humeur.
credibility: Monsieur {insiste} qu’il a payé sa facture de coiffeuse.
compliance: {Refus} des bas de contention, de l’élévation des jambes et du diurétique de 14 h.
insight: MOCA 14/30, {manque d’introspection}, casseroles brûlées x 3, cuisinière débranchée par le neveu.
pessimism: Trouble neurocognitif majeur, dame {irrécupérable}, gavage non indiqué.
character: {Tannante} aujourd’hui, appelle sans cesse sa mère.
othering: Le reste de la tablée est composé de {résidents normaux}, on l’assoit donc près du poste.
disability: {Attardée} depuis la naissance, dame de 71 ans, vit en ressource de type familial à Saint-Eustache.
credibility: La conjointe {se plaint} que le lit électrique fait du bruit, {se plaint} de la qualité des culottes et demande à parler à la gestionnaire.
suffering: Les proches d’une femme {frappée par} un cancer du pancréas rencontrent l’équipe mercredi.
label: {Schizo} connu, vient pour plaie de pression stade 3 au sacrum.
deficit: {Incapacité à} suivre une consigne, {aucune motivation} en salle de physio, congé proposé.
character: {Démotivé}, reste au lit, participe aux exercices respiratoires à 50 %.
compliance: Résidente {peu collaborante} à la pesée.
coercion: {Autorisé à} fumer deux cigarettes par jour, sous surveillance du PAB.
risk: Épouse craintive, dit qu’il lève le ton; monsieur est décrit comme {impulsif et dangereux} dans l’évaluation de l’an passé.
credibility: {Simule} selon la neurologue, faiblesse variable au bilan musculaire.
label: Petit-fils {drogué}, trois timbres de fentanyl manquants dans la boîte de sa grand-mère.
compliance: {N’obéit pas} aux consignes de mise en charge partielle, met 100 % du poids sur la jambe opérée.
label: Le nouveau voisin de chambre, {un psychiatrisé}, parle fort la nuit, ce qui empêche monsieur de dormir.
appearance: Tenue {inappropriée} au gymnase, jaquette ouverte, souliers {dégueulasses}.
pessimism: {Ne marchera plus jamais}, famille avisée, fauteuil roulant manuel commandé à la RAMQ.
failure: {N’a pas réussi} le programme d’URFI, objectifs non atteints à six semaines.
insight: {Sans autocritique} sur son besoin d’aide, renvoie l’auxiliaire au bout de cinq minutes.
character: {Fait du chantage} avec la nourriture pour que son fils vienne plus souvent.
credibility: S : {nie} douleur, {nie} dyspnée, {nie} étourdissements. ⏎ O : TA 142/78, sat 94 % AA, plaie propre.
compliance: {Observance médiocre} au traitement de dialyse péritonéale, deux poches omises par semaine en moyenne.
label: Dame {obèse} et {diabétique} depuis trente ans, amputation transmétatarsienne, en attente d’une chaussure moulée.
character: {Hostile} envers l’étudiante en ergothérapie, a interrompu l’entrevue en montrant la porte.
suffering: Comme elle {souffre d’anxiété} depuis la mort de son mari, on prévoit les visites du CLSC toujours avec la même auxiliaire.
deficit: Son {manque d’autonomie} inquiète la famille, surtout la nuit.
disability: {Invalide} depuis la guerre de Corée, 97 ans, hébergé à Sainte-Anne.
risk: {Potentiel de violence} à surveiller lors du bain, selon le rapport du centre hospitalier.
suicide: Antécédent de {tentative ratée} en 1987, aucune idée suicidaire exprimée aujourd’hui.
substance: {Abus d’alcool} et {abus de médicaments} notés au DSQ, rien au dossier du GMF.
service-use: Encore 911 cette nuit; {utilisateur abusif} des services ambulanciers.
coercion: {Contraint} à la dialyse par ses enfants, pleure dans l’autobus adapté.
credibility: Selon monsieur, repas complet mangé au dîner, ce qui {semble peu crédible} vu l’assiette pleine.
insight: L’usager {refuse de voir la réalité} de sa perte d’autonomie.
label: {Épileptique} et {sourd-muet}, communique par tableau de pictogrammes conçu par l’orthophoniste.
compliance: On a tenté l’approche par la musique, elle demeure {oppositionnelle} à l’habillage, se calme dès que son mari entre.
character: {Plaignarde}, dit que la soupe est froide et que le son de la télé est trop bas.
belittling: {Caprice} de fin de journée, a lancé sa serviette.
failure: Congé annulé, {échec du retour à domicile} après 36 heures.
pessimism: État de {légume}, ouvre les yeux à la voix, réflexe de succion.
appearance: {Crasseux} à l’admission, bain donné, vêtements envoyés à la buanderie.
credibility: Elle {clame} avoir été échappée du lève-personne par deux PAB vendredi.
compliance: A {refusé de collaborer} à l’évaluation de la déglutition, serre les lèvres devant le pouding.
label: L’ergothérapeute note que la mère est {confuse}, le fils {toxicomane}, l’appartement au troisième sans ascenseur.
othering: Voisine de palier {saine d’esprit}, elle, confirme que les ronds de poêle restaient allumés.
suffering: {Aux prises avec} une insuffisance rénale terminale, dialysé lundi, mercredi et vendredi par cathéter tunnelisé.
character: {Immature} face à l’arrêt de la dialyse, détourne toujours la conversation vers le hockey.
disability: Comme monsieur est {cul-de-jatte}, prévoir le grand lève-personne avec toile pour amputé.
risk: {Agressivité verbale} ++ au souper.
deficit: {Aucune capacité résiduelle}, {totalement dépendante} pour tout, {ne fait rien} par elle-même.
credibility: Aurait {supposément} reçu la visite de sa nièce hier.
compliance: {Non-adhérent} au CPAP, appareil neuf sous le lit.
insight: Fille {dans le déni} quant au pronostic, demande la réa malgré l’avis de l’équipe de soins palliatifs.
coercion: {A reçu la permission de} se lever du fauteuil gériatrique entre 10 h et 11 h.
label: {Cas psy} transféré de Louis-H., 68 ans, MPOC sous oxygène 2 L.
substance: {Cherche de la drogue} selon la pharmacienne, demande ses comprimés d’hydromorphone deux jours d’avance.
suicide: {Geste suicidaire} en RPA, considéré comme {un appel à l’aide} par l’urgentologue.
character: {Clivante}, elle dit à l’équipe de jour que celle de soir la maltraite et inversement.
failure: Physio cessée : usager {n’a pas répondu} au programme malgré huit semaines, famille déçue.
compliance: {Résiste} au lever.
credibility: Questionnée sur ses chutes, madame {minimise}, parle de simples glissades sur le tapis de la salle de bain.
label: Fils {bipolaire}, fille {alcoolique}, aucun des deux n’est disponible pour les pansements du soir.
compliance: Le résident {n’a pas voulu coopérer} avec l’hygiéniste; dentiste à aviser.
pessimism: Trouble neurocognitif et délirium surajouté; la famille comprend qu’il {ne reviendra jamais comme avant}.
character: {Râleur}, {impatient} avec la cloche.
disability: Usager {handicapé mental} de 60 ans, nouvellement dialysé, toujours accompagné par son éducatrice.
suffering: Plusieurs de nos aînés {souffrant de solitude} profitent du dîner communautaire, dont madame qui s’est inscrite pour jeudi.
risk: {Résident violent}, cogner avant d’entrer.
deficit: Évaluation de la cuisine : {inapte} à utiliser le four, {déficits majeurs} partout, {dysfonctionnelle} dès qu’il y a deux tâches.
coercion: {S’est évadé} de l’unité de vie protégée en suivant un livreur.
appearance: Petite dame {débraillée}, bas troués, mais souriante et orientée dans les trois sphères.
insight: Nous l’avons avertie du risque d’hyperkaliémie; {manque flagrant de jugement}, mange trois bananes par jour.
substance: Dit être {clean} depuis deux ans, méthadone servie à la pharmacie du coin.
label: {Suicidaire}, chambre près du poste, cordon de cloche raccourci.
service-use: {Syndrome de la porte tournante} chez cet insuffisant cardiaque, on propose un suivi infirmier en télésoins.
credibility: Ton {larmoyant}, douleur {alléguée} au sacrum, {prétend} ne pas pouvoir s’asseoir plus de dix minutes.
compliance: {Inobservant} : trois comprimés de sévélamer pris sur vingt et un d’après le pilulier.
label: Deux {grabataires} au bout du corridor à tourner aux deux heures, un troisième en isolement préventif.
character: {Mauvais caractère} depuis toujours selon son frère, ce qui complique le jumelage de chambre.
belittling: Notre {pépère} de la 12 a encore vidé ses tiroirs.
failure: Deuxième cure de prednisone, l’usager {a encore échoué} son traitement, pneumologue avisé.
othering: {Ces gens-là} ne veulent jamais nommer la mort, note l’intervenante après la rencontre avec les proches de monsieur.
compliance: Épouse {réticente} et {peu réceptive} à l’enseignement sur le glucagon.
credibility: Appareil auditif perdu d’après le résident, {ce dont on doute}, car retrouvé deux fois dans sa poche.
disability: Sa mère est {paralytique} et {prisonnière de son fauteuil} depuis sept ans, on veut un lève-personne au plafond.
character: {Égocentrique}, parle sans laisser la parole aux autres pendant l’atelier de réminiscence.
deficit: Sur le plan fonctionnel, {très détériorée}, {n’a aucune capacité d’apprentissage}, enseignement de la canne abandonné.
risk: L’usager est {menaçant} quand l’infirmière approche l’aiguille de la fistule.
coercion: Le psychogériatre l’a {mise sous} quétiapine 25 mg HS.
pessimism: {Mauvais candidat à la réadaptation}, {trop vieux} pour espérer un gain selon le chirurgien.
label: {Insuffisant rénal}, {diabétique}, 78 ans, accepte la greffe si un donneur se présente.
suffering: Depuis qu’il {est victime de la maladie d’Alzheimer}, son épouse a installé des repères de couleur partout dans la maison.
insight: Conduit encore malgré l’avis de la SAAQ, {inconscient du danger}.
credibility: Patient {vague}, {contradictoire}, {histoire douteuse} quant à l’origine de la brûlure à l’avant-bras.
compliance: Elle {s’oppose à tout}, même au changement de pansement du cathéter.
substance: Pas d’allergie. Tabac : non. Alcool : {gros buveur}. Marche : déambulateur.
appearance: Logement encombré, usager {pouilleux}, visite à deux recommandée.
character: {Manque de volonté} : monsieur arrête le vélo après quatre minutes et retourne regarder les quilles à la télé.
failure: {N’a pas su} garder sa place en résidence intermédiaire, retour à l’hôpital.
label: Mère de six enfants, veuve, {dépressive}, mange peu depuis Noël, aime le tricot et la messe à la télé.
credibility: La patiente {avoue} qu’elle saute parfois sa dialyse du jeudi pour aller au bingo.
compliance: 22 h 10. {Refuse ses médicaments}, recrache la rispéridone dans la compote.
character: Avec les hommes du salon elle est {séductrice}, avec les femmes plutôt {méprisante}.
risk: Usagère {combative} au coucher, frappe avec la main droite.
disability: {Débile léger}, le neveu vit avec elle et fait les commissions.
suffering: Homme de 58 ans {affligé d’un} syndrome douloureux régional complexe à la main dominante.
deficit: Ergo : motricité fine {pauvre}, {incapable d’}enfiler l’orthèse, {ne réussit rien} sans indiçage verbal.
suicide: Elle a menacé de cesser la dialyse, vu par le néphrologue comme une {menace suicidaire manipulatrice}.
coercion: Monsieur {doit se soumettre} à l’horaire de bain du vendredi.
label: Le conjoint est {un ancien alcoolique}, sobre depuis 22 ans, très présent pour les soins de stomie.
insight: Anosognosie gauche, ne voit pas son assiette à gauche; {autocritique nulle} de ses heurts avec le cadre de porte.
credibility: {Difficile à croire} quand elle dit avoir bu 1,5 L d’eau.
compliance: Suivi à domicile fermé pour {non-collaboration} de l’usager, trois visites sans réponse à la porte.
pessimism: Fibrose pulmonaire au stade terminal, {plus rien à offrir}, oxygène poursuivi.
service-use: Monsieur fait du {magasinage médical} entre la clinique de la douleur, le GMF et l’urgence.
belittling: {Se plaint pour se plaindre}, dit la chef d’équipe au rapport.
character: Cris à répétition depuis 15 h, probablement {pour attirer l’attention}, cessent avec une couverture chaude.
appearance: {Mauvaise hygiène}, haleine fétide, candidose buccale à traiter.
substance: {Potentiel d’abus} discuté avec le médecin avant d’augmenter l’hydromorphone.
label: Groupe du mercredi annulé, car trop de {déments} à l’unité pour un seul éducateur.
failure: {A échoué son test de déglutition}, texture purée, liquides épaissis consistance miel.
othering: On suggère une intégration graduelle avec {les normaux} du club de marche.
compliance: Accepte le repas, mais {refuse catégoriquement} l’aide pour couper la viande.
credibility: Madame dit ne pas pouvoir lever le bras, {prise en flagrant délit} à se coiffer seule.
disability: Couple où l’épouse est {aveugle et impotente}, le mari fait les repas et les injections d’insuline.
risk: {Agressive} et {imprévisible}, à asseoir loin des autres lors de l’activité de Pâques.
character: {Têtu}, veut descendre les trois marches sans rampe.
deficit: Dame {régressée} depuis la grippe, {incapacité totale} à se mobiliser au lit, planche de transfert tentée sans succès.
suffering: {Atteinte d’une maladie neurodégénérative}, elle communique maintenant par commande oculaire et dirige ses soins.
compliance: Patient {indiscipliné} pour les liquides : gain interdialytique 4,8 kg.
insight: Elle {n’est pas consciente de sa maladie} et croit encore travailler à la Dominion Textile.
coercion: Porte du jardin verrouillée, {on lui interdit de} sortir fumer avec les autres.
label: {Une chronique} de l’aile B fête ses 90 ans samedi; gâteau offert par le comité des résidents.
credibility: Réfère une douleur lombaire, {bénéfices secondaires} évidents avec la CNESST.
compliance: {Pas compliante} avec la marchette.
pessimism: {Pronostic sombre}, {inutile de} poursuivre l’ergothérapie.
character: Le frère de l’usagère se montre {arrogant}, lève les yeux au ciel pendant l’enseignement de l’aspiration et quitte avant la fin.
suicide: Sa voisine de palier {a fait une tentative réussie} en 2022, elle en parle encore souvent au souper.
risk: Dossier marqué d’un point rouge, {agresseur} de deux autres résidents au cours de l’hiver.
substance: {Toxicomanie} IV ancienne, accès veineux difficile, PICC à envisager.
label: Elle est {Alzheimer} depuis six ans et chante encore toutes les chansons de la Bolduc.
compliance: Malgré trois rappels de la physiothérapeute, monsieur {ne respecte pas} ses précautions de hanche et croise les jambes au lit.
credibility: Nausées x 3 rapportées, aucune observée; {doute sur la véracité} des symptômes.
character: Sœur {intrusive}, {agressante}, téléphone au poste cinq fois par quart.
disability: Transport adapté réservé pour {l’handicapée} et son accompagnateur.
suffering: {Souffre} de diabète, de rétinopathie et d’insuffisance rénale.
deficit: {Ne sait plus} faire sa toilette; {n’est plus autonome}, aide complète pour le bas du corps.
risk: Conjoint {agressif}, dame craintive et silencieuse, TS avisée le jour même.
appearance: Arrivé seul au centre, {sale de la tête aux pieds}, poids 47 kg.
compliance: Prise de poids interdialytique élevée, signe de {mauvaise observance} alimentaire, madame dit avoir eu beaucoup de visite à Noël.
insight: Trois chutes en dix jours, {jugement altéré}, tapis de mouvement installé.
coercion: {Envoyée en retrait} au salon bleu pendant une heure parce qu’elle criait.
credibility: Le résident {accuse} la préposée de lui avoir pris 20 $ dans son tiroir.
label: Le {suicidaire} de la 6 a reçu la visite de l’aumônier.
failure: Thérapie par contrainte induite : {échec par manque de motivation}, deux séances sur dix.
character: {Passive} durant l’activité de stimulation, {apathique}, {nonchalante}.
pessimism: {Cas désespéré} d’après le chirurgien vasculaire; l’usager, lui, veut garder sa jambe.
service-use: {Patiente chronique} de l’urgence mineure, {toujours rendue} à l’hôpital pour sa sonde.
character: Ne porte pas sa culotte protectrice de hanche : {entêtement}.
substance: Au suivi à domicile, odeur de {pot}, {en boisson}, visite remise au lendemain.
suicide: {Tentative infructueuse} par la fenêtre du troisième en avril, loquet posé.
othering: Habitudes alimentaires {bizarres}, fils apporte du riz et des épices tous les midis.
credibility: Monsieur {jure} qu’il a pris son Eliquis, Dispill de la semaine plein.
belittling: A fait une {colère de bébé} au bingo parce que la carte était déjà prise.
disability: Bonne évolution de la plaie; {sourde comme un pot}, écrire sur le tableau blanc.
compliance: Les deux jumelles hébergées {refusent de se laver}, l’une accepte la débarbouillette si sa sœur est là.
label: {Agitée} {démente}, 89 ans, retirée du groupe de cuisine.
deficit: Profil ISO-SMAF 12, {n’est bonne qu’à} rester assise selon le fils.
character: {Ingrate} envers son mari qui vient la nourrir midi et soir.
suffering: Le bénévole accompagne une dame {minée par} un cancer du sein métastatique, et {victime de} dépression.
risk: Évaluation du domicile : chien agité, fils {potentiellement violent}, demander un deuxième intervenant.
compliance: {Refus systématique} de la physiothérapie respiratoire, sauf le matin avec la stagiaire.
insight: Reprend ses cigarettes près du concentrateur d’oxygène. {Pauvre jugement}. Enseignement refait.
credibility: {Rapporte faussement} que personne n’est venu de la nuit, tournées signées aux deux heures.
appearance: Longs cheveux {graisseux}, {allure d’itinérant}, coupe offerte par la coiffeuse.
label: {Parkinsonien} de 73 ans, blocages à la marche aux cadres de porte, aide du métronome.
coercion: On {l’oblige} à manger à la salle à dîner.
failure: L’antidépresseur a donné peu de choses, elle {a échoué} la mirtazapine et la sertraline.
character: Monsieur {abuse de la cloche}, {abuse de la bonté} du personnel.
compliance: {Rebelle} aux consignes de la diététiste.
credibility: Elle {prétendait} hier que la machine de dialyse lui volait son sang, aujourd’hui n’en parle plus.
label: Ses deux colocataires, {des drogués}, ont les clés du logement où l’infirmière laisse la pompe CADD.
compliance: Changement de position aux deux heures proposé, usager {non coopérant}, dit avoir trop mal du côté gauche.
disability: {Déficiente intellectuelle}, non verbale, sourit à la musique de Noël.
risk: {Comportement dangereux} en fauteuil motorisé, a heurté le chariot de médicaments.
character: {Profiteuse} selon la belle-sœur, laisse toutes les tâches à son mari sous chimio.
pessimism: Réadaptation cessée, {aucun espoir d’amélioration}, transfert à la maison de soins palliatifs demain.
deficit: Aphasie de Wernicke, {incompétent} pour les décisions de la vie courante.
suffering: Fille unique d’un père {accablé d’}arthrose, elle demande du répit les fins de semaine.
credibility: Dyspnée au repos {soi-disant insupportable}, FR 16, sat 97 %.
insight: Fait ses transferts sans freins, {n’apprend pas de ses erreurs}, rappel visuel collé sur l’accoudoir.
suicide: Décès du conjoint par {suicide réussi} en 2009; madame assiste au groupe de deuil de la Maison Monbourquette.
compliance: Monsieur a {encore refusé} sa prise de sang, INR non fait.
service-use: {Hospitalisation sociale} d’une dame de 90 ans, répit d’urgence demandé.
substance: {Consommation abusive} de vin les soirs de visite de son cousin, interaction avec le métronidazole expliquée.
character: Madame, d’ordinaire calme, devient {hystérique} lorsque le lève-personne se met à balancer.
coercion: {Fugue} de 35 minutes, retrouvée au parc avec sa marchette.
label: Suivi SAD, 81 ans, {hypocondriaque}, prend sa pression douze fois par jour et note tout dans un cahier.
failure: Fistule thrombosée deux fois, usager {en échec} de dialyse à domicile.
credibility: {Reconnaît enfin} avoir fumé dans la salle de bain.
appearance: S’est présentée au rendez-vous de la clinique de mémoire {mal attriquée}, avec deux souliers différents.
compliance: La dame de la 118 {ne collabore pas} à l’alimentation, son voisin d’en face {collabore mal} au brossage de dents.
belittling: {Bébé gâté} par ses filles, mange seulement les plats apportés de la maison.
risk: Résidente à {comportements perturbateurs}, frappe sur les tables.
deficit: PT : contrôle du tronc {nul}, endurance {pitoyable}, marche 4 m avec deux aides.
othering: Agit autrement qu’une {personne saine}, vide son sac de colostomie dans l’évier.
disability: Maison adaptée pour le mari {estropié}, porte de 36 pouces et douche sans seuil.
character: {Malhonnête} quand vient le temps de dire ce qu’il a mangé avant la dialyse.
label: {Psychotique} la nuit, voit des enfants au pied du lit, rassurée par la veilleuse.
credibility: Sommeil : 7 h selon le relevé, usager {soutient mordicus} n’avoir pas fermé l’œil.
suffering: {En proie à} des douleurs neuropathiques depuis son zona, gabapentine majorée.
compliance: {Désobéit} à la consigne de ne pas se lever seul.
pessimism: {Chronique}, {sans potentiel}, demande de réadaptation retournée à l’hôpital.
insight: {Nie sa maladie} et cache ses culottes souillées sous l’évier.
compliance: Peau sèche aux talons; {refuse de porter} ses bottillons de décharge, les trouve trop chauds.
character: {Voleur} de desserts, prend ceux de ses voisins de table.
substance: La nièce {se drogue}, donc la boîte verrouillée reste chez le pharmacien.
credibility: Usagère {peu convaincante} dans sa description de la chute; {nie} avoir pris du lorazépam.
coercion: {On a dû l’attacher} au lit durant la transfusion.
label: {Les lourds} de l’étage sont couchés en premier, soit dès 18 h, faute de personnel.
risk: {Prédateur} envers les dames de l’unité, a mis la main sur la cuisse d’une voisine le 9 mai.
compliance: Bilan du mois : {faible adhésion} au programme d’exercices, 6 séances sur 20, douleur au genou évoquée.
credibility: Interrogée par la pharmacienne, elle {finit par admettre} doubler son Ativan le dimanche.
character: {Grognon} au réveil.
suffering: Jeune homme {cruellement frappé par} une lésion médullaire C5 en plongeant dans un lac, il apprend la commande au menton.
disability: Apporter la chaise d’aisance pour {l’infirme} du sous-sol, escalier abrupt, deux livreurs.
label: Première visite chez cette {hémodialysée} {anxieuse}, trois chats, bon soutien de sa voisine.
deficit: Tâche de cuisine non sécuritaire; fonctions exécutives {lamentables}, {incapable d’}initier une étape.
insight: Monsieur {banalise} ses étouffements et {ne voit pas le problème} à manger son toast.
failure: Le maintien à domicile {s’est soldé par un échec}, madame dit pourtant avoir aimé ces trois mois chez elle.
suicide: Lors de l’appel, l’usager parle d’en finir; {pacte de non-suicide} signé, prochain appel à 16 h.
compliance: Injections de darbépoétine {négligées} par l’usagère.
character: Elle est {toxique} pour les autres résidentes, rapporte à l’une ce que dit l’autre.
appearance: {Accoutrement ridicule}, trois chandails superposés malgré 30 °C dehors.
service-use: {Habituée du 811}, appelle pour chaque variation de sa glycémie.
credibility: {Pseudo-convulsions} observées au gymnase, yeux fermés, retour rapide à la parole.
coercion: Déplacée au deuxième sans préavis, puis {mise en isolement} pour avoir crié au salon.
pessimism: Tableau qui {ne peut qu’empirer}, aucune demande d’orthophonie faite.
label: Le comité traite de deux dossiers, celui d’un {obèse morbide} sans fauteuil bariatrique et celui d’une dame avec plaie sacrée.
compliance: Selon la feuille de route, {refus de soins} : bain, rasage, coupe d’ongles.
label: {Ivrogne notoire} selon le concierge de l’immeuble, accueil poli, café offert à l’infirmière.
character: {Possessive} avec son fauteuil au salon, {jalouse} de la nouvelle.
risk: Depuis la baisse du Seroquel, plus d’{agressivité physique} le soir, aucun lien fait encore avec la constipation.
credibility: La mandataire {raconte à qui veut l’entendre} que son frère est maltraité.
disability: Il est {muet et retardé}, mais choisit son repas sur photo.
belittling: La {p’tite vieille} du 5e descend toujours au salon à 14 h pile.
compliance: Usager rencontré avec l’interprète, {peu motivé}, {ne suit pas les recommandations} de pose des coussins.
label: {Sénile}, selon la note du médecin remplaçant.
othering: Langage {anormal} à la salle à manger, sacres devant les religieuses.
deficit: Visage figé, voix basse, {pauvre contact}, {ne participe à rien} sauf au chapelet.
character: Monsieur {ment} sur ses glycémies, le lecteur montre 18 le matin.
credibility: Crampes durant la 4e heure, {feintes} d’après l’infirmière, arrêt du traitement à 3 h 20.
insight: {N’accepte pas sa condition}, parle encore de retourner patiner.
compliance: {Fait de la résistance passive} aux transferts, garde les genoux raides.
suffering: {Lourdement éprouvé par} la dialyse et la cécité, il écrit tout de même un livre audio avec son petit-fils.
risk: {Danger public} avec son triporteur, a heurté deux poubelles et un vélo.
suicide: Évaluation TS en soins palliatifs : {gestes parasuicidaires} à 20 ans, père {mort en commettant un suicide}.
character: Attitude {déplacée} envers l’auxiliaire, commentaires sur ses jambes pendant le bain partiel.
suicide: Le voisin de l’usagère {a raté son suicide} hier, elle a tout vu du balcon et n’a pas dormi.
label: Pairage difficile : {un PK}, {une AVC}, {un TCC} dans la même chambre de trois.
credibility: Le patient {n’admet pas} avoir débranché lui-même la pompe à gavage.
compliance: Tant qu’elle demeurera {non observante} avec ses chélateurs, la calciphylaxie sera difficile à soigner, écrit le néphrologue.
label: Rencontre avec {les toxicomanes} du programme de méthadone pour la vaccination, dont monsieur, en dialyse depuis mai.
character: Usagère {colérique}, fils {sans-gêne} qui fouille dans le chariot de lingerie.
risk: Voir plan de travail. Monsieur est {un violent}, ne jamais entrer seul.
disability: Ancienne couturière {lourdement handicapée}, elle garde le plaisir de choisir ses tissus avec l’éducatrice.
suffering: A vécu avec une mère {souffrant de} schizophrénie, dit craindre l’hébergement pour cette raison.
credibility: Brûlures mictionnelles {à l’en croire}, SMU négatif.
substance: Hydromorphone retrouvée sous l’oreiller, {comportement de recherche de drogue} inscrit au Kardex.
compliance: {Refusant} toute mobilisation depuis la mort de sa compagne de chambre, madame accepte seulement la main sur l’épaule.
deficit: {Décompensation} de son trouble bipolaire à la suite du déménagement d’étage, dort deux heures par nuit.
coercion: L’usagère {a été autorisée} par l’équipe à garder ses photos.
pessimism: {Condamnée} selon sa fille, elle planifie son jardin et commande des semences.
character: N’aide jamais au transfert, {fainéant} selon deux PAB.
insight: {Autocritique absente}, orientation partielle, humeur gaie.
service-use: Arrivée par ambulance de cette {habituée de la civière}, cinquième pneumonie d’aspiration.
appearance: On observe une dame {peu soignée de sa personne}, vêtements amples, prothèse auditive absente.
failure: Congé de l’hôpital de jour après quatre absences, {a échoué le programme}.
suicide: {Fait des menaces de suicide} à chaque départ de sa fille, {pour la faire rester}.
label: {Hémiplégique} et droitier, recommence à peindre avec un support de table.
compliance: Ne fait pas ses auto-soins de stomie {par mauvaise volonté}.
credibility: Deux versions : l’aînée {prétend} que sa mère mange seule, la cadette qu’il faut la nourrir.
character: Discours {manipulateur} au téléphone avec son gendre, puis larmes.
belittling: {Boude} dans sa chambre depuis le changement de table.
othering: Pour une {clientèle normale} on viserait le retour à la maison, ici on vise la RI.
disability: {Sourd}, {demeuré} d’après le dossier de 1974, il lit pourtant le journal chaque matin.
risk: Hausse du ton, {passage à l’acte} sur le chariot à linge, calme revenu après une marche dehors.
compliance: Soins du soir : hygiène ok, dentier {refusé}, crème {refusée}, {très réfractaire}.
deficit: {N’a plus toute sa tête}, tient des propos répétitifs, reconnaît encore son frère.
substance: {Accro} à ses pilules pour dormir, sevrage graduel amorcé avec la pharmacienne du GMF.
credibility: {Amplifie} ses symptômes lorsque la physiothérapeute augmente la charge à 5 lb.
label: Un fils {handicapé}, un autre {junkie}, la dame tient à rester chez elle pour les deux.
insight: {Surestime ses capacités}, voudrait conduire la souffleuse cet hiver.
character: {Chialeuse} quand l’autobus adapté est en retard pour la dialyse.
compliance: Dialyse écourtée de 50 minutes à sa demande, {encore une fois non compliante}.
suffering: Résidente {clouée au lit par} la sclérose en plaques, choisit elle-même l’heure de ses soins.
coercion: Dîner à 11 h 45, madame {forcée de} finir son potage.
suicide: Neveu qui {a complété son suicide} au printemps, appels plus fréquents de madame au CLSC depuis.
failure: {N’a pas tenu} trois jours en convalescence, retour à l’URFI par transport adapté.
credibility: {Supposée} visite du premier ministre selon la résidente; photo du 2 juin trouvée sur son mur.
compliance: Db type 2, HbA1c 11,2 %, {non compliante} à l’insuline depuis l’été.
credibility: {Prétend} avoir pris sa metformine ce matin, glycémie capillaire 22,4 à l’arrivée.
label: {Diabétique} de longue date, vue ce jour pour plaie au gros orteil droit.
label: H 54 ans, {alcoolique}, trouvé au sol par le concierge, Glasgow 13.
substance: Femme de 31 ans connue pour {abus d’opioïdes}, G2P1, 22 sem, suivie en GARE.
credibility: {Se plaint de} lombalgie x 3 jours, pas de drapeau rouge à l’examen.
failure: Douleur neuropathique : {a échoué} la prégabaline, la duloxétine et l’amitriptyline.
compliance: Patient {refuse} le transport, décharge signée devant la policière.
substance: {Recherche de narcotiques} probable, troisième demande d’hydromorphone cette semaine.
service-use: {Abonnée de l’urgence}, revient pour la même douleur abdominale.
suffering: {Souffre de} fibromyalgie depuis 2011, travaille à temps partiel comme éducatrice.
character: Mère {exigeante} au triage, demande sans arrêt quand le médecin passera.
insight: {Manque d’autocritique} face à son diabète malgré trois rencontres avec l’infirmière.
suicide: Appel pour homme 40 ans qui {a fait une tentative de suicide ratée} aux médicaments, conscient à notre arrivée.
appearance: {Hygiène négligée}, vêtements souillés d’urine, pieds macérés.
risk: {Agressif} avec les ambulanciers, policiers sur place pour le transfert.
disability: {Clouée à un fauteuil roulant} depuis l’accident, demande de matelas thérapeutique faite.
deficit: {Incapable de} gérer ses doses d’insuline, CLSC à aviser.
pessimism: Lombalgie chronique, invalidité permanente, {rien à faire de plus} pour ce monsieur.
coercion: {On lui permet} de sortir fumer entre deux doses de fentanyl.
belittling: Crise d’angoisse {banale}, {fait tout un plat} pour une prise de sang.
othering: Elle ne tolère pas l’attente comme les {gens normaux}.
compliance: Suivi de grossesse : {mauvaise observance} des glycémies, carnet vide depuis 10 jours.
credibility: {Nie} consommation de ROH pendant la grossesse, conjoint présent à l’entrevue.
label: Le {toxicomane} du 14B a été vu par le travailleur social ce midi.
failure: Injection épidurale en mars puis en juin, {échec aux deux}.
character: {Manipulatrice}, a demandé la même ordonnance à l’externe, au résident et à moi.
substance: Dépistage urinaire {sale} pour la cocaïne, prochain RDV devancé.
credibility: ATCD peu clairs, {mauvaise historienne}, dossier d’Alma demandé.
suffering: Garçon de 9 ans {atteint d’}un diabète de type 1, pompe depuis janvier.
compliance: {Inobservance} à la diète, poids en hausse de 4 kg en deux mois.
label: F 26 ans, {borderline} connue, lacérations superficielles avant-bras gauche.
suicide: Père {a commis un suicide} lorsque le patient avait 12 ans; HTA, tabac 15 cig/j.
service-use: {Porte tournante} : 9 visites pour MPOC et anxiété depuis septembre.
insight: {Jugement pauvre} : a repris le volant deux heures après son hypoglycémie à 2,1.
risk: {Combative} au réveil de la crise convulsive, midazolam 5 mg IM à 03 h 12.
coercion: {A fugué} du corridor de l’urgence avec son cathéter, sécurité avisée.
deficit: {Bas fonctionnement}, demeure en RI, accompagnée de l’intervenante pour la Pap.
disability: Fille de la patiente, 22 ans, {handicapée mentale}, vit encore à la maison.
pessimism: {Cas lourd} de douleur centrale, déjà vu par trois cliniques.
character: {Dramatise} la moindre contraction, col fermé, retour à domicile.
label: À noter : {fumeuse}, {obèse}, G4P3, désire accouchement vaginal après césarienne.
compliance: Échographie du 2e trimestre manquée, patiente {peu collaborante} au suivi.
credibility: {Admet} avoir sauté ses doses de Lantus la fin de semaine.
credibility: {Allègue} être tombée dans l’escalier; ecchymoses d’âges différents au dos.
substance: Nouveau-né d’une mère {droguée}, score de Finnegan aux 4 h.
substance: Consommation : pot tous les soirs, {mauvaise habitude} depuis le cégep, sinon RAS.
failure: {N’a pas répondu aux attentes} du programme de douleur, congé administratif.
suffering: Homme {victime d’un AVC} en 2019, hémiparésie gauche résiduelle, marche avec canne quadripode.
suffering: {Affligée d’}arthrite psoriasique, elle a cessé son travail de coiffeuse en mai.
suicide: Intox volontaire à l’acétaminophène, {geste manipulateur} selon le conjoint, NAC débutée.
suicide: {Suicidaire} x 2 sem selon la sœur, transport P1 vers l’Hôtel-Dieu.
risk: Avertissement au dossier : {patient violent}, entrer à deux.
appearance: {Négligé de sa personne}, barbe longue, odeur d’alcool.
character: Très {hostile} dès l’ouverture de la porte, ne veut pas de collier cervical.
character: {Hystérique} dans l’ambulance pendant tout le trajet, SV normaux.
insight: {Dans le déni} quant à sa néphropathie, on refait l’enseignement au prochain RDV.
belittling: Enfant de 5 ans, {fait sa crise} parce que maman sort de la salle de plâtre.
belittling: {Petite madame} de 88 ans bien sympathique, chute mécanique, hanche D douloureuse.
coercion: {Mise sous} surveillance constante par l’équipe de nuit, raison non écrite.
deficit: {Décompensée} sur le plan psychiatrique depuis la naissance du bébé, Dre Lavoie prévenue.
pessimism: {N’arrêtera jamais de fumer}, {inutile d’insister} d’après son conjoint.
service-use: {Consommateur de services}, trois cliniques sans rendez-vous la même semaine.
disability: {Infirme} du bras droit à la suite de la dystocie, suivi en physiatrie.
othering: {Ces gens-là} ne viennent jamais à leurs suivis prénataux.
compliance: Pt {non observant} au CPAP, utilise la machine 1 h par nuit.
compliance: {N’obéit pas aux} consignes de repos, continue de soulever son aîné.
compliance: {Opposante} à l’examen gynécologique, spéculum non fait.
credibility: Douleur {soi-disant} à 10/10, texte sur son téléphone.
credibility: EVA 9 sur 10, mais {discordant avec l’apparence}, rit avec sa fille.
credibility: {Simule} probablement, straight leg raise négatif en distraction.
label: {Schizophrène} de 47 ans amené pour DRS atypique, ECG normal, tropo à suivre.
label: Un {épileptique} de 19 ans, crise tonico-clonique de 3 min au centre d’achat.
label: Chambre 8 : la {césarienne} de ce matin, TA un peu basse, saigne peu.
substance: {Accro} aux Percocet depuis sa chirurgie du genou.
substance: {Toxicomanie} aux opiacés sous méthadone 80 mg, pharmacie Jean Coutu rue Ontario.
failure: Sevrage de benzo tenté en 2020 : {échec}, repris à 3 semaines.
failure: {Perdue de vue} depuis son diabète gestationnel, HGPO post-partum jamais faite.
failure: Ne s’est pas présenté : {échoue} encore une fois son suivi de plaie.
suffering: Elle {souffre d’}endométriose, et son conjoint {souffre d’}anxiété généralisée.
suicide: {Chantage suicidaire} si pas de renouvellement d’oxycodone, dit la résidente.
suicide: A fait un {appel à l’aide} avec 6 comprimés de Gravol, SV stables.
compliance: On note à nouveau une {faible adhésion au traitement}, l’HbA1c passe de 8,1 à 9,7 % et le fond d’œil n’est toujours pas fait.
credibility: Dernière MCU : DDM inconnue, patiente {peu fiable}, écho de datation demandée.
label: {Toxico} connu du quartier, retrouvé en myosis, FR 6, naloxone 0,4 IM avec bon effet.
character: Famille {difficile}, veut parler seulement au patron.
character: {Quérulent}, a déjà fait deux plaintes au commissaire pour ses délais en clinique de douleur.
insight: {Aucune introspection} sur le lien entre son poids et sa glycémie, ajoute l’externe.
deficit: {Ne comprend rien}, {trop limitée} pour apprendre les glucides.
risk: {Imprévisible} et {menaçant} en salle d’attente, gardien appelé à 21 h 40.
risk: Accouchée d’hier, {à haut risque} selon la DPJ, visites à encadrer.
coercion: Dame {doit se soumettre} à un test urinaire avant chaque renouvellement.
coercion: Patient {autorisé à} aller à la toilette seul si calme.
substance: Urine {propre} depuis avril, doses non supervisées accordées.
substance: {Rechute} d’alcool le 12, chute sur glace, lacération frontale 4 cm.
pessimism: DLR {réfractaire} à tout, TENS, blocs, cannabis médical.
pessimism: {Chronique}, connu de tous, {ne changera pas} rendu à son âge.
service-use: {Habitué} de l’étage, les préposés le connaissent par son prénom.
service-use: {Bloque un lit} d’observation depuis 6 jours en attente d’hébergement.
appearance: Femme d’allure {débraillée}, 34 sem, pas de suivi avant aujourd’hui.
appearance: {Malpropre}, ongles longs, plante du pied G avec mal perforant.
disability: Homme {handicapé} depuis 1998, rampe d’accès brisée, brancardage à quatre.
disability: {Attardé} selon la voisine qui a fait le 911, ne parle pas, se berce.
othering: Contrairement à une {mère normale}, ne regarde pas son bébé.
suffering: {Aux prises avec} une dépression post-partum, elle dort 3 h par nuit, Edinburgh à 17.
suffering: {Frappée de} sclérose en plaques à 29 ans, 2 enfants en bas âge.
compliance: {Ne veut rien savoir} du glucomètre, dit avoir trop mal aux doigts.
compliance: Pansement retiré par lui-même, {indiscipliné}, plaie rouge, 38,4.
compliance: {Récalcitrante} au décubitus latéral gauche malgré décélérations.
credibility: Selon monsieur, les comprimés auraient été volés; {histoire douteuse}.
credibility: {Exagère} ses symptômes dès qu’on entre dans la chambre.
credibility: {Nie} DRS, {nie} dyspnée, {nie} palpitations; ECG rythme sinusal 78.
credibility: {Minimise} sa consommation de bière devant son épouse.
label: Notre {diabétique mal contrôlé} de 13 h n’est pas venu.
label: {Bipolaire} enceinte de 18 sem, lithium poursuivi à 900 mg HS.
label: Couple de {junkies} dans le stationnement, un en arrêt respiratoire, l’autre debout.
character: {Paresseuse}, ne fait pas ses exercices de physio.
character: {Recherche d’attention} au triage, s’étend par terre devant le poste.
belittling: {Pleurnicharde}, demande péridurale à 2 cm.
belittling: {Caprice} de la patiente : veut accoucher à quatre pattes.
insight: {Peu d’insight}, dit que sa cétoacidose vient du vaccin.
deficit: {Inapte à} s’occuper d’un nouveau-né sans aide, selon l’infirmière de pouponnière.
deficit: Dame de 91 ans {ne peut plus} rien faire seule, {totalement dépendante}, fille épuisée.
compliance: Vu aujourd’hui pour renouvellement, TA 168/94, {avoue} oublier ses pilules le soir ; {compliance douteuse}, Dispill proposé.
compliance: Anticoag : {n’est pas fidèle à son traitement}, RNI 1,2.
compliance: Labo non faits x 3, {négligente} dans son suivi.
compliance: {A refusé catégoriquement} l’insuline, préfère « essayer encore les pilules ».
compliance: {Défie} les recommandations du diabétologue, boit du jus à chaque repas.
compliance: Monsieur {résiste} aux changements alimentaires; son épouse, elle, suit bien le plan.
compliance: Plan de naissance long, couple {rigide} et {peu coopératif} avec l’équipe de garde.
compliance: {Non-respect du contrat} d’opioïdes noté deux fois par la pharmacienne.
compliance: Fille {réfractaire aux conseils} sur l’allaitement, veut donner la bouteille.
compliance: {Refuse} soluté, {refuse} O2, veut seulement qu’on le laisse chez lui.
credibility: Douleur qui serait, {d’après ses dires}, insoutenable la nuit; dort bien selon notes.
credibility: {Avoue} 6 bières hier soir, alcoolémie à suivre.
credibility: {Confesse} avoir fumé pendant les deux premiers trimestres.
credibility: Récit {invraisemblable}, {change de version} entre le préhospitalier et le triage.
credibility: {Plaintes} somatiques {multiples et vagues}, bilan négatif en 2024 et en 2025.
credibility: {Feint} l’inconscience, résiste à l’ouverture des paupières.
credibility: La conjointe {insiste} pour dire qu’il ne boit pas, mais GGT à 340.
credibility: Céphalée {prétendument} constante depuis la ponction d’hier, couchée comme debout.
credibility: Anamnèse limitée, {piètre historien}, liste de Rx obtenue du DSQ.
label: {Ancienne toxicomane}, 3e grossesse, AgHBs nég, VHC traité en 2022.
label: Grossesse à 39+2 chez une {dépressive} suivie par son GMF.
label: Les {douloureux chroniques} du jeudi pm sont reportés au 14.
label: {ETOHique} 60 ans, chute de sa hauteur, hématome occipital, INR 1,8.
label: Pte {anxieuse} de nature, {hypocondriaque}, DRS x 20 min au repos.
label: {Vieil ivrogne} trouvé dans un banc de neige, T° tympanique 33,1.
label: {Cocaïnomane}, DRS rétrosternale, ST sus en antérieur, STEMI déclaré à 11 h 06.
label: L’{anorexique} de 17 ans est remontée aux soins, K 2,9 corrigé.
label: Rapport de relève : lit 3 le {psychiatrique}, lit 4 fracture Colles, lit 5 vide.
character: Patiente {passive-agressive}, répond par oui ou non.
character: {Immature}, 19 ans, rit pendant l’annonce du diagnostic de chlamydia.
character: Tempérament {colérique}, lance son sac quand on parle de réduire l’hydromorphone.
character: {Irresponsable} selon la DPJ, a laissé l’aîné seul pendant le travail.
character: {Démotivée} par rapport à la réadaptation, reste dans son lit avec rideaux tirés.
character: Plutôt {théâtrale} à la palpation, ventre souple.
character: Comportement {inapproprié} envers l’étudiante paramédic dans le véhicule.
character: {Envahissante}, sonne aux dix minutes pour savoir si bébé respire.
substance: Patron d’{abus} de benzodiazépines depuis le deuil de son mari, clonazépam via deux prescripteurs.
substance: 2 {drogues dures} dans le dernier mois, patient ouvert à en parler.
substance: Encore {saoul mort} à l’arrivée, ne se rappelle pas la chute.
substance: {Surconsommation abusive} de triptans, céphalée médicamenteuse.
failure: TRIAL de lamotrigine puis de topiramate : {patiente a échoué les deux}.
failure: {N’a pas su} profiter du groupe de gestion de la douleur, congédiée du groupe.
failure: Allaitement {raté} à sa première, veut réessayer cette fois-ci.
failure: {Manque encore} ses RDV en pied diabétique, dossier fermé.
failure: {Échec de traitement} en méthadone il y a 2 ans, Suboxone amorcé hier à 4 mg.
failure: Cessation tabagique : timbre et gomme, {échec sur échec}.
failure: A {abandonné} la clinique de douleur après la 3e séance, motif inconnu de nous.
suffering: {Souffrant de} diabète et d’HTA, ce camionneur dort mal et saute ses dîners.
suffering: Bébé né à 31 sem, mère {accablée par} une dépression majeure récidivante.
suffering: {Prisonnière de} sa douleur pelvienne depuis l’accouchement, ne sort presque plus.
suffering: {Atteint de} VIH depuis 2008, charge virale indétectable, prise quotidienne bien établie.
suffering: Épouse {victime d’Alzheimer}, il hésite à se faire hospitaliser pour sa cellulite.
suicide: Appel 911 par le fils : {menaces suicidaires} de la mère, couteau retiré par les policiers.
suicide: Pte connue pour {tentatives de suicide échouées} (2015, 2018), Rx remis aux 7 jours.
suicide: {S’est suicidé} : frère aîné, 2021; sœur en bonne santé.
suicide: {Pacte de non-suicide} verbal fait avec la résidente, congé 22 h.
suicide: Lacération poignet D, {parasuicide}, suture 5 points.
suicide: Geste {suicidaire à but de chantage}, mère épuisée, transport vers CHUS.
suicide: {Suicide complété} dans le contexte d’un cancer du pancréas chez l’oncle maternel.
risk: {Dangereuse} au volant, formulaire SAAQ à remplir.
risk: Dossier alerte : {agressivité}, éviter de rester seul avec lui au triage.
risk: Travail actif, 7 cm, patiente {déchaînée}, père calme au chevet.
risk: Usager intoxiqué et {belliqueux}, {cracheur}, masque mis par les policiers.
risk: {Potentiel de violence} élevé d’après le préhospitalier.
coercion: {Contentionné} 4 membres en arrivant, médecin pas encore au courant.
coercion: {S’est évadée} de l’urgence pieds nus vers 2 h.
coercion: La patiente {n’a pas le droit} de lever du lit avant la visite du gynécologue.
coercion: {Pris en charge} par la psychiatrie de liaison malgré son désaccord.
coercion: Nouvelle accouchée {interdite de sortie} de l’étage, le temps que la DPJ rappelle.
deficit: {Incompétente} dans les soins du bébé, n’a pas changé une couche.
deficit: {Ne fonctionne pas} depuis sa chirurgie bariatrique, arrêt de travail prolongé 4 sem.
deficit: {Faible capacité}, {aucune ressource}, {mauvaises habiletés} d’adaptation à la douleur.
pessimism: Pronostic fonctionnel {sans espoir} d’après la relève, famille très inquiète.
pessimism: {Cas désespéré} de MPOC qui fume encore, oxygène à domicile 2 L.
pessimism: {Va finir amputé}, note l’externe en bas de page.
service-use: Mme {nous revient encore} pour ses migraines, Maxeran et NS 1 L.
service-use: {Client régulier} du 911, 4e levée au sol ce mois-ci.
service-use: {Surutilise} les services préhospitaliers, 31 transports en 2025.
service-use: Visite {non justifiée} aux yeux du triage, céphalée P5.
disability: Conjoint {débile léger}, assiste à la rencontre prénatale avec son éducateur.
disability: {Confinée au lit} par son obésité, lève-personne et 6 intervenants nécessaires.
disability: {Sourde et muette} d’après la carte d’appel, communique par écrit avec nous.
disability: Frère {arriéré} vivant sous le même toit, à évaluer comme aidant.
disability: Le {paraplégique} du 3e étage a une plaie sacrée stade 3, VAC changé.
disability: Petit {mongol} de 6 mois amené par sa grand-mère, suivi en cardio pour CIV.
disability: Née avec une {difformité} du pied, se déplace bien, court même.
othering: {Les gens comme elle} ont toujours mal partout.
othering: Comparée aux {femmes normales}, elle récupère lentement de son déchirement.
othering: {Ce genre de patient} appelle l’ambulance à toute heure, chute sur glace ce matin.
appearance: {Sale et malodorant}, pansement non changé depuis 5 jours, culture faite.
appearance: Présentation {peu soignée}, cheveux gras, bas dépareillés, refait son prénatal.
appearance: {Air de robineux}, couché sur le banc de l’abribus, glycémie 1,8.
appearance: Mise {excentrique}, maquillage {outrancier}, TA 142/88, protéinurie nég.
belittling: {Grosse madame} essoufflée au 2e étage sans ascenseur, chaise-civière.
belittling: {Bébé gâté}, selon l’IA, parce qu’il veut que sa blonde tienne sa main pour le bloc.
belittling: {Douillette}, veut la péridurale avant même les prélèvements.
belittling: {Comme un enfant}, {boude} lorsque la dose du soir est devancée.
belittling: Notre {chère petite mémé} a encore oublié son Lasix.
insight: {Ne réalise pas} la gravité de sa rétinopathie, part en voyage demain.
insight: {Banalise} ses hypoglycémies nocturnes, ne veut pas de capteur, sa conjointe s’inquiète.
insight: {Mauvais jugement} : a conduit elle-même avec contractions aux 3 min.
insight: {Autocritique absente} quant à la consommation, bébé en retard de croissance.
insight: Attribue tout à son disque L5, {nie l’évidence} d’une composante dépressive.
compliance: {Compliance nulle} au traitement de son infection tuberculeuse latente à l’isoniazide.
compliance: Bon lien avec la nutritionniste, mais {triche} dans sa diète, collations le soir.
compliance: Les parents {s’obstinent} à ne pas vacciner; l’enfant, lui, va bien.
compliance: Dx de prééclampsie : {contre avis médical}, quitte pour aller nourrir ses chats, reviendra à 19 h.
compliance: {Désobéit} aux recommandations de mise en charge partielle.
compliance: {Inassidu} aux ateliers de pleine conscience, 3 sur 8.
compliance: {Fait à sa tête}, {têtue}, n’a pas pris son AAS malgré risque de pré-E.
credibility: Aurait {soi-disant} perdu son flacon de Dilaudid dans l’autobus.
credibility: {Ne serait pas crédible} d’après l’ambulancier de première équipe.
credibility: Dyspareunie : ce qu’elle {qualifie de « douleur »} lors des relations depuis l’épisiotomie.
credibility: Pt {prétendant} être allergique à tout sauf à la morphine.
credibility: Dyspnée {non crédible}, SpO2 98 % à l’air ambiant.
credibility: Mouvements anormaux durant le transport, {pseudo-crise}, pas de post-ictal.
credibility: Faiblesse MID {pas réelle}, réflexes symétriques.
credibility: {Ne veut pas admettre} qu’il a cessé le ramipril de lui-même.
label: Rencontre avec la {TPL} de la 212 et sa sage-femme.
label: {Ex-alcoolique}, sobre x 9 ans, cirrhose Child A, varices ligaturées.
label: {Fibromyalgique}, 2e avis en physiatrie déjà demandé par son MD de famille.
label: {Diabétiques} et {hypertendus} convoqués mardi, à jeun, prise de sang sur place.
label: La {paranoïaque} de l’appartement 6 a ouvert à la 2e équipe.
label: {Itinérant} connu, brûlures d’engelures aux deux mains, {a refusé} le refuge.
label: {Démente}, tombe la nuit, fille demande si elle peut avoir un tapis sonore.
label: {Sidéen} sous trithérapie, Mantoux à lire dans 48 h.
label: Fils d’un couple d’{héroïnomanes}, 20 ans, intubé au 2e essai.
label: {Prostituée}, 24 ans, enceinte d’environ 16 sem, consulte pour saignements.
label: Accueil d’un {psychotique} amené par les policiers pour plaie à la main.
label: Conjoint {maniaque}, patiente {anxieuse}, enfant bien éveillé et souriant.
character: Adolescente {insolente}, répond à sa mère avant moi pour la DDM.
character: {Non motivé} à perdre du poids, IMC 41, ozempic discuté.
character: {Égocentrique}, ne parle que de sa douleur durant les 30 minutes.
character: Attitude {revendicatrice} quant à son congé de maternité et à la CNESST.
character: {Menteuse}, a dit au triage être enceinte, bHCG nég.
character: {Joue l’un contre l’autre} : {clivante} avec l’équipe de soir.
character: {Paresse} notée au travail de poussée, pauses longues.
character: {Mauvaise foi} évidente de monsieur au moment de compter ses comprimés.
character: {Impolie} avec la réceptionniste, plus douce une fois en salle avec moi.
character: {Bénéfices secondaires} probables, CNESST en jeu, EMG normal.
substance: {Abuse de} l’alcool depuis son divorce, 40 oz par semaine.
substance: Hx d’{usage abusif} de fentanyl, pas d’accès veineux en périphérie.
substance: {Magasine} ses ordonnances entre trois cliniques sans rendez-vous.
substance: {Quête de stupéfiants}, connaît le nom et la dose exacte.
substance: Bébé {né toxicomane}, pesé 2410 g, tète peu.
substance: {Clean} x 6 mois, bonne grossesse, désire retrait de la méthadone.
substance: {Stoned}, pupilles 1 mm, FR 8, ventilé au masque.
substance: {Dope} trouvée dans le sac de couches par l’agente.
substance: {Overdosé} du métro Berri, 2 doses de naloxone intranasal données par un passant.
substance: Patient {accro à} ses patchs, demande 48 h au lieu de 72 h.
suicide: Note retrouvée, {tentative réussie} selon policier, constat à distance 05 h 52.
suicide: {A voulu se rendre intéressante} en prenant l’ibuprofène de sa mère, 14 ans.
suicide: {Menace de se tuer} chaque fois qu’on parle de sevrage aux opioïdes.
suicide: {Velléités suicidaires non sérieuses}, dit le suppléant, renvoi au MD de famille.
suicide: ATCDF : mère {suicidée} à 44 ans, père DT2.
suicide: Geste {peu létal} et {démonstratif}, suivi par le centre de crise.
suicide: {N’a pas réussi} à s’enlever la vie en 2009, n’en parle plus.
deficit: {Fonctionne mal} à domicile depuis la fracture, AVQ à revoir.
deficit: {Limité intellectuellement}, on passe par la sœur pour le consentement.
deficit: Mère seule au domicile et {incapable de} calmer ses jumeaux de 3 mois.
compliance: Infirmière du GMF m’avise que la dame, arrivée avec son fils qui traduit, demeure {inobservante} quant à l’empagliflozine parce qu’elle urine trop la nuit.
compliance: À 28 sem, malgré deux appels de la clinique GARE et une lettre, la patiente {persiste à refuser} l’HGPO et préfère un lecteur en continu.
compliance: Transporté en P3 pour dyspnée : SpO2 89 %, crépitants aux bases, {ne suit pas sa diète} hyposodée, OMI 3+, Lasix à 40.
compliance: Conseils : marche 20 min, réduire jus ; client {peu réceptif}.
credibility: Homme vu avec sa conjointe, qui {affirme sans preuve} qu’il se lève la nuit pour manger; lui dort bien et {nie} tout.
credibility: Contractions {alléguées} aux 4 min, tracé plat x 30 min, col postérieur long fermé, retour avec consignes.
credibility: Le conducteur, ceinturé, coussins déployés, {jure} ne pas avoir bu, haleine éthylique, cervicalgie médiane à la palpation.
credibility: Pharmacien au téléphone : {histoire cousue de fil blanc}, dernière dose servie hier.
credibility: Évaluation douleur : 8/10, mange son sandwich, {peu convaincant}.
credibility: {Versions contradictoires} de la patiente et de son copain quant à la chute, bébé bouge bien.
label: Garde de nuit : deux {overdoses} à la salle de choc, une {suicidaire} au 9, un {bipolaire} au corridor, le reste tranquille.
label: On me réfère cette {migraineuse chronique} pour Botox, 22 jours par mois de céphalée, triptans deux fois par semaine.
label: Cas discuté : {l’amputé} du 406, nouvelle prothèse mal ajustée, moignon rouge.
label: Jeune femme {TDAH}, primigeste, Vyvanse cessé à 5 sem, veut savoir quand le reprendre.
label: IMC 47, {obèse morbide}, SOP, désire grossesse, metformine débutée.
label: Quatre {ETOH} au corridor ce soir, dont un avec plaie au cuir chevelu.
character: Durant l’échographie la dame demeure polie, mais son conjoint est {contrôlant} et {arrogant} envers la technologue.
character: Pendant que le coéquipier prépare le CPAP, le fils devient {désagréable} et filme notre intervention.
character: Se montre {séductrice} avec le résident au moment de la demande de Lyrica.
character: Clinique de la douleur, 1re visite : {victimisation}, longue liste de médecins consultés, sommeil 4 h.
character: Personnalité {dépendante} et {puérile} à mon avis; EMG et IRM normaux.
character: {Sans-gêne}, entre dans le poste pour demander son Ativan.
character: Reste {méfiant} et {buté} quand on aborde l’amputation du 5e orteil.
insight: Bien orientée x 3, mange, marche seule au corridor, toutefois {aucune autocritique} de ses chutes et garde ses tapis.
insight: Parents {inconscients} du risque de jaunisse, quittent quand même à 24 h de vie.
insight: {Refuse de voir} que les opioïdes entretiennent la céphalée, relance dans un mois.
insight: {Anosognosique et borné}, dit que son sucre est beau.
substance: Aucun traumatisme apparent, glycémie 5,4, pupilles égales; {intoxiqué comme d’habitude} selon la voisine, 2 sacs de canettes près du lit.
substance: {Narcomanie} ancienne, veines difficiles, PICC posé par radio.
substance: AP : HTA, DLP, goutte, {alcoolisme}, cholécystectomie 2014.
substance: {Bon buveur}, 10 à 12 consos par jour, tremblements fins, CIWA 14.
substance: {Abus manipulateur} de ses timbres, rappel de la pharmacie.
substance: Demande hydromorphone IV, {drug seeker} selon la relève.
substance: Cannabis, {abus} quotidien au 1er trimestre, nausées soulagées à son dire.
failure: Le traitement de Mme par blocs facettaires étant {un échec}, nous discutons de la thermolésion et de ses attentes.
failure: {A échoué} son déclenchement au Cervidil, patiente déçue, césarienne vers 15 h.
failure: Pt {qui a failli à} trois traitements de fond pour migraine, éligible aux anti-CGRP.
failure: {No-show} x 3 en diabéto, lettre de fermeture envoyée par la commis.
failure: Après six mois à la clinique, {aucun progrès de sa part}, congé au médecin de famille.
failure: {Rate} ses injections de B12 une fois sur deux, travaille de nuit.
suffering: Le plus jeune, 4 ans, {souffrirait d’}un TSA selon la garderie; l’aînée va très bien et aide au bain.
suffering: Douleur nociplastique chez une femme {éprouvée par} la maladie de Crohn depuis 20 ans.
suffering: Le diabète {dont elle souffre} depuis l’enfance n’a pas nui à ses deux grossesses.
suffering: {Terrassé par} une dépression l’an passé, il a repris le taxi en février.
suffering: Enfant {accablée d’une} drépanocytose SS, 3e crise vaso-occlusive.
suffering: Père {affligé d’une} SLA, mère aidante, patiente épuisée à 36 sem.
suffering: {Souffrance} d’un trouble panique depuis le premier accouchement, ISRS repris à 25 mg.
suicide: En fin d’appel la répartition précise que l’homme {avait manqué son suicide} en 2023 et vit seul au sous-sol, chien calme.
suicide: Douleur 8/10, sommeil 3 h, idées noires passives; {contrat de sécurité} signé et revu dans 2 sem.
suicide: À l’ado sec : {tentative bidon} d’après le père, acétaminophène 96 à 4 h.
suicide: Cousin {ayant commis un suicide} par arme à feu en octobre, patient endeuillé, Rx de zopiclone.
suicide: Sœur et mère {se sont suicidées}, le sujet reste sensible pour elle en post-partum.
risk: Chien attaché, conjoint {explosif}, porte gardée ouverte pendant l’évaluation de la dame et de sa petite.
risk: {Cas dangereux}, ne pas envoyer l’infirmière de soins à domicile seule.
risk: Réveil post-naloxone {agressif}, repousse le masque, demande où est son sac.
risk: Déjà {violente} à l’urgence de Granby en 2022, aujourd’hui souriante, sutures 4.0.
risk: {Menace} pour l’équipe aux dires du gardien, parle fort, main dans la poche.
coercion: À son arrivée, {on l’a forcée} à uriner devant une préposée pour le dépistage.
coercion: Parturiente à qui {on a permis} de marcher dans le corridor entre deux tracés.
coercion: {Échappé} de la civière pendant le triage, retrouvé au dépanneur avec sa jaquette.
coercion: Père {toléré} en salle d’accouchement s’il reste assis.
coercion: {Sommé de} remettre ses timbres usagés au prochain RDV.
coercion: {Camisole chimique} au besoin si crie la nuit, Haldol 2 mg.
deficit: {Ne peut pas} apprendre à s’injecter, neveu formé au stylo, bon contact avec lui.
deficit: Patiente {décompense} chaque automne, psychiatre avisé, bébé au sein.
deficit: {Tolérance nulle} à la douleur, {peu de moyens}, kiné aux 2 sem.
deficit: {Lacunes importantes} chez la mère, selon la note de l’éducatrice, en vue du congé de néonat.
deficit: {Inadéquate} avec le nouveau-né, mais allaite bien et demande de l’aide la nuit.
deficit: Sans emploi, {désorganisé}, {incapacité à} tenir un carnet de glycémies.
pessimism: Monsieur et madame ont entendu que le rein {ne reviendra jamais}; pré-dialyse expliquée avec dépliant.
pessimism: {Irrécupérable} d’après mon remplaçant, foie C, boit toujours.
pessimism: Diabète depuis 30 ans, {on n’en tirera plus rien}, cible haussée à 8,5 %.
pessimism: {Condamnée à} vivre avec sa névralgie, écrit le consultant.
pessimism: Dépression {résistante}, 3e grossesse, anesthésie vue pour ECT.
pessimism: {Peu d’espoir} de sevrage chez ce couple qui consomme ensemble depuis 15 ans.
pessimism: Douleur fantôme, {incurable}, miroir non offert.
service-use: Appelée au triage par deux collègues, je revois cette {habituée} avec palpitations, Holter normal, et son chum qui travaille tôt.
service-use: {Visite-pour-rien} de nuit, otalgie x 1 h, 3 ans, tympan rouge finalement.
service-use: {Frequent flyer} pour lithiase, scan évité, Toradol 30 mg IV.
service-use: {Fait le tour} des sans-rendez-vous, DSQ : 5 prescripteurs.
service-use: Cinquième appel du mois à cette adresse, {abus du 911} selon la centrale, fracture de hanche droite ce soir.
service-use: {Engorge} l’urgence pour des pansements, pas de CLSC le samedi dans son secteur.
service-use: Mme a un suivi en GARE mais {consulte à outrance} pour des mouvements fœtaux, TRF réactif.
service-use: {Lit bloqué} par la dame du 18, attente de RPA depuis le 3.
belittling: {Bobo} au genou, veut une radio, Ottawa négatif.
belittling: Papa {fait le bébé} pendant que sa conjointe pousse, on lui offre de l’eau.
belittling: {Pauvre petite} de 17 ans enceinte, vit chez sa tante à Rouyn, assez bien entourée.
belittling: {Chigne} pour sa piqûre d’héparine, accepte finalement.
belittling: Dame de 79 ans, DT2 sous diète, {bien fine mais pas vite}, dosette refaite avec elle.
belittling: {S’écoute trop}, TA parfaite, rassurée.
appearance: Assis au bord du trottoir, {crasseux}, poux visibles, pouls 112, TA 98/50.
appearance: Trois enfants dans le logis, mère {mal attifée}, planchers encombrés, O2 sat 97 %.
appearance: {Tenue vulgaire} d’après la note du triage, douleur pelvienne x 2 jours, bHCG en cours.
appearance: Homme {hirsute et repoussant}, dentition à faire, abcès 36 drainé.
othering: Apprend moins vite qu’une {patiente normale} à compter ses glucides, revoir avec pictogrammes.
othering: {Ces familles-là} arrivent toujours à dix dans la salle de naissance.
othering: Interprète demandée : {eux autres} ne consultent pas avant le 3e trimestre.
disability: Fils adulte {retardé}, calme dans l’ambulance avec sa couverture et son iPad.
disability: {L’aveugle} de la rue Fleury, hypo à 2,4, glucagon IM, conscient après 8 min.
disability: {Invalide} depuis son hernie, reçoit l’aide sociale, joue du piano.
disability: {Estropié} de la main G au travail en 1987, douleur au froid.
disability: Mère {arriérée mentale}, enceinte de 12 sem, curatelle à vérifier.
compliance: Glycémies {non faites par négligence}, stylo périmé, enseignement repris.
compliance: {Mauvais patient} pour l’INR, toujours au dépanneur quand le CLSC passe.
compliance: Après l’épidurale la patiente {n’a jamais voulu coopérer} pour pousser, ventouse à +2.
compliance: Statine : {non-adhérent}, craint pour ses muscles.
compliance: {Difficile à traiter}, demande toujours un autre médicament que celui offert.
credibility: L’adolescente, accompagnée de sa tante, {niait} au départ toute relation sexuelle et {a fini par avouer} un retard de 7 semaines.
credibility: {Se plaindrait} de fourmillements, monofilament 10/10.
credibility: À noter que monsieur {se contredit}, tantôt deux comprimés, tantôt six.
credibility: Fatigue, étourdissements, bouffées : {que des plaintes}, TSH à contrôler.
label: {Schizo} au 22, appendicite probable, scan en attente.
label: Trop de {consommateurs de drogue} au local 4, abcès drainés x 3 aujourd’hui.
label: Fille d’{alcooliques}, G1, ne boit pas, acide folique débuté.
label: Insuline ajustée chez ce {diabétique instable}, camionneur, SAAQ avisée.
character: Accompagnatrice {hautaine}, mais la patiente décrit bien ses saignements.
substance: Chute {sur la brosse}, plaie arcade 3 cm, collée.
`)
