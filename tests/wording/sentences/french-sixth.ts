import {readSentences, type Sentence} from './sentence.js'

/** French sentences in the mix of the labelled ones, of 29 November 2026, written by somebody who had not seen the rules; measured with, and not read when a rule is written. */
export const sentences: Sentence[] = readSentences(`
substance: Tox urinaire {sale} ce matin, THC et amphét, Dre avisée.
substance: Monsieur est {propre} depuis le 3 août selon son intervenante de la maison d'hébergement.
substance: Hx de {toxicomanie} IV, dernière injection il y a 4 mois, sérologies VIH-VHC à jour.
substance: Se présente pour lombalgie x 6 mois, {comportement de recherche de drogue} : nomme l’hydromorphone dès le triage.
substance: {Consommation abusive} de ROH les fins de semaine, 12 à 15 bières par soir.
substance: Depuis sa sortie de la ressource, {se gèle} au speed à tous les jours, dort dans l’auto de son chum.
substance: Médecin de famille (dictée) : {abus de cannabis} débuté à 13 ans, environ 2 g par jour actuellement, point.
substance: Son {habitude de cocaïne} lui coûte 300 $ par semaine, budget revu avec l'éducatrice.
substance: Arrivé {gelé comme une balle} au rdv de 10 h, pupilles en myosis, parle lentement.
substance: AMENE PAR AMBULANCE, {SAOUL MORT}, GCS 12, GLYCEMIE 5,8, SV STABLES
substance: {Est retombée dans la drogue} après le décès de sa conjointe en mars.
substance: Voisine rejointe au tél. : monsieur recommence à {boire comme un trou} depuis la fermeture de la shop.
substance: {Abuse de} ses Ativan PRN depuis le deuil, 6 co par jour au lieu de 2.
substance: Appel de la pharmacie : pte {magasine ses ordonnances} de Dilaudid, 3 prescripteurs en un mois.
substance: Méthadone 80 mg die, urines {souillées} aux opiacés le 12, {clean} le 19.
substance: Sous {traitement de substitution} depuis 2 ans (buprénorphine-naloxone 16 mg), 4 doses non supervisées par semaine.
substance: Jeune de 17 ans {accro} à la vape et aux comprimés de rue, vu avec sa mère au CLSC.
substance: ATCD : HTA, DLP, {éthylisme}, cholécystectomie 2011.
credibility: {Nie} idées suicidaires, {nie} hallucinations, dort 5 h.
credibility: Elle {prétend} avoir pris ses médicaments hier soir; dosette à vérifier avec la fille.
credibility: {Avoue} avoir bu deux verres de vin avant la rencontre de groupe.
credibility: Résident chute dans sa chambre, {soi-disant} poussé par le voisin d’en face.
credibility: Patiente {mauvaise historienne}, informations complétées auprès du conjoint.
credibility: À l’urgence x 4 h, douleur abdo {prétendument} à 10/10, labos normaux, écho demandée.
credibility: L’usager {minimise} sa consommation : dit 2 bières, la blonde parle d’une caisse de 24.
credibility: {Pseudo-malaise} dans le corridor au changement de quart, SV N, se relève seule.
credibility: Madame {admet} avoir sauté deux doses de lithium la semaine du 8.
credibility: Le patient, {à l’en croire}, a perdu sa prescription dans l’autobus entre Moncton et Shediac.
credibility: Dit avoir mal au dos depuis la chute, {discours peu crédible}.
credibility: Rapporte une nuit blanche, {supposément} à cause du bruit du poste.
credibility: {Version qui change selon l’interlocuteur} au sujet de l’argent manquant; TS à rencontrer la sœur.
credibility: Usagère {exagère ses symptômes} quand on aborde le congé.
credibility: Pt {allègue} maux de tête, Tylenol 650 mg donné à 21 h, dort à 22 h 15.
credibility: {Ment} sur ses allées et venues, bracelet d’hôpital trouvé dans sa poche.
credibility: {Simule} une crise devant les autres résidents, pas de phase postictale.
credibility: Elle {jure} ne pas avoir touché à l’argent de poche de sa cochambreuse.
credibility: Dre, le patient {affabule}, m’a parlé d’un fils médecin à Gatineau que la famille ne connaît pas.
compliance: pte {refuse} rx x 3j, md avisé
compliance: Monsieur {ne collabore pas} aux soins d’hygiène du matin, repris à 14 h avec la préposée qu’il connaît.
compliance: {Non-observance} notée pour l’olanzapine : 11 comprimés sur 14 restants au Dispill.
compliance: Éducateur : l'usager·ère {n'écoute pas les consignes} du couvre-feu, rentre à 23 h 40.
compliance: {Oppositionnelle} lors de la prise de sang, reportée à demain.
compliance: Entrevue 13 h ⏎ {Peu collaborante}, répond par oui ou non.
compliance: {Résistant} au changement d'antipsychotique, {s'obstine à} vouloir garder la rispéridone.
compliance: HbA1c à 9,8 %, la patiente {fait à sa tête} avec son insuline.
compliance: {Désobéit} au code de vie du foyer de groupe, troisième avis remis.
compliance: Participation au groupe d'habiletés : {piètre adhésion}, 2 présences sur 8.
compliance: Il {se montre rébarbatif} à tout changement de routine depuis l’arrivée à la RI.
compliance: Infirmier de liaison : cliente {délinquante avec ses rendez-vous}, 3 absences de suite au CLSC.
compliance: {Il faut toujours courir après elle} pour l'injection mensuelle, due le 6.
compliance: Résidente {récalcitrante} au bain, 2 PAB, eau à 38 °C, durée 10 min.
compliance: {Manque de volonté} dans la démarche d’emploi, n’a pas rappelé l’agente.
compliance: Patient(e) {non collaborant(e)} ce quart-ci, repas laissé intact.
compliance: La conjointe décrit un homme qui {néglige de prendre} son Seroquel quand il travaille de nuit.
character: Usagère {manipulatrice} avec l’équipe de soir, demande une cigarette à trois intervenants différents.
character: Patient {exigeant}, sonne 14 fois entre minuit et 4 h.
character: {Théâtrale} dans l’expression de sa douleur, pleure au poste, se tient le ventre à deux mains.
character: {Recherche d’attention +++}, se frappe la tête au mur quand la collègue quitte la pièce.
character: Fait du {clivage} entre le jour et la nuit, réunion d'équipe à prévoir.
character: Monsieur {joue à la victime} chaque fois qu’on lui parle du loyer en retard.
character: {Immature et irresponsable}, a donné son chèque d’aide sociale à un ami.
character: Visite à domicile : dame {plaignarde}, appelle l'Info-Santé aux deux jours pour ses genoux.
character: C’est un {profiteur}, il demande des billets d’autobus à tout le monde au centre de jour.
character: Jeune {enfant-roi}, lance sa manette quand la mère ferme la console.
character: Hospitalisation prolongée surtout en raison de {bénéfices secondaires}, chauffage coupé chez lui.
character: Patiente {sans-gêne}, s’assoit dans le bureau infirmier et prend le téléphone.
character: Nuit : {caractérielle}, claque la porte de sa chambre à 2 h 10.
appearance: Homme de 52 ans, {d'allure négligée}, barbe de plusieurs semaines, contact visuel présent.
appearance: {Malpropre}, ongles longs, même chandail depuis vendredi.
appearance: EEM : {débraillée}, débit rapide, affect labile.
appearance: {Sent le fond de tonne}, chemise déchirée à la manche gauche.
appearance: Tenue {aguichante} pour la rencontre avec le psychiatre, jupe courte et bottes.
appearance: Monsieur {fait peur à voir} ce matin, 48 kg, cernes, lèvres sèches.
appearance: {Accoutrement bizarre}, deux tuques et un manteau d'hiver en juillet.
appearance: Logement de 3½ encombré, locataire {crasseux}, chat en bonne santé.
appearance: Patiente {attifée comme la chienne à Jacques}, maquillage bleu jusqu’aux sourcils.
label: {Schizophrène} de 34 ans amené par les policiers pour cris dans le métro Berri.
label: Consultation demandée pour une {borderline} de 22 ans avec scarifications aux avant-bras.
label: RE : {bipolaire connu}, en élation depuis une semaine, dort 2 h par nuit.
label: Le {dément} de la 114 a encore son dentier, fille avisée par téléphone.
label: Trois {toxicomanes} vus ce soir au site de consommation, naloxone remise à chacun.
label: {Itinérante} de 45 ans, engelures aux orteils, couverture donnée.
label: Nouvelle référence de l'UPI : une {anorexique} de 16 ans, IMC 15,2, K 3,1.
label: On attend le transfert du {psychotique} du lit 6 vers l’unité D.
label: Mère {maniaco-dépressive} hospitalisée à Campbellton, deux enfants confiés à la tante.
failure: {Échec à} l'aripiprazole 15 mg et à la quétiapine 400 mg, clozapine proposée.
failure: {Perdue de vue} depuis avril, dossier fermé au guichet.
failure: Il {a échoué} sa thérapie fermée à deux reprises, la dernière à Trois-Rivières.
failure: {Abandonne} la thérapie au 4e rendez-vous, 14 prévus.
failure: {N’a pas su} tirer profit de l’hôpital de jour, congé au bout de 3 semaines.
failure: Placement en RTF : {nouvel échec}, retour chez les parents le 9.
failure: L'usager {n'a pas réussi} son sevrage à domicile, admis au lit 12 du centre de réadaptation.
insight: {Aucune autocritique}, pense que les voisins filment par la hotte.
insight: {Jugement pauvre}, traverse le boulevard sans regarder, ramené par un passant.
insight: Elle {est dans le déni} face à sa perte de mémoire, veut garder son permis.
insight: {Introspection nulle} selon le résident de garde, parle d’un complot au travail.
insight: {Ne réalise pas la gravité de son état}, signe son départ à 16 h.
insight: Pt {ne reconnaît pas sa maladie}, dit avoir un don, souhaite arrêter Invega.
insight: {Autocritique très partielle}, ordonnance de traitement à envisager.
deficit: {Incapable} de faire son épicerie, sa sœur livre le lundi.
deficit: En {décompensation} depuis l'arrêt de la clozapine, cris la nuit, marche dans le corridor.
deficit: Famille {dysfonctionnelle}, père à Sept-Îles, mère à Laval, peu de contacts.
deficit: Usager(ère) aux {pauvres habiletés sociales}, reste au fond de la salle pendant le bingo.
deficit: Usager {peu fonctionnel}, lavage et ménage faits par l'auxiliaire du CLSC.
deficit: Évaluation de l’ergo : {limité intellectuellement}, lit l’heure, gère 20 $ par semaine.
suicide: Troisième {tentative ratée} en un an, Tylenol 8 g, NAC débutée.
suicide: Cousin qui s'est pendu en 2019, {suicide réussi}.
suicide: {Pacte de non-suicide} signé avant le départ, rdv au centre de crise demain 9 h.
suicide: {Geste parasuicidaire} au poignet G, 3 cm, superficiel, diachylon.
suicide: {Menace de se tuer pour faire réagir} son ex, selon le père joint à 19 h.
suicide: A {manqué son coup} avec les pilules de sa mère, transférée aux soins intensifs.
service-use: {Porte tournante}, 5e hospitalisation depuis janvier à Rimouski.
service-use: Triage P4. {Habituée de l'urgence}, consulte pour palpitations, ECG normal.
service-use: {Occupe un lit pour rien} en attendant la place en CHSLD, niveau de soins alternatif depuis 41 jours.
service-use: Tél. de la centrale 811 : {appelante chronique}, 9 appels depuis lundi.
service-use: Est {un abonné} du centre de crise, 6 séjours en 2 ans.
service-use: {Nous revient encore} avec des idées noires, vue hier par la même équipe.
risk: Patient {agressif} à l’admission, 2 agents sur place.
risk: Résident {imprévisible et violent}, ne pas entrer seul dans la chambre.
risk: Devient {combative} au changement de culotte, griffe l’avant-bras de la PAB.
risk: {Individu potentiellement dangereux} selon la note du CLSC, visite à deux.
risk: Ton {menaçant} au téléphone avec la secrétaire, veut parler au psychiatre aujourd'hui.
othering: Partage un 5½ à Limoilou avec des {gens normaux}.
othering: {Ces patients-là} seront vus en fin de journée, salle d’attente partagée avec la pédiatrie.
othering: Sa sœur, elle, est {saine d'esprit} et travaille à la caisse populaire.
othering: Avec {ce genre de clientèle}, prévoir une plage de 90 min.
othering: Vise un retour dans {le vrai monde} après l’appartement supervisé.
coercion: {S'est évadé} de l'unité par la cour arrière à 13 h 05, code jaune lancé.
coercion: {Autorisée} à sortir fumer 15 min si elle prend son dîner.
coercion: {Privilèges retirés} jusqu’à lundi à la suite de la chicane au salon.
coercion: On lui {a permis} d'appeler sa mère après le souper.
coercion: {En punition} dans sa chambre de 18 h à 19 h, télé fermée par l’éducateur.
belittling: {Fait une crise de bacon} parce que le dessert est du Jell-O.
belittling: {Bonne petite madame}, mange bien, dort bien.
belittling: 20 h {boude} ds son lit depuis la visite de son fils.
belittling: {Chigne} toute la soirée pour ravoir son cellulaire.
belittling: Monsieur {fait le bébé} pour son injection de Clopixol, donnée fesse droite.
suffering: Femme de 61 ans {souffrant de} trouble bipolaire de type II depuis l’âge de 28 ans.
suffering: {Affligé d’}un trouble anxieux généralisé, prend de l’escitalopram 10 mg.
suffering: Fils unique, mère {victime de la} schizophrénie, père camionneur.
suffering: Il {est accablé par la maladie} depuis le cégep, suivi à la clinique des premiers épisodes.
pessimism: {Cas désespéré}, demande d’hébergement envoyée au comité mardi.
pessimism: A {atteint son plafond}, pas d'objectif nouveau au PII.
pessimism: Schizophrénie {incurable}, famille informée.
pessimism: {Ne pourra jamais} vivre seul d’après l’équipe traitante, demande de RI envoyée.
pessimism: {Psychiatrisée à vie}, suivi SIM à poursuivre tel quel.
disability: Ancien couvreur, {cloué à son fauteuil roulant} depuis 2008.
disability: Sœur {handicapée}, demeure à Edmundston avec la tante.
disability: {Sourde-muette}, interprète en LSQ réservée pour le 22.
disability: Frère {attardé}, fréquente un plateau de travail adapté à Sudbury.
substance, quotation: Elle résume sa fin de semaine : « J’ai viré une brosse pis je le regrette. »
character, quotation: « Ma mère me trouvait manipulatrice quand je pleurais », confie l'usagère en entrevue.
belittling, quotation: Le père au téléphone : « Il a piqué une crise de bacon au Maxi, j’ai dû le sortir. »
label, quotation: Il dit « j’suis pas juste un schizophrène, j’suis aussi un maudit bon soudeur ».
compliance, quotation: Raison donnée : « Je refuse cette pilule-là, elle me fait prendre du poids. »
suicide, quotation: Selon sa sœur : « Notre oncle a commis un suicide quand on était petites, on n’en parlait jamais. »
pessimism, quotation: Motif de consultation, dans les mots de la personne : « je suis un cas désespéré ».
disability, quotation: « Depuis mon accident, je me sens handicapée juste dans les marches du métro. »
appearance, quotation: Madame rit devant le miroir : « J’ai l’air négligée à matin, passe-moi mon peigne ! »
risk, negation: N’a posé aucun geste agressif pendant les 48 h d’observation.
compliance, negation: L'usager n'est ni opposant ni non compliant : l'ordonnance n'avait pas été renouvelée à la pharmacie.
character, negation: Je ne vois pas là de manipulation; elle a peur de retourner chez elle.
credibility, negation: Rien ne laisse croire qu’elle exagère sa douleur; Rx du genou demandé.
insight, negation: Le jugement n'est pas altéré, elle explique clairement les risques et les bénéfices de la chirurgie.
risk, negation: Pas d’agressivité verbale ni physique ce quart-ci; a joué aux cartes avec un voisin.
appearance, negation: Tenue propre et de saison, aucunement débraillé.
credibility, negation: Aucun indice de simulation aux épreuves de validité de la neuropsychologue.
character, negation: Ses appels répétés ne sont pas de la recherche d’attention : la sonnette du lit 3 était brisée.
label, meta: Capsule d’équipe du 12 : remplacer « toxicomane » par « personne qui consomme » dans nos modèles de notes.
compliance, meta: Audit de 40 dossiers : le terme « non collaborant » revient 17 fois, surtout de nuit.
service-use, meta: La paire aidante a expliqué au groupe pourquoi l’expression « porte tournante » blesse.
suicide, meta: Rappel de la conseillère : on n’écrit plus « tentative ratée » dans les rapports d’événement.
credibility, meta: Formation de mardi sur les verbes à éviter, par exemple prétend, allègue, avoue.
character, meta: Correction à ma note du 3 : je retire le mot manipulatrice, qui ne décrivait pas ce que j’ai vu.
deficit, meta: Discussion avec le stagiaire sur ce que cache le mot « décompensé » et comment décrire le sommeil, le discours, le repas.
insight, meta: Le gabarit d'EEM contient encore la rubrique « autocritique »; demande de changement faite aux archives.
substance, meta: Au club de lecture des intervenants, échange sur les mots clean et sale appliqués aux urines.
label, name: Inscrite à l’atelier du jeudi de Revivre, anciennement l’Association des dépressifs et des maniaco-dépressifs.
belittling, name: A emprunté L'Idiot de Dostoïevski au chariot de la bibliothèque, en est à la page 60.
substance, name: Réunion Cocaïnomanes Anonymes à 19 h au sous-sol de l’église, transport par le parrain.
substance, name: Veste récupérée chez Nettoyeur Clean Express, rue Ontario, avec l’éducateur.
suffering, name: RDV de suivi à la Clinique de la souffrance au travail, 14 h.
character, name: Résultats à l’échelle de Young et au Questionnaire sur l’agressivité de Buss et Perry versés au dossier.
insight, name: Échelle d’autocritique et d’insight de Birchwood remplie avec lui : 9/12.
disability, name: Demande au Fonds pour l'accessibilité de l'Office des personnes handicapées du Québec postée hier.
substance, name: Référé au Centre de réadaptation en dépendance et à la Table de concertation en toxicomanie de Lanaudière.
risk, legal: Garde préventive débutée à 22 h 05 : danger grave et immédiat selon l’art. 7 de la Loi P-38.
compliance, legal: Formulaire de refus de traitement signé par la patiente devant deux témoins.
deficit, legal: Mandat de protection homologué le 4 mai, le tribunal l’ayant déclaré inapte à gérer ses biens.
coercion, legal: Formule 1 remplie à 15 h 40 par la Dre de garde, détention de 72 h au plus pour évaluation; avis (formule 42) remis à la personne.
risk, legal: Décision de la Commission d'examen : libération sous conditions, « risque important pour la sécurité du public » au sens de l'art. 672.5401 C.cr.
compliance, legal: Requête en autorisation de soins : le juge retient le refus catégorique au sens de l’art. 16 C.c.Q.
coercion, legal: Registre des mesures de contrôle (isolement, contention, art. 118.1 LSSSS) transmis à la DSI.
substance, legal: Accusation de conduite avec facultés affaiblies, comparution le 17 au palais de justice de Saint-Jérôme.
coercion, legal: Autorisation de congé temporaire accordée par le TAT, copie de l’ordonnance au dossier.
substance, victim: Raconte les abus vécus au pensionnat; souhaite rencontrer un aîné.
suffering, victim: Victime de violence conjugale, place trouvée en maison d'hébergement pour elle et les jumeaux.
risk, victim: Son ex, condamné pour agression armée contre elle, sort de prison vendredi; scénario de protection revu avec la TS.
character, victim: Elle décrit comment son patron la manipulait pour qu’elle fasse des heures non payées.
risk, victim: A été agressé par deux inconnus au terminus, 4 points de suture à l'arcade.
coercion, victim: Séquestrée trois jours par un client, la patiente n’avait pas la permission de téléphoner.
substance, victim: Droguée à son insu dans un bar de Dieppe samedi; trousse médicolégale offerte.
belittling, victim: Il s'est fait traiter de bébé et de niaiseux par ses collègues pendant des mois.
disability, victim: Harcelée à la polyvalente, les autres la traitaient d’attardée et cachaient son fauteuil.
substance, other subject: Pansement sale au genou G, refait avec NaCl 0,9 % et compresse.
compliance, other subject: La SAAQ refuse de renouveler le permis sans le rapport de l'optométriste.
credibility, other subject: Le propriétaire prétend que le bail est verbal; aide juridique contactée.
deficit, other subject: Insuffisance cardiaque décompensée, furosémide 40 mg IV donné à 8 h.
risk, other subject: Le chien du voisin est agressif, l'auxiliaire passera par la cour.
character, other subject: Toux capricieuse depuis dix jours, pire la nuit; auscultation claire.
credibility, other subject: Saturomètre peu fiable au doigt froid, lecture reprise au lobe : 95 %.
risk, other subject: Ciel menaçant, la marche au parc est remise à jeudi.
failure, other subject: Échec de l’envoi du télécopieur, requête de TDM réacheminée à 11 h.
suffering, word sense: A atteint son objectif de 5 000 pas trois jours de suite.
substance, word sense: Il garde l'habitude de marcher au canal après le souper, 40 minutes.
credibility, word sense: Admise à l’unité C à 3 h 15, accompagnée de sa cousine.
pessimism, word sense: Elle écrit une chronique de jardinage pour l’hebdo de Kamouraska.
label, word sense: Vitesse limite dépassée de 20 km/h, contravention payée par versements.
failure, word sense: Aime les échecs, a montré l’ouverture italienne à son voisin de chambre.
compliance, word sense: Culture d’urine : E. coli résistante à l’ampicilline, sensible à la nitrofurantoïne.
coercion, word sense: Bas de contention mis au lever, œdème des chevilles 1+.
service-use, word sense: Visiteurs : passer par l’urgence, la porte tournante de l’entrée A est bloquée jusqu’à lundi.
label, identity: Se présente comme alcoolique, mot auquel il tient depuis ses 12 ans de AA.
label, identity: Autiste et fière de l'être, elle demande qu'on écrive autiste plutôt que personne avec autisme.
disability, identity: S’identifie comme Sourd, avec la majuscule, et communique en LSQ.
label, identity: Elle a choisi « folle » pour parler d’elle, en lien avec le mouvement Mad Pride de Toronto.
label, identity: À sa demande, le plan parle de lui comme d'un entendeur de voix.
disability, identity: Militant, il préfère être appelé handicapé et non personne à mobilité réduite; noté au profil.
substance, identity: Paire aidante, elle se nomme elle-même ex-junkie quand elle se présente au groupe.
label, identity: Se décrit comme bipolaire; le terme lui convient et elle veut le lire tel quel dans son dossier.
label, identity: Souhaite qu’on garde le mot survivante de la psychiatrie dans son histoire de vie, c’est le sien.
label, diagnosis: Dx principal : trouble schizoaffectif, type bipolaire, F25.0.
disability, diagnosis: Retard mental léger (F70, CIM-10), inscrit en 1998 par le pédopsychiatre.
compliance, diagnosis: Trouble oppositionnel avec provocation, 313.81, évalué à la clinique jeunesse.
character, diagnosis: Trouble de la personnalité histrionique F60.4 écarté par la Dre de garde.
substance, diagnosis: Code au congé : abus de cannabis, 305.20 (DSM-IV).
label, diagnosis: Démence frontotemporale, variante comportementale, confirmée à la TEP.
risk, diagnosis: Impression : trouble explosif intermittent (DSM-5, 312.34) à éliminer.
pessimism, diagnosis: Hépatite C chronique, génotype 1a, ARN indétectable depuis 2021.
credibility, diagnosis: Trouble factice, F68.1, au diagnostic différentiel de la consultation en médecine interne.
clean: A dormi de 23 h à 5 h 30, s’est levée une fois pour boire, dit se sentir reposée.
clean: Rapporte entendre deux voix d'homme depuis dimanche, plus fortes le soir; la musique aide.
clean: pt prend sertraline 50 mg die depuis 10 jrs, nausées le matin x 3, mange un peu avant
clean: Rencontre avec madame et son fils : ils aimeraient essayer deux nuits par semaine à la maison.
clean: Il préfère le comprimé à l'injection parce que son bras reste sensible; discuté avec la Dre.
clean: Dit ne pas avoir d’idées suicidaires aujourd’hui; la dernière fois remonte à mars.
clean: A bu 6 bières vendredi et 4 samedi, dit que c’est moins que le mois passé et en est contente.
clean: Plan de crise mis à jour : appeler Josée, sortir marcher, puis composer le 988.
clean: A quitté l’unité à 14 h avec son frère, retour prévu dimanche à 19 h.
clean: Parle vite, passe d’un sujet à l’autre, a dormi 3 h par nuit cette semaine.
clean: L'usager·ère demande qu'on utilise le prénom Alex et le pronom iel.
clean: Se déplace avec une marchette, monte deux marches en tenant la rampe.
clean: Son conjoint est décédé par suicide en novembre; elle participe au groupe de deuil le mercredi.
clean: Lithium 900 mg HS, lithémie 0,7 le 14, créatinine stable.
clean: Monsieur a crié et frappé le mur du poing droit à 16 h 20 après l’appel de son ex-conjointe; s’est assis avec moi 15 min.
clean: Porte un chandail taché et n’a pas pris de douche depuis quatre jours; dit que l’eau froide le décourage.
clean: Trois visites à l'urgence ce mois-ci pour douleur au dos, en attente de la clinique de la douleur depuis octobre.
clean: TS : formulaire d’aide sociale rempli ensemble, premier versement attendu vers le 1er.
clean: Trouble lié à l’usage d’opioïdes, buprénorphine débutée mardi, 16 mg die, pas de frissons.
clean: Elle trouve le lavage difficile l'hiver et demande l'auxiliaire aux deux semaines.
clean: A choisi de ne pas venir au groupe, veut plutôt reprendre le piano avec sa nièce.
clean: Vit avec la schizophrénie depuis 2009, travaille 12 h par semaine à la friperie.
clean: Infirmière CLSC : plaie talon G 2 x 1 cm, rosée, pansement changé, prochaine visite vendredi.
clean: Souper pris au complet, a aidé à desservir les tables.
clean: SV 14 h : TA 128/76, FC 82, FR 16, T 36,7, sat 97 % AA.
clean: Le médicament n'a pas soulagé son insomnie; nous essayons la mirtazapine 7,5 mg ce soir.
clean: Dictée : j’ai revu ce jour monsieur, 47 ans, à la demande du Dr de famille, pour une humeur basse qui dure depuis la perte de son emploi en juin.
clean: Résidente du CHSLD qui cherche son mari vers 16 h; un appel à sa fille l’apaise.
clean: Ne s'est pas présentée au rdv du 3, l'autobus ne passait pas en raison de la neige; nouveau rdv le 10.
clean: Pleure en parlant de son chat, accepte une couverture et un thé.
clean: L’éducatrice a préparé avec lui un horaire imagé pour le matin.
clean: Orienté dans les trois sphères, affect mobilisable, pensée cohérente, pas d'hallucinations observées.
clean: Sa mère s’inquiète qu’il saute des repas; lui dit manger à la cantine du travail.
clean: Fier d’avoir cuisiné un pâté chinois pour six personnes.
clean: Pense que la caméra du corridor le suit; demande une chambre plus loin, changé pour la 9.
clean: Moncton, équipe mobile : vue chez elle avec la paire aidante, café, échange de 45 min sur le retour aux études.
clean: Urine négative pour la cocaïne et positive pour le THC, résultats revus avec elle.
clean: Congé prévu jeudi ⏎ Suivi : clinique externe dans 7 jours, appel infirmier à 48 h
clean: Explique qu’il a arrêté l’olanzapine à cause d’un gain de 9 kg; aimerait une autre option.
clean: Ottawa, consultation par vidéo : attaques de panique deux fois par semaine, respiration guidée pratiquée ensemble.
`)
