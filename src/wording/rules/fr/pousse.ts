import type {Proof, Rule} from '../../rule.js'

/** La personne, comme quelqu’un à pousser. */
export const pousse: Rule = {
  id: 'fr.compliance.pousse',
  severity: 'suggest',
  match: [
    '(on|nous|équipe|personnel|infirmière|intervenante|préposée) (a|avons) (dû|fini par) (insister|argumenter|hausser le ton|se fâcher|revenir à la charge|user de|parlementer|menacer|élever la voix)',
    '(faut|doit|devons) (toujours|constamment|sans cesse)? (le|la|l|lui) (pousser|talonner|stimuler|supplier|courir après|répéter (10|dix|plusieurs|cent|sans))',
    '(ne|n) (vient|appelle|collabore|participe) (que|qu) (lorsqu|lorsque|quand) (il|elle|ça) (veut|a besoin|lui)',
    'rien (ne|n) (lui|le|la|l) (convient|satisfait|contente)',
    '(chicané+!|grondé+!|réprimandé+|sermonné+|rabroué+|rappelé+ à l’ordre) (pour|par|car|après|parce)',
    '(fait|mène) (à|selon) (sa (tête|guise)|ses (règles|lois|conditions))',
    '(doit|devra|devait) (se (plier (à|au|aux)|ressaisir|tenir tranquille)|obéir)',
    '(on a|nous avons|il a|personnel a|équipe a) (dû|fallu|fini par) (le|la|l|lui) (convaincre|persuader|forcer|contraindre|raisonner|faire accepter|faire prendre)',
    '(convaincu+|persuadé+|contraint+|forcé+|obligé+) (d|de|à) (accepter|signer|collaborer|obéir|recevoir (son|sa|l)|prendre (sa|son|ses|la|le) (douche|bain|médication|injection|comprimé+|pilule+|médicaments|haldol))',
    '(faut|doit|devoir|devons|besoin de|toujours) (toujours|constamment|sans cesse|encore)? (le|la|l|être|d être|lui) (pousser|poussé+|talonner|stimuler|forcer|supplier|relancer|courir après|tirer|encadrer|surveiller|répéter)',
    '(ne|n) (vient|appelle|se présente|collabore|parle|participe|consulte) (que|qu) (lorsqu|lorsque|quand|si|pour)',
    '(on|il a fallu|nous avons|personnel) (a|avons|l)? (dû|fallu|fini par|réussi à) (le|la|l|lui) (convaincre|persuader|forcer|contraindre|raisonner|faire accepter|faire prendre|calmer|ramener)',
    '(convaincu+|persuadé+|contraint+|obligé+|amené+) (d|de|à) (prendre|recevoir|retourner|rester|se)',
    '(dû|doit|devait) être (convaincu+|persuadé+|supplié+|talonné+|poussé+|relancé+)',
  ],
  except: [
    '(fils|fille|bébé|enfant+|chien|conjoint|ex|père|patron|employeur) ... (grondé+|disputé+|forcé+|obligé+)',
    '(fauteuil|marchette|carrosse|bouton|porte) ... pousser',
    '(pas|jamais|nullement) été? (contraint+|forcé+|obligé+|convaincu+|amené+)',
    '(convaincu+ par (sa|son|ses|la|le) (fille|fils|conjoint+|mère|père|mari|famille))',
  ],
  message: 'Ces mots disent qu’on a poussé, pas pourquoi il le fallait.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Il faut toujours le pousser pour la douche.',
    'On a dû la convaincre d’accepter l’injection.',
    'A dû être convaincue de se lever.',
  ],
  passes: [
    'Il faut une rampe pour son fauteuil.',
    'Elle pousse sa marchette jusqu’au jardin.',
    'Averti par la banque d’un retrait.',
    'Chicane de stationnement réglée entre voisins.',
    'Doit être surveillé 24 h après la chute.',
    'Forcé de prendre sa retraite à 58 ans.',
  ],
}
