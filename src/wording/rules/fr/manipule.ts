import type {Proof, Rule} from '../../rule.js'

const who =
  '(l|le|la|les|ce|cet|cette|ces|notre|nos|un|une|son|sa|ses)? (jeune+)? (usager+|patient+|résident+|client+|bénéficiaire+|pt|pte|homme|dame|monsieur|madame|m|mme|jeune|ado+)'
const team =
  'personnel|équipe|infirmier+|préposé+|intervenant+|éducateur+|agent+|médecin+|psychiatre+|relève|nous|on|pairs|proches|entourage|famille'
const openly =
  'ouvertement|subtilement|habilement|sournoisement|constamment|volontairement|consciemment|émotivement|affectivement|sans cesse|sans scrupule'

/** Manipuler quelqu’un: un besoin, vu comme une ruse. */
export const manipule: Rule = {
  id: 'fr.character.manipule',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(manipule!|manipulait|manipulent|manipulaient) $',
    `(manipule!|manipulait|manipulent|manipulaient) (moins|plus|aussi|trop|très|encore|toujours)? (${openly})`,
    `manipuler~ (encore|toujours|souvent|parfois|beaucoup|plus|moins|${openly}) (le|la|l|les|son|sa|ses|tout le) (monde|${team}|stagiaire+|étudiant+|externe+|élève+|bénévole+|enseignant+|agente+|résident+|usager+|commis|gardien+|autres|parents|mère|père|conjoint+)`,
    '(tente|tenté|tentait|essaie|essayé|essayait|cherche|cherché|cherchait|tendance|aime|réussit|excelle|parvient) (de|d|à) (nous|les|l|tout le monde) manipuler',
    `(tente|tenté|tentait|essaie|essayé|essayait|cherche|cherché|cherchait|réussit|réussi|arrive|arrivé|parvient|parvenu) ... (de|à) manipuler (le|la|l|les|un|une|son|sa|ses|tout le) (monde|${team}|stagiaire+|étudiant+|externe+|élève+|bénévole+|enseignant+|commis|gardien+|autres|parents|mère|père|conjoint+)`,
    '(tente|tenté|tentait|essaie|essayé|essayait|cherche|cherchait|tendance|aime|porté+) (toujours|encore)? (de|à) manipuler $',
    '(nous|vous) (a|ont|avait) (encore|déjà|tous|toutes)? manipulé+',
  ],
  anywhere: [`(${team}) ... ... [manipulé+] par ${who}`],
  except: [
    '(que|qu|dont) ... (manipule!|manipulait|manipulent|manipulaient)',
    '(cathéter|pansement|pompe|sonde|plaie|matériel|membre|bras|jambe|genou|épaule) ... manipulé+',
    'manipuler~ habilement (la|le|les|l|son|sa|ses|un|une|des)',
  ],
  guards: {mention: false},
  message: 'Ce verbe voit une ruse où il y a peut-être un besoin.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: [
    'Il tente de manipuler la bénévole.',
    'Le résident manipule : demande à l’un ce que l’autre a refusé.',
    'Elle manipule subtilement, puis elle manipule encore le personnel.',
    'Le personnel, manipulé par l’usager, change les heures.',
    'A tendance à manipuler, a essayé de manipuler la psychiatre.',
  ],
  passes: [
    'Les objets qu’elle manipule, puis ceux qu’il manipulait.',
    'Le cathéter a été manipulé par le patient.',
    'Elle manipule habilement sa pince à sucre.',
    'Se sent manipulée par son ex.',
  ],
}
