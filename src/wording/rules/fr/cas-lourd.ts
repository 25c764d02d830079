import type {Proof, Rule} from '../../rule.js'

/** Des personnes comptées comme des cas. */
export const casLourd: Rule = {
  id: 'fr.label.cas-lourd',
  severity: 'suggest',
  match: [
    '(cas|dossier|clientèle) (lourd+|difficile+|complexe+|désespéré+|social|sociaux|problème+|chronique+|typique|connu)',
    '(client+|bénéficiaire+|usager+|patient+) (lourd+|chronique+)',
    '(un|une|le|la|les|cet|cette|un ancien|ex) (délinquant+|criminel+|détenu+|itinérant+|prostituée+|sans-abri|clochard+|vagabond+|contrevenant+|robineux|bum|voyou+|immigré+|illégal+)',
    '^ [(itinérant+|sans-abri|ex-détenu+|délinquant+|ex-toxicomane+|prostituée+)] (du|de|connu+|amené+|retrouvé+|depuis|sans|bien|agressif+|intoxiqué+)',
    '{charge} (itinérant+|sans-abri|délinquant+|criminel+|sdf)',
    '(itinérant+|sans-abri) {known}',
  ],
  except: [
    '(acte|actes|code|tribunal|dossier|dossiers|casier|avocat) criminel+',
    '(refuge|auberge|services|service|ressource+|équipe|hébergement) ... (sans-abri|itinérant+)',
    'dossier (complet|social)',
  ],
  message: 'Ces mots font d’une personne un cas.',
}

export const proof: Proof = {
  sources: ['va', 'pratique-qc'],
  flags: [
    'Cas lourd, troisième séjour.',
    'Un itinérant du centre-ville.',
    'Sans-abri amené par les policiers.',
  ],
  passes: ['En cas de crise, elle appelle sa sœur.', 'Acte criminel subi en juin.'],
}
