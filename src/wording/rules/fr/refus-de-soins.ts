import type {Proof, Rule} from '../../rule.js'

/** Le refus, où la personne vient après. */
export const refusDeSoins: Rule = {
  id: 'fr.compliance.refus-de-soins',
  severity: 'suggest',
  match: [
    '(refusé+|décliné+ catégoriquement) par (l|la|le|ce|cette|notre)? (usager+|patient+|résident+|client+|pt|pte|monsieur|madame|m|mme|lui|elle|celui-ci|celle-ci)',
    '(bain|douche|repas|souper|dîner|déjeuner|injection|médication|rx|prélèvement+|soins) (am|hs|pm)? [refusé+]',
    'refus x ... (bain|douche|médication|prise de sang|repas|soins|injection|prn|traitement|lever|signes vitaux|glycémie|pansement)',
    '(dentier|crème|pansement|collation|déjeuner|toilette|hygiène|rasage|mobilisation|physio|lavage|insuline|collyre|gouttes|plateau|vaccin|glycémie|pesée|prise de sang|prn|culotte|bas compressifs) (am|hs|pm)? [refusé+]',
    '(négligé+|boudé+|abandonné+) par (l|la|le|ce|cette|notre)? (usager+|patient+|résident+|client+|pt|pte|monsieur|madame)',
    '(injection+|insuline|dose+|médication|bain|douche|pansement|traitement+|visite+ de suivi|prise de sang) (de|du|à) ... ... [refusé+] (encore|ce|hier|malgré|et|$)',
  ],
  except: [
    '(visite+|offre d achat|demande+) ... refusé+ par',
    '(droit|formulaire) ... refusé+',
    'refusé+ (faute|par (la|le|l|son|sa)? (ramq|assureur|assurance|médecin|pharmacie|régie|juge|banque))',
    'refusé+ par (l|la|le|son|sa) (ramq|assureur|assurance|pharmacie)',
  ],
  guards: {apart: false},
  message: '«\u00a0Refusé\u00a0» donne à un choix l’air d’un affront.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: [
    'Prise de sang refusée par l’usager.',
    'Bain refusé ce matin.',
    'Crème hydratante et dentier : dentier refusé ce soir.',
    'Pansements négligés par la patiente.',
    'Dose de 20 h refusée encore hier.',
  ],
  passes: [
    'Demande refusée par l’assureur.',
    'Elle a été refusée au programme.',
    'Rx refusée par la RAMQ, demande d’exception envoyée.',
    'Bébé négligé par ses parents selon le dossier de 1998.',
  ],
}
