import type {Proof, Rule} from '../../rule.js'

/** L’usage des services jugé de trop. */
export const indument: Rule = {
  id: 'fr.service-use.indument',
  severity: 'suggest',
  match: [
    '(utiliser~|occuper~|consulter~|appeler~|mobiliser~|accaparer~|solliciter~|monopoliser~|déranger~) (encore|toujours)? (indûment|abusivement|inutilement|à tort|sans raison|pour rien|à outrance|inadéquatement)',
    '(utilisation|usage|recours|consommation|appel+) (abusif+|abusive+|indu+|inapproprié+|inadéquat+|excessif|excessive+|exagéré+|inutile+) (de|des|du|à|aux|au|d)',
    '(revient|revenait|revenu+|consulte|consultait|rappelle|appelle|retourne|représente|téléphone) (sans (cesse|arrêt|relâche)|constamment|continuellement|encore et encore|à répétition|inlassablement|aux deux jours|à tout bout de champ|à tout moment)',
    '(visage+|figure|face) (familier+|connu+) (au|à|de|du|des|pour|ici|dans)',
    'client+ (régulier+|habituel+|fidèle+) (de|du|des|à|au|aux) (la|l|nos)? (ambulance|urgence+|police|triage|refuge|crise|clinique|911|civière|hôpital)',
    '(patient+|usager+) (régulier+|fidèle+|habituel+) (de|du|des|à|au|aux|d)?',
    '(client+|patient+|usager+) (fréquent+|assidu+|récurrent+|récidiviste+) (de|du|à|au|aux|des|d)?',
    '(un|une|les|des|nos|vrai|vraie|autre) [(habitué|habituée|habitués|habituées)] (de|du|des) (la|l)? (halte-chaleur|halte|refuge|triage|centre|crise|mois|garde|clinique|étage|hôpital|civière+|corridor)',
    '(les|nos|un|une) habitué+ $',
    'connu+ (de|par) tous',
    '(vient|venu+|arrive|consulte|présente) (juste|seulement)? (chercher|pour)? (un lit|un toit|un gîte|du chaud|une chambre|dormir (au chaud|ici)|manger gratuitement|se faire (nourrir|dorloter))',
    '(prend|prendre|prenait|utilise|confond|croit) ... (pour|comme|avec|à) (un|une|l|son|sa|notre) (hôtel|motel|auberge|refuge|restaurant|cafétéria|dortoir|taxi|garderie|resto|spa)',
    '(bed blocker|frequent flyer|frequent flier|bloqueur+ de lit+|super utilisateur+|urgentomane|hospitalomane)',
    '(occuper~|bloquer~|prendre~|monopoliser~|prend) [(un|une|le|la|notre) (lit|place|civière)] (aigu|aiguë|précieux|précieuse|pour rien|sans (raison|besoin)|dont|inutilement|depuis que)',
    '(admission|hospitalisation|séjour|motif|réadmission) (sociale|social|évitable+)',
    '(admission|hospitalisation|consultation|visite|séjour|motif) (de complaisance|de convenance|futile+|frivole+|banal+|niaiseux|niaiseuse|bidon)',
    '(dumping|dompé+ (à|au|ici|par|sur)|déposé+ à l urgence|parké+ (à|au|ici))',
    '(faire~ le tour|tournée) des (cliniques|urgences|hôpitaux|médecins|pharmacies|organismes|refuges|ressources)',
    '(court|courir|courait|écume|écumer) les (urgences|cliniques|hôpitaux|médecins)',
    'pas (d|une)? urgence (réelle|véritable)',
    'pas (une|d)? (vraie|réelle|véritable) urgence',
    '(dossier+) (épais|épaisse|long comme le bras|de deux pieds|en (deux|trois|quatre|plusieurs) tomes)',
  ],
  except: [
    'dossier+ (épais|épaisse) (du|de la|des|sur)',
    '(revient|retourne) (constamment|continuellement|sans cesse) (sur|à (l|ce|son|sa))',
    '(pompe|alarme|moniteur|sonnette|téléphone|voix|douleur|acouphène+|vertige) ... (sonne|revient) (sans|constamment|continuellement)',
    '(se croit|confond) ... avec (son|sa) (frère|sœur)',
    '(patient+|usager+|client+) (régulier+|fidèle+) (en|dans|aux rendez-vous)',
    'visage+ familier+ (de|dans) (sa|son) (sœur|mère|quartier|famille)',
    '(vient|venu+) chercher (un lit|une chambre) (de camp|d hôpital pour)',
    '(consultation|visite|admission) sociale (de|avec|en) (ami|sa|travail)',
  ],
  message: 'Ces mots disent que la demande est de trop.',
  ask: 'Qu’est-ce qui manquait ailleurs pour répondre au besoin?',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: [
    'Utilise indûment l’ambulance.',
    'Visage familier au triage.',
    'Bloqueur de lit en attente d’une place.',
    'Prend notre étage pour un dortoir.',
  ],
  passes: [
    'Il voit un visage familier, celui de sa sœur.',
    'L’alarme sonne sans arrêt, pompe changée.',
    'Elle est revenue chercher ses clés.',
    'Elle a pris un taxi pour rentrer.',
  ],
}
