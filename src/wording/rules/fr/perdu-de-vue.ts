import type {Proof, Rule} from '../../rule.js'

/** L’absence, comptée comme une faute. */
export const perduDeVue: Rule = {
  id: 'fr.failure.perdu-de-vue',
  severity: 'suggest',
  match: [
    'perdu+ (de vue|au suivi)',
    '(ne se présente|ne s’est) pas (présenté+)? (à|au|aux) (ses|son|sa|rendez-vous|rdv|plusieurs)',
    '(abandonner~|lâcher~|décrocher~) ... {treatment}',
    '(absence+ non motivée+|absentéisme|manquer~ ... (rendez-vous|rdv|rencontre+) (sans|à répétition)|(absent+|parti+) sans (motif|aviser|prévenir|raison)|irrégulier+ à ses|brille par|jamais à l’heure|toujours en retard)',
    '(quitté|départ|congé|sorti|sortie|sort|parti) contre (l)? avis',
    '(signer~|signe) (un|son) refus',
    's est (encore|toujours) pas présenté+',
    's est pas présenté+ (encore|une fois de plus|à nouveau|de nouveau|x)',
    '(briller~|brille) ... par (son|leur|ses) absence+',
    'pas (donné|donner|donne|pris|prendre|prend) la peine',
    'même pas (daigné|essayé|levé|bougé)',
    '(rendez-vous|rdv|rv|suivis|rencontres) (manqué+|ratés|annulés) (à répétition|encore|constamment|sans cesse|souvent)',
    '(absences|annulations|retards) (répétées|répétés|fréquentes|fréquents|à répétition|multiples|constantes)',
    '(ne|n) se présenter~ (jamais|plus|presque jamais|à peu près jamais) (à|aux|au|en)',
    '^ annuler~ (encore|toujours|constamment|à la dernière minute|sans cesse)',
    '(toujours|encore) (une|des)? (bonne|nouvelle|autre)? (excuse+|prétexte+) (pour|de|quand|afin)',
    '^ excuses pour (ne|manquer|justifier|éviter)',
  ],
  except: [
    '(clé+|lunettes|sac|carte+|dossier|valise) perdu+ de vue',
    'perdu+ de vue (son|sa|ses|un|une) (ami|amie|amis|frère|sœur|père|cousin)',
    '(a|ont|avait|avons|avez) perdu de vue (la|le|les|l|sa|son|cet|cette|ce|notre)',
    'jamais perdu+ de vue',
    'contre avis médical ... signé+',
  ],
  guards: {negation: false},
  message: 'Ces mots comptent une absence et taisent sa raison.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Perdue de vue après mars.',
    'Ne se présente pas à ses rendez-vous.',
    'Ne s’est même pas donné la peine d’appeler.',
    'Ne se présente jamais à ses rendez-vous.',
    'Annule encore à la dernière minute.',
  ],
  passes: [
    'Vue trouble depuis mardi.',
    'Il a perdu ses clés hier.',
    'La clinique annule encore son rendez-vous.',
    'Elle présente ses excuses pour le bruit.',
  ],
}
