import type {Proof, Rule} from '../../rule.js'

/** Des conditions posées par d’autres. */
export const doit: Rule = {
  id: 'fr.coercion.doit',
  severity: 'suggest',
  match: [
    '[doit (se)?] (soumettre|conformer|respecter|obéir|suivre|participer|accepter|collaborer|prendre|assister|fréquenter|mériter|gagner|cesser|comprendre|apprendre à|être encadré+|être surveillé+)',
    '[(devra|doivent) (se)?] (soumettre|conformer|respecter|obéir|suivre|participer|accepter|collaborer)',
    '(est (obligé+|tenu+|contraint+|forcé+) (de|à|d)|sous peine de|exigé+ (de lui|d’elle)|pour son (propre)? bien)',
    '(forcé+|contraint+) (à|de) (prendre|manger|se|sortir)',
  ],
  except: ['({other}|équipe|infirmière|formulaire|on) doit'],
  guards: {negation: false},
  message: 'Ces mots posent une condition sans dire qui l’a acceptée.',
}

export const proof: Proof = {
  sources: ['pratique-qc', 'strengths-model'],
  flags: ['Doit se soumettre au plan.', 'Est obligée de participer au groupe.'],
  passes: ['Elle doit appeler sa sœur mardi.', 'L’équipe doit respecter ses choix.'],
}
