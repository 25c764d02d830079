import type {Proof, Rule} from '../../rule.js'

/** Insister, exiger: demander, entendu comme un caprice. */
export const quemande: Rule = {
  id: 'fr.character.quemande',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(quémander~|quêter~ (des|de l|du|une)|mendier~|revendiquer~|harceler~ (le|les|l|nous|son|sa)|sonne sans arrêt)',
    'insister~ (pour|lourdement|beaucoup|sans cesse|encore|à plusieurs|afin)',
    '(exiger~|réclamer~) (de|d|que|qu|sans cesse|constamment|encore|sa|son|ses|des|un|une|le|la|l|qu)',
    'demander~ (sans cesse|constamment|sans arrêt|continuellement|incessamment|à répétition|encore et encore|de façon répétitive)',
    'demandes (incessantes|répétées|constantes|répétitives|excessives|multiples|à répétition)',
  ],
  except: [
    '({other}) ... (exiger~|réclamer~|insister~)',
    '(exiger~|insister~) par',
    'réclamer~ ... (remboursement|indemnité|pension|rente)',
    'on (insister~|exiger~)',
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
