import type {Proof, Rule} from '../../rule.js'

/** Refuser: un choix, dit comme un affront. */
export const refuse: Rule = {
  id: 'fr.compliance.refuse',
  severity: 'suggest',
  frame: 'does',
  match: [
    'refuser~ de => choisir~ de ne pas',
    'refuser~ de (ne|n)',
    'refuser~ {the} => décliner~ {1}',
    'refuser~',
    '(refus|oppose un refus) (de|du|d)',
    'en refus',
  ],
  except: ['(vu|fait|droit de|peut) refuser', 'se refuse', 'refusée par'],
  message: '«\u00a0Refuse\u00a0» donne à un choix l’air d’un affront.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: ['L’usager refuse sa médication ce matin.', 'Madame refuse de parler à l’équipe.'],
  passes: ['L’assureur refuse la demande de prestations.', 'Elle connaît son droit de refuser un soin.'],
}
