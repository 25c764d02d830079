import type {Proof, Rule} from '../../rule.js'

/** Adhésion et observance: préférées à la compliance, et encore une mesure d’obéissance. */
export const adhesion: Rule = {
  id: 'fr.compliance.adhesion',
  severity: 'hint',
  off: true,
  match: [
    'observance',
    '(adhésion|adhérence) ((au|aux|à) (la|l)? ({treatment}|plan|soins|recommandations|consignes)|thérapeutique|médicamenteuse)',
  ],
  except: ['(mauvaise|faible|échelle) (adhésion|observance)'],
  message: 'Les guides ne s’accordent pas: un plan peut être convenu plutôt que suivi.',
}

export const proof: Proof = {
  sources: ['harrigian', 'pratique-qc'],
  flags: ['Adhésion au traitement revue.', 'Observance thérapeutique discutée.'],
  passes: [
    'Ils ont convenu d’un plan.',
    'Adhésion au syndicat renouvelée.',
    'Adhérence intestinale levée en chirurgie.',
  ],
}
