import type {Proof, Rule} from '../../rule.js'

/** Découvert, comme on surprend un coupable. */
export const prisSurLeFait: Rule = {
  id: 'fr.compliance.pris-sur-le-fait',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(surpris+|pris+|pogné+|attrapé+) (à|en train de) (fumer|vapoter|consommer|voler|cacher|mentir|fouiller|boire|vendre|recracher)',
    '(pris+|pogné+) (sur le fait|en flagrant délit|la main dans le sac)',
    '^ (surpris+|pogné+) avec (un|une|des|du|de la|son|sa) (cigarette+|briquet|vapoteuse|drogue|alcool|bière+|joint+|pilules|comprimés|couteau)',
  ],
  message: 'Ces mots font de la personne une coupable.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: ['Surpris à fumer dans la salle de bain.', 'Prise la main dans le sac.'],
  passes: ['Surprise par la pluie au parc.', 'Son frère a été pris à boire au volant.'],
}
