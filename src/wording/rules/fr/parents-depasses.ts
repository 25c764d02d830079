import type {Proof, Rule} from '../../rule.js'

/** Les parents et les proches, mesurés et trouvés en défaut. */
export const parentsDepasses: Rule = {
  id: 'fr.character.parents-depasses',
  severity: 'suggest',
  guards: {apart: false},
  match: [
    '(mère|père|maman|papa|parents|famille|couple|grand-mère|grands-parents|fils|fille|sœur|entourage) (est|sont|semble|semblent|jugée+|jugés|paraît|reste|demeure)? (très|trop|plutôt|assez|bien|un peu|peu|mal|complètement|vraiment|extrêmement|souvent)? [(outillé+|dépassé+|démuni+ (face|devant)|limité+|surprotecteur+|surprotectrice+|envahissant+|intrusif+|fusionnel+|démissionnaire+|inadéquat+|laxiste+|permissif+|rigide+|négligent+|immature+|carencé+|hostile+|accaparant+|exigeant+|demandant+|revendicateur+|insistant+|quérulent+|ingérant+|étouffant+|désengagé+|impliqué+ : (peu|pas)|collaborant+|coopératif+|absent+ (et|mais)|instable+|déficient+|désorganisé+|manipulateur+|manipulatrice+|hystérique+|histrionique+|déplaisant+|désagréable+|chialeux|chialeuse|plaignard+|agressant+|incompétent+|dysfonctionnel+)]',
    '(mère|père|maman|papa|parents|famille|couple|fils|fille|fratrie|conjoint+) (est|sont|semble|semblent|très)? [(peu|pas très|pas|non|guère|faiblement) (impliqué+|présent+|collaborant+|coopératif+|soutenant+|aidant+|investi+|mobilisé+|disponible+ affectivement|adéquat+|sécurisant+|encadrant+|réceptif+|outillé+|fiable+)]',
    '(couve|surprotège|étouffe|infantilise|gâte) (trop|beaucoup)? (sa|son|ses) (fille|fils|enfant+|garçon+)',
    '(ne|n)? (pense|se soucie|s occupe|s intéresse) (pas|jamais|plus|peu|guère|aucunement) (à|de|aux) (ses|son|sa) [(enfant+|fils|fille|bébé|famille|mère|proches)]',
    '(fait passer) (la|l|son|sa|ses) ... avant (ses|son|sa) (enfant+|famille|fils|fille)',
    '(carence+|lacune+|déficit+|limite+|faiblesse+) (parentale+|maternelle+|paternelle+|éducative+)',
    '(habileté+|compétence+|capacité+) parentale+ : (sont|très|jugées|plutôt|semblent|peu)? (limité+|faible+|pauvre+|déficient+|douteux|douteuse+|compromis+|inadéquat+|inexistant+|questionnable+|discutable+|insuffisant+|développé+|à améliorer)',
    '(mère|père|maman|papa|parent+) (indigne+|incapable+|irresponsable+|toxique+|mal dégrossi+|qui (démissionne|abdique)|poule)',
  ],
  except: [
    '(décrit|décrivait|dit|trouve|raconte|rapporte|craint|selon (elle|lui)|a grandi avec|vécu avec|subi) ... (mère|père|parents|famille|fils|fille|sœur|couple)',
    '(est|ex) ... (peu|pas|non) disponible',
    '(elle|il) (est|sera) pas présent+',
    '(père|mère|fils|fille|famille) pas présent+ (à|au|ce|lors|hier|aujourd)',
    'dépassé+ par (les|le|la) (coûts|démarches|travaux|paperasse|horaire|formulaires|délais)',
  ],
  message: 'Ces mots jugent des proches au lieu de les entendre.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: ['Maman surprotectrice au rendez-vous.', 'Le père est peu outillé.', 'Ne pense pas à ses enfants.'],
  passes: ['La mère est présente et pose des questions.', 'Elle pense à ses enfants chaque soir.'],
}
