import type {Proof, Rule} from '../../rule.js'

/** Manipuler, cliver: un besoin, vu comme une ruse. */
export const manipulateur: Rule = {
  id: 'fr.character.manipulateur',
  severity: 'strong',
  frame: 'is',
  match: [
    'manipulateur+',
    'manipuler~ ({staff}|son|sa|ses|des|nous)',
    '(manipulation+|tente de manipuler)',
    '(clivant+|clivage|cliver~ (les|l|le)?)',
    '(joue|jouer) (les uns|sur les deux|un intervenant)',
  ],
  except: [
    'manipuler~ (des|les|la) (charges|objets|matériel|outils|aliments|pinceaux|pièces)',
    'manipulation+ (de|des|du|d|cervicale|vertébrale|sécuritaire)',
  ],
  message: 'Ces mots voient une ruse où il y a peut-être un besoin.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: ['Patiente manipulatrice avec la relève.', 'Clivage de l’équipe de soir.'],
  passes: ['Elle manipule des outils au travail.', 'Manipulation des aliments: formation suivie.'],
}
