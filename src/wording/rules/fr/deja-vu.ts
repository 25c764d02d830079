import type {Proof, Rule} from '../../rule.js'

/** Déjà vu trois fois, connu de la maison: le retour, sans sa raison. */
export const dejaVu: Rule = {
  id: 'fr.service-use.deja-vu',
  severity: 'suggest',
  match: [
    '(quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|4e|5e|6e|7e|8e|9e|10e) (visite|passage|appel|admission|hospitalisation|transport) (ce mois|cette (semaine|année)|en (deux|trois|quatre|dix|peu)|à l urgence|au triage)',
    '(déjà|encore) (vu+|venu+|consulté|évalué+|reçu+|hospitalisé+|appelé) (quatre|cinq|six|sept|huit|dix|x) fois (cette|ce|en|depuis|aujourd)',
    '(revient|encore) ... pour (la|les) même+ (chose+|histoire|niaiserie+|rengaine)',
    '(multiples|nombreux|nombreuses|innombrables|maints|maintes|trop de) (passages|visites|appels|consultations|séjours|présences) (à (l urgence|l info-santé|l info-social)|au (triage|911|poste)|en crise|sans rendez-vous)',
    '(motif+|raison+|prétexte+|plainte+|demande+) (futile+|banal+|frivole+|insignifiant+|peu valable+|farfelu+|niaiseux|niaiseuse+)',
    'connu+ (de|du|des|par|dans) (la|l|nos|notre|tout le|tous les|le|les)? (maison|étage|triage|refuge+|place|poste|agents|gardiens)',
    '(appelle|appel+|dérange|consulte|sonne|911|ambulance|cloche) ... ... [pour rien]',
    '(flâner~|niche|squatter~) (à|dans) (l|la|le|nos)? (urgence|salle d attente|hall|entrée|corridors|triage)',
    '(ne|n) (décolle|lâche|décroche|déloge) (plus|pas|jamais) (du|de|le|la|l) (la|l)? (poste|urgence|bureau|comptoir|triage)',
    '(se sert|se servait|abuser~|profiter~) (de|d|du|des) (l|la|nos|notre|les)? (hôpital|urgence|ambulance+|système|lits|911)',
    '(on|nous) (ne|n) (voit|entend|parle) (que|qu) (lui|elle|de lui|d elle)',
    '(on|nous) (le|la) (voit trop|(connaît|connaissons) (trop|par cœur))',
    '(sollicite|fréquente|consulte|appelle) trop (souvent|facilement)',
    '((visiteur+|client+|pensionnaire+) (assidu+|fréquent+|régulier+|fidèle+|attitré+)|fidèle+) (de|du|des|à|au) (la|l|nos|notre)? (clinique|urgence+|clsc|triage|crise|refuge|hôpital|911|info-social|info-santé|service+|unité|étage|halte|maison|aire de choc|salle d (attente|observation|urgence)|département|psychiatrie)',
    '(vient|venu+|appelle|consulte|revient) (juste|encore|surtout)? (chercher|pour) de l attention',
    '(parti+|sorti+|congé|congédié+) (hier|ce matin|avant-hier) (et)? (déjà|encore) (de retour|revenu+|là|ici|à l urgence)',
    'faire~ perdre (notre|leur) temps',
    '(use|usait|profite|profitait) (de|d|du|des) (l|la|nos|notre|les)? (hôpital|urgence|unité|service+|ambulance+|système|centre|clinique|lits|911|ligne|crise|ressource+)',
    '(comme|est|c est|était) (un|une) (client+|visiteur+|usager+|patient+|pensionnaire+) (très|bien)? (régulier+|assidu+|fréquent+|fidèle+) ($|de|du|chez nous|ici|et)',
    '(^|un|une|nos|notre) [régulier+] $',
    '(revient|consulte|arrive|se présente|appelle|réapparaît) (toujours|encore|surtout)? (quand|lorsque|dès que|aussitôt que|une fois) (son|le|sa|tout son) (chèque|paye|bs|argent|prestation) (est|a été)? (passé+|dépensé+|fini+|bu+|fumé+|flambé+|épuisé+)',
    '(patient+|client+|usager+|cas|admission|clientèle) (boomerang+|yoyo+|yo-yo|tourniquet|ping-pong|récidiviste+)',
    '(est|s agit d|^) une? [vieille connaissance] (de|du|des) (l|la|notre|nos|le)? (centre|urgence|service+|équipe|unité|clinique|clsc|triage|crise|police|maison|département|hôpital|refuge|ambulanciers)',
    '(multirécidiviste+|récidiviste+) (de|des|du) (l|la|nos|notre)? (urgence+|hôpital|triage|ambulance+|admissions|hospitalisations|consultations|crise|911|clsc|refuges)',
    'toujours (la|le|les) même+ (motif+|patient+|client+|usager+|plainte+|prétexte+|excuse+|scénario+|refrain|visages)',
    '(hospitalo-dépendant+|hospitalo-dépendance|dépendant+ (de|à) (l|nos|notre|la) (hôpital|urgence|services|institution|psychiatrie))',
  ],
  except: [
    '(alarme|détecteur|téléphone|réveil) ... sonne',
    'connu+ ... (pour (ses|son|sa)|par (son|ses))',
    '(motif+|raison+) ... (cour|juge)',
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
    'Décrite comme une cliente régulière.',
    'Cliente boomerang, dit le commis.',
    'Toujours le même prétexte.',
    'Récidiviste de l’urgence.',
  ],
  passes: [
    'Elle est déjà de retour au travail.',
    'Il voit son médecin deux fois par mois.',
    'Les visiteurs se réchauffent à l’entrée.',
    'Les clients de la clinique attendent; on le voit bien à l’échographie.',
    'Nous la revoyons chaque mois; motif non urgent, code P5.',
    'A croisé une vieille connaissance du centre.',
    'Pouls régulier, marche d’un pas régulier.',
  ],
}
