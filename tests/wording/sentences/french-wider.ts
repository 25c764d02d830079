import {readSentences, type Sentence} from './sentence.js'

/** French sentences of other kinds of writer, of 29 November 2026; written after the rules had been mended for the wide ones, and measured with once. */
export const sentences: Sentence[] = readSentences(`
label: Transfert de Val-d'Or: {deux schizophrènes}, un volontaire.
label: {L'anorexique} du 4e n'a pas touché à son plateau.
label: Il s'agit d'{un narcissique} notoire.
label, hard: {Le paranoïaque} du logement 3 a rappelé.
label, identity: Il se dit alcoolique et y trouve une force.
label, other subject: Son roman préféré parle d'un détective schizophrène.
suffering: Madame Noël {est affligée d'}une dépression depuis son licenciement.
suffering: Il {est victime d'}hallucinations la nuit.
suffering, hard: {Paralysée par} l'anxiété, elle ne sort plus.
suffering, victim: Elle a été victime d'un vol rue Sainte-Catherine.
credibility: Il {maintient} que les voisins sont entrés chez lui.
credibility: Son explication {ne tient pas la route}.
credibility: {Feint} de dormir à la tournée de 23 h.
credibility: {Exagère} ses symptômes devant le médecin.
credibility: {Raconte des histoires} à l'équipe.
credibility, negation: Aucune raison de douter de ce qu'elle rapporte.
credibility, legal: Le procureur allègue un bris de probation.
compliance: On lui rappelle qu'il {doit} prendre ses pilules.
compliance: {Ne collabore pas} aux signes vitaux x3.
compliance: {Fait fi des} recommandations et quitte.
compliance: {Saute} ses doses de clozapine.
compliance: {Difficile à mobiliser}, n'ouvre pas la porte.
compliance, other subject: L'école n'a pas collaboré à notre demande.
compliance, word sense: L'ascenseur n'est pas conforme au code.
character: {Égocentrique} et {impatient} avec les autres résidents.
character: {Profite} de la bonté des bénévoles.
character: {Boude} dans sa chambre après la visite annulée.
character: {Monopolise} le groupe.
character: {Malhonnête} au sujet de l'argent.
character, hard: {Jamais contente} de ce qu'on lui offre.
character, quotation: Il écrit : « J'ai été égoïste et paresseux pendant des années. »
character, word sense: Elle a peint un paysage capricieux.
belittling: {La pauvre petite}, c'est triste de la voir ici.
belittling: {Pique une crise} quand la cuisine ferme.
belittling: {Chiale} sur la nourriture.
belittling, other subject: Son enfant fait des crises à l'heure du coucher.
appearance: {Mal rasé}, {sent mauvais}, ongles longs.
appearance: {Tenue négligée}, {cheveux gras}.
appearance, word sense: Le drain qui sent mauvais a été signalé à l'entretien.
insight: {Compréhension limitée} de sa maladie.
insight: {Jugement altéré} comme le montrent ses dépenses.
insight: {Banalise} sa consommation.
insight, quotation: Sa sœur dit : « Il n'a aucune autocritique. »
deficit: {Inapte à} gérer son budget.
deficit: {Ne fonctionne pas} en dehors de l'hôpital.
deficit: {N'a pas les capacités} pour vivre seule.
deficit, negation: Il n'est pas incapable de vivre seul.
pessimism: {Patient à vie}, {ne travaillera jamais}.
pessimism: {Irrécupérable}, {sans avenir}.
pessimism: La famille sait qu'{il ne faut pas s'attendre à} grand-chose.
pessimism, word sense: La douleur est devenue chronique après la deuxième opération.
failure: {Échec} de trois placements.
failure: {A abandonné} le traitement deux fois.
failure: {A manqué} quatre rendez-vous {sans raison valable}.
failure, word sense: Le télécopieur a échoué deux fois, lettre postée.
suicide: {Suicide réussi} d'un frère en 2019.
suicide: {Gestes parasuicidaires} chaque semaine.
suicide: {Menaces suicidaires} à sa mère pour {obtenir} un congé.
suicide, negation: Elle n'a pas fait de tentative de suicide.
substance: {Ivrogne} notoire du quartier.
substance: Sa mère {est toxicomane} aussi.
substance: {Gelé comme une balle} à l'accueil.
substance: {Est retombé dans} ses vieilles habitudes après son chèque.
substance, victim: Il a vécu de l'abus physique au foyer de groupe.
coercion: {On lui a permis} un appel après le souper.
coercion: {Mis sous contention} après le refus.
coercion: {S'est évadé} de l'unité à midi.
coercion: {Obligé de} prendre sa douche.
coercion, word sense: La permission de stationner est affichée.
coercion, legal: Il fait l'objet d'une ordonnance de traitement de la Cour supérieure.
risk: {Violent} avec le personnel de soir.
risk: {Tempérament explosif}, posture {menaçante}.
risk: {Danger pour} lui-même et {pour le public}.
risk: {Perd le contrôle} sans avertissement.
risk, victim: Elle a été agressée par un inconnu au parc.
service-use: {Un habitué} de l'urgence.
service-use: {Occupe un lit} dont un autre aurait besoin.
service-use: {Appelle sans arrêt}.
service-use, word sense: Il joue aux cartes avec les habitués de la légion.
disability: {Confiné à} un fauteuil roulant.
disability: Sœur {arriérée mentale} en foyer.
disability, word sense: Son handicap au golf a baissé à douze.
othering: {Des gens comme elle} ne paient jamais leur loyer.
othering: {Ce genre de patients} passe toujours en premier.
othering, word sense: Les gens aiment sa cuisine et en redemandent.
clean: Elle a demandé la plus petite dose et l'équipe a accepté.
clean: Né à Moncton, il a été soudeur et son atelier lui manque.
clean: L'autobus était en retard, le groupe a commencé à dix heures dix.
`)
