import type {Proof, Rule} from '../../rule.js'

/** Des personnes comptées comme des cas. */
export const casLourd: Rule = {
  id: 'fr.label.cas-lourd',
  severity: 'suggest',
  match: [
    '(cas|clientèle|problématique) (lourd+|difficile+|complexe+|désespéré+|social|sociaux|problème+|chronique+|typique|connu|volumineux)',
    '(client+|bénéficiaire+|usager+|patient+) lourd+',
    'dossier (lourd|volumineux|connu)',
    'lourd+ (passé|dossier|bagage|historique)',
    'longue feuille de route',
    'lourdement hypothéqué+',
    '(patient+|client+|usager+|pt|pte|cas|dossier) (psy|hystérique+)',
    '(le|la|l|cette|notre|nos|les) [(crieur|crieuse|errant+|fugueur+|alité+|opéré+|petite hanche|colostomisé+|perdu+)] (du|de la|au)',
    '(ancien+|ex) (détenu+|bagnard|prostituée|junkie|délinquant+|prisonnier)',
    'vus (de|dans)',
    '(malade+|dossier) (psychiatrique+|psy|chronique+)',
    '(les|nos|ces|un|une) [(chronique+)] (de|du|dînent|sont|ont|dorment|mangent)',
    '(voisin+|colocataire+) de chambre (bipolaire+|psychotique+|schizophrène+|confus|confuse+|dément|démente+|borderline+)',
    '(bon+|bonne+|mûr+|bonne) pour (l asile|pinel|l institution)',
    '(un|une|le|la|les|cet|cette) (délinquant+|détenu+|itinérant+|prostituée+|sans-abri|clochard+|vagabond+|contrevenant+|robineux)',
    '^ [(itinérant+|sans-abri|ex-détenu+|délinquant+|récidiviste+)] (du|connu+|amené+|retrouvé+)?',
    '(itinérant+|sans-abri|récidiviste+) {known}',
    '({charge}|jeune+|adolescent+|ado+|fils|fille|frère|père) (itinérant+|sans-abri|délinquant+|contrevenant+)',
    '(le|la|l|un|une|les|nos|^) insuffisant+ (cardiaque+|rénal+|respiratoire+)',
    'à tendance (borderline|psychotique|paranoïaque|schizo|maniaque|narcissique|dépressive|antisociale)',
    'ans : [(tpl|tdah|tsa|top)] ({known}|typique|classique)?',
    '(le|la|notre) [(pendu|pendue|noyé|noyée|brûlée)] (de|du)',
    '(un|une|le|la|les|des|deux|^) [grand+ (brûlé+|malade+|prématuré+|blessé+|handicapé+|psychotique+|dépressif+|alcoolique+|nerveux|nerveuse)]',
  ],
  except: [
    '(acte|actes|code|tribunal|dossier|dossiers|casier) criminel+',
    '(refuge|auberge|services|service|hébergement) ... (sans-abri|itinérant+)',
    'groupe ... délinquant+',
  ],
  guards: {negation: true},
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
