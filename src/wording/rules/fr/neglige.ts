import type {Proof, Rule} from '../../rule.js'

/** L’apparence jugée, ou hors de propos. */
export const neglige: Rule = {
  id: 'fr.appearance.neglige',
  severity: 'hint',
  match: [
    '(malpropre+|débraillé+|échevelé+|malodorant+|crasseux+|dépenaillé+|mal (vêtu+|habillé+|peigné+|rasé+|lavé+)|incurie|dégage une odeur|sent (mauvais|fort|l urine|la sueur))',
    '(hygiène|tenue|apparence|mise|présentation|allure|habillement) (corporelle|personnelle|vestimentaire|générale|physique)? (est)? : (très)? ({poor}|négligée|négligé|laisse à désirer|sale|inadéquate|excentrique|bizarre|extravagante|déplorable|sommaire)',
    '{poor} hygiène (corporelle|personnelle)?',
    '(négligé+ (de sa personne|dans|au plan|sur le plan)|se néglige+|{charge} (sale+|négligé+))',
    '^ [négligé+] $',
  ],
  except: ['(plaie|selles|urine|écoulement|pertes|urines) malodorant+', 'urines ... malodorant+'],
  message: 'L’apparence se lit vite comme un jugement.',
}

export const proof: Proof = {
  sources: ['harrigian', 'pratique-qc'],
  flags: ['Tenue négligée à l’arrivée.', 'Mauvaise hygiène depuis lundi.', 'Mal rasé, sent l’urine.'],
  passes: ['Plaie malodorante au talon.', 'Elle aide à nettoyer la cuisine.'],
}
