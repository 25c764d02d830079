import type {Proof, Rule} from '../../rule.js'

/** La recherche d’attention: un besoin de lien, vu comme un défaut. */
export const rechercheAttention: Rule = {
  id: 'fr.character.recherche-attention',
  severity: 'strong',
  match: [
    '(recherche|quête|besoin) (constante|constant|incessante|excessif)? (d|de l|de) attention',
    '(cherche|cherchait|demande|réclame|réclamait|veut|quête) (constamment|sans cesse|toujours|beaucoup)? (l|de l|d) attention',
    '(attirer|obtenir|capter|gagner) (l|de l|notre|la) (attention|pitié)',
    '(appel à l’aide|dramatiser~|théâtral+|théâtralisme|histrionique+|donne en spectacle|réaction (exagérée|disproportionnée))',
    '(caractère|visée|but|fins|aspect) (manipulateur|manipulatoire|théâtral|histrionique|démonstratif|utilitaire)',
    '(recherche|recherchait|recherchent|rechercher|quémande|quémandait|mendie|mendier) (constamment|toujours|beaucoup|sans cesse)? l attention',
    'veut (juste|seulement|de)? (de)? l attention',
  ],
  except: ['personnalité histrionique', 'attention (du public|des médias)', 'trouble+ ... attention'],
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
