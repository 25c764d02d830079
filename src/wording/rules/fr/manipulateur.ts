import type {Proof, Rule} from '../../rule.js'

/** Manipuler, cliver: un besoin, vu comme une ruse. */
export const manipulateur: Rule = {
  id: 'fr.character.manipulateur',
  severity: 'strong',
  frame: 'is',
  match: [
    '(manipulateur+|manipulatoire+|manipulant+)',
    'manipuler~ ({staff}|son|sa|ses|des|nous|tout)',
    '(manipulation+|tente de manipuler|cherche à manipuler|essaie de manipuler)',
    '(clivant+|clivage|cliver~ (les|l|le|entre)?|scinder~ l équipe)',
    '(joue|jouer|jouait) (les uns|sur les deux|un intervenant|un contre|dans le dos|l équipe)',
    '(monte|montait|monter) (les|un|une) (intervenants|usagers|autres|intervenant+) (les uns|contre)',
    '((sème|semer) la (zizanie|discorde)|(utilise|instrumentalise) (le personnel|les autres|sa mère|l équipe)|calculateur+|rusé+|chantage)',
    'faire~ (du|encore du) clivage',
    '(sur quels pitons peser|tire+ les ficelles|corde sensible|embobiner~|joue de ses charmes|(fait|faire) (du chantage|marcher (le|l)))',
    '(obtenir|obtient) ce (qu)? (il|elle) veut',
  ],
  except: [
    'manipuler~ (des|les|la|de la) (charges|objets|matériel|outils|aliments|pinceaux|pièces|machinerie|argent)',
    'manipulation+ (de|des|du|d|cervicale|vertébrale|sécuritaire)',
    '{other} ... manipulateur+',
  ],
  message: 'Ces mots voient une ruse où il y a peut-être un besoin.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: [
    'Patiente manipulatrice avec la relève.',
    'Clivage de l’équipe de soir.',
    'Gestes manipulatoires avec sa mère.',
    'Fait du clivage entre les quarts.',
  ],
  passes: [
    'Elle manipule des outils au travail.',
    'Manipulation des aliments: formation suivie.',
    'Conjoint manipulateur qui garde sa carte.',
  ],
}
