import type {Proof, Rule} from '../../rule.js'

/** Mobiliser toute l’équipe, prendre tout le temps: le besoin compté comme une dépense. */
export const mobiliseLEquipe: Rule = {
  id: 'fr.service-use.mobilise-l-equipe',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(mobiliser~|mobilise|monopolise|monopoliser~|accapare|accaparer~|épuise|draine|essouffle|retient) (toute|tout|la moitié) (l|le|la|notre|de)? (équipe|personnel|unité|monde|temps|étage|quart|attention|soir|soirée|nuit)',
    '(occupe|prend|demande|exige|gruge|mange) (tout (notre|mon)|trop de|beaucoup de|énormément de) (notre|mon)? (temps|attention|énergie)',
    '(sonne|appelle|cloche|téléphone|texte|crie) (sans (arrêt|cesse|raison)|pour rien|aux (deux|cinq|dix) minutes|à tout bout de champ|constamment|continuellement|à répétition|toute la nuit)',
    '(consulte|revient|se présente|appelle|débarque|rapplique|retontit|ressoud|atterrit) (encore|toujours|de nouveau|souvent|à la moindre|au moindre|chaque (fois|fin de mois|semaine|soir|nuit|lundi|mois)) (pour|à|au|chez|avec|à l)?',
    '(débarque|rapplique|retontit|ressoud|réapparaît|s amène|se pointe) (à|au|aux|dans|chez|encore|ici|sans)',
    '(utilise|prend|confond|traite) (l urgence|la ligne|le 911|les ambulances|l hôpital|le centre de crise|les services|l unité) (comme|pour)',
  ],
  except: [
    '(revient|se présente) (souvent|toujours) (à (son|l heure|sa|ce)|chez (elle|lui|sa|son))',
    'appelle (souvent|toujours|encore) (sa|son|ses)',
  ],
  message: 'Ces mots comptent le temps donné et taisent le besoin.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: [
    'Elle mobilise toute l’équipe depuis hier.',
    'Se pointe au triage chaque soir.',
    'Débarque à l’urgence avec ses sacs.',
  ],
  passes: [
    'La panne mobilise toute l’équipe technique.',
    'Elle appelle souvent sa sœur.',
    'L’eau revient à la chambre 12.',
  ],
}
