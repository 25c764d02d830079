import type {Proof, Rule} from '../../rule.js'

/** Ce qui manque, écrit comme ce que la personne est. */
export const incapable: Rule = {
  id: 'fr.deficit.incapable',
  severity: 'suggest',
  match: [
    '(incapable+|incapacité (totale|complète|manifeste|évidente|flagrante)?|(pas|plus|jamais|guère) capable+) (de|d|à)',
    '(ne|n) (peut|pourra|sait|arrive|parvient) (pas|plus|jamais) à? ... (gérer (son|sa|ses)|se contrôler|vivre (en|chez|sans (aide|supervision|encadrement))|s occuper (de|d) (lui|elle|(ses|son|sa) (affaires|enfant+|logement|hygiène|santé|fils|fille|appartement))|fonctionner|s organiser|prendre soin|maintenu+)',
    '(faible+ de caractère|impuissant+ à|irrécupérable+|inadapté+ socialement|trop malade pour (vivre|la|une))',
    '(inapte+ (à|au|aux)|inaptitude à (vivre|fonctionner|s (occuper|organiser)))',
    '(échoue|échouait) à (s organiser|gérer|maintenir (son|sa)|tenir (sa|ses)|garder (un|son|sa))',
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
    '(incapable+|capable+|incapacité) (de|d|à) (se|s|la|le|l|me|m|te|les|lui|en|y)? (sortir du lit|tricoter|jardiner|chanter|coudre|nager|cuisiner|danser|jouer|agripper|obtenir|accepter la (mort|perte)|retourner|appuyer|enlever|rendre|venir|appeler|endurer|attendre|payer|sentir|rester (couché+|assis+|debout)|prendre (une|son|sa) (grande)? (respiration|inspiration|appel)|dire (si|à|quand|son|la|le|combien|où)|nommer|toucher|supporter (le|la|l) (poids|masque|tube|bruit|contact)|mettre|entendre|partir|continuer|rappeler|retenir (ses|l|son)|garder (les yeux|la|le|ses)|arrêter|trouver|fournir|préciser|identifier|donner|répondre|expliquer|marcher|bouger|lever|mobiliser|uriner|avaler|respirer|dormir|parler|plier|ouvrir|fermer|monter|descendre|soulever|serrer|tourner|porter|tenir debout|manger|boire|tousser|conduire|courir|pleurer|asseoir|tendre|fléchir|joindre|rejoindre|lire (les|la|de)|enfiler|écrire|boutonner|atteindre|saisir (un|le|des)|tenir (un|son|le|sa) (crayon|verre|fourchette|cuillère|canne)|mastiquer|déglutir|mordre)',
    '(pas|jamais|nullement) incapable+',
    'inapte+ (à (consentir|comparaître|subir|voter|donner)|au (procès|travail|don))',
    '(déclaré+|jugé+) inapte+',
    '(rien|pas|jamais|loin|aucunement) (d|être|d être|de)? irrécupérable+',
    '(score|échelle|indice|degré|questionnaire|niveau) (d|de) incapacité',
    'incapacité totale (temporaire|permanente|de travail)',
    'incapacité (de|d|à) (travail|fonctionnelle|longue durée)',
    '(malade pour la (chimio|chimiothérapie|chirurgie|physio|biopsie))',
  ],
  message: 'Ces mots disent ce qui manque, pas ce qui aiderait.',
}

export const proof: Proof = {
  sources: ['casat', 'pratique-qc'],
  flags: [
    'Incapable de tenir son budget.',
    'N’est pas capable de faire ses comptes.',
    'Ne peut pas vivre en appartement.',
  ],
  passes: [
    'Un bon candidat à la greffe, selon le chirurgien.',
    'Trop malade pour venir, elle reporte à lundi.',
    'Incapable d’ouvrir la bouche plus de 2 cm.',
    'Jugée inapte par la cour.',
    'Elle n’est pas capable de plier le pouce.',
    'Rien d’irrécupérable dans sa situation.',
  ],
}
