import type {Proof, Rule} from '../../rule.js'

/** Fermé, peu réceptif: ne pas être d’accord avec nous. */
export const peuReceptif: Rule = {
  id: 'fr.compliance.peu-receptif',
  severity: 'suggest',
  match: [
    '(n|ne)? (est|semble)? (peu|non|pas|guère) (du tout|très|vraiment|toujours|assez)? (réceptif+|preneur+|disposé+ à|enclin+ à|ouvert+ (aux (suggestion+|intervention+|changement+)|à (l aide|l idée|la discussion|discuter|toute|nos)))',
    '(fermé+!|hermétique+) (à|aux) (nos|l idée|la discussion|suggestion+|intervention+|toute (suggestion|discussion|aide|idée|intervention|approche|proposition))',
    '(malgré|en dépit) (de|des)? (tous|toutes|nos|les|plusieurs|l)? (nos|les|nombreux|nombreuses|multiples)? (explications|enseignement|encouragements|avertissement+|rappels|recommandations|insistance|relances)',
    'malgré (tous)? nos (efforts|interventions)',
    '(difficile+|ardu+|impossible+) à (mobiliser|engager|impliquer|motiver|encadrer|raisonner|convaincre)',
    '(fermé+!) (à|aux) (toute|tout|nos|idée|discussion|suggestion+|intervention+|l)',
    '({charge}|résident+|jeune+|élève+|ado|adolescent+) (est|reste)? (très|plutôt|assez)? (difficile+|pénible+|impossible+) à (traiter|soigner|gérer|contrôler|suivre|encadrer|manier)',
    '^ (difficile+|pénible+|impossible+) à (traiter|soigner|gérer|manier) : (demande|refuse|veut|exige|critique|argumente|toujours)',
  ],
  except: [
    'difficile+ à mobiliser (le|la|l|en|car|à)',
    '(congestif|fixé+|inflammatoire+|adhérent+|racine|récessus|membrane|épaule|hanche|genou|masse|nodule|ganglion+|tumeur|lésion|adhérences|patella|rotule|membre+) ... difficile+ à mobiliser',
    '(conjoint+|ex|père|voisin+|patron|employeur|propriétaire|porte|magasin|bureau|local|centre|unité|salle|route|plaie) (est)? (fermé+|hermétique+) (à|au|aux)',
    'fermé+ (au|à) (public|clé|cause)',
    '((pansement|plaie) fermé+|(yeux|œil|bouche|paupière+) ... fermé+)',
  ],
  message: 'Ces mots disent que notre idée n’a pas convenu.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Peu réceptive à l’enseignement.',
    'Fermé à toute suggestion.',
    'Malgré nos explications, il part.',
    'Cliente difficile à soigner depuis mai.',
  ],
  passes: [
    'Elle est ouverte à essayer le groupe.',
    'La clinique est fermée aux visiteurs.',
    'Malgré ses efforts, le poids monte.',
    'Douleur difficile à cerner.',
    'Ulcère au talon, difficile à traiter, réfère en plaies complexes.',
    'Patient difficile à intuber.',
  ],
}
