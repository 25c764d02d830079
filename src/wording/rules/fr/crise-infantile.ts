import type {Proof, Rule} from '../../rule.js'

/** Des mots qui font d’un adulte un enfant. */
export const criseInfantile: Rule = {
  id: 'fr.belittling.crise-infantile',
  severity: 'strong',
  match: [
    '(fait|faire|fit|faisait|pique|piquer|faisant|piqué) (encore)? (une|sa|des|la) (crise+|colère+|scène+|crisette+) (de bacon)?',
    '(bouder~|boudeur+|pleurnicher~|pleurnichard+|pleurnichage|chigner~|chigneux+|bougonner~|rechigner~|chialer~|chialage|geignard+|geindre)',
    '(infantile+|puéril+|enfantin+|bébé lala|gamin+|gâté+)',
    '(gentille|petite|bonne|mignonne|adorable) (petite)? (dame|madame|vieille|mémé|mamie|grand-mère)',
    '(confus+|désorienté+|dément+) mais (gentil+|agréable+|souriant+)',
    '(comme un|en|de) (enfant|bébé)',
    'comme un enfant (gâté)?',
    '(mon|ma) (petit|petite|belle) (monsieur|madame|dame|homme)',
    '(docile+|obéissant+|bien élevé+)',
  ],
  except: [
    '({other}|enfant+|enfants|bébé) ... (bouder~|pleurnicher~|geindre)',
    'crise+ (d|de (panique|larmes|convulsion+|cœur|goutte|foi)|convulsive+|cardiaque+|épileptique+|hypertensive|anxieuse)',
    '({known}|jeu|hôpital|maladie|paralysie|sexualité) infantile+',
    '(photo|garde|soins|chambre|voix|santé|désir|naissance|souvenir) d enfant',
    '(perte|fille|mère|idée|envie) de (enfant|bébé)',
    'enfant+ gâté+',
    '(congé|soin|lit|petit-pot) de bébé',
    '(dent|fruit|pied) gâté+',
  ],
  message: 'Ces mots parlent d’une personne adulte comme d’un enfant.',
}

export const proof: Proof = {
  sources: ['oklahoma', 'pratique-qc'],
  flags: [
    'Fait une crise au souper.',
    'Gentille petite dame, souriante.',
    'Boudeur et pleurnichard au souper.',
  ],
  passes: ['Il a fait une crise convulsive à midi.', 'Sa fille boit du lait.'],
}
