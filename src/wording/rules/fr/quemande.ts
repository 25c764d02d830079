import type {Proof, Rule} from '../../rule.js'

/** Insister, exiger: demander, entendu comme un caprice. */
export const quemande: Rule = {
  id: 'fr.character.quemande',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(quémander~|quêter~ (des|dans)|mendier~|revendiquer~|harceler~ (le|les|l|son|sa))',
    '(se montre|très|devient|est) insistant+',
    'insister~ (pour|lourdement|beaucoup|sans cesse|afin)',
    '(exiger~|réclamer~) (de|d|que|qu|sans cesse|encore|sa|son|ses|des|un)',
    'demander~ (sans cesse|constamment|sans arrêt|continuellement|à répétition)',
    '(demandes|appels) (incessants|incessantes|répétées|constantes|excessives|à répétition)',
    'sonner~ (sans|pour rien|aux|toutes)',
  ],
  except: [
    '(conjoint+|ex|père|voisin+|patron|employeur|propriétaire) ... (exiger~|réclamer~|insister~)',
    '(exiger~|insister~) par',
    'réclamer~ ... (remboursement|indemnité|rente)',
    'on (insister~|exiger~)',
    'se réclamer~',
    'sonne (aux|toutes) ... (cloche+|alarme|réveil)',
    'revendique (le mot|ce mot|ses droits|son droit|un mot|son identité)',
  ],
  message: 'Ces mots font un caprice d’une demande.',
  ask: 'Que demandait la personne, et qu’a-t-on répondu?',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Quémande des cigarettes au poste.',
    'Insiste pour voir le psychiatre.',
    'Demandes incessantes ce soir.',
  ],
  passes: ['Son frère insiste pour qu’elle revienne.', 'Elle demande un rendez-vous avec sa médecin.'],
}
