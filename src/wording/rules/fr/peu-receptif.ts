import type {Proof, Rule} from '../../rule.js'

/** Fermé, peu réceptif: ne pas être d’accord avec nous. */
export const peuReceptif: Rule = {
  id: 'fr.compliance.peu-receptif',
  severity: 'suggest',
  match: [
    '(peu|non|pas|guère) (réceptif+|ouvert+ (à|aux|au)|perméable+|disposé+ (à|au|aux)|enclin+ à|preneur+|mobilisable+ (dans|pour))',
    '(fermé+|hermétique+|imperméable+) (à|au|aux)',
    '(malgré|en dépit de) (nos|les|l|son|plusieurs|de nombreux|maintes)? (explications|encouragements|efforts|tentatives|enseignement|stimulation+|insistance|relances)',
    'après (plusieurs|maintes|de nombreuses|multiples) (demandes|insistances|négociations|stimulations)',
    '(accepter~|collaborer~|prendre|prend) ... (après|avec) (beaucoup d|maintes)? (insistance|réticence|négociation+)',
  ],
  except: [
    '({other}|porte|magasin|bureau|local|centre|unité|salle|route|plaie) (est)? (fermé+|hermétique+) (à|au|aux)',
    'fermé+ (au|à) (public|clé|cause)',
  ],
  guards: {negation: false},
  message: 'Ces mots disent que notre idée n’a pas convenu.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Peu réceptive à l’enseignement.',
    'Fermé à toute suggestion.',
    'Malgré nos explications, il part.',
  ],
  passes: ['Elle est ouverte à essayer le groupe.', 'La clinique est fermée aux visiteurs.'],
}
