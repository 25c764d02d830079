import type {Proof, Rule} from '../../rule.js'

/** La recherche d’attention: un besoin de lien, vu comme un défaut. */
export const rechercheAttention: Rule = {
  id: 'fr.character.recherche-attention',
  severity: 'strong',
  match: [
    '(recherche|quête|besoin|demande) (constante|constant)? (d|de l|de) attention',
    '(recherche|cherche|cherchait|demande|réclame|réclamait|veut) (constamment|sans cesse|toujours)? (l|de l|beaucoup d) attention',
    '(attirer|obtenir|capter) (l|de l) attention',
    '(appel à l’aide|dramatise|dramatiser|théâtral+|histrionique+)',
  ],
  except: ['personnalité histrionique', 'l attention (du public|des médias)', 'trouble+ ... attention'],
  message: 'Ces mots font un défaut d’un besoin de lien.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: ['Recherche d’attention auprès du poste.', 'Crie pour attirer l’attention.'],
  passes: ['Trouble du déficit de l’attention connu.', 'Elle porte attention à la musique.'],
}
