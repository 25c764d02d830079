import type {Proof, Rule} from '../../rule.js'

/** Non compliant, inobservant: la personne jugée à son obéissance. */
export const nonCompliant: Rule = {
  id: 'fr.compliance.non-compliant',
  severity: 'suggest',
  match: [
    '^ (difficile|pénible) (aux|lors des|dans les) (soins|avq|traitements)',
    '(bris|rupture|défaut|échec|absence) (d|de) (observance|adhésion|compliance|assiduité)',
    '(inobservant+|inassidu+)',
    '(n|ne)? (est|était)? (peu|pas|mal|partiellement|non) (du tout|très|vraiment|toujours|assez)? (compliant+|adhérent+|observant+|assidu+|fidèle+ (à|au) (sa|son|ses|le|la|traitement|médication|suivi))',
    '(inobservance|non-compliance|non-observance|non-adhérence|non-adhésion|non-respect (du|de la|de son|de sa|de ses|des) (traitement|plan|règles|consigne+|code|posologie|diète|suivi|médication|contrat|couvre-feu|recommandation+|rendez-vous))',
    '({poor}|peu d|peu de|manque d|manque de|absence de|mauvaise) (compliance|observance|adhésion|assiduité)',
    'arrêt (de|du|des) (sa|son|la|ses)? ({treatment}|médicaments|pilules|injections) (contre avis|de (lui|elle)-même|sans (avis médical|aviser|notre))',
    '(ne|n) (prend|prenait) (pas|plus|jamais) (sa|son|ses|la|le|les) ({treatment}|médicaments|comprimés|pilules|insuline|rx) (correctement|adéquatement|assidûment|fidèlement|comme (il faut|il se doit))',
    '(compliance|observance|adhésion|assiduité) (médicamenteuse|thérapeutique|au traitement|au tx|à la médication)? : (est|demeure|très|plutôt|quasi|semble)? ({poor}|difficile|fragile|douteux|douteuse|précaire|inexistant+|irrégulier+|fluctuant+|laisse)',
    '(n|ne) adhérer~ pas (à|au|aux) (son|sa|ses|plan|traitement|suivi|médication|recommandations)',
    '(cesser~|arrêter~|modifier~|sauter~|lâcher~|diminuer~) ... [de son propre chef]',
    '(cesser~|arrêter~|modifier~|sauter~) (sa|ses|son|le|la|les) (médication|traitement|comprimés|pilules|lithium|insuline|antidépresseur+|doses|médicaments) ... (sans (avis|aviser|en parler)|de (lui|elle)-même)',
    '(médication|médicaments|comprimés|pilules|insuline) ... à sa (guise|façon)',
    '(prise|gestion) (erratique|irrégulière|sporadique|mauvaise) de (sa|la) médication',
    '(oublie volontairement|irrégulier+ dans (sa|son|ses))',
    '(n|ne)? (est|était)? (peu|pas|mal|partiellement|non) (du tout|très|vraiment|toujours|assez)? (fidèle)',
    '(pas|jamais|plus|guère|peu) (été|montré+|demeuré+|resté+) (très|vraiment|bien|toujours|assez)? (compliant+|observant+|adhérent+|assidu+ (à|au|aux|dans))',
    '(médication|médicaments|comprimés|pilules|insuline|traitement|rx|lithium|clozapine) (est|sont|était|étaient)? pris+ (irrégulièrement|de (façon|manière) (très|plutôt|assez)? (erratique|irrégulière|sporadique|anarchique|aléatoire|inconstante|intermittente))',
    '(prend|prenait|prendre|pris) (sa|ses|son|la|le|les) (médication|médicaments|comprimés|pilules|insuline|traitement|rx|lithium|clozapine) (irrégulièrement|de (façon|manière) (très|plutôt|assez)? (erratique|irrégulière|sporadique|anarchique|aléatoire|inconstante))',
    'à sa (guise|façon)',
  ],
  except: [
    '(masse|lésion|nodule|tumeur|pansement|gaze|tulle|interface|mobile) ... (non|peu) adhérent+',
    'adhérent+ (à|au|aux) (la|l|le|les|des)? (face|paroi|plan+|peau|structure+|plaie|lit|tissus)',
    '(compliance (pulmonaire|thoracique|ventriculaire|vésicale|artérielle|statique|dynamique)|(vessie|ventricule|poumon+) ... compliant+)',
    'cesser~ de (fumer|boire|consommer) de',
    '(code|z91) ... (non-observance|inobservance)',
    '(suivie|cuisiné+|préparé+|adapté+|recette+|diète|décoré+|arrangé+|cuisine|peint|chante) à sa façon',
    'à sa (façon|guise) (de|d|à)',
    '(non-observance|inobservance) (du|de) ... : code',
    '(z91|z91.14|14) : (non-observance|inobservance)',
  ],
  message: 'Ces mots mesurent l’obéissance, pas ce qui convient.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: [
    'Usagère non compliante à ses injections.',
    'Observance médicamenteuse pauvre en mars.',
    'N’adhère pas à son suivi.',
    'A cessé sa médication de son propre chef.',
    'N’a jamais été observante, note le pharmacien.',
    'Prend ses comprimés de façon irrégulière.',
  ],
  passes: [
    'Le formulaire est conforme à la politique.',
    'Elle prend sa médication le soir.',
    'Bonne observance au traitement.',
    'Elle a cessé le lithium à cause des tremblements.',
    'Code non-observance au relevé de la RAMQ.',
    'Cuisine à sa façon, sans recette.',
    'Partie de son propre chef visiter sa sœur.',
    'Z91.1 : non-observance du régime, code du relevé.',
  ],
}
