import {readSentences, type Sentence} from './sentence.js'

/** French sentences written from the guides alone: words that are harmless where they stand. */
export const sentences: Sentence[] = readSentences(`
character, quotation: «\u00a0Ma mère dit que je suis manipulatrice\u00a0», raconte-t-elle.
label, quotation: Il se présente\u00a0: «\u00a0J’étais un toxicomane, je suis un père.\u00a0»
compliance, quotation: Elle précise\u00a0: « je ne refuse pas, j’ai peur ».
credibility, quotation: Sa sœur affirme “il ment toujours”.
insight, quotation: « On m’a dit que je manquais d’autocritique », note-t-il.
risk, quotation: "Je ne suis pas dangereux, j’ai peur", dit-il.
suicide, quotation: « Mon père a commis un suicide », confie-t-elle.
belittling, quotation: Demande qu’on ne lui parle pas « comme à un bébé ».
deficit, quotation: « J’ai décompensé en mai », écrit-il dans son journal.
substance, quotation: Objectif\u00a0: « rester clean ».
coercion, quotation: « J’ai fugué parce que j’étouffais », explique-t-elle
character, quotation: Elle dit se trouver « paresseuse et égoïste
pessimism, quotation: On lui aurait dit : « tu ne guériras jamais ».
othering, quotation: « Les gens normaux dorment », dit-il en riant.
risk, negation: Aucune agressivité ni menace cette semaine.
risk, negation: Il n’est pas violent.
character, negation: Ni hostile ni méfiante à l’entrevue.
compliance, negation: N’est jamais opposante aux soins.
character, negation: Sans manipulation ni recherche d’attention.
credibility, negation: Pas de simulation ni d’exagération.
insight, negation: Elle ne manque pas d’introspection.
character, negation: Calme, non agité, souriant.
risk, negation: Aucune idée violente rapportée; pas de danger pour autrui.
character, negation: Aucunement exigeante, elle attend son tour.
pessimism, negation: Ce n’est pas un cas désespéré, et nous le lui avons dit.
character, negation: Elle n’a pas été impolie ni provocante.
compliance, meta: Le mot «refus» a été remplacé par la raison donnée.
label, meta: Le terme schizophrène lui déplaît; on écrira autrement.
character, meta: Formation sur les étiquettes comme manipulateur et capricieux.
compliance, meta: Éviter d’écrire non compliant au plan.
service-use, meta: L’expression porte tournante a été retirée du rapport.
label, meta: Elle demande ce que veut dire le mot borderline.
suicide, meta: Le guide recommande de ne plus dire commettre un suicide.
insight, meta: Discussion d’équipe sur le terme autocritique.
label, name: Va aux Narcotiques Anonymes le lundi.
suicide, name: Référé au Centre de prévention du suicide de Québec.
substance, name: Dossier transmis à l’Association des intervenants en dépendance.
disability, name: Office des personnes handicapées du Québec\u00a0: demande envoyée.
risk, name: Échelle d’agressivité manifeste cotée à chaque quart.
label, name: Clinique des troubles psychotiques, 3e étage.
pessimism, name: Échelle de désespoir de Beck\u00a0: 3.
suffering, name: Suivie au Centre d’aide aux victimes d’actes criminels.
disability, name: Regroupement des usagers du CIUSSS, rencontre jeudi.
coercion, legal: Garde en établissement ordonnée par la Cour du Québec, 21 jours.
insight, legal: Déclaré inapte à consentir aux soins; curateur avisé.
coercion, legal: Doit respecter les conditions de sa probation, selon l’ordonnance.
risk, legal: Garde préventive, danger pour elle-même au sens de la P-38.
coercion, legal: Isolement consigné selon le protocole et l’article 118.1.
label, legal: Verdict de non-responsabilité criminelle, audience à la CETM.
compliance, legal: A signé le formulaire de refus de traitement.
risk, legal: Accusé de voies de fait, comparution mardi.
coercion, legal: Autorisation judiciaire de soins demandée pour trois ans.
suffering, victim: Elle a subi de la violence conjugale.
risk, victim: Son ex-conjoint était violent et menaçant.
suffering, victim: Victime d’agression sexuelle en 2019.
risk, victim: Il a été menacé par un voisin.
character, victim: Manipulée par son ancien patron, elle a perdu ses économies.
suffering, victim: Victime d’un accident de la route.
credibility, victim: On lui a menti sur son salaire.
coercion, victim: Son mari ne lui permettait pas de travailler.
risk, victim: Frappé par un autre résident au salon.
character, victim: Père contrôlant et dur avec elle.
compliance, other subject: Le propriétaire refuse de réparer le chauffage.
credibility, other subject: L’assureur prétend ne rien avoir reçu.
compliance, other subject: La pharmacie refuse de devancer la dose.
character, other subject: Sa patronne est exigeante et impatiente.
risk, other subject: Le chien du voisin est agressif.
risk, other subject: Quartier dangereux, il souhaite déménager.
failure, other subject: Le programme a échoué à la rappeler.
character, other subject: Son colocataire est envahissant.
credibility, other subject: Le ministère admet un retard.
coercion, other subject: La résidence ne permet pas les chats.
appearance, other subject: Logement malpropre à son arrivée; elle a tout lavé.
compliance, other subject: L’école s’oppose à l’horaire allégé.
compliance, word sense: Bactérie résistante aux antibiotiques.
failure, word sense: Échec au permis de conduire, reprise en mai.
failure, word sense: Insuffisance cardiaque stable.
substance, word sense: Vêtements propres apportés par sa fille.
substance, word sense: Linge sale descendu à la buanderie.
coercion, word sense: Mise en place d’un cathéter.
coercion, word sense: Mise à jour du plan.
deficit, word sense: Niveau bas de sodium.
pessimism, word sense: Douleur chronique au dos.
risk, word sense: Interaction médicamenteuse dangereuse.
character, word sense: Un travail exigeant mais qu’il aime.
character, word sense: Il manipule bien les outils à l’atelier.
suffering, word sense: A atteint son objectif de marche.
suffering, word sense: Elle a souffert de la chaleur en juillet.
belittling, word sense: Crise d’asthme à 3 h.
belittling, word sense: Sa petite-fille a cinq ans et vient dimanche.
credibility, word sense: Plainte déposée au commissaire, avec notre aide.
service-use, word sense: Abonnée à la bibliothèque du quartier.
service-use, word sense: Porte tournante bloquée à l’entrée principale.
compliance, word sense: Observance du dimanche importante pour elle.
disability, word sense: Stationnement pour personnes handicapées demandé.
othering, word sense: ECG normal. Démarche normale.
character, word sense: Cheveux négligemment attachés, elle riait.
deficit, word sense: Cirrhose décompensée exclue.
credibility, word sense: Il admet deux visiteurs par jour, dit le règlement.
label, word sense: Bilan limite, à répéter.
label, identity: Elle se dit bipolaire et tient à ce mot.
label, identity: Il se présente comme alcoolique en rétablissement.
disability, identity: Se définit comme sourd; préfère LSQ.
label, identity: S’identifie comme autiste.
label, identity: Il revendique le mot fou dans son art.
label, identity: Elle préfère schizophrène à toute autre formule, et le dit.
label, diagnosis: Dx : trouble schizoaffectif, type bipolaire.
label, diagnosis: Diagnostic\u00a0: trouble de la personnalité borderline.
substance, diagnosis: Impression\u00a0: abus d’alcool, sans précision.
deficit, diagnosis: Trouble neurocognitif majeur, léger déclin.
label, diagnosis: CIM-10 F20.0, schizophrénie paranoïde.
character, diagnosis: Axe II\u00a0: personnalité histrionique.
pessimism, diagnosis: Dépression résistante au traitement, avis demandé pour ECT.
character, diagnosis: Diagnostics\u00a0: trouble explosif intermittent.
`)
