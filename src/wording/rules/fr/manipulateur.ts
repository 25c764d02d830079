import type {Proof, Rule} from '../../rule.js'

/** Manipuler, cliver: un besoin, vu comme une ruse. */
export const manipulateur: Rule = {
  id: 'fr.character.manipulateur',
  severity: 'strong',
  frame: 'is',
  match: [
    '(manipulateur+|manipulatoire+)',
    'manipuler~ (le personnel|l équipe|les (intervenants|autres|infirmières|préposés)|nous|son (entourage|conjoint|père|médecin|monde)|sa (mère|famille|conjointe|fille)|ses (proches|parents|enfants))',
    'cherche à manipuler',
    '(manipulation+|clivant+|clivage)',
    '(cliver~ (les|l|le|entre)|scinder~ (l équipe|le personnel|les intervenants))',
    '(joue|jouer) (les uns|sur les deux|un intervenant|dans le dos)',
    '(pitons peser|tire les ficelles|corde sensible|soutirer~|triangulation|use de (séduction|charme)|ce qu on veut entendre|faire~ du chantage)',
    '(faire|fait|faisait|faisant) (monter|choquer|fâcher|pomper|réagir|pleurer) (les|ses|l|le|des) (autres|patients|usagers|pairs|équipe|personnel|intervenants|voisins|voisine|préposés)',
    '(contourne~ (les|nos|le) (règle+|consigne+|règlement+|interdit+|cadre|plan)|déjouer~ (la surveillance|le personnel|l équipe|les (règles|consignes))|magouille~|complote~|trafique~|arnaqueur+|profiteur+|crosseur+|hypocrite+|sournois+|rusé+|calculateur+|mesquin+|fourbe+|baratineur+)',
    '(joue|jouer) (un|à un|son) (jeu|petit jeu) (avec|auprès) (nous|l équipe|le personnel|les (intervenants|infirmières))',
    '((sait|connaît) (très bien)? sur? (quels|quelles) (pitons|boutons|cordes)|sait (très bien|exactement) (comment|quoi) (dire|faire|s y prendre) pour (obtenir|avoir|éviter))',
    'pour (obtenir|avoir) (gain de cause|ce (qu|que) (il|elle)? (veut|voulait|désire))',
    '(divise|divisait|divisent|diviser|divisant) (l|les|le|notre)? (équipe+|intervenant+|personnel|infirmière+|quart+)',
    '(monter~|dresser~|joue|jouer|jouait|oppose) (le|les|l|un|une)? (personnel|équipe|intervenant+|infirmière+|préposé+|usagers|autres|quart+|parent+) ... contre',
    '(conter~ des (romances|menteries)|(monte|monté|monter) un bateau (à|au|aux))',
    'prend pour des (valises|caves|niaiseux)',
    '(joue|jouer|jouait|jouent) l (un|une) contre l',
    'faire~ du clivage',
    'manipuler~ ({staff}|son|sa|ses|des|nous)',
    '(monte|monter) les (intervenants|usagers|autres)',
    '(joue|jouer|jouait|jouent) (un|une|l un|l une|les) (intervenant+|infirmière+|équipe|parent+|quart+)? (contre|l un contre)',
    '(joue|jouer) (un|à un|des|à des|de) (jeu+|petit jeu|petits jeux) (avec|auprès)?',
    '(sait|connaît) (très bien)? (sur)? (quels|comment|quoi|exactement|quelles) (pitons|boutons|cordes|dire|s y prendre|faire pour)',
  ],
  except: [
    'manipulation+ (de|des|du|d|sous|manuelle+|articulaire+|lombaire+|cervicale|vertébrale|sécuritaire)',
    '(conjoint+|ex|père|voisin+|patron|employeur|propriétaire) ... manipulateur+',
    '(plan|ligne) de clivage',
    '(se fait|fils|neveu|fraudeur) ... soutirer~',
    '(voisin+|police|collègues|gens) ... complote~',
    'calculateur+ (de|d|en)',
    '(victime+|subi|part) ... manipulation',
    '(conjoint+|ex|père|fils|fille|enfant+) ... (monte|conte|dresse)',
    'manipuler~ (des|les|la|de la) (charges|objets|matériel|outils|aliments|pinceaux|pièces|machinerie)',
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
    'Elle contourne les cônes sans canne.',
    'Sait quoi faire en cas d’hypoglycémie.',
    'Le plan de clivage est respecté.',
    'Elle manipule des outils au travail.',
    'Manipulation des aliments: formation suivie.',
    'Conjoint manipulateur qui garde sa carte.',
  ],
}
