import type {Proof, Rule} from '../../rule.js'

/** Des personnes comptées par leurs visites. */
export const porteTournante: Rule = {
  id: 'fr.service-use.porte-tournante',
  severity: 'strong',
  match: [
    '(porte-tournante|portes-tournantes|syndrome de la porte tournante)',
    'abonné+ (de|à|aux|du|des) (l)? (urgence+|unité|psychiatrie|services|soins|crises)',
    '(habitué+|pilier+|régulier+) (de|du|des) (l)? (urgence+|unité|service+|place|département|psychiatrie)',
    '(bien|très|trop)? connu+ (de|des|du|par) (l|la|nos|notre|nous)? (urgence+|unité|services|service|policiers|équipe|police|département|milieu|personnel)',
    '(surutilisateur+|grand+ (consommateur+|utilisateur+) (de|des) (services|soins)|gros utilisateur+|surconsommation de (services|soins)|visiteur+ fréquent+)',
    '(encore|toujours) (à l’urgence|hospitalisé+)',
    '(fardeau) (pour|de) (la|sa|le|l|les) (famille|proches|système|société|aidants)',
  ],
  except: ['abonné+ (à|au) (gym|théâtre|journal)'],
  message: 'Ces mots comptent les visites et taisent le besoin.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: ['Porte tournante depuis l’automne.', 'Abonnée de l’urgence, dit-on.'],
  passes: ['Abonnée au gym du quartier.', 'Elle connaît bien l’unité et s’y sent en sécurité.'],
}
