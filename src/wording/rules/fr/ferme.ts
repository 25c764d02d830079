import type {Proof, Rule} from '../../rule.js'

/** La distance, mise du côté de la personne. */
export const ferme: Rule = {
  id: 'fr.compliance.ferme',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(fermé+! (à|aux|au|et|en|sur|dans|comme)|rigide+ (dans|face|envers|quant)|campé+ sur|braqué+|braquée|obtus+|cassant+|distant+|froid+ envers|hermétique+|imperméable+|inaccessible+|impénétrable+)',
    '(méfiant+|hostile+|évasif+|réservé+) et [fermé+!]',
    '(bougonneux+|ronchonneux+|chialeux+|plaignard+|impatient+|intolérant+|susceptible+|maussade+|bourru+|bougon+|acariâtre+)',
  ],
  except: [
    '(col|utérus|foie|masse|nodule|abdomen|ganglion|prostate|consistance) ... ferme',
    'susceptible+ (de|d)',
    '(porte|fenêtre|clinique|bureau|plaie|fracture|pharmacie|système|circuit|yeux|œil|groupe|milieu|questions) ... fermé+',
    '(patron+|patronne|mère|père|sœur|frère|conjoint+|voisin+|chauffeur|employeur|collègue+) ... (impatient+|intolérant+|froid+|distant+)',
  ],
  message: 'Ces mots mettent la distance d’un seul côté.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: ['Méfiant et fermé.', 'Impatiente au poste.', 'Rigide face au plan ce matin.'],
  passes: ['La clinique est fermée lundi.', 'Patient de la salle 4 revu.'],
}
