import type {Proof, Rule} from '../../rule.js'

/** L’avenir d’une personne, réglé en une phrase. */
export const commeCaAVie: Rule = {
  id: 'fr.pessimism.comme-ca-a-vie',
  severity: 'suggest',
  match: [
    '(va|vont) toujours (consommer|retomber|rechuter|(être|rester|demeurer) (comme|malade+|dépendant+|pareil+|ainsi|le même|la même|fragile+|instable+))',
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
    '(retour|réinsertion|réintégration|maintien|vie) (à|au|en|dans) (la|l|sa|son|un)? (maison|domicile|travail|logement|emploi|appartement|école|études|communauté|société) (est|semble|jugé+|paraît|demeure|reste)? (illusoire+|utopique+|impensable+|inenvisageable+|chimérique+)',
    '[n y a plus rien à (faire|tenter|offrir|espérer)] (sinon|et|que|pour (lui|elle|ce|cette)|avec|$|médicalement|chez|selon|à part)',
    '(médication|médicaments|antipsychotique+|médicamenté+|suivi+|hospitalisé+|institution|dépendant+|malade+|traitement+|injection+|neuroleptique+) ... (pour|tout)? [le (reste|restant) de (ses jours|sa vie)]',
    '(nous|on|équipe) (ne|n) (croyons|croit|pensons|pense|voyons|voit) pas (qu|que|comment) (il|elle|monsieur|madame|l usager+|la patiente|le patient) [(puisse|pourrait|pourra|arrive|parvienne|réussisse|arrivera|soit capable)] (un jour|jamais|à? (vivre|occuper|travailler|retourner|retrouver|guérir|se rétablir|changer|tenir|garder|s en sortir))',
    'évolution (défavorable|négative|péjorative) (est)? (prévue|attendue|anticipée|prévisible|probable|crainte)',
    'rien (ne|n) (y)? (marchera|fonctionnera|bougera|réussira) (jamais)? (avec|pour|chez) (lui|elle|eux|ce|cette|monsieur|madame)',
    '(^|{charge}|est|femme|homme|dame) lourdement malade+',
    '(un|une|des|les|nos|notre) [chronique+] (de|du|des) (la|l|notre|nos)? (ressource|unité|service+|étage|psychiatrie|urgence|foyer|département)',
    '(un|son|le) trouble (bipolaire|dépressif|psychotique|schizoaffectif|anxieux|obsessionnel)? [réfractaire] (pour|depuis|chez|et|avec|qui|$)',
    '(devra|doit) prendre (des|ses|un|sa|les|du) (médicaments|antipsychotique+|médication|lithium|neuroleptiques|pilules) (à vie|toute sa vie|pour toujours|jusqu à la fin)',
    '^ évolution défavorable $',
  ],
  except: [
    '(il|elle|madame|monsieur|patient+|usager+|fils|fille|mère|père|conjoint+|famille|^) (se)? (dit|disait|répète|croit|pense|craint|trouve|sent) (qu|que) (il)? n y a plus',
    '(plaie+|lésion+|tumeur|cancer|fracture|greffe|infection|rein+) ... évolution',
    '(anime|animait|tient|écrit|rédige|publie|lit|collabore) (à)? (un|une|sa|la) chronique',
  ],
  message: 'Ces mots règlent un avenir qui reste à vivre.',
}

export const proof: Proof = {
  sources: ['cmha', 'pratique-qc'],
  flags: [
    'Va toujours être comme ça.',
    'Avenir sombre, dit la note.',
    'On a fait le tour.',
    'Il n’y a plus rien à faire pour lui.',
    'Maintien en appartement illusoire.',
    'Antipsychotiques pour le reste de ses jours.',
    'Rien ne fonctionnera avec elle.',
  ],
  passes: [
    'Elle a fait le tour du lac.',
    'Il est fini, le pansement.',
    'Elle va toujours au marché le samedi.',
    'Va y passer la fin de semaine; revient mardi comme d’habitude.',
    'Dit qu’il n’y a plus rien à faire le dimanche.',
    'Veut vivre ici le reste de ses jours.',
    'Tient une chronique de jardinage.',
  ],
}
