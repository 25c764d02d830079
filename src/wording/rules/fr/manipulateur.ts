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
    '(faire|fait|faisait|faisant) (monter|choquer|fâcher|pomper|réagir|pleurer) (les|ses|l|le|des) (autres|patients|usagers|pairs|équipe|personnel|intervenants|voisins|voisine|préposés)',
    '(joue|jouer|jouait|jouent) (un|une|l un|l une|les) (intervenant+|infirmière+|équipe|parent+|quart+)? (contre|l un contre)',
    '(contourne~|déjouer~|magouille~|complote~|trafique~|arnaqueur+|profiteur+|crosseur+|hypocrite+|sournois+|rusé+|calculateur+|mesquin+|fourbe+|baratineur+)',
    '(joue|jouer) (un|à un|des|à des|de) (jeu+|petit jeu|petits jeux) (avec|auprès)?',
    '(sait|connaît) (très bien)? (sur)? (quels|comment|quoi|exactement|quelles) (pitons|boutons|cordes|faire|dire|s y prendre|faire pour)',
    'pour (obtenir|avoir) (ce (qu|que)|gain de cause|sa|ses|son) (il|elle)? (veut|voulait|désire|congé|médication|sortie+|cigarettes|façon)',
    '(divise|divisait|divisent|diviser|divisant) (l|les|le|notre)? (équipe+|intervenant+|personnel|infirmière+|quart+)',
    '(sème+|semer|semait) la (zizanie|discorde|pagaille|bisbille|chicane)',
    '(monter~|dresser~|joue|oppose) (le|les|l|un) (personnel|équipe|intervenants|infirmières|préposés|quart) de? (jour|soir|nuit)? (les uns|les unes)? contre',
    '(conter~|monter~) (des (romances|menteries|histoires)|un bateau)',
    'prend pour des (valises|caves|niaiseux)',
  ],
  except: [
    'manipuler~ (des|les|la|de la) (charges|objets|matériel|outils|aliments|pinceaux|pièces|machinerie)',
    'manipulation+ (de|des|du|d|cervicale|vertébrale|sécuritaire)',
    '(conjoint+|ex|père|voisin+|patron|employeur|propriétaire) ... manipulateur+',
    'ce qu (il|elle) veut obtenir (de|du)',
    '(victime+|subi|part) ... manipulation',
    '(conjoint+|ex|père|fils|fille|enfant+) ... (monte|conte|dresse)',
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
    'Monte le personnel de jour contre celui de soir.',
  ],
  passes: [
    'Elle manipule des outils au travail.',
    'Manipulation des aliments: formation suivie.',
    'Conjoint manipulateur qui garde sa carte.',
  ],
}
