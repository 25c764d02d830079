import type {Proof, Rule} from '../../rule.js'

/** La rechute: une chute, là où le chemin n’est pas droit. */
export const rechute: Rule = {
  id: 'fr.substance.rechute',
  severity: 'hint',
  match: [
    'rechuter~',
    '(rechute+|retombé+ (dans|dedans|en bas)|retomber~ (dans|dedans)|replonger~|(tombé+|retombé+) en bas du wagon|(a|ont|avait) (craqué|flanché|succombé|dérapé)|dérapage+|écart de (conduite|consommation))',
  ],
  except: [
    'rechute+ (de|d) (sa|la|son|un|l)? (leucémie|cancer|lymphome|sclérose|infection|crohn|arthrite)',
    'dérapage+ (sur|de (la|l) (voiture|auto))',
    'retombé+ (sur|par|dans (le|la|son) (lit|fauteuil))',
    'replonger~ dans (la|un|ses) (lecture|livre+|études|peinture)',
  ],
  message: '«\u00a0Rechute\u00a0» peut se lire comme un retour à zéro.',
  why: 'Le rétablissement suit rarement une ligne droite; ce qui est appris reste.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: ['Rechute en juin, selon elle.', 'Il a rechuté sur l’alcool.', 'Est retombé dedans à Noël.'],
  passes: ['Rechute de sa leucémie en mai.', 'Il a glissé sur la glace.'],
}
