import {readSentences, type Sentence} from './sentence.js'

/** French sentences in the mix of the labelled ones, of 29 November 2026, written by somebody who had not seen the rules; measured with, and not read when a rule is written. */
export const sentences: Sentence[] = readSentences(`
credibility: Usagère {prétend} avoir pris ses comprimés ce matin, dosette encore pleine.
credibility: Monsieur {avoue} boire quatre à cinq bières par soir depuis la mise à pied.
credibility: Pte {nie} idées suicidaires, {nie} HV, mais {discours peu crédible}.
credibility: A {fini par admettre} qu’il avait cessé l’olanzapine il y a un mois.
credibility: {Mauvais historien}, Hx complétée auprès de la conjointe.
credibility: {Minimise} l’impact de sa consommation sur les enfants, selon l’intervenante de la DPJ.
credibility: Mme L. {se plaint de} douleurs lombaires à 9/10, {pourtant} elle marche au corridor sans difficulté.
credibility: Le jeune {soutient que} c’est l’autre usager qui a commencé, version {changeante} d’un quart à l’autre.
credibility: Douleur {disproportionnée par rapport aux trouvailles}, {rien d’objectivable}, retour à domicile.
credibility: {Supposément} allergique à la morphine, aucune réaction documentée.
credibility: Dit ne pas avoir dormi, {cependant vu ronfler} aux rondes de 2 h et de 4 h.
credibility: {Reconnaît avoir} fumé du cannabis avant l’admission, {banalise} les effets sur sa psychose.
credibility: Père rencontré à l’urgence, {peu collaborant au questionnaire}, réponses {évasives}.
compliance: {Refus catégorique} de la prise de sang, 2e fois ce matin.
compliance: {Non-observance} médicamenteuse connue, injectable à envisager.
compliance: Patient {non collaborant} à l’examen, {refuse} d’ouvrir la bouche.
compliance: Pte {peu compliante} à la diète diabétique, glycémies entre 14 et 22.
compliance: {Réticent} à s’impliquer dans son plan d’intervention malgré plusieurs relances.
compliance: {Ne respecte pas les consignes} de mise en charge, se lève seul la nuit.
compliance: Traitement par clozapine interrompu en raison d’une {observance douteuse}.
compliance: Mme {s’oppose} aux soins d’hygiène, {résistive} au bain, deux PAB requis.
compliance: Client {n’adhère pas} au suivi, annule à la dernière minute.
compliance: {Inobservant} au CPAP depuis le printemps, somnolence diurne ++.
compliance: {N’écoute pas} les conseils de la nutritionniste, continue les boissons gazeuses.
compliance: Mère {peu mobilisée}, {ne collabore pas} avec l’école ni avec le CLSC.
compliance: A {refusé} toute médication PRN au cours du quart, reste {fermé} à la discussion.
label: {Schizophrène} de 34 ans amené par les policiers pour désorganisation.
label: Il s’agit d’une {TPL} suivie au CLSC, se présente pour automutilation.
label: Homme de 58 ans, {toxicomane}, hépatite C non traitée.
label: Voisine de chambre avec une {bipolaire en manie}, demande changement de chambre.
label: {Diabétique} et {obèse morbide}, admis pour cellulite du MID.
label: Le {psychotique} du lit 8 a été transféré aux SI ce matin.
label: Monsieur est un {itinérant} du secteur, dort au métro Berri.
label: Jeune {anorexique} de 16 ans, IMC 15,2, bradycarde à 44.
character: {Manipulatrice} avec le personnel de soir, cherche à obtenir un congé temporaire.
character: Sonne aux cinq minutes, {très exigeant} envers les PAB.
character: Mme {théâtrale} lors de l’entrevue, pleurs sans larmes.
character: Comportements de {recherche d’attention} en fin de soirée, ignorés selon le plan.
character: Conjointe {envahissante} et {contrôlante}, répond à sa place pendant toute la rencontre.
character: Tente de {cliver l’équipe}, dit une chose à l’infirmière et une autre au psychiatre.
character: Usager {arrogant} et {de mauvaise foi} lorsqu’on lui rappelle le code de vie.
character: {Se victimise} beaucoup, {ne prend aucune responsabilité} dans ses conflits de travail.
character: Traits de personnalité {immatures} et {dépendants}, {intolérant à la frustration}.
character: {Méfiante} à l’égard de l’équipe, contact {froid}, peu de regards.
belittling: A {piqué une crise} parce que le téléphone était occupé.
belittling: {Petite dame} {bien gentille}, {confuse mais souriante}, mange bien avec encouragement.
belittling: {Boude} dans sa chambre depuis la visite de son fils.
belittling: Attitude {enfantine} en atelier, {fait le bébé} quand on le corrige.
belittling: {Caprices} alimentaires au souper, cabaret retourné deux fois.
appearance: Tenue {négligée}, {dégage une forte odeur d’urine}, barbe de plusieurs jours.
appearance: {Incurique}, ongles longs et noircis, logement à l’avenant.
appearance: Femme {paraissant plus vieille que son âge}, {hygiène douteuse}.
appearance: Cheveux gras, vêtements {crasseux}, souliers dépareillés.
appearance: À l’examen mental : homme {débraillé}, {couvert de tatouages}, collaboration moyenne.
appearance: Maquillage {outrancier}, habillement {inapproprié pour son âge}.
insight: {Autocritique nulle} quant à sa maladie, jugement {altéré}.
insight: {Ne reconnaît pas sa maladie} et arrête ses Rx dès qu’il va mieux.
insight: Usagère {dans le déni} de son problème de jeu.
insight: {Manque d’introspection}, répète les mêmes erreurs relationnelles.
insight: {Introspection partielle}, accepte tout de même la rencontre avec la TS.
insight: {Ne réalise pas} la gravité de son état, veut retourner conduire son camion.
insight: {Anosognosique}, {jugement pauvre}, requête d’autorisation de soins en préparation.
deficit: {Incapable de} maintenir un emploi plus de trois mois.
deficit: Patient {en décompensation psychotique} depuis environ 10 jours, dort peu.
deficit: {Faible intelligence}, vocabulaire limité, scolarité sec. 1.
deficit: Monsieur fonctionne {à un niveau très bas}, {ne peut rien faire sans} son frère.
deficit: Pauvres {capacités parentales}, {aucune habileté} à mettre un cadre.
deficit: A {redécompensé} au décès de sa mère, mise en garde préventive.
deficit: {Habiletés sociales déficitaires}, se tient seul à la cafétéria.
deficit: Réseau social {pauvre}, {aucune motivation}, {mécanismes d’adaptation inadéquats}.
deficit: Madame {ne gère pas} son budget, frigo vide dès le 10 du mois.
pessimism: {Pronostic sombre} vu l’âge et le nombre d’hospitalisations.
pessimism: {Malade chronique}, peu de changements à espérer.
pessimism: À ce stade-ci, {il n’y a plus rien à faire} sinon stabiliser et placer.
pessimism: {Irrécupérable} sur le plan professionnel, dossier d’invalidité complété.
pessimism: Dépression {résistante}, {rechutera assurément} sans ECT d’entretien.
pessimism: Réinsertion {vouée à l’échec} s’il retourne vivre avec ses anciens amis.
pessimism: {Ne pourra jamais} vivre en appartement, RI à long terme recommandée.
pessimism: {Potentiel de réadaptation limité}, on vise le maintien des acquis seulement.
pessimism: Dossier {complexe et sans issue}, l’équipe est à bout de ressources.
suffering: {Souffre de} schizophrénie paranoïde depuis l’âge de 19 ans.
suffering: Dame de 71 ans {affligée d’}un trouble anxieux généralisé.
suffering: Fils unique, {souffrant} du trouble du spectre de l’autisme.
suffering: {Victime d’}un AVC sylvien gauche en mars dernier.
suffering: Homme {en proie à} des hallucinations auditives de type commentaire.
suffering: M. T., 44 ans, {atteint du} VIH, stable sous Biktarvy.
suffering: Clientèle {aux prises avec} des problèmes de dépendance, suivi de groupe proposé.
failure: {A échoué} au Suboxone à deux reprises, on passe à la méthadone.
failure: {Perdu de vue} depuis janvier, dossier fermé.
failure: {Échec} du retour à domicile, retour à l’urgence après 36 h.
failure: {Ne s’est pas présenté} à son rendez-vous, {encore une fois} sans appeler.
failure: Patiente {ayant échoué} physiothérapie et infiltrations, référée en orthopédie.
failure: {No-show} au RV d’injection du 12, laissé message sur la boîte vocale.
suicide: Oncle paternel {s’est suicidé} dans la maison familiale il y a deux ans.
suicide: {Tentative de suicide ratée} par pendaison, corde ayant cédé.
suicide: {Geste suicidaire} à l’acétaminophène, 12 co de 500 mg, après une dispute avec le chum.
suicide: {Menace de se suicider} si on lui donne son congé.
suicide: A signé un {pacte de non-suicide} avec l’intervenante du centre de crise.
suicide: Propos suicidaires {à visée manipulatoire} selon l’équipe de soir.
suicide: Grand-père {mort par suicide réussi} dans les années 80.
suicide: Pte {parasuicidaire}, plusieurs {tentatives peu sérieuses} à l’adolescence.
suicide: {S’engage verbalement à ne pas passer à l’acte}, surveillance aux 30 min.
substance: ATCD : HTA, DLP, {abus d’opiacés} sevré en 2020.
substance: Dépistage urinaire {sale} pour amphétamines, permission annulée.
substance: {Recherche de narcotiques} probable, connaît les doses par cœur.
substance: Père {ivrogne}, mère {sur l’aide sociale}.
substance: {Clean} depuis 3 mois, fréquente encore des {consommateurs}.
substance: A {rechuté} dans le crack à sa sortie de thérapie.
substance: {Problème de boisson} depuis son divorce, 26 oz de vodka aux deux jours.
substance: {Mésuse} de ses benzos, {magasine} les médecins pour en avoir.
substance: Bébé né {dépendant} à la méthadone, mère {utilisatrice de drogues IV}.
substance: Arrivé {saoul} et {gelé} à la halte-chaleur vers 23 h, dormi sur le divan.
coercion: {Autorisée} à sortir fumer dix minutes, {privilège} retiré si retard.
coercion: {S’est sauvé} de l’hôpital pendant le changement de quart, code jaune lancé.
coercion: {Fugue} du service vers 19 h, retour avec SPVM à 22 h 40.
coercion: On lui {permet} d’appeler sa fille après le souper s’il est calme.
coercion: {Placée} en RI contre son gré à la suite de l’évaluation de la TS.
coercion: {Mis} en chambre d’isolement et {obligé de} porter la jaquette.
coercion: {Doit} participer aux activités pour {mériter} sa sortie de fin de semaine.
coercion: Usager {avisé qu’il n’a pas le droit de} rester au lit après 9 h.
coercion: {A déserté} l’urgence avant d’être vue par le médecin.
coercion: Monsieur a été {forcé à} prendre sa douche, {recadré} sur les attentes de l’unité.
risk: {Agressif verbalement} envers le préposé, invité à regagner sa chambre.
risk: {Potentiel de violence élevé}, ne jamais rencontrer seul à domicile.
risk: {Combatif} au réveil de la sédation, contentions X 4.
risk: Attention, usager {imprévisible} et {violent} sans sa médication.
risk: Agitation et {agressivité} en soirée, Haldol 5 mg IM donné.
risk: Patient {menaçant} au triage, ton haut, gardien au chevet.
risk: {Dangerosité} pour autrui jugée modérée, pas d’arme à domicile.
risk: Le conjoint {est devenu hostile} lorsque j’ai abordé l’hébergement.
risk: Jeune fille {explosive}, {frappe sans raison} les éducateurs du foyer.
service-use: {Habitué} de l’urgence, 14 visites depuis septembre.
service-use: {Bien connue} du service de crise, appelle tous les soirs.
service-use: {Abonné} aux ambulances, transporté encore hier pour DRS.
service-use: {Grand utilisateur} de services, à discuter en comité clinique.
service-use: Syndrome de la {porte tournante}, 3e admission en 2 mois.
service-use: {Occupe un lit} de courte durée depuis 94 jours, en attente d’hébergement.
service-use: Consultations {abusives} au sans rendez-vous pour des {bobos} mineurs.
disability: {Confinée à son fauteuil roulant} depuis l’accident de 2011.
disability: Frère cadet {handicapé mental}, vit chez les parents.
disability: {Grabataire}, total aux soins, lève-personne.
disability: {Cloué au lit} depuis trois semaines, plaie au sacrum stade 2.
disability: {Sourd et muet}, on écrit sur un tableau blanc pour communiquer.
disability: Élève {retardé} sur le plan intellectuel, classe spéciale depuis la 2e année.
othering: Aimerait un jour vivre comme {les gens normaux}, selon l’éducatrice.
othering: Refuge fermé pour la nuit, {les itinérants} sont redirigés vers notre salle d’attente.
othering: Avec {ce genre de clientèle}, mieux vaut un horaire strict.
othering: Famille {immigrante}, {ces gens-là} gèrent la maladie mentale entre eux.
othering: {Les cas psy} attendent du côté B, voir avec l’assistante.
trap, quotation: « Je suis rien qu’un drogué pour eux autres », dit-il en parlant de sa famille.
trap, quotation: Elle écrit dans son journal : « J’ai encore piqué une crise, j’ai honte. »
trap, quotation: Selon la fille : « Maman a toujours été manipulatrice avec nous. »
trap, quotation: Objectif dans ses mots : « Rester clean jusqu’à la fête de mon gars. »
trap, quotation: « Je suis pas dangereux, j’ai juste eu peur », explique M. B. à l’intervenante.
trap, quotation: Monsieur rapporte que son patron lui a dit : « T’es paresseux pis t’es pas fiable. »
trap, quotation: Demande de l’usagère : « Arrêtez de me dire que je suis dans le déni. »
trap, quotation: « J’ai souffert de solitude plus que de ma maladie », nous confie-t-elle.
trap, quotation: Il raconte qu’à l’école on l’appelait « le retardé » et que ça lui fait encore mal.
trap, negation: N’est ni hostile ni méfiante en entrevue, bon contact visuel.
trap, negation: Pas d’abus de substances dans les antécédents familiaux.
trap, negation: Il n’a jamais fait de tentative de suicide.
trap, negation: Tenue soignée, nullement négligée, vêtements adaptés à la saison.
trap, negation: Aucune fugue depuis l’admission, sorties accompagnées agréables.
trap, negation: Ne présente pas de dangerosité imminente pour elle-même ni pour autrui.
trap, negation: Sans idée délirante ni signe de décompensation ce jour.
trap, negation: On ne note pas de refus de traitement, prend ses comprimés seul au déjeuner.
trap, meta: Rappel fait aux étudiant·es d’éviter « toxicomane » dans les notes d’évolution.
trap, meta: Discuté en réunion : pourquoi le mot « fugue » heurte plusieurs usagers.
trap, meta: La paire aidante a expliqué l’effet de l’étiquette « abonné de l’urgence » sur l’accueil.
trap, meta: À la demande de madame, l’expression « manque d’autocritique » est retirée du plan.
trap, meta: Formation sur le langage : on remplace « a commis un suicide » par « est décédé par suicide ».
trap, meta: Elle a lu « refuse de collaborer » dans son dossier et souhaite une rectification.
trap, meta: Le comité des usagers propose de bannir le terme « cas lourd » des rapports interservices.
trap, meta: Dans la lettre du CHUM, le terme « récalcitrant » est employé; monsieur conteste cette description.
trap, meta: Échange avec les infirmier·ères sur ce que veut dire « non observant » pour une personne sans logement.
trap, name: Fréquente un groupe Narcotiques Anonymes le jeudi soir à Limoilou.
trap, name: Questionnaire DAST-20 (dépistage d’abus de drogues) rempli avec l’intervenante : 4.
trap, name: Échelle d’agressivité manifeste (OAS) cotée à 0 pour les 24 dernières heures.
trap, name: Rejoint par l’équipe itinérance du CIUSSS près du square Cabot.
trap, name: A regardé le film Les Dangereux avec son neveu, belle soirée selon lui.
trap, name: Référence faite à l’Association québécoise de prévention du suicide pour la formation Sentinelle.
trap, name: Inscrite au Centre de réadaptation en dépendance, début le 4 mai.
trap, name: HCR-20 (gestion du risque de violence) révisé avec l’équipe et monsieur.
trap, name: Contact établi avec l’Office des personnes handicapées du Québec pour l’adaptation du domicile.
trap, legal: Garde provisoire accordée par la Cour du Québec, P-38 remis et expliqué à monsieur.
trap, legal: Déclaré non criminellement responsable, audience à la CETM en octobre.
trap, legal: Ordonnance d’autorisation de soins de 3 ans en vigueur, copie au dossier.
trap, legal: Mise sous garde préventive à 15 h 10 pour danger grave et immédiat, art. 7 de la Loi P-38.001.
trap, legal: Isolement de 13 h 20 à 13 h 55 inscrit au registre des mesures de contrôle (art. 118.1 LSSSS).
trap, legal: Formulaire de refus de traitement signé par l’usager après explications du Dr Roy.
trap, legal: Ordonnance de la Chambre de la jeunesse : contacts autorisés avec le père sous supervision.
trap, legal: Mandat de protection homologué, sœur mandataire; inaptitude constatée par le tribunal.
trap, legal: Condition de probation : interdiction de consommer de l’alcool jusqu’au 30 juin.
trap, victim: Agressée par un inconnu dans le stationnement, trousse médicolégale offerte.
trap, victim: Enfant abusé par un entraîneur, signalement retenu.
trap, victim: Mme a subi de la violence conjugale pendant onze ans, suivie par la maison d’hébergement.
trap, victim: Victime de fraude bancaire, TS l’aide à remplir la plainte.
trap, victim: Son ex-conjoint la manipulait et contrôlait ses cartes de paie.
trap, victim: Il dit avoir été forcé à quitter son village à 8 ans pour le pensionnat.
trap, victim: Menacé de mort par un créancier, plan de sécurité fait avec l’équipe.
trap, victim: Dame âgée victime de maltraitance financière par un neveu, ligne Aide Maltraitance appelée.
trap, victim: Séquestrée et frappée par un client, désire porter plainte avec l’aide de Stella.
trap, other subject: L’assureur refuse de prolonger l’invalidité, lettre d’appui rédigée.
trap, other subject: Propriétaire agressif au téléphone, veut reprendre le logement le 1er juillet.
trap, other subject: La RAMQ exige un nouveau formulaire et nie avoir reçu le premier.
trap, other subject: Pompe à perfusion défaillante, échec de l’alarme, remplacée à 4 h 15.
trap, other subject: Insuffisance cardiaque décompensée, furosémide IV débuté.
trap, other subject: La CNESST allègue un délai dépassé; contestation déposée avec le syndicat.
trap, other subject: Le chien du voisin est dangereux, les visites se feront au CLSC.
trap, other subject: L’employeur résiste à un retour progressif malgré le billet médical.
trap, other subject: Le transport adapté ne s’est pas présenté, rendez-vous repris au 18.
trap, word sense: Hydratation agressive au lactate Ringer, débit urinaire à surveiller.
trap, word sense: SARM résistant à la clindamycine, isolement de contact maintenu.
trap, word sense: Rejet et échec du greffon rénal en 2017, hémodialyse trois fois par semaine.
trap, word sense: Compliance pulmonaire diminuée, PEP augmentée à 10.
trap, word sense: Plaie propre, bords nets, pansement sale retiré et jeté.
trap, word sense: Habitudes de sommeil revues avec lui, coucher vers 23 h.
trap, word sense: Manipulation des objets fins difficile de la main droite, ergo avisée.
trap, word sense: Placée en décubitus latéral gauche aux deux heures, peau intacte.
trap, word sense: Douleur chronique au genou gauche depuis la chute de vélo, glace et acétaminophène.
trap, identity: Il se décrit comme un alcoolique en rétablissement et tient à ce mot.
trap, identity: Fier d’être autiste, l’usager demande qu’on l’écrive ainsi dans son plan.
trap, identity: Elle se présente comme « folle et fière » et milite dans un groupe de défense des droits.
trap, identity: Personne sourde qui s’identifie comme Sourde, interprète LSQ réservé.
trap, identity: Se dit survivante de la psychiatrie, anime un atelier au centre de femmes.
trap, identity: Monsieur préfère dire qu’il est bipolaire plutôt que « personne vivant avec », choix respecté.
trap, identity: Iel se nomme toxico en riant avec ses pair·es et précise que le mot lui appartient.
trap, identity: Elle se dit handicapée, mot qu’elle a choisi, plutôt que « besoins particuliers ».
trap, identity: Se définit comme entendeur de voix et participe au groupe du mardi.
trap, diagnosis: Impression : trouble bipolaire de type I, épisode actuel maniaque, F31.1.
trap, diagnosis: Dx à l’axe principal : schizophrénie, épisodes multiples, en rémission partielle.
trap, diagnosis: Trouble lié à l’usage de l’alcool, grave, en rémission précoce (DSM-5-TR).
trap, diagnosis: Trouble oppositionnel avec provocation posé par la pédopsychiatre en 2022.
trap, diagnosis: Trouble de la personnalité dépendante à éliminer, évaluation en psychologie demandée.
trap, diagnosis: Trouble neurocognitif majeur dû à la maladie d’Alzheimer, stade léger.
trap, diagnosis: Hépatite B chronique, charge virale indétectable sous ténofovir.
trap, diagnosis: Trouble dépressif persistant avec détresse anxieuse, suivi en GMF.
trap, diagnosis: Maladie rénale chronique stade 3b, créatinine stable à 148.
clean: Rencontré à sa chambre à 10 h, parle de son inquiétude au sujet du logement et demande l’aide de la TS.
clean: Dit entendre deux voix surtout le soir; la musique et les appels à sa sœur l’apaisent.
clean: A pris 3 doses sur 7 cette semaine, explique que la somnolence nuit à son travail de nuit.
clean: SV stables, TA 128/74, FC 82, sat 97 % AA, afébrile.
clean: Mme L. pleure en parlant de son fils, accepte un verre d’eau et souhaite poursuivre l’entretien.
clean: Il a quitté l’unité vers 14 h 20 sans en aviser l’équipe; joint sur son cellulaire, il est chez sa mère.
clean: Pte choisit de reporter la prise de sang à demain après le déjeuner.
clean: Décrit une douleur à 8/10 irradiant à la jambe droite, dilaudid 1 mg donné, 4/10 après 45 min.
clean: A crié et lancé son cabaret au sol, puis a accepté de marcher au corridor avec le préposé.
clean: Sa conjointe l’accompagne et complète l’histoire avec son accord.
clean: Plan pour la fin de semaine établi ensemble : épicerie samedi, messe dimanche, appel au 811 au besoin.
clean: Son frère est décédé par suicide en 2019; elle veut souligner l’anniversaire au cimetière.
clean: Utilise du fentanyl chaque jour, connaît le site de consommation supervisée, trousse de naloxone remise.
clean: Se déplace en fauteuil roulant manuel, transferts autonomes, demande une rampe à l’entrée.
clean: Elle aimerait reprendre ses cours au cégep à l’automne et cherche de l’information sur les mesures d’aide.
clean: Visite à domicile : appartement chauffé, vaisselle accumulée, monsieur dit manquer d’énergie depuis deux semaines.
clean: Le jeune nomme trois forces : le hockey, son humour et sa patience avec sa petite sœur.
clean: Rapporte des pensées de mort passives ce matin, sans plan; a appelé elle-même la ligne d’écoute.
clean: RV manqué le 3, autobus en grève selon monsieur; repris le 9 par téléphone.
clean: Dort à l’extérieur depuis dix jours, accepte un sac de couchage et un café, reverra l’équipe mercredi.
clean: Effets secondaires discutés : prise de 6 kg, bouche sèche; souhaite essayer l’aripiprazole.
clean: Jugement et choix de traitement discutés; il ne partage pas le diagnostic proposé et veut un autre avis.
clean: Barbe longue, chandail taché de café, dit ne pas avoir eu accès à une douche depuis jeudi.
clean: Lithium cessé en 2021, effet insuffisant après huit mois à dose optimale.
clean: Dernière consommation d’alcool il y a 11 jours, tremblements légers, CIWA à 5.
clean: A mangé la moitié du souper, préfère les repas froids, diététiste avisée.
clean: Rencontre de famille tenue avec l’usagère, ses deux filles et l’infirmière pivot; congé visé pour jeudi.
clean: Monsieur veut cesser l’injectable et propose une prise orale avec dosette; à revoir avec la Dre Gagnon.
clean: Troisième visite à l’urgence ce mois-ci, toujours pour dyspnée; n’a pas de médecin de famille.
clean: Elle se dit plus tannée que triste, trouve les journées longues à l’unité.
clean: Accompagné à la friperie puis à la banque, a fait lui-même son retrait et comparé les prix.
clean: Le père appelle pour avoir des nouvelles; usager d’accord pour qu’on lui parle.
clean: Patient de 62 ans, marié, retraité d’Hydro, consulte pour humeur basse depuis l’hiver.
clean: Besoin d’aide pour le bain et l’habillage du haut du corps, fait le reste seule.
clean: Il croit que les voisins le surveillent et a peur d’ouvrir les rideaux; on lui a offert une chambre côté cour.
clean: Préfère parler en atikamekw, interprète jointe par téléphone pour la suite de l’évaluation.
clean: Reconnaît les signes qui annoncent une période plus difficile : moins de sommeil, plus de dépenses.
clean: Pair aidant présent, a partagé son expérience de rétablissement, bel échange d’une trentaine de minutes.
clean: Retour de congé temporaire à 19 h, dit avoir apprécié le souper chez sa tante.
clean: Plaie au talon gauche 2 x 1,5 cm, lit rosé, exsudat léger, pansement refait selon PTI.
`)
