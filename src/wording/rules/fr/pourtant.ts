import type {Proof, Rule} from '../../rule.js'

/** Une observation posée contre la parole. */
export const pourtant: Rule = {
  id: 'fr.credibility.pourtant',
  severity: 'suggest',
  match: [
    '(nie|nient|niait|nierait) ... ... : [(mais|pourtant|or|cependant|alors que)]',
    '[(mais|pourtant|or)] (haleine|odeur|dépistage|pupilles|titubant+|titube|empeste)',
    '[dit avoir (perdu|égaré|échappé|oublié|donné)] ... ... encore',
    '(mais|pourtant|alors qu|or) on (le|la|l) (a|voit|entend|retrouve|observe|surprend|aperçoit)',
    '(disparaît|disparaissent|cesse|cessent|diminue|diminuent|estompe|améliore) (quand|lorsqu|lorsque|si|dès) (qu)? (il|elle|on)? ... (distrait+|regarde|observé+|seul+|occupé+)',
    '(examen|force|boiterie|démarche|symptômes|déficit) (inconsistant+|inconstant+|non reproductible+)',
    '(marche|mange|dort|rit|jase|danse|texte|sourit|monte|ronfle|circule|joue|fume|plaisante|blague|court) [pourtant]',
    '(mais|pourtant|qu|cependant|or) (il|elle|est|fut)? (observé+|vu+|aperçu+|surpris+) (à (rire|fumer|manger|courir|marcher|dormir|danser|jaser)|en train|endormi+|marchant|riant|mangeant|dormant|souriant+|debout|qui)',
    '(douleur+|10|insupportable|intolérable|atroce|souffrance|mal|insomnie|souffrir|souffrant+) ... [(mais|or|pourtant|alors qu|tout en) (il|elle)? (mange|dort|texte|sourit|marche|joue|circule|regarde|parle|plaisante|blague|tricote|fume|riant|souriant|jasant|textant)]',
    '(quoique|mais|alors que|pourtant|cependant|bien que) (son|le) (non-verbal|langage corporel|visage|faciès|corps|comportement|attitude) ... (dit|dise|trahit|trahisse|contredit|contredise|concorde|dément|démente)',
    '(dès|lorsqu|quand|si|aussitôt|sitôt) (qu)? (il|elle)? se (croit|sait|pense|croyait|savait) (pas|non|plus)? (observé+|seul+|regardé+|surveillé+|vu+)',
    '(dément|démentent|contredit|contredisent|infirme|infirment|trahit) (par|clairement)? (ses|sa|son|les|la) (dires|version|propos|paroles|récit|prétentions|affirmations|histoire)',
    '(ses|les|des|aux|leurs|ces) prétentions (de|d|du|à|sur|quant|concernant|selon)?',
    '(ne|n) (concorde|concordent|cadre|cadrent|colle|collent|correspond|correspondent|tient|tiennent) (pas|guère) (avec|à|aux|debout) ... (dires|propos|version|observations|examen|faits|récit|collatéral|affirmations|plaintes)',
    '(ne|n) (a|avait) (pas|aucunement) l air (si|aussi|trop|d|de|bien|en)? (souffrant+|malade+|souffrir|douleur|déprimé+|triste+|anxieux|anxieuse)',
    '(semble|paraît|a l air) (pourtant|plutôt|bien)? (confortable+|bien|à l aise) (pour|malgré|quand)',
  ],
  except: ['prétentions (salariales|monétaires)'],
  guards: {apart: false},
  message: 'Ces mots opposent ce que l’on a vu à ce que la personne a dit.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Se dit à bout, marche pourtant sans canne.',
    'Nie être triste, quoique son non-verbal en dise autrement.',
    'Cesse dès qu’il se croit seul.',
  ],
  passes: [
    'Anxieuse mais dort bien.',
    'Ses prétentions salariales sont au dossier.',
    'La photo ne correspond pas à l’adresse.',
  ],
}
