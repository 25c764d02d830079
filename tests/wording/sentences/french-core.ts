import {readSentences, type Sentence} from './sentence.js'

/** French sentences of core wording as units, reports and community teams write it, by writers who had not seen the rules; learned from since. */
export const sentences: Sentence[] = readSentences(`
label: {Schizophrène} de 42 ans, connu de notre service depuis 2009.
label: Rencontre avec les parents de ce jeune {psychotique}, qui posent beaucoup de questions sur le logement.
label: C’est {une borderline}, prévoir des rencontres courtes.
label: Cette {dépressive} de 35 ans vit seule avec son chat dans un trois et demie.
label: Monsieur est {psychotique} ce matin, parle aux voix dans le corridor.
label: {Patient TPL} arrivé par ambulance à 3 h 10 avec lacérations superficielles aux avant-bras.
label: Dossier ouvert en 2017 pour une {anorexique} de 19 ans, étudiante au cégep, suivie en externe par la nutritionniste.
label: {Hystérique} de 47 ans amenée par son conjoint pour une perte de voix soudaine, examen ORL sans particularité.
label: {Joueur compulsif} ayant fait faillite deux fois, référé par l’AIDQ du quartier.
suffering: Jeune homme {souffrant d’}un trouble bipolaire de type I, stable sous lithium 900 mg HS.
suffering: Monsieur est {affligé d’}une dépression majeure récurrente dont le premier épisode remonte au service militaire, en 1991, à Valcartier.
suffering: Patiente {souffrant} de trouble panique, a pris le métro seule deux fois cette semaine.
suffering: Le père {souffrait d’}une psychose affective; la mère est suivie pour diabète.
suffering: Il s’agit d’une dame de 71 ans {souffrant depuis longtemps de} dépression, veuve, qui habite une RPA à Trois-Rivières.
suffering: {Prisonnière de} ses obsessions, elle vérifie les serrures jusqu’à 40 fois par soir.
credibility: Le patient {prétend} avoir pris toutes ses doses; le taux sérique de valproate sera vérifié demain matin avant le déjeuner.
credibility: {Allègue} avoir été poussé par un autre résident à la cafétéria.
credibility: HABITUDES DE VIE ⏎ Il {admet} finalement boire six bières par jour et fumer un demi-paquet, dort environ six heures, marche avec son chien.
credibility: Douleur {soi-disant} insupportable à la jambe droite, cotée 9/10 au triage.
credibility: Discours {peu crédible} quant à l’emploi qu’il {dit, sans preuve,} avoir trouvé.
credibility: Informateur {peu fiable}, l’histoire doit être corroborée par le curateur et par l’intervenante de la ressource.
credibility: La patiente {simule} des convulsions d’après l’équipe de soir; un EEG est prévu lundi et la neurologue de garde a été jointe par téléphone.
credibility: Pt {dénie} idées noires ou plan.
credibility: Lors de l’entrevue, monsieur {prétendait} ne pas connaître le motif de la requête et {niait} tout conflit avec sa mère; celle-ci sera rencontrée mercredi avec la travailleuse sociale.
credibility: {Menteuse}, a dit à l’infirmière avoir déjà eu sa PRN.
compliance: Patient {non observant}, dernier dosage de clozapine à 0,4.
compliance: Madame {refuse} de se laver depuis trois jours et garde la même robe de nuit; sa fille apportera son savon à la lavande demain.
compliance: {Refus} de traitement ce matin, Dr Gagné avisé.
compliance: {Manque de collaboration} lors des prélèvements sanguins du 4 avril.
compliance: L’usager {ne collabore pas} avec l’ergothérapeute, qui a remis l’évaluation de la cuisine à jeudi, en présence de son frère cette fois.
compliance: Bonne {compliance} au Invega Trinza depuis janvier, prochaine injection le 12.
compliance: Jeune femme de 24 ans, {inobservante} de son traitement antipsychotique, ramenée par ses parents après onze jours sans sommeil.
compliance: Résident {coopère mal} aux soins de bouche, dents non brossées.
character: La patiente serait {manipulatrice} avec l’équipe de soir, à qui elle demande de prolonger les appels à son copain au-delà de 21 h.
character: Elle {cherche l’attention} en criant dans le corridor.
character: Jeune homme {immature}, joue à des jeux vidéo jusqu’à 4 h.
character: {Clivage de l’équipe} par la patiente, qui préfère parler à l’infirmière de jour.
character: Attitude {provocante} envers la stagiaire, lui a demandé son adresse.
character: Il s’agit d’un patient {difficile} qui a changé trois fois de médecin traitant depuis son arrivée en Estrie et qui souhaite un suivi en anglais.
character: Elle {joue la victime} lorsque la préposée lui rappelle l’horaire des douches.
character: Elle est {dépendante affective} et {envahissante}, appelle son éducatrice six fois par jour.
character: Au cours de la soirée, l’usagère s’est montrée {têtue} et {de mauvaise foi} quant au partage de la laveuse.
belittling: A piqué {une crise de bacon} quand on lui a retiré le téléphone.
belittling: {Ma petite madame} de la 214 a bien mangé aujourd’hui.
belittling: Autre {caprice} de monsieur ce matin : il voulait du pain blanc au déjeuner et une table près de la fenêtre, ce que la préposée a pu arranger.
belittling: {Pleurnichait} au téléphone avec sa sœur vers 19 h 30.
belittling: A été {bien sage} toute la nuit, a dormi six heures.
belittling: Monsieur a fait {tout un spectacle} devant les visiteurs du deuxième étage.
appearance: Patiente {malpropre}, cheveux gras, odeur d’urine.
appearance: Jeune femme {obèse} à l’{hygiène douteuse}, répond à toutes les questions.
appearance: Homme de 46 ans paraissant plus âgé, {mal vêtu}, {malodorant}, contact visuel soutenu.
appearance: La dame est arrivée {échevelée} ce matin au centre de jour, ayant oublié son peigne à la maison; la coiffeuse la verra à 14 h.
appearance: Sur le plan de la présentation, monsieur a une apparence {repoussante}, ses ongles sont longs et il lui manque plusieurs dents.
insight: {Manque d’introspection} face à sa maladie.
insight: {Pas d’insight} au moment de l’évaluation : il ne voit pas l’utilité de l’injection et propose plutôt de prendre des oméga-3.
insight: L’usager {ne reconnaît pas sa maladie} et souhaite cesser l’olanzapine.
insight: {Autocritique faible} et {pauvre jugement} à l’examen mental du 9 juin.
insight: Elle {n’a pas conscience de ses troubles} et attribue ses pertes d’emploi à la jalousie de ses collègues.
insight: {Refuse d’admettre qu’elle est malade}, son mari se dit épuisé.
deficit: Patient {décompensé} depuis l’arrêt de l’aripiprazole.
deficit: La travailleuse sociale le dit {incapable de} gérer son argent depuis la perte de son emploi; le mandataire nommé en 2016 sera contacté.
deficit: Homme {non fonctionnel} en appartement d’après la demande de services, pour qui une famille d’accueil à Drummondville est envisagée.
deficit: {Lourdement handicapé par} sa schizophrénie, il passe ses journées devant la télé.
deficit: {Peu de moyens intellectuels}, {limité} dans ses apprentissages, aime s’occuper des chevaux.
deficit: {Ne peut rien faire seul}, la mère prépare tous les repas.
deficit: En raison d’une {détérioration} progressive, madame {n’est plus capable de} prendre l’autobus, ce qui limite ses sorties au centre de jour.
pessimism: Schizophrénie {chronique} chez un homme de 61 ans, résidence depuis 1998.
pessimism: Dépression {résistante au traitement}, ECT discutés avec madame et son fils.
pessimism: {Cas désespéré}, demande envoyée à trois ressources.
pessimism: {Aucun potentiel de réadaptation}, fermeture du dossier en ergothérapie.
pessimism: Elle ne sera {jamais autonome} en appartement, demande de foyer de groupe envoyée au guichet d’accès.
pessimism: Monsieur {restera malade toute sa vie}, sa fille pose des questions sur l’hérédité.
failure: Il {a échoué} la désintoxication à la Maison Jean-Lapointe l’été dernier et retourne maintenant à des réunions le mercredi soir à Verdun.
failure: {Échec de placement} en ressource intermédiaire, retour à l’urgence.
failure: {Perdue au suivi} en 2021, réouverture ce jour à sa demande.
failure: Troisième {faux bond} à la clinique externe, {n’a même pas daigné} appeler.
failure: Congé administratif à la suite de {l’échec du patient} en thérapie résidentielle, chambre libérée le 30 novembre.
failure: Patiente qui {abandonne toujours} ses traitements dès qu’elle va mieux.
suicide: Oncle paternel qui {s’est suicidé avec succès}, pendaison.
suicide: {Tentative de suicide ratée} en 2014, intoxication à l’acétaminophène.
suicide: {Pacte de non-suicide} signé avec l’intervenante avant le congé.
suicide: Comme facteur précipitant, on retient le {suicide réussi} d’un collègue de caserne le mois passé, dont il parle peu avec sa conjointe.
suicide: {A manqué son suicide} au printemps, dit être content d’être encore là.
suicide: Dans la famille élargie, on note un cousin ayant {commis le suicide} et une tante hospitalisée à deux reprises à Robert-Giffard.
suicide: Père qui {a complété son suicide} en 2003, selon la sœur.
suicide: Elle {a attenté à ses jours sans succès}, évaluation médicale au CHU de Nantes.
substance: Urines {sales} au cannabis et à la cocaïne.
substance: {Toxicomanie} sévère, injecte par le bras droit.
substance: Dépistage {propre} lundi, {sale} jeudi.
substance: {Ivrogne notoire} du quartier, dégrisement sur civière.
substance: {Mauvaises habitudes de consommation}, {vice du jeu} en plus.
substance: N’est plus {accrochée à} l’héroïne depuis mai, buprénorphine 16 mg SL die.
substance: {S’adonne à} la cocaïne et à {l’abus de boisson} depuis son divorce.
coercion: {A fugué} par la porte de l’escalier B, code jaune lancé.
coercion: {Privilèges} de sortie {retirés} jusqu’à lundi.
coercion: L’usagère {s’est évadée} de l’urgence en jaquette, retrouvée à l’arrêt d’autobus.
coercion: {Recadré fermement}, {consigné en chambre} de 13 h à 14 h.
coercion: Au plan de la semaine : {on lui permet} d’appeler son père une fois par jour et d’aller au gymnase si le moniteur est présent.
coercion: La patiente a été {obligée de} prendre sa douche avant le déjeuner.
risk: Patient {agressif} au triage, où il attendait depuis neuf heures, a donné un coup de pied à la civière.
risk: Homme {menaçant} et {agressif} verbalement envers la réceptionniste.
risk: Résident {agressif} au coucher du soleil, Haldol 0,5 mg donné.
risk: Usager {à haut risque d’agression}, fouille des effets personnels à l’arrivée.
risk: {Comportements perturbateurs} à la cafétéria, plateau jeté par terre.
risk: Elle {devient vite agressive} quand on parle de ses enfants placés.
service-use: {Syndrome de la porte tournante}, neuf hospitalisations en quatre ans.
service-use: {Grande utilisatrice} des services de crise, six appels cette semaine.
service-use: {Encore lui}, 14e visite pour douleur thoracique, ECG normal.
service-use: {Surutilise} l’hôpital de jour de Lyon, téléphone au secrétariat chaque matin.
service-use: {Monopolise} les intervenantes du centre de crise et {encombre} l’urgence selon la note du 22 octobre.
service-use: {Client régulier} de l’aire de choc, sandwich donné à 2 h.
disability: {Confinée à son fauteuil} électrique, sort sur la terrasse l’été.
disability: {Handicapé mental}, vit chez ses grands-parents en Beauce.
disability: Homme de 30 ans ayant un TSA, {âge mental de 4 ans}, utilise des pictogrammes.
disability: La sœur, {retardée}, est suivie à Saint-Jérôme par la même équipe.
othering: Ne réagit pas comme {les gens normaux} quand on lui annonce un décès.
othering: Contrairement aux {personnes normales}, elle dort le jour et peint la nuit.
othering: {Ce genre de patient} demande plus de temps au personnel infirmier de nuit.
label: Homme de 37 ans, célibataire, sans emploi, {schizophrène} depuis l’âge de 19 ans, amené à l’urgence par sa mère parce qu’il ne dormait plus depuis cinq nuits.
label: MOTIF DE CONSULTATION ⏎ {Psychotique chronique} de 55 ans référé par le médecin de famille pour ajustement de la palipéridone.
suffering: ANTÉCÉDENTS ⏎ {Victime d’}une dépression post-partum en 2018, traitée par citalopram 20 mg pendant onze mois, deux suivis au CLSC.
credibility: Le patient est un {pauvre historien}; les renseignements proviennent surtout de sa conjointe et du résumé d’hospitalisation de Rimouski.
compliance: Depuis sa sortie en mai, monsieur est {non compliant} au suivi et à la médication, ne s’étant présenté à aucune des quatre injections prévues au CLSC de Chicoutimi.
compliance: L’équipe de nuit rapporte un homme {opposant} aux soins qui a craché son comprimé de rispéridone dans le lavabo.
compliance: {Mal observante} de son traitement thyroïdien, TSH à 14, elle demande que les comprimés soient livrés à domicile.
character: Selon les éducateurs du foyer, cet adolescent est {menteur}, {paresseux} et {irrespectueux}, et passe le plus clair de son temps à dessiner.
character: Les appels à la cloche servent surtout à {attirer l’attention} du personnel, note le médecin de garde, qui a prescrit de l’acétaminophène.
character: IMPRESSION ⏎ Femme {immature} et {histrionique}, en conflit avec ses deux sœurs depuis la vente du chalet familial.
belittling: La dame de 82 ans, {mignonne comme tout}, {fait la tête} à l’heure du bain et préfère qu’on lui lave les cheveux le dimanche.
appearance: Apparence : homme {sale}, cheveux longs, ongles jaunis par la nicotine, deux manteaux superposés malgré une température de 24 degrés.
appearance: L’intervenante du logement décrit une personne {peu soignée de sa personne} et un appartement {dégoûtant} rempli de journaux empilés jusqu’au plafond.
insight: Le patient présente un {manque d’autocritique} important, un {jugement déficient} et des idées de grandeur au sujet d’un brevet qu’il aurait vendu à Bombardier.
insight: {Dans le déni} depuis l’annonce du diagnostic, cette enseignante de 44 ans demande une résonance magnétique et une consultation en neurologie.
deficit: Depuis le décès de son père en novembre, elle a {décompensé} à deux reprises et a été hospitalisée vingt-trois jours à l’Hôtel-Dieu de Lévis.
deficit: Monsieur, qui {fonctionne à un très bas niveau}, a occupé un emploi de plongeur pendant six semaines en 2019.
pessimism: Considérant {l’évolution irrémédiable} de sa maladie, l’équipe recommande une orientation permanente vers une résidence à assistance continue.
pessimism: PLAN ⏎ {Cas sans issue}, on vise seulement le maintien des acquis et une visite mensuelle de l’infirmière.
failure: Elle {a échoué} deux essais d’ISRS et un essai de bupropion, chacun à dose adéquate pendant huit semaines.
failure: HISTOIRE ⏎ Suivi à la clinique des jeunes adultes jusqu’en 2020, puis {perdu de vue}, réapparaît cet automne à la demande de son colocataire.
suicide: Son frère jumeau {s’est enlevé la vie avec succès} l’an dernier; depuis, monsieur évite le sous-sol de la maison familiale.
suicide: Il s’agirait de {gestes parasuicidaires} {à visée utilitaire} survenus chaque fois que la question du congé était abordée.
substance: HABITUDES ⏎ {Abus de cannabis} quotidien depuis l’âge de 14 ans, {abus} occasionnel de kétamine, tabac un paquet par jour.
substance: Le patient {réclame ses narcotiques} dès le réveil et le médecin soupçonne {un comportement de quêteur de drogue} chez cet homme opéré au dos en mars.
substance: Elle a {replongé} dans le crack à la fin du mois, au moment de l’éviction, et s’est présentée d’elle-même au centre de dégrisement.
coercion: À 20 h 30, la patiente {a déserté} l’unité pendant la visite et fut {ramenée de force} par les policiers de Terrebonne vers minuit.
coercion: {Fugueuse} depuis le foyer de groupe, quatre départs en août, chaque fois chez une amie à Repentigny.
risk: La résidente est {combative} pendant les soins du matin, surtout avec les préposés masculins, et chante avec la musicothérapeute l’après-midi.
service-use: Avec vingt-deux passages à l’urgence en douze mois, monsieur est un {visiteur fréquent} qui {mobilise inutilement} les ressources du département.
service-use: Madame {occupe indûment un lit} de courte durée depuis le 11 janvier, faute de place en résidence à Saint-Hyacinthe.
disability: Monsieur est {invalide} depuis son AVC de 2016, {condamné au lit} en raison d’une hémiplégie droite, nourri par gavage la nuit.
compliance: Pt {refuse sa médication} HS, redonné l’offre à 22 h puis à 22 h 30, sans succès.
compliance: Rapport de nuit : usagère {non collaborante} aux soins d’hygiène, a fini par dormir vers 3 h.
credibility: Monsieur {nie} avoir pris de l’alcool avant son arrivée en ambulance, alcoolémie à 42 à 1 h 10.
label: Salle 4 : {schizophrène} de 38 ans amené par les policiers, calme au triage.
character: A demandé trois fois à l’infirmière de soir puis à moi la même PRN, {manipulateur}.
insight: {Autocritique nulle} face à la maladie, ne voit pas l’utilité de l’hospitalisation.
suicide: Troisième {tentative de suicide ratée} en deux ans selon la conjointe.
coercion: {A fugué} pendant la sortie au fumoir, code jaune lancé à 15 h 05.
deficit: Pt connu du CLSC, {décompensé} depuis l’arrêt de la clozapine en août.
substance: ATCD : {toxicomanie}, hépatite C traitée en 2019, asthme.
suffering: Femme de 52 ans {souffrant de} dépression majeure, mère de deux enfants, en arrêt de travail depuis mars.
failure: {Échec au lithium} en 2018, on débute l’acide valproïque demain matin.
othering: Se comporte à table comme une {personne normale} quand sa fille est présente.
pessimism: Usager {chronique} {bien connu de l’unité}, dort en chambre 12.
appearance: À l’arrivée : {malpropre}, {mal rasé}, vêtements {crasseux}, TA 138/84.
compliance: {Mauvaise compliance} à la quétiapine à domicile selon la pharmacie, deux renouvellements manqués.
credibility: Dit avoir dormi 2 h mais observé endormi aux tournées, {peu crédible}.
credibility: Elle {admet} avoir cessé l’aripiprazole il y a trois semaines à cause de l’agitation dans les jambes.
character: Comportement {inapproprié} au salon vers 19 h avec un autre usager.
label: {Alcoolique connu}, 12 consommations par jour, protocole CIWA débuté.
label: La voisine de chambre est {une borderline} et reçoit sa mère à 14 h.
coercion: On lui a {permis} d’appeler sa mère dix minutes après le souper.
risk: Mention au cardex : patient {potentiellement violent}, approche à deux en tout temps.
suicide: Son oncle maternel {a commis un suicide} en prison, sa mère prend un antidépresseur.
substance: Dépistage urinaire {sale} pour cocaïne, médecin avisé.
compliance: {Opposante} à la prise de sang, a retiré son bras, on réessaiera demain.
deficit: Homme de 27 ans, {faible fonctionnement}, vit en RI, aime les casse-têtes.
service-use: Dossier épais, {patient porte tournante}, six hospitalisations depuis janvier.
suffering: {Victime d’}un trouble anxieux depuis l’adolescence, elle travaille à temps partiel dans une épicerie.
character: {Recherche d’attention} ++ ce soir, s’assoit par terre devant le poste.
compliance: {Inobservance} médicamenteuse rapportée par la responsable de la ressource, dosettes encore pleines.
compliance: N’a pas voulu signer le plan d’intervention, demeure {récalcitrante} malgré les explications du travailleur social.
compliance: Le pt {refuse de collaborer} à l’évaluation et garde les yeux fermés.
compliance: Elle ne s’est pas montrée {compliante} au régime diabétique, glycémie 17,2 à 16 h.
credibility: Au triage, {allègue} une douleur thoracique depuis le matin, ECG fait à 9 h 12.
credibility: Questionné par l’urgentologue, il {avoue} avoir fumé du crack hier avec son coloc.
credibility: {Mauvais historien}, collecte complétée avec sa sœur au téléphone.
credibility: Aurait, {selon ses dires}, été poussée dans l’escalier par son ex, radiographie demandée.
character: {Hystérique} à l’annonce du transfert, pleure et crie dans le corridor, rassurée par la préposée.
character: Très {envahissante} avec la commis, revient au poste aux cinq minutes.
character: A été {arrogant et baveux} avec l’infirmière chef pendant la rencontre de 10 h.
character: Attitude {théâtrale} en entrevue, regarde sa mère avant chaque réponse.
label: Les {bipolaires} du 3e ont dîné ensemble, bon climat.
label: C’est {un TPL} de 24 ans, lacérations refermées avec 6 points.
label: {Psychotique} et couche sur une civière depuis 31 heures.
insight: {Manque d’autocritique} important, croit que les pilules servent au sommeil seulement.
insight: L’équipe la voit {dans le déni} de son diagnostic malgré deux séances avec la psychologue.
insight: {Peu d’introspection}, répond que tout va bien et demande son congé.
deficit: {Ne peut plus} faire son épicerie, la voisine y va le jeudi.
deficit: Arrive de Rivière-du-Loup en {décompensation} maniaque, n’a pas dormi depuis quatre jours.
pessimism: Rencontre de famille : {pronostic très sombre} annoncé aux parents, ceux-ci pleurent.
pessimism: {Cas désespéré} d’après le préposé de soir, pourtant il a marché dehors 20 min aujourd’hui.
failure: {A manqué} ses trois derniers rendez-vous, {perdu de vue} depuis l’automne, réadmis par l’urgence.
failure: Plan de congé : {n’a pas réussi} à maintenir son abstinence, retour au centre Dollard-Cormier discuté.
suicide: A promis de ne rien faire cette nuit, {contrat de non-suicide} signé à 23 h.
suicide: {Pseudo-tentative} par ingestion de 6 comprimés de lorazépam, appelée elle-même au 911.
substance: Dit être {clean} depuis 40 jours, fier de sa médaille.
coercion: Doit {se soumettre} à la fouille de ses effets au retour de congé temporaire.
coercion: {Mis en isolement} pour avoir crié, durée 2 h 15.
risk: Ce monsieur est {dangereux} pour les autres et dort en chambre seule.
suffering: Jeune homme {aux prises avec} une schizophrénie depuis 2016, étudie au cégep de Rimouski.
suffering: {Atteint d’}un trouble bipolaire, il prend du lithium et jardine avec son père.
suffering: Sa tante {souffre de} schizophrénie paranoïde et vit à Val-d’Or.
disability: Voisin de chambre {handicapé mental}, aime la musique country, ronfle.
disability: {Confinée au fauteuil roulant} depuis l’AVC, transfert à deux avec planche.
disability: {Attardé}, a besoin qu’on lui répète les consignes, suivi au CRDITED.
othering: {Ces gens-là} {finissent toujours par revenir} le premier du mois, dit le rapport de soir.
othering: Il n’est pas comme {les gens normaux}, il mange debout près de la fenêtre.
appearance: Tenue {négligée}, cheveux {sales}, sent la cigarette, souliers sans lacets.
appearance: Mme est {maquillée à outrance} et porte une jupe {trop courte pour son âge}.
belittling: {Boude} dans sa chambre depuis le refus de sa sortie, n’a pas soupé.
belittling: A eu droit à {son petit caprice}, deux desserts au souper.
belittling: {Pique une crise de colère} quand on ferme la télé à 23 h.
compliance: Usager {ne respecte pas} le code de vie de l’unité, vapote aux toilettes, avertissement donné.
compliance: {Non adhérent} au suivi en clinique externe, injection en retard de 19 jours.
credibility: Voit des insectes sur le mur, du moins {prétend-il}, repose la question ce soir.
credibility: Usagère {niait} tout abus pendant l’entrevue, {réticente} à parler de son père.
credibility: Récit {peu fiable}, dates différentes d’un intervenant à l’autre.
character: {Clive} l’équipe, dit à l’une que l’autre lui a promis un congé.
character: Son fils est {chialeux} et appelle au poste quatre fois par quart.
character: Patiente {immature} de 19 ans, préfère les bandes dessinées aux cafés-rencontres.
character: {Passages à l’acte} fréquents durant les fins de semaine, à surveiller.
label: Dx au dossier connu, {paranoïaque} ++, demande que la porte reste ouverte.
label: Groupe du matin : quatre {dépressifs} et deux personnes en attente d’hébergement.
risk: Devient {menaçant} quand on parle de l’injection, porte du poste fermée.
risk: {Imprévisible}, à ne pas rencontrer seul selon la feuille de route.
coercion: Ses {privilèges} lui ont été {retirés} après la dispute de dimanche.
substance: Père avec {problème de boisson}, mère en bonne santé, trois frères.
substance: {Rechute} d’alcool le lendemain de sa paie, 20 bières, amené par sa blonde.
deficit: {Limité intellectuellement}, comprend mieux avec des dessins, signe d’une croix.
label: Le {suicidaire} de la 214 a bien dormi, ronde aux 15 minutes maintenue.
label: Vu à 13 h 40 en présence de sa mère : {malade mental} depuis l'âge de 17 ans, vit en appartement supervisé à Jonquière.
label: Nouvelle admission, {anorexique} de 16 ans, 38,2 kg, accompagnée de ses deux parents.
label: Infirmière de nuit : l'{addict} de la civière 9 demande un sandwich et une couverture.
label: {Drogué} et {alcoolique} selon la note d'ambulance, glycémie 4,1 à l'arrivée.
label: Deux {psychiatriques} en attente au corridor, pas de lit avant demain.
label: Usagère {maniaque}, chante au salon, porte trois manteaux, boit 4 L d'eau.
label: Notre {Alzheimer} de la chambre 8 cherche encore la sortie, redirigé doucement avec sa photo d'équipe de hockey.
credibility: Douleur lombaire {supposée} à 9/10, marche sans aide jusqu'au fumoir.
credibility: {Prétendument} tombée de son lit vers 4 h, aucune ecchymose, neuro aux 4 h débuté.
credibility: Les plaintes somatiques de l'usager sont {exagérées} selon l'équipe de soir, abdomen souple.
credibility: {Nie} idées suicidaires, {nie} hallucinations, appétit conservé.
credibility: {S'est plaint de} nausées après le déjeuner, Gravol 25 mg PO donné.
credibility: {N'admet pas} avoir pris les comprimés de sa coloc, urine recueillie à 11 h.
credibility: Propos {mensongers} au sujet de son logement, propriétaire rejoint par la TS.
compliance: {Pas coopératif} à la prise des signes vitaux, repris à 20 h avec Steeve.
compliance: {Refusait} hier encore tout contact visuel, aujourd'hui sourit à la préposée.
compliance: Problème de {compliance} au traitement identifié par le pharmacien, pilulier hebdomadaire proposé.
compliance: {Inobservant} depuis le décès de sa mère, trois doses prises sur quatorze.
compliance: À 12 h, {refus} de médication et {refus} de dîner, assis près de la fenêtre avec son livre.
compliance: Cache ses comprimés sous la langue, {tricheur}, vérification buccale par le préposé.
character: {Manipulatrice} avec sa mère au téléphone pour avoir de l'argent et des cigarettes.
character: {Paresseuse}, ne fait pas son lit, dort jusqu'au dîner.
character: Pt {capricieux} pour la nourriture, renvoie son plateau, mange les biscuits.
character: Conjoint présent, {contrôlant}, répond à sa place pendant la collecte de données.
character: En groupe, {dérangeant}, parle par-dessus l'animatrice et quitte avant la fin.
character: Ce matin {bête} avec tout le monde, ne répond pas au bonjour.
insight: {Aucun insight}, attribue son arrivée ici à une erreur de la police.
insight: {Autocritique partielle}, prend la pilule mais dit être ici pour la jambe.
insight: {Ne reconnaît pas sa maladie} et parle plutôt de fatigue, écouté 20 minutes.
suicide: Grand-père et deux cousins {suicidés}, histoire familiale explorée avec la psychiatre.
suicide: Mère qui s'est pendue, {suicide complété} en 2009, anniversaire du décès demain.
suicide: {Tentative échouée} par pendaison samedi, corde retirée par le beau-frère, C-spine négatif.
suicide: Une {note de suicide} trouvée par sa blonde sur le comptoir, copie mise au dossier.
suicide: {TS ratée} x 2, dernière en 2021, aucune depuis, deux chats à la maison.
suicide: Encore des {menaces suicidaires} au téléphone avec la travailleuse du CLSC, amené par les ambulanciers.
suicide: {Appel à l'aide} plutôt que vraie intention de mourir, selon le consultant.
substance: Consommation d'héroïne, {accro} aux opioïdes depuis une chirurgie en 2014.
substance: A {abusé} de l'alcool toute la fin de semaine, vomissements x 3, soluté en cours.
substance: Test {propre} ce matin, fier, appelle son parrain.
substance: {Mauvaise habitude} de boire le soir, quatre verres de vin, dort mal.
substance: Suivi à l'externe pour {alcoolisme}, rencontre le mercredi, enfants chez la grand-mère.
substance: {En quête de narcotiques} selon la note du triage, fracture de côte visible à la radio.
coercion: {Laissé} sortir dans la cour à 10 h, {obligé} de porter le bracelet.
coercion: On {tolère} qu'elle garde son cellulaire jusqu'à 21 h.
coercion: {S'est sauvé} par la porte de livraison, retrouvé au dépanneur du coin par l'agent.
coercion: {Privilèges} de sortie suspendus par l'équipe, il demande pourquoi.
coercion: Sous Haldol et Ativan aux 6 h, {camisole chimique}, dort depuis le souper, frère au chevet.
risk: {Violente} au souper hier, {agressive} verbalement avec la préposée vers 18 h.
risk: Crie après sa mère, {explosif}, quitte la salle, revient dix minutes plus tard s'excuser.
risk: {Hétéroagressif}, a frappé le mur du poing gauche, glace appliquée.
risk: Individu {potentiellement dangereux} au triage, attaché à la civière par les policiers.
risk: Se fait {intimidant} au comptoir des cigarettes, agents avisés.
deficit: {Niveau de fonctionnement bas}, ne cuisine pas, aime le hockey à la télé.
deficit: {Dysfonctionnelle} en appartement, vaisselle accumulée, chat bien nourri.
deficit: Depuis le décès du père, {décompense} chaque année en novembre, on prévoit plus de visites.
deficit: {N'a pas les capacités} pour vivre seul, sa sœur est fatiguée, évaluation en ergo demandée.
pessimism: Dépression {résistante}, on parle d'ECT avec elle et son mari vendredi.
pessimism: {Lourdement malade} depuis 30 ans, transféré à Louis-H. Lafontaine en 1994.
pessimism: {Sans espoir de réinsertion}, dossier acheminé en hébergement longue durée.
failure: Antidépresseurs essayés : sertraline, venlafaxine, {échecs}, on ajoute le bupropion.
failure: {A échoué à} respecter son contrat thérapeutique, congé vendredi.
failure: Le sevrage à domicile {s’est soldé par un échec}, admis en désintox pour 10 jours.
failure: Client {non répondeur} à la paroxétine et à l’escitalopram, autre avenue discutée.
failure: Sa troisième ressource, {encore un échec}, retour à l’urgence avec ses deux valises.
failure: {Drop-out} du programme premier épisode, intervenante pivot tente de le rejoindre par texto.
service-use: {Gros consommateur de services}, deux CLSC, trois urgences, un centre de crise.
service-use: Monsieur est un {frequent flyer} de l’urgence de Verdun et de Notre-Dame.
service-use: {Bloqueur de lit} depuis 74 jours, en attente d’une place en RI à Laval.
service-use: {Occupe un lit pour rien} selon le chef, hébergement toujours en attente.
service-use: {Revient toujours} quand son chèque est passé, sac à dos, tuque, pas de logement.
othering: Parents {normaux}, sœur {normale}, lui entend des voix depuis l’armée.
othering: Placer avec {les autres psy} au fond du corridor, loin des familles.
othering: {Ce genre de patient} demande le petit déjeuner au lit.
othering: Contrairement aux patients {sains d’esprit}, dort habillé avec ses souliers.
disability: Usagère {trisomique} et {déficiente}, rit beaucoup, aime tenir la main de Lise.
disability: {Sourd-muet}, interprète de Québec joint pour 14 h, communique par écrit en attendant.
disability: Dans la même chambre, un {paraplégique} et un homme {cloué au lit} par sa SP.
disability: {Grabataire} depuis l’hiver, matelas thérapeutique installé, tournée aux 2 h.
suffering: {Frappée par} la dépression après son accouchement, allaite encore la nuit.
suffering: Son fils est {accablé par} une phobie sociale et suit ses cours en ligne à Chicoutimi.
suffering: {Victime} de sa maladie, elle a perdu son emploi chez Bombardier et son condo.
suffering: Client {qui souffre d’}un TDAH, joue de la batterie, oublie ses rendez-vous le matin.
suffering: Ce {pauvre} monsieur {est affligé} d’un trouble schizoaffectif, visite de sa fille à 15 h.
appearance: {Dégage une forte odeur d’urine et de sueur}, linge propre offert, bain pris.
appearance: {Débraillé}, pantalon détaché, ne porte qu’un bas, pieds froids.
appearance: {Échevelée} et {en haillons} quand la police l’amène de la Place Dupuis.
appearance: Apparence {bizarre}, trois chapeaux superposés et des lunettes de ski.
appearance: Femme {obèse} et {mal attriquée}, un manteau d’hiver en juillet.
belittling: {Bébé lala}, pleure parce qu’il n’y a plus de Jell-O.
label: Femme {psychotique} en chambre double avec une {folle} selon le rapport verbal, quatrième jour d’antipsychotique.
label: Un {ex-toxicomane} de 55 ans, intervenant pair aujourd’hui, visite son neveu.
label: {Une anxieuse} dans la salle d’attente fait les cent pas depuis midi.
label: Suivi des {sans-abri} de la halte-chaleur, quatre vus, un envoyé à l’urgence.
label: Garde de nuit auprès d’une {hystérique}, écrit l’agente, écouteurs prêtés et tisane.
label: Fille de 14 ans, {automutilatrice}, cicatrices avant-bras, sa mère dort à côté.
label: {Délirant} ++, parle d’antennes et demande à manger à toutes les heures.
label: {Un narcissique} et son avocat au téléphone pendant quarante minutes.
label: Notre {TOC} lave ses mains encore, crème offerte pour les gerçures.
label: {Bipolaire} en phase haute, 3 h de sommeil, parle vite, demande sa guitare.
substance: Troisième {overdose} du quart, homme de 22 ans, sature à 88 % avant naloxone.
credibility: {Raconte n’importe quoi} au sujet de sa médication, liste de la pharmacie demandée.
credibility: {Soi-disant} malade depuis trois jours, température 38,9 à 7 h.
credibility: {Fait semblant} de dormir, {feint} de ne pas entendre son nom, paupières qui bougent.
credibility: {Questionnable} quant à la douleur rapportée, pas de grimace, mange son repas au complet.
credibility: La patiente {niera} ensuite avoir caché une lame dans sa trousse, trousse remise à l’agent.
credibility: {Plaintes} de fatigue, étourdissements, jambes molles, TA couchée 102/60, debout 88/54.
credibility: {Supposément} allergique à l’halopéridol d’après lui, aucune mention au dossier.
credibility: {Aurait apparemment} été agressée en juin, dit-elle, dossier SQ ouvert, intervenante du CALACS jointe.
compliance: {Refuse de} se lever, {refuse de} manger, la préposée revient à 10 h avec un café.
compliance: {Non-observance} des rendez-vous en psychiatrie et des prises de sang de lithium.
compliance: {Difficile à gérer} à l’heure du coucher, musique baissée, porte entrouverte, s’endort vers 1 h.
compliance: Devant l’équipe de crise, {réfractaire} à toute aide offerte, accepte le numéro de la ligne.
compliance: {Oppositionnel} depuis le changement de chambre, dort par terre avec son oreiller.
compliance: Comprimés recrachés dans le verre, {mauvaise volonté}, dose reprise en sirop.
compliance: {N’observe pas} sa diète, trois Pepsi, glycémie 21,4, insuline donnée.
character: {Clivante}, cherche à savoir qui dit oui, note commune au kardex.
character: {Enjôleur} avec les stagiaires, leur demande leur numéro de téléphone.
character: {Se victimise} beaucoup, parle de son ex et du juge, mouchoirs donnés.
character: {Demandant} à l’extrême, sept appels de cloche entre minuit et 4 h.
compliance: Après deux rencontres avec la pharmacienne et un appel à sa sœur, Mme demeure {non compliante} au lithium et préfère attendre les résultats de sa thyroïde avant d’en reparler.
compliance: Pendant que sa mère vidait la valise sur le lit, le jeune {refusait} toute évaluation et demandait à l’ambulancier de le ramener à l’école.
compliance: Ce soir, {coopère peu} au bain, chante pendant que la préposée lave son dos, accepte la lotion.
compliance: La TS note que monsieur {n’a pas été observant} au suivi de janvier à avril, bris de service avec deux intervenantes.
compliance: Attitude d’{opposition passive} durant la relation d’aide, répond par oui ou non.
compliance: Questions au médecin : 1) {non-compliance} au Seroquel, 2) poids, 3) date du congé.
credibility: Le conjoint {affirme sans preuve} qu’elle cache des pilules dans le cabanon et les enfants n’ont rien vu.
credibility: Monsieur {minimise} l’incident de la cuisine, sa femme pleure à côté de lui et demande une chambre séparée.
credibility: Antécédents : selon l’usager asthme, hypertension, {histoire douteuse} de convulsions en bas âge.
credibility: L’usagère {nie formellement} tout vol de vêtements, son sac a été ouvert devant elle et l’agent.
credibility: {Invraisemblable} en collecte, dit avoir conduit de Gaspé à Sherbrooke en trois heures.
credibility: Parle de mourir mais rit avec les autres, {pas convaincant}, vu par le résident à 2 h.
credibility: Au fond {pas très honnête} sur ses dépenses et sur ses amis, curatelle jointe.
character: Dans la même soirée, il a été {manipulateur} avec Josée, poli avec Karim et silencieux avec moi, dort depuis 23 h 30.
character: Toujours aussi {chigneuse}, demande des bas chauds, une doudou, un autre oreiller.
character: Elle est restée {fermée et méfiante} tout l’avant-midi, ses trois sœurs au chevet.
character: Depuis son arrivée de Rouyn en avion-ambulance, la dame est {peu motivée} à la réadaptation, reste couchée et regarde la neige.
character: Fait tout {pour attirer l’attention}, s’assoit dans la porte du poste avec son cahier à colorier.
character: Cet usager est {impoli}, {vulgaire}, crache dans le lavabo commun.
character: Elle exerce du {chantage affectif} auprès de sa fille pour rentrer à la maison.
character: Sur l’unité depuis six jours, {profiteur}, emprunte du tabac à tout le monde.
insight: Malgré trois hospitalisations à Cité-de-la-Santé, cet homme {n’a aucune autocritique}, sa fille de 20 ans s’en dit épuisée.
insight: Vu ce jour : humeur bonne, {jugement déficient}, sommeil 6 h, prend ses comprimés.
insight: {Insight limité} noté par l’ergothérapeute à la cuisine, brûlure évitée de peu.
insight: En {déni} face à sa consommation d’après l’équipe, parle de stress au travail.
deficit: {Décompensée}, dort peu, jette ses meubles par la fenêtre du 2e, voisins ont appelé le 911.
deficit: Usager {dépendant pour tout}, ne boutonne pas sa chemise, mange avec une cuillère.
deficit: {Détérioré} par rapport à l’an passé, marche moins, parle moins, tousse.
deficit: {Non fonctionnelle} au travail selon son médecin de famille, caissière depuis 12 ans.
deficit: {Inapte} à tenir une maison, répète la préposée, alors qu’il fait son café et son lit.
pessimism: Évolution : {ne s’améliorera pas} de l’avis du consultant, on maintient les sorties avec sa sœur.
pessimism: {Malade chronique} vivant dans le Bas-du-Fleuve, prend l’autobus seul, fait du bénévolat.
pessimism: L’équipe de soir croit qu’il {va toujours consommer}, le CRD croit qu’il faut essayer encore.
pessimism: Discussion du mardi : maladie {incurable}, injection mensuelle, art-thérapie deux fois par semaine.
pessimism: Retour à la maison {illusoire}, famille à Alma, père malade, fratrie divisée.
failure: {Échec thérapeutique} à la TCC, douze séances suivies, autre approche proposée.
failure: {Congé raté}, de retour après 36 heures avec son frère et son chien.
failure: L’usagère {a mis en échec} le plan de l’équipe, départ de la ressource samedi en pleine nuit.
failure: N’a répondu à aucun appel, {perdue au suivi} depuis le 4 novembre, policiers envoyés chez elle.
suicide: Le voisin de palier {a réussi son suicide} dimanche, elle a vu les policiers et ne dort plus.
suicide: {Geste suicidaire pour se faire voir} avec un couteau à beurre, pleurait, voulait sa mère.
suicide: Sœur {morte suicidée} au pont Jacques-Cartier, père aux soins palliatifs, usager sans contact familial.
suicide: {S’est enlevé la vie sans succès} en mai, en parle avec calme, a gardé la lettre à son fils.
suicide: Selon la voisine elle {s’est manquée} l’été passé, cicatrice au cou, foulard toujours.
suicide: {Petit geste suicidaire} à l’école, l’infirmière scolaire et les deux parents sont présents.
suicide: Père décédé dans un {suicide réussi}, mère en rémission d’un cancer du sein.
substance: {Toxicomanie} : fentanyl, amphétamines ; site de consommation fréquenté le soir.
substance: {Consommateur invétéré}, garde un flacon dans sa botte, échange ses seringues chez Cactus.
substance: Retourné à son {vice} après l’enterrement, deux bouteilles de gin, tremblements.
substance: {Fait la quête de pilules} au comptoir chaque deux heures, lombalgie ancienne, physio vendredi.
substance: {Narcomane}, veines difficiles, prise de sang faite au pied par l’infirmière de soir.
substance: {Cuve son vin} sur civière 5, ronfle, saturation 95 %, dos surélevé.
coercion: {Contraint} à rester, il frappe dans la porte, demande son avocat à 10 h 20.
coercion: {Évadé} de la salle d’attente avant le médecin, parents à sa recherche au parc.
coercion: {Consignée à sa chambre} jusqu’au souper pour avoir claqué la porte du salon.
coercion: {Récompensé} par une sortie au dépanneur après avoir pris son bain.
coercion: {Fugueuse}, porte une robe d’hôpital bleue, pieds nus, cherche sa petite fille.
coercion: La {fugue} de ce matin a duré 40 minutes, elle est revenue avec un café et un muffin.
risk: {Combatif} lors de la pose du cathéter, deux préposés et sa mère à ses côtés.
risk: {Agressivité} envers les préposés et envers sa conjointe, demande pardon ensuite.
compliance: Adhésion : ⏎ - {refus} de l’olanzapine x 2 ⏎ - accepte la vitamine D
credibility: D : {se plaignait de} démangeaisons au dos vers 2 h. ⏎ A : crème hydratante appliquée. ⏎ R : endormie à 2 h 40.
label: Liste des usagers de la nuit : un {alcoolo}, deux {schizos}, une dame âgée en observation.
character: S : veut changer de chambre. ⏎ O : {capricieuse}, a déjà changé deux fois.
compliance: L’infirmier de liaison rapporte une {observance médiocre} depuis que la pharmacie ne livre plus le mardi.
insight: Examen mental : tenue propre, affect restreint, discours cohérent, {autocritique pauvre}, jugement à préciser.
risk: Précaution : pt {assaultif} par le passé, préférer un intervenant qu’il connaît.
label: Vue ce matin avec la nutritionniste, la {boulimique} de la 9 a mangé la moitié de son gruau.
suffering: Retraité de la police, {atteint d’une} dépression saisonnière, lampe de luminothérapie commandée.
coercion: Le médecin ne lui {permet pas} de garder ses écouteurs la nuit, il les remet à la préposée.
service-use: On la revoit souvent, {une régulière}, elle apporte toujours son tricot et sa débarbouillette.
belittling: Faisait {son bébé gâté} au souper, voulait qu’on coupe sa viande.
appearance: État général {négligé} et ongles longs, soins de pieds demandés à l’infirmière auxiliaire.
appearance: À jeun, {mal rasé} d’un côté, {puant}, bottes en caoutchouc au pied gauche seulement.
disability: {Retardé} selon le rapport de l’école, il lit pourtant le journal au complet chaque matin.
othering: Nos usagers ne sont pas comme {le monde ordinaire}, disait le remplaçant au changement de quart.
deficit: AVQ : {incapable de} se laver seul. AVD : repas préparés à deux, sa sœur livre des plats.
deficit: À l’appartement supervisé, l’usager {fonctionne à bas niveau} mais paie son loyer le premier du mois.
pessimism: En réunion on l’a décrite comme {sans avenir}, elle a 23 ans et dessine des bandes dessinées.
failure: {Échec de la réinsertion} en appartement, meubles entreposés chez son oncle à Granby.
failure: Madame {n’a pas répondu au traitement}, sa fille demande une deuxième opinion au CHUM.
suicide: Un de ses oncles {a commis l’irréparable} à Noël et la famille évite le sujet devant les enfants.
substance: Dit consommer de la {marijuana} aux deux heures pour dormir, manger et oublier.
substance: Le colocataire, {un poteux} selon la mère, a composé le 911 et fait les manœuvres.
character: Depuis le matin, {oisif}, couché tout habillé, regarde le plafond, sourit à la visite du bénévole.
credibility: Elle décrit une chute dans la douche, ce qui est {peu plausible} vu le plancher sec, genou droit enflé.
compliance: {Délinquant} quant à ses prises de lithium, lithiémie à 0,3 mercredi.
character: {Séducteur} avec les préposées, quatre compliments sur leurs cheveux durant le souper.
label: {Personnalité limite} de 29 ans en salle 2, points de suture retirés, départ avec sa tante.
coercion: {Enfermé} dans sa chambre par le soir, il a chanté jusqu’à minuit.
label: MOTIF DE CONSULTATION : {schizophrène} de 42 ans référé par l’urgence pour réévaluation de sa dose de clozapine.
credibility: Monsieur {prétend} avoir pris son lithium tous les matins, ce que les dosages sériques ne permettent pas de confirmer.
compliance: Il s’agit d’une patiente {non compliante} au suivi, revue ce jour à la demande du Dr Gagnon.
suffering: Cet homme de 31 ans {souffre de} schizophrénie paranoïde depuis le début de la vingtaine et habite en appartement supervisé.
character: À l’entrevue, madame se montre {manipulatrice} avec la résidente, puis plus posée lorsque nous reprenons le questionnaire ensemble.
suicide: ANTÉCÉDENTS FAMILIAUX : un oncle maternel {a commis un suicide} par pendaison en 1998; une sœur traitée pour dépression.
coercion: Durant la fin de semaine, le patient {a fugué} à deux reprises et a été ramené par les agents du SPVM.
risk: En conclusion, nous sommes en présence d’un individu {dangereux} pour lequel nous demandons une prolongation de la garde.
deficit: Le patient {a décompensé} trois semaines après la naissance de son fils, avec insomnie et idées de référence.
failure: TRAITEMENTS ANTÉRIEURS : {échec à} l’aripiprazole, {échec à} la rispéridone, puis introduction de l’olanzapine.
service-use: Patiente {bien connue de nos services}, vue à l’urgence en mars, en mai et encore cette semaine.
disability: Son père, {cloué dans un fauteuil roulant} depuis un accident de la route, habite au rez-de-chaussée du même immeuble.
appearance: PRÉSENTATION : homme de 58 ans faisant plus que son âge, {négligé}, vêtu d’un manteau d’hiver en juillet.
belittling: Elle a fait {une crise} lorsque nous lui avons annoncé que le congé temporaire était reporté à lundi.
label: Je revois aujourd’hui cette jeune {borderline} que vous m’avez adressée en novembre dernier pour ajustement pharmacologique.
compliance: Sa {mauvaise observance} depuis l’automne explique, à notre avis, la réapparition des voix.
insight: Sur le plan de l’introspection, elle {n’a aucune autocritique} face à l’épisode maniaque et souhaite reprendre son commerce dès lundi.
suffering: Son épouse, {atteinte de} sclérose en plaques, a cessé de conduire, et le couple vient à la clinique en transport adapté.
suicide: Elle rapporte une {tentative de suicide ratée} en 2011, par intoxication médicamenteuse, suivie d’un séjour de six jours aux soins intensifs.
substance: Le dépistage urinaire est {sale} au THC, les autres substances étant absentes.
coercion: {Nous lui avons permis} une sortie de deux heures avec sa mère samedi.
deficit: Niveau intellectuel dans la moyenne faible, {bas fonctionnement} au quotidien, prestation d’aide sociale depuis 2014.
pessimism: C’est malheureusement un {cas lourd}, dont le dossier fait maintenant quatre volumes.
failure: Malgré nos relances téléphoniques, madame {a échoué} le programme de jour et son dossier a été fermé.
disability: Fratrie de trois; le cadet est {handicapé mental} et vit en ressource intermédiaire à Joliette.
appearance: Hygiène laissant à désirer : {malodorante}, cheveux gras, ongles jaunis par la cigarette.
belittling: Ses demandes répétées de changer de chambre nous apparaissent {capricieuses}.
credibility: {Mauvaise historienne}, elle se contredit sur les dates et nous avons dû compléter avec la fille.
compliance: L’usager {refuse} son injection de palipéridone et {refuse} également la prise de sang.
insight: Son {manque d’autocritique} l’amène à interrompre son traitement dès qu’il se sent mieux.
character: Comportement {théâtral} à l’arrivée, avec pleurs, puis entretien plus calme dès que la mère quitte la pièce.
suicide: Le {geste suicidaire} de vendredi nous semble surtout un {appel à l’aide} adressé au conjoint.
substance: Il est {clean} depuis quatorze mois et fréquente la fraternité NA de Verdun deux fois par semaine.
risk: IMPRESSION : trouble psychotique, patient à {potentiel de violence} élevé, suivi conjoint avec le CLSC du quartier.
deficit: Elle est {incapable d’}entretenir un logement et {incapable de} gérer son chèque.
pessimism: {Schizophrénie chronique sans espoir d’amélioration}, à orienter vers l’hébergement de longue durée.
service-use: L’urgentologue nous l’adresse en précisant qu’il s’agit d’une {abonnée de l’urgence}, ce que confirme l’index.
othering: {Ces gens-là} n’arrivent pas à l’heure, nous a-t-on dit au secrétariat, d’où le rappel de la veille.
label: CONCLUSION DE L’EXPERTISE : M. Tremblay est un {psychotique} dont l’état s’est stabilisé sous neuroleptique à action prolongée.
credibility: Elle {se plaint de} douleurs thoraciques, de vertiges et d’un sommeil entrecoupé depuis le changement de molécule.
credibility: Interrogé sur l’altercation, il {minimise} ses gestes, {avoue} avoir poussé le voisin et {allègue} que celui-ci l’a insulté le premier.
compliance: Patient {peu collaborant} à l’examen; la force segmentaire n’a pu être évaluée au membre inférieur gauche.
insight: Elle demeure {dans le déni} de sa maladie, bien que le psychoéducateur ait repris avec elle le dépliant à trois reprises.
insight: RÉSUMÉ : homme de 26 ans, premier épisode psychotique, {aucun insight}, parents présents et engagés.
suffering: {Victime de} dépression postnatale, la patiente avait été hospitalisée neuf jours à Sainte-Justine avec son nourrisson.
character: Au plan de la personnalité, le sujet est {immature}, {impulsif} et {intolérant à la frustration}.
character: Elle parle fort dans le corridor afin, selon les infirmières, d’{aller chercher de l’attention}.
suicide: L’autopsie confirme un {suicide réussi} par monoxyde de carbone; la conjointe est rencontrée ce jour pour soutien.
substance: Monsieur est en sevrage de sa {drogue de choix}, l’héroïne; il a {rechuté} vendredi après sa paie.
substance: Le pharmacien nous avise d’une possible {recherche de narcotiques}, madame ayant demandé un renouvellement hâtif d’hydromorphone.
coercion: Patient {placé} en chambre d’isolement à 19 h 40, {autorisé} à sortir pour souper.
risk: RISQUE : {patient violent}, antécédent de bris de matériel en 2020, aucun depuis.
risk: Durant l’entrevue, il devient {menaçant}, hausse le ton, puis accepte de se rasseoir lorsque je propose une pause.
deficit: FONCTIONNEMENT : {déficitaire} dans toutes les sphères, {dépendant} de sa mère pour les achats et la cuisine.
pessimism: Dépression {résistante au traitement}, nous envisageons la stimulation magnétique transcrânienne à l’automne.
pessimism: À 34 ans, après neuf hospitalisations, il n’y a {plus rien à faire} sinon maintenir la dose actuelle.
failure: Elle {n’a pas répondu} au lithium, {a échoué} deux essais d’ISRS et reçoit maintenant de la venlafaxine 150 mg.
service-use: {Surutilisatrice} de l’urgence selon le relevé du CIUSSS, elle a consulté dix-neuf fois depuis janvier.
service-use: Ce {patient chronique} occupe un lit de courte durée depuis 140 jours et {bloque un lit} dont l’urgence a besoin.
disability: ANTÉCÉDENTS PERSONNELS : {retardé}, ayant fréquenté une classe d’adaptation scolaire à Trois-Rivières jusqu’à 16 ans.
othering: Il aimerait, nous dit la conseillère, reprendre une vie avec des {personnes normales} plutôt qu’au centre de jour.
othering: {Ce genre de clientèle}, avons-nous entendu en réunion, s’intègre mieux dans les petits groupes de jour.
appearance: Tenue {débraillée}, barbe de quatre jours, mais contact visuel soutenu et sourire aisé.
belittling: Il {boude} depuis le dîner parce que sa sortie a été annulée et {quémande} des cigarettes aux autres patients.
belittling: La patiente, une {gentille petite dame} de 84 ans, nous reçoit assise à la cuisine avec son fils.
label: {Anorexique} de 19 ans, étudiante au cégep, quatrième admission au programme des troubles alimentaires.
credibility: Les symptômes rapportés nous paraissent {exagérés} et {peu crédibles} au regard des épreuves de validité.
credibility: {À l’en croire}, la dernière consommation remonterait au 4 mai.
label: Il s’agit d’un {suicidaire chronique}, connu pour un trouble de la personnalité limite et un diabète de type 1.
label: L’aîné est {toxicomane}, la cadette étudie en droit; les deux se relaient au chevet de leur mère.
label: {Alcoolique invétéré}, cirrhose de stade Child B, varices œsophagiennes de grade II à la gastroscopie.
label: Au terme de cette évaluation neuropsychologique, madame apparaît comme {démente}, avec atteinte surtout mnésique.
credibility: Madame {affirme sans preuve} que sa voisine entre chez elle la nuit.
credibility: Pas d’hallucinations {avouées} ni de délire structuré en entrevue.
credibility: L’expertisé {soutient} ne plus dormir, {prétend} avoir mal du matin au soir et {nie} tout loisir, ce que l’employeur conteste.
compliance: Il {n’observe pas} son traitement et {ne se présente pas} à ses rendez-vous malgré les rappels textos.
compliance: Attitude {oppositionnelle} lors de la passation du WAIS, deux sous-tests non administrés.
compliance: La patiente {a catégoriquement refusé} l’hospitalisation proposée, préférant retourner auprès de ses enfants.
compliance: ÉVOLUTION À L’UNITÉ : {récalcitrant} les premiers jours, {docile} par la suite, il a participé à l’atelier de cuisine.
insight: {Faible autocritique}, mais capacité de nommer deux signes précurseurs avec l’aide de sa conjointe.
insight: {Jugement pauvre}, ayant donné ses cartes de crédit à un inconnu rencontré sur Internet.
insight: {Anosognosique}, monsieur désire conduire et rencontrera l’ergothérapeute le 12 octobre.
insight: L’{introspection est limitée} chez cette patiente qui explique ses conflits par le caractère de ses collègues.
suffering: Le frère cadet, qui {souffre d’}autisme, fréquente une école spécialisée à Longueuil.
suffering: Monsieur, {frappé de} schizophrénie à 22 ans, a néanmoins terminé son DEP en soudure.
suffering: Comme sa grand-mère, elle {est affligée} d’un trouble bipolaire pour lequel la quétiapine lui convient bien.
suffering: Il {lutte contre} la dépression depuis le décès de sa conjointe et demande aujourd’hui une psychothérapie.
character: Malgré une médication ajustée, il demeure {paresseux} et {sans volonté}, couché jusqu’en début d’après-midi.
character: {Séductrice} avec l’externe masculin, elle pose ensuite des questions pertinentes sur ses effets secondaires.
character: La dynamique familiale est marquée par un père {contrôlant} et une mère {surprotectrice}, tous deux présents à l’entrevue.
character: Homme {hostile} et {méfiant}, refermant la porte derrière lui, puis répondant au questionnaire PHQ-9.
suicide: Troisième {tentative échouée} en deux ans, par pendaison, la poutre ayant cédé.
suicide: Elle {pose un geste parasuicidaire} après chaque dispute avec sa mère, le dernier datant du 3 avril.
suicide: La famille parle de {chantage suicidaire} et souhaite savoir comment répondre lorsqu’il tient ces propos.
suicide: {Pacte de non-suicide} signé, conjointe avisée, rendez-vous mardi à 10 h.
substance: {Toxicomanie} active : cocaïne fumée trois fois par semaine, dernière prise dimanche.
substance: Le patient {abuse de} benzodiazépines prescrites par deux cliniques sans rendez-vous de Gatineau.
substance: {Mauvaises habitudes} de consommation : cannabis quotidien, {binges} d’alcool les fins de semaine.
coercion: {On lui interdit} l’accès à son cellulaire après 22 h, ce qui a été revu avec elle ce matin.
coercion: Le congé lui a été {accordé} à condition qu’il accepte le suivi au CLSC.
coercion: Patient {ramené de force} à l’urgence par les policiers après un appel de la sœur, éveillé et orienté au triage.
risk: {Dangerosité élevée} selon l’évaluation du 14, réévaluation prévue dans sept jours avec le comité.
risk: Monsieur a un {tempérament violent} selon son ex-conjointe, rencontrée seule le 2 février.
risk: Fille de 15 ans {agressive verbalement} à la maison, appréciée de ses enseignants, bonne élève en français.
risk: Il a lancé une chaise, {explosif} et {imprévisible}, avant de demander lui-même son PRN.
deficit: Mère {inadéquate} aux dires de la DPJ, mais attachée à son garçon et présente à toutes les visites.
deficit: Son état {s’est détérioré} et il {ne peut plus} tenir un budget sans l’aide de sa sœur Micheline.
deficit: Voir note du 8; {décompensée} depuis l’arrêt de la rispéridone, madame dort deux heures par nuit.
pessimism: {Irrécupérable} selon l’équipe précédente, il a pourtant recommencé à jouer de la guitare.
pessimism: La patiente présente un trouble {réfractaire} pour lequel l’électroconvulsivothérapie a été proposée.
pessimism: {Aucune amélioration à attendre} : {mauvais pronostic}, surtout en l’absence de réseau.
pessimism: {Condamnée} à prendre des antipsychotiques {le reste de ses jours}, elle se questionne sur un projet de grossesse.
failure: {Échec de} la désensibilisation des mouvements oculaires après quatre séances, patiente trop fatiguée pour poursuivre.
failure: Monsieur {a échoué} sa thérapie à Portage en 2017 et souhaite maintenant un suivi externe.
failure: Suivi interrompu en 2018 : {perdue au suivi}, déménagement en Abitibi, nouvelle référence par son médecin de famille.
failure: Elle {n’a pas su bénéficier} de la psychothérapie offerte par la stagiaire l’hiver dernier.
service-use: {Grande consommatrice de soins}, madame possède des dossiers dans cinq établissements de l’île.
service-use: Résumé : {réadmissions à répétition}, {syndrome de la porte tournante}, réseau social restreint à un frère.
service-use: On me redemande mon avis pour ce {patient connu} de la psychiatrie, admis sous le Dr Lavoie.
disability: Un enfant {infirme} à la maison, une conjointe en arrêt de travail et un loyer augmenté de 200 $ expliquent l’épuisement de monsieur.
disability: Cette femme {invalide}, mère de deux adolescents, reçoit une rente de la RRQ depuis 2016.
disability: Le jeune est {mongolien}, deuxième d’une famille de quatre, et parle en phrases de deux ou trois mots.
othering: Les tests le situent loin des {sujets normaux} de son âge en mémoire de travail.
othering: Nous recommandons un milieu séparé pour {ce type de patients}, de même qu’un suivi nutritionnel.
appearance: EXAMEN MENTAL : apparence {négligée}, hygiène {douteuse}, psychomotricité sans particularité, affect mobilisable.
appearance: Jeune homme {d’allure louche}, capuchon relevé, écouteurs au cou, répondant volontiers aux questions.
belittling: Madame {pleurniche} au téléphone avec son fils puis regagne sa chambre.
belittling: Il a piqué {une colère d’enfant} parce que le dessert n’était pas celui qu’il avait coché.
belittling: La patiente est {gentille et obéissante} depuis son transfert, aide à desservir les tables.
label: Le père, {héroïnomane}, est décédé à 39 ans; la mère travaille comme préposée dans un CHSLD.
label: DIAGNOSTIC DIFFÉRENTIEL : {schizo-affective} de 33 ans versus épisode maniaque induit par la cortisone.
label: Notre {borderline} du 4e est revenue de sa sortie à l’heure prévue, souriante.
label: Les {dépressifs} du groupe du mercredi ont demandé une séance de plus.
label: Il aurait été élevé par une mère {malade mentale} et une grand-mère bienveillante à Rimouski.
credibility: Le plaignant n’a, {soi-disant}, aucun souvenir de la soirée du 22 août.
credibility: Discours {peu crédible} lorsqu’il relate ses voyages, selon le psychologue, qui a joint un cousin.
credibility: {Plaintes somatiques non fondées}, bilan sanguin normal, échographie en attente.
credibility: DROGUES : {niées}. ALCOOL : {admis}, quatre verres par semaine. TABAC : un paquet.
credibility: Cette patiente {amplifie} ses douleurs lombaires d’après l’expert mandaté par l’assureur.
compliance: Patiente d’{observance médiocre}, aimant recevoir ses piluliers le jeudi plutôt que le lundi.
compliance: {Non-respect} du plan de traitement depuis mai, monsieur invoquant une prise de poids de douze kilos.
compliance: La {non-compliance} aux antipsychotiques oraux nous a conduits à discuter avec elle d’une forme injectable mensuelle.
compliance: {N’a pas collaboré} au bilan; épreuve de dénomination cessée après huit images, monsieur étant fatigué.
compliance: Usagère {opposante}, a repoussé le plateau, a pris un jus de pomme plus tard.
insight: {Capacité de jugement déficiente}, {critique absente}, orientation aux trois sphères préservée.
insight: Il {banalise} ses symptômes et {nie sa maladie}, mais souhaite rencontrer un pair aidant.
insight: Nous retenons un {pauvre insight} chez une patiente par ailleurs intelligente et cultivée.
insight: {Son manque d’introspection} contraste avec une excellente connaissance de ses médicaments.
insight: Monsieur {ne réalise pas la gravité} de ses gestes, comme le note la travailleuse sociale dans son évaluation.
suffering: Cette enseignante {souffrant de} trouble panique a repris deux jours par semaine à l’école.
suffering: {Accablé par} la maladie bipolaire, il a vendu son chalet mais conserve un cercle d’amis fidèles.
suffering: {En proie à} des hallucinations depuis trois semaines, la patiente dort chez sa cousine.
suffering: Deux membres de la fratrie {souffrent de} psychose, un troisième enseigne la physique.
suffering: Il {éprouve le calvaire} de l’anxiété depuis la faillite de son garage.
character: Traits {dépendants et infantiles}, relation chaleureuse avec les enfants de son frère.
character: Nous décrivons un homme {égocentrique}, {peu empathique}, travaillant dans le camionnage depuis quinze ans.
character: {Démotivé}, il manque ses ateliers; il aime toutefois le jardin et s’y rend seul.
character: Tempérament {colérique}, rapports tendus avec son contremaître, bonnes relations avec ses collègues.
character: La {recherche d’attention} de madame s’accentue lors des changements de quart.
character: Plus {envahissante} qu’à sa dernière visite, elle appelle chaque jour pour confirmer son rendez-vous.
character: Le {passage à l’acte} du 30 juin a mené à une rencontre avec les parents et l’école.
suicide: Le patient a {raté son suicide} et a été trouvé par sa locataire, qui a composé le 911.
suicide: Elle a {menacé de se suicider} pour éviter le congé, écrit le résident de garde.
suicide: En entrevue, idées suicidaires {niées}; une {note de suicide} a toutefois été retrouvée par l’aînée.
suicide: Père {mort suicidé} lorsque monsieur avait huit ans, ce qu’il a appris par un oncle à la majorité.
substance: Il présente un problème d’{alcoolisme} depuis la perte de son emploi chez Bombardier.
substance: Père {ivrogne}, mère serveuse, enfance passée surtout chez la tante Yolande.
substance: {Abus de cannabis} à 16 ans, puis {abus de stimulants} durant ses études en comptabilité.
substance: La patiente {a replongé} dans l’héroïne; elle demande la méthadone.
coercion: Le patient n’a pas été {autorisé} à fumer et {on a exigé} qu’il remette son briquet.
coercion: Usagère {en fugue} depuis 16 h, famille avisée, avis de disparition transmis.
coercion: Isolement de vingt minutes {à titre de punition} pour un verre de lait lancé, fait relevé lors de la révision du dossier.
coercion: Le patient s’est vu {retirer ses privilèges} de sortie en raison d’un retard de vingt minutes.
coercion: Ses proches nous demandent de la {garder sous surveillance}; elle préfère attendre l’avis de son avocate.
risk: Nous le considérons {à haut risque de récidive violente}, sans autre précision au rapport de la sécurité.
risk: Le patient {a agressé} la préposée en lui retenant le bras, ce geste étant survenu lors de l’habillage.
risk: Monsieur {représente un danger} pour autrui lorsqu’il cesse l’halopéridol.
risk: ÉVALUATION DU RISQUE : {personne à risque}, suivi hebdomadaire recommandé, conjointe informée avec son accord.
risk: Son frère le dit {bagarreur}; l’équipe de jour le dit calme et assidu à l’atelier de bois.
risk: L’{agressivité} de monsieur au triage est notée; il attendait depuis neuf heures sans repas.
deficit: {Carencée} sur le plan affectif, la patiente tisse néanmoins un lien avec son éducatrice.
deficit: Patient {régressé}, {n’arrive plus à} s’habiller seul, écoute la radio country en soirée.
deficit: FONCTIONNEMENT COGNITIF : profil {très faible}, {inapte} aux tâches complexes, bonne mémoire visuelle.
deficit: {Niveau de fonctionnement très bas}, il vit en chambre et mange à la Maison du Père.
deficit: Depuis {sa décompensation psychotique} de février, il lit moins mais recommence à nager.
pessimism: Nous ne croyons pas qu’il {puisse un jour} occuper un emploi régulier; il garde le projet d’être paysagiste.
pessimism: {Toute réinsertion est illusoire} chez cette femme, d’après l’expert de la partie adverse.
pessimism: Trouble jugé {incurable} par le confrère de Lille; la patiente, elle, prépare un concours d’infirmière.
pessimism: Suivi {au long cours sans espoir de guérison}, dernière hospitalisation en 2023.
failure: Il {a échoué} trois cures de désintoxication et s’inscrit cette fois à un programme de jour.
failure: Patient {ne répondant pas aux} antidépresseurs; nous ajoutons du lithium à faible dose avec son accord.
failure: La {tentative infructueuse} de sevrage du clonazépam l’a découragée, elle propose un rythme plus lent.
failure: {Abandon de traitement} après six séances, monsieur étant retourné en Algérie.
failure: CONCLUSION : {échec de la thérapie cognitive} au terme de seize rencontres, la patiente désirant essayer la méditation.
service-use: Le dossier nous apprend qu’il {consulte abusivement} la clinique sans rendez-vous du boulevard Laurier.
service-use: Elle est une {visiteuse régulière} de notre urgence, {encore elle}, note le commis au tri.
service-use: {Patient boomerang} du service de crise, vu quatre fois en décembre pour de l’insomnie.
service-use: Il s’agit d’une {vieille connaissance} du centre de crise, orientée chez nous pour un avis sur la lamotrigine.
disability: Le sujet présente une {débilité légère} à la lecture du WISC de 1987, à réévaluer avec des outils actuels.
disability: Monsieur, {paraplégique} de 51 ans et {prisonnier de son fauteuil}, entraîne l’équipe de basket de son quartier.
disability: Fillette {trisomique}, rieuse, accompagnée de sa grand-mère pour une évaluation du sommeil.
disability: {Arriéré mental} selon un rapport de 1979, monsieur lit pourtant le journal et fait son marché.
disability: {Grabataire} depuis sa chute, cette ancienne couturière reçoit la visite de ses nièces le dimanche.
disability: Il {souffre d’un handicap} visuel, utilise une canne blanche et prend le métro seul.
othering: Comparé à la {population saine}, son rendement attentionnel est de deux écarts types plus bas.
othering: {Les cas psychiatriques} sont vus en fin de journée à la clinique du Dr Bergeron.
othering: Elle dit vouloir un conjoint; il faudrait, d’après le rapport, qu’il soit lui aussi {un patient psychiatrique}.
othering: Notre {clientèle lourde} occupe l’aile B, la sienne donnant sur le jardin.
othering: Il fréquentait une école {normale} avant son transfert en classe d’adaptation.
appearance: À la salle d’attente, homme {sale} et {hirsute}, lisant une revue d’astronomie.
appearance: Dame {peu soignée}, dentition {en piteux état}, sourire fréquent, débit verbal normal.
appearance: {Accoutrée} d’une robe de soirée à dix heures du matin, la patiente explique qu’elle revient d’un mariage.
appearance: Il se présente {échevelé}, {dégageant une forte odeur corporelle}, accompagné de son chien.
appearance: Patient à l’{aspect repoussant}, écrit-on au dossier de 2009, sans autre description de la dermatose.
belittling: Madame {fait sa victime} auprès de ses sœurs, d’après le conjoint rencontré séparément.
belittling: Les {jérémiades} de monsieur portent sur la nourriture et le bruit des chariots.
belittling: Il {chigne} un peu avant la prise de sang, puis tend le bras.
belittling: Ma {petite patiente} de ce matin, 72 ans, avait apporté ses aquarelles.
belittling: Selon la note de nuit, il {fait du cinéma} lorsqu’il décrit ses palpitations; Holter demandé.
label: {Délirant chronique} de 60 ans, le voisin du patient l’a hébergé pendant deux semaines.
label: AVIS PSYCHIATRIQUE : {addict} au crack, enceinte de 22 semaines, désirant garder son bébé.
label: Cette {hystérique notoire}, comme l’écrivait mon prédécesseur, a en fait une épilepsie temporale.
label: {Autiste sévère} depuis l’enfance, le garçon vit en centre de réadaptation et aime les trains.
label: Le conjoint est {cocaïnomane}; elle a obtenu la garde des enfants en septembre.
label: Le test nous a surpris, cet {ex-toxicomane} s’étant dit abstinent à sa marraine.
label: Comme beaucoup d’{anxieux}, il vérifie la cuisinière avant de sortir et se lève la nuit.
label: Hospitalisation d’un {dément} de 88 ans qui cherche sa femme en soirée.
label: {Psychopathe} au sens de la PCL-R selon un premier rapport, contredit par le nôtre.
credibility: On {soupçonne monsieur de feindre} ses pertes de conscience; EEG prolongé le 18.
credibility: {Peu franc} quant à sa consommation, le patient accepte néanmoins un dosage sanguin.
credibility: Il {insiste pour dire} qu’il n’a pas frappé le gardien.
credibility: Il a, {prétendument}, des douleurs diffuses depuis l’accident de chantier; imagerie demandée.
substance: Il était {intoxiqué comme d’habitude} à son arrivée, selon l’ambulancier.
substance: Madame {a fait une rechute} au Nouvel An et a repris contact avec sa marraine dès le lendemain.
substance: Monsieur {quête des opioïdes} auprès de chaque nouveau résident, d’après la note infirmière du 9.
substance: Grossesse marquée par l’{abus de substances}, nouveau-né suivi en néonatalogie, allaitement en cours.
substance: {Éthylisme chronique} relevé à l’examen d’entrée à Sainte-Anne, gamma-GT à 412.
substance: Le conjoint {se drogue}, elle non; tous deux sont sur une liste d’attente pour un HLM.
substance: BILAN : test {souillé} aux amphétamines, fonction hépatique normale, vaccin à jour.
substance: Elle prend 80 mg de méthadone depuis 2021 et n’a plus {touché à la dope}, selon la pharmacienne de son quartier.
service-use: Patient {institutionnalisé}, quarante ans à Saint-Jean-de-Dieu, qui tient le registre des visiteurs de la résidence.
service-use: Le séjour se prolonge; la direction évoque un {bloqueur de lit}, la famille un manque de places en RI.
service-use: {Multirécidiviste des urgences}, il repart chaque fois avec un rendez-vous trop éloigné.
service-use: Vu hier, {toujours les mêmes motifs}, {toujours la même patiente}; sérologies refaites.
service-use: Nous avons affaire à un {client fidèle} de l’unité de courte durée.
service-use: Consultations {injustifiées} au nombre de quatorze, écrit le CLSC, qui offre maintenant un suivi téléphonique.
compliance: La prise du comprimé a été {refusée} par le patient, qui a choisi la salle d’apaisement.
compliance: {Observance douteuse} du lithium, lithiémie à 0,3.
compliance: Ordonnance non honorée, patient {négligent} dans sa prise d’insuline et de clozapine.
compliance: Elle {défie} les consignes du foyer en rentrant après le couvre-feu, mais aide volontiers à la cuisine.
compliance: Patient {qui ne veut rien savoir} des psychologues, a tout de même gardé ma carte.
coercion: Madame {n’a pas le droit} de voir sa colocataire sans témoin, décision prise par l’équipe à revoir.
coercion: Ayant {quitté sans permission}, il a été retrouvé chez son ami Luc, avec ses médicaments.
coercion: Le clinicien {lui a ordonné} de rester au lit jusqu’à midi.
coercion: {Laissée libre} d’aller au jardin après le dîner, madame en revient avec des lilas.
insight: {Sans critique} aucune de son délire, le patient demeure accessible à la discussion de ses valeurs.
insight: {Jugement social pauvre}, famille attentive et disponible la fin de semaine.
insight: Elle {ne comprend pas qu’elle est malade}, rapporte le fils unique, médecin à Lyon.
insight: ANALYSE : l’{absence d’autocritique} de cet étudiant en génie ne l’empêche pas de suivre ses cours en ligne.
insight: Arrêt du traitement attribué à un {déni massif}, selon l’expert; la patiente évoque plutôt ses tremblements.
insight: Le {mauvais jugement} dont il a fait preuve dans sa gestion financière a conduit à une curatelle.
suffering: Le jeune {souffrait alors d’}une phobie scolaire, résolue à l’entrée au secondaire.
suffering: Trois de mes patients {affligés de} la maladie de Huntington participent à l’étude, celui-ci en fait partie.
suffering: {Accablée d’}une fibromyalgie, elle peint le matin et se repose l’après-midi.
suffering: Baisse auditive bilatérale chez le conjoint; madame est {victime d’}un trouble bipolaire et tous deux suivent le groupe d’entraide.
suicide: Une voisine {s’est donné la mort avec succès} en mars et l’événement a ravivé son deuil.
suicide: {Suicidaire}, monsieur a été vu en cabinet à 8 h, puis transféré en ambulance.
suicide: DÉCÈS DANS LA FAMILLE : mère, cancer; frère, {suicide complété}; tante, cause inconnue.
suicide: La {tentative inaboutie} de novembre aurait suivi l’annonce du licenciement.
suicide: Elle {ne s’est ratée que de peu}, dit le chirurgien, une artère ayant été touchée.
suicide: {Contrat de non-suicide} verbal obtenu, ligne 988 remise par écrit.
character: Patiente {quérulente}, onze lettres adressées au commissaire, dont deux jugées fondées.
character: On décrit un enfant {menteur} et {sournois}, doué en dessin, proche de son grand-père.
character: {Narcissique} et {arrogant} avec l’interniste, l’architecte s’est excusé le lendemain.
character: Ton {sarcastique et insolent} en début de rencontre, larmes à l’évocation du père.
risk: Conduite {imprévisible et dangereuse}, selon le rapport de police du 6 juin.
risk: {Prédateur}, écrit l’agent de probation; l’échelle STATIC-99R donne un score de 1.
risk: À l’urgence, elle a été {très agressive}, crachant par terre, puis {incontrôlable} selon le gardien.
risk: Risque hétéroagressif : patient {connu violent}, aucune arme au domicile, frère hébergé jusqu’à lundi.
failure: {L’échec du suivi externe} nous amène à proposer un hôpital de jour à Sherbrooke.
failure: Trois rendez-vous {manqués sans justification}, dossier fermé, réouvert à la demande du GMF.
failure: {Non-répondeur} à la kétamine, le patient envisage maintenant l’ECT avec sa conjointe.
pessimism: {Peu d’espoir de rétablissement}, notait-on en 2012; elle dirige aujourd’hui une coopérative.
pessimism: Aucune rémission notée au dossier, {cause perdue} pour l’équipe de l’époque.
pessimism: Il {restera toujours dépendant} de l’aide de l’État, d’après l’expert de la Régie.
deficit: {Incapable de s’occuper} d’elle-même, la patiente a été hébergée chez sa cousine de Lévis.
deficit: Le score situe monsieur au niveau {déficient}, principalement aux tâches chronométrées.
deficit: Habiletés parentales {lacunaires}; l’enfant, souriant, cherche sa mère du regard.
othering: Les {malades} mangent à 11 h 30, les familles peuvent se joindre à eux le dimanche.
othering: Elle n’est {pas comme les autres}, résume le professeur, qui l’apprécie beaucoup.
othering: {Ce genre d’individu} ne tient pas en place, a commenté le voisin de palier.
disability: Un grand-oncle {simple d’esprit} a longtemps vécu à la ferme familiale de Kamouraska.
appearance: Tenue {provocante}, ongles longs, contact facile, discours centré sur son procès.
appearance: {Laisser-aller} vestimentaire manifeste, selon l’ergothérapeute; manteau trop grand, bottes percées.
appearance: Patient {dépenaillé}, dont les vêtements portent des traces de peinture, car il repeint sa cuisine.
belittling: Elle {gémit pour un rien} la nuit; le matelas a été changé hier.
belittling: Le {pauvre homme} a perdu son chien et sa conjointe la même année.
credibility: Monsieur {confesse} un écart à l’Halloween et {dénie} tout craving depuis.
credibility: {Il prétexte} un trou de mémoire au sujet du 3 mars, lit-on dans l’expertise adverse.
credibility: Les {prétendus} vertiges de madame apparaissent au lever et cessent avec un verre d’eau.
compliance: VAD de 10 h : Monsieur est {non observant} à sa palipéridone orale, pilulier de la semaine encore plein.
label: {Schizophrène} de 34 ans, en appartement supervisé depuis mars, curatelle privée.
credibility: La cliente {prétend} avoir payé son loyer au propriétaire, reçu à fournir d’ici vendredi.
substance: Dépistage urinaire {sale} lundi matin, résultat transmis à l’équipe du SIM.
insight: Aucune {autocritique} de la part de l’usager face à l’état du logement.
failure: {Échec du placement} en RI, retour sur l’unité prévu demain.
risk: Homme {violent} selon la fiche de transfert, visiter à deux intervenants.
service-use: Monsieur est {un habitué} de l’urgence de Montfort, l’infirmière au triage le connaît par son prénom.
disability: Dame {clouée à son fauteuil roulant}, salle de bain à adapter, demande faite au programme d’adaptation de domicile.
character: {Manipulatrice} avec les nouvelles intervenantes, demande à chacune une avance sur son budget.
belittling: Monsieur a fait {une crise de bébé} quand on lui a dit que l’éducatrice était en congé.
appearance: Cliente {négligée}, manteau d’hiver en juillet, accompagnée de sa sœur.
pessimism: Pas d’objectif de retour à l’emploi, {elle ne travaillera jamais}.
suffering: Jeune homme qui {souffre de} schizophrénie depuis l’âge de 19 ans, référé par la clinique des premiers épisodes.
compliance: {Refuse} le bain offert par l’auxiliaire à deux reprises, accepte une débarbouillette au lavabo.
credibility: Elle {nie} tout conflit avec sa coloc, alors que l’intervenante de la ressource en a entendu un dimanche.
suicide: Troisième {tentative ratée} en deux ans, chaque fois après une rupture.
substance: {Abus d’alcool} et de speed depuis l’adolescence, première demande de service en dépendance.
failure: {A échoué} son sevrage à domicile en octobre, deuxième essai prévu au CRD.
coercion: On lui {permet} deux sorties par semaine si le ménage est fait.
risk: Monsieur devient {menaçant} quand on parle de la fiducie et de ses cigarettes.
disability: Le frère est {handicapé mental}, il vit encore chez leur mère à Hawkesbury.
othering: Elle ne sait pas jouer avec ses enfants {comme une mère normale}, selon la TS en protection.
character: Très {exigeante} au téléphone, cinq messages laissés pour son transport adapté.
appearance: À l’arrivée, usager {malpropre}, ongles longs, même chandail qu’à la dernière visite.
deficit: Usager {de bas niveau}, a besoin qu’on fasse le lavage avec lui chaque lundi.
pessimism: {Cas désespéré} selon l’équipe de jour, référence au SI variable quand même envoyée.
compliance: Malgré les rappels, {il ne collabore pas} au plan d’intervention et manque les rencontres de réseau.
label: {Borderline} suivie en groupe de TCD à Longueuil, deuxième cycle commencé la semaine passée.
credibility: {Minimise} sa consommation devant la travailleuse sociale, parle de deux bières le samedi.
substance: Dit être {clean} depuis le 4 janvier, jeton de 90 jours montré à l’intervenant.
insight: Usagère {dans le déni} de sa maladie, affirme que le diagnostic est une erreur du CH.
failure: Cliente {perdue au suivi} après le déménagement à Cornwall, dossier à fermer.
risk: Antécédents : {agressif} envers son père à deux reprises, TAQ en place pendant un an.
service-use: Elle {abuse des services} de crise, neuf appels au 811 ce mois-ci.
disability: Garçon de sept ans, {attardé}, orienté vers le CRDITED par l’école.
character: L’usager est {paresseux}, son lit n’est pas fait et la vaisselle s’accumule depuis dimanche.
belittling: {Fait sa victime} dès qu’on aborde le budget avec sa curatrice.
appearance: {Débraillé} et barbe longue, il se présente en retard à l’évaluation en ergo.
pessimism: Schizophrénie paranoïde, {patient chronique}, même chambre depuis 2011.
suffering: Aîné {victime d’}un AVC l’an dernier, soutien à domicile trois fois semaine.
compliance: {Mauvaise adhésion} au traitement depuis le congé, injection manquée le 3 et le 17.
credibility: {Mauvais historien}, les dates de ses hospitalisations changent d’une rencontre à l’autre.
suicide: {Geste manipulateur} le soir de son anniversaire : quatre comprimés de lorazépam, puis appel à sa sœur.
substance: Il {se drogue} depuis la mort de son frère, surtout les fins de semaine, seul dans sa chambre.
failure: L’usagère {a échoué} en appartement autonome, retour en foyer de groupe décidé en équipe.
coercion: Transfert {imposé} par l’équipe malgré son désaccord, départ à 13 h en taxi.
risk: {Dangereuse pour elle-même} lorsqu’elle cuisine, l’ergothérapeute demande le retrait du four.
disability: Monsieur, {infirme} depuis l’accident de travail de 1998, ne monte plus l’escalier.
othering: Ses parents vieillissent; son frère, lui, est {normal} et travaille à la Ville.
character: Elle {cherche l’attention} du personnel au moment du changement de quart.
appearance: Madame {sent mauvais}, l’auxiliaire familiale propose un bain avant la visite chez le dentiste.
deficit: Monsieur {a décompensé} une semaine après le départ de son intervenante pivot.
pessimism: {Sans espoir de rétablissement}, on vise le maintien et l’hébergement à long terme.
compliance: Usager {réfractaire} aux activités de groupe proposées par l’éducateur.
label: Suivi d’un {ancien toxicomane} de 52 ans, hébergé en logement social avec soutien communautaire.
credibility: Elle {allègue} avoir reçu des coups de son ex, une rencontre est prévue au CAVAC.
substance: Odeur de cannabis dans le corridor à notre arrivée; il dit dormir peu et {abuse de} ses somnifères.
insight: Aucune conscience de ses limites : {autocritique nulle} en ce qui a trait à la conduite automobile.
failure: {Échec de la désintoxication} à la Maison Jean-Lapointe, départ au jour 6.
risk: Usager {imprévisible}, garder la porte du bureau ouverte pendant l’entretien.
service-use: Lit d’évaluation occupé par {un bloqueur de lit} en attente d’une place en CHSLD.
disability: Fille {déficiente} placée en famille d’accueil à Sudbury, visites supervisées une fois par mois.
character: Attitude {hostile} à l’accueil du CLSC, reparti avec le formulaire sans le remplir.
belittling: {Pleurniche} pour avoir une cigarette entre deux pauses, puis retourne au salon.
appearance: Se présente {échevelée} et pieds nus dans ses bottes, dit avoir dormi dans un abribus.
pessimism: Trouble bipolaire {réfractaire}, troisième avis demandé à Pinel l’automne dernier.
suffering: Frère cadet {aux prises avec} un trouble délirant, aussi suivi au CLSC de Hochelaga.
compliance: Patiente {opposante} lors du rappel de l’heure du coucher, regagne sa chambre vers minuit.
credibility: Après quelques questions, Monsieur {avoue} avoir vendu ses comprimés de méthylphénidate à un voisin.
suicide: Rapport d’évaluation : {tentative infructueuse} par pendaison en 2020, une autre par médication en 2022.
substance: {Toxicomanie} active, ne veut pas de traitement pour l’instant, accepte le matériel stérile.
failure: Plusieurs {traitements échoués} au dossier : sertraline, venlafaxine, deux thérapies de groupe.
coercion: Il {a été autorisé} à garder son chat à condition de suivre les règles de la maison.
risk: {Combatif} à l’arrivée des policiers selon le rapport des ambulanciers, calme à l’urgence.
disability: Femme {confinée à un fauteuil roulant} depuis 2017, vit au 3e étage sans ascenseur, demande de HLM adapté en cours.
othering: Les voisins sont des {gens normaux} qui n’en peuvent plus du bruit, rapporte le propriétaire.
character: {Immature} pour ses 28 ans, appelle sa mère avant chaque décision.
appearance: {Hygiène déplorable}, vêtements souillés, bas de contention retirés; bain donné par l’ASI.
deficit: {Faible niveau de fonctionnement}, ne gère ni ses rendez-vous ni sa carte OPUS.
pessimism: L’équipe croit qu’{il n’y a plus rien à faire} et propose la fermeture du suivi intensif.
compliance: Elle {ne respecte pas} son plan de traitement et a annulé trois rencontres avec la nutritionniste.
label: {La TPL} du 204 demande à voir son intervenante avant le souper.
credibility: Monsieur aurait {supposément} perdu son chèque d’aide sociale dans l’autobus.
substance: Sa consommation de {drogues dures} date du décès de son conjoint, explique-t-elle.
insight: {Faible autocritique} quant aux dépenses, trois cartes de crédit pleines depuis août.
failure: Le jeune {n’a pas réussi} son programme de réinsertion et retourne au foyer en attendant.
risk: Client {à haut risque}, suivi étroit recommandé à la clinique de jour.
service-use: Le dossier fait trois tomes : un {cas lourd} en utilisation des services, cinq ressources cette année.
disability: Il se décrit peu; l’ancien rapport dit {simple d’esprit}, terme à retirer.
character: Monsieur est {démotivé}, ne vient plus au plateau de travail depuis trois jeudis.
belittling: Elle {joue la comédie} dès que son ergothérapeute parle de monter l’escalier.
appearance: Cheveux gras, {allure crasseuse}, dort dans son auto au stationnement de l’aréna.
pessimism: Pronostic : {peu de potentiel}, la demande au programme de stage est mise de côté.
suffering: Une proche {affligée} d’Alzheimer partage son logement et il lui prépare ses repas.
compliance: L’usager s’est montré {peu collaborateur} à l’évaluation des habiletés domestiques, terminée en 20 minutes.
credibility: La fille {se plaint} de ne pas être rappelée par l’équipe, la mère est du même avis.
suicide: {Suicide réussi} d’un résident en 2021, intervention de postvention encore proposée aux pairs.
substance: Il a {une mauvaise habitude} de crack, dit le rapport du refuge, et {quête de la drogue} au terminus.
failure: Scolarité de secondaire 2, {échec de l’intégration} au plateau de jour, on revoit les objectifs avec lui.
coercion: L’usager {a fugué} du foyer avec un autre résident, retour par leurs propres moyens à 22 h.
risk: Monsieur Tremblay a été {assaultant} envers un préposé, selon le résumé de congé du 12.
disability: Mère {invalide}, père décédé, il fait l’épicerie et les commissions depuis ses 12 ans.
othering: {Contrairement aux gens normaux}, il mange debout et ne veut pas de table dans son studio.
character: {Clivante} avec l’équipe, elle dit à la TS que l’infirmière lui a promis un logement.
appearance: Odeur corporelle forte, {tenue négligée}, mange un sandwich durant toute l’entrevue.
deficit: {Inapte} à s’occuper de son chien, la SPCA viendra le chercher mardi.
pessimism: {Irrécupérable} selon l’ancien intervenant, dossier remis à la nouvelle équipe du SIM.
compliance: {Non-compliance} au traitement depuis le décès de la mère, le pharmacien rapporte quatre Dosette non réclamées.
label: Dame {alcoolique} en HLM, deux plaintes de bruit à l’office d’habitation.
credibility: L’usagère {n’est pas crédible} lorsqu’elle parle de ses études de droit à Ottawa.
substance: Tests d’urine {sales} deux fois au programme de méthadone, privilège de doses à emporter revu.
insight: {Ne reconnaît pas sa maladie} et demande pourquoi une infirmière vient chaque mois.
failure: {N’a pas répondu} à l’olanzapine, puis {échec à la clozapine} en 2018.
risk: {Délinquant sexuel} relocalisé à Gatineau, à loger loin des écoles, dit le courriel de l’agent.
service-use: {Surutilisation} de l’urgence : 31 visites, 4 hospitalisations, aucun médecin de famille.
disability: {Lourdement handicapé}, le client attend sa nouvelle base roulante depuis neuf mois.
character: Jeune adulte {capricieux}, change d’idée sur le choix du meuble avant chaque livraison.
belittling: {Pauvre petit} qui fait pitié à voir, écrit la bénévole de la banque alimentaire.
appearance: Femme {mal attifée}, rencontrée au centre de jour avec son frère.
pessimism: Itinérance {chronique}, {perte de temps} que de chercher un logement, selon la note de l’ancien organisme.
suffering: Aidante {accablée par} la sclérose en plaques de son mari, demande du répit deux jours semaine.
compliance: Le client {résiste} à l’idée d’un pilulier et garde ses pots dans un tiroir.
credibility: Interrogé sur les bleus, l’usager {reste évasif} et {prétexte} une chute dans l’escalier.
suicide: Le plus vieux {a réussi à se suicider} selon la note de 2015, la cliente avait 20 ans.
substance: A {rechuté} dans la cocaïne après la paie, il demande lui-même une place au CRD.
failure: {A abandonné} la thérapie de groupe à la séance 3, retour possible à l’hiver.
coercion: Clé de la cuisine {confisquée} par la responsable à la suite de l’oubli d’une poêle sur le feu.
risk: {Comportements agressifs} en fin de journée au salon, deux voisins de chambre dérangés.
disability: Le conjoint, retraité de la mine, et elle, {une handicapée} de 72 ans, partagent un 3 ½ au sous-sol.
othering: Elle a {des réactions anormales} aux compliments, baisse la tête et quitte la pièce.
character: En stage à la cuisine, il arrive à l’heure mais serait {fainéant} d’après le contremaître et {lâche} d’après la TS.
appearance: {Peu soignée}, linge froissé, pas de manteau; l’intervenante lui remet un bon pour la friperie.
deficit: {Régression} depuis le changement de chambre, ne fait plus son lit, dort le jour.
pessimism: {Potentiel de réadaptation limité}, selon le sommaire d’ergothérapie daté du 6 juin.
compliance: {Inobservance} connue, trois hospitalisations précédées d’un arrêt de la rispéridone.
label: {Bipolaire} de 41 ans, mère de deux enfants, employée de la Ville de Laval.
credibility: Il {reconnaît} finalement avoir cassé la vitre, après avoir {nié} devant le propriétaire.
substance: {Consommation abusive} d’opioïdes prescrits, deux pharmacies au dossier, rappel du médecin demandé.
insight: {Ne comprend pas la gravité} de ses dettes, la TS l’aide à écrire à Hydro-Québec.
failure: Il s’agit de son quatrième {échec thérapeutique}, cette fois au Portage de Saint-Malachie.
risk: {Potentiel de violence} élevé d’après le triage, aucun geste depuis l’arrivée.
service-use: Client {bien connu du service}, rencontre d’accueil écourtée, pas de nouvelle évaluation.
disability: {Sourd-muet}, le locataire du 7 reçoit une interprète LSQ le jeudi.
character: {Envahissante} dans le corridor, elle suit son intervenante jusqu’à la salle de photocopies.
belittling: {Caprice} au repas du midi : voulait des crêpes, a mangé des biscuits soda.
appearance: Barbe sale et ongles noirs, {laisse à désirer} côté hygiène, douche offerte au centre de jour.
pessimism: {Ne s’en sortira pas} sans sa mère, écrit l’intervenant dans le plan de 2023.
suffering: La cliente est {atteinte d’}un trouble obsessionnel et lave ses mains 40 fois par jour.
compliance: {Refus de collaborer} à la visite de salubrité, la porte demeure fermée.
credibility: Madame {prétendrait} avoir le dos bloqué le matin, {soi-disant} depuis sa chute; examen d’ergo à venir.
suicide: Le plan daté de 2019 parle de {chantage suicidaire} envers son conjoint à chaque départ en voyage.
substance: {Usage abusif} de boissons énergisantes et d’alcool les fins de semaine, note du médecin du travail.
failure: Patiente {non répondante} aux antidépresseurs, approche non pharmacologique explorée avec l’équipe.
coercion: Elle {s’est évadée} de la cour arrière pendant la pause cigarette, trouvée au dépanneur.
risk: {Dangerosité} élevée selon la grille de 2016, rapport à mettre à jour avant le retour au logement.
disability: Son fils {arriéré} fréquente l’école spécialisée, transport jaune à 7 h 20.
othering: {Ce monde-là}, en santé mentale, viennent chercher leurs chèques le premier, dit l’employé cité au rapport.
character: Ton {arrogant} au téléphone avec la secrétaire, il raccroche avant d’obtenir son rendez-vous.
appearance: Monsieur {dégage une forte odeur}, {mal rasé}, linge trempé; la halte-chaleur lui a prêté un manteau.
deficit: {Aucune habileté} sociale, reste seul à la table du fond pendant le café-rencontre.
pessimism: Situation {sans issue}, aucun autre milieu ne l’acceptera, écrit la gestionnaire.
compliance: Médication {prise de façon erratique} et client {récalcitrant} au blister, la pharmacie suggère la supervision.
label: Deux {schizophrènes} du même étage cuisinent ensemble le mercredi soir, belle initiative.
credibility: Père {peu fiable}, ses versions changent selon qu’il parle à l’avocat ou à la DPJ.
substance: Boit de la bière dès le matin et {se gèle} à la kétamine les soirs de paie.
insight: L’usagère demeure {anosognosique}, ne voit pas pourquoi un mandat d’inaptitude est demandé.
failure: {Tentative de réinsertion échouée} en entreprise adaptée, trois semaines sur douze complétées.
risk: {Prédateur} selon l’ancien foyer, l’éducateur demande une chambre seule sans clé commune.
service-use: {Encore lui} à l’accueil, troisième fois cette semaine, veut un billet d’autobus.
disability: Sa sœur {mongole} a 44 ans, va à l’atelier et joue aux quilles avec lui.
character: {Tête dure}, il garde sa vieille bouilloire malgré les recommandations de l’ergothérapeute.
belittling: Sa grand-mère {radote} au salon et lui {chigne} pour rentrer chez eux.
appearance: {Apparence repoussante} notée en 2014, plaies aux jambes; soins à domicile commencés.
pessimism: Stabilisation seulement, {aucune amélioration à espérer} d’après l’équipe de réadaptation.
suffering: Couple dont les deux sont {victimes de} maladie mentale, suivi familial tous les 15 jours.
compliance: Elle {ne veut rien savoir} de l’injection mensuelle, préfère les comprimés avec son yogourt.
credibility: {Exagère} sa douleur au genou, selon le médecin-conseil, afin d’éviter la marche.
suicide: Il {n’a pas réussi à se tuer} avec l’insuline, il en parle calmement à la TS.
substance: Deux mois {sobre et propre}, il {replonge} après les funérailles de son père.
failure: Madame {a fait faux bond} à son troisième rendez-vous d’évaluation, dossier mis en veille.
coercion: Le client {a reçu la permission} d’aller au mariage de sa cousine, retour avant 23 h.
risk: Gros chien non attaché et maître {menaçant}, visites à domicile suspendues par la chef de programme.
disability: Client {estropié} après l’accident de motoneige, prothèse à ajuster à l’IRDPQ.
othering: Elle voudrait un chum {normal}, écrit l’intervenante, pas quelqu’un du centre de jour.
character: Usager {égocentrique}, ramène tout à son procès contre le propriétaire.
appearance: {Accoutrement bizarre}, trois tuques superposées, souriante tout au long de la visite.
deficit: Vu à domicile, {ne sait même pas} faire cuire un œuf, panier de recettes illustrées remis.
pessimism: {Condamné à} l’hébergement pour le reste de ses jours, d’après le comité d’accès.
compliance: {Ne se conforme pas} aux règles du foyer : fume dans la salle de bain, rentre à minuit.
label: Le {fou} du troisième, comme l’appelle le concierge dans son rapport, joue de l’orgue le soir.
credibility: {Invente} un rendez-vous médical pour manquer le groupe, d’après l’éducatrice.
substance: {Drogué} à l’accueil, pupilles dilatées, il cherchait un ami qui n’habite plus ici.
insight: {Incapable de se remettre en question} en médiation, reporte les torts sur l’autre locataire.
failure: {Échec du suivi de proximité}, usagère référée au suivi d’intensité variable.
risk: {Explosif} dès qu’un bruit vient du plafond, il a frappé le mur, dit le concierge.
service-use: Deux frères {bien connus de la police} et de l’urgence, dorment au campement de la rue Notre-Dame.
disability: Femme {retardée}, drôle, aime les casse-têtes, logée en RTF à Trois-Rivières.
character: Elle {monte le personnel} contre l’intervenante de nuit, a dit la chef d’unité.
belittling: Le client {niaise} au lieu de remplir sa demande d’allocation-logement.
appearance: {Sale} et fatiguée, Madame sort du métro avec ses sacs vers 8 h.
pessimism: {Aucun espoir} de reprise d’études, lit-on à la fin de l’évaluation de fonctionnement.
suffering: Son père {souffrait de} dépression et buvait, elle en garde un souvenir triste.
compliance: {Refusant} toute aide à l’entretien, Monsieur accepte tout de même le repas congelé.
credibility: {Affirme sans preuve} que la responsable lit son courrier, signalement au commissaire aux plaintes fait.
suicide: Deuxième passage à l’urgence, {contrat de non-suicide} signé avec le psychologue.
substance: {Crackhead} inscrit en marge du vieux dossier, mot rayé par l’équipe.
failure: Le {retour à domicile a échoué} après neuf jours, faute de préposé la fin de semaine.
coercion: Elle {doit obéir} aux heures de coucher, sinon elle perd son café du matin.
risk: Usagère {dangereuse} pour le voisinage, le propriétaire demande un suivi plus serré.
disability: {Cloué au lit} à 61 ans, l’ancien menuisier écoute la radio et reçoit le CLSC matin et soir.
othering: L’équipe parle de lui rendre une existence {normale}, soit un bail et un emploi.
character: L’usager se montre {inapproprié} avec les étudiantes en travail social.
appearance: {Vêtue de façon vulgaire} pour la cour, l’avocate lui a prêté un veston.
deficit: Madame est {dépassée} et {ne s’en sort pas} avec ses trois enfants, aide aux devoirs demandée.
pessimism: {Évolution défavorable} prévue, {peu d’espoir} d’un bail à son nom avant plusieurs années.
compliance: S’est montrée {non coopérative} durant l’évaluation MOCA, a demandé d’arrêter à la question 4.
label: {Paranoïaque} en logement social, trois serrures à la porte, accepte de parler dans le corridor.
credibility: La version de Madame est {douteuse}, le rapport de police dit autre chose.
substance: Client {accro} au fentanyl depuis deux ans, fume seul, trousse de naloxone remise.
insight: {Déni} du trouble alimentaire chez la fille, {déni} aussi chez la mère; référence à Anorexie et boulimie Québec.
failure: {Perdue de vue} depuis avril, l’équipe de rue la cherche à Place Émilie-Gamelin.
risk: Son conjoint est {violent et contrôlant}, scénario de protection refait avec la maison d’hébergement.
service-use: Patient {hospitalo-dépendant}, demande l’admission dès que son voisin fait du bruit.
disability: Ils vivent à quatre, dont un oncle {débile} et une grand-mère {impotente}, dans un duplex à Hull.
character: {Ingrate} envers la famille d’accueil, elle demande à changer de milieu avant Noël.
belittling: {Petite crisette} au moment de rendre les clés, rien de cassé.
appearance: {Tenue provocante} au groupe du mardi, rappel du code vestimentaire fait en privé.
pessimism: La famille est prévenue : {il sera toujours malade}, selon le psychiatre consultant.
suffering: Homme de 70 ans {accablé d’}un parkinson, ergothérapie pour l’habillage et la tasse à deux anses.
compliance: Patient {difficile à traiter}, {fait à sa tête} pour l’insuline, glycémies entre 14 et 22.
credibility: Devant la travailleuse sociale, elle {jure ne pas avoir} touché au chèque de sa mère, ce qui {reste à prouver}.
suicide: {Tentative de suicide manquée} dans le garage, le beau-frère l’a trouvé avant le souper.
substance: {Abuseur d’opiacés}, dose de Suboxone augmentée à 16 mg par la clinique Meta.
failure: {Échecs répétés} en hébergement : six ressources en quatre ans, chaque fois un conflit de chambre.
coercion: Ordonnance d’hébergement en vigueur; si elle quitte, on parlera d’{évasion} et la police la {ramènera}.
risk: L’ex-conjoint, {un homme dangereux}, connaît l’adresse de la ressource; changer le code.
disability: {Prisonnier de son fauteuil}, il vit au deuxième; une plateforme élévatrice est demandée.
othering: Centre de jour pour {cette clientèle-là}, ouvert du lundi au jeudi à Val-d’Or.
character: Usager {provocateur} lors de la réunion des résidents, a critiqué le menu de la semaine.
appearance: Cliente {à l’allure de sans-abri}, bottes trouées, la halte lui en a fourni une paire.
deficit: Profil de {faible autonomie}, besoin de rappels pour le bain, le four et les médicaments.
pessimism: Alcool depuis 30 ans, {rien ne marchera} avec lui, lit-on dans la demande au CRDM.
compliance: Rappels quotidiens, appels, visites : Madame reste {non adhérente} à la lithémie mensuelle.
label: Vu ce jour un {cas psychiatrique} envoyé par l’OMH pour encombrement et odeurs.
credibility: Usagère qui {se prétend} enceinte de cinq mois, rendez-vous d’échographie à confirmer.
substance: {Poteux} notoire depuis le secondaire, il vapote dans l’autobus scolaire de son frère.
insight: {Peu conscient} de l’effet de ses cris sur les voisins, d’après le gestionnaire de l’immeuble.
failure: {A failli} à son engagement de payer le loyer, entente de paiement refaite pour mai.
risk: Madame, {combative} lors du bain, {violente} au coucher, reçoit ses soins à deux préposées.
service-use: Les ambulanciers la décrivent comme une {cliente régulière}, quatre transports depuis lundi.
disability: Son voisin {invalide} lui confie ses clés; les deux dînent ensemble le samedi.
character: {Passive}, {apathique}, attend que l’intervenante propose et ne prend aucune décision.
belittling: L’usager {quémande} du café, puis {rouspète} si on répond non.
appearance: Monsieur porte une {chemise douteuse}, {l’air d’un clochard}, devant le comité d’admission.
pessimism: On l’a décrit {sans avenir} à 23 ans, la nouvelle TS demande de revoir cet énoncé.
suffering: Enfant {souffrant} de TDAH, conduit au CLSC par sa grand-mère, ergothérapie en milieu scolaire.
compliance: Jeune {rebelle} aux règles, {défie} le chef d’unité, mange dans sa chambre.
credibility: Il {se déresponsabilise} et {blâme les autres} pour son bris de condition, écrit la TS au dossier de probation.
suicide: {Le suicidaire} du lit 3 attend son évaluation, triste depuis la perte de son emploi.
substance: {Junkie} du coin Saint-Laurent, trousse d’injection remise, il reviendra jeudi.
failure: Thérapie conjugale : {échec} après cinq rencontres, ils dorment chacun chez leur mère.
coercion: En garde préventive depuis 48 h, on {le retient} à l’étage sans lui remettre ses souliers, note la TS.
risk: {Récidiviste violent}, il a brisé les vitres du bus à deux reprises, rapport au dossier de 2022.
disability: Elle est née {difforme} selon le vieux dossier, elle parle plutôt de sa jambe de gauche.
othering: {Ce type de personnes} fréquente la soupe populaire du sous-sol de l’église.
character: {Séductrice} avec le bénévole, lui a offert du gâteau maison à trois reprises.
appearance: {Look négligé} à l’entrevue de stage, l’agente d’intégration lui prête une cravate.
compliance: Les parents collaborent bien, mais leur fille, vue seule à l’école avec la psychoéducatrice, demeure {non collaborante} et regarde par la fenêtre.
label: Au moment du transfert vers l’équipe FACT, l’usager est décrit comme {un schizophrène} connu depuis 1996, veuf, amateur de hockey et propriétaire d’un petit chalet.
suicide: La travailleuse sociale de l’urgence nous informe que le père {aurait commis un suicide} dans la même maison où Monsieur habite aujourd’hui avec son chat.
substance: Antécédents : TDAH, hépatite C traitée, {abus} de cannabis, {alcoolisme}, trois cures à Québec.
insight: Bonne mémoire, discours cohérent, {autocritique partielle}, souhaite reprendre la conduite au printemps.
coercion: À son arrivée au foyer, on lui {a retiré} son téléphone et on {ne l’autorise pas} à appeler sa sœur avant trois jours.
risk: Consigne à la réception : homme {agressif verbalement}, appeler l’agent de sécurité dès son entrée.
service-use: {Patient fréquent} du sans rendez-vous, reçu encore ce matin pour un renouvellement de pompe.
othering: L’objectif écrit au PI, « intégrer un milieu de travail », est suivi de la mention : avec des collègues {normaux}.
character: {Recherche d’attention} ++ en soirée, sonne la cloche aux dix minutes pour demander l’heure.
belittling: Durant la visite, Monsieur {fait une crisette} pour le choix du poste de télé.
deficit: Depuis la perte de son emploi de nuit, le client {décompense} aux six mois, toujours vers la période des impôts.
pessimism: À 58 ans, dont 30 en psychiatrie, c’est {un chronique} de la ressource, il arrose les plantes et connaît tout le monde.
suffering: Nous accompagnons depuis juin une mère {souffrant d’}un trouble bipolaire et ses deux ados, dont l’aîné travaille chez Canadian Tire.
label: Présentation du cas en équipe : {toxico} de 29 ans, enceinte de 20 semaines, suivie en périnatalité et au CRD.
credibility: {Peu fiable} à l’histoire, la cliente confond ses deux hospitalisations, sa fille les précise.
suicide: Hospitalisée en mars pour un {geste suicidaire théâtral}, retournée chez elle avec suivi au centre de crise.
insight: Après trois mois de suivi intensif, Madame {manque toujours d’autocritique} concernant ses achats en ligne et l’état de son compte.
failure: {A échoué} au test de conduite adaptée et à deux {traitements}, découragé mais prêt à réessayer.
coercion: La curatrice {a décidé pour lui} du déménagement et il {a dû se plier} à la date choisie.
service-use: Deux sœurs, {habituées} de la banque alimentaire et {abonnées à l’urgence}, vivent dans leur auto.
disability: Fauteuil motorisé livré hier : le client, {condamné au fauteuil roulant} depuis sa chute, veut aller seul au marché By.
othering: Dans la section loisirs, l’éducateur a inscrit qu’il fait {comme les gens normaux} : cinéma, café, bibliothèque.
belittling: {Enfantine}, elle dort avec un toutou et refait son lit trois fois.
appearance: Homme de 63 ans, {mal entretenu}, souliers dépareillés, répond bien aux questions de l’évaluation OEMC.
deficit: Ergo : cuisine avec aide, {incapable de} planifier plus d’un repas, bonne endurance debout, sécuritaire avec les couteaux.
suffering: Elle-même {atteinte de} fibromyalgie, la proche aidante veille sur un conjoint {affligé} de Parkinson.
compliance: L’intervenante note que le résident {ne suit pas les consignes} de la maison, qu’il fume au lit et qu’il dort tout habillé.
label: Monsieur est {alcoolique}, sa blonde est {bipolaire}, le couple demande un logement à l’OMH de Granby.
suicide: {Tentative non réussie} rapportée par le cousin, date inconnue, à vérifier avec Monsieur.
substance: Le client {cherche de la drogue} à chaque visite chez le médecin, d’après la secrétaire; il parle, lui, de douleurs au dos.
insight: {Nie sa maladie} et {banalise} l’éviction, alors que l’avis du tribunal est sur la table.
`)
