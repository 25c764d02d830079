import type {Proof, Rule} from '../../rule.js'

/** Manipuler, cliver: un besoin, vu comme une ruse. */
export const manipulateur: Rule = {
  id: 'fr.character.manipulateur',
  severity: 'strong',
  frame: 'is',
  match: [
    '(manipulateur+|manipulatoire+)',
    'manipuler~ ({staff}|son|sa|ses|des|nous)',
    '(tente|cherche|essaie) (de|à) manipuler',
    '(manipulation+|clivant+|clivage)',
    '(cliver~|scinder~) (les|l|le|entre)',
    'faire~ du clivage',
    '(joue|jouer) (les uns|sur les deux|un intervenant|dans le dos)',
    '(monte|monter) les (intervenants|usagers|autres)',
    '(pitons peser|tire les ficelles|corde sensible|soutirer~|triangulation|use de (séduction|charme)|ce qu (il|elle|on) veut (entendre|obtenir)|faire~ du chantage)',
  ],
  except: [
    'manipuler~ (des|les|la|de la) (charges|objets|matériel|outils|aliments|pinceaux|pièces|machinerie)',
    'manipulation+ (de|des|du|d|cervicale|vertébrale|sécuritaire)',
    '(conjoint+|ex|père|voisin+|patron|employeur|propriétaire) ... manipulateur+',
    'ce qu (il|elle) veut obtenir (de|du)',
    '(victime+|subi|part) ... manipulation',
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
