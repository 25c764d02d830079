import type {Proof, Rule} from '../../rule.js'

/** Blâmer, se victimiser: une explication jugée d’avance. */
export const victimeDeTout: Rule = {
  id: 'fr.character.victime-de-tout',
  severity: 'suggest',
  match: [
    '(se victimiser~|victimisation|se victimise+)',
    '(rôle|position|posture|mentalité) de victime',
    'se (pose|présente|place|positionne) (en|comme) (une)? victime',
    '(blâmer~|accuser~) (les autres|tout le monde|l’équipe|son entourage|sa famille|autrui|le personnel|le système)',
    '(se déresponsabilise+|rejette (la faute|la responsabilité|le blâme)|ne prend (pas|aucune) (ses)? responsabilité+)',
  ],
  guards: {negation: false},
  message: 'Ces mots jugent la façon dont la personne s’explique sa vie.',
  ask: 'Comment la personne s’explique-t-elle ce qui est arrivé?',
}

export const proof: Proof = {
  sources: ['stigmaguard', 'pratique-qc'],
  flags: ['Se victimise depuis son arrivée.', 'Blâme les autres pour son départ.'],
  passes: ['Victime d’un vol, elle a porté plainte.', 'Elle ne se blâme plus pour l’accident.'],
}
