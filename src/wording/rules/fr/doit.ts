import type {Proof, Rule} from '../../rule.js'

/** Des conditions posées par d’autres. */
export const doit: Rule = {
  id: 'fr.coercion.doit',
  severity: 'suggest',
  match: [
    '[doit (se)?] (assister|demander (la|l|au|à|avant|pour)|mériter|rendre des comptes|s excuser|avoir notre|attendre notre)',
    '[doit] ... ... (pour|afin d|afin de) (obtenir|mériter|ravoir|gagner|récupérer|avoir droit|retrouver|conserver|garder) (ses|sa|son|le|la|une|l|droit|leur)',
    '[doit] (rester|demeurer|retourner|manger|attendre) (dans|à) sa chambre',
    '[doit (se)?] (soumettre|conformer|respecter|obéir|participer|accepter|collaborer|coopérer|obtempérer|adhérer|démontrer|prouver|prendre|mériter|gagner|cesser|comprendre|apprendre à|demander la permission|être (encadré+|surveillé+|recadré+|stimulé+))',
    '[(devra|doivent|devrait) (se)?] (soumettre|conformer|respecter|obéir|participer|accepter|collaborer|remettre|quitter|cesser|démontrer|fournir)',
    'faut (qu il|qu elle) (comprenne|accepte|cesse|apprenne|collabore)',
    '(est|se voit)? (obligé+|tenu+|contraint+|forcé+) (de|à|d) (prendre|suivre|participer|manger|se|s|sortir|rester|recevoir|partager|attendre|dormir|porter|demander|signer|collaborer|assister)',
    '(sous peine de|exigé+ (de lui|d’elle|qu)|pour son (propre)? bien)',
    '(doit|devra|devrait) (se responsabiliser|apprendre à|faire des efforts|fournir)',
  ],
  except: [
    'doit (assister|s excuser) (à|au|aux) (la|une|l)? (audience|mariage|funérailles|réunion)',
    '(pas|jamais|nullement) été? (contraint+|forcé+|obligé+|tenu+)',
    '(conjoint+|ex|père|voisin+|patron|employeur|propriétaire|équipe|personnel|infirmière|formulaire|on|vous|nous|loyer) ... doit',
    'doit prendre (l|le|la|un|rendez) (autobus|train|métro|taxi|avion|vous|bus)',
    '(sent|sentait) (obligé+|forcé+|contraint+)',
    '(ordonnance|conditions|tribunal|cour|probation|loi|jugement|juge) ... doit',
    'probation : doit',
  ],
  message: 'Ces mots posent une condition sans dire qui l’a acceptée.',
}

export const proof: Proof = {
  sources: ['pratique-qc', 'strengths-model'],
  flags: ['Doit se soumettre au plan.', 'Est obligée de participer au groupe.', 'Doit se responsabiliser.'],
  passes: [
    'Elle doit appeler sa sœur mardi.',
    'L’équipe doit respecter ses choix.',
    'Elle doit prendre l’autobus à 8 h.',
    'Il doit savoir quand passe le bus.',
  ],
}
