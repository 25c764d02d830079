import type {Proof, Rule} from '../../rule.js'

/** Consignes et recadrages: l’équipe dit, la personne obéit. */
export const consignes: Rule = {
  id: 'fr.compliance.consignes',
  severity: 'suggest',
  match: [
    '(recadré+|réprimandé+|rappelé+ à l’ordre|averti+ de|sommé+ de)',
    '(s’est fait|se fait) (dire|rappeler|avertir) (de)?',
    'recadrage+',
    '(ne|n) (respecte|suit|écoute) pas (les|le|la|l) (consignes|règles|règlements|cadre|consigne|interdits)',
    'on lui a (dit|ordonné) de',
  ],
  guards: {negation: false},
  message: 'Ces mots consignent un ordre et taisent l’échange.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: ['Recadrée trois fois en soirée.', 'Ne respecte pas les consignes de l’unité.'],
  passes: ['Il respecte les heures de repas.', 'Le cadre du miroir est réparé.'],
}
