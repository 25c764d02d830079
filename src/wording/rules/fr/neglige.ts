import type {Proof, Rule} from '../../rule.js'

/** L’apparence jugée, ou hors de propos. */
export const neglige: Rule = {
  id: 'fr.appearance.neglige',
  severity: 'hint',
  match: [
    '(malpropre+|débraillé+|échevelé+|malodorant+|crasseux+|dépenaillé+|mal vêtu+|mal habillé+)',
    '(hygiène|tenue|apparence|mise|présentation) (corporelle|personnelle|vestimentaire|générale)? (est)? ({poor}|négligée|laisse à désirer|sale)',
    '{poor} hygiène (corporelle|personnelle)?',
  ],
  except: ['(plaie|selles|urine|écoulement|pertes) malodorant+'],
  message: 'L’apparence se lit vite comme un jugement.',
}

export const proof: Proof = {
  sources: ['harrigian', 'pratique-qc'],
  flags: ['Tenue négligée à l’arrivée.', 'Mauvaise hygiène depuis lundi.'],
  passes: ['Plaie malodorante au talon.', 'Elle aide à nettoyer la cuisine.'],
}
