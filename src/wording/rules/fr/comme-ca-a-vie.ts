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
