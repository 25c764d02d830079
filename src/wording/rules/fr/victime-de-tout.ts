import type {Proof, Rule} from '../../rule.js'

/** Blâmer, se victimiser: une explication jugée d’avance. */
export const victimeDeTout: Rule = {
  id: 'fr.character.victime-de-tout',
  severity: 'suggest',
  match: [
    '(se victimiser~|victimisation)',
    '((rôle|position|posture|attitude) de|mode) victime',
    '(joue|jouer) (la|les|sa) victime+',
    'se (pose|place|positionne|comporter~) (en|comme) (une)? (victime+|martyr+)',
    '(blâmer~|accuser~) (toujours)? (les autres|tout le monde|l’équipe|son entourage|sa famille|autrui|le personnel|le système)',
    'déresponsabilise+',
    '(rejeter~|remet|met) (toute)? (la|le|sa) (faute|responsabilité|blâme) sur',
    '(ne|n) (prend (pas|jamais) ses responsabilités|assume (pas|jamais|aucune) (ses|sa)? (responsabilité+|gestes)|se remet (pas|jamais) en question)',
    '(apitoie sur|(trouve|cherche) des excuses|(tente|essaie) de se justifier|victimaire+|externaliser~)',
    '((toujours|encore) la faute (des|de)|jamais (de)? (sa|la) faute)',
    '(l a bien cherché|de sa propre faute)',
    '(rejette (la|le)|(de|est) la) (faute|responsabilité|blâme) (sur|des autres)?',
  ],
  except: [
    'victime+ (dans|au) ... (pièce|théâtre|film)',
    '(enquête|sondage|risque+|taux) ... victimisation',
    'pas de sa faute',
  ],
  message: 'Ces mots jugent la façon dont la personne s’explique sa vie.',
  ask: 'Comment la personne s’explique-t-elle ce qui est arrivé?',
}

export const proof: Proof = {
  sources: ['stigmaguard', 'pratique-qc'],
  flags: [
    'Se victimise depuis son arrivée.',
    'Blâme les autres pour son départ.',
    'Joue la victime à la rencontre.',
    'En mode victime depuis ce matin.',
  ],
  passes: [
    'Victime d’un vol, elle a porté plainte.',
    'Elle ne se blâme plus pour l’accident.',
    'Son frère l’a cherché à l’école.',
    'Le chauffage est la responsabilité du locateur.',
  ],
}
