import type {Proof, Rule} from '../../rule.js'

/** L’avenir d’une personne, réglé en une phrase. */
export const commeCaAVie: Rule = {
  id: 'fr.pessimism.comme-ca-a-vie',
  severity: 'suggest',
  match: [
    '(va|vont) toujours (être|rester|demeurer) (comme|malade+|dépendant+|pareil+|ainsi|le même|la même|fragile+|instable+|à)',
    '(sera|restera|est|être) (toujours)? comme (ça|cela) (toute|à vie|pour toujours|jusqu)',
    '^ aucun+ (évolution|progrès) (depuis|malgré|en)',
    '(on|nous|équipe) (en)? (a|avons|ai) fait le tour (avec (lui|elle|ce|cette)|$)',
    'rien (d autre|de mieux) à (proposer|offrir|tenter|essayer)',
    '(il|elle|monsieur|madame) est (foutu|foutue)',
    '(études|travail|autonomie|emploi|métier|logement|rétablissement|guérison|retour|parentalité|vie|diplôme|permis) ... hors de (sa|leur)? portée',
    'le pire est (à venir|devant|à craindre)',
    '(impossible|inimaginable|exclu|improbable|inconcevable) (qu|que) (il|elle|monsieur|madame|l|la|le|ce) (usager+|patient+|jeune|dame)?',
    '(chances|espoirs|perspectives|possibilités|probabilités) ... (sont|semblent|demeurent|restent) (très|plutôt|quasi|bien)? (minces|faibles|nulles|limitées|infimes|maigres|réduites|inexistantes|sombres)',
    'avenir (très|plutôt|bien)? (sombre|bouché|compromis|hypothéqué|bloqué|noir|limité)',
    '(ne|n) (a|aura|ont) (pas|aucun|guère|plus) (d)? (avenir|futur|débouché)',
    '(va|vont|finira par|finir par) (mourir|crever|y passer|y rester|y laisser sa peau) (de (sa|son|ses)|d une (overdose|surdose)|à cause)',
    '(on|nous) (n|ne) (en)? (fera|tirera|obtiendra|sortira) (jamais)? rien',
    '(perdra|lâchera|abandonnera|gâchera|ratera|sabotera|quittera) (encore|vite|bientôt|sûrement|son|sa|le|la|tout) ... (comme (d habitude|toujours|les autres|chaque)|sûrement|inévitablement|tôt ou tard|rapidement|encore)',
    '(pas|plus|guère) grand-chose à (faire|espérer|offrir|tenter|attendre|gagner)',
    '(on|nous|équipe|famille|personne|médecin) (ne|n) [(croit|croyons|croient) (plus|pas|guère) (à|en)] (son|sa|ses|un|une|lui|elle|ce)',
    '(reviendra|revient|retombera|rechutera|recommencera|repartira) ... comme (d habitude|toujours|chaque fois|les autres fois|avant)',
    'sans (réel|grand|véritable|vrai|aucun) (espoir|potentiel|progrès|avenir|changement)',
    '(aucune|nulle|sans) (récupération|guérison|réinsertion|rétablissement) (possible|prévisible|attendue|envisageable|en vue|$)',
    '(trop|bien) (vieux|vieille|âgé+|atteint+|abîmé+|magané+|malade+|lourd+) pour (changer|guérir|apprendre|espérer|la réadaptation|travailler|vivre)',
    '(rien|peu) de (bon|positif|prometteur) (à|en|pour) (attendre|espérer|vue|suite)',
  ],
  except: [
    '(croit|dit|pense|persuadé+|convaincu+|craint|peur|crainte) ... (va|finir) ... mourir',
    '(plaie+|lésion+|image+|toux|fièvre|ulcère) ... aucun+ (évolution|amélioration)',
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
  ],
}
