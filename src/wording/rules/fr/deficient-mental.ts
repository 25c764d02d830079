import type {Proof, Rule} from '../../rule.js'

/** Des mots d’autrefois pour le handicap. */
export const deficientMental: Rule = {
  id: 'fr.disability.deficient-mental',
  severity: 'strong',
  match: [
    'est? déficient+ (mental|mentale|mentaux|intellectuel+) (léger+|moyen+|modéré+|sévère+|profond+)',
    '{article} déficient+ (mental|mentale|mentaux|intellectuel+) => {a} personne+ vivant avec une déficience intellectuelle',
    '({charge}|père|mère|frère|sœur|fils|fille|conjoint+|oncle|tante|parents|jeune+) [déficient+ (mental|mentale|mentaux|intellectuel+)] => vivant avec une déficience intellectuelle',
    'est déficient+ (mental|mentale|mentaux|intellectuel+) => vit avec une déficience intellectuelle',
    '{article}? déficient+ (mental|mentale|mentaux|intellectuel+|léger+)',
    '(handicapé+ (mental|mentale|physique|intellectuel+)|arriéré!|arriérée!|arriérés!|arriérées!|attardé!|attardée!|attardés!|attardées!|retardé+ (mental|mentale|mentalement)|mongolien+|impotent+|grabataire+|simple d’esprit|faible d’esprit|débile+ léger|sourd-muet|retard+ intellectuel+)',
    '(un|une|les|des|{charge}) [(infirme+|invalide+|mongol+)]',
    '(un|une|les|des) handicapé+',
    'est (confiné+|cloué+|condamné+) (à|au|dans|en) (un|son|sa|une|la)? (fauteuil|chaise) roulant+ => utilise un fauteuil roulant',
    'était (confiné+|cloué+|condamné+) (à|au|dans|en) (un|son|sa|une|la)? (fauteuil|chaise) roulant+ => utilisait un fauteuil roulant',
    '(confiné+|cloué+|condamné+) (à|au|dans|en) (un|son|sa|une|la)? (fauteuil|chaise) roulant+ => utilisant un fauteuil roulant',
    '(confiné+|cloué+|condamné+|prisonnier+) (à|au|dans|en|de) (un|son|sa|une|la)? (fauteuil+|chaise+|lit|triporteur|quadriporteur|marchette|déambulateur)',
    '(trisomique+|retard+ mental)',
    '^ (handicapé+|retardé! : vit|débile+|mongol+|invalide+|infirme+|attardé!|attardée!|légume (depuis|humain)|(retardé!|retardée!) (depuis|vit|connu+|léger+|mental+|moyen+|suivi+))',
    '({charge}|frère|sœur|fils|fille|mère|père|cousin+|enfant) (est|était)? : [(handicapé+|retardé!|retardée!|débile+|mongol+|mongolien+)]',
    '(est|était|sont) (handicapé+|retardé+ mental+|invalide+ et|un légume)',
    'âge mental',
    '(prisonnier+|emprisonné+|enfermé+) (de|dans) (son|sa|leur) (propre)? (corps|silence)',
    'retombé+ en enfance',
    '(mentalité|intelligence|esprit) (d|de) (un|une)? enfant+',
    '(lent+ (d|de|du) (esprit|cerveau|comprenure)|pas une lumière)',
    'en chaise roulante',
    '(lent+ (d|de|du) (esprit|cerveau|comprenure|naissance)|qi (bas|faible|d|limité))',
    '(invalidité|incapacité) totale et permanente',
  ],
  except: [
    '(confiné+|cloué+) au lit par',
    '(code|carte|billet|adresse|numéro|formulaire|mot de passe|signature) invalide+',
    'retard+ mental (léger|moyen|modéré|sévère|profond)? : (f70|f71|f72|f73|f79)',
    '(pas|plus|jamais) (confiné+|cloué+|condamné+)',
    '(vignette|stationnement|toilette+|transport|office|rampe|personne+) ... handicapé+',
    'arriéré+ de (loyer|paiement)',
    '(sent|sentait|dit|décrit) ... (prisonnier+|emprisonné+|enfermé+)',
  ],
  message: 'Ces mots datent et enferment.',
}

export const proof: Proof = {
  sources: ['onug', 'respectueux', 'neads', 'optez'],
  flags: [
    'Déficiente mentale, suivie au centre.',
    'Clouée à un fauteuil roulant.',
    'Trisomique, vit chez sa mère.',
    'Prisonnier de son corps depuis l’AVC.',
  ],
  passes: [
    'On peut revenir en arrière à tout moment.',
    'Vignette pour handicapés renouvelée.',
    'Elle utilise un fauteuil roulant.',
    'Elle se sent prisonnière de son corps.',
    'L’IRM infirme la hernie.',
    'Légumes vapeur au dîner; bilans pas tout à fait normaux.',
  ],
}
