import type {Proof, Rule} from '../../rule.js'

/** Comme un champion, plus l’âge, la moue: un adulte, grondé ou applaudi comme un petit. */
export const champion: Rule = {
  id: 'fr.belittling.champion',
  severity: 'suggest',
  match: [
    '(a eu|eu) (sa petite (crise|colère|bouderie)|son petit (caprice|drame|dodo|bobo|câlin))',
    '^ (cajolé!|cajolée!|dorloté!|dorlotée!|chouchouté!|chouchoutée!|amadoué!|amadouée!)',
    '^ (bavoir+|bavette+) (taché+|mis|mise|propre+|en place|installé+)',
    '(mange|mangé|dort|dormi|marche|marché|nourri+|bu|avalé|lavé+) ... comme (un|une) (champion+|petit+|oisillon|oiseau|grand garçon|grande fille|cochonnet)',
    'joue (avec|dans) sa (nourriture|bouffe)',
    'trépigner~',
    'faire~ (la|sa) (lippe|babine|moue|grosse babine)',
    '(a plus|passé) l âge (de (ça|faire|se|ces)|pour)',
    'à son âge : (elle|il|on) devrait (savoir|pouvoir|être|comprendre)',
    '(tourtereaux|(petits|vieux) amoureux|vraie poupée)',
    '(petit+|pauvre|vrai+) (moineau|bout de femme|agneau|ouistiti|démon|diable)',
    '(pleure|braille|chiale|crie|gémit|sacre) sa vie',
    '^ (crise|drame|scène|colère) (existentielle|monumental+|épouvantable|de rage)',
    '(drame|larmes|colère) (du (matin|soir|jour)|habituel+|quotidien+)',
    '(on|nous) (l a|l avons|a dû (le|la)|avons dû (le|la)) (grondé!|grondée!|gronder|chicané+|chicaner|disputé+|disputer|averti+|raisonné+|raisonner|bordé+|rassis|rassise)',
    '^ (dorloté+|câliné+|amadoué+|récompensé+|gâté+ par)',
  ],
  except: [
    '(bébé|nourrisson|poupon|fils|fille|enfant+|petit-fils|petite-fille|élève+|chien|chat) ... (bavette+|moue|trépigner~|nourri+|moineau)',
  ],
  message: 'Ces mots grondent ou applaudissent un adulte comme un petit.',
}

export const proof: Proof = {
  sources: ['oklahoma', 'pratique-qc'],
  flags: [
    'Mangé sa soupe comme un champion.',
    'Trépigne devant le poste.',
    'Drame épouvantable au coucher.',
    'Pleure sa vie au téléphone.',
  ],
  passes: [
    'À son âge, il devrait recevoir le vaccin contre le zona.',
    'Il a gagné la partie de cartes.',
    'Son fils trépigne à la garderie.',
    'La souris de l’ordinateur est brisée.',
    'La souris grise trotte, c’est un petit canard en bain de mousse; à son âge, la coqueluche est sévère.',
  ],
}
