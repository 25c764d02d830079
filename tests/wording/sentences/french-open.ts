import {readSentences, type Sentence} from './sentence.js'

/** French sentences, as Quebec charts them, that may be read when a rule is written. */
export const sentences: Sentence[] = readSentences(`
label: Pt {schizophrène} connu du CLSC, vient pour son injection
label: C'est {une borderline}, rester fermes dans l'approche.
label: Mère {bipolaire}, père inconnu
label: Au groupe ce matin: deux {toxicomanes}, un {dépressif}, deux absents
label: {Les malades mentaux} de l'étage dînent à part.
label, hard: {La TPL} de la 14 sonne aux 10 min.
label, hard: Encore {un cas psychiatrique} transféré de l'urgence à 3 h du matin
suffering: Madame {souffre de} dépression majeure depuis 2015.
suffering: {Affligé d'}un TOC depuis l'adolescence
suffering, hard: Monsieur est {prisonnier de} sa maladie depuis 20 ans.
credibility: Monsieur {prétend} avoir pris sa rx ce matin
credibility: {Avoue} fumer du cannabis die.
credibility: {Mauvais historien}, voir collatéral avec la conjointe
credibility: Pte se serait {soi-disant} fait voler ses bottes.
credibility: {Minimise} sa consommation, 6 bières selon le fils
credibility, hard: Douleur 9/10 {mais rit avec les autres} au salon
credibility, hard: {Version qui change} d'un intervenant à l'autre.
credibility, hard: Pleure {sur commande} dès qu'on parle de congé
compliance: {Refuse sa rx} HS.
compliance: Usagère {non compliante} à l'aripiprazole depuis 3 sem.
compliance: {Collabore peu} à l'entrevue, répond par oui ou non
compliance: {Non collaborant} aux soins d'hygiène, 2 pab requis
compliance: {Résistante aux soins} ce jour.
compliance: {Oppositionnel} ++ au coucher
compliance, hard: {N'en fait qu'à sa tête} malgré l'enseignement sur le diabète
compliance, hard: {Ne veut rien savoir} du groupe de jour.
compliance, hard: Pt {docile}, prend sa rx {sans rouspéter}
character: {Manipulatrice}, {clive l'équipe} depuis l'admission
character: {Cherche l'attention} ++ en soirée.
character: {Exigeant} au poste, veut son PRN tout de suite
character: {Capricieuse} avec la nourriture, {théâtrale}
character: Usager {paresseux}, au lit jusqu'à 11 h.
character: Très {envahissant} auprès des copatients
character, hard: {Fait du chantage} pour avoir une cigarette de plus.
character, hard: {Sait sur quels pitons peser} avec les plus jeunes du quart de soir
character, hard: {Joue la victime} en rencontre d'équipe
belittling: {Pique une crise} quand on ferme la télé à 23 h
belittling: Gentille {petite madame}, aucun problème
belittling, hard: {A fait sa grande fille}: a mangé tout son souper.
appearance: {Négligé}, {sent mauvais}, seul dans son coin
appearance: {Malpropre}, tenue {débraillée}.
insight: {Autocritique nulle}, {refuse de} voir le psychiatre
insight: {Jugement altéré}: a dépensé son loyer
insight: Demeure {dans le déni} face à l'alcool.
insight, hard: {Ne reconnaît pas sa maladie} malgré nos explications
insight, hard: {Rejette la faute sur les autres} pour son hospitalisation.
deficit: {Bas niveau de fonctionnement}, vit en RI
deficit: {Décompensé} depuis l'arrêt de la clozapine en mai
deficit: {Incapable de} vivre seul selon l'ergo.
deficit, hard: {Milieu carencé}, peu scolarisée, voir T.S.
pessimism: {Ne pourra jamais} retourner travailler.
pessimism: {Pronostic sombre}, {cas chronique}
pessimism, hard: On a {fait le tour du jardin} avec lui, rien de plus à tenter
pessimism, hard: Attentes {irréalistes}: veut reprendre son cégep.
failure: {A échoué} le lithium et l'acide valproïque
failure: Usager {perdu au suivi} depuis mars.
failure, hard: {N'a pas tenu deux semaines} dans son dernier appartement
suicide: Frère {a commis un suicide} en 2016
suicide: TS {ratée} par intox à l'acétaminophène.
suicide: {Chantage suicidaire} à l'annonce du congé
suicide, hard: S'est coupée {pour faire réagir} son chum
substance: {Abus} d'alcool, cesse en 2019
substance: F 37 ans, {toxicomane}, sans adresse fixe
substance: {Drogué} connu des policiers, {quémande} de l'Ativan
substance, hard: Est {retombé dedans} à Noël.
coercion: En {fugue} depuis 14 h, policiers avisés
coercion: Madame est {autorisée à} faire un appel à 19 h.
coercion, hard: A {mérité} sa sortie du samedi par sa bonne conduite.
risk: {Agressif} et {violent} à l'arrivée, code blanc
risk: {Dangereuse}, ne pas voir seul
risk, hard: A sauté une coche {sans raison}.
service-use: Patient {porte tournante}, 4e visite ce mois-ci
service-use, hard: {Abonné de l'urgence}, connaît le menu par cœur
disability: {Clouée à son fauteuil} roulant depuis 2011.
othering, hard: Veut un logement {comme du monde normal}.
compliance, quotation: Pt dit: « Dans mon dossier c'est écrit non collaborant, ça m'a blessé. »
label, quotation: Se présente comme « le schizophrène de la famille » et veut en reparler mardi.
risk, quotation: La mère au téléphone: "on m'a dit qu'il était dangereux".
insight, quotation: « Ils disent que je suis dans le déni », dit-elle. Elle parle plutôt de deuil.
substance, quotation: "J'suis pus un drogué, j'suis un père", dit monsieur, ému.
risk, negation: Aucun comportement agressif durant le quart.
compliance, negation: N'est pas oppositionnel, pose de bonnes questions sur les effets secondaires
character, negation: Ni exigeante ni manipulatrice; demande clairement ce dont elle a besoin.
risk, negation: Jamais violent en 12 ans de suivi.
insight, negation: Pas dans le déni: sait ce qui arrive, voit la cause autrement
service-use, meta: Échange en équipe: pourquoi on n'écrit plus « porte tournante ».
suicide, meta: L'AQPS recommande « mort par suicide » plutôt que « commettre un suicide »; dépliant remis à la famille.
compliance, meta: Le terme non compliant a été retiré du plan à sa demande.
coercion, meta: Explique à l'usager ce que veut dire le mot fugue dans la politique du centre.
character, meta: Au dossier de 2009 elle est qualifiée de « manipulatrice »; le contexte n'y est pas.
substance, name: Référé au Centre de réadaptation en dépendance, premier rdv le 4 mai
substance, name: Va aux Narcotiques Anonymes du sous-sol de l'église le jeudi.
label, name: Lettre envoyée à la Société québécoise de la schizophrénie
risk, name: Joue dans un groupe qui s'appelle Les Dangereux Zhéros; spectacle vendredi
coercion, legal: Garde préventive débutée à 14 h 20 (P-38.001, art. 7); droits expliqués.
risk, legal: Danger grave et immédiat documenté au formulaire par Dre Roy, 2 faits datés joints.
insight, legal: Jugement de la Cour supérieure: inapte à consentir aux soins (art. 16 C.c.Q.)
risk, legal: Accusation: agression armée, art. 267 C.cr.; comparution le 12 juin
risk, victim: Agressée par un ex-conjoint violent, évite l'autobus depuis.
substance, victim: Dévoile des abus sexuels par un oncle entre 7 et 10 ans
character, victim: Conjoint manipulateur qui garde sa carte de guichet; filet de sécurité revu avec elle
coercion, victim: Son père ne lui permettait pas de voir ses amis.
compliance, other subject: La pharmacie refuse de servir la rx, signature manquante.
credibility, other subject: Le proprio prétend que le loyer est en retard; monsieur a ses reçus.
character, other subject: L'assureur est exigeant sur les formulaires
risk, other subject: Le chien du voisin étant agressif, rencontre faite au parc.
failure, word sense: A échoué son examen de conduite, se réinscrit au printemps
coercion, word sense: Placé sur la liste d'attente pour un logement supervisé, env. 8 sem.
suffering, word sense: Parle de la souffrance de son frère avec tendresse.
deficit, word sense: Carence en fer, suppléments débutés
failure, word sense: La barque s'est échouée; c'est l'image qu'elle a peinte aujourd'hui.
label, identity: Se dit alcoolique en rétablissement, c'est son mot et elle y tient.
label, identity: S'identifie comme autiste; demande qu'on n'écrive pas « avec autisme ».
disability, identity: Personne Sourde (majuscule à sa demande), interprète LSQ réservée
label, identity: Se décrit comme folle et fière, milite à l'AGIDD
label, diagnosis: Dx: trouble de la personnalité limite, TSPT
label, diagnosis: Trouble bipolaire type II, lamotrigine depuis 2021.
failure, diagnosis: Schizophrénie réfractaire (2 essais adéquats), référence clinique de clozapine
deficit, diagnosis: IRC stade 3, bronchite chronique
substance, diagnosis: Trouble lié à l'usage de l'alcool, léger, en rémission
character, diagnosis: Trouble oppositionnel avec provocation dx à 9 ans, critères non présents
clean: Préfère ne pas prendre la dose du matin, somnole à l'ouvrage; déplacée HS.
clean: Marche au parc avec la paire aidante, a parlé de son jardin
clean: Dort 6 h, dîne bien, a appelé sa sœur
clean: A lancé une chaise au mur à 14 h 20 après l'annulation d'une visite. Personne de blessé.
clean: Le lithium n'a pas assez aidé; essai de quétiapine convenu avec Dr Lam.
clean: Entend deux voix, une gentille, l'autre non. La musique aide.
clean: But (ses mots): retourner sur la glace avec la gang du jeudi
clean: Père décédé par suicide en 2009.
clean: Voit le diagnostic autrement: parle d'un deuil.
clean: Pas de contact depuis le 3 fév. 2 appels et 1 lettre, passera par son frère (consentement au dossier)
clean: A quitté l'unité à 13 h 10 sans aviser, revenu à 15 h avec un café pour son coloc.
clean: Loyer payé, carte Opus renouvelée, rdv le 14 juin
clean: Vit avec la schizophrénie, travaille 12 h/sem au vélo-boutique.
clean: Plan de rétablissement revu: signes précoces, moins de sommeil, plus de listes
clean: L'usager.ère et sa mère choisissent ensemble la date du congé.
`)
