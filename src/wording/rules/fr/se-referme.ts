import type {Proof, Rule} from '../../rule.js'

/** La distance, entendue comme un refus. */
export const seReferme: Rule = {
  id: 'fr.compliance.se-referme',
  severity: 'suggest',
  frame: 'does',
  match: [
    'se (fermer~|refermer~) (quand|lorsque|lorsqu|dès|devant|comme une huître|rapidement|sur)',
    '(éviter~|esquiver~|fuir~) (tous)? (les|nos|mes) (appels|rencontres|rendez-vous|questions|intervenant+|suivi+)',
    '(rester~|demeurer~|se montrer~|^) [(vague+|évasif+)] (sur|quant|au|à|concernant|lorsque|quand|dans)',
    '(fait|faire)? la sourde oreille',
    '(fait|faire~)? (la)? sourde oreille',
    'se (mure|murait|murer) (dans)?',
    '(évite|esquive|élude|fuit|contourne) (encore|toujours)? (le sujet|la question) ($|quand|lorsqu|dès|de la (consommation|médication))',
    'se dérobe (aux|à (ses|la|nos|l)) (questions|obligations|responsabilités|évaluation|discussion|rencontre+)',
  ],
  except: [
    '(appels|messages|questions) (de|des|d) (son|sa|ses|l|la|le) (ex|mère|père|sœur|frère|patron|banque|propriétaire)',
  ],
  message: 'Ces mots font un refus d’une distance.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Se ferme quand on aborde la consommation.',
    'Évite les appels de l’intervenante.',
    'Se mure dans le silence.',
  ],
  passes: [
    'La porte se ferme quand on entre.',
    'Elle évite les aliments salés.',
    'Il évite la question de son frère par pudeur.',
    'Elle évite les appels de son ex.',
  ],
}
