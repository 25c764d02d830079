import type {Proof, Rule} from '../../rule.js'

/** Puer, être sale ou négligé: un mot qui tient toute la personne. */
export const pue: Rule = {
  id: 'fr.appearance.pue',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(puer~|chlinguer~|empester~)',
    '(dégager~|exhaler~|répandre~|répand) (une|des|un) (forte|mauvaise|fortes|mauvaises|vilaine|puissante)? (odeur+|relent+|puanteur|senteur+)',
    '(sentir|sent|sentait|sentant) (fort)? (le|la|les|l) (fond|tonne|swing|renfermé|pipi|sueur|robine|bière|vomi|fauve|bouc|urine|boisson|pot|charogne|putois|crasse|pisse|marde|litière|poubelle)',
    '^ [sale+] ($|et|comme|mais)',
    '(est|était|arrive|arrivé+|se présente|se présentait|s est présenté+|demeure|reste) (très|vraiment|tout|toute|plutôt|assez)? [(négligé+|crotté+|sale+)]',
    '({charge}|jeune) (très|plutôt|assez)? [(négligé+|crotté+|sale+)] ($|et|à|ce|depuis|comme)',
    '(se (néglige|négliger|négligeait|laisse aller (depuis|$))|néglige (son (apparence|hygiène)|sa (personne|tenue|propreté)))',
    '({charge}|il|elle|jeune) (très|plutôt|assez|tout|toute|vraiment)? [(négligé+|sale+)] $',
  ],
  except: [
    '(négligé+ (par|en bas âge|durant|depuis l enfance|enfant)|(été|être) négligé+)',
    'négligé+ (par|en bas âge|durant|depuis l enfance|enfant)',
    '(été|être) négligé+',
    '(chandail|manteau|bottes|souliers|chien|chat|linge|pantalon|plancher|fauteuil|lit) ... sale+ de',
  ],
  anywhere: [
    '^ [sale+] (de|à|ce|depuis|sur)',
    '[(sale+|malpropre+|crotté+|crasseux|crasseuse) de] (la tête aux pieds|haut en bas|partout)',
  ],
  message: 'Ces mots disent un dégoût, sans dire ce qui a été vu.',
}

export const proof: Proof = {
  sources: ['harrigian', 'pratique-qc'],
  flags: [
    'Pue la cigarette.',
    'Dame négligée, robe tachée.',
    'Sale, pieds noirs.',
    'Se présente négligée au bureau.',
    'Arrive sale de la tête aux pieds.',
  ],
  passes: [
    'Le frigo pue depuis la panne.',
    'Elle sent les fleurs au jardin.',
    'Il a été négligé, enfant, par son père.',
    'Elle sent les pieds froids sous la couette.',
    'Monsieur sale beaucoup ses plats.',
  ],
}
