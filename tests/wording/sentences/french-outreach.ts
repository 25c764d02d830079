import {readSentences, type Sentence} from './sentence.js'

/** French sentences of the community, youth protection and insurers’ reports, of 29 November 2026, written by somebody who had not seen the rules; learned from since. */
export const sentences: Sentence[] = readSentences(`
label: Nouvelle référence SIM : {schizophrène} de 34 ans, demeure chez sa mère à Verdun.
label: Visite à domicile chez {une borderline} qui reçoit son congé demain.
label: Deux {toxicomanes} au refuge ce soir, lits 14 et 15.
label: {Bipolaire} en attente d’un logement supervisé.
label: Le jeune est {un TDAH} avec suivi en orthopédagogie.
label: Bonjour, c’est une note de suivi pour cette {dépressive} de 52 ans, en arrêt de travail depuis mars.
label: Mère {autiste}, père {alcoolique}, DPJ au dossier.
label: {Narcissique}, {n’entend que ce qui l’arrange}, dit le TS.
label: Pte vue avec la pair aidante; {trouble de personnalité} classique selon l’équipe.
label: {Junkie} bien identifié du centre-ville, vu par le travail de rue.
label: Gestion de crise auprès d’un {psychotique} qui marchait pieds nus sur Ontario.
label: {Héroïnomane} suivi à la clinique, Kadian 200 mg die.
label: Dossier SAAQ : {traumatisé crânien} de 41 ans, impact en 2019.
label: Les {TPL} sont jumelées à deux intervenantes, donc Mme G. aussi.
label: {Accidenté de la CNESST} ++, trois réclamations en six ans.
label: {Assistée sociale} de longue date, deux enfants, loyer au 1er non payé.
label: Femme {itinérante} de 29 ans trouvée sous le viaduc, amenée par l’ÉMRII.
label: {Ex-détenu}, {toxico} par intraveineuse, demande un lit à la halte-chaleur.
label: Pt {anxieux de nature}, {personnalité passive-agressive}.
label: C’est {une hystérique}, d’après la note du médecin du sans rendez-vous.
label: {Sidéen} de 58 ans, SAD 3 fois par semaine pour soins d’hygiène.
label: La grand-mère, {une démente}, vit au sous-sol avec le couple.
label: {Délinquant} de 16 ans placé en foyer de groupe depuis août.
label: Cas discuté en équipe : {TSA sévère} de 22 ans, parents épuisés.
label: Liste du jour : deux {PPALV} au HLM, {la démente} du 304 en dernier.
suffering: Monsieur {souffre de} schizophrénie depuis ses 19 ans.
suffering: {Souffrant d’}un trouble panique, elle ne prend plus le métro depuis l’automne.
suffering: Jeune {atteint d’}autisme, 9 ans, école spécialisée.
suffering: Mme T., {affligée d’}une dépression depuis le décès du conjoint, reçoit la visite du CLSC aux deux semaines.
suffering: Usager {aux prises avec} une dépendance au crack, hébergé à la Maison du Père.
suffering: {Victime d’}un AVC en 2021, marche avec déambulateur.
suffering: Le client {est accablé par} sa maladie mentale, reste dans sa chambre du foyer.
suffering: Fille {porteuse d’un lourd handicap} intellectuel, mère seule.
suffering: {Frappé par} une psychose à 18 ans, en pleine session de cégep.
suffering: {Ravagée par} le fentanyl depuis la perte de ses enfants.
suffering: Dame {prisonnière de} ses obsessions de lavage, mains gercées.
suffering: Demande de contrainte sévère à l’emploi : pt {accablé d’}un TSPT et de lombalgie.
suffering: Elle {lutte contre} la bipolarité et {se bat avec} son poids.
suffering: Usagère {éprouvée par} un trouble alimentaire, 3e suivi nutritionnel.
suffering: Sœur également {touchée par le fléau} de la drogue.
suffering: Travailleur {terrassé par} un trouble d’adaptation, arrêt CNESST depuis le 4 juin.
suffering: M. B. {vit l’enfer de} la schizophrénie à côté d’une mère {dévastée}.
suffering: {Hantée par} ses voix, elle dort peu au refuge.
suffering: Ils {souffrent} tous deux {de} jeu pathologique, loyer en retard.
suffering: Père {en proie à} des hallucinations lors de la visite de ce matin.
suffering: Adolescente {malheureusement diagnostiquée} du spectre, suivi CRDITED débuté.
suffering: Pt {a souffert d’}alcoolisme toute sa vie adulte, sobre depuis 2 ans.
suffering: Vie {brisée par} la maladie mentale, ne travaille plus depuis 2008.
suffering: Homme de 66 ans {grevé de} sclérose en plaques, SAD pour bain complet.
credibility: Usager {prétend} avoir pris sa clozapine hier soir.
credibility: Madame {admet} deux bières avant la visite.
credibility: Le jeune {avoue} avoir fumé du pot dans la cour d’école.
credibility: Travailleuse {se plaint de} douleurs lombaires, {rien d’objectivable}.
credibility: {Mauvais historien}, difficile de retracer les épisodes antérieurs.
credibility: Pte {aurait supposément} été poussée par son ex-conjoint dans l’escalier.
credibility: M. R. {nie} toute consommation, {mais} haleine éthylique +.
credibility: Elle {minimise} ses symptômes devant le psychiatre.
credibility: Tendance à {l’exagération} des douleurs selon l’agente de réadaptation.
credibility: {Dit avoir} perdu sa carte d’aide sociale {encore une fois}.
credibility: La mère {insiste pour dire que} l’enfant mange bien chez elle.
credibility: Discours {peu crédible} quant à l’emploi du chèque du mois.
credibility: {Soi-disant} « agression » au refuge la nuit passée, aucun témoin.
credibility: Il {reconnaît finalement} ne pas avoir ouvert sa dosette.
credibility: {Selon ses dires}, son proprio lui coupe le chauffage, {à vérifier}.
credibility: Père {se défend d’}avoir levé la main sur l’enfant.
credibility: {Simulation} soupçonnée à l’expertise SAAQ.
credibility: Usagère {change sa version} trois fois au cours de l’entrevue.
credibility: Ne peut marcher plus de 5 min, {à l’entendre}.
credibility: Client {s’invente} un emploi de traducteur, {aucune preuve}.
credibility: Se dit « {incapable} » de se rendre à ses cours de francisation.
credibility: {Plaintes somatiques multiples sans fondement}, troisième appel à Info-Santé.
credibility: Mme D. {jure} qu’elle ne consomme plus depuis Noël.
credibility: {Histoire cousue de fil blanc}, le TS est d’avis qu’il {fabule}.
compliance: Pt {non observant} à l’aripiprazole po, passage à l’injectable proposé.
compliance: Usager {refuse} l’injection de 14 h.
compliance: {Ne collabore pas} à l’évaluation OEMC.
compliance: La mère {ne se conforme pas} aux mesures volontaires.
compliance: Jeune {opposant} aux consignes du foyer de groupe.
compliance: {Résiste aux soins} d’hygiène, auxiliaire repartie après 20 min.
compliance: {Manque de collaboration} de la famille à la rencontre PII.
compliance: M. F. {refuse catégoriquement} l’aide au ménage.
compliance: {Récalcitrante} à l’idée du centre de jour malgré nos explications.
compliance: Travailleur {peu assidu} à la physio, rapport envoyé à la CNESST.
compliance: {Pauvre compliance}, dosette encore pleine vendredi.
compliance: Elle {n’écoute pas les conseils} du médecin et fume 1 paq./jour.
compliance: {Réticente} à signer l’autorisation de divulgation, {on a dû insister}.
compliance: {Peu mobilisé} dans son plan d’intervention, le client reporte tout.
compliance: Dame {difficile à rallier} au plan, décline le bracelet d’alarme.
compliance: {Prend ses médicaments quand bon lui semble}.
compliance: {Inobservance chronique}, trois dosettes retournées à la pharmacie ce mois-ci.
compliance: Usagère {s’obstine à} garder son chat malgré l’avis du refuge.
compliance: A {contrevenu aux consignes} : cigarette dans la chambre, couvre-feu dépassé.
compliance: {A encore fait à sa tête} et cessé l’Abilify mardi.
compliance: {N’obéit pas} aux recommandations de l’ergo, tapis toujours au sol.
compliance: Son {refus} d’aller en désintox a été noté, {malgré tous nos efforts}.
compliance: Le père demeure {fermé à toute intervention} de la DPJ.
compliance: {Insoumis} au règlement du centre d’hébergement, deuxième avis.
compliance: Pt {pas du tout motivé} au sevrage de benzos.
character: Usagère {manipulatrice}, clive l’équipe SIV.
character: Monsieur {exigeant} avec les auxiliaires du SAD.
character: {Recherche d’attention} +++ durant l’activité de cuisine.
character: La cliente {joue la victime} dès qu’on parle de budget.
character: {Paresseux}, ne fait pas sa vaisselle depuis une semaine.
character: {Attitude revendicatrice} avec la réception du CLSC.
character: Jeune {menteur} et {sournois} d’après l’éducateur.
character: Mère {immature}, préoccupée par son téléphone durant la visite supervisée.
character: {Mauvais caractère}, a raccroché au nez de l’agente.
character: Très {théâtrale} lors de l’entrevue à l’accueil psychosocial.
character: Il {tente de tirer profit} du système, 2e demande de contrainte sévère.
character: M. P. {profiteur}, mange chez la voisine tous les soirs.
character: {Teste les limites} de chaque nouvel intervenant.
character: {Dépendante affective}, appelle la ligne de garde 4 fois/jour.
character: {Bénéfices secondaires} évidents au maintien de l’arrêt de travail.
character: Dame {capricieuse} pour ses repas, demande de changer la popote.
character: Le résident {monte les intervenants les uns contre les autres}.
character: {Égocentrique}, n’a pas demandé de nouvelles de sa fille placée.
character: {Arrogant} avec le pair aidant, ne le regarde pas.
character: {Collante} avec le personnel de nuit, reste au bureau jusqu’à 3 h.
character: Client {plaignard}, {jamais satisfait} des heures de répit.
character: {Quérulent}, dépose plainte au commissaire pour la troisième fois.
character: {De mauvaise foi} dans ses démarches de recherche d’emploi.
character: {Séductrice} avec le médecin, {froide} avec l’infirmière.
belittling: {Fait une crise de bacon} quand on ferme la télé du salon commun.
belittling: Comportement {enfantin} à table, lance des pois.
belittling: Monsieur {boude} depuis l’annulation de la sortie.
belittling: Bonne {petite madame} de 84 ans, vit seule au 3e.
belittling: {Fait la baboune} dans sa chambre après la rencontre avec l’agente.
belittling: Le {pauvre petit monsieur} attendait l’auxiliaire sur le perron.
belittling: Usager de 43 ans, DI légère, {grand enfant} attachant.
belittling: Client {bien fin}, {bien sage} pendant le transport adapté.
belittling: {Pique une colère} pour un café, retourne au dortoir.
belittling: Âge {mental de 6 ans}, {on lui parle comme tel}.
belittling: Mme V. {chiale} contre les repas depuis lundi.
belittling: {Pleurniche} au téléphone avec sa mère chaque soir.
belittling: Changement de {couche} fait à 9 h, {belle fille} aujourd’hui.
belittling: {Fait son show} devant les autres résidents à l’heure de la médication.
belittling: Il {fait le bébé} pour ne pas aller au plateau de travail.
belittling: {Mon p’tit monsieur} du 2e a bien mangé sa soupe.
belittling: {Se comporte comme une adolescente} à 38 ans.
belittling: Pt {gentil mais simplet}, salue tout le monde à l’épicerie.
belittling: {Caprice} du jour : veut changer de chambre.
belittling: Rencontre avec Mme O., {toute mignonne} dans son fauteuil, TA 128/74.
belittling: La jeune {nous fait une scène} au moment du retour de visite.
belittling: {Tape du pied} et {gémit} pour avoir sa cigarette.
belittling: {Crisette} terminée vers 19 h 30, collation donnée.
belittling: Réaction {puérile} à l’annonce du changement d’intervenante pivot.
appearance: Pt {négligé}, barbe longue, manteau d’hiver en juillet.
appearance: {Malpropre}, linge taché, {refuse} la douche du refuge.
appearance: Usagère {échevelée}, {mal habillée} pour la rencontre à l’aide sociale.
appearance: Monsieur {sent mauvais}, fenêtre ouverte durant l’entrevue.
appearance: {Hygiène douteuse}, ongles noirs.
appearance: Femme {obèse} de 47 ans, souffle court à l’effort.
appearance: {Tenue inappropriée}, jupe très courte à l’audience.
appearance: Client {crasseux}, deux sacs de canettes avec lui.
appearance: {Fait beaucoup plus vieux que son âge}, édenté.
appearance: Le jeune arrive {attriqué comme la chienne à Jacques}.
appearance: {Hygiène corporelle déplorable}, logement à l’avenant.
appearance: {Laisser-aller} vestimentaire depuis la rupture.
appearance: Logement {dégueulasse}, impossible de s’asseoir.
appearance: {Allure de clochard}, mains tremblantes, demande un café.
appearance: Mère {maquillée à outrance}, accompagne l’enfant à l’évaluation.
appearance: {Pouilleux} à l’arrivée, linge mis en sac, traitement offert.
appearance: Dame {bien conservée} pour 79 ans, {coquette}.
appearance: {Taudis} infesté, vit là-dedans depuis 10 ans.
appearance: {Dentition pourrie}, {tatoué de la tête aux pieds}.
appearance: {Forte odeur d’urine}, monsieur {ne se lave jamais} au dire de la concierge.
appearance: {D’apparence louche}, capuchon sur la tête, reste debout dans le vestibule.
appearance: Enfants {sales} à la garderie, mère avisée par l’éducatrice.
appearance: Cheveux {gras}, teint {blême}, {air hagard}, se berce.
insight: {Aucune autocritique}, croit encore être suivi par la GRC.
insight: Mère {dans le déni} des besoins de son fils TSA.
insight: Usager {sans introspection}, attribue son congédiement à son patron.
insight: {Jugement pauvre}, a laissé entrer un inconnu rencontré au métro.
insight: {Ne reconnaît pas sa maladie}, veut cesser l’invega.
insight: Manque {d’insight} important, famille découragée.
insight: {Jugement altéré} : a donné son chèque à un ami du refuge.
insight: Pte {anosognosique}, se dit ici par erreur.
insight: Il {ne comprend pas que} c’est pour son bien.
insight: {Faible capacité d’introspection}, thérapie peu indiquée.
insight: {Nie son alcoolisme}, parle plutôt de soirées entre amis.
insight: Le couple {banalise} l’impact des chicanes sur le bébé.
insight: {Projette la faute sur les autres}, rapport d’étape à la CNESST.
insight: {Mauvaise perception de la réalité} quant à ses finances.
insight: Jeune femme {peu consciente de ses difficultés}, DI légère, veut un appartement.
insight: Client {aveugle à} ses problèmes de consommation.
insight: {Se croit capable} de vivre seul alors que l’équipe en doute.
insight: {Incapable de se remettre en question} en rencontre de famille.
insight: Dame {irréaliste} quant au retour à domicile.
insight: {Pas d’autocritique} versus ses dépenses, curatelle envisagée.
insight: M. Q. {entretient des idées de grandeur} sur son retour aux études.
insight: {N’a pas conscience} du {fardeau imposé} à sa mère de 81 ans.
insight: {Rationalise} sa consommation et {se leurre} sur son contrôle.
deficit: {Inapte} à tenir un budget, chèque au complet parti en 2 jours.
deficit: Usager {décompensé} ce matin au centre de jour.
deficit: {Fonctionne à bas niveau}, a besoin d’encadrement pour tout.
deficit: Mère {dépassée}, {compétences parentales déficientes}.
deficit: {Aucun réseau}, {aucun loisir}, {aucun projet}.
deficit: Pte {incapable de gérer} ses émotions, se coupe l’avant-bras gauche.
deficit: Homme {limité intellectuellement}, trouve mal son chemin en autobus.
deficit: {Faible tolérance à la frustration} en file pour le repas.
deficit: {Ne sait pas cuisiner}, {ne sait pas tenir maison}, aide domestique demandée.
deficit: {Mésadaptée} socialement, référée au centre de jour.
deficit: {Déficits} partout à l’évaluation fonctionnelle, peu d’acquis.
deficit: {En décompensation} depuis l’arrêt du Seroquel, SIM avisé.
deficit: Jeune {carencé}, parcours de 5 familles d’accueil.
deficit: {Inemployable} selon le conseiller d’Emploi-Québec.
deficit: {Ne fonctionne pas} sans stimulation constante.
deficit: Vieille dame {perdue}, {ne peut plus rien faire seule}.
deficit: Couple {dysfonctionnel}, trois signalements retenus.
deficit: {Moi fragile}, {faible estime}, se tient avec n’importe qui.
deficit: Travailleur {peu scolarisé}, sans aptitudes transférables.
deficit: {Régression} depuis la visite de son père, n’entre plus à l’école.
deficit: Famille {inadéquate}, {milieu pauvre} en stimulation.
deficit: {Habiletés sociales quasi nulles}, reste en retrait au dîner communautaire.
deficit: Il {s’effondre} au moindre changement d’horaire.
deficit: {N’a pas la capacité de} vivre en appartement selon l’équipe.
pessimism: Schizophrénie {chronique}, SIM depuis 11 ans.
pessimism: {Cas désespéré}, dossier maintenu pour la forme.
pessimism: {Pronostic sombre} quant au retour au travail.
pessimism: Usager {chronicisé}, suivi d’entretien seulement.
pessimism: {Peu de potentiel de réadaptation}, dossier fermé au CRDI.
pessimism: {Plafonné}, on ne s’attend pas à plus d’autonomie.
pessimism: {Condamné à} l’hébergement le reste de ses jours.
pessimism: {Maladie sévère et persistante}, attentes à revoir à la baisse.
pessimism: {Toxicomane irrécupérable}, mère du même avis.
pessimism: {Rien à faire} avec monsieur, il retournera à la rue.
pessimism: Mme H. {est trop malade pour} le programme de soutien à l’emploi.
pessimism: Dépression {résistante}, {on a tout essayé}.
pessimism: {Rechutera tôt ou tard}, préparer la famille.
pessimism: {Cause perdue} d’après l’ancien intervenant pivot.
pessimism: Le jeune {finira en prison} comme son père.
pessimism: {Aucun espoir d’amélioration}, rapport final transmis à la SAAQ.
pessimism: Trouble {permanent et incurable}, pension demandée.
pessimism: {Lourdement hypothéqué}, peu d’attentes réalistes.
pessimism: Parents avisés que leur fils {ne parlera pas} un jour, TSA niveau 3.
pessimism: {Dossier lourd}, {sans issue}, à redistribuer.
pessimism: Évolution {inévitablement déclinante}, orientation RI.
pessimism: {Dégénère} d’année en année malgré le SIV.
pessimism: Elle {restera dépendante} du CLSC toute sa vie.
failure: {Échec} de la cure fermée à Portage au jour 12.
failure: {A échoué} le lithium et l’Epival.
failure: {Ne s’est pas présenté} à son injection, {encore}.
failure: {Perdu de vue} depuis la fermeture du campement.
failure: {Abandon} du suivi par l’usagère en septembre.
failure: Troisième {rechute} cette année, alcool et cocaïne.
failure: {Rendez-vous manqués} à répétition, dossier mis en attente.
failure: Il {a raté} son retour progressif au travail.
failure: {Échec de placement} en famille d’accueil, 4e déplacement.
failure: {N’a pas donné suite} à la référence en dépendance.
failure: {A lâché} le groupe d’entendeurs de voix après deux rencontres.
failure: {No-show} x 3 au CLSC, lettre de fermeture envoyée.
failure: {Non-répondante} à la TCC, congé du programme.
failure: Client {a tout gâché} avec le proprio, avis d’éviction reçu.
failure: {Décrocheur}, a quitté le secondaire à 15 ans.
failure: Traitement {mis en échec} par le patient à répétition.
failure: {A flanché} au bout de 9 jours de sobriété.
failure: {Absente sans raison} à la rencontre de la DPJ.
failure: {Retombé} dans la rue six semaines après l’obtention du HLM.
failure: {Tentative ratée} de vivre en appartement supervisé.
failure: {N’honore pas ses rendez-vous}, transport pourtant payé.
failure: {A saboté} son stage de réinsertion au café.
failure: {Disparu dans la brume} depuis le 1er, pas de nouvelles au SIV.
failure: Dossier fermé pour {non-collaboration}, {objectifs non atteints par madame}.
suicide: Père qui {s’est enlevé la vie}, lui aussi {suicidaire} depuis l’âge de 15 ans.
suicide: Voisin de chambre {a commis un suicide} au refuge en mai.
suicide: {Tentative de suicide ratée} en 2018 par intoxication.
suicide: {Geste d’attention} hier : s’est égratigné le poignet.
suicide: {Pacte de non-suicide} signé avec l’intervenante jusqu’à mardi.
suicide: Jeune {menace de se tuer} si on appelle sa mère.
suicide: {Chantage suicidaire} quand on parle de fermeture de dossier.
suicide: {Suicide réussi} de l’oncle, arme de chasse.
suicide: A fait {trois TS manquées} depuis janvier.
suicide: {Automutilateur}, bras marqués, suivi à l’urgence.
suicide: Pte {s’est engagée verbalement à ne pas passer à l’acte}.
suicide: {Gestes parasuicidaires} fréquents au foyer de groupe.
suicide: {Brandit le suicide} à chaque refus de permission.
suicide: Appel de la pair aidante : usager {fait des menaces suicidaires}, {rien de sérieux}.
suicide: {Scarifications pour attirer l’attention}, pansement fait.
suicide: Veuve depuis que son mari {a mis fin à ses jours de façon égoïste}, dit la belle-sœur.
suicide: {Se mutile} par imitation des autres filles de l’unité.
suicide: {Contrat de sécurité} fait; retour au logement.
suicide: Dame {suicidaire chronique}, rien de nouveau ce soir.
suicide: {Fausse tentative} en 2022, trois comprimés de Tylenol.
suicide: Sa blonde {s’est suicidée avec succès} en prison l’an dernier.
suicide: {Crie au suicide} chaque premier du mois, avant le chèque.
suicide: {Tentative bénigne}, retour du CH le même soir.
suicide: Il {promet de ne rien faire} d’ici la prochaine visite, pacte consigné.
suicide: {Velléités suicidaires} {instrumentales} selon le psychiatre de garde.
substance: Test urinaire {sale}, méthadone non remise à emporter.
substance: {Clean} depuis 41 jours, chambre au programme de transition.
substance: Comportement de {quête de médicaments} à la clinique sans rendez-vous.
substance: {Ivrogne} connu du voisinage, ramené par les policiers.
substance: {Toxicomanie} active, crack aux deux jours.
substance: {Polytoxicomane} en attente d’une place à Dollard-Cormier.
substance: {Habitude} de speed à 20 $ par jour.
substance: Mère {consommatrice}, bébé sevré à la naissance : {bébé dépendant}.
substance: {Accro} aux benzos depuis son accident de la route.
substance: Débute Suboxone : {remplace une drogue par une autre}, selon l’infirmier.
substance: {Gelé} comme une balle à son arrivée à 23 h.
substance: {Mésuse} du Dilaudid prescrit par la CNESST.
substance: {Buveuse} quotidienne, vin en boîte, SAD informé.
substance: Seringues {souillées} au sol, {drogué} endormi dans l’entrée.
substance: Elle {fait la tournée des médecins} pour du Xanax.
substance: {Boit son chèque} dans les trois premiers jours du mois.
substance: {Pusher} et {consommateur}, interdit d’accès au site d’injection.
substance: {Se défonce} au GHB les fins de semaine.
substance: {Rechute} dans l’alcool, {cuite} de trois jours.
substance: {Pharmacodépendante}, ordonnance aux 7 jours.
substance: {Sevré et propre} à la sortie du pavillon.
substance: Fume son {pot} à longueur de journée, {esclave de} la substance.
substance: {Fumeur invétéré}, 2 paq./jour, O2 à domicile.
substance: Éthylisme : {gros buveur} {repenti}.
coercion: {Permission} de sortie {accordée} pour la fin de semaine.
coercion: Le résident {a été autorisé à} appeler sa sœur après le souper.
coercion: {Placée} en famille d’accueil à l’âge de 3 ans par nos soins.
coercion: {Fugue} du foyer de groupe à 21 h 45, policiers avisés.
coercion: {On lui a fait prendre} sa douche avant le repas.
coercion: {Privilège} de téléphone retiré jusqu’à dimanche.
coercion: Monsieur {s’est évadé} de la ressource intermédiaire vers 6 h.
coercion: {Mis en contention} après avoir lancé une chaise.
coercion: Jeune {remis au pas} par l’éducateur, retour en chambre.
coercion: {Laissée libre de} choisir son menu, {bonne conduite} cette semaine.
coercion: {Obligée de} prendre l’injection sinon retour à l’hôpital.
coercion: {Mis en retrait} 15 min, {a compris le message}.
coercion: Usager {recadré} fermement sur ses appels à répétition.
coercion: {Convaincu sous pression} d’accepter le fiduciaire.
coercion: {On ne lui permet pas} de gérer ses cigarettes.
coercion: {Reçoit ses cigarettes} si {bon comportement}.
coercion: {Expulsée} du refuge pour 30 jours, froid de -22.
coercion: {Institutionnalisé} depuis l’enfance, demande un studio.
coercion: A {déserté} le centre de crise au milieu de la nuit.
coercion: Le client {doit demander} l’accès au frigo.
coercion: {Sous surveillance} constante pour {s’assurer qu’il obéisse}.
coercion: {Conséquence donnée} : pas de sortie au dépanneur.
coercion: Madame {a été ramenée à l’ordre} en groupe de cuisine.
coercion: {Forcer un peu la main} pour la prise de sang, finalement faite.
coercion: {Ordonné à l’usager} de quitter la salle commune.
risk: Usager {dangereux}, visite à deux seulement.
risk: {Agressif} avec l’agente d’aide sociale au téléphone.
risk: Fils {violent} d’après le voisin, aucun dossier policier.
risk: Dame {combative} lors du bain, auxiliaire griffée.
risk: {Potentiel de dangerosité} élevé noté au guichet d’accès.
risk: {Imprévisible}, gardez la porte ouverte en entrevue.
risk: {Menaçant}, a levé le ton à la réception.
risk: {À haut risque} de tout, dit l’équipe.
risk: Pt {explosif} quand on lui parle de sa mère.
risk: Jeune {prédateur} envers les plus petits de l’unité.
risk: {Comportements agressifs} x 2 au plateau, DI-TSA avisée.
risk: {Hostile} envers la travailleuse sociale, réponses brèves.
risk: {Bombe à retardement} pour le voisinage.
risk: Toujours {sur le gros nerf}, {peut sauter à tout moment}.
risk: {Frappeur}, à ne pas asseoir à côté de M. N.
risk: {Intimidant} par sa carrure, parle fort au comptoir.
risk: Monsieur {a un passé criminel}, prudence.
risk: {Agitée et impulsive}, lance son cellulaire au mur du local.
risk: Grande {dangerosité} envers lui-même et autrui {malgré son calme apparent}.
risk: {Désorganisé et violent} au poste, transporté P-38.
risk: {Crises de violence} en fin de journée à la résidence, 3 cette semaine.
risk: Elle {a attaqué} l’éducatrice avec un toutou.
risk: {Cas à risque}, alerte rouge au dossier Intégration CLSC.
risk: {Provocateur}, crache près du véhicule de l’équipe.
risk: Frère {instable}, ne pas l’inviter à la rencontre.
service-use: {Porte tournante} entre l’urgence et le refuge.
service-use: {Bien connu de nos services}, ouverture d’épisode ce jour.
service-use: {Grande utilisatrice} de l’urgence, 34 visites en 2023.
service-use: {Abonné} à Info-Social, 6 appels depuis dimanche.
service-use: Usager {NSA} depuis 90 jours, {bloque un lit} en attente de RI.
service-use: {Magasine} les médecins depuis l’accident SAAQ.
service-use: {Habitué} du centre de crise, retour prévu demain.
service-use: {Encore} à l’accueil ce matin pour sa carte d’autobus.
service-use: {Surutilisation} des services, plan de réduction à faire.
service-use: Famille {bien connue de la DPJ}, 7 signalements.
service-use: {Utilise l’ambulance comme un taxi}.
service-use: {Monopolise} l’infirmière de liaison depuis 9 h.
service-use: {Consomme beaucoup de services} pour peu de gains.
service-use: {Énième} demande de logement, formulaire rempli à nouveau.
service-use: {Visites injustifiées} au CLSC pour la tension.
service-use: {Nous revient} comme chaque hiver, lit 22 au refuge.
service-use: {Vieux client} du SIM, reprise de dossier.
service-use: Client {lourd} pour l’équipe, mérite partage de la charge.
service-use: Mère {accapare} tout le monde aux réunions du PII.
service-use: {Se promène d’un organisme à l’autre} depuis 2 ans.
service-use: {Appels intempestifs} de la conjointe, 9 messages vocaux.
service-use: {Figure bien connue} des policiers et des paramédics.
service-use: {Multiplie les consultations} et {n’est jamais satisfaite}, rien de neuf.
service-use: {Hospitalisations à répétition}, il {vit à l’hôpital}.
disability: {Cloué à} son fauteuil roulant depuis l’accident de moto.
disability: {Confiné au lit} la majorité du jour, auxiliaire 2 fois/jour.
disability: {Handicapée}, demande d’adaptation du véhicule à la SAAQ.
disability: {Déficient intellectuel} moyen, travaille en atelier.
disability: {Retard mental} léger noté au dossier scolaire.
disability: {Invalide} depuis 2015, rente de la RRQ.
disability: Fille {trisomique}, 31 ans, vit chez ses parents.
disability: {Arriéré}, ne sait pas lire l’heure.
disability: {Sourd-muet}, interprète LSQ réservé pour jeudi.
disability: {En perte d’autonomie importante} et {à la charge de} son fils.
disability: Fils {autiste non verbal}, {ne communique pas}.
disability: {Grabataire}, plaie sacrée stade 2, matelas demandé.
disability: Frère {normal}, sœur {anormale} selon le père, génétique demandée.
disability: {Condamnée au} fauteuil motorisé, logement adapté requis.
disability: {Infirme} du bras droit depuis la presse, dossier CNESST.
disability: {Lourdement handicapé}, transfert au lève-personne.
disability: {Malgré son handicap}, elle {réussit à} sourire.
disability: {Autiste de bas niveau}, appartement supervisé non envisagé.
disability: {Aveugle et dépendante}, livraison d’épicerie.
disability: {Place pour handicapés} demandée près de l’entrée du HLM.
disability: {Débile léger} au rapport de 1987, {débile} reporté au plan actuel.
disability: {Paraplégique} de 33 ans, {prisonnier de son corps}.
disability: {Mongol} au dossier d’archives, relevé par la TS.
disability: {Besoins spéciaux}, classe {d’attardés} à l’époque.
othering: Les {gens normaux} règlent ça entre eux, pas elle.
othering: {Ces gens-là} ne veulent pas d’un toit, rien à offrir de plus.
othering: {Les itinérants} du parc ont été déplacés à 7 h.
othering: {Ce genre de clientèle} se présente surtout la fin du mois.
othering: {Nos psychiatriques} arrivent au souper à 16 h 30.
othering: {Typique des BS}, a demandé une avance sur son chèque.
othering: {Les Autochtones} boivent beaucoup à la station, ce soir aussi.
othering: Ronde au dépanneur, {les fous} du quartier s’y tiennent.
othering: {Dans leur culture}, on ne consulte pas, donc pas de rappel.
othering: {Les autistes} sont comme ça, rigides.
othering: {Contrairement à une mère normale}, ne pose pas de questions.
othering: {Les drogués} occupent la salle de jour.
othering: Immigrante, {ces familles-là} frappent leurs enfants.
othering: {La population vulnérable} du secteur, {les cas psy} inclus.
othering: {Les DI} mangent en premier, {les TSA} ensuite.
othering: {Comme tous les alcooliques}, il promet et oublie.
othering: {Ce monde-là} squatte l’édicule, dit la note de nuit.
othering: {Nos petits vieux} du HLM font la file pour le vaccin.
othering: {Les vrais malades} sont vus avant {les cas sociaux}.
othering: {Le commun des mortels} se lève à 7 h, pas monsieur.
othering: {Clientèle difficile} ce soir à la halte-chaleur.
othering: {Une bonne mère} aurait appelé l’école.
othering: {Les travailleurs accidentés} cherchent tous la prolongation.
othering: {Les placés} de la maison 4 ont mangé tard.
trap, quotation: « Mon père me traitait de fainéant devant tout le monde », dit-il en pleurant.
trap, quotation: « Je ne suis pas une menteuse, c’est vraiment arrivé », répète Mme L.
trap, quotation: Le jeune rapporte que les autres l’appellent « le mongol » dans l’autobus.
trap, quotation: « J’ai peur de finir itinérant comme mon oncle. »
trap, quotation: Elle raconte qu’à l’urgence on lui a dit « encore toi ».
trap, quotation: « J’ai manqué mon coup avec mes enfants », confie-t-il à la pair aidante.
trap, quotation: Mot laissé par l’usagère : « Ne m’appelez pas la folle du 6. »
trap, quotation: « Ils me regardent tous comme un dangereux », dit M. K. au sujet de ses voisins.
trap, quotation: Sa plus grande crainte, en ses mots : « rester clouée icitte toute ma vie ».
trap, quotation: « Chus pas incapable, chus fatigué ⏎ Donnez-moi du temps », écrit-il au verso.
trap, quotation: Il nous dit : « Ma mère a jamais voulu que je sois un bébé gâté. »
trap, quotation: Pancarte faite en atelier : « Ni paresseux ni profiteurs », photo au dossier avec son accord.
trap, negation: Aucun geste agressif envers qui que ce soit depuis l’arrivée au refuge.
trap, negation: N’a pas été jugée dangereuse par le médecin; retour chez elle en taxi.
trap, negation: Pas d’abus physique ni de négligence constatés à l’évaluation DPJ.
trap, negation: La douleur n’est pas exagérée : l’IRM montre une hernie L5-S1.
trap, negation: Ce n’était pas de la mauvaise volonté; la lettre avait été envoyée à l’ancienne adresse.
trap, negation: Aucune contention ni isolement durant le séjour au centre de crise.
trap, negation: Elle n’est pas alcoolique et ne boit pas; l’odeur venait du désinfectant à mains.
trap, negation: N’a jamais été violent à la maison, précise sa conjointe.
trap, negation: Ni fugue ni absence depuis l’entente sur les heures de sortie.
trap, negation: Il ne s’agit pas d’un refus : l’interprète n’était pas disponible.
trap, negation: Rien ne permet de parler de simulation, conclut l’expert de la SAAQ.
trap, meta: Discuté en réunion : remplacer « résistant aux soins » par ce que monsieur dit vouloir.
trap, meta: L’usager·ère a demandé qu’on raye « manipulatrice » du rapport de 2017; demande transmise aux archives.
trap, meta: Formation de l’équipe SIV sur les mots « toxicomane » et « abus » jeudi à 13 h.
trap, meta: Correction à ma note du 3 : lire « vit en logement temporaire » plutôt que « itinérant ».
trap, meta: Le terme « handicapé » figure au formulaire de la SAAQ; madame préfère « personne à mobilité réduite ».
trap, meta: La stagiaire avait écrit « crise de bacon »; revu ensemble comment décrire ce qu’on a vu.
trap, meta: Le pair aidant propose de bannir « cas lourd » de nos caseloads.
trap, meta: Pourquoi écrire « prétend » quand « dit » suffit? Point à l’ordre du jour.
trap, meta: Nous n’employons plus « porte tournante » au tableau des épisodes.
trap, meta: Note du superviseur : éviter « mauvais parent » au rapport d’orientation, décrire les faits.
trap, meta: Il nous explique pourquoi le mot « schizophrène » le blesse et ce qu’il aimerait lire à la place.
trap, name: Rencontre des Narcotiques Anonymes au sous-sol de l’église à 19 h 30.
trap, name: Référé(e) à l’Association québécoise de prévention du suicide pour une formation.
trap, name: Première entrevue à l’Accueil Folie-Culture mardi, projet d’exposition.
trap, name: Score de 3 au questionnaire DEBA-Alcool, 1 au DEBA-Drogues.
trap, name: Échelle d’agressivité manifeste (OAS) remplie par l’éducatrice : 0.
trap, name: A lu « L’Idiot » de Dostoïevski à la bibliothèque du quartier.
trap, name: Il a aimé le film « Vol au-dessus d’un nid de coucou » au ciné-club.
trap, name: Inscrite au groupe « Difficiles, ces émotions? » du CLSC, 8 rencontres.
trap, name: Appelé le Service d’aide en cas de violence conjugale, S.O.S. violence conjugale.
trap, name: Lettre de l’Office des personnes handicapées du Québec reçue lundi.
trap, name: Jouera de la basse avec son groupe Les Délinquants samedi.
trap, name: Sa sœur fréquente Al-Anon, groupe pour proches d’alcooliques, le lundi.
trap, name: Elle écoute le balado « Folle » de Nelly Arcan lu à voix haute.
trap, legal: Avis d’évasion émis par l’établissement de détention en 2011, accusation retirée depuis.
trap, legal: Ordonnance de garde en établissement pour 21 jours, jugement du 12 avril.
trap, legal: Mère déclarée victime d’un acte criminel par l’IVAC, indemnité versée.
trap, legal: Reconnu non criminellement responsable; audience de la CETM le 9 mai.
trap, legal: Article 38 c) de la LPJ, négligence : motif retenu au signalement.
trap, legal: Mandat de protection homologué; le mandataire signe le bail.
trap, legal: P-38 appliquée par les policiers à 22 h 15, fin à 23 h 40 avec UPS-J.
trap, legal: Contrainte sévère à l’emploi reconnue par le Ministère, prestation ajustée au 1er juin.
trap, legal: Hébergement en unité d’encadrement intensif autorisé par la Cour, révision aux 30 jours.
trap, legal: Accusation de voies de fait portée contre le colocataire, procès en mars.
trap, legal: Refus de soins signé selon l’article 11 C.c.Q., copie au dossier.
trap, legal: Atteinte permanente à l’intégrité physique ou psychique évaluée à 5 % par la CNESST.
trap, victim: Frappée par son ex-conjoint à deux reprises, demande d’aide au CALACS.
trap, victim: Il a été expulsé de son logement sans préavis, plainte déposée au TAL.
trap, victim: Enfant exposée à la violence conjugale entre adultes, DPJ saisie.
trap, victim: Abusé par un entraîneur à 10 ans, en parle pour la première fois aujourd’hui.
trap, victim: Madame s’est fait agresser sur la rue Sainte-Catherine, rapport policier fait.
trap, victim: Manipulé par un faux conseiller financier, perd 4 200 $.
trap, victim: La dame âgée subit de la maltraitance de son neveu; ligne Aide Maltraitance contactée.
trap, victim: Contrainte par son proxénète de remettre son argent; équipe spécialisée jointe.
trap, victim: Menacé de mort par un voisin du refuge, transféré de dortoir à sa demande.
trap, victim: A été mis en contention à 14 ans et veut que son plan en tienne compte.
trap, victim: Volé et battu par deux hommes au métro, il demande du soutien au CAVAC.
trap, other subject: Le propriétaire prétend n’avoir reçu aucun avis; TAL à venir.
trap, other subject: La SAAQ refuse le remboursement du taxi, demande de révision déposée.
trap, other subject: L’agence n’a pas tenu parole sur les heures de répit.
trap, other subject: La CNESST nie le lien entre l’accident et l’épaule; avis du BEM reçu.
trap, other subject: L’ascenseur du HLM est défaillant, elle reste au rez-de-chaussée chez son amie.
trap, other subject: Le voisin agressif a déménagé, monsieur dort mieux.
trap, other subject: Chat malpropre au dire du concierge; litière nettoyée avec l’usager.
trap, other subject: La dosette défectueuse refuse de s’ouvrir, échangée à la pharmacie.
trap, other subject: Le système de rappel a échoué, aucun texto envoyé pour le rendez-vous.
trap, other subject: L’employeur exige un retour à temps plein malgré le billet médical.
trap, other subject: L’assureur ne collabore pas, formulaire envoyé trois fois.
trap, other subject: Immeuble négligé par le propriétaire, inspection de la Ville demandée.
trap, word sense: Infection à SARM résistante à la céfazoline, culture jointe.
trap, word sense: Réhydratation agressive à l’urgence, deux litres de NaCl.
trap, word sense: Insuffisance rénale chronique stade 3, suivi aux six mois.
trap, word sense: Douleur rebelle calmée par la chaleur et l’étirement.
trap, word sense: Placement REER revu avec le conseiller de la caisse.
trap, word sense: Plaie propre, sans écoulement, pansement refait aux 3 jours.
trap, word sense: Échec de la greffe de cornée gauche, nouvelle chirurgie prévue.
trap, word sense: Elle abuse du piment dans sa sauce, rires à l’atelier de cuisine.
trap, word sense: Demande normale de carte d’assurance maladie, délai de 10 jours.
trap, word sense: Clé perdue de vue au déménagement, double fait à la quincaillerie.
trap, word sense: Contention élastique 20-30 mmHg aux jambes, enfilée au lever.
trap, word sense: Vulnérable au froid à cause de son asthme; manteau trouvé au vestiaire.
trap, word sense: Toux tenace depuis la grippe, radiographie sans particularité.
trap, identity: Se présente comme autiste et fier de l’être, demande de la lumière tamisée.
trap, identity: Se dit alcoolique en rétablissement, 14 ans de sobriété à fêter le 8.
trap, identity: Pair aidante qui se nomme « folle et fière » au micro de la radio communautaire.
trap, identity: Elle préfère qu’on écrive « Sourde » avec la majuscule.
trap, identity: Usager se décrit comme survivant de la psychiatrie et veut en témoigner.
trap, identity: S’appelle lui-même un ancien junkie dans son CV de travailleur de rue.
trap, identity: Se définit bipolaire et dit que ce mot lui va.
trap, identity: Militante qui s’affirme handicapée, membre d’un comité de défense de droits.
trap, diagnosis: Trouble lié à l’usage de l’alcool, moyen, en rémission précoce (DSM-5-TR).
trap, diagnosis: Trouble oppositionnel avec provocation à l’étude, pédopsychiatrie le 17.
trap, diagnosis: Trouble neurocognitif majeur avec symptômes comportementaux, gériatre d’avis stable.
trap, diagnosis: Dx confirmés : TSA niveau 1, TDAH, trouble développemental de la coordination.
trap, diagnosis: Trouble bipolaire de type II, épisode dépressif caractérisé actuel.
trap, diagnosis: F60.3 au relevé, personnalité émotionnellement labile, remis à madame sur demande.
trap, diagnosis: Trouble du développement intellectuel léger, évaluation psychologique du 2023-02-14.
trap, diagnosis: État de stress post-traumatique, diagnostic admis par la CNESST.
trap, diagnosis: Dysthymie persistante, code F34.1 inscrit par la médecin.
trap, diagnosis: Schizophrénie, premier diagnostic en 2009, Dr Roy.
clean: Rencontre au parc à sa demande; il a apporté son cahier de dessins et parle de son prochain cours.
clean: Elle aimerait un bain le matin plutôt que le soir; horaire du SAD changé dès lundi.
clean: Avons appelé ensemble l’agente d’aide sociale; document manquant envoyé par télécopie.
clean: Il boit moins depuis qu’il travaille à la friperie, et l’attribue à ses journées remplies.
clean: L’usager·ère veut garder sa clé et son téléphone; on convient d’un mot de passe pour les appels.
clean: A accepté la trousse de naloxone, revu comment l’utiliser avec sa sœur.
clean: Ton de voix élevé durant 3 minutes, puis sortie dans la cour; il revient parler de ce qui l’a blessé.
clean: Rapport envoyé à la CNESST : flexion lombaire 40 degrés, tolérance assise 25 min, retour progressif proposé 2 jours/sem.
clean: La mère a préparé le lunch des deux enfants et joué au sol avec le plus jeune.
clean: Mange deux repas par jour au refuge, lit du bas demandé pour son genou.
clean: Se déplace en fauteuil roulant manuel, rampe installée mardi.
clean: Sa fille l’aide avec l’épicerie; elle fait elle-même ses comptes.
clean: Entend une voix d’homme le soir; met ses écouteurs et marche, ce qui aide.
clean: Pense à mourir depuis jeudi, pas de moyen choisi; plan de sécurité revu, appellera son frère.
clean: Le jeune choisit de revoir son éducateur en premier, puis l’avocate.
clean: Prochaine visite SIM vendredi 10 h chez lui, il propose de faire du café.
clean: Ne prend plus l’olanzapine depuis 9 jours en raison du poids pris; prescripteur avisé avec son accord.
clean: TA 132/80, P 76, pansement propre; enseignement fait sur les signes d’infection.
clean: Souhaite réduire le cannabis à une fois par jour, objectif écrit dans ses mots.
clean: La pair aidante lui parle de son propre parcours; il dit se sentir moins seul.
clean: A quitté la ressource à 20 h sans prévenir, revenue à 23 h; elle était chez une amie.
clean: Dossier SAAQ : formulaire du médecin traitant rempli, copie remise à monsieur.
clean: Utilise un tableau de pictogrammes pour choisir sa collation.
clean: Couvre-oreilles offerts au dîner; il reste à table 20 minutes.
clean: Elle décrit une douleur au dos à 7/10 après avoir levé un résident en juin.
clean: Le couple veut rester ensemble au même refuge; deux organismes appelés, un lit double trouvé.
clean: Parle atikamekw à la maison; accompagnatrice du centre d’amitié présente.
clean: Consultation en dépendance le 21, son ami l’accompagnera.
clean: Fait son budget avec l’ACEF, reste 85 $ pour la fin du mois.
clean: Il s’inquiète pour son chien si on l’hospitalise; la voisine est d’accord pour le garder.
clean: Mme B., 82 ans, tricote pour la paroisse et souhaite rester dans son logement.
clean: Est venue au groupe de marche malgré la pluie et a ri avec les autres.
clean: Deux consommations samedi, aucune depuis; sommeil de 6 heures.
clean: Le père demande une rencontre de soir, car il travaille de jour; fixée à 18 h 30.
clean: Matériel stérile remis : 20 seringues, 10 ampoules d’eau, bac de récupération.
clean: N’était pas à la maison à 13 h; message laissé, il rappelle pour dire que son autobus était en retard.
clean: Signature du bail avec le programme de supplément au loyer, emménagement le 1er juillet.
clean: Préfère être appelé Sam, pronom iel, inscrit au dossier.
clean: Pleure en parlant de son frère; silence offert, thé, puis retour sur ses forces.
clean: Révision du PII avec l’enseignante et le ou la patient(e) partenaire; trois buts gardés.
`)
