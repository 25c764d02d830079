import type {Proof, Rule} from '../../rule.js'

/** Demander un soulagement, vu comme un délit. */
export const rechercheDeMedicaments: Rule = {
  id: 'fr.substance.recherche-de-medicaments',
  severity: 'strong',
  match: [
    '(recherche|quête|demande insistante) (de|d) (drogue+|médicament+|médication|narcotiques|opioïdes|benzos|benzodiazépines|prescription+|pilules|prn|ativan)',
    '(chercher~|veut|réclamer~|quêter~|quémander~|demander~ (sans cesse|constamment|encore|toujours)) (sa|ses|son|des|de l)? (dose|narcotiques|benzos|prn|ativan|pilules|opioïdes|morphine)',
    '(magasiner~|magasinage) (de|des|les)? (médecins|pharmacies|docteurs|urgences|ordonnances)',
    '(drug seeking|drug seeker|doctor shopping|médico-dépendant+)',
  ],
  except: ['recherche de médicaments (efficaces|sans|en)'],
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
  passes: ['Recherche d’emploi en cours.', 'Demande un conseil sur ses pilules.'],
}
