import {readSentences, type Sentence} from './sentence.js'

/** French sentences, as Quebec charts them, of 28 November 2026, written before the rules of that day were touched: measured with before and after; only the kinds of what was flagged wrongly were looked at. */
export const sentences: Sentence[] = readSentences(`
label: Homme de 34 ans, {bipolaire}, connu du CLSC, amené par les ambulanciers.
label: {La borderline} de la chambre 12 a sonné toute la nuit.
label: Trois {alcooliques} en attente à l’urgence ce matin.
label, hard: C’est {un cas psy}, à transférer dès que possible
suffering: Madame {souffre d’}anxiété depuis le décès de son conjoint.
suffering: Sa sœur est {atteinte de} schizophrénie, suivie à Laval.
credibility: L’usager {prétend} avoir pris ses comprimés hier soir.
credibility: {Allègue} des douleurs au dos, rien à l’examen.
credibility: {Soi-disant} malade, absent du groupe pour une 3e fois.
credibility: Pt {peu fiable}, {version qui change} d’un intervenant à l’autre.
credibility: {Exagère} ses symptômes pour prolonger le séjour.
credibility, hard: Se dit incapable de marcher {mais vu} au dépanneur une heure après.
compliance: {Non observant} à sa médication depuis le congé.
compliance: {Refuse} le bain, {refuse} le souper, {refuse} de parler à l’infirmière.
compliance: Usagère {non collaborante} à l’évaluation.
compliance: {Résistant aux soins} ce matin, deux préposés requis.
compliance: {N’écoute pas} les consignes et {ne respecte pas} le plan de traitement.
compliance, hard: {Il faut toujours répéter}, fait à sa tête
character: Patiente {manipulatrice}, {clive} l’équipe.
character: Monsieur est {exigeant} et {impatient} avec le personnel de soir.
character: {Recherche l’attention} du personnel, s’effondre au poste.
character: {Théâtrale} au téléphone avec sa fille.
character: {Capricieux} et {têtu} quand vient l’heure de la douche.
character: Attitude {hautaine}, {arrogant} envers les stagiaires.
character, hard: {Se pose en victime} dès qu’on met une limite.
character, hard: {Joue avec les nerfs} du personnel
belittling: {Petite madame} bien gentille, confuse par moments.
belittling: {Fait une crise} parce que la télé est fermée.
belittling, hard: Réagit {comme un enfant} lorsqu’on lui dit d’attendre.
appearance: {Hygiène déplorable}, vêtements souillés, {odeur nauséabonde}.
appearance: Allure {débraillée}, cheveux gras.
insight: {Autocritique pauvre}, {jugement altéré}, veut retourner chez elle.
insight: {Ne reconnaît pas sa maladie}, {dans le déni} de ses voix.
insight, hard: {Ne voit pas le problème} avec sa consommation.
deficit: {Bas niveau de fonctionnement}, requiert de la stimulation pour tout.
deficit: {Décompensation} récente, {incapable de} gérer son budget.
pessimism: {Pronostic sombre}, {ne pourra jamais} vivre seule.
pessimism: {Cas chronique}, {rien ne fonctionne}.
pessimism, hard: {On a tout essayé} avec elle.
failure: {Échec} à deux antidépresseurs.
failure: {Ne s’est pas présenté} à son rendez-vous {sans raison valable}.
failure, hard: {A encore gâché} sa place en ressource.
suicide: Son père {s’est suicidé}, son oncle a {commis un suicide}.
suicide: {Tentative de suicide ratée} à 19 ans.
suicide: {Menace de se suicider} {pour obtenir} un congé.
substance: {Toxicomane} connu, {abus de drogues} depuis l’adolescence.
substance: Urine {sale} vendredi.
substance: {Quête} des benzos à chaque visite.
coercion: {Mis en contention} à 21 h 40 après un code blanc.
coercion: {Permission accordée} pour un appel après le souper.
coercion, hard: {Forcé de} rester dans sa chambre jusqu’aux excuses.
risk: {Violent} et {imprévisible}, ne pas rencontrer seul.
risk: Usager {agressif} verbalement, connu {dangereux}.
service-use: {Abonné de l’urgence}, {revient encore} pour la même plainte.
service-use, hard: {Se croit à l’hôtel} quand il est hospitalisé.
disability: {Clouée à son fauteuil roulant} depuis l’accident.
disability: Frère {handicapé mental} à la maison.
othering: Devrait vivre avec {des gens comme lui}, pas dans un immeuble {normal}.
label, quotation: Elle dit : « Pour eux je suis juste une folle. » Pleure.
character, quotation: Sa mère nous dit qu’il est « paresseux et manipulateur », et qu’elle est épuisée.
compliance, quotation: Le dernier résumé dit « non compliant, refuse sa médication »; il n’est pas d’accord.
risk, quotation: « Je ne suis pas violent, j’avais peur », nous dit-il.
credibility, quotation: Il a écrit “ils disent que je mens” dans son journal.
risk, negation: Aucun comportement agressif ni violent depuis l’admission.
character, negation: Elle n’a pas été exigeante ni hostile.
compliance, negation: N’a jamais refusé une dose.
insight, negation: Ne présente pas de manque d’autocritique; nomme bien ses signes.
risk, negation: N’est pas dangereux pour autrui.
label, meta: Nous avons parlé du mot « schizophrène » et de ce qu’il lui fait.
compliance, meta: Éviter les termes comme non compliant dans les lettres.
label, meta: L’atelier porte sur les préjugés, dont le mot toxicomane.
label, name: Va aux Alcooliques Anonymes le jeudi.
disability, name: Référée à l’Association des personnes handicapées de Laval.
risk, name: Participe au groupe Violence Info comme paire aidante.
risk, legal: Accusé de voies de fait; comparution le 4 mai au palais de justice.
coercion, legal: Ordonnance de garde en établissement jusqu’au 12 décembre, tribunal avisé.
compliance, legal: N’a pas respecté une condition de sa probation, selon le jugement du tribunal.
risk, victim: Son ex-conjoint était violent et contrôlant pendant des années.
substance, victim: A dévoilé des abus sexuels par un entraîneur à 12 ans.
risk, victim: A été agressée au refuge vendredi et n’y dort plus.
character, other subject: Son propriétaire est impoli et exigeant pour le loyer.
compliance, other subject: La pharmacie refuse de renouveler avant lundi.
credibility, other subject: L’assureur prétend que le formulaire est arrivé trop tard.
risk, other subject: Le chien du voisin est agressif, elle évite l’escalier.
failure, other subject: La fournaise a encore lâché, l’appartement est froid.
substance, word sense: Linge propre rangé dans le tiroir avec son aide.
failure, word sense: Clinique d’insuffisance cardiaque lundi, poids stable.
deficit, word sense: Fait le cours d’aquaforme à faible intensité.
label, word sense: A vu une comédie folle au cinéma avec son frère.
compliance, word sense: Compliance vésicale normale au bilan.
coercion, word sense: A mis la table et préparé le thé pour le groupe.
suffering, word sense: Souffre du froid dans son logement, plinthe brisée.
risk, word sense: Publicité agressive au téléphone, elle a raccroché.
character, word sense: Les mots croisés étaient difficiles mais elle les a finis.
failure, word sense: A manqué l’autobus, est venu à pied et à l’heure.
label, identity: Se dit autiste et en est fière.
label, identity: Se présente comme alcoolique en rétablissement, c’est son mot.
disability, identity: Préfère « femme handicapée » à tout autre terme.
label, diagnosis: Dx : trouble bipolaire de type II, en rémission partielle.
deficit, diagnosis: Diagnostic : déficience intellectuelle légère (F70).
clean: A marché jusqu’au marché avec sa voisine, acheté du pain et des prunes.
clean: Dort 7 h, a mangé la moitié du déjeuner, au groupe à 10 h.
clean: TA 128/76, pouls 72, afébrile. Bilan à venir.
clean: Plan de crise revu ensemble; elle a ajouté le numéro de sa tante.
clean: Aimerait un emploi avec moins de nuits et demande de l’aide pour son CV.
clean: Injection donnée au deltoïde gauche à 10 h 15, prochaine le 12 décembre.
clean: Elle dit non à l’augmentation aujourd’hui et veut y penser jusqu’à vendredi.
clean: Entend deux voix cette semaine; la musique et la marche ont aidé.
clean: Rencontre familiale à 14 h, interprète réservé.
clean: Sa mère est venue, elles ont joué aux cartes et ri.
clean: N’est pas venu mardi; a texté que l’auto était en panne.
clean: Aime l’atelier de menuiserie et montre à un nouveau membre.
clean: Tremblement des deux mains depuis dimanche, lithiémie faite.
clean: A choisi de cesser la quétiapine à cause du poids; Dre Roy avisée.
clean: Loyer payé jusqu’en mars, carte de la banque alimentaire renouvelée.
`)
