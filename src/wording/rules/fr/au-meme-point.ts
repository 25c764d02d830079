import type {Proof, Rule} from '../../rule.js'

/** À quoi bon: notre découragement, écrit au dossier. */
export const auMemePoint: Rule = {
  id: 'fr.pessimism.au-meme-point',
  severity: 'suggest',
  match: [
    '^ à quoi bon ($|insister|poursuivre|répéter|intervenir|essayer)',
    '(coup d épée dans l eau|sans trop d espoir|on n y croit (pas|plus)|n y croyons (pas|plus)|baissons les bras|ne se fait pas d illusions|pas de miracle|impasse (thérapeutique|totale|complète)|(tournons|on tourne|suivi tourne|rencontres tournent) en rond)',
    '(finira|terminera|passera) (ses jours|sa vie (à|au|en|dans)|le reste de (sa vie|ses jours))',
    '(aucun+|(pas|peu) (de|d)|sans|nul) (issue|réadaptation|guérison|récupération|rétablissement|gain+|progrès|amélioration) (n est)? (possible+|envisageable+|réaliste+|à (espérer|attendre|prévoir))',
    '(crèvera|pourrira|mourra) (seul+|en prison|dans la rue)',
    '(pas|non|jamais|plus|peu|guère) (réadaptable+|guérissable+|réhabilitable+|rétablissable+|soignable+)',
    'rien à espérer',
    '^ (toujours|encore|comme toujours|rien que du) (pareil+|idem|la même chose) $',
    '(aucun+|sans|peu de|nul|zéro) (progrès|gain+) (significatif+|notable|réel+)? (en|depuis) ... (ans|années)',
    '(toujours|encore|reste|demeure) au même point',
    '(réinsertion|réadaptation|autonomie|sobriété|abstinence|guérison|rétablissement|rémission) (est|semble|demeure|très|fort|plus que)? (improbable+|impossible+|peu probable+|exclu+|douteux|douteuse|impensable+|hypothétique+|utopique+|illusoire+)',
    '(emploi|travail|études) (est|semble|demeure)? (peu probable+|impensable+|utopique+|illusoire+)',
    'rien à (attendre)',
    '(aucun+|sans|peu de|nul|zéro) (changement+|progrès|gain+) (significatif+|notable|réel+)? (en|depuis) ... (ans|années|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025)',
    '(réadaptation|réintégration|emploi|guérison|amélioration|sortie|retour|réussite|rémission|progrès|changement+) (est|semble|sont|très|fort|plus que|demeure)? (improbable+|impossible+|peu probable+|exclu+|douteux|douteuse|impensable+|hypothétique+|utopique+|illusoire+|invraisemblable+|inespéré+)',
    '(cas|patient+|dossier|situation|état) (est|semble|reste)? (désespéré+|fini+|foutu+|classé+|perdu+|désespérant+|insoluble+)',
    '(aucun+|nul+|peu de|pas de|zéro) (progrès|effort+|changement+|gain+|évolution|cheminement|amélioration) de (sa|leur) part',
    '(tca|toc|tpl|tag|dlr|tspt|psychose|anxiété|anorexie|boulimie|bipolarité|trouble+ (anxieux|bipolaire|obsessionnel|alimentaire)) (très|totalement)? [(réfractaire+|résistant+)] ($|à (tout|toute|tous|toutes)|(au|aux) (traitement+|thérapie+|médicaments|interventions))',
    'inutile (de|d) (insister|espérer|s acharner|investir|persister|stimuler|(poursuivre|continuer) (la|l|le|les|son|sa)? (réadaptation|thérapie|suivi|ergothérapie|physio|physiothérapie|psychothérapie|groupe|démarches|rééducation|orthophonie|interventions|efforts|programme))',
    '(ne|n) (peut|pourra|pourrait) (que|qu) (empirer|s aggraver|se (détériorer|dégrader)|décliner|régresser|rechuter|échouer)',
    '^ chronique+ : (sans (potentiel|espoir|avenir)|connu+ (de|du|des)|aucun+ (espoir|potentiel))',
  ],
  except: [
    '(dossier|demande|chantier|assurance|enquête) ... au même point',
    'à quoi bon : (se (dit|demande)|dit (elle|il))',
    '(ecg|image+|irm|scan|tdm|radiographie|fonction|créatinine|lésion+|nodule+|poids|plaie|dose+|vision|examen) ... (changement+|progrès|gain+)',
    'perdu+ de vue',
    '(met|mettre|mis|mettait) de côté (les|des|le|un) cas',
    'cas désespérés (pour les pièces|de (vélo+|meuble+|plante+))',
  ],
  message: 'Ces mots disent notre découragement, pas l’avenir de la personne.',
}

export const proof: Proof = {
  sources: ['cmha', 'pratique-qc'],
  flags: [
    'Ne peut que décliner, inutile d’insister.',
    'Anorexie réfractaire à tout.',
    'Toujours au même point.',
    'Guérison improbable.',
    'À quoi bon, dit la relève.',
    'Aucun cheminement de sa part depuis l’hiver.',
  ],
  passes: [
    'La plaie reste de la même taille.',
    'Retour prévu mardi.',
    'Elle se demande à quoi bon vivre; toujours le même rêve, il tourne en rond dans la cour.',
    'La maison est dans un cul-de-sac; le dossier d’impôt est classé.',
    'Épilepsie réfractaire, chirurgie à discuter.',
  ],
}
