import type {Proof, Rule} from '../../rule.js'

/** Déjà vu trois fois, connu de la maison: le retour, sans sa raison. */
export const dejaVu: Rule = {
  id: 'fr.service-use.deja-vu',
  severity: 'suggest',
  match: [
    '(quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|4e|5e|6e|7e|8e|9e|10e) (visite|consultation|passage|appel|admission|hospitalisation|présence|séjour|retour|transport) (ce mois|cette (semaine|année)|en (deux|trois|un|une|quatre|dix|peu)|à l urgence|au triage|aujourd)',
    '(déjà|encore) (vu+|venu+|consulté|évalué+|reçu+|hospitalisé+|appelé) (quatre|cinq|six|sept|huit|dix|x) fois (cette|ce|en|depuis|aujourd|le mois|la semaine)',
    '(revient|encore|mois-ci|semaine) ... pour (la|le|les) même+ (chose+|histoire|niaiserie+|rengaine)',
    '(multiples|nombreux|nombreuses|innombrables|maints|maintes|fréquents|fréquentes|trop de) (passages|visites|appels|consultations|séjours|présences|retours) (à l urgence|au triage|au 911|à l info-santé|à l info-social|au clsc|à la ligne|en (centre de)? crise|sans rendez-vous|au poste)',
    '(motif+|raison+|prétexte+|plainte+|demande+) (futile+|banal+|banaux|frivole+|insignifiant+|peu valable+|non urgent+|farfelu+|niaiseux|niaiseuse+)',
    'connu+ (de|du|des|par|dans) (la|l|nos|notre|tout le|tous les|le|les)? (maison|étage|triage|refuge+|place|poste|monde|garde|agents|gardiens|halte|répit|coin|réceptionniste+|préposé+|salle)',
    '(appelle|appel+|dérange|consulte|sonne|911|ambulance|urgence|cloche|téléphone) ... ... [pour rien]',
    '(dort|couche|flâne|niche|squatte|se réchauffe|s installe) (à|dans) (l|la|le|nos)? (urgence|salle d attente|hall|entrée|corridors|triage) (quand|lorsqu|chaque|souvent|pour|presque|toujours|encore|depuis|comme|dès)',
    '(ne|n) (quitte|décolle|lâche|sort|décroche|délogea|déloge) (plus|pas|jamais) (du|de|le|la|l) (la|l)? (poste|salle|urgence|bureau|comptoir|triage|clinique|corridor|hall)',
    '(se sert|se servait|use|usait|abuse|profite|profitait) (de|d|du|des) (l|la|nos|notre|les)? (hôpital|urgence|unité|service+|ambulance+|système|centre|clinique|lits|911|ligne|crise|ressource+)',
    '(on|nous) (ne|n) (voit|entend|parle) (que|qu) (lui|elle|de lui|d elle)',
    '(on|nous) (le|la) (voit|revoit|connaît|connaissons|revoyons) (trop|encore|bien|toutes les|chaque (semaine|mois|lundi|nuit)|par cœur|aux)',
    '(utilise|sollicite|fréquente|consulte|appelle|utiliser|solliciter) trop (souvent|l|le|la|les|nos|facilement)',
    '(visiteur+|visiteuse+|client+|fidèle+|pensionnaire+) (assidu+|fréquent+|régulier+|fidèle+|attitré+)? (de|du|des|à|au) (la|l|nos)? (clinique|urgence+|clsc|triage|crise|refuge|sans-rendez-vous|hôpital|911|info-social|info-santé)',
    '(vient|venu+|appelle|consulte|revient) (juste|encore|surtout)? (chercher|pour) (de l|l|de la|son)? (attention|café gratuit|lunch|narcotiques)',
    '(encore|à nouveau) (intoxiqué+|gelé+ (comme|à|ben)|en boisson|ivre+|soûl+|saoul+|en état d ébriété)',
    '(parti+|sorti+|congé|congédié+) (hier|ce matin|avant-hier|il y a (deux|trois|quatre) jours) (et)? (déjà|encore) (de retour|revenu+|là|ici|à l urgence)',
    '(fait|faire|faisait) (perdre|gaspiller) (le|du|notre|son) (temps|argent) (à|aux|au|de|des|du)',
    '(séjour+|hospitalisation+) (qui)? (s éternise+|interminable+)',
  ],
  except: [
    'connu+ ... (pour (ses|son|sa)|par (son|ses))',
    '(motif+|raison+) ... (cour|juge)',
    'déjà (de retour|revenu+) (à la maison|chez (lui|elle)|au travail|aux études|à l école)',
    'clients (fidèles|réguliers) (de|du) (la|son)? (magasin|boutique|friperie|café)',
  ],
  message: 'Ces mots comptent les retours et taisent ce qui les amène.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: [
    'Sixième visite ce mois-ci.',
    'Connue de la maison.',
    'Appelle l’infirmière pour rien.',
    'Se sert de l’urgence pour dormir.',
  ],
  passes: [
    'Elle est déjà de retour au travail.',
    'Il voit son médecin deux fois par mois.',
    'Les visiteurs se réchauffent à l’entrée.',
  ],
}
