import type {Proof, Rule} from '../../rule.js'

/** Ne rien finir, manquer d’effort: un parcours dit comme une faute. */
export const jamaisAuBout: Rule = {
  id: 'fr.failure.jamais-au-bout',
  severity: 'suggest',
  match: [
    '(ne|n) s (est|était) (pas|jamais) rendu+ (à|au|aux) (son|sa|ses|la|rendez-vous|l)',
    'résultats (décevants|médiocres|piètres|nuls|insatisfaisants|mitigés)',
    'stage+ (échoué+!|raté+!)',
    '(abandonne|lâche|laisse tomber|commence) (tout|toujours tout|sans cesse) (ce|ses|le|en|sans)',
    '(ne|n) (termine|finit|complète|tient|respecte|achève|persévère|va) (jamais|pas|rien) (ce|jusqu|rien|ses|son|au bout|de ce)',
    '(par sa (propre)? faute|à cause de (sa|son) (paresse|négligence|consommation|comportement|attitude|mauvaise))',
    '(faute|manque|absence|à cause de son manque|par manque|à défaut) (de|d) (effort+|collaboration|motivation|persévérance|assiduité|volonté|engagement|participation|sérieux|implication|investissement|constance|intérêt|coopération|observance|suivi de sa part|présence)',
    '(dossier|suivi|épisode|service|demande|place) (est|a été|sera)? (fermé+|retiré+|terminé+|cessé+|perdu+|réattribué+) (pour|par|faute|à cause|suite) (de|d|à|au|aux|du|des|ses|son)? (manque|non|absence+|démotivation|désintérêt|manquement+|abandon|défaut|refus|collaboration|absentéisme)',
  ],
  message: 'Ces mots font une faute d’un parcours.',
}

export const proof: Proof = {
  sources: ['cmha', 'pratique-qc'],
  flags: [
    'Ne termine jamais ses cours.',
    'Expulsé faute de collaboration.',
    'Dossier fermé pour manque de motivation.',
  ],
  passes: ['Le film ne finit pas bien, dit-elle.', 'Dossier transféré à sa demande.'],
}
