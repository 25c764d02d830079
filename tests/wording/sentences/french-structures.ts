import {readSentences, type Sentence} from './sentence.js'

/** French sentences in which a few judging words stand in as many structures as two writers who had not seen the rules could think of, said of the person or harmless; learned from. */
export const sentences: Sentence[] = readSentences(`
compliance: M. Simard et son voisin de chambre ont dîné; M. Simard {a refusé} ses médicaments.
service-use: Notre équipe de crise le connaît, hélas, comme {abonné de l'urgence}.
character: Quelle femme {manipulatrice}!
character: Il n'y a pas plus {difficile} que ce résident sur l'étage.
service-use: Bien connue comme {abonnée de l'urgence}, 17 visites en 2023.
compliance: Parce qu'elle est {non compliante}, la pompe lui a été retirée.
character: Ses pleurs {manipulateurs} ne doivent pas nous faire changer le plan.
compliance: La parturiente, {non collaborante} durant toute la deuxième phase, a été transférée au bloc.
credibility: Le témoin étant l'usager lui-même, il {prétend} ne se souvenir de rien.
service-use: L'{abonné de l'urgence} du lit 9 veut un sandwich.
compliance: Dr Nguyen me signale que votre patiente est {non compliante} à la warfarine.
label: [{toxicomane}] à surveiller, voir section narcotiques.
character: Elle se fait {manipulatrice} quand l’heure du congé approche.
character: Si elle est {hostile} comme ça tous les matins, c'est qu'on la réveille trop tôt.
failure: Le patient, après quatre tentatives dans trois établissements différents, {a échoué} son sevrage.
failure: Rappelons que la requérante {a échoué} à collaborer à l’expertise psychosociale.
label: H 52 ans, {toxicomane}, amené en ambulance après une chute.
character: À force de pleurer devant les stagiaires, la patiente {manipule} tout le monde.
label: Votre patient est un {toxicomane} et je ne renouvellerai pas l’ordonnance.
failure: Physio : {a échoué} à faire ses exercices à domicile.
character: Mme Gagnon, qui {manipule} le personnel depuis son admission, a obtenu une chambre privée.
character: Comportement : {difficile}.
character: Tantôt charmeuse, tantôt {hostile}, la jeune divise l'équipe du foyer de groupe.
character: La réponse au « pourquoi ne marche-t-il pas » est simple : il est {paresseux}.
character: Nous avons trouvé M. Lemieux {hostile} et l'entrevue a pris fin.
risk: Devient {agressif} prn si on touche à ses affaires.
compliance: Rechute : {non compliant} à l’injection mensuelle depuis août.
credibility: M. Tremblay {prétend} que sa douleur est à 9/10.
compliance: Est-elle {non compliante} par oubli ou par choix, qu'en pensez-vous?
risk: Motif de référence : adolescent {agressif} en classe
compliance: Jugée {non collaborante} dès le triage, elle a attendu sur civière.
character: Connu {difficile}.
compliance: 20:15 – {refuse} Seroquel, crache.
character: L’impression de l’équipe est celle d’un homme {hostile}.
character: Il n'est pas sans être {manipulateur}, ce que confirme le psychologue du Centre jeunesse.
character: Toujours la « {manipulatrice} » du 12, rien de neuf.
label: Abcès au pli du coude droit (patiente {toxicomane}).
compliance: J’ai bien peur que ce monsieur soit {non compliant}.
label: Sa condition de {toxicomane} explique, selon le résident en médecine, la demande d’analgésie.
failure: Tx antérieurs : {a échoué} à la sertraline, {a échoué} à la venlafaxine.
character: Me Lavoie, notre procureur, tient le locataire pour {manipulateur}.
compliance: {A refusé} le déjeuner, {refusé} le lever, {refusé} la marche.
character: Attitude | {hostile}
label: La défunte, {toxicomane} suivie au CRD, a été retrouvée par la concierge.
compliance: Radiographie impossible, sujet {non collaborant}.
character: Plutôt {hostile} que triste, à mon avis.
character: Déconditionné par l’alitement et, avouons-le, {paresseux}.
character: Patient (très {difficile}) vu à 14 h 10 avec la TS.
label: L’accouchée du 310, {toxicomane} sous méthadone, demande à cohabiter avec son bébé.
compliance: Il a toujours été et sera toujours {non compliant}.
failure: Comme il {a échoué} à se présenter en préadmission, sa chirurgie est annulée.
character: {Manipule} les intervenants / ment / argumente
failure: L'usagère {a échoué} à se présenter à l'audience du 14.
service-use: Mme V. est en train de devenir une {abonnée de l’urgence}.
character: Intelligente mais {paresseuse}, l’élève réussit quand ça l’intéresse.
character: Usagère décrite comme {manipulatrice} par l'équipe de soir.
risk: D'abord méfiante puis franchement {agressive}, la prévenue a mis fin à l'entretien.
character: Réputée {difficile}, elle a pourtant souri à la bénévole.
credibility: De nouveau, et sans jamais en fournir la preuve, le prestataire {prétend} être incapable de travailler.
label: Locataire {toxicomane} / plaintes du voisinage / bail jusqu’au 30 juin
character: Il a été constaté que l’accusé se montrait {hostile} envers l’évaluateur.
failure: {A ÉCHOUÉ} À SE PRÉSENTER x 3
character: EM : tenue négligée, discours cohérent, {hostile}, affect restreint.
character: L'occupante du 3B, avec qui le propriétaire a déjà eu deux différends et dont le bail se termine en juin, est {difficile}.
service-use: Itinérant, {abonné de l'urgence}, demande à dormir au chaud.
credibility: Chute dans la douche, ou du moins c’est ce que monsieur {prétend}.
character: L’intervenante de la DPJ est d’avis que l’adolescente {manipule} ses éducateurs.
credibility: Dit avoir faim, {prétend} être à jeun depuis mardi, demande un taxi.
character: Étonnamment {paresseux} pour un homme de 30 ans, il sonne pour qu’on lui tende son verre.
character: Constats : 1. anxiété; 2. usagère {manipulatrice}.
compliance: Rx : clozapine. Observance : {non compliant}.
label: {TOXICOMANE} – NE PAS LAISSER SEUL AVEC LE CHARIOT
character: D – {Manipule} le personnel pour fumer hors horaire. A – Besoin de contrôle. P – Horaire affiché.
compliance: Au suivi de tuberculose, la cliente s’avère {non compliante}, d’où la TOD.
label: Je crois que nous avons devant nous un {toxicomane} plutôt qu’un vrai douloureux.
character: Accueil {hostile} de la part du locataire lors de l'inspection du 2 mai.
character: La cliente, {manipulatrice} d’après trois quarts de travail consécutifs, change de version chaque matin.
character: Elle se présente comme une personne {difficile}, exigeant d’être vue avant les autres.
risk: Il semble que la patiente soit {agressive} surtout avec le personnel masculin.
compliance: «\u00a0{Refuse} tout\u00a0», me dit l’infirmière sortante.
service-use: Selon l’ambulancier, un {abonné de l’urgence}.
character: Qui d’autre que moi a remarqué comment elle nous {manipule}?
compliance: Elle {refuse} : pansement, TA, pesée.
character: Est-ce que quelqu’un sait pourquoi Mme Vachon est {hostile} avec la nutritionniste?
risk: 1) {agressif} 2) errance 3) risque de chute
character: D'un naturel {hostile}, le locataire n'ouvre pas aux visiteurs.
label: Divorcé, trois enfants, {toxicomane}, chauffeur de camion.
compliance: Bien qu'informé des risques, l'usager {refuse} sa dialyse.
character: Ch. 8 lit 2 – {difficile}, ne pas y aller seul.
compliance: Usager {non collaborant} ce jour, reporter l’évaluation.
compliance: Elle était somnolente puis {non collaborante}, donc pas de Mini-Mental.
character: Pourquoi est-il si {difficile} depuis jeudi?
compliance: Comme il est {non collaborant} et que la TS est absente, on reporte à lundi.
compliance: Ordonnance de soins demandée, le défendeur étant {non compliant}.
service-use: Puis-je savoir pourquoi cette {abonnée de l’urgence} n’a pas encore de médecin de famille?
compliance: Très {non collaborante}, même avec de l’aide.
compliance: Le jeune {refuse} obstinément d'aller à l'école.
failure: Ce monsieur a, de l'avis de tous, {échoué} à se mobiliser.
credibility: {Prétendant} être allergique à tout sauf au Dilaudid, il a demandé à voir un autre médecin.
character: Une attitude {hostile} a marqué toute l’entrevue.
compliance: Médicaments | {refusés} par le résident | 20 h
failure: L’élève {a échoué} à se conformer au code de vie malgré six avertissements.
character: Que veux-tu, il est {paresseux}, on l’aide à manger quand même.
character: Avis aux remplaçants – résidente du 118 {manipulatrice}, suivre le plan à la lettre.
compliance: Refus de collaborer : elle {refuse} même de donner son nom.
character: Le patient dit "{difficile}" par l’équipe a été rencontré seul.
risk: Bergeron : {agressif} pendant le repas, sorti de la salle.
character: Ado de 15 ans, placée, scolarisée, {paresseuse}, fugueuse.
character: Tous les intervenants s’entendent pour dire qu’il est {manipulateur}.
risk: Reçu à la cour en matinée, l'intimé, visiblement {agressif}, a dû être escorté.
compliance: • {non collaborant} aux soins d'hygiène
failure: Ayant {échoué} à son traitement de substitution, M. Côté est retiré du programme.
service-use: Un {abonné de l'urgence} bien connu du personnel, M. Lapointe s'est présenté à 23 h.
character: Selon l’équipe de nuit, Mme L. est {difficile} dès qu’on change le lit de place.
character: Regard fuyant, mâchoire serrée, {hostile}.
character: Le personnel, {manipulé} par l'usager, ne tient plus les consignes.
failure: {A échoué} deux cures fermées à Saint-Charles.
character: M. Giroux {difficile} auj., sonne aux 5 min.
risk: Son ton {agressif} rend les appels de suivi pénibles.
risk: Le 3 février, vers 22 h, dans le corridor du 3e, sans raison apparente, l’usager a été {agressif}.
compliance: Données : {refuse} sa rispéridone. Intervention : offerte de nouveau à 21 h. Résultat : prise.
character: Plan : aviser la relève qu’il est {difficile}.
credibility: Histoire : {prétend} avoir cessé l’alcool il y a 2 mois (haleine éthylique).
compliance: Soupçonné d'être {non compliant}, confirmé par le dosage.
character: Elle n'est rien d'autre que {paresseuse}, conclut la note de stage.
failure: C'est la troisième fois que l'usager {échoue} à remettre son journal alimentaire.
service-use: Je te transfère mon {abonnée de l’urgence}, bonne chance.
service-use: Notre "{abonné de l'urgence}" préféré est encore sur civière.
compliance: - {refuse} ses médicaments
character: La patiente est gentille avec les médecins, {difficile} avec nous.
credibility: Elle {prétendait}, lors de l’évaluation du 9 mai, ne pas entendre son réveil.
compliance: {Non compliante} +++, TSH à 48.
character: Manifestement, monsieur cherche à {manipuler} le médecin de garde pour obtenir un billet.
character: Ce n’est pas la douleur : elle {manipule} le personnel.
compliance: Mme Bouchard, 91 ans, a catégoriquement {refusé} son bain.
character: Le caractère {difficile} de l'usagère complique la recherche d'une RI.
failure: Suivi : {échoué} par le patient, deux absences sans appel.
service-use: Cet homme, {abonné de l’urgence} s’il en est, a quitté avant la fin des examens.
character: Le personnel de jour la perçoit comme {hostile}.
compliance: Étant {non collaborante}, elle n'a pas pu passer l'IRM.
label: On a affaire à un {toxicomane}, il faut compter les comprimés.
failure: Faute d’efforts, {a échoué} son programme de réadaptation au travail.
character: Monsieur est {hostile} à toute forme d’aide.
label: En raison de son statut de {toxicomane}, le candidat n’est pas retenu pour l’appartement supervisé.
service-use: Elle fait partie de nos {abonnés de l’urgence}, alors on l’a laissée attendre.
character: Une journée encore où ce grand {paresseux} n’a pas quitté son lit.
compliance: Greffé rénal, {non compliant} aux immunosuppresseurs, en rejet.
service-use: F 44, {abonnée de l’urgence}, dlr abdo, labos N.
compliance: Ni fièvre ni douleur, mais {refuse} son antibiotique.
compliance: Calme mais {non collaborant}.
character: Plutôt que de demander clairement, Mme Caron {manipule} le personnel.
compliance: Ne fait que {refuser} ses médicaments depuis l’arrivée.
character: Elle {manipule} moins ouvertement qu'en mars, mais elle {manipule} encore le personnel.
risk: patiente vue à la salle de choc {agressive} au début puis endormie après deux milligrammes tension normale
label: Comme tout bon {toxicomane}, monsieur connaît ses doses.
compliance: {Refuse} bain, dîner, marche.
failure: Elle {échoue} invariablement à prendre ses rendez-vous de suivi.
risk: Physiquement {agressif}? Oui, hier et encore ce matin.
risk: 0345 : {agressive} au réveil, deux agents appelés.
compliance: Continue d’être {non compliante} avec son CPAP.
compliance: Se contente de {refuser} ses repas et de fixer le plafond.
compliance: Il a été jugé {non collaborant} par l'ergothérapeute de l'OMH.
service-use: L'étiquette est méritée : madame est une vraie {abonnée de l'urgence}.
failure: {A échoué} à se présenter à ses trois derniers rendez-vous au CLSC.
compliance: Reconnue pour être {non collaborante}, Mme Fortin a reçu son congé sans la physio.
character: Ma collègue la trouve {paresseuse}; je partage son avis.
compliance: Il {a refusé}, puis accepté, puis de nouveau {refusé} le pansement.
compliance: Quant à M. Arsenault, {non compliant} et {non collaborant}, on l'a mis en fin de liste.
service-use: Triage 2 h 40 – {abonnée de l'urgence} – céphalée
credibility: À l’entendre, et elle le {prétend} chaque fois, aucun intervenant ne l’a rappelée.
compliance: En entrevue, le jeune s'est avéré {non collaborant}, répondant par des haussements d'épaules.
character: À mes yeux, la tentative de la patiente était surtout {manipulatrice}.
compliance: A : usager {non compliant}, plaie stationnaire. P : refaire l’enseignement.
character: L'équipe a nettement l'impression d'être {manipulée} par ce jeune homme.
compliance: L’usagère se déclare prête, mais elle est {non collaborante} dès qu’on parle d’hébergement.
character: L’usager du refuge a quitté, {hostile}, sans son manteau.
character: Ces colères {manipulatrices} de l’usager cessent dès qu’il est seul.
character: Le résident {manipule} : demande à l’une ce que l’autre a déjà dit non.
service-use: Encore lui, l’{abonné de l’urgence}, pour un renouvellement!
service-use: De simple patient, il est passé à {abonné de l’urgence}.
trap, structure: Ne plus écrire «\u00a0patient difficile\u00a0», dit le guide de l’établissement.
trap, structure: La ligne PICC a échoué, voie périphérique posée.
trap, structure: Habile de ses mains, manipule l’aiguille à tricoter malgré l’arthrite.
trap, structure: Ni hostile ni agressif durant la rencontre.
trap, structure: La note ne prétend pas couvrir tout l’historique.
trap, structure: Non compliant : N
trap, structure: On m'a écrit "non collaborante" au dossier et ça m'a blessée, dit-elle.
trap, structure: Le bloc nerveux a échoué, passage en anesthésie générale.
trap, structure: A suivi le webinaire «\u00a0L’entretien difficile\u00a0», 3 crédits.
trap, structure: Le tribunal a déclaré le concierge témoin hostile.
trap, structure: A lu aux enfants Le petit paresseux de la jungle.
trap, structure: Ne refuse rien, prend ses médicaments avec de l'eau épaissie.
trap, structure: Autrefois la loi parlait de "toxicomane"; le texte a été modifié.
trap, structure: Pas agressive, pas de risque suicidaire.
trap, structure: Le gourou manipulateur de la secte lui a pris ses économies.
trap, structure: Article lu en club de lecture : "Le patient non compliant n'existe pas".
trap, structure: Travaille comme intervenante auprès de toxicomanes à Cactus.
trap, structure: Traitée de manipulatrice par l'agresseur pendant des années, l'usagère doute de ses souvenirs.
trap, structure: Tumeur peu agressive, surveillance active.
trap, structure: Que répondre à un élève qui prétendrait avoir oublié son inhalateur? (mise en situation)
trap, structure: «\u00a0J’ai été hostile avec vous hier, je m’excuse\u00a0», dit M. Roy.
trap, structure: Que faire si un usager est non compliant? Revoir la dose et l’horaire avec lui.
trap, structure: Roman en cours : Échoués, sur des marins gaspésiens.
trap, structure: Regarde un documentaire sur les toxicomanes de l’est de Vancouver.
trap, structure: Selon le protecteur de l’usager, "abonnée de l’urgence" doit être retiré de la note.
trap, structure: Le syndic non collaborant retarde l’installation de la rampe.
trap, structure: Le locateur a échoué à prouver le non-paiement.
trap, structure: Non collaborante? Au contraire, elle a tout fait elle-même.
trap, structure: « Je manipule personne, je veux juste voir mon chum », dit-elle.
trap, structure: Manipule des solvants au travail, gants non fournis.
trap, structure: Atelier-midi : d'où vient l'étiquette "non collaborant"?
trap, structure: Elle craint qu'on la trouve hostile si elle pose trop de questions.
trap, structure: Dans nos lettres, «\u00a0prétend\u00a0» met la parole de la personne en doute.
trap, structure: Écrire «\u00a0dit\u00a0» ou «\u00a0rapporte\u00a0» au lieu de «\u00a0prétend\u00a0».
trap, structure: A été mordu par un chien agressif au parc.
trap, structure: Toute personne majeure et apte peut refuser des soins, rappelle la brochure.
trap, structure: Pas paresseux du tout : la fatigue vient de l’anémie.
trap, structure: Tissu cicatriciel non compliant autour du genou, flexion 70°.
trap, structure: Le propriétaire prétend que le loyer n’a pas été versé; reçus au dossier de la locataire.
trap, structure: Pas toxicomane, opioïdes prescrits pour métastases osseuses.
trap, structure: « Papa refuse pas ses pilules, il les avale de travers », dit la fille.
trap, structure: Données manipulées par l’ancien comptable, la victime suivie pour anxiété.
trap, structure: Extubation échouée à 15 h, réintubé.
trap, structure: Le savon était trop agressif pour sa peau.
trap, structure: "Je suis un toxicomane en rétablissement", se présente-t-il au groupe.
trap, structure: Le transport adapté a échoué à venir la chercher.
trap, structure: A porté plainte contre un vendeur manipulateur qui lui a fait signer un contrat à sa porte.
trap, structure: Son employeur fait l'objet d'une OPA hostile, elle craint pour son poste.
trap, structure: Automobiliste agressif qui l’a suivie jusqu’à la sortie 23.
trap, structure: Rien d’une abonnée de l’urgence : suivie par la même médecin depuis vingt ans.
trap, structure: N’a refusé aucun soin ce quart-ci.
trap, structure: Son ancien beau-père l’appelait «\u00a0la toxicomane\u00a0» en la battant.
trap, structure: La conciliation au TAL ayant échoué, le dossier de la locataire ira en audition.
trap, structure: L'agence a échoué à fournir une préposée trois soirs de suite.
trap, structure: Témoin non collaborant (le gérant du bar), enquête close.
trap, structure: Le mot «\u00a0manipulateur\u00a0» a été retiré du dossier à la demande de l’usager.
trap, structure: Le Devoir, dossier "Les abonnés de l'urgence", lu en équipe.
trap, structure: Elle redoute qu’on la croie paresseuse à cause de sa fibromyalgie.
trap, structure: A appris le mot «\u00a0paresseux\u00a0» en francisation.
trap, structure: Elle se dit elle-même abonnée de l’urgence depuis ses calculs.
trap, structure: Les graffitis hostiles dans l’entrée l’inquiètent.
trap, structure: Intestin paresseux depuis la chirurgie, senné ajouté.
trap, structure: Propriétaire qui refuse de réparer le chauffe-eau.
trap, structure: La RAMQ refuse la demande de médicament d’exception.
trap, structure: « Mon gars est pas paresseux, y dort pas de la nuit », dit la mère.
trap, structure: Notre service a échoué à joindre l'usager, mauvais numéro au dossier.
trap, structure: «\u00a0Quand j’ai mal, je deviens agressive\u00a0», explique-t-elle.
trap, structure: Un logiciel non compliant avec la Loi 25 a été retiré de la clinique.
trap, structure: Voisin difficile, musique à 3 h du matin, l'usager dort peu.
trap, structure: Pièces à manipuler par le greffier seulement.
trap, structure: Semaine difficile depuis le décès de son conjoint.
trap, structure: "Ma mère prétend rien, elle a mal pour vrai", dit le fils.
trap, structure: L’agresseur prétend qu’elle était consentante; elle a porté plainte.
trap, structure: Elle a peur d'être punie si elle refuse un bain.
trap, structure: Le mythe du chômeur paresseux : sujet de l’exposé oral de l’élève.
trap, structure: Prétendre soigner seul une telle plaie serait irréaliste, d'où la demande en stomothérapie.
trap, structure: Examen difficile vu la douleur.
trap, structure: Rayer «\u00a0toxicomane\u00a0» des antécédents et inscrire le diagnostic de la psychiatre.
trap, structure: Vol à main armée commis par un toxicomane, elle était caissière ce soir-là.
trap, structure: Son voisin prétend l’avoir vue tomber vers 7 h.
trap, structure: Vous arrive-t-il de devenir agressif quand vous buvez?
trap, structure: Son père lui disait qu’il avait échoué dans tout, en le frappant.
trap, structure: Chef 2 de l'acte d'accusation : « a échoué à se présenter devant le tribunal ».
trap, structure: « Je prétends pas tout savoir », dit-elle au médecin.
trap, structure: Le sous-traitant, non compliant aux normes d’amiante, a quitté le chantier de l’aile C.
trap, structure: Ni paresseuse ni désintéressée, l'élève n'entend pas les consignes : audiologie demandée.
trap, structure: Manipuler avec soin : échantillon fragile.
trap, structure: Aucun soin agressif souhaité (NIM C).
trap, structure: Poumons non compliants, pressions de plateau à 34.
trap, structure: Le chien du voisin est hostile; appeler avant de monter.
trap, structure: Pas difficile, mange de tout.
trap, structure: Joue le rôle d’un toxicomane dans une pièce au cégep.
trap, structure: Elle s'inquiète d'être vue comme une patiente difficile parce qu'elle a porté plainte.
trap, structure: Ventricule gauche non compliant, dysfonction diastolique grade 2.
trap, structure: Il n’y a pas de toxicomane dans ce dossier, erreur de code à corriger.
trap, structure: Non pas non compliant, mais mal informé de son nouvel horaire d'insuline.
trap, structure: Qui manipule la pompe PCA? L’infirmière seulement.
trap, structure: L'ancien locateur, hostile aux animaux, l'avait mise dehors avec son chat.
trap, structure: L'assureur est non collaborant, aucune réponse depuis trois mois.
trap, structure: "Mon mari est pas non compliant, y vomit ses pilules", dit l'épouse.
trap, structure: Lecture en cours : Les manipulateurs sont parmi nous, d'Isabelle Nazare-Aga.
trap, structure: Elle n'est pas une abonnée de l'urgence : première visite en six ans.
trap, structure: Rien dans ses gestes n’est manipulateur : elle demande de l’aide.
trap, structure: Manipule le personnel : jamais ☒ parfois ☐ souvent ☐
trap, structure: Œil paresseux gauche, cache-œil 2 h par jour.
trap, structure: Elle a peur que l’infirmière la prenne pour une toxicomane.
trap, structure: L’ordonnance vise le cas où l’intimé refuserait ses médicaments.
trap, structure: L’assureur a refusé la prolongation d’invalidité.
trap, structure: A peur que la juge croie qu’elle a échoué à se présenter exprès.
trap, structure: Le tiers saisi prétend détenir la créance, audience remise.
trap, structure: Item 10 de la BPRS : hostile envers autrui (0 à 7), à coter.
trap, structure: Thèse de l'usagère : Vies de toxicomanes à Montréal, 1980-2000.
trap, structure: Champ « abonné de l'urgence » retiré du logiciel de triage.
trap, structure: "J'veux pas devenir un abonné de l'urgence", dit-il pour demander un suivi.
trap, structure: Propriétaire non collaborant aux travaux, plainte faite à la Ville.
trap, structure: Ne prétend pas être guéri, dit avancer un jour à la fois.
trap, structure: Sevrage ventilatoire difficile, nouvelle tentative demain.
trap, structure: Elle n'a pas refusé sa dose, elle dormait.
trap, structure: Enseignement donné sur le droit de refuser.
trap, structure: Marche difficile, appui sur la rampe.
trap, structure: N’a jamais été hostile avec nous, contrairement à ce qu’indique la demande de transfert.
trap, structure: Échelle d'observation, point 7 – non collaborant : jamais / parfois / souvent
trap, structure: Tympan non compliant, tympanogramme type B.
trap, structure: Manipule ses cubes des deux mains, pince fine acquise.
trap, structure: Comité «\u00a0abonnés de l'urgence\u00a0» rebaptisé comité grands besoins.
trap, structure: Vous sentez-vous paresseux ou sans énergie? 0 – 1 – 2 – 3
trap, structure: Les goélands sont agressifs sur la terrasse, repas déplacé à l’intérieur.
trap, structure: Ballon non compliant 3,5 x 15 mm gonflé à 18 atm.
trap, structure: Selon M. Lévesque, le concierge est paresseux et ne déneige jamais la rampe.
trap, structure: Avis au TAL : le locateur prétend à des dommages de 1 200 $.
trap, structure: Le voisin du dessous, toxicomane selon elle, laisse des seringues dans l'escalier.
trap, structure: Paroi thoracique non compliante après brûlure circonférentielle.
trap, structure: Nous ne prétendons pas poser un diagnostic ici.
trap, structure: Agressif : 0/4 Agité : 1/4
trap, structure: Un patron difficile, des heures coupées : voilà ce qui l'a menée à consulter.
trap, structure: Le traitement antibiotique de première ligne a échoué, culture refaite.
trap, structure: Un recruteur en ligne manipule des jeunes du quartier, police informée.
trap, structure: A-t-il déjà refusé de passer un alcootest? Réponse : jamais.
trap, structure: Elle n'a pas échoué : le programme a fermé.
trap, structure: Joue à la balle lente avec les Paresseux de Limoilou.
trap, structure: Il a peur que le juge le prenne pour non collaborant.
trap, structure: Non hostile, bon contact visuel, discours fluide.
trap, structure: Lymphome agressif, chimiothérapie dès lundi.
trap, structure: Trouve difficile de parler de son enfance.
trap, structure: Rien de difficile à signaler chez cette résidente, facile d’approche.
trap, structure: Êtes-vous ou avez-vous été toxicomane? ☐ oui ☒ non
trap, structure: «\u00a0Chus pas manipulateur, chus mal pris\u00a0», répond le jeune.
trap, structure: Pas non compliant : il n'a pas les moyens de payer la franchise.
trap, structure: La médiation a échoué, l’audience est fixée au 8.
trap, structure: L'employeur prétend qu'il n'y a pas eu d'accident.
credibility: La locataire, une {menteuse} selon le concierge, promet de payer vendredi.
character: Tout en {se plaignant} de sa hanche, monsieur marche jusqu'au fumoir.
credibility: C'est lorsque l'enseignante est sortie que l'élève {a avoué} avoir peur d'aller à la cafétéria.
credibility: {Avoue} 4 bières par jour.
credibility: Nous croyons que Zachary {ment} lorsqu'il parle de son emploi du temps.
character: Pleure, se tait, {infantile}, finit par prendre sa médication à 20h15.
character: Si elle est {évasive} comme d’habitude, lui poser la question une deuxième fois.
label: Malgré ses airs soignés, il s’agirait d’{une alcoolique} d’après le rapport verbal du triage.
credibility: Comme {mauvais historien}, on fait difficilement pire que lui.
credibility: {Insiste} pour avoir son Ativan à 21 h.
credibility: {S’est plaint} d’étourdissements au lever, TA couchée-debout négative.
character: PATIENTE {EXIGEANTE} CE SOIR, AVISER ASSISTANTE
character: N'ayant personne à la maison, elle vient à la clinique {en quête d'attention}.
label: ATCD perso : HTA, DLP, {alcoolique}.
character: Automutilation superficielle hier soir, jeune {en quête d'attention}.
credibility: «\u00a0Madame {insiste} beaucoup\u00a0», m'écrit l'adjointe administrative ce matin.
character: Ne pas se laisser prendre par son côté {théâtral}.
label: C'est {une alcoolique}.
credibility: Confronté aux relevés bancaires, le locataire, qui {avait menti} sur ses revenus, a changé de version.
label: Femme {alcoolique}, sans médecin de famille, référée par la travailleuse de rue.
character: Alimentation : dame {capricieuse}, refuse purée et pain.
credibility: Si je me fie au rapport du collègue, l’usager {mentirait} sur l’heure de son retour.
character: Encore lui, encore {capricieux}, encore le même scénario au coucher...
character: À force d'être {capricieux}, M. Côté n'a plus d'auxiliaire attitrée.
character: Langage {impoli} × 2 ce matin, consigne répétée.
label: Le défunt était {un alcoolique} bien connu des ambulanciers.
credibility: Ça fait maintenant quatre hospitalisations et il vit encore {dans le déni}.
risk: Elle a encore agi en personne {impulsive} : congé contre avis médical signé à 03 h 10.
character: Qui connaît Océane sait combien elle peut être {en quête d’attention} avant une sortie.
insight: Comment travailler avec un résident qui n'a {aucune autocritique}?
compliance: Que faire avec une cliente aussi {démotivée}?
character: Sonne fréquemment, {en quête d'attention}.
credibility: Consommation de cannabis {avouée} par la jeune lors du suivi.
compliance: Au suivi du 3/11, elle s'était présentée en retard, {démotivée}, sans ses papiers d'emploi.
character: On l’a senti {évasif} lorsque le sujet du loyer a été abordé.
credibility: On la sait {menteuse}; on a donc fouillé le sac.
credibility: Pte qui {se plaint} de tout et de rien depuis son admission
character: L'impression générale est celle d'une jeune femme plutôt {infantile}, mal préparée à la vie en appartement.
risk: Le moins qu'on puisse écrire, c'est que monsieur est {impulsif}.
credibility: Tabac : cessé 2015, mais {avoue} une cigarette à l'occasion
character: C’est son côté {exigeant} qui épuise l’équipe, pas la lourdeur de ses soins.
credibility: N’a pas de TNC mais reste une {mauvaise historienne} d’après le Dr Nguyen.
credibility: Prise à {mentir} sur ses devoirs, l'élève a été envoyée au local de retrait.
credibility: Nul doute que l'usager est {menteur}.
credibility: Élève rieur, curieux, {menteur} à ses heures.
character: Idées suicidaires verbalisées au souper, toujours {en quête d’attention}, code non lancé.
character: Ch. 412-2 : pt {exigeant} ++, sonne aux 10 min
character: Se montre {infantile} dès qu’on lui fixe une limite.
insight: EM : orienté x3, humeur irritable, {aucune autocritique}, pas d'HAV
credibility: À {mentir} ainsi à chaque rendez-vous, monsieur a perdu la confiance de l'équipe.
credibility: Pourquoi {insiste}-t-il tant pour changer d’éducatrice?
label: Il faut dire que le locataire du sous-sol est {alcoolique}.
character: Il aurait été préférable qu’il attende son tour plutôt que d’être {impoli} avec l’agent.
character: Fidèle à lui-même, c'est-à-dire {infantile} et bruyant, Jérémy a quitté l'atelier à 10 h.
credibility: Comme il {insistait}, l’agent est intervenu auprès de l’usager.
risk: H 60 ans, {impulsif}, ROH, vit seul.
credibility: Elle a recommencé à {se plaindre} de son genou dès que la physio est entrée.
risk: 03h20 pt agité, {menace} de se suicider si non admis
character: Non seulement monsieur est-il {exigeant}, mais il refuse aussi l’aide qu’on lui offre.
character: Est-ce moi ou elle devient de plus en plus {théâtrale} quand la salle est pleine?
credibility: La patiente {a menti} au sujet de sa dernière prise d'opioïdes.
character: Discours : {évasif}, peu élaboré. Affect : émoussé.
risk: Sa tendance à être {impulsif} en fin de mois complique le plan de paiement.
credibility: Je le sens {dans le déni}, toi aussi?
credibility: Pt {insiste} ++ pr voir le MD
credibility: Ça prend une bonne {menteuse} comme elle pour obtenir trois ordonnances la même semaine.
insight: Patient sans {aucune autocritique}, aux dires du psychiatre traitant.
insight: De l’avis de l’équipe, {aucune autocritique} n’est présente chez l’usager.
credibility: Après plusieurs relances, elle finit par {avouer} qu’elle fume encore.
insight: {Aucune autocritique} (monsieur cite la police, le propriétaire, le CLSC).
character: Monsieur n'a pas mangé et s'est montré {évasif} avec la nutritionniste.
character: S.O.A.P. – O : TA 132/78, FC 88, patient {théâtral}, sans détresse respiratoire
credibility: Évaluation psychosociale → {dans le déni} / vit seul / refuse AA
character: Locataire {impolie} lors de la visite d'inspection du 4 février, porte claquée.
compliance: Fermeture du dossier au CLSC : usagère {démotivée}, 3 absences.
credibility: Il a fallu céder devant Mme Proulx {insistant} pour être lavée en premier.
credibility: Elle {a insisté} trois fois auprès de la réceptionniste, d'où ce courriel.
compliance: Diabète mal contrôlé chez un patient qui {manque de motivation}.
credibility: Un {menteur} de première, ce monsieur du 302, méfiez-vous.
compliance: Le voilà {démotivé} encore une fois devant la recherche de logement.
risk: Le préposé {a été menacé} par monsieur lors du bain.
insight: Elle dit comprendre alors qu’on n’observe {aucune autocritique} dans son discours.
compliance: Auriez-vous une idée pour contrer son {manque de motivation}?
credibility: Veuillez noter qu'en raison de son statut de {mauvaise historienne}, le bilan des médicaments a été fait avec la pharmacie.
character: Merci de ne pas céder à cette résidente {capricieuse}.
character: Étendu dans le corridor, manifestement {en quête d'attention}, le patient refuse de se lever.
compliance: On note un {manque de motivation} marqué à l’endroit du sevrage tabagique.
credibility: Le locataire du 3, arrivé en juillet, {se plaint} sans arrêt du bruit au-dessus de chez lui.
label: On croit fortement avoir affaire à {une alcoolique}.
risk: {Menace} le personnel lorsqu’on refuse sa demande.
compliance: Congé du programme en raison de son {manque de motivation}.
credibility: ATCD : impossible à obtenir ({mauvais historien}).
credibility: 14h30 – {a avoué} à l’infirmière avoir fumé dans la salle de bain
credibility: Ne fait pas d'exercice, {avoue}-t-il.
credibility: Ne se rappelle de rien ou {ment}, selon moi la deuxième option.
compliance: Parce que {démotivée}, a été retirée de la liste du groupe.
character: Sa manière {théâtrale} de boiter disparaît lorsqu'il se croit seul.
compliance: {Manque de motivation} évident en physio.
label: Cette dame est {alcoolique} et vit dans une maison de chambres.
character: Si {impolie} qu'elle puisse être, on doit lui donner son bain.
character: La patiente s’est laissée tomber au sol de façon {théâtrale}.
credibility: En {avouant} ses retards de loyer, la locataire a fondu en larmes.
risk: Le patient {a menacé} l'infirmière devant deux témoins.
character: Considérée par les préposés comme la plus {capricieuse} de l’étage.
character: « Monsieur très {impoli} », me rapporte la collègue de l’urgence au transfert.
character: Il donne l'impression d'être {en quête d'attention} lorsque l'agente passe.
character: Serait-ce possible de placer ailleurs ce résident {en quête d'attention}, svp?
compliance: Le participant n’est pas en emploi, {manquant de motivation}, selon l’organisme.
character: En gros l’usagère arrive crie se couche par terre bref {théâtrale} pis on appelle le code blanc
character: {Se plaignait} hier de nausées, aujourd'hui de constipation, demain qui sait.
character: Questionnée au sujet de sa consommation, madame demeure {évasive}.
credibility: C’est {dans le déni} le plus total qu’elle nous a quittés ce midi.
credibility: L’accusée {ment} comme elle respire, note l’agent au dossier.
character: Était-il encore {évasif} avec toi hier au sujet de l'argent?
character: Trois changements de chambre en une semaine : la patiente est {capricieuse}.
character: Son attitude {capricieuse} devant les options de logement retarde la relocalisation.
compliance: M. Fortin paraît {démotivé} depuis le changement d'unité.
compliance: Faiblesses de l’élève | retards fréquents, {manque de motivation} | voir plan
credibility: Pour avoir travaillé avec lui deux ans, je peux dire qu'il n'est rien d'autre qu'un {menteur}.
character: À l'heure du bain, tjrs aussi {capricieuse}.
character: Mme Gagnon, connue de notre unité depuis 2019, demeure {exigeante} envers les préposés.
character: L’élève est constamment {en quête d’attention} de l’adulte.
credibility: Tant qu'il sera {dans le déni}, inutile de lui parler de l'insuline.
credibility: Collaborant mais {mauvais historien}
compliance: Mme refuse de marcher. {Démotivée}.
label: {Alcoolique} chronique, 3e visite à l'urgence ce mois-ci
compliance: L’ergo attribue la stagnation au {manque de motivation} de l’usager, non à l’AVC.
credibility: Adolescent qualifié de « petit {menteur} » par l’équipe du foyer.
risk: A signé son refus de traitement sur un coup de tête, {impulsif} comme toujours.
credibility: Elle a encore {menti}, la glycémie le prouve.
character: L’élève s’adresse à la TES d’une façon {impolie} devant le groupe.
character: Monsieur, un peu {théâtral} comme vous le verrez, sera référé chez vous lundi.
credibility: Déjà {menteur} à la maternelle d’après son dossier scolaire, Mathis l’est resté.
credibility: Questionné sur ses habitudes, M. Simard, qui habite seul depuis le décès de sa femme, {avoue} boire du vin à chaque repas.
character: 34F, G2P1, {exigeante}, demande l’épidurale dès l’admission.
label: S : chute. B : ex-infirmier, {alcoolique}. A : sevrage probable. R : CIWA q 4 h.
character: Plus on répond à ses demandes, plus elle devient {exigeante}.
character: Le témoignage {théâtral} de l'accusé n'a pas convaincu le tribunal.
compliance: Le client a l’air d’un gars {démotivé}, dixit l’agent d’aide à l’emploi.
insight: {Aucune autocritique} chez ce jeune contrevenant, relève le rapport prédécisionnel.
credibility: La nuit a été calme, sauf que le 9 {s'est plaint} du froid aux heures.
credibility: Il {ment} sur sa consommation.
character: Crie « au secours » la nuit, pour moi c'est une dame {en quête d'attention}.
character: Il a été jugé {infantile} par l’équipe lors de la réunion multi.
risk: Il n'a jamais blessé personne, mais tellement {impulsif} qu'on le garde à l'œil.
risk: C'est l'éducatrice de soir qu'il {a menacée} mardi.
character: Le défunt, {impoli} jusqu’à la fin avec les soignants, avait refusé l’intervenant en soins spirituels.
credibility: Difficile de préciser le début des sx auprès de ce {mauvais historien}.
character: Il y a chez elle quelque chose d'{évasif} qui nuit à l'évaluation.
insight: Points à travailler avec la résidente – ponctualité – hygiène – {aucune autocritique}
trap, structure: Remplacer «\u00a0évasif\u00a0» par une citation exacte de la réponse.
trap, structure: Spasmes infantiles diagnostiqués à 6 mois, sous vigabatrin.
trap, structure: J'insiste sur l'importance de la canne auprès de monsieur.
trap, structure: Avez-vous déjà menti à propos de vos habitudes de jeu? Rép. : non
trap, structure: Je ne la qualifierais pas de mauvaise historienne : elle n'avait pas d'interprète.
trap, structure: Formation : remplacer “mauvais historien” par “anamnèse limitée par l'hypoacousie”.
trap, structure: Un animateur de radio en quête d'attention a diffusé son nom.
trap, structure: Vous êtes-vous senti démotivé au cours des deux dernières semaines? R : non
trap, structure: Se dit elle-même « en quête d'attention » les soirs de solitude.
trap, structure: Ligue théâtrale des aînés de Rosemont : répétition le mardi, prévoir transport.
trap, structure: La préposée d'une ancienne résidence l'appelait « la capricieuse » et la privait de dessert.
trap, structure: Webinaire pour intervenants : "Accompagner le jeune démotivé", 12 h, salle B
trap, structure: Voie veineuse capricieuse, site changé ce matin.
trap, structure: Le conférencier, mauvais historien, a confondu 1759 et 1837, raconte monsieur.
trap, structure: Se décrit comme quelqu’un d’évasif quand il parle d’argent.
trap, structure: Ne pas présumer qu'un patient ment lorsque le test est positif (faux positifs possibles).
trap, structure: Le proprio insiste pour qu'il parte avant juillet, sans avis écrit.
trap, structure: Je vous avoue ne pas avoir encore lu le rapport, je vous reviens lundi.
trap, structure: L'ascenseur est capricieux, elle est restée prise au 3e lundi.
trap, structure: Ne s’est montrée ni méfiante ni évasive durant l’évaluation.
trap, structure: Le terme «\u00a0menteur\u00a0» n’a pas sa place dans une note évolutive.
trap, structure: L’employeur s’est plaint à la CNESST du délai.
trap, structure: Le polygraphe, surnommé la machine à menteurs, n'a pas été utilisé.
trap, structure: Le tribunal ne croit pas que la plaignante ait menti.
trap, structure: La patiente déplore qu’on lui parle sur un ton infantile.
trap, structure: Un inconnu l’a menacée au métro Berri.
trap, structure: Questionnaire, item 8 : manque de motivation (0 à 3) – coté 0
trap, structure: Aucune menace de se suicider.
trap, structure: Trouve l’agent d’immigration évasif à chaque appel.
trap, structure: L'équipe écarte l'hypothèse d'un patient dans le déni : il n'avait jamais reçu ses résultats.
trap, structure: L’employeur reste dans le déni face aux risques d’amiante.
trap, structure: Nie avoir menti.
trap, structure: « Je suis un mauvais historien, demandez à ma blonde », dit le patient.
trap, structure: Pourquoi ne pas insister quand la personne refuse : atelier du 6 juin
trap, structure: Elle craint de passer pour une mauvaise historienne devant le spécialiste et apporte ses notes.
trap, structure: Chef 2 : avoir menacé une personne de lésions corporelles, art. 264.1(1)a) C. cr.
trap, structure: Il n'a pas appelé la nuit, de peur d'avoir l'air en quête d'attention.
trap, structure: On n’insiste pas, sera réévaluée demain.
trap, structure: A peur de passer pour infantile en apportant son toutou à l’hôpital.
trap, structure: Amnésie infantile : normal de ne pas avoir de souvenirs avant 3 ans, expliqué à l’usager.
trap, structure: N'est pas alcoolique, prend un verre au temps des Fêtes.
trap, structure: Le chambreur d’à côté, un alcoolique, le réveille la nuit.
trap, structure: Craint que le personnel la trouve exigeante si elle sonne.
trap, structure: Colique infantile, bébé soulagé par le portage.
trap, structure: Le programme de réadaptation est exigeant, mais elle tient bon.
trap, structure: Le chirurgien m’avoue n’avoir jamais vu un tel cas.
trap, structure: Module 3 du cours : que faire si un participant est dans le déni?
trap, structure: « J'étais dans le déni pendant des années », raconte-t-elle.
trap, structure: L'orage menace, sortie annulée.
trap, structure: Stéatose non alcoolique à l’écho.
trap, structure: Peur d’être prise pour une menteuse si elle dénonce l’agression.
trap, structure: Elle se dit « infantile » lorsqu’elle pleure; normalisé avec elle.
trap, structure: Professeur retraité, il se moque des mauvais historiens qui négligent les archives.
trap, structure: Glucomètre capricieux, remplacé par la pharmacie.
trap, structure: Code de vie, art. 6 : tout langage impoli entraîne un billet.
trap, structure: Solution alcoolique de chlorhexidine 2 % appliquée avant la ponction.
trap, structure: Ne demande pas un autre repas, car ne voudrait pas qu’on le croie capricieux.
trap, structure: Monsieur se qualifie de « menteur professionnel » en parlant de ses années de jeu.
trap, structure: Le témoin de la chute, mauvais historien, n'a pu donner l'heure; patient, lui, précis.
trap, structure: Non impulsive, pèse le pour et le contre avant de répondre.
trap, structure: "J’ai été impolie hier, je m’excuse", dit-elle à l’infirmière.
trap, structure: Selon la grille remplie par l'enseignante, élève impoli : non.
trap, structure: Formation du 9 mai : pourquoi ne pas écrire « impoli » dans une note d'observation
trap, structure: Son agresseur a avoué et a été condamné en 2017.
trap, structure: Le superviseur qui la harcelait la disait démotivée dans chaque évaluation.
trap, structure: L'autre conducteur a avoué aux policiers avoir brûlé le feu rouge.
trap, structure: Son ancien entraîneur, violent, lui reprochait un manque de motivation et la privait d’eau.
trap, structure: N’a pas menacé le personnel.
trap, structure: Est-elle capricieuse à table? Non, selon l’éducatrice, elle goûte à tout.
trap, structure: Toute la ville était dans le déni après l'accident, explique le patient.
trap, structure: Faux de dire qu’elle n’a aucune autocritique : elle nomme ses déclencheurs.
trap, structure: Protocole d’anticoagulation exigeant : INR aux 2 jours.
trap, structure: Manque de motivation : exclu, l’élève n’avait pas de transport.
trap, structure: Sa patronne l’accusait de mentir pour ne pas lui payer ses heures.
trap, structure: Traitée de menteuse par son ex tout au long de la relation.
trap, structure: Suivi en clinique de psychiatrie infantile.
trap, structure: L’enseignement remis insiste sur les signes d’infection.
trap, structure: Écrire "personne ayant un trouble lié à l’usage d’alcool" et non "un alcoolique".
trap, structure: Le terme infantile est à proscrire pour décrire un aîné (capsule de formation, diapo 4).
trap, structure: Le chauffeur de taxi se plaint du stationnement de l’hôpital.
trap, structure: L'auteur du livre qu'il lit est un mauvais historien, selon lui.
trap, structure: Éviter d'écrire "patient exigeant" au dossier; décrire plutôt les demandes.
trap, structure: Jamais on ne l’entend se plaindre.
trap, structure: Pas capricieux pour deux cennes, mange de tout.
trap, structure: Constat reçu en vertu de la Loi sur les infractions en matière de boissons alcooliques.
trap, structure: Elle a peur que l'orienteur la pense démotivée alors qu'elle travaille de nuit.
trap, structure: Si un client insiste, transférez l'appel au superviseur (procédure 4.2).
trap, structure: Les voisins se plaignent du chien.
trap, structure: Son agresseur lui répétait qu'elle était trop impulsive pour garder un emploi.
trap, structure: N'ose pas poser de questions au cardiologue, de crainte de paraître impolie.
trap, structure: N'est pas dans le déni, nomme bien son diagnostic.
trap, structure: Rapporte elle-même des achats impulsifs le jour de la paie.
trap, structure: A honte, craint qu'on la prenne pour une alcoolique si elle demande de l'aide.
trap, structure: Le ministère n’a fait aucune autocritique après l’incendie.
trap, structure: Aucun manque de motivation observé en ergo.
trap, structure: Le chiot, en quête d’attention, a fait trébucher madame.
trap, structure: Hépatite alcoolique en 2019, résolue.
trap, structure: Mauvais historien? Non, récit cohérent, corroboré par la pharmacie.
trap, structure: Consigne au sondeur : si le répondant est évasif à la question 7, passer à la question 9.
trap, structure: Aucune autocritique? Au contraire, il revient de lui-même sur l'événement.
trap, structure: Non, il n’a pas été théâtral à l’urgence, a répondu l’infirmière du triage.
trap, structure: Nullement démotivée malgré la rechute.
trap, structure: Jamais impoli avec l'équipe, remercie à chaque soin.
trap, structure: Aucunement exigeant malgré la douleur, selon les préposés.
trap, structure: On évite l'étiquette "élève démotivé" dans le bulletin.
trap, structure: "Je suis démotivée, mais je viens pareil", m'a-t-elle dit.
trap, structure: Les symptômes négatifs de la schizophrénie peuvent inclure un manque de motivation (feuillet 2).
trap, structure: Grille d’observation vierge – réponses : ☐ détaillées ☐ brèves ☐ évasives
trap, structure: Un ancien médecin lui aurait lancé qu'elle était dans le déni, elle s'en sent encore humiliée.
trap, structure: Loin d’être dans le déni, il a déjà rédigé ses directives médicales anticipées.
trap, structure: Il a peur que l'agent pense qu'il ment.
trap, structure: Le médecin insiste pour un retour à jeun.
trap, structure: Se dit démotivé par la longueur de la liste d’attente.
trap, structure: Refuse le vaccin, je n’ai pas insisté.
trap, structure: Sa crainte : que le comité la croie impulsive à cause de son changement de programme.
trap, structure: N'ose pas parler de ses nausées : « J'ai peur d'être celle qui se plaint. »
trap, structure: La météo capricieuse a reporté sa sortie au parc.
trap, structure: “Il se plaint jamais, inquiétez-vous s’il parle”, nous dit sa blonde.
trap, structure: Son ex insistait pour avoir des relations malgré ses refus.
trap, structure: «\u00a0Vous me prenez pour un menteur\u00a0», dit-il.
trap, structure: Ne manque pas de motivation, arrive en avance.
trap, structure: Aucune autocritique du média après la publication de sa photo, ce qui la peine encore.
trap, structure: Ses coéquipiers étaient tous démotivés après la défaite, lui non.
trap, structure: Bannir de nos rapports les adjectifs du genre « théâtral ».
trap, structure: A peur que la commission retienne qu'elle n'a aucune autocritique.
trap, structure: Réponses claires et directes, aucunement évasif.
trap, structure: Le voleur de son vélo avouera peut-être, espère-t-il.
trap, structure: Nie tout geste impulsif depuis l'ajustement de la médication.
trap, structure: Je ne suis pas d'accord avec l'idée que ce patient n'aurait aucune autocritique.
trap, structure: Quiz des stagiaires, Q5 : par quoi remplacer « aucune autocritique »?
`)
