import type {Proof, Rule} from '../../rule.js'

/** Trop fragile pour, pas assez fort, ne supporte rien: des portes fermées par un adjectif. */
export const tropFragile: Rule = {
  id: 'fr.deficit.trop-fragile',
  severity: 'suggest',
  match: [
    'trop (fragile+|désorganisé+|limité+|déficient+|immature+|carencé+|confus+|dysfonctionnel+|régressé+|détérioré+|hypothéqué+|perturbé+) pour',
    '(pas|guère|plus) (assez|suffisamment) (mature+|autonome+|intelligent+|débrouillard+|outillé+|organisé+|motivé+|allumé+)',
    '(ne|n) (supporte|tolère|endure|supportait|tolérait) (pas|aucun|aucune|mal|plus|guère) (le|la|l|les|qu on)? (stress|frustration+|attente|limites|cadre|refus|contrariété+|critique+|imprévu+|autorité|contrainte+|échec+|changement+)',
    '(aucune|zéro|peu de|pas de|sans|nulle|faible) tolérance (à la frustration|au (stress|changement)|à l (attente|autorité|échec)|aux (limites|imprévus|frustrations))',
    '(facilement|vite|rapidement|aisément) (débordé+|dépassé+|désorganisé+|submergé+|influencé+|découragé+)',
    '(ne|n) (s occupe|prend soin|s occupait) (plus|pas|guère) de (rien|lui-même|elle-même|soi|sa personne|son (hygiène|ménage|logement|corps|linge)|sa (santé|maison)|ses (affaires|enfants))',
    '(laisse|laissé|laissait) tout (aller|traîner)',
    '(vie|existence|quotidien) [(vide|sans (but|projet|sens|structure|horizon)|désorganisé+|décousu+|chaotique+|ratée)]',
    '^ sans (but|projet|ambition|structure|envergure|colonne|direction)',
    '(vit|vivote|survit|vivait) (sans (but|projet|structure)|d expédients|dans (l oisiveté|le (désordre|chaos))|en vase clos|comme un (ermite|légume|zombie))',
    '(insuffisance|incompétence|inaptitude|inadéquation|démission) (parentale+|maternelle+|paternelle+|éducative+)',
    'dépendance (excessive|au personnel|aux (intervenants|services|parents)|à (l équipe|sa mère|son père|autrui))',
    '(incompétent+|inadéquat+|nul|nulle|mauvais+|maladroit+|incapable+|médiocre+|dépassé+) (comme|en tant que|dans son rôle de) (mère|père|parent|conjoint+|maman|papa|proche)',
    '(ne|n) (retient|comprend|apprend|assimile|intègre) (rien|à peu près rien|strictement rien|pas grand-chose) $',
    'dysfonctionnement+ (familial+|conjugal+|social+|relationnel+|parental+)',
    '(n|ne) est (plus|pas|guère) (employable+|bon à|bonne à|en état de (gérer|tenir))',
    '(niveau|degré) (de|d) [(fonctionnement|autonomie|organisation|scolarité|motivation)] : (est|très|plutôt)? (bas|faible|minimal|nul|pauvre|limité|précaire|médiocre|primaire)',
  ],
  except: [
    'pour (se (lever|mobiliser)|marcher|manger|tenir debout|boire|parler|avaler|la (biopsie|chirurgie|chimio|perfusion)|l (opération|anesthésie)|une (biopsie|chirurgie|anesthésie)|subir)',
    '(ne|n) (tolère|supporte) pas le changement de (pansement|position)',
    '(veine+|peau|os|poumon+|accès|budget) ... trop',
    'se (sent|sentait|trouve|croit|juge) ... (comme|en tant que)',
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
    'Veines trop fragiles pour la perfusion.',
    'Le son du téléviseur n’est pas assez fort.',
  ],
}
