import type {Proof, Rule} from '../../rule.js'

/** Puer, être sale ou négligé: un mot qui tient toute la personne. */
export const pue: Rule = {
  id: 'fr.appearance.pue',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(puer~|chlinguer~|empester~|empuantir~|schlinguer~)',
    '(dégager~|exhaler~|répandre|répand) (une|des|un) (forte|mauvaise|fortes|mauvaises|vilaine|puissante)? (odeur+|haleine|relent+|puanteur)',
    '(sentir|sent|sentait) (le|la|les|l) (fond|tonne|swing|vieux|moisi|chien|renfermé|pipi|sueur|robine|bière|vomi|fauve|bouc|cochon|urine|boisson|tabac|pot|gros|p’tit)',
    '^ [sale+] $',
    '^ [sale+] (et|de|comme|à|ce|mais|depuis|sur)',
    '(est|était|arrive|arrivé+|très|vraiment|tout|toute|plutôt|assez) [(négligé+|crotté+|sale+)] (et|ce|à|depuis|sur|dans|de|aujourd)?',
    '({charge}|il|elle|jeune) (très|plutôt|assez|tout|toute|est|arrive|vraiment)? [(négligé+|sale+)] $',
    '(débraillé+|malpropre+|hirsute+|mal (rasé+|peigné+|vêtu+)) : [(sale+|négligé+)]',
    '(se (néglige|négliger|négligeait|laisse (aller|dépérir))|néglige (son (apparence|hygiène|corps|logement)|sa (personne|tenue|propreté|santé)))',
    '(dégage|répand) (une|des) (senteur+|fumet|relent+)',
    'sent (le|la|les) (diable|charogne|cadavre|mort|putois|renard|pieds|égout|poubelle|crasse|pisse|marde|litière)',
  ],
  except: [
    'négligé+ (par|en bas âge|durant|depuis l enfance|enfant)',
    '(été|être) négligé+',
    'sent la (différence|chaleur)',
  ],
  message: 'Ces mots disent un dégoût, sans dire ce qui a été vu.',
}

export const proof: Proof = {
  sources: ['harrigian', 'pratique-qc'],
  flags: ['Pue la cigarette.', 'Dame négligée, robe tachée.', 'Sale, pieds noirs.'],
  passes: [
    'Le frigo pue depuis la panne.',
    'Elle sent les fleurs au jardin.',
    'Il a été négligé, enfant, par son père.',
  ],
}
