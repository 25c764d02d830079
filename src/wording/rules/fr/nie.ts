import type {Proof, Rule} from '../../rule.js'

/** Nier: reçu comme un doute par qui se lit; la revue des symptômes est une règle à part. */
export const nie: Rule = {
  id: 'fr.credibility.nie',
  severity: 'hint',
  frame: 'does',
  match: [
    '[(nier~|niera|nierait|dénier~)] (avoir|être|que|qu|l|la|le|les|sa|son|ses|leur|leurs|tout|toute|tous|toutes|en|y|d|de|ce|cette|ces|un|une|des|au|devant|se|lui|$)',
    '[(nier~|niera|nierait|dénier~)] (catégoriquement|vigoureusement|farouchement|formellement|toujours|encore|maintenant|mais|malgré|ensuite|puis|et|fermement|totalement|complètement|avec)',
    '[(nier~|niera|nierait|dénier~)] (consommer|consommation|fumer|boire|prendre|voler|frapper|cacher|entendre|abus|tabac|roh|{substance}|responsabilité+|implication|violence|usage|geste+|faits|accusation+|agression+|menace+|vol+|problème+|intention de (frapper|nuire|blesser|voler))',
  ],
  except: [
    'ne nie',
    'nier~ (avoir|ressentir|présenter|toute+|tout|tous|toutes|la présence)? (de|d|des|la|le|l|une)? {symptom}',
    'nier~ (avoir|toute+|tout|des|d|l|la|ses)? ((idée+|idéation|pensée+|projet+|plan+|intention+) (d|de|actuelle+)? (suicidaire+|noire+|homicidaire+|mort|mourir|suicide|se (tuer|faire)|meurtrière+|délirante+)|perte+ (de (poids|conscience|sang|liquide)|vaginale+)|fuite+ (urinaire+|de))',
    '(suicidaire+|homicidaire+|perceptions|hallucinations|hav|douleur|idées) : nier~',
    '(régie|cour|tribunal|assureur|assurance|assurances|ivac|cnesst|saaq|employeur|ministère|compagnie) ... (nier~|dénier~)',
  ],
  message: '«\u00a0Nie\u00a0» peut se lire «\u00a0on ne la croit pas\u00a0».',
  why: '«\u00a0Dit ne pas …\u00a0» porte le même fait, sans le doute.',
}

export const proof: Proof = {
  sources: ['say-this', 'pratique-qc'],
  flags: ['Monsieur nie toute consommation.', 'Nie avoir manqué un repas.', 'Dénie tout vol de linge.'],
  passes: [
    'L’employeur nie les faits.',
    'Nie DRS, nie dyspnée. Hallucinations : nie.',
    'Elle dit ne pas avoir de douleur.',
    'La compagnie dénie toute couverture pour le fauteuil.',
  ],
}
