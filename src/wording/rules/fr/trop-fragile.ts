import type {Proof, Rule} from '../../rule.js'

/** Trop fragile pour, pas assez fort, ne supporte rien: des portes fermées par un adjectif. */
export const tropFragile: Rule = {
  id: 'fr.deficit.trop-fragile',
  severity: 'suggest',
  guards: {negation: false},
  match: [
    '(trop|bien trop|beaucoup trop) (faible+|fragile+|désorganisé+|instable+|limité+|déficient+|atteint+|immature+|carencé+|vulnérable+|lent+|confus+|dysfonctionnel+|régressé+|détérioré+|lourd+|hypothéqué+|perturbé+) pour',
    '(pas|guère|jamais|plus) (assez|encore assez|suffisamment) (fort|forte|stable+|mature+|autonome+|intelligent+|solide+|débrouillard+|équipé+|outillé+|fonctionnel+|organisé+|motivé+|allumé+|vite) (pour|en|sur)?',
    '(ne|n) (supporte|tolère|endure|accepte|gère|supportait|tolérait) (pas|aucun|aucune|mal|plus|guère|absolument pas) (le|la|l|les|qu on|un|une)? (stress|frustration+|attente|pression|limites|cadre|refus|contrariété+|critique+|imprévu+|autorité|contrainte+|intimité|solitude|échec+|changement+)',
    '(aucune|zéro|peu de|pas de|sans|nulle) tolérance (à|au|aux|envers|face)',
    '(facilement|vite|rapidement|aisément|constamment|toujours) (débordé+|dépassé+|désorganisé+|envahi+|submergé+|influencé+|découragé+|distrait par)',
    '(ne|n) (s occupe|prend soin|s intéresse|s occupait) (plus|pas|guère|aucunement) (de|d|à) (rien|lui|elle|lui-même|elle-même|soi|sa personne|son (hygiène|ménage|logement|corps|linge)|sa (santé|maison)|ses (affaires|enfants|choses))',
    '(laisse|laissé|laissait) tout (aller|traîner|tomber)',
    '(ne|n) (contribue|participe|apporte) (en)? (rien|aucunement) (à|au|aux)?',
    '(vie|existence|quotidien|journées) [(vide+|sans (but|projet|sens|structure|horizon)|désorganisé+|décousu+|chaotique+|ratée|gâchée)]',
    '^ sans (but|projet|ambition|avenir|structure|envergure|colonne|repères|routine|direction)',
    '(vit|vivote|survit|vivait) (au jour le jour|sans (but|projet|horaire|structure)|d expédients|dans (l oisiveté|le désordre|la misère|le chaos)|en vase clos|comme un (ermite|légume|zombie))',
    '(insuffisance|incompétence|inaptitude|inadéquation|démission) (parentale+|maternelle+|paternelle+|éducative+|sociale)',
    'dépendance (envers|excessive|totale|extrême|au personnel|aux (intervenants|services|autres|parents)|à (l équipe|sa mère|son père|autrui|l égard))',
    '(incompétent+|inadéquat+|nul|nulle|mauvais+|maladroit+|incapable+|médiocre+|dépassé+) (comme|en tant que|dans son rôle de|à titre de) (mère|père|parent|conjoint+|maman|papa|proche)?',
    '(mémoire|cervelle|tête|cerveau) (d (oiseau|linotte|épingle)|de (moineau|poisson|linotte|passoire|gruyère))',
    '(ne|n) (retient|comprend|apprend|assimile|intègre|saisit|enregistre) (rien|à peu près rien|strictement rien|pas grand-chose)',
    'a pas (ce qu il faut|ce que ça prend|les reins|le niveau|l étoffe|la tête à)',
    'dysfonctionnement+ (familial+|conjugal+|social+|relationnel+|parental+)',
    '(n|ne) est (plus|pas|guère) (employable+|autonome+ (en|pour|dans)|bon à|bonne à|en état de (s|gérer|prendre|tenir))',
    '(absence|manque) (de|d) (vie sociale|réseau|amis|loisirs|routine)',
    '(niveau|degré) (de)? [(fonctionnement|autonomie|organisation|scolarité|motivation)] : (est|très|plutôt)? (bas|faible|minimal|nul|pauvre|limité|précaire|médiocre|inférieur|primaire)',
  ],
  except: [
    'pour (se (lever|mobiliser)|marcher|manger|tenir debout|boire|parler|avaler|la (biopsie|chirurgie|chimio)|l (opération|anesthésie)|une (biopsie|chirurgie|anesthésie)|subir)',
    'tolérance (à|au) (l effort|glucose|lactose|l exercice|gavage|la douleur|l alimentation)',
    '(téléphone|ascenseur|lit|bras|main|appareil|rein|greffon|fauteuil) ... fonctionnel+',
    '(ne|n) (tolère|supporte) pas le (changement de (pansement|position)|bruit)',
    '(laissé|laisse) tout tomber (par terre|au sol)',
    'toux ... productive+',
    'est (plus|pas) autonome+ (en|pour) (fauteuil|transferts)',
    '(pas|plus) assez (fort|stable) (pour) (entendre|couvrir)',
    'assez (fort|forte) pour (ouvrir|soulever|tenir|lever|pousser|monter|conduire|tourner|serrer)',
  ],
  message: 'Ces mots ferment une porte et taisent ce qui aiderait.',
}

export const proof: Proof = {
  sources: ['casat', 'pratique-qc'],
  flags: [
    'Trop fragile pour la thérapie.',
    'Ne supporte pas le stress.',
    'Vie sans but.',
    'Incompétente comme mère.',
  ],
  passes: [
    'Trop faible pour se lever ce matin, fièvre 39.',
    'Le téléphone n’est plus fonctionnel.',
    'Elle tient à sa routine du matin.',
  ],
}
