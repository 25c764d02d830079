import type {Proof, Rule} from '../../rule.js'

/** Blâmer, se victimiser: une explication jugée d’avance. */
export const victimeDeTout: Rule = {
  id: 'fr.character.victime-de-tout',
  severity: 'suggest',
  match: [
    '(se victimiser~|victimisation)',
    '(rôle|position|posture|attitude) de victime',
    '(joue|jouer) (la|les|sa) victime+',
    'se comporter~ en (victime+|martyr+)',
    'se (pose|présente|place|positionne) (en|comme) (une)? victime',
    '(blâmer~|accuser~) (toujours)? (les autres|tout le monde|l’équipe|son entourage|sa famille|autrui|le personnel|le système)',
    'déresponsabilise+',
    '(rejette (la|le)|(de|est) la) (faute|responsabilité|blâme) (sur|des autres)?',
    '(ne|n) se? (prend|assume|remet) (pas|jamais|aucune) (ses|sa|en)? (responsabilité+|gestes|question)',
    '(apitoie sur|fait pitié|trouve des excuses|cherche des excuses|(tente|essaie) de se justifier|victimaire+|externaliser~|met (la|toute la) faute)',
    '(toujours|jamais|encore) (de)? (sa|la) faute (des|de) autres',
    '(remet|rejette|met) la faute sur',
    '(l a (bien)? cherché|de sa (propre)? faute|a couru après)',
  ],
  except: ['victime+ (dans|au) ... (pièce|théâtre|film)', 'pas de sa faute'],
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
