import type {Proof, Rule} from '../../rule.js'

/** Non compliant, inobservant: la personne jugée à son obéissance. */
export const nonCompliant: Rule = {
  id: 'fr.compliance.non-compliant',
  severity: 'suggest',
  match: [
    '(difficile|impossible|ardu+|pénible|compliqué+) (aux|dans les|lors des|pour les) (soins|avq|traitements|repas|transferts|prises)',
    '(prise|médication|médicaments|dosette) ... (supervisé+|sous supervision) (vu|car|en raison de|à cause de|dû à) (sa|son|ses|la|une)',
    '(bris|rupture|défaut|faute|absence|échec|interruption) (d|de) (observance|adhésion|adhérence|compliance|assiduité)',
    '(non-compliant+|non-adhérent+|non-observant+|inobservant+|inassidu+)',
    '(n|ne)? (est|était)? (peu|pas|mal|partiellement|non) (du tout|très|vraiment|toujours|assez)? (compliant+|adhérent+|observant+|assidu+|fidèle)',
    '(inobservance|non-compliance|non-observance|non-adhérence|non-adhésion|non-respect)',
    '({poor}|peu d|manque d|mauvaise) (compliance|observance|adhésion|adhérence|assiduité|fidélité)',
    '(compliance|observance|adhésion|adhérence|assiduité|fidélité) (médicamenteuse|thérapeutique|au traitement|au tx|à la médication)? : (est|demeure|très|plutôt|quasi|semble)? ({poor}|difficile|fragile|douteux|douteuse|précaire|inexistant+|irrégulier+|fluctuant+|laisse)',
    '(n|ne) adhérer~ pas',
    'de son propre chef',
    'à sa (guise|façon)',
    '(prend|prise) ... médication ... (irrégulièrement|erratique|sporadique|irrégulière)',
    '(prise|gestion) (erratique|irrégulière|sporadique|mauvaise) de (sa|la) médication',
    '(cesser~|arrêter~|modifier~|sauter~|lâcher~) (sa|ses|son|le|la|les) ... (sans (avis|aviser|en parler)|de (lui|elle)-même)',
    '(ne|n)? prend (pas|jamais|mal|rarement) (sa|ses|son) ... (tel que|comme|correctement|adéquatement|régulièrement|malgré)',
    '(oublie volontairement|irrégulier+ dans|arrêt+ intempestif+)',
  ],
  except: [
    '(suivie|cuisiné+|préparé+|adapté+|recette+|diète|décoré+|arrangé+|cuisine|peint|chante) à sa façon',
    'adhérent+ (à|au|aux) (la|l|le|les|des)? (structure+|plans|tissus)',
    '(masse|lésion|nodule|tumeur|pansement|gaze|tulle|interface|mobile) ... adhérent+',
    'adhérent+ (à|au|aux) (la|l|le)? (face|paroi|plan+|peau|structure+|plaie|lit)',
    'compliance (pulmonaire|thoracique|ventriculaire|vésicale|artérielle|statique|dynamique)',
    'à sa (façon|guise) (de|d|à)',
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
  ],
  passes: [
    'Le formulaire est conforme à la politique.',
    'Elle prend sa médication le soir.',
    'Bonne observance au traitement.',
    'Elle a cessé le lithium à cause des tremblements.',
  ],
}
