import type {Proof, Rule} from '../../rule.js'

/** Demander un soulagement, vu comme un délit. */
export const rechercheDeMedicaments: Rule = {
  id: 'fr.substance.recherche-de-medicaments',
  severity: 'strong',
  match: [
    '(recherche|quête|demande insistante) (de|d) (drogue+|médicament+|médication|narcotiques|opioïdes|benzos|benzodiazépines|prescription+|pilules|prn|ativan)',
    '(fait|faire|faisait) (le|la) (tour|tournée) (des|de) (médecins|cliniques|urgences|pharmacies|docteurs|sans rendez-vous)',
    '(en veut|veut|réclame|exige|redemande|insiste) (toujours|encore|absolument|pour) (plus|son|sa|ses|des|avoir|un|une) (de|d|des)? (dose+|ativan|dilaudid|opioïdes|narcotiques|pilules|prn|xanax|benzos|morphine|refill|calmants|ritalin)',
    '(chercheur+|quêteux|quémandeur+) (de|d) (drogue+|médicament+|pilules|narcotiques|opioïdes|benzos)',
    '(chercher~|veut|réclamer~|quêter~|quémander~|demander~ (sans cesse|constamment|encore|toujours)) (sa|ses|son|des|de l|de la|du)? (dose+|drogue+|dope|stock|fix|calmants|opiacés|percocet|xanax|dilaudid|oxycodone|fentanyl|narcotiques|benzos|prn|ativan|pilules|opioïdes|morphine)',
    '(magasiner~|magasinage) (de|des|les|ses|un)? (nouveau)? (médecin+|médecins|médical|pharmacies|docteurs|urgences|ordonnances)',
    '(drug seeking|drug seeker|doctor shopping|médico-dépendant+)',
    '(en quête|quête|quêter~|magasine~|magasinage|en manque|cherche~|insister~ pour|réclamer~) (de|d|des|ses|son|sa|du|avoir|recevoir)? (benzos|benzodiazépines|opioïdes|narcotiques|ativan|pilules|médicaments|médication|rx|prn|dilaudid|ritalin|speed|morphine|prescription+|ordonnance+)',
    '(connaît|nomme|demande|exige) ... (par (son|leur) nom|(tous)? les (noms|doses))',
    '(veut|cherche|souhaite|désire|vient) (juste|seulement|uniquement|que|chercher) (ses|des|sa|son|de la|du|les|pour) (benzos|pilules|médication|médicaments|rx|prn|narcotiques|opioïdes|ativan|prescription|méthadone)',
  ],
  except: ['recherche de médicaments (efficaces|sans|en)'],
  guards: {negation: true},
  message: 'Demander un soulagement n’est pas un délit.',
}

export const proof: Proof = {
  sources: ['harrigian', 'pratique-qc'],
  flags: [
    'Recherche de narcotiques à l’urgence.',
    'Magasinage de médecins noté.',
    'Quémande des benzos à chaque visite.',
    'Cherche sa dose.',
  ],
  passes: [
    'Recherche d’emploi en cours.',
    'Demande un conseil sur ses pilules.',
    'Aucun signe de recherche de narcotiques.',
  ],
}
