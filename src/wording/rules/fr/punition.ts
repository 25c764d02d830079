import type {Proof, Rule} from '../../rule.js'

/** Punir, en mots d’école. */
export const punition: Rule = {
  id: 'fr.coercion.punition',
  severity: 'suggest',
  match: [
    '(récompense+|renforçateur+) (remis+|donné+|accordé+|s|si|retiré+|mérité+)',
    '(limites|balises) (à|sont à) (mettre|imposer|resserrer)',
    '^ ne pas (négocier|argumenter)',
    '((en|sa) (punition+|pénitence)|par mesure disciplinaire|conséquence logique)',
    '(réfléchir|dégriser) dans (sa|son) (chambre|coin)',
    '(laissez-passer|tablette|briquet|lacets|télé|ordinateur|cellulaire|cigarettes|téléphone) (est|sont|été)? (retiré+|confisqué+|saisi+|révoqué+)',
    'confisque (son|sa|ses|le|la|les)',
    '(exclu+|expulsé+|banni+|chassé+|évincé+|renvoyé+) (du|de la|de l) (groupe|salon|activité|atelier|cafétéria|refuge|ressource|repas|unité|programme)',
    '(mis+|mise|foutu+|jeté+) (dehors|à la porte) (du|de la|des|de (deux|trois|plusieurs)) (refuge+|ressource+|centre|groupe|programme)',
    '(time-out|(mise|mis+) à l écart (du groupe|de l unité|des autres|de l activité))',
    '(quitter~|sorti+|parti+|sort|part|absenté+) ... [sans (permission|autorisation|aviser|prévenir)]',
    '(a|obtenu|reçu|attend|eu|obtenir) la permission (de|d) (appeler|sortir|fumer|aller|voir|téléphoner|prendre|garder)',
    '(filé en douce|filé à l anglaise|clé des champs|(déjoué|trompé) la surveillance|faussé compagnie)',
    '(tente|tentait|tenté|essaie|essayé|menace) de (s évader|fuguer)',
    '(limites|cadre|balises) (à|est à|sont à) (mettre|maintenir|imposer|resserrer)',
    '(en|comme|une|sa|de) (punition+|pénitence+|représaille+)',
    '(punition+|pénitence|mesure disciplinaire|mesures disciplinaires|sanction+)',
    '(exclu+|expulsé+|banni+|suspendu+|chassé+|évincé+|sorti+|renvoyé+) (du|de la|de l|des) (groupe|salle|salon|activité+|atelier|centre|repas|unité|programme)',
    '(mis+|mettre|mise|jeté+) (dehors|à la porte)',
    '(quitter~|sorti+|part|entré+|pris|prend|sortir) ... [sans (permission|autorisation|aviser|prévenir|avertir|le dire)]',
    '(obtenu|reçu|attend|eu|obtenir|redemande) la permission (de|d|pour)?',
    '(isolement|retrait|confinement|mesure+|transfert|suspension) (disciplinaire+|punitif+)',
  ],
  except: [
    '(propriétaire|père|mère|ex|conjoint+|parents|école|employeur|oncle|tante|enfance|neveu) ... (punition+|pénitence+|sans (permission|autorisation|prévenir|aviser))',
    'sorti+ (de|du) (l|la)? (unité|salle|groupe|centre) (à|vers|pour|avec|seul|en)',
    '(propriétaire|père|mère|ex|conjoint+|parents|école|employeur|oncle|tante|enfance|neveu) ... (punition+|pénitence+|séquestré+|sans (permission|autorisation)|dehors|à la porte)',
    '(mis+|expulsé+|chassé+) (dehors|à la porte|de l|du) ... (par|propriétaire|logement|père|parents)',
    'sanction+ ... (financière|douanière|sportive)',
    '(conjoint+|mari|ex|copain|contrôlant+|violent+|menaces) ... : (téléphone|cellulaire|cigarettes) confisqué+',
  ],
  message: 'Ces mots parlent de punition.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'En punition jusqu’au souper.',
    'Laissez-passer retiré à la suite de son ton.',
    'A quitté sans permission.',
    'Mise à l’écart du groupe après le dîner.',
    'Isolement disciplinaire de deux heures.',
  ],
  passes: [
    'Elle a été mise à la porte par son propriétaire.',
    'Il est parti sans sa tuque.',
    'Sa mère le mettait en punition au sous-sol.',
    'Wifi coupé par la panne.',
    'Mise de côté chaque mois pour le loyer.',
    'Cadre à poser au-dessus du lit.',
    'Apprend à mettre des limites claires avec sa mère.',
    'Conjoint jaloux : insultes, menaces, téléphone confisqué.',
  ],
}
