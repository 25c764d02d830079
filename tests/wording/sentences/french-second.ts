import {readSentences, type Sentence} from './sentence.js'

/** French sentences written before the rules were seen to miss them, in whole sentences as well: what to flag, and clean notes. */
export const sentences: Sentence[] = readSentences(`
label: Il s’agit d’{un schizophrène} de 29 ans dirigé par son médecin de famille.
label: Sa tante est {une malade mentale} selon le rapport.
label: Deux de ses frères sont {toxicomanes}.
label: Elle est {alcoolique} et {fumeuse}.
label: {Les bipolaires} de la clinique sont vus le mardi.
label: {Psychotique} non médicamenté, vit dans la rue.
label: Un patient {déséquilibré} est arrivé hier.
label: {Junkie} notoire du quartier.
label: C’est {un cas psychiatrique} depuis toujours.
label, hard: {La démence de la chambre 4} crie encore.
label, hard: Toute une {faune} à l’urgence cette nuit.
suffering: Madame {souffre d’}un trouble anxieux généralisé.
suffering: Il {est atteint d’}une schizophrénie paranoïde.
suffering: Elle est {affligée} d’une dépression récurrente.
suffering: {Victime d’}une psychose toxique l’an dernier.
suffering, hard: La maladie {lui a volé} sa jeunesse.
credibility: Monsieur {prétend que} sa belle-sœur l’empoisonne.
credibility: Elle {allègue} des douleurs partout.
credibility: Il a fini par {avouer} sa consommation.
credibility: Patient {peu fiable}, informations à valider.
credibility: Madame {minimise} l’ampleur de ses dépenses.
credibility: {Nie} avoir consommé.
credibility: {Se plaint} constamment de douleurs.
credibility: Douleurs {alléguées} au dos.
credibility: Il {exagère} clairement ses symptômes.
credibility: Elle {insiste pour dire} que le voisin est entré.
credibility: Présente des {bénéfices secondaires} à rester hospitalisé.
credibility: {Incohérent} dans son récit, {ment} à plusieurs reprises.
credibility, hard: {À prendre avec un grain de sel}.
credibility, hard: {Selon ses dires}, il n’aurait rien pris.
credibility, hard: Ses voix {apparaissent quand ça l’arrange}.
compliance: Madame n’est {pas compliante} à son traitement.
compliance: Il {refuse} de prendre sa médication du soir.
compliance: Elle {refuse} toute forme d’aide.
compliance: {Non-observance} du traitement.
compliance: {Peu collaborant} à l’entrevue et {opposant}.
compliance: Il est {réfractaire} à tout suivi.
compliance: {Résistante} à l’idée d’un hébergement.
compliance: {Non motivée} à cesser de consommer.
compliance: Ne {se conforme pas} aux règles de la maison.
compliance: Absence de {collaboration} de la part de l’usager.
compliance: Il {s’oppose} à son plan de traitement.
compliance: {Refus} de soins à deux reprises.
compliance, hard: Il faut {toujours le pousser} pour la douche.
compliance, hard: Elle {ne vient que lorsqu’elle veut} quelque chose.
compliance, hard: {Rien ne lui convient}.
character: Elle se montre {manipulatrice} pour obtenir des sorties.
character: {Comportement de recherche d’attention} en soirée.
character: Il est {agressif} et {impoli} avec la commis.
character: Elle est {immature} et {dépendante}.
character: {Hostile} et {sarcastique} envers le personnel.
character: {Intolérant à la frustration}.
character: Patient {impulsif}, {irresponsable} avec son argent.
character: {Colérique} depuis son arrivée.
character: Elle {provoque} ses pairs.
character: {Propos déplacés} envers une préposée.
character: {Égocentrique} et {désagréable}.
character: {Traits antisociaux}, sans remords.
character: Il {clive} les équipes de jour et de soir.
character: Elle {dramatise} chaque situation.
character: {Difficile} d’approche, {revendicateur}.
character: {Labile} et {théâtrale}.
character, hard: {Pense que tout lui est dû}.
character, hard: {Épuise} tous les intervenants un après l’autre.
character, hard: {Sème la pagaille} au salon.
belittling: Elle a {fait une crise} quand le souper a tardé.
belittling: {Boudeur} après la visite de sa mère.
belittling: {Gentille petite dame} qui chante.
belittling, hard: {Se comporte en enfant}.
belittling, hard: {Chicané} pour avoir quitté la table.
appearance: Tenue {négligée}, {mauvaise hygiène}.
appearance: Homme {débraillé} qui {sent mauvais}.
appearance, hard: {Édenté}, {crasseux}.
insight: {Autocritique limitée} envers sa condition.
insight: Son {jugement est altéré}.
insight: {Absence d’autocritique}.
insight: Il est {dans le déni} par rapport à l’alcool.
insight: {Introspection pauvre}.
insight, hard: {Ne reconnaît pas} ses difficultés.
insight, hard: {Incapable de voir} que sa conduite éloigne les gens.
deficit: {Bas fonctionnement}, supervision requise.
deficit: Elle {décompense} dès qu’elle est seule.
deficit: {Incapable de} s’occuper de ses finances.
deficit: Provient d’une famille {dysfonctionnelle}.
deficit: {Totalement dépendante} de sa mère.
deficit, hard: {Il n’y a rien de bon} chez lui.
pessimism: Patient {chronique} sans {espoir} d’amélioration.
pessimism: {Mauvais pronostic}.
pessimism: Elle ne {pourra jamais} vivre seule.
pessimism: Schizophrénie {réfractaire}.
pessimism, hard: {Cause perdue}.
pessimism, hard: {Inutile de} l’orienter vers la réadaptation.
failure: Il {a échoué} trois cures fermées.
failure: {Échec de traitement} à la sertraline.
failure: {Perdue de vue} par la clinique.
failure: {Abandon} du programme de jour.
failure, hard: {Mis à la porte} de trois refuges.
suicide: Son cousin {a commis le suicide}.
suicide: {Tentative de suicide ratée} en 2020.
suicide: {Menace de se suicider} quand on parle de congé.
suicide: {Geste suicidaire} à caractère {manipulateur}.
suicide: {Suicide réussi} d’un ami.
suicide, hard: C’est {pour se faire remarquer} qu’elle s’est coupée.
substance: Antécédents d’{abus de substances}.
substance: Elle est maintenant {propre}.
substance: {Abuse} d’alcool la fin de semaine.
substance: {A rechuté} le mois passé.
substance: {Accro} au crystal.
substance: {Recherche de narcotiques} au triage.
substance, hard: {Boit comme un trou}.
coercion: Elle {a fugué} de l’unité hier.
coercion: {Placé en contention} toute la nuit.
coercion: {Autorisée à} faire un appel.
coercion: {Sorties retirées} pour une semaine.
coercion: Il {doit se plier} au règlement.
coercion: {Envoyé dans} sa chambre.
coercion, hard: {On a dû la convaincre} d’accepter l’injection.
risk: Il est {violent} lorsqu’il est intoxiqué.
risk: Patient {dangereux}, deux intervenants en tout temps.
risk: {Agressivité physique} pendant les soins.
risk, hard: {Peut exploser} à tout moment.
service-use: {Abonné} à l’urgence.
service-use: Patient {porte tournante}.
service-use: {Bien connue} de nos services.
service-use, hard: {Prend l’urgence pour} un hôtel.
disability: Il est {confiné à un fauteuil roulant}.
disability: Sœur {handicapée mentale}.
disability: {Attardé}, fréquente un atelier.
othering: {Les gens normaux} appellent avant de venir.
othering, hard: On ne peut {pas s’attendre à mieux de ce milieu}.
clean: Il dit mieux dormir depuis la marche du soir et veut garder cette routine.
clean: Elle a choisi de ne pas recevoir l’injection aujourd’hui, à cause des raideurs du mois passé.
clean: On ne sait pas encore où il a passé la nuit; il dit chez un ami.
clean: A mangé la moitié du déjeuner, deux tasses de thé.
clean: Elle entend deux voix, dont une douce.
clean: Il a fait ses respirations, puis s’est joint à la table.
clean: Plaie de 2 cm, pourtour propre, pansement refait.
clean: Travaille à temps partiel et vit avec une dépression depuis dix ans.
clean: Plan : appeler sa sœur avec son accord, dentiste, suivi le 9.
clean: A crié « laissez-moi » deux fois et fermé la porte; est sortie après dix minutes.
clean: Ce qui l’aide, selon elle : la musique, son chat, savoir ce qui vient.
clean: Lithium 0,7; créatinine 82; TSH 2,1.
clean: Son pair aidant l’accompagne à l’office d’habitation.
clean: Deux consommations par jour et quatre le samedi, dit-il.
clean: Elle a repris la chorale et s’en réjouit.
`)
