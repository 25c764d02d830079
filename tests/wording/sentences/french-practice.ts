import {readSentences, type Sentence} from './sentence.js'

/** French sentences of core wording from reports, teams and general care, by writers who had not seen the rules; learned from since. */
export const sentences: Sentence[] = readSentences(`
credibility: Madame {admettra} plus tard avoir sauté ses doses de phénytoïne pendant le Carême.
credibility: Patient {peu fiable} quant aux quantités d’alcool, sa conjointe sera rappelée demain.
deficit: Le {fonctionnement global est nul} depuis l’accident : madame dort le jour, commande ses repas et ne sort plus.
compliance: En dépit d’un bon lien avec la pharmacienne, l’{observance laisse à désirer}, les piluliers revenant à moitié pleins.
insight: EM : calme, cohérente, affect restreint, {autocritique absente}, {jugement déficient}.
character: {Égocentrique}, elle parle de ses propres migraines pendant que son mari décrit les siennes.
othering: {Ces patients-là} ne reviennent pas à leurs rendez-vous, aussi avons-nous privilégié une infiltration dès aujourd’hui.
label: Un jeune {autiste sévère}, vu en neurologie pour des épisodes de fixité du regard.
disability: Né à terme, l’enfant est {mongolien} et présente une communication interventriculaire opérée.
suicide: {Pseudo-tentative} devant l’ex-copain, quatre comprimés de mélatonine.
character: Pendant l’examen de l’épaule, le travailleur s’est montré {théâtral}, poussant de grands soupirs à chaque mouvement.
credibility: Elle {minimise} sa perte de poids, qui atteint pourtant 11 kg depuis l’automne d’après les pesées au CLSC.
substance: Le travailleur {abusait de l’alcool} avant l’événement du 6 avril, et le dépistage fait à l’usine {est revenu sale}.
appearance: {Allure d’itinérant}, manteau taché, sac de couchage sous le bras, mais discours bien organisé.
coercion: Usager {mis en contentions} à la demande de l’équipe de soir, sans note médicale retrouvée.
credibility: Le motif est une douleur au poignet, {que nous croyons amplifiée} dans le contexte du litige en cours.
pessimism: Compte tenu de l’âge et de la durée d’évolution, il est {irrécupérable} sur le plan professionnel, conclut le Dr Pelletier.
credibility: Monsieur {clame} que la douleur l’empêche de conduire, mais il s’est présenté seul au volant de sa camionnette.
substance: Urines {propres} depuis dix semaines, doses non supervisées possibles le dimanche.
disability: Âge mental de cinq ans, {arriéré}, dit-on dans une note de 1978 que le présent rapport reprend.
coercion: La patiente {n’est pas autorisée à} sortir fumer avant l’évaluation du psychiatre, prévue en après-midi.
suicide: {TENTATIVE NON REUSSIE} PAR MONOXYDE DE CARBONE, CARBOXYHEMOGLOBINE 18 %.
coercion: {Il lui est interdit} d’avoir son cellulaire après le souper.
insight: {Jugement pauvre}, comme en témoigne l’achat de trois voitures en une semaine.
service-use: {Encore elle}, pour un étourdissement à la caisse de l’épicerie, signes vitaux stables.
pessimism: Patient {chronique} de la clinique externe, vu aux trois mois pour le renouvellement.
compliance: Usagère {opposante} aux soins d’hygiène du matin, acceptant mieux ceux du soir avec Josée.
risk: L’expertisé est un homme {menaçant}, de forte stature, qui se tenait debout durant une partie de l’entretien.
coercion: {Fugue} du pavillon Albert-Prévost samedi, retour en taxi le lendemain.
belittling: Colère {puérile} lors de la remise du téléphone, résolue après un verre de jus.
coercion: Le patient {a fugué} de l’unité 4B durant la sortie de groupe et est revenu par lui-même à 22 h.
deficit: Sur le plan fonctionnel, elle est {incapable de} gérer son budget et son frère paie le loyer à sa place.
compliance: Le patient {n’a pas été compliant} à la physiothérapie, n’ayant assisté qu’à trois des douze séances prescrites par le Dr Lavoie.
othering: Nous rappelons que {les cas psy} sont gardés au fond du corridor, porte ouverte.
appearance: Aspect général : {hygiène déplorable}, ongles longs, barbe de plusieurs semaines.
label: L’{alcoolique} de la chambre 412 a été revu en soirée pour des tremblements; CIWA à 14.
credibility: La travailleuse {se plaint d’}engourdissements aux trois premiers doigts, surtout la nuit et en conduisant.
othering: Nous avons fait comprendre à madame que {des clients de son espèce} attendent leur tour.
coercion: {S’est sauvée} de l’urgence avant la prise de sang, retrouvée au dépanneur.
suicide: Le voisin de palier {s’est raté} en se jetant du deuxième étage et demeure hospitalisé à Sacré-Cœur.
suicide: {Suicidaire chronique}, madame dit penser à la mort chaque matin depuis l’adolescence.
label: {Migraineuse connue}, 34 ans, céphalée en coup de tonnerre à l’effort.
appearance: Arrive {sale}, pieds nus dans ses souliers, un sac de canettes à la main.
label: {Malade mental connu}, a marché de Laval jusqu’ici pour voir son ancien psychiatre.
belittling: Notre {pauvre petite madame} est revenue de l’examen fatiguée, sans douleur.
coercion: Durant son séjour, l’usager fut {soumis à} un plan de médication assistée par ses parents et le CLSC.
character: Le ton est {arrogant}, il interrompt l’examinateur et consulte son téléphone.
substance: Le patient {est accro} au fentanyl depuis un accident de motoneige survenu à Saguenay.
insight: Le {jugement fait défaut}, monsieur ayant donné sa carte de guichet à un inconnu au centre d’achats.
deficit: La personne évaluée est {inapte à toute vie sociale}, sort peu et ne reçoit que sa nièce.
appearance: Femme {obèse} de 46 ans qui consulte pour une gonalgie bilatérale d’aspect mécanique.
risk: Le patient {a agressé verbalement} l’inhalothérapeute au moment du retrait de la canule.
character: Au quatrième jour postopératoire, elle s’est révélée {capricieuse} quant au choix des antalgiques et a fait changer trois fois l’ordonnance.
deficit: {Tolérance à la frustration nulle}, a lancé la manette de télévision.
credibility: {Avoue} avoir doublé ses comprimés d’hydromorphone la fin de semaine de l’Action de grâce.
insight: Madame {refuse de voir} le lien entre ses chutes et le lorazépam, dont elle prend 2 mg au coucher.
deficit: {Dysfonctionnelle} au travail comme à la maison, selon le formulaire de l’assureur.
substance: Toxicologie urinaire {sale} le 3 mai, positive à la cocaïne et aux amphétamines.
disability: {Incontinente et impotente}, culotte changée à 2 h et à 6 h, deux personnes au lève-personne.
character: {Clivante} avec le personnel, demande à une préposée ce que l’autre lui a dit.
insight: Le présent épisode se caractérise par une {absence d’autocritique}, une diminution du besoin de sommeil et un débit de parole rapide.
compliance: La {mauvaise observance} aux anticoagulants explique vraisemblablement l’AVC de mars.
insight: Au congé, l’{autocritique est faible} mais l’usager accepte le suivi au SIM pour six mois.
credibility: La {présumée} agression dont madame parle se serait passée au gymnase, à la fin du quart de soir.
character: Le patient présente de {mauvais traits de caractère}, et son épouse dit marcher sur des œufs.
deficit: Sur le plan cognitif, le MoCA est à 19 et monsieur est {rendu incapable} de préparer son pilulier.
appearance: Jeune femme d’apparence {vulgaire}, décolleté, gomme à mâcher, parlant fort au téléphone.
character: Homme {rigide}, tient à ce que la liste de ses médicaments soit relue deux fois.
label: Une {boulimique} de 19 ans est vue pour des palpitations et un QTc à 490 ms.
suffering: La conjointe, {pauvre femme}, s’occupe de lui jour et nuit depuis l’AVC.
character: Une certaine {mauvaise foi} transparaît dans les réponses du travailleur aux questions sur ses loisirs.
othering: L’{individu} fut amené par le SPVM, menotté, à 1 h 15, et l’infirmière a noté une glycémie à 6,2.
substance: {Mauvaises habitudes} : crack quotidien, tabac, boissons énergisantes.
suffering: Madame, âgée de 58 ans, {souffre de} fibromyalgie depuis 2009 et nous est référée par la clinique de la douleur de Rimouski.
compliance: Monsieur, peu bavard mais poli, demeure {réticent} à l’ajout d’un antipsychotique injectable et préfère qu’on augmente le comprimé.
disability: Sa sœur, {clouée dans son fauteuil roulant} depuis l’adolescence, est venue à la rencontre familiale en transport adapté.
disability: Retard d’acquisition noté au dossier scolaire; on le disait {attardé} en deuxième année.
suicide: D’après la coroner, le {suicide fut réussi} malgré l’arrivée rapide des paramédics.
suicide: Un oncle paternel {a réussi son suicide} en 2007.
credibility: L’historique {n’est pas fiable}, les versions variant quant à la date du licenciement et celle de la séparation.
label: La fille de la patiente, elle-même {dépressive}, est en arrêt de travail et ne peut l’héberger cet hiver.
belittling: Notre {petit monsieur} de la 208 a bien mangé et a marché jusqu’à l’ascenseur avec sa marchette.
failure: ISRS x 2, IRSN x 1 : {échecs}; nortriptyline débutée à 10 mg HS.
pessimism: {Sans espoir d’amélioration}, sera orienté en hébergement.
belittling: N’est pas {sage} aujourd’hui, lance ses crayons et crie après son voisin de chambre.
failure: {Récidiviste des rendez-vous manqués}, absent hier à son échographie cardiaque.
compliance: L’usager {refuse toute médication} PO depuis le 7, accepte l’eau et les biscuits soda.
credibility: Selon ses {dires}, il aurait perdu connaissance « une couple de secondes » après avoir heurté le cadre de porte.
insight: Madame demeure {dans le déni} de son trouble d’usage, tout en participant à chacune des rencontres du groupe du mardi.
coercion: {Privilèges retirés} pour 48 heures à la suite de la découverte d’un briquet dans sa table de chevet.
service-use: Cette {habituée} de la salle de choc est arrivée à 4 h, en hypoglycémie à 1,9.
compliance: {Résistante} à l’idée de voir un psychologue, madame accepte toutefois le groupe d’école du dos.
appearance: La mise est {excentrique}, le maquillage {outrancier}, le débit rapide.
suffering: {Accablé par} la schizophrénie, il a interrompu son baccalauréat en génie à l’UQAC.
risk: Notre opinion est que l’expertisé, {dangereux pour autrui}, ne devrait pas travailler en hauteur avec un collègue.
othering: Comparativement {aux gens normaux} de son âge, monsieur marche plus lentement et doit s’arrêter aux cent mètres.
deficit: Depuis le décès de son époux, elle {ne peut plus} tenir maison et un CHSLD est envisagé.
failure: Le genou droit va mieux; par contre, la patiente {a raté} sa réadaptation, selon le physiatre.
label: C’est un {diabétique} de type 2 qui présente une neuropathie sensitive des deux pieds.
label: {Patient psychiatrique} qui se présente pour une douleur rétrosternale constrictive avec diaphorèse.
compliance: Le fils est aidant; la mère, {réfractaire aux soins} du CLSC, n’ouvre plus à l’auxiliaire.
suicide: Il s’agirait plutôt d’un {appel à l’aide}, la dose ingérée étant faible et la colocataire présente dans la pièce voisine.
suffering: Monsieur est {victime d’}un AVC sylvien gauche survenu le 8 janvier et nous arrive de Chicoutimi pour réadaptation.
label: Au dossier antérieur, madame est décrite comme une {histrionique} qui consultait son omnipraticien chaque semaine.
credibility: Usager {peu loquace et évasif}, {nie} tout.
risk: {À RISQUE D’AGRESSION}, 2e intervenant au besoin.
disability: Patient {sourd-muet} accompagné d’une interprète du SIVET pour la lecture du consentement.
service-use: L’usager, {client régulier} du corridor de l’urgence, a dormi quatre heures et mangé deux déjeuners.
failure: {Perdue de vue} depuis 2019, madame reconsulte pour une récidive de sciatalgie gauche.
compliance: Motif du transfert : {adhésion déficiente} au bêtabloqueur; FEVG 28 %.
substance: Le fils {se drogue} dans la chambre de sa mère, qui désire qu’il parte.
credibility: Interrogé sur sa consommation, M. Gagnon {admet} six bières par jour, surtout le soir devant le hockey.
suicide: Aux antécédents, quatre {gestes parasuicidaires} entre 2010 et 2014, tous par lacération.
service-use: Il a {monopolisé} le temps de la clinique sans rendez-vous avec ses vertiges.
label: Chez ce {paranoïaque}, la rencontre s’est tenue porte ouverte avec un siège près de la sortie.
insight: L’{autocritique est partielle}, l’usager nommant l’insomnie et l’irritabilité sans les relier à la manie.
coercion: A {obtenu la permission} de téléphoner à sa mère après le dîner.
coercion: Nous {laissons monsieur sortir} dans la cour lorsqu’il est calme, accompagné d’un agent.
character: Elle est {dépendante} envers sa sœur, {immature}, et l’appelle cinq à six fois par jour pour le choix de ses vêtements.
credibility: Céphalées {fonctionnelles, dans sa tête}, écrit-on à la feuille sommaire de décembre.
risk: Monsieur devient {explosif} lorsqu’on aborde la garde des enfants, sujet que nous avons donc laissé de côté.
compliance: {Récalcitrante} au changement de pansement, accepte après l’hydromorphone.
risk: Antécédents judiciaires : voies de fait en 2014; individu {violent} selon le rapport présentenciel.
pessimism: {Aucun espoir} de reprise du piano, a dit l’orthopédiste à sa patiente.
compliance: Elle {ne se conforme pas} au port du corset et le retire pour jardiner.
othering: Sa conjointe est {saine d’esprit}, et c’est donc avec elle que le plan fut discuté.
service-use: {Bloqueur de lit} depuis 62 jours en attente d’un CHSLD à Sherbrooke.
belittling: Ma {belle grand-maman} a bien toléré la transfusion, TA 128/70.
character: Comportement {inapproprié} à la salle à manger : s’est assis à la table des employés et a pris un yogourt.
pessimism: Conclusion de l’équipe : l’usagère {n’est pas réadaptable}.
suffering: RAISON DE CONSULTATION : homme de 72 ans {affligé d’}une sténose spinale lombaire sévère.
deficit: {Faible potentiel intellectuel}, a fréquenté la classe d’adaptation jusqu’en secondaire 3.
credibility: Douleurs {inexpliquées et peu convaincantes}, à réévaluer par le médecin traitant.
character: L’adolescent est {désorganisé et insolent} en classe, d’après le bulletin que la mère nous a remis.
pessimism: Le {pronostic est sombre} et il {ne retournera jamais} sur le marché du travail, à notre avis.
belittling: La patiente {se lamente} sans arrêt au sujet de sa jambe, alors que le doppler est négatif pour une thrombose.
substance: {QUÊTE DE PILULES} ENCORE CE SOIR, ATIVAN DONNÉ À 21 H COMME PRESCRIT.
service-use: Nous avons affaire à un {magasineur de médecins}, le DSQ montrant sept prescripteurs.
failure: Placement en RI {échoué} à deux reprises, la seconde après une dispute au sujet de la télévision.
deficit: USAGER {NON FONCTIONNEL} EN APPARTEMENT, RETOUR EN RTF A PREVOIR.
insight: Le patient {ne reconnaît pas sa maladie} et attribue l’admission à une erreur de la police de Longueuil.
substance: Le {mésusage} du cannabis remonte à l’âge de 13 ans et précède de loin le premier épisode psychotique.
character: {Paresseuse} selon le responsable du foyer, dort jusqu’à 11 h et saute le déjeuner.
compliance: Les parents {ne collaborent pas} avec l’orthophoniste, l’école n’ayant reçu aucun des formulaires.
substance: {Saoul} au triage, alcoolémie 48 mmol/L, plaie du cuir chevelu de 4 cm.
character: {Quémande} des cigarettes et {achale} les visiteurs près de l’entrée principale.
credibility: L’adolescente {ment} à sa mère et à l’éducatrice au sujet de ses repas.
service-use: Le {sempiternel retour} de ce patient le vendredi soir a été discuté à la réunion.
label: La famille compte une {maniaco-dépressive} du côté maternel et deux tantes ayant eu un cancer du sein.
compliance: Malgré l’enseignement fait à deux reprises par l’infirmière de la clinique, elle {s’entête} à prendre du naproxène avec son warfarine.
credibility: {NIE} CONSOMMATION DE DROGUE, {NIE} IDEES NOIRES, DEMANDE UNE ORDONNANCE POUR DORMIR.
insight: {Aucun insight}, veut partir et retourner travailler à la ferme dès demain.
suicide: {Pacte de non-suicide} signé : non, car {tentative sérieuse manquée} hier.
disability: Paraplégique depuis 2003, il est {confiné à un fauteuil roulant} et habite un logement adapté de l’OMH.
compliance: {Désobéit} à la consigne de jeûne, a bu un café crème à 6 h 30.
deficit: Le jeune est {incapable d’}entrer en relation avec ses pairs et dîne seul à la bibliothèque.
pessimism: {Mauvais pronostic} compte tenu de l’âge du premier épisode et des hospitalisations répétées.
compliance: Le {manque de collaboration} de l’accusé a limité la portée de notre évaluation, qui s’appuie surtout sur les documents reçus.
label: {Psychotique} à l’arrivée, entend la voix de son oncle et regarde derrière le rideau.
insight: L’usager {n’a aucune autocritique} face à ses symptômes et explique son hospitalisation par un complot de son propriétaire.
suicide: Elle {a commis une tentative de suicide} le soir de son anniversaire, en prenant quarante comprimés de gabapentine.
coercion: {On lui permet} une cigarette après le souper si la journée s’est bien passée.
pessimism: Trouble dépressif {résistant au traitement}, référé en neuromodulation à Québec.
disability: La {DEFICIENTE} DE LA RESIDENCE ALLARD EST REVENUE AVEC UNE TOUX GRASSE.
character: La conjointe, présente à l’entretien, est {hystérique} et veut que le neurologue soit rappelé immédiatement.
substance: Elle {a rechuté} dans les amphétamines à la fin de juin, après onze mois.
failure: Monsieur {n’a pas réussi} son essai au logement supervisé et réintègre le foyer de groupe.
service-use: {Bed blocker} au 6e, famille contactée pour les démarches d’hébergement.
character: Tout au long de l’entrevue, laquelle a duré près de deux heures, le travailleur s’est montré {hostile} envers le soussigné, répondant par monosyllabes.
substance: {Drug-seeking} probable, trois ordonnances d’oxycodone au DSQ le même mois.
failure: Elle {a échoué} deux essais de triptans avant d’être orientée vers notre clinique de céphalées.
credibility: La requérante {soutient} n’avoir jamais reçu la lettre de convocation, {ce qui est peu crédible} vu l’accusé de réception.
pessimism: {Irréversible et définitif}, l’état dépressif de madame justifie la retraite, conclut l’assureur.
appearance: Dentition {délabrée}, cheveux {hirsutes}, chemise boutonnée en jaloux.
substance: ATCD : HTA, DLP, {éthylisme}, cholécystectomie 2012.
failure: Le patient {a fait échec} à la carbamazépine et au lévétiracétam; une vidéo-EEG est demandée.
failure: {Expulsé pour non-participation}, le jeune n’a pu terminer le séjour de 90 jours à Portage.
label: Cet {épileptique} de longue date conduit toujours, malgré l’avis transmis à la SAAQ.
insight: {ANOSOGNOSIQUE} face à sa psychose, croit que la médication sert à ses reins.
credibility: Les {soi-disant} pertes de mémoire de monsieur sont survenues après son retour de Punta Cana.
othering: À la différence des {enfants normaux}, le jeune apparie les couleurs à cinq ans.
pessimism: Douleur lombaire {intraitable}, stimulateur médullaire envisagé.
suffering: PTE {SOUFFRANT DE} MPOC STADE III, SATURATION 89 % A L’AIR AMBIANT.
appearance: Homme paraissant plus vieux que son âge, {débraillé}, cheveux longs, vêtu d’un manteau d’hiver malgré la chaleur.
insight: {Aveuglement} quant à son alcoolisation, l’expertisé attribue l’élévation des enzymes à la peinture.
compliance: La requérante {s’obstine à refuser} l’électromyogramme, bien qu’il lui ait été offert trois fois.
suicide: La {suicidaire} du lit 9 a été vue par la psychiatre, garde préventive levée.
failure: On note un {échec thérapeutique} à la quétiapine, cessée le 12, et à la lurasidone.
compliance: Au cours de son séjour, il {a refusé} la ponction lombaire à deux reprises.
compliance: RECOMMANDATIONS : revoir en clinique d’insuffisance cardiaque dans six semaines, ce patient {indiscipliné} ayant repris le sel.
disability: {Invalide} depuis un accident de scierie en 1994, monsieur marche avec une canne tripode.
compliance: {Refuse} de se soumettre à l’évaluation en ergothérapie demandée par l’agente d’indemnisation.
belittling: La réaction de madame au triage relevait davantage du {caprice}, de l’avis de l’infirmière, et s’est résorbée en trente minutes.
deficit: Elle {n’est pas capable de} prendre l’autobus et dépend du transport bénévole.
credibility: Aucune limitation objective : il y a {discordance entre les plaintes et l’examen}, d’où la conclusion de {bénéfices secondaires}.
suffering: Il a longtemps {été prisonnier de} ses compulsions, y passant jusqu’à six heures par jour.
credibility: Bien que la patiente {nie} avoir consommé, le frère dit l’avoir vue prendre deux comprimés bleus dans l’auto.
insight: {N’a pas conscience de} la gravité de sa cardiomyopathie et projette de pelleter l’entrée dès le congé.
pessimism: L’épilepsie du fils est {pharmacorésistante} et, selon le rapport, le jeune est {condamné à} vivre avec ses parents.
label: Au plan familial, on relève un père {joueur pathologique} et une sœur {dépressive chronique}.
pessimism: {Cas désespéré}, transféré en soins de longue durée le 19.
compliance: {Non-respect de} la restriction liquidienne noté à trois reprises par la nutritionniste.
label: PATIENTE {BORDERLINE CONNUE}, AMENEE PAR AMBULANCE APRES UNE COUPURE AU POIGNET GAUCHE.
appearance: {TENUE NEGLIGEE, ODEUR NAUSEABONDE}, VETEMENTS REMIS A LA BUANDERIE.
deficit: {Régresse} depuis le changement d’unité, mange avec ses doigts et appelle sa mère.
risk: Monsieur est {à haut risque de violence}, d’où la porte verrouillée, et sa compagne est {potentiellement dangereuse} elle aussi.
compliance: Jeune homme {peu coopératif}, répond au troisième appel de son nom, garde les écouteurs.
suicide: Il {a commis l’irréparable} le 2 juin, laissant deux enfants d’âge scolaire.
suicide: L’usager {a contracté pour sa sécurité} jusqu’à vendredi et obtient donc son congé de la salle d’observation.
belittling: À la suite de l’annonce du report de congé, l’usager {fait du chantage} à l’infirmière-chef, disant qu’il cessera de manger.
failure: Le patient {n’a pas répondu} à l’infiltration et la chirurgie sera rediscutée avec lui en juin.
othering: {Ces cas-là} relèvent de la psychiatrie, a écrit le chirurgien après la réduction de la fracture.
suffering: La maman, {frappée de} sclérose en plaques à 29 ans, a cessé son métier de coiffeuse en 2018.
suicide: Le fils de la patiente a découvert le corps de son père, {suicidé} à la carabine dans le garage familial.
compliance: {N’ÉCOUTE PAS LES CONSIGNES} DE MISE EN CHARGE PARTIELLE, se lève seule sur sa jambe opérée.
service-use: {Grande consommatrice de soins}, elle a vu un rhumatologue, deux physiatres et un ostéopathe depuis l’automne.
deficit: Histoire de la maladie : monsieur, qui vit seul à Matane, est {en décompensation} depuis la mi-octobre.
disability: {Handicapé} depuis la chute de l’échafaud, le travailleur conduit une fourgonnette adaptée.
disability: Monsieur est un {amputé} tibial gauche, porteur d’une prothèse depuis 2016, qui consulte pour un névrome.
deficit: {Habiletés sociales pauvres}, parle peu, garde son manteau durant tout le repas.
credibility: Le travailleur {allègue} une douleur constante cotée à 9 sur 10, irradiant dans la jambe droite jusqu’au gros orteil.
character: Il {manipule} les préposés pour obtenir un second dessert.
pessimism: Elle {ne pourra jamais} vivre seule, ce que nous avons expliqué à ses parents en présence de la travailleuse sociale.
disability: {Infirme} du bras droit par suite d’une lésion du plexus brachial, il signe de la gauche.
compliance: {Refus de traitement}, a arraché le patch de rivastigmine et l’a collé sur la table.
service-use: {ENCOMBRE L’URGENCE} DEPUIS 4 JOURS, ATTENTE DE LIT EN GERIATRIE.
suffering: Jeune femme {souffrant d’}une déficience intellectuelle, scolarisée en classe spéciale jusqu’à 21 ans.
pessimism: La rémission paraît {illusoire} chez cette femme de 38 ans qui en est à son sixième épisode dépressif.
othering: {Ce genre de patients} tolère mal l’attente, il fut donc passé en priorité.
deficit: L’état mental s’est {détérioré} rapidement dans les suites de la chirurgie, avec agitation nocturne et hallucinations visuelles.
belittling: Il {boude} dans sa chambre depuis la réunion d’équipe et n’a pas touché à son plateau.
character: La patiente est décrite par l’équipe de jour comme {manipulatrice} et elle aurait demandé la même ordonnance à trois médecins différents.
othering: {Ces gens-là} vivent au jour le jour et madame ne fait pas exception.
belittling: {Chialeux} ce matin, le patient de la 12-1 dit que le lit grince et que le café goûte l’eau.
substance: {Toxicomanie} active aux opioïdes; désire reprendre la buprénorphine.
label: Femme de 26 ans, {anorexique}, IMC 15,2, admise pour hypokaliémie.
deficit: {DECOMPENSATION PSYCHOTIQUE} depuis 10 jours, ne dort plus, écrit sur les murs.
insight: La patiente {n’est pas autocritique} de son délire érotomane, bien qu’elle ait cessé d’écrire au dentiste.
label: {Les bipolaires} de la clinique du jeudi ont leur lithémie à tous les trois mois.
othering: Cette {clientèle difficile} demande qu’on fixe les règles dès la première entrevue.
credibility: Elle {nie} toute idée suicidaire, dit dormir six heures par nuit et mange trois repas par jour.
credibility: Le patient {n’admet pas} boire le matin, quoique la gamma-GT demeure élevée à 312.
suffering: {Aux prises avec} un trouble panique depuis le cégep, elle évite le métro et les ponts.
compliance: Pte {non collaborante} au questionnaire, fixe le plancher et ne répond pas.
coercion: La résidente {est tenue de} prendre sa douche avant 9 h, faute de quoi sa sortie est annulée.
pessimism: {Incurable}, sa schizophrénie l’a mené de foyer en foyer depuis la fermeture de l’aile Sainte-Thérèse.
coercion: En raison de l’agitation, on {lui a imposé} une dose d’halopéridol IM avec l’aide des agents.
suffering: Son {calvaire} a commencé en 2014 par une hernie discale L5-S1 gauche.
character: {Séductrice} avec le résident, demande son prénom et s’il est marié.
credibility: Questionné par le neurologue, le père {reconnaît} avoir bu avant l’accident et {minimise} la durée de la perte de conscience.
failure: Dépression majeure, {échec} à la venlafaxine, au bupropion et à la mirtazapine; on discute de stimulation magnétique.
insight: Il {ne comprend rien à} son diagnostic, croit que la sclérose vient d’une piqûre de tique.
substance: L’usagère {a replongé} dans la cocaïne en août, au retour d’un voyage à Cuba avec son ex-conjoint.
label: Dx d’admission : {toxicomane} avec abcès du bras gauche, porteur du VHC.
suffering: Les deux frères {souffrent d’}ataxie de Charlevoix-Saguenay, l’aîné à un degré moindre.
pessimism: {Aucun potentiel de réadaptation} n’étant reconnu, le dossier sera fermé par la CNESST au 31 mars.
deficit: Le père {décompense} dès que l’horaire des visites change et la mère demande alors du répit.
belittling: {Bonne fille} dans l’ensemble, elle a pris ses pilules sans discuter ce soir.
compliance: Il {n’est toujours pas adhérent} à l’allopurinol et revient avec une podagre.
disability: {Débile léger} selon le rapport de 1985, il lit le journal et fait ses mots croisés.
compliance: Usager {rebelle}, ne veut ni signer le plan ni rencontrer l’agent d’intégration.
belittling: Le patient nous {fait une scène} à chaque prise de sang et il faut deux personnes pour l’installer.
service-use: {Visiteur fréquent} de notre urgence, monsieur a été vu neuf fois depuis avril.
othering: On a expliqué au colocataire, {lui-même un cas de psychiatrie}, la marche à suivre en cas de convulsion.
insight: {Introspection limitée}, {jugement altéré}, orientation préservée dans les trois sphères.
appearance: L’apparence est {bizarre} : tuque de laine, lunettes de ski, trois montres au poignet droit.
pessimism: La douleur neuropathique de madame est {rebelle} à la prégabaline comme à la duloxétine.
service-use: Le {nomadisme médical} de la requérante est bien étayé par les pièces P-4 à P-11.
character: Traits {capricieux} à l’alimentation, n’a pris que du pudding au souper.
service-use: Cette dame {vient pour rien}, disait-on au poste; l’ECG a montré un flutter à 150.
failure: Après trois semaines, il {a été incapable de compléter} le programme interdisciplinaire et est retourné chez lui à Val-d’Or.
label: Monsieur {est bipolaire} et prend du lithium depuis une quinzaine d’années, avec une créatinine stable à 88.
service-use: C’est le {syndrome de la porte tournante} : cinq hospitalisations en dix-huit mois, toutes à la suite d’un arrêt du palipéridone.
label: {Dément}, retrouvé en jaquette dans l’escalier de secours, ramené à sa chambre en lui tenant la main.
character: {Passages à l’acte} fréquents à l’adolescence, dont un bris de vitre à l’école.
pessimism: Au terme de notre expertise, l’état de la travailleuse est {sans issue}, aucun traitement n’étant proposé.
suicide: ATCD familiaux : le père {a commis un suicide} en 1998, la mère est suivie pour une hypothyroïdie.
pessimism: Monsieur {restera malade toute sa vie}, avons-nous expliqué à la famille.
failure: Cette patiente, {lâcheuse} de thérapie à deux reprises, est de nouveau référée au programme de jour.
risk: {Agressivité} envers les préposées lors du bain, moins marquée avec musique de Ginette Reno.
appearance: À l’examen, madame est {négligée}, les cheveux gras, le vernis à ongles écaillé, mais le contact visuel est soutenu.
deficit: Usager {lourdement hypothéqué} par quinze ans de maladie, logé chez ses parents à Drummondville.
belittling: En somme, une hospitalisation {de convenance} pour des {bobos} que la clinique sans rendez-vous aurait pu voir.
suffering: Madame est {victime de} sa maladie de Crohn, qui a nécessité deux résections.
failure: La psychothérapie {n’a rien donné avec elle}, si bien que le dossier fut fermé en septembre.
disability: Le frère cadet, {un trisomique}, travaille à l’entretien dans une caisse populaire de Beauce.
label: Monsieur fut conduit à l’urgence, {intoxiqué} et {fou}, selon le mot inscrit au triage.
character: Monsieur demeure {passif} dans ses traitements, attendant que le physiothérapeute le mobilise.
service-use: {Surutilisatrice} des urgences de la Montérégie, elle est inscrite au plan d’intervention interétablissements.
pessimism: La situation ira {de mal en pis}, d’après le conseiller du programme d’emploi.
label: Elle est {Alzheimer} depuis six ans, selon le fils qui habite l’étage du haut.
coercion: L’usagère {a été placée} en chambre d’isolement à 3 h 10 par l’équipe.
insight: Sa compréhension de l’arythmie est bonne; par contre, monsieur {manque de jugement}, ayant repris la plongée deux semaines après l’ablation.
failure: {Échec de sevrage}, a repris le diazépam après quatre jours.
suffering: Garçon de 9 ans {atteint d’}une épilepsie absence, traité par acide valproïque avec une réponse partielle.
coercion: L’{évasion} a duré vingt minutes : monsieur {s’est évadé} par la porte de la buanderie et marchait vers l’arrêt d’autobus.
deficit: Patient de {bas niveau de fonctionnement}, vivant en RI depuis 2017.
insight: {MANQUE D’INTROSPECTION}, PARLE SURTOUT DE SON EX-CONJOINTE.
disability: La mère, aveugle et {impotente}, compte sur sa voisine pour les commissions.
substance: Sobre depuis 2015, monsieur {est clean} et parraine deux membres de son groupe.
character: Plusieurs appels à la ligne du SIM en soirée, {recherche d'attention} ++ selon l'intervenante de garde.
suffering: {Victime de} schizophrénie depuis ses 20 ans, monsieur enseigne les échecs au local d'entraide.
belittling: {Fait le bacon} dans le corridor quand son éducateur termine son quart.
compliance: Équipe SIV : {n'est pas assidu} à ses rencontres, travaille maintenant de jour chez un concessionnaire.
label: On nous réfère une dame {sénile} du 5e, fille proche aidante épuisée, évaluation à domicile mardi.
credibility: {Déni} de consommation au moment de l'accueil, trace de poudre sur la table selon la proprio.
insight: À l'entretien, {manque d'introspection} face à l'impact de ses gestes sur sa conjointe.
appearance: {Provocante} dans sa façon de s'habiller, note l'éducatrice du foyer de groupe.
credibility: Idées suicidaires {niées} ce matin, plan de sécurité relu avec l'inf. de liaison.
label: Les deux frères sont {alcooliques}, l'un vit au foyer, l'autre dans son camion à Granby.
disability: {Invalide} à 100 % selon sa mère, il descend seul au dépanneur chaque matin.
compliance: S : dit n'avoir besoin de rien. O : reste dans sa chambre, {refuse sa médication} de 20 h, boit son verre d'eau. A : à surveiller. P : relancer à 22 h.
failure: {N'a pas tenu} plus d'une semaine dans son dernier placement, la famille d'accueil a mis fin au contrat.
risk: {Potentiel de violence élevé}, deux événements en 2012, rien depuis.
deficit: Résidente {régressée}, mange avec ses doigts depuis le changement de chambre.
compliance: {Résistance} au changement de milieu de vie, pleure, demande de voir sa nièce d'abord.
suicide: A signé {un contrat de non-suicide} avec l'intervenante du centre de crise, valide jusqu'à lundi.
credibility: Monsieur {soutient mordicus} que le foyer garde une partie de son allocation.
credibility: {Admet} une consommation de GHB en fin de semaine, demande du matériel propre pour ses amis.
risk: {Violent} lorsqu'on lui parle de sa mère, a frappé le mur le 3 octobre.
failure: {Perdue de vue} depuis le transfert entre le CLSC des Faubourgs et l'équipe du nord.
coercion: Le foyer {lui interdit} le café après 14 h, aucune discussion avec elle inscrite au dossier.
label: {Cas psychiatrique} transféré de la médecine sans feuille de liaison ni bilan.
othering: {Nos patients de la rue} entrent par la porte arrière, les autres par la réception.
suffering: {Victime de} sa dépression, ne sort plus de l'appartement, dit la travailleuse sociale dans son rapport.
label: Mme T., {hypocondriaque}, a vu trois md ce mois-ci pour une bosse à la nuque.
character: {Démotivé}, couché jusqu'à 13 h, ne se présente pas à l'atelier de bois.
service-use: Centre de crise : {revient toujours}, quatrième séjour en autant de mois, mêmes objectifs au plan.
substance: Gars de 20 ans {accro au} crystal, cherche une place en thérapie à Québec.
coercion: Elle {a la permission d'}appeler sa fille à 19 h, le tél. reste au poste.
credibility: {Finit par avouer} qu'il a bu deux bières avant le rendez-vous à la clinique.
label: L'adolescente est {anorexique} et son amie aussi; repas supervisés au pavillon.
disability: {Infirme} du bras gauche, coupe son pain avec un couteau adapté par l'ergo.
character: {Se victimise} en entrevue, ramène tout à l'abandon de son père.
coercion: {Privilèges retirés} pour 48 h à cause d'un juron dans la salle à manger.
credibility: {Simulateur} selon l'agent de sécurité, l'évaluation médicale montre une pneumonie.
compliance: {Collabore mal} aux soins de plaie, retire son pansement la nuit, dit que ça pique.
appearance: {Hirsute}, regard au sol, débit lent, répond aux questions sur sa fille.
belittling: Résident {gâté} par ses parents, reçoit des repas du restaurant trois fois semaine.
compliance: RAPPORT DE NUIT CH. 14 : {REFUSE} SES SIGNES VITAUX, DORT HABILLE, RESPIRATION REGULIERE.
credibility: {Aucune fiabilité} à l'anamnèse, on contactera l'hôpital de Rimouski demain.
service-use: C'est {un habitué} du centre de crise, les agents le saluent par son nom.
disability: Client {limité intellectuellement} et {cloué au lit} depuis sa chute, physio demandée au soutien à domicile.
insight: {Aucune autocritique} face aux événements du 12, parle surtout du chauffeur d'autobus.
service-use: Cliente {chronique de l'urgence}, toutes les fins de semaine à partir du 20 du mois.
compliance: Tour de 6 h : couché sur le divan, {n'obtempère pas} quand on lui demande de regagner son lit.
character: Son {comportement de séduction} envers le préposé de soir est à signaler au chef.
appearance: {Allure de clochard}, vêtements donnés au vestiaire, refait ses lacets avant d'entrer.
failure: {A échoué} son épreuve de logement autonome, deux mois de loyer impayés.
appearance: Hygiène {déplorable}, ongles longs, accepte la douche après discussion avec le pair aidant.
coercion: {Fugueuse} de 15 ans ramenée par la SQ, fouille faite selon le protocole du centre.
suicide: L'ado dit avoir pensé à {commettre un suicide} l'hiver dernier, ne veut pas que son père le sache.
character: {Menteur et voleur}, deux chocolats ont disparu du comptoir, aucun témoin.
failure: {Échecs répétés} en emploi supervisé, sa conseillère y voit surtout un horaire trop serré.
suicide: Deux cousins {se sont suicidés}, dont un la veille de Noël, c'est une période difficile pour lui.
risk: Le PI devra tenir compte du fait que madame est {dangereuse} pour les autres locataires du bloc.
disability: Locataire du 3e étage {confiné à un fauteuil roulant}, besoin d'un transport adapté pour le groupe.
suicide: Chantal et son fils, {suicidaires chroniques} d'après le centre de crise, demandent chacun leur intervenant.
deficit: Ses {faiblesses} : sommeil, argent, solitude; le reste du tableau de l'ergothérapeute est vide.
substance: Traces d'aiguilles, {se pique} depuis ses 18 ans, intéressé par le site de consommation supervisée.
label: {PSYCHOPATHE} INSCRIT EN ROUGE SUR LA CHEMISE DU DOSSIER, ADM. 2003.
disability: Enfant {anormal} selon l'ancien rapport du pavillon de Joliette, TDL depuis la maternelle.
belittling: {Il fait son show} devant les stagiaires, chante fort, saute du banc.
suicide: {Geste suicidaire} dans sa chambre du foyer hier, lacérations superficielles à l'avant-bras gauche.
credibility: {Aurait soi-disant} été renvoyé de son emploi à cause d'une collègue, lettre à fournir au CLSC.
appearance: {SENT MAUVAIS}, LOGEMENT ENCOMBRE, CHAT MALADE, VISITE DE 40 MIN AVEC L'INSPECTRICE.
suffering: Les personnes {aux prises avec} un TAG sont dirigées au groupe du lundi, madame incluse.
compliance: Pt {récalcitrant} à la prise de sang de clozapine, dit qu'il a peur des aiguilles.
suicide: Lacérations au poignet, {appel à l'aide} selon le rapport des ambulanciers.
deficit: {Habiletés sociales nulles}, salue pourtant tous les voisins par leur prénom.
substance: {Rechute} la veille de la paie, a appelé son pair aidant à 3 h du matin.
belittling: {Comme un enfant}, {boude} dans son coin après avoir perdu son tour à la laveuse.
risk: Présente un {risque de fugue}, retirer les souliers et garder la porte du sas fermée.
insight: {Jugement pauvre}, {autocritique partielle à nulle}, orientation conservée dans les trois sphères.
disability: {Clouée dans un fauteuil roulant} depuis l'accident, elle cuisine assise et gère son horaire.
label: Le nouveau résident, {ancien toxicomane}, offre de montrer la guitare au groupe du vendredi.
credibility: Douleur dentaire cotée 9/10 mais {exagère} probablement, mange une pomme au poste.
suicide: Ex-conjoint qui {a complété son suicide} un mois après leur séparation.
pessimism: {Trop malade pour} le soutien à l'emploi, selon la réponse du comité d'accès.
character: Jeune femme {manipulatrice} avec le personnel du centre de crise, redemande à chacun sa sortie.
compliance: Depuis le congé, le couple {ne suit pas les recommandations} : lui oublie des doses, elle boit du café le soir.
character: Ton {arrogant} avec la remplaçante, s'excuse avant la fin du quart.
insight: Jeune adulte dont {l'autocritique demeure pauvre}, premier épisode, participe à la clinique PEP le jeudi.
deficit: Rapport d'ergothérapie : client {dysfonctionnel} dans la gestion du budget et des courses.
character: {Capricieuse} avec les repas, laisse la viande, mange le dessert et deux rôties.
service-use: {Hôtel gratuit}, dit la note d'un agent à propos du lit de crise qu'elle occupe depuis jeudi.
label: {Héroïnomane} de 36 ans, enceinte de 20 semaines, visite de l'infirmière en périnatalité mercredi.
coercion: On a dû {le raisonner} longtemps avant qu'il prenne sa douche, dit la préposée de jour.
compliance: L'adolescent {défie l'autorité} des éducateurs et arrive à 22 h 15 plutôt qu'à 21 h 30.
service-use: {Abonné de l'urgence}, 14 visites depuis septembre, surtout pour une douleur au thorax.
character: {Demande beaucoup d'attention}, vient au poste aux quinze minutes pour savoir l'heure.
pessimism: {Condamné à} vivre en hébergement, conclut l'évaluation de 2009.
pessimism: {Plafonné} dans ses acquis en ergo, on espace les rencontres aux six semaines.
label: {Une abandonnique} qui {teste le lien}, à chaque fin de stage elle s'absente deux semaines.
failure: Tx par ECT : {échec}, dit le résumé; la pte a demandé l'arrêt après trois séances.
appearance: Se présente {échevelée}, sans dentier, sourit à l'évocation de sa petite-fille.
suicide: Chambre 22, {risque de se rater encore}, écrit un collègue à la relève, rondes maintenues.
character: Usagère {capricieuse et gâtée}, a demandé à trois intervenants si elle pouvait avoir une télé.
pessimism: {Peu de potentiel de réadaptation}, orientation CHSLD discutée sans la présence de l'usager.
deficit: En {décompensation} à son arrivée au foyer mardi, il cache la nourriture sous l'oreiller.
appearance: Tenue {débraillée}, maquillage {outrancier}, contact visuel soutenu.
label: {Autiste} de 24 ans suivi par l'équipe TSA et la psychiatrie, loge avec son oncle.
deficit: {Décompensée} depuis l'arrêt de l'injection, ne dort plus, mange debout, appelle sa soeur la nuit.
coercion: Unité ouverte : pte {laissée} sortir une heure avec sa soeur {comme récompense}.
credibility: Usager {nie} entendre des voix; on l'observe parler seul près de la fenêtre.
pessimism: {Cause perdue}, griffonné dans la marge du plan de services, signature illisible.
suffering: Rapport interservices : dame {atteinte de} dépression majeure, vit avec son fils de 30 ans.
substance: Sa mère {boit comme un trou}, lui prend une bière aux noces; inquiet pour sa petite soeur.
belittling: {Fait une crise de bébé} quand on lui dit que le café est terminé.
suffering: {Porte le fardeau} d'un trouble panique depuis son accouchement, allaite encore la nuit.
risk: Comportements {agressifs}, 2 h 50, a lancé son oreiller puis son verre vers la porte.
deficit: {Incapacité à} se mobiliser le matin, réveille-matin prêté, deux levers sur cinq à 8 h.
credibility: {Mauvais historien}, dates imprécises, on complétera avec la mère et l'ancien dossier.
character: USAGERE {EXIGEANTE} AVEC LE PERSONNEL DE NUIT, SONNE 6 FOIS POUR DE L'EAU ET UNE COUVERTURE.
deficit: {Haut niveau de fonctionnement}, ne devrait pas rester au foyer selon la répondante.
belittling: {Petite madame} bien tranquille, fait ses casse-têtes et jase avec tout le monde.
credibility: Évaluation TS : madame {dit n'importe quoi} sur son ex-mari, à valider auprès de l'avocate.
compliance: {Difficile à engager}, {n'en fait qu'à sa tête}, a annulé le rendez-vous au CLSC par texto.
service-use: {Magasine} les md et les cliniques sans rendez-vous pour un billet d'arrêt de travail.
compliance: {Adhésion pauvre} au suivi : deux rencontres sur sept depuis la signature du PI.
character: {Toujours en train de chercher la chicane}, se lève de table quand son voisin parle de hockey.
failure: L'ado {a coulé} sa troisième thérapie, l'éducatrice propose une approche par l'art.
label: {Toxicomane} et père de deux enfants, il souhaite reprendre ses visites supervisées au printemps.
failure: {Réponse ratée} à l'olanzapine et au lithium selon le résumé de dossier.
label: {Délirant}, il attend le ministre à souper; met deux couverts et prépare un pâté chinois.
othering: A besoin de fréquenter du {monde normal} plutôt que les résidents du foyer.
substance: {Clean} depuis trois semaines, garde contact avec son parrain.
othering: Participe peu, {pas comme les autres}, mange seul à la table du fond.
compliance: L'{observance est médiocre}, d'après la pharmacienne communautaire, qui propose une livraison quotidienne.
risk: {Antisocial et violent}, écrivait-on en 1999; depuis, jardinage et bénévolat au Relais.
disability: {Légume} depuis l'anoxie, écrit l'auxiliaire; la fille note qu'il serre la main.
pessimism: {Aucun potentiel} pour le travail à temps plein, aucune visite du plateau n'a été faite.
label: Au comité clinique : trois {dépressifs}, deux premiers épisodes, une demande de deuxième avis.
coercion: On l'a {forcé à} changer de chambre à 23 h, il a pleuré une partie de la nuit.
service-use: {Monopolise} les services de soir, l'accueil psychosocial reçoit son appel vers 19 h.
character: {Acting out} au moment du coucher selon le carnet de l'éducateur, porte claquée.
pessimism: {Sans espoir d'amélioration} selon le neurologue, suivi SIM maintenu à la demande du frère.
compliance: {Non adhérente} au suivi diabète et au suivi psychiatrique, reçoit l'infirmière de rue avec plaisir.
label: Nouvelle admission cette nuit : {une borderline} de 19 ans amenée par les policiers, calme à l'arrivée.
deficit: {Inapte à} tenir une conversation plus de cinq minutes, quitte la table, revient avec son café.
credibility: Il {avait nié} sa fatigue au md, puis en a parlé longuement avec la paire aidante au parc.
label: {TPL} de 27 ans qui appelle la ligne chaque soir, conjoint épuisé, enfant de 3 ans à la maison.
label: Les {schizophrènes} du 4e ont leur sortie au parc à 13 h, deux accompagnateurs requis.
character: {Chialeuse}, {jamais contente}, la voisine de chambre demande un changement.
compliance: {Réfractaire} à l'idée de l'injection mensuelle, madame demande à voir les études avec la pharmacienne.
risk: L'intervenante demande une porte ouverte en tout temps, usagère {explosive}.
service-use: {Prend la place d'un autre} au lit de dégrisement, soupire l'agent dans sa note.
pessimism: {Ne s'en sortira jamais}, écrit l'ancien intervenant pivot, et le dossier a été fermé.
belittling: {Fait du boudin} depuis que la sortie aux pommes est annulée à cause de la pluie.
insight: Madame est {dans le déni} de sa maladie, ne voit pas pourquoi l'équipe SIV passe deux fois semaine.
substance: {Alcoolisme} chez le père, la mère et deux oncles; lui ne boit que de la bière aux fêtes.
coercion: Chambre fouillée, briquet saisi, usagère {privée de} sortie pour la fin de semaine.
substance: {Abus d'opioïdes} depuis une chirurgie au dos, Suboxone débuté au centre hospitalier.
insight: L'usagère {manque d'autocritique}, l'usager de la ch. 11 aussi, groupe psychoéducatif suggéré.
service-use: {Cliente à problèmes}, trois équipes de suivi différentes en cinq ans.
suicide: Chicane avec le chum, puis {tentative manipulatrice} avec dix comprimés d'ibuprofène, a appelé elle-même le 911.
credibility: {Collecte de données non fiable}, usager somnolent, l'int. pivot reprendra jeudi avec sa conjointe.
insight: {Jugement déficient} : a donné sa carte de guichet à un inconnu de la place Émilie-Gamelin.
suicide: {Menace de se suicider} si on lui retire son lit au foyer, TS avisée à 21 h 10.
othering: Pourrait passer pour {quelqu'un de normal} si on ne lit pas son dossier, inscrit la stagiaire.
compliance: {Négativiste} et {peu réceptive} à l'enseignement sur le valproate, garde le dépliant.
coercion: Madame {a été cassée} ce matin en équipe, elle prendra désormais l'injection sans dire un mot.
compliance: {Non coopératif} avec la TS, mais raconte volontiers sa semaine au pair aidant.
label: {Dépressive}, sans appétit, aime quand le chien de la zoothérapeute passe le vendredi.
othering: Comportement {bizarre}, parle aux pigeons à l'arrêt d'autobus, salue l'intervenante.
failure: {A gaspillé sa chance} d'un logement au Programme de supplément au loyer, selon l'ITSS.
risk: Adolescente {bagarreuse}, punch une amie au gymnase et s'isole ensuite dans sa chambre.
othering: {Ces gens-là} cognent souvent à la porte du local après 16 h, il faudrait revoir l'horaire.
suicide: Idéations présentes, {pacte de non-suicide} conclu par téléphone avec l'inf. de nuit à 1 h 40.
compliance: Us. {non compliant} à son Clopixol depuis son retour au foyer, pharmacie avisée, suivi demain AM.
credibility: {Pas fiable pour deux cennes}, écrit au tableau blanc le gars du plateau.
character: {Impulsive}, {colérique}, mais elle aide la voisine avec ses sacs d'épicerie.
deficit: {Dépendant} du personnel pour tout, bain, repas, lavage, sauf ses cigarettes qu'il roule.
coercion: Usager {maîtrisé} au sol par trois agents, durée et motif à compléter au rapport.
substance: Demande son lorazépam une heure d'avance, {comportement de recherche de drogue} noté au dossier.
insight: La fille comprend bien le dx, la mère {s'enferme dans le déni}, rencontre familiale le 14.
credibility: {Insiste pour dire} que son frère lui a volé son chèque, la TS vérifiera auprès de la fiducie.
character: Garçon de 14 ans {provocateur}, lance une gomme à l'éducatrice et rit.
suffering: {Affligée d'}un trouble obsessionnel depuis le cégep, elle veut reprendre un cours à distance.
credibility: S : « j'ai mal partout ». O : marche sans boiter. A : {douleur feinte} probable. P : aviser md de garde.
suffering: Son frère jumeau est {atteint d'}une maladie affective bipolaire lui aussi.
othering: Retour à {une vie normale} souhaité par la mère : travail, blonde, char.
deficit: {Déficits majeurs} dans les AVQ, porte trois manteaux un par-dessus l'autre.
character: {Rancunière} depuis le changement d'intervenante, lance sa carte d'hôpital dans la poubelle.
service-use: {Gros utilisateur} de la crise, plan de services individualisé à bâtir avec lui et sa mère.
pessimism: L'équipe {n'attend plus rien} de ce jeune de 18 ans, passage au secteur adulte en juillet.
character: Mère {contrôlante} lors de la rencontre de famille, père silencieux au bout de la table.
credibility: {Prétendument} suivi par un psychologue au privé, numéro non fourni.
deficit: {Peu fonctionnel} à la buanderie, range toutefois les serviettes par couleur.
compliance: L'usager {s'oppose systématiquement à} tout ce que propose l'équipe, y compris les sorties au marché.
failure: {Échec au} clonazépam et au quétiapine, md revoit la pharmacothérapie jeudi.
deficit: {Fonctionnement très faible} à la maison, vaisselle d'une semaine, chat bien nourri.
insight: {Ne réalise pas la gravité de son état}, veut ravoir ses clés de char avant le congé.
deficit: {Ne peut plus} vivre seul, d'après le rapport interservices du SAPA.
appearance: {Crasseux}, cheveux collés, accepte un rasage par le coiffeur de l'unité.
substance: Sa {mauvaise habitude} de fumer du pot avant de dormir inquiète la responsable de la RTF.
compliance: {Indiscipliné}, lumières allumées passé 23 h, musique dans la chambre 8.
failure: Le retour aux études {a été un échec}, l'orienteuse du cégep suggère deux cours cet hiver.
character: {Difficile à vivre} pour ses coloc, laisse la radio ouverte toute la nuit.
suicide: {S'engage à ne pas passer à l'acte} d'ici jeudi, numéro du 988 remis.
character: {Comportement inapproprié} au souper : touche l'épaule de la stagiaire, s'excuse.
risk: {Menaçant}, a pointé sa fourchette vers le cuisinier au souper de mardi.
suicide: {Tentative de suicide ratée} en février, par médicaments, hospitalisée huit jours à Notre-Dame.
risk: {PREDATEUR} D'APRES LA NOTE DU FOYER PRECEDENT, AUCUN FAIT NI DATE INSCRIT.
suffering: {Sa vie est ruinée} par la maladie affective, rapporte le résumé du md au CLSC.
label: D'après l'intervenant de milieu, c'est {un drogué} du coin, il dort derrière l'église.
coercion: Il {s'est évadé} par la sortie de secours vers 19 h, retrouvé chez sa blonde à 21 h.
insight: Sur le plan cognitif, {mauvais jugement} face aux dangers de la rue, bonne mémoire des noms.
credibility: Au sujet des bleus sur ses bras, {version peu convaincante}, suivi avec la travailleuse sociale du CLSC.
pessimism: Schizophrénie {réfractaire}, la pte ne veut pas de clozapine à cause des prises de sang.
belittling: {Chiale} après la bouffe, après la chambre, après le bain; propose quand même un menu pour Noël.
othering: {Cette clientèle-là} ne se présente pas le lundi matin, on déplace le groupe au mardi.
character: {Teste les limites} de chaque nouvelle remplaçante au foyer de groupe, puis propose un jeu de cartes.
compliance: {Désobéissant} face aux consignes du foyer de groupe, sort fumer après le couvre-feu.
label: Elle est {bipolaire}, lui {dépressif} selon le md de famille; suivi conjugal à évaluer.
label: Liste des us. à voir mardi : un {maniaque} ch. 3, une dame âgée ch. 5, retour de congé ch. 9.
disability: {Mongol} de 50 ans, dit la vieille fiche de la famille d'accueil, adore le hockey.
failure: {Échec thérapeutique} attribué à l'usager : absences au groupe, devoirs incomplets.
othering: {Un monsieur pas comme vous et moi}, écrit le bénévole, il connaît toutes les lignes d'autobus de Longueuil.
suffering: {Souffrante} psychologiquement et {souffre d'}un TPL, elle appelle chaque jour sa marraine.
insight: {Autocritique nulle} quant à la maladie, croit pouvoir retourner au travail lundi.
appearance: {Malpropre}, odeur de transpiration, même chandail depuis lundi.
compliance: En rencontre d'équipe : {réticente} au groupe, {résistante} aux changements proposés, accepte un café avec la paire aidante.
label: Homme {psychotique} retrouvé au métro Berri par l'équipe mobile, accepte une couverture.
disability: {Simple d'esprit}, d'après le voisin et repris tel quel à la demande de service.
label: {Itinérant notoire} du centre-ville, demande des bas secs et un café.
insight: {Aveugle à sa maladie}, selon la demande de révision, il décrit plutôt une fatigue de l'âme.
character: Jeune placé depuis avril, {clivant} entre les éducateurs de jour et ceux du soir.
pessimism: {Irrécupérable} selon l'ancien intervenant, transféré au SIM de Laval.
pessimism: Patient {chronique}, suivi au pavillon, 22 ans d'hospitalisations dispersées.
insight: {Refuse de voir} qu'elle est malade, mentionne le père, qui souhaite une ordonnance d'hébergement.
character: Le voisin de chambre se dit épuisé de cet homme {immature} qui chante la nuit.
suffering: Jeune de 16 ans {aux prises avec} un trouble anxieux, rencontré à l'école avec son père.
suicide: 1 {suicide complété} parmi les ex-résidents cette année, débreffage offert à l'équipe et aux pairs.
insight: {Peu d'insight}, reconnaît tout de même que le lithium l'aide à dormir.
risk: {Individu à haut risque}, prévoir deux intervenants à chaque visite à domicile.
failure: Il {a saboté sa réinsertion} en quittant le plateau de travail au troisième jour.
character: A joué {la victime} toute la rencontre, écrit l'éducateur, la mère n'a pas parlé.
belittling: {Caprice} de dernière minute avant le départ pour le rendez-vous au CLSC, part avec 20 min de retard.
credibility: {Prétend} ne pas fermer l'oeil de la nuit, vu endormi aux tournées de 1 h, 3 h et 5 h.
deficit: {N'a aucune compétence parentale}, avance le rapport DPJ; l'éducatrice décrit des repas chauds et des devoirs faits.
suicide: Père qui {a commis un suicide} quand elle avait neuf ans; en parle pour la première fois ce soir.
appearance: {Pouilleuse}, traitement pour la pédiculose appliqué par l'inf. aux. du soir.
label: Profil : {dépendante affective}, quatre ruptures en un an, accepte d'écrire dans un journal.
label: Ancien {junkie} devenu bénévole à la soupe populaire, il inspire les plus jeunes.
disability: {Sourde-muette}, communique par texto avec l'intervenante, interprète LSQ demandé.
credibility: Le jeune {minimise} sa consommation devant sa mère, en parle davantage seul avec l'éducatrice.
belittling: {Crise de nerfs} vers 20 h après l'appel de son ex, assiette cassée, s'apaise en dix minutes.
credibility: {A TOUJOURS UNE EXCUSE} POUR MANQUER LE GROUPE, AUTOBUS EN RETARD SELON ELLE.
belittling: {Bonne fille}, prend ses pilules sans dire un mot et va se coucher.
coercion: {Fugue} au retour de la cafétéria, policiers et mère avisés, retrouvée au terminus.
substance: {Ivrogne} selon le proprio, qui menace de l'évincer; bail à vérifier avec le comité logement.
failure: {Perdu au suivi} après le congé de l'hôpital, lettre retournée à l'expéditeur.
credibility: {Ment} au sujet de son budget, d'après le curateur, et cache ses factures sous le matelas.
compliance: Injection de 14 h {refusée} pour la 2e fois, l'équipe retentera à domicile vendredi.
othering: {Nos cas} du 3e étage ont tous dormi, rien à signaler au rapport.
pessimism: {Incurable} et {résistante à tout traitement}, lit-on au transfert; elle chante pourtant dans la chorale.
suicide: Elle a fait trois {tentatives infructueuses} entre 2015 et 2019, n'en a plus fait depuis qu'elle peint.
coercion: Le foyer {ne tolère pas} qu'elle ferme sa porte, la résidente demande une rencontre avec la ressource.
insight: {Sans aucune introspection}, conclut l'évaluation du pédopsychiatre, l'ado répond aux questions par des haussements d'épaules.
othering: {Les psy} mangent au second service, les gens de la médecine au premier.
compliance: {Obéissante} et {docile} cette semaine, parle peu, mange la moitié de ses repas.
compliance: RI Les Érables : monsieur {refuse catégoriquement} le bain du mercredi, accepte la débarbouillette au lavabo.
substance: Ado rencontrée pour {abus de médicaments} en vente libre, père présent, boîte à clé remise.
credibility: Usagère {crédule} et {peu fiable} dans ses dates, note la mère au téléphone.
risk: Tx à domicile à deux, chien en laisse, monsieur {réputé dangereux} par l'ancienne équipe.
credibility: Les deux soeurs {prétendaient} ne pas avoir été appelées, l'inf. du SIV a pourtant laissé trois messages.
suffering: La clientèle du foyer {souffre} majoritairement de troubles psychotiques et d'un peu de diabète.
deficit: Il {n'est pas capable de} faire son lavage, elle {est incapable de} rester seule, écrit l'auxiliaire du couple.
disability: Deux {handicapés} au 2e, plan d'évacuation à revoir avec les pompiers.
deficit: {Ne sait pas s'occuper de ses affaires}, {limité}, la mandataire règle les comptes.
credibility: {N'admet pas} avoir crié après sa coloc, mais les deux voisines l'ont entendu vers minuit.
insight: {Peu d'autocritique} face à sa consommation; connaît par contre bien ses signes précurseurs.
credibility: Monsieur {se plaint de} maux de ventre dès qu'il est question du centre de jour.
character: {Passages à l'acte} multiples au centre jeunesse durant la dernière année : vitre, porte, cadre.
compliance: {Ne collabore pas} à l'évaluation de l'ergo, répond par oui ou non, quitte après dix minutes.
compliance: {Inobservance} médicamenteuse depuis l'été, d'où la demande d'ordonnance de traitement.
suffering: Monsieur {est la proie de} ses hallucinations, met la radio pour dormir.
substance: 31 ans, {abus de cannabis} et de speed depuis l'âge de 15 ans, intéressé par le groupe du jeudi.
credibility: Pte {prétextant} un mal de tête, n'est pas descendue à l'atelier de cuisine collective.
appearance: Chambre et personne {dégoûtantes}, draps changés avec lui vers 10 h.
label: {Obsessive-compulsive}, elle recompte la monnaie de la cantine, les autres patientent.
belittling: {Radote} ses histoires de guerre pendant l'atelier, les autres l'écoutent en tricotant.
suicide: Oncle paternel {suicidé} en 2011, grand-père aussi; génogramme fait avec la TS.
credibility: Mme {prétend} avoir pris ses comprimés devant la préposée de jour, mais le pilulier du mardi est encore plein.
substance: A {fait une rechute} hier, rencontre avec l'intervenant en dépendance devancée à demain.
suffering: {Frappé par} la schizophrénie à 18 ans, il joue encore du trombone au local communautaire.
deficit: Globalement {faible niveau fonctionnel}, à l'aise en dessin et avec les enfants de sa nièce.
service-use: Lit 9 occupé depuis neuf semaines par un usager en attente de RI, {bloqueur de lit} selon la gestion.
belittling: {Pleurniche} au poste pour avoir son cellulaire, redirigée à sa chambre par l'inf. de soir.
insight: {Anosognosique} selon le résident en psychiatrie, rencontre de famille à prévoir.
suicide: Tante décédée en 2018, {suicide réussi} par pendaison, fête d'anniversaire chaque année le 4 mai.
deficit: Depuis le décès de sa chatte, usagère {en perte totale d'autonomie}, popote roulante demandée.
othering: {Eux autres} ne comprennent pas les règles du bain, note la préposée de fin de semaine.
substance: Patiente {propre} depuis le printemps, garde maintenant ses petits-enfants le samedi.
credibility: Conjoint et usagère se contredisent : elle {nie} la chicane, lui montre les photos du salon.
character: {Paresseuse}, fait son lit à 15 h et seulement si la responsable est là.
coercion: Sous garde depuis lundi, elle {a l'autorisation de} fumer trois cigarettes, l'inf. décide des heures.
disability: Fille {retardée} qui aime la danse, au groupe jeunesse du mercredi avec sa cousine.
appearance: Usagère {mal attifée}, trois jupes superposées, tuque à l'intérieur.
coercion: {A fugué} de l'unité de médecine vers 19 h avec sa perfusion de vanco encore en place, agent de sécurité avisé.
suffering: Frère jumeau {atteint de} sclérose en plaques, sœur {souffrant d’}arthrite rhumatoïde.
othering: Vient d’{un drôle de milieu}, {pas comme nos patients habituels}, accompagnée d’une travailleuse de rue.
disability: Vit avec une tante {impotente} et son chien, ménage aux deux semaines.
label: Mon évaluation : {grabataire} en fin de vie, coccyx rouge, matelas à air installé.
service-use: {Grande consommatrice de soins}, GMF, urgence, chiro et ostéo la même semaine.
pessimism: En dialyse depuis 2009, {il n’y a plus rien à faire} sauf le confort, famille rencontrée.
coercion: {On l'a obligée} à prendre un bain ce matin vu sa visite chez le spécialiste.
deficit: AVQ/AVD : {dépendant} pour tout, {aucune autonomie}.
service-use: {Porte tournante} pour cette insuffisance cardiaque, pesée quotidienne et clinique de Lasix IV offertes.
label: Bonjour docteur, je vous réfère ce {lombalgique chronique} de 39 ans pour infiltration.
disability: Jumelle A sans particularité, jumelle B {mongolienne}, cardiologie consultée.
insight: {Jugement pauvre}, laisse ses enfants de 3 et 5 ans seuls dans le bain.
disability: Enfant {retardé} suivi en orthophonie, otites à répétition, tubes en place.
credibility: Le patient {soutient} n’avoir jamais reçu la convocation, {chose peu probable}.
compliance: {Rébarbatif} aux exercices respiratoires, spirométrie incitative 3 fois au lieu de 10.
insight: {Pauvre jugement}, a conduit sa camionnette deux jours après la chirurgie de la cataracte.
compliance: {Refus catégorique} de l’iléostomie, chirurgien avisé.
substance: Prise excessive d’acétaminophène pour ses dents, {abuse} aussi {de} codéine en vente libre.
appearance: Dentition {affreuse}, homme {repoussant} au dire de l’étudiante, plan de traitement en quatre rdv.
compliance: {N’obéit pas} aux consignes post-op : se lève sans sa marchette et sans sonner.
label: Conjoint {ivrogne} et absent selon la voisine, réseau de soutien limité à la sœur de Rivière-du-Loup.
appearance: {Débraillé}, pantalon détaché, dit avoir maigri de 12 kg depuis mars.
pessimism: {Cas lourd} pour l’étage, prévoir deux PAB par quart de travail.
label: Appel du proche aidant : son épouse {est Alzheimer} et ne dort plus.
substance: Hospitalisation pour pancréatite chez un homme qui {boit comme un trou}, thiamine IV.
belittling: {Se lamente} à propos de son plâtre, vérification neurovasculaire normale.
character: La patiente du lit B est {difficile}, {personne ne veut l’avoir}.
belittling: Le résident {pique une crise} chaque fois qu’on éteint le téléviseur du salon.
character: {Arrogant}, se présente comme avocat, réclame le chef d’unité.
credibility: Dorsalgie {feinte} selon le remplaçant, IRM : hernie L5-S1.
label: {Drogué} amené par les policiers, glycémie 2,9, D50 donné, se réveille bien.
character: Comportement {inapproprié} en salle d’attente, parlait fort au téléphone.
substance: {Rechute} d’alcool après 8 mois, {n’est plus clean}, veut retourner en thérapie.
suffering: Il {souffre du} diabète depuis l’enfance et {souffre également d’}une rétinopathie proliférante.
character: Conjointe {dramatique}, selon elle la fièvre de 38,2 est une urgence; consignes post-chimio revues.
appearance: {Sale}, {poux}, urine sur les pantalons, déposé par taxi sans bagage.
credibility: Douleur {soi-disant} intense au mollet, signe de Homans négatif, doppler demandé par prudence.
appearance: A : femme {très négligée de sa personne}, P : bain au CLSC 2x/sem.
credibility: {Selon ses dires}, il prendrait ses comprimés « presque toujours », Dosette vérifiée : 6 cases pleines.
risk: {Explosif} à l’annonce du retrait de permis, a frappé le bureau du poing, sorti marcher avec son frère.
coercion: {Placée} en CHSLD contre son gré en novembre, pleure quand sa nièce repart.
othering: Peut vivre presque comme une {personne normale} avec une prothèse bien ajustée.
deficit: {Piètres habiletés} parentales, nourrit bien le bébé mais l’endort dans l’auto.
label: {Diabétique} connu depuis 2008, {alcoolique}, amené par ambulance pour plaie au pied droit.
pessimism: {Chronique} au service de dialyse, {jamais il ne sera candidat} à la greffe.
insight: Jeune adulte {sans introspection} sur son hypoglycémie, n’a pas de glucose sur lui malgré deux épisodes au travail.
compliance: Post-partum J2 : maman {résistante} à l’allaitement malgré l’aide de la consultante, préparation commerciale donnée.
belittling: {Chialeux comme d’habitude}, mais bonne tolérance à l’exercice de marche de 6 minutes.
credibility: La mère {prétend} que le petit a mangé tout son plat alors que le papa {nie} lui avoir servi quoi que ce soit.
deficit: {Non fonctionnelle} à domicile, vaisselle et courrier accumulés, aide domestique offerte.
substance: Troisième cure, {a replongé} après le décès de son chien.
suffering: Bébé {frappé de} surdité bilatérale, implant discuté au CHU Sainte-Justine.
label: Suivi à l'externe d'un {VIH positif} depuis 1996, ostéoporose à traiter.
compliance: Diabète : {laisser-aller complet} depuis la retraite, HbA1c de 7,1 à 9,8.
compliance: GMF, suivi diabète : HbA1c 10,2 %, patient {non compliant} à la diète et aux glycémies capillaires, prochain rdv dans 3 mois avec l'infirmière.
service-use: À la clinique d’hiver, elle vient {pour jaser}, {squatte} la salle d’attente, MPOC stable.
compliance: Vu au CLSC pour pansement; {mauvaise observance} des bas de compression, œdème 2+ bilatéral.
disability: Accompagné de son fils {débile léger}, RDV expliqué aux deux avec un calendrier.
substance: {Dépendance aux drogues dures}, abcès au pli du coude drainé, matériel neuf offert.
substance: Demande de l’hydromorphone à l’urgence : comportement de {chercheur de drogue}, aucune Rx remise.
failure: Sevrage d’alcool interne : {abandon} au jour 4, départ sans signer.
character: {Susceptible} et {rancunière}, elle demande une autre infirmière que celle de lundi.
belittling: {Gémit pour rien} pendant le débridement, entre-dose d’hydromorphone donnée 20 min avant la prochaine fois.
disability: {Paralytique} à la suite d’une chute d’échafaudage, cherche un logement accessible à Gatineau.
failure: {Perdue au suivi} après sa colposcopie, trois messages vocaux laissés, lettre postée.
service-use: Patron de {porte tournante} entre la résidence et l’hôpital depuis janvier, soit cinq séjours pour pneumonie d’aspiration.
compliance: Plaie de pression st. 3 : {non-collaboration} au changement de position q2h.
character: {Colérique}, il a raccroché au nez de l’infirmière d’Info-Santé.
credibility: Raison de l’appel : {se plaint d’}étourdissements, {prétend} boire 2 L d’eau.
risk: Résidente {agressive verbalement et physiquement} avec sa compagne de chambre, caméra discutée.
risk: {Antécédent de violence}, voir alerte rouge, aucune date trouvée.
label: Trois {tuberculeux} dans le même refuge, enquête de santé publique en cours.
label: Cas de {l’alcoolo} du 3e, hématémèse cette nuit, octréotide en cours.
credibility: La patiente {prétend} avoir pris tous ses antibiotiques, pourtant il reste 9 comprimés dans la bouteille vue à domicile.
character: {Profiteur}, il garde les cannes du centre et en demande d’autres.
compliance: EST {RETICENT ET OPPOSANT} A LA PRISE DES SIGNES VITAUX, SAT 88 % A L'AIR AMBIANT.
pessimism: Équipe d’accord que la patiente {ne s’en remettra pas}.
insight: {Aucune introspection}, croit que son infarctus vient du vaccin.
appearance: Pieds {infects}, ongles incarnés, soins de pieds à toutes les 6 semaines.
belittling: Le monsieur {fait le bacon} quand vient le temps de mettre ses chaussettes.
credibility: Le fils {nie} avoir laissé son père seul la nuit et la voisine dit l’inverse.
compliance: N’ayant {pas suivi les recommandations} du diététiste, le patient a repris 7 kg.
label: CHSLD, chambre 214 : {dément} qui déambule la nuit, sonnette au lit vérifiée.
suicide: Aidant {suicidaire} et conjointe en perte d’autonomie, hébergement temporaire d’urgence demandé pour elle.
suicide: Hx : dépression en 2015 avec {tentative échouée}, aucune idée actuelle, travaille à temps plein.
character: Voilà un homme {entêté} qui refait son pansement lui-même avec du papier de toilette.
deficit: Score SMAF élevé, {ne peut rien faire} par lui-même sauf tenir son verre.
suicide: Soir, 21 h : parle {sans sérieux} de mourir, {menaces en l’air}, infirmière demeurée auprès de lui 30 min.
failure: {Échec du} retour à domicile, 2e hospitalisation en un mois.
deficit: {Inapte à} vivre seule aux yeux de l’équipe, {trop faible} pour la réadaptation intensive.
credibility: {Prétend} ne pas fermer l’œil, le personnel de nuit a noté 6 h de sommeil.
substance: Demande précoce de Dilaudid, {magasinage de médecins}, entente de prescription signée.
insight: Ado de 15 ans {dans le déni total} de sa grossesse, LMP inconnue, écho demain.
compliance: N'A PAS PRIS SES MEDICAMENTS DU SOIR, {REFUSE} AUSSI LE GLUCOMETRE, MD DE GARDE AVISE.
pessimism: Récidive hépatique, {condamnée}, la fille demande l’aide médicale à mourir pour elle, explications données sur le processus.
insight: {Manque de jugement} flagrant : a mis de l’eau de Javel sur son ulcère.
credibility: {Simulatrice} probable, faiblesse du bras droit disparue pendant qu’elle cherchait ses lunettes.
disability: {Estropié} de la main droite, apprend à écrire de la gauche en ergo.
credibility: Triage 10 h 12 : dit avoir « une barre » au thorax, {semble exagérer}, ECG fait en 8 min.
belittling: Madame {fait du théâtre} au moment de la mobilisation, score PACSLAC 6/24.
character: Famille {envahissante}, trois appels pendant la visite médicale, rencontre fixée avec le MD et la TS mercredi.
suicide: Le défunt aurait laissé une {note de suicide}; la conjointe, suivie ici pour HTA, ne dort plus depuis.
credibility: Patiente {douteuse} quant à la perte de ses comprimés d’oxycodone, renouvellement devancé de deux jours seulement.
failure: Prothèse de genou : le patient {n’a pas rempli ses objectifs} de flexion, 82 degrés.
disability: {Confinée au fauteuil roulant}, coussin Roho gonflé, siège intact.
othering: Chez les {bien portants} ce dosage suffirait, mais le DFG de M. Caron est à 22.
compliance: Après 4 relances par l’infirmière clinicienne, il demeure {réfractaire} à l’insuline et préfère attendre l’avis de sa sœur.
coercion: {Contrainte} par l’équipe à signer les papiers d’hébergement, dit la nièce, qui demande une rencontre.
service-use: {Revient sans cesse} pour ses infections urinaires, culture envoyée, fosfomycine 3 g.
label: Équipe itinérance : homme {psychotique} rencontré sous le viaduc, pieds macérés, bas secs remis.
insight: {Manque d'autocritique} envers ses limites, a tenté de se lever malgré la prothèse de hanche de ce matin.
credibility: À l’admission en oncologie, {nie} tabac, {nie} alcool, {nie} drogue.
label: Grand-mère {folle} en fin de journée, elle cherche sa sœur décédée, DTA modérée.
label: Équipe volante : pansement chez un {toxico}, plaie propre, granulation 80 %.
credibility: Mme {nie} toute chute depuis son congé, mais ecchymose de 4 cm à la hanche gauche constatée lors du bain.
suffering: Survivante d’un lymphome, elle est maintenant {accablée par} une neuropathie aux deux mains.
suffering: La conjointe, elle-même {victime d’}un AVC en 2020, demande davantage d’heures de répit.
label: Rencontre de 45 min avec un {ex-toxicomane} qui désire commencer le traitement de l’hépatite C.
appearance: Sans dents, {laid à faire peur}, prothèses demandées à la denturologiste.
compliance: Adolescent {rebelle}, diabète de type 1, omet ses bolus du midi à l’école.
deficit: {Faible niveau de fonctionnement} noté par le stagiaire, sans exemple.
failure: Femme de 45 ans {ayant échoué} deux cycles de FIV, fatigue, TSH demandée.
service-use: Troisième admission pour EAMPOC en trois mois : {retour perpétuel}, équipe épuisée.
character: Usager {antipathique}, peu de visiteurs, écoute le hockey le soir.
credibility: Le papa {admet} que la petite dort encore sur le ventre, enseignement sur le sommeil sécuritaire fait en CLSC.
suffering: Monsieur, qui {est atteint d’}Alzheimer, reconnaît encore la voix de sa femme au téléphone.
pessimism: Diabète de type 2 depuis vingt ans, patient qui {ne changera jamais} ses habitudes.
service-use: {Connu de tous à l’urgence}, {client régulier} pour ses pierres aux reins.
suicide: Mère décédée d’un {suicide réussi} quand la patiente avait 12 ans, abordé en première visite prénatale.
label: {Borderline connue}, vue pour céphalée × 3 jours, examen neuro normal.
credibility: {Prétextant} un mal de tête, elle a quitté le groupe de réadaptation cardiaque avant la fin.
deficit: {Mal équipé mentalement} pour vivre en appartement, selon le concierge et l’intervenant du logement.
compliance: {Fait de l'opposition} au moment des gouttes ophtalmiques, meilleure réponse avec le préposé Karim.
credibility: {Peu crédible} quand il décrit le mécanisme de chute, ecchymoses d’âges différents, DPJ avisée.
credibility: Cliente {peu fiable} au questionnaire, dates contradictoires, dossier antérieur demandé au CHU Dumont.
suicide: Pédiatrie : maman {suicidaire}, grand-mère présente jour et nuit, travailleuse sociale au chevet.
othering: Les {autochtones comme lui viennent rarement} aux suivis, interprète cri appelé.
compliance: Patient.e {non adhérent.e} au traitement antirétroviral depuis son déménagement à Moncton.
character: Bénéficiaire {paresseuse}, {refuse} de se lever au fauteuil pour dîner.
insight: {Autocritique pauvre} quant à son risque de chute, se lève sans mettre les freins.
suicide: Il aurait {voulu attirer l’attention avec} ses comprimés, transféré ensuite en néphro pour IRA.
failure: {Mauvais répondeur} à la toxine botulinique, essai d’un autre muscle à la prochaine visite.
deficit: {Incapacité à} comprendre les consignes de jeûne, colonoscopie annulée.
suicide: Soins palliatifs : menace {de passer à l’acte} si la douleur n’est pas soulagée, ce que sa conjointe prend pour du {chantage au suicide}.
label: Prise de contact avec un {sans-abri} de 61 ans, ulcère malléolaire, préfère être vu au camion.
insight: {Autocritique nulle} face à sa maladie pulmonaire, continue de fumer un paquet par jour.
credibility: D’après la triagiste, cliente {théâtrale}, pourtant grossesse ectopique rompue à l’écho.
deficit: Depuis l’infection, {décompensée} sur le plan cardiaque et cognitif, mange peu.
credibility: Monsieur {minimise} sa consommation de sel, sa femme en rajoute au contraire dans tous les plats.
suffering: Enfant de 6 ans {atteint de} paralysie cérébrale spastique, orthèses refaites ce mois-ci.
risk: Sous l’effet du sevrage, le patient {est devenu dangereux} pour lui et les autres; CIWA 28.
suicide: Premier-né décédé en bas âge, conjoint {suicidé} en 2021, groupe de deuil proposé à la maison Gilles-Carle.
label: La {boulimique} du cabinet 4, érosion de l’émail aux incisives supérieures.
appearance: Logement {dégoûtant}, client {crasseux}, pansement du siège refait au complet.
credibility: Elle {minimise} ses chutes et {exagère} ses douleurs.
disability: Dans le dossier de garderie : {infirmité} cérébrale, porte des orthèses, adore la piscine.
label: Voisin de lit {sénile}, crie la nuit, notre patient demande une chambre privée.
deficit: Scolarité primaire, {peu intelligent}, feuillet remis en pictogrammes.
compliance: Le 12/04, usager {non-compliant} avec la CPAP; le 19/04, masque changé, 5 h/nuit.
service-use: Note du MD : {frequent flyer}, troponines nég. × 2.
insight: Sa {mauvaise compréhension volontaire} de la maladie fait que les glycémies restent à 15.
deficit: {Bas fonctionnement} cognitif, explications répétées avec images pour l’inhalateur.
label: Dépister les {anxieuses} du groupe prénatal, GAD-7 remis à chacune.
appearance: {Négligé}, barbe longue, ongles noircis; dit dormir dans son auto depuis que son bail a pris fin.
insight: {N'a pas conscience} de sa perte d’audition, sa fille hausse la voix.
belittling: {Princesse} de la 410, veut son thé à 14 h pile.
appearance: Chemise à l’envers, {air hagard et malpropre}, glycémie capillaire 31.
service-use: Dernière visite hier, {encore de retour} aujourd’hui pour le même mal de gorge, strep +.
pessimism: Retour à l’emploi : {irréaliste}, CNESST informée.
pessimism: Réfection de plaie, {rien à espérer} de cette jambe, vasculaire consulté pour amputation.
compliance: Deux rencontres manquées en périnatalité, mère {peu assidue}, transport par bénévole organisé.
disability: Dame de 81 ans {clouée à son fauteuil roulant} depuis l’AVC, transfert au lève-personne avec deux préposées.
compliance: Quitte {contre avis médical} malgré les explications sur l’endocardite; PICC retiré avant son départ.
character: Attitude {désagréable} et {impolie} au comptoir de la pharmacie, a tout de même reçu ses explications sur la warfarine.
credibility: Hémoptysie {prétendue}, rien vu aux crachats, TDM quand même demandée.
appearance: Mouffette morte dans la remise, logement encombré, homme {pouilleux}, service d’hygiène contacté.
service-use: Congé retardé, {bed blocker} de l’unité, comité d’accès aux lits demain.
belittling: 78 ans, {une vraie petite fille} devant l’aiguille, tient la main de l’infirmière, vaccin donné IM deltoïde G.
substance: Infirmier de rue : crack, {habitude} de 10 roches/j, pipe neuve donnée.
service-use: {Abonnée de l’urgence}, 14e visite cette année pour douleur abdominale, P4 au triage.
substance: Hx d’{abus d’alcool}, de tabagisme et d’HTA; cessation tabagique discutée.
disability: Père {sourd-muet}, interprète LSQ réservé pour le cours prénatal du 12 mars.
failure: Le couple {a raté} sa formation en dialyse péritonéale, 2e tentative d’enseignement en août.
suicide: Antécédents familiaux : père, diabète de type 2, oncle qui {a commis un suicide} en 1998, mère en bonne santé.
belittling: {Caractère de bébé} devant la vaccination, crème Emla la prochaine fois.
failure: Allaitement : {échec}, maman déçue, suivi de poids à 7 jours.
compliance: P : relance téléphonique vendredi vu {le manque de collaboration} de la famille.
label: Tournée : 401 {diabétique}, 402 {MPOC}, 403 Mme Roy, hanche opérée hier.
coercion: Mère {forcée à} rester alitée à 28 semaines, jambières compressives posées.
coercion: {Expulsée} du centre de jour pour cause de cris, proche aidante à bout de souffle.
compliance: Congé prévu ce PM, mais épouse {opposante} au retour à domicile, TS au dossier.
appearance: Usagère {sent mauvais}, cheveux gras, bain partiel offert et accepté par celle-ci.
risk: Transfert vers l’UCDG accepté à condition qu’il ne soit plus {combatif}.
pessimism: Famille qui {se fait des illusions}, MD rediscutera de la sédation palliative.
compliance: Malgré trois séances d’enseignement par la nutritionniste de la clinique de dialyse, usager {récalcitrant} à la restriction liquidienne, gain interdialytique de 4,2 kg.
failure: On note un {échec thérapeutique} du méthotrexate chez cette patiente, biologique demandé à la RAMQ.
coercion: Le patient a été gardé en isolement {pour son bien}, porte fermée, écriteau gouttelettes.
label: Discussion avec la pharmacienne : {accro} aux opioïdes depuis sa fracture, sevrage graduel proposé.
suffering: Depuis qu’elle {est affligée de} diabète gestationnel, elle note tout dans un carnet.
othering: Contrairement aux {gens normaux}, elle ne tolère pas l’anesthésie locale chez le dentiste.
compliance: {Désobéissant} aux règles de l’isolement, circule sans masque dans le corridor.
risk: Pendant l’insertion du Foley, l’usager est devenu {agressif}, a crié et serré le poignet de l’infirmière.
pessimism: Brûlures à 40 %, vie {gâchée}, écrit-on; la psychologue passe demain.
label: {Vieillard} {confus} trouvé en jaquette à l’arrêt d’autobus, famille jointe à 4 h.
character: La fille est {manipulatrice}, elle demande que sa mère reste à l’hôpital jusqu’aux Fêtes.
compliance: Depuis l’ajout du deuxième hypotenseur, patiente {non observante}, TA 178/96 aujourd’hui.
character: Client {démotivé} en physio, fait 2 séries sur 4.
compliance: Note tardive, 02 h 10 : {n’a pas voulu coopérer} au cathétérisme vésical, volume au scan 620 mL.
label: {Obèse morbide} de 44 ans vue en préop, Mallampati 3.
failure: Enfant ayant {échoué} son test de déglutition, texture purée lisse.
character: Résident {capricieux} aux repas, demande trois fois de changer son plateau avant de manger la soupe.
compliance: {Inobservance} médicamenteuse en cause dans la présente hospitalisation pour OAP.
suffering: Nouveau-né {affecté d’}une trisomie 21, parents rencontrés par l’équipe de génétique.
coercion: Après discussion d’équipe, {permission accordée} pour souper au restaurant avec ses petits-enfants.
compliance: {Non collaborante} à l’examen gynécologique, on cesse et on reprendra avec une médecin.
coercion: {Sous contrôle} de la curatelle pour son argent, on {ne l’autorise pas} à s’acheter de cigarettes.
pessimism: Pronostic réservé, famille {sans espoir réaliste}, niveau de soins C signé.
label: Il s'agit d'une {schizophrène} de 50 ans vue en préop pour cholécystectomie.
appearance: Arrive {mal habillée} et {peu soignée} à sa visite de 36 semaines, col fermé, FC fœtale 142.
appearance: Nouvelle accouchée {échevelée}, {débraillée}, couche souillée laissée sur la table.
label: Grossesse chez une {narcomane}, plan de naissance écrit ensemble.
label: {Dépressive} depuis son accouchement, Edinburgh 15, garde le bébé collé contre elle.
risk: A {attaqué} la préposée pendant le changement de culotte d’incontinence, aucune blessure.
disability: {Invalide} depuis un accident de travail en 2011, vit avec sa mère à Caraquet.
insight: {Peu d'insight} sur son apnée, s’endort au volant, SAAQ à aviser selon MD.
appearance: Cliente {malpropre}, vêtements tachés, odeur d’urine perçue à l’entrée du logement.
failure: Depuis le congé : {échec du plan}, trois chutes.
compliance: {Ne se conforme pas à} la restriction de mise en charge, marche sans béquilles dans le corridor.
service-use: Appelle Info-Santé {à tout bout de champ}, six fois depuis vendredi pour la fièvre de sa fille.
label: Transfert du refuge : {itinérant} et {toxicomane} {bien connu} du CLSC, cellulite à l’avant-bras gauche.
suffering: {Victime d'}un infarctus à 41 ans, il commence le programme de réadaptation avec son frère.
suffering: Monsieur {souffre d’}une insuffisance rénale terminale et reçoit la dialyse trois fois par semaine au satellite de Rimouski.
compliance: {Ne veut rien savoir} de la diète pauvre en potassium; K à 6,1 ce matin, Kayexalate donné.
suicide: {Gestes suicidaires manipulateurs} à l’adolescence selon le vieux dossier, grossesse actuelle désirée.
belittling: S’est mise à {bouder comme une enfant} parce que le dessert était sans sucre.
risk: {Violente} au triage, a lancé sa carte d’assurance maladie vers l’agente, sécurité sur place.
risk: Chien attaché, fils {dangereux} présent au domicile, visites à faire en dyade.
compliance: L’usager.ère {ne respecte pas} son plan de traitement pour l’apnée, CPAP utilisé 1 h/nuit.
service-use: Elle {surutilise} le sans-rendez-vous {pour des riens}, 11 visites en 5 mois.
label: Plusieurs {cancéreux} sur la liste, dont M. Roy qui attend sa radiothérapie depuis mai.
risk: {Potentiel de violence élevé} inscrit au tableau de la salle de soins, sans date ni fait.
compliance: L’éducation thérapeutique est {un échec}, le patient {fait à sa tête et mange ce qu’il veut}.
coercion: On lui {a permis} de sortir fumer avec son fils pendant 15 minutes.
pessimism: {Toujours le même scénario}, {ça ne donne rien} de refaire l’enseignement sur l’inhalateur.
character: Soir : dame {exigeante}, sonne aux dix minutes pour replacer l’oreiller, finalement endormie à 23 h 40.
credibility: Au rdv dentaire, il {admet} ne passer la soie qu’une fois par mois et {avoue} boire quatre boissons gazeuses par jour.
insight: Conducteur de camion, glycémies à 18, {ne réalise pas} le danger.
substance: Alcool : 10 bières/j, {vice} qui dure depuis son divorce.
risk: {Homme imprévisible et violent} d’après la note de 2012, aucun incident depuis son arrivée au CHSLD.
belittling: {Caprice} de fin de soirée : demande un deuxième Ativan.
substance: Urine {sale} à la cocaïne ce matin, dose non servie, à revoir avec le prescripteur.
othering: {Ces gens-là} arrivent toujours en fin de semaine quand la clinique est fermée.
disability: Unité mère-enfant : maman {handicapée visuelle}, ergo venue voir la chambre et le matériel de bain.
risk: {Client à haut risque d’agression}, porter le bouton panique, visite faite sans incident.
substance: {Pochard} retrouvé hypotherme près du port, réchauffement actif, T° 33,1 → 36,4.
label: Les {hypertendus} de la clinique seront appelés cet automne, à commencer par Mme Gagné (TA 168/94).
character: {Hystérique} à l’annonce du résultat de biopsie, l’infirmière pivot est demeurée 40 minutes avec elle.
substance: {Abus de médicaments} d’ordonnance chez une retraitée, pharmacien communautaire impliqué, Dispill hebdo.
label: {Asthmatique} de 9 ans en détresse légère, Ventolin 6 bouffées q20 min × 3.
coercion: {Soumis} à une contention abdominale de nuit, ceinture retirée à 6 h.
character: {Pas gênée}, elle a demandé une chambre privée gratuite.
compliance: Sa fille est {non coopérante} et demande du temps avant le départ vers la RI.
deficit: {N’est pas assez allumé} pour apprendre l’autodialyse, option de dialyse au centre retenue.
suicide: A frôlé la mort à la suite d’un {suicide manqué} par arme à feu, réparation maxillofaciale en trois temps.
service-use: {Habituée du 811}, appelle surtout quand son mari travaille de nuit, réassurance donnée.
service-use: {Magasine} les médecins et les pharmacies, DSQ : 4 prescripteurs d’hydromorphone.
label: MPOC, {fumeuse invétérée}, 60 paquets/année, O2 à 2 L/min.
coercion: L’équipe {exige qu’il} cesse de fumer avant d’être réévalué pour l’oxygène.
suicide: En travail social : fils unique {suicidaire}, Madame en pleurs au moment de choisir sa chimio.
label: Hébergé en RPA avec sa femme, {un parkinsonien} de 77 ans qui a chuté dans la salle de bain.
suicide: Mentionne un voisin qui {s’est suicidé} la fin de semaine passée, a mal dormi, TA 150/84.
compliance: Tablée de l’équipe : {têtu}, {rétif}, mais prend ses comprimés avec de la compote.
character: {Colérique et vulgaire} avec la pharmacienne lorsque le renouvellement était en attente.
risk: {Individu à surveiller}, sortie de prison récente, plaie de l’oreille suturée.
suffering: Bien que {souffrante d'}arthrose sévère aux deux genoux, elle marche jusqu’à l’église le dimanche.
pessimism: Malgré 6 sem. de physio intensive, {ne remarchera jamais}.
character: Bien que {têtue}, elle accepte la canne quadripode pour les sorties.
pessimism: Plus aucun {espoir} côté respiratoire; de toute façon {elle n’en a plus pour longtemps}.
compliance: L’usagère {s’obstine à} ne pas porter son collier d’appel, consignes répétées à sa fille.
failure: Insuline basale débutée car le patient {a échoué} la metformine et la sitagliptine.
insight: {Sans autocritique}, se dit prêt à retourner couper son bois trois semaines après son infarctus.
risk: Antécédents d’{agressivité}, chambre près du poste.
compliance: Physio : peu de gains à l’amplitude du genou car client {peu collaborant} aux exercices à la maison.
risk: Relation tendue, gendre {dangereux}, Madame préfère rencontrer l’intervenante au CLSC.
suffering: {Affligée d’}un cancer du sein métastatique, elle désire rester chez elle le plus longtemps possible.
deficit: {Perte totale d’autonomie}, {incapable} de se tourner, lève-personne.
suffering: Naissance à 29 sem., bébé {victime d’}une paralysie cérébrale, référé au centre de réadaptation.
credibility: {Se plaint} encore {de} douleur 8/10 au site opératoire même si elle marche au corridor en parlant au cellulaire.
label: Dossier d’un {sidéen} de 58 ans vu pour zona, charge virale indétectable.
appearance: Conjoint {louche} dans la salle d’accouchement, tatoué au visage, tient la main de Madame tout au long.
compliance: Sur l’heure du souper, {n’a pas daigné} prendre son Coumadin.
othering: La patiente {pas comme les autres} du lit 12 parle à sa poupée pendant la dialyse.
risk: Patient potentiellement {dangereux} pour le personnel du soutien à domicile, ne pas y aller seul.
character: {Verbalement abusif} envers la réceptionniste du GMF, lettre de civilité envoyée.
coercion: Direction prévenue que la résidente {a pris la fuite} durant le bingo, revenue seule à 16 h 30.
substance: Suivi hebdo : {dépistage sale} × 2, {abus} de benzos, doses à emporter à revoir.
othering: A un emploi, une maison, {une vie normale}, contrairement à la plupart de nos {hépatites C}.
risk: Cohabite avec un frère {agressif et imprévisible}, appel avant la visite.
suffering: {Prisonnier de} la SLA depuis l’hiver, communique par tablette à commande oculaire.
`)
