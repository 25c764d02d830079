import type {Proof, Rule} from '../../rule.js'

/** Adhésion et observance: préférées à la compliance, et encore une mesure d’obéissance. */
export const adhesion: Rule = {
  id: 'fr.compliance.adhesion',
  severity: 'hint',
  off: true,
  match: ['(adhésion|observance|adhérence) (au|aux|à|thérapeutique|médicamenteuse)?'],
  except: [
    '(mauvaise|faible|échelle) (adhésion|observance)',
    'adhésion (à la|au) (syndicat|groupe|bibliothèque)',
  ],
  message: 'Les guides ne s’accordent pas: un plan peut être convenu plutôt que suivi.',
}

export const proof: Proof = {
  sources: ['harrigian', 'pratique-qc'],
  flags: ['Adhésion au traitement revue.', 'Observance thérapeutique discutée.'],
  passes: ['Ils ont convenu d’un plan.', 'Adhésion au syndicat renouvelée.'],
}
