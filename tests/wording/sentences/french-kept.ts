import {readSentences, type Sentence} from './sentence.js'

/** French sentences kept to measure with: do not read them when you write a rule. */
export const sentences: Sentence[] = readSentences(`
label: H 52 ans, {schizophrène chronique}, célibataire, fume 1 paq/j
label: Nouvelle admission: {alcoolique} de 60 ans, fils au chevet
label: Trois {bipolaires} et une {anorexique} dans mon caseload ce mois-ci
label: Les {psychiatrisé·e·s} du 3e sortent fumer à 10 h
label: Présentation {de type limite}, s'attendre à des appels le soir.
label, hard: {Le suicidaire} de la 6 n'a pas mangé
label, hard: C'est {un beau cas de} trouble de personnalité
suffering: Pte {souffrant de} TSPT après l'incendie
suffering: Usager {victime de} sa maladie mentale.
suffering: Les patient(e)s {qui souffrent d'}anxiété auront un groupe le lundi
suffering, hard: {Frappée par} une 2e psychose en fin de bac
credibility, hard: Affirme qu'il n'a rien pris {mais on le connaît}.
credibility: Madame {jure} que personne ne l'a appelée
credibility: Questionnaire flou, {histoire peu fiable}, {évasif} sur la conso
credibility: Dit avoir un diplôme d'ingénieur, {à prendre avec un grain de sel}
credibility: {Exagère} ses sx pour l'arrêt de travail.
credibility: {Supposément} allergique à l'halopéridol
credibility, hard: {Comme par hasard}, migraine au moment de faire sa chambre
credibility, hard: Douleur {« insupportable »} mais va fumer aux heures.
credibility, hard: {Mémoire sélective} pour la soirée de samedi
compliance: {Refus} de collaborer à la prise de sang ×2.
compliance: Monsieur {a refusé} dîner, bain et rx, {têtu}
compliance: Usagers {réfractaires aux consignes} du milieu
compliance: {Mauvaise observance}, {ne respecte pas} son plan
compliance: {Non-compliance} au dépôt, d'où la réadmission
compliance: {Négativiste}, {argumente} chaque demande
compliance: {Obéissante} et tranquille, aucun souci
compliance, hard: {On doit lui répéter} 10 fois de se laver
compliance, hard: Sa sœur a réussi à {lui faire entendre raison} pour l'injection.
compliance, hard: {Ne se mobilise pas} dans ses démarches
compliance, hard: {Fait la sourde oreille} aux recommandations
character: {Hostile} et {arrogante} en tournée
character: {Immature}, boude au fond du salon, {bébé gâté}
character: {Quêteux}, achale tout le monde pour du tabac
character: {Histrionique} +++, pleure fort dans le corridor
character: {Dépendante affective}, {collante} avec l'éducateur.
character: {Impoli} avec la préposée aux repas
character: Couple {difficile}, fille {contrôlante}
character, hard: {Se complaît} dans son rôle de malade
character, hard: {Bénéfices secondaires} évidents, comparution lundi.
character, hard: {Jamais content}, peu importe ce qu'on lui offre
character, hard: {Teste les limites} toute la journée, {veut tout tout de suite}
belittling: {Chigne} pour le repas puis mange deux cabarets
belittling, hard: {Elle est bien fine} aujourd'hui, a pris ses pilules comme une grande
belittling, hard: {Crise de bacon} pour un bas perdu.
appearance: Linge {sale}, {odeur nauséabonde}, cheveux gras
appearance, hard: {Accoutrée comme} une adolescente malgré ses 55 ans
insight: {Peu d'autocritique} quant à l'effet de l'alcool sur ses enfants
insight: {Introspection absente}, {nie sa maladie}
insight: Autocritique: {faible}. Jugement: {pauvre}.
insight, hard: {Se pense} capable de vivre sans médication
insight, hard: {N'a pas compris la gravité} de son état.
deficit: {Peu de capacités d'adaptation}, {dysfonctionnelle} à la maison
deficit: {En décompensation} psychotique, a vendu ses meubles
deficit, hard: Usagère {très hypothéquée}, bas seuil attendu
pessimism: Évolution {chronique et détériorante}, prévoir CHSLD.
pessimism: Situation {sans espoir} selon l'ancienne équipe
pessimism, hard: Aura {toujours besoin de quelqu'un pour} mener sa vie
pessimism, hard: {Potentiel de réadaptation: nul}
failure: {Échec} de l'hôpital de jour, {échec} du suivi externe
failure: {A abandonné} le programme à la 2e semaine, encore
failure: {Non répondeuse} à 3 ISRS
suicide: Oncle: {suicide complété} à 50 ans; {suicide réussi} du père
suicide: 3e {menace suicidaire} cette sem., {contrat de non-suicide} signé
suicide, hard: N'a pris {que 6 comprimés} et a elle-même fait le 911
substance: Longue hx de {poly-toxicomanie}, {abuse} aussi de somnifères
substance: Dépistage {propre} ce matin, le dernier était {sale}
substance: {Junkie} du quartier, {saoul} à l'arrivée
substance, hard: Cherche {sa dose} d'hydromorphone auprès de chaque médecin
coercion: Usagère {a fugué} par la cuisine, ramenée à 22 h
coercion: On lui {permet} de garder son cellulaire jusqu'à 22 h.
coercion: {Mis en} isolement et contentionné {pour son bien}
coercion, hard: {Perd son privilège} de sortie pour avoir sacré
risk: {Explosif}, {menaçant}, 2 pour 1
risk, hard: {Bombe à retardement}, garder la porte libre
service-use: {Grand consommateur de soins}, {bloque un lit} depuis 3 mois
service-use, hard: {Connaît tous les trucs} pour se faire admettre.
disability: {Confiné} au fauteuil roulant, {handicapé mental}
othering, hard: {Ce monde-là} ne vient pas à leurs rdv
compliance, quotation: « Y ont écrit “refuse”. Je dormais! » rapporte-t-il à la commissaire aux plaintes.
suicide, quotation: Ses mots: « quand papa s'est suicidé, personne voulait le dire »
deficit, quotation: D'entrée de jeu: "chu pas bas niveau, chu tanné".
service-use, quotation: L'usager a entendu « tiens, l'abonné de l'urgence » au triage et il est parti.
character, quotation: Lit un passage de son journal: « paresseuse, exigeante. Qui a décidé ça? »
character, negation: Demande sans détour, sans être hostile ni impolie
risk, negation: Aucune menace, aucun geste violent à ce jour.
compliance, negation: On ne peut pas dire qu'il est réfractaire: il veut un autre médecin
credibility, negation: Rien n'indique qu'elle exagère.
risk, negation: N'a pas été agressive ni envers autrui ni envers elle
risk, meta: Alerte « VIOLENT » de 2004 retirée du bandeau après révision avec lui
suffering, meta: Pour le bulletin: écrire vit avec, et non souffre de.
credibility, meta: Nous convenons que « mauvais historien » parle plus de notre hâte que de sa mémoire.
label, meta: Demande de rectification: biffer le mot toxicomane du sommaire de 2012
insight, meta: Formation: que mettre à la place d'« autocritique nulle »?
substance, name: Rencontre AA Les Ivrognes Heureux le mardi (nom du groupe)
risk, name: Rdv à l'Alternative Violence, 15 h, avec son intervenant
label, name: Dr Lefou et la TS Mme Salé au PII de jeudi
suicide, name: Remis: 1 866 APPELLE et dépliant de l'Association québécoise de prévention du suicide
coercion, legal: Garde autorisée par la Cour du Québec, 21 jours, art. 30 C.c.Q.; avis remis au pt.
compliance, legal: Ordonnance de traitement, al. 4: « à défaut de se conformer, l'usager pourra être ramené »
risk, legal: Verdict de NRC 2015 (voies de fait), libération inconditionnelle par la CETM en 2022
substance, legal: Condition de probation no 3: s'abstenir de consommer; audience pour bris remise au 9
character, victim: A grandi avec un père explosif et cruel
risk, victim: Menacée au couteau par un coloc violent, relogée à la maison d'hébergement.
suicide, victim: Son ex faisait du chantage suicidaire pour la retenir.
coercion, victim: Enfermée enfant; l'isolement réveillerait ça (voir directives)
compliance, other subject: Visio récalcitrante, poursuivi au téléphone.
credibility, other subject: L'employeur allègue un vol; le syndicat l'aide à répondre
compliance, other subject: L'aide sociale a refusé la demande, révision rédigée ensemble
character, other subject: Voisins d'en haut impolis et bruyants, dort 3 h.
risk, other subject: Tumeur agressive selon l'onco; monsieur veut les chiffres
substance, word sense: Pansement propre et sec, plaie sale au départ, nettoyée
coercion, word sense: Fugue de Bach au piano de l'unité, trois copatients écoutent.
deficit, word sense: Douleur chronique au genou, physio le jeudi
failure, word sense: Remise d'un prix: échecs et dames, 1er au tournoi
insight, word sense: Bon jugement du fils: a appelé avant de venir
coercion, word sense: Permis de conduire renouvelé, fier de sa photo.
label, identity: Dit « schizo » en riant quand il parle de lui. C'est son mot, pas le nôtre.
label, identity: Préfère entendeuse de voix à patiente; va au REV le lundi.
disability, identity: Se présente comme artiste handicapé, veut ce mot tel quel
substance, identity: Anime les NA: « Jo, dépendante », comme elle se nomme elle-même
label, diagnosis: Axe II: TPL (antécédent)
substance, diagnosis: Delirium de sevrage d'alcool 2017 (F10.4), hépatite alcoolique résolue
character, diagnosis: Trouble de la personnalité histrionique écarté par Dre Wu.
disability, diagnosis: Déficience intellectuelle légère (DSM-5), soutien en place
clean: Ne voulait pas de prise de sang: veines sensibles depuis hier. Réessayer vendredi.
clean: Joue aux cartes avec 3 copatients, rit souvent
clean: Est sortie à 14 h nourrir son chat et a téléphoné à 16 h pour le dire.
clean: Inj. deltoïde G, site beau, prochaine dans 28 j
clean: Souhaite un 3½ près de la rivière d'ici un an
clean: Nomme le tremblement comme raison de l'arrêt; dose réduite de moitié.
clean: A crié et frappé la table 2 fois à 11 h 05 quand la sortie a été annulée; assis avec le pair aidant jusqu'à 11 h 30
clean: Boit 2-3 bières la fin de semaine, veut en rester là
clean: 14 visites à l'urgence cette année, surtout la nuit, panique quand seule.
clean: Pds 71 kg, TA 118/74, glycémie à jeun 5,2
clean: Nous voyons ceci autrement: elle croit que le repos suffira, je m'inquiète du sommeil. Revu dans 3 j.
clean: Vêtements tachés, les mêmes que lundi; la laveuse prend de la monnaie qu'il n'a pas. Jetons remis.
clean: Garde du 2 au 9 mai, puis est resté par choix
clean: Son frère est un allié, vient à la soirée des proches
clean: Pas d'opioïdes depuis le 11 janv. Trousse de naloxone renouvelée
`)
