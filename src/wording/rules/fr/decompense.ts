import type {Proof, Rule} from '../../rule.js'

/** Décompenser: aller moins bien, comme une machine en panne. */
export const decompense: Rule = {
  id: 'fr.deficit.decompense',
  severity: 'suggest',
  match: [
    '(décompenser~|décompensation+)',
    'détérioration de (l)? état mental',
    '(état (mental|psychique|psychologique)|fonctionnement (global|social)) s (est|était) ... [(détérioré!|dégradé!)]',
    '^ (très|plus|nettement)? (détérioré!|détériorée!|régressé+) (par rapport|comparé|comparativement)',
    '({charge}|^) régressé+ $',
    '^ régression (depuis (l|le|la|son|sa) (changement|fermeture|départ|décès|déménagement|congé|arrivée|transfert|séparation|admission|hospitalisation|perte|retour)|marquée|importante|globale|nette|au plan|sur (le plan|tous)|dans (ses|son))',
    '(détérioration|dégradation) (globale|marquée|importante)? (de son|du) (niveau (de|du))? fonctionnement',
    '({charge}|il|elle) (est)? (nettement|encore)? [en régression] ($|depuis|sur|au plan|comme)',
  ],
  except: [
    '(insuffisance|cirrhose|diabète|cœur|mpoc|asthme|glaucome|cardiopathie|foie) ... (décompensé+|décompensation)',
    'décompensation (cardiaque|hépatique|respiratoire|rénale|diabétique|(d|de) (un|une|la|sa|son) (mpoc|insuffisance|glaucome|cirrhose|cardiopathie|diabète|asthme))',
    'régression (marquée|importante|nette|globale)? (de|du|des|d)',
    '(tumeur+|lésion+|œdème+|masse|nodule+|ganglion+|plaie+|adénopathie+) ... (régression|régressé+)',
    'fonctionnement (rénal|hépatique|cardiaque|pulmonaire|thyroïdien|de (l|la) (appareil|pompe))',
    '(détérioré+ ... (encéphalopathie|hypoxie|sepsis|fièvre|infection))',
    '(décompensation+ (cardiaque|hépatique|respiratoire|rénale|acido|acidocétosique|diabétique|œdémato|hémodynamique|métabolique)|(anémie|cirrhose|diabète|insuffisance|cardiopathie|foie|glaucome) ... (décompensée+|décompensé+|décompensation+))',
  ],
  message: 'Ces mots disent une panne, pas ce qui a changé.',
  ask: 'Qu’est-ce qui a changé, et qu’y avait-il avant?',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Décompensée depuis son congé.',
    'Décompensation en janvier.',
    'Patiente régressée.',
    'Régression depuis la fermeture de l’atelier.',
    'L’état mental s’est vite dégradé en mai.',
    'Elle est en régression depuis le transfert.',
  ],
  passes: [
    'MPOC en décompensation, BiPAP.',
    'Insuffisance cardiaque décompensée.',
    'Sa commande a été compensée.',
    'Décompensation d’une MPOC; la gouttière dégringole.',
    'Régression nette des ganglions.',
    'Vision détériorée par rapport à mai.',
    'Il note ses ganglions en régression depuis mai.',
    'Anémie sévère décompensée, transfusée hier. Décompensation cardiaque en 2019.',
  ],
}
