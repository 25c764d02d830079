import {readSentences, type Sentence} from './sentence.js'

/** French sentences of several kinds of writer, of 29 November 2026; written before any rule was looked at, then learned from. */
export const sentences: Sentence[] = readSentences(`
label: Chambre 9, {schizophrène connu}, pansement refait à 2 h.
label: C'est {une TPL} classique.
label: {Les toxicomanes} du quartier viennent le lundi.
label: {Un vrai psychopathe}, selon l'agent.
label: Madame {est bipolaire} depuis 1998.
label, diagnosis: Trouble bipolaire de type II, en rémission partielle.
label, other subject: Le groupe a vu un film sur un peintre bipolaire.
label, quotation: « Je ne suis pas une schizophrène », dit-elle à l'infirmière.
suffering: J'ai revu Monsieur Ali, qui {est atteint d'}anxiété depuis l'hiver.
suffering: Elle est {aux prises avec} une dépression majeure.
suffering, word sense: Il a souffert d'une fracture du poignet.
credibility: Usager {prétend} avoir pris ses médicaments.
credibility: Elle {allègue} s'être fait voler par un préposé.
credibility: {Nie} toute consommation malgré le dépistage.
credibility: {Peu crédible} dans son récit.
credibility: Son discours est {contradictoire}, {il ment}.
credibility: {Minimise} sa consommation.
credibility: {Histoire peu fiable}.
credibility, hard: {Soi-disant} attaque de panique au salon.
credibility, legal: La Régie a nié la demande; le propriétaire prétend le contraire au bail.
compliance: Pt {refuse} sa médication HS, équipe avisée.
compliance: {Non collaborant} à l'examen mental.
compliance: {N'écoute pas} les consignes.
compliance: {Manque de collaboration} au plan de soins.
compliance: Elle {s'oppose} à tout.
compliance: {Collabore peu}, {rouspète} aux soins.
compliance, hard: Il {n'en fait qu'à sa tête}.
compliance, negation: Aucun refus de médication ce soir.
character: {Très exigeante} la nuit, cloche aux dix minutes.
character: {Manipulatrice}, {divise l'équipe}.
character: Il est {immature} et {paresseux}.
character: {Recherche l'attention} du personnel.
character: Usagère {dépendante affective}, {collante} avec son intervenante.
character: {Arrogant} et {impoli} envers la stagiaire.
character: {Théâtrale}, pleure devant les autres.
character, hard: {A toujours une excuse}.
character, other subject: Son travail est exigeant et elle l'aime.
character, negation: Rien de manipulateur dans sa demande.
belittling: {La petite madame} du 12 a encore sonné.
belittling: {Fait une crise} au souper comme un {enfant gâté}.
belittling: {Pauvre monsieur}, personne ne vient le voir.
belittling, word sense: L'enfant joue dans la salle d'attente avec sa mère.
appearance: {Malpropre} et {malodorant} à l'arrivée.
appearance: {Hygiène douteuse}, {mal habillé}.
appearance, word sense: Pansement sale retiré, plaie nettoyée.
insight: {Autocritique nulle}, {jugement pauvre}.
insight: {Ne reconnaît pas} sa maladie.
insight: {Aucune introspection}.
insight: {Dans le déni} de sa consommation.
insight, negation: Le jugement n'est pas altéré.
deficit: {Incapable de} vivre seul.
deficit: {Manque de motivation}, reste au lit jusqu'à midi.
deficit: {Décompense} à chaque début de mois.
deficit: {Faible niveau de fonctionnement} au quotidien.
deficit, word sense: L'ascenseur manque de courant ce matin.
pessimism: {Pronostic sombre}.
pessimism: {Aucun espoir} d'amélioration.
pessimism: Il {ne pourra jamais} travailler.
pessimism: {Cas lourd}, {irrécupérable} selon l'ancienne équipe.
pessimism, negation: La situation n'est pas sans espoir.
failure: {Échec} au lithium et à l'olanzapine.
failure: Elle {a échoué} son sevrage.
failure: {Ne s'est pas présentée} encore une fois.
failure, word sense: Insuffisance cardiaque suivie en cardiologie.
suicide: Son oncle {s'est suicidé} en 2011.
suicide: Deux {tentatives ratées} l'an dernier.
suicide: {Geste suicidaire} {manipulateur} avec du Tylenol.
suicide: {A fait du chantage} suicidaire au moment du congé.
suicide, word sense: Il a commis une erreur de calcul au budget.
substance: {Drogué} depuis 20 ans, {clean} depuis trois mois.
substance: {Abus d'alcool} et {abus de drogues}.
substance: Arrivé {saoul} à l'urgence.
substance: {Quête des narcotiques} à chaque visite.
substance, victim: Elle a subi des abus sexuels à l'enfance.
substance, word sense: Literie propre remise au coucher.
coercion: {En fugue} depuis 21 h 15.
coercion: {Autorisé à} fumer une cigarette.
coercion: {Mis en isolement} parce qu'il criait.
coercion: {Privilèges retirés} après le retour tardif.
coercion, legal: Garde en établissement autorisée par la Cour du Québec.
coercion, other subject: Son patron ne lui a pas permis de s'absenter.
risk: {Agressif} envers le personnel, {dangereux} sans médication.
risk: {Imprévisible} et {explosif} en soirée.
risk: {Potentiel de violence} élevé.
risk, victim: Son ex-conjoint était violent et elle est partie.
risk, negation: Aucun comportement agressif ce quart.
service-use: {Abonné de l'urgence}, 9 visites cette année.
service-use: {Bien connu} de l'équipe de crise.
service-use: {Syndrome de la porte tournante}.
service-use: {Abuse} de la ligne de crise.
service-use, word sense: Elle est bien connue dans son quartier pour ses tartes.
disability: {Cloué à} son fauteuil roulant depuis l'accident.
disability: Frère {handicapé}, vit avec elle.
disability: {Déficient mental} selon l'ancien dossier.
disability, word sense: Il a rempli le formulaire pour la vignette.
othering: {Ces gens-là} arrivent toujours à la fin du mois.
othering: {Nos cas psy} mangent plus tard.
othering: Il ne vit pas comme {les gens normaux}.
othering, word sense: Ces gens ont apporté des repas et on les a remerciés.
clean: A bien dormi, a déjeuné, marche avec le pair aidant à dix heures.
clean: Madame Tran a choisi d'arrêter l'olanzapine à cause du poids; options discutées.
clean: Il dit vouloir revoir sa fille avant Noël.
`)
