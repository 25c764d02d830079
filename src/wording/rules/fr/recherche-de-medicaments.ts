import type {Proof, Rule} from '../../rule.js'

/** Demander un soulagement, vu comme un délit. */
export const rechercheDeMedicaments: Rule = {
  id: 'fr.substance.recherche-de-medicaments',
  severity: 'strong',
  match: [
    '(recherche|quête|demande insistante|besoin constant|avide) (de|d) (drogue+|médicament+|médication|narcotiques|opioïdes|benzos|benzodiazépines|prescription+|pilules|prn|ativan|stupéfiants|stimulants|dilaudid|morphine)',
    '(chercher~|veut|voulait|réclamer~|quêter~|quémander~|demander~ (sans cesse|constamment|encore|toujours)) (juste|seulement|que)? (sa|ses|son|des|de l|de la|du) (dose|narcotiques|benzos|prn|ativan|pilules|opioïdes|morphine|dilaudid|fix|stimulants|drogue)',
    '(magasiner~|magasinage|nomadisme) (médical|de|des|les|ses)? (médecins|pharmacies|docteurs|urgences|ordonnances|prescriptions|md)?',
    '(drug seeker|drug seeking|doctor shopping|médico-dépendant+|fait (le tour des|la tournée des) (pharmacies|urgences|médecins|cliniques))',
  ],
  except: [
    'recherche de médicaments (efficaces|sans|en)',
    '(magasiner~|magasinage) (des|les|ses|de) (vêtements|cadeaux|souliers|meubles)',
    '(aller|veut|aime|aimer|centre|pour) (magasiner|magasinage)',
    'magasinage (avec|au|en|de)',
  ],
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
