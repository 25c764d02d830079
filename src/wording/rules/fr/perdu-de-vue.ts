import type {Proof, Rule} from '../../rule.js'

/** L’absence, comptée comme une faute. */
export const perduDeVue: Rule = {
  id: 'fr.failure.perdu-de-vue',
  severity: 'suggest',
  match: [
    'perdu+ (de vue|au suivi)',
    '(ne se présente|ne s’est) pas (présenté+)? (à|au|aux) (ses|son|sa|rendez-vous|rdv|plusieurs)',
    '(abandonner~|lâcher~|décrocher~) (le|la|son|sa|du|de son|de sa) {treatment}',
    '(absence+ non motivée+|absentéisme|manque+ (tous|plusieurs|souvent) (ses|de) (rendez-vous|rdv))',
    '(quitté|départ|congé|sorti|sortie) (contre avis|contre l’avis)',
    'signer~ un refus',
  ],
  guards: {negation: false},
  message: 'Ces mots comptent une absence et taisent sa raison.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: ['Perdue de vue après mars.', 'Ne se présente pas à ses rendez-vous.'],
  passes: ['Vue trouble depuis mardi.', 'Il a perdu ses clés hier.'],
}
