import {readSentences, type Sentence} from './sentence.js'

/** French sentences of 29 November 2026, written by somebody who had not seen the rules: the half kept apart, that nobody reads. */
export const sentences: Sentence[] = readSentences(`
label: {Schizophrène} de 34 ans, en rupture de traitement depuis septembre.
compliance: Pt {non compliant} à sa rispéridone, enseignement refait.
character: {Cherche l'attention} en se grattant les avant-bras devant le poste.
suffering: {Souffre de} schizophrénie depuis l'âge de 19 ans.
disability: {Cloué à son fauteuil roulant} depuis l'accident de 2012.
compliance: {Refuse de collaborer} à l'évaluation, ferme les yeux quand on lui parle.
insight: Est {dans le déni} face à sa consommation.
character: Pte {hystérique} à l'arrivée au triage, P2.
label: {Alcoolique} depuis 20 ans, vit en maison de chambres.
credibility: {Prétend} avoir pris ses comprimés ce matin.
compliance: Usager {oppositionnel} et peu collaborant aux soins d'hygiène.
coercion: {A fugué} de l'unité vers 19 h 45 pendant la pause du gardien.
substance: {Clean} depuis 8 mois, fier de lui.
substance: Mauvaise observance, comportement de {quêteur de narcotiques} à l'urgence.
appearance: {Négligé de sa personne}, barbe longue, odeur nauséabonde.
character: {Théâtrale} dans l'expression de sa douleur.
failure: {Échec au lithium} et à l'épival, usager réfractaire.
credibility: Se plaint constamment de douleurs {sans fondement}.
label: {Borderline typique}, clive l'équipe depuis son arrivée.
label: {Junkie} du centre-ville, bien connu du CLSC.
pessimism: Cas lourd, chronique, {sans potentiel de réadaptation}.
belittling: Pt {capricieux} aux repas, renvoie le cabaret deux fois.
coercion: Pt psychotique et agité, mis en chambre d'isolement {pour qu'il comprenne}.
failure: {Irresponsable} dans la gestion de son diabète.
character: Exigeante et {revendicatrice}, sonne aux 10 minutes.
pessimism: Grabataire et démente, {plus rien à en tirer} selon la fille et l'équipe.
service-use: {Encore lui à l'urgence ce soir, pour changer}.
service-use: {Prend l'hôpital pour un hôtel}, demande quand est servi le déjeuner.
credibility: Capable de descendre fumer {quand ça fait son affaire}.
credibility: {À l'en croire}, il n'aurait pas bu depuis la fête du Travail.
credibility: Raconte des {menteries} au sujet de ses rendez-vous à la clinique.
character: {Fait son cinéma} devant les visiteurs, tranquille une fois seule.
suicide: Le conjoint de madame a {réussi son suicide} à la troisième reprise.
suicide: Menace de se tuer {juste pour garder son lit}.
character: {Joue à la victime} dès qu'on lui met un cadre.
belittling: {Fait la baboune} dans sa chambre depuis le refus de sa sortie.
belittling: A piqué une {crise de bacon} pour une cigarette.
belittling: {Belle petite madame} de 88 ans, fine comme tout, mangée à la cuillère par la PAB.
belittling: {Mise en couche} pour la nuit, bavette au souper.
belittling: A {l'âge mental d'un enfant de 5 ans}.
coercion: On lui a permis d'appeler sa mère {à condition qu'il file doux}.
coercion: {Remis à sa place} par l'intervenant devant les autres résidents.
failure: {A couru après}, consomme malgré tous nos avertissements.
failure: Ne s'aide pas beaucoup, attend que {tout lui tombe tout cuit dans le bec}.
failure: {Aucun effort de sa part} pour se trouver un logement.
failure: {Sabote tous les plans} mis en place par le SIV.
appearance: {Sent la tonne}, linge crotté, cheveux gras.
appearance: S'est laissé aller depuis la séparation, {fait pitié à voir}.
substance: {Accro} aux benzos depuis le décès de sa conjointe.
substance: Test de dépistage {sale} pour la cocaïne.
substance: Bébé {né toxicomane}, jour 3 du sevrage à la morphine.
label: {Ivrogne notoire} de la paroisse, au dire du policier.
label: Transférer {le TPL du lit 6} à l'autre équipe SVP.
label: {Déficiente légère}, placée en RI depuis 2001.
service-use: {Cas social parqué chez nous} en attendant le CHSLD.
service-use: {Bloque un lit} de courte durée depuis 52 jours.
pessimism: {Ne s'en sortira jamais} sans encadrement 24 h.
pessimism: {Peine perdue} de l'inscrire à un plateau de travail.
pessimism: Va rechuter, c'est {juste une question de temps}.
pessimism: {On ne se fait pas d'illusions} quant à son retour aux études.
failure: Toutes les ressources du secteur l'ont mis dehors, {avec raison}.
suffering: {Rongée par la maladie mentale} depuis la naissance de sa fille.
disability: {Un poids pour sa conjointe}, qui n'en peut plus.
character: {Tête de cochon}, veut rien savoir du physio.
character: Usager {profiteur}, quête des cigarettes à tout un chacun.
insight: Fonctionnement pauvre, jugement de travers, {s'imagine qu'il va retourner conduire} son camion.
trap, quotation: Sa mère nous dit : « C'est un manipulateur. » On lui demande ce qui l'a inquiétée.
trap, quotation: Il se décrit comme « un cas désespéré » depuis la perte de son logement.
trap, quotation: L'usagère demande qu'on note : « Je refuse l'injection parce que je tremble après. »
trap, negation: N'est pas manipulatrice : elle demande clairement ce dont elle a besoin.
trap, negation: Monsieur n'est ni paresseux ni démotivé, sa fatigue suit la hausse de dose.
trap, negation: Absence au rendez-vous non liée à un refus : l'ascenseur était en panne.
trap, negation: On ne peut pas parler de non-compliance, la pharmacie n'avait pas reçu l'ordonnance.
trap, meta: Discussion d'équipe sur l'expression « porte tournante », retirée du tableau.
trap, meta: Capsule de formation : pourquoi ne plus écrire « commettre un suicide ».
trap, meta: Au lieu de « refuse ses médicaments », inscrire ce qui a été offert et répondu.
trap, meta: Usager blessé de lire le mot « manipulateur » dans ses notes de 2016.
trap, meta: Le pair aidant explique que « propre » et « sale » ne conviennent pas pour parler d'un test.
trap, meta: Le mot « schizophrène » a été corrigé sur la feuille de transfert.
trap, meta: La stagiaire demande ce que veut dire « cas lourd »; échange sur des mots plus justes.
trap, meta: Dr Gagnon propose d'écrire « n'a pas répondu à » plutôt que « échec ».
trap, name: Déménagé au 45, rue Difficile, à Lévis, vendredi dernier.
trap, name: Participe aux rencontres des Alcooliques Anonymes le mardi à Verdun.
trap, name: Lit la revue Drogues, santé et société pour son cours au cégep.
trap, name: Inscrite au groupe Narcotiques Anonymes, réunions en ligne.
trap, name: A joué dans la pièce La Menteuse avec la troupe du quartier.
trap, name: Suivi par l'équipe de la Clinique des maladies chroniques, GMF des Érables.
trap, legal: Verdict de non-responsabilité criminelle pour cause de troubles mentaux, audience de la CETM le 12 juin.
trap, legal: Garde préventive débutée à 22 h 40 selon la loi P-38.
trap, legal: Garde en établissement autorisée par la Cour du Québec pour 21 jours.
trap, legal: Accusé de défaut de se conformer, date de comparution le 3 mai.
trap, legal: Déclaré délinquant dangereux par le tribunal en 2005, dossier relu pour l'audience.
trap, name: La Loi sur la protection des personnes dont l'état mental présente un danger a été expliquée à l'usagère.
trap, victim: Elle a été victime de fraude téléphonique, plainte déposée au SPVM.
trap, victim: Demande d'indemnisation à l'IVAC comme victime d'acte criminel.
trap, other subject: La plaie ne guérit pas malgré six semaines de pansements, référée en stomothérapie.
trap, other subject: La sonnette de lit est défaillante, demande faite au service technique.
trap, other subject: L'assureur refuse de couvrir le deuxième mois d'Invega, appel déposé.
trap, other subject: Le propriétaire refuse de réparer le chauffage, lettre écrite avec le locataire.
trap, other subject: L'école a refusé sa réintégration tant que la rencontre n'a pas lieu.
trap, other subject: Le lève-personne est non conforme à la norme, retiré du service.
trap, other subject: Télécopieur encore capricieux, résultats envoyés par courriel sécurisé.
trap, other subject: Mise à jour ratée du système hier soir, notes tardives.
trap, word sense: Maladie rénale chronique stade 3, DFGe 41.
trap, word sense: Poumon peu compliant, PEEP ajustée à 12 par l'inhalothérapeute.
trap, word sense: Manipulation de la hanche sous anesthésie prévue jeudi.
trap, word sense: Insuffisance hépatique, bilan complémentaire demandé.
trap, word sense: Antibiothérapie agressive débutée selon le protocole sepsis.
trap, word sense: Plaie propre, non suintante, pansement changé.
trap, word sense: E. coli résistant aux fluoroquinolones, précautions contact.
trap, word sense: Dépression résistante inscrite comme indication sur le consentement à la kétamine.
trap, word sense: Intubation difficile notée à la feuille d'anesthésie, grade III.
trap, word sense: Échec de sevrage du respirateur ce matin, nouvel essai prévu demain.
trap, word sense: HTA réfractaire sous quatre agents, référence en néphrologie.
trap, identity: Préfère « personne Sourde » avec la majuscule, noté à sa demande.
trap, identity: Monsieur se présente fièrement comme alcoolique rétabli, formulation conservée.
trap, word sense: Rapporte avoir avoué son amour à sa blonde, fiançailles à Noël.
trap, word sense: Est allée au cinéma dimanche avec sa fille, a bien aimé le film.
trap, word sense: A pris l'hôtel une nuit à Québec pour son anniversaire, tout s'est bien passé.
clean: Dort par intervalles, environ 6 h au total, levé une fois.
clean: Dit que la dose du matin l'endort et aimerait la prendre au coucher.
clean: A rédigé son plan de rétablissement avec la paire aidante, copie au dossier.
clean: SV : TA 122/70, pouls 78, sat 97 % AA.
clean: Se déplace en fauteuil roulant; rampe vérifiée avec le concierge.
clean: Rencontre avec le pharmacien au sujet des doses non supervisées de méthadone.
clean: A haussé le ton à 19 h 10 lorsque le téléphone était occupé; apaisé après une marche.
clean: Plan de sécurité relu ensemble, ajoute le numéro de son cousin.
clean: Congé à 11 h 30 avec sa fille, ordonnances transmises, suivi le 14.
clean: Ne s'est pas présenté à 10 h; message laissé avec deux autres plages.
clean: Souhaite être appelée Dédé par le personnel.
clean: Douleur à 6/10 à 8 h, à 3/10 après l'acétaminophène et la chaleur.
clean: Dit que promener son chien est ce qui le fait sortir du lit.
clean: Son père est décédé par suicide en 2009; elle prévoit du soutien pour la date.
clean: Épicerie faite avec l'ASSS, budget de 60 $ respecté.
clean: Visite du grand-père à 14 h, jouent aux cartes au solarium.
clean: Humeur « pas pire, un bon 7 », contact visuel soutenu, débit normal.
clean: S'est inscrit à la formation de pair aidant du printemps.
clean: Prochaine VAD jeudi 13 h; prépare ses questions par écrit.
clean: TS présente à la rencontre, plan d'intervention cosigné par l'usagère.
`)
