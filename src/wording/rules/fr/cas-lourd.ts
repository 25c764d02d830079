import type {Proof, Rule} from '../../rule.js'

/** Des personnes comptées comme des cas. */
export const casLourd: Rule = {
  id: 'fr.label.cas-lourd',
  severity: 'suggest',
  match: [
    '(cas|dossier) (lourd+|difficile+|complexe+|désespéré+|social|sociaux|problème+|chronique+|typique|connu)',
    '(la|le) (dépression|surdose|schizophrène|psychose|tpl|borderline) (de la chambre|du lit)',
    '(un|une|le|la|les|cet|cette) (délinquant+|criminel+|détenu+|itinérant+|prostituée+|sans-abri|clochard+|vagabond+|bs|contrevenant+|robineux)',
    '(itinérant+|sans-abri) {known}',
  ],
  except: [
    '(acte|actes|code|tribunal|dossier|dossiers|casier) criminel+',
    '(refuge|auberge|services|service) pour ... (sans-abri|itinérant+)',
  ],
  message: 'Ces mots font d’une personne un cas.',
}

export const proof: Proof = {
  sources: ['va', 'pratique-qc'],
  flags: ['Cas lourd, troisième séjour.', 'Un itinérant du centre-ville.'],
  passes: ['En cas de crise, elle appelle sa sœur.', 'Acte criminel subi en juin.'],
}
