import type {Proof, Rule} from '../../rule.js'

/** Ce qui manque, écrit comme ce que la personne est. */
export const incapable: Rule = {
  id: 'fr.deficit.incapable',
  severity: 'suggest',
  match: [
    '(incapable+|incapacité (totale|complète|manifeste|évidente|flagrante)?) (de|d|à)',
    '(ne|n) (peut|pourra|sait|arrive|parvient) (pas|plus|jamais) à? ... (gérer (son|sa|ses)|se contrôler|vivre (en|chez|sans (aide|supervision|encadrement))|s occuper (de|d) (lui|elle|(ses|son|sa) (affaires|enfant+|logement|hygiène|santé|fils|fille|appartement))|fonctionner|s organiser|prendre soin|maintenu+)',
    '(faible+ de caractère|impuissant+ à|irrécupérable+|inadapté+ socialement|trop malade pour (vivre|la|une))',
    'inapte+ (à|au|aux)',
    '(fonctionne|fonctionnait) (pas|mal|difficilement) (en dehors|hors de|en (société|communauté|appartement|groupe|milieu))',
    'a pas (les|la|l) (capacité+|habileté+|aptitude+|compétence+) (pour|de|d|nécessaire+|requise+)',
    '(fait|faire) (plus|pas|jamais)? rien de bon',
    'pas (un|une) bon+ (candidat+|candidate+) (à|pour) (la|le|un|une|notre)? (réadaptation|thérapie|programme|psychothérapie|ressource|réinsertion|suivi|groupe)',
    '(ne|n) (peut|pourra|sait|arrive|parvient) (pas|plus|jamais) ... (contrôler|vivre|occuper|soin)',
  ],
  except: [
    'incapable+ de voir (de|à|les|le|la) (l|œil|lettres)',
    '(agence|ressource|pharmacie|employeur|logiciel|hôpital|clinique|ministère|banque|système|propriétaire|locateur|ville|école|assureur) ... incapable+',
    '(données|fichier+|appareil|cellulaire|photos|somme|montant) ... irrécupérable+',
    '(inapte|incapable+) (à|de) consentir',
    '(incapable+|incapacité) (de|d|à) (se|s|la|le)? (marcher|bouger|lever|mobiliser|uriner|avaler|respirer|dormir|parler|plier|ouvrir|fermer|monter|descendre|soulever|serrer|tourner|porter|tenir debout|manger|boire|tousser|conduire|courir|pleurer|asseoir|tendre|fléchir|joindre|rejoindre|lire (les|la|de)|enfiler|écrire|boutonner|atteindre|saisir (un|le|des)|tenir (un|son|le|sa) (crayon|verre|fourchette|cuillère|canne)|mastiquer|déglutir|mordre)',
    '(pas|jamais|nullement) incapable+',
    'inapte+ (à (consentir|comparaître|subir|voter|donner)|au (procès|travail))',
    '(déclaré+|jugé+) inapte+',
    '(rien|pas|jamais|loin|aucunement) (d|être|d être|de)? irrécupérable+',
    '(score|échelle|indice|degré|questionnaire|niveau) (d|de) incapacité',
    'incapacité totale (temporaire|permanente|de travail)',
    'incapacité (de|d|à) (travail|fonctionnelle|longue durée)',
  ],
  message: 'Ces mots disent ce qui manque, pas ce qui aiderait.',
}

export const proof: Proof = {
  sources: ['casat', 'pratique-qc'],
  flags: ['Incapable de tenir son budget.', 'Ne peut pas vivre en appartement.'],
  passes: [
    'Un bon candidat à la greffe, selon le chirurgien.',
    'Trop malade pour venir, elle reporte à lundi.',
    'Incapable d’ouvrir la bouche plus de 2 cm.',
    'Jugée inapte par la cour.',
    'Elle ne peut pas venir mardi.',
    'Rien d’irrécupérable dans sa situation.',
  ],
}
