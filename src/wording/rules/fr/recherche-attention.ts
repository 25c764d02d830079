import type {Proof, Rule} from '../../rule.js'

/** La recherche d’attention: un besoin de lien, vu comme un défaut. */
export const rechercheAttention: Rule = {
  id: 'fr.character.recherche-attention',
  severity: 'strong',
  match: [
    '(recherche|quête|besoin|demande) (constante|constant|incessante|excessif|excessive|continuelle)? (d|de l|de) attention',
    '(recherche|cherche|cherchait|demande|réclame|réclamait|veut|quête) (constamment|sans cesse|toujours|beaucoup)? (l|de l|beaucoup d) attention',
    '(attirer|obtenir|capter|avoir|gagner) (l|de l|notre) attention',
    '(appel à l’aide|dramatise|dramatiser|dramatique|théâtral+|théâtralisme|histrionique+|dans le drame|se donne en spectacle|cinéma)',
  ],
  except: [
    'personnalité histrionique',
    '(l|de l) attention (du public|des médias)',
    'trouble+ ... attention',
    '(au|du|le|un|film|aller|avec) cinéma',
    'cinéma (avec|le|ce|hier|de)',
    '(art|cours|troupe|pièce) dramatique',
    '({other}|perte|évènement|événement|accident) dramatique',
  ],
  message: 'Ces mots font un défaut d’un besoin de lien.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: [
    'Recherche d’attention auprès du poste.',
    'Crie pour attirer l’attention.',
    'Se donne en spectacle au salon.',
  ],
  passes: ['Trouble du déficit de l’attention connu.', 'Elle porte attention à la musique.'],
}
