import type {Proof, Rule} from '../../rule.js'

/** Fermé, peu réceptif: ne pas être d’accord avec nous. */
export const peuReceptif: Rule = {
  id: 'fr.compliance.peu-receptif',
  severity: 'suggest',
  match: [
    '(n|ne)? (est|semble)? (peu|non|pas|guère) (du tout|très|vraiment|toujours|assez)? (réceptif+|preneur+|ouvert+ (à|aux|au)|disposé+ à|enclin+ à)',
    '(fermé+!|hermétique+|imperméable+) (à|aux) (toute|tout|nos|idée|discussion|suggestion+|intervention+|l)',
    '(malgré|en dépit) ... (efforts|insistance|interventions|explications|encouragements|enseignement|relances|avertissement+|rappels|recommandations)',
    '(difficile+|ardu+|impossible+) à (mobiliser|engager|impliquer|motiver|encadrer|accrocher|raisonner|cerner|convaincre)',
  ],
  except: [
    'difficile+ à mobiliser (le|la|l|en|car|à)',
    '(congestif|fixé+|inflammatoire+|adhérent+) ... difficile+ à mobiliser',
    '(racine|récessus|membrane|épaule|hanche|genou|masse|nodule|ganglion+|tumeur|lésion|adhérences|patella|rotule|membre+) ... difficile+ à mobiliser',
    '(conjoint+|ex|père|voisin+|patron|employeur|propriétaire|porte|magasin|bureau|local|centre|unité|salle|route|plaie) (est)? (fermé+|hermétique+) (à|au|aux)',
    'fermé+ (au|à) (public|clé|cause)',
    '(pansement|plaie) fermé+',
  ],
  message: 'Ces mots disent que notre idée n’a pas convenu.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Peu réceptive à l’enseignement.',
    'Fermé à toute suggestion.',
    'Malgré nos explications, il part.',
  ],
  passes: ['Elle est ouverte à essayer le groupe.', 'La clinique est fermée aux visiteurs.'],
}
