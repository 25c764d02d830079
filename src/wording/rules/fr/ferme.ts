import type {Proof, Rule} from '../../rule.js'

/** La distance, mise du côté de la personne. */
export const ferme: Rule = {
  id: 'fr.compliance.ferme',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(fermé+! (comme|sur (lui|elle)|à (l aide|la discussion)|aux (suggestions|propositions))|rigide+ (dans (ses|sa|son)|face|envers|quant)|campé+ sur|braqué+|obtus+|cassant+|distant+|froid+ envers|(hermétique+|imperméable+) (à|aux)|impénétrable+)',
    '(méfiant+|hostile+|évasif+|réservé+) et [fermé+!]',
    '(bougonneux+|ronchonneux+|chialeux+|plaignard+|impatient+|susceptible+|maussade+|bourru+|bougon+|acariâtre+|inflexible+)',
    '(fermé+! (à|aux|au|et|en|sur|dans|comme)|hermétique+|imperméable+|inaccessible+)',
    '(très|plutôt|assez) fermé+!',
    '(se montre|montré+|demeure|reste|semble|paraît) (très|plutôt|assez|toujours|encore)? fermé+!',
    'fermé+! (avec|envers|peu|lorsque|lorsqu)',
    '(sourd+|insensible+|indifférent+) (à|aux) (nos|les|tous)? (recommandations|conseils|explications|consignes|interventions|demandes)',
    'fuyant+',
  ],
  except: [
    '(manteau|botte+|tissu|toile|membrane) imperméable',
    '(susceptible+|impatient+|distant+) (de|d|que)',
    '(porte|fenêtre|clinique|bureau|plaie|fracture|pharmacie|système|circuit|yeux|œil|groupe|milieu|questions) ... fermé+',
    '(patron+|patronne|mère|père|sœur|frère|conjoint+|voisin+|chauffeur|employeur|collègue+) ... (impatient+|froid+|distant+)',
    '(regard|front|menton|yeux|chien|peau) fuyant+',
    '((poing+|bouche|paupière+) ... fermé+)',
    '(examen|fond|col|lésion|tumeur|veine+|pouls|site) ... inaccessible+',
  ],
  message: 'Ces mots mettent la distance d’un seul côté.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Méfiant et fermé.',
    'Impatiente au poste.',
    'Rigide face au plan ce matin.',
    'Demeure sourde à nos conseils.',
    'Très fermé en entrevue.',
  ],
  passes: [
    'Manteau imperméable à l’eau.',
    'La clinique est fermée lundi.',
    'Patient de la salle 4 revu.',
    'Impatiente de retrouver son chat.',
    'Intolérant au lactose.',
    'Le front est fuyant, le menton aussi.',
    'L’examen du fond d’œil était inaccessible.',
  ],
}
