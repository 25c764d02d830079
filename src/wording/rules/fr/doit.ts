import type {Proof, Rule} from '../../rule.js'

/** Des conditions posées par d’autres. */
export const doit: Rule = {
  id: 'fr.coercion.doit',
  severity: 'suggest',
  match: [
    '[doit (se)?] (soumettre|conformer|respecter|obéir|suivre|participer|accepter|collaborer|prendre|assister|fréquenter|mériter|gagner|cesser|comprendre|apprendre à|être encadré+|être surveillé+|reprendre en main|responsabiliser|plier|attendre la permission|demander la permission|faire des efforts|être (recadré+|stimulé+|rappelé+|confronté+)|se prendre)',
    '[(devra|doivent|devrait) (se)?] (soumettre|conformer|respecter|obéir|suivre|participer|accepter|collaborer|cesser|comprendre|faire des efforts)',
    '(il)? faut (qu il|qu elle|lui) (se|s)? (comprenne|accepte|cesse|apprenne|collabore|prenne|soumette|imposer)',
    'a besoin (d|de) (encadrement (serré|strict)|(être)? (encadré+|recadré+|cadre|discipline|limites|confronté+))',
    '(est (obligé+|tenu+|contraint+|forcé+) (de|à|d)|sous peine de|exigé+ (de lui|d’elle)|pour son (propre)? bien|on (exige|a exigé|l oblige|l a obligé) (à|de|que|qu)?)',
    '(forcé+|contraint+|obligé+) (à|de|d) (prendre|manger|se|sortir|recevoir|aller|rester|participer)',
    '(condition+ (à|de|pour) (respecter|sa sortie|son congé)|tolérance zéro)',
  ],
  except: [
    '({other}|équipe|infirmière|formulaire|on|vous|nous|personnel|intervenant+|médecin|loyer) ... doit',
    'doit prendre (l|le|la|un|une|rendez|l autobus|son (train|auto)) (autobus|train|métro|taxi|avion|rendez|vous|bus)',
    'doit (suivre|assister) (un|une|à un|à une|à des) (cours|formation|mariage|rencontre)',
    '(se sent|sentait|sentir) ... (obligé+|forcé+|contraint+)',
    'doit accepter (un|une|le) (don|travail|emploi)',
  ],
  guards: {negation: false},
  message: 'Ces mots posent une condition sans dire qui l’a acceptée.',
}

export const proof: Proof = {
  sources: ['pratique-qc', 'strengths-model'],
  flags: ['Doit se soumettre au plan.', 'Est obligée de participer au groupe.'],
  passes: [
    'Elle doit appeler sa sœur mardi.',
    'L’équipe doit respecter ses choix.',
    'Elle doit prendre l’autobus à 8 h.',
  ],
}
