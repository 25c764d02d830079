import type {Proof, Rule} from '../../rule.js'

/** Pas comme nous, pas d’ici: la distance mise entre la personne et ceux qui écrivent. */
export const commeNous: Rule = {
  id: 'fr.othering.comme-nous',
  severity: 'suggest',
  match: [
    'on en (voit|reçoit) (tous les jours|tant|trop|plein|chaque|des tonnes)',
    '(femme|dame|jeune|gars|patient|patiente|fille) [(noir|noire|noirs|noires|arabe+|amérindien+|basané+|gitan+|indien|indienne|juif|juive|oriental+)]',
    '(musulmane+|arabe+|épouse+|conjointe+|mère+|fille+) voilée+',
    '(culture|mentalité|société|famille|mari|conjoint|père) (très|plutôt)? (machiste+|patriarcal+|arriéré+|rétrograde+|archaïque+|primitif+|moyenâgeux|d un autre (âge|temps|siècle))',
    '(devrait|devraient) (parler|apprendre|savoir) (le|l)? (français|anglais|s intégrer)',
    'toujours pas (le|un mot (de|d))? (français|anglais)',
    '(profiter|abuser|vivre|abuse) (de|des) (nos|notre) (services|système|impôts|soins|générosité|hospitalité|ressources|pays|lits)',
    '(habitude+|pratique+|coutume+|croyance+|rite+|tradition+|religion+|nourriture|remèdes) (religieuse+|alimentaire+|culturelle+|familiale+|de son pays)? : (bizarre+|étrange+|douteuse+|archaïque+|primitive+|rétrograde+|barbare+|superstitieuse+|exotique+|arriérée+)',
    '(superstitions|sorcellerie|vaudou|magie) (de|dans|chez) (son|leur|ce|sa|cette) (pays|culture|monde|communauté|coin)',
    '(gens|indien+|jeune+|fille+|gars|femme+|homme+) (de|d une|des) réserve+ (indienne+|qui|du|comme)?',
    '(né|née|élevé+|grandi) (dans la|dans les|à la) (rue|ruelles|misère|caniveau|merde|marde)',
    '(aide sociale|bs|chômeur+|chômage|itinérant+|pauvre+) (chronique+|professionnel+|de carrière|à vie|de père en fils)',
    '(famille+|gens|enfant+|fils|fille|maison|vie|misère) de (pauvre+|quêteux|drogués|soûlons|bs|bandits|robineux|crève-faim)',
    '(gens|monde|famille|dame|homme) (très|bien)? (simple+ (d esprit|et|peu)|sans instruction|peu instruit+|sans éducation|mal dégrossi+|rustre+)',
    'pas (notre|le|le même|du même) (genre|type|sorte|clientèle|profil|monde) (de (patient+|client+|monde|clientèle|gens|usager+|cas)|$|ici|que nous)',
    '(devrait|devraient|mieux) (être|rester|retourner|vivre|se tenir) (avec|chez|parmi|dans|entre) (les siens|leur|son pays|eux|leurs|ses (semblables|pareils))',
    '(ses|leurs) (semblables|pareils|congénères|compatriotes) (de (la rue|l étage|parc)|qui|au|du|traînent)?',
    '(différent+|autrement) (de|que) nous',
    '^ eux : (ils|elles) (ne|sont|ont|veulent)',
    '(nous|nous autres|contrairement aux|comparé aux) [(les)? (normaux|gens sains|sains d esprit|bien-portants|vrais citoyens|payeurs de taxes)]',
    '(mœurs|vertu|moralité) (légère+|douteuse+|dissolue+|élastique+)',
    '(lesbienne+|homosexuel+|couple) (masculin+|viril+|efféminé+|d homosexuels|de lesbiennes|de gais|homosexuel)',
    '(mode|style|genre) de vie (alternatif|homosexuel|gai|lesbien|dissolu|débauché|errant|nomade|douteux|peu recommandable|de (bohème|débauche|la rue|clochard|bum))',
    '(repris de justice|gibier de potence|taulard+|fond de prison|populace|racaille|plèbe|bas peuple|petit peuple|pègre|lie de la société|rebuts)',
    '(ado+|jeune+|enfant+|fille+|gars|produit|adolescent+|adolescente+|garçon+) (de|du|typique de) (la)? (dpj|centre jeunesse|centre d accueil|famille d accueil|protection de la jeunesse)',
    '(patient+|cas|clientèle|monde|gens) (de|en) psy (à|au|qui|du|de|dans|comme|$)',
    '(clientèle|gens|patient+|milieu|public|monde) de (bas|faible|piètre) (niveau|étage|classe|extraction)',
    '(encore|toujours) (un|une|des|les) (bs|autochtone+|immigrant+|réfugié+|itinérant+|psy|schizo+|drogué+|robineux|sans-abri|étranger)',
  ],
  except: [
    '(intervenant+|travailleur+|travailleuse+|avocat+) ... (dpj|centre jeunesse)',
    '(robe|chat|chandail|café|cheveux|selle+|pantalon|sac|matière+|fil|tache) ... (noir|noire|noirs|noires)',
    'même genre de (douleur|malaise|rêve)',
    'chez leurs (semblables)',
  ],
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
  ],
}
