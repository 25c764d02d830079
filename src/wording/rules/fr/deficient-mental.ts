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
    '(handicapé+ (mental|mentale|physique|intellectuel+)|arriéré!|arriérée!|arriérés!|arriérées!|attardé+|retardé+ (mental|mentale|mentalement)|mongol+|mongolien+|infirme+|impotent+|grabataire+|invalide+|simple d’esprit|faible d’esprit|débile+ léger|sourd-muet)',
    '(un|une|les|des) handicapé+',
    'est (confiné+|cloué+|condamné+) (à|au|dans|en) (un|son|sa|une|la)? (fauteuil|chaise) roulant+ => utilise un fauteuil roulant',
    'était (confiné+|cloué+|condamné+) (à|au|dans|en) (un|son|sa|une|la)? (fauteuil|chaise) roulant+ => utilisait un fauteuil roulant',
    '(confiné+|cloué+|condamné+) (à|au|dans|en) (un|son|sa|une|la)? (fauteuil|chaise) roulant+ => utilisant un fauteuil roulant',
    '(confiné+|cloué+|condamné+|prisonnier+) (à|au|dans|en|de) (un|son|sa|une|la)? (fauteuil+|chaise+|lit|triporteur|quadriporteur|marchette|déambulateur)',
    'en chaise roulante',
    '(trisomique+|retard+ mental)',
    '^ (handicapé+|retardé+|attardé+|infirme+|trisomique+|débile+|mongol+|invalide+|légume+) (depuis|vit|connu+|léger+|mental+|moyen+|suivi+|en|de|et|qui|par)?',
    '({charge}|frère|sœur|fils|fille|mère|père|cousin+|enfant) (est|était)? [(handicapé+|retardé+|attardé+|débile+|invalide+|trisomique+)]',
    '(est|était|sont) (handicapé+|retardé+ mental+|attardé+|invalide+ et|un légume)',
    'âge mental (d|de|équivalent)',
    '(prisonnier+|emprisonné+|enfermé+) (de|dans) (son|sa|leur) (propre)? (corps|tête|silence)',
    '(retombé+|retour) en enfance',
    '(mentalité|cerveau|intelligence|niveau|esprit|corps|âge mental) (d|de) (un|une)? enfant+',
    '(lent+ (d|de|du) (esprit|cerveau|comprenure|naissance)|pas (une lumière|futé+|brillant+)|qi (bas|faible|d|limité))',
    '(invalidité|incapacité) totale et permanente',
    '(retard+ intellectuel+|mentalement (diminué+|lent+|limité+|faible+)|pas (tout à fait|très|vraiment|ben|complètement|bien) normal+)',
  ],
  except: [
    '(code|carte|billet|adresse|numéro|formulaire|mot de passe|signature) invalide+',
    'retard+ mental (léger|moyen|modéré|sévère|profond)? : (f70|f71|f72|f73|f79)',
    '(pas|plus|jamais) (confiné+|cloué+|condamné+)',
    '(vignette|stationnement|toilette) ... handicapé+',
    's attarde',
    'arriéré+ de (loyer|paiement)',
    '(stationnement|vignette|toilette+|transport|office|rampe|personne+) ... handicapé+',
    '(train|autobus|vol|rendez-vous|envoi|congé|départ|livraison|bus) ... retardé+',
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
  ],
}
