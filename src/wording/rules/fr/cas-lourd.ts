import type {Proof, Rule} from '../../rule.js'

/** Des personnes comptées comme des cas. */
export const casLourd: Rule = {
  id: 'fr.label.cas-lourd',
  severity: 'suggest',
  match: [
    '(cas|clientèle) (lourd+|difficile+|complexe+|désespéré+|social|sociaux|problème+|chronique+)',
    'problématique+ lourde+',
    '(dossier lourd|lourd (passé|dossier|bagage|historique))',
    '(^|{charge}) lourdement hypothéqué+',
    '(patient+|client+|usager+|pt|pte|cas) (psy|hystérique+)',
    '(le|la|l|cette|notre|nos|les) [(crieur+|errant+|fugueur+|petite hanche|colostomisé+)] (du|de la|au)',
    '(ancien+|ex) (détenu+|bagnard|prostituée|junkie|délinquant+)',
    '(les|nos|ces) [chroniques] (dînent|sont|ont|dorment|mangent)',
    '(voisin+|colocataire+) de chambre (bipolaire+|psychotique+|schizophrène+|confus|confuse+|dément+|borderline+)',
    '(bon+|mûr+) pour (l asile|pinel|l institution)',
    '(un|une|le|la|l|les|cet|cette) (délinquant+|détenu+|itinérant+|prostituée+|sans-abri|clochard+|vagabond+|contrevenant+|robineux)',
    '^ [(itinérant+|sans-abri|ex-détenu+|délinquant+|récidiviste+)]',
    '({charge}|jeune+|adolescent+|ado+|fils|fille|frère|père) (itinérant+|sans-abri|délinquant+|contrevenant+)',
    '(le|la|l|un|une|les|nos|^) insuffisant+ (cardiaque+|rénal+|respiratoire+)',
    'à tendance (borderline|psychotique|paranoïaque|schizo|maniaque|narcissique|dépressive|antisociale)',
    '(un|une|le|la|les|des|deux|^) [grand+ (malade+|handicapé+|psychotique+|dépressif+|alcoolique+|nerveux|nerveuse)]',
    '(cas|clientèle|problématique) (complexe+|sociaux|chronique+|connu|volumineux)',
    'vus (de)',
    '(malade+|dossier) (psychiatrique+|psy|chronique+)',
    '(deux|trois|quatre|cinq|les|nos|des|ces|autres|plusieurs) [psychiatriques] (en|au|aux|à|dans|qui|sur|sont|ont|attendent|dorment|mangent)',
    '(placer|placé+|mettre|installé+|coucher|loger|dort|mange|dîne) avec les (autres)? [psy]',
    '(suivi+|tournée|clinique|clientèle|évaluation+|vaccination|dossier+) (des|de|d|auprès des) [(sans-abri|itinérants|clochards)]',
    '(nos|deux|trois|quatre|cinq|ces) [(sans-abri|itinérants|clochards)]',
    '(les|nos|ces) [malades] (mangent|dînent|soupent|dorment|fument|descendent|se couchent)',
  ],
  except: [
    'dossier lourd à',
    '(discussion|présentation|étude|revue) de cas',
    'cas (difficile+|complexe+|chronique+) (d|de|présenté+|discuté+)',
    '(refuge|auberge|services|service|hébergement) ... (sans-abri|itinérant+)',
    'groupe ... délinquant+',
    '(acte|actes|code|tribunal|dossier|dossiers|casier) criminel+',
    'et (les|des|deux) psychiatriques',
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
    'Trois psychiatriques au corridor de l’urgence.',
    'Tournée des itinérants, lundi soir.',
    'Les malades soupent à 17 h.',
  ],
  passes: [
    'Discussion de cas complexes au comité des tumeurs.',
    'En cas de crise, elle appelle sa sœur.',
    'Acte criminel subi en juin.',
    'Nodules vus dans le lobe gauche; le chirurgien l’opère du genou.',
    'Elle tient une chronique du jardin; cas typique de varicelle.',
    'Deux évaluations, une médicale et une psychiatrique, au tribunal.',
  ],
}
