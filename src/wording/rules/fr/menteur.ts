import type {Proof, Rule} from '../../rule.js'

/** Mentir: un verdict sur l’honnêteté. */
export const menteur: Rule = {
  id: 'fr.credibility.menteur',
  severity: 'strong',
  frame: 'does',
  match: [
    '(menteur+|mythomane+|malhonnête+|fourbe+|hypocrite+|sournois+|fabulateur+|cachottier+|affabulateur+|affabulation+|mythomanie|mensonge+|menterie+)',
    '(mentirait|mentir~|fabuler~|affabuler~) (à|au|aux|sur|encore|souvent|beaucoup)',
    '(invente des|(fausse|fausses) (allégations|allégation|accusations)|raconte n importe)',
    '(ne|n) (dit|disait) pas (toute|toujours)? la vérité (sur|au|aux|$)',
    '(cache|cachait|tait|dissimule|omet) (sûrement|probablement|quelque chose|certainement|des choses|sans doute|la vérité|son jeu)',
    '(cacher~|dissimuler~) (encore|toujours)? (sa|son|ses) (consommation|bouteille+|médication|médicaments|comprimés|pilules|boisson)',
    '(a|ont|avait) (encore|souvent|déjà|probablement|toujours)? menti ($|sur|à|au|aux|quant|encore)',
  ],
  except: [
    'invente (des) (recette+|chanson+|jeu+|histoires (à|pour))',
    '(lui|leur|nous|m|me) (a|ont|avait|avaient) menti',
    'cacher~ ... ... (portée|enfants)',
    '(fournisseur|vendeur|compagnie|garagiste|agence) ... ... menti',
  ],
  message: 'Ce mot est un verdict.',
}

export const proof: Proof = {
  sources: ['oklahoma', 'pratique-qc'],
  flags: [
    'Menteuse connue de l’équipe.',
    'Il ment sur sa consommation.',
    'Invente des excuses à la relève.',
    'Cache sa consommation à son médecin.',
    'Il a menti.',
  ],
  passes: [
    'Un essai clinique a été proposé.',
    'Elle raconte sa semaine.',
    'Cache sa clé sous le pot de fleurs.',
    'Le vendeur de chauffe-eau a menti sur la garantie.',
  ],
}
