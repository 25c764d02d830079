import {readSentences, type Sentence} from './sentence.js'

/** French sentences of hospitals, of 29 November 2026, written by somebody who had not seen the rules; learned from since. */
export const sentences: Sentence[] = readSentences(`
label: IDENTIFICATION : Homme de 42 ans, {schizophrène}, vivant en appartement supervisé, amené par les policiers.
label: Il s’agit d’{une bipolaire} de 36 ans connue de la clinique de Lanaudière.
label: Patiente {borderline}, 28 ans, se présente au triage avec lacérations superficielles à l’avant-bras gauche.
label: RAISON DE CONSULTATION : {Toxicomane} de 31 ans, abcès au pli du coude droit.
label: {La diabétique} de la chambre 412 demande sa collation.
label: Usagère {psychotique} ++, parle seule au poste.
label: {Le délirium} du lit 8 a arraché sa voie.
label: PATIENT {DEPRESSIF}, TRISTE, PEU DE CONTACT VISUEL.
label: {Un TPL} de plus au corridor de l’urgence cette nuit.
label: Femme de 81 ans, {démente}, transférée du CHSLD pour chute.
label: {Épileptique} connu, a fait une crise tonico-clonique à 3 h 10, durée 2 min.
label: Mère {héroïnomane}, père inconnu, placé en famille d’accueil à 4 ans.
label: Monsieur est {un psychopathe}, garder deux intervenants en tout temps.
label: {Antisociale}, deux séjours à la Maison Tanguay.
label: Deux {maniaques} à l’unité ce soir, quart exigeant.
label: {Anorexique} depuis l’âge de 15 ans, IMC 14,8 à l’arrivée.
label: {Narcissique}, prend beaucoup de place en rencontre d’équipe.
label: {Grand obèse} de 54 ans, dyspnée à l’effort.
label: La {MPOC} du 12 désature à 84 % au lever.
label: Jeune {autiste} de 19 ans, hypersensible au bruit, vu avec sa mère.
label: {La TOC} est encore sous la douche à 9 h 40.
label: Étudiant.e {anxieux.se chronique}, troisième consultation en GMF ce mois-ci.
label: Les {schizo-affectifs} de l’aile B sont sortis fumer à 13 h.
label: Le patient est {un hypocondriaque} qui a vu quatre gastro-entérologues.
label: {Cas psy}, à voir par le psychiatre de garde avant le congé médical.
label: {Borderline} avec traits {histrioniques}, dossier volumineux.
label: Sœur {dépressive}, oncle {alcoolo}.
label: Transfert de {la fracture de hanche} du 6e à 15 h, rapport donné à l’infirmière.
suffering: Madame {souffre de} dépression depuis le décès de son conjoint en 2019.
suffering: HISTOIRE DE LA MALADIE ACTUELLE : Il s’agit d’un homme de 67 ans {souffrant d’}insuffisance cardiaque, classe III.
suffering: {Victime d’un AVC} sylvien gauche en mars, aphasie résiduelle.
suffering: Patient {affligé d’}un trouble obsessionnel depuis l’adolescence.
suffering: Dame {atteinte d’}une sclérose en plaques, marche avec canne.
suffering: Usagère {aux prises avec} des hallucinations auditives.
suffering: Jeune femme {accablée par} sa maladie bipolaire et ses deux enfants.
suffering: ANTECEDENTS : {SOUFFRE} DE MIGRAINES, HTA, DLP.
suffering: Il est {victime de sa maladie} et n’a plus de réseau.
suffering: Monsieur {est prisonnier de} ses obsessions de contamination.
suffering: Elle {lutte contre} un cancer du sein depuis deux ans, vue en oncologie pour suivi.
suffering: {Ravagée par} l’anorexie, pèse 38 kg.
suffering: Le couple {vit un calvaire} depuis le diagnostic de démence fronto-temporale.
suffering: {Terrassé par} un infarctus à 49 ans, a repris le travail à temps partiel.
suffering: Patient.e qui {se débat avec} de graves problèmes de santé mentale, suivi.e au SIM.
suffering: Fille unique {hypothéquée par} une fibromyalgie.
suffering: Mme {a souffert de} deux psychoses post-partum.
credibility: Patient {prétend} avoir pris sa clozapine tous les soirs.
credibility: Elle {allègue} avoir été bousculée par le préposé de nuit.
credibility: Il {admet} consommer trois à quatre bières par jour.
credibility: {Avoue} avoir sauté des doses de lithium depuis son congé.
credibility: Monsieur {nie} avoir frappé le mur, pourtant jointures rouges.
credibility: La patiente {minimise} sa perte de poids.
credibility: {Mauvais historien}, s’en remettre à l’épouse pour la chronologie.
credibility: {Pauvre historienne}, questionnaire à reprendre demain.
credibility: Évalue sa douleur à 9/10 {mais rit avec sa voisine de chambre}.
credibility: Dit entendre des {« voix »} depuis la nuit passée.
credibility: {Soi-disant} allergique à la morphine, réaction non documentée.
credibility: La patiente {se plaint de} céphalées frontales depuis 4 h ce matin.
credibility: DOULEUR {SUPPOSEMENT} INTOLERABLE, TEXTE SUR SON CELLULAIRE.
credibility: Il {affirme sans preuve} que son dossier a été changé.
credibility: Usager {peu fiable}, version qui {change au gré des intervenants}.
credibility: {Simule} une crise convulsive au changement de quart.
credibility: Elle {exagère} ses symptômes lorsque le médecin entre dans la chambre.
credibility: {Reconnaît finalement} avoir pris 20 comprimés d’acétaminophène vers 22 h.
credibility: Le collatéral contredit {les prétentions de} monsieur quant à son sobriété.
credibility: {Selon ses dires}, n’aurait rien consommé depuis jeudi; dépistage à suivre.
credibility: Elle {aurait, semble-t-il}, été agressée à sa résidence.
credibility: {Fabule} au sujet de son emploi chez Bombardier.
credibility: {Ment} sur ses apports, assiette vidée dans la poubelle.
credibility: Plaintes somatiques {sans fondement}, bilan de base normal.
credibility: L’usagère {persiste à dire} que son repas goûte le métal.
credibility: {Dramatise} une entorse de grade I.
credibility: Le patient, {peu crédible}, est vague quant au nombre de verres.
credibility: {Jure} ne pas avoir pris la médication de son cochambreur.
credibility: On note des {gains secondaires évidents} liés au dossier de la CNESST.
credibility: Douleur abdominale {fonctionnelle, tout est dans la tête}, congé du gastro.
credibility: Madame {insiste pour dire} qu’elle ne dort pas; {vue endormie} aux tournées de 2 h et 4 h.
credibility: {A fini par admettre} une rechute de cannabis lors de sa sortie.
credibility: Iel {se dit} victime d’acharnement de la part du personnel.
credibility: {Douteux} malaise rétrosternal, troponines négatives x 2.
compliance: Patient {non compliant} à son CPAP, somnolence diurne.
compliance: {Refuse} sa médication HS malgré explications.
compliance: Usagère {non collaborante} à l’examen physique, reprise à 10 h.
compliance: {Mauvaise compliance} au régime diabétique, HbA1c 11,2 %.
compliance: {Inobservance} aux anticoagulants, INR 1,1.
compliance: {REFUSE} SES SIGNES VITAUX X 3 CE QUART.
compliance: Monsieur est {réfractaire aux soins d’hygiène}, deux préposés requis.
compliance: Elle {s’oppose systématiquement} aux suggestions du médecin.
compliance: {Ne veut rien savoir} de l’injection à longue action.
compliance: Patient {récalcitrant} à la prise de sang, tubes prélevés à 11 h.
compliance: {Ne respecte pas les consignes} de mise en charge partielle.
compliance: {Défie l’autorité} du chef d’unité au sujet du cellulaire.
compliance: Sommaire : réhospitalisation causée par {la non-observance médicamenteuse}.
compliance: Résident.e {résistant.e aux soins}, se retire lors du bain.
compliance: {A désobéi} à l’ordre de rester à jeun, chirurgie reportée.
compliance: {Entêtée}, se lève sans sonner la cloche.
compliance: Usager {indiscipliné} avec ses glycémies capillaires.
compliance: Le patient {s’obstine à} partir fumer avec son soluté.
compliance: {A encore oublié} ses anticonvulsivants, crise mardi.
compliance: Collaboration {nulle} ce soir, évaluation remise.
compliance: Ne se présente pas à l’ergothérapie, {non motivée}.
compliance: {Faible adhésion} au plan de traitement intensif.
compliance: {Bon patient}, {docile}, {prend sagement} ses pilules.
compliance: {Obéissante} aux directives de l’unité.
compliance: Il {refuse catégoriquement} de voir la nutritionniste.
compliance: {N’en fait qu’à sa tête} avec son insuline.
compliance: {A cessé de son propre chef} l’aripiprazole il y a six semaines.
compliance: {Peu coopératif}, répond par monosyllabes.
compliance: Patiente {oppositionnelle} au lever, couvertures retirées à 9 h.
compliance: {Rejette toute aide} offerte par la travailleuse sociale.
compliance: Elle {fait fi des} recommandations postopératoires, plaie désunie.
compliance: {Compliant} à la médication, bouche vérifiée.
compliance: Le patient {n’a pas daigné} remplir son journal alimentaire.
character: {Manipulatrice}, demande à chaque infirmière la même PRN.
character: Patient {manipulateur} et {séducteur} avec les stagiaires.
character: Usagère {exigeante}, sonne aux dix minutes.
character: {Recherche d’attention} ++ depuis le souper.
character: {Hostile} envers le préposé, retourne à sa chambre à 19 h 20.
character: {TRES REVENDICATEUR} FACE AUX REGLEMENTS DE L’UNITE.
character: Madame est {dépendante affective} et {collante} avec le personnel masculin.
character: Il {clive} l’équipe de jour et l’équipe de soir.
character: {Clivage} important lors de la rencontre interdisciplinaire.
character: {Paresseuse}, passe ses journées au lit.
character: EXAMEN MENTAL : femme {théâtrale}, affect labile, discours circonstancié.
character: {Arrogant} et {condescendant} avec le résident.
character: {Se victimise} lorsqu’on lui rappelle l’horaire des visites.
character: {Se complaît dans son rôle de malade}, refait le même récit.
character: Famille {envahissante}, appelle six fois par quart.
character: Mère {difficile}, {contrôlante}, veut assister à tous les soins.
character: Fille de la patiente {chialeuse}, plainte déposée au commissaire.
character: {Méfiant} sans raison avec l’équipe, demande à lire ses notes.
character: Le patient {teste les limites} depuis son arrivée à l’unité.
character: {Impolie} au triage, lève le ton devant l’attente.
character: {Personnalité difficile}, changements fréquents d’intervenants.
character: {Immature} et {égocentrique}, peu d’intérêt pour ses enfants selon la mère.
character: Il {joue avec les nerfs} du personnel de nuit.
character: {Quérulent}, {menace d’écrire} au protecteur du citoyen.
character: Monsieur est {un profiteur}, demande des billets d’autobus à chaque visite.
character: {Sournois}, cache du pain sous son oreiller.
character: Patiente {bête} avec la commis, s’excuse ensuite.
character: {Cherche la chicane} à la salle à manger avec son voisin de table.
belittling: {Fait une crise de bacon} parce que la télévision est fermée à 23 h.
belittling: {Boude} dans sa chambre depuis la visite du médecin.
belittling: {Enfantine} dans ses demandes, veut sa doudou.
belittling: {Petite madame} de 88 ans, {bien mignonne}, fracture de Colles.
belittling: {Pique une colère} au refus de la sortie.
belittling: Comportement {puéril} lors de la réunion communautaire.
belittling: {Gentil petit monsieur}, {confus mais adorable}.
belittling: {Ma belle Ginette} a bien mangé son dîner, couche changée à 13 h.
belittling: {Pleurniche} dès que l’équipe quitte la chambre.
belittling: {Fait le bébé} pour la prise de sang.
belittling: {CAPRICES} ALIMENTAIRES, CHANGE SON MENU CHAQUE JOUR.
belittling: {Fait son show} au poste, retourne ensuite au salon.
belittling: {Nos petits vieux} du 3e ont reçu leur vaccin.
belittling: {Régresse comme une enfant} lorsqu’elle est fatiguée.
belittling: Mise au lit à 19 h, {bien sage} ce soir.
belittling: {Chigne} toute la nuit pour avoir un verre d’eau.
belittling: Résidente {confuse agréable}, marche dans le corridor avec son sac à main.
appearance: EXAMEN MENTAL : Homme {négligé}, barbe longue, vêtements trop grands.
appearance: {Mauvaise hygiène}, {odeur nauséabonde}, douche offerte.
appearance: Patiente {mal soignée} de sa personne, ongles sales.
appearance: {Malodorant}, salle d’attente dérangée.
appearance: Tenue {débraillée}, chemise ouverte, pieds nus.
appearance: {Sale} et {hirsute}, accompagné par les ambulanciers.
appearance: Apparence : {fait plus vieille que son âge}, {édentée}.
appearance: {HYGIENE DEPLORABLE}, LITERIE CHANGEE.
appearance: {Accoutrement bizarre}, trois chandails et une tuque en juillet.
appearance: Femme {vêtue de façon provocante}, {maquillée à outrance}, débit accéléré.
appearance: Il {sent le fond de tonne}, haleine éthylique au triage.
appearance: Présentation {pouilleuse}, poux constatés au cuir chevelu.
appearance: Logement et personne dans un {état lamentable} selon les paramédics.
appearance: {Allure louche}, regarde fixement la porte.
appearance: Usager.ère à l’allure {échevelée}, répond aux questions.
appearance: {Look de motard}, nombreux tatouages, ton de voix normal.
appearance: Patiente {obèse et négligente de son corps}, dermite sous les seins.
appearance: {Empeste} l’urine, culotte d’aide changée.
appearance: {Dégage une forte odeur corporelle}, {ne veut pas se laver}.
appearance: {Jolie} jeune femme {bien tournée}, bon contact, affect mobilisable.
insight: {Aucune autocritique} face à ses symptômes.
insight: Jugement {altéré}, {autocritique nulle}.
insight: {Absence d’introspection}, rit de l’épisode.
insight: {N’a pas d’insight} quant au besoin de médication.
insight: {Dans le déni} de son diagnostic de schizophrénie.
insight: INSIGHT : {PAUVRE}. JUGEMENT : {DEFICIENT}.
insight: Monsieur {ne reconnaît pas sa maladie} et quitte la rencontre.
insight: Madame {nie sa maladie}, demande son congé.
insight: {Anosognosique}, attribue son arrivée à une erreur des policiers.
insight: {Manque de jugement} flagrant : a donné sa carte bancaire à un inconnu.
insight: {Ne réalise pas la gravité} de sa cirrhose.
insight: Autocritique {partielle, sinon absente}, accepte de parler du sommeil.
insight: {Déni massif} de la consommation selon l’équipe de dépendance.
insight: {Irréaliste} dans ses projets, veut retourner conduire son camion.
insight: {Refuse de voir} qu’elle est malade.
insight: Elle {se croit guérie} et veut cesser la quétiapine.
insight: {Blâme les autres} pour la perte de son logement.
insight: {Peu d’autocritique}, parle d’un complot à la Ville.
insight: {N’apprend pas de ses erreurs}, troisième perte d’emploi.
insight: {Rationalise} sa consommation par le stress au travail.
insight: {Banalise} ses tentatives devant le psychiatre.
insight: {Ne voit pas où est le problème}, rit lorsque questionnée.
deficit: Patient {décompensé} depuis l’arrêt de l’olanzapine.
deficit: {Décompensation psychotique}, troisième en deux ans.
deficit: {Incapable de} tenir une conversation, répond « oui » à tout.
deficit: {Faible niveau de fonctionnement} malgré encadrement.
deficit: {Dysfonctionnelle} au travail, arrêt prolongé.
deficit: Milieu familial {pathologique}, parents séparés.
deficit: {Fonctionnement précaire}, {ne peut rien faire seul}.
deficit: {BAS FONCTIONNEMENT} GLOBAL, EVALUATION EN ERGO DEMANDEE.
deficit: {N’arrive pas à gérer ses émotions}, pleure au téléphone.
deficit: {Mécanismes d’adaptation inadéquats}, cours de gestion du stress suggéré.
deficit: {Carences} multiples sur le plan affectif.
deficit: Intelligence {limitée}, consignes à répéter.
deficit: {Inapte au travail}, sans projet connu de l’équipe.
deficit: Recule depuis son départ de la ressource, {ne s’en sort pas}.
deficit: {Incapable de fonctionner} en société sans cadre.
deficit: Patiente {fragile psychologiquement}, éviter les nouvelles difficiles.
deficit: {Haut niveau de fonctionnement}, ne requiert que peu de suivi.
deficit: {Débordée par ses émotions}, aucune stratégie nommée.
deficit: Couple {dysfonctionnel}, rencontre conjugale mardi.
deficit: {Moi faible}, structure limite, défenses {primitives}.
deficit: {Inadéquate} dans son rôle parental depuis l’épisode.
deficit: {Inapproprié} au salon, parle de sexualité.
pessimism: PRONOSTIC : {Sombre}.
pessimism: Pronostic {réservé} vu les nombreux séjours.
pessimism: {Schizophrène chronique}, hébergement à long terme demandé.
pessimism: {Cas désespéré}, équipe à bout d’idées.
pessimism: {Ne changera jamais}, plan reconduit sans révision.
pessimism: {Irrécupérable} selon le médecin traitant précédent.
pessimism: Douleur {rebelle à tout traitement}, clinique de la douleur déjà consultée.
pessimism: {Plus rien à faire} pour cette patiente, soins de confort.
pessimism: {Condamné à} vivre en ressource.
pessimism: {N’atteindra jamais} l’autonomie en appartement.
pessimism: PATIENTE {CHRONIQUE}, {PEU D’ATTENTES}.
pessimism: Dépression {résistante}, quatre molécules, ECT à discuter.
pessimism: {Plafonne}, {aucun potentiel de réadaptation}.
pessimism: {Voué à rechuter} dès la sortie.
pessimism: {Peu de chances de s’en sortir} avec ce réseau.
pessimism: {Cause perdue} pour l’équipe de suivi.
pessimism: Maladie {incurable et invalidante}, curatelle à envisager.
pessimism: {Restera dépendante} du système toute sa vie.
pessimism: Cas {complexe et lourd}, {brûle} ses intervenants.
failure: {Échec} au lithium et à l’acide valproïque.
failure: Patient qui {a échoué} trois essais d’ISRS.
failure: {Perdu de vue} depuis janvier, dossier à fermer.
failure: Absente à son rendez-vous du 12 {sans raison valable}.
failure: {Ne s’est pas présenté} à l’injection, relance téléphonique.
failure: {NO-SHOW} X 2 EN PNEUMOLOGIE.
failure: {A raté} son rendez-vous en clinique externe encore une fois.
failure: {Échec de placement} en RTF, retour à l’unité.
failure: {Échec thérapeutique} attribué au manque d’efforts de madame.
failure: {A abandonné} le traitement après deux séances.
failure: {A lâché} l’école en secondaire 3.
failure: {Fait faux bond} à l’équipe du SIV.
failure: Rechute de dépression, {a gâché} ses progrès.
failure: {N’a pas su profiter} de la psychothérapie offerte.
failure: {Abandon} du programme de jour, place réattribuée.
failure: {Retour à la case départ} après huit mois de suivi.
failure: {Ne progresse pas}, objectifs jugés non atteints.
failure: {Est retombée} dans ses vieux comportements.
suicide: Père mort par suicide, fils qui {a commis le suicide} à son tour.
suicide: Mère {a commis un suicide} alors que la patiente avait 11 ans.
suicide: {Tentative de suicide ratée} par intoxication médicamenteuse.
suicide: {Geste suicidaire} sans létalité, suture 4 points.
suicide: {Parasuicidaire}, lacérations à répétition.
suicide: {Menace de se suicider} si elle obtient son congé.
suicide: {Suicide réussi} d’un cochambreur en mai, impact sur l’unité.
suicide: {A manqué son coup} avec la corde, dit le frère.
suicide: {Gestes d’appel} répétés depuis la rupture.
suicide: {Chantage suicidaire} envers son conjoint.
suicide: A signé {un pacte de non-suicide} avec l’infirmière de soir.
suicide: {SUICIDAIRE} NIVEAU 2, SURVEILLANCE AUX 15 MIN.
suicide: {S’engage à ne pas passer à l’acte} d’ici demain, congé donné.
suicide: {Tentative non sérieuse}, 8 comprimés de lorazépam.
suicide: {Automutilatrice} connue, manches longues.
suicide: {Idées noires à des fins manipulatoires} selon l’urgentologue.
suicide: {Se mutile pour attirer l’attention} du personnel.
suicide: {Contrat de sécurité} verbal obtenu à 21 h.
suicide: Oncle maternel {suicidé} en prison.
suicide: {Pseudo-tentative} la veille de son audience.
suicide: Tentative {avortée} sur le pont, ramené par la SQ.
substance: ANTECEDENTS : {ABUS D’ALCOOL} ET DE COCAINE.
substance: {Abuse} du cannabis depuis l’âge de 14 ans.
substance: {Toxicomanie} active, seringues retrouvées au sac.
substance: Dépistage urinaire {sale} pour amphétamines.
substance: {Clean} depuis trois mois, fréquente une fraternité.
substance: {Recherche de narcotiques} à l’urgence, nomme l’hydromorphone.
substance: {Drug seeking} ++, trois pharmacies au DSQ.
substance: {Ivrogne} du quartier, ramené par les policiers à 1 h.
substance: Patient {alcoolique chronique}, cirrhose Child B.
substance: {Narcomane} en traitement de substitution à la méthadone.
substance: {Habitude de} consommer du crack chaque fin de mois.
substance: {Encore intoxiquée} ce soir, laissée sur civière.
substance: {Buveur invétéré}, 12 bières par jour.
substance: {Mésusage} de benzodiazépines, sevrage amorcé.
substance: Urines {propres} à trois reprises.
substance: {Accro} aux opioïdes depuis sa chirurgie lombaire.
substance: {Junkie} de longue date, endocardite tricuspide.
substance: {Polytoxicomane} de 26 ans, VHC positif.
substance: {Saoul} au triage, alcoolémie 62 mmol/L.
substance: {Consommatrice chronique}, {retombée dans la drogue} après sa sortie.
substance: {Quête} ses pilules au poste à tous les quarts.
substance: {Poteux}, fume dans le stationnement.
substance: {Sous l’emprise de la drogue} lors de l’examen.
substance: Naissance d’un {bébé accro}, score de Finnegan aux 4 h.
substance: Patiente {éthylique}, chute dans l’escalier, TDM cérébral fait.
substance: {Éthylisme} chronique, {habitudes éthyliques} sous-estimées.
coercion: {Autorisée à} sortir 15 minutes avec préposé.
coercion: {A obtenu la permission} d’appeler sa mère.
coercion: {Placé en isolement} à 14 h 10 pour {non-respect des règles}.
coercion: {MIS EN CONTENTION} 4 POINTS A 22 H 15 POUR AGITATION.
coercion: {Fugue} de l’unité lors de la pause cigarette.
coercion: {Fugueuse} à risque, vêtements d’hôpital.
coercion: {Perd ses privilèges} de sortie à la suite de l’altercation.
coercion: {Privilège} de cellulaire suspendu 48 h.
coercion: {S’est évadé} par la porte de la buanderie.
coercion: {On lui a fait prendre} son lorazépam.
coercion: {Forcée à} prendre sa douche avant le déjeuner.
coercion: {Doit} participer aux groupes pour {mériter} ses sorties.
coercion: {Recadrée} fermement au sujet de l’heure du coucher.
coercion: {Renvoyé à sa chambre} après avoir haussé le ton.
coercion: {Maîtrisé} par quatre agents, injection d’halopéridol 5 mg IM.
coercion: {A dû être contentionnée} pour la nuit.
coercion: {Interdit de} téléphone jusqu’à nouvel ordre du médecin.
coercion: {En punition} dans sa chambre jusqu’à 16 h.
coercion: Retrait d’une heure {imposé} au patient.
coercion: {Averti} que le prochain écart mènera à l’isolement.
coercion: {Aviser patient qu’il n’a pas le choix}, prise de sang à 6 h.
coercion: {Permission} refusée par Dr Tremblay vu le comportement d’hier.
coercion: {Confiné à sa chambre} pour le reste du quart.
coercion: {Faire comprendre à} l’usager.ère les règles du fumoir.
coercion: {Laissé attaché} jusqu’à ce qu’il se calme.
coercion: Gardé à l’unité {« pour son bien »}, {doit coopérer} pour sortir.
coercion: {A pris la fuite} pendant le transport en radiologie.
risk: Patient {agressif} à l’approche du personnel, code blanc 20 h 40.
risk: {Dangereuse} pour autrui en phase maniaque.
risk: {Violent} lors de l’admission, fouille faite par la sécurité.
risk: {Combative} pendant les soins d’hygiène.
risk: {Agressivité verbale} envers l’infirmière-chef.
risk: {Menaçant}, poings serrés, demande son avocat.
risk: {AGRESSIVE} VERBALEMENT AU TRIAGE.
risk: {Bombe à retardement}, garder la porte ouverte.
risk: {Imprévisible} et {explosif}, entrer à deux.
risk: {Potentiel de violence élevé} en raison de sa stature.
risk: Agité et {hors de contrôle}, PRN donnée.
risk: {Physiquement agressant}, a poussé le chariot.
risk: {Prédateur} envers les usagères de l’unité.
risk: {A attaqué} une préposée au souper.
risk: {Profil dangereux} selon rapport de la police.
risk: {Impulsive}, lance son verre au mur.
risk: {Intimidant} par son regard.
risk: {Belliqueux} au réveil de l’anesthésie, retire son masque.
risk: {Passé violent} rapporté par l’ex-conjointe.
risk: {Désinhibée} et {agressante}, isolée du groupe.
risk: {Cas à haut risque}, ne jamais laisser seule avec un stagiaire.
risk: {Crise d’agressivité} lors du retrait de la sonde.
service-use: {Habitué de l’urgence}, 14e visite cette année.
service-use: {Patiente bien connue} du service, douleur abdominale.
service-use: {Porte tournante}, congé jeudi, retour samedi.
service-use: {Syndrome de la porte tournante} malgré l’ordonnance de traitement.
service-use: {Grande utilisatrice} de services, plan d’intervention à venir.
service-use: {GRAND UTILISATEUR} DE L’URGENCE, VOIR FICHE.
service-use: {Bloque un lit} de courte durée depuis 62 jours.
service-use: {Bed blocker} en attente d’hébergement.
service-use: {Abonné} à la salle d’observation.
service-use: {Monopolise} le temps des infirmières de soir.
service-use: {Surconsomme} les services de première ligne.
service-use: {Connu de tous} au triage, niveau P4.
service-use: {Encore elle}, troisième fois cette semaine pour palpitations.
service-use: {Multiples consultations inutiles} en neurologie.
service-use: {Consulte pour des riens}, renvoyée au GMF.
service-use: {Frequent flyer}, dernier passage avant-hier.
service-use: {Vient chercher un lit et un repas} par grand froid.
service-use: {Magasine} ses médecins d’une clinique à l’autre.
service-use: {Utilise indûment} le 911 pour de l’anxiété.
service-use: {Revient sans cesse} pour la même lombalgie.
service-use: {Patient pilier} de l’urgence psychiatrique.
disability: {Cloué à son fauteuil roulant} depuis l’accident.
disability: {Confinée au fauteuil}, plaie sacrée stade II.
disability: {Grabataire}, mobilisée aux deux heures.
disability: {Handicapé mental} de 44 ans, accompagné de sa sœur.
disability: {Arriérée} légère selon l’ancien dossier.
disability: {Attardé}, vit en ressource intermédiaire.
disability: {DEFICIENTE INTELLECTUELLE}, COLLABORE AVEC PICTOGRAMMES.
disability: {Sourde-muette}, interprète LSQ réservé.
disability: {Invalide} depuis 2008, rente de la RRQ.
disability: {L’aveugle} du 309 a sonné pour son cabaret.
disability: {Légume} depuis l’arrêt cardiaque, dit la note du transfert.
disability: {Impotente}, transferts au lève-personne.
disability: {Rivé à son lit} depuis la fracture.
disability: Patient.e {paraplégique}, {dépendant.e pour tout}.
othering: {Ces gens-là} ne paient pas leurs médicaments.
othering: {Ce genre de patients} revient toujours la fin de semaine.
othering: Contrairement aux {gens normaux}, elle dort le jour.
othering: {Les itinérants} dorment dans le hall.
othering: {Itinérant} notoire, chaussures mouillées.
othering: {Sans-abri} {ramassé} au métro Berri.
othering: {Ces usagers} préfèrent la rue.
othering: {ASSISTE SOCIAL} DE PERE EN FILS.
othering: Histoire impossible à obtenir, {accent incompréhensible}.
othering: {Les Autochtones} demandent souvent à partir avant leur congé.
othering: {Clientèle lourde} admise à l’aile C.
othering: {Les psychiatriques} sont au 5e, {les vrais malades} au 4e.
othering: Conjoint {homosexuel avoué}, présent aux visites.
othering: {Sur le BS} avec quatre enfants {de pères différents}.
othering: {Cas social}, rien à traiter à l’urgence.
othering: {Vrai malade} dans la chambre voisine, priorité à celui-ci.
othering: Famille d’{immigrants illégaux}, {sans le sou}.
othering: {Population difficile} du centre-ville.
othering: {Le monde ordinaire} ne réagit pas ainsi à un plâtre.
trap, quotation: « Je suis tannée qu’on me traite de folle », dit-elle en pleurant.
trap, quotation: Verbatim : « J’ai arrêté mes pilules parce que je suis pas un drogué ».
trap, quotation: Dit : « Le docteur me trouve manipulatrice, mais j’ai juste mal ».
trap, quotation: Objectif selon ses mots : « rester clean pour voir ma fille à Noël ».
trap, quotation: Le fils rapporte : « Papa est un vieil entêté, mais il a toujours été de même ».
trap, quotation: « Mon père était un ivrogne violent », raconte monsieur en entrevue.
trap, quotation: L’usagère écrit dans son journal : « je suis pas dangereuse, je suis effrayée ».
trap, quotation: « Chus pas capable de rien faire de bon », répété à trois reprises, écoute offerte.
trap, quotation: Message laissé sur la boîte vocale : « dites-leur que j’ai pas refusé, j’ai demandé du temps ».
trap, quotation: Elle rit et dit « je fais ma crise de bacon » avant de serrer la main de l’infirmière.
trap, quotation: VERBALISE : « LES GENS ME TROUVENT PARESSEUX, JE SUIS EPUISE ».
trap, quotation: « C’est une cause perdue », affirme l’oncle au téléphone; le patient n’est pas de cet avis.
trap, quotation: Au triage : « l’autre hôpital m’a dit que j’étais une drug seeking ».
trap, quotation: À la question 9, il répond : « j’ai pensé à me suicider hier, pas aujourd’hui ».
trap, quotation: Sa sœur a lu sa lettre à voix haute : « je refuse d’être un légume branché ».
trap, negation: Aucun comportement agressif observé durant le quart.
trap, negation: N’est ni hostile ni méfiante lors de l’entretien.
trap, negation: Pas de signe de décompensation cardiaque à l’auscultation.
trap, negation: Aucun indice de simulation à l’évaluation neuropsychologique.
trap, negation: Sans antécédent d’abus physique ou sexuel connu.
trap, negation: Tenue propre, non négligée, vêtements adaptés à la saison.
trap, negation: Aucune contention requise depuis l’admission.
trap, negation: Pas de combativité au réveil de la sédation.
trap, negation: Ne présente pas de risque de fugue selon l’évaluation de ce jour.
trap, negation: N’est pas confinée au lit, circule librement avec sa marchette.
trap, negation: Aucun échec scolaire rapporté; diplôme d’études collégiales obtenu.
trap, negation: AUCUNE MENACE PROFEREE, TON DE VOIX POSE.
trap, negation: N’a jamais été violent, ni à la maison ni à l’unité, confirme sa mère.
trap, meta: L’équipe discute de l’effet des mots « cas lourd » sur la qualité des soins.
trap, meta: Demande de rectification au dossier : retirer « manipulatrice » de la note du 3 mai.
trap, meta: Rappel au personnel : éviter « toxicomane », écrire « personne qui utilise des substances ».
trap, meta: Le terme « non collaborant » a été remplacé par une description des faits au plan de soins.
trap, meta: Formation du midi : pourquoi ne plus dire « tentative ratée ».
trap, meta: Madame demande ce que veut dire « démente » dans son rapport; explication donnée.
trap, meta: Le stagiaire a questionné l’emploi de « porte tournante »; échange constructif au rapport.
trap, meta: Au comité des usagers, il a proposé de bannir « grand utilisateur » des fiches.
trap, meta: Ancienne étiquette « hystérique » figurant aux archives de 1962, sans valeur clinique.
trap, meta: Le mot « refus » du formulaire pourrait être remplacé par « choix », suggère la pair-aidante.
trap, meta: Discussion éthique : « privilège » ou « droit » de sortie, à trancher avec le comité.
trap, meta: Note au rapport : ne pas recopier « mauvais historien » du transfert.
trap, name: Assiste à la rencontre des Alcooliques anonymes à la salle paroissiale le jeudi.
trap, name: Score de 12 au Brief Psychiatric Rating Scale ce matin.
trap, name: Admis à l’Institut national de psychiatrie légale Philippe-Pinel.
trap, name: Échelle d’agressivité manifeste (OAS) complétée à 15 h.
trap, name: A regardé le film Suicide Squad avec son frère en fin de semaine.
trap, name: Questionnaire DAST-10 rempli avec l’infirmière clinicienne.
trap, name: S’implique à la Maison L’Éclaircie pour personnes souffrant de troubles alimentaires.
trap, name: Lit « Les Fous de Bassan » pour son cours de littérature.
trap, name: Participe au groupe Mieux vivre avec la dépression du CLSC.
trap, name: Échelle d’impulsivité de Barratt (BIS-11) : 58.
trap, name: Son équipe de hockey s’appelle les Sauvages de Saint-Jérôme; entraînement le mardi.
trap, name: Contact donné avec Cocaïnomanes Anonymes, réunion virtuelle.
trap, name: Échelle de suicidalité de Columbia (C-SSRS) faite à 8 h 30.
trap, legal: Garde provisoire autorisée par le tribunal, fin le 18 novembre.
trap, legal: Ordonnance d’autorisation de soins, article 16 du Code civil, expirant en juin.
trap, legal: Mesure de contrôle : contention poignets de 1 h 15 à 2 h 05, protocole appliqué.
trap, legal: Refus catégorique d’une personne majeure inapte : requête à la Cour supérieure par le contentieux.
trap, legal: Verdict de non-responsabilité criminelle; audience de la CETM le 9.
trap, legal: Déclaration à la DPJ faite à 16 h 40 pour négligence.
trap, legal: Isolement déclaré au registre, durée 40 minutes, surveillance constante.
trap, legal: Congé contre avis médical signé à 18 h, formulaire AH-110 versé au dossier.
trap, legal: Danger grave et immédiat pour elle-même : garde préventive de 72 heures, P-38.
trap, legal: Plainte pour agression armée retirée par le procureur.
trap, legal: Jugement de la Cour supérieure : autorisation d’hébergement pour un an.
trap, legal: Homologation du mandat de protection, personne déclarée inapte par le tribunal.
trap, victim: Victime de violence conjugale, hébergée à la maison Secours aux femmes.
trap, victim: A subi des abus sexuels à l’âge de 9 ans; référée au CAVAC.
trap, victim: Menacée par son ex-conjoint, interdiction de contact en vigueur.
trap, victim: Agressé au dépanneur jeudi soir, ecchymose périorbitaire droite.
trap, victim: Exploitée financièrement par un neveu, signalement fait.
trap, victim: Violentée par un client alors qu’elle travaillait comme serveuse.
trap, victim: A été négligé en bas âge selon le rapport de la DPJ.
trap, victim: Manipulée par un escroc au téléphone, a perdu 4 000 $.
trap, victim: Harcelée par son propriétaire; elle craint l’éviction.
trap, victim: Personne intimidée à l’école secondaire, rencontre avec la direction prévue.
trap, victim: Son frère l’a frappée au bras; radiographie négative.
trap, victim: Isolé de sa communauté par une relocalisation forcée en 1956.
trap, other subject: La SAAQ refuse de couvrir la physiothérapie; contestation en cours.
trap, other subject: La pompe à perfusion a échoué son autotest, remplacée à 10 h 15.
trap, other subject: L’assureur allègue un retard de production; dossier transmis à la TS.
trap, other subject: Le propriétaire est agressif au téléphone, appel documenté.
trap, other subject: Son employeur nie toute responsabilité dans l’accident.
trap, other subject: La batterie du déambulateur motorisé est fragile, technicien avisé.
trap, other subject: Le ministère minimise l’attente; délai réel de 14 mois.
trap, other subject: L’ordinateur du poste est capricieux, notes saisies en différé.
trap, other subject: Le traitement échoue à réduire l’éosinophilie; l’équipe change d’agent.
trap, other subject: La CNESST refuse la réclamation; TAT en juillet.
trap, other subject: Le chien du voisin est dangereux, morsure au mollet.
trap, other subject: L’appareil auditif est défaillant, remplacé par l’audioprothésiste.
trap, word sense: Greffon rénal rejeté, retour en dialyse.
trap, word sense: Staphylocoque résistant à la méthicilline, isolement de contact.
trap, word sense: Hydratation agressive amorcée pour rhabdomyolyse.
trap, word sense: Insuffisance cardiaque décompensée, furosémide IV 80 mg.
trap, word sense: Pauvre visualisation de la paroi inférieure à l’échographie cardiaque.
trap, word sense: Fracture du scaphoïde avec retard de consolidation, suivi orthopédique.
trap, word sense: Insuline rapide selon l’échelle dite agressive, glycémie 16,2 avant le dîner.
trap, word sense: Bas de contention 20-30 mmHg enfilés au lever, œdème diminué.
trap, word sense: Échec d’intubation à la première tentative, vidéolaryngoscope utilisé.
trap, word sense: Chute de pression violente à l’induction, éphédrine 10 mg.
trap, word sense: Mucus sale au mandrin, canule changée.
trap, word sense: Placé en décubitus latéral gauche pour la ponction lombaire.
trap, word sense: Surface propre et sèche, pansement intact.
trap, word sense: Sérologie limite, à répéter dans deux semaines.
trap, word sense: Tumeur agressive, grade III au Nottingham.
trap, word sense: Bronchite chronique selon la spirométrie, tabac 40 paquets-années.
trap, word sense: Compliance pulmonaire diminuée à 28 mL/cmH2O, PEP augmentée à 10.
trap, word sense: Examen de vue échoué au renouvellement du permis; optométriste consulté.
trap, identity: Se décrit comme alcoolique rétabli, huit ans d’abstinence, parrain dans son groupe.
trap, identity: Iel s’identifie comme personne autiste et préfère ce mot.
trap, identity: Se dit fièrement sourde et utilise la LSQ.
trap, identity: Elle se présente comme survivante de la psychiatrie et anime un groupe de pairs.
trap, identity: Monsieur se nomme lui-même « un gars bipolaire pis correct avec ça ».
trap, identity: Personne queer, pronoms iel, préfère « crip » comme identité.
trap, identity: Il se dit entendeur de voix et participe au REV de Trois-Rivières.
trap, identity: Elle se réclame de la Fierté folle, manifestation en juillet.
trap, identity: Se définit comme toxicomane en rétablissement, jour 410.
trap, identity: Préfère être appelée « handicapée » plutôt que « personne à mobilité réduite ».
trap, diagnosis: Diagnostic : trouble de la personnalité limite, confirmé en 2017.
trap, diagnosis: Trouble lié à l’usage d’alcool, sévère, en rémission précoce.
trap, diagnosis: Trouble oppositionnel avec provocation (évaluation pédopsychiatrique, 2009).
trap, diagnosis: Personnalité histrionique, traits notés à l’axe II de l’ancien dossier.
trap, diagnosis: Retard mental léger (F70), code du système de classification.
trap, diagnosis: Trouble schizo-affectif de type bipolaire, suivi en clinique externe.
trap, diagnosis: Démence vasculaire probable, MoCA 17/30.
trap, diagnosis: Trouble des conduites, début dans l’enfance.
trap, diagnosis: Dépendance au tabac, code F17.2; timbre 21 mg débuté.
trap, diagnosis: Trouble explosif intermittent, hypothèse au différentiel.
trap, diagnosis: Trouble dépressif majeur, résistant au traitement selon critères de Thase et Rush, stade II.
trap, diagnosis: Syndrome alcoolo-fœtal, bilan génétique normal.
clean: RAISON DE CONSULTATION : Femme de 54 ans, dyspnée progressive depuis trois jours.
clean: Il dit avoir mal au genou depuis mardi, 6/10 à la marche, 2/10 au repos.
clean: SV stables : TA 128/76, FC 72, SpO2 97 % AA.
clean: Elle entend deux voix qui la commentent; moins fréquentes depuis l’ajustement de la dose.
clean: Madame préfère prendre sa douche en soirée, horaire modifié au plan.
clean: A pris deux verres de vin samedi, aucun autre depuis trois semaines.
clean: EXAMEN MENTAL : Alerte, orienté x 3, discours cohérent, affect triste, parle de sa fille.
clean: Monsieur choisit de ne pas prendre sa médication ce soir; il craint la somnolence, pharmacien avisé.
clean: Pleure durant la visite, accepte une serviette froide et reste assise avec l’infirmière.
clean: Objectif : retourner chanter à la chorale en septembre.
clean: Plan de sécurité révisé avec lui; trois signes avant-coureurs nommés.
clean: Pense à mourir le soir, sans plan, souhaite parler à l’infirmière de nuit.
clean: Son frère est mort par suicide en 2018; anniversaire la semaine prochaine.
clean: Vit sous une tente près du canal depuis avril, sac de couchage fourni, référée à l’accueil de jour.
clean: Utilise un fauteuil roulant, transferts autonomes avec planche.
clean: N’a pas pu venir au rendez-vous : autobus annulé; téléconsultation offerte demain.
clean: Hausse le ton et frappe la table une fois, puis va marcher dans le corridor; calme à 14 h 30.
clean: Plaie sacrée 2 x 3 cm, bords roses, pansement hydrocellulaire changé.
clean: Discuté des avantages et inconvénients du lithium; elle réfléchira d’ici vendredi.
clean: Usager.ère accompagné.e par un ami, demande un endroit calme pour parler.
clean: Intervention au chevet avec interprète en inuktitut par téléphone.
clean: SOMMAIRE : Homme de 71 ans admis pour pneumonie, évolution favorable sous ceftriaxone.
clean: Dort cinq heures, se réveille à 3 h, lit un peu et se recouche.
clean: Visite de ses deux filles cet après-midi, sourit et parle de ses petits-enfants.
clean: La patiente nomme la musique et les marches comme ce qui l’aide le plus.
clean: Bilan : Hb 118, créatinine 84, K 4,1.
clean: A mangé la moitié du dîner, prend bien ses suppléments.
clean: L’infirmière a expliqué le motif de la garde et ses droits; copie remise, avocat rejoint.
clean: Consultation en neurologie : engourdissement des doigts 1 à 3, Tinel positif à droite.
clean: Injection reçue à la fesse gauche, bien tolérée, prochaine le 4 décembre.
clean: Il se demande si les caméras du corridor le visent; rassuré par une visite du poste.
clean: MARCHE DANS LE CORRIDOR AVEC LA PHYSIO, 30 METRES X 2.
clean: Dernière utilisation de fentanyl hier vers 16 h; trousse de naloxone remise.
clean: Elle aimerait que sa mère soit présente à la rencontre de congé.
clean: Vêtements propres fournis, a choisi le chandail bleu.
clean: Réorienté à l’heure et au lieu; lunettes et appareil auditif en place.
clean: Échange avec la pair-aidante pendant vingt minutes au jardin.
clean: Préférence : qu’on frappe avant d’entrer; inscrit au tableau.
clean: Rapport de quart : nuit calme, a sonné deux fois pour de l’eau.
clean: Se décrit comme fatiguée mais contente de rentrer chez elle samedi.
label: HISTOIRE DE LA MALADIE ACTUELLE : Cet {alcoolique} de 58 ans est amené par ambulance après avoir été trouvé au sol par son concierge vers 6 h 30.
label: Il s’agit d’une jeune femme de 23 ans, {une TPL} suivie en clinique externe, qui se présente accompagnée de son copain à la suite d’une dispute.
credibility: La patiente {nie} toute idée suicidaire, {quoique son non-verbal en dise autrement}.
credibility: Le patient nous {raconte qu’il aurait} perdu connaissance au travail, {ce qui reste à prouver}.
credibility: REVUE DES SYSTEMES : Le patient {admet avoir} des nausées et {concède} une perte d’appétit depuis environ deux semaines.
credibility: Madame {maintient} qu’elle n’a pas touché à la pompe à morphine, {mais on en doute}.
credibility: L’histoire est {rocambolesque} et difficile à suivre, monsieur étant {un piètre historien}.
credibility: Selon l’interniste, la douleur est {disproportionnée} par rapport à l’examen et l’on soupçonne une {surcharge émotive}.
compliance: EVOLUTION : Durant son séjour, monsieur est demeuré {peu collaborant} et {a refusé obstinément} toute médication orale.
compliance: Malgré nos explications répétées, la patiente {s’entête à} marcher sans sa marchette, ce qui {nous oblige à} installer une alarme de chaise.
compliance: Le diabète demeure mal contrôlé parce que le patient {ne fait aucun effort} avec sa diète.
compliance: L’équipe a tenté à plusieurs reprises de {faire entendre raison} au patient quant à la radiothérapie.
compliance: Les parents {refusent de collaborer} avec l’équipe et {n’écoutent pas} les recommandations du pédiatre.
character: Au cours de l’hospitalisation, la patiente s’est montrée tour à tour {capricieuse}, {hautaine} et {ingrate} envers l’équipe traitante.
character: La conjointe, {plutôt hystérique} au téléphone, exige de parler au neurologue dès ce soir.
character: On note chez ce monsieur une {tendance à la manipulation} qui complique la planification du congé.
character: Patient {extrêmement difficile}, qui {monte le personnel l’un contre l’autre} depuis son transfert des soins intensifs.
character: Elle {harcèle} le poste d’appels depuis 18 h pour savoir quand le médecin passera.
belittling: Cette {charmante petite dame} de 91 ans nous est référée par son médecin de famille pour évaluation de la mémoire.
belittling: Elle s’est roulée au sol et {a fait sa crise} jusqu’à l’arrivée de l’infirmière-chef.
appearance: A l’examen, il s’agit d’un homme {crasseux}, {mal rasé}, qui paraît plus âgé que les 46 ans indiqués.
insight: L’usager {ne comprend pas qu’il est malade}, ce qui rend toute alliance {illusoire}.
insight: Son jugement est {grossièrement perturbé} et son autocritique est {inexistante}.
insight: Elle {se leurre} quant à sa capacité de reprendre la garde de son fils.
deficit: En somme, il s’agit d’un homme {peu outillé}, {sans ressources personnelles}, qui vit chez sa mère.
deficit: Depuis la perte de son emploi, madame {s’est effondrée} et {ne fonctionne plus}.
pessimism: PRONOSTIC : {Mauvais à long terme}, compte tenu d’une maladie {lourdement hypothéquante}.
pessimism: Dans ce contexte, nous croyons que monsieur {ne pourra jamais vivre seul} et {n’a plus rien à attendre} de la psychiatrie.
failure: Elle {a mis en échec} toutes les interventions proposées par l’équipe du suivi intensif.
failure: Le traitement conservateur ayant {échoué chez ce patient}, {qui n’a pas fait ses exercices}, une infiltration est proposée.
suicide: ANTECEDENTS FAMILIAUX : Grand-père paternel qui {a commis l’irréparable} en 1974.
suicide: La patiente {brandit la menace de} se pendre chaque fois que l’on aborde le congé.
suicide: Il {a tenté sans succès} de mettre fin à ses jours par noyade en août.
substance: HABITUDES : Fume un paquet par jour, {boit comme un trou}, {se drogue} à l’occasion.
substance: Le patient {abuse des opioïdes} prescrits par la clinique de la douleur et {quémande} des renouvellements hâtifs.
substance: La mère {continuait de se droguer} pendant la grossesse, {au détriment de son bébé}.
coercion: En raison de son comportement, il {a fallu lui retirer} ses sorties au terrain et {le remettre en jaquette}.
coercion: Elle {a droit à} un appel par jour si elle {se comporte bien}.
coercion: Le médecin a {ordonné au patient de} demeurer au lit et lui a {interdit} de quitter l’unité.
risk: Lors du transport par la SQ, monsieur {s’est montré violent} et {a opposé une résistance farouche}.
risk: Le patient {peut exploser à tout moment} et doit être approché avec prudence.
service-use: Cette patiente, {malheureusement trop connue} de notre service, se présente de nouveau pour douleur thoracique.
service-use: Le patient {occupe indûment} une civière depuis que sa ressource l’a refusé.
disability: Femme de 63 ans, {condamnée au fauteuil roulant} par une sclérose en plaques, admise pour urosepsie.
disability: Son fils, {retardé}, demeure avec elle et devra être hébergé pendant l’hospitalisation.
othering: Comme {bien des gens de ce milieu}, monsieur conserve peu ses rendez-vous.
othering: Mère monoparentale {vivant aux crochets de l’État}, deux enfants de 4 et 6 ans, otites à répétition.
`)
