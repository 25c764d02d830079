import type {Proof, Rule} from '../../rule.js'

/** Pas comme nous, pas d’ici: la distance mise entre la personne et ceux qui écrivent. */
export const commeNous: Rule = {
  id: 'fr.othering.comme-nous',
  severity: 'suggest',
  match: [
    'on en (voit|reçoit) (tous les jours|tant|trop|plein|des tonnes)',
    '(femme|dame|homme|jeune|gars|patient+|fille) [(noir+|arabe+|amérindien+|basané+|gitan+|indien+|juif|juive|oriental+)]',
    '(musulmane+|arabe+|épouse+|conjointe+|mère+|fille+) voilée+',
    '(culture|mentalité|société|famille) (très|plutôt)? (arriéré+|rétrograde+|archaïque+|primitif+|moyenâgeux|d un autre (âge|temps|siècle))',
    'toujours pas (un mot de)? (français|anglais)',
    '(profite|abuse|abuser|vit|vivre) de (nos|notre) (services|système|impôts|soins|générosité|hospitalité|ressources|pays|lits)',
    '(pratique+|coutume+|croyance+|rite+|tradition+|religion+|remèdes) (religieuse+|alimentaire+|culturelle+|familiale+)? : (bizarre+|étrange+|archaïque+|primitive+|rétrograde+|barbare+|exotique+|arriérée+)',
    '(né|née|élevé+|grandi) dans (la (misère|merde|marde)|le caniveau)',
    '(aide sociale|bs|chômeur+|itinérant+|pauvre+|prestataire+|assisté+) (chronique+|professionnel+|de carrière|à vie|de père en fils)',
    '(famille+|gens|enfant+|fils|fille|monde) de (pauvre+|quêteux|drogués|soûlons|bandits|robineux|crève-faim)',
    '(gens|monde|famille|dame|homme) (sans (instruction|éducation)|peu instruit+|mal dégrossi+|rustre+)',
    'pas notre (genre|type|sorte|clientèle) de?',
    '(devrait|devraient) (rester|retourner|vivre) (avec|chez|parmi|dans) (les siens|son pays|leur pays|ses (semblables|pareils))',
    '(ses|leurs) pareils',
    '(différent+|autrement) (de|que) nous',
    '(nous|nous autres|contrairement aux|comparé aux) les? [(normaux|gens sains|sains d esprit|bien-portants|vrais citoyens|payeurs de taxes)]',
    '(mœurs|vertu|moralité) (légère+|douteuse+|dissolue+|élastique+)',
    '((lesbienne+|homosexuel+) (masculin+|viril+|efféminé+)|couple d homosexuels)',
    '(mode|style|genre) de vie (homosexuel|gai|lesbien|dissolu|débauché|douteux|peu recommandable|de (bohème|débauche|clochard|bum))',
    '(repris de justice|gibier de potence|taulard+|fond de prison|populace|racaille|plèbe|bas peuple|petit peuple|lie de la société)',
    '(ado+|jeune+|enfant+|fille+|gars|adolescent+|garçon+) (de|du) la? (dpj|centre (jeunesse|d accueil)|famille d accueil)',
    '(patient+|cas|clientèle) de psy (à|au|qui|du|de|dans|comme|$)',
    '(clientèle|gens|patient+|milieu|monde) de (bas|piètre) (niveau|étage|classe)',
    'encore (un|une) (bs|autochtone+|immigrant+|réfugié+|itinérant+|psy|schizo+|drogué+|robineux|sans-abri|étranger)',
  ],
  except: ['(intervenant+|travailleur+|travailleuse+|avocat+) ... (dpj|centre jeunesse)'],
  message: 'Ces mots mettent la personne à distance de nous.',
}

export const proof: Proof = {
  sources: ['aspc', 'onug', 'pratique-qc'],
  flags: [
    'Des cas ainsi, on en voit tous les jours.',
    'Ils sont différents de nous.',
    'Pas notre genre de patient.',
    'Jeune de la DPJ.',
  ],
  passes: [
    'L’intervenante de la DPJ a appelé.',
    'Elle a grandi dans une ferme à Rimouski.',
    'Même genre de douleur que mardi.',
    'Il aide ses semblables à la soupe populaire; couple de lesbiennes, deux enfants.',
  ],
}
