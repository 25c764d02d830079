import {readSentences, type Sentence} from './sentence.js'

/** French sentences of core wording, with traps and clean ones, by writers who had not seen the rules; kept apart: nobody who writes rules reads them. */
export const sentences: Sentence[] = readSentences(`
label: Admission d’une {bipolaire} en provenance de l’urgence de Joliette, accompagnée de son fils aîné, pour une humeur élevée qui dure depuis trois semaines.
label: {Toxicomane} suivi au CLSC, demande des pansements pour une plaie au bras gauche.
label: Homme de 58 ans, {alcoolique}, séparé, deux enfants adultes, hébergé chez sa sœur depuis mars.
label: Les {schizophrènes} du groupe du jeudi iront à la cabane à sucre.
label: Ancienne {toxico} suivie en Suboxone, travaille dans une boulangerie.
label: La {malade mentale} de la chambre 12 demande à appeler son avocate.
label: Pt {SDF}, {éthylique chronique}, amené par les pompiers à 22 h.
label: {Itinérant} de 50 ans trouvé près du métro Berri, pieds mouillés, T° 35,8, réchauffé avec des couvertures puis vu par le médecin à 6 h.
suffering: Madame {souffre de} schizophrénie depuis l’âge de 22 ans.
suffering: Usager {victime de} sa maladie, selon la note d’admission.
suffering: {Atteint d’}un TDAH diagnostiqué en 4e année, prend Vyvanse 40 mg.
suffering: Sa conjointe, également {aux prises avec} un trouble anxieux, assiste à la rencontre.
suffering: Homme {accablé par} une maladie bipolaire depuis vingt ans, père de trois filles, mécanicien.
suffering: Résident {frappé par} la maladie d’Alzheimer en 2020, aime la musique country.
suffering: Adolescente {en proie à} des hallucinations auditives depuis la rentrée scolaire.
credibility: Madame {nie} avoir consommé de l’alcool depuis vendredi.
credibility: Usagère {avoue} avoir sauté deux doses de quétiapine.
credibility: {Se plaint sans cesse de} maux de ventre, examen abdominal sans particularité.
credibility: {Prétendument} agressée par sa voisine; le rapport de police n’est pas encore reçu.
credibility: L’épouse rapporte qu’il dort moins de trois heures, monsieur {nie} le tout.
credibility: Patient {non fiable} quant aux dates de ses hospitalisations, dossier de Sherbrooke demandé.
credibility: {Exagère ses symptômes afin de rester couchée}, selon l’agent de réadaptation.
credibility: Elle {confesse} fumer encore dans sa chambre la nuit.
credibility: Version des faits {douteuse}, à revoir avec la mère.
compliance: {Non-compliance} médicamenteuse notée par la pharmacie, trois Dispill non ouverts.
compliance: {A refusé} ses médicaments de 8 h.
compliance: {Peu collaborant} à l’entrevue, répond par oui ou non.
compliance: {Compliance douteuse} à la lamotrigine, dosette oubliée chez son frère.
compliance: Cet adolescent {désobéissant}, hébergé depuis février au centre jeunesse, est sorti du dîner pour rejoindre sa sœur au téléphone.
compliance: Monsieur {s’obstine à} garder ses bottes au lit.
compliance: La patiente demeure {réfractaire à toute intervention} de la travailleuse sociale et {refuse systématiquement} de signer les formulaires d’échange d’information avec sa famille.
compliance: {Rebelle} aux règles de l’unité, a gardé son cellulaire pendant la nuit.
compliance: L’usager {fait fi des} recommandations du médecin et boit quatre cafés après souper.
character: {Recherche d’attention} ++ ce matin au poste.
character: {Exigeante} et {capricieuse} au repas du midi, a demandé deux fois un autre plateau.
character: Comportement {théâtral} à l’arrivée de la mère.
character: Homme {hostile} et {arrogant} durant la collecte de données, dit vouloir parler au chef d’unité.
character: D’après ses voisines de chambre, c’est une dame {égoïste}; elle garde le téléphone pour joindre ses petits-enfants à Paris le soir.
character: {Profite du système}, selon la note de l’agent d’aide sociale.
character: Étudiante {dramatique} et {impulsive}, s’est rasé la tête après sa rupture.
character: Monsieur présente des traits {calculateurs} : il aurait attendu le changement de quart pour demander un deuxième Ativan.
character: {Séductrice} avec les agents de sécurité, se tient près de la porte et les complimente.
belittling: À 15 h, monsieur {fait une crise} parce que le fumoir est fermé; une marche lui est offerte et il revient avec un café.
belittling: Le {p’tit vieux} du lit 3 veut retourner sur sa ferme.
belittling: {Boude} dans son lit depuis l’annonce du report de congé.
belittling: Elle {se comporte comme une enfant} lorsqu’on lui parle de budget.
belittling: La technicienne a noté une colère {enfantine} au moment de remettre ses clés à la réception.
appearance: EXAMEN MENTAL ⏎ Homme de grande taille, tenue {négligée}, barbe d’une semaine, contact visuel bref, orienté dans les trois sphères.
appearance: Allure {débraillée} à l’arrivée au CLSC, chemise ouverte et lacets détachés.
appearance: Les ambulanciers décrivent une {incurie} marquée au domicile, vaisselle de plusieurs semaines.
appearance: Maquillage {outrancier} et jupe {trop courte} pour la saison.
appearance: Pt {crasseux}, douche offerte à l’arrivée et acceptée après le repas.
appearance: Habillement {inapproprié}, en pyjama à la rencontre de famille.
insight: Deux semaines après le début de l’olanzapine, madame est {dans le déni} de son diagnostic et prépare déjà son retour au bureau de Québec.
insight: {Mauvais jugement}, a prêté sa carte de guichet à un inconnu.
insight: {Anosognosique}, dit être hospitalisé pour son dos.
insight: {Déni} complet de la consommation d’alcool, gamma-GT à 310.
insight: Monsieur, âgé de 29 ans, présente une {autocritique absente} et un {jugement perturbé}, ce qui motive notre demande de garde en établissement.
insight: {Critique des troubles nulle}, {adhésion de façade} au traitement.
deficit: Troisième {décompensation} en dix-huit mois, arrêt de la médication chaque fois.
deficit: {Faible niveau de fonctionnement}, cuisine peu, sort une fois la semaine.
deficit: Résidente {peu autonome}, aide aux transferts matin et soir.
deficit: Sa mère rapporte qu’elle {décompense} à l’approche de Noël, période où son fils part chez le père pour deux semaines.
deficit: {Démuni} sur le plan social, aucun ami, un frère à Gatineau.
deficit: Son fonctionnement demeure {médiocre} malgré le suivi intensif, et elle {n’arrive pas à} conserver un logement plus de six mois.
pessimism: {Cas lourd}, plan d’intervention à revoir avec l’équipe du SIM.
pessimism: {Malade chronique}, hébergement de longue durée à prévoir.
pessimism: Selon l’équipe, cette ancienne coiffeuse {ne retournera jamais} sur le marché du travail, et le formulaire d’invalidité a été rempli en ce sens.
pessimism: On a {tout essayé} avec lui, {plafond thérapeutique atteint}.
pessimism: CONCLUSION ⏎ Jeune homme {irrécupérable} d’après l’ancien intervenant, {sans espoir} d’amélioration.
pessimism: Le tableau clinique de ce patient {chronicisé} laisse entrevoir {peu d’espoir} quant à un retour aux études.
pessimism: {Condamnée à} prendre du lithium, elle s’inquiète pour ses reins.
failure: {Perdu de vue} depuis le 15 août, lettre envoyée.
failure: Note de fin de services : {abandon} de la thérapie de groupe après deux séances, madame travaillant désormais le mardi soir à la pharmacie.
failure: Il {a échoué à} deux antidépresseurs, venlafaxine débutée à 37,5 mg.
failure: {Non-répondeur} à la clozapine, concentration plasmatique 480.
failure: La réinsertion {s’est soldée par un échec} : monsieur {n’a pas réussi à} respecter le bail et les voisins se sont plaints du bruit.
failure: {Échec scolaire} en secondaire 3, {échec} de la médication stimulante.
suicide: Sa mère {a commis un suicide} quand il avait neuf ans.
suicide: L’infirmière-chef y voit un {geste manipulateur} : la patiente a avalé deux comprimés de Gravol devant la préposée, peu après l’appel du père.
suicide: Conclusion de l’urgentologue : {simple appel à l’aide}, lacérations superficielles non suturées, pansement sec, à revoir par la psychiatrie.
suicide: Entre 2015 et 2019, quatre {tentatives infructueuses}, toutes par médicaments.
suicide: {S’engage à ne pas passer à l’acte}, congé avec Rx de 7 jours.
suicide: {Pseudo-tentative} hier soir, {pas sérieuse} selon le conjoint.
suicide: {Contrat de sécurité} fait pour la nuit, rondes aux 15 min.
substance: Antécédents : {abus d’alcool} depuis dix ans, foie augmenté de volume à l’échographie, deux sevrages hospitaliers au CHUM, hypertension.
substance: Le pharmacien signale qu’il {abuse de} ses benzos la fin de semaine et suggère une remise du clonazépam aux deux jours.
substance: Patient {en recherche de drogue}, demande du Dilaudid par son nom.
substance: {Retombé dans} l’alcool après trois semaines, deux caisses de bière.
substance: {Junkie} vu au site d’injection supervisée, abcès drainé.
substance: {Consommatrice abusive de} médicaments sur ordonnance, pharmacien avisé.
substance: Jeune homme de 20 ans ayant un {usage abusif de} cannabis depuis le secondaire et une {mésutilisation} de la prégabaline de sa mère.
substance: {Drogué} à la méthamphétamine, dort dans une voiture, demande un dépistage ITSS.
coercion: Vers 23 h, le jeune a été {placé sous contention} après avoir frappé le mur de la salle de bain à la suite d’un appel de sa mère.
coercion: {Permission de sortie accordée} pour le souper d’anniversaire de sa nièce.
coercion: {Contentionné} aux quatre membres pour la nuit.
coercion: Transfert aux soins intensifs psychiatriques : {maîtrisée} par quatre agents puis {médicamentée de force}.
coercion: Monsieur {s’est sauvé} pendant la marche accompagnée au parc La Fontaine.
coercion: À son retour de l’atelier, il {devra mériter} ses cigarettes et {obéir} au personnel, indique le plan du 6 mars.
risk: {Dangereuse} pour ses voisins d’après le concierge.
risk: {Potentiel de violence} élevé, garder la porte ouverte.
risk: La mère décrit une {agressivité} dirigée surtout vers la cadette depuis le déménagement à Mascouche, et la DPJ en a été informée hier.
risk: A un {tempérament violent} selon la fiche de la police de Laval.
risk: Durant son séjour, monsieur est demeuré {intimidant} avec les autres patients et {explosif} à la moindre contrariété, trois codes blancs.
risk: {Individu dangereux}, à transférer à Pinel dès qu’un lit se libère.
service-use: Cet {habitué} de l’urgence de Notre-Dame est reparti avant d’être vu à quatre reprises en mai, selon le relevé de la liaison.
service-use: {Bloqueur de lit} depuis 84 jours, en attente d’une RI.
service-use: {Consulte à outrance} pour des céphalées, TDM normale en février.
service-use: Patient {porte tournante}, plan de services individualisé demandé au CISSS.
service-use: Visites {injustifiées} à la clinique sans rendez-vous, trois en neuf jours.
disability: Ancien livreur {cloué à un fauteuil roulant} depuis son accident de moto en 2013, suivi pour une humeur triste et des douleurs à l’épaule.
disability: {Sourd-muet}, interprète LSQ réservé pour mardi.
disability: {Mongol} au dossier de 1978, aujourd’hui âgé de 52 ans.
disability: {Dément} agité la nuit, cherche sa vache dans l’étable.
disability: {Grabataire} depuis septembre, plaie au sacrum stade 2.
othering: {Ces gens-là} préfèrent la télé à la salle d’activités.
othering: Comportement {anormal} pour son âge, collectionne des bouchons.
othering: Souhaite reprendre ses études, mais {les malades comme lui} sont dirigés vers l’atelier de l’aile C, écrit l’ancien référent.
label: Sur le plan familial, la grand-mère maternelle était {maniaco-dépressive}, un oncle est {cocaïnomane} et le père n’a jamais consulté.
suffering: Il s’agit d’un étudiant en génie de 21 ans qui {souffre d’}un premier épisode psychotique et dont les parents, venus d’Abitibi, logent à l’hôtel.
credibility: À l’évaluation, la patiente {nie} toute idéation homicide, {prétend} bien dormir et dit manger deux repas par jour.
credibility: Questionnée sur ses nuits, madame {finit par avouer} prendre trois zopiclones et {tente de banaliser} la chute survenue dans l’escalier.
compliance: Au cours de l’hospitalisation, elle est demeurée {peu coopérative}, a {refusé} les bilans sanguins à deux reprises et passait ses après-midi avec une voisine de chambre.
compliance: Compte tenu de {sa non-observance répétée}, un antipsychotique injectable à longue durée d’action lui sera proposé lors de la rencontre du 3 octobre.
character: L’équipe observe que l’usagère devient {exigeante} et {manipulatrice} à l’approche de chaque congé, téléphonant au poste douze fois dans la même soirée.
character: Pendant l’entrevue, la patiente s’est montrée {séductrice} puis {méprisante}, a interrompu l’externe plusieurs fois et a quitté le bureau à 10 h 50.
character: Il {teste les limites} de chaque nouvelle préposée et se dit mal compris par l’équipe de fin de semaine.
belittling: À l’annonce du transfert à Albert-Prévost, monsieur {a fait sa petite crise} au poste, puis il s’est calmé après un verre d’eau et un appel à son frère.
belittling: D’après la note du 17, la résidente {pique une colère de gamine} dès que sa collation arrive en retard.
appearance: EXAMEN MENTAL ⏎ Femme paraissant son âge, {mal entretenue}, coiffure {hirsute}, agitation psychomotrice légère, débit rapide.
insight: {L’autocritique est absente} : elle attribue son hospitalisation à un complot entre son ex-conjoint et la directrice de la garderie.
insight: Comme il {n’a aucun insight} quant à la nécessité du lithium, il l’a cessé en juillet sans en parler à son médecin.
insight: EM : humeur irritable, affect labile, pensée circonstancielle, {introspection pauvre}, {jugement pauvre}.
deficit: Le patient est {incapable de} planifier ses repas et {incapable de} demeurer seul plus d’une journée; sa sœur passe le voir le soir.
deficit: L’évaluation en ergothérapie conclut à {un manque total d’autonomie} dans les activités domestiques, quoique madame prépare elle-même son café et ses rôties.
pessimism: À 26 ans et après six hospitalisations, ce jeune homme {ne s’en sortira pas} d’après la note de transfert du service précédent.
pessimism: Compte tenu du {caractère incurable} de son trouble, il {est illusoire d’espérer} un retour à l’enseignement, conclut l’expertise du 8 février.
failure: Après {l’échec de} la quétiapine et de l’aripiprazole, la clozapine a été débutée à 12,5 mg avec formules sanguines chaque lundi.
suicide: La patiente rapporte deux {tentatives de suicide manquées} à l’adolescence, la première par pendaison et la seconde par ingestion d’antigel.
suicide: Au congé, un {contrat de non-suicide} a été conclu avec elle et le numéro du 1 866 APPELLE lui a été remis sur un carton.
suicide: {Menaces suicidaires} répétées au téléphone avec l’agente de probation, puis il a mangé avec les autres.
substance: La toxicologie urinaire revient {sale} pour les amphétamines alors que l’usager se disait {clean} depuis sa sortie de Portage.
substance: Travailleur de la construction de 48 ans ayant une {dépendance malsaine} à l’alcool, deux accidents de travail, vu avec sa conjointe à Lille.
coercion: En raison d’une agitation croissante, l’usager a été {mis en contention} puis {privé de} sorties pendant trois jours, sans que la note précise qui a pris la décision.
coercion: Le comportement s’étant amélioré, monsieur {s’est vu accorder le privilège de} porter ses vêtements et de manger à la salle à dîner.
risk: Admis en garde préventive, cet homme {violent} et {imprévisible} a cassé la vitre du bureau d’accueil avant d’être vu par le psychiatre de garde.
risk: Selon le rapport d’incident, le jeune aurait eu un comportement {agressif et déplacé} envers une éducatrice après le retrait de sa console.
service-use: {Notre abonnée des urgences} se présente cette nuit pour palpitations; troponines négatives, congé à 5 h 40.
disability: Le fils cadet, {déficient intellectuel} et {confiné au fauteuil roulant}, fréquente un centre de jour trois fois par semaine et adore le hockey.
othering: L’école n’envisage pas qu’il étudie avec {des jeunes normaux} cette année et a proposé une classe de douze élèves.
credibility: {Se plaint} encore de céphalée ce matin, acétaminophène 650 mg donné à 8 h.
risk: Usager {agressif} lors de la fouille, agents présents.
service-use: Troisième visite cette semaine, {abonnée de l’urgence}, vue par le Dr Tanguay.
disability: Se présente avec son frère, {cloué à un fauteuil roulant} depuis un accident de VTT.
belittling: {Fait une crise de bacon} parce que le téléphone était occupé.
character: Madame est {exigeante} envers les préposés, sonne aux dix minutes pour de l’eau ou une couverture.
insight: Selon le résident, {jugement pauvre} et {introspection absente}, garde provisoire demandée.
suicide: Lacérations superficielles avant-bras gauche, {geste manipulatoire} selon l’équipe de jour.
failure: Il {a échoué} sa désintox à deux reprises et retourne vivre chez son père.
credibility: {Prétend} que l’agent lui a tordu le poignet, pas de rougeur visible.
compliance: {Résistant aux soins} le matin, accepte mieux après le déjeuner avec Mireille.
credibility: Tendance à {minimiser} sa consommation d’alcool devant sa conjointe.
character: Usager {démotivé}, reste en chambre, ne vient pas aux ateliers malgré invitations.
label: {Toxicomane} de 31 ans amené par un ami après avoir été trouvé somnolent dans le métro Berri.
label: Dame {démente}, appelle sa fille toute la nuit, lumière laissée allumée.
deficit: {Incapable de} s’occuper de son logement, amas d’objets constaté par le CLSC.
pessimism: {N’ira jamais} en logement autonome d’après la TS, on vise une RI.
suicide: {Suicide réussi} d’un colocataire il y a un mois, dort peu depuis.
substance: Patient en {recherche de drogue}, demande de l’hydromorphone par son nom.
service-use: {Habitué de la maison}, connaît tous les agents par leur prénom.
suffering: Motif : dame {affligée d’}un TOC sévère, mains gercées par les lavages.
disability: Mère {invalide}, père décédé, la sœur aînée s’occupe des papiers.
appearance: Hygiène {déplorable} à l’admission, douche donnée à 14 h avec son accord.
belittling: Pleurs sans larmes, {fait du théâtre} dès que le médecin passe.
compliance: Vers 8 h 15, la pt {a refusé catégoriquement} son déjeuner et son Abilify.
credibility: {Simule} une perte de conscience devant l’agent, signes vitaux stables.
character: Monsieur se montre {hostile} aux questions du psychiatre, bras croisés, réponses d’un mot.
label: {Junkie} du parc Émilie-Gamelin trouvé inconscient, naloxone donnée x 2.
coercion: {Autorisé à} sortir 15 minutes avec accompagnement, retour à l’heure.
service-use: {Encore lui}, quatrième passage en dix jours, dit l’infirmière au relevé.
label: Il {est schizophrène} et son frère {est bipolaire}, la mère demande du répit.
label: Pt {psychopathe} aux dires du transfert, poli et souriant avec nous.
credibility: Mère rencontrée au salon des familles, qui {reconnaît} l'avoir frappé quand il était jeune et {nie} l'avoir laissé seul.
credibility: Questionnée sur ses achats, elle a fini par {avouer} 3 000 $ de dettes.
credibility: Ça fait trois versions différentes, {on ne peut pas se fier à ce qu'elle dit}.
compliance: A cessé seul sa rispéridone en juin, {indiscipliné} selon son père.
compliance: {N'obéit pas} aux consignes du personnel de l'urgence, circule entre les civières.
character: {Provocante} envers les hommes de l'unité, s'assoit près d'eux, changée de salon.
insight: {Jugement altéré} par la manie : a donné sa voiture à un inconnu mardi.
insight: Chez cette dame le {manque de jugement} est noté quant aux finances, budget fait par le frère.
suicide: {Menace de se suicider} pour ne pas retourner en foyer de groupe, éducatrice avisée.
suicide: Le père aurait {commis un suicide} quand elle avait 7 ans, élevée par sa grand-mère à Matane.
substance: {Abus de} benzodiazépines au dossier Santé Québec, dernière ordonnance le 3 mars.
substance: Patient {intoxiqué chronique}, démarche instable, gardé en observation sur civière 3.
coercion: {En fugue} depuis 17 h 30, policiers avisés, mère jointe par téléphone.
coercion: L'usager {doit accepter} l'injection pour obtenir son congé, dit l'équipe.
risk: L'usagère est jugée {à haut risque} et son frère reste près d'elle.
deficit: Fatigué et {incapable de} tenir une conversation plus de deux minutes, repos offert.
pessimism: {Irrécupérable} aux yeux de l'ancien médecin traitant, la famille garde espoir.
pessimism: Schizophrénie {réfractaire} sous clozapine 400 mg, aime peindre avec la préposée.
failure: {Ne s’est pas présentée} à la clinique du 12, {n’a pas daigné} rappeler, dossier fermé.
service-use: {Syndrome de la porte tournante} évoqué au caucus, onze séjours en cinq ans.
service-use: Usagère qui {abuse de l’urgence}, 22 passages en 2023, pas de médecin de famille.
othering: {Les gens de son espèce} {ne restent jamais} longtemps en appartement, a écrit le préposé.
disability: Homme {infirme} du bras droit depuis l’usine, écrit de la main gauche.
disability: {Arriérée mentale} de naissance selon la vieille fiche de 1971, parle de ses poules.
suffering: Rapport : enseignante de 44 ans, {souffrante} d’anxiété généralisée, en congé depuis Pâques.
suffering: {Pris avec} une dépendance au jeu, il a vendu le camion de son père.
appearance: {Allure d’itinérant}, barbe longue, souliers troués, téléphone dans un sac de pain.
belittling: {Comme une enfant}, frappe du pied devant la pharmacie.
label: {Épileptique} et {diabétique}, prend sa metformine le matin.
label: {Cas psy} en 6, cas de chirurgie en 7, les deux attendent le consultant.
label: Résidente {sénile}, cherche ses clés, écoute Tino Rossi dans le salon.
credibility: L’usager est {connu menteur}, vérifier avec la ressource.
credibility: Sa mère {se plaint} de notre lenteur et le père {prétend} connaître le directeur.
credibility: Il a {confessé} à l’aumônier puis à moi un vol de cellulaire au dortoir.
compliance: {Pas collaborant}, se retourne vers le mur pendant la visite médicale.
compliance: Elle {s’entête} à marcher pieds nus dans le corridor malgré deux paires de bas donnés.
character: Famille {difficile}, demande à parler au gestionnaire et au Commissaire aux plaintes.
character: {Tempérament colérique} comme son père, parle fort, marche vite.
compliance: L’amie qui l’accompagne dit qu’il {ne suit pas ses recommandations} depuis le Nouvel An, ni diète ni marche.
credibility: À 21 h 15, alors qu’elle regardait le match avec deux autres, elle {a prétendu} ne plus sentir ses jambes, s’est levée ensuite pour aller aux toilettes.
credibility: {Allégations} de coups par le colocataire, ecchymose de 4 cm au flanc droit, photos prises avec son accord.
credibility: D’après moi {il en met}, douleur à 10 et TA 118/70, ibuprofène donné.
character: Tient des propos {déplacés} à la stagiaire pendant la médication de 17 h.
character: Les {comportements manipulateurs} observés par la préposée seront repris en caucus mardi.
insight: L’{autocritique est faible}, parle de complot au bureau, mange et dort bien.
insight: Dame {anosognosique} depuis des années, dit que la maladie appartient à sa jumelle.
deficit: Le fils {n’est pas capable de} gérer ses sous et la mère paie le loyer depuis 2019.
deficit: En entrevue avec le frère : {faible potentiel}, école quittée en secondaire 2, emploi au lave-auto.
pessimism: Patiente {lourde} à mobiliser et à entendre, écrit la préposée, {un cas lourd} pour l’étage.
failure: Le patient {a raté} sa probation et son agent demande une rencontre d’équipe.
suicide: {Gestes parasuicidaires} répétés à l’adolescence, aucun depuis la naissance de son fils.
suicide: Pt {suicidaire chronique}, idées depuis l’âge de 12 ans, échelle remplie avec lui.
suicide: Le {suicidé} était son meilleur ami, il a porté le cercueil samedi à Saint-Jérôme.
substance: {Drogues dures} depuis l’âge de 15 ans, aucune depuis la grossesse.
substance: {Gelée ben raide} à l’arrivée, fille d’un pasteur, pupilles 2 mm, veut dormir.
coercion: Laisser l’usagère téléphoner {si elle se comporte bien}, trois minutes maximum.
coercion: Le psychiatre lui {accorde} un après-midi de congé, son frère vient le chercher en camion.
risk: Note au tableau : monsieur devient {dangereux} en soirée, chambre près du poste.
label: Père {alcoolique}, mère {dépressive}, placée en famille d’accueil à 6 ans à Drummondville.
credibility: Les parents {admettent} du bout des lèvres avoir cessé le Concerta à l’été, l’enfant dessine un dragon.
suffering: Les deux frères {souffrent d’}une maladie mentale et partagent un 4 et demi à Longueuil.
belittling: {Pleurniche} au téléphone avec son frère de Sept-Îles, demande à rentrer.
disability: Conjoint {handicapé}, elle s’occupe de lui jour et nuit, dort quatre heures.
pessimism: Patient {réfractaire au traitement} depuis la vingtaine, sa mère tient un journal des effets de chaque molécule.
suicide: Arrivé en ambulance à 4 h 50 après une {tentative infructueuse} de noyade au canal Lachine, hypotherme à 34,1.
risk: Au retour de la cour, l’usager a été {agressif} et sa voisine de table {hostile}, chacun est allé dans sa chambre.
insight: Elle {ne voit pas le problème} et {ne comprend pas sa maladie}, sa sœur lui laisse des dépliants.
credibility: Jamais vu boire ici mais, {à l’en croire}, il aurait vidé une bouteille de rhum dans les toilettes.
insight: AUTOCRITIQUE ET JUGEMENT : {autocritique nulle}, {jugement altéré}.
substance: HABITUDES DE VIE : {abus d’alcool} jusqu’en 2019, tabac un demi-paquet par jour, pas de cannabis.
pessimism: Pronostic sombre : {ne pourra jamais} vivre seule ni retourner aux études, selon nous.
othering: Contrairement aux {gens normaux}, il dort le jour et sort marcher entre deux et cinq heures du matin.
credibility: Le patient {nie} toute idée suicidaire, {nie} les hallucinations auditives et {admet} deux bières par soir.
character: Madame G. est décrite par l’équipe comme {clivante}, {exigeante} et peu portée vers les activités de groupe.
risk: À l’unité, il est {agressif} avec le personnel de nuit, surtout lorsque la télévision est fermée.
service-use: Il s’agit d’un {cas typique de porte tournante}, avec onze admissions en vingt-deux mois.
label: IDENTIFICATION : {toxicomane} de longue date, sans emploi, père de deux enfants placés en famille d’accueil.
suffering: Jeune femme {aux prises avec} un trouble alimentaire restrictif, IMC à 16,2, suivie en externe par la nutritionniste.
coercion: La patiente {doit se soumettre} au suivi intensif dans le milieu dès sa sortie.
failure: {Perdu de vue} depuis le mois de juin, monsieur se présente aujourd’hui sans rendez-vous.
label: Sa mère serait {bipolaire} et son père {alcoolique}, tous deux suivis à Laval dans les années quatre-vingt-dix.
compliance: Nous notons une {inobservance} médicamenteuse partielle, surtout les fins de semaine passées chez son frère.
suffering: Cette dame de 79 ans, {affligée d’}une surdité bilatérale et suivie pour un diabète de type 2, vit chez sa fille aînée.
suicide: {Menaces suicidaires à répétition} dans le contexte de la séparation, sans plan précis ni accès à une arme.
coercion: Il {s’est évadé} de l’unité pendant la visite de son cousin et est revenu de lui-même en taxi.
deficit: {Faible tolérance au stress}, {pauvres habiletés sociales}, peu de contacts hors du milieu d’hébergement.
failure: Le placement en appartement supervisé s’est soldé par {un échec}, monsieur ayant préféré retourner chez sa mère.
disability: Madame est {confinée à un fauteuil roulant} et demande un logement adapté avec cuisine abaissée.
appearance: Femme de 61 ans, {mal tenue}, accompagnée de son intervenante pivot, répondant brièvement aux questions.
label: Nous avons expliqué à la famille que les {schizophrènes} ont souvent besoin d’un milieu de vie calme.
label: À titre de {consommateur de drogues} injectables, il a été dépisté pour l’hépatite C et le VIH en février.
credibility: Histoire {peu fiable}; l’épouse, jointe par téléphone, situe plutôt le début des symptômes à l’automne 2021.
credibility: {Simulation} probable de la part de ce travailleur en arrêt depuis octobre 2022.
compliance: {Résistante} aux soins d’hygiène le matin, elle accepte cependant la douche en soirée avec Josée.
insight: Il {ne reconnaît pas sa maladie} et attribue ses difficultés à la fatigue des derniers mois au chantier.
suffering: HISTOIRE : patiente {souffrant depuis l’adolescence d’}un trouble obsessionnel, traitée par TCC puis par clomipramine.
character: Discours {revendicateur} quant à ses prestations de la CNESST, ton par ailleurs calme.
character: À plusieurs reprises, la patiente a eu un comportement {inapproprié} envers le préposé, ce qui a été discuté en équipe.
suicide: Le jeune homme {s’est suicidé} le lendemain de son congé; un comité d’examen a été mis sur pied.
substance: Ses urines sont {propres} depuis mars et il a repris la garde partagée de sa fille.
coercion: Mis {sous contention chimique} à 3 h 15 par le médecin de garde.
risk: La patiente est devenue {combative} lors du prélèvement, a repoussé le bras de l’infirmière, puis a accepté l’aiguille papillon.
deficit: Intelligence limite, {incapable} de conserver un emploi plus de trois mois, intérêt pour la mécanique.
deficit: {Non fonctionnel} au travail depuis avril, arrêt signé jusqu’au 30 juin, rencontre avec le gestionnaire à venir.
pessimism: Hébergement permanent recommandé, {aucun potentiel de réadaptation} n’étant relevé par l’équipe.
failure: {Échec thérapeutique} à dose maximale d’escitalopram; ajout de bupropion discuté avec le patient.
service-use: Homme de 47 ans, {habitué de la salle d’urgence}, amené cette fois par son propriétaire.
disability: Le QI obtenu situe monsieur parmi les {déficients intellectuels} légers selon les normes québécoises.
othering: Sa sœur, {saine d’esprit}, s’occupe des finances et assiste à la rencontre de planification du congé.
appearance: Maquillage {outrancier}, vêtements {trop jeunes pour son âge}, discours rapide mais cohérent.
belittling: À la lecture du rapport, il s’est mis à {faire le bébé}, selon l’éducatrice, et a demandé sa mère.
label: {Maniaque} à l’admission, il parlait sans arrêt, dormait une heure et avait acheté trois vélos.
credibility: Elle {reconnaît finalement} avoir sauté des doses et {nie} avoir bu.
credibility: À l’interrogatoire, monsieur se dit bien; son fils pense qu’il {cache} ses symptômes et qu’il {ment} sur sa consommation.
compliance: Malgré l’ordonnance de traitement, il {s’obstine à refuser} les comprimés du soir.
compliance: Bonne alliance avec la psychologue, {patient difficile} pour le reste de l’équipe et {indocile} face aux horaires.
insight: Madame {refuse de reconnaître} qu’elle est malade, dit avoir un don et désire en parler à son prêtre.
suffering: Son conjoint étant {victime d’}un AVC depuis janvier, madame assume seule les repas et les comptes.
suffering: Garçon de 11 ans, {atteint d’}un TDAH, évalué à la demande de l’école pour des difficultés en lecture.
character: L’{attitude provocatrice} de l’adolescente a diminué à mesure que l’éducatrice lui a proposé des choix.
character: Elle {joue l’infirmière contre le médecin}, de sorte que le plan est désormais écrit au tableau.
suicide: ATCD : quatre {gestes suicidaires}, {tous manipulateurs} selon l’urgence; dernier en 2022 par lacération.
suicide: Tentative {sérieuse} cette fois, {pas un simple appel à l’aide} comme les précédentes.
substance: {Polytoxicomanie} en rémission, suivi au CRDM, travail de nuit en boulangerie.
coercion: Nous {l’avons forcé à} prendre une douche au jour 4, ce que nous avons discuté avec lui par la suite.
coercion: Nous avons {pris en charge} cette dame, après quoi elle a été {contrainte} d’accepter un lit à Louis-H.
risk: Historique judiciaire : {délinquant}, {antisocial}, trois mises en accusation, toutes retirées.
deficit: {Incapacité totale à s’autogérer}, d’où une demande d’appui pour les repas et le transport.
deficit: Couple parental {dysfonctionnel}, séparation en cours, entente écrite pour les vacances.
pessimism: {Malade chronique}, déjà hospitalisé à Pinel, vivant maintenant en famille d’accueil à Saint-Jérôme.
pessimism: Troisième combinaison à l’essai, {on ne peut rien espérer de plus}, écrit le collègue de Québec.
failure: {Échec de réinsertion} professionnelle en 2020, stage écourté à la suite d’un déménagement.
service-use: {Gros utilisateur} de services, il bénéficie d’un gestionnaire de cas au CLSC des Faubourgs.
disability: La mère est {handicapée} par l’arthrose et le père {sourd-muet}; la patiente interprète pour eux.
disability: L’appartement du dessous est occupé par un {handicapé} avec qui il joue aux échecs.
othering: Il serait préférable qu’elle côtoie des {jeunes sans problèmes} de son école.
othering: {Ces patients-là} apprécient la routine, mentionne le chef d’unité au comité des usagers.
appearance: Apparence {bizarre} : trois chandails superposés, foulard noué sur le front, chaussures propres.
appearance: Hygiène {déplorable} selon l’aide à domicile, frigo garni, factures payées.
belittling: Elle s’est comportée {comme une enfant gâtée} en réclamant la chambre privée promise la veille.
belittling: {Scène} dans le corridor à l’heure des médicaments, madame réclamant son ancien comprimé bleu.
label: Une {personnalité limite} de 24 ans, barista, sans antécédent médical notable, consulte pour insomnie.
label: Patient {dépendant aux opiacés}, sous buprénorphine, père d’une fillette de quatre ans.
label: De l’avis du pédiatre, ce petit {hyperactif} dort mieux depuis le retrait des écrans.
credibility: Madame {jure} ne plus consommer; sa mère, à ses côtés, acquiesce.
substance: Consommation de {drogues dures} à l’adolescence, {marijuana} occasionnelle depuis.
substance: Diagnostic : dépression majeure chez un homme {imbibé d’alcool} la plupart des soirs.
service-use: {Encore une admission} pour cette dame, la sixième depuis l’été, toujours autour de l’anniversaire de son fils.
service-use: Madame {engorge} la ligne de crise de ses appels, une intervenante attitrée lui est offerte.
compliance: Les parents sont {peu coopératifs} et {réfractaires} à l’idée d’une médication chez leur garçon.
compliance: Usager {rébarbatif} à toute forme de groupe, préférant un suivi individuel avec Mme Côté.
coercion: Il est {tenu d’obéir} au règlement de l’unité, y compris la remise du cellulaire.
coercion: Patient {en évasion} selon l’appel de 20 h 05, revenu à 21 h avec deux pizzas.
insight: {Insight partiel et fluctuant}; monsieur demande tout de même ses dosages.
insight: {Peu conscient de sa maladie}, cet ancien notaire lit cependant toutes les monographies des pharmaciens.
suffering: MALADIE ACTUELLE : dame de 44 ans {souffrant depuis deux mois d’}un épisode dépressif caractérisé, sans symptôme psychotique.
suicide: Conduites {pseudo-suicidaires} rapportées par le foyer de groupe, scarifications superficielles aux avant-bras.
suicide: Patient qui {s’automutile pour attirer l’attention}, d’après l’intervenant scolaire, et qui dit le faire pour s’endormir.
character: Il {manipule} son entourage pour obtenir des cigarettes, disent les préposés, et rembourse à la fin du mois.
risk: Jeune femme {assaultive} envers sa mère, signalement retenu, thérapie familiale amorcée.
risk: Cet homme {menace tout le monde}, nous dit son voisin, sans pouvoir citer de propos précis.
failure: Elle {a failli à} son engagement de sobriété et demande tout de même à revenir au groupe.
deficit: Madame {est un fardeau} pour ses enfants, rapporte la bru, rencontrée à la cuisine.
othering: Un cousin {normal}, étudiant à McGill, l’aide dans ses démarches d’immigration.
disability: Pied {difforme} de naissance, ancien facteur, il marche désormais avec une orthèse.
appearance: Le conjoint {crasseux} et l’épouse en tailleur gris s’assoient chacun à un bout du divan.
belittling: Madame est bien {mignonne} avec son chapeau, note l’externe dans son observation.
label: Le {toxico} du 312 demande si sa sœur peut apporter une guitare.
suicide: Sa mère {s’est suicidée} quand il avait neuf ans; depuis, il a vécu en foyer de groupe.
coercion: Usagère {en fugue} depuis hier soir, la résidence a avisé la police de Gatineau.
othering: On vise pour lui une vie plus {normale}, avec travail et appartement.
deficit: {Incapable} de faire son épicerie seul, reçoit la popote roulante trois fois par semaine.
label: {Toxicomane} connu du quartier, dort au refuge Lauberivière depuis trois semaines.
insight: {Jugement pauvre} en cuisine : laisse le rond allumé et va fumer sur le balcon.
service-use: {Patiente porte tournante}, sept congés depuis janvier, sans plan d’intervention commun.
belittling: {Petite madame toute gentille}, vue à domicile pour une évaluation des AVD.
suffering: Madame est {affligée d’}un trouble panique et ne prend plus le métro depuis deux ans.
suicide: L’ancien colocataire {a commis un suicide} au printemps, Monsieur en parle peu.
coercion: {A été placé} en ressource intermédiaire à sa sortie, à 40 km de sa famille.
othering: {Ces gens-là} ont besoin d’un cadre, a écrit la responsable de la ressource dans son bilan.
deficit: {Ne peut plus} prendre l’autobus seule, l’ergo propose un accompagnement graduel sur son trajet.
label: {Les alcooliques} de la maison de chambres se réunissent chez lui le jour des chèques.
insight: {Manque d’introspection} évident en rencontre de couple, reporte la discussion sur sa conjointe.
service-use: {Abonnée} du centre de crise, quatrième séjour cette année, elle arrive toujours un vendredi.
belittling: Monsieur {boude} dans sa chambre depuis que la sortie au Tim a été annulée.
suffering: La conjointe, {atteinte d’}un cancer, sera remplacée par la belle-sœur pour les rendez-vous.
suicide: {Menaces suicidaires} à répétition auprès de sa TS lorsque l’allocation tarde, filet de sécurité mis à jour.
coercion: La résidence lui {interdit} d’avoir son cellulaire après 21 h, sans qu’on sache pourquoi.
othering: Il faut lui rappeler qu’{une personne normale} se lave chaque jour, note l’intervenant.
deficit: {Dysfonctionnelle} au travail comme à la maison, arrêt prolongé par le médecin de famille.
label: Il s’agit d’un {psychotique} vu en 2019 par le PPEP, dossier réactivé ce matin.
insight: Elle {n’a pas d’insight} et attribue ses absences à la malchance.
service-use: {Un visage connu} de l’équipe de garde, rencontré hier soir pour une demande d’hébergement.
belittling: Encore {son petit cirque} à l’heure de la médication, a raconté l’auxiliaire du soir.
suffering: {Frappé de} dépression à la retraite, Monsieur ne sort presque plus de chez lui.
suicide: Deux oncles {suicidés}, père absent, fratrie de cinq.
coercion: {Mise en contention} pour 40 minutes, sans que Madame ait pu parler à sa TS.
othering: Mieux vaut un appartement loin du centre-ville, où {ce genre de monde} se tient.
deficit: {Ne fonctionne pas} sans encadrement, retour à la ressource demandé par sa curatrice.
label: {Suicidaire} connu des policiers, ramené à l’urgence de Chicoutimi à 3 h.
insight: Malgré l’enseignement, {jugement déficient} devant les inconnus qui l’abordent en ligne.
service-use: Elle {consulte à outrance} au sans rendez-vous, toujours pour ses maux de ventre.
belittling: Rien de nouveau, Monsieur a {fait son numéro} devant le médecin répondant.
suffering: Les deux colocs {souffrent d’}anxiété et évitent la salle à manger commune.
suicide: {A fait une tentative pour attirer l’attention} lors du congé de son intervenante pivot.
coercion: Dès lundi, il {devra se soumettre} à une visite de chambre hebdomadaire par le responsable de la RI.
othering: La résidente voudrait être {comme tout le monde}, écrit l’éducatrice, et {redevenir normale}.
deficit: L’ergothérapeute conclut à {un manque d’autonomie} pour les repas chauds et le lavage.
label: Ces deux {itinérants} dorment dans l’entrée du CLSC depuis dimanche, travailleuse de rue avisée.
insight: En rencontre interdisciplinaire : {peu d’autocritique} par rapport à l’encombrement, la sœur offre d’aider.
service-use: {Syndrome de la porte tournante} bien documenté, aucun suivi au congé depuis 2020.
belittling: {Comme une enfant}, Madame trépigne au comptoir parce que le taxi est en retard.
suffering: Patient {victime d’}une psychose en mai, vu en duo infirmière-TS.
suicide: Sa voisine a {réussi son suicide} dans l’immeuble, l’équipe a offert un groupe aux locataires.
coercion: Monsieur {est contraint de} dormir à la ressource cinq soirs sur sept, règle de maison.
othering: {Les gens comme lui} ont droit à trois essais en logement, lit-on au procès-verbal.
deficit: {Incapacité} à tenir un budget, curatrice à informer, dépôt direct suggéré.
label: {L’anorexique} de 17 ans et son père ont été reçus ensemble à la clinique de Saint-Jérôme.
insight: Par {manque de jugement}, il a prêté sa carte bancaire à deux inconnus rencontrés au parc.
service-use: Le rapport parle d’une {mauvaise utilisation} des ambulances et d’un {abonné} des pompiers.
belittling: {Dramatise} la perte de sa clé, la TS l’accompagne au bureau de l’administration.
suffering: {Souffrante de} douleur chronique, l’usagère prend de la gabapentine et du cannabis médical.
suicide: Note du centre de crise : {gestes parasuicidaires} fréquents, surtout à l’approche des congés.
coercion: Usager {isolé de force} à l’arrivée, pas de note sur la durée ni sur le motif.
othering: La réintégration en {milieu normal} est l’objectif retenu pour l’hiver.
deficit: {Détérioration} graduelle depuis l’été, ne vient plus au dîner communautaire.
label: {Cocaïnomane} en attente d’un lit à la Maison L’Épervier, appel de confirmation vendredi.
insight: La mère {refuse de voir la réalité} et prépare une chambre pour le retour de son fils.
service-use: {Fréquente trop} l’urgence de Saint-Hyacinthe, même motif d’anxiété chaque fois.
belittling: {Histoire à dormir debout} au sujet de son chèque volé, appel fait à Desjardins.
suffering: Adolescente {atteinte d’}anorexie, placée en foyer de groupe à Sherbrooke depuis trois mois.
suicide: {A mis sa menace à exécution} et avalé 30 acétaminophènes, trouvée par sa fille à 7 h.
coercion: {On l’oblige} à prendre sa médication devant l’intervenant, bouche ouverte, langue levée.
othering: {Pas comme les autres}, ce petit garçon de la garderie; mère rencontrée au CLSC.
deficit: {Déficits majeurs} à la grille AMPS, {dépendante} pour le bain, autonome pour les repas froids.
label: {Polytoxicomane}, HCV positif, suivi par l’infirmière de rue et par Cactus.
insight: {Faible introspection} quant à sa colère, mais note lui-même qu’il dort mal avant.
service-use: {Bloque un lit} depuis février, l’hôpital presse pour une place en RI.
belittling: {Babine} toute la matinée, puis il accepte d’aller nourrir les canards.
suffering: Sont tous deux {affligés d’}une déficience légère, elle et son frère; vivent à Rimouski chez leur tante.
suicide: Fils décédé à la suite d’un {suicide complété}, la cliente refait son lit chaque matin.
coercion: Le tuteur lui {a permis de dépenser} 20 $ de plus pour l’anniversaire de sa fille.
othering: L’évaluatrice compare son attachement à celui d’une {fille normale} de 15 ans.
deficit: {Peu fonctionnel} le matin, mieux après le dîner, horaire de stage déplacé en conséquence.
label: {Les TPL} de la liste d’attente passeront en groupe plutôt qu’en suivi individuel.
insight: {Insight nul}, {jugement altéré}, mémoire intacte, humeur bonne, a bien mangé.
service-use: {Magasine} les services : trois TS, deux cliniques, un centre de femmes en un mois.
belittling: Madame {fait des siennes} depuis l’arrivée du nouveau coloc et réclame la télé.
suffering: Étudiante {en proie à} une dépression majeure, rencontrée à l’Université d’Ottawa avec sa coloc.
suicide: À 16 ans, {suicide raté} dans le garage familial; vers 30 ans, {tentative échouée} avec des médicaments.
coercion: Elle {n’a pas le droit} d’avoir un visiteur après 20 h, règlement interne de la ressource.
othering: Ce n’est pas {un client comme les autres}, prévoir plus de temps à l’entrevue d’accueil.
deficit: {Limitée intellectuellement}, la mère a besoin qu’on lise avec elle les lettres de l’école.
label: Fils {handicapé}, mère {dépressive}, père camionneur : évaluation familiale commencée à Kapuskasing.
insight: Depuis l’incendie, {aveugle à ses besoins}, elle a refait du feu dans l’évier.
service-use: L’usagère {monopolise} la ligne de garde, durée moyenne de 50 minutes par appel.
belittling: {Fait le bébé} au lit, demande qu’on lui mette ses bas.
credibility: Elle dit bien dormir, {nie} idées noires et {nie} consommation, demande un billet pour l’employeur.
failure: On a tenté le groupe, la luminothérapie et le pairage avec un pair aidant : {échec} sur toute la ligne, lit-on au résumé.
disability: L’ergothérapeute a vu à Timmins une dame {confinée au lit} dont le mari, {handicapé} lui aussi, prépare les repas.
appearance: {Incurie} au domicile et {mauvaise hygiène}, vaisselle de plusieurs semaines, deux chats bien nourris.
compliance: {Observance douteuse} selon le pharmacien, il {refusait} déjà la surveillance en 2021, blister retourné à moitié plein.
substance: Retour de fin de semaine : urines {propres}, alcotest à zéro, a passé deux jours chez sa marraine.
risk: Jamais arrêté, pourtant {potentiellement violent} d’après une note de 2009 reprise de formulaire en formulaire.
character: Vers 16 h, usager {irritable et désagréable}, dit ne pas avoir dîné ni reçu ses cigarettes.
pessimism: Comité du 9 novembre : {clientèle lourde}, {pronostic sombre}, orientation CHSLD à discuter avec la famille.
credibility: Il {admet} devoir trois mois de loyer, et {prétend} que son frère en paiera la moitié.
coercion: {Mise sous contention chimique} au petit matin, l’usagère en garde un mauvais souvenir qu’elle raconte à la TS.
trap, quotation: Au téléphone, sa sœur : « Chez nous, on l'a toujours traité de paresseux, c'était injuste. »
trap, quotation: 22h10 – Usager au poste : "vous allez encore écrire que je suis manipulateur". Lui ai montré ma note et l'avons relue ensemble.
trap, quotation: Explique pourquoi il a quitté la salle d'attente : « J'me sentais sale, tout le monde me regardait. »
trap, quotation: Verbatim consigné à sa demande : « J'ai raté mon coup mais là je suis contente d'être ici. »
trap, quotation: Me dit en souriant « chu ben têtue, ma mère le disait », puis choisit de marcher sans le déambulateur dans sa chambre.
trap, quotation: Ce qui l'a amené à l'urgence, selon lui : « J'ai rechuté, j'ai bu trois jours, j'ai eu peur de mourir. »
trap, quotation: 3h40. Éveillé, assis au bord du lit. « Chu dangereux pour personne, dites-le au docteur. » Message transmis à la Dre Fiset à 7h30.
trap, quotation: Dit ne plus vouloir du mot malade. « Chu pas une cause désespérée, j'ai élevé trois enfants. »
trap, quotation: Ses attentes face au séjour : « Traitez-moi pas comme un cas lourd. »
trap, quotation: « J'étais agressive parce que j'avais mal aux dents », nous dit-elle ce matin. Dentiste vu à 11 h.
trap, negation: Soirée calme, n'a pas été menaçant, a joué au cribble avec son voisin de chambre jusqu'à 21 h.
trap, negation: Discours sans incohérence, débit régulier, répond après un court silence.
trap, negation: Rien dans l'entrevue n'évoque de la simulation : la faiblesse suit le territoire du sciatique, EMG demandé.
trap, negation: Tenue propre, cheveux attachés, aucun laisser-aller depuis l'admission.
trap, negation: Le retard au rendez-vous n'était pas de la mauvaise volonté : le transport adapté est arrivé à 14h20.
trap, negation: Ne s'est montré ni arrogant ni exigeant lors de la rencontre avec la commissaire aux plaintes, dit le compte rendu qu'elle nous a fait suivre.
trap, negation: Agitation : non. Cris : non. Errance : non. A lu au salon de 19 h à 21 h.
trap, negation: À 16 h, sans insulte ni provocation, a demandé qu'on baisse la télé, puis est retourné à sa chambre.
trap, negation: Jugement non altéré pour ce qui touche les finances : explique son budget au sou près et nomme ses deux cartes.
trap, negation: Jamais fugué, revient de chaque sortie avant l'heure et signe le registre.
trap, meta: Caucus de 8 h – rappel de la cheffe d'unité : le terme quêteux de pilules n'a sa place ni au dossier ni au poste.
trap, meta: Audit de 40 dossiers de l'urgence : l'adjectif capricieux revient onze fois, toujours au quart de soir.
trap, meta: À sa demande, avons retiré l'étiquette « irrécupérable » du résumé de 2009 et joint une note explicative.
trap, meta: Le mot hystérique, relevé par l'archiviste dans la dictée, a été effacé avant la signature.
trap, meta: Nouveau gabarit de la note de garde : case « attitude : coopérative / hostile » supprimée, champ libre à la place.
trap, meta: Affiche du comité des usagers apposée au poste : « porte tournante », « bloqueur de lit » barrés d'un trait rouge.
trap, meta: Rédaction : on n'écrit plus « s'est suicidée », voir la fiche de l'AQPS laissée au cahier de communication.
trap, meta: Madame demande qu'on ne parle pas d'elle comme d'une « bipolaire » devant ses enfants; consigne inscrite au plan thérapeutique infirmier.
trap, meta: Le rapport interservices qualifiait monsieur de récalcitrant; avons rappelé l'équipe de jour pour savoir ce qui avait été vu au juste.
trap, meta: Note tardive. Le qualificatif « inadéquat » de la note de 14 h ne dit rien : monsieur chantait en anglais dans le corridor.
trap, name: Score de 21 à l'Échelle d'agressivité manifeste (Overt Aggression Scale) remplie par l'équipe de recherche.
trap, name: Numéro du Centre de prévention du suicide de Québec ajouté à son cellulaire, avec elle.
trap, name: Habite au 1140, chemin du Faible, à Saint-Paulin, dans un quatre et demie avec sa tante.
trap, name: A choisi de lire à voix haute un passage du Malade imaginaire pour le groupe théâtre.
trap, name: Inventaire d'hostilité de Buss-Durkee passé en 45 min avec la neuropsychologue, pause à mi-parcours.
trap, name: Écoute en boucle « Creep » et « Psycho Killer » dans ses écouteurs; dit que ça l'aide à s'endormir.
trap, name: Capsule regardée à l'atelier : La Folie, une histoire de famille, série balado qu'elle a elle-même proposée.
trap, name: Transfert accepté à l'Institut national de psychiatrie légale Philippe-Pinel, pavillon D, lit 14.
trap, name: Chien resté chez la voisine, il s'appelle Bandit; la préposée a appelé pour avoir des nouvelles.
trap, name: Bénévole pour l'Association des parents et amis de la personne atteinte de maladie mentale (A.P.A.M.M.), rive-sud.
trap, legal: Ordonnance du Tribunal reçue : autorisation de soins, « le majeur inapte refuse catégoriquement » (art. 16 C.c.Q.), copie remise à monsieur.
trap, legal: Verdict de non-responsabilité criminelle pour cause de troubles mentaux; audience de la CETM le 22 mai.
trap, legal: Formulaire AH-225, section C : cocher « refus de traitement », signature du témoin requise; fait, original au dossier.
trap, legal: A reçu signification de l'accusation d'entrave (art. 129); la travailleuse sociale l'aide à joindre son avocat.
trap, legal: Engagement de ne pas troubler l'ordre public (art. 810) en vigueur jusqu'en décembre, remis par sa fille.
trap, legal: Rapport du coroner, rubrique manière du décès : suicide. Copie demandée par la famille endeuillée.
trap, legal: Libellé du jugement : « le défendeur est incapable de consentir aux soins ». Monsieur veut en appeler, délai de 5 jours expliqué.
trap, legal: Avis d'évasion de garde légale, formulaire SQ-3520, vierge, joint au dossier de transfèrement comme l'exige la procédure.
trap, legal: Indemnisation accordée par l'IVAC; la décision la désigne comme victime d'acte criminel au sens de la loi de 2021.
trap, legal: Billet de la Cour municipale pour désordre sur la voie publique; inscrite au programme d'accompagnement PAJ-SM à sa demande.
trap, victim: Agressée dans le stationnement du métro hier soir; trousse médicolégale faite avec son accord.
trap, victim: A subi de l'abus sexuel entre 7 et 10 ans de la part d'un oncle. Veut en parler à une femme.
trap, victim: Intimidée à l'école, des élèves la traitaient de débile sur Snapchat; le directeur est au courant.
trap, victim: Négligée par ses parents selon le rapport de la DPJ (1998), passait des fins de semaine seule sans repas.
trap, victim: La mère de madame a été tuée par un homme violent en 2003; l'anniversaire du décès est vendredi.
trap, victim: Drogué à son insu dans un bar du Plateau, dit se rappeler le verre, puis la rue; GHB demandé au labo.
trap, victim: Rejeté et insulté par son équipe de hockey après son coming out, n'a pas remis les pieds à l'aréna.
trap, victim: Les cauchemars portent sur le pensionnat, où des religieux l'humiliaient et le punissaient pour avoir parlé atikamekw.
trap, victim: Sa tante l'a longtemps trompée sur l'argent de l'héritage; veut consulter une notaire.
trap, victim: Volé trois fois au refuge ce mois-ci, garde ses bottes sous l'oreiller. Casier avec cadenas fourni.
trap, other subject: Lésion hépatique agressive à l'imagerie, oncologie consultée avant le retour à l'unité.
trap, other subject: Draps sales changés à 6 h après la diaphorèse de la nuit.
trap, other subject: Le moniteur de la salle 3 est capricieux, prendre les signes vitaux à la main.
trap, other subject: Le CPE n'a pas collaboré à la demande de place d'urgence; deuxième appel de la TS au bureau coordonnateur.
trap, other subject: Pouls irrégulier, paresse intestinale depuis l'opioïde, péristaltisme faible au quadrant gauche.
trap, other subject: La serrure de l'isoloir est récalcitrante; billet d'entretien fait, pièce condamnée d'ici là.
trap, other subject: Médicaments au BPSC : pharmacie communautaire négligente dans l'envoi du profil, relancée deux fois.
trap, other subject: Kaliémie têtue à 3,1 malgré deux recharges.
trap, other subject: Fracture instable de la malléole, immobilisée à l'urgence; orthopédiste au chevet vers 10 h.
trap, other subject: Bactérie multirésistante au dépistage nasal, précautions de contact expliquées, affiche posée.
trap, word sense: Admise à l'unité 4B à 17h05, accompagnée de sa fille.
trap, word sense: Test de dépistage rapide négatif, isolement levé à midi, peut circuler.
trap, word sense: Déficit de volume probable : muqueuses sèches, TA 92/50 debout; bolus de 500 mL.
trap, word sense: Abandon du protocole aux 15 min à 14 h, surveillance maintenant aux heures selon la Dre Roy.
trap, word sense: A un sens de l'humour incisif et des projets fous : traverser le fleuve en kayak l'été prochain.
trap, word sense: ECG – rythme sinusal, conduction normale, QTc 431, rien d'anormal.
trap, word sense: Oppose le pouce à chaque doigt sans douleur, force de préhension égale.
trap, word sense: Dépendance aux AVQ évaluée par l'ergo : aide d'une personne pour le bain, le reste seul.
trap, word sense: Répète une fugue de Bach au piano du salon, de 14 h à 15 h, deux usagers viennent l'écouter.
trap, word sense: Sevrée du masque à oxygène vers 10 h, SpO2 95 % au repos, 93 % à la marche.
trap, identity: Monsieur se dit alcoolique, douze ans de sobriété, c'est le nom qu'il se donne dans son mouvement et il veut qu'on l'emploie.
trap, identity: Sourde, avec la majuscule, précise-t-elle par l'interprète LSQ : une langue et une communauté.
trap, identity: Pair aidant invité : se nomme ex-psychiatrisé et en parle avec aisance devant le groupe.
trap, identity: Entendeuse de voix, c'est son terme et celui du groupe qu'elle anime à Trois-Rivières.
trap, identity: S'identifie comme personne queer; a repris pour elle ce qui fut une insulte, nous demande de l'écrire tel quel.
trap, identity: Se dit « grosse », mot qu'elle revendique, et demande un brassard de TA grande taille sans détour.
trap, identity: Se définit comme une junkie en pause depuis l'hiver et anime l'atelier de réduction des méfaits; veut ce mot dans sa lettre de référence.
trap, identity: Bipolaire depuis 1994 et pas gênée de le dire : c'est ainsi qu'elle se présente aux nouvelles usagères, par choix.
trap, identity: Son groupe s'appelle les Débiles magnifiques, elle y est comédienne et se donne volontiers ce titre.
trap, identity: Elle se réclame de la neurodivergence, se dit TDAH « jusqu'au bout des ongles » et sans trouble.
trap, diagnosis: Axe II (dossier 2006) : personnalité antisociale, cote reprise telle quelle du sommaire d'archives.
trap, diagnosis: Impression : schizophrénie paranoïde F20.0, en rémission partielle, rencontre de suivi dans deux semaines.
trap, diagnosis: Antécédents : tr. explosif intermittent (F63.81), posé à 19 ans à Chicoutimi.
trap, diagnosis: Trouble factice imposé à soi, F68.10, à l'étude par la consultation-liaison; rien de retenu à ce jour.
trap, diagnosis: Trouble neurocognitif majeur avec perturbation du comportement (F02.81), avis de la gériatrie du 6.
trap, diagnosis: Hypothèses : trouble délirant type persécution (F22) c. épisode maniaque; TSH et VDRL en attente.
trap, diagnosis: Trouble des conduites à début à l'adolescence, F91.2, évalué par la Dre Nadeau à 15 ans.
trap, diagnosis: Retard mental léger, F70, conclusion de la psychologue scolaire en 2011.
trap, diagnosis: Personnalité dépendante (301.6) évoquée au DSM-IV, non reprise depuis.
trap, diagnosis: Sevrage compliqué d'un délirium, F10.231, CIWA aux 2 h, thiamine IV donnée.
clean: TA 128/76, FC 84, T° 36,8, SpO2 98 % à l'air ambiant.
clean: Rencontre avec la travailleuse sociale au sujet du bail, qui se termine le 30 juin. Lettre au propriétaire rédigée ensemble.
clean: Arrivé en ambulance à 1h12, conscient, orienté dans les trois sphères, P4 attribué au triage puis P3 à la réévaluation.
clean: Pair aidant : marche de 30 min sur le terrain, avons parlé de ce qui l'a aidé à l'automne, surtout la chorale.
clean: Parle vite, passe d'un sujet à l'autre, revient à la question quand on la répète.
clean: Dre Lavigueur rencontre monsieur et sa conjointe de 10 h à 10h45. Ils souhaitent un retour à la maison avant la Saint-Jean.
clean: Pleure en parlant du décès de son frère. Suis restée avec elle jusqu'à 15h20.
clean: Lithiémie 0,72 mmol/L, dosage 12 h après la dose, créatinine stable.
clean: Usagère demande un psychologue qui parle espagnol; demande envoyée à la banque d'interprètes en attendant.
clean: Brûlure à l'avant-bras gauche, 2 cm sur 1, lavée, pansement non adhérent.
clean: Droits expliqués verbalement et par écrit; monsieur les reformule dans ses mots et signe.
clean: Congé prévu jeudi. Ordonnance transmise à la pharmacie, rendez-vous au CLSC lundi à 13 h, carte remise.
clean: Le fils apporte des photos de famille et une doudou, placées au chevet.
clean: Boit quatre à six bières par jour depuis la mise à pied, veut réduire; premier appel au CRD fait à partir du bureau.
clean: A mangé la moitié du dîner, trouve la viande trop salée. Nutritionniste informée.
clean: Préposée assignée en présence constante de 20 h à 8 h. Madame a choisi que ce soit une femme.
clean: Monsieur explique qu'il a quitté la ressource parce qu'il partageait la chambre avec trois autres hommes.
clean: Score PHQ-9 : 14, il était à 19 à l'arrivée.
clean: Lit remis à plat, côtés baissés, cloche à portée de main.
clean: Elle dit que l'on peut parler à son mari de la médication, mais non du travail. Consentement écrit en ce sens.
clean: 23 h. Dort, respiration régulière, 16/min.
clean: Le médecin de famille, Dr Azoulay, a parlé à l'équipe et reprend le suivi du diabète.
clean: Premier repas pris à la salle commune depuis lundi.
clean: Examen neuro : forces 5/5 aux quatre membres, réflexes symétriques, marche sans appui.
clean: Vit avec une schizophrénie depuis l'âge de 22 ans, travaille à temps partiel dans une friperie.
clean: Elle nomme trois choses qui l'apaisent : l'eau froide, le tricot, les appels à Lucie.
clean: Répond par oui ou non au matin, parle davantage en après-midi; garde les yeux sur la fenêtre.
clean: Sertraline augmentée à 100 mg, à revoir dans deux semaines avec elle.
clean: Croit que son téléphone est écouté par son ancien employeur et le laisse au poste la nuit, ce qui le rassure.
clean: Est rentrée de congé temporaire ravie : fête de son petit-fils, trois heures de route avec sa sœur.
clean: Après discussion, l'équipe et monsieur s'entendent sur un lever à 8 h plutôt qu'à 7 h.
clean: Trousse de naloxone remise, démonstration faite avec lui et son coloc.
clean: Marche dans le corridor une vingtaine de minutes après chaque repas.
clean: Mère de deux enfants, 4 et 7 ans, gardés par leur grand-mère pendant le séjour. Appel vidéo tous les soirs à 18h30.
clean: Demande son PRN d'hydroxyzine à 20h15 pour l'anxiété, cotée 7; à 21 h, cotée 3.
clean: Évènement de 14h05 : un coup de poing au bras de l'agent, au moment où celui-ci retirait le sac. Monsieur et l'agent ont été vus par le médecin.
clean: Le chapelain passe la voir à sa demande.
clean: Signe la feuille d'autorisation pour que l'on obtienne les résultats de Sept-Îles.
clean: Bain de pieds, coupe d'ongles par l'infirmière en soins de pieds, prochaine visite dans six semaines.
clean: Tension à la maison depuis la retraite, selon le couple. Une rencontre conjugale est offerte, ils en parleront d'abord entre eux.
clean: Lien par téléphone avec le centre de crise Le Transit, place libre demain à 11 h.
clean: Insulinothérapie : choisit elle-même le site, dose exacte, aiguille jetée au contenant jaune.
clean: Examen physique de l'omnipraticien : poumons clairs, abdomen souple, pas d'œdème.
clean: Tournée de 2 h : lit vide, monsieur à la fenêtre du salon, dit compter les avions. Retourne se coucher vers 2h40.
clean: Préfère le prénom Noé et le pronom il; bracelet et kardex changés.
clean: A demandé de sortir fumer; timbre de nicotine 14 mg offert, posé à l'épaule gauche.
clean: Ne veut pas parler de la soirée de samedi aujourd'hui. Sujet laissé de côté, porte ouverte pour y revenir.
clean: Vu en visioconsultation par la Dre Picard-Morin, de Rouyn, 40 min, bon son.
clean: Rire franc pendant la partie de Uno.
clean: La bouche est sèche depuis la nouvelle dose. Gomme sans sucre conseillée, hydratation revue avec lui.
clean: Gestion du stress, séance 4 : respiration carrée pratiquée, elle l'a utilisée hier dans l'ascenseur.
clean: Voix basse, phrases courtes, sourit à l'évocation de son potager.
clean: Tentative de suicide par ingestion d'acétaminophène hier vers 17 h, a appelé elle-même le 911. N-acétylcystéine en cours.
clean: Clinique externe – présente à sept rendez-vous sur huit depuis février.
clean: L'orthophoniste recommande des phrases brèves et un appui visuel pour l'explication de la garde.
clean: Bilan lipidique à refaire dans trois mois, prescription jointe au congé.
clean: Parle d'une mission que Dieu lui a confiée, qu'il décrit avec émotion; souhaite la poursuivre à l'église de son quartier.
clean: Vaccin contre l'influenza donné au deltoïde gauche, surveillance de 15 min, rien à signaler.
clean: Aidant naturel rencontré seul, à sa demande à lui : dort peu, aimerait du répit une fin de semaine sur deux.
clean: Habite à Wendake, veut une référence vers les services de sa communauté plutôt qu'au CIUSSS.
clean: Entrevue faite debout, dans le corridor, parce que monsieur s'y sent mieux qu'au bureau.
clean: Dit qu'il voit des ombres au plafond; elles disparaissent quand la veilleuse est allumée.
clean: Ses forces selon elle : la patience, l'humour, le sens du rythme.
clean: Tremblement fin des deux mains à l'extension, propranolol débuté à petite dose.
clean: Monsieur a parlé plus fort quand on lui a annoncé le report de l'audience, a demandé la raison, puis a voulu téléphoner à son avocat.
clean: Retrait du cathéter veineux, site sec.
clean: Explore avec la TS trois options de logement : HLM, coop, appartement supervisé. Visite de la coop vendredi.
clean: Veut garder son chat. Le voisin d'en bas le nourrit jusqu'au congé.
clean: Le jeune compte à rebours avec son minuteur avant les transitions; l'équipe scolaire en a un pareil.
clean: Frissons, T° 38,4, hémocultures prélevées x 2, interniste de garde rappelle à 4h15.
clean: Réadaptation – trajet en autobus 55 fait avec l'éducatrice, aller seul prévu la semaine prochaine.
clean: Consultation en gynécologie obtenue pour le 27, accompagnement par l'infirmière de liaison.
clean: Attend un lit depuis 31 heures; oreiller, débarbouillette et mise à jour aux deux heures par l'infirmière d'accueil.
clean: Se dit fier d'avoir parlé devant le groupe.
clean: Questionnaire ASRS remis, à rapporter au prochain rendez-vous du Dr Thériault.
trap, quotation: Sa sœur, au téléphone : « Il est paranoïaque avec tout le monde depuis Noël, on ne sait plus comment l'aider. »
trap, quotation: Motif de consultation, dans ses mots : « J'ai encore fait une rechute pis j'ai honte. »
trap, quotation: S: "Je suis pas folle, docteur, j'ai mal au ventre pour vrai." O: défense en FID, T 38,4.
trap, quotation: Conjointe jointe à 14 h. « Il se néglige, il se lave pus. » Elle souhaite être présente mardi.
trap, quotation: « Y disent que je refuse de collaborer; personne m'a demandé pourquoi », a-t-il expliqué en parlant de son ancien hébergement.
trap, quotation: Usager revient sur son séjour à l'urgence. « Le gardien m'a appelé le junkie devant tout le monde. »
trap, quotation: Il nous remet une lettre qui commence par « Je suis cloué à mon fauteuil, mais pas mort » et demande qu'on la garde au dossier.
trap, quotation: Post-op jour 2. « J'exagère pas, la douleur est à neuf. » Hydromorphone 1 mg s/c donnée à 02:10.
trap, quotation: « Je suis dans le déni, je le sais, laissez-moi une semaine », demande-t-elle après l'annonce du résultat de biopsie.
trap, quotation: Selon ses mots à elle, l'ancien médecin lui a dit « vous êtes non observante, je ne peux plus rien pour vous »; elle en parle encore les larmes aux yeux.
trap, negation: Usager calme, ni menaçant ni intimidant envers l'équipe, accepte de s'asseoir avec nous.
trap, negation: N'a pas été oppositionnel lors du pansement; a tenu lui-même la compresse.
trap, negation: Je n'ai pas trouvé M. Ouellet quérulent; ses trois lettres posent des questions précises sur la facture.
trap, negation: Tenue : vêtements de travail tachés de peinture, aucune malpropreté, revient du chantier.
trap, negation: À aucun moment durant la réduction de la fracture le patient n'a été combatif.
trap, negation: L'équipe de garde précise que Mme n'était pas incohérente, seulement épuisée par trente heures de travail.
trap, negation: Jamais arrogant ni condescendant avec les autres locataires, note l'intervenante de l'hébergement.
trap, negation: Appels à l'équipe : deux ce mois-ci, tous deux motivés. Mme n'est pas une usagère envahissante.
trap, negation: Elle n'a nullement dramatisé; le saignement était réel et l'hémoglobine est à 78.
trap, negation: Vu au parc avec son chien. Ni désorganisé, ni débraillé, content de parler hockey.
trap, meta: Stagiaire en travail social : rétroaction donnée sur l'emploi du mot « prétend » dans ses trois premières notes.
trap, meta: La pair aidante propose un dîner-causerie sur le poids de l'étiquette « cas lourd » dans nos corridors.
trap, meta: Échange avec lui sur la différence entre « soins palliatifs » et « il n'y a plus rien à faire », expression qu'il avait lue sur un forum.
trap, meta: L'usager a consulté son dossier et demande pourquoi le terme « revendicateur » y figure; note de rectification ajoutée.
trap, meta: Rappel du guide de rédaction du CLSC, page 4 : éviter les adjectifs comme exigeant, difficile, théâtral; rapporter les faits.
trap, meta: Le formulaire de référence de l'hôpital offre encore une case « porte tournante »; signalé à la coordonnatrice.
trap, meta: Formation de 13 h 30 sur le vocabulaire du suicide, notamment l'abandon de « suicide réussi ».
trap, meta: Mme veut savoir d'où vient l'adjectif hystérique; courte discussion sur l'histoire du mot, elle en rit.
trap, meta: La liste des mots à bannir, affichée près de l'imprimante, commence par handicapé, débile et arriéré.
trap, meta: Le traducteur hésite entre « sans-abri » et « itinérant »; nous lui suggérons « personne en situation d'itinérance ».
trap, name: Participe aux rencontres des Alcooliques anonymes le jeudi au sous-sol de l'église Saint-Roch.
trap, name: Inscrite sur la liste du Centre de réadaptation en dépendance de Québec, première rencontre le 18.
trap, name: Columbia (C-SSRS), section idéation suicidaire : questions 1 et 2 négatives.
trap, name: Mme chante dans la chorale Les Voix sales, répétition lundi soir.
trap, name: A terminé la lecture de Fou de Vincent et en parle avec plaisir à l'ergothérapeute.
trap, name: Hébergé à la Maison du Père depuis le 2; prochain RV au CLSC des Faubourgs.
trap, name: L'Office des personnes handicapées du Québec confirme la réception de la demande de vignette.
trap, name: PCL-R non indiquée; échelle de Barratt (impulsivité) à prévoir par la neuropsychologue.
trap, name: Suivi conjoint avec la Clinique des troubles de la personnalité limite, Dre Bouffard.
trap, name: Numéro de Narcotiques Anonymes inscrit au verso de sa carte de rendez-vous.
trap, legal: Requête accueillie : la Cour du Québec déclare Monsieur inapte à consentir aux soins pour une durée de deux ans.
trap, legal: Verdict de non-responsabilité criminelle pour cause de troubles mentaux; audience de la CETM le 9 février.
trap, legal: Ordonnance de traitement, paragraphe 4 : « en cas de refus catégorique, les agents de la paix sont autorisés à le conduire à l'hôpital ».
trap, legal: Tribunal administratif du logement : le locateur allègue une insalubrité, Mme contestera avec l'aide de la clinique juridique.
trap, legal: Art. 264.1 C. cr., proférer des menaces : absolution inconditionnelle prononcée en 2016.
trap, legal: Régime de protection : jugement d'ouverture de tutelle au majeur, mention « incapable d'administrer ses biens ».
trap, legal: Le bail, clause 17, interdit à tout occupant une « conduite perturbatrice »; lu avec lui et la propriétaire.
trap, legal: Certificat du coroner : manière du décès, suicide; rapport d'investigation attendu au printemps.
trap, legal: L'engagement en vertu de l'article 810 exige de « garder la paix et avoir une bonne conduite » et l'abstention de drogue ou d'alcool.
trap, legal: Indemnisation CNESST, réclamation refusée en première instance, révision demandée au motif que l'employeur était négligent.
trap, victim: Mme a été agressée sexuellement en 2018; elle souhaite que ce soit su des intervenants et n'en parlera pas aujourd'hui.
trap, victim: Il a été intimidé à l'école secondaire, d'où sa préférence pour les petits groupes.
trap, victim: Plaie par arme blanche de l'avant-bras G reçue lors d'une attaque sauvage dans le métro, suturée en deux plans.
trap, victim: Maltraitance par un membre du personnel de la résidence privée signalée au commissaire aux plaintes; M. Roy demande à changer de milieu.
trap, victim: Exploitée par un employeur qui retenait son passeport; dossier ouvert au CAVAC.
trap, victim: Ecchymoses aux deux poignets : le voisin l'a empoignée brutalement jeudi; photos prises avec son accord.
trap, victim: S'est fait cracher dessus et traiter de sale drogué par un passant en sortant du local d'injection supervisée.
trap, victim: Le chien du propriétaire l'a mordue à la cuisse, bête réputée féroce; antibioprophylaxie débutée.
trap, victim: Ses frères l'ont dépouillé de son chèque, de force, pour la troisième fois.
trap, victim: Abus financier par la nièce, procuration bancaire révoquée ce matin avec la travailleuse sociale.
trap, other subject: Le pharmacien refuse d'exécuter l'ordonnance sans le numéro de permis; télécopie renvoyée.
trap, other subject: Souche résistante à la ciprofloxacine, passage au céfixime.
trap, other subject: Côlon redondant et récalcitrant à la progression du scope, examen terminé au cæcum malgré tout.
trap, other subject: Lymphome agressif de haut grade, RCP jeudi.
trap, other subject: Drain de Jackson-Pratt non coopératif selon la blague du chirurgien : caillot, irrigation, reprise du débit.
trap, other subject: Cuisine sale à l'arrivée du nouveau bail, l'ancien locataire ayant laissé ses déchets; M. Côté a tout lavé avec son pair aidant.
trap, other subject: Pansement souillé, changé; berges propres.
trap, other subject: Son chat est têtu, manipulateur et adorable, ce qui la fait sortir du lit chaque matin.
trap, other subject: Vent hostile et neige lourde ce matin, visite reportée par l'équipe à 13 h.
trap, other subject: Réseau Wi-Fi de la résidence instable et peu fiable ce matin; visio terminée par téléphone.
trap, word sense: Refusion rapide des globules récupérés par le Cell Saver, 400 ml; champ opératoire propre, temps mort respecté.
trap, word sense: Compliance pulmonaire diminuée, pression de plateau à 28.
trap, word sense: Tentative d'intubation unique, grade I, sans désaturation.
trap, word sense: Dépendant du résultat de la coloscopie, la chirurgie sera fixée en mars.
trap, word sense: Décompensation cardiaque G traitée par furosémide IV, poids sec atteint au jour 4.
trap, word sense: Il a séché la vaisselle du groupe, puis craqué les noix du gâteau; atelier terminé à 15 h.
trap, word sense: Il a commis la sauce à spaghetti du siècle, selon toute la table du midi.
trap, word sense: Rythme sinusal, axe normal; tracé de base incohérent à l'appareil no 2 seulement, repris sur le no 1.
trap, word sense: Toxique pour le foie au-delà de 4 g par jour, l'acétaminophène est plafonné à 3 g.
trap, word sense: L'appétit résiste bien à la chimio, poids stable à 71 kg.
trap, identity: Elle se présente comme autiste, sans « personne avec », et nous suivons son choix.
trap, identity: Sourde avec un S majuscule, précise-t-elle par l'interprète LSQ; à écrire ainsi.
trap, identity: Pair aidant à l'emploi de l'équipe, Luc se décrit volontiers comme un ex-junkie qui a de la suite dans les idées.
trap, identity: Elle s'identifie comme handicapée et militante, terme voulu, discuté à l'accueil.
trap, identity: Mot retenu par l'usager pour parler de ses épisodes : ses manies. On garde le sien.
trap, identity: Kim se définit comme toxicomane en rétablissement, mot appris à Portage, et le revendique devant le groupe.
trap, identity: Nain, et non personne de petite taille : préférence confirmée auprès de lui le 6 octobre.
trap, identity: Il se reconnaît dans le mot itinérant, qu'il juge plus digne que SDF; consigné au profil.
trap, identity: Groupe fondé par elle-même, les Borderline debout; borderline est le mot qu'elle souhaite lire.
trap, identity: Vieille, dit-elle fièrement, et surtout pas aînée; consigne respectée par toute l'équipe du soutien à domicile.
trap, diagnosis: Trouble de la personnalité antisociale (F60.2), porté en 2014 par Dr Hébert, à réévaluer avec lui.
trap, diagnosis: Axe II : personnalité histrionique, traits.
trap, diagnosis: Impression : trouble oppositionnel avec provocation chez le cadet, suivi en pédopsychiatrie.
trap, diagnosis: Démence à corps de Lewy probable selon la clinique de mémoire.
trap, diagnosis: DSM-5 : trouble explosif intermittent, léger.
trap, diagnosis: Insuffisance cardiaque à fraction préservée; trouble bipolaire de type II; DLP; HTA.
trap, diagnosis: Trouble psychotique bref, 298.8, résolu.
trap, diagnosis: Trouble de la personnalité dépendante vs trouble anxieux : diagnostic différentiel à revoir à 6 semaines.
trap, diagnosis: Kleptomanie F63.2 et pyromanie F63.1 éliminées par l'évaluation spécialisée.
trap, diagnosis: Dépression majeure résistante (deux antidépresseurs à dose pleine), critères du CANMAT.
clean: TA 128/76, FC 72 rég., SpO2 97 % AA, poids 83,4 kg.
clean: Pair aidant : partagé mon expérience du premier logement. Il a posé des questions sur le bail et le bruit.
clean: Cholécystectomie par laparoscopie, quatre trocarts, vision critique obtenue, pertes 20 ml.
clean: Fille présente avec l'accord de sa mère. Elles arrivent chacune avec une idée différente de l'hébergement et acceptent d'en reparler lundi.
clean: Il entend deux voix, surtout en fin de journée, et trouve que les écouteurs aident.
clean: Ergo : transferts au bain avec barre d'appui et siège, aide d'une personne pour la sortie.
clean: Injection de palipéridone 100 mg IM deltoïde G, lot noté, bien tolérée.
clean: Demande à être appelée Mireille plutôt que madame.
clean: Consomme 4 à 6 bières le vendredi, moins qu'à l'été; objectif qu'il se donne : deux.
clean: Au parc avec l'intervenant, il a nommé trois endroits où il se sent bien dans son quartier.
clean: Révision des médicaments avec la pharmacienne communautaire; dispill hebdomadaire commencé à sa demande.
clean: Mme préfère attendre avant la mammographie et veut lire le dépliant; on s'en reparle au prochain bilan.
clean: Glycémie capillaire 6,8 à jeun. Technique d'injection d'insuline revue, sites alternés.
clean: Première journée de bénévolat à la friperie : arrivée à l'heure, fatiguée et fière.
clean: La sertraline n'a pas soulagé l'anxiété après huit semaines à 150 mg; passage graduel à la venlafaxine discuté et accepté.
clean: Appel de la pharmacie Brunet : renouvellement autorisé pour 30 jours.
clean: Échange sur le deuil de son père. Silences respectés. Souhaite apporter des photos la prochaine fois.
clean: Congé prévu demain avec CLSC pour retrait des agrafes au jour 10.
clean: Elle comprend l'épisode de mars comme une réponse au manque de sommeil et aux nuits de travail.
clean: MoCA 26/30, points perdus au rappel différé; passation en français, lunettes portées.
clean: Madame a demandé que sa sœur ne reçoive plus d'information; autorisation révoquée et consignée.
clean: Hernie inguinale droite indirecte, treillis posé selon Lichtenstein, nerf ilio-inguinal identifié et préservé.
clean: Patient de 58 ans vu pour suivi de diabète de type 2. HbA1c 7,1 %.
clean: Après le dîner, elle a voulu rentrer seule à pied et nous a écrit en arrivant.
clean: Pansement VAC en place, pression continue à 125 mmHg, étanche.
clean: Vu avec interprète en créole. Consentement à la vaccination obtenu, Td-IPV donné.
clean: Télémédecine 20 min; l'image gelait, on a terminé par téléphone.
clean: Bilan de l'année rédigé avec elle : deux emplois essayés, un déménagement, une amitié renouée.
clean: Naissance à 39 sem., Apgar 9-9, allaitement en cours, visite postnatale au jour 3.
clean: Quart de nuit : a dormi de 23 h 30 à 5 h, s'est levée une fois pour de l'eau.
clean: Sa colocataire mentionne qu'il mange peu depuis jeudi; lui l'attribue à un mal de dents. Dentiste lundi 14 h.
clean: Exercices de respiration faits ensemble avant l'appel à l'aide sociale; dit que ses mains tremblaient moins.
clean: Elle nous a demandé de partir après dix minutes. Nous avons convenu d'un appel vendredi.
clean: Thyroïde non palpable, pas d'adénopathie cervicale.
clean: Garde provisoire levée à 11 h par la psychiatre; il choisit de rester deux jours de plus.
clean: Douleur lombaire 7/10 à la mobilisation, 3/10 au repos; demande si une dose plus forte est possible.
clean: Hier, il a passé la soirée chez un ami et repris l'autobus de 22 h.
clean: Nausées soulagées par ondansétron 4 mg; diète liquide tolérée, gaz passés.
clean: On a regardé la grille de ses semaines : les mardis sont les plus lourds, il veut y ajouter la piscine.
clean: Les deux parents ont pleuré pendant l'appel. Numéro de l'association de proches remis.
clean: Elle écrit dans un cahier ce que disent les voix et l'heure; nous en lisons deux pages, à sa proposition.
clean: Urine positive pour cocaïne, résultat attendu selon ce qu'il avait annoncé lundi.
clean: Aujourd'hui il voulait seulement marcher; on a fait le tour du bassin en parlant peu.
clean: Réveil en salle à 10 h 48, Aldrete 9, analgésie par bloc TAP bilatéral.
clean: Vaccin antigrippal donné à la clinique du samedi, bras droit.
clean: Lettre d'appui rédigée pour le retour aux études, relue et signée avec elle.
clean: Il a vendu deux toiles au marché de Noël et a offert la troisième à l'équipe.
clean: Rencontrée à la halte-chaleur vers 20 h, accepte une soupe et des bas secs, veut réfléchir au refuge.
clean: Le conjoint demande comment réagir la nuit quand elle se lève; on essaie une veilleuse et un mot convenu.
clean: Patiente G2P1, 28 sem., HGPO normale, mouvements fœtaux présents.
clean: Retour sur l'isolement de mardi : ce qui l'aurait aidé, selon lui, une marche et moins de monde dans la pièce.
clean: Inscription au guichet d'accès à un médecin de famille confirmée, numéro remis.
clean: A signé la demande d'accès à son dossier, délai de trente jours expliqué.
clean: Il porte ses appareils auditifs; consignes répétées par écrit à sa demande.
clean: Opéré sous rachianesthésie, garrot 62 min, composants cimentés, stabilité vérifiée.
clean: Quitte l'urgence avant d'être vu, après sept heures d'attente; rappelé à la maison, va mieux.
clean: Sac de jour préparé la veille, réveille-matin réglé, arrivée à l'atelier à 8 h 55.
clean: Préfère le tutoiement et les rencontres dehors.
clean: Éruption maculopapuleuse au tronc depuis hier, amoxicilline cessée, allergie à préciser.
clean: Nuit blanche, quatre cafés, trois nouveaux projets : elle y reconnaît ses signes précurseurs et appelle l'équipe d'elle-même.
clean: Consulte pour insomnie et maux de tête de tension, examen neurologique sans particularité.
clean: Propose lui-même d'espacer les visites; on essaie aux trois semaines jusqu'en avril.
clean: Deux chutes en novembre, toutes deux la nuit, entre le lit et la toilette. Chaise d'aisance essayée.
clean: Colère nommée envers le système, exprimée en marchant; dit se sentir entendu à la fin.
clean: Écouté le disque qu'il a enregistré avec son voisin; deux chansons parlent de l'hôpital.
clean: Examen du sein : pas de masse palpable, mamelons symétriques.
clean: Le propriétaire et elle ont signé le renouvellement du bail hier.
clean: Ostéosynthèse du radius distal par plaque palmaire, scopie satisfaisante, attelle 10 jours.
clean: Évaluation OCCI remplie sur deux visites, trop fatigante en une seule selon Mme.
clean: Otite moyenne aiguë gauche chez enfant de trois ans, mère à l'aise avec l'attente de 48 h.
clean: Pair aidante au chevet une heure, à la demande de la patiente, avant la rencontre avec le psychiatre.
clean: Il a refait le trajet en métro seul, deux stations, en écoutant la liste musicale préparée avec l'ergothérapeute.
clean: Intervention sans incident, compte de compresses exact à deux reprises.
clean: Souhaite une consultation en génétique, tante et grand-mère avec cancer du sein avant 50 ans.
clean: Relance téléphonique postopératoire au jour 1 : douleur 3/10, mange et marche, aucune question.
`)
