import type {Proof, Rule} from '../../rule.js'

/** Irréaliste: un rêve, corrigé avant d’être entendu. */
export const irrealiste: Rule = {
  id: 'fr.pessimism.irrealiste',
  severity: 'suggest',
  match: [
    '(attente+|objectif+|projet+|but+|plan+|idée+|ambition+|demande+) (très|plutôt)? (non réaliste+|utopique+|farfelu+|démesuré+)',
    '(irréaliste+|(peu|pas) réaliste+)',
    '(se (fait|berce) ... illusions|rêve en couleurs)',
  ],
  except: [
    '(horaire|échéancier|délai+|quota+|patron|employeur|dessin|peinture|film|loyer|prix|cadence) ... (irréaliste+|réaliste+)',
  ],
  guards: {name: false},
  message: 'Un rêve écarté ne peut plus guider.',
  ask: 'Qu’est-ce que ce projet apporterait à la personne, et quel en serait le premier pas?',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: ['Attentes irréalistes pour son retour au travail.', 'Projet peu réaliste selon la note.'],
  passes: [
    'Son patron fixe un quota irréaliste.',
    'Elle se fixe un but réaliste.',
    'Il peint un tableau réaliste.',
  ],
}
