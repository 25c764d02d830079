import type {Proof, Rule} from '../../rule.js'

/** Des personnes comptées par leurs visites. */
export const porteTournante: Rule = {
  id: 'fr.service-use.porte-tournante',
  severity: 'strong',
  match: [
    '(surutilisation|surconsommation|surfréquentation|mésusage|utilisation à outrance|sursollicitation) (de|du|des|d) (la|l|les|nos|notre)? (service+|urgence+|soins|ressource+|ambulance+|911|système|réseau|lits|ligne|clinique+|transport+|info-santé)',
    '(grand+|gros|grosse+|forte+|grands|énorme+|très gros) (utilisateur+|utilisatrice+|consommateur+|consommatrice+|usager+|demandeur+|demandeuse+) (de|des|du|d) (la|l|nos)? (services|soins|urgence+|crise|système|ambulance+|ressources|lits|réseau|clinique)',
    '(visite+|consultation+|appel+|hospitalisation+|demande+|passage+|transport+|séjour+|admission+|présence+|recours) (à l urgence|au clsc|au triage|en ambulance)? (injustifié+|inapproprié+|non justifié+|non urgente+|non pertinente+|inutile+|indu+|abusif+|abusive+|excessif+|excessive+|déraisonnable+|superflu+|évitable+)',
    'pour (tout et (pour)? rien|un oui (ou)? (pour)? un non|des vétilles|des niaiseries|des broutilles|des peccadilles|le moindre bobo|la moindre (chose|raison))',
    '(fardeau|poids|lourdeur) (imposé+|qu (il|elle) (impose|représente|fait)) (à|aux|au|sur|porter)?',
    '(porte-tournante|portes-tournantes)',
    'abonné+ (de|à|aux|du|des) (l)? (urgence+|unité|psychiatrie|services|soins|crises)',
    '(habitué+|pilier+|régulier+) (de|du|des) (l|la|nos)? (urgence+|unité|service+|place|département|psychiatrie|maison)',
    '(bien|très|trop)? connu+ (de|des|du|par) (l|la|les|nos|notre|nous)? (école|dpj|psychiatrie|justice|voisinage|ambulanciers|paramédicaux|refuges|tribunal|urgence+|unité|services|service|policiers|équipe|police|département|milieu|personnel)',
    '(surutilisateur+|surconsomme|(grand+|gros) (consommateur+|utilisateur+)|surconsommation de (services|soins)|visiteur+ fréquent+|(visite+|consultation+|hospitalisation+) (à répétition|inutile+))',
    'fardeau (pour|de) (la|sa|le|l|les) (famille|proches|système|société|aidants)',
    'bloque+ un lit',
    'consulte+ (pour rien|à outrance)',
    '(utilise|prend) l urgence (comme|pour)',
    'abonné+ (de|à|au|aux|du|des) (la|l|nos|le)? (salle|observation|triage|civière+|halte|refuge|garde|visites|admissions|hospitalisations|sans-rendez-vous|détox|hôpital|police|ligne|crise|911|ambulance+|clinique|centre de crise|info-social)',
    '(abuse|abusait|mésuse|surutilise|encombre|engorge) (de|du|des|d|l|la|le)? (l|la|ligne|services|urgence|911|ambulance|système|info|lits)',
    '(visite|consultation|hospitalisation|admission|séjour|passage) (inutile|injustifié+|inapproprié+|de trop|non justifié+|pour des niaiseries)',
    'connaît (tous)? (les|bien les|toutes les)? (trucs|ficelles|rouages|combines|façons|mots (magiques|à dire)|la (chanson|game|musique)|le système)',
    '(occupe|occupait|prend|monopolise|bloque) (un|le|une) (lit|place|civière) (dont|qu|inutilement|pour rien|de soins aigus)',
    '(grand+|gros|grosse+|haut+)? (utilisateur|utilisatrice|utilisateurs|usager+) fréquent+',
    '(grand+|gros) (utilisateur+|utilisatrice+) (de|des|du) (services|soins|l urgence|la crise|système)',
  ],
  except: [
    '(visite+|consultation+) évitable+ (par|avec|si)',
    'connu+ ... pour (ses|son|sa|leur|leurs)',
    '(utilisateur+|utilisatrice+|consommateur+|consommatrice+) (de|du|des|d) (la|l)? (bibliothèque+|médiathèque|transport|autobus|métro|vélo|parc+|piscine+|café|thé|livres|musique|films)',
    'abonné+ (à|au) (gym|théâtre|journal)',
    'porte tournante (bloquée|coincée|à l entrée|de l (entrée|hôpital)|principale|en panne|du)',
  ],
  message: 'Ces mots comptent les visites et taisent le besoin.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: [
    'Porte tournante depuis l’automne.',
    'Abonnée de l’urgence, dit-on.',
    'Utilisateur fréquent de l’urgence.',
  ],
  passes: [
    'Abonnée au gym du quartier.',
    'Elle connaît bien l’unité et s’y sent en sécurité.',
    'Elle est une grande lectrice de romans.',
    'Grande lectrice à la bibliothèque.',
    'Grande utilisatrice de la bibliothèque.',
  ],
}
