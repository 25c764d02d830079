import type {Proof, Rule} from '../../rule.js'

/** Le refus, où la personne vient après. */
export const refusDeSoins: Rule = {
  id: 'fr.compliance.refus-de-soins',
  severity: 'suggest',
  match: [
    '(refusé+|rejeté+|repoussé+|décliné+ catégoriquement) par (l|la|le|ce|cette|notre)? (usager+|patient+|résident+|client+|pt|pte|monsieur|madame|m|mme|lui|elle|celui-ci|celle-ci)',
    '(bain|douche|repas|souper|dîner|déjeuner|injection|médication|rx|prélèvement+|tx|soins|groupe|sortie) (am|hs|pm)? [(refusé+)] (x|ce|cet|encore|à nouveau|de nouveau)?',
  ],
  except: ['visite+ ... refusé+ par', '(droit|formulaire) ... refusé+'],
  guards: {apart: false},
  message: '«\u00a0Refusé\u00a0» donne à un choix l’air d’un affront.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: ['Prise de sang refusée par l’usager.', 'Bain refusé ce matin.'],
  passes: ['Demande refusée par l’assureur.', 'Elle a été refusée au programme.'],
}
