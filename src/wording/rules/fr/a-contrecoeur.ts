import type {Proof, Rule} from '../../rule.js'

/** Un oui que l’on trouve trop petit. */
export const aContrecoeur: Rule = {
  id: 'fr.compliance.a-contrecoeur',
  severity: 'suggest',
  match: [
    '(à contrecœur|à reculons|du bout des doigts|de mauvais gré|de mauvaise grâce|en (maugréant|rechignant|bougonnant|soupirant|chialant|sacrant|râlant)|en traînant les pieds)',
    '(prend|prenait|prendre) (ses|sa|son|les) (pilules|médicaments|médication|comprimés|insuline|antidépresseurs|traitement+|rx) (quand|si|comme|lorsqu|à|selon|n) (il|elle|bon|ça|son|ses|sa|moitié|en|importe)',
    '(ne|n) (fait|faisait|complète|remplit) (pas|jamais|aucun|aucune) (ses|d|de|son|sa|les) (devoirs|exercices|effort+|démarche+|tâche+|lectures|journal|routine)',
    '(n|ne) a pas fait (ses|son|les) (devoirs|exercices|démarches|journal|lectures)',
    'recracher~ (ses|sa|son|le|les|la|tout|encore)?',
    '(ne|n) s est (pas|jamais|aucunement|guère) (conformé+|plié+|soumis+|impliqué+|mobilisé+|investi+|engagé+|aidé+|forcé+)',
    '(participation|présence|collaboration|accord|consentement|coopération|excuses|adhésion) (est)? (forcé+|minimale|passive|de façade|superficielle|symbolique|sous pression|réticente|minime|tiède|molle)',
    '(ne|n) (tient|tenait|fait|prend) (pas|aucun|jamais|guère) (compte|cas|acte|au sérieux)',
    '(discuter~|contester~|questionner~|négocier~|argumenter~|commenter~|marchander~) (chaque|toute|toutes|tout|tous) (consigne+|règle+|décision+|intervention+|soin+|dose+|demande+|étape+|les|ce|geste+)',
    '(laisser-aller|laisse-faire|insouciance|nonchalance|désinvolture|indifférence) (total|totale|face|quant|envers|dans|complet|marqué+|devant|à)',
    '(accepte|prend|mange|participe|signe|consent) (seulement|uniquement|que)? (sous (pression|menace|insistance)|par (obligation|contrainte|dépit)|après (plusieurs|maintes|de nombreuses|longues|x))',
    '(s y prend|agit|fait) (au dernier|à la dernière) (moment|minute)',
    '(aucun+|peu) (de|d)? (engagement|investissement|implication|assiduité|constance|persévérance|initiative|sérieux|rigueur|suivi)',
    '(il|elle)? (faut|a fallu|fallait) (se battre|user de|argumenter|ruser|insister|négocier|le menacer|la menacer|lui promettre|courir)',
    '(promet|promettait|dit oui) (mais|sans|et|puis) ... (fait|rien|jamais|pas|suite)',
    '(traîne|traînait|traîner) (les pieds|de la patte|au lit|avant)',
    '(temporiser~|tergiverser~|procrastiner~|s esquive|esquiver~|se (défile|défiler|soustrait|dérobe))',
  ],
  except: [
    'aucun suivi (particulier|requis|nécessaire|prévu|médical|post|au|à)',
    '(avance|marche|descend|recule|monte) à reculons',
    'sans (aucun+|peu)',
    '(faut|fallait) insister (auprès|avec) (de|la|le|du) (pharmacie|assureur|ville|propriétaire)',
  ],
  message: 'Ces mots trouvent un accord trop petit; ce qui retient la personne manque.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Accepte l’injection à contrecœur.',
    'Ne fait pas ses devoirs entre les rencontres.',
    'Ne tient pas compte de nos avis.',
    'Participation minimale.',
  ],
  passes: [
    'Il recule son fauteuil.',
    'Elle prend ses pilules avec du yogourt.',
    'La plante s’est engagée dans le tuteur.',
    'Elle discute avec sa sœur.',
  ],
}
