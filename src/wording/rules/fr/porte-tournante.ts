import type {Proof, Rule} from '../../rule.js'

/** Des personnes comptées par leurs visites. */
export const porteTournante: Rule = {
  id: 'fr.service-use.porte-tournante',
  severity: 'strong',
  match: [
    '(surutilisation|surconsommation|surfréquentation|mésusage|utilisation à outrance) (de|du|des|d) (la|l|les|nos|notre)? (service+|urgence+|soins|ressource+|ambulance+|911|système|réseau|lits|ligne|clinique+|info-santé)',
    '(grand+|gros|grosse+|forte+|lourd+) (utilisateur+|consommateur+|demandeur+|usager+) (de|des|du|d) (la|l|nos)? (services|soins|urgence+|crise|système|ambulance+|ressources|lits|réseau|clinique|811|911|ligne)',
    '(utilisateur+|usager+) fréquent+ (de|des|du) (la|l|nos)? (urgence+|services|soins|système|crise)',
    '(surutilisateur+|surconsulte|surconsultation+|multiconsultant+|(utilisateur+|visiteur+) fréquent+|(visite+|consultation+) à répétition)',
    '(visite+|consultation+|appel+|hospitalisation+|passage+|transport+|séjour+|admission+) (à l urgence|au clsc|au triage|en ambulance)? (injustifié+|inapproprié+|non justifié+|inutile+|indu+|abusif+|superflu+|de trop)',
    'pour (tout et (pour)? rien|un oui (ou)? (pour)? un non|des (vétilles|niaiseries|broutilles|peccadilles)|le moindre bobo|la moindre (chose|raison))',
    'fardeau (imposé+ (à|aux)|(pour|de) (la|sa|le|l|les|ses) (famille|proches|système|société))',
    '(porte-tournante|portes-tournantes)',
    'abonné+ (de|à|au|aux|du|des) (la|l|nos|le)? (dpj|cour|tribunal|police|811|info-santé|prison|aide sociale|banque alimentaire|centre jeunesse|sans-rendez-vous|clsc|urgence+|unité|psychiatrie|nos services|soins|crises|salle d observation|triage|civière+|halte|refuge|garde|admissions|hospitalisations|détox|hôpital|ligne|crise|911|ambulance+|info-social)',
    '((habitué+|pilier+|régulier+|incontournable+) (de|du|des) (l|la|nos)? (salle+ d attente|corridor+|triage|refuge|civières|centre de crise|clsc|urgence+|unité|service+|département|psychiatrie)|(un|une|^) habitué+ de la maison)',
    '(bien|très|trop) connu+ (de|des|du|par) (l|la|les|nos|notre)? (école|dpj|psychiatrie|justice|voisinage|ambulanciers|paramédicaux|refuges|urgence+|unité|service+|policiers|équipe|police|département|personnel)',
    'connu+ (de|des|du) (l|la|les)? (dpj|justice|voisinage|ambulanciers|paramédicaux|policiers|police|école|refuges|urgence+|milieu policier|nos services|notre service)',
    '(bloque un lit|(occupe|occupait|prend|monopolise|bloque) (un|le|une) (lit|place|civière) (dont un autre|inutilement|pour rien|de soins aigus))',
    'consulte+ (pour rien|à outrance)',
    '(abuse|abusait|mésuse|surutilise|encombre|engorge) (de|du|des|d)? (l|la|le|les|nos)? (urgence|ligne|services|911|ambulance+|système|info-santé|lits|médecine|étage)',
    'connaît (bien|tous|toutes)? (les)? (trucs|ficelles|combines|mots magiques|mots à dire) (pour (se faire|avoir|obtenir|rester)|du système)',
    '(fardeau|poids|lourdeur) (imposé+|qu (il|elle) (impose|représente|fait)) (à|aux|au|sur|porter)?',
    '(bien|très|trop)? connu+ (de|des|du|par) (l|la|les|nos|notre|nous)? (école|dpj|psychiatrie|justice|voisinage|ambulanciers|paramédicaux|refuges|tribunal|urgence+|unité|services|service|policiers|police|département|milieu|personnel)',
    'bloque+ un lit',
    '(utilise|prend) l urgence (pour)',
    'abonné+ (de|à|au|aux|du|des) (la|l|nos|le)? (salle|observation|clinique|centre de crise)',
    '(abuse|abusait|mésuse|surutilise|encombre|engorge) (du|des|d|l|la|le)? (l|la|info|(sans-rendez-vous|triage|clsc|811|clinique|hôpital|corridor+|civières|services))',
    'connaît (tous)? (les|bien les|toutes les)? (trucs|ficelles|rouages|combines|façons|mots (magiques|à dire)|la (chanson|game|musique)|le système)',
    '(occupe|occupait|prend|monopolise|bloque) (un|le|une) (lit|place|civière) (dont|qu)',
  ],
  except: [
    'connu+ ... pour (ses|son|sa|leur|leurs)',
    'de la maison (des|de|d)',
    'porte tournante (bloquée|coincée|à l entrée|de l (entrée|hôpital)|principale|en panne|du)',
    '(sent|dit|voit|croit|trouve|peur|craint|crainte|impression|sentiment) ... fardeau',
    '(utilisateur+|utilisatrice+|consommateur+|consommatrice+) (de|du|des|d) (la|l)? (bibliothèque+|médiathèque|transport|autobus|métro|vélo|parc+|piscine+|café|thé|livres|musique|films)',
    'abonné+ (à|au) (gym|théâtre|journal)',
  ],
  message: 'Ces mots comptent les visites et taisent le besoin.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: [
    'Porte tournante depuis l’automne.',
    'Abonnée de l’urgence, dit-on.',
    'Utilisateur fréquent de l’urgence.',
    'Surutilise le triage.',
  ],
  passes: [
    'Abonnée au gym du quartier.',
    'Elle connaît bien l’unité et s’y sent en sécurité.',
    'Elle est une grande lectrice de romans.',
    'Grande lectrice à la bibliothèque.',
    'Grande utilisatrice de la bibliothèque.',
    'Se sent comme un fardeau pour sa famille.',
    'Allergie connue de l’équipe.',
    'Abuse de la crème solaire.',
    'Consultation non urgente en dermatologie.',
  ],
}
