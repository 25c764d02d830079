import type {Proof, Rule} from '../../rule.js'

/** La rechute: une chute, là où le chemin n’est pas droit. */
export const rechute: Rule = {
  id: 'fr.substance.rechute',
  severity: 'hint',
  match: [
    'rechuter~',
    '(rechute+|retombé+ dans (la)? (consommation|drogue|alcool|ses)|tombé+ en bas du wagon)',
  ],
  except: ['rechute+ (de|d) (sa|la|son|un)? (leucémie|cancer|lymphome|sclérose)'],
  message: '«\u00a0Rechute\u00a0» peut se lire comme un retour à zéro.',
  why: 'Le rétablissement suit rarement une ligne droite; ce qui est appris reste.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: ['Rechute en juin, selon elle.', 'Il a rechuté sur l’alcool.'],
  passes: ['Rechute de sa leucémie en mai.', 'Il a glissé sur la glace.'],
}
