import {readSentences, type Sentence} from './sentence.js'

/** French sentences of all kinds of notes, written by somebody who had not seen the rules, and learned from since. */
export const sentences: Sentence[] = readSentences(`
credibility: Monsieur {prétend} avoir pris son insuline ce matin, glycémie 22,4 à l'arrivée.
credibility: ECG sans particularité chez un homme qui {allègue} DRS depuis 3 h.
credibility: {Nie} toute consommation de ROH malgré alcoolémie à 38.
credibility: Histoire {peu crédible}, à corroborer avec la conjointe.
credibility: Elle {avoue} avoir sauté deux injections de Clopixol depuis Noël.
credibility: Données recueillies au dossier antérieur de Chaleur, car {mauvais historien}.
credibility: Madame se dit fatiguée, mais ronflait au passage de 2 h; {insomnie nullement objectivée, quoi qu'elle en dise}.
credibility: Au chapitre des allergies, elle serait {soi-disant} allergique à la morphine, à la codéine et au Toradol.
credibility: Résidente {se plaint encore de} sa hanche mais marche jusqu'à la salle à manger {quand ça lui tente}.
credibility: Le patient {minimise} ses chutes et {banalise} la bosse au front.
credibility: Il s'agit d'un homme de 44 ans qui {clame} n'avoir jamais touché à sa voisine de chambre.
credibility: Douleur cotée à 10/10, {discordante avec l'observation} : texte sur son cellulaire et rit avec sa sœur.
credibility: Je crois qu'elle {simule} une faiblesse du membre inférieur gauche pour éviter le congé.
credibility: Le récit de la mère est {cousu de fil blanc}.
credibility: Ses heures de sortie ne concordent pas au registre, {ment} à l'intervenante.
credibility: Dit avoir perdu sa dose non supervisée de méthadone dans l'autobus, {à prendre avec un grain de sel}.
credibility: {À l'en croire}, ce serait le pharmacien qui s'est trompé dans le Dispill.
credibility: Après plusieurs questions, elle {finit par admettre} avoir revu son ex-conjoint en fin de semaine.
credibility: Usagère {peu fiable}, vérifier chaque information auprès de la ressource intermédiaire.
credibility: Symptômes {amplifiés} en présence du médecin, disparaissent dès qu'il quitte la chambre.
credibility: Convulsions {dans la tête} selon le personnel de nuit, EEG demandé pareil.
credibility: Le jeune {jure ses grands dieux} que le sac trouvé sous son lit n'est pas à lui.
credibility: Elle {maintient mordicus} ne pas avoir appelé le 911, bien que l'appel provienne de son numéro.
credibility: Invoque sa {supposée} fibromyalgie pour demander une prolongation d'arrêt de travail.
credibility: TS au dossier : {versions contradictoires}, {raconte ce qu'on veut entendre}.
credibility: Monsieur {se prétend} ancien policier; aucune confirmation.
credibility: Tableau {théâtral} avec hyperventilation, saturation à 99 % à l'air ambiant.
credibility: Je demeure {sceptique quant à} l'agression rapportée par la patiente au foyer de soins de Bathurst.
credibility: Au sujet de ses revenus, il {fabule} et {s'invente} un emploi chez Bombardier.
credibility: {Reconnaît du bout des lèvres} avoir pris deux speeds avant le groupe.
credibility: Le client {affirme sans preuve} s'être fait voler son chèque d'Ontario au travail.
credibility: Cloche 11 fois durant la soirée pour une douleur thoracique, {pas vraiment souffrante à l'évaluation}.
credibility: Entrevue d'accueil d'une heure trente où il est {impossible de démêler le vrai du faux}.
credibility: Céphalée {non crédible} chez un homme qui boit son café en lisant le Journal de Montréal.
credibility: Résultat positif au fentanyl, {essaie de nous faire croire} que cela vient d'un biscuit.
credibility: Questionné par l'agent de probation, {omet volontairement} de parler de sa condamnation de 2019.
compliance: Pt {non compliant} au CPAP, masque retrouvé à terre à 4 h.
compliance: 2130 {refuse} Rx HS, {refuse} SV, porte fermée.
compliance: {Peu collaborant} à la toilette partielle, deux PAB nécessaires.
compliance: Résidente {résistante aux soins} le matin, surtout lors du changement de culotte.
compliance: Malgré l'approche de la conjointe, monsieur {s'oppose systématiquement} au bain.
compliance: La présente hospitalisation découle d'une {inobservance} médicamenteuse d'au moins trois semaines.
compliance: Diabétique {indiscipliné}, {triche} dans sa diète entre les repas.
compliance: {N'a pas daigné} se présenter à sa prise de sang au CLSC.
compliance: La patiente {ne suit pas les consignes} : se lève seule malgré trois rappels de cloche d'appel.
compliance: Bilan de mi-parcours en hébergement : {faible adhésion} au plan, {aucun effort} entre les rencontres.
compliance: {Réfractaire} à toute suggestion de l'ergothérapeute concernant le déambulateur.
compliance: Le jeune {défie les règles} du foyer de groupe et {n'écoute rien}.
compliance: L'abdomen n'a pu être palpé, l'enfant étant {oppositionnel} tout au long de l'examen.
compliance: Pansement VAC retiré avant la visite de la plaie, {fait à sa tête}.
compliance: {Collaboration médiocre} au test de marche de six minutes.
compliance: Prend ses comprimés {seulement quand ça fait son affaire}.
compliance: Malgré l'oxygène à 2 litres, {s'entête à} fumer dans sa chambre.
compliance: Depuis son transfert de l'Hôpital Montfort, cette dame {n'obéit pas} aux restrictions liquidiennes.
compliance: Rendez-vous du 8, du 15 et du 22 manqués {sans raison valable}, dossier à fermer.
compliance: On lui a reparlé d'un injectable longue action, idée à laquelle il est {rébarbatif}.
compliance: {Cesse ses médicaments à tout bout de champ} dès qu'il va mieux.
compliance: {Collabore à contrecœur} au prélèvement urinaire demandé par le centre de crise.
compliance: L'usager {ne respecte pas} le couvre-feu de 22 h de l'appartement supervisé.
compliance: Patient {délinquant} en dialyse, prise interdialytique de 5,2 kg.
compliance: {Recrache volontairement} sa quétiapine et {cache ses pilules comme un enfant}.
compliance: {Mauvaise élève} pour les exercices de physio, flexion du genou stagne à 70 degrés.
compliance: Plaie au talon gauche que madame {a négligée} pendant six semaines, {elle aurait dû consulter plus tôt}.
compliance: En ce qui a trait à la thérapie de groupe, il y est {fermé} et {rejette tout} ce qu'on lui propose.
compliance: L'équipe de suivi intensif dans le milieu note un {manque d'assiduité} depuis que l'usager a déménagé à Hawkesbury.
compliance: Mère {non coopérative} avec l'infirmière scolaire pour la vaccination.
compliance: Dès que la travailleuse sociale aborde l'hébergement, le couple {se braque}.
compliance: 1400 : {refus catégorique} de se mobiliser au fauteuil, médecin de garde avisé.
compliance: Troisième séjour à l'unité de courte durée, {n'adhère à rien} de ce que l'équipe propose.
compliance: A accepté le lithium du matin après discussion avec son frère; {rechigne} à chaque dose.
compliance: Arrêt {de son propre chef} de la clozapine à la mi-octobre, {contre toute recommandation}.
compliance: Cette enseignante retraitée est {peu fidèle} à ses suivis en clinique de mémoire de Moncton.
character: Le transfert verbal parle d'une patiente {manipulatrice} avec le personnel de soir.
character: Passe ses journées devant la télé du salon commun, {paresseux} de nature.
character: Monsieur est {exigeant} et {impatient}, sonne aux dix minutes.
character: Elle {joue une équipe contre l'autre}, {clive} entre le jour et la nuit.
character: Nausées rapportées chaque fois que l'infirmière passe au dossier, {cherche l'attention}.
character: Conjointe {difficile}, {contrôlante}, appelle l'unité quatre fois par quart.
character: {Tempérament capricieux} connu au CHSLD depuis l'admission.
character: Jeune homme {arrogant} qui répond par monosyllabes.
character: Ce qui ressort de l'entrevue, c'est une femme qui {se complaît dans son rôle de malade} et {aime se faire servir}.
character: S'est montré {grossier} et {de mauvaise foi} pendant la révision du plan.
character: Au dîner, {chialeuse}, {jamais contente} de son cabaret.
character: Avec sa coloc de la chambre 9, elle est {hypocrite} et {parle dans son dos}.
character: Ce résident {profite} de la bonté de l'agente d'intégration pour obtenir des cigarettes.
character: À l'entrevue : {charmeur}, {superficiel}, {égocentrique}.
character: Demande {abusivement} des PRN, {intolérante à la moindre frustration}.
character: {Dépendante affective}, {s'accroche} à son intervenant pivot du CLSC.
character: Le fils est {procédurier}, prudence dans les communications écrites.
character: Présente une {attitude passive-agressive} envers la préposée de nuit.
character: N'est pas venu au ménage collectif, {lâche} et {sans parole} envers la maison de transition.
character: Rencontre de 45 min avec une femme {hautaine} qui regarde l'heure sans cesse.
character: Chèque dépensé en trois jours, {irresponsable avec son argent}, fiducie à discuter.
character: Se montre {enjôleur} lorsqu'il veut une sortie, {désagréable} le reste du temps.
character: {Immature pour son âge}, {incapable d'assumer} ses gestes envers sa sœur.
character: Il attend le changement de quart pour entrer dans la cuisinette, très {sournois}.
character: Monsieur {n'a aucune volonté} et {se laisse vivre} aux frais de sa mère.
character: Lorsque confrontée à l'horaire des tâches ménagères, {fait la victime}.
character: Mère {inadéquate}, {froide} avec le nouveau-né en post-partum.
character: Note au médecin traitant de Sudbury : {tendance à dramatiser}, TA normale, labos normaux.
character: Lever à 11 h 30, {pas motivé pour deux cennes}.
character: {Histrionique} dans sa présentation, pleure puis rit au téléphone.
character: Usager {mesquin} envers son voisin aveugle, lui cache sa canne blanche.
character: Depuis son AVC, madame est d'un {caractère impossible} selon les PAB.
character: {Entêté comme une mule}, veut absolument retourner seul dans son 4 ½.
character: Chaque nouvelle intervenante y passe, il {teste les limites} dès la première semaine.
character: Toujours {négative}, {empoisonne le climat} du centre de jour.
character: Impression en fin de séance : traits {parasitaires} et {manque total de franchise}.
substance: {Toxicomane IV connu}, veines difficiles, scalp au pouce.
substance: ATCD : {abus d'alcool}, HTA, MPOC.
substance: Urines {sales} x 2 ce mois-ci, take-home suspendues.
substance: Le parrain confirme qu'elle est {clean} depuis quatre mois.
substance: Connaît le Dilaudid par son nom et sa dose, {drug seeker} ++.
substance: Cet opérateur de machinerie lourde est un {gros buveur}, soit 12 bières par jour et un 26 onces le samedi.
substance: Troisième ordonnance de Statex en dix jours à l'urgence d'Edmundston, {recherche de narcotiques évidente}.
substance: A {rechuté lamentablement} à sa première fin de semaine de sortie.
substance: Depuis l'âge de 19 ans il est {accro} au crystal, surtout la fin de semaine.
substance: Patient {intoxiqué chronique}, {encore saoul} à la réévaluation de 6 h.
substance: Femme de 31 ans, G3P2, {junkie}, suivie en GARE.
substance: {Boit comme un trou} depuis le décès de son épouse.
substance: Son {mauvais penchant} pour le jeu et la boisson nuit à son logement.
substance: GHB, speed, Xanax de rue : {consomme n'importe quoi}.
substance: {Substitut de drogue} : Suboxone 16 mg, témoin à la pharmacie.
substance: Demande de place en désintox à Sherbrooke pour un {polytoxicomane} sous probation.
substance: Arrivé {gelé ben raide} en ambulance, Narcan donné par les paramédics.
substance: À la conciliation des médicaments, le pharmacien relève que madame {fait un usage abusif} de ses benzodiazépines.
substance: Se présente au SCS de Vanier pour {prendre sa dose de dope}, seringues remises.
substance: Bébé {né dépendant}, score de Finnegan à 9.
substance: Le client a {replongé} dans la cocaïne après la perte de son emploi à la mine.
substance: La GRC nous ramène un {ivrogne notoire} du secteur, glycémie à 4,1.
substance: Sevrage prévisible vu {son alcoolisation à outrance}, CIWA aux 2 heures et Valium.
substance: {Habitude de pot} quotidienne, trois joints le soir.
substance: Renouvellements devancés à deux pharmacies, {mésuse} de la prégabaline.
substance: Consommation de cocaïne {dégénérée en vice}, dettes de 9 000 $.
substance: Dépistage {propre} au programme de jour, il nous dit être resté {propre} tout le mois.
substance: Foie cirrhotique, Child C, {alcoolo fini}.
substance: Le {narcomane} en 14-2 veut sortir fumer aux heures.
substance: Mère {droguée} pendant la grossesse, signalement DPJ fait à 15 h 20.
substance: Entre deux {brosses}, monsieur se présente à jeun et fait ses courses.
substance: {Magasine ses ordonnances} auprès de trois médecins sans rendez-vous.
substance: Dx impression : {éthylique chronique}, gamma GT à 612.
substance: On suspecte qu'il {revend ses peaches}, {comme tous les consommateurs du quartier}.
substance: Patiente {pharmacodépendante} qui {s'est fait prendre} avec 40 hydromorphones dans sa sacoche.
substance: L'évaluation NID-ÉM conclut à un homme {esclave de sa bouteille}.
label: Arrivé avec les policiers de Gatineau vers minuit, un {schizophrène} de 29 ans, pieds nus.
label: C'est {une borderline} suivie en externe par la Dre Gagné.
label: La chambre 212 est un {bipolaire} en phase haute.
label: {Épileptique} et {diabétique}, vit en résidence intermédiaire.
label: {Le dément} de l'aile C déambule depuis le souper.
label: Groupe du mardi : deux {dépressives}, un {anxieux} et trois {psychotiques} présents.
label: Lacérations superficielles aux avant-bras, {TPL typique}, vue par l'infirmière de liaison.
label: Monsieur {est schizo-affectif}, reçoit son Invega le 4 de chaque mois.
label: {L'autiste} a mordu le coussin pendant la visite familiale.
label: Dossier transféré de Campbellton, {une anorexique} de 17 ans à 34 kg.
label: {La hanche du lit 8} attend son congé vers la réadaptation.
label: Relevé de l'agent de sécurité : {l'itinérant} dort dans le vestibule.
label: Fille d'{un obsessionnel compulsif} et d'une enseignante, deuxième de trois enfants.
label: Ne veut pas fermer la lumière, {paranoïaque connu} du service.
suffering: Madame {souffre d'}un trouble anxieux généralisé depuis le secondaire.
suffering: Résident {atteint de} la maladie d'Alzheimer, stade modéré.
suffering: Jeune adulte {aux prises avec} un premier épisode psychotique.
suffering: Homme de 63 ans {victime d'}un AVC sylvien gauche en février.
suffering: Transferts avec planche pour cette dame {affligée d'}une sclérose en plaques depuis 2008.
suffering: Usager {accablé par} la maladie bipolaire, connu de l'équipe PACT d'Ottawa.
suffering: Sa sœur {est frappée de} schizophrénie elle aussi.
suffering: Hospitalisée à Maria, {en proie à} des hallucinations auditives constantes.
suffering: {Pauvre dame} {rongée par} l'arthrite, marche avec un quadripode.
suffering: Première dose de buprénorphine aujourd'hui chez cet homme {souffrant de} dépendance aux opioïdes.
suffering: L'après-midi il reste au fauteuil inclinable, {prisonnier de} sa maladie de Parkinson.
suffering: L'enfant {porte le fardeau} d'un TDAH non traité et d'une dyslexie.
belittling: {Crise de bacon} dans le corridor quand la visite est partie.
belittling: {La petite madame} du 306 a bien mangé {sa popote}.
belittling: Fait {son bébé} au moment de la prise de sang.
belittling: {Mon beau Gérard} changé de {couche}, replacé sur le côté droit.
belittling: Tout l'avant-midi madame {a boudé}, puis elle est venue au dîner.
belittling: Douche prise sans rappel, {bon garçon}.
belittling: {Pique une colère pour une niaiserie} de dessert.
belittling: Vers 20 h, {pleurniche} au poste pour avoir son téléphone.
belittling: {Mamie} assise au soleil avec {sa doudou}, {mignonne comme tout}.
belittling: Consulte {encore pour ses petits bobos}, aucune investigation requise.
belittling: Au souper du foyer de groupe, il {se comporte comme un enfant de cinq ans} et quitte la table.
belittling: Ativan donné à 21 h 40 à cause {des simagrées habituelles} du coucher.
belittling: {Fait la baboune} depuis l'annonce du report de la sortie.
belittling: {Placote des niaiseries} au groupe d'art, redirigée vers son dessin.
appearance: Homme dans la cinquantaine, {négligé}, barbe de trois semaines, ongles longs.
appearance: L'infirmière du triage mentionne un monsieur {malpropre} et {nauséabond}, civière 6.
appearance: Allure {débraillée}, chemise boutonnée en jaloux.
appearance: Tenue {vulgaire pour une femme de son âge}.
appearance: Même chandail depuis dimanche, {hygiène douteuse}, douche offerte pour demain.
appearance: {A l'air d'un clochard}, tuque et deux manteaux en juillet.
appearance: À l'examen mental : homme {obèse}, {peu soigné}, contact visuel fuyant.
appearance: {Accoutrement bizarre} à la rencontre du CLSC, chapeau de cowboy et bottes de pluie.
appearance: Fait {plus vieille que son âge}, {maganée} par la rue.
appearance: Maquillage {outrancier}, robe soleil, sandales.
appearance: Dentition {dégoûtante}, référé au denturologiste de Dieppe.
appearance: Logement {crasseux, tout comme son occupant}, vu à la VAD de 10 h.
insight: {Autocritique nulle}, convaincu que la CIA l'écoute par le four à micro-ondes.
insight: Face à son diagnostic de cirrhose, le patient demeure {dans le déni}.
insight: Est partie à pied sur la 20 en jaquette, {pauvre jugement}.
insight: Introspection {absente}, jugement {mauvais}, orientation aux trois sphères intacte.
insight: Malgré six ans de suivi à la clinique externe, on ne retrouve {aucun insight}.
insight: {Ne réalise pas} l'étendue de ses limitations depuis sa chute à Caraquet.
insight: La conjointe s'inquiète des dettes, lui {refuse de reconnaître son problème} de jeu.
insight: Devant les résultats du MoCA, monsieur {s'aveugle} et change de sujet.
insight: Demande son congé à chaque tournée car {n'a pas compris la gravité} de son état.
insight: Pense que ses voix sont des esprits de la rivière, {faible autocritique}.
insight: Concernant l'hébergement de son mari, la proche aidante {ne veut pas voir la réalité en face}.
insight: Autocritique {fluctuante et partielle}, {rationalise sa conduite avec des explications farfelues}.
insight: {Insight limité} à la TSO no 2, séance du mercredi.
deficit: L'arrêt de l'olanzapine en septembre a mené à une {énième décompensation}.
deficit: D'après l'évaluation de l'ergothérapeute, il est {incapable de} faire son budget ou son épicerie.
deficit: Il a toujours été {bas fonctionnement} aux dires de son ancien milieu de vie.
deficit: Résidente {perdue} et {non stimulable} au bingo.
deficit: {Cas lourd} pour l'équipe de soutien à domicile de Rivière-du-Loup.
deficit: {Inemployable} selon moi, {aucune habileté sociale}.
deficit: {Déficitaire sur toute la ligne} au bilan des AVQ et AVD.
deficit: {Carencée} sur le plan affectif, {lacunes parentales majeures} notées pendant la visite supervisée.
deficit: {Ne sait rien faire de ses dix doigts}, occupation à trouver par l'éducatrice.
deficit: Monsieur est {un fardeau} pour sa fille aidante, répit discuté.
deficit: {Perte d'autonomie totale}, {bon pour le CHSLD}.
deficit: Comprend les phrases courtes seulement, {démuni intellectuellement}.
deficit: Regard fixe, réponse au bout de 20 secondes, {une coquille vide}.
pessimism: La schizophrénie de monsieur étant {réfractaire}, je propose d'amorcer la clozapine à 12,5 mg.
pessimism: Formulaire d'assurance complété, j'y indique qu'il {ne retournera jamais} sur le marché du travail.
pessimism: {Pronostic sombre}, {rien à attendre} d'une autre cure fermée.
pessimism: {Cas désespéré}, {on a fait le tour} selon l'équipe de Timmins.
pessimism: {Malade chronique} transféré de l'ancien hôpital de Restigouche, {plafonné} depuis des années.
pessimism: {Potentiel de réadaptation nul}, demande au SAPA remplie.
pessimism: Les visites du CLSC cessent en juin puisqu'{on ne peut plus rien pour lui}.
pessimism: À sa sortie de thérapie, il {va inévitablement recommencer} à consommer.
pessimism: La note de transfert qualifie ce résident d'{irrécupérable} au plan social.
pessimism: {Inutile d'essayer} une troisième approche, plan inchangé pour janvier.
pessimism: Elle est {condamnée à} recevoir une injection chaque mois jusqu'à la fin de ses jours.
pessimism: Dépression {résistante et sans issue}, candidate aux ECT.
failure: Le sevrage à domicile, {elle l'a échoué} après 36 heures, retour au CISSS.
failure: Trouble affectif bipolaire de type I, {en échec} au lithium et à la lamotrigine.
failure: Fermeture d'épisode de services, usager {perdu de vue} depuis août.
failure: Cet adolescent {a raté} son placement en famille d'accueil à Shediac.
failure: Douze séances de TCC lui ont été offertes, {n'a pas su en profiter}.
failure: Quatrième rencontre sur dix, elle {a abandonné} le groupe d'entraide.
failure: Référée en deuxième ligne parce que {non répondeuse} aux ISRS.
failure: Troisième ressource d'hébergement {brûlée} en huit mois.
failure: Le comité retient que monsieur {a gaspillé sa chance} avec le programme de logement subventionné.
failure: {Essai infructueux par sa faute} de la naltrexone, arrêt au jour 5.
failure: Probation sociale {bousillée}, retour à l'Institut Philippe-Pinel.
failure: Congé administratif le 3, {n'a pas réussi} son programme de réadaptation.
suicide: Le père, mineur à la retraite, {a commis un suicide} dans le garage familial en 1998.
suicide: {Tentative de suicide ratée} par intoxication à l'acétaminophène.
suicide: {Geste suicidaire manipulateur} après la visite de l'ex-conjoint.
suicide: {Menace de se suicider} pour obtenir sa sortie de fin de semaine.
suicide: Revue de décès : le patient {a réussi son suicide} deux jours après le congé de l'urgence.
suicide: Observée six heures en salle de réanimation pour un {parasuicide} avec du lorazépam et du vin.
suicide: Au génogramme on note un oncle paternel qui {s'est suicidé avec succès}, selon les termes de la requête de consultation.
suicide: L'intervenant du 811 lui a fait signer un {pacte de non-suicide} avant la fin de l'appel.
suicide: {Simple appel à l'aide sans réelle intention}, lacération nettoyée, Steri-Strips x 3.
suicide: {Tentative sérieuse, presque réussie}, pendaison interrompue par la mère.
suicide: Idées noires {utilisées pour obtenir un lit} au centre de crise.
suicide: En résumé, nous avons ici une {suicidaire chronique} dont la garde préventive est levée à 16 h.
suicide: {S'engage par contrat} à ne pas passer à l'acte d'ici mardi.
suicide: Deux {suicides complétés} dans la fratrie, aînée et cadet, à Chisasibi.
coercion: Code jaune lancé à 3 h 10, patiente {en fugue} de l'urgence psychiatrique.
coercion: {Mis en isolement} pour le calmer, porte {barrée} 40 minutes.
coercion: Si calme cet après-midi, sera {autorisé à sortir} dans la cour avec deux préposés.
coercion: Tant qu'il ne s'est pas excusé, monsieur est {privé de} cantine.
coercion: Le fils l'a {placée} en CHSLD à Rimouski sans qu'elle ait visité.
coercion: Effets personnels {confisqués} à l'arrivée et jaquette bleue {imposée}.
coercion: À la suite du vol de la clé du local, {privilèges retirés} pour 72 h.
coercion: {A pris la poudre d'escampette} pendant la pause du soir.
coercion: {Évadé} du 3e étage par l'escalier de secours, retrouvé au Tim Hortons.
coercion: {Contentionné} pieds et poings x 2 h, injection {de force} d'halopéridol.
coercion: Après le souper, {on lui a permis} un appel de dix minutes à sa fille.
coercion: Douche {imposée} à 7 h par quatre employés, résident crie.
coercion: L'éducatrice l'a {confinée à sa chambre} en guise de {conséquence} pour son langage.
coercion: {Remis à sa place} verbalement par le chef d'équipe, puis {renvoyé} dans sa cellule de dégrisement.
risk: Code blanc à 18 h 12 pour ce monsieur {agressif} du 5e Sud.
risk: Je considère ce jeune homme {dangereux} et recommande une chambre individuelle près du poste.
risk: Résident {violent} durant les soins d'hygiène au CHSLD de Saint-Jérôme.
risk: En salle de réveil, {combatif}, deux personnes pour maintenir le bras perfusé.
risk: {Imprévisible et explosif}, ne jamais entrer seul.
risk: J'ai dû écourter l'entrevue avec ce patient {menaçant} dans son ton et son regard.
risk: {Hostile} au triage, crache par terre puis s'assoit.
risk: {Potentiel de violence élevé}, {bombe à retardement} selon le sergent.
risk: {Prédateur} à surveiller près des résidentes.
risk: La direction de l'école de Hearst décrit un élève {turbulent} et {perturbateur}.
risk: Vers 17 h elle devient {incontrôlable}, tape sur la porte vitrée et appelle son mari.
risk: Toute la nuit en 4B, {comportements dérangeants} et {agressivité} sans facteur déclenchant noté.
risk: Couteau à beurre retiré du cabaret car patient {impulsif}, {intimidant par sa carrure}.
service-use: Sixième admission cette année au 2e Est, phénomène de {porte tournante}.
service-use: Avec 42 passages en 2025, on peut parler d'un {habitué de l'urgence}.
service-use: {Abonnée} au 911, appels pour fièvre et insomnie.
service-use: {Engorge} la salle d'attente avec ses visites répétées pour lombalgie.
service-use: Plan de services à partager entre trois cliniques pour ce {grand consommateur de soins}.
service-use: Depuis Pâques, elle {occupe un lit pour rien} en attente d'un foyer de soins à Tracadie.
service-use: {Bloqueur de lit} en médecine, jour 112, aucun CHSLD disponible dans le secteur choisi.
service-use: {Client bien connu}, {encore lui}, 22 h 30, mal de dent.
service-use: Il {magasine} ses médecins de famille, trois cliniques en un an.
service-use: {Abuse du système} avec des transports ambulanciers non requis.
service-use: Revient {sans arrêt} au guichet du CLSC pour {des motifs futiles}.
service-use: Le lit de débordement du centre de crise a été donné vendredi à une {visiteuse chronique}.
disability: Depuis un accident de VTT en 2017, ce père de famille est {cloué à son fauteuil roulant}.
disability: Transport adapté à 13 h, usager {handicapé lourd} accompagné de sa sœur.
disability: Depuis sa fracture de hanche en mars, madame est {confinée au lit} et {grabataire}.
disability: {Mongole}, 41 ans, atelier protégé de Dolbeau.
disability: Interprète LSQ réservé à 10 h pour le {sourd-muet} de la chambre double.
disability: La physiothérapeute a montré les exercices deux fois, monsieur étant {un peu attardé}.
disability: Cette {déficiente légère} travaille trois jours semaine à la cuisine du CRDI.
disability: Touche la Solidarité sociale, {invalide} depuis 2011.
disability: Mange avec ustensiles adaptés car {infirme} du bras droit.
disability: {Condamné au fauteuil}, rampe à poser à l'entrée avant.
disability: {Retardée mentale} avec {âge mental de six ans}, signature au tuteur.
othering: Ne joue pas avec les {enfants normaux} de la garderie.
othering: En désintoxication, {ces gens-là quittent toujours} avant la fin.
othering: {Le monde comme lui} ne vient pas aux rencontres de parents, convocation non envoyée.
othering: {Les cas psy} sont regroupés au fond de l'urgence, civière 19.
othering: Famille {typiquement autochtone}, arrivée à dix au chevet.
othering: {Immigrants}, {ils ne comprennent pas notre façon} de gérer la douleur.
othering: Il dort dans son char par choix, {contrairement aux gens normaux}.
othering: {Nos BS} de fin de mois, affluence au comptoir alimentaire.
othering: {Cette clientèle-là} a {la mentalité de profiter} du comptoir de dépannage.
othering: {La faune du centre-ville} installée dans la salle d'attente, dont notre patient.
`)
