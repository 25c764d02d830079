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
    'faire~ (encore|toujours)? ((le|son) bacon|l enfant|(la|le|sa) difficile|(le|la) (malade|martyr+)|sa princesse)',
    '^ [(princesse|diva|duchesse)] (de la|du)',
    '(est|c est) (un|une) (vrai|vraie|petit|petite)? (princesse|diva|clown|bouffon+|pitre|moulin à paroles)',
    '((un|notre|vieux) (ti-cul|ti-gars|ti-pit|ti-loup)|snoreau+)',
    '(vieux|vieille) (tannant+|malcommode+|haïssable+|bougon|bougonne|chialeux|chialeuse|grincheux|grincheuse)',
    '((crise|caractère|humeur|manières|caprices) (de bébé|d enfant|de (gamin|gamine|fillette))|voix de (bébé|fillette))',
    '(se (prend|prenait) en pitié|(tape|tapait) (du|des) pied+ (comme|de (colère|rage)|par terre|devant))',
    '(est|devient|devenu+|complètement|un peu) gaga $',
    '(fait|faisait) du (théâtre|cinéma) (au moment|à l approche|lors|devant|chaque|à chaque|à la (vue|moindre))',
  ],
  except: [
    '(bébé|nourrisson|poupon|fils|fille|enfant+|petit-fils|petite-fille|élève+|chien|chat) ... (bavette+|moue|trépigner~|nourri+|moineau)',
    '(œufs|déjeuner|cuisine|cuit|poêle|épicerie|crêpes|rôties) ... bacon',
    'bacon ... (œufs|déjeuner|poêle|crêpes|rôties)',
    '(chienne|chatte|chien|chat|perruche) ... princesse',
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
    'Il fait le bacon dès qu’on le lave.',
    'Duchesse du 8, veut ses pantoufles.',
    'Vieux tannant au corridor.',
  ],
  passes: [
    'À son âge, il devrait recevoir le vaccin contre le zona.',
    'Il a gagné la partie de cartes.',
    'Son fils trépigne à la garderie.',
    'La souris de l’ordinateur est brisée.',
    'La souris grise trotte, c’est un petit canard en bain de mousse; à son âge, la coqueluche est sévère.',
    'Il fait le bacon et les œufs pour sa conjointe; elle fait du théâtre le mardi.',
  ],
}
