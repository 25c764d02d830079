import type {Proof, Rule} from '../../rule.js'

/** Demander un soulagement, vu comme un délit. */
export const rechercheDeMedicaments: Rule = {
  id: 'fr.substance.recherche-de-medicaments',
  severity: 'strong',
  match: [
    '(recherche|quête|demande insistante) (active|constante|incessante|compulsive|insistante)? (de|d) (drogue+|médicament+|médication|narcotiques|opioïdes|opiacés|benzos|benzodiazépines|pilules|prn|ativan|calmants)',
    'faire~ (le tour|la tournée) des (médecins|cliniques|urgences|docteurs|sans rendez-vous)',
    '(chercher~|en manque|quêter~|quêteur+|quêteuse+|quémander~|quémandeur+|quêteux|chercheur+|magasiner~|magasinage) (de|d|des|ses|sa|du|de la)? (benzos|benzodiazépines|opioïdes|opiacés|narcotiques|calmants|ativan|xanax|dilaudid|percocet|oxycodone|fentanyl|morphine|ritalin|speed|prn|dope|drogue+|stock|fix)',
    '(quêter~|quémander~|magasiner~|magasinage|réclamer~|insister~ pour|demander~ (sans cesse|constamment|encore)) (avoir|recevoir)? (de la|de l|de|d|des|ses|sa|son|du)? (dose+|pilules|médicaments|médication|rx|prn|ativan|benzos|xanax|dilaudid|morphine|opioïdes|narcotiques|calmants|ritalin|prescription+)',
    '(chercher~|cherchent) (sa|ses|son) dose+',
    '(magasiner~|magasinage) (de|des|les|ses|un)? (nouveau)? (médecin+|médical|pharmacies|docteurs|urgences)',
    '((drug|drogue|med|meds|narco|opioid|benzo|pill) (seeking|seeker+)|seeking (behavior|behaviour)|doctor shopping|médico-dépendant+)',
    '(veut|cherche|vient) (juste|seulement|uniquement) (ses|des|sa|son|de la|du|les|pour) (benzos|pilules|médication|médicaments|rx|prn|narcotiques|opioïdes|ativan|prescription|méthadone)',
    '(magasiner~|chercher~) (de|d|des|ses|son|sa|du|avoir|recevoir)? (benzos|benzodiazépines|opioïdes|narcotiques|ativan|médicaments|médication|rx|prn|dilaudid|ritalin|speed|morphine|prescription+|ordonnance+)',
    '(demander~|réclamer~|exiger~) ... (narcotiques|opioïdes|dilaudid|morphine|benzos|ativan|prn|hydromorphone|calmants) (avec insistance|à répétition|sans (arrêt|cesse)|constamment)',
    '(quêteur+|quêteuse+|quémandeur+|quêteux|chercheur+|magasineur+) (de|d) (médecin+|docteurs|urgences|opioïdes|opiacés|narcotiques|médicament+|médication|pilules|prescription+|ordonnances|rx|stupéfiants|substances|psychotropes|hydromorphone|méthadone)',
    '(quête|recherche) (active|constante|incessante|compulsive|insistante)? (de|d) (stupéfiants|psychotropes|substances|ordonnances|prescriptions|dilaudid|morphine|fentanyl|hydromorphone|percocet|xanax|dope)',
    '(exige|exigeait|veut (juste|seulement|rien que)|ne veut que) (encore|toujours)? (du|de la|de l|des|ses|son|sa|d) (dilaudid|morphine|hydromorphone|narcotiques|opioïdes|opiacés|ativan|benzos|percocet|fentanyl|oxycodone|dose|fix|stock|hit)',
    '((court|courait|courir) les (ordonnances|prescriptions|pharmacies|médecins|cliniques|urgences)|(comportement+|conduite+) de quête|demande+ (répétées|incessante+|insistante+) (de|d|pour) (narcotiques|opioïdes|opiacés|prn|benzos|dilaudid|morphine|médication))',
    '(vient|revient|consulte) (encore|juste|seulement|que|uniquement) pour (ses|des|avoir (des|ses)) (narcotiques|opioïdes|opiacés|benzos|dilaudid|pilules|prn)',
  ],
  except: [
    '(passer|passe|passé|prise|pris|prendre|prennent|perçu+|étiqueté+|vu|vue|vus|traité+|considéré+) (encore|souvent|toujours)? (à tort)? (pour|comme) (un|une|des|le|la) (quêteur+|quêteuse+|quémandeur+|chercheur+)',
    'recherche (de|d) (drogue+|médicament+|stupéfiants|substances|psychotropes|fentanyl) (efficaces|sans|en|dans|urinaire+|sanguine|au|à|par|sur)',
    'recherche de médicaments (efficaces|sans|en)',
    '(demande+ répétées ... ... douleur+|(protocole|état|douleur|chirurgie) ... (exige|exigeait)|pilules de (pression|diabète))',
  ],
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
    'Comportement de quêteuse de benzos.',
    'Quémandeur de prescriptions, en quête de stupéfiants.',
    'Exige du Dilaudid dès l’arrivée.',
    'Court les cliniques depuis juin.',
  ],
  passes: [
    'Craint de passer pour une quêteuse de narcotiques.',
    'Recherche d’emploi en cours.',
    'Demande un conseil sur ses pilules.',
    'Aucun signe de recherche de narcotiques.',
    'Cherche ses pilules au fond de son sac.',
    'Recherche de drogues dans les urines : négative.',
    'Recherche de stupéfiants par immunoessai.',
  ],
}
