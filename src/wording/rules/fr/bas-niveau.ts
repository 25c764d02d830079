import type {Proof, Rule} from '../../rule.js'

/** Le fonctionnement, noté comme à l’école. */
export const basNiveau: Rule = {
  id: 'fr.deficit.bas-niveau',
  severity: 'suggest',
  match: [
    '(bas|faible|pauvre|haut) (niveau de)? fonctionnement',
    '(fonctionnement|niveau fonctionnel|habiletés) (social|sociales|global|parentales)? : (est|demeure|très|plutôt|quasi|semble)? ({poor}|bas|précaire|déficientes|limitées)',
    '(dysfonctionnel+|non-fonctionnel+|peu fonctionnel+|non-autonome+|peu autonome+)',
    '(faibles|peu d|pauvres|manque d|absence d) habiletés',
    '(limité+ (intellectuellement|au plan intellectuel)|déficitaire+)',
    '(mère|père|parents|famille) (inadéquat+|démissionnaire+|surprotecteur+|envahissant+|contrôlant+|(non|peu) collaborant+)',
    'mauvaise mère',
    '(faible+|pauvre+|peu de|limité+|mauvaise+|piètre+) (capacité+|habileté+|ressources|mécanismes|stratégies|outils) (d|de|personnelles|internes)? (adaptation|adaptatives|gestion|autonomie|apprentissage|coping)?',
    '(milieu|famille|environnement) (carencé+|dysfonctionnel+|défavorisé+|chaotique+|pauvre|de bs)',
    '(peu|non|sous|pas) (scolarisé+|instruit+|éduqué+)',
    '(totalement|complètement|entièrement|très|trop|encore) (dépendant+|à la charge) (de|d|du)?',
    '(rien de bon|rien pour (lui|elle)|aucune qualité|aucun talent|rien à son actif)',
  ],
  except: [
    'trouble déficitaire+',
    'fonctionnement (rénal|hépatique|thyroïdien)',
    '(mère|père|parents) (contrôlant+|envahissant+) et ... (avec|envers) (elle|lui)',
    '(rein+|main+|bras|jambe+|pied+|appareil+|lit|valve+|oreille+|œil|sonde|greffon|membre+|prothèse+|ascenseur|téléphone) ... (non-fonctionnel+|peu fonctionnel+)',
    'non scolarisé+',
  ],
  message: 'Ces mots notent la personne au lieu de nommer le soutien.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: ['Bas niveau de fonctionnement au logis.', 'Famille dysfonctionnelle selon la note.'],
  passes: ['Le fonctionnement du groupe est expliqué.', 'Bas de compression remis.'],
}
