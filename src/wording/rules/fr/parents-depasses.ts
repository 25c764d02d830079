import type {Proof, Rule} from '../../rule.js'

/** Les parents et les proches, mesurés et trouvés en défaut. */
export const parentsDepasses: Rule = {
  id: 'fr.character.parents-depasses',
  severity: 'suggest',
  guards: {apart: false},
  match: [
    '(mère|père|maman|papa|parents|famille|couple|grand-mère|grands-parents|fils|fille|sœur|entourage) (est|sont|semble|semblent|jugée+|jugés|paraît)? (très|trop|plutôt|assez|un peu|complètement|vraiment|difficile|absent+ et)? : [(dépassé+|démuni+ (face|devant)|limité+|surprotecteur+|surprotectrice+|envahissant+|intrusif+|fusionnel+|démissionnaire+|inadéquat+|laxiste+|permissif+|rigide+|négligent+|immature+|carencé+|hostile+|accaparant+|exigeant+|demandant+|revendicateur+|quérulent+|ingérant+|étouffant+|désengagé+|instable+|déficient+|désorganisé+|manipulateur+|manipulatrice+|hystérique+|histrionique+|désagréable+|chialeux|chialeuse|plaignard+|agressant+|incompétent+|dysfonctionnel+)]',
    '(mère|père|maman|papa|parents|famille|couple|fils|fille|fratrie|conjoint+) (est|sont|semble|semblent)? [(peu|pas très|pas|non|guère) (impliqué+|collaborant+|coopératif+|soutenant+|aidant+|investi+|mobilisé+|adéquat+|sécurisant+|encadrant+|réceptif+|outillé+)]',
    '(surprotège|infantilise|couve) (trop|beaucoup)? (sa|son|ses) (fille|fils|enfant+|garçon+)',
    '(ne|n) (pense|se soucie) (pas|jamais|plus|peu|guère) (à|de) (ses|son|sa) [(enfant+|fils|fille|bébé|famille|mère|proches)]',
    'fait passer ... avant (ses|son|sa) (enfant+|famille|fils|fille)',
    '(mère|père|maman|papa|parent+) (indigne+|irresponsable+|toxique+|poule|incapable+ (de s occuper|d élever|de protéger))',
    '(ne|n)? (pense|se soucie|s occupe|s intéresse) (pas|jamais|plus|peu|guère|aucunement) (à|de|aux) (ses|son|sa) [(enfant+|fils|fille|bébé|famille|mère|proches)]',
    '(lacune+|déficit+|limite+|faiblesse+) (parentale+|maternelle+|paternelle+|éducative+)',
    '(mère|père|maman|papa|parent+) (incapable+|qui (démissionne|abdique))',
    '(mère|père|maman|papa|parents|famille|conjoint+|couple|tuteur|tutrice) ... [((sans|peu d|manque d|aucune|faible) (introspection|autocritique|insight|empathie)|(manque|peu) de jugement)]',
    '(mère|père|maman|papa|parents|famille|conjoint+|couple) (est|sont|semble|semblent|très|assez|totalement)? : [inconscient+ (de|du|des)]',
    '(mère|père|maman|papa|parents|famille|conjoint+|couple) ... [(ne|n) (comprend|comprennent|reconnaît|reconnaissent|admet|admettent|voit|voient|réalise|réalisent|mesure|mesurent|accepte|acceptent) (pas|aucunement|guère)] (qu (il|elle) (est|a)|la (gravité|réalité)|le (problème|danger|risque)|l (ampleur|impact|importance)|les (besoins|difficultés|limites|risques))',
    '(mère|père|maman|papa|parents|famille|conjoint+|couple) ... [(nie|nient|niait|niaient|banalise+|banalisent|minimise+|minimisent)] (la (maladie|gravité|situation)|le (diagnostic|problème|trouble|danger)|l (évidence|ampleur)|les (difficultés|besoins|symptômes))',
    '(mère|père|maman|papa|parents|fils|fille|conjoint+) (est|sont|semble|gentil|gentille|gentils|fin|fine) (bien|très)? (gentil|gentille|gentils|fin|fine)? (mais)? [(pas|peu) (très|bien)? (vite $|brillant+|futé+|allumé+|intelligent+|éduqué+|instruit+|dégourdi+)]',
  ],
  except: [
    '(décrit|décrivait|dit|trouve|raconte|rapporte|craint|selon (elle|lui)|a grandi avec|vécu avec|subi) ... (mère|père|parents|famille|fils|fille|sœur|couple)',
    '(dépassé+|limité+) par (les|le|la|l|son|sa)',
    '(rigide+|instable+) (à|au)',
    '(père|mère|fils|fille|famille) pas présent+ (à|au|ce|lors|hier|aujourd)',
  ],
  message: 'Ces mots jugent des proches au lieu de les entendre.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Maman surprotectrice au rendez-vous.',
    'Conjoint peu outillé.',
    'Ne pense pas à ses enfants.',
    'Conjoint sans introspection.',
    'Conjointe qui banalise les symptômes de sa fille.',
    'Conjoint gentil mais pas vite.',
  ],
  passes: [
    'La mère est présente et pose des questions.',
    'Elle pense à ses enfants chaque soir.',
    'Parents bien outillés et collaborants.',
    'Elle gâte ses enfants à Noël.',
    'La mère ne voit pas les photos, écran brisé.',
  ],
}
