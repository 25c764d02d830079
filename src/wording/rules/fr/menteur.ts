import type {Proof, Rule} from '../../rule.js'

/** Mentir: un verdict sur l’honnêteté. */
export const menteur: Rule = {
  id: 'fr.credibility.menteur',
  severity: 'strong',
  frame: 'does',
  match: [
    '(menteur+|mythomane+|malhonnête+|fourbe+|hypocrite+|sournois+|fabulateur+|cachottier+|affabulateur+|affabulation+|mythomanie|mensonge+|menterie+)',
    '(mentirait|mentira|mentir~|fabuler~|affabuler~|bluffer~|baratiner~|tricher~)',
    '(invente des|(fausse|fausses) (allégations|allégation|accusations)|raconte n importe)',
    '(ne|n) (dit|disait) pas (toute|toujours)? la vérité (sur|au|aux|$)',
    '(cache|cachait|tait|dissimule|omet) (sûrement|probablement|quelque chose|certainement|des choses|sans doute|la vérité|son jeu)',
    '(cacher~|dissimuler~) (encore|toujours)? (sa|son|ses) (consommation|bouteille+|médication|médicaments|comprimés|pilules|boisson)',
  ],
  except: [
    'invente (des) (recette+|chanson+|jeu+|histoires (à|pour))',
    '(lui|leur|nous|m|me) (a|ont|avait|avaient) menti',
    'cacher~ ... ... (portée|enfants)',
    '(bluffer~|tricher~) ... (au|aux|à|à la|à l) (poker|carte+|jeu+|scrabble|domino+)',
    'demandé+? (refuse|refuser|demandé|demande|forcé+|obligé+|peur|honte) (de|d|à) (mentir|tricher)',
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
    'Madame ment, d’après la relève.',
    'Tend à mentir dès qu’on parle de sorties.',
  ],
  passes: [
    'Un essai clinique a été proposé.',
    'Elle raconte sa semaine.',
    'Elle ne veut plus mentir à sa mère; il bluffe au poker.',
    'Cache sa clé sous le pot de fleurs.',
    'Le vendeur de chauffe-eau a menti sur la garantie.',
  ],
}
