import type {Proof, Rule} from '../../rule.js'

/** La place prise, comptée du côté de l’équipe. */
export const accapare: Rule = {
  id: 'fr.character.accapare',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(monopoliser~|accaparer~) (tout|toute)? (le|la|les|l|notre) (temps (de|du|des)|équipe|intervenant+|infirmier+|personnel|attention|groupe|discussion|conversation)',
    'mener~ ... par le bout du nez',
    'mauvaise influence (sur|auprès|pour)',
    'meneur+ (de|du|dans) (la|l|le)? (contestation|révolte|trouble|chicane|zizanie)',
    'ordonner~ (au personnel|à l (équipe|infirmière)|aux (préposé+|infirmières|intervenants))',
    '(talonner~|pourchasser~|épier~) (le|la|les|l|nos) (personnel|équipe|infirmière+|infirmier+|intervenant+|préposé+)',
    '(fait|met|mettre|exerce) (de la|beaucoup de)? pression (sur|auprès) (le personnel|l (équipe|infirmière)|du personnel|de l équipe|les (intervenants|infirmières)|nous)',
    '(interpelle|sollicite|importune|relance|talonne) (sans (cesse|arrêt)|constamment)',
    '(court|courir|courait) après (le|les|l|nos) (personnel|infirmière+|intervenant+|préposé+)',
    '(suit|colle) (le|la|les|l) (infirmière+|infirmier|préposé+|intervenant+|personnel) (partout|sans|comme|toute|constamment|$)',
    '(profite|profitait) (des (autres|gens) $|de tout le monde)',
    'exploiter~ (sa|son|ses) (maladie|parents|mère|père|entourage|famille|proches|diagnostic|souffrance)',
  ],
  message: 'Ces mots comptent la place prise, et taisent le besoin.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Monopolise l’intervenante toute la soirée.',
    'Mène l’équipe par le bout du nez.',
    'Talonne l’infirmière de soir.',
    'Interpelle sans cesse la relève.',
    'Exploite ses parents.',
  ],
  passes: [
    'Sa mère accapare la conversation.',
    'Le souper prend tout son temps.',
    'Meneuse de la chorale du quartier.',
  ],
}
