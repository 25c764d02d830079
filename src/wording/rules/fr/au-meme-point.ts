import type {Proof, Rule} from '../../rule.js'

/** À quoi bon: notre découragement, écrit au dossier. */
export const auMemePoint: Rule = {
  id: 'fr.pessimism.au-meme-point',
  severity: 'suggest',
  match: [
    '(à quoi bon|coup d épée dans l eau|temps perdu|perte d énergie|ne vaut pas (la peine|le coup|l effort)|sans grand espoir|sans grande conviction|sans trop d espoir|on n y croit (pas|plus)|n y croyons (pas|plus)|baisse les bras|jeté la serviette|lancer la serviette|jeter la serviette|ne se fait pas d illusions|pas de miracle|fin de la route|bout de la route|cul-de-sac|au point mort|impasse (thérapeutique|totale|complète)|tourne en rond|tournons en rond|tournent en rond)',
    '(finira|terminera|passera) (ses jours|sa vie|le reste) (de|en|dans|à|au)',
    '(aucun|aucune|peu d|pas d|sans) (évolution|issue|réadaptation|guérison|retour|rétablissement) (possible|envisageable|favorable|à espérer|à attendre|réaliste|notable)',
    '(mourra|crèvera|pourrira) (dans|à|en|seul+)',
    '(pas|non|jamais|plus|peu|guère) (curable+|sauvable+|réadaptable+|guérissable+|récupérable+|réhabilitable+|rétablissable+|traitable+|soignable+)',
    'rien à (espérer|attendre)',
    '^ (toujours|encore|comme toujours|rien que du) (pareil+|idem|le même|la même chose|la même)',
    '(aucun+|sans|peu de|nul|zéro) (changement+|progrès|gain+) (significatif+|notable|réel+)? (en|depuis) ... (ans|années|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025)',
    '(aucun+|pas de|sans|nul) (gain+|progrès|amélioration|changement) (possible+|envisageable+|à (espérer|attendre|prévoir))',
    '(retour|marche|pas) en arrière (inévitable|prévisible|assuré+|à prévoir)',
    '(toujours|encore|reste|demeure) au même point',
    '(réinsertion|réadaptation|réintégration|autonomie|sobriété|abstinence|emploi|guérison|rétablissement|amélioration|sortie|retour|réussite|rémission|progrès|changement+) (est|semble|sont|très|fort|plus que|demeure)? (improbable+|impossible+|peu probable+|exclu+|douteux|douteuse|impensable+|hypothétique+|utopique+|illusoire+|invraisemblable+|inespéré+)',
    '(cas|patient+|dossier|situation|état) (est|semble|reste)? (désespéré+|sans espoir|irrémédiable+|fini+|foutu+|classé+|sans solution|irrécupérable+|perdu+|désespérant+|insoluble+)',
  ],
  except: [
    '(le|du|un|les|dans) cul de sac (de|du|vaginal|postérieur|antérieur|conjonctival|où)?',
    '(ecg|image+|irm|scan|tdm|radiographie|fonction|créatinine|lésion+|nodule+|poids|plaie|dose+|vision|examen) ... (changement+|progrès|gain+)',
    'perdu+ de vue',
  ],
  message: 'Ces mots disent notre découragement, pas l’avenir de la personne.',
}

export const proof: Proof = {
  sources: ['cmha', 'pratique-qc'],
  flags: ['Toujours au même point.', 'Guérison improbable.', 'À quoi bon, dit la relève.'],
  passes: ['La plaie reste de la même taille.', 'Retour prévu mardi.'],
}
