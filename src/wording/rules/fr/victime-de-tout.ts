import type {Proof, Rule} from '../../rule.js'

/** Blâmer, se victimiser: une explication jugée d’avance. */
export const victimeDeTout: Rule = {
  id: 'fr.character.victime-de-tout',
  severity: 'suggest',
  match: [
    '(se victimiser~|victimisation|se victimise+)',
    '(rôle|position|posture|mentalité|attitude) de victime',
    '(joue+|fait|jouer) (à)? (la|les|sa) (victime+|martyr+)',
    'se (pose|présente|place|positionne) (en|comme) (une)? victime',
    '(blâmer~|accuser~) (toujours|sans cesse)? (les autres|tout le monde|l’équipe|son entourage|sa famille|autrui|le personnel|le système|la terre entière)',
    '((se)? déresponsabilise+|rejette (la faute|la responsabilité|le blâme)|ne prend (pas|aucune) (ses)? responsabilité+|ne se responsabilise pas)',
    '(s’apitoie|s’apitoyer|apitoiement|fait pitié|(la|de) faute (des|aux) autres|se trouve (toujours)? des excuses|plaint le ventre plein)',
  ],
  guards: {negation: false},
  message: 'Ces mots jugent la façon dont la personne s’explique sa vie.',
  ask: 'Comment la personne s’explique-t-elle ce qui est arrivé?',
}

export const proof: Proof = {
  sources: ['stigmaguard', 'pratique-qc'],
  flags: [
    'Se victimise depuis son arrivée.',
    'Blâme les autres pour son départ.',
    'Joue la victime à la rencontre.',
  ],
  passes: ['Victime d’un vol, elle a porté plainte.', 'Elle ne se blâme plus pour l’accident.'],
}
