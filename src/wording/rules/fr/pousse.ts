import type {Proof, Rule} from '../../rule.js'

/** La personne, comme quelqu’un à pousser. */
export const pousse: Rule = {
  id: 'fr.compliance.pousse',
  severity: 'suggest',
  match: [
    '(on|nous|équipe|personnel|infirmière|intervenante|préposée) (a|avons) (dû|fini par) (insister|négocier|argumenter|hausser le ton|se fâcher|revenir à la charge|user de|parlementer|batailler|menacer|élever la voix)',
    '(faut|doit|devoir|devons|besoin de|toujours) (toujours|constamment|sans cesse|encore)? (le|la|l|être|d être|lui) (pousser|poussé+|talonner|stimuler|forcer|supplier|relancer|courir après|tirer|encadrer|surveiller|répéter)',
    '(ne|n) (vient|appelle|se présente|collabore|parle|participe|consulte) (que|qu) (lorsqu|lorsque|quand|si|pour) ',
    '(rien|jamais rien) (ne|n) (lui|le|la|l) (convient|plaît|satisfait|contente|va|intéresse|fait)',
    '(chicané+|disputé+|grondé+|réprimandé+|sermonné+|rabroué+|ramassé+|averti+|rappelé+ à l’ordre) (pour|par|car|après|de|parce)',
    '(fait|mène|dirige|suit|joue) (à|selon|d après) (sa (tête|guise|façon)|ses (règles|lois|conditions))',
    '(doit|devra|devait) (se (plier|ressaisir|tenir tranquille|calmer)|obéir|s excuser|attendre son tour)',
    '(on|il a fallu|nous avons|personnel) (a|avons|l)? (dû|fallu|fini par|réussi à) (le|la|l|lui) (convaincre|persuader|forcer|contraindre|raisonner|faire accepter|faire prendre|calmer|ramener)',
    '(convaincu+|persuadé+|contraint+|forcé+|obligé+|amené+) (d|de|à) (accepter|prendre|signer|collaborer|recevoir|retourner|rester|obéir|se)',
  ],
  except: [
    '(pas|jamais|nullement) été? (contraint+|forcé+|obligé+|convaincu+|amené+)',
    '(fils|fille|bébé|enfant+|chien|conjoint|ex|père|patron|employeur) ... (grondé+|disputé+|forcé+|obligé+)',
    '(averti+|avertie+) par (la|le|l|son|sa|ses) (banque|caisse|police|propriétaire|pharmacie|pharmacien+|voisin+|voisine+|école|employeur+|assureur|ville|hydro|mère|père|soeur|sœur|frère|fils|fille|ami+|amie+)',
    'rien (ne|n) lui fait (mal|peur)',
    '(fauteuil|marchette|carrosse|bouton|porte) ... pousser',
  ],
  message: 'Ces mots disent qu’on a poussé, pas pourquoi il le fallait.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: ['Il faut toujours le pousser pour la douche.', 'On a dû la convaincre d’accepter l’injection.'],
  passes: [
    'Il faut une rampe pour son fauteuil.',
    'Elle pousse sa marchette jusqu’au jardin.',
    'Averti par la banque d’un retrait.',
  ],
}
