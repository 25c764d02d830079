import type {Proof, Rule} from '../../rule.js'

/** Des mots d’autrefois pour le handicap. */
export const deficientMental: Rule = {
  id: 'fr.disability.deficient-mental',
  severity: 'strong',
  match: [
    '{article}? déficient+ (mental|mentale|mentaux|intellectuel|intellectuelle|léger|intellectuels) => {a} personne+ vivant avec une déficience intellectuelle',
    '(handicapé+ (mental|mentale|physique|intellectuel+)|arriéré+|attardé+|retardé+ (mental|mentalement)?|mongol+|mongolien+|infirme+|impotent+|grabataire+|invalide+|simple d’esprit|faible d’esprit|débile+ léger|sourd-muet|anormal|anormaux)',
    '(un|une|les|des) handicapé+',
    '(confiné+|cloué+|condamné+) (à|au|dans|en) (un|son|sa|une)? (fauteuil+|chaise+|lit) (roulant+|roulante+)? => utilisant un fauteuil roulant',
    'en chaise roulante',
  ],
  except: ['(vignette|stationnement|toilette) ... handicapé+'],
  message: 'Ces mots datent et enferment.',
}

export const proof: Proof = {
  sources: ['onug', 'respectueux'],
  flags: ['Déficiente mentale, suivie au centre.', 'Clouée à un fauteuil roulant.'],
  passes: ['Vignette pour handicapés renouvelée.', 'Elle utilise un fauteuil roulant.'],
}
