import type {Proof, Rule} from '../../rule.js'

/** Comme un champion, plus l’âge, la moue: un adulte, grondé ou applaudi comme un petit. */
export const champion: Rule = {
  id: 'fr.belittling.champion',
  severity: 'suggest',
  match: [
    '(a eu|eu) (sa|son) (petite|petit) (crise|caprice|colère|bouderie|drame|dodo|bain|bobo|câlin)',
    '^ (cajolé+|dorloté+|chouchouté+|câliné+|bercé+|amadoué+|récompensé+|gâté+ par)',
    '(fille|garçon|élève|enfant) modèle',
    '^ (bavoir+|bavette+|suce|doudou) (taché+|mis|mise|propre+|en place|installé+|à)?',
    '(mange|mangé|dort|dormi|marche|marché|nourri+|bu|avalé|lavé+) ... comme (un|une) (champion|championne|petit|petite|oisillon|oiseau|grand garçon|grande fille|cochonnet)',
    '(petit|petits|beau|beaux) (nanane+|suçon+|gommettes)',
    'joue (avec|dans) (sa|son) (nourriture|bouffe|soupe|purée|assiette|manger)',
    '(trépigner~|piaffer~)',
    '(fait|faire|faisait) (la|sa) (lippe|babine|moue|face|grosse babine)',
    '(a plus l âge|passé l âge|trop vieux|trop vieille) (de|pour|d) (ça|faire|jouer|se|ces|ce)?',
    '(à son âge|à cet âge) : (elle|il|on|ça|c est) (devrait|aurait|pourrait|ne|se|fait|encore|cute|mignon)?',
    '(tourtereaux|petits amoureux|vieux amoureux)',
    '(vraie|comme une) poupée',
    '(petit|petite|pauvre|vrai|vraie) (moineau|pitou|puce|canard|bout de (femme|chou)|souris|poupée|agneau|lutin|ouistiti|démon|diable)',
    'comme trois pommes',
    '(pleure|braille|chiale|crie|gémit|sacre) sa vie',
    '^ (crise|drame|scène|colère) (existentielle|monumentale|épouvantable|de rage|totale|du matin|du soir|habituelle|quotidienne)',
    '(crisette|crise|bouderie+|caprice+|larmes|colère) (du (matin|soir|jour)|habituelle+|quotidienne+|de fin de journée)',
    '(on|nous) (l a|l avons|a dû (le|la)|avons dû) (grondé+|gronder|chicané+|chicaner|disputé+|disputer|avertir|averti+|amadoué+|consolé+|raisonné+|raisonner|couché+|coucher|bordé+|mouché+|rassis|rassise|bercé+)',
    '(rappelé+ à l ordre|averti+ de (se|bien|rester|cesser)|ramené+ à l ordre|remis à sa place|remise à sa place|sommé+ de)',
  ],
  except: [
    '(bébé|nourrisson|poupon|fils|fille|enfant+|petit-fils|petite-fille|élève+|chien|chat) ... (suce|doudou|bavette+|moue|trépigner~|collant|collants|suçon+|bercé+|cajolé+|nourri+|moineau|puce|souris)',
    '(bas|pansement|ruban|papier|tissu|électrode+) (collant|collants)',
    'trop vieux pour (le|la|un|une) (programme|greffe|chirurgie)',
    '(chat|chien|livre|film|tasse) ... (souris|puce|lutin|poupée|moineau)',
    'des (collants|étoiles) (antidérapants|de|au|sur)',
    'crise quotidienne+ (de|d)',
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
    'Il a gagné la partie de cartes.',
    'Son fils trépigne à la garderie.',
    'La souris de l’ordinateur est brisée.',
  ],
}
