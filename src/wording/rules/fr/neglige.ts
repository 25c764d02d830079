import type {Proof, Rule} from '../../rule.js'

/** L’apparence jugée, ou hors de propos. */
export const neglige: Rule = {
  id: 'fr.appearance.neglige',
  severity: 'hint',
  match: [
    '(malpropre+|débraillé+|échevelé+|malodorant+|crasseux+|dépenaillé+|mal (vêtu+|habillé+|rasé+)|incurie|sent (mauvais|fort|l urine)|en guenilles|maquillé+ à outrance|(vêtu+|habillé+) de façon (inadéquate|inappropriée|provocante))',
    '(hygiène|tenue|apparence|mise|présentation|allure) (corporelle|personnelle|vestimentaire|générale)? : (est|demeure|très|plutôt|quasi|semble)? ({poor}|négligé+|laisse à désirer|sale+|inadéquate|provocante|excentrique|bizarre)',
    '{poor} hygiène',
    '(négligé+ (de sa personne|dans sa)|se néglige)',
    'odeur (corporelle|nauséabonde)',
    '^ [négligé+] (sent|malpropre+|sale+|et)?',
  ],
  except: [
    '(plaie|selles|urine|urines|écoulement|pertes) ... malodorant+',
    'hygiène (de|du|dentaire) (sommeil)?',
  ],
  message: 'L’apparence se lit vite comme un jugement.',
}

export const proof: Proof = {
  sources: ['harrigian', 'pratique-qc'],
  flags: ['Tenue négligée à l’arrivée.', 'Mauvaise hygiène depuis lundi.', 'Mal rasé, sent l’urine.'],
  passes: ['Plaie malodorante au talon.', 'Elle aide à nettoyer la cuisine.'],
}
