import {readSentences, type Sentence} from './sentence.js'

/** French sentences in everyday wording: dictées, urgence, bilans, of 29 November 2026, written by somebody who had not seen the rules; learned from since. */
export const sentences: Sentence[] = readSentences(`
label: Il s’agit d’un {schizophrène} de 34 ans, célibataire, sans emploi, amené par les policiers.
label: RAISON DE CONSULTATION : {Schizophrène paranoïde} connue, agitation.
label: Patiente {bipolaire} de 52 ans, hypothyroïdienne, diabétique de type 2.
label: C’est une {borderline} typique, on la connaît.
label: Trois {borderlines} sur l’étage cette nuit, ça va être long.
label: Usager {psychotique} trouvé au métro Berri, pieds nus.
label: ATCD : {toxicomane}, hépatite C traitée, asthme.
label: Homme de 41 ans, {ex-toxicomane}, itinérant à l’occasion.
label: Madame est une {dépressive chronique} suivie en externe depuis dix ans.
label: {Les schizophrènes} du groupe du mercredi n’ont pas participé au sondage.
label: Lit 12 : {la TPL} qui s’est coupée au poignet.
label: Lit 4 : {le délirant} du poste 33, attend une place en psychiatrie.
label: {Le psychiatrisé} du 3e étage a encore sonné à 3 h.
label: Patient {cas psychiatrique} connu du CLSC, consulte pour une douleur thoracique.
label: IMPRESSION : {Patiente hystérique}, bilan neurologique sans particularité.
label: {Patient psy} en salle 2, policiers présents.
label: Femme {anorexique} de 19 ans, IMC 15, bradycarde à 42.
label: {Diabétique} mal suivi, amputé de deux orteils.
label: {OBÈSE MORBIDE} de 58 ans, dyspnée à l’effort.
label: Jeune {autiste} non verbal accompagné de sa mère.
label: {Handicapé} de naissance, il vit avec sa tante à Laval.
label: {Malade mentale} bien connue du quartier.
label: {Les malades mentaux} de la résidence ont mangé à 17 h.
label: {Sidéen} depuis 1998, sous trithérapie.
label: {VUS} de 71 ans, amenée pour chutes; {démente} depuis trois ans.
label: Les {déments} de l’unité prothétique ont été couchés tôt.
label: {Un narcissique} de première, il monopolise la réunion du matin.
label: Monsieur est {un antisocial}, à surveiller avec les autres résidents.
label: {Ancien détenu} et {pédophile}, ne trouve pas de logement.
label: {Prostituée} de 27 ans vue pour dépistage ITSS.
label: {Fumeur invétéré}, 40 paquets-années, MPOC.
label: {Une anxieuse} qui consulte pour palpitations; ECG normal.
label: Mère {maniaco-dépressive}, père décédé d’un infarctus.
label: Cliente {bipolaire type 2}, demande de renouvellement de l’allocation logement.
label: Bilan de mars : 14 {toxicomanes} rencontrés, dont 5 nouvelles.
label: C’est {un épileptique} qui convulse quand il boit.
suffering: Elle {souffre de} schizophrénie depuis l’âge de 22 ans.
suffering: Patient de 45 ans {souffrant d’}un trouble bipolaire et d’hypertension.
suffering: Madame {souffrait} déjà {de} dépression avant l’accident d’auto.
suffering: Monsieur {a souffert d’}une dépression majeure en 2012.
suffering: Le requérant {souffre}, selon son médecin traitant, {d’}un trouble de stress post-traumatique.
suffering: Homme {atteint de} schizophrénie, placé sous curatelle depuis 2009.
suffering: Les personnes {atteintes de} maladie mentale de notre résidence ont droit au café de 10 h.
suffering: Sa sœur, également {atteinte d’}un trouble bipolaire, vit à Sherbrooke.
suffering: {Aux prises avec} une dépendance aux opioïdes depuis son opération au dos.
suffering: Usagère {aux prises avec} des problèmes de santé mentale et d’itinérance.
suffering: {Affligé d’}un bégaiement depuis l’enfance.
suffering: Patiente {affligée d’}une fibromyalgie et de migraines.
suffering: {Victime d’un} AVC en 2020, elle marche avec une marchette.
suffering: Il est {victime de sa maladie} et ne voit plus ses enfants.
suffering: {Victime de} sclérose en plaques, elle se déplace en triporteur.
suffering: {En proie à} des hallucinations auditives depuis hier soir.
suffering: {Éprouvé par} la maladie, il a cessé de travailler à l’usine.
suffering: Elle est {frappée d’}une démence précoce, dit le dossier de l’Hôtel-Dieu.
suffering: {Rongée par} l’anxiété, dort trois heures par nuit.
suffering: {Accablé par} sa dépression, reste dans sa chambre.
suffering: Il {mène un combat contre} l’alcool depuis sa séparation.
suffering: Elle {lutte contre} la maladie mentale depuis son adolescence.
suffering: {Prisonnier de} son TOC, il vérifie la porte vingt fois.
suffering: {Condamnée à} vivre avec ses voix, elle s’isole.
suffering: {Hanté par} ses démons, il a repris la consommation.
suffering: Le {calvaire} de cette patiente dure depuis 2017.
suffering: {Pauvre} Madame Gagnon, tout lui arrive en même temps.
suffering: Jeune femme {accablée} par une maladie {dévastatrice}.
suffering: {Le pauvre monsieur} ne reçoit jamais de visite.
suffering: Les usagers {souffrant de} troubles mentaux graves sont dirigés vers le SIV.
suffering: {SOUFFRE DE} DIABETE ET DE DEPRESSION MAJEURE, SUIVI EN CLINIQUE EXTERNE.
suffering: Depuis ses 17 ans, il est {ravagé par} la maladie.
credibility: Elle {prétend} ne pas avoir reçu sa prescription.
credibility: Il {prétend que} son voisin l’espionne par le mur.
credibility: Le travailleur {allègue} une douleur lombaire depuis le 3 février.
credibility: Douleurs {alléguées} au cou et à l’épaule droite, sans trouvaille objective.
credibility: LÉSION {ALLÉGUÉE} : entorse lombaire.
credibility: L’assurée {soutient} qu’elle ne peut rester assise plus de dix minutes.
credibility: Il {nie} idées suicidaires, {nie} hallucinations, {nie} consommation.
credibility: La patiente {niait} toute consommation d’alcool à l’arrivée.
credibility: {Niant} toute idée noire, elle demande son congé.
credibility: Il {a nié} avoir fumé dans sa chambre malgré l’odeur.
credibility: Elle {admet} prendre deux verres de vin le soir.
credibility: Il {a admis} avoir cessé son lithium en janvier.
credibility: Madame {avoue} manger la nuit.
credibility: Il {a fini par avouer} qu’il prend du speed la fin de semaine.
credibility: Elle {reconnaît enfin} que la marijuana empire ses voix.
credibility: {Minimisation} des symptômes tout au long de l’entretien.
credibility: Elle {banalise} ses gestes d’automutilation.
credibility: {Banalisation} de l’événement par l’usager devant les policiers.
credibility: Douleur {exagérée} à la palpation, selon moi.
credibility: Elle {exagère} ses symptômes afin de rester hospitalisée.
credibility: {Amplification} des symptômes, signes de Waddell 4 sur 5.
credibility: {Simulateur} possible, demande un billet d’arrêt de travail.
credibility: On ne peut exclure une {simulation} pour gains secondaires.
credibility: Recherche de {gains secondaires} évidente.
credibility: {Mauvais historien}, les renseignements proviennent surtout de sa fille.
credibility: Patiente {peu fiable}, histoire confirmée auprès de la pharmacie.
credibility: {Discours peu crédible} quant à la chute dans l’escalier.
credibility: {Se plaint} constamment de maux de tête.
credibility: {PLAINTE PRINCIPALE} : douleur abdominale depuis deux jours.
credibility: {Plaintes subjectives} disproportionnées par rapport à l’examen.
credibility: {Multiples plaintes somatiques} sans substrat organique.
credibility: Elle dit avoir des {« crises »} lorsqu’elle est seule.
credibility: Sa {soi-disant} allergie à l’halopéridol n’est documentée nulle part.
credibility: Son {prétendu} conjoint n’a pas retourné l’appel.
credibility: {Supposément} battue par son ex, pas d’ecchymose visible.
credibility: L’usagère {ment} sur ses heures de sortie.
credibility: {Menteur}, ne pas croire ce qu’il raconte au sujet du loyer.
credibility: Il {invente des histoires} afin de parler au médecin.
credibility: Elle {accuse} le personnel de nuit de lui voler ses bas.
credibility: Il {raconte n’importe quoi} aux policiers.
credibility: Il aurait {apparemment} été agressé au refuge, {histoire douteuse}.
credibility: {Contradictions} nombreuses, {crédibilité entachée} selon l’expert.
credibility: Affirme dormir deux heures par nuit, {mais ronflait à ma tournée de 2 h}.
credibility: {C’est dans sa tête}, IRM normale.
credibility: {Confesse} avoir gardé les comprimés sous sa langue.
credibility: Elle {insiste pour dire} qu’elle n’a pas bu, {ce qui est peu vraisemblable}.
credibility: Il {jure} qu’il n’a rien pris, pupilles en myosis.
compliance: Patient {non compliant} à sa diète diabétique, HbA1c à 11 %.
compliance: Cliente {non-compliante}, trois doses sautées cette semaine.
compliance: {Non-compliance} médicamenteuse à l’origine de la réadmission.
compliance: {NON OBSERVANCE} : injection de novembre non reçue.
compliance: {Inobservance} chronique au CPAP.
compliance: Usagère {inobservante} du suivi en clinique de cardiologie.
compliance: {Compliance médiocre} à l’insuline, selon l’endocrinologue.
compliance: {Bonne compliance} au traitement, pas d’effet secondaire.
compliance: Il est {compliant} depuis qu’il reçoit l’injectable.
compliance: Madame {refuse} sa médication de 21 h.
compliance: Il {a refusé} la prise de sang et le souper.
compliance: {Refus catégorique} de l’examen physique.
compliance: {Refusait} de s’asseoir, de parler, de donner son nom.
compliance: {Refuse tout} depuis son arrivée.
compliance: Patiente {qui refuse de collaborer} à l’évaluation.
compliance: {REFUS DE TRAITEMENT} : oui, encore ce matin.
compliance: {Non collaborant} avec les ambulanciers.
compliance: Patient {peu collaborateur}, répond par oui ou non.
compliance: Patiente {peu collaborante} à l’entrevue, regard fuyant.
compliance: {Absence de collaboration} de la part de l’usager pour le plan d’intervention.
compliance: {Ne collabore pas} à son suivi, cinquième appel sans retour.
compliance: Elle {collabore mal} aux soins d’hygiène.
compliance: {Manque de collaboration} noté dans le rapport d’incident.
compliance: {Résistant} aux soins, frappe sa couverture lors du bain.
compliance: {Résistante} à toute approche, ferme la porte.
compliance: Forte {résistance} au changement depuis l’ouverture du dossier.
compliance: {Réfractaire} aux consignes du milieu de vie.
compliance: {Oppositionnel} au coucher, veut rester au salon.
compliance: {Opposition} aux soins d’hygiène, deux préposées requises.
compliance: {S’oppose systématiquement} à nos suggestions.
compliance: Il {ne respecte pas les consignes} de non-mise en charge.
compliance: {Non-respect} du code de vie, troisième avertissement remis.
compliance: {Désobéit} aux règlements de la maison.
compliance: Elle {n’écoute pas} les conseils de la nutritionniste.
compliance: {Ne veut rien savoir} du groupe de gestion des émotions.
compliance: {Refuse de comprendre} que l’alcool nuit à son foie.
compliance: {Rébarbatif} à la physiothérapie post PTG.
compliance: Client {récalcitrant}, doit être rappelé à l’ordre.
compliance: {Difficile à engager}, rencontre annulée à répétition.
compliance: {Indiscipliné} dans la prise de ses pilules.
compliance: {Négligente} avec ses antidiabétiques oraux.
compliance: Le patient {néglige} ses pansements.
compliance: {Manque d’assiduité} aux rencontres de février.
compliance: {Suivi chaotique}, médication {prise à sa guise}.
compliance: {Délinquant} avec sa diète sans sel, OMI 2+.
compliance: Signature d’un {refus de traitement contre avis médical}; {malgré nos recommandations}, il part fumer.
compliance: {Obéissante}, prend ses pilules sans rouspéter.
compliance: {Docile} ce soir, s’est couché à 21 h.
character: Elle est {manipulatrice} envers le personnel de jour.
character: {Manipulateur}, obtient des cigarettes des autres patients.
character: {Manipule} l’équipe afin d’avoir un deuxième dessert.
character: {Tentative de manipulation} auprès de la nouvelle stagiaire.
character: {Manipulation} ++ autour de la médication PRN.
character: Comportement {manipulatoire} lors de la rencontre familiale.
character: {Exigeante}, sonne aux dix minutes.
character: Patient {exigeant et désagréable} avec le préposé.
character: Famille {exigeante}, appelle trois fois par jour.
character: {Demandant}, veut voir le médecin tout de suite.
character: Usagère {très demandante} cette nuit.
character: {RECHERCHE D’ATTENTION} : oui.
character: {Cherche l’attention} en criant dans le corridor.
character: Comportements {visant à attirer l’attention}, à ignorer.
character: {Théâtrale} dans la description de sa douleur.
character: {Dramatise} la moindre contrariété.
character: Personnalité {histrionique}, se maquille à l’urgence.
character: {Clivage} de l’équipe, {joue l’un contre l’autre}.
character: Elle {clive} l’équipe de jour et l’équipe de soir.
character: {Paresseuse}, ne fait pas sa part de ménage.
character: {Manque de volonté} pour perdre du poids.
character: {Manque de motivation} flagrant en réadaptation.
character: {Peu motivé} à se trouver un emploi.
character: {Démotivée}, ne se présente plus à l’atelier.
character: {Immature}, dépendante de sa mère à 38 ans.
character: {Égocentrique}, ramène tout à lui.
character: Usager {hostile} envers l’infirmière de triage.
character: {Hostilité} à peine voilée à l’égard de l’expert.
character: {Arrogant} avec les policiers, rit lors de la lecture de ses droits.
character: {Impoli}, sacre après tout le monde.
character: {Bête comme ses pieds} ce matin, ne salue personne.
character: {Entêté}, ne démord pas de son idée de partir.
character: {TÊTUE}, RESTE DEBOUT MALGRE LE RISQUE DE CHUTE.
character: Monsieur est {un patient difficile}, prévoir du temps.
character: {Cliente difficile}, changement d’intervenante demandé.
character: {Personnalité difficile}, trois colocataires en un an.
character: {Se victimise} dès qu’on lui parle du loyer.
character: {Victimisation} constante au cours de l’entrevue d’expertise.
character: {Abuse} de la patience du personnel.
character: {Profite du système} depuis vingt ans.
character: {Ingrate} malgré tout ce qu’on fait pour elle.
character: {Quérulent}, quatrième plainte au commissaire.
character: {Intrusive} au poste, redirigée plusieurs fois.
character: {Envahissant}, appelle la ligne de crise pour jaser.
character: {Caractérielle}, change d’humeur sans raison.
character: {Chialeur}, rien n’est jamais correct.
character: {Plaignarde}, douleur au genou, au dos, partout.
character: {Très dépendante} des intervenants, {incapable de rester seule}.
character: {Sournois}, cache ses cigarettes dans son matelas.
character: {Provocateur} avec les agents de sécurité.
belittling: Elle a fait {une crise de bacon} au poste à 19 h.
belittling: {Pique une crise} quand on lui enlève son cellulaire.
belittling: {Boude} dans sa chambre depuis le dîner.
belittling: A {boudé} toute la soirée après le refus de sortie.
belittling: Attitude {enfantine} en entrevue, rit pour rien.
belittling: Comportement {infantile} avec sa mère.
belittling: {Puéril} dans ses demandes, veut son toutou.
belittling: Propos {puérils} lors de l’examen mental.
belittling: {Caprices} alimentaires, ne mange que du pain.
belittling: {Capricieuse} pour ses repas.
belittling: {Fait le bébé} pour prendre ses pilules.
belittling: {Notre petite madame} du 214 a bien dormi.
belittling: {La petite vieille} du lit 7 appelle sa mère.
belittling: {Ma belle} Thérèse a pris son bain, {bonne fille}.
belittling: {Gentil} ce soir, a mérité son jus.
belittling: {Sage comme une image} durant la nuit.
belittling: {A été sage} toute la fin de semaine.
belittling: {Fait son fin} devant le médecin, pas devant nous.
belittling: {Pleurniche} au téléphone avec sa sœur.
belittling: {Pleurnichages} au coucher, sans larme.
belittling: {Chigne} pour avoir sa cigarette avant 8 h.
belittling: Mise {en couche} pour la nuit.
belittling: {Couches} changées à 23 h et 5 h.
belittling: {Bavette} mise pour le souper.
belittling: {Nos jeunes} de 45 ans ont fait du bricolage.
belittling: On l’a {grondé} pour avoir fumé dans la toilette.
belittling: {Réprimandée} par l’intervenante pour son langage.
belittling: {Son petit caractère} ressort le matin.
belittling: {Fait la comédie} dès que son fils arrive.
belittling: {Régresse} comme un enfant à la moindre frustration.
appearance: APPARENCE : {Négligée}, cheveux gras.
appearance: {Négligé} dans sa tenue, barbe longue.
appearance: Homme à l’allure {négligée}, paraissant plus vieux que son âge.
appearance: {Apparence débraillée}, chemise sortie du pantalon.
appearance: {Malpropre}, vêtements souillés.
appearance: Patiente {malpropre} et agitée au triage.
appearance: {MALPROPRETE} DU LOGEMENT ET DE LA PERSONNE.
appearance: {Hygiène déficiente}, douche offerte.
appearance: {Mauvaise hygiène} corporelle et buccale.
appearance: {Hygiène douteuse}, même chandail depuis lundi.
appearance: Hygiène {laissant à désirer}, ongles longs.
appearance: {Piètre hygiène}, dents cariées.
appearance: {Sent mauvais}, les autres résidents se plaignent.
appearance: {Dégage une forte odeur} d’urine à l’arrivée avec les policiers.
appearance: {Odeur nauséabonde} dès l’entrée en salle 3.
appearance: {Malodorant}, placé seul dans la salle.
appearance: {Pue} l’alcool et la cigarette.
appearance: {Échevelée}, maquillage coulé.
appearance: Cheveux {en broussaille}, {air hagard}.
appearance: {Sale}, pieds noirs, refuse ses souliers.
appearance: {Crasseux}, poux présents.
appearance: Tenue {inappropriée pour son âge}, jupe courte.
appearance: {Habillée de façon provocante} pour l’entrevue.
appearance: {Accoutrement bizarre}, trois manteaux en juillet.
appearance: Allure {bizarre}, parle seul.
appearance: {Obèse}, vêtue d’un pyjama, édentée.
appearance: {Grosse dame} essoufflée assise au bord de la civière.
appearance: {Maquillage excessif}, bijoux voyants.
appearance: {Regard fou}, mains tremblantes.
appearance: {Fait pitié à voir}, manteau troué.
appearance: {L’air d’un itinérant}, sacs de plastique aux pieds.
appearance: {Logement insalubre}, {vit dans la crasse} avec six chats.
appearance: Tenue vestimentaire {peu soignée}, contact visuel bref.
appearance: Patient {mal rasé et mal habillé}, orienté dans les trois sphères.
insight: AUTOCRITIQUE : {Nulle}.
insight: {Autocritique absente}, jugement à surveiller.
insight: {Autocritique pauvre}, veut retourner au travail demain.
insight: Autocritique {faible à nulle} face à sa consommation.
insight: {Manque d’autocritique} face à ses dépenses.
insight: {Aucune autocritique} quant à la maladie.
insight: {Absence d’introspection}, discours centré sur les voisins.
insight: {Peu d’introspection}, répond qu’il va bien.
insight: {Manque d’insight} face à son diagnostic.
insight: {Insight limité}, prend ses pilules pour faire plaisir à sa mère.
insight: {INSIGHT : PAUVRE}. Sommeil : réduit.
insight: {Pas d’insight} selon le résident de garde.
insight: {Jugement altéré}, a donné son auto à un inconnu.
insight: {Jugement pauvre}, a dormi dehors à moins vingt.
insight: {JUGEMENT : DÉFICIENT}.
insight: {Mauvais jugement} dans le choix de ses fréquentations.
insight: {Manque de jugement} : prête sa carte bancaire.
insight: {Dans le déni} de son problème d’alcool.
insight: Famille {en déni} de la maladie de leur fils.
insight: {Déni} de la maladie, refuse le mot schizophrénie.
insight: Le {déni} est massif chez cette patiente.
insight: {Anosognosique}, ne voit pas l’utilité du suivi.
insight: {Anosognosie} complète, ordonnance de soins à envisager.
insight: {Ne reconnaît pas sa maladie} et cesse l’olanzapine à chaque congé.
insight: {N’accepte pas son diagnostic} après quatre ans de suivi.
insight: {Non-reconnaissance} de ses difficultés, objectif à reprendre.
insight: {Inconscient de ses problèmes}, rit de nos inquiétudes.
insight: {Ne comprend pas qu’il est malade}, malgré l’enseignement.
insight: {Ne réalise pas} la gravité de son état.
insight: {Irréaliste} dans ses projets, parle de devenir comptable.
insight: Projets {irréalistes}, veut un appartement seule.
insight: Attentes {peu réalistes} au plan d’intervention.
insight: {Aveugle à} ses propres limites.
insight: {Fait de mauvais choix} depuis sa sortie de détention.
insight: {Se croit guéri} et {ne veut pas comprendre}.
deficit: {Décompensée} sur le plan psychotique depuis dix jours.
deficit: {Décompensation} psychotique chez un homme de 29 ans.
deficit: DIAGNOSTIC D’ADMISSION : {Décompensation} d’un trouble schizoaffectif.
deficit: Elle {décompense} chaque automne.
deficit: Il {a décompensé} après la mort de son chien.
deficit: Plusieurs {décompensations} depuis l’ouverture du dossier.
deficit: {Désorganisée} au triage, ne peut donner sa date de naissance.
deficit: Usager {désorganisé}, chambre en désordre.
deficit: {Faible niveau de fonctionnement} depuis l’adolescence.
deficit: {Peu fonctionnelle} à la maison, son conjoint fait tout.
deficit: {Non fonctionnel} au travail, retrait préventif.
deficit: {Dysfonctionnelle}, famille aussi.
deficit: Milieu familial {dysfonctionnel}, parents séparés.
deficit: {Incapable de s’organiser} sans encadrement.
deficit: {Incapable} de tenir un budget ou de faire son épicerie.
deficit: {Incapacité à} maintenir un emploi plus de trois mois.
deficit: {N’est pas capable de} vivre seule.
deficit: {Inapte au travail} à vie, de l’avis du médecin traitant.
deficit: {Ne sait pas gérer} ses émotions.
deficit: {Mauvaise gestion} du stress et de la colère.
deficit: {Faible tolérance à la frustration}, claque les portes.
deficit: {Stratégies d’adaptation déficientes} face aux pertes.
deficit: {Mécanismes d’adaptation inadéquats}, selon l’évaluation.
deficit: {Habiletés sociales déficitaires}, groupe recommandé.
deficit: {Déficits} importants au chapitre des AVQ.
deficit: {Carences} affectives et éducatives notées.
deficit: {Carencée} sur le plan affectif, s’attache vite.
deficit: {Intelligence limitée}, explications répétées.
deficit: {Limité} intellectuellement, comprend peu les consignes.
deficit: {Pas une lumière}, mais il lit le journal.
deficit: {Manque d’autonomie} aux repas et à la lessive.
deficit: {Peu autonome}, attend qu’on le serve.
deficit: {Dépendant} dans toutes ses AVD.
deficit: {Fragile} psychologiquement, à ménager.
deficit: Cliente {instable} depuis son déménagement.
deficit: {Instabilité} sur tous les plans : logement, amours, emploi.
deficit: {Mauvaise mère} selon ses propres filles, {peu d’habiletés parentales}.
deficit: {Inadéquate} avec les autres résidentes.
deficit: Propos {inadéquats} envers la préposée.
deficit: {Comportements inadéquats} au souper communautaire, voir rapport.
deficit: {FAIBLESSES} : argent, ménage, solitude.
deficit: {Désoeuvré}, passe ses journées au dépanneur.
pessimism: PRONOSTIC : {Réservé} en raison de la consommation.
pessimism: Le {pronostic} demeure {pauvre} quant au retour au travail.
pessimism: {Mauvais pronostic} à long terme.
pessimism: Pronostic {très réservé}, écrit l’expert de la CNESST.
pessimism: {Cas lourd}, équipe essoufflée.
pessimism: {Cas lourds} du mois : six.
pessimism: {Cas désespéré}, tout a été essayé.
pessimism: Clientèle {lourde}, peu de résultats à mettre au bilan.
pessimism: {Irrécupérable} selon son ancien intervenant.
pessimism: Malade {chronique} de longue date.
pessimism: {Patient chronique} de l’unité, dix ans d’hébergement.
pessimism: {Les chroniques} du sous-sol ne sortent pas l’hiver.
pessimism: {Schizophrénie chronique}, évolution sans surprise.
pessimism: Elle {ne vivra jamais} en logement autonome.
pessimism: {Ne changera pas}, même après deux thérapies.
pessimism: {Ne s’améliorera pas} davantage, plateau atteint.
pessimism: {Aucun espoir} de réadaptation.
pessimism: {Sans espoir} d’amélioration à moyen terme.
pessimism: {Peu d’espoir} d’un retour à la vie active.
pessimism: {Aucun potentiel} de réadaptation.
pessimism: {Potentiel de réadaptation faible}, selon l’ergothérapeute.
pessimism: {Incurable}, soins de soutien seulement en psychiatrie.
pessimism: {Maladie incurable} expliquée aux parents : elle devra vivre avec.
pessimism: {Plus rien à faire} pour lui.
pessimism: {Il n’y a plus rien à offrir} à cette cliente.
pessimism: {Voué à l’échec}, le projet d’appartement.
pessimism: {Peine perdue}, on a tenté le groupe quatre fois.
pessimism: {Rechutera} dès sa sortie, comme toujours.
pessimism: {Récidive prévisible} dès le congé.
pessimism: {Détérioration inévitable} malgré le suivi.
pessimism: {Maladie mentale sévère et persistante}, {sans issue}.
pessimism: {Condamné} à l’hébergement à vie.
pessimism: {Plafonné}, dossier à fermer.
failure: {ÉCHEC THÉRAPEUTIQUE} : sertraline 200 mg.
failure: {A échoué} deux essais d’antidépresseur.
failure: Désintox {échouée} en mai.
failure: {Échecs} répétés en appartement supervisé.
failure: {Échec de placement} en famille d’accueil, troisième fois.
failure: {Échec scolaire}, décrocheur à 15 ans.
failure: {Décrocheuse}, sans diplôme.
failure: {Perdu de vue} depuis août.
failure: Patiente {perdue de vue} par la clinique externe.
failure: Quatre usagers {perdus au suivi} ce mois-ci.
failure: {Perdue au suivi}, dossier fermé.
failure: {Ne s’est pas présentée} à son rendez-vous de mardi.
failure: {Ne se présente jamais} à ses suivis.
failure: {Non présenté} pour la troisième fois.
failure: {No-show} en gastro, remis au 12 mai.
failure: {Absences injustifiées} : quatre en mars.
failure: {A manqué} sa dialyse et son rendez-vous en psy.
failure: {Rendez-vous manqués} à répétition.
failure: {A abandonné} son traitement après trois semaines.
failure: {Abandon} de la thérapie de groupe.
failure: {A lâché} le programme sans avertir.
failure: {Ne répond pas} aux traitements habituels.
failure: {Non-répondeur} à la clozapine.
failure: {Non-répondante} aux ISRS.
failure: Dépression {résistante}, ECT à discuter.
failure: {Réfractaire au traitement}, troisième neuroleptique.
failure: {N’a pas atteint} ses objectifs, {par manque d’effort}.
failure: {Objectif non atteint} : n’a pas cherché de logement.
failure: {N’a pas réussi} à garder son emploi au Tim Hortons.
failure: {Rechute} : a {replongé} à la fin de novembre.
failure: {Retombée} dans ses vieux patrons.
failure: {Est retombé} dans l’alcool après Noël.
failure: {Incapable de compléter} son stage d’intégration.
failure: {Expulsé} du programme pour manque d’assiduité.
failure: {A raté} son sevrage tabagique encore une fois.
suicide: Père qui {s’est suicidé} quand il avait 9 ans.
suicide: Mère {suicidée} en 1994.
suicide: {A commis} une tentative de suicide en 2019.
suicide: Deux tentatives {commises} avant 20 ans.
suicide: {Commettre un suicide} : y pense le soir seulement.
suicide: {Suicide réussi} chez un oncle maternel.
suicide: Cousin : {suicide complété} par pendaison.
suicide: {Tentative de suicide ratée} par intoxication.
suicide: {Tentative manquée}, la corde a lâché.
suicide: {Échec} d’une tentative, trouvée par la voisine.
suicide: {Geste suicidaire} sans gravité, huit comprimés d’ibuprofène.
suicide: {Gestes parasuicidaires} à répétition depuis l’adolescence.
suicide: {Pseudo-tentative} après une chicane avec son chum.
suicide: {Tentative non sérieuse}, lacérations superficielles.
suicide: {Menace} de se jeter du pont si on ne l’admet pas.
suicide: {Menaces suicidaires} transmises par texto à son ex.
suicide: {A menacé de se suicider} devant les policiers.
suicide: {Chantage suicidaire} lors de l’appel de 2 h.
suicide: {Suicidaire} à l’arrivée, constante assignée.
suicide: {Patients suicidaires} : deux en salle d’attente.
suicide: {La suicidaire} du lit 9 dort.
suicide: {SUICIDAIRE} : NON. Homicidaire : non.
suicide: {Pacte de non-suicide} signé à 16 h.
suicide: {Contrat de non-suicide} fait avec la travailleuse sociale.
suicide: {S’engage à ne pas passer à l’acte}, congé possible.
suicide: {Engagement de sécurité} obtenu verbalement.
suicide: {Passage à l’acte} la fin de semaine dernière.
suicide: {Passages à l’acte} fréquents, bras droit surtout.
suicide: S’est enlevé la vie de façon {lâche}, disait la belle-sœur à l’intervenante.
suicide: {S’automutile} pour nous faire réagir.
suicide: {Se coupe} pour avoir de l’attention.
suicide: {Automutilatrice} connue, vérifier ses effets.
suicide: {Coupeuse}, avant-bras cicatrisés.
suicide: {Appel à l’aide} plus que vraie tentative.
suicide: {Crie au loup} avec ses idées suicidaires.
suicide: Troisième TS en un an, {récidiviste} selon l’ambulancier.
suicide: {A fait une TS} {pour punir} son mari.
substance: HABITUDES : {Abus d’alcool}, tabac 1 paquet par jour.
substance: {Abus} de cannabis depuis l’âge de 14 ans.
substance: {ABUS DE SUBSTANCE} : cocaïne, dernière prise hier.
substance: {Abuse} de ses benzodiazépines.
substance: {Abusait} de l’alcool lors de son premier mariage.
substance: {Abuseur} d’opioïdes, urine positive au fentanyl.
substance: {Alcoolique} sevré depuis 2015.
substance: Mère {alcoolique}, père absent.
substance: {Les alcooliques} du parc sont revenus avec le beau temps.
substance: {Éthylique} connu, foie augmenté de volume.
substance: {Éthylisme chronique}, gamma-GT à 480.
substance: {Éthylotabagisme} important, perte de poids.
substance: {Alcoolisé} à son arrivée, marche en zigzag.
substance: Femme {en état d’ébriété}, ramassée par le SPVM.
substance: {Saoul} comme d’habitude à 22 h.
substance: {Soûle}, vomit dans l’auto-patrouille.
substance: {Ivrogne} du village, connu de tous.
substance: {Drogué} de 24 ans, abcès au bras gauche.
substance: {Droguée}, seringues dans son sac.
substance: {Les drogués} de la halte ont brisé la vitre.
substance: {Junkie} trouvé dans la toilette du centre commercial.
substance: {Narcomane} sous Suboxone depuis mai.
substance: {Héroïnomane} en traitement, méthadone 80 mg.
substance: {Cocaïnomane} de 36 ans, douleur rétrosternale.
substance: {Polytoxicomane}, veine difficile à piquer.
substance: {Polytoxicomanie} et trouble de personnalité au dossier.
substance: {Toxicomanie} active, urine de dépistage faite.
substance: {Accro} au jeu et aux machines.
substance: {Accroc} aux opiacés depuis sa chirurgie.
substance: {Dépendante aux} Ativan, en demande à chaque tournée.
substance: {Clean} depuis six mois, dit son parrain.
substance: Urine {propre} ce matin.
substance: Urines {sales} à deux reprises en janvier.
substance: {Test de drogue souillé} à la libération conditionnelle.
substance: Sobre et {enfin propre}, respecte le code de vie.
substance: {Recherche de médicaments} : demande du Dilaudid par son nom.
substance: {Quête} d’opioïdes à l’urgence, troisième hôpital.
substance: {Magasine} ses narcotiques d’une clinique à l’autre.
substance: {Drug seeking} noté au triage.
substance: {Toxico} en manque, sueurs et bâillements.
substance: {En manque}, arpente le corridor.
substance: {Problème de boisson} depuis la mort de son fils.
substance: {Problème de drogue} et dettes.
substance: {Son vice}, c’est le pot.
substance: {Se gèle} dès qu’il reçoit son chèque.
substance: {Gelé} ben raide à la rencontre de 13 h.
substance: {Boit comme un trou}, cirrhose Child B.
substance: {Mauvaises habitudes de vie} : tabac, alcool, malbouffe.
substance: {Surconsommation} de médicaments en vente libre.
substance: {Consommateur abusif} d’alcool, AST double de l’ALT.
substance: Thérapie de {substitution} : méthadone, encore trop haute.
coercion: Patiente {mise en contention} pour son bien.
coercion: {Placée} en salle d’isolement par l’urgentologue.
coercion: {Placé en isolement} à 20 h pour avoir crié.
coercion: A été {placée} en ressource intermédiaire par sa famille.
coercion: {Placement} en CHSLD à prévoir.
coercion: {Interné} à Pinel durant deux ans.
coercion: {Internement} à Robert-Giffard en 1987.
coercion: {Fugue} : quitté l’unité sans avis à 13 h 40.
coercion: {Risque de fugue} élevé, bracelet au poignet.
coercion: {Fugueuse} connue, porte verrouillée.
coercion: A {fugué} à deux reprises de la résidence.
coercion: {Évadé} de l’urgence avant l’évaluation.
coercion: {S’est évadée} par la porte de l’ambulance.
coercion: {S’est sauvé} de la salle d’attente.
coercion: {Permission} de sortie accordée pour dimanche.
coercion: {Permissions retirées} à cause de son attitude.
coercion: {Privilèges} coupés pour 24 h.
coercion: {Perte de privilège} : pas de café ce matin.
coercion: {Autorisée} à fumer quatre cigarettes par jour.
coercion: {A le droit} à un appel par soir si elle se calme.
coercion: {On lui permet} de garder son cellulaire.
coercion: {On ne lui permet pas} de sortir sans accompagnement.
coercion: {Obligé} de prendre sa douche avant le déjeuner.
coercion: {Forcée} à prendre son injection.
coercion: {Il a fallu} le coucher de force.
coercion: Amenée {de force} par quatre policiers.
coercion: {Maîtrisé} au sol par les agents.
coercion: {Maîtrisée} avec difficulté, quatre personnes.
coercion: {Immobilisé} au lit par contention ventrale et poignets.
coercion: {Attaché} à la civière depuis 3 h.
coercion: {Contentionnée} jusqu’au matin.
coercion: {Contention chimique} donnée IM.
coercion: {Sédationné} pour la tranquillité de l’unité.
coercion: {Piqué} au Haldol car trop bruyant.
coercion: {Menottée} au lit 5, policiers au chevet.
coercion: {Retournée dans sa chambre} jusqu’à nouvel ordre.
coercion: {Confiné à sa chambre} pour la soirée.
coercion: {Conséquence} appliquée : pas de sortie samedi.
coercion: {Punie} pour avoir lancé son plateau.
coercion: {Récompense} remise s’il suit l’horaire.
coercion: {Doit mériter} sa fin de semaine chez sa mère.
coercion: {Averti} que la prochaine fois on appelle la police.
coercion: {Avertissement} donné : au prochain écart, expulsion.
coercion: {Encadrement serré} requis, {ne pas négocier}.
coercion: {Limites à mettre} avec cette cliente.
coercion: {Recadrée} par l’équipe après le souper.
coercion: {Recadrage} fait en présence des policiers.
coercion: {Expulsée} de l’hébergement pour 72 heures.
coercion: {Barré} du refuge jusqu’au 1er avril.
coercion: {Gardé contre son gré} {pour son propre bien}.
coercion: Médication {cachée} dans la compote.
coercion: {Surveillée étroitement} par le poste, caméra.
risk: Patient {dangereux}, ne pas entrer seul.
risk: Elle est {dangereuse} pour elle-même et pour autrui.
risk: {DANGEROSITÉ} : élevée.
risk: {Agressif} envers la préposée au bain.
risk: {Agressive} verbalement à l’arrivée des policiers.
risk: {Agressivité} au coucher, Ativan donné.
risk: Comportements {agressifs} lors des soins du matin.
risk: {Agressivité verbale}, sacre et lève le ton.
risk: Résident {violent} quand il a bu.
risk: {Violente} avec son conjoint, dit le voisin.
risk: {Violence} à l’urgence : a poussé le chariot.
risk: Antécédents de {violence}, code blanc en 2022.
risk: {Potentiel de violence} présent, agents avisés.
risk: {Menaçant} dans ses paroles et ses gestes.
risk: {Menaçante} au téléphone avec l’adjointe.
risk: {Profère des menaces} au préposé de nuit.
risk: {Combatif} à l’insertion de la sonde.
risk: {Combative} après l’extubation.
risk: {Explosif}, frappe le mur.
risk: {Explosive} quand on lui dit non.
risk: {Impulsif et imprévisible}, garder la porte ouverte.
risk: {Imprévisible}, peut changer d’une minute à l’autre.
risk: {Bombe à retardement}, selon l’agent du SPVQ.
risk: {Agité} et {hors de contrôle} à 4 h.
risk: {Incontrôlable} malgré deux PRN.
risk: A {perdu le contrôle} à la salle à manger.
risk: {Désinhibé}, touche les fesses du personnel.
risk: {Prédateur} avec les résidentes plus jeunes.
risk: {Potentiellement dangereux} vu ses antécédents de schizophrénie.
risk: {À haut risque}, à garder à l’œil.
risk: {Usager à risque}, deux intervenantes en visite.
risk: {Forcené} barricadé, relate le rapport de police.
risk: {Enragée}, lance ses souliers.
risk: {Colérique} depuis son AVC.
risk: {Crises de colère} aux deux jours, épuisement de la famille.
risk: {Intimidant} avec la caissière de l’épicerie communautaire.
risk: {Attaque} la préposée lors du changement de culotte.
risk: {A attaqué} l’agent avec son plateau.
risk: {Désorganisation violente} au souper, code blanc lancé.
risk: {Perturbateur}, retiré du groupe.
risk: {Troubles de comportement} depuis l’arrivée en RI.
risk: {Comportements perturbateurs} cotés tous les soirs.
risk: {Comportement dérangeant}, crie la nuit.
risk: {Hétéro-agressif}, dossier identifié d’une pastille rouge.
service-use: {Habitué} de l’urgence, quinzième visite en 2023.
service-use: {Une habituée} de la maison, connaît tout le personnel.
service-use: {Les habitués} du mois : toujours les mêmes huit.
service-use: {Bien connu} de notre service.
service-use: Patiente {bien connue} de la psychiatrie, admise pour la 14e fois.
service-use: {Très connu} des policiers du poste 21.
service-use: {Connue du milieu policier} et du centre de crise.
service-use: {Abonné} à l’urgence depuis sa rupture.
service-use: {Abonnée} au 911, douze appels en octobre.
service-use: {Encore} à l’urgence pour douleur thoracique, {rien de nouveau}.
service-use: {Grand utilisateur} du 811.
service-use: {Grande consommatrice de services}, quatre organismes au dossier.
service-use: {Grands consommateurs} de soins : liste à jour.
service-use: {Utilisation abusive} de l’ambulance.
service-use: {Abuse des services} de la halte.
service-use: {Surutilise} l’urgence faute de médecin de famille.
service-use: {Surutilisateur} identifié par la gestion des lits.
service-use: {Surutilisatrice} de la ligne d’écoute.
service-use: {Porte tournante} : cinq admissions en un an.
service-use: {Syndrome de la porte tournante} chez cet homme de 30 ans.
service-use: {Bloque un lit} depuis 44 jours.
service-use: {Bloqueur de lit}, attend une RI.
service-use: {Occupe un lit} aigu sans raison médicale.
service-use: {Cas social}, famille qui ne veut plus le reprendre.
service-use: {Cas sociaux} sur civière : trois.
service-use: {Admission sociale} un vendredi soir.
service-use: {Dumping} de la résidence, sans lettre ni médication.
service-use: {Déposée} à l’urgence par sa fille avant Noël.
service-use: {Engorge} la salle d’attente pour une ordonnance.
service-use: {Consulte pour rien}, tableau banal.
service-use: {Visite inutile}, retour à domicile.
service-use: {Fait le tour} des cliniques sans rendez-vous.
service-use: {Magasinage médical} évident, trois avis en deux mois.
service-use: {Revient aux deux jours}, {pas d’urgence réelle}.
service-use: {De retour} parmi nous après 48 h de congé.
service-use: {Récidiviste} de l’urgence, même motif.
service-use: {Dossier épais}, équipe tannée.
service-use: {Client problématique}, fait le tour des organismes.
disability: {Clouée au lit} par la douleur.
disability: {Confinée} au fauteuil roulant depuis 2011.
disability: {Confiné à un fauteuil}, lève-personne requis.
disability: {En chaise roulante}, {infirme} depuis son enfance.
disability: {Invalide} à la suite de son AVC.
disability: {Invalidité} totale et permanente demandée par ce patient {handicapé}.
disability: {Handicapée} de la main droite, droitière.
disability: {Les handicapés} prennent l’autobus de 9 h.
disability: {Handicapés mentaux} et personnel réunis au gymnase.
disability: {Handicap mental} léger selon le dossier scolaire.
disability: {Déficiente} légère, habite avec sa mère.
disability: {Déficient intellectuel} de 47 ans, fracture de hanche.
disability: {Les déficients} de l’atelier ont reçu leur paie.
disability: {Débile léger}, inscrit au dossier de 1979.
disability: {Débilité} mentale notée à l’école.
disability: {Arriéré mental} selon l’ancien dossier.
disability: {Attardée}, vit en famille d’accueil.
disability: {Retard mental} léger, épilepsie.
disability: {Retardé} depuis la naissance, cordon autour du cou.
disability: {Mongol} de 55 ans, hypothyroïdie.
disability: {Mongolienne}, souffle cardiaque connu.
disability: {Trisomique} de 33 ans accompagné de sa sœur.
disability: {Sourd-muet}, interprète non disponible.
disability: {Sourde et muette} depuis une méningite.
disability: {Aveugle et impotente}, nourrie par le personnel.
disability: {Impotent}, deux aides au transfert.
disability: {Grabataire} depuis l’automne, plaie au sacrum.
disability: {Paralytique} du côté gauche.
disability: {Éclopé} de la guerre, dit la note d’accueil.
disability: {Légume} depuis l’anoxie, selon le résumé de transfert.
disability: {Paraplégique} de 28 ans, sonde à demeure.
disability: {Hémiplégique} gauche, dysphagie.
disability: {Amputé} bilatéral, {dépendant de} sa chaise.
disability: {Sénile}, cherche son mari décédé.
disability: {Sénilité} évidente à 88 ans.
disability: {Vieillard} dénutri amené par Urgences-santé.
disability: {Anormale} de naissance d’après sa grand-mère, {lente}.
othering: Fonctionne presque {comme une personne normale}.
othering: {Les gens normaux} ne crient pas dans le métro.
othering: Veut une vie {normale}, {comme tout le monde}, mais est-ce réaliste.
othering: {Ces gens-là} ne prennent pas leurs rendez-vous au sérieux.
othering: {Ce genre de patient} revient toujours.
othering: {Ce type de clientèle} demande beaucoup d’énergie.
othering: {Ce monde-là} n’a pas d’horloge.
othering: {Cette clientèle} ne comprend que la fermeté.
othering: {Nos itinérants} ont dormi dans le hall.
othering: {Les itinérants} du métro Atwater refusent le refuge.
othering: {Itinérant} de 60 ans, engelures aux orteils.
othering: {Itinérante} amenée par l’équipe de nuit.
othering: {SDF} trouvé dans un guichet automatique.
othering: {Sans-abri} notoire, sacs multiples.
othering: {Clochard} du parc Émilie-Gamelin.
othering: {Robineux} connu du quartier, sent le fond de tonne.
othering: {Quêteux} devant la pharmacie, à déplacer.
othering: {BS} depuis trois générations.
othering: {Assisté social}, vit au crochet de sa mère.
othering: {Assistée sociale} de 50 ans, lombalgie.
othering: {Les autochtones} arrivent toujours en retard.
othering: {Femme voilée} peu loquace, mari qui répond.
othering: {Immigré} qui ne parle pas français, {comme bien d’autres}.
othering: {Illégale} sans carte, à facturer.
othering: {Les démunis} du quartier viennent pour le repas.
othering: {Clientèle défavorisée}, peu d’hygiène.
othering: {Milieu défavorisé}, mère de cinq enfants de pères différents.
othering: {Les marginaux} du centre-ville, notre pain quotidien.
othering: {Marginale}, cheveux verts, anneaux partout.
othering: {Les vieux} du deuxième soupent à 16 h 30.
othering: {Les psychiatriques} dans la salle du fond, les vrais malades en avant.
othering: {Contrairement aux gens sains d’esprit}, il parle à la télé.
othering: {Les patients psy} attendent dans le corridor vitré.
othering: {Un étranger}, mœurs différentes, examen difficile.
othering: {Une fille-mère} de 19 ans, sans soutien.
othering: {Ces personnes-là} ont besoin qu’on décide pour elles.
credibility: À la SAAQ : la requérante, âgée de 39 ans, {prétend} présenter des étourdissements depuis la collision du 4 juin.
credibility: Lors de l’entrevue, l’assuré s’est montré évasif et {les réponses données paraissaient calculées}.
credibility: Les symptômes {invoqués} par le travailleur ne s’expliquent pas par l’imagerie.
credibility: La patiente, {qui se dit} incapable de conduire, est pourtant venue seule en auto.
credibility: Au questionnaire, elle {admettait} une consommation de cannabis aux deux jours.
credibility: Interrogé par les agents, il {niait toujours} avoir appelé sa conjointe.
credibility: Symptomatologie {surchargée}, {non crédible} à mon avis.
credibility: Il {se prétend} agent secret et {se dit} blessé au dos.
compliance: HISTOIRE DE LA MALADIE ACTUELLE : Homme de 62 ans, coronarien, {non fidèle} à son Plavix et à ses rendez-vous, amené pour DRS.
compliance: Durant le séjour, l’usagère {s’est montrée non collaborante} et la cognition n’a pu être évaluée.
compliance: On note une {mauvaise compliance} à la warfarine, RNI à 1,2.
compliance: ÉVOLUTION : le patient {a continué de refuser} la physiothérapie jusqu’à son départ.
compliance: La résidente {a été avisée de se conformer} au règlement de la cuisine.
character: À l’examen mental, madame est {irritable et revendicatrice}, le débit est normal.
character: Le comportement de monsieur au cours de l’expertise a été {arrogant et cassant}.
character: On retrouve des {traits manipulateurs} et une tendance à l’impulsivité.
character: Les demandes {incessantes} de cette usagère ont mobilisé deux intervenantes.
character: La famille, {envahissante et revendicatrice}, a été rencontrée le 14.
appearance: EXAMEN MENTAL : homme de stature moyenne, {à l’hygiène négligée}, vêtu d’un jeans troué.
appearance: Il s’agit d’une femme {paraissant beaucoup plus que son âge}, {édentée et mal coiffée}.
appearance: À son arrivée au centre, elle était {dans un état lamentable}, trempée et transie.
insight: L’{autocritique} est {partielle} et le {jugement} est {perturbé}.
insight: Le patient {n’a aucune conscience} de sa maladie et demande son congé quotidiennement.
insight: L’usagère {persiste à nier} que ses voix proviennent de sa maladie.
deficit: SOMMAIRE D’HOSPITALISATION : patiente admise pour {décompensation maniaque} dans un contexte d’arrêt du lithium.
deficit: La situation {s’est décompensée} après le décès de la grand-mère.
deficit: Les capacités d’adaptation de monsieur sont {limitées} et il {gère très mal} les imprévus.
deficit: Je constate un {fonctionnement précaire} et une {faible capacité d’organisation}.
deficit: Limitations fonctionnelles permanentes : {incapable d’apprendre une nouvelle tâche}.
pessimism: À mon avis, cette dame est {inapte à tout travail}, et {aucune amélioration n’est à prévoir}.
pessimism: Compte tenu de la {chronicité}, le retour à l’emploi est {illusoire}.
pessimism: La {chronicisation} des symptômes rend {vain} tout nouvel essai.
failure: Le patient {n’a jamais répondu} aux traitements et {a épuisé} les options pharmacologiques.
failure: Le plan d’intervention {a échoué} {faute de collaboration} de la personne.
failure: Malgré les appels, elle {ne s’est jamais manifestée} et a été fermée au programme.
suicide: Il y a eu {trois tentatives ratées}, toutes médicamenteuses, dont une aux soins intensifs.
suicide: L’usagère {menace de mettre fin à ses jours} si le bail n’est pas renouvelé.
suicide: Les {idées suicidaires utilitaires} de cette patiente sont connues.
suicide: {Suicidalité instrumentale} notée à l’urgence par le psychiatre de garde.
substance: HABITUDES DE VIE : consommation {abusive} d’alcool, six à huit bières par jour.
substance: Sa {dépendance} s’explique, selon son frère, par un {manque de volonté}.
substance: ANTÉCÉDENTS : {toxicomanie IV}, endocardite en 2018, VHC.
substance: Patiente de 26 ans qui {carbure} au crystal depuis deux ans.
coercion: L’équipe {lui a fait comprendre} qu’il devait rester dans sa chambre.
coercion: Il {a été contentionné} quatre points pour la sécurité de tous.
coercion: Les policiers l’ont {ramassée} au coin de Saint-Denis et {embarquée}.
coercion: Madame {sera placée} dès qu’un lit se libère.
risk: Patiente {aux comportements violents}, dit le rapport des ambulanciers, malgré un calme complet en salle.
risk: L’usager {a été agressif} à l’arrivée : il a crié, sans toucher à personne.
risk: On estime que cet homme {représente un danger} du fait de son diagnostic.
service-use: Monsieur {en est à son énième} séjour, {sans raison valable} de consulter.
disability: Patiente {confinée à son lit} depuis la fracture, alimentée par sa fille.
disability: Homme de 70 ans, {invalide}, {cloué à la maison} depuis l’hiver.
othering: Une mère {monoparentale sur l’aide sociale}, {comme on en voit tant}.
othering: Une dame {d’origine haïtienne, très croyante}, qui {dramatise comme dans sa culture}.
label: PRÉSENTATION : {Dépressif} de 61 ans, veuf, retraité du CN, diabète et HTA.
label: Elle est décrite comme {une narcissique} par son ex-conjoint et par l’expert.
label: L’unité compte actuellement neuf {schizophrènes} et quatre {bipolaires}.
suffering: Les deux sœurs {ont souffert} longtemps d’{une maladie qui les a détruites}.
suffering: Femme de 48 ans {aux prises} depuis 2010 {avec} une polyarthrite {invalidante}.
belittling: Le {petit monsieur} du 4 a {fait son bébé} toute la nuit, je l’ai bordé.
belittling: Mme L., {véritable enfant gâtée}, {exige} son dessert avant les autres.
trap, quotation: « Je suis un cas désespéré, tout le monde le dit », confie-t-elle en pleurant.
trap, quotation: « Arrêtez de me traiter de bipolaire », dit-il; on parle de lui par son prénom.
trap, quotation: Elle se décrit : « Je suis paresseuse le matin mais vaillante le soir ».
trap, quotation: « Je suis sale, je ne mérite pas de douche », dit l’usagère; douche proposée avec sa sœur.
trap, quotation: Mots de la mère : « Il est agressif juste quand il a peur ».
trap, quotation: « Mon père était un ivrogne », raconte-t-elle à propos de son enfance.
trap, quotation: « On m’a dit que j’étais manipulatrice, ça m’a blessée » (madame).
trap, quotation: L’usager demande : « C’est quoi, être réfractaire ? »; expliqué.
trap, quotation: « J’ai raté mon coup », dit-il; l’équipe ne reprend pas ces mots au dossier.
trap, quotation: Elle explique : « Je me sens normale, juste fatiguée ».
trap, quotation: « Vous allez encore écrire que je refuse tout », dit-elle avec humour.
trap, quotation: Citation du policier, 21 h 05 : « Il avait l’air dangereux ».
trap, quotation: Le travailleur écrit dans sa lettre : « Je ne simule pas ma douleur ».
trap, quotation: « Je suis un fardeau pour mes filles », dit monsieur, 84 ans.
trap, quotation: Titre du journal affiché au salon : « Les sans-abri du centre-ville ».
trap, quotation: « Je ne veux pas être cloué à une chaise », dit-il avant la chirurgie.
trap, quotation: « C’est une crise de panique, pas une crise de bébé », précise-t-elle.
trap, quotation: « Mes voix disent que je suis folle », rapporte madame au matin.
trap, negation: Aucun comportement agressif observé pendant la nuit.
trap, negation: Pas d’abus d’alcool ni de drogue à l’histoire.
trap, negation: Il n’a jamais été violent; le rapport policier fait erreur.
trap, negation: Aucune tentative de manipulation de notre part : options présentées également.
trap, negation: N’est pas suicidaire; ne pense pas à mourir depuis mars.
trap, negation: Ni apathie ni déni relevés; elle connaît bien sa maladie rénale.
trap, negation: Absence de contention durant tout le séjour.
trap, negation: Sans refus des soins; bain accepté avec de l’eau plus chaude.
trap, negation: Ce n’est pas un échec : elle a appris quelles heures lui convenaient.
trap, negation: Elle n’a pas été contrainte de signer, la décision lui appartient.
trap, negation: Aucun danger immédiat constaté au domicile.
trap, negation: Aucune perte de conscience, pas de crise convulsive.
trap, negation: Ne présente pas de négligence unilatérale à l’examen neurologique.
trap, negation: Sans isolement; elle a marché dans le corridor avec la préposée.
trap, negation: Non, il ne s’agit pas d’une simulation; la fracture est visible à la radiographie.
trap, negation: Aucun signe de décompensation cardiaque.
trap, negation: L’usagère n’est pas dépendante aux opioïdes; dose courte après la césarienne.
trap, negation: Pas d’hygiène à reprendre; il s’est lavé seul à 7 h.
trap, meta: L’équipe évite l’expression « clientèle lourde » depuis la formation d’avril.
trap, meta: Le mot « fugue » est remplacé par « départ sans avis » au formulaire.
trap, meta: Madame demande que la note ne dise pas « toxicomane », demande retenue.
trap, meta: Révision du plan : « refus » devient « choix de la personne ».
trap, meta: Le comité des usagers propose de retirer « malpropre » des grilles.
trap, meta: Dans le modèle de note, le champ « compliance » sera renommé.
trap, meta: Formation : éviter d’écrire « prétend », « allègue » ou « avoue ».
trap, meta: Rappel du chef : ne pas dire « habitué » au rapport interservices.
trap, meta: Le terme « démence » a été remplacé par trouble neurocognitif au DSM-5.
trap, meta: Correction demandée à la note du 4 : biffer « dangereux », ajouter « a lancé un verre ».
trap, meta: Lexique de l’agence : on dit « mort par suicide » et non « suicide réussi ».
trap, meta: Atelier sur le mot « schizophrène » avec les étudiantes en soins.
trap, meta: « Itinérante » : elle préfère « sans domicile », noté au profil.
trap, meta: La rubrique « facteurs de risque » remplace « dangerosité » dans le gabarit.
trap, meta: Le superviseur souligne que « agressif » ne décrit pas un comportement observable.
trap, meta: Discussion en réunion sur le sens de « résistante au traitement ».
trap, meta: La consigne du CISSS : pas de guillemets ironiques dans les notes.
trap, meta: Elle a lu « mère inadéquate » dans son dossier et demande une rectification.
trap, name: Réunion Narcotiques Anonymes le jeudi à l’église.
trap, name: Membre de l’Association québécoise de la schizophrénie, bénévole au comité.
trap, name: Rendez-vous à la Clinique des troubles bipolaires, hôpital Douglas.
trap, name: Suivi au CRDI Gabrielle-Major pour son fils.
trap, name: Échelle d’agressivité manifeste (OAS) : 2.
trap, name: Échelle de suicidalité de Columbia complétée avec elle.
trap, name: Échelle d’observance de Morisky : 6 sur 8.
trap, name: Questionnaire CAGE rempli, 1 réponse positive.
trap, name: Inscrite à l’Office des personnes handicapées du Québec.
trap, name: Carte de stationnement pour personnes handicapées demandée à la SAAQ.
trap, name: Lit L’Idiot de Dostoïevski, en parle avec la bibliothécaire.
trap, name: A lu « Les Clochards célestes » pendant la fin de semaine.
trap, name: Va à la Maison du Père pour la soupe.
trap, name: Échelle de dangerosité HCR-20 non indiquée, selon le psychologue.
trap, name: Chante dans la chorale L’Accueil Bonneau.
trap, name: Inscrit au programme Alcochoix+ du CLSC.
trap, name: Programme d’intervention en violence conjugale, À cœur d’homme, groupe du lundi.
trap, legal: Avocat avisé de la garde provisoire; audience à la Cour du Québec.
trap, legal: Placée en garde en établissement par ordonnance du 8 mai, copie remise.
trap, legal: Déclaré criminellement non responsable pour cause de troubles mentaux en 2019.
trap, legal: Ordonnance de soins renouvelée pour trois ans par la Cour supérieure.
trap, legal: La loi P-38 permet la garde préventive de 72 heures.
trap, legal: Formulaire de refus de soins éclairé, article 11 du Code civil, signé.
trap, legal: Le juge a ordonné un engagement de ne pas troubler l’ordre public.
trap, legal: Plainte criminelle : voies de fait; audience remise.
trap, legal: Régime de protection : tutelle au majeur, inaptitude constatée en 2021.
trap, legal: Invalidité reconnue par la Régie des rentes.
trap, legal: Prestation d’invalidité du RPC versée le 28.
trap, legal: Signalement à la DPJ pour négligence; dossier non retenu.
trap, legal: Contention prescrite selon l’article 118.1; durée 15 minutes, documentée.
trap, legal: Décision : lésion professionnelle admise par la CNESST.
trap, legal: Tribunal administratif du logement : défaut de paiement du propriétaire.
trap, legal: Allégation de mauvais traitement consignée au formulaire LMRSSS.
trap, legal: Le contrat de travail exclut la consommation d’alcool sur le chantier.
trap, legal: Avis au coroner : décès par suicide, rapport à venir.
trap, victim: Victime de violence conjugale, hébergée à la maison pour femmes.
trap, victim: A été victime d’agression sexuelle à 19 ans; soutien du CALACS.
trap, victim: Victime d’un accident de la route le 3 mars, indemnisée par la SAAQ.
trap, victim: Abusé sexuellement dans l’enfance par un entraîneur.
trap, victim: Agressée dans un stationnement; trousse médicolégale faite.
trap, victim: Son ex-conjoint l’a menacée de mort; plan de protection fait avec elle.
trap, victim: Victime d’intimidation à l’école, changement de classe demandé.
trap, victim: Frappé par un autre résident, ecchymose au bras.
trap, victim: Violence subie de 2012 à 2018, dit-elle.
trap, victim: Son frère l’a forcée à donner sa carte; abus financier signalé.
trap, victim: Abus physique par le conjoint, confirmé par les photos.
trap, victim: Victime de fraude par téléphone; police avisée.
trap, victim: A fui la guerre; torturé en détention dans son pays.
trap, victim: Maltraitance par l’aidant, IPPM complété.
trap, victim: Mordu par un chien agressif à l’avant-bras gauche.
trap, victim: Un homme violent a défoncé sa porte; serrure à changer.
trap, victim: Manipulée par un recruteur, elle a perdu ses économies.
trap, victim: Reçoit l’IVAC à titre de victime d’acte criminel.
trap, other subject: L’assureur refuse de payer l’orthèse.
trap, other subject: Le propriétaire a refusé de réparer la fenêtre.
trap, other subject: La RAMQ nie la couverture de la pompe.
trap, other subject: L’employeur prétend que le poste a été aboli.
trap, other subject: L’assureur allègue une fausse déclaration; avocat consulté.
trap, other subject: Le propriétaire menace d’expulser la famille avant juillet.
trap, other subject: La pharmacie n’a pas respecté le délai de livraison.
trap, other subject: La pompe à perfusion est défectueuse et sonne sans arrêt.
trap, other subject: Le médecin a manqué l’appel; on le rappellera demain.
trap, other subject: L’ascenseur est en panne depuis deux jours, instable.
trap, other subject: Le logiciel n’autorise pas la signature avant minuit.
trap, other subject: Le service de garde a perdu le dossier de son fils.
trap, other subject: Le chien de la voisine est agressif, elle change de trottoir.
trap, other subject: Notre équipe n’a pas réussi à la joindre; le numéro au dossier était faux.
trap, other subject: L’appareil CPAP exige un nouveau masque.
trap, other subject: Le transport adapté ne s’est pas présenté; rendez-vous repris le 9.
trap, other subject: Le voisin a crié et frappé à sa porte toute la nuit; elle a peu dormi.
trap, other subject: L’agence a abusé de sa confiance, plainte déposée à l’Office.
trap, word sense: Insuffisance cardiaque décompensée, furosémide IV.
trap, word sense: Décompensation hépatique chez un patient de 60 ans, ascite.
trap, word sense: Staphylocoque résistant à la méthicilline au frottis nasal.
trap, word sense: Hypertension réfractaire, ajout de spironolactone.
trap, word sense: Asthme réfractaire aux bronchodilatateurs; magnésium donné.
trap, word sense: Compliance pulmonaire diminuée sous ventilation.
trap, word sense: Échec de greffe rénale, retour en dialyse.
trap, word sense: Échec d’intubation, masque laryngé posé.
trap, word sense: Lymphome agressif à grandes cellules, chimiothérapie lundi.
trap, word sense: Hydratation agressive au Lactate Ringer, 2 litres.
trap, word sense: Angine instable, troponines négatives.
trap, word sense: Genou instable à l’examen, IRM demandée.
trap, word sense: Bronchite chronique et insuffisance rénale chronique stade 3.
trap, word sense: Douleur chronique lombaire, physiothérapie deux fois par semaine.
trap, word sense: Prise en charge par l’équipe de soins palliatifs à domicile.
trap, word sense: Voies respiratoires propres, sécrétions claires.
trap, word sense: Plaie propre, sans écoulement.
trap, word sense: Linge sale envoyé à la buanderie.
trap, word sense: Plateau du patient retourné à la cuisine; eau souillée jetée.
trap, word sense: Le col est rigide et résiste à la dilatation.
trap, word sense: Fracture pathologique, os fragile à la densitométrie.
trap, word sense: Peau fragile aux avant-bras, crème hydratante.
trap, word sense: Pneumonie atteignant le lobe inférieur droit, atteinte bilatérale exclue.
trap, word sense: L’articulation est atteinte par l’arthrite.
trap, word sense: Il a souffert de la chaleur au déménagement; bu un litre d’eau.
trap, word sense: Placement d’un cathéter central sous échographie.
trap, word sense: Sonde nasogastrique placée, position confirmée par radiographie.
trap, word sense: A été placée en décubitus latéral gauche.
trap, word sense: Contention élastique 20-30 mmHg aux deux jambes.
trap, word sense: Immobilisation du poignet par attelle plâtrée.
trap, word sense: Isolement de contact pour C. difficile, affiche à la porte.
trap, word sense: Confinement de la garderie levé vendredi.
trap, word sense: Manipulation vertébrale par le chiropraticien.
trap, word sense: Manipulation stérile du cathéter par l’infirmière.
trap, word sense: Exigences du poste décrites au rapport : debout six heures.
trap, word sense: Menace d’accouchement prématuré à 31 semaines.
trap, word sense: Geste technique réussi au deuxième essai, drain en place.
trap, word sense: Gestes répétitifs de l’épaule au travail à la chaîne.
trap, word sense: Coiffe des rotateurs : test de résistance douloureux en abduction.
trap, word sense: Céphalée par abus médicamenteux discutée avec la neurologue; agenda des migraines remis.
trap, word sense: Habitudes de sommeil : se couche à 22 h.
trap, word sense: Habitudes alimentaires révisées avec la nutritionniste.
trap, word sense: Sevrage du ventilateur réussi, extubé à 10 h.
trap, word sense: Rechute du lymphome au PET, hémato avisée.
trap, word sense: Pronostic discuté avec l’oncologue, à la demande du patient.
trap, word sense: Ne passe pas la porte en chaise; rampe à installer par la ville.
trap, word sense: Violent orage hier soir, panne d’électricité à la résidence.
trap, word sense: Douleur violente au flanc droit, colique néphrétique confirmée.
trap, word sense: Force de préhension diminuée à droite, 4 sur 5.
trap, word sense: Le dispositif de perfusion est en défaut, alarme d’occlusion au bras gauche.
trap, word sense: Insulinodépendant depuis l’âge de 9 ans, pompe à insuline.
trap, word sense: Rate accessoire vue à l’échographie, sans danger.
trap, word sense: Alcool isopropylique appliqué avant la ponction.
trap, word sense: Cas contact de coqueluche, prophylaxie prescrite.
trap, word sense: Bilan normal, formule sanguine et ionogramme normaux.
trap, word sense: Fausse couche à 9 semaines, soutien offert au couple.
trap, identity: Se dit schizophrène et fier de l’être; pair aidant depuis 2020.
trap, identity: Elle se nomme alcoolique en rétablissement, mots de son choix.
trap, identity: Il tient à se présenter comme autiste; respecté dans la note.
trap, identity: Se définit comme folle et militante, participe à la Mad Pride de Montréal.
trap, identity: Sourde, elle s’identifie à la culture sourde; interprète LSQ présente.
trap, identity: Madame préfère qu’on dise handicapée plutôt que personne en situation de handicap.
trap, identity: Il se dit bipolaire et en rit avec sa conjointe.
trap, identity: Se présente comme ex-toxicomane lors de son témoignage au cégep.
trap, identity: S’identifie comme survivante de la psychiatrie et l’écrit dans son blogue.
trap, identity: Se dit vieux loup solitaire, heureux ainsi.
trap, identity: Elle se dit sobre depuis un an, jeton remis en réunion.
trap, identity: Monsieur se présente : aveugle, père de deux garçons, accordeur de pianos.
trap, diagnosis: Dx : trouble lié à l’usage d’alcool, modéré, en rémission précoce.
trap, diagnosis: F20.0 Schizophrénie paranoïde (2011), révisé en 2022.
trap, diagnosis: Trouble bipolaire de type I, dernier épisode maniaque.
trap, diagnosis: Trouble oppositionnel avec provocation, code F91.3.
trap, diagnosis: Trouble explosif intermittent, diagnostic retenu en 2014.
trap, diagnosis: Déficience intellectuelle légère (F70), évaluation de 2016.
trap, diagnosis: Trouble de la personnalité antisociale, inscrit par le Dr Roy.
trap, diagnosis: Trouble de la personnalité histrionique selon l’expert.
trap, diagnosis: Anorexie mentale, type restrictif.
trap, diagnosis: Anosognosie après AVC pariétal droit, confirmée par la neuropsychologue.
trap, diagnosis: Trouble factice à exclure, diagnostic différentiel.
trap, diagnosis: Encéphalopathie hépatique, West-Haven stade 2.
trap, diagnosis: Trisomie 21, cardiopathie corrigée en bas âge.
trap, diagnosis: Trouble dépressif majeur, épisode récurrent, sévère, sans caractéristiques psychotiques.
trap, diagnosis: Lupus érythémateux disséminé avec atteinte rénale.
trap, diagnosis: Démence vasculaire, MoCA 14.
trap, diagnosis: Trouble somatoforme, formulation ancienne du DSM-IV.
trap, diagnosis: Obésité de classe II, IMC 37.
trap, diagnosis: Trouble cyclothymique, code F34.0.
trap, diagnosis: Paraplégie T10 post-traumatique, autonome en fauteuil roulant manuel.
trap, diagnosis: Maladie de Parkinson idiopathique, Hoehn et Yahr 2.
clean: Sommeil de six heures, réveil à 5 h 30, se dit reposée.
clean: A pris sa douche seul après le déjeuner.
clean: TA 128/76, pouls 72, saturation 97 % à l’air ambiant.
clean: Toux grasse depuis quatre jours, pas de fièvre.
clean: Elle a accepté une marche de dix minutes avec la préposée.
clean: Son fils vient souper le dimanche et apporte des mots croisés.
clean: Parle de sa peur de perdre son logement; appel fait ensemble à l’office d’habitation.
clean: Il entend des voix le soir et met de la musique pour s’endormir.
clean: Enseignement fait sur l’inhalateur; démonstration réussie.
clean: Elle a pleuré en parlant de sa mère; temps laissé, mouchoirs offerts.
clean: Prochaine rencontre mercredi à 13 h, à sa demande.
clean: A crié à 19 h 10 après l’appel de son ex; calme à 19 h 25 en marchant.
clean: Dit qu’il a sauté trois doses parce que la pilule lui donnait la nausée; dose déplacée au souper.
clean: Elle décrit une douleur de 6 sur 10 au genou droit, pire en descendant l’escalier.
clean: Il ne prend pas la quétiapine en ce moment; les options sont revues avec le pharmacien.
clean: Trois appels faits au numéro donné; message laissé, nous réessaierons jeudi.
clean: A dormi par intermittence, s’est levé deux fois pour aller à la toilette.
clean: Elle vit avec un trouble bipolaire depuis dix ans et connaît ses premiers signes d’alerte.
clean: Sa mère est morte par suicide en 2004; elle souhaite en parler en thérapie.
clean: Les policiers restent dans le corridor, porte entrouverte, avec son accord.
clean: Radiographie du poignet : fracture non déplacée, plâtre posé.
clean: Elle utilise un fauteuil roulant depuis 2015 et conduit une voiture adaptée.
clean: Il a quitté l’unité à 14 h sans aviser l’équipe; joint au téléphone à 14 h 40, il rentre ce soir.
clean: Consommation actuelle : quatre bières la fin de semaine.
clean: L’usagère a dessiné son plan de la semaine; deux visites, un cours de peinture.
clean: Évaluation à domicile faite à 10 h; frigo rempli, chauffage fonctionnel.
clean: Souhaite retourner au travail deux jours par semaine en avril.
clean: Le travailleur décrit une douleur à l’épaule gauche depuis la chute de l’échelle.
clean: Son objectif : payer son loyer seul d’ici juin.
clean: Nous avons choisi ensemble le local pour la rencontre.
clean: Glycémie à jeun 6,4; prend sa metformine aux repas.
clean: Dit penser à mourir le soir, sans plan; a appelé sa sœur.
clean: Plan de crise remis à la famille et à l’usager, chacun sa copie.
clean: Elle travaille de nuit et préfère les rendez-vous après 15 h.
clean: Il répond brièvement, regarde par la fenêtre, accepte un verre d’eau.
clean: Le logement est froid; radiateur signalé au concierge.
clean: A lancé un verre contre le mur à 20 h 15; personne n’a été blessé.
clean: Pansement changé, rougeur de 1 cm, sans écoulement.
clean: Mère et fille ont convenu d’un appel chaque mardi.
clean: Elle est végétarienne; repas adapté commandé.
clean: Suivi par téléphone fait : va mieux, a commencé la marche.
clean: Reprise de l’alimentation solide au dîner, sans nausée.
clean: Vêtements propres, cheveux attachés, contact visuel présent.
clean: Examen mental : éveillé, orienté, débit normal, humeur « correcte », affect mobilisable.
clean: Ne souhaite pas de visite aujourd’hui; proposé demain.
clean: Les personnes participantes ont écrit les règles du groupe ensemble.
clean: Usager·ère·s consulté·e·s sur l’horaire du repas communautaire.
clean: Les intervenant·e·s remercient madame pour son témoignage.
clean: Congé prévu vendredi, rendez-vous à la clinique dans sept jours.
clean: Prescription envoyée à la pharmacie, dispill hebdomadaire demandé par elle.
clean: Il a dit non à la prise de sang; il craint les aiguilles, on utilisera une crème anesthésiante.
clean: Infirmière au chevet, lumière tamisée, il s’endort vers 1 h.
clean: Elle trouve que ses médicaments l’endorment trop et en discutera avec son médecin.
clean: Deux nouvelles personnes accueillies ce mois-ci, huit rencontres de groupe.
clean: A repris contact avec son frère après cinq ans.
clean: Attente de neuf heures sur civière; couverture et repas offerts.
clean: Il se décrit comme croyant et demande la visite de l’aumônier.
clean: Bilan lipidique à répéter dans trois mois.
clean: Elle reçoit l’aide de dernier recours et cherche un travail à temps partiel.
clean: Monsieur loge au refuge depuis novembre et garde ses papiers dans son sac bleu.
clean: TRAVAIL : soudeur, en arrêt depuis le 6 janvier.
`)
