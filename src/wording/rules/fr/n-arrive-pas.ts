import type {Proof, Rule} from '../../rule.js'

/** Ne pas arriver, ne plus fonctionner: une difficulté, dite comme un état. */
export const nArrivePas: Rule = {
  id: 'fr.deficit.n-arrive-pas',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(ne|n) (arriver~|arrive|parvient|réussit|sait|est pas capable|est plus capable|est pas en mesure|est pas apte|peut) (pas|plus|jamais|guère|pas encore)? (à|de|d)? (se|s|bien|même)? (tenir|garder|maintenir|gérer|organiser|planifier|cuisiner|contrôler|budgéter|assumer|s occuper|occuper|conserver|vivre|fonctionner|structurer|mobiliser|faire (quoi que|rien|seul+|face)|rien faire|débrouiller|respecter|prendre (soin|en charge)|élever|travailler|adapter|intégrer|socialiser|terminer|compléter|suivre)',
    '(est|était) pas (capable|en mesure|apte) (de|d|à) (se|s)? (tenir|garder|maintenir|gérer|organiser|planifier|cuisiner|contrôler|budgéter|assumer|occuper|conserver|vivre|fonctionner|mobiliser|faire|débrouiller|respecter|prendre|élever|travailler|adapter|suivre)',
    '(ne|n) (fonctionne|fonctionnait) (plus|guère|presque plus|pas (seul+|en|au|dans|sans|depuis|à))',
    '(ne|n) (gère|gérait|maîtrise|organise|contrôle|structure|tolère|assume) (pas|plus|aucunement|aucun|aucune|guère|rien) (bien)? (ses|son|sa|le|la|l|les|de)?',
    '(gère|gérait|fonctionne|s organise|tolère|compose|s adapte|se débrouille|cuisine|entretient) (très|plutôt|assez)? (mal|peu|difficilement|pauvrement|piètrement)',
    '(ne|n) s en (sort|sortait|tire) (pas|plus|jamais|guère)',
    '(ne|n) (possède|possédait|démontre|manifeste|a|détient|présente) (pas|aucun|aucune|guère|que peu|pratiquement aucune) (d|de)? (habileté+|outil+|compétence+|autonomie|initiative|ressource+|stratégie+|moyen+|motivation|aptitude+|projet|ambition|structure|capacité|qualité+|intérêt pour rien|constance)',
    '(débordé+|envahi+|submergé+|dépassé+|écrasé+|paralysé+|dominé+|accablé+) (par (ses|son|les|la|sa|l|tout|le)|et|face|dans)',
    '(a|avait|est|ont) (complètement|totalement|encore)? (craqué|flanché|disjoncté|capoté|viré fou|perdu (pied|le contrôle|ses (moyens|acquis))|lâché prise|implosé|dérapé|déraillé|sombré|abdiqué|dégringolé)',
    '(craqué+|effondré!|effondrée!|brûlé+) (depuis|à la suite|après|suite)',
    's (est|était) (complètement|beaucoup|totalement)? (écroulé+!|enlisé+|enfoncé+!|isolé+! complètement)',
    '(fragile+|vulnérable+) (psychologiquement|émotivement|émotionnellement|psychiquement|sur le plan|au plan|mentalement|affectivement)',
    '^ (patient+|usager+|client+|jeune|madame|monsieur|femme|homme|dame)? (très|trop|encore|plutôt|assez)? [(fragile+|inactif+|désœuvré+|passif+|amorphe+|apathique+|carencé+)] $',
    '(recule|reculait|régresser~|rétrograde|stagne|piétine|plafonne|végète|dépérit) (depuis|dans|sur|au|à|malgré|encore)',
    '(perte|perd|perdu) (de|d|des|de ses|ses|tous ses|les) (ses)? (acquis|repères sociaux|moyens)',
    'dépend+ (entièrement|totalement|complètement) (de|des|d)',
    '(ombre de (lui|elle)-même|perdu tous ses (repères|moyens)|n a plus rien (à quoi|ni personne)|fonctionne à un niveau|ne sait plus (rien faire|où donner)|vit dans le (désordre|chaos|passé))',
    '(dépend|dépendait) (des autres|d autrui)',
    '(dépend|dépendait|relève) (entièrement|totalement|complètement|encore|trop) (de|des|d|du)',
    'a besoin (d être (encadré+|supervisé+|stimulé+|poussé+|surveillé+|pris)|qu on (lui|le|la|fasse|pousse|surveille))',
    '(doit|devait) être (encadré+|stimulé+|poussé+|surveillé+ pour|dirigé+|guidé+ pour tout|constamment)',
    'régresser~',
    '(glisse|dégringole|coule|cale|dépérit|s éteint|s enlise|s enfonce) (depuis|tranquillement|de plus en plus|peu à peu)',
    '(n|ne) est (plus|pas|guère) (fonctionnel+|productif+|productive+)',
  ],
  except: [
    'ne pas être dominé+',
    '(n|ne) (a|ont|avait) (pas|jamais) perdu',
    '(ne|n) (peut|arrive|sait) pas (sortir (ce|aujourd|demain|avant|sans son)|travailler (le|ce|demain|en (fin|soirée))|suivre le)',
    '(débordé+|dépassé+) (par (le|les|la) (travail|études|examens))',
    'fragile+ et? : (peau|os|veine+)',
    '(tumeur+|lésion+|nodule+|masse+|signe+|symptôme+|fièvre|douleur+|œdème+|épanchement+|infection|ascite|kyste+|toux|rougeur) ... régresser~',
    'outil+ (pour)? (réparer|travailler le|de (jardin|menuiserie|travail))',
    '(tolère|tolérait|gère) pas (le|la|l|les) (lactose|codéine|gluten|aspirine|morphine|ains|gavage|cpap|médication|médicament+|effort|comprimé+|anesthésie|fer|bruit|lumière|chaleur|froid|tube|sonde|masque|pansement)',
  ],
  message: 'Ces mots disent ce qui ne va pas, sans dire ce qui aiderait.',
}

export const proof: Proof = {
  sources: ['casat', 'pratique-qc'],
  flags: [
    'N’arrive pas à tenir un budget.',
    'Ne fonctionne plus depuis mai.',
    'Fragile, a pleuré deux fois.',
    'Débordée par ses émotions.',
  ],
  passes: [
    'N’arrive pas à dormir avant minuit.',
    'L’ascenseur ne fonctionne plus.',
    'La batterie est fragile.',
    'Ne peut pas sortir ce soir, il neige.',
  ],
}
