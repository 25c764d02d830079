import type {Proof, Rule} from '../../rule.js'

/** La recherche d’attention: un besoin de lien, vu comme un défaut. */
export const rechercheAttention: Rule = {
  id: 'fr.character.recherche-attention',
  severity: 'strong',
  match: [
    '(ne|n) (cherche|cherchait|veut|voulait|recherche|demande|fait ça) (que|qu) (de|à avoir|à attirer|pour)? (l|notre|de l) attention',
    '((recherche|quête) (constante|incessante|excessive)? (d|de l)|besoin (constant|incessant|excessif|démesuré) d) attention',
    '(cherche|cherchait|recherche|recherchait|recherchent|rechercher|réclame|réclamait|veut|quête|quémande|mendie|mendier|chercher|cherchant|rechercher|recherchant|quêter|réclamer|réclamant|quémander) (juste|seulement|constamment|sans cesse|toujours|beaucoup)? (de)? l attention',
    '(attirer|obtenir|capter|monopoliser) (l|de l|notre|la) (attention|pitié)',
    '(appel à l’aide (plutôt|plus que)|dramatiser~|({charge}|est|très|^|de façon|ton|attitude|présentation) théâtral+|théâtralisme|histrionique+|(crise+|ton|scène+|présentation|sortie|départ) dramatique+|donne en spectacle|réaction+ (émotive+|émotionnelle+) (exagérée+|disproportionnée+))',
    '(caractère|visée|but|fins|aspect) (manipulateur|manipulatoire|théâtral|histrionique|démonstratif|utilitaire)',
    '(pour|veut|cherche à|besoin d|désir d) avoir (toujours|encore)? (de l|l|notre|toute l) attention',
    'besoin+ d attention (constant+|excessif+|incessant+|marqué+|démesuré+|insatiable+)',
    '({charge}|il|elle|^) [(demande|exige|réclame) (beaucoup|énormément|trop) d attention]',
    '(avide+|assoiffé+|affamé+|friand+|en mal) d attention',
  ],
  except: [
    'personnalité histrionique',
    'attention (du public|des médias|sur|conjointe|du ministre)',
    'théâtral+ (de|du)',
  ],
  message: 'Ces mots font un défaut d’un besoin de lien.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: [
    'Ne veut que notre attention; sortie dramatique.',
    'Recherche d’attention auprès du poste.',
    'Crie pour attirer l’attention.',
    'Se donne en spectacle au salon.',
    'Sonne pour aller chercher de l’attention.',
    'Crie pour avoir notre attention.',
    'Cette cliente exige énormément d’attention.',
  ],
  passes: [
    'Trouble du déficit de l’attention connu.',
    'Elle porte attention à la musique.',
    'La plaie a besoin d’attention médicale.',
    'Rôle de la mère.',
    'Veut attirer l’attention sur le manque de rampes.',
  ],
}
