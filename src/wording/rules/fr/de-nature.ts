import type {Proof, Rule} from '../../rule.js'

const trait =
  'irrespectueux|irrespectueuse+|arrogant+|impoli+|capricieux|capricieuse+|envahissant+|intrusif+|manipulateur+|sarcastique+|méprisant+|hautain+|condescendant+|têtu+|entêté+!|obstiné+!|buté+!|égoïste+|immature+|paresseux|paresseuse+|menteur+|vulgaire+|grossier+|insolent+|effronté+|provocateur+|colérique+|impulsif+|méfiant+|autoritaire+|contrôlant+|exigeant+|jaloux|jalouse+|possessif+|théâtral+|revendicateur+|opposant+|plaignard+|plaintif+|bagarreur+|rancunier+|dépendant+'
const how = '(très|plutôt|assez|un peu|franchement|carrément|vraiment|particulièrement|encore|aussi|si)?'
const person =
  'irrespectueux|irrespectueuse+|arrogant+|impoli+|capricieux|capricieuse+|envahissant+|intrusif+|manipulateur+|sarcastique+|méprisant+|hautain+|condescendant+|têtu+|égoïste+|immature+|paresseux|paresseuse+|menteur+|insolent+|effronté+|colérique+|exigeant+|revendicateur+'

/** De nature intrusive, au caractère têtu, voire impoli: un trait, amené par un autre mot que « est ». */
export const deNature: Rule = {
  id: 'fr.character.de-nature',
  severity: 'suggest',
  match: [
    `de (nature|caractère|tempérament|naturel) ${how} [(${trait})]`,
    `(d un|au|son) (caractère|tempérament|naturel) ${how} [(${trait})]`,
    `(jamais|rarement) (vu|connu|rencontré|eu) ... ... (si|aussi|plus) [(${person})]`,
    `(impoli+|fermé+!|sec|froid+|bourru+|insistant+|distant+|familier+|brusque+|ferme+|directif+|dur+) : voire ${how} [(${person})]`,
    `(isolé+!|déplacé+!|retiré+!|évité+!|refusé+!|exclu+|redouté+!|transféré+!) (parce qu|car|puisqu) (jugé+!|trop)? ${how} [(${person})]`,
    `(il|elle|{charge}|^|est|m|mme) (redevient|redevenait|redevenu+|(est|sont) redevenu+) ${how} [(${person})]`,
    `[(irrespectueux|irrespectueuse+|insolent+|impoli+)] de sa part`,
  ],
  except: [
    '(question+|geste+|propos|pensée+|douleur+|procédure+|soins|examen+|film|blague+|langage|symptômes|voix|chien|chat|cheval) ... de nature',
    '(tumeur|douleur|lésion|peinture|plante+|pensées) ... redevenu+',
  ],
  message: 'Ces mots font un trait de ce qui s’est passé à un moment.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Homme de nature impulsive, d’un tempérament colérique.',
    'On a rarement vu un client aussi arrogant.',
    'Sec, voire impoli.',
    'Déplacée à table parce que jugée trop capricieuse; elle est redevenue exigeante.',
    'C’était assez insolent de sa part.',
  ],
  passes: [
    'Douleur de nature mécanique au genou.',
    'Le chien est de nature hostile aux chats.',
    'Il est redevenu autonome.',
  ],
}
