import {readSentences, type Sentence} from './sentence.js'

/** French sentences of another writer, as Quebec charts them, that may be read when a rule is written. */
export const sentences: Sentence[] = readSentences(`
label: H 45 ans, {schizophrène paranoïde}, suivi au SIM.
label: Pte {bipolaire connue}, a cessé son lithium en août.
label: C'est {une borderline}, éviter le clivage de l'équipe.
label: Conjoint {alcoolique} et mère {dépressive}.
label, hard: Transfert de {la TPL} du lit 12 vers le 4e.
suffering: Monsieur {souffre de} schizophrénie depuis l'âge de 20 ans.
suffering: Usagère {victime d'}un trouble obsessionnel compulsif sévère.
suffering, hard: {Combat} une dépression majeure depuis l'automne
credibility: Usager {prétend} avoir pris tous ses rx ce matin.
credibility: Madame {avoue} consommer du cannabis tous les jours.
credibility: Pt {allègue} que le personnel de nuit a pris son cell.
credibility: {Nie} avoir bu malgré haleine éthylique.
credibility: {Admet} avoir pris 4 bières hier soir.
credibility: {Mauvais historien}, info obtenue auprès de la mère.
credibility: Il {minimise} sa consommation.
credibility, hard: Douleur 9/10 {selon ses dires}, pourtant rit avec les autres pts.
credibility, hard: Son histoire {ne tient pas debout}, dates changent.
compliance: Pt {non compliant} à l'olanzapine x 2 sem.
compliance: {Refuse sa rx} HS, réoffert x2 sans succès
compliance: {Collabore peu} à l'entrevue.
compliance: Usagère {non collaborante} aux soins d'hygiène ce matin.
compliance: {Mauvaise observance} du tx, deux injections en retard.
compliance: {Réfractaire} aux consignes de l'unité.
compliance: {S'oppose} aux prises de sang.
compliance: {Résistant} aux soins, 2 pab requis.
compliance, hard: Doit {se conformer} au plan sinon sorties annulées.
compliance, hard: {N'écoute pas} les consignes, redirigé x3.
character: {Manipulatrice} avec le personnel pour aller fumer.
character: {Recherche d'attention} ++, au poste aux 10 min.
character: Pte {clive} l'équipe autour de son congé temporaire.
character: {Exigeant} et {impoli} quand on lui demande d'attendre.
character: Monsieur est {paresseux}, reste au lit jusqu'à midi.
character, hard: {Joue un jeu} avec le personnel de soir.
character, hard: Se blesse {pour obtenir ce qu'elle veut}
belittling: A fait une {crise du bacon} à la fin de l'appel.
belittling: {Se plaint} encore de la nourriture au souper.
belittling, hard: A été {bien sage} toute la soirée.
appearance: {Malpropre} et {malodorant}, porte plusieurs épaisseurs.
appearance: Apparence {négligée}, cheveux gras.
insight: {Autocritique nulle} face à sa maladie.
insight: {Autocritique faible}, jugement {altéré}.
insight: {N'a pas d'introspection} par rapport à sa conso.
insight: Demeure {dans le déni} de son alcoolisme.
insight, hard: {Ne reconnaît pas sa maladie}, famille épuisée.
insight, hard: {Ne comprend pas} qu'il a besoin de sa médication
deficit: Pt {bas fonctionnement}, stimuler pour AVQ.
deficit: A {décompensé} après arrêt clozapine.
deficit: {Faibles capacités d'adaptation}, se coupe lors de stress.
deficit: {Incapable de} vivre seul selon ergo.
deficit, hard: Usager {amotivé}, {tout est à faire} pour lui.
pessimism: {Mauvais pronostic} vu la durée de la maladie.
pessimism: Ne pourra {jamais} travailler.
pessimism, hard: Projet de retour aux études {irréaliste}.
failure: {Échec} à la rispéridone et à la quétiapine.
failure: {A échoué} son programme de réinsertion x 2.
failure: {Perdu au suivi} depuis juin.
failure: Deux {échecs de placement} en RI.
failure, hard: Cure fermée x 4, {rien n'a tenu}.
suicide: Atcd fam. : {suicide réussi} du frère en 2011.
suicide: Atcd : 2 {tentatives de suicide ratées} 2015 et 2019.
suicide: Oncle a {commis un suicide} il y a 10 ans.
suicide: {Geste suicidaire} la sem passée, coupures superficielles avant-bras G.
suicide, hard: {Menace de se suicider} si on ne la garde pas.
substance: {Toxicomane} connu, vient pour une lettre.
substance: {Abus d'alcool} depuis 15 ans
substance: {Abus de substances}, dernière conso vendredi.
substance: Est {clean} depuis 6 mois, va aux NA.
substance: {Recherche de narcotiques}, demande Dilaudid par son nom.
substance, hard: {Veut juste} ses benzos, ne veut pas parler.
substance, hard: {Retombé dans la bouteille} depuis le départ de sa femme.
coercion: A la {permission} de sortir 15 min, {si bon comportement}.
coercion: Pt {en fugue} depuis 14 h 20, SPVM avisé.
coercion: {Placé en} isolement après autoagression.
coercion: Sorties {permises} x 30 min, {privilèges} à revoir lundi.
coercion: {Mis sous contention} 4 pts, md avisé.
coercion, hard: Accepte le PO {devant la menace} d'un IM.
risk: {Agressif} envers le personnel à 6 h.
risk: Pt {violent}, voir alerte au dossier.
risk: Usager {dangereux} lorsque non médicamenté.
risk: {Menaçante} à la distribution des rx, agents de sécurité x 3
risk: {Agressivité} verbale +++ au réveil.
risk, hard: Une {bombe à retardement} sans son injection.
service-use: {Porte tournante}, 3e hospit depuis janvier.
service-use: {Grand utilisateur} de l'urgence, 11 visites cette année.
service-use, hard: {Encore à l'urgence} ce soir, même discours.
disability: {Confiné à son fauteuil roulant} depuis 2009.
disability: Soeur {déficiente mentale}, vit chez ses parents.
disability, hard: A {l'âge mental d'}un enfant de 8 ans.
othering: Veut un appart et une job comme une {personne normale}.
othering, hard: {Ces patients-là} ne fonctionnent pas en groupe.
label, diagnosis: Dx : F60.3 Trouble de la personnalité borderline, Dre Tran.
label, diagnosis: Schizophrénie paranoïde (F20.0) selon résumé 2009.
label, word sense: ECG : QTc limite à 448, à reprendre lundi.
label, quotation: Pte dit : « Je suis bipolaire, pis après? Je veux travailler. »
label, meta: Demande qu'on cesse de l'appeler « le schizophrène »; préfère Luc.
label, identity: S'identifie comme folle et fière, anime le groupe Mad Pride.
label, identity: Personne autiste, préfère une lumière douce.
label, name: Film du vendredi : Psychose de Hitchcock, choisi par le groupe.
label, name: Va voir Les Fous de Bassan au ciné-club avec sa voisine.
suffering, word sense: Le toit a souffert du verglas, proprio avisé.
suffering, quotation: « J'ai assez souffert », dit-elle; souhaite un autre plan.
suffering, legal: Demande à l'IVAC (victimes d'actes criminels) remplie avec elle.
suffering, other subject: Le commerce de son frère souffre de la construction sur la rue.
credibility, word sense: Admis au 3e via l'urgence à 3 h 20.
credibility, word sense: Réclamation dentaire à remplir avec l'intervenante.
credibility, word sense: Admissible au supplément au loyer, dossier envoyé.
credibility, other subject: L'assureur prétend que le formulaire était en retard; appel envoyé.
credibility, other subject: L'employeur nie lui devoir du surtemps, Normes du travail avisées.
credibility, other subject: Le proprio allègue du bruit, audience au TAL en mars.
credibility, quotation: « J'avoue que j'avais peur la première nuit. »
credibility, negation: Rien ne permet de douter de ce qu'elle rapporte.
compliance, word sense: Culture : staph résistant, doxycycline débutée.
compliance, word sense: Exercices avec bande élastique, résistance augmentée, 10 rép. x 2.
compliance, word sense: Logement conforme au code incendie, inspecteur passé mardi.
compliance, other subject: Le proprio refuse de réparer le chauffage, mise en demeure écrite ensemble.
compliance, other subject: Pharmacie a refusé le renouvellement, dispill dû vendredi.
compliance, other subject: La banque refuse d'ouvrir un compte sans 2 pièces d'identité.
compliance, negation: N'a rien refusé aujourd'hui, a mangé tout son dîner.
compliance, negation: Ne s'oppose pas à visiter le centre de jour.
compliance, meta: Rappel à l'équipe : écrire ce qui n'a pas été pris et pourquoi plutôt que « non compliant ».
compliance, legal: Accusé de défaut de se conformer à une ordonnance de probation, cour le 12 janv.
compliance, diagnosis: Dx passé : trouble oppositionnel avec provocation (F91.3).
compliance, quotation: « Je refuse d'être gelé comme la dernière fois », parle de la sédation à 20 mg.
character, word sense: Épaule manipulée par l'orthopédiste sous sédation.
character, word sense: Manipule boutons et fermetures de la main G, motricité fine améliorée.
character, word sense: Travail exigeant physiquement à l'entrepôt, quarts de 12 h.
character, other subject: Son ex était manipulateur, elle l'a quitté en 2020.
character, negation: N'est pas exigeante; a demandé une seule fois, calmement.
character, name: Dîner avec les pairs au resto Le Paresseux.
character, victim: Manipulée et fraudée par un faux conseiller au téléphone, police avisée.
character, quotation: « Mon père dit que je suis paresseux, mais je dors pas. »
character, meta: Blessée d'avoir lu « manipulatrice » dans son ancien dossier, demande de rectification faite.
belittling, other subject: Son fils de 2 ans fait des crises à la garderie, atelier parents jeudi.
belittling, legal: Plainte déposée au commissaire aux plaintes avec son accord.
belittling, quotation: « On me traite comme un bébé ici », aimerait sa clé.
appearance, word sense: Plaie malodorante, culture envoyée.
appearance, other subject: Terrain négligé du voisin, plainte à la ville.
appearance, negation: N'est pas négligé, rasé et habillé pour la cour.
insight, word sense: Déni de service informatique, dossier papier cette nuit.
insight, negation: Autocritique préservée, nomme ses signes et qui appeler.
insight, quotation: « Ils disent que je suis dans le déni. Je suis en deuil. »
deficit, diagnosis: Trouble déficitaire de l'attention (F90.0) dx en 4e année.
deficit, diagnosis: Cirrhose décompensée, suivi en hépato.
deficit, other subject: La coop d'habitation est en déficit, loyer augmente en juillet.
pessimism, word sense: Clinique de douleur chronique en octobre.
pessimism, quotation: « Ils ont dit à ma mère que je guérirais jamais. J'ai mon DEC. »
pessimism, other subject: Les Canadiens sont désespérants cette saison, on en a ri.
failure, word sense: Télécopie échouée x 2, rx téléphonée.
failure, word sense: Jeu d'échecs avec un bénévole en pm, a gagné.
failure, diagnosis: Insuffisance cardiaque, clinique jeudi 9 h, transport réservé.
failure, other subject: Le refuge a manqué à sa promesse de garder son lit, plainte acheminée.
failure, quotation: « Je suis un échec comme mère » : parlons de ce que ses enfants disent d'elle.
suicide, word sense: Gestes amples lorsqu'il raconte, rit.
suicide, word sense: Réussit son secondaire 5 en juin, bulletin montré.
suicide, meta: Enseigné aux stagiaires : écrire « mort par suicide », non « a commis un suicide ».
suicide, name: Affiche du film Suicide Squad dans sa chambre, à sa demande.
substance, word sense: Plaie propre et sèche, pansement refait.
substance, word sense: Appart propre, frigo plein.
substance, word sense: A pris l'habitude de marcher au fleuve le matin.
substance, identity: Se présente comme toxicomane en rétablissement, son mot à lui.
substance, quotation: « Ça fait 9 ans que je suis clean pis j'en suis fier. »
substance, victim: Abusée sexuellement par un oncle dans l'enfance, souhaite un suivi trauma.
substance, legal: DEP-ADO et DEBA-Alcool remplis, feu vert.
coercion, word sense: Picc line mis en place en radio vendredi.
coercion, word sense: Joue une fugue de Bach au piano du 2e.
coercion, negation: N'est pas en fugue, est chez sa mère tel que prévu.
coercion, other subject: L'école a placé son fils en francisation.
coercion, legal: Garde préventive 72 h débutée à 14 h 20, droits expliqués et dépliant remis.
risk, word sense: Tumeur agressive écartée par biopsie.
risk, other subject: Chien du voisin agressif, autre trajet de marche trouvé.
risk, negation: Ni agressif ni menaçant, blague avec le personnel.
risk, negation: Aucune agressivité durant le séjour.
risk, legal: Échelle de Broset 0 à 8 h et 20 h.
risk, victim: Agressée par un autre usager à 13 h, glace à la joue, AH-223 rempli.
risk, victim: Conjoint violent, place trouvée en maison d'hébergement.
service-use, word sense: Porte tournante de l'entrée principale brisée.
disability, word sense: Handicap de 14 au golf, retour sur le parcours en mai.
disability, identity: Sourd (LSQ), interprète réservé à chaque visite.
othering, word sense: ECG normal, solution saline normale cessée.
othering, victim: Traitée de folle et frappée à l'école, rencontre prévue avec la direction.
clean: Rencontrée chez elle, revu son objectif d'appeler son frère.
clean: A dormi 7 h, a déjeuné avec les autres, musique en pm.
clean: SV stables. Orienté x3. Souriant à l'approche.
clean: Lithium 900 mg HS pris, lithémie lundi.
clean: A choisi d'aller marcher plutôt que le groupe, dit que le bruit le fatigue.
clean: Rapporte que les voix sont moins fortes avec ses écouteurs.
clean: Plan : ⏎ - visite mardi ⏎ - passe d'autobus ⏎ - appel à la biblio
clean: Pair aidant a partagé son vécu, ont jasé une heure.
clean: Mère en visite 14 h à 15 h 30, bon moment selon les deux.
clean: Souhaite une dose plus faible de palipéridone, effets discutés.
clean: Dit que 4 h du matin est le plus dur et que la radio aide.
clean: Congé avec 7 jours de rx, rdv Dre Roy le 4 mars.
clean: Objectif 3/10 → 5/10 : deux cafés avec la voisine.
clean: Plan de sécurité revu avec elle, copie dans son portefeuille.
clean: TA 122/78, poids 81 kg, bilan fait.
`)
