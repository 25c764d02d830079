import type {Proof, Rule} from '../../rule.js'

/** Ne pas arriver, ne plus fonctionner: une difficulté, dite comme un état. */
export const nArrivePas: Rule = {
  id: 'fr.deficit.n-arrive-pas',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(ne|n) (arrive|arrivait|parvient|réussit|sait|peut) (pas|plus|jamais|guère) (à)? (se|s)? (gérer|organiser|planifier|budgéter|structurer|mobiliser|débrouiller|responsabiliser|fonctionner|assumer (ses|son)|cuisiner|prendre en (main|charge)|tenir (un (budget|logement|emploi|horaire)|son (budget|logement)|maison)|garder (un|son|ses) (emploi+|logement+|job)|contrôler (ses (émotions|impulsions|gestes)|sa colère)|faire (quoi que|seul+))',
    '(ne|n) (peut|sait) (plus)? rien (faire|décider|organiser|entreprendre|gérer|régler) (seul+|de|par|sans)',
    '(ne|n) (fonctionne|fonctionnait) (plus|guère|pas (seul+|en|au|dans|sans|depuis))',
    '(ne|n) (gère|gérait) (rien|aucun|aucune|(pas|plus|guère) (bien)? (ses|son|sa|l argent|les (imprévus|conflits)))',
    '(gère|gérait) (très|plutôt|assez)? (mal|difficilement) (ses|les (imprévus|conflits|changements)|son (stress|argent|budget))',
    '(ne|n) s en (sort|sortait|tire) (pas|plus|jamais|guère)',
    '(ne|n) (possède|démontre|manifeste|a|présente) (pas|plus|aucun|aucune|guère|que peu) (d|de|les|l)? (habileté+|compétence+|autonomie|initiative|motivation|aptitude+|ambition|discipline|constance)',
    '(a|avait|ont) (complètement|totalement|encore)? (flanché|disjoncté|abdiqué|perdu ses moyens|perdu le contrôle (à|au|dans|en|lors))',
    's (est|était) (complètement|totalement)? (écroulé+!|effondré+!) (après|depuis|suite|à) ... (départ|perte|décès|mort|rupture|annonce|séparation)',
    '(fragile+|vulnérable+) (psychologiquement|émotivement|émotionnellement|psychiquement|mentalement|affectivement|(sur le|au) plan (psychologique|émotif|affectif))',
    '^ (patient+|usager+|client+|jeune|madame|monsieur|femme|homme|dame|personne|résident+|mère)? (très|trop|encore|plutôt|assez)? [(fragile+|inactif+|amorphe+)] $',
    '((ne|n) sait pas (se (faire respecter|défendre)|s affirmer|(mettre|poser) (ses|des|de) limites|dire non ($|aux|à (personne|sa|son|ses)))|(ne|n) se (prend (pas|plus|guère|aucunement) en (charge|main)|mobilise (pas|plus|guère|aucunement) (dans (ses|son|sa)|pour (ses|son|sa|se trouver|chercher)|face|en thérapie))|(perd|perdu) le contrôle (de|sur) sa vie|vivote|vivotait|s enlise|végète|dépérit|(stagne|piétine|plafonne) (dans (ses|sa|son)|malgré))',
    '(perte|perd|perdu) (de|des|d|ses|tous ses|de ses) acquis',
    '(dépend|dépendait|dépendant+) (entièrement|totalement|complètement) (de|d) (autrui|(sa|son|ses) (mère|père|conjoint+|fils|fille|famille|mari|épouse|sœur|frère|parents|entourage))',
    '(perdu tous ses repères|vit dans le (désordre|chaos))',
    '(doit|devait|besoin d) être (constamment|toujours)? (encadré+|poussé+|rappelé+ à|relancé+|recadré+|dirigé+)',
    '(n|ne) est (plus|pas|guère) fonctionnel+',
    '(ne|n) (arriver~|arrive|parvient|réussit|sait|est pas capable|est plus capable|est pas en mesure|est pas apte|peut) (pas|plus|jamais|guère|pas encore)? (à|de|d)? (se|s|bien|même)? (tenir|garder|maintenir|gérer|organiser|planifier|cuisiner|contrôler|budgéter|assumer|s occuper|occuper|conserver|vivre|fonctionner|structurer|mobiliser|faire (quoi que|rien|seul+|face)|rien faire|débrouiller|respecter|prendre (soin|en charge)|élever|travailler|adapter|intégrer|socialiser|terminer|compléter|suivre)',
    '(débordé+|envahi+|submergé+|dépassé+|écrasé+|paralysé+|dominé+|accablé+) (par (ses|son|les|la|sa|l|tout|le)|et|face|dans)',
    '(a|avait|est|ont) (complètement|totalement|encore)? (craqué|flanché|disjoncté|lâché prise|implosé|dérapé|déraillé|sombré|dégringolé)',
    '(craqué+|effondré!|effondrée!|brûlé+) (depuis|à la suite|après|suite)',
    '(dépend|dépendait|relève) (entièrement|totalement|complètement|encore|trop) (de|des|d|du)',
    '(doit|devait) être (stimulé+|surveillé+ pour|guidé+ pour tout|constamment)',
    'régresser~',
  ],
  except: [
    '(ne pas être dominé+|rien faire (de|avec) (la|sa|son|ses) (main|bras|jambe|doigts)|occuper de (la|sa) (stomie|sonde|plaie|pompe))',
    '(n|ne) (a|ont|avait) (pas|jamais) perdu',
    '(ne|n) (peut|arrive|sait) pas (sortir (ce|aujourd|demain|avant|sans son)|travailler (le|ce|demain|en (fin|soirée))|suivre le)',
    '(débordé+|dépassé+) (par (le|les|la) (travail|études|examens))',
    '(tumeur+|lésion+|nodule+|masse+|signe+|symptôme+|fièvre|douleur+|œdème+|épanchement+|infection|ascite|kyste+|toux|rougeur|érythème) ... régresser~',
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
    'Ne se prend pas en main; ne sait pas s’affirmer.',
    'Débordée par ses émotions.',
  ],
  passes: [
    'N’arrive pas à dormir avant minuit.',
    'L’ascenseur ne fonctionne plus.',
    'La batterie est fragile.',
    'Ne peut pas sortir ce soir, il neige.',
    'A perdu le contrôle de sa motoneige dans une courbe.',
    'Ne tolère pas le métoprolol.',
    'S’est écroulé sur le trottoir glacé, poignet enflé.',
    'Se dit débordée par ses émotions depuis le deuil.',
  ],
}
