import type {Proof, Rule} from '../../rule.js'

/** Nier: courant dans les notes, reçu comme un doute par qui se lit. */
export const nie: Rule = {
  id: 'fr.credibility.nie',
  severity: 'hint',
  frame: 'does',
  match: [
    '(niera|nieront|nierait) ',
    'nier~ (que|qu|avoir|tout|toute|toutes|tous|être|les|la|le|l|des|un|une|idées|consommer|consommation|avec|catégoriquement|encore|toujours|fermement|farouchement|ses|sa|son)',
    'nie',
  ],
  except: [
    '(indéniable|indéniablement)',
    'nier~ avec raison',
    'nie pas',
    'ne nie',
    '(régie|cour|tribunal|assureur|assurance|assurances|ivac|cnesst|saaq|employeur|ministère|compagnie) ... nier~',
  ],
  message: '«\u00a0Nie\u00a0» peut se lire «\u00a0on ne la croit pas\u00a0».',
  why: '«\u00a0Dit ne pas …\u00a0» porte le même fait, sans le doute.',
}

export const proof: Proof = {
  sources: ['say-this', 'pratique-qc'],
  flags: ['Monsieur nie toute idée noire.', 'Nie avoir manqué un repas.'],
  passes: ['L’employeur nie les faits.', 'Elle dit ne pas avoir de douleur.'],
}
