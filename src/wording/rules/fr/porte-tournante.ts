import type {Proof, Rule} from '../../rule.js'

/** Des personnes comptées par leurs visites. */
export const porteTournante: Rule = {
  id: 'fr.service-use.porte-tournante',
  severity: 'strong',
  match: [
    '(porte-tournante|portes-tournantes)',
    'abonné+ (de|à|aux|du|des) (l)? (urgence+|unité|psychiatrie|services|soins|crises)',
    '(habitué+|pilier+|régulier+) (de|du|des) (l|la|nos)? (urgence+|unité|service+|place|département|psychiatrie|maison)',
    '(bien|très|trop)? connu+ (de|des|du|par) (l|la|nos|notre|nous)? (urgence+|unité|services|service|policiers|équipe|police|département|milieu|personnel)',
    '(surutilisateur+|surconsomme|(grand+|gros) (consommateur+|utilisateur+)|surconsommation de (services|soins)|visiteur+ fréquent+|(visite+|consultation+|hospitalisation+) (à répétition|inutile+))',
    'fardeau (pour|de) (la|sa|le|l|les) (famille|proches|système|société|aidants)',
    'bloque+ un lit',
    'consulte+ (pour rien|à outrance)',
    '(utilise|prend) l urgence (comme|pour)',
  ],
  except: ['abonné+ (à|au) (gym|théâtre|journal)'],
  message: 'Ces mots comptent les visites et taisent le besoin.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: ['Porte tournante depuis l’automne.', 'Abonnée de l’urgence, dit-on.'],
  passes: ['Abonnée au gym du quartier.', 'Elle connaît bien l’unité et s’y sent en sécurité.'],
}
