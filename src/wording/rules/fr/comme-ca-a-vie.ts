import type {Proof, Rule} from '../../rule.js'

/** L’avenir d’une personne, réglé en une phrase. */
export const commeCaAVie: Rule = {
  id: 'fr.pessimism.comme-ca-a-vie',
  severity: 'suggest',
  match: [
    '(va|vont) toujours (être|rester|demeurer) (comme|malade+|dépendant+|pareil+|ainsi|le même|la même|fragile+|instable+)',
    '(sera|restera|être) toujours? comme (ça|cela) (toute|à vie|pour toujours)',
    '(on|nous|équipe) en? (a|avons) fait le tour (du (jardin|dossier))? (avec (lui|elle)|$)',
    '(il|elle|monsieur|madame) est (foutu|foutue)',
    '(autonomie|rétablissement|guérison|parentalité|diplôme|vie normale) ... hors de (sa|leur)? portée',
    'le pire est à (venir|craindre)',
    '(chances de (réadaptation|rétablissement|réinsertion|réussite)|espoirs|perspectives) ... (sont|semblent|demeurent|restent) (très|plutôt|quasi|bien)? (minces|faibles|nulles|infimes|maigres|sombres)',
    'avenir (très|plutôt|bien)? (sombre|bouché|compromis|hypothéqué)',
    '(finira|finir) par (mourir|crever|y (passer|rester|laisser sa peau))',
    '(on|nous) (n|ne) en? (fera|tirera|obtiendra|sortira) jamais? rien',
    '(on|nous|équipe) (ne|n) [(croit|croyons) (plus|pas|guère) (à|en)]',
    'sans (réel|grand|véritable|vrai|aucun) (espoir|potentiel|avenir)',
    'trop (vieux|vieille|âgé+|abîmé+|magané+|malade+|atteint+|chronique+|hypothéqué+) pour (changer|guérir|apprendre|espérer|la réadaptation)',
    '(reviendra|retombera|rechutera|recommencera|repartira) ... comme (d habitude|toujours|chaque fois|les autres fois|avant)',
  ],
  message: 'Ces mots règlent un avenir qui reste à vivre.',
}

export const proof: Proof = {
  sources: ['cmha', 'pratique-qc'],
  flags: ['Va toujours être comme ça.', 'Avenir sombre, dit la note.', 'On a fait le tour.'],
  passes: [
    'Elle a fait le tour du lac.',
    'Il est fini, le pansement.',
    'Elle va toujours au marché le samedi.',
    'Va y passer la fin de semaine; revient mardi comme d’habitude.',
  ],
}
