import type {Proof, Rule} from '../../rule.js'

/** Nier: courant dans les notes, reçu comme un doute par qui se lit. */
export const nie: Rule = {
  id: 'fr.credibility.nie',
  severity: 'hint',
  frame: 'does',
  match: ['(nier~|niera|nierait|dénier~)'],
  except: [
    'ne nie',
    '(régie|cour|tribunal|assureur|assurance|assurances|ivac|cnesst|saaq|employeur|ministère|compagnie) ... (nier~|dénier~)',
  ],
  message: '«\u00a0Nie\u00a0» peut se lire «\u00a0on ne la croit pas\u00a0».',
  why: '«\u00a0Dit ne pas …\u00a0» porte le même fait, sans le doute.',
}

export const proof: Proof = {
  sources: ['say-this', 'pratique-qc'],
  flags: ['Monsieur nie toute idée noire.', 'Nie avoir manqué un repas.', 'Dénie tout vol de linge.'],
  passes: [
    'L’employeur nie les faits.',
    'Elle dit ne pas avoir de douleur.',
    'La compagnie dénie toute couverture pour le fauteuil.',
  ],
}
