import type {Proof, Rule} from '../../rule.js'

/** Prendre sagement, écouter docilement. */
export const sagement: Rule = {
  id: 'fr.compliance.sagement',
  severity: 'hint',
  match: [
    '(père|mère|maman|papa|parents|couple|famille|mari|conjoint+|époux|épouse|fille|fils|proche+|aidant+|tuteur) ... [(peu|non|pas|très peu) (assidu+|ponctuel+|motivé+|engagé+|disponible+ pour|crédible+|fiable+|soutenant+|aidant+|coopérant+|coopératif+|collaborateur+|collaborant+|impliqué+|réceptif+|preneur+)]',
    '^ (le|la|les|sa|son)? (père|mère|parents|couple|famille|mari|conjoint+|fille|fils|proches) ... [(fermé+ (à (l|la|toute)|au|aux)|insiste pour dire|insistent pour dire|(se défend|se défendent) (de|d)|ne se conforme pas|ne se conforment pas|ne collabore guère|démissionnaire+|accapare (tout|l équipe|le temps|le personnel)|sous-estime|sous-estiment|dans le déni|en déni|qui change de version)]',
    '(famille|parents|mère|père|maman|papa|conjoint+|époux|épouse|fille|fils|couple|proche+) ... [((refuse|refusent|refusait|refusaient) (les|tout|toute|nos) (rencontres|suivi|services|aide|soins|soutien|intervention+|évaluation+)|(refuse|refusent|refusait|refusaient) de (collaborer|coopérer|s impliquer|reconnaître|entendre|comprendre)|(ne|n) ((collabore|collaborent|coopèrent|respectent|reconnaît|s implique) (pas|aucunement|jamais)|(écoute|écoutent|comprend|comprennent) rien)|s (entête|obstine|entêtent|obstinent) à (ne|vouloir|refuser|nier|croire|garder|exiger)|(résistant+|opposé+|opposant+|hostile+) (à|au|aux)|indocile+|oppositionnel+|récalcitrant+|réfractaire+|réticent+ (à|au|aux|et|$))]',
    '^ (le|la|les)? (père|mère|parents|couple|famille) (a|ont|avait)? [(prétendre~|ment|mentent|allègue|allèguent|confesse+|confessent|avouer~|nient tout|minimise|minimisent|banalise|banalisent)]',
    '((bonne|excellente|meilleure|parfaite|pleine) compliance|compliance (au|à|aux|médicamenteuse|thérapeutique))',
    '(suivi|parcours|cheminement|assiduité) (est|demeure)? (chaotique|erratique|décousu+|irrégulier+|sporadique|inconstant+|cahoteux)',
    'résistance (au|aux|face au|face aux) (changement|suivi|plan|soins|interventions)',
    '(sagement|docilement|prend religieusement)',
    '(tirer|arracher|extirper) (les)? (vers du nez|mots de la bouche|réponses|chaque mot)',
    '(compliance|observance|adhésion|assiduité|motivation|collaboration|ponctualité|participation|coopération|fidélité) (est|demeure|reste|semble)? (très|plutôt)? (variable|sous-optimale|médiocre|erratique|chancelante|décevante|insuffisante|inadéquate|problématique|questionnable|inégale|en dents de scie|à (améliorer|travailler|désirer|parfaire|surveiller)|minime|minimale|irrégulière|sporadique|incertaine|aléatoire|inconstante|intermittente|imparfaite|fluctuante|moyenne|passable|discutable|fragile|ardue|laborieuse|nulle|pauvre)',
    '(non|peu|pas) (fidèle+|assidu+|rigoureux|rigoureuse|discipliné+) (à|dans|avec|au|aux|pour|en)',
    '(respecte|applique) (mal|peu|rarement|plus ou moins|à moitié|partiellement|à peine) (les|sa|son|ses|le|la|nos|l)',
    '(ne|n) (suit|suivent|écoutent|suivait|applique|respectent) (pas|guère|plus|jamais|peu|aucune|aucun) (les|la|le|nos|ses|sa|son|l|notre|des)? (directive+|recommandation+|consigne+|conseil+|plan|régime|diète|prescription+|enseignement+|indication+|restriction+|règle+|règlement+|avis)',
    '(écart|écarts|entorse+|manquement+|dérogation+|infraction+) (de|à|au|aux) (la|le|sa|son)? (conduite|diète|régime|plan|règlement+|règle+|consigne+|traitement|code)',
    '(observance|prise) (chaotique|négligente|fantaisiste|anarchique|désordonnée|hasardeuse)',
    '(forte|grande|vive|importante|beaucoup) de? résistance (au|à|aux)',
    'résistance (au|aux|face) (au|aux)? (changement|suivi|plan|traitement|soins|interventions)',
  ],
  except: [
    'reconnaît pas (sa|son|le|la|les) (signature|visage|voix|rue|mère|père)',
    'participation (moyenne|minime|minimale) (de|des)',
    'compliance (pulmonaire|thoracique|vasculaire|artérielle|vésicale)',
    '(assureur|propriétaire|employeur|locateur|ministère|banque|syndicat) ... (suit|respecte|applique|collabore)',
    '(chien|chat|enfant+|bébé) ... sagement',
    'résistance (à|au) (l|la)? (effort|mouvement|étirement|élastique|pénicilline|antibiotique+)',
  ],
  guards: {apart: false},
  message: 'Ces mots mesurent l’obéissance de la personne ou de ses proches.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Prend sagement ses pilules.',
    'Réticente, se fait tirer les vers du nez.',
    'Les parents étaient peu collaborateurs avec l’école.',
    'L’époux s’entête à vouloir le retour.',
    'La mère refusait les rencontres prévues.',
    'La maman est opposée à l’idée d’un biberon.',
  ],
  passes: [
    'La conjointe refuse la vaccination de son chat.',
    'Les enfants jouent au parc avec leur père.',
    'L’assureur refuse de collaborer.',
    'Elle suit le plan convenu.',
    'Entorse à la cheville, marche sans canne.',
    'Le rythme n’est pas régulier à l’auscultation.',
  ],
}
