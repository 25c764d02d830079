import type {Proof, Rule} from '../../rule.js'

/** Le déni: un désaccord lu comme une défense. */
export const deni: Rule = {
  id: 'fr.credibility.deni',
  severity: 'suggest',
  match: [
    'déni',
    'aveugle à (sa (maladie|condition|consommation|dépendance)|son (état|trouble|problème)|ses)',
    'refuser~ (d|de) ((admettre|reconnaître) (que|qu|sa|son|ses|la (maladie|gravité|réalité))|accepter (que|qu|sa maladie|son (diagnostic|état)))',
    '(alcool|drogue+|substance+|tabac|cannabis|cocaïne|consommation|rov) : [(admis+|avoué+)] ($|depuis)',
  ],
  except: [
    'déni (de|du) (service|justice|responsabilité|grossesse)',
    '(assureur|assurance|employeur|propriétaire|cnesst|saaq|père|ex) ... refuse',
  ],
  guards: {apart: false},
  message: 'Ce mot fait d’un désaccord un défaut.',
}

export const proof: Proof = {
  sources: ['va', 'pratique-qc'],
  flags: ['Il est dans le déni.', 'Déni de sa maladie depuis l’hiver.', 'Tabac : admis, un paquet par jour.'],
  passes: [
    'Un déni de service a touché le réseau.',
    'Elle dit ne pas avoir le diabète.',
    'L’alcool n’est pas admis à la résidence.',
  ],
}
