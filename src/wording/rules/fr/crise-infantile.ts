import type {Proof, Rule} from '../../rule.js'

/** Des mots qui font d’un adulte un enfant. */
export const criseInfantile: Rule = {
  id: 'fr.belittling.crise-infantile',
  severity: 'strong',
  match: [
    '(fait|faire|fit|faisait|pique|piquer|faisant) (une|sa|des) (crise+|colère+|scène+) (de bacon)?',
    '(bouder~|pleurnicher~|chigner~|bougonner~)',
    '(infantile+|puéril+|enfantin+|bébé lala)',
    '(gentille|petite|bonne) (petite)? (dame|madame|vieille|mémé|mamie|grand-mère)',
    '(confus+|désorienté+|dément+) mais (gentil+|agréable+|souriant+)',
    '(comme un|en) (enfant|bébé)',
  ],
  except: [
    'crise d',
    'faire une crise (d|de panique|convulsive|cardiaque)',
    '(fait|faire) une crise (d|de panique|convulsive|cardiaque|épileptique)',
    '({known}|jeu|hôpital|maladie) infantile+',
  ],
  message: 'Ces mots parlent d’une personne adulte comme d’un enfant.',
}

export const proof: Proof = {
  sources: ['oklahoma', 'pratique-qc'],
  flags: ['Fait une crise au souper.', 'Gentille petite dame, souriante.'],
  passes: ['Il a fait une crise convulsive à midi.', 'Sa fille boit du lait.'],
}
