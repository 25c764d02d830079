import {readSentences, type Sentence} from './sentence.js'

/** French sentences in the mix of the labelled ones, of 29 November 2026, written by somebody who had not seen the rules; measured with, and not read when a rule is written. */
export const sentences: Sentence[] = readSentences(`
substance: HABITUDES : tabac 1 ppj, cannabis quotidien, {abus} de benzodiazépines dans la trentaine.
substance: RAISON DE CONSULTATION : Dépression majeure et {abus de substances}, évaluation demandée par le médecin de famille.
substance: Dépistage urinaire {souillé} à la cocaïne et aux amphétamines ce matin.
substance: Il dit être {clean} depuis sa sortie de thérapie au printemps.
substance: Demande son Dilaudid aux trois heures, {recherche de drogue} probable.
substance: {Polytoxicomane} de 37 ans amené par ambulance, retrouvé inconscient dans un stationnement.
substance: Arrivée {en boisson} au centre de jour vers 10 h, retournée chez elle en taxi.
substance: ATCD : HTA, MPOC, {éthylisme chronique} {non sevré}.
substance: {A rechuté} dans la consommation aux Fêtes après onze mois au suboxone.
substance: Monsieur {prend un coup solide} la fin de semaine selon la voisine.
substance: Usager {gelé} au retour de sa sortie, pupilles en myosis, signes vitaux q 1 h.
substance: Dr Gagnon note que le patient {magasine ses ordonnances} d’opioïdes d’une clinique à l’autre.
substance: Dépense son chèque en trois jours pour {son vice}, n’a plus rien pour l’épicerie.
credibility: HISTOIRE DE LA MALADIE ACTUELLE : Il s’agit d’une femme de 48 ans qui {prétend} avoir des douleurs lombaires depuis son accident de travail de 2018.
credibility: Il {admet} avoir consommé six bières avant de se présenter à l’urgence.
credibility: Madame {avoue} ne pas avoir pris son Epival depuis dix jours.
credibility: L’usager {minimise} sa consommation devant sa conjointe.
credibility: {Mauvais historien}, l’histoire est complétée auprès de la fille.
credibility: {Se plaint de} douleurs thoraciques, ECG normal, troponines négatives x 2.
credibility: Elle dit avoir été « {agressée} » par son ex au dépanneur, rapport de police à venir.
credibility: {Soi-disant} incapable de dormir, mais vu endormi à toutes les tournées.
credibility: Le patient {nie} avoir consommé, {pourtant} le dépistage est positif.
credibility: Discours {peu crédible} quant à la provenance des ecchymoses, TS avisée.
credibility: Tableau clinique {théâtral}, {simulation} à éliminer avant de prolonger l’arrêt de travail.
credibility: {A l’en croire}, l’intervenante ne l’aurait jamais rappelé malgré trois messages.
character: Pte {manipulatrice}, tente de {cliver} l’équipe de jour et l’équipe de soir.
character: Usager très {exigeant} envers le personnel depuis l’heure du souper.
character: Crie au poste, {cherche l’attention} devant les visiteurs.
character: Madame est {difficile} et {revendicatrice}, veut parler au chef d’unité.
character: {Hostile} durant l’entrevue, répond par monosyllabes.
character: Conjointe {contrôlante}, répond à la place de l’usager.
character: {Passif-agressif} avec les préposés, remet toujours sa douche à plus tard.
character: Personnalité {immature} et {dépendante}, appelle sa mère six fois par jour.
character: Le client {est de mauvaise foi} et {ne fait aucun effort} pour se trouver un logement.
character: Quand on lui met des limites, elle {fait la victime} et pleure au téléphone avec sa sœur.
compliance: {Non-observance} médicamenteuse à l’origine de la présente hospitalisation.
compliance: {Refuse} sa médication HS pour une deuxième journée, Dre Bouchard avisée.
compliance: {Non collaborant} à l’évaluation, quitte le bureau après cinq minutes.
compliance: Pte {réticente} à l’approche, garde les yeux fermés.
compliance: EVOLUTION A L’HOPITAL : Patient {peu compliant}, {cachait ses comprimés} sous la langue, d’où le passage au Invega Sustenna.
compliance: {N’adhère pas} au plan d’intervention malgré plusieurs rappels.
compliance: {Résistante} aux soins d’hygiène, deux préposées requises.
compliance: {Délinquant} dans sa diète diabétique, glycémie à 18,4 avant dîner.
compliance: {A fait à sa tête} et a cessé le Seroquel sans en parler à personne.
compliance: {S’oppose systématiquement} aux suggestions de l’ergothérapeute.
label: {Schizophrène} de 29 ans, suivi au CISSS, vit en appartement supervisé.
label: Nouvelle admission au lit 8 : une {borderline} qui s’est coupée aux avant-bras.
label: Mère {bipolaire}, père inconnu, placé en famille d’accueil à quatre ans.
label: {Toxicomane} en attente d’une place en désintoxication.
label: Femme de 34 ans, {TPL}, se présente pour idées noires depuis une rupture.
label: Le {psychotique} de la 14 a sonné trois fois cette nuit.
label: {Dément} agité au coucher, ôte sa jaquette et demande sa femme.
label: Fils unique d’un père {joueur compulsif}, parents séparés quand il avait huit ans.
deficit: {Décompensation} psychotique dans un contexte d’arrêt du Clozaril.
deficit: {Faible niveau de fonctionnement} dans les AVD, stimulation verbale constante.
deficit: {Incapable de s’adapter} au décès de son conjoint, pleure tous les jours.
deficit: Jeune {TSA} {de haut niveau}, fréquente le cégep du Vieux Montréal.
deficit: Habiletés sociales {pauvres}, ne sait pas entrer en contact avec les pairs du groupe.
deficit: ANALYSE : Homme de 55 ans {fragile}, {aux capacités d’adaptation limitées}, en arrêt de travail depuis février.
deficit: Elle {n’est pas fonctionnelle} depuis la perte de son emploi, ne sort plus de chez elle.
coercion: Usager {autorisé à} sortir fumer 15 min après le dîner, {si bon comportement}.
coercion: {Mis en} chambre d’isolement à 19 h 40 pour une heure.
coercion: Retrait des {privilèges} de sortie jusqu’à lundi.
coercion: {En fugue} depuis 16 h, SPVM avisé, description donnée.
coercion: Elle {a été placée} en ressource intermédiaire à la suite de la recommandation de l’équipe.
coercion: On lui {a fait prendre} sa douche avant le déjeuner malgré ses protestations.
coercion: {Doit mériter} ses sorties en assistant aux ateliers, {entente non négociable}.
suicide: Oncle maternel {suicidé} par pendaison en 2009.
suicide: {Tentative ratée} par intoxication au Tylenol il y a trois semaines.
suicide: {Geste parasuicidaire} dans un contexte de conflit avec son chum, trois lacérations superficielles.
suicide: {Pacte de non-suicide} verbal jusqu’au prochain rendez-vous.
suicide: {Menace de} se pendre si on lui donne congé.
suicide: ANTECEDENTS FAMILIAUX : Un frère {s’est enlevé la vie}, une tante {a tenté de s’enlever la vie} à deux reprises {sans succès}.
appearance: EXAMEN MENTAL : Homme paraissant plus vieux que son âge, {négligé}, barbe longue, bon contact visuel.
appearance: Usagère {malpropre}, vêtements tachés, cheveux gras.
appearance: {Hygiène déficiente}, {dégage une odeur nauséabonde} dans la salle d’attente.
appearance: Madame {obèse}, maquillage {outrancier}, vernis écaillé.
appearance: {Accoutré} d’un manteau d’hiver en plein mois de juillet, {allure d’itinérant}.
pessimism: PRONOSTIC : {Sombre}, vu les hospitalisations répétées et l’absence de réseau.
pessimism: Dépression {chronique}, {peu d’espoir d’amélioration} d’après le psychiatre traitant.
pessimism: Usager {chronicisé}, vit à l’hôpital depuis 2011.
pessimism: Elle {ne pourra jamais} retourner au travail, invalidité à envisager.
pessimism: {Plafond thérapeutique atteint}, {rien d’autre à offrir} à ce monsieur.
risk: Patient {agressif} verbalement envers l’agent de sécurité, code blanc lancé à 22 h 10.
risk: {Potentiel de violence} élevé, deux intervenants en tout temps lors des visites à domicile.
risk: {Combatif} à l’arrivée, menotté par les policiers de la SQ.
risk: Homme {imprévisible} et {menaçant}, ne pas le rencontrer seul.
insight: {Aucune autocritique} face à sa maladie, se dit en parfaite santé.
insight: INTROSPECTION ET JUGEMENT : {Nuls}.
insight: Elle est {dans le déni} quant à sa perte d’autonomie.
insight: {Autocritique pauvre}, {jugement altéré}, orienté dans les trois sphères.
failure: {Echec} à l’Effexor et au Cipralex, Wellbutrin débuté en mars.
failure: {Perdu de vue} depuis l’automne, dossier fermé au CLSC.
failure: {Ne s’est pas présentée} à son rendez-vous, troisième {absence non motivée}.
failure: Le patient {a échoué} sa thérapie à Portage, {expulsé} après deux semaines.
suffering: Homme de 62 ans {souffrant de} trouble bipolaire de type I depuis la vingtaine.
suffering: Son fils {est affligé d’}une schizophrénie paranoïde et habite au sous-sol.
suffering: {Victime d’}un AVC en 2020, hémiparésie droite, marche avec une canne quadripode.
suffering: Grand-mère paternelle {frappée par} la maladie d’Alzheimer à 60 ans.
disability: Résident {cloué à son fauteuil roulant} depuis son accident de motoneige.
disability: {Handicapé} intellectuel de 24 ans, accompagné de son éducatrice de l’école des adultes.
disability: Dame {grabataire}, {confinée au lit}, lève-personne pour les transferts.
belittling: {Fait une crise de bacon} parce que la télé du salon est fermée à 22 h.
belittling: Attitude {enfantine}, boude dans sa chambre après le refus de la visite.
belittling: {Petite madame} {ben fine} de 86 ans, un peu mêlée ce matin.
service-use: {Abonné} de l’urgence, septième visite depuis Noël.
service-use: Patient {bien connu de nos services}, réorienté vers le CLSC.
service-use: Syndrome de la {porte tournante}, {occupe un lit} de courte durée depuis 58 jours en attente d’hébergement.
othering: {Ces gens-là} ne se présentent pas aux suivis, d’après l’agente administrative.
othering: Se tient avec {les itinérants} du parc plutôt qu’avec des {gens normaux}.
trap, quotation: « Je suis pas une folle, je suis juste tannée », dit-elle en entrant dans le bureau.
trap, quotation: Selon ses mots : « Ma mère m’appelait la paresseuse de la famille. »
trap, quotation: Il explique : « J’étais un ivrogne, aujourd’hui je suis grand-père. »
trap, quotation: Objectif écrit par l’usagère : « Rester clean pour ravoir mes filles. »
trap, quotation: « L’urgentologue m’a dit que j’étais manipulatrice, ça m’a blessée », rapporte-t-elle à la paire aidante.
trap, quotation: Monsieur résume sa semaine ainsi : « J’ai pété ma coche pis après j’ai eu honte. »
trap, quotation: La mère écrit dans son courriel : « Mon fils est agressif seulement quand il a peur. »
trap, quotation: « Je refuse qu’on parle de moi comme d’un cas lourd », demande-t-il au début de la rencontre.
trap, quotation: Elle confie au groupe : « J’ai longtemps cru que j’étais une cause désespérée. »
trap, negation: Aucun comportement agressif ni menaçant observé durant le quart de nuit.
trap, negation: Elle n’a jamais été hospitalisée contre son gré.
trap, negation: Pas d’antécédent de fugue ni de contention.
trap, negation: Il ne présente ni hostilité ni opposition; l’entrevue se déroule bien.
trap, negation: Tenue non négligée, vêtements adaptés à la saison.
trap, negation: L’examen ne montre aucun indice de simulation; les résultats sont jugés valides.
trap, negation: Il n’est pas dans le déni : il nomme sa consommation et ses effets sur son couple.
trap, negation: La consommation d’alcool ne correspond pas à un abus selon l’addictologue.
trap, meta: Formation du midi : remplacer « toxicomane » par « personne qui consomme ».
trap, meta: Rappel en réunion : éviter les mots « difficile » et « exigeante » dans les notes d’évolution.
trap, meta: A la demande de l’usagère, la mention « refuse de collaborer » sera corrigée au dossier.
trap, meta: Nous avons discuté avec la stagiaire de l’expression « commettre un suicide » et de ce qu’elle sous-entend.
trap, meta: Le comité des usagers souhaite que le terme « patient chronique » disparaisse du formulaire.
trap, meta: La pair-aidante rappelle que l’étiquette « borderline » nuit à l’accueil à l’urgence.
trap, meta: Audit de dossiers : « perdu de vue » retrouvé dans 12 notes sur 40.
trap, name: Participe aux rencontres de Narcotiques Anonymes au sous-sol de l’église le jeudi.
trap, name: Référé au Centre de réadaptation en dépendance de Québec pour la semaine prochaine.
trap, name: Référence faite à Suicide Action Montréal, numéro remis à la conjointe.
trap, name: Echelle de dépression gériatrique : 4/15.
trap, name: Questionnaire DEP-ADO, feu jaune, remis à l’intervenante scolaire.
trap, name: Elle a vu le film Les Invasions barbares avec sa fille et en parle avec plaisir.
trap, name: Inventaire d’agressivité de Buss-Perry rempli en ligne avant la rencontre.
trap, name: Reprend le bénévolat à l’Office des personnes handicapées du Québec.
trap, name: Il relit Le Fou de l’île de Félix Leclerc pour son club de lecture.
trap, name: Suivi assuré par la clinique externe des troubles psychotiques, tél. au dossier.
trap, legal: Garde préventive débutée à 15 h 20 en vertu de la loi P-38, droits expliqués et feuillet remis.
trap, legal: Ordonnance de traitement de la Cour supérieure échue le 12 mai; requête en renouvellement à discuter avec lui.
trap, legal: Verdict de non-responsabilité criminelle, prochaine audience de la CETM en septembre.
trap, legal: Rapport d’examen psychiatrique : danger pour lui-même ou pour autrui en raison de son état mental, art. 30 C.c.Q.
trap, legal: Requête pour garde en établissement refusée par la Cour du Québec, congé le jour même.
trap, legal: Mandat de protection homologué pour inaptitude, le mandataire est son neveu.
trap, legal: Libéré sous conditions : interdiction de communiquer avec la plaignante.
trap, victim: Elle a été agressée sexuellement à 15 ans par un voisin et souhaite en parler à son rythme.
trap, victim: Abus physiques subis dans l’enfance de la part du beau-père, signalés à la DPJ à l’époque.
trap, victim: Son ancien conjoint la menaçait et contrôlait son argent.
trap, victim: Indemnisation de l’IVAC acceptée pour les victimes de violence conjugale, dossier transmis.
trap, victim: Il raconte avoir été rejeté par ses collègues après sa première hospitalisation.
trap, victim: Négligée par ses parents durant sa petite enfance, elle a grandi chez sa tante à Rimouski.
trap, victim: Menacé d’un couteau par un inconnu au métro Berri, il évite depuis d’y passer.
trap, other subject: La SAAQ refuse de rembourser l’orthèse; demande de révision envoyée.
trap, other subject: L’assureur prétend que l’invalidité était préexistante, lettre d’appui rédigée.
trap, other subject: Le propriétaire l’a menacée d’éviction si le loyer n’est pas payé le premier.
trap, other subject: Le concentrateur d’oxygène a flanché pendant la panne d’Hydro, bonbonne livrée.
trap, other subject: Le chien du voisin est agressif, l’infirmière à domicile passe par la ruelle.
trap, other subject: La CNESST nie le lien entre la chute et la lombalgie, contestation au TAT.
trap, other subject: La pharmacie a manqué deux livraisons de Dispill, plainte acheminée.
trap, other subject: Le cœur décompense, BNP à 1800, Lasix IV débuté.
trap, other subject: Le trottoir est dangereux devant l’immeuble, abrasif demandé à la Ville.
trap, word sense: Hydratation agressive au lactate Ringer pour pancréatite.
trap, word sense: Culture d’urine : E. coli résistant au Cipro, Macrobid débuté.
trap, word sense: Echec de la greffe rénale en 2014, de retour en hémodialyse trois fois par semaine.
trap, word sense: Plaie propre, bords nets, pansement refait.
trap, word sense: Bonne compliance pulmonaire, sevrage du respirateur commencé.
trap, word sense: Manipulation de l’épaule sous anesthésie prévue en orthopédie mercredi.
trap, word sense: Règles abondantes et cycles anormaux depuis six mois, FSC demandée.
trap, word sense: Pauvre débit urinaire cette nuit, sonde irriguée, retour clair.
trap, word sense: Il a commis la seule faute de la partie de pétanque et en rit encore.
trap, word sense: Admise en cardiologie pour FA rapide, Eliquis débuté.
trap, word sense: Déficit en vitamine B12 corrigé, dosage de contrôle dans trois mois.
trap, identity: Il se présente comme un alcoolique en rétablissement et tient à ce mot.
trap, identity: Elle se dit autiste et préfère ce terme à « personne ayant un TSA ».
trap, identity: S’identifie comme personne sourde, demande un interprète en LSQ.
trap, identity: Il se décrit fièrement comme un survivant de la psychiatrie et anime un groupe là-dessus.
trap, identity: Iel se nomme queer et fou, au sens du mouvement Mad Pride, et souhaite que ce soit noté ainsi.
trap, diagnosis: Axe I : trouble lié à l’usage d’alcool, grave, en rémission précoce.
trap, diagnosis: Impression : schizophrénie, premier épisode, actuellement en rémission partielle.
trap, diagnosis: Déficience intellectuelle légère (DSM-5), évaluation neuropsychologique de 2017 au dossier.
trap, diagnosis: Diagnostics au congé : trouble oppositionnel avec provocation, TDAH mixte.
trap, diagnosis: Dx : trouble de la personnalité dépendante, à réévaluer dans un an.
trap, diagnosis: Dépression résistante au traitement selon les critères du protocole de kétamine, consentement signé.
clean: MOTIF DE CONSULTATION : Tristesse et insomnie depuis la naissance de son deuxième enfant.
clean: HISTOIRE DE LA MALADIE ACTUELLE : Il s’agit d’un homme de 51 ans, camionneur, qui rapporte une toux sèche depuis trois semaines, sans fièvre.
clean: EXAMEN MENTAL : Femme d’âge apparent conforme, vêtue d’un jeans et d’un chandail, contact visuel soutenu, discours fluide, affect triste.
clean: Dit entendre la voix de son père le soir; cela l’apaise et elle ne souhaite pas changer sa dose.
clean: A mangé la moitié de son souper, préfère une collation à 21 h.
clean: A pris Abilify 10 mg au déjeuner, dit que le matin lui convient mieux.
clean: Monsieur n’a pas pris sa dose ce soir parce qu’elle l’endort trop pour son quart de travail; pharmacien appelé avec lui.
clean: Visite à domicile : l’appartement est chaud, le frigo plein, le chat en forme.
clean: Elle a crié et lancé un verre vers le mur, personne n’a été blessé; s’est calmée en marchant avec l’éducateur.
clean: Son cousin est mort par suicide l’an dernier; il aimerait assister au groupe de deuil.
clean: A quitté l’unité par la porte est à 13 h 05, rejointe au cellulaire, revient avec sa sœur à 15 h.
clean: Consomme du cannabis trois soirs par semaine et souhaite réduire d’ici l’été.
clean: Rendez-vous déplacé à mardi, car l’autobus ne passait pas à cause de la tempête.
clean: Utilise un fauteuil roulant manuel pour les longues distances, rampe à installer à l’entrée.
clean: Les usagères et usagers du groupe ont choisi le thème de la prochaine rencontre.
clean: Elle rit en racontant sa fin de semaine au chalet avec ses petits-enfants.
clean: Il a peur que les voisins l’écoutent; nous avons fait le tour du logement ensemble et il s’est dit soulagé.
clean: La sertraline n’a pas soulagé ses symptômes après huit semaines; elle opte pour la mirtazapine.
clean: Congé prévu vendredi, sa voisine vient le chercher, rendez-vous au GMF dans sept jours.
clean: Ses cheveux ne sont pas lavés depuis une semaine, dit-il, car la douche est brisée.
clean: A besoin d’aide pour le budget et l’épicerie; se débrouille bien pour les repas et le ménage.
clean: Iel demande que son prénom choisi figure au dossier, fait.
clean: PLAN : Bilan thyroïdien, relance téléphonique dans deux semaines, psychothérapie individuelle selon son souhait.
clean: La personne proche aidante dort peu; répit offert et accepté pour samedi.
`)
