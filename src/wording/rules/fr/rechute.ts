import type {Proof, Rule} from '../../rule.js'

/** La rechute: une chute, là où le chemin n’est pas droit. */
export const rechute: Rule = {
  id: 'fr.substance.rechute',
  severity: 'hint',
  match: [
    'rechuter~',
    '(rechute+|retombé+ (dans|dedans)|replonger~|rechuteur+|(vieux|anciens) démons|(vieilles|mauvaises) habitudes|tombé+ en bas du wagon|(a|ont|avait) (encore|de nouveau)? (craqué|flanché|récidivé|recommencé à (boire|consommer|fumer|sniffer))|dérapage+|écart de conduite)',
  ],
  except: [
    '(peur|crainte|craint|éviter|évite|inquiet|inquiète) (de|d|la)? rechuter',
    'rechute+ (de|d|du) (sa|la|son|un|l)? (leucémie|cancer|lymphome|myélome|sclérose|infection|tumeur|colite|pneumonie|maladie de)',
    'retombé+ dans (le|son) (lit|fauteuil)',
    'replonger~ dans (la|un|ses) (lecture|livre|études)',
    '(prévention|prévenir|plan|signe+|facteur+|risque+) ... rechute+',
  ],
  message: '«\u00a0Rechute\u00a0» peut se lire comme un retour à zéro.',
  why: 'Le rétablissement suit rarement une ligne droite; ce qui est appris reste.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc', 'addictaide'],
  flags: ['Rechute en juin, selon elle.', 'Il a rechuté sur l’alcool.', 'Est retombé dedans à Noël.'],
  passes: ['Rechute de sa leucémie en mai.', 'Il a glissé sur la glace.'],
}
