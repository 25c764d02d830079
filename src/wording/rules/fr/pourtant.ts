import type {Proof, Rule} from '../../rule.js'

/** Une observation posée contre la parole. */
export const pourtant: Rule = {
  id: 'fr.credibility.pourtant',
  severity: 'suggest',
  match: [
    '(nie|nient|niait|nierait) ... ... : [(pourtant|alors que)]',
    '[(mais|pourtant|or)] (haleine|odeur (d alcool|éthylique)|dépistage positif|titubant+|titube|empeste)',
    '(pourtant|alors qu) on (le|la|l) (voit|entend|observe|surprend|aperçoit|a vu|a entendu)',
    '(disparaît|disparaissent|cesse|cessent|diminue|estompe|améliore) (quand|lorsqu|lorsque|si|dès) (qu)? (il|elle|on)? ... (distrait+|observé+)',
    '(examen|force|boiterie|démarche|déficit) (inconsistant+|non reproductible+)',
    '(marche|rit|jase|danse|texte|sourit|monte|ronfle|circule|fume|plaisante|blague|court) [pourtant]',
    '(mais|pourtant|cependant|or) (il|elle|est|fut)? (observé+|vu+|aperçu+|surpris+) (à (rire|fumer|manger|courir|marcher|dormir|danser|jaser)|en train|marchant|riant|mangeant|souriant+|debout)',
    '(10|insupportable|intolérable|atroce|souffrance|souffrir|souffrant+) ... [(mais|or|pourtant|alors qu|tout en|même s|même si|bien qu) (il|elle)? (texte|sourit|jase|marche|joue|circule|regarde|parle|plaisante|blague|tricote|fume|riant|souriant|jasant|textant)]',
    '(quoique|mais|alors que|pourtant|bien que) (son|le) (non-verbal|langage corporel|visage|faciès) ... (dit|dise|trahit|trahisse|contredit|contredise|dément|démente)',
    '(dès|lorsqu|quand|si) (qu)? (il|elle)? se (croit|croyait|sait) (pas|non)? (observé+|seul+|regardé+|vu+)',
    '(dément|démentent|contredit|contredisent|infirme|infirment|trahit) (ses|sa|son|les|la) (dires|version|propos|paroles|récit|prétentions|affirmations)',
    '(ne|n) (concorde|concordent|cadre|cadrent|colle|collent|correspond|correspondent) (pas|guère) (avec|à|aux) ... (dires|propos|récit|affirmations|plaintes)',
    '(ne|n) a pas l air (si|aussi|d)? (souffrant+|souffrir|déprimé+)',
    'semble pourtant (confortable+|bien|à l aise)',
    '[dit avoir (perdu|égaré|échappé|oublié|donné)] ... ... encore',
    '(douleur+|mal|insomnie) ... [(mais|or|pourtant|alors qu|tout en) (il|elle)? (dort|texte|sourit|marche|joue|circule|regarde|parle|plaisante|blague|tricote|fume|riant|souriant|jasant|textant)]',
    '(dément|démentent|contredit|contredisent|infirme|infirment|trahit) (par|clairement)? (ses|sa|son|les|la) (dires|version|propos|paroles|récit|prétentions|affirmations|histoire)',
    '(ses|les|des|aux|leurs|ces) prétentions (de|d|du|à|sur|quant|concernant|selon)?',
    '(faiblesse|douleur+|paralysie|déficit|boiterie|symptôme+|crise+|malaise+|tremblement+|plainte+|cécité|surdité) ... [(pas|non|peu) (très|vraiment|tout à fait)? (réel|réels|réelle+|vraie+|authentique+)]',
    '(^|{charge} (est|semble|paraît)?) (peu|pas) (très|bien)? convaincant+ ($|dans|quant|sur|comme|lors)',
    'ce (qu|que) (il|elle|{charge}) (qualifie de|appelle|nomme|décrit comme|considère comme) (un|une|des|de la|du|ses|sa|son)? (douleur+|crise+|malaise+|migraine+|souffrance|spasme+|palpitation+|allergie+|anxiété|panique|angoisse|insomnie|détresse|faiblesse|urgence+)',
    '(dort|rit|sourit|texte|jase|ronfle|blague|chante|cellulaire|téléphone|tv|télé) ... ... [malgré (une|sa|cette)? douleur] (alléguée|dite|rapportée|cotée|évaluée|exprimée)? (à|de)? (7|8|9|10)',
    '(insupportable|intolérable|atroce|souffrance|9|10) ... [en (riant|souriant|textant|jasant|bavardant)]',
    '(geint|gémit|boite) (seulement|juste)? (dès qu|quand|lorsqu) (on|le médecin|l infirmière|quelqu un) (entre|passe|arrive|(le|la) regarde)',
  ],
  except: [
    'prétentions (salariales|monétaires)',
    '(écho+|échographie|image+|scan|radio|ecg|étude+|données|test+|critères|essai) ... ... peu convaincant+',
  ],
  guards: {apart: false},
  message: 'Ces mots opposent ce que l’on a vu à ce que la personne a dit.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Se dit à bout, marche pourtant sans canne.',
    'Nie être triste, quoique son non-verbal en dise autrement.',
    'Cesse dès qu’il se croit seul.',
    'Boiterie pas réelle, selon l’externe.',
    'Ce qu’elle appelle une crise dure une heure.',
    'Patiente peu convaincante dans son récit.',
    'Texte au salon malgré une douleur à 9.',
    'Gémit quand on passe, puis se tait.',
  ],
  passes: [
    'Anxieuse mais dort bien.',
    'Ses prétentions salariales sont au dossier.',
    'La photo ne correspond pas à l’adresse.',
    'Mal de gorge mais mange bien.',
    'Afébrile, mais odeur au pansement.',
    'Mange pourtant bien, perd du poids.',
    'ECG peu convaincant pour une ischémie.',
    'Gémit quand on mobilise la hanche.',
  ],
}
