import type {Proof, Rule} from '../../rule.js'

/** Prendre sagement, écouter docilement. */
export const sagement: Rule = {
  id: 'fr.compliance.sagement',
  severity: 'hint',
  match: [
    '^ (le|la|les|sa|son)? (père|mère|parents|couple|famille|mari|conjoint+|fille|fils|proches) ... [(peu (crédible+|fiable+|présent+|soutenant+|aidant+)|non (crédible+|fiable+)|qui change (sa|de) version)]',
    '^ (le|la|les|sa|son)? (père|mère|parents|couple|famille|mari|conjoint+|fille|fils|proches) ... [(non coopérant+|peu coopérant+|fermé+ (à|au|aux)|insiste pour dire|insistent pour dire|se défend (de|d)|se défendent (de|d)|ne se conforme pas|ne se conforment pas|ne collabore guère|démissionnaire+|accapare (tout|l équipe|le temps|le personnel)|sous-estime|sous-estiment|dans le déni|en déni|non collaborant+)]',
    '(bonne|excellente|meilleure|parfaite|pleine) compliance',
    'compliance (au|à|aux|médicamenteuse|thérapeutique)',
    '(suivi|parcours|cheminement|assiduité) (est|demeure)? (chaotique|erratique|décousu+|irrégulier+|sporadique|inconstant+|cahoteux)',
    '(forte|grande|vive|importante|beaucoup) de? résistance (au|à|aux|face)',
    'résistance (au|aux|face) (au|aux)? (changement|suivi|plan|traitement|soins|interventions)',
    '(prendre|prend|prenait|avale|attend|reste|assis+|retourne|écoute|suit|va|accepte|collabore|pris|mange|obéit) (bien|ses|sa|tous|toutes)? (sagement|docilement|gentiment|religieusement)',
    '(sagement|docilement) (ses|sa|à|au|dans|en|les|le|la)',
    '(tirer|arracher|extirper) (les)? (vers du nez|mots de la bouche|réponses|paroles|informations|chaque mot)',
    '(compliance|observance|adhésion|assiduité|collaboration|ponctualité|participation|coopération|fidélité) (est|demeure|reste|semble)? (très|plutôt)? (variable|sous-optimale|médiocre|erratique|chancelante|décevante|insuffisante|inadéquate|problématique|questionnable|inégale|en dents de scie|à améliorer|à travailler|minime|minimale|à désirer|irrégulière|sporadique|incertaine|aléatoire|inconstante|intermittente|imparfaite|fluctuante|moyenne|passable|discutable|à parfaire|à géométrie variable|à surveiller|fragile|ardue|laborieuse|nulle|pauvre|quasi nulle)',
    '(non|peu|pas) (fidèle+|assidu+|ponctuel+|rigoureux|rigoureuse|constant+|régulier+|discipliné+|appliqué+) (à|dans|avec|au|aux|pour|en)',
    '(suit|écoute|respecte|applique|observe|prend) (mal|peu|rarement|plus ou moins|difficilement|à moitié|partiellement|à peine|quand bon) (les|sa|son|ses|le|la|nos|l|lui)',
    '(ne|n) (suit|suivent|écoutent|suivait|applique|respectent) (pas|guère|plus|jamais|peu|aucune|aucun) (les|la|le|nos|ses|sa|son|l|notre|des)? (directive+|recommandation+|consigne+|conseil+|plan|régime|diète|prescription+|enseignement+|indication+|restriction+|règle+|règlement+|avis)',
    '(écart+|entorse+|manquement+|dérogation+|infraction+|accroc+) (de|à|au|aux|dans|répété+) (conduite|diète|régime|plan|la|le|sa|son|règlement+|règle+|consigne+|traitement|code)',
    '(gestion|observance|prise) (chaotique|négligente|fantaisiste|anarchique|désordonnée|hasardeuse) (de|du|des|d)?',
    '(mari|famille|parents|mère|père|conjoint+|fille|fils|couple|proche+|aidant+|tuteur) ... [(peu|non|pas|très peu) (collaborateur+|collaborant+|coopératif+|impliqué+|réceptif+|preneur+|mobilisé+|disponible+)]',
    '(famille|parents|mère|père|conjoint+|fille|fils|couple|proche+) ... [(refuse de (collaborer|coopérer|s impliquer|participer|reconnaître|entendre|comprendre)|refusent de (collaborer|coopérer|s impliquer|participer|reconnaître|entendre|comprendre)|(ne|n) (collabore|collaborent|coopèrent|écoute|écoutent|comprend|comprennent|respectent|reconnaît|s implique) (pas|rien|aucunement|jamais)|(s entête|s obstine|s entêtent|s obstinent) à (vouloir|refuser|nier|croire|garder|exiger)|indocile+|oppositionnel+|récalcitrant+|réfractaire+|réticent+ à)]',
    '^ (le|la|les)? (père|mère|parents|couple|famille) (a|ont|avait)? [(prétendre~|ment|mentent|allègue|allèguent|confesse+|confessent|avouer~|nient tout|minimise|minimisent|banalise|banalisent|est en déni|sont en déni|est dans le déni|sont dans le déni)]',
  ],
  except: [
    'reconnaît pas (sa|son|le|la|les) (signature|visage|voix|rue|mère|père)',
    'compliance (pulmonaire|thoracique|vasculaire|artérielle|vésicale)',
    'résistance (à|au) (l|la)? (effort|mouvement|étirement|élastique|pénicilline|antibiotique+)',
    '(assureur|propriétaire|employeur|locateur|ministère|banque|syndicat) ... (suit|écoute|respecte|applique|collabore)',
  ],
  guards: {apart: false},
  message: 'Ces mots mesurent l’obéissance de la personne ou de ses proches.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Prend sagement ses pilules.',
    'Réticente, se fait tirer les vers du nez.',
    'Parents peu collaborateurs avec l’école.',
    'La famille s’entête à vouloir le retour.',
  ],
  passes: [
    'La mère refuse la vaccination de son chat.',
    'Les enfants jouent au parc avec leur père.',
    'L’assureur refuse de collaborer.',
    'Elle suit le plan convenu.',
  ],
}
