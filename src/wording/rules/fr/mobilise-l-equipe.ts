import type {Proof, Rule} from '../../rule.js'

/** Mobiliser toute l’équipe, prendre tout le temps: le besoin compté comme une dépense. */
export const mobiliseLEquipe: Rule = {
  id: 'fr.service-use.mobilise-l-equipe',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(mobiliser~|monopoliser~|accaparer~|épuise|draine|essouffle) (toute|tout|la moitié) (l|le|la|notre|de)? (équipe|personnel|unité|temps|étage|attention|soirée|quart)',
    '(prend|demande|exige|gruge|mange) (tout notre|trop de|beaucoup de|énormément de) (notre)? (temps|attention|énergie) (à|au|de) (l équipe|personnel|intervenants)',
    '(sonne|cloche|appelle) (sans (arrêt|cesse|raison)|pour rien|aux (deux|cinq|dix) minutes|à tout bout de champ|constamment|continuellement|à répétition|toute la nuit)',
    '(débarque|rapplique|retontit|ressoud|se pointe) (à|au|aux|dans) (l|la|le|notre)? (urgence|triage|poste|clinique|unité|bureau|clsc|centre de crise|accueil|refuge|halte|service)',
    '(utilise|prend|traite) (l urgence|la ligne|le 911|les ambulances|le centre de crise) comme',
    '(consulte|se présente|appelle|débarque|rapplique|retontit|ressoud|atterrit) (encore|toujours|de nouveau|souvent|à la moindre|au moindre|chaque (fois|fin de mois|semaine|soir|nuit|lundi|mois)) (pour|à|au|chez|avec|à l)?',
    '(utilise|prend|confond|traite) (l urgence|la ligne|le 911|les ambulances|l hôpital|le centre de crise|les services|l unité) (comme|pour)',
    'mobiliser~ (beaucoup|énormément|trop|toutes) (de|les|nos|d) (ressources|temps|personnel|énergie|intervenants)',
    '(consulte|revient|appelle|se présente) (souvent|encore|toujours|régulièrement) pour rien',
    '(appel+|visite+|consultation+) (répétitif+|intempestif+) (à|au|aux|en|chez)',
    '(fréquente|fréquentait) (assidûment|trop|beaucoup) (l urgence|le triage|nos|les urgences)',
    'fréquent+ (visiteur+|visiteuse+|utilisateur+|usager+|client+|patient+)',
    '^ de nouveau (à l urgence|au triage|en crise|ici)',
    '(réadmis|réadmise|hospitalisé+|admis|admise) pour la (quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|4e|5e|6e|7e|8e) fois',
    'pensionnaire+ (de (l|nos) (urgence|unité|civières)|du triage)',
    '(lit|civière) bloqué+ par (un|une|le|la|ce|cet|cette) {charge}',
    '(cherche|cherchait|manœuvre) (à|pour) (être|se faire) (hospitalisé+|hospitaliser|admis|admise|admettre|gardé+|garder)',
    '(gruge|bouffe|vole|mange) (le|notre|tout le) temps (de|du|des) (l|la|les)? (équipe|personnel|intervenants|infirmières|préposés)',
    '(appelle|consulte|téléphone|contacte|rappelle|dérange) (info-santé|info-social|le (811|911|clsc|poste)|la (clinique|ligne)|l (urgence|équipe|infirmière)) ... [(à tout bout de champ|pour un rien|pour des (riens|niaiseries))]',
  ],
  except: [
    'appelle (souvent|toujours|encore|constamment|à répétition) (sa|son|ses)',
    '(alarme|téléphone|cloche+|pompe|moniteur|cellulaire|réveil) ... sonne',
    '(revient|se présente) (souvent|toujours) (à (son|l heure|sa|ce)|chez (elle|lui|sa|son))',
    'appelle (souvent|toujours|encore) (sa|son|ses)',
    'de nouveau à l urgence (vétérinaire|avec (son|sa|le|la))',
  ],
  message: 'Ces mots comptent le temps donné et taisent le besoin.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: [
    'Elle mobilise toute l’équipe depuis hier.',
    'Se pointe au triage chaque soir.',
    'Débarque à l’urgence avec ses sacs.',
    'Réadmise pour la sixième fois.',
    'Fréquente utilisatrice du triage.',
    'Appelle le 811 à tout bout de champ.',
  ],
  passes: [
    'La panne mobilise toute l’équipe technique.',
    'Elle appelle souvent sa sœur.',
    'L’eau revient à la chambre 12.',
    'Chaque Noël, sa tante débarque à la maison avec des tourtières.',
    'Elle fréquente des usagers du centre.',
  ],
}
